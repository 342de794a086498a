"""Sums of one kind in a release of many incidents: beside the large ones an editor leaves the small ones out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from digests.facts.candidate import Candidate

MANY = 3  # sums of one kind
TIMES = 5  # so many times the largest is more than a small one
END = 6  # last letters of a noun: "Schaden", "Sachschaden"


def small_of_many(candidates: Sequence[Candidate], refused: Sequence[str | None]) -> Iterator[int]:
    """Indices of sums below the headlines that are far smaller than the largest of their kind."""
    kinds: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, candidate in enumerate(candidates):
        figure = candidate.figure
        if (
            figure.kind == "money"
            and figure.measure
            and not refused[at]
            and candidate.place in ("body", "lead", "item")
        ):
            kinds[figure.unit, figure.measure.split()[-1].casefold()[-END:]].append(at)
    for of_kind in kinds.values():
        largest = max(abs(candidates[at].figure.value) for at in of_kind)
        if len(of_kind) >= MANY:
            yield from (at for at in of_kind if abs(candidates[at].figure.value) * TIMES <= largest)
