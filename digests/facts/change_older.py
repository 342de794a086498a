"""Older values that no word right before them gives away: chains of them, sentences full of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from digests.facts.clauses import Clause, phrases_pattern
from digests.facts.older_named import of_then
from digests.languages.joined import either, without
from digests.model import Quantity
from digests.pattern import pattern

BEHIND = 60  # characters behind the second of two older values in which its period stands
CHAIN = 80  # characters between two older values
OPENING = 60  # characters in which the time that opens a sentence ends
LEADING = 100  # characters between the older end and the level it led to

COMPARES = pattern(r"(?:as )?compare[sd]? (?:favou?rably )?(?:to|with)\b", re.IGNORECASE)
BREAK = pattern(r"[;:•]|\.\s|。|；")
WAS = pattern(r"\((?:era|erano|était|étaient|war|waren|fue|fueron|foi|eram|был|была|было)(?:\s[^\W\d_]{1,5}){0,2}\s?\Z")
_WORD = pattern(r"[^\W\d_]+")
_SHARES = ("percent", "ratio")


def goes_on(clause: Clause, at: int, older: Sequence[bool]) -> bool:
    """Whether the amount at `at` follows one that is older (`older`, of all before it) as a further such value.

    "compared to $16 million for the second quarter of 2023, and $10 million for the first quarter of 2024";
    "This compares with a profit of $9 million, or $0.70 a share, on sales of $126 million in 1991".
    """
    if not at or not older[at - 1] or clause.vocab.joined:
        return False
    between = _between(clause, at)
    if BREAK.search(between):
        return False
    if all(older[:at]) and _opened_by_then(clause, at):
        return True
    if len(between) > CHAIN or _says_more(clause, at):
        return False
    if _restates(clause, at) or (all(older[:at]) and opens_with_comparison(clause)) or _shares_time(clause, at, older):
        return True
    words = _WORD.findall(between.casefold())
    named = any(_within(clause, period.start, at) for period in clause.periods)
    return named and bool(words) and words[-1] in clause.vocab.words.pairs and _alike(clause, at) and _dated(clause, at)


def _restates(clause: Clause, at: int) -> bool:
    """ "a profit of $164,000, or $0.02 a share": the same once more."""
    if clause.amounts[at].kind != "per_share" or clause.amounts[at - 1].kind != "money":
        return False
    words = clause.vocab.words
    first, last = (clause.before(place) for place in (clause.amounts[at - 1].span.end, clause.amounts[at].span.start))
    said = [token.low for token in clause.tokens[first:last] if token.low != ","]
    return bool(said) and said[0] in {*words.pairs, "("} and either(words.articles, words.adverbs).issuperset(said[1:])


def _opened_by_then(clause: Clause, at: int) -> bool:
    """ "In the prior-year quarter, sales were $5 million and it earned $1 million": the time of both clauses."""
    words, start = clause.vocab.words, clause.sentence.span.start
    first = clause.amounts[0].span.start
    comma = clause.text.find(",", start, min(first, start + OPENING))
    if comma < 0 or words.nouns != "last" or not phrases_pattern(words.last_time).search(clause.text, start, comma):
        return False
    between = _between(clause, at)
    turned = any(_within(clause, period.start, at) for period in clause.periods)
    return not turned and words.tenses.opens.isdisjoint(_WORD.findall(between.casefold()))


def _shares_time(clause: Clause, at: int, older: Sequence[bool]) -> bool:
    """ "versus last year's operating profit of $8 million and a net profit of $6 million": one time of both nouns."""
    words = clause.vocab.words
    said = _WORD.findall(_between(clause, at).casefold())
    joined = bool(said) and said[0] in words.pairs and said[-1] in words.of and "," not in _between(clause, at)
    root = at - 1
    while joined and root and older[root - 1] and not of_then(clause, root):
        root -= 1
    return joined and of_then(clause, root) and not _compared_itself(clause, at)


def _compared_itself(clause: Clause, at: int) -> bool:
    """Whether an older value of its own stands behind it: "and a net profit of $6 million versus $5 million"."""
    following = clause.amounts[at + 1 :]
    stop = following[0].span.start if following else clause.sentence.span.end
    return (
        phrases_pattern(clause.vocab.words.against).search(clause.text, clause.amounts[at].span.end, stop) is not None
    )


def opens_with_comparison(clause: Clause) -> bool:
    """ "This compares to 4,100 tonnes in the quarter before"; "Compared to April, output grew by 0.9%" goes on."""
    start, first = clause.sentence.span.start, clause.amounts[0].span.start
    found = COMPARES.search(clause.text, start, min(start + 30, first))
    return found is not None and not closes_before(clause, found, first)


def closes_before(clause: Clause, found: re.Match[str], stop: int) -> bool:
    """Whether a phrase with a participle ("compared to") ends at a comma before `stop`: the clause follows it."""
    return "ed" in found.group().casefold() and clause.text.find(", ", found.end(), stop) >= 0


def led_far(clause: Clause, at: int) -> bool:
    """ "from $0.41 a share for the year 2018, to a yearly rate of $0.66": the level follows a little later."""
    between = clause.text[clause.amounts[at].span.end : clause.amounts[at + 1].span.start]
    if len(between) > LEADING or BREAK.search(between) or _says_more(clause, at + 1):
        return False
    language = clause.vocab.words
    words = _WORD.findall(between.casefold())[-5:]
    joints = {word for phrase in language.levels for word in phrase.split()}
    if language.nouns == "last":
        return any(word in joints for word in words)
    joint = next((at for at in range(len(words) - 1, -1, -1) if words[at] in joints - language.articles), None)
    return joint is not None and set(words[joint + 1 :]) <= language.small | language.articles | language.adverbs


def joins_another(clause: Clause, words: Sequence[str]) -> bool:
    """ "de 200 euros y el techo ascenderá a 4.000": a subject of its own follows the first."""
    language = clause.vocab.words
    paired = any(word in language.pairs and after in language.articles for word, after in pairwise(words))
    return language.nouns != "last" and paired


def _between(clause: Clause, at: int) -> str:
    return clause.text[clause.amounts[at - 1].span.end : clause.amounts[at].span.start]


def _within(clause: Clause, start: int, at: int) -> bool:
    return clause.amounts[at - 1].span.end <= start < clause.amounts[at].span.start


def _dated(clause: Clause, at: int) -> bool:
    """A period of its own stands behind it, before anything but the amount that belongs to it."""
    end = clause.amounts[at].span.end
    following = clause.amounts[at + 2 :]
    stop = min(end + BEHIND, following[0].span.start) if following else end + BEHIND
    return any(end <= period.start < stop for period in clause.periods)


def _alike(clause: Clause, at: int) -> bool:
    here = clause.amounts[at]
    return any(_one_kind(here, other) for other in clause.amounts[max(0, at - 3) : at])


def _one_kind(here: Quantity, other: Quantity) -> bool:
    return here.unit == other.unit or (here.kind in _SHARES and other.kind == here.kind)


def _says_more(clause: Clause, at: int) -> bool:
    """A verb opens a statement of its own between the amount before and this one; "ended" of a period is none."""
    words = clause.vocab.words
    verbs = without(either(words.verbs, words.acts), words.up, words.down)
    first, last = (clause.before(place) for place in (clause.amounts[at - 1].span.end, clause.amounts[at].span.start))
    return any(token.role == "word" and token.low in verbs for token in clause.tokens[first:last])
