"""Headline and sub-headlines of one release, from the pieces above its text, its repeats and the page's titles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from digests.parse.noise import weight
from digests.parse.pieces import Evidence, Piece
from digests.parse.words import Words, bare, folded

_SUFFIX = re.compile(r"\s*[|｜]\s*|\s+[-–—:·»]{1,2}\s+")
_BAR = re.compile(r"\s*[|｜]\s*")
_RELEASE_WORD = re.compile(
    r"プレスリリース|press release|newsroom|news release|ニュースリリース|PR TIMES", re.IGNORECASE
)
_KICKER_END = r"(?:\s?[:：\-–—|/]{1,2}\s?|\s{1,3}(?=[A-Z\"“]))"
_TRUNCATED = re.compile(r"\s?(?:\.{3}|…)\Z")
_SENTENCE = re.compile(r"[.!?。]['\"”»)]?\Z")
_MOST_SUBHEADS = 4
_LONGEST_SUBHEAD = 420


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands over a text: indexes into the page's pieces, None where the words come from elsewhere."""

    text: str | None
    at: int | None
    subheads: tuple[int, ...] = ()
    first: int | None = None  # the first piece that belongs to the release's head


def is_title_like(piece: Piece) -> bool:
    """Could be a headline by its length."""
    count = len(piece.text.split())
    return (
        piece.kind in ("heading", "paragraph") and weight(piece.text) >= 14 and count <= 60 and len(piece.text) <= 420
    )


def trimmed_title(title: str, evidence: Evidence) -> str:
    """A page title without the site's name behind it."""
    known = {folded(name) for name in (evidence.site or "", *evidence.authors) if name}
    parts = _BAR.split(title)
    if len(parts) > 1 and weight(parts[0]) >= 12:
        return parts[0].strip()
    cuts = list(_SUFFIX.finditer(title))
    for cut in reversed(cuts):
        tail = title[cut.end() :]
        if folded(tail) in known or _RELEASE_WORD.search(tail):
            return title[: cut.start()].strip()
    return title.strip()


def without_suffix(headline: str, evidence: Evidence) -> str:
    """A headline of the text without a site's name behind a bar."""
    parts = _BAR.split(headline)
    if len(parts) > 1:
        known = {folded(name) for name in (evidence.site or "", *evidence.authors) if name}
        if _RELEASE_WORD.search(parts[-1]) or folded(parts[-1]) in known:
            return "｜".join(parts[:-1]).strip() if "｜" in headline else " | ".join(parts[:-1]).strip()
    return headline


def split_kicker(headline: str, words: Words) -> tuple[str | None, str]:
    """(kicker, headline): "UPDATE: X" → ("UPDATE", "X"). A kicker must be parted from what follows."""
    for phrases in (words.corrections, words.kickers):
        for line in sorted(phrases.lines, key=len, reverse=True):
            size = _kicker_length(headline, line)
            if size:
                rest = headline[size:]
                stripped = rest.lstrip(" .*]】）)/")
                join = re.match(r"(?:[:：–—|-]{1,2}|\.{2,3})\s*", stripped)
                shouted = headline[:size].isupper() and phrases is words.corrections
                opened = headline[0] in "[【(（/"
                if not (join or shouted or opened) or (headline[size : size + 1].isalnum()):
                    continue
                clean = stripped[join.end() :] if join else stripped
                if weight(clean) >= 12:
                    return headline[:size].strip(" [【(（/"), clean.strip()
    return None, headline


def _kicker_length(headline: str, line: str) -> int:
    start = len(headline) - len(headline.lstrip("[【(（*/ "))
    return start + len(line) if folded(headline[start : start + len(line)]) == line else 0


