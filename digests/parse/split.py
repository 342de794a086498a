"""Pieces → the releases on a page: where each text begins and ends, and what stands over it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from digests.parse.calendar import printed_dates
from digests.parse.dateline import Found, find_dateline
from digests.parse.glued import glued_dateline
from digests.parse.head import sorted_head
from digests.parse.headline import Heading, choose
from digests.parse.layout import Layout, is_teaser
from digests.parse.leads import correction_notices, find_leads, lead_without_dateline, leads_of_articles
from digests.parse.noise import is_elsewhere, is_prose, weight
from digests.parse.pieces import Evidence, Piece
from digests.parse.place_openings import place_alone
from digests.parse.stamps import Stamp, said_stamp, signed_dateline
from digests.parse.words import Words, bare, folded
from digests.pattern import pattern

_LEAST_TEXT = 150  # weight of the running text below which nothing is a release
_LEAST_NOTICE = 80  # the same of a page that holds a headline and a short text alone
_FEW_PIECES = 8
_LEAST_BESIDE_TABLE = 60  # the same of a dated text that presents a table
_OPENING = 700  # characters of each paragraph that a headline's words come again in
_TWICE = 120  # characters of a paragraph that is printed twice
_REACH = 14  # pieces between a headline and its text
_MOST_RELEASES = 60
_FRAME = 16  # lines over the text, and at its end, that may frame it
_LINE = 170  # characters of one
_STATED = 8  # words of a sentence
_STOPPED = pattern(r"[\w%)]{2}[.!?。][\"”»]?\Z")
_FRAMED = 6  # words of a line with a day that may be the headline
_LEAST_LETTERS = 30


class Part(Struct, frozen=True):
    """One release of a page, as indexes into its pieces."""

    heading: Heading
    lead: int
    text: tuple[int, ...]  # what is kept, in order, the lead and what stands between head and lead included
    dateline: Found | None
    stamps: tuple[Stamp, ...]
    over: tuple[str, ...] = ()  # lines over the text that are no part of it: kickers, labels, "News provided by X"
    above: tuple[str, ...] = ()  # what else stands above its headline
    places: tuple[
        str, ...
    ] = ()  # said by a line of its own: "Location: Bonn", or under the text "Bonn, den 3. März 2022"
    signed: str | None = None  # the day that such a line says
    wire: str | None = None  # and the wire
    lines: tuple[str, ...] = ()  # every short line over the text, in order, its head aside
    ends: tuple[str, ...] = ()  # and at its end
    stamped_above: bool = False  # the first of the stamps stands over the text; inside it a date may be another's


def split(layout: Layout, evidence: Evidence, words: Words) -> tuple[Part, ...]:
    """The releases of a page in reading order; () when there is none."""
    leads = find_leads(layout, words)
    if not leads:
        leads = leads_of_articles(layout)
    if not leads:
        lead = lead_without_dateline(layout, evidence, words)
        leads = [] if lead is None else [lead]
    notices = correction_notices(layout, leads, words)
    leads = [lead for lead in leads if lead not in notices]
    parts: list[Part] = []
    starts = [_region_start(layout, leads, at, words) for at in range(len(leads))]
    taken: set[str] = set()  # headlines of the releases before
    for at, lead in enumerate(leads[:_MOST_RELEASES]):
        end = starts[at + 1] if at + 1 < len(leads) else len(layout.pieces)
        part = _part(layout, (starts[at], lead, end), evidence, words, taken, notices)
        if part.heading.text:
            taken.add(bare(part.heading.text))
        parts.append(part)
    return tuple(part for part in parts if _holds_text(layout, part))


def _region_start(layout: Layout, leads: Sequence[int], number: int, words: Words) -> int:
    """Where the head of a release begins: at the page's begin, or behind the text of the release before."""
    if number == 0:
        return 0
    before, lead = leads[number - 1], leads[number]
    between = [at for at in layout.usable if before < at < lead]
    ranked = [at for at in between[-_REACH:] if 1 <= layout.pieces[at].level <= 2 and at not in layout.chrome]
    ranked = [at for at in ranked if not _closes(layout.pieces[at], words)]
    if ranked:
        return ranked[-1] if layout.pieces[ranked[-1]].level == 1 else ranked[0]
    start = lead
    for at in reversed(between):
        piece = layout.pieces[at]
        ended = (
            start != lead and piece.level == 0 and _is_sentence(piece.text)
        )  # the last sentence of the release before
        if at not in layout.chrome and at not in layout.stamps and (ended or _is_long(piece) or _closes(piece, words)):
            break
        start = at
    return start


def _is_sentence(text: str) -> bool:
    return len(text.split()) >= _STATED and _STOPPED.search(text) is not None


