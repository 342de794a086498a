"""The YAML or TOML block before a text, as static site builders write it: evidence, and gone from the text.

Only the few plain shapes are read (key: value, quoted, folded); a real YAML parser would run on any stranger's file.
"""

from __future__ import annotations

import re

from digests.parse.evidence import web_address
from digests.parse.pieces import Evidence
from digests.parse.tidy import tidy
from digests.pattern import pattern

_FENCE = pattern(r"\s{0,20}---[ \t]*\r?\n(.{0,20000}?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_TOML = pattern(r"\s{0,20}\+\+\+[ \t]*\r?\n(.{0,20000}?)\r?\n\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_ASSIGNED = pattern(r"^([A-Za-z_][\w-]{0,40})\s{0,4}=\s{0,4}", re.MULTILINE)
_STORED = pattern(r"\s{0,20}date:?[ \t]((?:19|20)\d\d-\d\d-\d\d)(?:T[\d:.]{4,15}Z?)?[ \t]{1,4}(?=\S)", re.IGNORECASE)
_KEY = pattern(r"([A-Za-z_][\w -]{0,40}):[ \t]{0,8}(.*)\Z")
_TITLES = frozenset(("title", "headline", "seo_title"))
_DATES = frozenset(
    (
        "date",
        "published",
        "publish_date",
        "pubdate",
        "approve_date",
        "published_at",
        "created",
        "release_date",
        "published_time",
    )
)
_ADDRESSES = frozenset(("url", "link", "canonical_url", "original_url", "source_url", "url_source"))
_SUMMARIES = (
    *(
        "subtitle",
        "sub_title",
        "subheadline",
        "subheading",
        "subhead",
        "standfirst",
        "dek",
        "deck",
        "chapeau",
        "tagline",
    ),
    *("untertitel", "teaser", "lead", "intro", "excerpt", "description", "summary"),
)
_AUTHORS = frozenset(
    ("author", "ministry", "company", "publisher", "organization", "issuer", "agency", "source_name", "source")
)


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
        titles=tuple(values[key] for key in values if key in _TITLES),
        published=tuple(values[key] for key in values if key in _DATES and any(map(str.isdigit, values[key]))),
        authors=tuple(values[key] for key in values if key in _AUTHORS and "://" not in values[key]),
        summary=next((values[key] for name in _SUMMARIES for key in values if key in (name, f"{name}_text")), None),
        address=next((said for key in values if key in _ADDRESSES and (said := web_address(values[key]))), None),
    )


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
    return tidy(value)
