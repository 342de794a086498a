"""What the head of an HTML page and its JSON-LD say: titles, dates, authors. Evidence for the rest to weigh."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from digests.parse.pieces import Evidence
from digests.parse.tidy import tidy, without_tags
from digests.pattern import pattern

_TITLE_NAMES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title")
_DATE_NAMES = tuple(
    """
    article:published_time date dc.date dc.date.issued dcterms.date dcterms.created pubdate publishdate publish-date
    publication_date article.published sailthru.date parsely-pub-date og:published_time dc:date
    """.split()
)
_AUTHOR_NAMES = ("author", "article:author", "dc.creator", "dc.publisher", "publisher", "dcterms.publisher")
_NEWS = frozenset(("NewsArticle", "PressRelease", "Article", "BlogPosting", "ReportageNewsArticle", "WebPage"))
_MOST = 5
_WEB = pattern(r"https?://[\w.-]{3,250}(?::\d{1,5})?/[^\s<>\"]{1,1900}", re.IGNORECASE)
_ISO = pattern(r"(?:19|20)\d\d-\d\d-\d\d")


def evidence_of(parser: LexborHTMLParser) -> Evidence:
    """Titles, dates and authors, the most telling first."""
    titles: list[str] = []
    dates: list[str] = []
    authors: list[str] = []
    for item in _linked_data(parser):
        titles += _texts(item.get("headline"))
        dates += _texts(item.get("datePublished"))
        authors += _texts(item.get("author")) + _texts(item.get("publisher"))
    metas: dict[str, str] = {}
    for meta in parser.css("meta"):
        name = (
            meta.attributes.get("property") or meta.attributes.get("name") or meta.attributes.get("itemprop") or ""
        ).lower()
        metas.setdefault(name, tidy(meta.attributes.get("content") or ""))
    for node in parser.css("[itemprop=datePublished], time[pubdate], [property='dc:date']"):
        dates.append(node.attributes.get("datetime") or node.attributes.get("content") or "")
    dates += _dated(parser)
    for node in parser.css("[itemprop=author], [itemprop=publisher] [itemprop=name]")[:3]:
        authors.append(tidy(node.text(deep=True)) or node.attributes.get("content") or "")
    titles += [metas.get(name, "") for name in _TITLE_NAMES]
    title = parser.css_first("title")
    titles.append(tidy(title.text()) if title else "")
    dates += [metas.get(name, "") for name in _DATE_NAMES]
    authors += [metas.get(name, "") for name in _AUTHOR_NAMES]
    html = parser.css_first("html")
    return Evidence(
        titles=_unique(titles),
        published=_unique(dates),
        authors=_unique(authors),
        site=metas.get("og:site_name") or None,
        address=_address(parser, metas),
        language=(html.attributes.get("lang") or "")[:2].lower() or None if html else None,
    )


def _address(parser: LexborHTMLParser, metas: dict[str, str]) -> str | None:
    link = parser.css_first("link[rel=canonical]")
    said = ((link.attributes.get("href") or "") if link else "", metas.get("og:url", ""))
    return next((address for text in said if (address := web_address(text))), None)


def web_address(text: str) -> str | None:
    """A whole web address of a page, None for a path, a site's front page or anything else."""
    return text.strip() if _WEB.fullmatch(text.strip()) else None


def _dated(parser: LexborHTMLParser) -> list[str]:
    """Days that the whole page or its article has as an attribute of its own: <html newsdate="2026-03-10">."""
    found: list[str] = []
    for node in parser.css("html, body, main, article")[:6]:
        found += [value for name, value in node.attributes.items() if "date" in name and value and _ISO.match(value)]
    return found


def _unique(texts: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(plain for text in texts if (plain := without_tags(text))))[:_MOST]


def _linked_data(parser: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    for script in parser.css("script[type='application/ld+json']")[:10]:
        try:
            data = json.loads(script.text())
        except (ValueError, RecursionError):
            continue
        queue: list[Any] = [data]
        seen = 0
        while queue and seen < 200:
            item = queue.pop(0)
            seen += 1
            if isinstance(item, list):
                queue += item[:50]
            elif isinstance(item, dict):
                queue += item.get("@graph", []) if isinstance(item.get("@graph"), list) else []
                kind = item.get("@type")
                if (set(kind) if isinstance(kind, list) else {kind}) & _NEWS:
                    yield item


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [tidy(value)]
    if isinstance(value, dict):
        return _texts(value.get("name"))
    if isinstance(value, list):
        return [text for item in value[:3] for text in _texts(item)]
    return []
