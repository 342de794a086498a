"""Words by which a language tells shares of people and things: who they are, what they say, hold or do."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

Words = frozenset[str]


def _nothing() -> Mapping[str, Words]:
    return {"": frozenset()}


class SurveyWords(Struct, frozen=True, eq=False):
    """Closed classes of words around a share; empty in languages that other rules read."""

    stances: Words = frozenset()  # verbs of many, plain and past, which nouns may look like: "agree", "plan"
    auxiliaries: Words = frozenset()  # "have", "can't": always a verb
    pasts: Words = frozenset()  # of irregular verbs, no nouns: "slept"
    plain: Words = frozenset()  # plain forms of irregular verbs, no nouns: "come"
    participles: Words = frozenset()  # of irregular verbs: "chosen"
    plurals: Words = frozenset()  # that end in no s: "people"
    fronts: Words = frozenset()  # before who is meant, at the head of a clause: "Among men, 34%"
    cohorts: Words = frozenset()  # "in the group given the tablet, 61%"
    whoever: Words = frozenset()  # "those who", "everyone of working age"
    balances: Words = frozenset()  # "a net balance of 12 per cent of builders expect"
    composing: Mapping[str, Words] = field(default_factory=_nothing)  # "account for", by the joint behind the verb
    relating: Words = frozenset()  # opens a relative clause and is other words too
    paying: Words = frozenset()  # "paid for 34% of": a price, and nobody whom it befell
    asking: Words = frozenset()  # "polled 3,400 nurses"
    putting: Words = frozenset()  # "puts the Greens on 19%"
    at_work: Words = frozenset()  # of studies, what may not have found anything yet: "research", "researchers"
    finding: Words = frozenset()  # every form of what a study does: "shows", "concluded"
    then: Words = frozenset()  # "5%, after 4% in April"
    ranked: Words = frozenset()  # after the first of a list: "(34%), ahead of"
    levels: Words = frozenset()  # verbs of how much there is: "reached 60% of"
    often: Words = frozenset()  # right before a verb: "18% never open"
    between: Words = frozenset()  # other words between who is meant and the verb
    degrees: Words = frozenset()  # "the most cited reason": no verb behind
    pronouns: Words = frozenset()  # a subject or object of its own
    prepositions: Words = frozenset()
    aside: Words = frozenset()  # what is told of others follows: "while", "compared"
    parts_of_all: Words = frozenset()  # shares told as nouns: "a majority (57%)"
    likely: Words = frozenset()  # "men are more likely than women to swim (33%)"
    every_share: Words = frozenset()  # before another share: "a further 36 percent"


NO_SURVEYS = SurveyWords()
