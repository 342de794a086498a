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
_LETTERHEAD = re.compile(
    r"@|www\.|https?:|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|\b(?:phone|fax|tel|p\.o\. box|contacts?|"
    r"web)\b\s?[:.]|\b[A-Z]{2}\s+\d{5}\b"
    r"|^\d{1,5} [\w. ]{3,30}\b(?:street|st|avenue|ave|road|rd|drive|suite|blvd)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"\w+")
_JOIN = re.compile(r"(?:[:：|–—]{1,2}|-{1,2}(?=\s)|\.{2,3})\s*")  # between a kicker and the headline
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
                join = _JOIN.match(stripped)
                shouted = headline[:6].isupper() and phrases is words.corrections
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
            below = _near(likely, region)
            first = region[0] if region else None
            return Heading(pieces[repeated].text, repeated, _subheads(pieces, below, words), first)
    if chosen is None:
        chosen = _by_level(pieces, likely, 3)
    title = next((trimmed_title(title, evidence) for title in evidence.titles if _is_telling(title)), None)
    bold = any(
        pieces[at].strong and len(pieces[at].text) < 200 and not _SENTENCE.search(pieces[at].text) for at in likely
    )
    if chosen is None and title and not bold:
        return Heading(title, None, _subheads(pieces, list(region), words), region[0] if region else None)
    if chosen is None:
        chosen = _topmost(pieces, likely)
    if chosen is None:
        subheads = _subheads(pieces, list(region), words) if title else ()
        return Heading(title, None, subheads, region[0] if region else None)
    said = bare(pieces[chosen].text)
    below = [at for at in region if at > chosen and bare(pieces[at].text) not in said]
    return Heading(_untruncated(pieces, chosen, likely), chosen, _subheads(pieces, below, words), chosen)


def _is_telling(title: str) -> bool:
    return weight(title) >= 16 and len(title.split()) >= (1 if weight(title) > len(title) else 3)


def _is_long(piece: Piece) -> bool:
    return weight(piece.text) >= 24


def _by_title(pieces: Sequence[Piece], likely: Sequence[int], titles: Sequence[str]) -> int | None:
    """The last piece that says what one of the page's titles says, word for word or nearly."""
    for title in titles:
        for at in reversed(likely):
            text = folded(pieces[at].text)
            if text == title or (len(text) >= 20 and (title.startswith(text) or title.endswith(text))):
                return at
            if len(title) >= 24 and text.startswith(title.rstrip(".… ")):
                return at
    near = [(_likeness(folded(pieces[at].text), title), at) for title in titles for at in likely]
    best = max(near, default=(0.0, 0))
    return best[1] if best[0] >= 0.7 else None


def _likeness(one: str, other: str) -> float:
    """The share of words (of eastern texts: pairs of characters) that two lines have in common."""
    first, second = _grams(one), _grams(other)
    if len(first) < 3 or len(second) < 3:
        return 0.0
    return len(first & second) / max(len(first), len(second))


def _grams(text: str) -> set[str]:
    words = set(_WORDS.findall(text))
    if weight(text) > len(text) * 1.5:
        letters = "".join(_WORDS.findall(text))
        return {letters[at : at + 2] for at in range(len(letters) - 1)}
    return words


def _by_level(pieces: Sequence[Piece], likely: Sequence[int], deepest: int) -> int | None:
    """The heading of the highest rank; of equals the last."""
    headings = [at for at in likely if 0 < pieces[at].level <= deepest]
    return min(headings, key=lambda at: (pieces[at].level, -at)) if headings else None


def _topmost(pieces: Sequence[Piece], likely: Sequence[int]) -> int | None:
    """The first of the bold lines above the text, else of all lines that are no address or letterhead."""
    good = [at for at in likely if weight(pieces[at].text) >= 20 and not _LETTERHEAD.search(pieces[at].text)]
    good = [at for at in good if not pieces[at].text.endswith(":")]
    strong = [at for at in good if pieces[at].strong and len(pieces[at].text) >= 24]
    if strong and len(strong) < len(good):
        good = strong
    short = [at for at in good if not (_SENTENCE.search(pieces[at].text) and len(pieces[at].text) > 200)]
    return short[0] if short else (likely[0] if likely else None)


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
        if counts[key] > 1 and key not in above and 5 <= len(text.split()) <= 40 and _is_titled(text):
            return at
    return None


def _is_titled(text: str) -> bool:
    """Written as a headline: it opens with a capital, most of its longer words do too, and no full stop closes it."""
    longer = [word for word in _WORDS.findall(text) if len(word) > 3]
    capital = sum(word[0].isupper() or word[0].isdigit() for word in longer)
    return text[:1].isupper() and not _SENTENCE.search(text) and capital * 2 > len(longer)


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
