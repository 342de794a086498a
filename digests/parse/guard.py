"""What may reach the HTML parser: bounded in size, nesting and attributes, so that junk costs seconds at most."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice

from digests.pattern import pattern

SIZE = 8_000_000  # characters
TAGS = 150_000  # signs that open one; an annual report has some ten thousands
DEPTH = 300  # open elements that do not close by themselves
_TAG_SIZE = 2_000  # characters of one tag; a longer one keeps its name only, and loses base64 pictures and bombs

_TAG = pattern(r"<(/?)([A-Za-z][A-Za-z0-9:-]{0,40})([^<>]*)>")
_ATTRIBUTES = 60
_LONG = pattern(rf"<[^<>]{{{_TAG_SIZE}}}|<(?:[^<>=]*=){{{_ATTRIBUTES}}}")
_SCRIPT = pattern(r"<(script|style|svg|noscript|template)\b([^<>]{0,2000})>", re.IGNORECASE)
_SCRIPT_END = {
    name: pattern(rf"</{name}\s{{0,5}}>", re.IGNORECASE) for name in ("script", "style", "svg", "noscript", "template")
}
_DATA = pattern(r"ld\+json", re.IGNORECASE)
_COMMENTS = pattern(r"<!--.*?-->", re.DOTALL)
# These close by themselves or hold nothing: they cannot nest without end.
_SHALLOW = frozenset(
    "p li td th tr dt dd option br img hr input meta link source wbr area base col embed param track html head body "
    "tbody thead tfoot colgroup title script style".split()
)

# A parser opens these again inside the next block when they were not closed.
_LASTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())
_NESTING = pattern(rf"<(/?)(?!(?:{'|'.join(_SHALLOW)})[\s/>])([A-Za-z][A-Za-z0-9:-]{{0,40}})", re.IGNORECASE)


def opening(text: str) -> str:
    """As much of a page as is read at all: `SIZE` characters and `TAGS` tags."""
    text = text[:SIZE]
    if text.count("<") <= TAGS:
        return text
    return text[: next(islice(re.finditer("<", text), TAGS, None)).start()]


def guarded(text: str) -> str:
    """`text` with scripts and styles gone (JSON-LD stays), long tags shortened and deep nesting flattened."""
    closed = text.rfind("-->") + 3  # behind it no comment ends, so that none is looked for
    if closed > 2 and "<!--" in text:
        text = _COMMENTS.sub(" ", text[:closed]) + text[closed:]
    if "</" in text:
        text = _without_scripts(text)
    if _LONG.search(text) or _too_deep(text):
        return _flattened(text)
    return text


def _too_deep(text: str) -> bool:
    nesting = _Nesting()
    return any(nesting.met(name.lower(), closes=bool(closes)) > DEPTH for closes, name in _NESTING.findall(text))


def _flattened(text: str) -> str:
    nesting = _Nesting()
    dropped: Counter[str] = Counter()  # elements that were not opened: they are not closed either

    def checked(tag: re.Match[str]) -> str:
        closing, name, rest = tag.groups()
        low = name.lower()
        if low not in _SHALLOW and not rest.endswith("/"):
            if closing and dropped[low]:
                dropped[low] -= 1
                return " "
            if not closing and nesting.depth >= DEPTH:
                dropped[low] += 1
                return " "
            nesting.met(low, closes=bool(closing))
        if len(rest) > _TAG_SIZE or rest.count("=") > _ATTRIBUTES:
            return f"<{closing}{name}>"
        return tag.group()

    return _TAG.sub(checked, text)


class _Nesting:
    """How deep a parser stands: a closing tag ends all that was opened inside its element, but for fonts and links."""

    def __init__(self) -> None:
        self.open: list[str] = []
        self.counts: Counter[str] = Counter()
        self.depth = 0

    def met(self, name: str, *, closes: bool) -> int:
        """The depth behind a tag. What closes nothing counts for nothing."""
        if closes and not self.counts[name]:
            return self.depth
        if name in _LASTING:
            self.counts[name] += -1 if closes else 1
            self.depth += -1 if closes else 1
        elif closes:
            ended = ""
            while ended != name:
                ended = self.open.pop()
                self.counts[ended] -= 1
                self.depth -= 1
        else:
            self.open.append(name)
            self.counts[name] += 1
            self.depth += 1
        return self.depth


def without_served(text: str) -> str:
    """Without "<? … ?>", a server's own code that a copy kept."""
    kept: list[str] = []
    at = 0
    while (begin := text.find("<?", at)) >= 0 and (end := text.find("?>", begin)) >= 0:
        kept.append(text[at:begin])
        at = end + 2
    return " ".join((*kept, text[at:]))


def _without_scripts(text: str) -> str:
    kept: list[str] = []
    at = 0
    endless: set[str] = set()  # what has no end any more is not looked for again
    for opened in _SCRIPT.finditer(text):
        name = opened.group(1).lower()
        if opened.start() < at or name in endless:
            continue
        end = _SCRIPT_END[name].search(text, opened.end())
        if end is None:
            endless.add(name)
            continue
        kept.append(text[at : end.end()] if _DATA.search(opened.group(2)) else text[at : opened.start()] + " ")
        at = end.end()
    return "".join((*kept, text[at:]))
