"""Whether a sentence speaks of what is over or of what is to come, by the cue nearest to a date."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from digests.facts.when.cues import SPACELESS, cue
from digests.languages import LANGUAGES
from digests.model import Sentence, Span
from digests.pattern import pattern

_BREAK = pattern(r"[,;:()–—]")
_RIGHT_BESIDE = 1  # code points
_PREPOSITION = 1  # words
_WINDOW = 160  # code points of a sentence on either side of a date that decide its tense
_HELPERS = 3  # words before a verb that can make it one to come: "will now be held"
_CLAUSE = 9  # words before a date in which its verb is looked for
_LED = 4  # signs before a date in which "will" stands: 将于, 定于, 오는
_SHORT = 4  # letters: "need", "bed", "red" are no participles
_PRESENT = ("is", "are", "be")  # "is held on Monday"
_LONGEST = 4000  # code points of a sentence that speaks in a tense


def tense_at(body: str, span: Span, sentences: Sequence[Sentence], code: str) -> int:
    """-1 past, +1 future, 0 when the sentence says nothing; -2 where the verb of the past stands right beside."""
    at = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.start) - 1
    own = sentences[at].span if at >= 0 else Span(0, len(body))
    if own.end - own.start > _LONGEST:
        return 0  # no sentence: a flattened table, or junk
    start, end = max(own.start, span.start - _WINDOW), min(own.end, span.end + _WINDOW)
    told = _told_before(body[start : span.start], code)
    if not told and len(body[own.start : span.start].split()) <= _PREPOSITION:
        told = _told_behind(body[span.end : end], code)
    if told:
        return told
    if code in SPACELESS and cue(code, "future").search(body, max(start, span.start - _LED), span.start):
        return 1  # 将于4月17日发布: a verb behind the day says nothing of its time
    end = _end_of_clause(body, start, span, end)
    nearest, tense, beside = _WINDOW + 1, 0, False
    for name, value in (("past", -1), ("future", 1)):
        for match in cue(code, name).finditer(body, start, end):
            distance = span.start - match.end() if match.end() <= span.start else match.start() - span.end
            if 0 <= distance < nearest:
                nearest, tense = distance, value
                beside = match.end() <= span.start or not LANGUAGES[code].dates.subject_first
    return 2 * tense if tense < 0 and beside and nearest <= _RIGHT_BESIDE else tense


def _told_before(before: str, code: str) -> int:
    """-2 for "approved in (February)", -1 for "approved the plan in (January)": a participle in the same clause."""
    words = LANGUAGES[code].dates.events
    if not words.participles:
        return 0
    small, stops = words.prepositions.split(), words.conjunctions.split()
    waits = {*words.modals.split(), words.infinitive, *_PRESENT}
    hedges, told = words.hedges.split(), words.told.split()
    said = before.split()[-_CLAUSE:]
    beside = True
    for at in range(len(said) - 1, -1, -1):
        word = said[at].casefold()
        deed = word in told or (len(word) > _SHORT and word.endswith(words.participles))
        if not word.isalpha() or word in waits or word in stops or (deed and word in hedges):
            return 0
        if said[at].islower() and deed:
            helped = {helper.casefold() for helper in said[max(0, at - _HELPERS) : at]}
            return (-2 if beside else -1) if waits.isdisjoint(helped) else 0
        beside = beside and word in small
    return 0


def _told_behind(behind: str, code: str) -> int:
    """-1 for "On May 3, the council passed a bill": a participle with its subject before and its object behind."""
    words = LANGUAGES[code].dates.events
    if not words.participles:
        return 0
    waits = {*words.modals.split(), words.infinitive, *words.auxiliaries.split(), *words.relatives.split()}
    articles, opens = words.articles.split(), {*words.articles.split(), *words.prepositions.split()}
    said = behind.strip(" ,").split()[:_CLAUSE]
    for at in range(1, len(said) - 1):
        word = said[at].casefold()
        if word in waits or said[at - 1].endswith((".", ";")):
            return 0
        deed = word in words.told.split() or (len(word) > _SHORT and word.endswith(words.participles))
        follows = said[at + 1]
        if deed and said[at].islower() and said[at - 1].casefold() not in articles:
            return -1 if follows.casefold() in opens or not follows[0].islower() else 0
    return 0


def _end_of_clause(body: str, start: int, span: Span, end: int) -> int:
    """Where the clause of a date ends: "the deal, proposed in January, will close" says nothing of January.

    A date that opens its clause belongs to what follows: "On January 6, the fair will open".
    """
    before = _BREAK.split(body[start : span.start])[-1].split()
    if len(before) <= _PREPOSITION:
        return end
    comma = _BREAK.search(body, span.end, end)
    return comma.start() if comma else end
