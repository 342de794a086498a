"""/search WORDS: newest first, the words marked."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from bot.ask import Answer, Ask
from bot.commands.desk import PAGE, Desk, pages
from digests.compose.clean import clean
from digests.compose.entry import headline
from digests.compose.render import link
from digests.model import Span
from digests.store.search import Hit, search


def answer(desk: Desk, _ask: Ask, arguments: str, page: int) -> Answer:
    """Stories whose releases hold all the words."""
    if not arguments:
        return desk.told("plain", text=desk.words.search_how)
    with desk.store.read() as connection:
        found = search(connection, arguments, page=page, size=PAGE)
    if not found.hits:
        return desk.told("plain", text=desk.words.nothing_found.format(arguments))
    return desk.told(
        "found",
        pages(desk, "search", page, arguments, found.more),
        title=desk.words.found.format(arguments),
        hits=[_shown(hit) for hit in found.hits],
    )


def _shown(hit: Hit) -> dict[str, object]:
    release = hit.kept.reading.release
    line = release.dateline
    return {
        "headline": link(headline(hit.kept), hit.kept.address),
        "fragment": marked(hit.fragment, hit.marks),
        "date": (line and line.date) or release.published or "",
        "issuer": release.issuer.name if release.issuer else "",
    }


def marked(text: str, spans: Sequence[Span]) -> Markup:
    """A text with spans in bold, on one line."""
    made, at = Markup(), 0
    for span in spans:
        if span.start < at:
            continue
        made += _line(text[at : span.start]) + Markup("<b>{}</b>").format(_line(span.cut(text)))
        at = span.end
    return made + _line(text[at:])


def _line(text: str) -> Markup:
    return escape(clean(text).replace("\n", " "))
