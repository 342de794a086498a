"""HTML → pieces, by selectolax (Lexbor) behind `guard`. One walk over the tree, no recursion."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct, field
from selectolax.lexbor import LexborHTMLParser, LexborNode

from digests.parse.evidence import evidence_of
from digests.parse.guard import guarded, opening
from digests.parse.pieces import MOST_PIECES, Piece, PieceKind, Source
from digests.parse.plain_text import BULLET
from digests.parse.tables import Cell, grid, is_data
from digests.parse.tidy import is_code, tidy
from digests.pattern import pattern

_DROPPED = frozenset(
    "script style noscript template svg iframe object select textarea button head title canvas map audio video".split()
)
_ASIDE = frozenset("nav footer aside form menu dialog".split())
_ASIDE_ROLES = frozenset("navigation banner contentinfo complementary search dialog alert menu menubar toolbar".split())
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s "
    "samp small span "
    "strike strong sub sup time tt u var wbr o:p st1:city st1:place st1:state ix:nonnumeric ix:nonfraction".split()
)
_STRONG = frozenset("b strong em i".split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
# Words of class names and ids by which any site builder marks what is no content.
_ASIDE_NAMES = frozenset(
    """
    nav navbar navigation menu submenu breadcrumb breadcrumbs footer sidebar cookie cookies consent share sharing social
    related recommended recommendations newsletter subscribe comments comment modal popup advert advertisement ads promo
    byline author authors skip pagination pager toolbar cookiebanner sharebar addthis sharethis socials offcanvas
    megamenu topbar
    """.split()
)
_NAME = pattern(r"[A-Za-z]+")
_HIDDEN = pattern(r"display\s?:\s?none|visibility\s?:\s?hidden", re.IGNORECASE)
_HEADING_CLASS = pattern(r"(?:^|\s)h([1-6])(?:\s|$)")
_BREAK = "\x1e"  # where a <br> stands; no text has it
_EASTERN_BREAK = pattern(
    r"(?<=[\u3041-\ud7af」』）])\s{0,40}\x1e\s{0,40}(?=[\u3041-\ud7af「『（])"
)  # no blank parts such words
_BOLD = pattern(r"font-weight\s?:\s?(?:bold|[6-9]00)|font-style\s?:\s?italic", re.IGNORECASE)
_MOST_NODES = 200_000  # a page of a release has some thousands, an annual report in tables ten times as many
_TABLES = 12  # in one another; each is looked through for others, so that deeper ones only lay out the page
_WHOLE = ("body", "main", "article", "html")  # elements that hold everything
_SUBHEADS = (
    "sub-?title sub-?line sub-?headline sub-?head standfirst teaser intro introduction introtext abstract vorspann dek "
    "deck chapeau untertitel lead lead-?text lede einleitung kurztext ingress summary excerpt entradilla sommario"
)
_SUBHEAD_CLASS = pattern(rf"(?:^|[\s_-])(?:{'|'.join(_SUBHEADS.split())})(?:$|[\s_-])", re.IGNORECASE)
_SGML = pattern(r"<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[^\n<]*")  # the header of an EDGAR exhibit


class _Run(Struct):
    """The text collected since the last block began."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    linked: int = 0
    strong: int = 0


class _Walk(Struct):
    pieces: list[Piece] = field(default_factory=list)
    run: _Run = field(default_factory=_Run)
    images: int = 0
    articles: int = 0
    nodes: int = 0
    cut: bool = False
    before_time: int = 0  # length of the run when the open <time> began: a stamp stands by itself


def read_html(text: str) -> Source:
    """The pieces of an HTML page, with the evidence of its head and JSON-LD. Linear in its length."""
    read = opening(text)
    parser = LexborHTMLParser(guarded(_SGML.sub("", read)))
    evidence = evidence_of(parser)
    walk = _Walk()
    if parser.body is not None:
        _walk_tree(parser.body, walk)
    return Source(tuple(walk.pieces[:MOST_PIECES]), evidence, walk.images, cut=walk.cut or len(read) < len(text))


class _State(Struct, frozen=True):
    """What the open elements say about a text inside them."""

    kind: PieceKind = "paragraph"
    level: int = 0
    aside: bool = False
    link: bool = False
    strong: bool = False
    keeps_lines: bool = False
    article: int = 0
    tables: int = 0  # how many it stands in


def _walk_tree(root: LexborNode, walk: _Walk) -> None:
    states = [_State()]
    node: LexborNode | None = root
    stack: list[tuple[LexborNode, bool]] = []  # the open elements, outermost first
    while node is not None:
        walk.nodes += 1
        if walk.nodes > _MOST_NODES or len(walk.pieces) > MOST_PIECES:
            walk.cut = True
            break
        child = _enter(node, walk, states, stack)
        if child is not None:
            node = child
            continue
        following = node.next if stack else None
        while following is None and stack:
            node, block = stack.pop()
            if block or (node.tag == "time" and walk.run.length and not walk.before_time):
                _flush(walk, states[-1])
            states.pop()
            following = node.next if stack else None
        node = following
    _flush(walk, states[0])


