"""The dateline at the head of a paragraph: places, date and wire in every order that wires and newsrooms use."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from digests.parse.calendar import Printed, printed_dates
from digests.parse.institutions import is_institution
from digests.parse.openings import SENT, Opening, behind_clock, opening_of
from digests.parse.place_openings import PLACE_DASH, is_no_label, place_opening
from digests.parse.places import is_known, places_of
from digests.parse.wires import WireMark, agency_of, wire_mark, wire_of_site
from digests.parse.words import Words, folded
from digests.pattern import pattern

Strength = Literal["wire", "full", "weak"]

_HEAD = 300
_SEATS = 3  # most places of a dateline that no mark parts from its text
_TOWN = 4  # most words of one: "Bad Marl am Tarn"
_REACH = 170  # a dateline's parts stand within this
_GAP = pattern(r"[\s,()\[\]/|.·•*:;]*(?:[-–—―]{1,3}[\s()\[\]/|,]*)*")
_DASH = pattern(r"[-–—―|•·]|:(?=\s)|：|/\s?$")
_SLASH = pattern(r"\s?/\s(?=\S)")
_TAIL = pattern(
    r"[\s)\]/,.*|•·】）］]{0,6}(?:[-–—―]{1,3}|:(?=\s)|：|/)?[-–—―\s]{0,4}(?:,\s)?(?:[$#]\w[\w $#,.&-]{0,80}?--)?"
)
_LABEL = pattern(r"[\s*(\[]{0,4}(?:for immediate release|press release|news release)[\s:.*)\]–—-]{0,6}", re.IGNORECASE)
_AGENCY = pattern(r"\s?\((?P<name>[^\W\d_]\w+(?: [^\W\d_]\w+){0,2})\)\.?(?=\s?[-–—])")
_RANGE = pattern(r"\s?[-–—]\s?\d{1,2}\b(?![:.h]\d)")
_DOTS = pattern(r"\s?(?:\.\s?){2,12}(?=[\"“A-ZÀ-Þ])|\s?…\s?(?=[\"“A-ZÀ-Þ])")  # "AMES, IA, MARCH 3, 2026 . . . ."
_STOPPED = pattern(r"\.\s(?=[A-ZÀ-Þ„“\"«])")
_LABEL_MARK = pattern(r"\s?(?:[-–—|/*]{1,2}|:)\s{1,2}")
_COPIER = pattern(
    r"(?:\d{4}-\d\d-\d\d\s)?\s?\((?P<site>[\w-]{2,30}\.(?:org|com|net))\)\s{1,3}"
    r"|\(?MENAFN\s?-\s?(?P<relay>[^()\n]{3,60})\)\s{1,3}",
    re.IGNORECASE,
)  # "(Press-Marl.org) ELMSHORE--", "(MENAFN- PR Newswire) ELMSHORE, March 3"
# "14.03.2026 – 13:53 Marl-Mitte (ots) -": the stamp of a copy before the dateline
_STAMPED = pattern(r"\d{1,2}[./]\d{1,2}[./]\d{4}\s?[–|-]\s?\d{1,2}:\d\d\s(?=[A-ZÄÖÜ][\w/. -]{2,40}\(\w{2,8}\)\s?[-–])")
_SENT_BY = pattern(r"\s?[【（(\[][^\s【】（）()\[\]]{1,8}[讯訊电電][】）)\]]\s?")  # "【本报讯】2026年3月3日，"
_REPORTED = pattern(r"\s?[讯訊电電][，,：:\s]")  # "北京，2026年3月3日讯，"
_CITY_BEHIND = pattern(r"\s(?P<city>[\u4e00-\u9fff]{2,4})\s(?=[\u4e00-\u9fff])")  # "2026 年 3 月 3 日 高雄 …"
_SENTENCE = pattern(r"[)\]]?\.?\s{1,3}(?=[\"“„«'‘]?[A-ZÀ-ÞА-ЯЁ])")
_DAY_ONLY = pattern(r"[,\s]{1,2}\d{1,2}\s?\Z")  # "SANTANDER, 1 (EUROPA PRESS)"
_IN = pattern(r"\A\s?(?:Fait à|[AÀ])\s(?=[A-ZÀ-Þ])")  # "À Paris, le 3 mars 2026"
_ALONE = pattern(r"\s?(?:[–—―]|-{1,2}\s|:\s)")
_PLACEHOLDER = pattern(r"(?<![^\W\d_])\(?\s?(?:date|day|dd)\s?\)?\s?\Z", re.IGNORECASE)


class Found(Struct, frozen=True):
    """A dateline and where it stands in its paragraph. `date` lacks its year ("10-17") where `has_year` is false."""

    start: int
    end: int
    places: tuple[str, ...]
    date: str | None
    wire: str | None
    strength: Strength
    has_year: bool = True


def find_dateline(text: str, words: Words, *, lead: bool = False) -> Found | None:
    """The dateline a paragraph opens with; `lead` allows the weaker shapes that only a first paragraph has."""
    start = _behind_label(text, words)
    head = text[start : start + _HEAD]
    wire = wire_mark(head[:_REACH])
    dates = [item for item in printed_dates(head[: _REACH + 40], words) if item.start <= _REACH]
    found = _with_wire(head, wire, dates, words) if wire else None
    found = found or (_with_date(head, dates[0], words, lead=lead) if dates else None)
    if found is None or not found.places:
        opened = opening_of(head, dates, words, text[start:] if lead else "")
        found = _opened(opened, found) if opened else found
    placed = None if found else place_opening(head, words, text[start:] if lead else "")
    found = Found(_start(head), *placed, None, None, "weak") if placed else found
    if found is None:
        return None
    stamp = printed_dates(text[:start], words) if start and not found.date and _STAMPED.match(text) else []
    places = () if any(_is_sender(place.split(",")[0], words) for place in found.places) else found.places
    date, has_year = (stamp[0].value, True) if stamp else (found.date, found.has_year)
    return Found(found.start + start, found.end + start, places, date, found.wire, found.strength, has_year)


def _is_sender(place: str, words: Words) -> bool:
    """ "Polizeipräsidium Marl (ots) –": who sends it stands where others have their place."""
    return len(place.split()) > 1 and not is_known(place, words) and is_institution(place, words)


def _behind_label(text: str, words: Words) -> int:
    """Where a dateline can begin: behind "FOR IMMEDIATE RELEASE –", "Communiqué de presse :", "(Press-Marl.org)"."""
    label = _LABEL.match(text)
    if label:
        return label.end()
    stamped = _STAMPED.match(text) or (None if text[:2].isascii() else _SENT_BY.match(text))
    if stamped:
        return stamped.end()
    copier = _COPIER.match(text)
    if copier:
        return 0 if copier["site"] and wire_of_site(copier["site"]) else copier.end()
    said = words.labels.opener(text)
    mark = _LABEL_MARK.match(text, len(said)) if said and folded(text[: len(said)]) == said else None
    return mark.end() if mark else 0


def _opened(opened: Opening, found: Found | None, shift: int = 0) -> Found:
    """One of the rarer shapes, with the wire that was found before it."""
    date, wire = opened.date, found.wire if found else agency_of(opened.agency or "")
    strength: Strength = "wire" if wire else "full" if date else "weak"
    value, has_year = (date.value, date.has_year) if date else (None, True)
    return Found(0, shift + opened.end, opened.places, value, wire, strength, has_year)


def _with_wire(head: str, wire: WireMark, dates: list[Printed], words: Words) -> Found | None:
    before = next((item for item in dates if item.end <= wire.start and _near(head, item.end, wire.start)), None)
    twice = next((item for item in dates if before and 0 < before.start - item.end <= 3), None)
    opening = head[: (twice or before).start if before else wire.start]
    places = places_of(_cut(opening if before or not wire.agency else _DAY_ONLY.sub("", opening), words), words)
    if places is None or (wire.agency and not before and not all(is_known(place, words) for place in places)):
        return None
    end = wire.end
    date = before
    inside = next((item for item in dates if item.start >= wire.end), None)
    if date is None and inside and _near(head, wire.end, inside.start):
        date, end = inside, behind_clock(head, inside.end)
    elif date is None and not places and inside is None:
        date = None
    gap = _GAP.match(head, end)
    after = gap.end() if gap else end
    if not places:  # wire and date first, then the city
        behind = head[end:].lstrip(")/] ")
        opened = opening_of(behind, printed_dates(behind, words), words, behind)
        if date is None and opened:  # "(lifePR) (Elmshorn, 03.03.2026)"
            return _opened(opened, Found(0, 0, (), None, wire.brand, "wire"), len(head) - len(behind))
        inner = _behind_wire(head, end, words) if date is None else None
        if inner:
            return replace(inner, wire=wire.brand, strength="wire")
        city = PLACE_DASH.match(head, after)
        named = places_of(city["place"], words) if city else None
        if city and named and (city["place"].isupper() or all(is_known(place, words) for place in named)):
            places, end = named, city.end()
            return Found(0, end, places, date.value if date else None, wire.brand, "wire", not date or date.has_year)
    end = _tail(head, end)
    return Found(0, end, places, date.value if date else None, wire.brand, "wire", not date or date.has_year)


def _behind_wire(head: str, at: int, words: Words) -> Found | None:
    """ "(I-Newswire) Boise, ID, May 5, 2014 -", "/PRNEWSWIRE/ AMES, Iowa, Oct. 16, 1998 --"."""
    gap = _GAP.match(head, at)
    start = gap.end() if gap else at
    dates = printed_dates(head[start:], words)
    found = _with_date(head[start:], dates[0], words, lead=False) if dates else None
    return replace(found, start=0, end=start + found.end) if found and found.places else None


def _with_date(head: str, date: Printed, words: Words, *, lead: bool) -> Found | None:
    before = _cut(head[: date.start], words)
    if len(before) > 110:
        return None
    places = places_of(before, words)
    if places is None:
        return None
    rest = head[date.end :]
    if _RANGE.match(rest):  # "… returns April 25-26 celebrating": a headline
        return None
    if not places:
        return _date_alone(head, date, words, lead=lead)
    reported = _REPORTED.match(rest) if words.code == "zh" else None
    if reported:
        return Found(_start(head), date.end + reported.end(), places, date.value, None, "full", date.has_year)
    agency = _AGENCY.match(rest)
    if agency:
        end = _tail(head, date.end + agency.end())
        return Found(_start(head), end, places, date.value, agency["name"], "full", date.has_year)
    if _STOPPED.match(rest) and is_known(places[0], words):  # "Berlin, 12. Dezember 2022. Eine Mehrheit …"
        return Found(_start(head), date.end + 2, places, date.value, None, "full", date.has_year)
    if _SLASH.match(rest) and is_known(places[0], words):  # "Berlin, 2.3.2021 / Die …"
        return Found(_start(head), _tail(head, date.end), places, date.value, None, "full", date.has_year)
    dots = _DOTS.match(rest)
    timed = date.end + dots.end() if dots else behind_clock(head, date.end)
    clocked = timed > date.end and _DASH.match(head[timed:].lstrip(" )")[:2] + " ")  # "Paris, le 3 mars 2026, 7h30 –"
    if dots or clocked:
        return Found(_start(head), _tail(head, timed), places, date.value, None, "full", date.has_year)
    closed = _closed(head, date) and (is_known(places[0], words) or _signs(head, places, date, words))
    if not closed and not _DASH.match(rest.lstrip(" ).,】]）］/")[:2] + " "):
        return _before_sentence(head, date, places, words) if lead else None
    end = _tail(head, date.end)
    if end >= len(head.rstrip()):
        end = len(head.rstrip())
    return Found(_start(head), end, places, date.value, None, "full", date.has_year)


def _before_sentence(head: str, date: Printed, places: tuple[str, ...], words: Words) -> Found | None:
    """ "Elmshorn, 3. März 2026 Die Marl Werke …": no mark parts the dateline from its text."""
    after = _SENTENCE.match(head, date.end)
    before = head[: date.start].rstrip()
    if (
        folded(before.split()[-1]).strip(",.") in words.weekdays and len(before.split()) > 1
    ):  # "Marl, mardi 3 mars 2026."
        before = before.rsplit(maxsplit=1)[0]
    parted = before[-1:] in ",–—-:(" or before.split()[-1] in words.own.date_openers
    short = len(places) <= _SEATS and all(_is_short(place, words) for place in places)
    if after is None or not date.has_year or not (is_known(places[0], words) or (parted and short)):
        return None
    if not is_no_label(places[0], words):
        return None
    return Found(_start(head), after.end(), places, date.value, None, "full")


def _is_short(place: str, words: Words) -> bool:
    name = place.split(",")[0].split()
    return len(name) <= _TOWN and folded(name[0]) not in words.dangling


def _closed(head: str, date: Printed) -> bool:
    """A dateline that is a line of its own."""
    return not head[date.end :].strip(" ).,:;–—-]")


def _signs(head: str, places: tuple[str, ...], date: Printed, words: Words) -> bool:
    """ "Elmshorn, 3. März 2026" as a line of its own; English lines name their author there as often."""
    name = places[0]
    said = folded(name) in words.stamp_words or not is_no_label(name, words)
    parted = head.strip().startswith(f"{name},") and len(places) == 1 and date.has_year
    return words.code != "en" and parted and len(name) > 3 and name.replace("-", "").isalpha() and not said


def _date_alone(head: str, date: Printed, words: Words, *, lead: bool) -> Found | None:
    """ "18 October 2018 - The …", "2018-10-18，…": a date, then a dash (or a comma in eastern scripts), then text."""
    opened = date.start <= 2 or not _cut(head[: date.start], words).strip()  # "Le 14 septembre 2023 -"
    if not opened or not date.has_year or len(date.value) < 10:
        return None
    rest = head[date.end : date.end + 4]
    eastern = words.code in ("zh", "ja", "ko") and rest[:1] in "，,、"
    if len(head) - date.end < 40:
        return None
    city = _CITY_BEHIND.match(head, date.end) if words.code == "zh" and lead else None
    if city and is_known(city["city"], words):
        return Found(0, city.end(), (city["city"],), date.value, None, "full")
    if not eastern and not _ALONE.match(rest):
        after = _SENTENCE.match(head, date.end) if lead and date.start <= 2 else None
        return Found(0, after.end(), (), date.value, None, "weak") if after else None
    end = date.end + 1 if eastern else _tail(head, date.end)
    placed = (
        place_opening(head[end:], words, head[end:]) if lead and not eastern else None
    )  # "March 3, 2026 — Ames, IA. …"
    if placed and all(is_known(place, words) for place in placed[1]):
        return Found(0, end + placed[0], placed[1], date.value, None, "full")
    return Found(0, end, (), date.value, None, "full")


def _opens_date(word: str, words: Words) -> bool:
    """ "le", "den", "Le": but "ON" is Ontario."""
    return word == "," or (not word.isupper() and folded(word) in words.own.date_openers)


def _near(head: str, left: int, right: int) -> bool:
    between = head[left:right].replace("电", "").replace("電", "").replace("讯", "")  # "杭州2026年9月20日电 /美通社/"
    return right - left <= 14 and not any(char.isalpha() for char in between)


def _start(head: str) -> int:
    return len(head) - len(head.lstrip())


def _tail(head: str, end: int) -> int:
    match = _TAIL.match(head, end)
    return match.end() if match else end


def _cut(text: str, words: Words) -> str:
    """The text before a date or wire without "le", "den" or an unfilled "(Date)" at its end, and without a weekday."""
    text = _IN.sub("", _PLACEHOLDER.sub("", text.rstrip(" ,，、")), count=1) if text else text
    parts = text.replace(",", " , ").split()
    while parts and (folded(parts[-1]).strip(".,()") in words.weekdays or _opens_date(parts[-1], words)):
        parts.pop()
    kept = " ".join(parts).replace(" ,", ",")
    kept = kept if len(kept) < len(text.strip()) else text
    return kept.rstrip(" （(").rstrip(SENT) if "\u3041" <= kept[:1] <= "\ud7af" else kept
