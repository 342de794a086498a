"""Datelines in brackets, with the day first, or of eastern agencies: "(March 3, 2026) AMES –", "【東京、2026年】"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from digests.letters import eastern
from digests.parse.calendar import Printed
from digests.parse.places import is_known, is_told, places_of
from digests.parse.words import Words, folded
from digests.pattern import pattern

_BRACKETS = pattern(r"\s?[(\[（【［](?P<inner>[^()\[\]（）【】［］\n]{3,90})[)\]）】］]")
_EDGES = " \t,;.:|/=-–—―，、。"
_AFTER = pattern(r"\s?[)\]）】］]?\s?(?:[–—―|]{1,2}|-{1,2}(?=\s)|:(?=\s)|：)?\s{0,2}")
_PLACED = pattern(
    r"[\s,，、;|]{0,3}(?:[–—―－|]|-{1,2}(?=\s)|[(（])?\s{0,2}"
    r"(?P<place>[^\n–—―－:：|()（）]{2,60}?)\s?[)）]?\s?(?:[–—―－]{1,2}|--|-(?=\s)|:(?=\s)|：|\|)\s?"
)
_STOPPED = pattern(r"[\s,，、]{1,3}(?P<place>[^\n–—―:：|()（）.]{2,40})\.\s(?=[A-ZÀ-ÞА-ЯЁ\"“„«])")
_TELEGRAM = pattern(
    r"[(（【]?据?(?P<name>新华社|新華社|中新网|中新社|中新網|中央社|[\u4e00-\u9fff]{2,6}(?:社|网|網|讯|訊))"
    r"(?:(?:记者|記者)[\u4e00-\u9fff]{2,3})?(?P<place>[\u4e00-\u9fff]{2,3}?)(?:\d{1,2}月)?\d{1,2}日[电電讯訊]"
    r"[)）】]?\s?(?:[(（](?:记者|記者)[^()（）]{1,20}[)）])?"
)
_NEWSROOMS = frozenset("新华社 新華社 中新网 中新社 中新網 中央社".split())
_AGENCY = pattern(r"[(（\[]?(?P<place>[가-힣]{2,6})\s?=\s?(?P<name>[가-힣A-Za-z]{2,14})[)）\]]\s?")
SENT = "発讯訊電电"  # "東京発", "北京讯"
_CLOCK = pattern(
    r"\s?[,–—/-]?\s?\(?(?:[àa]\s|um\s)?\d{1,2}\s?(?:[:.hH]\s?\d{0,2}|(?=Uhr))(?:\s?(?:Uhr|heures|[ap]\.?m\.?|[A-Z]{2,4}\b))?"
)


class Opening(Struct, frozen=True):
    """Where a dateline ends, its places and its day."""

    end: int
    places: tuple[str, ...]
    date: Printed | None
    agency: str | None = None


def opening_of(head: str, dates: Sequence[Printed], words: Words, told: str) -> Opening | None:
    """A dateline in one of these shapes. `told` is a first paragraph, which allows more of them, "" for any other."""
    found = _bracketed(head, dates, words, told) or _day_first(head, dates, words, told)
    return found or _telegram(head, dates, words)


def behind_clock(head: str, end: int) -> int:
    """Where the clock time behind a day ends: ", 7h30", " – 18:00 Uhr"; `end` itself when none stands there."""
    clock = _CLOCK.match(head, end)
    return clock.end() if clock else end


def _bracketed(head: str, dates: Sequence[Printed], words: Words, told: str) -> Opening | None:
    """ "(Elmshorn, 3. März 2026)", "[March 3, 2026]" with its city behind it."""
    brackets = _BRACKETS.match(head)
    if brackets is None:
        return None
    inside = [item for item in dates if brackets.start("inner") <= item.start and item.end <= brackets.end("inner")]
    if len(inside) != 1:
        return None
    date = inside[0]
    said = " ".join(
        part for part in (head[brackets.start("inner") : date.start], head[date.end : brackets.end("inner")])
    )
    rest = _plain(said, words)
    if not rest:
        return _place_behind(head, brackets.end(), date, words, told)
    places = places_of(rest, words)
    if not places or not _sounds(places, words):
        return None
    after = _AFTER.match(head, brackets.end())
    end = after.end() if after else brackets.end()
    parted = bool(head[brackets.end() : end].strip())
    if not (parted or told or all(is_known(place, words) for place in places)):
        return None
    return Opening(end, places, date)


def _day_first(head: str, dates: Sequence[Printed], words: Words, told: str) -> Opening | None:
    """ "3 March 2026, London –", "2026年3月3日，北京——"."""
    if not dates or not dates[0].has_year or _plain(head[: dates[0].start], words):
        return None
    return _place_behind(head, behind_clock(head, dates[0].end), dates[0], words, told)


def _place_behind(head: str, at: int, date: Printed, words: Words, told: str) -> Opening | None:
    for shape in (_PLACED, _STOPPED):
        match = shape.match(head, at)
        places = places_of(match["place"], words) if match else None
        if match is None or not places or not _sounds(places, words):
            continue
        sure = all(is_known(place, words) for place in places)
        sure = sure or (len(places) == 1 and is_told(places[0], told[match.end() :]))
        again = f" {places[0]} " in f" {told[match.end() :]} "  # "Monday, 27 April 2026, Marl: … Marl Council"
        sure = sure or (len(places) == 1 and shape is _PLACED and again)
        if sure or (shape is _PLACED and (_in_capitals(places[0]) or "," in places[0])):
            return Opening(match.end(), places, date)
    return None


def _telegram(head: str, dates: Sequence[Printed], words: Words) -> Opening | None:
    """ "新华社北京3月3日电", "(서울=뉴스와이어) 2026년 3월 3일 --"."""
    if not eastern(head):
        return None
    told = _TELEGRAM.match(head)
    if told:
        sure = is_known(told["place"], words) or told["name"] in _NEWSROOMS
        return Opening(told.end(), (told["place"],), None, told["name"]) if sure else None
    agency = _AGENCY.match(head)
    if agency is None:
        return None
    date = next((item for item in dates if item.start - agency.end() <= 2), None)
    after = _AFTER.match(head, date.end if date else agency.end())
    return Opening(after.end() if after else agency.end(), (agency["place"],), date, agency["name"])


def _plain(text: str, words: Words) -> str:
    """Without marks, weekdays and what opens a date: what is left may be a place."""
    tokens = [
        token
        for token in text.replace("，", ", ").replace("、", ", ").split()
        if folded(token).strip(".,()") not in words.weekdays and folded(token).strip(",") not in words.own.date_openers
    ]
    return " ".join(tokens).strip(_EDGES).rstrip(SENT)


def _sounds(places: Sequence[str], words: Words) -> bool:
    first = folded(places[0].split()[0]).strip(".,")
    return len(places) <= 4 and first not in words.dangling and not words.labels.is_line(places[0])


def _in_capitals(place: str) -> bool:
    first = place.split(",")[0]
    return first.isupper() and sum(map(str.isalpha, first)) >= 4
