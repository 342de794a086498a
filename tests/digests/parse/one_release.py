"""A document of some lines, and the release that is read from it."""

from __future__ import annotations

from datetime import UTC, datetime

from digests.model import Document, Release
from digests.read import read


def released(*lines: str, name: str = "release.txt") -> Release:
    """The first release of a document of these paragraphs, fetched on the first of June 2026."""
    readings, reason = read(Document(name, "\n\n".join(lines).encode(), datetime(2026, 6, 1, tzinfo=UTC)))
    assert readings, reason
    return readings[0].release


def issuer(*lines: str) -> str | None:
    """The name of its issuer, where one is told."""
    found = released(*lines).issuer
    return found.name if found else None
