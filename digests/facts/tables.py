"""Tables of a release → figures: row heads name the measure, column heads the period, "in thousands" the scale."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from digests.facts.candidate import Candidate
from digests.facts.vocabulary import Vocabulary
from digests.model import Block, Release


def table_figures(
    release: Release, block: Block, index: int, vocab: Vocabulary, local: Mapping[str, str]
) -> Iterator[Candidate]:
    """The figures of one table, row by row."""
    yield from ()
