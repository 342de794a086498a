"""`dateline post CHANNEL`: its next digest, now. A running service sends it; else the next one that runs."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from bot.config import Config
from bot.posting import fire
from bot.sandbox.sandbox import BOT
from bot.telegram.bot import CannotStart, Telegram
from bot.verbs.opened import opened
from digests.store import lanes
from digests.store.engine import Store


def post(folder: Path, environment: Mapping[str, str], name: str, out: TextIO) -> int:
    """Owe the channel what it was not yet told."""
    with opened(folder, environment) as at:
        channel = at.channel(name)
        owed = fire(at.store, at.config, at.templates, channel, datetime.now(UTC), _bot(at.config, at.store))
    if owed:
        count = "1 message" if owed == 1 else f"{owed} messages"
        print(f"{count} for {channel.chat}: sent while `dateline run` is running.", file=out)
    else:
        print("Nothing new to tell since the last post.", file=out)
    return 0


def _bot(config: Config, store: Store) -> str:
    """What the bot is called, for the links under a post: as it was at its last start, else as Telegram says now.

    "" where nobody can tell: then the post has no links to the bot.
    """
    token = config.telegram.token
    if token is None:
        return BOT.username or ""
    with store.read() as connection:
        known = lanes.bot_name(connection, int(token.partition(":")[0]))
    return known or asyncio.run(_asked(token, config.telegram.api or ""))


async def _asked(token: str, api: str) -> str:
    async with Telegram(token, api, connect=3.0, read=5.0) as telegram:
        try:
            return (await telegram.me()).name
        except CannotStart:
            return ""
