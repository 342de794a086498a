"""Datelines inside a paragraph, behind the headline or the summary that a copy glued to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from digests.parse.calendar import printed_dates
from digests.parse.dateline import Found, find_dateline
from digests.parse.exchanges import is_exchange
from digests.parse.noise import is_prose, weight
from digests.parse.pieces import Piece
from digests.parse.places import is_known
from digests.parse.wires import wire_mark
from digests.parse.words import Words, folded
from digests.pattern import pattern

_PAGE = pattern(r"\s?\d{1,3}\s(?=\S)")  # a page's number that a copy left before its text
_FIRST = 6  # pieces in which the first paragraph stands
_LABELLED = 48  # characters behind a label in which its day stands
_REACH = 900  # characters in which a headline and a summary end
_LEAST = 24  # weight of a headline before a dateline
_MOST = 30  # words of one
_ENDS = pattern(r"[.。:;,]\Z|[.!?。]\s\S")  # a sentence stands there, no headline
_BEFORE = 110  # characters of the places before a wire or a day
_PREFIXES = frozenset(  # of a city of two words
    """
    san santa st. st saint fort ft. new los las el la le port mount mt. north south east west lake palm grand cedar
    sioux des baton long little big salt white santo são bad great high rio overland ann fall oak pine green
    """.split()
)
_NUMBER_BEFORE = pattern(r"\d\s\Z")  # "… 2020/2021 Marl, 19. Mai 2021 -": no word of the headline stands before it
_SENTENCE = pattern(r"[.!?:”\"|]\s{1,3}(?=[\"“]?[A-ZÀ-ÞА-ЯЁ])")
_TOKEN = pattern(r"(?<![^\s(\[])[(\[]?[A-ZÀ-ÞА-ЯЁ][^\s]*")
_EASTERN = pattern(r"(?<=[\s。！？!])[\u3041-\u9fff]{2,12}(?=\s?\d{4}\s?年)")
_BRACKETS = pattern(r"\((?P<place>[A-ZÀ-Þ][^\n()]{3,50})\)\s?[–—-]{1,2}\s?(?=[\"“]?[A-ZÀ-Þ])")


def glued_dateline(text: str, headline: str | None, words: Words) -> Found | None:
    """A dateline with a wire or a day that begins inside the first paragraph; None where none is sure."""
    numbered = _PAGE.match(text)
    at = (numbered.end() if numbered else 0) + len(headline or "")
    if headline and text[at - len(headline) : at].casefold() == headline.casefold():
        found = find_dateline(text[at:], words, lead=True)
        if found and found.places:
            return replace(found, start=at + found.start, end=at + found.end)
    head = text[:_REACH]
    for anchor in _anchors(head, words):
        for start in _starts(head, anchor, words):
            found = find_dateline(head[start:], words, lead=True)
            sure = found is not None and bool(found.places) and (found.wire is not None or found.date is not None)
            if found and sure and found.strength != "weak" and found.end + start > anchor:
                return replace(found, start=found.start + start, end=found.end + start)
    for match in _BRACKETS.finditer(head):
        if is_known(match["place"], words):  # "… for students (NEW ORLEANS, LA) – The …"
            return Found(match.start(), match.end(), (match["place"],), None, None, "weak")
    return None


def parted(pieces: Sequence[Piece], words: Words) -> tuple[Piece, ...]:
    """The pieces, with the headline cut off a first paragraph that has it before its dateline."""
    opening = [at for at, piece in enumerate(pieces) if not piece.aside][:_FIRST]
    first = next((at for at in opening if is_prose(pieces[at])), None)
    if first is None or pieces[first].kind != "paragraph":
        return tuple(pieces)
    text = pieces[first].text
    label = _FOR_RELEASE.search(text[:_REACH])
    # a letterhead and "FOR IMMEDIATE RELEASE" stand before headline and dateline in one line
    if label and text[label.start() - 1 : label.start()] not in ("(", "["):
        cut = _behind_day(text, label.end(), words)
        if text[cut:].strip():
            pieces = (
                *pieces[:first],
                Piece(text[:cut].strip()),
                replace(pieces[first], text=text[cut:].strip()),
                *pieces[first + 1 :],
            )
            first += 1
            text = pieces[first].text
    found = glued_dateline(text, None, words) if find_dateline(text, words, lead=True) is None else None
    head = text[: found.start].strip() if found else ""
    if found and first > opening[0] and not (found.wire or label):
        return tuple(pieces)
    law = _INSIDER.search(head)
    if found and law:  # who published it, and by which law, stand before the headline
        said, head = head[: law.end()].strip(), head[law.end() :].strip()
        pieces = (*pieces[:first], Piece(said), *pieces[first:])
        first += 1
    if weight(head) < _LEAST or len(head.split()) > _MOST or _ENDS.search(head):
        return tuple(pieces)
    lead = replace(pieces[first], text=text[found.start :] if found else text)
    return (*pieces[:first], Piece(head, "heading"), lead, *pieces[first + 1 :])


# "… nach der Marktmissbrauchsverordnung": behind it the headline of an ad hoc release begins
_INSIDER = pattern(
    r"\b(?:596/2014|Art(?:ikel|icle|\.) 17 (?:Abs\. 1 )?MAR)\b"
    r"(?:,? (?:übermittelt|transmitted)[^.]{3,120}\.)?\s(?=[A-ZÀ-Þ])"
)


_FOR_RELEASE = pattern(r"\b(?:FOR (?:IMMEDIATE )?RELEASE|(?:PRESS|NEWS|MEDIA) RELEASE)\b")


def _behind_day(text: str, at: int, words: Words) -> int:
    """Behind the day that follows a label at once."""
    day = next(iter(printed_dates(text[at : at + _LABELLED], words)), None)
    plain = day is not None and sum(map(str.isalpha, text[at : at + day.start])) <= len("Wednesday")
    return at + day.end if day and plain else at


def _anchors(head: str, words: Words) -> Iterator[int]:
    """Where a wire or a whole day stands behind what could be its places."""
    wire = wire_mark(head)
    if wire:
        yield wire.start
    for item in printed_dates(head, words):
        if item.has_year and len(item.value) == 10:
            yield item.start


def _starts(head: str, anchor: int, words: Words) -> Iterator[int]:
    """Where places before an anchor can begin: behind a sentence, with the first of some capitals, at a known city."""
    low = max(0, anchor - _BEFORE)
    yield from (match.start() for match in _EASTERN.finditer(head, low, anchor + 6))
    tokens = [match for match in _TOKEN.finditer(head, low, anchor) if match.start()]
    tokens = [match for match in tokens if not is_exchange(match.group())]  # "… Trading on OTCBB AMES, Iowa"
    ends = {match.end() for match in _SENTENCE.finditer(head, low, anchor)}
    for at, token in enumerate(tokens):
        shouted = _is_capital(token.group()) and not (at and _follows(tokens[at - 1].end(), token.start(), head))
        if token.start() in ends or shouted:
            yield token.start()
    free = [token.start() for token in tokens if not _leads_on(head[: token.start()], words)]
    yield from (token.start() for token in tokens[-1:] if _NUMBER_BEFORE.search(head[: token.start()]))
    names = [(start, _named(head[start:anchor])) for start in free]
    yield from (start for start, (name, _) in names if folded(name) in words.cities)
    for at, (start, (name, region)) in reversed(list(enumerate(names))):
        if region in words.regions and name.count(" ") == 0:
            before = names[at - 1][1][0].split()[:1] if at else []
            yield names[at - 1][0] if before and folded(before[0]) in _PREFIXES else start


def _follows(end: int, start: int, head: str) -> bool:
    """Whether the word before is written in capitals too, so that the name began earlier."""
    before = head[:end].split()
    return start - end <= 2 and bool(before) and _is_capital(before[-1])


def _leads_on(before: str, words: Words) -> bool:
    """ "… will be held in", "… at Marl Hall,": the place behind it belongs to the sentence."""
    last = before.split()[-1:] or [""]
    return last[0].endswith(",") or folded(last[0]) in words.dangling or folded(last[0]) in words.own.function_words


def _is_capital(token: str) -> bool:
    name = token.strip("([,.")
    return len(name) >= 3 and name.isupper() and name.isalpha()


def _named(text: str) -> tuple[str, str]:
    """The words up to the first mark, and up to the second, folded: "Boise, ID (PRWEB)" → ("Boise", "id")."""
    first, _, rest = text.partition(",")
    name = first.partition(" (")[0].partition("--")[0].strip(" -–—([")
    region = rest.partition(",")[0].partition(" (")[0].partition("--")[0]
    return name, folded(region).strip(" .-–—")
