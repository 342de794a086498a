"""The subject that an amount is said of: "Revenue for the quarter was $2.1 million" → Revenue."""

from __future__ import annotations

from digests.facts.between_verb import (
    JOINS_OBJECTS,
    behind_verb,
    elliptic,
    fronted_object,
    gapped,
    moved_object,
    object_of,
)
from digests.facts.clauses import Clause, Token
from digests.facts.head_first import head_first
from digests.facts.head_of_subject import head_before_amount, head_of_relative, head_of_subject, with_participle
from digests.facts.last_verb import verb_before
from digests.facts.noun_here import POSSESSIVE, no_verb_here, plain_form, titled
from digests.facts.noun_phrase import LONGEST, as_printed, back, trim
from digests.facts.phrase_compared import past_comparison, uncompared
from digests.facts.subject_parted import last_phrase, of_turn, past_insertion, past_state
from digests.facts.total_lifted import total_lifted
from digests.facts.verb_here import is_verb, takes_object
from digests.languages.joined import either, without
from digests.model import Quantity

CLAUSES = 3  # parts of a sentence that may share a subject

_AS = frozenset({"als", "an", "für"})  # "Als Zuschuss erhält der Hafen": what it is
_SIGNS = frozenset({"up", "down"})
_PARTICIPLE = ("ing", "ando", "endo", "iendo", "ndo")


def subject(clause: Clause, quantity: Quantity, moving: bool = False) -> str:
    """The words before the verb of the amount; nothing where the subject is somebody who acts.

    `moving` is told where the verb only says that the subject rose or fell: "registered an increase of".
    """
    first = clause.before(quantity.span.start)
    moving = moving or quantity.unit in ("pp", "bps")  # points are won and lost by what is measured
    at = verb_before(clause, first)
    if at is None:
        return ""
    verb = clause.tokens[at]
    if clause.tokens[first - 1].low in clause.vocab.words.by and (changed := _changed_by(clause, first - 1)):
        return as_printed(clause, changed)
    if (other := _no_subject(clause, at, first, moving)) is not None:
        return other
    tokens = _subject_of(clause, at, CLAUSES)
    if clause.vocab.words.nouns == "last":  # "Loans made by the bank": no bank
        tokens = head_of_relative(clause, _past_turn(clause, tokens)) if tokens else []
        tokens = head_of_subject(clause, tokens) if tokens else head_before_amount(clause, at)
    heads = tokens[-1:] if clause.vocab.words.nouns == "last" else tokens  # "county agencies" are not the county
    agent = len(tokens) <= 2 and any(token.low in clause.vocab.words.agents for token in heads)
    agent = agent or of_an_agent(clause, tokens) or all(token.low in clause.agents for token in tokens)
    made_up = clause.tokens[at + 1].low in clause.vocab.words.particles_of.get(verb.low, "")  # "made up 2% of"
    acts = (verb.low in clause.vocab.words.acts and not made_up) or takes_object(clause, at)
    acts = acts and not (_is_patient(clause, at, first) or _reaches(clause, at, quantity))
    if not tokens or agent or (acts and not moving) or _in_a_list(clause, quantity, verb):
        return ""
    led = clause.before(tokens[0].start) and clause.tokens[clause.before(tokens[0].start) - 1].low in _AS
    if clause.vocab.words.nouns == "capital" and verb.low in clause.vocab.words.gains and not led:
        return f"{as_printed(clause, tokens)} {verb.low}"  # who gets it is not what it is
    said = as_printed(clause, head_first(clause, tokens))
    one = said and not said.endswith("s")  # "Tickets cost": what somebody pays, no past
    return f"{clause.vocab.words.cost_of} {said}" if one and verb.low in clause.vocab.words.costs else said


def _in_a_list(clause: Clause, quantity: Quantity, verb: Token) -> bool:
    """ "Guards located 8 kg of tea, four boats and $4,000": what was found goes on, and is said of nobody."""
    at, first = clause.amounts.index(quantity), clause.before(quantity.span.start)
    earlier = clause.amounts[at - 1] if at else None
    if earlier is None or quantity.kind != "money" or earlier.span.start < verb.start or not first:
        return False
    joined = clause.tokens[first - 1].low in (",", *clause.vocab.words.pairs)
    return joined and earlier.kind in ("count", "measure") and clause.vocab.words.nouns == "last"


