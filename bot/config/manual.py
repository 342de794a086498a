"""The table of keys as Markdown, for the README."""

from __future__ import annotations

from itertools import groupby

from bot.config.keys import Key, documented


def manual() -> str:
    """A table for each section: key, what it says, what holds when it is left out."""
    parts = []
    for section, rows in groupby(documented(), key=lambda row: row[0]):
        lines = [f"**{section or 'At the top'}**", "", "| key | | left out |", "| --- | --- | --- |"]
        lines += [f"| `{name}` | {key.says.replace('|', chr(92) + '|')} | {_left_out(key)} |" for _, name, key in rows]
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


def _left_out(key: Key) -> str:
    if key.needed:
        return "needed"
    return f"`{key.default}`" if key.default is not None else ""
