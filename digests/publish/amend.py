"""What was told and is no longer so: corrections, changes and withdrawals are carried into the posts that are out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta

from msgspec import Struct
from sqlalchemy import Connection

from digests.compose.choose import choose, matches
from digests.compose.withdrawn import withdrawn
from digests.model import Channel, Message, Story, Topic, Window
from digests.publish.channel import Composer, PublishError, coming, composed
from digests.publish.gathered import GATHERED, Gatherer
from digests.publish.plan import Batch, as_each, as_round_up
from digests.publish.readers import READER, Teller
from digests.publish.reword import News, Wording, grown, reword_round_up, reword_single
from digests.store import archive, outbox
from digests.store.chats import Chat, chat_by_id
from digests.store.engine import Store
from digests.store.reached import ToldDigest, carry, outdated_digests, revisions_of
from digests.store.standing import Standing, standing
from digests.store.subscriptions import wanting

DELETABLE = timedelta(hours=47)  # so long Telegram lets a bot delete what it wrote to a person; a margin is left
SINGLE = "story:"  # how the slot of a post of one story begins
_BULLET = "▪️ "


class Writers(Struct, frozen=True):
    """How posts are written: the configured channels, their topics, and who composes for channels and for readers."""

    channels: Mapping[str, Channel]
    topics: Mapping[str, Topic]
    composer: Composer
    teller: Teller
    gatherer: Gatherer


class _Amended(Struct, frozen=True):
    """What the messages of a digest are to say now, those to follow them, and the stories to be posted once more."""

    wording: tuple[Wording, ...]
    more: tuple[Message, ...] = ()
    again: tuple[Story, ...] = ()


def amend(store: Store, writers: Writers, now: datetime, keep: timedelta) -> tuple[int, ...]:
    """Carry what has changed in stories into the posts that told them; the numbers of the deliveries that do so.

    Posts are remembered for `keep`, and so long they are amended. A single post is edited or deleted, an entry of a
    round-up is told anew or struck through and nothing else in it changes; what is not sent yet is reworded, and a text
    that has grown by a message is continued. With `corrections: repost` the story is posted again as well. Call it as
    often as you like: a post that already says what it should is left alone. Raises PublishError for the first digest
    that could not be composed, after all others were amended.
    """
    with store.read() as connection:
        outdated = outdated_digests(connection, now - keep)
    owed: list[int] = []
    failed: PublishError | None = None
    for digest in outdated:
        try:
            owed.extend(_amend_one(store, digest, writers, now))
        except PublishError as error:
            failed = failed or error
    if failed is not None:
        raise failed
    return tuple(owed)


def _amend_one(store: Store, digest: ToldDigest, writers: Writers, now: datetime) -> list[int]:
    with store.read() as connection:
        revisions = revisions_of(connection, [*digest.stories, *digest.dates])
        amended = _amended(connection, digest, revisions, writers, now)
    with store.write() as connection:
        owed = [_owe(connection, one, message, now) for one, message in amended.wording]
        owed.extend(outbox.append(connection, digest.id, message, now) for message in amended.more)
        for story in amended.again:
            owed.extend(_post_again(connection, writers, digest.channel, story, revisions[story.id], now))
        carry(connection, digest.id, revisions)
    return [number for number in owed if number is not None]


def _owe(connection: Connection, one: Standing, message: Message | None, now: datetime) -> int | None:
    if message is None:
        return outbox.delete(connection, one.delivery, now)
    return None if message == one.message else outbox.edit(connection, one.delivery, message, now)


def _amended(
    connection: Connection, digest: ToldDigest, revisions: Mapping[int, int], writers: Writers, now: datetime
) -> _Amended:
    carried = {**digest.stories, **digest.dates}
    behind = [number for number, revision in carried.items() if revisions[number] > revision]
    valid = archive.open_stories(connection, behind)
    gone = tuple(one for one in archive.stories_by_id(connection, behind) if one not in valid)
    here = standing(connection, digest.id)
    alone = len(digest.stories) == 1 and not any(one.message.pieces for one in here)
    messages: Sequence[Message] = ()
    if gone and alone:
        old = now - digest.made > DELETABLE
        wording: Sequence[Wording] = [(one, _instead(one, gone[0], old=old)) for one in here]
    elif digest.slot.startswith(SINGLE):
        messages = _single(connection, digest, valid, writers)
        wording = reword_single(here, messages) if messages else ()
    else:
        wording, messages = _round_up(connection, digest, here, valid, gone, writers)
    more = grown(here, messages)
    changes = bool(more) or any(message != one.message for one, message in wording)
    return _Amended(tuple(wording), more, _again(digest, valid, writers) if changes else ())


def _instead(one: Standing, story: Story, *, old: bool) -> Message | None:
    """What stands in the place of a withdrawn story's message: nothing, where the bot may delete it."""
    if one.out and one.private and old:
        return Message(withdrawn(story), silent=one.message.silent)
    return None


def _single(connection: Connection, digest: ToldDigest, valid: Sequence[Story], writers: Writers) -> Sequence[Message]:
    """One story as it is told now, in a channel or to a reader; () where nobody writes there any more."""
    if digest.channel.startswith(READER):
        return [message for story in valid for message in _to_reader(connection, digest, story, writers)]
    channel = writers.channels.get(digest.channel)
    return _composed(connection, digest, as_each(channel), valid, writers) if channel and valid else ()


