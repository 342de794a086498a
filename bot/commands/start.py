"""/start: what this is, and a way in."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk
from digests.model import Button


def answer(desk: Desk, _ask: Ask, _arguments: str, _page: int) -> Answer:
    """A greeting with examples that work on what is in the store."""
    words = desk.words
    examples = ["/latest", "/dates", "/search …", *(f"/latest {name}" for name in list(desk.topics)[:2])]
    buttons = (
        Button(words.latest, data="latest:0:"),
        Button(words.dates, data="dates:0:"),
        Button(words.help, data="help:0:"),
    )
    return desk.told("start", buttons, examples=examples)
