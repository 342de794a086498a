"""Page stamps: a date that stands by itself, or among words such as "published", with a clock time and a zone."""

from __future__ import annotations

import re
from datetime import datetime

from msgspec import Struct

from digests.letters import eastern
from digests.parse.calendar import Printed, moment_after, printed_dates, year_of
from digests.parse.dateline import find_dateline
from digests.parse.frame_lines import frame_line
from digests.parse.places import is_known, places_of
from digests.parse.words import Words, folded
from digests.pattern import pattern

_LONGEST = 110
_REMARK = 8  # words
_DIGIT = pattern(r"\d")
_WORD = pattern(r"[^\W\d_][^\W\d_.'-]*")
_BARRED = pattern(
    r"[\s,]{0,3}(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?)?\s{0,3}[|/·•]", re.IGNORECASE
)
_STRETCH = pattern(
    r"期[間间]|기간|[日号일]\s?(?:[（(]\S[）)])?\s?(?:[～〜~∼]|から|부터|至)\s?\d"
)  # 調査期間: 8月7日～14日
_FIELDS = pattern(r"\s[|/•·]\s")
_LABELS = pattern(r"\s?[-–—|/•·]\s")
_FIELD = 4  # words of each
_PERSON = 3  # words of an author
_EASTERN_DAY = pattern(r"(?<![年년\d])(?<![年년] )(\d{1,2})[月월]\s?(\d{1,2})[日일]")
_MONTHS = 3  # between a day without a year and a month that has one
_GLUED = pattern(r"(?<!\d)(\d{2}[./]\d{2}[./]\d{4})(?=[^\W\d_])")  # "03/03/2026Press release"
_BRACKET = pattern(r"^\s?[(（][^()（）]{1,9}[)）]")  # "2026. 3. 3.(화)"
_UPDATE = pattern(
    r"(?:page )?last (?:updated|modified|reviewed|changed)|updated|modified|zuletzt|letzte (?:änderung|aktualisierung)"
    r"|dernière (?:mise|modification)|última (?:actualización|atualização|modificación)|ultim[ao] (?:aggiorn|modific)"
    r"|последнее обновление|最后更新|最終更新|최종 ?수정"
    r"|aktualisiert|mis à jour|actualizado|aggiornat|atualizad|更新|수정"
    r"|обновлено"
)


class Stamp(Struct, frozen=True):
    """A page stamp: the day ("2025-10-17") or month, the moment where the zone is said, whether it tells an update."""

    value: str
    moment: datetime | None = None
    update: bool = False

    @property
    def published(self) -> str:
        return self.moment.isoformat(timespec="minutes") if self.moment else self.value


def find_stamp(text: str, words: Words) -> Stamp | None:
    """The date a short line is there for; None when the line says more than a date."""
    if len(text) > _LONGEST or not (_DIGIT.search(text) or "年" in text) or _STRETCH.search(text):
        return None
    text = _GLUED.sub(r"\1 ", text)
    before, bar, rest = text.partition("|")
    if bar and words.sources.opener(rest.strip()):  # "November 10, 2026 16:10 ET | Source: X"
        text = before
    dates = [item for item in printed_dates(text, words) if item.has_year]
    if not dates:
        return None
    first = dates[0]
    stamped = _only_stamp_words(text, dates, words) or _is_labelled(text, first, words) or _labels(text, first, words)
    stamped = stamped or _is_fielded(text)
    if not stamped and not _is_desked(text, dates, words) and not _is_signed(text, dates, words):
        framed = frame_line(text, words)
        if not (framed and framed.day and (framed.houses or framed.labelled)):
            return _in_field(text, words)
    return Stamp(first.value, moment_after(text, first), bool(_UPDATE.match(folded(text))))


def _is_fielded(text: str) -> bool:
    """ "来源：市统计局 发布时间：2026-03-03 浏览次数：12次", "작성일: 2026.3.3 조회수: 12": fields about the page."""
    return eastern(text) and text[-1] not in "。.！？" and len(_FIELD_LABEL.findall(text)) > 1