def _is_long(piece: Piece) -> bool:
    return (
        piece.kind == "table" or len(piece.text) > 320 or (is_prose(piece) and piece.text.rstrip('"”*')[-1:] in ".!?。")
    )


def _closes(piece: Piece, words: Words) -> bool:
    """A line that ends a release: source, end mark, contacts, company profile."""
    text = piece.text
    return bool(
        words.end_marks.is_line(text)
        or words.end_openers.opener(text)
        or words.about_headings.is_line(text)
        or words.contacts.is_line(text)
        or (words.about.opener(text) and len(text.split()) <= 9)
        or "@" in text
    )


def _part(
    layout: Layout,
    bounds: tuple[int, int, int],
    evidence: Evidence,
    words: Words,
    taken: set[str],
    notices: set[int],
) -> Part:
    start, lead, end = bounds
    pieces = layout.pieces
    above = [at for at in layout.usable if start <= at < lead]
    behind = _until_elsewhere(layout, [at for at in layout.usable if lead <= at < end], words)
    authors = frozenset(bare(name) for name in evidence.authors)
    over, region, marked = sorted_head(layout, above, words, taken | {bare(pieces[at].text) for at in notices}, authors)
    opening = folded(pieces[lead].text)
    region = [at for at in region if not _is_teaser_of(pieces[at].text, opening) and not _is_cut_lead(layout, at)]
    over += [pieces[at].text for at in above if at in notices]
    tail = [at for at in behind if at not in layout.chrome and bare(pieces[at].text) not in taken]
    told = [pieces[at].text[:_OPENING] for at in tail[:40] if at == lead or pieces[at].kind != "table"]
    heading = choose(pieces, region, tail[1:], evidence, words, told, marked)
    if heading.text is None:
        heading = _framed_heading(layout, above, heading, words)
    head = {bare(heading.text or ""), *(bare(pieces[at].text) for at in heading.subheads)}
    first = (
        heading.at
        if heading.at is not None and heading.at < lead
        else (heading.first if heading.first is not None else lead)
    )
    between = [at for at in region if at > first and at not in heading.subheads]
    if heading.at is None:  # the headline is the page's title: what stands over the text may be anything
        between = [at for at in between if is_prose(pieces[at])]
    elif heading.at > lead:
        between = []
    text = [
        at
        for at in (*between, *behind)
        if at == lead or (bare(pieces[at].text) not in head and bare(pieces[at].text) not in taken)
    ]
    kept = _kept(layout, text, lead, words)
    found = find_dateline(pieces[lead].text, words, lead=True) or layout.datelines.get(lead)
    found = found or glued_dateline(pieces[lead].text, heading.text, words)
    stamped = tuple(layout.stamps[at] for at in above if at in layout.stamps)
    stamped += tuple(stamp for line in over if (stamp := said_stamp(line, words)))
    stamped += tuple(Stamp(day) for at in region if (day := _day_beside(pieces[at].text, heading.text or "", words)))
    stamps = stamped + tuple(layout.stamps[at] for at in behind if at in layout.stamps)
    if found and not found.places and not pieces[lead].text[found.end :].strip() and len(tail) > 1:
        second = find_dateline(pieces[tail[1]].text, words, lead=True)  # the wire stands alone, the city opens the text
        found = replace(found, places=second.places, date=found.date or second.date) if second else found
    places = next((layout.labelled[at] for at in (*above, *behind) if at in layout.labelled), ())
    if not places and (found is None or not found.places):
        places = _place_over(pieces, [at for at in above[-4:] if at != heading.at], words)
    signed: str | None = None
    wire: str | None = None
    if found is None or not found.places:
        lines = [pieces[at].text for at in (*above[-8:], *behind[-12:])]
        said = next((said for line in lines if (said := signed_dateline(line, words))), None)
        if not said:  # place and wire without a day, over points and tables
            wired = (layout.datelines.get(at) for at in (*above[-8:], *behind[:4]))
            line = next((one for one in wired if one and one.wire and one.places), None)
            places, wire = (places or line.places, line.wire) if line else (places, wire)
        said = said or (signed_dateline(pieces[behind[-1]].text, words, closing=True) if behind[-1] != lead else None)
        places, signed, wire = (places or said[0], said[1], said[2]) if said else (places, None, wire)
    top = [pieces[at].text for at in region if heading.at is None or at < heading.at]
    lines = [pieces[at].text for at in above[-_FRAME:] if at != heading.at and len(pieces[at].text) <= _LINE]
    ends = [pieces[at].text for at in behind[-_FRAME:] if at != lead and len(pieces[at].text) <= _LINE]
    return Part(
        heading,
        lead,
        kept,
        found,
        stamps,
        tuple(over),
        tuple(top[-12:]),
        places,
        signed,
        wire,
        tuple(lines),
        tuple(ends),
        bool(stamped),
    )


