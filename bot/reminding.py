"""Reminders whose time has come become deliveries: each once, and never of a story that was withdrawn."""

from __future__ import annotations

from datetime import datetime

from bot.config import Config
from bot.telling import reminded
from digests.compose.render import Templates
from digests.compose.told import told
from digests.model import Message
from digests.publish import Omitted
from digests.publish.readers import reader
from digests.store import outbox
from digests.store.archive import open_stories, release_by_id, surviving
from digests.store.chats import chat_by_id
from digests.store.engine import Store
from digests.store.reminders import Reminder, done, due_reminders, still_said


def remind_all(store: Store, config: Config, templates: Templates, now: datetime) -> int:
    """Owe the reminders that are due; how many. Call it as often as you like.

    Raises LeftOutError, after all others were owed, when some could not be composed: they are left out.
    """
    with store.read() as connection:
        due = due_reminders(connection, now)
    omitted = Omitted("reminders")
    count = sum(_remind(store, one, config, templates, now, omitted) for one in due)
    omitted.tell()
    return count


def _remind(store: Store, one: Reminder, config: Config, templates: Templates, now: datetime, omitted: Omitted) -> bool:
    with store.read() as connection:
        chat = chat_by_id(connection, one.chat)
        kept = release_by_id(connection, one.release)
        stories = open_stories(connection, [surviving(connection, kept.story)]) if kept else ()
    made = None
    messages: list[Message] = []
    try:
        for story in stories:
            changed = not still_said(one, told(story).reading.milestones)
            messages += reminded(story, one, chat, config, templates, changed=changed)
    except Exception as fault:  # noqa: BLE001  # be it a template's or ours, it must not keep the others waiting
        omitted.add(one.chat, [story.id for story in stories], fault)
        messages = []
    with store.write() as connection:
        done(connection, one.id, now)
        if messages:
            made = outbox.put(
                connection,
                channel=reader(one.chat),
                chat=one.chat,
                thread=one.thread,
                slot=f"reminder:{one.id}:{one.due.isoformat()}",
                window=None,
                story_ids=[story.id for story in stories],
                messages=messages,
                now=now,
            )
    return made is not None
