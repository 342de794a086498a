"""Words without case, accents and punctuation, the same in every room: what is searched, compared and looked up.

Scripts that write without blanks are folded to one word a character, so that a phrase finds them.
"""

from __future__ import annotations

import unicodedata

from digests.model import Span

_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x3040, 0x30FF),  # kana
    (0x3400, 0x9FFF),  # Han
    (0xAC00, 0xD7A3),  # Hangul: particles cling to the words
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
_MARKS = range(0x0300, 0x0370)  # accents; the voicing marks of kana are letters of their own and stay


class _Folding(dict[int, str]):
    """What each character folds to, worked out when first met: str.translate does the rest."""

    def __missing__(self, code: int) -> str:
        bare = "".join(mark for mark in unicodedata.normalize("NFKD", chr(code).casefold()) if ord(mark) not in _MARKS)
        folded = "".join(
            _apart(mark) if mark.isalnum() or unicodedata.category(mark).startswith("M") else " "
            for mark in unicodedata.normalize("NFC", bare)
        )
        self[code] = folded
        return folded


def _apart(mark: str) -> str:
    return f" {mark} " if any(low <= ord(mark) <= high for low, high in _UNSPACED) else mark


_FOLDING = _Folding()

_LEGAL_FORMS = (
    "ab|ag|ag & co kgaa|a s|aps|as|asa|b v|bv|co|co inc|co ltd|company|corp|corporation|gmbh|gmbh & co kg|inc|"
    "incorporated|kg|kgaa|kk|limited|llc|llp|lp|ltd|ltda|n v|nv|oy|oyj|p l c|plc|pte|pty|s a|s p a|s r l|sa|sarl|sas|"
    "se|societe anonyme|spa|srl|株式会社|股份有限公司|有限公司|有限责任公司|(株)|주식회사|㈜"
)


def fold(text: str) -> str:
    """The words of a text, one blank between them: "Crème-Brûlée" → "creme brulee", "海尔" → "海 尔"."""
    return " ".join(text.translate(_FOLDING).split())


def folded_words(text: str) -> list[tuple[str, Span]]:
    """Each folded word with where it stands in the text as written."""
    words: list[tuple[str, Span]] = []
    start, word = 0, ""
    for place, mark in enumerate(text):
        folded = _FOLDING[ord(mark)]
        if folded and folded == folded.strip():
            start = start if word else place
            word += folded
            continue
        if not folded:  # an accent by itself belongs to the letter before it
            continue
        if word:
            words.append((word, Span(start, place)))
            word = ""
        words.extend((part, Span(place, place + 1)) for part in folded.split())
    if word:
        words.append((word, Span(start, len(text))))
    return words


# what stands behind a comma or before a full stop within a name: "Tarn Harbour, Inc."
FORMS_IN_NAMES = frozenset(form for form in _LEGAL_FORMS.split("|") if form.isalpha() and len(form) > 1) - {"as"}
_FORMS = sorted({tuple(fold(form).split()) for form in _LEGAL_FORMS.split("|")}, key=len, reverse=True)


def fold_company(name: str) -> str:
    """A company's name folded, without its legal form: "The Haldane Group, Inc." → "haldane group"."""
    words = fold(name).split()
    if words[:1] == ["the"] and len(words) > 1:
        words = words[1:]
    while (shorter := _without_form(words)) != words:
        words = shorter
    return " ".join(words)


def _without_form(words: list[str]) -> list[str]:
    for form in _FORMS:
        if len(words) > len(form):
            if tuple(words[-len(form) :]) == form:
                return words[: -len(form)]
            if len(form) > 1 and tuple(words[: len(form)]) == form:  # 株式会社 may stand before the name
                return words[len(form) :]
    return words
