"""The dateline at the head of a paragraph: places, date and wire in every order that wires and newsrooms use."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from digests.parse.calendar import Printed, printed_dates
from digests.parse.openings import Opening, behind_clock, opening_of
from digests.parse.places import is_known, is_told, places_of
from digests.parse.wires import WireMark, wire_mark, wire_of_site
from digests.parse.words import Words, folded
from digests.pattern import pattern

Strength = Literal["wire", "full", "weak"]

_HEAD = 300
_INSIDE = 600  # characters of a paragraph in which a dateline may open a later sentence
_PAGE = pattern(r"\s?\d{1,3}\s(?=\S)")  # a page's number that a copy left before its text
_NEXT = pattern(r"[.!?…][\"”’»)]?\s(?=[A-ZÀ-ÞА-ЯЁ])")
_REACH = 170  # a dateline's parts stand within this
_GAP = pattern(r"[\s,()\[\]/|.·•*:;]*(?:[-–—―]{1,3}[\s()\[\]/|,]*)*")
_DASH = pattern(r"[-–—―|]|:(?=\s)|：|/\s?$")
_TAIL = pattern(r"[\s)\]/,.*|】]{0,6}(?:[-–—―]{1,3}|:(?=\s)|：|/)?[-–—―\s]{0,4}(?:,\s)?(?:[$#]\w[\w $#,.&-]{0,80}?--)?")
_PLACE_DASH = pattern(r"(?P<place>[^\n–—―]{2,90}?)(?:\s?[–—―]\s?|\s--?\s?|--\s?|-\s)(?=[\"“'‘(]?[^\W_])")
_BRACKETED = pattern(r"\s?\([^\W\d_][\w .&/-]{1,24}\)\Z")  # "LUBBOCK, Texas (NEWS RELEASE)", "(KCBD)", "Wien (post)"
_PLACE_STOP = pattern(r"(?P<place>[^\n.–—―]{2,90})\.\s(?=[\"“'‘(]?[^\W\d_])")
# "NEW DELHI: The …"
_PLACE_COLON = pattern(r"(?P<place>[^\n:：–—―]{2,60})[:：]\s?(?=[\"“'‘(]?[^\W\d_])")
# "Elmshore, Oregon, Governor …": place and state ended by a comma, where a copy lost the rest
_PLACE_COMMA = pattern(r"(?P<place>[A-ZÀ-Þ][\w.' -]{2,28}, [A-ZÀ-Þ][\w. ]{1,20}),\s(?=[A-ZÀ-Þ])")
_GLUED = pattern(
    r"(?P<place>[A-Z][A-Z.]+(?: [A-Z][A-Z.]+){0,2})[\s ](?=(?:Today|The|A|An|This|[A-Z][a-z]+ [A-Z]?[a-z]+)\b)"
)
# "ELMSHORE, MA The Marl Project opens …"
_GLUED_STATE = pattern(
    r"(?P<place>[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){0,2}, (?:[A-Z]{2}|[A-Z][a-z]{2,5}\.))[\s\u00a0](?=[A-Z][a-z]+)"
)
# "ELMSHORE – Scientists …": capitals and a dash at the head of a first paragraph
_SHOUTED = pattern(
    r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ'’.]{4,20}(?: [A-ZÀ-Þ'’.]{2,20}){0,2}|[A-ZÀ-Þ]{3,20}(?: [A-ZÀ-Þ'’.]{3,20}){1,2})"
    r"(?:\s(?:[–—]|--)\s|—)(?=[\"“]?[A-ZÀ-Þ][a-zà-ÿ])"
)
_LABEL = pattern(r"[\s*(\[]{0,4}(?:for immediate release|press release|news release)[\s:.*)\]–—-]{0,6}", re.IGNORECASE)
_AGENCY = pattern(r"\s?\((?P<name>[^\W\d_]\w+(?: [^\W\d_]\w+){0,2})\)\.?(?=\s?[-–—])")
_RANGE = pattern(r"\s?[-–—]\s?\d{1,2}\b")
_STOPPED = pattern(r"\.\s(?=[A-ZÀ-Þ„“\"«])")
_COPIER = pattern(r"\s?\([\w-]{2,30}\.(?:org|com|net)\)\s{1,3}", re.IGNORECASE)  # "(Press-Marl.org) ELMSHORE--"
_SENTENCE = pattern(r"\.?\s{1,3}(?=[\"“„«'‘]?[A-ZÀ-ÞА-ЯЁ])")
_PLACEHOLDER = pattern(r"(?<!\w)\(?\s?(?:date|day|dd)\s?\)?\s?\Z", re.IGNORECASE)


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
    label = _LABEL.match(text) or _COPIER.match(text)
    start = label.end() if label else 0
    head = text[start : start + _HEAD]
    wire = wire_mark(head[:_REACH])
    dates = [item for item in printed_dates(head[: _REACH + 40], words) if item.start <= _REACH]
    found = _with_wire(head, wire, dates, words) if wire else None
    found = found or (_with_date(head, dates[0], words, lead=lead) if dates else None)
    if found is None or not found.places:
        opened = opening_of(head, dates, words, text[start:] if lead else "")
        found = _opened(opened, found) if opened else found
    found = found or _with_place(head, words, text[start:] if lead else "")
    if found is None:
        return None
    behind = next((item for item in dates if 0 <= item.start - found.end <= 1 and head[item.start - 1] in "(["), None)
    if behind and found.date is None and found.places:  # "ST. MARL, Fla. — (May 4, 2020) The …"
        end = _tail(head, behind.end)
        found = replace(found, end=end, date=behind.value, has_year=behind.has_year, strength="full")
    shift = start
    return Found(
        found.start + shift, found.end + shift, found.places, found.date, found.wire, found.strength, found.has_year
    )


def _opened(opened: Opening, found: Found | None, shift: int = 0) -> Found:
    """One of the rarer shapes, with the wire that was found before it."""
    date, wire = opened.date, found.wire if found else wire_of_site(opened.agency or "")
    strength: Strength = "wire" if wire else "full" if date else "weak"
    value, has_year = (date.value, date.has_year) if date else (None, True)
    return Found(0, shift + opened.end, opened.places, value, wire, strength, has_year)


def _with_wire(head: str, wire: WireMark, dates: list[Printed], words: Words) -> Found | None:
    before = next((item for item in dates if item.end <= wire.start and _near(head, item.end, wire.start)), None)
    places = places_of(_cut(head[: before.start if before else wire.start], words), words)
    if places is None:
        return None
    end = wire.end
    date = before
    inside = next((item for item in dates if item.start >= wire.end), None)
    if date is None and inside and _near(head, wire.end, inside.start):
        date, end = inside, inside.end
    elif date is None and not places and inside is None:
        date = None
    gap = _GAP.match(head, end)
    after = gap.end() if gap else end
    if not places:  # wire and date first, then the city
        behind = head[end:].lstrip(")/] ")
        opened = opening_of(behind, printed_dates(behind, words), words, behind)
        if date is None and opened:  # "(lifePR) (Elmshorn, 03.03.2026)"
            return _opened(opened, Found(0, 0, (), None, wire.brand, "wire"), len(head) - len(behind))
        city = _PLACE_DASH.match(head, after)
        named = places_of(city["place"], words) if city else None
        if city and named and (city["place"].isupper() or all(is_known(place, words) for place in named)):
            places, end = named, city.end()
            return Found(0, end, places, date.value if date else None, wire.brand, "wire", not date or date.has_year)
    end = _tail(head, end)
    return Found(0, end, places, date.value if date else None, wire.brand, "wire", not date or date.has_year)


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
        return _date_alone(head, date, words)
    agency = _AGENCY.match(rest)
    if agency:
        end = _tail(head, date.end + agency.end())
        return Found(_start(head), end, places, date.value, agency["name"], "full", date.has_year)
    if _STOPPED.match(rest) and is_known(places[0], words):  # "Berlin, 12. Dezember 2022. Eine Mehrheit …"
        return Found(_start(head), date.end + 2, places, date.value, None, "full", date.has_year)
    if not _DASH.match(rest.lstrip(" ).,】]/")[:2] + " ") and not (_closed(head, date) and is_known(places[0], words)):
        timed = behind_clock(head, date.end)
        if timed > date.end and _DASH.match(head[timed:].lstrip(" )")[:2] + " "):  # "Paris, le 3 mars 2026, 7h30 –"
            return Found(_start(head), _tail(head, timed), places, date.value, None, "full", date.has_year)
        return _before_sentence(head, date, places, words) if lead else None
    end = _tail(head, date.end)
    if end >= len(head.rstrip()):
        end = len(head.rstrip())
    return Found(_start(head), end, places, date.value, None, "full", date.has_year)


def _before_sentence(head: str, date: Printed, places: tuple[str, ...], words: Words) -> Found | None:
    """ "Elmshorn, 3. März 2026 Die Marl Werke …": no mark parts the dateline from its text."""
    after = _SENTENCE.match(head, date.end)
    before = head[: date.start].rstrip()
    parted = before[-1:] == "," or before.split()[-1] in words.own.date_openers
    short = len(places) == 1 and len(places[0].split()) <= 3 and folded(places[0].split()[0]) not in words.dangling
    if after is None or not date.has_year or not (is_known(places[0], words) or (parted and short)):
        return None
    return Found(_start(head), after.end(), places, date.value, None, "full")


def _closed(head: str, date: Printed) -> bool:
    """A dateline that is a line of its own."""
    return not head[date.end :].strip(" ).,:;–—-]")


def _date_alone(head: str, date: Printed, words: Words) -> Found | None:
    """ "18 October 2018 - The …", "2018-10-18，…": a date, then a dash (or a comma in eastern scripts), then text."""
    opened = date.start <= 2 or not _cut(head[: date.start], words).strip()  # "Le 14 septembre 2023 -"
    if not opened or not date.has_year or len(date.value) < 10:
        return None
    rest = head[date.end : date.end + 4]
    eastern = words.code in ("zh", "ja", "ko") and rest[:1] in "，,、"
    if not (eastern or re.match(r"\s?(?:[–—―]|-{1,2}\s|:\s)", rest)) or len(head) - date.end < 40:
        return None
    end = date.end + 1 if eastern else _tail(head, date.end)
    return Found(0, end, (), date.value, None, "full")


def _with_place(head: str, words: Words, told: str) -> Found | None:
    """A place without date: in capitals or known, then a dash. `told` is a first paragraph, "" for any other."""
    match = _PLACE_DASH.match(head)
    places = places_of(_BRACKETED.sub("", match["place"]), words) if match else None
    if match and places and _convinces(places, words) and _is_no_label(match["place"], words):
        return Found(_start(head), match.end(), places, None, None, "weak")
    if not told:
        return None
    shouted = _SHOUTED.match(head)
    if shouted and _is_no_label(shouted["place"], words) and not words.offices & set(folded(shouted["place"]).split()):
        return Found(0, shouted.end(), (shouted["place"],), None, None, "weak")
    for shape in (_PLACE_STOP, _PLACE_COLON, _PLACE_COMMA, _GLUED, _GLUED_STATE):
        match = shape.match(head)
        places = places_of(match["place"], words) if match else None
        if match and places and all(is_known(place, words) for place in places):
            return Found(0, match.end(), places, None, None, "weak")
    for shape in (_PLACE_DASH, _PLACE_STOP):  # a place that the paragraph names again: "Elmshorn – … in Elmshorn"
        match = shape.match(head)
        if match and is_told(match["place"].strip(), told[match.end() :]):
            return Found(_start(head), match.end(), (match["place"].strip(),), None, None, "weak")
    return None


def dateline_inside(text: str, headline: str | None, words: Words) -> Found | None:
    """The dateline behind a headline that runs into its text, or behind a first sentence pulled before it."""
    numbered = _PAGE.match(text)
    start = numbered.end() if numbered else 0
    if headline and text[start : start + len(headline)].casefold() == headline.casefold():
        starts = [start + len(headline)]
    else:
        starts = [stop.end() for stop in _NEXT.finditer(text, 0, _INSIDE)]
    for at in starts:
        found = find_dateline(text[at:], words, lead=len(starts) == 1 and at == start + len(headline or ""))
        if found and found.places and found.strength != "weak":
            return replace(found, start=at + found.start, end=at + found.end)
    return None


def place_alone(text: str, words: Words) -> tuple[str, ...]:
    """The places of a line that is nothing else, "ELMSHORE —" over its text; () when it names no known place."""
    if len(text) > 60 or any(map(str.isdigit, text)):
        return ()
    places = places_of(text.strip(" -–—―:*"), words) or ()
    return places if all(is_known(place, words) for place in places) else ()


def _convinces(places: tuple[str, ...], words: Words) -> bool:
    if len(places) > 4:
        return False
    return all(is_known(place, words) for place in places) or any(
        "," in place and is_known(place, words) for place in places
    )


def _is_no_label(text: str, words: Words) -> bool:
    return not (words.labels.is_line(text) or words.kickers.is_line(text))


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
    text = _PLACEHOLDER.sub("", text.rstrip(" ,，、"))
    parts = text.replace(",", " , ").split()
    while parts and (folded(parts[-1]).strip(".,()") in words.weekdays or _opens_date(parts[-1], words)):
        parts.pop()
    kept = " ".join(parts).replace(" ,", ",")
    return kept if len(kept) < len(text.strip()) else text
