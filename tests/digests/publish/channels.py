"""Two channels, a topic, and short ways to tell them news and to see what they are owed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from functools import partial

from msgspec.structs import replace
from sqlalchemy import select, update

from digests.compose.compose import compose
from digests.compose.render import Templates, built_in
from digests.model import Channel, Digest, KeptRelease, Message, Milestone, Piece, Story, Topic, Window
from digests.publish import publish
from digests.store import outbox
from digests.store.chats import Chat
from digests.store.engine import Store
from digests.store.subscriptions import Subscription
from digests.store.tables import delivery, digest
from tests.written import NOON, keep, only, written

EACH = Channel("breaking", -100, "each", "UTC", thread=7)
DAILY = Channel("morning", "@morning", "digest", "UTC", at=(time(8), time(18)), template="digest")
SHIPS = Topic("ships", words=("ferry",), excluded=("recall",))
TOPICS = {"ships": SHIPS}
HOUR = timedelta(hours=1)


def compose_with(
    templates: Templates,
    channel: Channel,
    slot: str,
    window: Window,
    stories: Sequence[Story],
    upcoming: Sequence[tuple[KeptRelease, Milestone]],
    now: datetime,
) -> Digest:
    return compose(channel, slot, window, stories, TOPICS, upcoming, templates, now)


composer = partial(compose_with, built_in())


def teller(story: Story, chat: Chat, wishes: Sequence[Subscription], now: datetime) -> tuple[Message, ...]:
    return (Message(f"{story.lead.reading.release.headline}: {', '.join(wish.what for wish in wishes)}"),)


def gatherer(
    stories: Sequence[Story], chat: Chat, wishes: Sequence[Subscription], window: Window
) -> tuple[Message, ...]:
    channel = replace(DAILY, name=f"reader:{chat.id}", chat=chat.id)
    (message,) = composer(channel, "gathered", window, stories, (), window.until).messages
    return (replace(message, text=f"{message.text}\n\nbell", pieces=(*message.pieces, Piece("bell"))),)


def news(store: Store, name: str, at: datetime = NOON, **more: object) -> int:
    text = f"{name} took on {len(name)} welders. " * 3
    return only(keep(store, written(name, text, issuer=f"{name} AS", **more), at=at).stories)  # type: ignore[arg-type]


def told(store: Store, channel: Channel, now: datetime = NOON, slot: str | None = None) -> int:
    return len(publish(store, channel, TOPICS, composer, now, slot))


def owed(store: Store, channel: str = "breaking") -> list[str]:
    """The first line of each message owed to a channel, without markup."""
    with store.read() as connection:
        return [
            one.message.text.split("\n")[0].replace("<b>", "").replace("</b>", "")
            for one in outbox.deliveries(connection, channel=channel)
        ]


def texts(store: Store, channel: str) -> list[str]:
    with store.read() as connection:
        return [one.message.text for one in outbox.deliveries(connection, channel=channel)]


def slots(store: Store, channel: str) -> list[str]:
    with store.read() as connection:
        query = select(digest.c.slot).where(digest.c.channel == channel).order_by(digest.c.id)
        return list(connection.execute(query).scalars())


def sent(store: Store) -> None:
    with store.write() as connection:
        connection.execute(update(delivery).values(state="sent", message_id=delivery.c.id))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)
