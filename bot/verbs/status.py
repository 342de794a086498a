"""`dateline status`: releases, stories, deliveries by state, the health of each source."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from rich.console import Console
from rich.table import Table

from bot.status import Status, status_of
from bot.verbs.opened import opened


def status(folder: Path, environment: Mapping[str, str], *, as_json: bool, out: TextIO) -> int:
    """Print how things are; 1 when something needs an operator."""
    with opened(folder, environment) as at:
        found = status_of(at.store, list(at.config.sources))
    if as_json:
        print(json.dumps(found.plain(), ensure_ascii=False), file=out)
    else:
        _print(found, Console(file=out, highlight=False, markup=False))
    return 0 if found.ok else 1


def _print(found: Status, console: Console) -> None:
    console.print(f"{found.releases} releases telling {found.stories} stories")
    owed = ", ".join(f"{number} {state}" for state, number in found.deliveries.items() if number)
    console.print(f"Deliveries: {owed or 'none'}")
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for head in ("Source", "", "Last looked at", "Last new", "Trouble"):
        table.add_column(head, overflow="fold")
    for name, source in found.sources.items():
        polled, last = (f"{moment:%Y-%m-%d %H:%M:%S}" if moment else "" for moment in (source.polled, source.last_new))
        trouble = "" if source.ok else f"{source.error} ({source.failures} times)"
        table.add_row(name, "ok" if source.ok else "failing", polled, last, trouble or source.notes)
    if found.sources:
        console.print(table)
    for chat, reason in found.suspended.items():
        console.print(f"{chat} takes no messages: {reason}")
