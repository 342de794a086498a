"""The bot's commands: a file each, a line each here. Plain values in and out; Telegram is never seen.

A new command: copy `latest.py` and its template, write its line in `words/`, register it in COMMANDS.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from bot.ask import Answer, Ask
from bot.commands import (
    about,
    channel,
    company,
    dates,
    export,
    feedback,
    figures,
    forget,
    latest,
    mute,
    overview,
    release,
    remind,
    reminders,
    roundup,
    search,
    settings,
    start,
    subscribe,
    subscriptions,
    trend,
    unsubscribe,
    why,
)
from bot.commands.desk import Desk


class Command(Struct, frozen=True):
    """One command. `answer` gets what followed it, and the page a button asked for."""

    group: Literal["read", "follow", "bot"]
    answer: Callable[[Desk, Ask, str, int], Answer]
    changes: bool = False  # what a chat follows: in groups only administrators may
    longest: int = 200  # characters of what follows it that count


# In the order in which /help and the menu show them.
COMMANDS: dict[str, Command] = {
    "latest": Command("read", latest.answer),
    "today": Command("read", roundup.of_days(1)),
    "week": Command("read", roundup.of_days(7)),
    "search": Command("read", search.answer),
    "company": Command("read", company.answer),
    "figures": Command("read", figures.answer),
    "trend": Command("read", trend.answer),
    "dates": Command("read", dates.answer),
    "release": Command("read", release.answer),
    "why": Command("read", why.answer),
    "subscribe": Command("follow", subscribe.answer, changes=True),
    "unsubscribe": Command("follow", unsubscribe.answer, changes=True),
    "subscriptions": Command("follow", subscriptions.answer, changes=True),
    "remind": Command("follow", remind.answer, changes=True),
    "reminders": Command("follow", reminders.answer, changes=True),
    "mute": Command("follow", mute.answer, changes=True),
    "settings": Command("follow", settings.answer, changes=True),
    "channel": Command("follow", channel.answer),
    "start": Command("bot", start.answer),
    "help": Command("bot", overview.answer),
    "export": Command("bot", export.answer, changes=True),
    "forget": Command("bot", forget.answer, changes=True),
    "privacy": Command("bot", about.privacy),
    "about": Command("bot", about.answer),
    "feedback": Command("bot", feedback.answer, longest=3000),
}


def menu() -> dict[str, list[str]]:
    """The commands by group, in the order of COMMANDS."""
    groups: dict[str, list[str]] = {}
    for name, command in COMMANDS.items():
        groups.setdefault(command.group, []).append(name)
    return groups


_PRIVATE = ("start", "channel")  # of use in a private chat only

# What the menu of each kind of chat offers; in groups only administrators see what changes the group's subscriptions.
MENUS: dict[Literal["default", "private", "groups", "admins"], list[str]] = {
    "default": list(COMMANDS),
    "private": list(COMMANDS),
    "groups": [name for name, command in COMMANDS.items() if not command.changes and name not in _PRIVATE],
    "admins": [name for name in COMMANDS if name not in _PRIVATE],
}
