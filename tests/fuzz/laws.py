"""Laws that hold of whatever was read."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from digests.model import Figure, Milestone, Reading, Release


def release_holds(release: Release) -> None:
    """Blocks cover the body in order, spans cut out what they claim, boilerplate does not overlap."""
    body = release.body
    assert body
    at = 0
    for block in release.blocks:  # one blank line between
        assert block.span.start == at
        assert block.span.end > block.span.start
        assert "\n\n" not in block.span.cut(body)
        at = block.span.end + 2
        if block.rows:
            lines = block.span.cut(body).split("\n")
            assert len(lines) == len(block.rows)
            for line, row in zip(lines, block.rows, strict=True):
                assert line == " | ".join(cell.cut(body) for cell in row)
    assert at == len(body) + 2
    last = 0
    for part in release.boilerplate:
        assert last <= part.span.start < part.span.end <= len(body)
        last = part.span.end
    said = release.dateline
    if said and said.text is not None:
        assert said.span is not None
        assert said.span.cut(body) == said.text
    if release.headline:
        assert body.startswith(release.headline)
    assert bool(release.published) == bool(release.published_from)


def reading_holds(reading: Reading) -> None:
    """Each fact stands where it says, is ranked or refused, and ranks count from one."""
    release_holds(reading.release)
    _facts_hold(reading.release.body, reading.figures)
    _facts_hold(reading.release.body, reading.milestones)
    assert all(one.span.end <= two.span.start for one, two in itertools.pairwise(reading.milestones))
    assert sum(figure.rank is not None for figure in reading.figures) <= 8
    assert all(figure.high is None or figure.value.is_finite() for figure in reading.figures)


def _facts_hold(body: str, facts: Sequence[Figure | Milestone]) -> None:
    for fact in facts:
        assert fact.span.cut(body) == fact.text != ""
        assert (fact.rank is None) != (fact.why_not is None)
    ranks = sorted(fact.rank for fact in facts if fact.rank is not None)
    assert ranks == list(range(1, len(ranks) + 1))
