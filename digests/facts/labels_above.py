"""Numbers that stand alone on their line, each under its label: "In employment", "2,014,900", "+56,200"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from digests.facts.candidate import Candidate
from digests.model import Change, Release, Span
from digests.pattern import pattern

LONGEST, MOST_WORDS = 48, 7  # characters of such a line, words of a label
LEAST = 2  # such pairs in one release: a lone number under a line may be anything
RULE = "number; the label above"
_ALONE = pattern(
    r"(?P<sign>[+\-−–])?\s?(?:[A-Z]{0,3}[$€£¥]\s?)?(?!(?:19|20)\d\d\Z)\d[\d.,\s\u00a0]{0,18}"
    r"(?:\s?(?:%|[^\W\d_]{1,9}))?(?:\s[^\W\d_]{1,9})?"
)
_FRAME = " \t\u00a0|*#•·:"
_SENTENCE_END = (".", "!", "?", ",", ";")


class Labelled(Struct, frozen=True):
    """The line of one number, its label, and whether it only says by how much the number above it has moved."""

    span: Span
    label: str
    moved: bool


def with_labels_above(candidates: Sequence[Candidate], release: Release) -> tuple[Candidate, ...]:
    """The same in their order; a number alone on its line measures what its label says."""
    lines = _lines(release)
    if not lines:
        return tuple(candidates)
    found = list(candidates)
    starts = [line.span.start for line in lines]
    for at, candidate in enumerate(found):
        near = bisect_right(starts, candidate.figure.span.start) - 1
        if near < 0 or not lines[near].span.holds(candidate.figure.span) or candidate.place == "table":
            continue
        if candidate.figure.kind in ("duration", "ordinal"):
            continue
        line, figure = lines[near], candidate.figure
        if line.moved:
            found[at] = replace(candidate, part="change", level=True)
            continue
        below = lines[near + 1] if near + 1 < len(lines) and lines[near + 1].moved else None
        change = figure.change or (_change(below.span.cut(release.body)) if below else None)
        rule = f"{figure.rule.partition(';')[0]}; {RULE}"
        named = replace(figure, measure=line.label, change=change, rule=rule)
        found[at] = replace(candidate, figure=named, part="level", place="item", level=False)
    return tuple(found)


def _change(text: str) -> Change | None:
    """ "+56,200", "-2.4%": by how much the number above it has moved."""
    said = text.strip(_FRAME)
    digits = said.lstrip("+-−– ").rstrip("% ").replace(",", "")
    if not digits.replace(".", "", 1).isdigit():
        return None
    return Change("up" if said.startswith("+") else "down", Decimal(digits), "%" if said.endswith("%") else "")


def _lines(release: Release) -> list[Labelled]:
    lines: list[Labelled] = []
    label = ""
    for block in release.blocks:
        if block.rows or block.span.end - block.span.start > LONGEST:
            label = ""
            continue
        text = block.span.cut(release.body).strip(_FRAME)
        alone = _ALONE.fullmatch(text)
        if alone and label:
            again = bool(lines) and lines[-1].label == label
            if again and not alone["sign"]:
                label = ""  # two numbers under one label: which of them it names is not told
                continue
            lines.append(Labelled(block.span, label, moved=again))
        elif not alone:
            names = any(letter.isalpha() for letter in text) and not any(letter.isdigit() for letter in text)
            named = names and len(text.split()) <= MOST_WORDS and not text.endswith(_SENTENCE_END)
            label = text if named else ""
    levels = {line.label for line in lines if not line.moved}
    return lines if len(levels) >= LEAST else []
