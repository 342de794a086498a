"""The sandbox's state in a file, so that chats survive a restart: written atomically, soon after a change.

The chats are the configuration's; what is kept of them is what happened: messages, pins, ids, standing, commands,
updates that were not taken yet. A crash loses the last `DELAY_S` seconds. A file that cannot be read is put aside.
"""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import os
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.sandbox.chats import Store
from bot.sandbox.nouns import Button, Entity, Json, Media, Message, Origin, StoredFile, Text
from bot.sandbox.updates import Update

VERSION = 1
KEPT = 300  # messages of a chat
DELAY_S = 0.3
log = logging.getLogger(__name__)


def _mark(store: Store) -> tuple[int, int, int]:
    """Differs when something to keep has changed."""
    return store.changes, store.updates.last, len(store.updates.waiting)


async def keep_state(store: Store, path: Path) -> None:
    """Writes the state soon after every change, until it is cancelled; what changed last is the caller's to write."""
    written: tuple[int, int, int] | None = None
    writing: asyncio.Future[None] | None = None
    try:
        while True:
            await asyncio.sleep(DELAY_S)
            if _mark(store) != written:
                written = _mark(store)
                writing = asyncio.ensure_future(asyncio.to_thread(write_state, path, snapshot(store)))
                await asyncio.shield(writing)
    finally:
        if writing is not None:
            await writing


def snapshot(store: Store) -> dict[str, Json]:
    """The state as JSON values."""
    messages = {number: list(kept.values())[-KEPT:] for number, kept in store.messages.items()}
    used = {m.media.file for kept in messages.values() for m in kept if m.media}
    return {
        "version": VERSION,
        "chats": [
            {"id": c.id, "membership": c.membership, "rights": sorted(c.rights), "started": c.started}
            for c in store.chats.values()
        ],
        "messages": [_plain(message) for kept in messages.values() for message in kept],
        "counters": [[number, last] for number, last in store.counters.items()],
        "pins": [[number, list(pins)] for number, pins in store.pins.items()],
        "files": [_plain_file(store.files[name]) for name in sorted(used)],
        "commands": [[*key, list(commands)] for key, commands in store.commands.items()],
        "profile": [[*key, text] for key, text in store.profile.items()],
        "last_update": store.updates.last,
        "updates": [[u.id, u.kind, u.payload, u.lane, u.at.isoformat()] for u in store.updates.waiting],
    }


def write_state(path: Path, state: Mapping[str, Json]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".new")
    with beside.open("w", encoding="utf-8") as file:
        json.dump(state, file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def read_state(store: Store, path: Path) -> None:
    """Puts the kept state into a store that has its chats. A file that cannot be read is put aside with a warning."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return
    try:
        kept = json.loads(text)
        if kept["version"] != VERSION:
            raise ValueError(f"version {kept['version']}")
        _restore(store, kept)
    except (ValueError, KeyError, TypeError) as problem:
        aside = path.with_name(path.name + ".unreadable")
        path.replace(aside)
        log.warning("the sandbox's state could not be read (%s); it starts empty, the old file is %s", problem, aside)


def _restore(store: Store, kept: Mapping[str, Any]) -> None:
    messages = [_message(value) for value in kept["messages"]]
    waiting = [
        Update(n, kind, payload, lane, datetime.fromisoformat(at)) for n, kind, payload, lane, at in kept["updates"]
    ]
    files = [_file(value) for value in kept["files"]]
    commands = {(scope, language): tuple(found) for scope, language, found in kept["commands"]}
    profile = {(what, language): text for what, language, text in kept["profile"]}
    standing = {c["id"]: c for c in kept["chats"]}
    for number, chat in store.chats.items():
        if number in standing:
            s = standing[number]
            store.chats[number] = replace(
                chat, membership=s["membership"], rights=frozenset(s["rights"]), started=chat.started or s["started"]
            )
    for message in messages:
        if message.chat in store.chats:
            store.messages[message.chat][message.id] = message
    store.files.update({file.id: file for file in files})
    store.counters.update(dict(kept["counters"]))
    store.pins.update({number: tuple(pins) for number, pins in kept["pins"] if number in store.chats})
    store.commands.update(commands)
    store.profile.update(profile)
    store.updates.last = kept["last_update"]
    store.updates.waiting = waiting


def _plain(message: Message) -> dict[str, Json]:
    plain = {name: value for name, value in asdict(message).items() if value not in (None, (), False)}
    plain["date"] = message.date.isoformat()
    if message.edited:
        plain["edited"] = message.edited.isoformat()
    if message.origin:
        plain["origin"] = asdict(message.origin) | {"date": message.origin.date.isoformat()}
    return plain


def _message(kept: Mapping[str, Any]) -> Message:
    values = dict(kept)
    values["date"] = datetime.fromisoformat(values["date"])
    body = values.get("body", {})
    values["body"] = Text(body.get("text", ""), tuple(Entity(**e) for e in body.get("entities", ())))
    if "edited" in values:
        values["edited"] = datetime.fromisoformat(values["edited"])
    if "media" in values:
        values["media"] = Media(**values["media"])
    if "origin" in values:
        origin = values["origin"]
        values["origin"] = Origin(**origin | {"date": datetime.fromisoformat(origin["date"])})
    if "location" in values:
        values["location"] = tuple(values["location"])
    values["keyboard"] = tuple(tuple(Button(**b) for b in row) for row in values.get("keyboard", ()))
    values.setdefault("sender", None)
    values.setdefault("by_bot", False)
    return Message(**values)


def _plain_file(file: StoredFile) -> dict[str, Json]:
    return asdict(file) | {"content": base64.b64encode(file.content).decode()}


def _file(kept: Mapping[str, Any]) -> StoredFile:
    return StoredFile(kept["id"], kept["name"], kept["media_type"], base64.b64decode(kept["content"]))
