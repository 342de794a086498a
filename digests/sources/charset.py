"""Bytes → text, by what is there rather than by what is said: mark, declaration, header, in this order, if they fit."""

from __future__ import annotations

import codecs
import re

from digests.pattern import pattern

MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
DECLARED = pattern(rb"""<\?xml[^<>]{0,200}?encoding\s{0,5}=\s{0,5}["']([A-Za-z0-9_.:-]{1,40})["']""")
HEADER = pattern(r"""charset\s{0,5}=\s{0,5}["']?([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)

# Names that are widely put on a larger set of signs than they stand for.
LARGER = {
    "iso-8859-1": "windows-1252",
    "us-ascii": "windows-1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
}
TEXTUAL = ("utf", "iso-8859", "windows-", "cp", "koi8", "gb", "big5", "euc", "mac", "tis")


def decode(content: bytes, media: str | None) -> str:
    """The text of a feed; `media` is its Content-Type. Bytes that fit nothing become replacement characters."""
    for mark, encoding in MARKS.items():
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    declared = DECLARED.match(content[:400].lstrip())
    named = HEADER.search(media or "")
    for name in (declared and declared[1].decode(), named and named[1], "utf-8"):
        encoding = LARGER.get((name or "").casefold(), (name or "").casefold())
        if encoding.startswith(TEXTUAL):
            try:
                return content.decode(encoding)
            except (LookupError, UnicodeDecodeError):
                continue
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    # A few broken bytes in a text of UTF-8, or a text of the old western kind whose every accent is broken?
    return text if broken < sum(mark > "\x7f" for mark in text) - broken else content.decode("windows-1252", "replace")
