"""Whether a document is an e-mail: asked of every document, so that only a letter brings in what opens letters."""

from __future__ import annotations

import re

from digests.pattern import pattern

_HEADER = pattern(
    rb"(?im)^(?:from|to|subject|date|message-id|mime-version|received|return-path|content-type|delivered-to):[ \t]"
)


def is_mail(content: bytes) -> bool:
    """At least three header lines before the first blank line."""
    head = re.split(rb"\r?\n\r?\n", content[:16_000], maxsplit=1)[0]
    first = head[:200].split(b"\n", 1)[0]
    return bool(re.match(rb"[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]|From ", first)) and len(_HEADER.findall(head)) >= 3
