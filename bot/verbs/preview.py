"""`dateline preview CHANNEL`: what would be posted next, and for each release why or why not. Nothing is written."""

from __future__ import annotations

import html
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from bot.posting import composer
from bot.verbs.opened import opened
from digests.pattern import pattern
from digests.publish import Preview, preview

_TAG = pattern(r"<[^<>]*>")


def show_preview(folder: Path, environment: Mapping[str, str], name: str, out: TextIO) -> int:
    """Print the messages of the channel's next post as the reader would see them, then a row for each release."""
    with opened(folder, environment) as at:
        channel, write = at.channel(name), composer(at.config, at.templates)
        found = preview(at.store, channel, at.config.topics, write, datetime.now(UTC))
    _print(found, Console(file=out, highlight=False))
    return 0


def _print(found: Preview, console: Console) -> None:
    channel, zone = found.channel, ZoneInfo(found.channel.timezone)
    when = f"next at {found.slot.due.astimezone(zone):%a %Y-%m-%d %H:%M %Z}" if found.slot else "as it comes"
    console.print(Rule(f"[bold]{channel.name}[/] → {channel.chat} · {when}", align="left", style="dim"))
    if found.waits:
        console.print(f"Waits: {found.waits}.")
    messages = [message for digest in found.digests for message in digest.messages]
    for message in messages:
        console.print(Panel(Text(html.unescape(_TAG.sub("", message.text))), width=min(console.width, 72)))
    if not messages:
        console.print("Nothing would be posted.")
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for head in ("", "Release", "Why"):
        table.add_column(head, overflow="fold")
    for verdict in found.verdicts:
        release = verdict.kept.reading.release
        table.add_row(
            "✓" if verdict.told else "-", Text(release.headline or verdict.kept.address), Text(verdict.reason)
        )
    console.print(table)