_FIELD_LABEL = pattern(r"(?:\A|[\s|\[【])[^\s：:|\d]{2,8}\s?[：:](?=\s?\S)")


def _is_signed(text: str, dates: list[Printed], words: Words) -> bool:
    """ "by Jane Roe on March 3, 2026 in News": an author's line that ends with its day and a few words at most."""
    byline = words.bylines.opener(text)
    author = _WORD.findall(text[len(byline) : dates[0].start]) if byline else []
    named = [token for token in author if token[0].isupper()]
    behind = _WORD.findall(text[dates[-1].end :])
    if not byline and not text[: dates[0].start].strip() and len(dates) == 1:  # "March 3, 2026 Jane Roe"
        said = text[dates[0].end :].split()
        return 1 < len(said) <= _PERSON and all(token.isalpha() and token[0].isupper() for token in said)
    return 0 < len(named) <= _FIELD and len(author) <= _REMARK and len(behind) <= _FIELD and text[-1] not in ".!?"


def _is_desked(text: str, dates: list[Printed], words: Words) -> bool:
    """ "March 3, 2026 / Department of Works", "Marl County | 3 March 2026 10:00": a day, a bar, whose page it is."""
    said, rest = text[: dates[0].start], text[dates[-1].end :]
    beside = next((part for part in (said, rest) if any(map(str.isalpha, part))), "")
    barred = said.rstrip()[-1:] in tuple("|/·•") if beside is said else _BARRED.match(rest) is not None
    tokens = _WORD.findall(beside)
    told = any(words.announces.is_line(token) for token in tokens if len(token) > 3)
    plain = said.strip(" |/·•") == "" or not any(map(str.isalpha, rest))
    return barred and plain and len(tokens) <= _REMARK and beside.rstrip()[-1:] not in ".!?" and not told


def _in_field(text: str, words: Words) -> Stamp | None:
    """ "29 April 1999 | Names and news", "July 31, 2024 / in News / by Ann Marl": a day among a line's few fields."""
    fields = _FIELDS.split(text)
    if len(fields) < 2 or any(len(one.split()) > _FIELD for one in fields):
        return None
    if len(fields) == 2 and any(_named(one, words) for one in fields):  # "May 5, 2026 | Ames, Iowa": where one plays
        return None
    stamps = [find_stamp(one, words) for one in fields]
    return next((stamp for stamp in stamps if stamp and len(stamp.value) == 10), None)


def _named(text: str, words: Words) -> tuple[str, ...]:
    """The places of a field that names nothing else and none unknown."""
    places = places_of(text, words) or ()
    return places if all(is_known(place, words) for place in places) else ()


def _is_labelled(text: str, day: Printed, words: Words) -> bool:
    """ "Release date: March 3, 2026 This page is archived.": a labelled day, and a few words about the page."""
    label, rest = text[: day.start].strip(), text[day.end :].strip()
    if words.labels.is_line(label) and words.contacts.opener(rest):  # "FOR IMMEDIATE RELEASE March 3, 2026 Contact: …"
        return True
    known = all(folded(word) in words.stamp_words for word in _WORD.findall(label))
    return label.endswith(":") and known and rest.endswith(".") and len(rest.split()) <= _REMARK


def _labels(text: str, day: Printed, words: Words) -> bool:
    """ "Information réglementée du 3 mars 2026", "03/03/2026Press release – Company news": labels and their day."""
    before = text[: day.start].split()
    while before and folded(before[-1]) in words.dangling:
        before.pop()
    parts = [
        part for side in (" ".join(before), text[day.end :]) for part in _LABELS.split(side) if part.strip(" ,:()")
    ]
    return bool(parts) and all(words.labels.is_line(part) for part in parts)


def said_stamp(text: str, words: Words) -> Stamp | None:
    """The day that a line about the release says: "The press release issued by X on 12 August 2022"."""
    if find_stamp(text, words) or not words.provided_by.opener(text):
        return None
    dates = [item for item in printed_dates(text[:200], words) if item.has_year and len(item.value) == 10]
    return Stamp(dates[0].value) if dates else None


