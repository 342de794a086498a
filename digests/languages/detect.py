"""Text → language, by script and by the small words each language lists. No model: a few milliseconds at most."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from digests.languages import LANGUAGES
from digests.pattern import pattern

_SAMPLE = 6_000  # characters looked at: more does not change the answer
_WORD = pattern(r"[^\W\d_]+")
_BEYOND_LATIN = pattern(r"[^\x00-\u036f\u1e00-\u2e7f]")  # compiled ten times as fast as the ranges it stands for
_FALLBACK = "en"


def detect(text: str, *, fallback: str = _FALLBACK) -> str:
    """ISO 639-1 code of the language most of `text` is in; `fallback` where nothing tells."""
    sample = text[:_SAMPLE]
    if not _BEYOND_LATIN.search(sample):
        return _by_small_words(sample, fallback)
    letters = dict.fromkeys(("kana", "han", "hangul", "cyrillic", "latin"), 0)
    for run in _scripts().finditer(sample):
        letters[run.lastgroup or "latin"] += run.end() - run.start()
    # An ideogram says as much as three letters: a Japanese release full of model names is still Japanese.
    east = 3 * (letters["kana"] + letters["han"] + letters["hangul"])
    if east > letters["latin"] + letters["cyrillic"]:
        if letters["hangul"] > letters["kana"] + letters["han"] // 2:
            return "ko"
        return "ja" if letters["kana"] * 12 > letters["han"] else "zh"
    if letters["cyrillic"] > letters["latin"]:
        return "ru"
    return _by_small_words(sample, fallback)


def _by_small_words(sample: str, fallback: str) -> str:
    index = _small_words()
    scores = dict.fromkeys(LANGUAGES, 0)
    for word, count in Counter(_WORD.findall(sample.casefold())).items():
        for code in index.get(word, ()):
            scores[code] += count
    best = max(LANGUAGES, key=lambda code: (scores[code], code == fallback))
    return best if scores[best] > 0 else fallback


@cache
def _scripts() -> re.Pattern[str]:
    """Compiled when a text needs it: wide ranges cost a start of the program more than all of its reading."""
    return pattern(
        r"(?P<kana>[\u3041-\u30ff]+)|(?P<han>[\u4e00-\u9fff]+)|(?P<hangul>[\uac00-\ud7af]+)"
        r"|(?P<cyrillic>[\u0400-\u04ff]+)|(?P<latin>[A-Za-z\u00c0-\u024f]+)"
    )


@cache
def _small_words() -> dict[str, tuple[str, ...]]:
    """Each small word of the languages in Latin letters, with the languages that use it."""
    index: dict[str, tuple[str, ...]] = {}
    for code, language in LANGUAGES.items():
        for word in language.page.function_words if code not in ("zh", "ja", "ko", "ru") else ():
            index[word] = (*index.get(word, ()), code)
    return index
