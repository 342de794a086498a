"""The issuer's own tickers, or its parent's where it has none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from digests.model import BoilerplateKind
from digests.parse.boilerplate import Draft
from digests.parse.names import has_form, initials, key_words, name_before, same_name
from digests.parse.pieces import Source
from digests.parse.tickers import Ticker, tickers_in
from digests.parse.words import Words, folded
from digests.pattern import pattern

_MOST = 6
_SEAT = pattern(r",\s[A-ZÀ-Þ][\w .-]{2,24}\s?\Z")  # "Merrow AG, Marlburg (symbol MRW:GR)"
_FORM = 24  # characters that a legal form adds to a name
_OPENS = pattern(r"(?:--|[–—])\s?[(\[]?\Z")  # "CITY, day /PRNewswire/ -- (Nasdaq: MRW), a leading …": the name was lost
_BESIDE = 8  # drafts in which a line of tickers is the issuer's
_JOINTS = pattern(r"[\s,;|/()\[\]·•&]|and")  # what stands between tickers on a line of their own
_SENTENCE = pattern(r"[.!?]\s+(?=[A-Z])")
_LISTED = pattern(r"\b(?:trade[sd]?|trading|list(?:s|ed)|quoted)\b")
# whose the shares are that "trade on … under the symbol"
_SHARES = pattern(r"\b(?:[Ss]hares?|stock|securities|units|ADSs?|warrants)\b")
_OURS = pattern(
    r"\b(?:[Tt]he (?:[Cc]ompany|[Cc]orporation|[Bb]ank|[Gg]roup)|[Oo]ur|[Ii]ts|[Ww]e)\b|\AShares\s(?:trade|are)\b"
)
# "Merrow Therapeutics Inc. (MRWT) today announced": capitals alone in the bracket behind a legal form
_BARE = pattern(r"\s?[(\[](?P<symbol>[A-Z]{2,5}(?:\.[A-Z])?)[)\]]")
_TRADED = frozenset("fund etf trust reit bancorp bancshares bankshares".split())  # what has a ticker without a form
_READ = 6
_CLASSES = frozenset("ads adss class a b c series american depositary".split())  # of shares


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
            is_own = any(same_name(owner, one) or same_name(house, one) or one in inside for one in owners)
            is_own = is_own or (not owner and _OPENS.search(draft.text, 0, ticker.at) is not None)
            is_own = is_own or (not owner and _opens_with(draft.text, owners[0]))  # a profile ends with it
            if is_own or _is_told_of_shares(draft.text, ticker, owners[0]):
                own.append(ticker.symbol)
            elif (mark == "about" and in_profile) or _is_parent(draft.text, owner, ticker, owners[0], words):
                parents.append(ticker.symbol)
    own += [symbol for draft in drafts[:_BESIDE] for symbol in _of_a_line(draft.text)]
    return _each_once(own or parents or _bare(owners[0], drafts))


def _each_once(symbols: Sequence[str]) -> tuple[str, ...]:
    """Without "OTC:MRW" beside "OTCQX:MRW"."""
    closer = {symbol.split(":")[1] for symbol in symbols if symbol.startswith("OTC") and not symbol.startswith("OTC:")}
    kept = (symbol for symbol in symbols if symbol.removeprefix("OTC:") not in closer)
    return tuple(dict.fromkeys(kept))[:_MOST]


def _of_a_line(text: str) -> list[str]:
    """The tickers of a line that has nothing else: "TSX: MRW | OTCQX: MRWTF"."""
    if len(text) > 100:
        return []
    rest, end, found = "", 0, tickers_in(text)
    for ticker in found:
        rest += text[end : ticker.at]
        end = max(end, ticker.end)
    return [ticker.symbol for ticker in found] if not _JOINTS.sub("", rest + text[end:]) else []


def _bare(name: str, drafts: Sequence[Draft]) -> list[str]:
    """The symbol that stands alone in the bracket behind the issuer; none that the text has as its short form."""
    last = folded(name).split()[-1]
    if not (has_form(name) or last in _TRADED):
        return []
    text = "\n".join(draft.text for draft in drafts[:_READ] if draft.kind != "table")
    for place in re.finditer(re.escape(name.removeprefix("The ")), text):
        bare = _BARE.match(text, place.end())
        symbol = bare["symbol"] if bare else ""
        if symbol and symbol != initials(name) and not re.search(rf"(?<![(\[\w]){re.escape(symbol)}(?!\w)", text):
            return [symbol]
    return []


def _is_told_of_shares(text: str, ticker: Ticker, issuer: str) -> bool:
    """ "Merrow's common stock is traded on the OTCQX under the symbol …", "Our shares …"."""
    start = max((end.end() for end in _SENTENCE.finditer(text, 0, ticker.at)), default=0)
    said = text[start : ticker.at]
    if not (_SHARES.search(said) and _LISTED.search(said)):
        return False
    named = [token for token in said.split()[1:] if token[:1].isupper() and not _SHARES.search(token)]
    ours = _OURS.search(said) is not None or not set(map(folded, named)) - _CLASSES
    return ours or bool(key_words(issuer) & key_words(said))


def tickers_of_lines(name: str, source: Source) -> tuple[str, ...]:
    """Tickers of the issuer's own line on the page, outside of what is read: "X Holding Corp. (NasdaqGS: XYZ)"."""
    lines = [piece.text for piece in source.pieces if len(piece.text) <= 120 and piece.kind != "table"]
    found = [
        ticker.symbol
        for line in lines
        for ticker in tickers_in(line)
        if (before := line[: ticker.at].strip(" ,")) and same_name(before, name) and len(before) <= len(name) + _FORM
    ]
    if not found:
        pairs = pairwise(lines[:_LETTERHEAD])
        found = [symbol for above, line in pairs if name in above for symbol in _alone(line)]
    return tuple(dict.fromkeys(found))[:_MOST]


_LETTERHEAD = 40


def _alone(line: str) -> list[str]:
    """The tickers of a line in brackets that stands right below the issuer's name: "（コード番号：6000）"."""
    bracketed = line[:1] in "(（[" and line.rstrip()[-1:] in ")）]"
    return [ticker.symbol for ticker in tickers_in(line)] if bracketed else []


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
