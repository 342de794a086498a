"""The issuer's own tickers, or its parent's where it has none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digests.model import BoilerplateKind
from digests.parse.boilerplate import Draft
from digests.parse.names import key_words, name_before, same_name
from digests.parse.pieces import Source
from digests.parse.tickers import Ticker, tickers_in
from digests.parse.words import Words, folded
from digests.pattern import pattern

_MOST = 6
_SEAT = pattern(r",\s[A-ZÀ-Þ][\w .-]{2,24}\s?\Z")  # "Merrow AG, Marlburg (symbol MRW:GR)"
_FORM = 24  # characters that a legal form adds to a name


def own_tickers(
    owners: Sequence[str], drafts: Sequence[Draft], marks: Sequence[BoilerplateKind | None], words: Words
) -> tuple[str, ...]:
    """Tickers behind the issuer's own name; else its parent's, as its profile or lead tells."""
    own: list[str] = []
    parents: list[str] = []
    in_profile = False
    for draft, mark in zip(drafts, marks, strict=True):
        if mark == "about":
            heading = len(draft.text) < 120
            named = _profile_name(draft.text) if heading else ""
            in_profile = same_name(named, owners[0]) if heading else in_profile or _opens_with(draft.text, owners[0])
        for ticker in tickers_in(draft.text) if draft.kind != "table" else ():
            owner = _owner(draft.text, ticker)
            inside = draft.text[ticker.at : ticker.end]
            seat = _SEAT.search(draft.text[max(0, ticker.at - 120) : ticker.at])
            house = name_before(seat.string, seat.start()) if seat else owner
            if any(same_name(owner, issuer) or same_name(house, issuer) or issuer in inside for issuer in owners):
                own.append(ticker.symbol)
            elif (mark == "about" and in_profile) or _is_parent(draft.text, owner, ticker, owners[0], words):
                parents.append(ticker.symbol)
    return tuple(dict.fromkeys(own or parents))[:_MOST]


def tickers_of_lines(name: str, source: Source) -> tuple[str, ...]:
    """Tickers of the issuer's own line on the page, outside of what is read: "X Holding Corp. (NasdaqGS: XYZ)"."""
    lines = [piece.text for piece in source.pieces if len(piece.text) <= 120 and piece.kind != "table"]
    found = [
        ticker.symbol
        for line in lines
        for ticker in tickers_in(line)
        if (before := line[: ticker.at].strip(" ,")) and same_name(before, name) and len(before) <= len(name) + _FORM
    ]
    return tuple(dict.fromkeys(found))[:_MOST]


def _is_parent(text: str, owner: str, ticker: Ticker, issuer: str, words: Words) -> bool:
    """ "Merrow Canada, a subsidiary of Merrow Works (NASDAQ: MRRW)"."""
    start = text.rfind(owner, 0, ticker.at) if owner else -1
    before = folded(text[max(0, start - 60) : start]) if start > 0 else ""
    near = any(len(before) - end <= 5 for end in words.parents.all_found(before).values())
    return near and bool(key_words(issuer) & key_words(text[max(0, start - 140) : start]))


def _owner(text: str, ticker: Ticker) -> str:
    owner = name_before(text, ticker.at)
    if owner:
        return owner
    opened = text[ticker.at : ticker.end]
    eastern = re.search(r"([^\s。、，,（）()「」]{2,30})[（(]?\Z", text[max(0, ticker.at - 40) : ticker.at])
    return (
        eastern.group(1) if (eastern and not opened.isascii()) or (eastern and not eastern.group(1).isascii()) else ""
    )


def _profile_name(text: str) -> str:
    return re.split(r"[(:（：]", text, maxsplit=1)[0].split(" ", 1)[-1]


def _opens_with(text: str, name: str) -> bool:
    return bool(key_words(name)) and bool(key_words(name) & key_words(text[:80]))
