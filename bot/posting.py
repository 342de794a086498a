"""Publishing with what operators configured: every channel, every reader, or one channel at once."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.commands.words import language_of
from bot.config import Config
from digests.compose.brief import brief
from digests.compose.compose import compose, post_values
from digests.compose.fit import fit
from digests.compose.render import Templates, render
from digests.model import Channel, Message, Story
from digests.publish import Composer, PublishError, Teller, Writers, amend, publish, publish_readers
from digests.store import outbox
from digests.store.chats import Chat
from digests.store.engine import Store
from digests.store.subscriptions import Subscription

log = logging.getLogger(__name__)


def composer(config: Config, templates: Templates) -> Composer:
    """How channels are written: with the operators' topics and templates."""
    return lambda channel, slot, window, stories, upcoming, now: compose(
        channel, slot, window, stories, config.topics, upcoming, templates, now
    )


def teller(config: Config, templates: Templates) -> Teller:
    """How readers are written to: a story's post, and what they follow that it fulfils."""

    def tell(story: Story, chat: Chat, wishes: Sequence[Subscription], now: datetime) -> Sequence[Message]:
        language = language_of(chat.language or "", config.language)
        today = now.astimezone(ZoneInfo(chat.timezone or config.timezone)).date()
        values = {**post_values(brief(story, (), today)), "follows": [wish.what for wish in wishes]}
        parts = fit(render(templates, "reader", language, values), "{}/{}".format, language)
        return [Message(part) for part in parts]

    return tell


def publish_all(store: Store, config: Config, templates: Templates, now: datetime) -> int:
    """Owe every channel and reader what is due; how many digests and changes that were. A failure stops no other."""
    made = 0
    write = writers(config, templates)
    for channel in config.channels.values():
        try:
            made += len(publish(store, channel, config.topics, write.composer, now))
        except PublishError as error:
            log.error("%s", error, exc_info=error.__cause__)
    made += len(publish_readers(store, config.topics, write.teller, now))
    try:
        return made + len(amend(store, write, now))
    except PublishError as error:
        log.error("%s", error, exc_info=error.__cause__)
        return made


def writers(config: Config, templates: Templates) -> Writers:
    """How posts that are out are told anew."""
    return Writers(config.channels, config.topics, composer(config, templates), teller(config, templates))


def fire(store: Store, config: Config, templates: Templates, channel: Channel, now: datetime) -> int:
    """Make a channel's next digest now; how many messages it has. Raises PublishError."""
    slot = f"{now:%Y-%m-%dT%H:%M:%S.%fZ} on demand"
    made = publish(store, channel, config.topics, composer(config, templates), now, slot)
    with store.read() as connection:
        return sum(len(outbox.deliveries(connection, digest_id=number)) for number in made)
