"""Publishing with what operators configured: every channel, every reader, or one channel at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Sized
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from msgspec import Struct

from bot.commands.under import under_post
from bot.commands.words import WORDS, language_of
from bot.config import Config
from bot.reminding import remind_all
from bot.telling import gatherer, teller
from digests.compose.compose import compose
from digests.compose.render import Templates
from digests.model import Channel, Digest, Story, Window
from digests.publish import Composer, PublishError, Writers, amend, publish, publish_gathered, publish_readers
from digests.publish.channel import Upcoming
from digests.store import outbox
from digests.store.engine import Store


def composer(config: Config, templates: Templates, bot: str = "") -> Composer:
    """How channels are written: with the operators' topics and templates, and links to the bot of this @name."""

    def write(
        channel: Channel, slot: str, window: Window, stories: Sequence[Story], upcoming: Upcoming, now: datetime
    ) -> Digest:
        words = WORDS[language_of(channel.language, config.language)]
        buttons = under_post(bot, words, now.astimezone(ZoneInfo(channel.timezone)).date())
        return compose(channel, slot, window, stories, config.topics, upcoming, templates, now, buttons)

    return write


class Turn(Struct, frozen=True):
    """What one turn of publishing did: how many digests and changes of posts, and what could not be composed."""

    made: int
    problems: tuple[PublishError, ...] = ()


def publish_all(store: Store, config: Config, templates: Templates, now: datetime, bot: str = "") -> Turn:
    """Owe every channel and reader what is due, and carry changes into what is out. A failure stops no other."""
    write = writers(config, templates, bot)
    problems: list[PublishError] = []

    def count(whom: str, step: Callable[[], Sized]) -> int:
        try:
            return len(step())
        except PublishError as error:
            problems.append(error)
        except Exception as error:  # noqa: BLE001  # a bug of ours for some must not silence the others; it is told
            problem = PublishError(f"{whom}: {error}")
            problem.__cause__ = error
            problems.append(problem)
        return 0

    made = sum(
        count(f"channel {name}", partial(publish, store, channel, config.topics, write.composer, now))
        for name, channel in config.channels.items()
    )
    made += count("corrections", partial(amend, store, write, now, config.delivery.keep))
    made += count("readers", partial(publish_readers, store, config.topics, write.teller, now, config.timezone))
    made += count("round-ups for readers", partial(publish_gathered, store, write.teller, write.gatherer, now))
    made += count("reminders", lambda: range(remind_all(store, config, templates, now)))
    return Turn(made, tuple(problems))


def writers(config: Config, templates: Templates, bot: str = "") -> Writers:
    """How posts that are out are told anew."""
    return Writers(
        config.channels,
        config.topics,
        composer(config, templates, bot),
        teller(config, templates, bot),
        gatherer(config, templates),
    )


def fire(store: Store, config: Config, templates: Templates, channel: Channel, now: datetime, bot: str = "") -> int:
    """Make a channel's next digest now; how many messages it has. Raises PublishError."""
    slot = f"{now:%Y-%m-%dT%H:%M:%S.%fZ} on demand"
    made = publish(store, channel, config.topics, composer(config, templates, bot), now, slot)
    with store.read() as connection:
        return sum(len(outbox.deliveries(connection, digest_id=number)) for number in made)
