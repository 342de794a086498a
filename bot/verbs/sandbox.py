"""`dateline sandbox`: the local Bot API and its chat page alone, for a bot that runs elsewhere."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from bot.config import load_config
from bot.playing import sandbox_chats
from bot.sandbox import Sandbox


def sandbox(folder: Path, environment: Mapping[str, str], listen: tuple[str, int], out: TextIO) -> int:
    """Run until interrupted; the page shows the configured channels and a private chat."""
    config = load_config(folder, environment)
    asyncio.run(_run(Sandbox(listen, sandbox_chats(config)), out))
    return 0


async def _run(box: Sandbox, out: TextIO) -> None:
    async with box:
        print(f"The sandbox is running: {box.url}", file=out)
        print(f"  DATELINE_TOKEN={box.token} DATELINE_API={box.url}", file=out, flush=True)
        await asyncio.Event().wait()
