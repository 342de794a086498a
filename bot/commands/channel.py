"""/channel @name …: what a channel follows, managed by its administrators from their private chat with the bot.

Whether they are its administrators is asked of Telegram before anything here is called (`bot/answering.py`).
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from bot.ask import Answer, Ask
from bot.commands.desk import DATA, Desk
from digests.compose.clean import clean
from digests.model import Button, Message
from digests.pattern import pattern

MANAGED = ("subscribe", "unsubscribe", "subscriptions", "mute", "settings", "export", "forget")
_NAMED = pattern(r"(@[A-Za-z][A-Za-z0-9_]{3,31}|-100[0-9]{5,14})(?:\s+/?([a-z]{1,20}))?(?:\s+(.{1,300}))?", re.ASCII)
_PRESSED = pattern(r"@(-[0-9]{1,16});(.{1,64})", re.DOTALL)


def answer(desk: Desk, _ask: Ask, _arguments: str, _page: int) -> Answer:
    """How it is used: a line that names a channel does not come here."""
    return desk.told("plain", text=desk.words.channel_how.format(" · ".join(MANAGED)))


def wanted(desk: Desk, ask: Ask) -> tuple[str, Ask] | None:
    """The channel that is named, "@name" or a number, and what is asked in it; None for anything else.

    Without a command it is the list of what the channel follows.
    """
    if ask.chat_kind != "private":
        return None
    if ask.data is not None:
        pressed = _PRESSED.fullmatch(ask.data)
        data = desk.arguments(pressed.group(2)) if pressed else None
        return (pressed.group(1), replace(ask, data=data)) if pressed and data else None
    named = _NAMED.match(ask.arguments) if ask.command == "channel" else None
    if named is None or named.end() != len(ask.arguments):
        return None
    command = named.group(2) or "subscriptions"
    if command not in MANAGED:
        return None
    return named.group(1), replace(ask, command=command, arguments=named.group(3) or "")


def inside(ask: Ask, number: int) -> Ask:
    """The same question, asked in the channel."""
    return replace(ask, chat_id=number, chat_kind="channel", thread=None, about=None)


def outside(desk: Desk, answer: Answer, name: str, number: int) -> Answer:
    """The answer as it is given in the private chat: it names the channel, and its buttons find back to it."""

    def named(message: Message) -> Message:
        rows = tuple(tuple(_back(desk, button, number) for button in row) for row in message.buttons)
        head = desk.render("channel", name=clean(name))
        return replace(message, text=f"{head}\n{message.text}", buttons=rows)

    return replace(
        answer, messages=tuple(named(one) for one in answer.messages), edit=answer.edit and named(answer.edit)
    )


def _back(desk: Desk, button: Button, number: int) -> Button:
    if button.data is None:
        return button
    data = f"@{number};{button.data}"
    if len(data.encode()) > DATA:
        data = f"@{number};{desk.kept(button.data)}"
    return replace(button, data=data)
