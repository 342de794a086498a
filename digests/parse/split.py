"""Pieces → the releases on a page: where each text begins and ends, and what stands over it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from digests.parse.dateline import Found, find_dateline
from digests.parse.headline import Heading, choose, trimmed_title
from digests.parse.noise import is_breadcrumb, is_chrome, is_elsewhere, is_prose, kept_asides, weight
from digests.parse.pieces import Evidence, Piece
from digests.parse.stamps import Stamp, find_stamp, labelled_place, said_stamp, signed_dateline
from digests.parse.words import Words, bare, folded

_TEASER = re.compile(r"(?:\.{3}|…|\[…\]|\[\.{3}\])\s?(?:read more|more|»)?\Z", re.IGNORECASE)
_MAYBE = re.compile(r"[^\W\d_][^\n]{0,200}[-–—―/)）:：，、]|\d[^\n]{0,12}[-–—―，,:]")  # what every dateline has
_LEAST_TEXT = 150  # weight of the running text below which nothing is a release
_LISTING = 4  # linked headings with a short text each
_REACH = 14  # pieces between a headline and its text
_MOST_RELEASES = 60


@dataclass(frozen=True, slots=True)
class Part:
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


@dataclass(frozen=True, slots=True)
class Layout:
    """The pieces of a page, sorted into what may belong to a release and what cannot."""

    pieces: Sequence[Piece]
    usable: tuple[int, ...]
    chrome: frozenset[int]
    stamps: dict[int, Stamp] = field(default_factory=dict)
    datelines: dict[int, Found] = field(default_factory=dict)
    labelled: dict[int, tuple[str, ...]] = field(default_factory=dict)


def lay_out(pieces: Sequence[Piece], words: Words) -> Layout:
    """Sort the pieces of a page."""
    all_of_it = kept_asides(pieces)
    usable = tuple(at for at, piece in enumerate(pieces) if all_of_it or not piece.aside)
    stamps: dict[int, Stamp] = {}
    chrome: set[int] = set()
    datelines: dict[int, Found] = {}
    labelled: dict[int, tuple[str, ...]] = {}
    for place, at in enumerate(usable):
        piece = pieces[at]
        following = pieces[usable[place + 1]] if place + 1 < len(usable) else None
        stamp = find_stamp(piece.text, words)
        places = labelled_place(piece.text, words)
        if not places and following and words.place_labels.is_line(piece.text):
            places = labelled_place(f"{piece.text.rstrip(':')}: {following.text}", words)
        if places:
            labelled[at] = places
        if stamp:
            opened = find_dateline(piece.text, words) if following and is_prose(following) else None
            if opened and opened.places and opened.date:  # a dateline on a line of its own, over its text
                datelines[at] = opened
            else:
                stamps[at] = stamp
        elif places or is_chrome(piece, words) or is_breadcrumb(piece.text):
            chrome.add(at)
        elif piece.kind != "table" and _MAYBE.search(piece.text[:240]):
            found = find_dateline(piece.text, words)
            if found:
                datelines[at] = found
    return Layout(pieces, usable, frozenset(chrome), stamps, datelines, labelled)


def split(layout: Layout, evidence: Evidence, words: Words) -> tuple[Part, ...]:
    """The releases of a page in reading order; () when there is none."""
    leads = _leads(layout, words)
    if not leads:
        lead = _lead_without_dateline(layout, evidence, words)
        leads = [] if lead is None else [lead]
    notices = _correction_notices(layout, leads, words)
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


def is_teaser(text: str) -> bool:
    """A text that was cut off to be read elsewhere."""
    return bool(_TEASER.search(text)) and len(text) < 700


def is_listing(layout: Layout) -> bool:
    """A page of links to releases: cut-off texts with datelines, or linked headings with a few words each."""
    pieces = layout.pieces
    teasers = sum(is_teaser(pieces[at].text) for at in layout.datelines)
    if teasers >= 2:
        return True
    cards = prose = carded = 0
    for here, following in pairwise(layout.usable):
        size = weight(pieces[following].text) if is_prose(pieces[following]) else 0
        prose += size
        if pieces[here].linked >= 0.8 and pieces[here].kind == "heading" and 0 < size < 500:
            cards += 1
            carded += size
    return cards >= _LISTING and carded * 2 > prose


def _leads(layout: Layout, words: Words) -> list[int]:
    """The pieces in which a release's text begins, as their datelines tell."""
    leads: list[int] = []
    for at, found in layout.datelines.items():
        piece = layout.pieces[at]
        if found.strength == "weak" or is_teaser(piece.text):
            continue
        if weight(piece.text) - found.end < 60 and not _prose_follows(layout, at):
            continue
        if leads and found.strength != "wire" and not _heading_above(layout, at, words):
            continue
        if leads and _is_copy(layout, leads[-1], at):
            continue
        leads.append(at)
    return leads


