"""Asking the bot in tests, and what its reader sees."""

from __future__ import annotations

import re
from html import unescape

from bot.ask import Answer, Ask, Post
from bot.commands.desk import Desk
from bot.commands.respond import respond

ALICE = 4711


def typed(desk: Desk, text: str, *, chat: int = ALICE, kind: str = "private", about: Post | None = None) -> Answer:
    """What is answered to a text; `about` is the post that it replies to."""
    command, _, arguments = text.partition(" ")
    name = command[1:] if command.startswith("/") else None
    ask = Ask(1, ALICE, "Alice", "en", chat, kind, text=text, command=name, arguments=arguments.strip(), about=about)  # type: ignore[arg-type]
    return respond(desk, ask)


def pressed(desk: Desk, data: str | None, *, chat: int = ALICE, kind: str = "private") -> Answer:
    return respond(desk, Ask(2, ALICE, "Alice", "en", chat, kind, data=data, message_id=9))  # type: ignore[arg-type]


def seen(answer: Answer) -> str:
    """What the reader sees of the first message, without markup."""
    message = answer.edit or answer.messages[0]
    return unescape(re.sub(r"<[^>]*>", "", message.text)).replace("\u00a0", " ")


def buttons(answer: Answer) -> dict[str, str | None]:
    """The buttons by what stands on them: their data, or their link."""
    message = answer.edit or answer.messages[-1]
    return {button.text.replace("\u00a0", " "): button.data or button.url for row in message.buttons for button in row}