def _day_beside(line: str, headline: str, words: Words) -> str | None:
    """The day of "3 March 2026 / Marl opens a works", where "Marl opens a works" is the headline."""
    if not headline or len(line) <= len(headline) or headline not in line:
        return None
    rest = line.replace(headline, "", 1)
    days = [day for day in printed_dates(rest, words) if day.has_year and len(day.value) == len("2026-03-03")]
    left = rest[: days[0].start] + rest[days[0].end :] if days else ""
    return days[0].value if days and not any(map(str.isalnum, left)) else None


def _framed_heading(layout: Layout, above: Sequence[int], heading: Heading, words: Words) -> Heading:
    """Where nothing else is a headline, the last line that had been taken for a frame and says more than a day.

    "Media advisory - Marl Police Centre, Friday 25 July 2025".
    """
    pieces = layout.pieces
    lines = [at for at in above if at in layout.stamps and len(pieces[at].text.split()) >= _FRAMED]
    lines = [at for at in lines if pieces[at].kind == "heading" and not words.labels.is_line(pieces[at].text)]
    said = [at for at in lines if sum(map(str.isalpha, pieces[at].text)) >= _LEAST_LETTERS]
    return Heading(pieces[said[-1]].text, said[-1], heading.subheads, said[-1]) if said else heading


def _is_teaser_of(text: str, opening: str) -> bool:
    """The text's first paragraph once more above it, whole or broken off."""
    said = folded(text.rstrip(" .…[]"))
    return opening.startswith(said) and (is_teaser(text) or len(said) >= _TWICE)


def _place_over(pieces: Sequence[Piece], above: Sequence[int], words: Words) -> tuple[str, ...]:
    """ "ELMSHORE —", a line of its own right over the text."""
    lines = [pieces[at].text for at in above]
    near = [line for line in lines if line[-1:] in "-–—―,:)" or line.isupper() or "," in line]
    return next((places for line in near if (places := place_alone(line, words))), ())


def _is_cut_lead(layout: Layout, at: int) -> bool:
    """A lead with its dateline, cut off: the same release told shorter over its text."""
    return at in layout.datelines and is_teaser(layout.pieces[at].text)


def _until_elsewhere(layout: Layout, behind: Sequence[int], words: Words) -> list[int]:
    size = 0
    for place, at in enumerate(behind):
        piece = layout.pieces[at]
        if size >= _LEAST_TEXT and is_elsewhere(piece, words):
            return list(behind[:place])
        size += weight(piece.text) if is_prose(piece) else 0
    return list(behind)


def _kept(layout: Layout, text: Sequence[int], lead: int, words: Words) -> tuple[int, ...]:
    """Without chrome, without what is printed twice, and behind the source line without what is no text."""
    pieces = layout.pieces
    seen: set[str] = set()
    kept: list[int] = []
    ended = contacts = False
    for at in text:
        piece = pieces[at]
        if at != lead and at in layout.chrome:
            continue
        if at != lead and at in layout.stamps and (at < lead or ended or layout.stamps[at].update):
            continue
        line = bare(piece.text)
        if at != lead and line in seen and piece.kind != "table" and (len(line) >= 60 or contacts):
            continue
        contacts = contacts or words.contacts.is_line(piece.text)
        if at != lead and ended and not _belongs_behind(piece, words):
            continue
        ended = ended or words.sources.opener(piece.text) is not None
        seen.add(line)
        kept.append(at)
    return tuple(kept)


def _belongs_behind(piece: Piece, words: Words) -> bool:
    """What may follow a source line: tables, text, profiles, contacts, further end lines."""
    return piece.kind == "table" or is_prose(piece) or _closes(piece, words)


def _is_notice(layout: Layout, part: Part, size: int) -> bool:
    """A sentence or two under a headline, and nothing else on the page."""
    closed = layout.pieces[part.lead].text.rstrip("”\"»')*")[-1:] in (".", "。", "!")
    alone = len(layout.usable) - len(layout.chrome) <= _FEW_PIECES
    return part.heading.at is not None and closed and alone and size >= _LEAST_NOTICE


def _holds_text(layout: Layout, part: Part) -> bool:
    """Running text enough, or a dated sentence under a headline, and the table that it presents."""
    kept = [layout.pieces[at] for at in part.text]
    size = sum(weight(piece.text) for piece in kept if piece.kind != "table")
    if size >= _LEAST_TEXT or _is_notice(layout, part, size):
        return True
    dated = part.dateline is not None or part.stamped_above
    presents = dated and part.heading.text is not None and any(piece.rows for piece in kept)
    return presents and size >= _LEAST_BESIDE_TABLE
