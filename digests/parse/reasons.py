"""Why a page holds no release, said so that the reader knows what to do."""

from __future__ import annotations

from itertools import takewhile

from digests.parse.layout import Layout, is_index, is_listing, is_teaser
from digests.parse.noise import is_prose, weight
from digests.parse.pieces import Source
from digests.parse.words import Words, folded
from digests.pattern import pattern

_SHORT_PAGE = 2_500
_TOLD = 160  # weight of a paragraph that tells something
_SENTENCES = 200  # weight of a paragraph that is a release by itself, however short
_OPENING = 1_500  # characters in which a template has its places to fill in
_PLACE_TO_FILL = pattern(
    r"\[(?:[A-Z][\w’']{2,14}|[A-Z]{3,12})(?:[ /,]{1,2}[\w’']{1,14}){0,4}\]|\{\{\s?[\w.]{2,40}\s?\}\}"
)
_TEMPLATE = 4
_SHORTEST = 6  # characters of a page's first line
_TITLE = 7  # words of the title of such a page
_MANUAL = 2  # headings that only documentation has


def refusal(source: Source, layout: Layout, words: Words) -> str | None:
    """A reason that holds whatever the text looks like: refused, a listing, a stub."""
    texts = [layout.pieces[at].text for at in layout.usable]
    total = sum(weight(text) for text in texts)
    # behind running text such words stand in a form for comments
    opening = takewhile(lambda text: weight(text) < _TOLD or words.denied.found(text), texts[:40])
    titles = [*source.evidence.titles[:2], *opening]
    if total < _SHORT_PAGE:
        denied = next((phrase for text in titles if len(text) < 300 and (phrase := words.denied.found(text))), None)
        if denied:
            return f'refused or gone: the page says "{denied}"'
    if is_listing(layout) or is_index(layout, words):
        return "a listing of links: its entries are cut short, so read the pages they point to"
    opening_text = " ".join(texts)[:_OPENING]
    if len(_PLACE_TO_FILL.findall(opening_text)) >= _TEMPLATE:
        return "a template with places to fill in, no release"
    first = next((text for text in (*source.evidence.titles[:1], *texts) if len(text) > _SHORTEST), "")
    kind = (folded(first).split() or [""])[-1].strip(".:")
    told = any(words.announces.is_line(token) for token in first.split())
    if (
        kind in words.own.page_kinds
        and not told
        and not layout.datelines
        and not layout.stamps
        and len(first.split()) <= _TITLE
    ):
        return f'"{first}" is a page of rules or help, no release'
    prose = sum(weight(layout.pieces[at].text) for at in layout.usable if is_prose(layout.pieces[at]))
    cut = sum(weight(layout.pieces[at].text) for at in layout.usable if is_teaser(layout.pieces[at].text))
    if cut and prose - cut < 150:
        return "a teaser that is cut short: read the page it points to"
    if not layout.datelines and sum(_heads_manual(layout, at, words) for at in layout.usable) >= _MANUAL:
        return "documentation with chapters such as installation and usage, no release"
    ruled = next((text for text in titles if words.rules.is_line(text)), None) if not layout.datelines else None
    if ruled:
        return f'"{ruled}" is a page of rules or help, no release'
    if prose < 300:
        said = [layout.pieces[at].text for at in layout.usable if at not in layout.chrome]
        stub = next((phrase for text in said if (phrase := words.attachment.found(text))), None)
        if stub and total < 1_200 and not _tells(layout, words):
            return f'a stub that points elsewhere: "{stub}"; read the attachment'
    return None


def _tells(layout: Layout, words: Words) -> bool:
    """Whether a paragraph tells the news itself, whatever is attached."""
    prose = (layout.pieces[at] for at in layout.usable if is_prose(layout.pieces[at]))
    return any(weight(piece.text) >= _SENTENCES and not words.attachment.found(piece.text) for piece in prose)


def _heads_manual(layout: Layout, at: int, words: Words) -> bool:
    return layout.pieces[at].kind == "heading" and words.manuals.is_line(layout.pieces[at].text)


def absence(source: Source, layout: Layout) -> str:
    """Why nothing was found on a page that refused nothing."""
    pieces = [layout.pieces[at] for at in layout.usable if at not in layout.chrome]
    texts = [piece.text for piece in pieces]
    headings = [text for text in texts if 20 <= weight(text) <= 400]
    if source.images and sum(map(weight, texts)) < 150:
        return f"only pictures ({source.images}): there is no text to read"
    if not texts:
        return "empty: nothing but navigation" if source.pieces else "empty: the document has no text"
    if headings and sum(map(weight, texts)) < 1_500:
        said = any(piece.kind == "table" or text.endswith(".") for piece, text in zip(pieces, texts, strict=True))
        left = "too little" if said else "no"
        return f'an empty body: there is a headline, "{headings[0][:80]}", but {left} text under it'
    return "no release: no running text under a headline or dateline"
