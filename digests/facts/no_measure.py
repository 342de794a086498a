"""What can never be a measure: pronouns and months, a lone verb or adverb, who acts, a state behind its town."""

from __future__ import annotations

import re

from digests.facts.clauses import Clause
from digests.facts.noun_here import POSSESSIVE
from digests.facts.verb_here import LEAST_VERB
from digests.languages.joined import either

_NAMED_BY_VERB = frozenset({"number of", "gerund", "act", "befell", "counted noun", "deprived"})
_FORMS = ("ed", "ing", "flects", "quires")  # "order", "offer" and "cost" are nouns as well
_MOVED = frozenset("gestiegen gesunken gefallen erhöht verringert".split())
STATE = 2  # letters of a state
WHOEVER = frozenset({"subject", "linked subject", "noun before", "label"})


def a_whole(clause: Clause, words: str) -> bool:
    """ "représente 14,2 % du chiffre d'affaires": what it is a share of, and nobody says what the share is."""
    language = clause.vocab.words
    return language.nouns == "first" and any(
        words.casefold().startswith(name) for name in language.headline_measures[0]
    )


def says_nothing(clause: Clause, words: str, rule: str) -> bool:
    """A lone verb or adverb names nothing that could be measured."""
    language = clause.vocab.words
    low = words.casefold()
    if low in language.never or _state_of_the_union(clause, words):
        return True
    named = any(low in names for names in language.headline_measures)
    who = clause.agents | language.agents if language.nouns != "last" else clause.agents
    if rule in WHOEVER and who.issuperset(low.split()) and not named:
        return True  # "Nova won $5 million": who, not what
    if rule in _NAMED_BY_VERB or " " in low:
        return False
    if low in either(language.adverbs, language.small, language.durations):
        return True
    if low in either(language.up, language.down):
        return low in _MOVED
    if rule == "noun behind" and low in language.verbs and low.endswith("s"):
        return not _closes(clause, words)  # "registration at $290 closes in May"
    if language.nouns == "last":
        told = low.endswith("ed") and not low.endswith("eed")  # "feed" and "speed" are nouns
        return low.endswith(_FORMS) and (low in language.verbs | language.acts or told)
    if (
        not named  # "dividendo" ends like a verb
        and language.nouns == "first"
        and language.verb_endings
        and len(low) > LEAST_VERB
        and low.endswith(language.verb_endings)
    ):
        return True
    if language.nouns == "capital" and words[:1].isupper():
        return False  # "Kosten"
    return low in either(language.verbs, language.acts)


def _closes(clause: Clause, word: str) -> bool:
    """ "with £3,100 costs.": at the end of a clause it is a noun."""
    said = clause.sentence.span.cut(clause.text)
    return re.search(rf"\d[\w.]*\s{re.escape(word)}(?:[.,;:)]|\Z)", said) is not None


def without_start(clause: Clause, words: str) -> str:
    """ "precio parte" of "el precio parte de 23.450 euros" → precio; "Tarn's total assets" of Tarn → total assets."""
    starts, said = clause.vocab.words.starts, words.split()
    if len(said) > 1 and said[0].endswith(POSSESSIVE) and said[0][:-2].casefold() in clause.agents:
        return " ".join(said[1:])
    while starts and len(said) > 1 and said[-1].casefold() in starts:
        said.pop()
    return " ".join(said)


def _state_of_the_union(clause: Clause, words: str) -> bool:
    """ "six sheds in Salem, OR, totaling": two capitals behind a comma."""
    if len(words) != STATE or not words.isupper():
        return False
    return re.search(rf",\s{words}\b", clause.sentence.span.cut(clause.text)) is not None