def _enter(
    node: LexborNode, walk: _Walk, states: list[_State], stack: list[tuple[LexborNode, bool]]
) -> LexborNode | None:
    """Take in one node; its first child when it is to be walked."""
    if node.is_text_node:
        _add(walk.run, node.text_content or "", states[-1])
        return None
    tag = node.tag
    if not tag or tag in _DROPPED or tag.startswith(("-", "!")):
        return None
    state = states[-1]
    if tag == "br":
        _add(walk.run, _BREAK, state)
        return None
    if tag == "img":
        walk.images += 1
        return None
    block = tag not in _INLINE
    if tag == "time":
        walk.before_time = walk.run.length
    if tag == "table":
        _flush(walk, state)
        rows = _rows(node) if state.tables < _TABLES else None
        if rows is not None:
            _add_table(walk, rows, state)
            return None
    opened = _state_in(node, tag, state, walk)
    if opened is None:
        return None
    if block:
        _flush(walk, state)
        if tag in ("td", "th") and walk.run.length:
            _add(walk.run, " ", state)
    if node.child is None:
        return None
    states.append(opened)
    stack.append((node, block))
    return node.child


def _state_in(node: LexborNode, tag: str, state: _State, walk: _Walk) -> _State | None:
    """The state inside an element; None for a hidden one."""
    attributes = node.attributes
    kind, level, aside, article = state.kind, state.level, state.aside, state.article
    strong = state.strong or tag in _STRONG
    names = ""
    if attributes:
        hidden, bold = _style(attributes.get("style") or "")
        if hidden or "hidden" in attributes:
            return None
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        subhead, named_aside = _named(names) if tag not in _WHOLE else (False, False)
        strong = strong or bold or subhead
        aside = aside or named_aside or (attributes.get("role") or "") in _ASIDE_ROLES
    if tag in _ASIDE:
        aside = True
    if tag in _HEADINGS:
        kind, level = "heading", _HEADINGS[tag]
    elif tag == "li":
        kind, level = "item", 0
    elif tag in ("figcaption", "caption") or "caption" in names:
        kind, level = "caption", 0
    elif tag in ("p", "td", "th", "blockquote", "pre", "article"):
        kind, level = ("item" if kind == "item" and tag == "p" else "paragraph"), 0
    elif tag not in _INLINE and (said := _HEADING_CLASS.search(names)):
        kind, level = "heading", int(said.group(1))
    if tag == "article":
        walk.articles += 1
        article = walk.articles
        aside = False
    return _State(
        kind,
        level,
        aside,
        state.link or tag == "a",
        strong,
        state.keeps_lines or tag == "pre",
        article,
        state.tables + (tag == "table"),
    )


@lru_cache(maxsize=1024)  # a page has the same few styles and classes over and over
def _style(style: str) -> tuple[bool, bool]:
    """(hidden, bold)"""
    return _HIDDEN.search(style) is not None, _BOLD.search(style) is not None


@lru_cache(maxsize=1024)
def _named(names: str) -> tuple[bool, bool]:
    """What classes and ids say of an element: (a sub-headline, aside)."""
    aside = any(word.lower() in _ASIDE_NAMES for word in _NAME.findall(names))
    return _SUBHEAD_CLASS.search(names) is not None, aside


def _add(run: _Run, text: str, state: _State) -> None:
    if not text:
        return
    if state.keeps_lines:
        text = text.replace("\n", _BREAK)
    run.parts.append(text)
    size = 0 if text.isspace() else len(text)
    run.length += size
    run.linked += size if state.link else 0
    run.strong += size if state.strong else 0


def _flush(walk: _Walk, state: _State) -> None:
    run = walk.run
    if not run.parts:
        return
    walk.run = _Run()
    if not run.length:
        return
    linked = round(run.linked / run.length, 3)
    strong = run.strong >= run.length * 0.95
    text = "".join(run.parts)
    for line in _lines(text, state, strong):
        clean = tidy(line)
        kind = state.kind
        bullet = BULLET.match(clean) if kind == "paragraph" else None
        if bullet and len(clean) > bullet.end():
            clean, kind = clean[bullet.end() :], "item"
        if clean and not is_code(clean):
            walk.pieces.append(Piece(clean, kind, state.level, linked, state.aside, strong, state.article))


def _lines(text: str, state: _State, strong: bool) -> list[str]:
    """A block's lines, as its line breaks part them; a heading or a bold block is one line however it is broken."""
    if _BREAK not in text:
        return [text]
    if state.kind == "heading" or (strong and len(text) < 250):
        return [_EASTERN_BREAK.sub("", text).replace(_BREAK, " ")]
    return [part for part in text.split(_BREAK) if part.strip()]


def _rows(table: LexborNode) -> list[list[Cell]] | None:
    """The cells of a data table, None for one that only lays out the page."""
    if len(table.css("table")) > 1 or table.css_first("h1, form, article") is not None:  # css() counts the node itself
        return None
    rows: list[list[Cell]] = []
    for row in table.css("tr"):
        cells: list[Cell] = []
        for cell in row.css("td, th"):
            span = cell.attributes.get("colspan") or "1"
            cells.append(
                (tidy(cell.text(deep=True, separator=" ") if cell.child else ""), int(span) if span.isdecimal() else 1)
            )
        rows.append(cells)
    return rows if is_data(grid(rows)) else None


def _add_table(walk: _Walk, rows: list[list[Cell]], state: _State) -> None:
    cells = grid(rows)
    text = "\n".join(" | ".join(row) for row in cells)
    walk.pieces.append(Piece(text, "table", aside=state.aside, article=state.article, rows=cells))
