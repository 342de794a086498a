"""/export: everything that is kept about this chat, as YAML and as JSON."""

from __future__ import annotations

import json

import yaml

from bot.ask import Answer, Ask, File
from bot.commands.desk import Desk
from digests.store.mine import everything_of


def answer(desk: Desk, ask: Ask, _arguments: str, _page: int) -> Answer:
    """Two files that say the same."""
    with desk.store.read() as connection:
        kept = everything_of(connection, ask.chat_id)
    if not kept:
        return desk.told("plain", text=desk.words.nothing_kept)
    written = yaml.safe_dump(kept, allow_unicode=True, sort_keys=False, width=120)
    return Answer(
        documents=(
            File("dateline.yaml", written.encode(), desk.words.export_here),
            File("dateline.json", json.dumps(kept, ensure_ascii=False, indent=2).encode()),
        )
    )
