"""What may reach the HTML parser: bounded in size, nesting and attributes, so that junk costs seconds at most."""

from __future__ import annotations

import re
from itertools import accumulate

SIZE = 8_000_000  # characters; what lies behind is cut off
DEPTH = 300  # open elements that do not close by themselves
_TAG_SIZE = 2_000  # characters of one tag; a longer one keeps its name only, and loses base64 pictures and bombs

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:-]{0,40})([^<>]*)>")
_ATTRIBUTES = 60
_LONG = re.compile(rf"<[^<>]{{{_TAG_SIZE}}}|<(?:[^<>=]*=){{{_ATTRIBUTES}}}")
_SCRIPTS = re.compile(
    r"<(script|style|svg|noscript|template)\b([^<>]{0,2000})>(.*?)</\1\s{0,5}>", re.IGNORECASE | re.DOTALL
)
_DATA = re.compile(r"ld\+json", re.IGNORECASE)
_COMMENTS = re.compile(r"<!--.*?-->", re.DOTALL)
# These close by themselves or hold nothing: they cannot nest without end.
_SHALLOW = frozenset(
    "p li td th tr dt dd option br img hr input meta link source wbr area base col embed param track html head body "
    "tbody thead tfoot colgroup title script style".split()
)

_NESTING = re.compile(rf"<(/?)(?!(?:{'|'.join(_SHALLOW)})[\s/>])[A-Za-z]", re.IGNORECASE)


def guarded(text: str) -> str:
    """`text` with scripts and styles gone (JSON-LD stays), long tags shortened and deep nesting flattened."""
    text = text[:SIZE]
    if "<!--" in text:
        text = _COMMENTS.sub(" ", text) if "-->" in text else text
    if "</" in text:
        text = _without_scripts(text)
    if _LONG.search(text) or _too_deep(text):
        return _flattened(text)
    return text


def _too_deep(text: str) -> bool:
    """Whether more elements than `DEPTH` are ever open at once, were each closed by its own tag."""
    depths = accumulate((-1 if closes else 1 for closes in _NESTING.findall(text)), lambda at, step: max(0, at + step))
    return max(depths, default=0) > DEPTH


def _flattened(text: str) -> str:
    depth = 0

    def checked(tag: re.Match[str]) -> str:
        nonlocal depth
        closing, name, rest = tag.groups()
        if name.lower() not in _SHALLOW and not rest.endswith("/"):
            if closing:
                if depth > DEPTH:
                    depth -= 1
                    return " "
                depth = max(0, depth - 1)
            else:
                depth += 1
                if depth > DEPTH:
                    return " "
        if len(rest) > _TAG_SIZE or rest.count("=") > _ATTRIBUTES:
            return f"<{closing}{name}>"
        return tag.group()

    return _TAG.sub(checked, text)


def _without_scripts(text: str) -> str:
    return _SCRIPTS.sub(lambda part: part.group() if _DATA.search(part.group(2)) else " ", text)