def _correction_notices(layout: Layout, leads: Sequence[int], words: Words) -> set[int]:
    """Leads that only say what is corrected, before "The corrected release reads:"."""
    found: set[int] = set()
    for lead, following in pairwise(leads):
        between = [layout.pieces[at].text for at in range(lead, following)]
        if following - lead <= 12 and any(words.corrected.found(text[-300:]) for text in between):
            found.add(lead)
    return found


def _is_copy(layout: Layout, before: int, at: int) -> bool:
    """The same lead once more: a summary above the text, or a printed double."""
    return folded(layout.pieces[before].text[:160]) == folded(layout.pieces[at].text[:160])


def _prose_follows(layout: Layout, at: int) -> bool:
    following = [later for later in layout.usable if later > at][:3]
    return any(is_prose(layout.pieces[later]) for later in following)


def _heading_above(layout: Layout, at: int, words: Words) -> bool:
    """A line that can be a headline right above, so that a dateline opens a release and no list entry."""
    above = [earlier for earlier in layout.usable if earlier < at and earlier not in layout.chrome][-4:]
    for earlier in reversed(above):
        piece = layout.pieces[earlier]
        if earlier in layout.stamps or words.labels.is_line(piece.text):
            continue
        return not is_prose(piece) and len(piece.text.split()) >= 4 and not words.about.opener(piece.text)
    return False


def _lead_without_dateline(layout: Layout, evidence: Evidence, words: Words) -> int | None:
    """The first paragraph behind the headline that has most text behind it; else the begin of the best run of prose."""
    pieces = layout.pieces
    open_ = [at for at in layout.usable if at not in layout.chrome and at not in layout.stamps]
    prose = [at for at in open_ if is_prose(pieces[at]) and not is_teaser(pieces[at].text)]
    if not prose:
        prose = [at for at in open_ if pieces[at].kind == "paragraph" and weight(pieces[at].text) >= 45]
    if not prose:
        return None
    anchor = _anchor(layout, open_, prose, evidence, words)
    if anchor is None:
        start = _best_run(pieces, open_)
        return _after_subhead(pieces, next((at for at in prose if at >= start), prose[0]), prose)
    behind = [at for at in prose if at > anchor]
    return _after_subhead(pieces, behind[0], prose) if behind else prose[0]


def _anchor(layout: Layout, open_: Sequence[int], prose: Sequence[int], evidence: Evidence, words: Words) -> int | None:
    """The headline's place: a line that repeats the page's title, or the first-rank heading with most text behind."""
    titles = {folded(trimmed_title(title, evidence)) for title in evidence.titles}
    candidates = [
        at
        for at in open_
        if not words.labels.is_line(layout.pieces[at].text)
        and (layout.pieces[at].level == 1 or any(_says(layout.pieces[at].text, title) for title in titles))
    ]
    best, most = None, 0
    for place, at in enumerate(candidates):
        end = candidates[place + 1] if place + 1 < len(candidates) else len(layout.pieces)
        size = sum(weight(layout.pieces[piece].text) for piece in prose if at < piece < end)
        if size > most:
            best, most = at, size
    return best


def _says(text: str, title: str) -> bool:
    line = folded(text)
    return line == title or (len(line) >= 20 and line in title)


def _best_run(pieces: Sequence[Piece], open_: Sequence[int]) -> int:
    """The begin of the stretch with most running text and least else (largest sum of a subarray)."""
    best_sum, best_start = -1.0, open_[0]
    total, start = 0.0, open_[0]
    for at in open_:
        piece = pieces[at]
        if total <= 0:
            total, start = 0.0, at
        size = weight(piece.text)
        total += min(size, 800) * (1 - piece.linked) if size >= 60 and piece.linked < 0.5 else -40
        if total > best_sum:
            best_sum, best_start = total, start
    return best_start


