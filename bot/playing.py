"""Without a token the sandbox plays Telegram: its chats, its buttons; whoever sits at its page is the operator."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path

from bot.config import Config
from bot.sandbox import Action, SandboxChat, chat_for
from digests.model import Channel

READER = 1001  # the person at the sandbox's page
OPERATIONS = -(10**12) - 1001

Actions = dict[int | str, Sequence[Action]]


def played(config: Config) -> Config:
    """The configuration with whoever sits at the page as its operator, where it names none; and without a webhook."""
    telegram = replace(config.telegram, webhook=None)
    if telegram.admins or telegram.operations is not None:
        return replace(config, telegram=telegram)
    return replace(config, telegram=replace(telegram, admins=(READER,), operations=OPERATIONS))


def sandbox_chats(config: Config) -> list[SandboxChat]:
    """The configured channels as chats of the sandbox, a private chat with the bot, and the operators' chat."""
    chats = [chat_for(channel.chat, channel.name.capitalize()) for channel in config.channels.values()]
    chats.append(SandboxChat(READER, "You", "private", membership="member"))
    where = config.telegram.operations
    if where is not None and where != READER and all(where not in (one.id, f"@{one.username}") for one in chats):
        chat = chat_for(where, "Operations", "supergroup" if where == OPERATIONS else None)
        chats.append(replace(chat, started=chat.kind == "private"))
    return chats


def actions(config: Config, fire: Callable[[str], Awaitable[int]]) -> Actions:
    """Buttons on the page: fire the next digest of a channel that posts at set times."""

    def action(channel: Channel) -> Action:
        async def callback() -> str:
            made = await fire(channel.name)
            return "The digest is on its way." if made else "Nothing new to tell since the last post."

        return Action("Post the next digest now", callback)

    return {channel.chat: [action(channel)] for channel in config.channels.values() if channel.post == "digest"}


def kept_beside(store: str) -> Path | None:
    """Where the sandbox keeps its chats: beside the store, which remembers what was posted to them."""
    path = store.removeprefix("sqlite:///")
    return Path(path).with_suffix(".sandbox.json") if path != store else None