def said_day(lead: str, words: Words) -> str | None:
    """The day on which the lead says that it is told: "… announced today, March 3, 2026", "2026. 3. 3.(화) 밝혔다"."""
    text = lead[:700]
    for item in (*printed_dates(text, words), *_eastern_days(text)):
        day = item.value if item.has_year else _with_year(item.value, lead, words)
        if day is None or len(day) != 10:
            continue
        before, after = (
            folded(text[max(0, item.start - 14) : item.start]),
            folded(_BRACKET.sub("", text[item.end : item.end + 24])),
        )
        if any(after.lstrip(") .,").startswith(verb) for verb in words.own.told_then):
            return day
        if any(before.rstrip(" ,(（").endswith(word) for word in words.own.today):
            return day
    return None


def _eastern_days(text: str) -> list[Printed]:
    """ "6月6日" without a year before it."""
    return [
        Printed(match.start(), match.end(), f"{int(match[1]):02}-{int(match[2]):02}", has_year=False)
        for match in _EASTERN_DAY.finditer(text)
        if 1 <= int(match[1]) <= 12 and 1 <= int(match[2]) <= 31
    ]


def _with_year(day: str, text: str, words: Words) -> str | None:
    """A day printed without its year ("today (6 June)"), with that of the whole date or the month nearest to it."""
    year = year_of(day, text, words)
    if year is None and len(day) == len("06-06"):
        said = (
            item.value for item in printed_dates(text, words) if item.has_year and len(item.value) == len("2025-05")
        )
        near = (month for month in said if abs(int(month[5:]) - int(day[:2])) <= _MONTHS)
        year = next(near, "")[:4] or None
    return f"{year}-{day}" if year else None


def labelled_place(text: str, words: Words) -> tuple[str, ...]:
    """The places of a line such as "Location: Bonn" or "Ort Bonn, Datum 03.03.2022"; () when it names none."""
    if len(text) > _LONGEST:
        return ()
    label = words.place_labels.opener(text)
    if not label:
        return ()
    rest = text[len(label) :]
    dates = printed_dates(rest, words)
    named = rest[: dates[0].start] if dates else rest
    tokens = [token for token in named.replace(":", " ").split() if folded(token).strip(".,") not in words.stamp_words]
    places = places_of(" ".join(tokens), words)
    marked = rest.lstrip()[:1] == ":" or bool(dates)
    return places if places and (marked or all(is_known(place, words) for place in places)) else ()


def signed_dateline(
    text: str, words: Words, *, closing: bool = False
) -> tuple[tuple[str, ...], str, str | None] | None:
    """ "Hamburg, den 2. Dezember 2022" as a line of its own, above or below the text: places, day and wire.

    A `closing` line may go on behind it: "Marl, 20 de agosto de 2026. Os dados de agosto saem em setembro."
    """
    if len(text) > _LONGEST:
        return None
    fields = _FIELDS.split(text)
    stamp = find_stamp(text, words) if len(fields) > 2 else None  # "3 March 2026 | News release | Geneva"
    named = next((places for one in fields if (places := _named(one, words))), ()) if stamp else ()
    if stamp and named:
        return named, stamp.value, None
    framed = frame_line(text, words)
    if framed and framed.day and framed.places:  # "Press release – Merrow, 3 March 2026", "3 марта 2026 г., г. Мерров"
        return framed.places, framed.day.value, framed.wire
    found = find_dateline(text, words, lead=closing)
    if found is None or not found.places or not found.date or not found.has_year:
        return None
    rest = text[found.end :].strip(" .–—-")
    if rest and not closing and not words.labels.is_line(rest):
        return None
    return found.places, found.date, found.wire


def _only_stamp_words(text: str, dates: list[Printed], words: Words) -> bool:
    rest, at = [], 0
    for item in dates:
        rest.append(text[at : item.start])
        at = item.end
    rest.append(text[at:])
    left = [
        word
        for word in _WORD.findall(" ".join(rest))
        if folded(word).strip(".") not in words.stamp_words and folded(word).strip(".") not in words.weekdays
    ]
    if len(left) > 2:
        return False
    return not left or sum(map(len, left)) <= 12