def _after_subhead(pieces: Sequence[Piece], at: int, prose: Sequence[int]) -> int:
    """A bold paragraph or ranked heading before plain prose is a sub-headline, not the lead."""
    later = [piece for piece in prose if piece > at]
    if pieces[at].strong and len(pieces[at].text) <= 420 and later and not pieces[later[0]].strong:
        return later[0]
    return at


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
        if at not in layout.chrome and at not in layout.stamps and (_is_long(piece) or _closes(piece, words)):
            break
        start = at
    return start


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
    over, region = _sorted_head(layout, above, words, taken | {bare(pieces[at].text) for at in notices}, authors)
    over += [pieces[at].text for at in above if at in notices]
    tail = [at for at in behind if at not in layout.chrome and bare(pieces[at].text) not in taken]
    heading = choose(pieces, region, tail[1:], evidence, words)
    head = {bare(heading.text or ""), *(bare(pieces[at].text) for at in heading.subheads)}
    first = (
        heading.at
        if heading.at is not None and heading.at < lead
        else (heading.first if heading.first is not None else lead)
    )
    between = [at for at in region if at > first and at not in heading.subheads]
    if heading.at is None or heading.at > lead:
        between = []
    text = [
        at
        for at in (*between, *behind)
        if at == lead or (bare(pieces[at].text) not in head and bare(pieces[at].text) not in taken)
    ]
    kept = _kept(layout, text, lead, words)
    found = layout.datelines.get(lead) or find_dateline(pieces[lead].text, words, lead=True)
    stamps = tuple(layout.stamps[at] for at in (*above, *behind) if at in layout.stamps)
    stamps += tuple(stamp for line in over if (stamp := said_stamp(line, words)))
    if found and not found.places and not pieces[lead].text[found.end :].strip() and len(tail) > 1:
        second = find_dateline(pieces[tail[1]].text, words, lead=True)  # the wire stands alone, the city opens the text
        found = replace(found, places=second.places, date=found.date or second.date) if second else found
    places = next((layout.labelled[at] for at in (*above, *behind) if at in layout.labelled), ())
    signed = None
    if found is None or not found.places:
        lines = [pieces[at].text for at in (*above[-8:], *behind[-12:])]
        said = next((said for line in lines if (said := signed_dateline(line, words))), None)
        places, signed = (places or said[0], said[1]) if said else (places, None)
    top = [pieces[at].text for at in region if heading.at is None or at < heading.at]
    return Part(heading, lead, kept, found, stamps, tuple(over), tuple(top[-12:]), places, signed)


def _sorted_head(
    layout: Layout, above: Sequence[int], words: Words, taken: set[str], authors: frozenset[str]
) -> tuple[list[str], list[int]]:
    """The lines over a text: those that say something about the release, and those that can be its head."""
    over: list[str] = []
    region: list[int] = []
    provided = contacts = False
    for at in above:
        text = layout.pieces[at].text
        if provided:
            over[-1] += f"\t{text}"
            provided = False
        elif words.provided_by.is_line(text):
            over.append(text)
            provided = True
        elif at in layout.stamps or _is_notice(text, words):
            over.append(text)
            contacts = False
        elif at in layout.chrome or bare(text) in taken or _is_byline(text, words) or bare(text) in authors:
            continue
        elif _names_contact(text, words) or (contacts and _is_person(text, words)):
            contacts = True  # "Contacts:" over the headline, and the people under it
        else:
            region.append(at)
            contacts = False
    return over, region


def _is_person(text: str, words: Words) -> bool:
    """A line of a contact: a name, a function, a number; nothing that tells what somebody does."""
    count = len(text.split())
    told = any(words.announces.is_line(word) for word in text.split() if len(word) > 3)
    return not told and (count <= 4 or "@" in text or (count <= 9 and "," in text))


def _names_contact(text: str, words: Words) -> bool:
    if words.contacts.is_line(text) and text.rstrip().endswith((":", "：")):
        return True
    opener = words.contacts.opener(text)
    return bool(opener) and ("@" in text or text[len(opener or "") :].lstrip()[:1] in (":", "：")) and len(text) < 260


def _is_notice(text: str, words: Words) -> bool:
    if words.labels.is_line(text) or words.kickers.is_line(text) or words.corrections.is_line(text):
        return True
    if words.corrected.opener(text):
        return True
    if len(text.split()) <= 10 and words.sources.opener(text.lstrip("| ")) and ":" in text[:24]:
        return True
    if len(text.split()) <= 24 and (words.embargo.opener(text) or words.provided_by.opener(text)):
        return True
    return bool(words.corrections.opener(text) and ("..." in text or "…" in text) and len(text) < 120)


def _is_byline(text: str, words: Words) -> bool:
    if len(text.split()) > 9 or text.endswith((".", "!", "?")):
        return False
    opener = words.bylines.opener(text)
    return bool(opener) and text[len(opener or "") :].strip()[:1].isupper()


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
        if at in layout.stamps and (at < lead or ended or layout.stamps[at].update):
            continue
        line = bare(piece.text)
        if line in seen and piece.kind != "table" and (len(line) >= 60 or contacts):
            continue
        contacts = contacts or words.contacts.is_line(piece.text)
        if ended and not _belongs_behind(piece, words):
            continue
        ended = ended or words.sources.opener(piece.text) is not None
        seen.add(line)
        kept.append(at)
    return tuple(kept)


def _belongs_behind(piece: Piece, words: Words) -> bool:
    """What may follow a source line: tables, text, profiles, contacts, further end lines."""
    return piece.kind == "table" or is_prose(piece) or _closes(piece, words)


def _holds_text(layout: Layout, part: Part) -> bool:
    size = sum(weight(layout.pieces[at].text) for at in part.text if layout.pieces[at].kind != "table")
    return size >= _LEAST_TEXT
