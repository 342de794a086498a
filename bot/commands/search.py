"""/search WORDS with filters from: company: wire: lang: since: — newest first, the words marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from markupsafe import Markup, escape

from bot.ask import Answer, Ask
from bot.commands.desk import PAGE, Desk, pages
from digests.compose.clean import clean
from digests.compose.entry import headline
from digests.compose.render import link
from digests.languages import LANGUAGES
from digests.model import Span
from digests.pattern import pattern
from digests.store.companies import find_companies
from digests.store.search import Hit, Narrow, search

FILTERS = ("from", "company", "wire", "lang", "since")
_FILTER = pattern(r'(from|company|wire|lang|since):(?:"([^"]{1,100})"|(\S{1,100}))', re.IGNORECASE)
_AGO = pattern(r"([0-9]{1,4})([dwmy])", re.ASCII)
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


def answer(desk: Desk, _ask: Ask, arguments: str, page: int) -> Answer:
    """Stories whose releases hold all the words and are as the filters say."""
    if not arguments:
        return desk.told("plain", text=desk.words.search_how)
    narrow = narrowed(desk, arguments)
    if isinstance(narrow, str):
        return desk.told("plain", text=narrow)
    with desk.store.read() as connection:
        found = search(connection, without_filters(arguments), page=page, size=PAGE, narrow=narrow)
    if not found.hits:
        return desk.told("plain", text=desk.words.nothing_found.format(arguments))
    return desk.told(
        "found",
        pages(desk, "search", page, arguments, found.more),
        title=desk.words.found.format(arguments),
        hits=[_shown(hit) for hit in found.hits],
    )


def narrowed(desk: Desk, typed: str) -> Narrow | str:
    """The filters in what was typed; or what is wrong with one, in words."""
    said = {name.lower(): quoted or bare for name, quoted, bare in _FILTER.findall(typed)}
    companies: tuple[int, ...] = ()
    if "company" in said:
        with desk.store.read() as connection:
            companies = tuple(company.id for company in find_companies(connection, said["company"]))
        if not companies:
            return desk.words.no_company.format(said["company"])
    since = _since(said["since"].lower(), desk.today) if "since" in said else None
    if "since" in said and since is None:
        return desk.words.bad_filter.format(f"since:{said['since']}")
    language = said.get("lang", "").lower() or None
    if language and language not in LANGUAGES:
        return desk.words.bad_filter.format(f"lang:{language}")
    return Narrow(companies, said.get("from"), said.get("wire"), language, since)


def without_filters(typed: str) -> str:
    """The words alone."""
    return " ".join(_FILTER.sub(" ", typed).split())


def _since(said: str, today: date) -> date | None:
    """A day (2026-03-04), a month or year (2026-03, 2026), or so long ago (7d, 2w, 3m, 1y)."""
    try:
        if ago := _AGO.fullmatch(said):
            return today - timedelta(days=int(ago.group(1)) * _DAYS[ago.group(2)])
        return date.fromisoformat(f"{said}-01-01"[:10] if len(said) == 4 else f"{said}-01" if len(said) == 7 else said)
    except (ValueError, OverflowError):
        return None


def _shown(hit: Hit) -> dict[str, object]:
    release = hit.kept.reading.release
    line = release.dateline
    return {
        "story": hit.kept.story,
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
    """Cleaned, with the blanks at its borders kept: words before and after a mark stay apart."""
    if not text.strip():
        return escape(" " if text else "")
    before, after = " " if text[0].isspace() else "", " " if text[-1].isspace() else ""
    return escape(f"{before}{clean(text)}{after}")
