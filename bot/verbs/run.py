"""`dateline run`: the service, until Ctrl-C or SIGTERM."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from bot.config import load_config, template_mistakes
from bot.service import run as run_service
from bot.verbs.told import Refusal


def run(folder: Path, environment: Mapping[str, str], sandbox: tuple[str, int], out: TextIO) -> int:
    """Run until told to stop; 0 after a clean stop."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", level=logging.WARNING)
    logging.getLogger("dateline").setLevel(logging.INFO)
    config = load_config(folder, environment)
    if wrong := template_mistakes(config.templates, config):
        raise Refusal("\n".join(wrong))

    def ready(url: str) -> None:
        print(f"Dateline is running: {url}", file=out, flush=True)
        if config.telegram.token is None:
            print("No DATELINE_TOKEN is set: the page above plays Telegram. Ctrl-C stops.", file=out, flush=True)

    async def serve() -> None:
        stop = asyncio.Event()
        for sign in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(sign, stop.set)
        await run_service(config, ready, stop, sandbox, environment)

    asyncio.run(serve())
    return 0
