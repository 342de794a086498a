"""/feedback WORDS: they go to the operators' chat, by the outbox, so that none is lost."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk
from digests.model import Message
from digests.store import outbox


def answer(desk: Desk, ask: Ask, arguments: str, _page: int) -> Answer:
    """Passes the words on; without words, how to."""
    words = desk.words
    if desk.operations is None:
        return desk.told("plain", text=words.feedback_nowhere)
    if not arguments or ask.data is not None:
        return desk.told("plain", text=words.feedback_how)
    text = desk.render("feedback", title=words.feedback_came.format(ask.chat_id), text=arguments)
    with desk.store.write() as connection:
        outbox.put(
            connection,
            channel=f"feedback:{ask.chat_id}",
            chat=desk.operations,
            thread=None,
            slot=f"feedback:{ask.update_id}",
            window=None,
            story_ids=(),
            messages=[Message(text)],
            now=desk.now,
        )
    return desk.told("plain", text=words.feedback_thanks)
