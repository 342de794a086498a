"""Document → Page: blocks → split → headline, dateline, issuer, boilerplate → Releases."""

from __future__ import annotations

from digests.model import Document, Page


def read_page(document: Document) -> Page:
    """Every release on the page in reading order, or the reason why there is none. Never raises on any bytes."""
    return Page(reason="not written yet")
