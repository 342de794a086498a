"""The sub-headlines of a release: the few lines between its headline and its text that say more of the news."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from digests.letters import eastern
from digests.parse.calendar import printed_dates
from digests.parse.frame_lines import sole_house
from digests.parse.furniture import is_caption, is_credit, is_row, is_summary
from digests.parse.letterhead import is_address, is_sender
from digests.parse.noise import is_prose, weight
from digests.parse.pieces import Piece
from digests.parse.places import is_known, places_of
from digests.parse.shared_words import common_words
from digests.parse.words import Words, bare, folded
from digests.pattern import pattern

_CLOSED = pattern(r"[.!?。][\"”»)]?\Z")
_UNIT = pattern(
    r"\((?:in|en|em) (?:millions?|millionen|mio|milioni|millones|milh|milliers|thousands|tausend|T?€|T?EUR|US?\$)",
    re.IGNORECASE,
)
_SENTENCE = 4  # words of one
_PLACE = 40
_NAME = 8  # words of a picture's name
_NOTES = tuple("*†‡※|")  # with which a footnote or a cell opens
_MOST_SUBHEADS = 4
_COMMON = 0.1  # of its telling words that come again; two signs of an eastern text are a word here
_COMMON_EASTERN = 0.05
_LONGEST_SUBHEAD = 420


def _is_place(text: str, words: Words) -> bool:
    """ "Elmshore, NY" alone."""
    places = places_of(text, words) if len(text) <= _PLACE and "," in text else None
    return bool(places) and all(is_known(place, words) for place in places or ())


def _is_page_line(text: str, words: Words) -> bool:
    if text[:1] in _NOTES or sole_house(text, words):
        return True
    return is_row(text) or is_credit(text) or is_address(text, words) or is_sender(text, words)


def _is_of(text: str, told: Sequence[str], words: Words) -> bool:
    """A sentence, a clause, an amount, or a line with some of its telling words in the text."""
    common, said = common_words(text, told, words)
    least = _COMMON_EASTERN if eastern(text) else _COMMON
    if common >= max(1, said * least) or (_CLOSED.search(text) and len(text.split()) >= _SENTENCE):
        return True
    tokens = folded(text).split()
    small = words.own.function_words | words.dangling | words.articles
    if len(tokens) > _SENTENCE and sum(token in small for token in tokens) > 1:
        return True  # words of grammar make a sentence, and lines of a page have hardly any
    return any(map(str.isdigit, text)) and not any(day.has_year for day in printed_dates(text, words))


def _items_alone(pieces: Sequence[Piece], below: Sequence[int], heading: int) -> bool:
    behind = [pieces[at] for at in below if at > heading]
    return 0 < len(behind) <= _MOST_SUBHEADS and all(piece.kind == "item" for piece in behind)


def subheads_of(
    pieces: Sequence[Piece], below: Sequence[int], words: Words, told: Sequence[str] = ()
) -> tuple[int, ...]:
    """One to four lines between headline and text; a summary heading ends them.

    `told` is the text: it says again what a sub-headline says, not what a line of the page does.
    """
    found: list[int] = []
    counts = Counter(bare(pieces[at].text) for at in below)
    below = [
        at for at in below if counts[bare(pieces[at].text)] == 1
    ]  # twice: a caption and what its picture is called
    for at in below:
        piece = pieces[at]
        if words.summaries.is_line(piece.text) and not found and _items_alone(pieces, below, at):
            continue  # "Highlights" over a few points, then the text
        if is_summary(piece.text, words) or piece.kind in ("table", "caption") or len(piece.text) > _LONGEST_SUBHEAD:
            break
        if is_prose(piece) and piece.text[:1] in '"“„«「':
            break
        if piece.text.endswith((":", "：")):  # "Research Highlights:" names what follows
            continue
        if " " not in piece.text and "." in piece.text[:-1] and piece.text.isascii():
            continue  # the address of a site
        if _UNIT.match(piece.text) or _is_place(piece.text, words):
            continue  # the head of a table, the place on a line of its own
        if _is_page_line(piece.text, words) or (told and not _is_of(piece.text, told, words)):
            continue
        named = at + 1 < len(pieces) and words.captions.opener(pieces[at + 1].text) is not None
        if is_caption(piece.text, words) or (named and len(piece.text.split()) <= _NAME):
            continue  # a caption, or what a picture is called above it
        if weight(piece.text) < 8 or (len(piece.text.split()) < 3 and weight(piece.text) < 20):
            continue
        if found and pieces[found[0]].strong and not piece.strong and _CLOSED.search(piece.text):
            break  # a sentence of the text under a line in bold
        found.append(at)
    return tuple(found) if len(found) <= _MOST_SUBHEADS else tuple(found[:1])
