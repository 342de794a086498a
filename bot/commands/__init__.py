"""The bot's commands: a file each, a line each here. Plain values in and out; Telegram is never seen.

A new command: copy `latest.py` and its template, write its line in `words/`, register it in COMMANDS.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from bot.ask import Answer, Ask
from bot.commands import dates, figures, latest, overview, search, start, subscribe, subscriptions, unsubscribe
from bot.commands.desk import Desk


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `answer` gets what followed it, and the page a button asked for."""

    group: Literal["read", "follow", "bot"]
    answer: Callable[[Desk, Ask, str, int], Answer]


# In the order in which /help and the menu show them.
COMMANDS: dict[str, Command] = {
    "latest": Command("read", latest.answer),
    "figures": Command("read", figures.answer),
    "dates": Command("read", dates.answer),
    "search": Command("read", search.answer),
    "subscribe": Command("follow", subscribe.answer),
    "unsubscribe": Command("follow", unsubscribe.answer),
    "subscriptions": Command("follow", subscriptions.answer),
    "start": Command("bot", start.answer),
    "help": Command("bot", overview.answer),
}


def menu() -> dict[str, list[str]]:
    """The commands by group, in the order of COMMANDS."""
    groups: dict[str, list[str]] = {}
    for name, command in COMMANDS.items():
        groups.setdefault(command.group, []).append(name)
    return groups
