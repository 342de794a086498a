"""The pieces of a page sorted: what may belong to a release, page stamps, datelines, and what any site carries."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct, field

from digests.parse.calendar import printed_dates
from digests.parse.dateline import Found, find_dateline
from digests.parse.frame_lines import frame_line
from digests.parse.furniture import is_ago
from digests.parse.noise import is_breadcrumb, is_chrome, is_prose, kept_asides, weight
from digests.parse.pieces import Piece
from digests.parse.stamps import Stamp, find_stamp, labelled_place
from digests.parse.words import Words
from digests.pattern import pattern

_TEASER = pattern(r"(?:\.{3}|…|\[…\]|\[\.{3}\])\s?(?:read more|more|»)?\Z", re.IGNORECASE)
_READ_ON = pattern(
    r"(?:read (?:more|on|full story)|more|continue reading|weiterlesen|mehr(?: lesen| erfahren)?|lire (?:la suite|plus)"
    r"|en savoir plus|leer más|ver más|saiba mais|leia mais|leggi (?:tutto|di più)|continua|читать (?:далее|полностью)"
    r"|подробнее|続きを読む|もっと見る|더 ?보기|자세히 보기|阅读更多|查看更多|查看详情|閱讀更多)[\s.…»›>→]{0,6}",
    re.IGNORECASE,
)
_MAYBE = pattern(r"[-–—―/)）:：，、]|\d[^\n]{0,12},")  # what every dateline has
_LISTING = 4  # linked headings with a short text each, or days with a link each
_BARE = 3  # words of a line that holds nothing but a day
_DAY = 10  # characters of 2026-03-31
_DATED = 3  # the same with a day under each heading
_TEASED = 16  # characters at the end of a text in which it breaks off: "[...] read more »"
_HEAD = 8  # lines in which a feed says when it was made
_LINES = 7  # of an entry
_PINNED = 6  # days of which one may stand out of its order
_ENTRY = 200  # characters of a line of an index
_TOLD = 700  # weight of the text from which an entry is a release told in full
_INTRODUCTION = 700  # weight of the text over a table of links


class Layout(Struct, frozen=True):
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
            framed = frame_line(piece.text, words) if opened else None
            housed = framed is not None and bool(framed.houses)
            if (
                opened and opened.places and opened.date and not housed
            ):  # a dateline on a line of its own, over its text
                datelines[at] = opened
            else:
                stamps[at] = stamp
        elif places or is_chrome(piece, words) or is_breadcrumb(piece.text):
            chrome.add(at)
        elif piece.kind != "table" and _MAYBE.search(piece.text[:240]):
            found = find_dateline(piece.text, words)
            if found:
                datelines[at] = found
    for at in _column_heads(pieces, usable, stamps):
        del stamps[at]
    return Layout(pieces, usable, frozenset(chrome), stamps, datelines, labelled)


def _column_heads(pieces: Sequence[Piece], usable: Sequence[int], stamps: Mapping[int, Stamp]) -> set[int]:
    """Ends of months that follow each other at once: heads of a table that lost its rows, no stamps."""
    bare = {at for at, one in stamps.items() if len(pieces[at].text.split()) <= _BARE and _ends_a_month(one.value)}
    return {at for pair in pairwise(usable) if bare.issuperset(pair) for at in pair}


def _ends_a_month(day: str) -> bool:
    return len(day) == _DAY and (date.fromisoformat(day) + timedelta(days=1)).day == 1


def is_teaser(text: str) -> bool:
    """A text that was cut off to be read elsewhere."""
    return len(text) < 700 and _TEASER.search(text, max(0, len(text) - _TEASED)) is not None


_FOUND = pattern(
    r"\d[\d .,]{0,9}\s?(?:results?|résultats?|resultados?|risultat[io]|ergebnisse|treffer|результат\w{0,2}"
    r"|件(?:の結果)?|건|条结果|條結果)"
    r"(?: found| gefunden| trouvés| encontrados)?",
    re.IGNORECASE,
)  # "820 results": how many a search found


def _counts_results(layout: Layout) -> bool:
    return any(_FOUND.fullmatch(layout.pieces[at].text) for at in list(layout.usable)[:_HEAD])


def is_listing(layout: Layout) -> bool:
    """A page of links to releases: cut-off texts with datelines, or linked headings with a few words each."""
    pieces = layout.pieces
    if _goes_on_elsewhere(layout) or _counts_results(layout):
        return True
    teasers = [at for at in layout.datelines if is_teaser(pieces[at].text)]
    if len(teasers) >= 2 and not _told_in_full(layout, teasers):
        return True
    cards = prose = carded = dated = 0
    told = [at for at in layout.usable if at not in layout.stamps]
    for here, following in pairwise(told):
        size = weight(pieces[following].text) if is_prose(pieces[following]) else 0
        prose += size
        if pieces[here].linked >= 0.8 and pieces[here].kind == "heading" and 0 < size < 500:
            cards += 1
            carded += size
            dated += here + 1 in layout.stamps
    if (cards >= _LISTING or dated >= _DATED) and carded * 2 > prose:
        return True
    dated = sum(at in layout.stamps and pieces[following].linked >= 0.8 for at, following in pairwise(layout.usable))
    return dated >= _LISTING and prose < _INTRODUCTION  # a table of days and links


def _goes_on_elsewhere(layout: Layout) -> bool:
    """A few words and "Read more" under each of several headings, and hardly a text beside them."""
    pieces = layout.pieces
    cut = [
        weight(pieces[here].text)
        for here, following in pairwise(layout.usable)
        if _READ_ON.fullmatch(pieces[following].text) and is_prose(pieces[here])
    ]
    prose = sum(weight(pieces[at].text) for at in layout.usable if is_prose(pieces[at]))
    return len(cut) >= _DATED and max(cut) < _TOLD and sum(cut) * 2 > prose


def is_index(layout: Layout, words: Words) -> bool:
    """A newsroom's list, newest first: a day and a headline in each line, or over each few lines a day of its own."""
    pieces = layout.pieces
    if _is_feed(layout):
        return True
    lines = [at for at in layout.usable if at not in layout.stamps and len(pieces[at].text) <= _ENTRY]
    days = [day for at in lines if (day := _entry_day(pieces[at].text, words))]
    prose = sum(weight(pieces[at].text) for at in layout.usable if is_prose(pieces[at]))
    if len(days) >= _LISTING and _falls(days) and prose < _INTRODUCTION:
        return True
    stamps = sorted(layout.stamps)
    days = [layout.stamps[at].value for at in stamps]
    if len(stamps) < _DATED or not _falls(days):
        return False
    if sorted(days, reverse=True) != days and any(end - at > _LINES for at, end in pairwise(stamps)):
        return False  # a release of its own day over a list of others
    told = [[piece for piece in pieces[at + 1 : end] if is_prose(piece)] for at, end in pairwise(stamps)]
    brief = all(sum(weight(piece.text) for piece in group) < _TOLD for group in told)
    if layout.datelines:  # one paragraph of each release
        return brief and all(len(group) == 1 for group in told)
    return brief and len(stamps) >= _LISTING and all(len(group) <= 2 for group in told)


