"""What kind of news a release is, by the words of its headline, then of its lead."""

from __future__ import annotations

from digests.parse.words import Phrases, Words, folded, phrases_of

_COMPILED: dict[str, dict[str, Phrases]] = {}


def find_kind(headline: str, lead: str, words: Words) -> str | None:
    """The kind with most words in the headline (counted twice) and the lead; the order of the data breaks ties."""
    phrases = _phrases(words)
    head, text = folded(headline), folded(lead[:700])
    scores = {
        kind: 3 * len(listed.pattern.findall(head)) + min(2, len(listed.pattern.findall(text)))
        for kind, listed in phrases.items()
    }
    best = max(scores, key=lambda kind: scores[kind], default=None)
    return best if best and scores[best] >= 2 else None


def _phrases(words: Words) -> dict[str, Phrases]:
    if words.code not in _COMPILED:
        _COMPILED[words.code] = {
            kind: phrases_of(listed, whole_words=False) for kind, listed in words.own.kinds.items()
        }
    return _COMPILED[words.code]
