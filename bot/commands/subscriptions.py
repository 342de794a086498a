"""/subscriptions: what this chat follows."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, pages
from digests.store.subscriptions import subscriptions_of

_PAGE = 20


def answer(desk: Desk, ask: Ask, arguments: str, page: int) -> Answer:
    """The wishes of this chat, oldest first."""
    with desk.store.read() as connection:
        theirs = subscriptions_of(connection, ask.chat_id)
    if not theirs:
        return desk.told("plain", text=desk.words.no_subscriptions)
    return desk.told(
        "subscriptions",
        pages(desk, "subscriptions", page, arguments, len(theirs) > (page + 1) * _PAGE),
        title=desk.words.subscriptions_title,
        subscriptions=theirs[page * _PAGE : (page + 1) * _PAGE],
    )
