"""/forget: delete everything that is kept about this chat, after asking."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk
from digests.model import Button
from digests.store.mine import forget_everything

_YES, _NO = 1, 2  # the page numbers that the buttons send


def answer(desk: Desk, ask: Ask, _arguments: str, page: int) -> Answer:
    """Asks; deletes only when the button says so."""
    words = desk.words
    if page == _NO:
        return desk.told("plain", text=words.kept_on)
    if page == _YES and ask.data is not None:
        with desk.store.write() as connection:
            forget_everything(connection, ask.chat_id)
        return desk.told("plain", text=words.forgotten)
    yes, no = Button(words.forget_yes, data=f"forget:{_YES}:"), Button(words.cancel, data=f"forget:{_NO}:")
    return desk.told("plain", (yes, no), text=words.forget_ask)
