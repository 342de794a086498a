"""What stands over a headline and is none: the sender's name, address and register, file names, marks of exhibits."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digests.letters import eastern
from digests.parse.copied import is_exhibit_mark, is_file_name, is_only_mark
from digests.parse.frame_lines import frame_line, is_sole_seat, sole_house
from digests.parse.institutions import is_institution
from digests.parse.names import has_form
from digests.parse.noise import weight
from digests.parse.pieces import Piece
from digests.parse.words import Words, bare, folded
from digests.pattern import pattern

_ADDRESS = pattern(
    r"@|www\.|https?:|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|\b(?:phone|fax|tel|p\.o\. box|contacts?|web)\b\s?[:.]"
    r"|\b[A-Z]{2}\s+\d{5}\b|,\s[A-Z][\w.]{1,14}(?:\s[A-Z]\w{2,10})?\s\d{5}(?:-\d{4})?\Z"
    r"|^\d{1,5} [\w. ]{3,30}\b(?:street|st|avenue|ave|road|rd|drive|suite|blvd)\b",
    re.IGNORECASE,
)
_TICKER_END = pattern(r"[(\[（][^()\[\]（）]{1,20}[:：]\s?[A-Z0-9.]{1,8}(?:[,;][^()\[\]（）]{1,60})?[)\]）]\Z")
_BRACKET_END = pattern(r"(?<=\w)\s?\((?:publ|plc|[A-Z]{2,5})\)\Z")  # "Marl Works AB (publ)"
_ALIAS_ONLY = pattern(r"[(（][^()（）]{2,120}[)）]")  # ("X" or the "Group") on a line of its own
_SPREAD = pattern(
    r"(?<=[\u3040-\u9fff])[ \u3000](?=[\u3040-\u9fff](?:[ \u3000]|\Z))|(?<=\A[\u3040-\u9fff])[ \u3000]"
)  # 会 社 名
_DOES = pattern(r"[、。，,「『〈《…・:：]|[はがをにとのへ](?=[^\s])|[은는이가을를]\s|\s[가-힣]{2,}\s[가-힣]")
_LONGEST_NAME = 24  # signs of a name with its legal form
_PARTED = pattern(r"\s[-–—|]\s")
_SEAT = 3  # words behind a house's name that say where it is
_LEAST = 14  # weight of the shortest headline


def is_address(text: str, words: Words) -> bool:
    """A line of a sender's letterhead: address, number, register entry."""
    if _ADDRESS.search(text):
        return True
    text = _SPREAD.sub("", text) if eastern(text) else text
    field = words.letterhead.opener(text)
    if field is None or len(text) > 200:
        return False
    rest = text[len(field) :]
    parted = not field.isascii() and rest[:1] in " \u3000："
    return field.endswith(":") or bare(text) == field or parted or ":" in rest[:3] or any(map(str.isdigit, rest))


def is_sender(text: str, words: Words) -> bool:
    """A company's name that stands by itself: "Marl Holding Corp. (NasdaqGS: MARL)"."""
    if words.own.clause_openers and is_bare_name(text, words):
        return True
    text = _BRACKET_END.sub("", text)
    if len(text.split()) > 8 or _speaks(text, words):
        return False
    return bool(_TICKER_END.search(text)) or has_form(text) or has_form(_behind_house(text))


def _behind_house(text: str) -> str:
    """The name before a dash or bar with a few words behind it: "Marl Works plc – Elmshore"."""
    name, _, rest = _PARTED.sub("\n", text, count=1).partition("\n")
    return name if 0 < len(rest.split()) <= _SEAT and not any(map(str.isdigit, rest)) else ""


def is_bare_name(text: str, words: Words) -> bool:
    """A company's name and no more, where no blank parts it from what it does: "潮見水産株式会社"."""
    if text.isascii() or len(text) > _LONGEST_NAME or _DOES.search(text):
        return False
    if is_institution(text, words):
        return True
    forms = tuple(form for form in words.own.company_words if len(form) > 1)
    return text.startswith(forms) or text.endswith(forms)


def below_letterhead(pieces: Sequence[Piece], region: Sequence[int], words: Words) -> list[int]:
    """The lines over a text that can be its head."""
    kept = [at for at in region if not is_file_name(pieces[at].text) and not _ALIAS_ONLY.fullmatch(pieces[at].text)]
    kept = [at for at in kept if not _is_mark(pieces[at])]
    addresses = {at for at in kept if is_address(pieces[at].text, words) and pieces[at].level != 1}
    if addresses:
        last = max(addresses)
        above = [at for at in kept if at < last and at not in addresses]
        below = [at for at in kept if at > last]
        spoken = any(_is_said(pieces[at], words) for at in above)
        kept = (
            below if not spoken and any(weight(pieces[at].text) >= _LEAST for at in below) else sorted({*above, *below})
        )
    others = [at for at in kept if not is_sender(pieces[at].text, words)]
    others = [at for at in others if not _is_house(pieces, at, words, below=at != kept[0])]
    others = [at for at in others if pieces[at].level == 1 or not _is_frame(pieces[at].text, words)]
    return others if any(weight(pieces[at].text) >= _LEAST for at in others) else kept


def _is_mark(piece: Piece) -> bool:
    return is_only_mark(piece.text) or (is_exhibit_mark(piece.text) and piece.level != 1)


def _is_house(pieces: Sequence[Piece], at: int, words: Words, *, below: bool) -> bool:
    """The sender's name without a legal form: "Department of Trade", or a house that the text names again.

    `below` another line it may also be the seat of a school: "University of Marl – Elmshore".
    """
    piece, text = pieces[at], pieces[at].text
    tokens = folded(text).split()
    if piece.level == 1 or not 2 <= len(tokens) <= 6 or _speaks(text, words) or any(map(str.isdigit, text)):
        return False
    if any(word[:1].islower() and folded(word) not in words.dangling | words.articles for word in text.split()[1:]):
        return False  # "Marl Foods recalls salads"
    if tokens[0] in words.offices and sole_house(text, words):
        return True
    following = pieces[at + 1].text if at + 1 < len(pieces) else ""
    if sole_house(text, words) and (words.labels.is_line(following) or frame_line(following, words)):
        return True  # over the line with the day, or "Press release"
    if below and tokens[0] in words.own.company_words and tokens[1] in words.dangling:
        return True
    again = any(folded(text) in folded(other.text) for other in pieces[at + 1 : at + 40] if len(other.text) > 60)
    return again and is_institution(text, words)


def _is_frame(text: str, words: Words) -> bool:
    """ "MERROW WORKS NEWS RELEASE", "Jane Roe, Minister for Trade": who sends it, with a label or an office."""
    framed = frame_line(text, words)
    return is_sole_seat(text, words) or (framed is not None and bool(framed.houses or framed.places))


def _is_said(piece: Piece, words: Words) -> bool:
    return piece.level == 1 or len(piece.text.split()) > 8 or _speaks(piece.text, words)


def _speaks(text: str, words: Words) -> bool:
    """The line tells what somebody does."""
    return any(words.announces.is_line(token) for token in text.split() if len(token) > 3)
