"""Document → readings: the pure way from bytes to facts."""

from __future__ import annotations

from digests.facts.find import find_facts
from digests.model import Document, Reading
from digests.parse.page import read_page


def read(document: Document) -> tuple[tuple[Reading, ...], str | None]:
    """The releases of a document with their facts, and the reason when there is none."""
    page = read_page(document)
    return tuple(find_facts(release) for release in page.releases), page.reason
