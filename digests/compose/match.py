"""Words and phrases found in text on word boundaries, in linear time, without regular expressions from a config.

A text is folded once (compatibility forms, case, accents) and searched for each phrase by substring; words of scripts
that write without blanks are found anywhere.
"""

from __future__ import annotations

import unicodedata

_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x3040, 0x30FF),  # kana
    (0x3400, 0x9FFF),  # Han
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


def fold(text: str) -> str:
    """Words in small letters without accents, one blank between them and around: "Crème-Brûlée" → " creme brulee "."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    bare = unicodedata.normalize("NFC", "".join(mark for mark in plain if not "\u0300" <= mark <= "\u036f"))
    return f" {' '.join(''.join(mark if mark.isalnum() else ' ' for mark in bare).split())} "


def found(phrase: str, folded: str) -> bool:
    """Whether the phrase stands in a folded text as whole words (anywhere, where a script has no blanks)."""
    wanted = fold(phrase)
    if not wanted.strip():
        return False
    if _unspaced(wanted):
        return wanted.strip().replace(" ", "") in folded.replace(" ", "")
    return wanted in folded


def _unspaced(text: str) -> bool:
    return any(low <= ord(mark) <= high for mark in text for low, high in _UNSPACED)
