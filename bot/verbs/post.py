"""`dateline post CHANNEL`: its next digest, now. A running service sends it; else the next one that runs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from bot.posting import fire
from bot.verbs.opened import opened


def post(folder: Path, environment: Mapping[str, str], name: str, out: TextIO) -> int:
    """Owe the channel what it was not yet told."""
    with opened(folder, environment) as at:
        channel = at.channel(name)
        owed = fire(at.store, at.config, at.templates, channel, datetime.now(UTC))
    if owed:
        count = "1 message" if owed == 1 else f"{owed} messages"
        print(f"{count} for {channel.chat}: sent while `dateline run` is running.", file=out)
    else:
        print("Nothing new to tell since the last post.", file=out)
    return 0
