"""A line that frames a release: whose it is, what it is, where and when it was given, and no sentence among these.

"Merrow Constabulary – News release no. 73/2026 – 18 June 2026, 11:00", "3 mars 2026 | Université de Merrow": newsrooms
part the fields of such a line by dashes, bars, dots and commas, and put them in any order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from digests.languages.joined import either
from digests.letters import eastern
from digests.parse.calendar import Printed, printed_dates
from digests.parse.institutions import is_institution, is_seat
from digests.parse.names import clean_name, is_capital, portfolio
from digests.parse.openings import behind_clock
from digests.parse.places import is_known, is_name, places_of
from digests.parse.whole_house import is_russian_verb
from digests.parse.wires import wire_of_site
from digests.parse.words import Words, bare, folded, words_of
from digests.pattern import pattern

_LONGEST = 170
_PARTS = pattern(r"\s*[|｜•·∙・\t\n\[\]【】(){}（）]\s*|\s*[–—―]\s+|\s+[–—―]\s*|\s[-/]{1,2}\s|:\s|：|;\s|\u3000|\s{2,}")
_COMMA = pattern(r",\s(?!(?:Inc|Incorporated|Corp|Ltd|LLC|L\.L\.C|LLP|L\.P|PLC|P\.C|S\.A)\b)|，|、")
_CITY_MARK = pattern(r"(?<!\w)г\.\s?(?=[А-ЯЁ])")
_NUMBER = pattern(
    r"[\s:]{0,3}(?:n[or°º]\.?|n\.\s?[°º]|n[úu]m(?:ero|\.)?|numéro|nummer|number|№|第|#)?\s?:?\s?"
    r"[A-Z]{0,4}[-/ ]?\d[\d/.-]{0,12}(?:号|號|호)?(?:\s|\Z)",
    re.IGNORECASE,
)
_CLOCK = pattern(
    r"(?:[àa]s?\s|um\s|at\s|ore\s)?\d{1,2}\s?[:.hH時시点點]\s?\d{0,2}(?:分|분)?\s?(?:uhr|hrs?|heures|[ap]\.?m\.?|[A-Z]{2,4})?",
    re.IGNORECASE,
)
_MARKS = " \t,;.:|/-–—―·•*#“”\"'()[]。、，"
_SENTENCE = pattern(r"[^\W\d_]{3,}[.!?。！？…]['\"”»）)]?\Z")
_MOST = 11  # words of one field
_TELLING = 10  # letters of a label of one word: "Pressemitteilung", not "news"
_ANY = 5  # words of a name that is no known place
_LONGEST_EASTERN = 24  # signs of one
_CLAUSE = pattern(r"[はがをにへ](?=\S)|[은는을를]\s|[了將将]")  # of an eastern field

_Kind = Literal["label", "wire", "house", "name", "when", "other"]


class FrameLine(Struct, frozen=True):
    """What a line says about its release."""

    day: Printed | None = None
    places: tuple[str, ...] = ()
    houses: tuple[str, ...] = ()  # whose it is: by a house's noun, a legal form, an office, "issued by" before it
    names: tuple[str, ...] = ()  # whatever else it names: a house, a place, a column of the site
    labelled: bool = False  # "Press release"
    wire: str | None = None


class _Field(Struct, frozen=True):
    kind: _Kind
    text: str = ""


def frame_line(text: str, words: Words) -> FrameLine | None:
    """The fields of a line; None where any of it says more than a frame does, or where it is a name alone."""
    return _frame_line(text, words.code) if len(text) <= _LONGEST else None


@lru_cache(maxsize=1024)  # the layout and the issuer ask it of the same lines
def _frame_line(text: str, code: str) -> FrameLine | None:
    words = words_of(code)
    dates = [item for item in printed_dates(text, words) if item.has_year and len(item.value) == 10]
    if len({item.value for item in dates}) > 1:
        return None
    day = dates[0] if dates else None
    beside = (text[: day.start], text[behind_clock(text, day.end) :]) if day else (text,)
    dated = _beside_day(*beside, words) if len(beside) > 1 else ""
    fields: list[_Field] = []
    opener = words.provided_by.opener(beside[0])
    if opener:
        first, *more = _PARTS.split(beside[0][len(opener) :].strip(_MARKS))
        fields = [_Field("label"), *([_Field("house", clean_name(first))] if _is_nominal(first, words) else [])]
        beside = ("\n".join(more), *beside[1:])
    for part in (part for side in beside for part in _PARTS.split(side)):
        for field in _fields(part, words):
            if field.kind == "other":  # as in most lines
                return None
            fields.append(field)
    if not fields:
        return None
    houses = tuple(dict.fromkeys(field.text for field in fields if field.kind == "house"))
    labelled = any(field.kind in ("label", "wire") for field in fields)
    wire = next((field.text for field in fields if field.kind == "wire"), None)
    if not (day or labelled):
        return None
    places: tuple[str, ...] = ()
    names: list[str] = []
    for field in (field for field in fields if field.kind == "name"):
        at = places_of(field.text, words) or ()
        if at and (all(is_known(place, words) for place in at) or field.text in dated):
            places += at
        else:
            names.append(field.text)
    return FrameLine(day, places, houses, tuple(names), labelled, wire)


def _beside_day(before: str, after: str, words: Words) -> str:
    """What a comma alone parts from the day: "Merrow, le 3 mars 2026", "3 марта 2026 г., г. Мерров"."""
    last, first = _PARTS.split(before)[-1], _PARTS.split(after)[0]
    parted = "," in last or _without_when(last, words) != last.strip(_MARKS)
    return f"{last if parted else ''}\n{first if first[:1] == ',' else ''}"


def _fields(part: str, words: Words) -> Iterator[_Field]:
    """The fields of a stretch that no dash or bar parts: by its commas, but for those inside a name."""
    plain = _CITY_MARK.sub("", _without_when(part, words))
    if not plain:
        return
    whole, end = portfolio(plain)
    if whole:
        yield _Field("house", whole)
        yield from _fields(plain[end:], words)
        return
    if is_seat(plain, words) and not _tells(plain, words):
        yield _Field("house", plain)
        return
    named: list[str] = []
    for piece in _COMMA.split(plain):
        for field in _sorted(_without_when(piece, words), words):
            if field.kind == "name":
                named.append(field.text)
                continue
            if named:
                yield _Field("name", ", ".join(named))
                named = []
            if field.kind != "when":
                yield field
    if named:
        yield _Field("name", ", ".join(named))


def _sorted(piece: str, words: Words) -> Iterator[_Field]:
    """One field, and what stands beside the label in it: "MERROW WORKS NEWS RELEASE", "Note de presse n° 3"."""
    if not piece or _CLOCK.fullmatch(piece) or not any(map(str.isalpha, piece)):
        yield _Field("when")
        return
    wire = wire_of_site(piece)
    if wire or words.labels.is_line(piece):
        yield _Field("wire", wire) if wire else _Field("label")
        return
    desk, label = words.desks.opener(piece), words.labels.opener(piece)
    numbered = _NUMBER.match(piece[len(label) :]) if label else None
    if desk or (label and (numbered or " " in label or len(label) >= _TELLING or not label.isascii())):
        rest = piece[len(desk or label or "") :]
        rest = _without_when(rest[numbered.end() :] if numbered and not desk else rest, words)
        named, _, last = rest.rpartition(" ")
        rest = named if desk and last.islower() and words.announces.is_line(last) else rest
        yield _Field("label")
        if rest and desk and _is_nominal(rest, words):
            yield _Field("house", clean_name(rest))
        elif rest:
            yield from _sorted(rest, words)
        return
    stem = _before_label(piece, words)
    if stem:
        yield _Field("label")
        yield _Field("house" if is_institution(stem, words) else "name", clean_name(stem))
    elif not _is_nominal(piece, words):
        yield _Field("other", piece)
    elif is_institution(piece, words) and not is_known(piece, words):
        yield _Field("house", clean_name(piece)) if _is_whole_name(piece, words) else _Field("other", piece)
    else:
        short = is_name(piece) and (len(piece.split()) <= _ANY or is_known(piece, words))
        yield _Field("name" if short else "other", piece)


def _before_label(piece: str, words: Words) -> str:
    """ "MERROW WORKS NEWS RELEASE" → "MERROW WORKS"; a label of one word must be more than "news"."""
    tokens = piece.split()
    for size in range(min(4, len(tokens) - 1), 0, -1):
        label = " ".join(tokens[-size:])
        if words.labels.is_line(label) and (size > 1 or len(label) >= _TELLING):
            stem = " ".join(tokens[:-size]).strip(_MARKS)
            return stem if _is_nominal(stem, words) else ""
    return ""


def _is_nominal(piece: str, words: Words) -> bool:
    """A name or a label of some words: no sentence, no number, nothing that somebody does."""
    if any(map(str.isdigit, piece)) or (_SENTENCE.search(piece) and not is_institution(piece, words)):
        return False
    if eastern(piece):
        return len(piece) <= _LONGEST_EASTERN and _CLAUSE.search(piece) is None
    tokens = piece.split()
    return 0 < len(tokens) <= _MOST and is_capital(tokens[0]) and not _tells(piece, words)


def _tells(piece: str, words: Words) -> bool:
    """What somebody does: a verb behind the first word."""
    return any(len(token) > 2 and words.announces.is_line(token) for token in piece.split()[1:])


def _without_when(text: str, words: Words) -> str:
    """Without weekdays, what opens a date, what a stamp says beside it, and marks at its edges."""
    tokens = text.strip(_MARKS).split()
    if len(tokens) > 1 and words.labels.is_line(" ".join(tokens)):
        return " ".join(tokens)
    while tokens and _is_beside_day(tokens[-1], words) and not words.labels.is_line(" ".join(tokens)):
        tokens.pop()
    while len(tokens) > 1 and tokens[0].islower() and bare(tokens[0]) in either(words.articles, words.own.contractions):
        tokens.pop(0)  # "Pressemitteilung der …"
    while tokens and (bare(tokens[0]) in words.weekdays or (bare(tokens[0]) in words.stamp_words and len(tokens) == 1)):
        tokens.pop(0)
    kept = " ".join(tokens).strip(_MARKS)
    said = all(folded(token) in words.stamp_words for token in kept.split())
    return "" if said and not words.labels.is_line(kept) else kept


def _is_beside_day(token: str, words: Words) -> bool:
    """A weekday, or in small letters what leads to a day or stands in a stamp."""
    plain = bare(token)
    small = either(words.stamp_words, words.own.articles, words.dangling)
    return plain in words.weekdays or (token.islower() and (plain in small or plain in words.own.date_openers))


def sole_house(line: str, words: Words) -> str:
    """The house that a line names and no more: "Landkreis Merrow", "Jane Roe, Member for Merrow"; "" for any other."""
    plain = line.strip(_MARKS)
    if not plain or len(line) > _LONGEST or any(map(str.isdigit, line)):
        return ""
    housed = _is_nominal(plain, words) and is_institution(plain, words) and not words.labels.is_line(plain)
    housed = housed and _is_whole_name(plain, words)
    return clean_name(plain) if housed or is_sole_seat(plain, words) else ""


def _is_whole_name(line: str, words: Words) -> bool:
    """No small word but what links others, stands behind such a link, or ends as adjectives do: no verb is among them.

    "Direction régionale de l'eau", not "Museo abre tres salas".
    """
    if eastern(line):
        return True
    if words.code == "ru":  # nouns in the genitive are small there
        return not any(is_russian_verb(token) for token in line.split())
    links = either(words.dangling, words.articles, words.own.contractions, words.own.function_words)
    links = either(links, frozenset(words.own.place_and))
    before = ""
    for token in line.split():
        plain = folded(token).strip(",.")
        elided = "'" in plain[:6]
        linked = before in links or "'" in before[:6]
        if token[:1].islower() and plain not in links and not elided and not linked and not plain.endswith(_ADJECTIVES):
            return False
        before = plain
    return True


_ADJECTIVES = tuple(
    """
    al ale ali ales ais aise aux el elle els elles ano ana anos anas ario aria arios arias aire aires ense enses ense
    ese esi ico ica icos icas ici iche ique iques ivo iva ivos ivas ivi ive if ifs ien ienne iens oso osa ense ar ares
    ное ный ная ой ого ские ский ская ское ского ской альный альная
    """.split()
)  # in which adjectives end


def is_sole_seat(line: str, words: Words) -> bool:
    """Somebody with the seat or office they speak for, and no sentence."""
    return not any(map(str.isdigit, line)) and is_seat(line, words) and not _tells(line, words)
