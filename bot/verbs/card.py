"""A document as a person reads it in the terminal: what is in it, what was kept of it, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TextIO

from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from digests.model import Change, Figure, Milestone, Reading, Release
from digests.plain import plain_decimal, plain_moment

FIGURE, DATE, QUIET = "bold green", "bold cyan", "dim"


def document_card(address: str, readings: Sequence[Reading], reason: str | None, *, why: bool, out: TextIO) -> None:
    """Print a card per release, or the reason why there is none."""
    console = Console(file=out, highlight=False, soft_wrap=False)
    count = {0: "no release", 1: "1 release"}.get(len(readings), f"{len(readings)} releases")
    console.print(Rule(f"[bold]{escape(address)}[/] · {count}", align="left", style=QUIET))
    if reason:
        console.print(f"  No release: {escape(reason)}")
    for reading in readings:
        console.print(Padding(Group(*_card(reading, why)), (1, 2, 1, 2)))


def _card(reading: Reading, why: bool) -> Iterator[RenderableType]:
    release = reading.release
    yield Text(release.headline or "(no headline)", style="bold")
    if release.subheadline:
        yield Text(release.subheadline)
    yield Text(" · ".join(_facts_of(release)), style=QUIET)
    yield Text()
    yield from _figures(reading.key_figures) if reading.key_figures else [Text("No key number.", style=QUIET)]
    if reading.key_milestones:
        yield Text()
        yield _milestones(reading.key_milestones)
    if why:
        yield Text()
        yield from _why(reading)


def _facts_of(release: Release) -> Iterator[str]:
    line = release.dateline
    if line and line.places:
        yield " / ".join(line.places)
    if release.published:
        yield f"{release.published} (from the {release.published_from})"
    if release.issuer:
        yield release.issuer.name + (f" ({', '.join(release.issuer.tickers)})" if release.issuer.tickers else "")
    if line and line.wire:
        yield line.wire
    if release.kind:
        yield release.kind
    yield release.language
    if release.correction:
        yield f"correction: {release.correction.marker}"
    if release.embargo:
        yield f"embargo until {plain_moment(release.embargo)}"


def _figures(figures: Sequence[Figure]) -> Iterator[Table]:
    table = _table("", "Figure", "What it measures", "Period", "Value")
    for figure in figures:
        measure = " · ".join(part for part in (figure.measure, figure.basis, _change(figure.change)) if part)
        table.add_row(
            str(figure.rank), Text(figure.text, FIGURE), Text(measure), Text(figure.period or ""), Text(_value(figure))
        )
    yield table


def _milestones(milestones: Sequence[Milestone]) -> Table:
    table = _table("", "Date", "What happens", "Role", "As written")
    for milestone in milestones:
        table.add_row(
            str(milestone.rank),
            Text(_when(milestone), DATE),
            Text(milestone.what),
            milestone.role,
            Text(milestone.text),
        )
    return table


def _table(*heads: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style=QUIET)
    for head in heads:
        table.add_column(head, overflow="fold")
    return table


def _value(figure: Figure) -> str:
    value = plain_decimal(figure.value)
    amount = f"{value} to {plain_decimal(figure.high)}" if figure.high is not None else value
    bound = "" if figure.bound == "exact" else figure.bound.replace("_", " ") + " "
    return f"{bound}{amount} {figure.unit}".strip()


def _change(change: Change | None) -> str | None:
    if change is None:
        return None
    amount = f" {plain_decimal(change.value)} {change.unit or ''}".rstrip() if change.value is not None else ""
    return change.direction + amount + (f" against {change.against}" if change.against else "")


def _when(milestone: Milestone) -> str:
    start = plain_moment(milestone.start) or ""
    end = plain_moment(milestone.end)
    grain = "" if milestone.grain in ("day", "minute") else f" ({milestone.grain})"
    return (f"{start} to {end}" if end else start) + grain + (" derived" if milestone.derived else "")


# ------------------------------------------------------------------------------------------------- --why


def _why(reading: Reading) -> Iterator[RenderableType]:
    """The release with figures and dates marked where they stand, then the rule or the refusal of each."""
    yield Rule("the text, figures and dates marked", align="left", style=QUIET)
    yield _marked(reading)
    yield Text()
    if reading.searched is not None:
        size = f"{reading.searched:,} of {len(reading.release.body):,} characters"
        yield Text(f"A very long release: figures and dates were looked for in its first {size} only.")
        yield Text()
    table = _table("Rank", "As written", "What", "Rule", "Why not")
    facts: list[Figure | Milestone] = [*reading.figures, *reading.milestones]
    for fact in sorted(facts, key=lambda fact: fact.span):
        figure = isinstance(fact, Figure)
        what = f"{fact.measure} = {_value(fact)}" if isinstance(fact, Figure) else f"{fact.what} = {_when(fact)}"
        table.add_row(
            str(fact.rank or "-"),
            Text(fact.text, FIGURE if figure else DATE),
            Text(what),
            fact.rule,
            fact.why_not or "",
        )
    yield table


def _marked(reading: Reading) -> Text:
    text = Text(reading.release.body)
    for part in reading.release.boilerplate:
        text.stylize(QUIET, part.span.start, part.span.end)
    for figure in reading.figures:
        text.stylize(FIGURE if figure.rank else "green", figure.span.start, figure.span.end)
    for milestone in reading.milestones:
        text.stylize(DATE if milestone.rank else "cyan", milestone.span.start, milestone.span.end)
    return text