def _is_feed(layout: Layout) -> bool:
    """ "Updated: 12 min ago" over headings with one short paragraph each."""
    pieces = layout.pieces
    opening = list(layout.usable)[:_HEAD]
    if not any(len(pieces[at].text) < _ENTRY // 2 and is_ago(pieces[at].text) for at in opening):
        return False
    told = [at for at in layout.usable if at not in layout.stamps]
    pairs = sum(
        is_prose(pieces[following]) and weight(pieces[following].text) < _TOLD and not is_prose(pieces[here])
        for here, following in pairwise(told)
    )
    return pairs >= _DATED and pairs >= sum(is_prose(pieces[at]) for at in told) - 1


def _entry_day(text: str, words: Words) -> str | None:
    """The day before or behind the headline of an entry: "2/18/2026 Ferry sails again"."""
    days = [item for item in printed_dates(text, words) if item.has_year and len(item.value) == 10]
    if len(days) != 1 or text.rstrip().endswith((".", "!")):
        return None
    before, behind = text[: days[0].start].strip(" -–—|:•("), text[days[0].end :].strip(" -–—|:)")
    said = behind if not before else before if not behind else ""
    return days[0].value if len(said.split()) >= 3 or weight(said) > len(said) * 2 else None


def _falls(days: Sequence[str]) -> bool:
    """Newest first, but for one that a page keeps on top: a programme of days to come goes the other way."""
    rising = sum(later > earlier for earlier, later in pairwise(days))
    return len(set(days)) > 1 and rising <= len(days) // _PINNED


def _told_in_full(layout: Layout, teasers: Sequence[int]) -> bool:
    """A release may have teasers of others under it: then its own text goes on between dateline and teasers."""
    pieces = layout.pieces
    full = [at for at, found in layout.datelines.items() if found.strength != "weak" and at not in teasers]
    for at in full:
        stop = next((teaser for teaser in teasers if teaser > at), len(pieces))
        text = [piece for piece in layout.usable if at <= piece < stop and is_prose(pieces[piece])]
        if len(text) >= 2 and sum(weight(pieces[piece].text) for piece in text) >= 500:
            return True
    return False
