"""Whether a sentence speaks of what is over or of what is to come, by the cue nearest to a date."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from digests.facts.when.cues import cue
from digests.model import Sentence, Span

_WINDOW = 160  # code points of a sentence on either side of a date that decide its tense
_LONGEST = 4000  # code points of a sentence that speaks in a tense


def tense_at(body: str, span: Span, sentences: Sequence[Sentence], code: str) -> int:
    """-1 past, +1 future, 0 when the sentence says nothing."""
    at = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.start) - 1
    own = sentences[at].span if at >= 0 else Span(0, len(body))
    if own.end - own.start > _LONGEST:
        return 0  # no sentence: a flattened table, or junk
    start, end = max(own.start, span.start - _WINDOW), min(own.end, span.end + _WINDOW)
    nearest, tense = _WINDOW + 1, 0
    for name, value in (("past", -1), ("future", 1)):
        for match in cue(code, name).finditer(body, start, end):
            distance = span.start - match.end() if match.end() <= span.start else match.start() - span.end
            if 0 <= distance < nearest:
                nearest, tense = distance, value
    return tense
