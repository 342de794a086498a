"""Releases by hand: a body of paragraphs, the day of its dateline, and what is read in it."""

from __future__ import annotations

from collections.abc import Sequence

from digests.facts.dates import find_dates
from digests.facts.milestones import find_milestones
from digests.facts.sentences import sentences
from digests.languages import LANGUAGES
from digests.model import (
    Block,
    BlockKind,
    Boilerplate,
    BoilerplateKind,
    Dateline,
    DateMention,
    Milestone,
    Release,
    Span,
)
from digests.plain import plain_moment

DAY = "2025-10-20"  # a Monday


def release(
    *paragraphs: str,
    language: str = "en",
    day: str | None = DAY,
    headline: str | None = None,
    boilerplate: Sequence[tuple[int, BoilerplateKind]] = (),
) -> Release:
    """A release of paragraphs; `boilerplate` names paragraphs by number (the headline is not counted)."""
    blocks: list[Block] = []
    at = 0
    for text in ([headline] if headline else []) + list(paragraphs):
        kind: BlockKind = "headline" if headline and not blocks else "paragraph"
        blocks.append(Block(kind, Span(at, at + len(text))))
        at += len(text) + 2
    body = "\n\n".join(([headline] if headline else []) + list(paragraphs))
    first = 1 if headline else 0
    parts = tuple(Boilerplate(kind, blocks[first + number].span) for number, kind in boilerplate)
    line = Dateline(date=day) if day else None
    return Release(headline, body, tuple(blocks), language, dateline=line, boilerplate=parts)


def mentions(written: Release) -> tuple[DateMention, ...]:
    language = LANGUAGES[written.language]
    return find_dates(written, language, sentences(written, language))


def milestones(written: Release) -> tuple[Milestone, ...]:
    language = LANGUAGES[written.language]
    read = sentences(written, language)
    return find_milestones(written, language, read, find_dates(written, language, read))


def kept(written: Release) -> list[Milestone]:
    """The ranked milestones, first rank first."""
    return sorted((one for one in milestones(written) if one.rank), key=lambda one: one.rank or 0)


def told(text: str, language: str = "en", day: str | None = DAY) -> list[str]:
    """Every date of a text as "start/end grain zone"; what a date does not have is left out."""
    return [
        " ".join(
            filter(
                None,
                (
                    "/".join(filter(None, (plain_moment(one.start), plain_moment(one.end)))),
                    one.grain,
                    one.zone,
                ),
            )
        )
        for one in mentions(release(text, language=language, day=day))
    ]
