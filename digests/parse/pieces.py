"""What markup is turned into: pieces in reading order, and what the page says of itself.

Every kind of input (HTML, Markdown, plain text, mail) becomes a Source; everything behind it works on pieces alone.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

MOST_PIECES = 10_000  # of a page; none with releases has a thousand, and junk shall not cost more
PieceKind = Literal["heading", "paragraph", "item", "table", "caption"]


class Piece(Struct, frozen=True):
    """A paragraph, heading, item, caption or table of the page, without line breaks in it (a table has its rows)."""

    text: str
    kind: PieceKind = "paragraph"
    level: int = 0  # of a heading, 1 to 6; 0: looks like one, no level said
    linked: float = 0.0  # share of the text that is link text
    aside: bool = False  # the markup says that this is no content: nav, footer, form, share bar
    strong: bool = False  # all of it bold or italic
    article: int = 0  # number of the <article> it stands in, 0 for none
    rows: tuple[tuple[str, ...], ...] = ()


class Evidence(Struct, frozen=True):
    """What a page says of itself outside its text. Evidence, not truth: a site may be wrong about it."""

    titles: tuple[str, ...] = ()  # best first: JSON-LD headline, og:title, <title>, front matter
    published: tuple[str, ...] = ()  # ISO-like texts
    authors: tuple[str, ...] = ()  # author, publisher, ministry
    summary: str | None = None  # what a field of the front matter says in a sentence
    site: str | None = None
    language: str | None = None
    address: str | None = None  # the web address that the page gives as its own


class Source(Struct, frozen=True):
    """A document as pieces."""

    pieces: tuple[Piece, ...]
    evidence: Evidence = field(default_factory=Evidence)
    images: int = 0  # pictures met: a page of pictures alone says so
    cut: bool = False  # the document went on, but was read no further
