"""The Bot API's methods, a file per group. Add one: write it in its group's file and name it in that METHODS."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from bot.sandbox.call import Call
from bot.sandbox.chats import Store
from bot.sandbox.methods import about, answers, chats, edits, files, messages, updates
from bot.sandbox.nouns import Json

METHODS: Mapping[str, Callable[[Store, Call], Json | Awaitable[Json]]] = {
    **about.METHODS,
    **answers.METHODS,
    **chats.METHODS,
    **edits.METHODS,
    **files.METHODS,
    **messages.METHODS,
    **updates.METHODS,
}
