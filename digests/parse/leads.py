"""Where the text of a release begins: at its dateline, or behind its headline."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import islice, pairwise

from digests.parse.head import is_label
from digests.parse.layout import Layout, is_teaser
from digests.parse.noise import is_prose, weight
from digests.parse.pieces import Evidence, Piece
from digests.parse.shared_words import is_shared
from digests.parse.titles import trimmed_title
from digests.parse.words import Words, folded

_HEADLINE = 30  # words
_HEAD_LINES = 3  # over a first paragraph
_ARTICLE = 250  # weight of the text from which an <article> is no teaser


def find_leads(layout: Layout, words: Words) -> list[int]:
    """The pieces in which a release's text begins, as their datelines tell."""
    leads: list[int] = []
    for at, found in layout.datelines.items():
        piece = layout.pieces[at]
        if found.strength == "weak" or is_teaser(piece.text):
            continue
        if weight(piece.text) - found.end < 60 and (not _prose_follows(layout, at) or _over_headline(layout, at)):
            continue
        if leads and found.strength != "wire" and not _heading_above(layout, at, words):
            continue
        if leads and _is_copy(layout, leads[-1], at):
            continue
        if leads and piece.text.startswith(layout.pieces[leads[-1]].text):  # place and day alone, then once more
            leads.pop()
        leads.append(at)
    return leads


def correction_notices(layout: Layout, leads: Sequence[int], words: Words) -> set[int]:
    """Leads that only say what is corrected, before "The corrected release reads:"."""
    found: set[int] = set()
    for lead, following in pairwise(leads):
        between = [layout.pieces[at].text for at in range(lead, following)]
        if following - lead <= 12 and any(words.corrected.found(text[-300:]) for text in between):
            found.add(lead)
    return found


def _is_copy(layout: Layout, before: int, at: int) -> bool:
    """The same lead once more: a summary above the text, or a printed double."""
    return folded(layout.pieces[before].text[:160]) == folded(layout.pieces[at].text[:160])


def _over_headline(layout: Layout, at: int) -> bool:
    """A line with place and day between it and whose text a ranked heading stands."""
    behind = bisect_right(layout.usable, at)
    following = layout.pieces[layout.usable[behind]] if behind < len(layout.usable) else None
    return following is not None and 1 <= following.level <= 2 and len(following.text.split()) >= 4


def _prose_follows(layout: Layout, at: int) -> bool:
    behind = bisect_right(layout.usable, at)
    return any(is_prose(layout.pieces[later]) for later in layout.usable[behind : behind + 3])


def _heading_above(layout: Layout, at: int, words: Words) -> bool:
    """A line that can be a headline right above, so that a dateline opens a release and no list entry."""
    before = reversed(layout.usable[: bisect_left(layout.usable, at)])
    for earlier in islice((earlier for earlier in before if earlier not in layout.chrome), 4):
        piece = layout.pieces[earlier]
        if earlier in layout.stamps or words.labels.is_line(piece.text):
            continue
        return not is_prose(piece) and len(piece.text.split()) >= 4 and not words.about.opener(piece.text)
    return False


def leads_of_articles(layout: Layout) -> list[int]:
    """The first paragraphs of <article> elements, where several have a heading and a text of their own."""
    pieces = layout.pieces
    leads: list[int] = []
    for number in sorted({pieces[at].article for at in layout.usable} - {0}):
        inside = [at for at in layout.usable if pieces[at].article == number and at not in layout.chrome]
        headed = any(pieces[at].level and pieces[at].linked < 0.8 for at in inside[:4])
        prose = [at for at in inside if is_prose(pieces[at]) and not is_teaser(pieces[at].text)]
        if headed and sum(weight(pieces[at].text) for at in prose) >= _ARTICLE:
            leads.append(prose[0])
    return leads if len(leads) > 1 else []


def lead_without_dateline(layout: Layout, evidence: Evidence, words: Words) -> int | None:
    """The first paragraph behind the headline that has most text behind it; else the begin of the best run of prose."""
    pieces = layout.pieces
    open_ = [at for at in layout.usable if at not in layout.chrome and at not in layout.stamps]
    prose = [at for at in open_ if is_prose(pieces[at]) and not is_teaser(pieces[at].text)]
    if not prose:
        prose = [at for at in open_ if pieces[at].kind == "paragraph" and weight(pieces[at].text) >= 45]
    if not prose:
        return None
    anchor = _anchor(layout, open_, prose, evidence, words)
    if anchor is None:
        start = prose[0] if _says_its_headline(pieces, open_, prose[0], words) else _best_run(pieces, open_)
        lead = _after_subhead(pieces, next((at for at in prose if at >= start), prose[0]), prose)
        return _under_headline(layout, lead, prose)
    behind = [at for at in prose if at > anchor]
    return _after_subhead(pieces, behind[0], prose) if behind else prose[0]


def _says_its_headline(pieces: Sequence[Piece], open_: Sequence[int], first: int, words: Words) -> bool:
    """The first paragraph stands right below the page's first lines and says one of them again: no menu is between."""
    above = open_[: open_.index(first)]
    return 0 < len(above) <= _HEAD_LINES and any(
        is_shared(pieces[at].text, [pieces[first].text], words) for at in above
    )


def _under_headline(layout: Layout, lead: int, prose: Sequence[int]) -> int:
    """A paragraph printed twice, once as a teaser over a menu, and below the headline: where it stands below."""
    pieces = layout.pieces
    first: dict[str, int] = {}
    for at in prose:
        before = first.setdefault(folded(pieces[at].text[:160]), at)
        if before + 1 < at and lead in (before, at - 1):
            above = pieces[at - 1]
            return at if above.linked < 0.5 and 4 <= len(above.text.split()) <= _HEADLINE else lead
    return lead


def _anchor(layout: Layout, open_: Sequence[int], prose: Sequence[int], evidence: Evidence, words: Words) -> int | None:
    """The headline's place: a line that repeats the page's title, or the first-rank heading with most text behind."""
    titles = {folded(trimmed_title(title, evidence)) for title in evidence.titles}
    candidates = [
        at
        for at in open_
        if not is_label(layout.pieces[at].text, words)
        and (layout.pieces[at].level == 1 or any(_says(layout.pieces[at].text, title) for title in titles))
    ]
    best, most = None, 0
    for place, at in enumerate(candidates):
        end = candidates[place + 1] if place + 1 < len(candidates) else len(layout.pieces)
        size = sum(weight(layout.pieces[piece].text) for piece in prose if at < piece < end)
        if size > most:
            best, most = at, size
    return best


def _says(text: str, title: str) -> bool:
    line = folded(text)
    return line == title or (len(line) >= 20 and line in title)


def _best_run(pieces: Sequence[Piece], open_: Sequence[int]) -> int:
    """The begin of the stretch with most running text and least else (largest sum of a subarray)."""
    best_sum, best_start = -1.0, open_[0]
    total, start = 0.0, open_[0]
    for at in open_:
        piece = pieces[at]
        if total <= 0:
            total, start = 0.0, at
        size = weight(piece.text)
        total += min(size, 800) * (1 - piece.linked) if size >= 60 and piece.linked < 0.5 else -40
        if total > best_sum:
            best_sum, best_start = total, start
    return best_start


def _after_subhead(pieces: Sequence[Piece], at: int, prose: Sequence[int]) -> int:
    """A bold paragraph or ranked heading before plain prose is a sub-headline, not the lead."""
    later = [piece for piece in prose if piece > at]
    if pieces[at].strong and len(pieces[at].text) <= 420 and later and not pieces[later[0]].strong:
        return later[0]
    return at
