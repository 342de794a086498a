"""What a programme, a law or the method of a survey sets, below the headlines: no figures of their own."""

from __future__ import annotations

from digests.facts.candidate import Candidate
from digests.facts.clauses import ending_pattern, phrases_pattern
from digests.facts.refusal_rule import REACH_OF_IF, Rule
from digests.facts.vocabulary import Vocabulary
from digests.pattern import pattern

MANY = 1000  # of something; a limit mostly is lower
METHOD = 30  # characters before an amount in which "margin of error" stands
_PARTS = pattern(r"[,;:.]\s")
_LIMITS = ("a minimum", "at least", "less than", "fewer than", "weniger als", "moins de", "menos de", "meno di")
_AT_LEAST = (
    "at least",
    "a minimum",
    "no less",
    "not less",
    "mindestens",
    "au moins",
    "al menos",
    "pelo menos",
    "almeno",
)
_THEM = frozenset("whom which them those these".split())


def _means(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "farms with sales of $60,000", "44 percent spend $350 or more": which group it is, not how much."""
    figure = candidate.figure
    if figure.kind != "money" or not vocab.words.means:
        return False
    group = figure.high is not None or figure.bound in ("at_least", "under")
    if candidate.study and group and not candidate.first and vocab.percent.search(figure.sentence):
        return True
    return ending_pattern(vocab.words.means, not vocab.joined).search(candidate.before) is not None


def _condition(candidate: Candidate, _: Vocabulary) -> bool:
    """ "holders of less than 50 shares", "must own a minimum of 6,000 shares", "who row 40 miles or more"."""
    figure = candidate.figure
    if figure.kind in ("measure", "duration") and figure.bound == "at_least":
        return not figure.text.casefold().startswith(_AT_LEAST)
    opens = not candidate.before.strip()  # "At least 27 people were hurt": what happened
    if figure.kind != "count" or candidate.place == "lead" or opens or not figure.text.casefold().startswith(_LIMITS):
        return False
    return figure.value < MANY or figure.text.casefold().startswith(_AT_LEAST)  # "fewer than 62,000 boxes were shipped"


def _of_a_penalty(candidate: Candidate, vocab: Vocabulary) -> bool:
    """3천만 원 이하의 벌금: what the law threatens, not what was paid."""
    threatens = vocab.words.penalties
    return bool(threatens) and candidate.figure.bound != "exact" and candidate.behind.lstrip().startswith(threatens)


def _only_if(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "If sales exceed $50 million": what has not come about."""
    if not vocab.words.conditions or vocab.joined:
        return False
    before = candidate.figure.sentence.partition(candidate.figure.text)[0][-REACH_OF_IF:]
    said = [found.end() for found in phrases_pattern(vocab.words.conditions).finditer(before)]
    return bool(said) and not _PARTS.search(before, said[-1])


def _of_the_method(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "margin of error of 3 points", "at the 95% confidence level": how a survey was made, not what it found."""
    margins, figure = vocab.words.world.margins, candidate.figure
    if figure.kind not in ("percent", "ratio") or not margins:
        return False
    near = f"{figure.measure} | {candidate.before[-METHOD:]}{figure.text}{candidate.behind[:METHOD]}"
    return phrases_pattern(margins, not vocab.joined).search(near) is not None


def _of_a_sample(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "2,100 sailors (370 of whom have boats)": which of them were asked."""
    enclosed = candidate.before.rstrip()[-1:] in ("(", "（")
    behind = candidate.behind.casefold().split()[:2]
    return candidate.study and enclosed and len(behind) == 2 and behind[0] in vocab.words.of and behind[1] in _THEM


def _of_a_group(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "firms with revenues of less than $250 million", "orders over $50": for whom something holds."""
    figure = candidate.figure
    limited = figure.high is not None or figure.bound in ("under", "over", "at_least", "up_to")
    if figure.kind != "money" or not limited or not vocab.words.world.groups:
        return False
    return ending_pattern(vocab.words.world.groups, not vocab.joined).search(candidate.before) is not None


def _standard(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "the minimum wage of $15": what the law has set for all."""
    standards = vocab.words.world.standards
    said = f"{candidate.figure.measure} {candidate.before[-METHOD:]}"
    return bool(standards) and phrases_pattern(standards, not vocab.joined).search(said) is not None


TERMS: tuple[tuple[Rule, str], ...] = (
    (_means, "who somebody is, not how much"),
    (_of_a_group, "for whom something holds, not how much"),
    (_condition, "a limit or condition"),
    (_of_a_penalty, "what the law threatens"),
    (_only_if, "a condition, not what is or will be"),
    (_standard, "what the law has set for all"),
    (_of_the_method, "how a survey was made, not what it found"),
    (_of_a_sample, "how a survey was made, not what it found"),
)
