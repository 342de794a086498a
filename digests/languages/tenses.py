"""How a language tells its tenses: data, one instance per language in `xx/tenses.py`."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

Words = frozenset[str]


class TenseWords(Struct, frozen=True, eq=False):
    """Words in small letters. Without `pasts` only habits are read."""

    pasts: Mapping[str, str] = field(default_factory=dict[str, str])  # of irregular verbs: "ran" → "run"
    participles: Mapping[str, str] = field(default_factory=dict[str, str])  # "given" → "give"
    plain_in_ed: Words = frozenset()  # plain forms that look like a past: "feed"
    modals: Words = frozenset()  # "will", "may": what is not yet, or not sure
    able: Words = frozenset()  # of these what is so at all times: "can carry"
    have: Words = frozenset()  # with a participle the perfect
    had: Words = frozenset()  # with a participle what was before
    be: Words = frozenset()  # all forms
    are: Words = frozenset()  # of these the present ones
    subjects: Words = frozenset()  # pronouns that are subjects
    plural_nouns: Words = frozenset()  # that do not end in -s: "people"
    negations: Words = frozenset()
    particles: Words = frozenset()  # part of a verb before its amount: "turns out", "looks after"
    do: Words = frozenset()  # helps a verb that is denied or stressed: "do not respond"
    gone: Words = frozenset()  # before a length of time that is over: "the past six years"
    at_which: Words = frozenset()  # what was so at the time before it follows: "from 2009, when"
    opens: Words = frozenset()  # a clause of its own follows: "while", "because"
    which: Words = frozenset()  # its subject stands before it
    deeds: Words = frozenset()  # every form of verbs of what is done once or meant: "opens", "expects"
    events: Words = frozenset()  # nouns of what a release tells of and of what lasts: "order", "fair"
    always: tuple[str, ...] = ()  # "a year", "every day": with the present tense a habit
    everywhere: tuple[str, ...] = ()  # "around the globe"
    at_one_time: Words = frozenset()  # helpers of past and future, "new": beside them no habit is told
    ends_of_one_time: tuple[str, ...] = ()  # of verbs in the past or future: "-rá", "-ó"
    experience: tuple[str, ...] = ()  # with the perfect what somebody has done in a long time
    lately: Words = frozenset()  # between the helper and its participle: "has just hired"
    before: Words = frozenset()  # "having previously spoken of": what was so before
    ago: Words = frozenset()  # behind a length of time: "three summers ago", "a decade earlier"
    years: Words = frozenset()  # such lengths, of a year or more
    back: Words = frozenset()  # behind a part or a multiple: "half of it", "twenty times that"
    compared: Words = frozenset()  # behind a part: "two tenths lower", "half as much again"
    last: Words = frozenset()  # "last spring's round"
    still: Words = frozenset()  # of these, what may act today: "former employees"
    of_before: Words = frozenset()  # "the previous owner paid"
    together: Words = frozenset()  # singular nouns of many: "fleet"
    used_to: tuple[str, ...] = ()  # "used to sell": so before
    among: Words = frozenset()  # open a sentence on some of many: "Among its customers are"
    likely: tuple[str, ...] = ()  # behind a comparative it makes a finding: "a third more likely"
    heats: Words = frozenset()  # whose degrees are news: "temperatures"
    says: Words = frozenset()  # every form of verbs of saying: what follows them is reported


NO_TENSES = TenseWords()
