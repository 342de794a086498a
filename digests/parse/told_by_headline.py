"""Names that the headline tells: its subject, and what the text says again of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from digests.parse.boilerplate import Draft
from digests.parse.names import clean_name, is_capital, leading_name
from digests.parse.telling import Told
from digests.parse.words import Words, folded

_EASTERN_MARK = (
    r"(?:[（(]|は|が|은\s|는\s|이\s|가\s|宣布|今日|近日|表示|将|總|总|董事|技术长|首席)"  # behind who acts or speaks
)
_COUNT_WORD = re.compile(r"[A-ZÀ-ÞА-ЯЁ][\w’'&-]{2,24}|[A-Z]{2,10}")
_OWNER = re.compile(r"([A-ZÀ-Þ][\w&-]{1,24})[’']s\s")
_INSIDE = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ,;][ ])[A-ZÀ-ÞА-ЯЁ][^\W\d_]{1,25}(?:[&-][^\W\d_]{1,20})?")
_ANY_WORD = re.compile(r"[^\W\d_]{2,25}(?:[&-][^\W\d_]{1,20})?")


def from_headline(headline: str, drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """The headline's subject, and the name in it that the text repeats most."""
    if words.code in ("zh", "ja", "ko"):
        quoted = re.match(r"[【「]?(?P<name>[^\s【】「」、，,:：]{2,20}?)[】」、，,:：]", headline)
        if quoted:
            yield Told(quoted["name"], 1.5, "headline")
        return
    name, end = leading_name(headline)
    cut = _before_verb(headline, words)
    if cut:
        yield Told(cut, 2, "headline")
    elif name and words.announces.opener(headline[end:].strip()):
        yield Told(name, 2, "headline")
    body = " ".join(draft.text for draft in drafts if draft.kind in ("paragraph", "item"))[:30_000]
    counts = Counter(_ANY_WORD.findall(body))
    owners = set(_OWNER.findall(body))
    inside = Counter(_INSIDE.findall(body))  # not at the begin of a sentence, where any word has a capital
    best, most = "", 2
    for word in dict.fromkeys(_COUNT_WORD.findall(headline)):
        stem = re.sub(r"[’']s?\Z", "", word)
        if words.code == "de" and sum(map(str.isupper, stem)) < 2:  # every noun is capitalised
            continue
        if not word.isupper() and counts[stem.lower()]:
            continue
        if not word.isupper() and inside[stem] < 2 and stem not in owners:
            continue
        met = counts[stem] + (2 if stem in owners else 0)  # "Merrow's": who owns something is somebody
        if met > most and folded(stem) not in words.months and folded(stem) not in words.regions:
            best, most = stem, met
    if best:
        letters = best.isupper() and len(best) <= 4 and not headline.startswith(best)  # more often a thing than a house
        yield Told(best, 1 if letters else 1.5 if most < 6 else 2.5, "headline")


def from_eastern_headline(headline: str, drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """The longest beginning of the headline that the text has as a subject or before a bracket."""
    if words.code not in ("zh", "ja", "ko"):
        return
    body = " ".join(draft.text for draft in drafts if draft.kind in ("paragraph", "item"))[:8_000]
    for size in range(min(14, len(headline)), 1, -1):
        name = headline[:size].strip()
        if name == headline[:size] and re.search(rf"{re.escape(name)}{_EASTERN_MARK}", body):
            yield Told(name, 2, "headline")
            return


def _before_verb(headline: str, words: Words) -> str:
    """In a headline of capitals: the words before the first verb of announcing."""
    tokens = headline.split()
    for at in range(1, min(len(tokens), 9)):
        if words.announces.is_line(tokens[at]) and len(tokens[at]) > 2:
            small = [token for token in tokens[:at] if not is_capital(token) and token.lower() not in words.dangling]
            return "" if small and words.code == "en" else clean_name(" ".join(tokens[:at]))
    return ""
