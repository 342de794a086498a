"""Document → Page: blocks → split → headline, dateline, issuer, boilerplate → Releases."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from digests.languages.detect import detect
from digests.model import BlockKind, Dateline, Document, Page, PublishedFrom, Release, Span
from digests.parse.body import compose_body, spans_of
from digests.parse.boilerplate import Draft, has_bare_profile, mark_boilerplate
from digests.parse.calendar import printed_dates, year_near, year_of
from digests.parse.day_order import with_day_order
from digests.parse.glued import parted
from digests.parse.issuer import find_issuer
from digests.parse.kind import find_kind
from digests.parse.layout import Layout, lay_out
from digests.parse.noise import is_prose
from digests.parse.notices import find_correction, find_embargo
from digests.parse.open import open_document
from digests.parse.pieces import Evidence, Piece, Source
from digests.parse.reasons import absence, refusal
from digests.parse.split import Part, split
from digests.parse.stamps import Stamp, find_stamp, said_day
from digests.parse.titles import once, split_kicker, without_label, without_suffix
from digests.parse.wires import agency_of_line, national, wire_mark, wire_of_line, wire_of_site
from digests.parse.words import Words, words_of
from digests.parse.wrapped import rejoined

_WIRE_LINE = 40  # characters of a line that names an agency alone
_LINE = 120  # characters of a line over the headline
_DAY = len("2026-03-31")
_OPENING = 2_500  # characters in which a release says when its news is


def read_page(document: Document) -> Page:
    """Every release on the page in reading order, or the reason why there is none. Never raises on any bytes."""
    source = open_document(document)
    if isinstance(source, str):
        return Page(reason=source)
    words = words_of(_language(source.pieces, source.evidence.language))
    pieces = [
        replace(piece, text=line) if (line := once(piece.text)) != piece.text else piece for piece in source.pieces
    ]
    source = replace(source, pieces=parted(rejoined(pieces, words), words))
    source = _with_aside_days(source, words)
    layout = with_day_order(lay_out(source.pieces, words), words)
    reason = refusal(source, layout, words)
    if reason:
        return Page(reason=_told(reason, source))
    parts = split(layout, source.evidence, words)
    if not parts:
        return Page(reason=_told(absence(source, layout), source))
    alone = len(parts) == 1
    return Page(tuple(_release(part, layout, source, document, words.code, alone=alone) for part in parts))


def _with_aside_days(source: Source, words: Words) -> Source:
    """With the days of lines that the markup sets aside: an author's line tells when, and is no part of the text."""
    aside = (find_stamp(piece.text, words) for piece in source.pieces if piece.aside and len(piece.text) < _LINE)
    said = tuple(stamp.value for stamp in aside if stamp and not stamp.update and len(stamp.value) == _DAY)
    if len(set(said)) != 1:  # a list of other pages has days as well
        return source
    return replace(source, evidence=replace(source.evidence, published=(*source.evidence.published, said[0])))


def _told(reason: str, source: Source) -> str:
    return f"{reason} (the document is too long: only its opening was read)" if source.cut else reason


def _language(pieces: Sequence[Piece], said: str | None) -> str:
    prose = " ".join(piece.text for piece in pieces if is_prose(piece) and not piece.aside)
    return detect(prose[:20_000] or " ".join(piece.text for piece in pieces)[:20_000], fallback=said or "en")


def _release(
    part: Part, layout: Layout, source: Source, document: Document, page_language: str, *, alone: bool
) -> Release:
    pieces = layout.pieces
    code = page_language if alone else detect(" ".join(pieces[at].text for at in part.text)[:20_000])
    words = words_of(code)
    kicker, headline = _headline(part, source, words, document if alone else None)
    subheads = [pieces[at].text for at in part.heading.subheads]
    drafts = _drafts(part, pieces, headline, subheads)
    lead_at = len(drafts) - len(part.text) + part.text.index(part.lead)
    body, blocks = compose_body(drafts)
    lead = pieces[part.lead].text[part.dateline.end if part.dateline else 0 :]
    if len(lead) < 40 and lead_at + 1 < len(drafts):
        lead = drafts[lead_at + 1].text
    marks = mark_boilerplate(drafts, words)
    issuer = find_issuer(drafts, marks, lead, source, part, words)
    if issuer and "about" not in marks and has_bare_profile(drafts, words, issuer.name):
        marks = mark_boilerplate(drafts, words, issuer.name)
    ours = [stamp for stamp in part.stamps if not stamp.update]
    stamp = next((one for one in ours if len(one.value) == _DAY), next(iter(ours or part.stamps), None))
    line = _dateline(part, blocks[lead_at].span.start, body, stamp, source.evidence, words)
    said = None if stamp and part.stamped_above else said_day(lead, words)
    published, published_from = _published(line, (stamp, part.stamped_above, said), source, document, words)
    notices = [*part.over, *(draft.text for draft in drafts[len(subheads) : len(subheads) + 6])]
    year = int(published[:4]) if published else None
    return Release(
        headline=headline,
        subheadline="\n".join(subheads) or None,
        body=body,
        blocks=blocks,
        language=code,
        kind=find_kind(headline or "", lead, words),
        issuer=issuer,
        dateline=line,
        published=published,
        published_from=published_from,
        correction=find_correction(kicker, notices, words),
        embargo=find_embargo([*part.over, *(draft.text for draft in drafts[:5] if len(draft.text) < 400)], words, year),
        boilerplate=spans_of(blocks, marks),
        address=source.evidence.address,
    )