def _to_reader(connection: Connection, digest: ToldDigest, story: Story, writers: Writers) -> Sequence[Message]:
    chat = _reader(connection, digest)
    topics = [name for name, topic in writers.topics.items() if matches(topic, story.lead.reading.release)]
    wishes = wanting(connection, story, topics).get(chat.id, ())
    with _told(digest, [story]):
        return writers.teller(story, chat, wishes, digest.made)


def _to_gathered(
    connection: Connection, digest: ToldDigest, valid: Sequence[Story], writers: Writers
) -> Sequence[Message]:
    with _told(digest, valid):
        return writers.gatherer(valid, _reader(connection, digest), (), digest.window)


def _reader(connection: Connection, digest: ToldDigest) -> Chat:
    number = int(digest.channel.removeprefix(READER))
    return chat_by_id(connection, number) or Chat(number, "private")


@contextmanager
def _told(digest: ToldDigest, stories: Sequence[Story]) -> Iterator[None]:
    """A fault, be it a template's or ours, is told with the stories it concerns."""
    try:
        yield
    except Exception as error:
        numbers = ", ".join(str(story.id) for story in stories)
        raise PublishError(
            f"{digest.channel}: {digest.slot} cannot be composed (stories {numbers}): {error}"
        ) from error


def _round_up(
    connection: Connection,
    digest: ToldDigest,
    here: Sequence[Standing],
    valid: Sequence[Story],
    gone: Sequence[Story],
    writers: Writers,
) -> tuple[tuple[Wording, ...], Sequence[Message]]:
    """The messages with these stories told anew.

    Where they do not say which story stands where, they are composed as a whole, and returned beside that as well.
    """
    channel = writers.channels.get(digest.channel)
    as_then = as_round_up(channel, len(digest.stories)) if channel else None
    fresh: Sequence[Message] = ()
    if as_then and valid:
        fresh = _composed(connection, digest, as_then, valid, writers)
    elif valid and digest.channel.startswith(READER) and digest.slot.startswith(GATHERED):
        fresh = _to_gathered(connection, digest, valid, writers)
    news = _news(connection, here, fresh, valid, gone)
    if as_then and not _covers(digest, news, valid, gone):
        every = archive.open_stories(connection, list(digest.stories))
        anew = _composed(connection, digest, as_then, every, writers) if every else ()
        return reword_single(here, anew), anew
    return reword_round_up(here, news, channel.language if channel else "en"), ()


def _news(
    connection: Connection,
    here: Sequence[Standing],
    fresh: Sequence[Message],
    valid: Sequence[Story],
    gone: Sequence[Story],
) -> News:
    """What the pieces are to say; they may know a story by a number that it had before it was joined with another."""
    pieces = [piece for message in fresh for piece in message.pieces]
    entries = {piece.story: piece.text for piece in pieces if piece.story and piece.role == "entry"}
    dates = {piece.story: piece.text for piece in pieces if piece.story and piece.role == "date"}
    struck = {story.id: f"{_BULLET}{withdrawn(story)}" for story in gone}
    known = {piece.story for one in here for piece in one.message.pieces if piece.story}
    now = {number: archive.surviving(connection, number) for number in known}
    # Without anybody who writes there, what is valid stays as it is.
    changed = {*struck, *(story.id for story in valid if story.id in entries or story.id in dates)}
    return News(
        frozenset(number for number, story in now.items() if story in changed),
        {number: entries[story] for number, story in now.items() if story in entries},
        {number: dates[story] for number, story in now.items() if story in dates},
        {number: struck[story] for number, story in now.items() if story in struck},
    )


def _covers(digest: ToldDigest, news: News, valid: Sequence[Story], gone: Sequence[Story]) -> bool:
    """Whether each story that the digest told, and that is told otherwise now, is known by its place in a message."""
    wanted = [story for story in (*valid, *gone) if story.id in digest.stories]
    return len(wanted) <= len({*news.entries, *news.gone} & news.changed)


def _composed(
    connection: Connection, digest: ToldDigest, as_then: Channel, stories: Sequence[Story], writers: Writers
) -> Sequence[Message]:
    upcoming = coming(connection, as_then, writers.topics, digest.made) if as_then.post == "digest" else ()
    batch = Batch(as_then, digest.slot, digest.window, tuple(stories))
    return composed(writers.composer, batch, upcoming, digest.made).messages


def _again(digest: ToldDigest, valid: Sequence[Story], writers: Writers) -> tuple[Story, ...]:
    """Corrected stories that the channel posts again."""
    channel = writers.channels.get(digest.channel)
    if channel is None or channel.corrections != "repost":
        return ()
    return tuple(one for one in valid if one.corrected and choose(one, channel, writers.topics).chosen)


def _post_again(
    connection: Connection, writers: Writers, name: str, story: Story, revision: int, now: datetime
) -> list[int]:
    """Post a corrected story by itself, also in a channel of round-ups; once for each revision."""
    channel = as_each(writers.channels[name])
    slot = f"story:{story.id}:{revision}"
    batch = Batch(channel, slot, Window(story.first_seen or now, now), (story,))
    digest = composed(writers.composer, batch, (), now)
    number = outbox.put(
        connection,
        channel=channel.name,
        chat=channel.chat,
        thread=channel.thread,
        slot=slot,
        window=digest.window,
        story_ids=(story.id,),
        messages=digest.messages,
        now=now,
    )
    if number is None:
        return []
    carry(connection, number, {story.id: revision})
    return [one.id for one in outbox.deliveries(connection, digest_id=number)]
