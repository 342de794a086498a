"""The YAML or TOML block before a text, as static site builders write it: evidence, and gone from the text.

Only the few plain shapes are read (key: value, quoted, folded); a real YAML parser would run on any stranger's file.
"""

from __future__ import annotations

import re

from digests.parse.evidence import web_address
from digests.parse.pieces import Evidence
from digests.parse.tidy import tidy, without_tags
from digests.pattern import pattern

_FENCE = pattern(r"\s{0,20}---[ \t]*\r?\n(.{0,20000}?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_TOML = pattern(r"\s{0,20}\+\+\+[ \t]*\r?\n(.{0,20000}?)\r?\n\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_ASSIGNED = pattern(r"^([A-Za-z_][\w-]{0,40})\s{0,4}=\s{0,4}", re.MULTILINE)
_STORED = pattern(
    r"\s{0,20}date:?[ \t]((?:19|20)\d\d-\d\d(?:-\d\d)?)(?:T[\d:.]{4,15}Z?)?[ \t]{1,4}(?=\S)", re.IGNORECASE
)
_KEY = pattern(r"([^\W\d][\w -]{0,40}):[ \t]{0,8}(.*)\Z")
# A key is one of these words, alone or with words that only say whose: "news_title", "date_published"
_TITLES = frozenset(
    "title headline heading titel titre titulo título titolo заголовок 标题 標題 제목 タイトル 件名".split()
)
_DATES = frozenset(
    """
    date published pubdate publishdate datepublished created posted issued datum fecha data дата 日期 日付 날짜
    """.split()
)
_WHOSE = frozenset(
    """
    news post page article press release publication publish published pub publishing seo og meta main full long h1 text
    approve approved content document doc story entry item date time datetime at on of created posted issued original
    first date_time de di do da del noticia nota artikel news_item original display
    """.split()
)
_ADDRESSES = frozenset(("url", "link", "canonical_url", "original_url", "source_url", "url_source"))
_SUMMARIES = tuple(
    """
    subtitle subheadline subheading subhead standfirst dek deck chapeau tagline untertitel subtítulo subtitulo
    sottotitolo soustitre подзаголовок teaser lead intro excerpt description desc summary
    """.split()
)
_AUTHORS = tuple(
    """
    issuer ministry company organization organisation agency author publisher source_name source
    """.split()
)  # who wrote it before who copied it
_SLUG = pattern(r"[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){1,8}")


def split_front_matter(text: str) -> tuple[str, Evidence]:
    """The text behind the front matter, and what the front matter says; the whole text where there is none."""
    fence = _FENCE.match(text)
    toml = None if fence else _TOML.match(text)
    if toml:  # its assignments read like the others' fields
        block, end = _ASSIGNED.sub(r"\1: ", toml.group(1)), toml.end()
    else:
        block, end = (fence.group(1), fence.end()) if fence else _fields(text)
    values = _values(block)
    if not values:
        stored = _STORED.match(text)  # "date 2026-03-03 ELMSHORE, March 3 …": what a store of pages put before the text
        return (text[stored.end() :], Evidence(published=(stored.group(1),))) if stored else (text, Evidence())
    return text[end:], Evidence(
        titles=tuple(values[key] for key in values if _is_of(key, _TITLES)),
        published=tuple(values[key] for key in values if _is_of(key, _DATES) and any(map(str.isdigit, values[key]))),
        authors=tuple(_named(values[key]) for key in _AUTHORS if key in values and "://" not in values[key]),
        summary=next((values[key] for name in _SUMMARIES for key in values if _is_of(key, frozenset((name,)))), None),
        address=next((said for key in values if key in _ADDRESSES and (said := web_address(values[key]))), None),
    )


def _named(author: str) -> str:
    """ "marl-harbour-union" → "Marl Harbour Union"."""
    return author.replace("-", " ").title() if _SLUG.fullmatch(author) else author


def _is_of(key: str, words: frozenset[str]) -> bool:
    """A key that is one of some words and else says only whose: "news_title", "date_published", "sub_title"."""
    parts = key.replace("sub_", "sub").split("_")
    return any(part in words for part in parts) and all(part in words or part in _WHOSE for part in parts)


def _fields(text: str) -> tuple[str, int]:
    """ "Title: …", "URL Source: …", "Markdown Content:": fields over a page that a tool turned into Markdown."""
    mark = text.find("\nMarkdown Content:", 0, 4_000)
    block = text[: max(mark, 0)]
    lines = [line for line in block.splitlines() if line.strip()]
    if not 1 <= len(lines) <= 8 or not all(_KEY.match(line) for line in lines):
        return "", 0
    end = text.find("\n", mark + 1)
    return block, end + 1 if end >= 0 else len(text)


def _values(block: str) -> dict[str, str]:
    values: dict[str, str] = {}
    key = ""
    for line in block.splitlines():
        match = _KEY.match(line)
        if match and not line[0].isspace():
            key = match.group(1).strip().lower().replace("-", "_").replace(" ", "_")
            value = match.group(2).strip()
            values[key] = "" if value in (">", ">-", "|", "|-") else value
        elif key and line[:1].isspace() and not line.lstrip().startswith("- "):
            values[key] = f"{values[key]} {line.strip()}".strip()
    return {key: value for key, raw in values.items() if (value := _unquoted(raw))}


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "'\"":
        value = value[1:-1].replace("''", "'") if value[0] == "'" else value[1:-1]
    return without_tags(tidy(value))
