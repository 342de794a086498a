"""A measure's words made whole: names that hold a verb, what stands before "excluding", no deed, no footnote."""

from __future__ import annotations

from functools import cache

from digests.facts.clauses import Clause, phrases_pattern
from digests.facts.noun_phrase import LONGEST, as_printed, back, behind, forward, whole
from digests.languages.numbers import NumberWords
from digests.model import Quantity
from digests.pattern import pattern

_NOTE = pattern(r"(?<=[^\W\d_]{3})[1-9]\Z")  # "Adjusted EBITDA1"
_NEXT = pattern(r"\s(?P<word>[^\W\d_]+)")
_POSSESSIVE = ("'s", "’s")
_AROUND = frozenset({"subject", "linked subject"})
_OF_A_GROUP = frozenset({"noun behind", "attribute"})


def made_whole(clause: Clause, words: str, quantity: Quantity, rule: str) -> str:
    """The words of a measure as found by `rule`, whole and without what is none of it; in English alone."""
    language = clause.vocab.words
    if language.nouns != "last" or clause.vocab.joined:
        return words
    if rule in _OF_A_GROUP and quantity.rule.startswith("share of a group"):
        return _said_of_a_group(clause, quantity) or words
    if rule == "in or of" and quantity.kind in ("percent", "ratio"):
        return _over_bracket(clause, words, quantity)
    words = _without_aside(words, language.asides_behind)
    at = clause.text.rfind(words, clause.sentence.span.start, quantity.span.start)
    if at < 0:
        return words
    if rule in _AROUND and (named := _before_exclusion(clause, words, at)):
        return named
    words = _with_name(clause, words, at)
    words = _without_deed(clause, words, at)
    if words.endswith(_POSSESSIVE) and (more := _NEXT.match(clause.text, at + len(words), quantity.span.start)):
        return f"{words} {more['word']}"  # "the Tarn Fund's total"
    note = _NOTE.search(words)
    last = words[: note.start()].split()[-1].casefold() if note else ""
    return words[: note.start()] if note and last in _heads(language) else words


def _without_aside(words: str, asides: tuple[str, ...]) -> str:
    """ "Fuel prices on average" → Fuel prices; one word alone says too little."""
    low = words.casefold()
    aside = next((one for one in asides if low.endswith(f" {one}")), "")
    said = words[: len(words) - len(aside)].rstrip() if aside else words
    return said if " " in said else words


def _said_of_a_group(clause: Clause, quantity: Quantity) -> str:
    """ "9 in 10 sailors (88%) say they are": who, and what is said of them."""
    noun = forward(clause, behind(clause, quantity.span.end))
    if not noun or len(noun) >= LONGEST:
        return ""
    after = behind(clause, noun[-1].end)
    said = whole(clause, after, LONGEST - len(noun))
    if not said or clause.tokens[after].role != "word":
        return ""
    return f"{as_printed(clause, noun)} {clause.text[clause.tokens[after].start : said[-1].end]}"


def _over_bracket(clause: Clause, words: str, quantity: Quantity) -> str:
    """ "two-thirds of sailors (64%) said they plan": what is said of them stands behind the bracket."""
    at = clause.text.find(words, quantity.span.end, clause.sentence.span.end)
    end = clause.before(at + len(words))
    if at < 0 or end >= len(clause.tokens) or clause.tokens[end].low != "(":
        return words
    after = behind(clause, at + len(words))
    said = whole(clause, after, LONGEST - len(words.split()))
    if not said or clause.tokens[after].role != "word":
        return words
    return f"{words} {clause.text[clause.tokens[after].start : said[-1].end]}"


def _before_exclusion(clause: Clause, words: str, at: int) -> str:
    """ "FFO including the listed items totaled": what is measured stands before what it includes."""
    first = clause.before(at)
    while first and clause.tokens[first - 1].low in clause.vocab.words.articles:
        first -= 1
    if first < 2 or clause.tokens[first - 1].low not in clause.vocab.words.leaving_out:
        return ""
    before = first - 2 if clause.tokens[first - 2].low == "," else first - 1
    named = back(clause, before)
    said = clause.text[named[0].start : at + len(words)] if named else ""
    return said if len(said.split()) <= LONGEST else as_printed(clause, named)


def _with_name(clause: Clause, words: str, at: int) -> str:
    """ "Operations" → "Core Funds from Operations", "Cost of goods" → "Cost of goods sold"."""
    language, end = clause.vocab.words, at + len(words)
    if not language.whole_names:
        return words
    for found in phrases_pattern(language.whole_names).finditer(clause.text, clause.sentence.span.start, end + LONGEST):
        if found.start() <= end and at <= found.end() and not (at <= found.start() and found.end() <= end):
            first = clause.before(found.start())
            while first and clause.tokens[first - 1].low in language.modifiers | language.bases.keys():
                first -= 1
            start = min(at, clause.tokens[first].start)
            return " ".join(clause.text[start : max(end, found.end())].split())
    return words


def _without_deed(clause: Clause, words: str, at: int) -> str:
    """ "Increased liquidity to": what opens a line is done to the measure; so "the company improved its margin"."""
    language, said = clause.vocab.words, words.split()
    while len(said) > 1 and said[-1].casefold() in language.steady:
        said = said[:-1]  # "Keeps Payout Steady at"
    if len(said) > 1 and said[0].casefold() in language.reported and clause.before(at) <= 1:
        said = said[1:]  # "Reported net income of"
    words = " ".join(said)
    done = [word.casefold().endswith("ed") and word.casefold() in language.up | language.down for word in said]
    if len(said) > 1 and done[0] and clause.before(at) <= 1:
        return " ".join(said[1:])
    acts = (place for place in range(1, len(said) - 1) if done[place] and said[place - 1].casefold() in language.agents)
    place = next(acts, None)
    return words if place is None else " ".join(said[place + 1 :])


@cache
def _heads(words: NumberWords) -> frozenset[str]:
    """Last words of what reports measure: "ebitda", "income", "ratio"."""
    return frozenset(name.split()[-1] for group in words.headline_measures for name in group)
