"""How much of its headline a sentence repeats: what the headline says is the news."""

from __future__ import annotations

from msgspec import Struct

from digests.model import Release
from digests.pattern import pattern

STEM = 5  # letters in which forms of one word agree
MOST = 5  # repeated words beyond which more say nothing

_WORD = pattern(r"[^\W\d_]{4,30}")
_JOINED = pattern(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2,}")


class Headline(Struct, frozen=True):
    """The words of headline and sub-headline, as stems; of languages without blanks pairs of characters."""

    words: frozenset[str]
    joined: bool

    def stems(self, text: str) -> frozenset[str]:
        if not self.joined:
            return frozenset(word[:STEM].casefold() for word in _WORD.findall(text))
        return frozenset(run[at : at + 2] for run in _JOINED.findall(text) for at in range(len(run) - 1))

    def repeats(self, sentence: str, measure: str) -> int:
        """0 to 7: words of the headline in the sentence, and twice those in the measure."""
        return min(MOST, len(self.words & self.stems(sentence))) + 2 * min(1, len(self.words & self.stems(measure)))


def headline_of(release: Release) -> Headline:
    """What to compare sentences with."""
    joined = release.language in ("zh", "ja", "ko")
    text = f"{release.headline or ''} {(release.subheadline or '')[:300]}"
    return Headline(Headline(frozenset(), joined).stems(text), joined)
