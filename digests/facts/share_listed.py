"""Shares in brackets behind what a list names: which of them are told."""

from __future__ import annotations

from digests.facts.candidate import Candidate
from digests.facts.refusal_rule import said_of_share
from digests.facts.vocabulary import Vocabulary
from digests.pattern import pattern

OPENING = 3  # paragraphs
FIRST_TWO = 2  # of a list of shares
_PERCENT = pattern(r"\d\s?(?:[%％]|per\s?cent\b|Prozent\b)")
_NEXT_SHARE = pattern(r"\s(?:of\s)?[^\W\d_][^()\d%.;]{1,30}(?:,|and|und|et|y|e)\s\d{1,3}(?:[.,]\d{1,2})?\s?%")
_IN_BRACKETS = pattern(r"[(（]\s?\d{1,3}(?:[.,]\d{1,2})?\s?(?:[%％]|[^\W\d_]{3,8}(?:\s[^\W\d_]{4,6})?)\s?[)）]")
_ENCLOSED = pattern(r"[(（][^()（）]{0,200}[)）]")


def listed(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "fuel (52%), rope (48%) and paint (47%)": shares in brackets behind what a list names."""
    figure = candidate.figure
    if figure.kind == "percent" and candidate.before[-1:] in ("(", "（") and _NEXT_SHARE.match(candidate.behind):
        return not candidate.study  # "(57% rope, 28% nets)"
    enclosed = candidate.before.rstrip()[-1:] in ("(", "（") and candidate.behind[:1] in (")", "）")
    if figure.kind != "percent" or candidate.spelled or not enclosed:
        return False
    shares = len(_IN_BRACKETS.findall(figure.sentence))
    told, _, rest = figure.sentence.partition(figure.text)
    follows = _IN_BRACKETS.search(told) is not None
    ranked = not vocab.words.surveys.ranked.isdisjoint(f"{told} {rest}".casefold().split())
    if ranked or (said_of_share(figure) and not follows):
        return follows  # "oars (34%), ahead of buoys (29%)": the first is what is told
    if _told_in_brackets(candidate, told, shares, vocab):
        return False
    if candidate.study and candidate.block <= OPENING and shares == len(_PERCENT.findall(figure.sentence)):
        return False  # what a survey opens with, told in brackets alone
    return shares > 1


def _told_in_brackets(candidate: Candidate, told: str, shares: int, vocab: Vocabulary) -> bool:
    """ "vor allem Seile (52 %), Ruder (41 %) und Farbe (7 %)": where all stand behind their nouns, the first two."""
    figure = candidate.figure
    if vocab.words.nouns == "last" or shares < FIRST_TWO or not figure.rule.endswith("; bracket"):
        return False
    return len(_IN_BRACKETS.findall(told)) < FIRST_TWO and not _PERCENT.search(_ENCLOSED.sub("", figure.sentence))