def _headline(part: Part, source: Source, words: Words, document: Document | None) -> tuple[str | None, str | None]:
    """(kicker, headline); the feed's title where the page has none."""
    text = part.heading.text or (document.title if document else None)
    if not text:
        return None, None
    return split_kicker(without_suffix(without_label(text, words), source.evidence, words), words)


def _drafts(part: Part, pieces: Sequence[Piece], headline: str | None, subheads: Sequence[str]) -> list[Draft]:
    drafts = [Draft("headline", headline)] if headline else []
    drafts += [Draft("subheadline", text) for text in subheads]
    for at in part.text:
        piece = pieces[at]
        kind: BlockKind = piece.kind
        if at == part.lead:
            alone = part.dateline is not None and not piece.text[part.dateline.end :].strip()
            kind = "dateline" if alone else ("paragraph" if piece.kind == "heading" else piece.kind)
        drafts.append(Draft(kind, piece.text, piece.rows))
    return drafts


def _dateline(
    part: Part, start: int, body: str, stamp: Stamp | None, evidence: Evidence, words: Words
) -> Dateline | None:
    """The dateline with its offsets in the body.

    A missing year comes from the page's stamps, else from a whole date near it in the text; a wire from its own site.
    """
    found = part.dateline
    sites = [_last_part(evidence.site or ""), *(_last_part(title) for title in evidence.titles)]
    sites += [notice.partition(":")[0] for notice in part.over]  # "EQS-News: X AG / Schlagwort(e): …"
    home = part.wire or next((wire for name in sites if (wire := wire_of_site(name))), None)
    home = home or next((wire for line in part.over if (wire := wire_of_line(line))), None)
    over = (wire_mark(line) for line in part.over if "/" in line and len(line) < _LINE)  # a dateline that stands alone
    home = home or next((mark.brand for mark in over if mark and not mark.agency), None)
    lines = (line for line in (*part.lines, *part.ends) if len(line) < _WIRE_LINE)
    home = home or next((wire for line in lines if (wire := agency_of_line(line))), None)
    if found is None:
        return Dateline(places=part.places, date=part.signed, wire=home) if part.places or home else None
    date = found.date
    if date and not found.has_year:
        year = _year(date, part, stamp, evidence) or year_of(date, body[:_OPENING], words)
        date = f"{year}-{date}" if year else None
    span = Span(start + found.start, start + found.end)
    text = span.cut(body).rstrip()
    span = Span(span.start, span.start + len(text))
    places = found.places or part.places
    if not (places or date or found.wire):
        return None
    return Dateline(
        text or None, span if text else None, places, date or part.signed, national(found.wire or home, body)
    )


def _year(day: str, part: Part, stamp: Stamp | None, evidence: Evidence) -> str | None:
    """That of the stamp nearest to the day: a page has others ("Member since 2002"), and years turn between the two."""
    said = [*([stamp.value] if stamp else ()), *(other.value for other in part.stamps), *evidence.published]
    near = min((found for value in said if (found := year_near(day, value[: len("2009-10-16")]))), default=None)
    return near[1] if near else next((value[:4] for value in said if value[:4].isdecimal()), None)


def _last_part(title: str) -> str:
    """The site's name behind a page title."""
    return title.replace("｜", "|").rsplit("|", 1)[-1] if "|" in title or "｜" in title else title.rsplit(" - ", 1)[-1]


def _published(
    line: Dateline | None,
    stamped: tuple[Stamp | None, bool, str | None],
    source: Source,
    document: Document,
    words: Words,
) -> tuple[str | None, PublishedFrom | None]:
    """Dateline first, then the page's stamp, what the lead says, the markup, the feed; a stamp inside the text last.

    `stamped` has the stamp, whether it stands over the text, and the day on which the lead says it is told.
    """
    stamp, above, said = stamped
    if line and line.date and len(line.date) == _DAY:
        return line.date, "dateline"
    if stamp and (above or (line and line.date and len(stamp.value) == _DAY)):  # the dateline tells a month alone
        return stamp.published, "stamp"
    if said:
        return said, "dateline"
    for text in source.evidence.published:
        dates = [item for item in printed_dates(text[:80], words) if item.has_year]
        if dates:
            moment = dates[0].moment
            return (moment.isoformat(timespec="minutes") if moment else dates[0].value), "markup"
    if isinstance(document.published, datetime):
        return document.published.isoformat(timespec="minutes"), "feed"
    if stamp:
        return stamp.published, "stamp"
    return (line.date, "dateline") if line and line.date else (None, None)
