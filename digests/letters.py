"""Letters of the East: looked for without a pattern, as a range of them is slow to compile."""

from __future__ import annotations

FIRST, LAST = "\u3041", "\ud7af"  # from the first kana over the Chinese signs to the last Hangul syllable


def eastern(text: str) -> bool:
    """Whether a kana, a Chinese sign or a Hangul syllable stands in a text."""
    if text.isascii() or max(text) < FIRST:
        return False
    return any(FIRST <= sign <= LAST for sign in text)
