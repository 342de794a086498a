"""Document → Source: what kind of input it is, by the bytes themselves before what anyone says of them."""

from __future__ import annotations

import json
import re
from itertools import islice
from typing import Any

from msgspec.structs import replace

from digests.model import Document
from digests.parse.decode import decode
from digests.parse.evidence import web_address
from digests.parse.fed import with_feed_line
from digests.parse.front_matter import split_front_matter
from digests.parse.guard import without_served
from digests.parse.mail import is_mail, open_mail
from digests.parse.markdown import read_markdown
from digests.parse.markup import read_html
from digests.parse.pieces import Evidence, Piece, Source
from digests.parse.plain_text import read_text, whole_first_lines
from digests.parse.program import titles_in_code
from digests.parse.tidy import tidy
from digests.parse.words import folded
from digests.pattern import pattern

MOST_TEXT = 1_000_000  # characters of a text without HTML tags; a book has fewer
_MAGIC = (
    (b"%PDF-", "a PDF file, not text: give its text or the page it belongs to"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"PK\x03\x04", "a compressed file (an office document or archive), not text"),
    (b"\x1f\x8b", "a compressed file, not text"),
    (b"\xd0\xcf\x11\xe0", "an office document, not text"),
    (b"{\\rtf", "an RTF file, not text"),
)
_HTML = pattern(
    r"<(?:!doctype html|html|head|body|div|p|table|article|section|span|br|ul|h[1-3]|meta)\b[^<>]{0,500}>",
    re.IGNORECASE,
)
_ELEMENT = pattern(r"\s{0,200}<(?:\?xml|[A-Za-z][\w:.-]{0,40}[\s>])")
_CLOSING = pattern(r"</[A-Za-z][\w:.-]{0,40}>")
_BLOCK_TAG = pattern(r"</?(?:p|div|br|table|td|li|h[1-6]|html|body|article|section)\b[^<>]{0,500}>", re.IGNORECASE)
_TAG = pattern(r"</?[a-zA-Z][a-zA-Z0-9]{0,10}(?:\s[^<>]{0,500})?/?>")
_BLANK_LINE = pattern(r"\S[ \t]*\r?\n[ \t]*\r?\n\s*\S")
_PARAGRAPHS = 3  # parted by blank lines before the first tag: the text is no HTML
_MARKDOWN = pattern(
    r"^#{1,6} \S|^(?:={4,}|-{4,})\s*$|\]\((?:https?://|/|#|mailto:)|^\s{0,4}[*+-] \S|\*\*\S"
    r"|^\*[^*\s][^*\n]{3,600}\*\s*$|^_[^_\s][^_\n]{3,600}_\s*$",
    re.MULTILINE,
)
_OPENING = 6  # pieces in which a text may say again what its front matter says
_SAID = 2_000  # characters of them
_STEM = 40  # characters by which both are compared
_SHORTEST, _LONGEST = 24, 420  # characters of a sub-headline
_CUT = pattern(r"(?:\.{3}|…|\[…\])['\"”]?\s?\Z")
_CONTROLS = pattern(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BODY_KEYS = ("body", "content", "text", "html", "content_html", "articlebody", "description", "content_text")
_TITLE_KEYS = ("headline", "title", "name", "subject")
_ADDRESS_KEYS = ("url", "link", "canonical_url", "permalink", "original_url")
_DATE_KEYS = ("datepublished", "published", "date_published", "date", "pubdate", "published_at", "created")


def open_document(document: Document) -> Source | str:
    """The pieces of a document, or the reason why it holds no text."""
    content = document.content
    for magic, what in _MAGIC:
        if content.lstrip()[:8].startswith(magic):
            return what
    if is_mail(content):
        letter = open_mail(content)
        if letter is not None:
            evidence = Evidence((letter.subject,) if letter.subject else (), (letter.sent,) if letter.sent else ())
            return _read(letter.body, evidence, html=letter.is_html)
    text = decode(content, document.media)
    if not text.strip():
        return "empty: the document has no text"
    if len(_CONTROLS.findall(text[:4000])) * 20 > len(text[:4000]):
        return "binary data, not text"
    if text.lstrip()[:1] in "{[":
        source = _json(text)
        if source is not None:
            return source
    coded = titles_in_code(text)
    if "<?" in text:
        text = without_served(text)
    if "/quotes/" in text:
        text = _QUOTE_LINK.sub(r" (\1)", text)
    body, evidence = split_front_matter(text)
    source = _with_summary(with_feed_line(_read(body, evidence, html=_is_html(body, document.media))))
    return source if not coded else replace(source, evidence=_titled(source.evidence, coded))


def _titled(evidence: Evidence, titles: tuple[str, ...]) -> Evidence:
    return replace(evidence, titles=(*evidence.titles, *map(tidy, titles)))


# a line break inside of eastern words, which no blank parts
_BROKEN = pattern(r"(?<=[\u3041-\ud7af」』）])\s{0,9}<br\s?/?>\s{0,40}(?=[\u3041-\ud7af「『（])")
# "Marl Works, Inc. /quotes/…/mrw (MRW 56.06, -0.07, -0.12%)": what a market's page puts behind a name
_QUOTE_LINK = pattern(r"\s/quotes/\S{3,120}\s\(([A-Z]{1,5})\s[\d.,]{1,12}(?:,\s[-+]?[\d.]{1,8}%?){0,2}\)")
_NEAR = 12  # pieces in which the words of a summary come again
_COMMON = 0.3  # share of its words
_SMALL = 4  # letters of a word that tells nothing
_WORD = pattern(r"[^\W\d_]+")


def _with_summary(source: Source) -> Source:
    """With the sentence that the front matter tells under its title, where the text does not begin with it."""
    said = source.evidence.summary or ""
    opening = folded(" ".join(piece.text for piece in source.pieces[:_OPENING])[:_SAID])
    again = folded(said)[:_STEM] in opening or said in source.evidence.titles
    text = " ".join((*source.evidence.titles, *(piece.text for piece in source.pieces[:_NEAR])))
    strange = len(_telling(said) & _telling(text)) < _COMMON * len(_telling(said))  # left from a template
    if not _SHORTEST <= len(said) <= _LONGEST or _CUT.search(said) or again or strange:
        return source
    first = source.pieces[:1]
    behind = 1 if first and folded(first[0].text) in map(folded, source.evidence.titles) else 0
    pieces = (*source.pieces[:behind], Piece(said, strong=True), *source.pieces[behind:])
    return replace(source, pieces=pieces)


def _telling(text: str) -> set[str]:
    return {word for word in _WORD.findall(folded(text)) if len(word) > _SMALL}


def _is_html(text: str, media: str | None) -> bool:
    first = _BLOCK_TAG.search(text[:200_000])
    if first and len(_BLANK_LINE.findall(text[: first.start()])) >= _PARAGRAPHS:
        return False  # Markdown with a table or a picture in HTML behind its text
    if _ELEMENT.match(text) and len(list(islice(_CLOSING.finditer(text[:200_000]), 3))) == 3:
        return True  # another markup, told apart by its elements like HTML
    if len(list(islice(_BLOCK_TAG.finditer(text[:200_000]), 3))) == 3 or (_HTML.match(text.lstrip()[:600]) is not None):
        return True
    return bool(media and "html" in media and _HTML.search(text[:4000]))


def _read(text: str, evidence: Evidence, *, html: bool) -> Source:
    if html:
        source = read_html(text)
        found = source.evidence
        merged = Evidence(
            evidence.titles + found.titles,
            evidence.published + found.published,
            evidence.authors + found.authors,
            evidence.summary,
            found.site,
            found.language,
            found.address or evidence.address,
        )
        return replace(source, evidence=merged)
    opening = text[:MOST_TEXT]
    opening = _BROKEN.sub("", opening)
    opening = whole_first_lines(_TAG.sub(" ", opening) if _BLOCK_TAG.search(opening) or "<br" in opening else opening)
    source = read_markdown(opening, evidence) if _MARKDOWN.search(text[:100_000]) else read_text(opening, evidence)
    return replace(source, cut=True) if len(text) > MOST_TEXT else source


def _json(text: str) -> Source | None:
    """A record of an API: its longest body-like field is the text."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    record = data[0] if isinstance(data, list) and data else data
    if not isinstance(record, dict):
        return None
    fields = {key.lower(): value for key, value in record.items() if isinstance(value, str)}
    body = max((fields.get(key, "") for key in _BODY_KEYS), key=len)
    if len(body) < 200:
        return None
    address = next((said for text in _some(fields, _ADDRESS_KEYS) if (said := web_address(text))), None)
    evidence = Evidence(_some(fields, _TITLE_KEYS), _some(fields, _DATE_KEYS), address=address)
    return _read(body, evidence, html=_is_html(body, None))


def _some(fields: dict[str, Any], keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fields[key] for key in keys if fields.get(key))
