"""/help: the commands, in groups."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk


def answer(desk: Desk, _ask: Ask, _arguments: str, _page: int) -> Answer:
    return desk.told("help", groups=list(desk.menu.items()))