def choose(
    pieces: Sequence[Piece],
    region: Sequence[int],
    tail: Sequence[int],
    evidence: Evidence,
    words: Words,
) -> Heading:
    """The headline among `region` (candidates above the text, in order), else among repeats in `tail`, else a title."""
    likely = [at for at in region if is_title_like(pieces[at])]
    titles = [folded(trimmed_title(title, evidence)) for title in evidence.titles]
    counts = Counter(bare(pieces[at].text) for at in (*region, *tail))
    chosen = _by_title(pieces, likely, titles)
    if chosen is None:
        chosen = _by_level(pieces, likely, 1)
    if chosen is None:
        chosen = next(
            (at for at in reversed(likely) if counts[bare(pieces[at].text)] > 1 and _is_long(pieces[at])), None
        )
    if chosen is None:
        repeated = _repeated_behind(pieces, region, tail)
        if repeated is not None:
            return Heading(
                pieces[repeated].text,
                repeated,
                _subheads(pieces, _near(likely, region), words),
                region[0] if region else None,
            )
    if chosen is None:
        chosen = _by_level(pieces, likely, 3)
    if chosen is None:
        chosen = _topmost(pieces, likely)
    if chosen is None:
        title = next((trimmed_title(title, evidence) for title in evidence.titles if _is_telling(title)), None)
        return Heading(
            title, None, _subheads(pieces, list(region), words) if title else (), region[0] if region else None
        )
    below = [at for at in region if at > chosen and bare(pieces[at].text) != bare(pieces[chosen].text)]
    return Heading(_untruncated(pieces, chosen, likely), chosen, _subheads(pieces, below, words), chosen)


def _is_telling(title: str) -> bool:
    return weight(title) >= 16 and len(title.split()) >= (1 if weight(title) > len(title) else 3)


def _is_long(piece: Piece) -> bool:
    return weight(piece.text) >= 24


def _by_title(pieces: Sequence[Piece], likely: Sequence[int], titles: Sequence[str]) -> int | None:
    """The last piece that says what the page's title says."""
    for title in titles:
        for at in reversed(likely):
            text = folded(pieces[at].text)
            if text == title or (len(text) >= 20 and (title.startswith(text) or title.endswith(text))):
                return at
            if len(title) >= 24 and text.startswith(title.rstrip(".… ")):
                return at
    return None


def _by_level(pieces: Sequence[Piece], likely: Sequence[int], deepest: int) -> int | None:
    """The heading of the highest rank; of equals the last."""
    headings = [at for at in likely if 0 < pieces[at].level <= deepest]
    return min(headings, key=lambda at: (pieces[at].level, -at)) if headings else None


def _topmost(pieces: Sequence[Piece], likely: Sequence[int]) -> int | None:
    """The first of the lines right above the text, where no markup tells."""
    for at in likely:
        text = pieces[at].text
        if weight(text) >= 20 and not text.endswith(":") and not (_SENTENCE.search(text) and len(text) > 200):
            return at
    return likely[0] if likely else None


def _near(likely: Sequence[int], region: Sequence[int]) -> list[int]:
    """The lines without a gap above the text."""
    near: list[int] = []
    for at in reversed(region):
        if near and near[0] - at > 1:
            break
        near.insert(0, at)
    return [at for at in near if at in likely]


def _repeated_behind(pieces: Sequence[Piece], region: Sequence[int], tail: Sequence[int]) -> int | None:
    """A headline that stands only behind or inside the text: as a caption and as repeats of its own."""
    counts = Counter(bare(pieces[at].text) for at in tail)
    above = {bare(pieces[at].text) for at in region}
    for at in tail:
        text = pieces[at].text
        key = bare(text)
        if (
            counts[key] > 1
            and key not in above
            and 5 <= len(text.split()) <= 40
            and not _SENTENCE.search(text)
            and text[0].isalnum()
        ):
            return at
    return None


def _untruncated(pieces: Sequence[Piece], chosen: int, likely: Sequence[int]) -> str:
    """ "X publishes annual …" above the whole line: the whole line."""
    text = pieces[chosen].text
    cut = _TRUNCATED.search(text)
    if cut:
        stem = folded(text[: cut.start()])
        longer = [pieces[at].text for at in likely if folded(pieces[at].text).startswith(stem) and at != chosen]
        return max(longer, key=len) if longer else text
    return text


def _subheads(pieces: Sequence[Piece], below: Sequence[int], words: Words) -> tuple[int, ...]:
    """One to four lines between headline and text; a summary heading ends them."""
    found: list[int] = []
    for at in below:
        piece = pieces[at]
        if (
            words.summaries.is_line(piece.text)
            or piece.kind in ("table", "caption")
            or len(piece.text) > _LONGEST_SUBHEAD
        ):
            break
        if weight(piece.text) < 8:
            continue
        found.append(at)
    return tuple(found) if len(found) <= _MOST_SUBHEADS else tuple(found[:1])
