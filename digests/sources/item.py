"""One item of a feed, whichever format it came in."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from datetime import datetime

from digests.pattern import pattern

TAG = pattern(r"<[^<>]*>")
LOOKS_MARKED_UP = pattern(r"</?(?:p|br|div|a|b|i|em|strong|span|ul|ol|li|table|img|h[1-6])\b[^<>]*>", re.IGNORECASE)
LANGUAGE = pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


@dataclass(frozen=True, slots=True)
class Item:
    """`guid` and `link` as given, "" when missing; `content` is HTML; `title` is plain text."""

    guid: str
    link: str
    title: str
    content: str
    published: datetime | None = None
    language: str | None = None


def plain(markup: str) -> str:
    """The words of a piece of HTML, on one line."""
    return " ".join(html.unescape(TAG.sub(" ", markup)).split())


def marked_up(text: str) -> str:
    """Plain text as HTML, a paragraph for each blank line; text that holds markup already is left as it is."""
    if LOOKS_MARKED_UP.search(text):
        return text
    paragraphs = [part.strip() for part in text.replace("\r\n", "\n").split("\n\n")]
    return "\n".join(f"<p>{html.escape(part, quote=False)}</p>" for part in paragraphs if part)


def as_page(item: Item) -> bytes:
    """The item as a page of its own, UTF-8: headline, stamp, body."""
    language = f' lang="{item.language}"' if item.language and LANGUAGE.fullmatch(item.language) else ""
    title = html.escape(item.title)
    link = f'<link rel="canonical" href="{html.escape(item.link)}">\n' if item.link else ""
    stamp = ""
    if item.published:
        moment = item.published.isoformat()
        link += f'<meta property="article:published_time" content="{moment}">\n'
        stamp = f'<p><time datetime="{moment}">{moment}</time></p>\n'
    page = (
        f'<!DOCTYPE html>\n<html{language}>\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n{link}</head>\n'
        f"<body>\n<article>\n<h1>{title}</h1>\n{stamp}{item.content}\n</article>\n</body>\n</html>\n"
    )
    return page.encode("utf-8", "replace")
