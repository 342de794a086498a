"""/about: who the bot is, and how much it has read. /privacy: what it keeps."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk
from digests.compose.amounts import plural, writing_of
from digests.store.archive import counts


def answer(desk: Desk, _ask: Ask, _arguments: str, _page: int) -> Answer:
    with desk.store.read() as connection:
        kept = counts(connection)
    return desk.told("about", read=_count(desk, kept["releases"]), stories=_count(desk, kept["stories"]))


def privacy(desk: Desk, _ask: Ask, _arguments: str, _page: int) -> Answer:
    return desk.told("plain", text=desk.words.privacy)


def _count(desk: Desk, number: int) -> str:
    return plural({"other": "{}"}, number, writing_of(desk.language))