def _past_turn(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "Hours worked showed an increase in May, up 6 million to": the hours; where only "increase" was found."""
    language = clause.vocab.words
    if len(tokens) > 1 or tokens[0].low not in language.up | language.down:
        return tokens
    verb = verb_before(clause, clause.before(tokens[0].start))
    return (_subject_of(clause, verb, 1) if verb is not None else []) or tokens


def _reaches(clause: Clause, verb: int, quantity: Quantity) -> bool:
    """ "Numbers recovered to 92%": where "to" or "by" stands between them, the subject moved and did nothing."""
    words, after = clause.vocab.words, verb + 1
    if words.nouns != "last" or quantity.unit not in ("%", "pp", "bps") or after >= len(clause.tokens):
        return False
    while after < len(clause.tokens) - 2 and clause.tokens[after].low in words.adverbs:
        after += 1
    led = clause.tokens[after].low in words.by | words.to_verb
    return led and clause.tokens[after + 1].role == "amount"


def _is_patient(clause: Clause, verb: int, first: int) -> bool:
    """ "Emissions are to be cut by 55%": it is done to the subject; not "was awarded $5 million"."""
    words, before = clause.vocab.words, verb - 1
    while before > 0 and clause.tokens[before].low in words.adverbs:
        before -= 1
    passive = before >= 0 and clause.tokens[before].low in words.passive
    if not passive or words.nouns != "last":
        return False
    return clause.tokens[first - 1].low in words.by | words.to_verb | words.places or _raised(clause, verb, first)


def _raised(clause: Clause, verb: int, first: int) -> bool:
    """ "Yields are expected to average 178 bushels", "is forecast to reach": that is what it is or comes to."""
    words, tokens = clause.vocab.words, clause.tokens
    if verb + 2 >= first or tokens[verb + 1].low not in words.to_verb:
        return False
    if any(token.low not in words.adverbs | words.articles for token in tokens[verb + 3 : first]):
        return False
    low = tokens[verb + 2].low
    return low in words.levelling or low in without(words.verbs, words.acts)


def _no_subject(clause: Clause, at: int, first: int, moving: bool) -> str | None:
    """What is measured where it stands between or behind verb and amount; None where the subject decides."""
    verb = clause.tokens[at]
    if total := total_lifted(clause, first):
        return total
    if moved := _object_moved(clause, at, first):
        return as_printed(clause, moved)
    leads = verb.low in clause.vocab.words.levels and verb.low.endswith(_PARTICIPLE)
    if leads and at and clause.tokens[at - 1].low == ",":
        moved = _what_moved(clause, back(clause, past_state(clause, at - 1)))
        return as_printed(clause, moved)  # "a rise in its margin, reaching 52%"
    if clause.vocab.words.nouns == "capital":
        inverted = elliptic(clause, at + 1, first) or behind_verb(clause, at + 1, first)
        given = clause.tokens[at + 1].low in clause.vocab.words.one_article  # "erhält eine Förderung": what it is
        if inverted and verb.low in clause.vocab.words.gains and not given:
            return f"{as_printed(clause, inverted)} {verb.low}"
        if inverted:
            return as_printed(clause, fronted_object(clause, at, inverted, first) or inverted)
    if clause.vocab.words.nouns == "first" and (thing := gapped(clause, at, first) or moved_object(clause, at, first)):
        return as_printed(clause, thing)
    if clause.vocab.words.nouns == "first" and not moving and _has_object(clause, at, first):
        return ""
    return None


def _object_moved(clause: Clause, verb: int, first: int) -> list[Token]:
    """ "slashed its growth guidance to 5%": what stands between the verb and "to"."""
    language = clause.vocab.words
    joints = {word for phrase in language.levels for word in phrase.split()}
    low, following = clause.tokens[verb].low, clause.tokens[verb + 1].low
    turned = low in language.lifts or (low in either(language.up, language.down) and following in language.articles)
    if language.nouns != "last" or not turned or verb + 2 >= first or clause.tokens[first - 1].low not in joints:
        return []
    between = list(clause.tokens[verb + 1 : first - 1])
    while between and (between[0].low in language.articles or _whose(clause, between[0])):
        between.pop(0)
    moved = (at for at, one in enumerate(between) if one.low in language.by and between[-1].role == "amount")
    between = between[: next(moved, len(between))]  # "increased its dividend by 4 percent to"
    plain = all(one.role == "word" and (one.low in language.of or one.low not in language.small) for one in between)
    if between and plain and len(between) <= LONGEST:
        return between  # "brought the total raised to"
    return [token for token in back(clause, first - 1) if token.start > clause.tokens[verb].start]


def _whose(clause: Clause, token: Token) -> bool:
    """ "bringing Tarn's total funding to": the house's own."""
    return token.low.endswith(POSSESSIVE) and token.low[:-2] in clause.agents


def subject_past_place(clause: Clause, tokens: list[Token]) -> list[Token] | None:
    """ "Orders open in Europe for $379": the orders; None where `tokens` say more than where or when."""
    words, at = clause.vocab.words, clause.before(tokens[0].start)
    while at and clause.tokens[at - 1].low in words.articles:
        at -= 1
    if not at or clause.tokens[at - 1].low not in words.places:
        return None
    verb = verb_before(clause, at - 1)
    said = _subject_of(clause, verb, CLAUSES) if verb is not None else []
    if verb is None or not said:
        return None
    after = verb + 1
    while after < len(clause.tokens) and clause.tokens[after].low in words.adverbs:
        after += 1
    if clause.tokens[verb].low in words.acts and clause.tokens[after].low not in words.places:
        return None  # "opened a shop in Tarn for $3 million"
    agent = any(token.low in words.agents for token in said[-1:]) or all(one.low in clause.agents for one in said)
    return None if agent else head_of_subject(clause, said)


def of_an_agent(clause: Clause, tokens: list[Token]) -> bool:
    """ "Das Unternehmen mit Sitz in Tarn will 40 Millionen Euro investieren": the phrase only says who acts."""
    language = clause.vocab.words
    at = clause.before(tokens[0].start) - 1 if tokens else -1
    joint = at >= 1 and clause.tokens[at].low in without(language.small, language.articles)
    return joint and language.nouns != "last" and clause.tokens[at - 1].low in language.agents


def _changed_by(clause: Clause, by: int) -> list[Token]:
    """What stands before "by"; "stieg trotz höherer Kosten um" says under what, not what."""
    language = clause.vocab.words
    tokens = uncompared(clause, back(clause, by))
    if language.nouns == "capital":
        tokens = object_of(clause, tokens)
        tokens = tokens if any(clause.text[token.start].isupper() for token in tokens) else []
    at = clause.before(tokens[0].start) - 1 if tokens else 0
    turned = len(tokens) == 1 and tokens[0].low in either(language.up, language.down)
    if turned and language.nouns == "last" and at > 0 and clause.tokens[at].low == ",":
        return []  # "Energy demand, the group reports, shrinks by 8%"
    while at > 0 and clause.tokens[at].low in language.articles:
        at -= 1
    leads = without(language.small, language.articles, language.verbs, JOINS_OBJECTS)
    led = at > 0 and clause.tokens[at].low in leads
    return [] if led and language.nouns != "last" else tokens


def _has_object(clause: Clause, verb: int, first: int) -> bool:
    """ "raggiungendo una quota al 15,7%", "salito del 10%, con un ros al 7%": a noun of its own stands between."""
    language = clause.vocab.words
    while first - 1 > verb and clause.tokens[first - 1].low in language.small:
        first -= 1
    tokens = [token for token in back(clause, first) if token.start > clause.tokens[verb].start]
    if not tokens or tokens[-1].low in language.up | language.down | language.general:
        return False
    before = clause.tokens[clause.before(tokens[0].start) - 1].low
    return before in language.articles or before in language.turning - language.within


def _what_moved(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "rise in its gross margin" → gross margin."""
    language = clause.vocab.words
    if len(tokens) > 2 and tokens[0].low in language.up | language.down and tokens[1].low in language.within:
        return trim(clause, tokens[2:])
    return tokens


def subject_of_verb(clause: Clause, verb: int) -> list[Token]:
    """The phrase that the verb at token `verb` is said of."""
    return _subject_of(clause, verb, CLAUSES)


def _subject_of(clause: Clause, verb: int, depth: int) -> list[Token]:
    """The phrase before a verb; of a shared subject the one of the verb before."""
    language = clause.vocab.words
    at = verb
    while at > 0 and clause.tokens[at - 1].role == "word":
        if at > 1 and clause.tokens[at - 2].low in without(language.articles, language.agents):
            break  # "the project is": a noun
        low = clause.tokens[at - 1].low
        helps = low in without(language.small, language.joins, language.articles) or low in language.to_verb
        named = at > 1 and language.nouns == "last" and titled(clause, at - 1, [clause.tokens[at - 2]])
        if named and plain_form(clause, at - 1) and clause.tokens[at - 2].role == "word":
            break  # "the Tarn Trust Fund was increased"
        if not (is_verb(clause, at - 1) or helps or low in language.adverbs):
            break
        if at > 1 and no_verb_here(clause, at - 1, [clause.tokens[at - 2]]) and not helps:
            break  # "the group's loan book shrank"
        at -= 1
    if at > 1 and clause.tokens[at].low in _SIGNS and (told := of_turn(clause, at - 1)):
        return told
    opening = clause.tokens[0]
    if at == 0 < verb and language.nouns == "last" and opening.low.endswith("s") and opening.low not in language.small:
        return [opening]  # "Yields are", "Catches rose": no verb opens a statement
    tokens = back(clause, past_comparison(clause, past_insertion(clause, at)))
    if tokens and at < verb and language.nouns == "last":
        return with_participle(clause, tokens, at)
    if tokens or depth <= 1 or at == 0:
        return tokens
    comma = clause.tokens[at - 1].low == ","
    if comma and not clause.tokens[verb].low.endswith(_PARTICIPLE):
        tokens = back(clause, at - 1)  # "a rating, equal to 4.9"; "the sector, which reached"
        if tokens:
            return last_phrase(clause, tokens) if clause.tokens[at].low in language.agents else tokens
    joined = comma or clause.tokens[at - 1].low in language.pairs
    earlier = verb_before(clause, at - 1) if joined else None
    return _subject_of(clause, earlier, depth - 1) if earlier is not None else []
