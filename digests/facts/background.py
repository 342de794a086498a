"""What a sentence tells of the world or of long ago, beside the news: a statistic of people in general, a history."""

from __future__ import annotations

from collections.abc import Sequence

from digests.facts.clauses import ending_pattern, phrases_pattern
from digests.facts.vocabulary import Vocabulary
from digests.languages.numbers import NumberWords
from digests.model import Quantity, Release, Span
from digests.pattern import pattern

MANY = 1000  # people; fewer are those that the release tells of
OPENING = 60  # characters of a sentence in which its subject begins
SUBJECT, VERB = 6, 16  # words of the amount's noun, and up to its verb
LEAD = 900  # characters of a body that say what it is about
_SINCE = pattern(r"\W{0,3}(?P<word>[^\W\d_]{1,8})\s(?:[^\W\d_]{1,12}\s){0,3}(?:19|20)\d{2}(?!\d)")
_WORD = pattern(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_SHARES = frozenset({"percent", "ratio"})


def is_background(sentence: str, vocab: Vocabulary) -> bool:
    """A phrase of background, or "Since 1994, …"."""
    opens = _SINCE.match(sentence)
    if opens and opens["word"].casefold() in vocab.words.since:
        return True
    return phrases_pattern(vocab.words.context, not vocab.joined).search(sentence) is not None


def is_study(release: Release, words: NumberWords) -> bool:
    """Whether a release tells what a survey or study has found: there statistics of people are the news."""
    if release.kind == "survey":
        return True
    told = f"{release.headline} {release.subheadline or ''} {release.body[:LEAD]}".casefold()
    return not words.studies.isdisjoint(_WORD.findall(told))


def of_the_world(body: str, sentence: Span, amounts: Sequence[Quantity], vocab: Vocabulary) -> bool:
    """ "More than 9 million people in Elba live without a boat": many people, and what is always so with them."""
    words = vocab.words
    if not words.populace or not amounts or amounts[0].span.start - sentence.start > OPENING:
        return False
    first = amounts[0]
    if first.kind not in _SHARES and (first.kind != "count" or first.value < MANY):
        return False
    tokens = [found.group().casefold() for found in _WORD.finditer(body, first.span.start, sentence.end)]
    subject = next((at for at, word in enumerate(tokens[: SUBJECT + 4]) if word in words.populace), None)
    if subject is None:
        return False
    exist = ending_pattern(words.there_are).search(body, sentence.start, first.span.start) is not None
    return exist or _always(tokens[subject + 1 : subject + 1 + VERB], words)


def tells_a_truth(sentence: str, vocab: Vocabulary) -> bool:
    """ "Elba ranks third in the nation", "according to the National Boat Council": what anybody can look up."""
    return bool(vocab.words.truths) and phrases_pattern(vocab.words.truths).search(sentence) is not None


def _always(tokens: Sequence[str], words: NumberWords) -> bool:
    """Whether the first verb is one of what always holds; a relative clause has one of its own before it."""
    relative = False
    for at, word in enumerate(tokens):
        if word in words.relative or word == "that":
            relative = True
        elif word in words.always:
            following = tokens[at + 1] if at + 1 < len(tokens) else ""
            if not relative:
                return following not in words.verbs | words.opinions
            relative = False
        elif word in words.verbs or (word.endswith("ed") and not relative):
            return False
    return False
