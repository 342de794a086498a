from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pytest

from digests.model import Message, Story
from digests.publish import LeftOutError, publish_readers
from digests.store import outbox
from digests.store.chats import Chat
from digests.store.engine import Store
from digests.store.subscriptions import Subscription, subscribe
from tests.digests.publish.channels import HOUR, TOPICS, news, owed, teller
from tests.written import NOON


def test_readers_are_told_once_what_they_asked_for(store: Store) -> None:
    news(store, "Alder ferry")
    assert publish_readers(store, TOPICS, teller, NOON) == ()
    with store.write() as connection:
        subscribe(connection, 1, "topic", "ships", NOON)
        subscribe(connection, 1, "words", "cedar", NOON)
        subscribe(connection, 2, "words", "birch", NOON, thread=5)
    assert publish_readers(store, TOPICS, teller, NOON) == ()
    news(store, "Birch")
    news(store, "Cedar ferry")
    assert len(publish_readers(store, TOPICS, teller, NOON)) == 2
    assert publish_readers(store, TOPICS, teller, NOON) == ()
    assert owed(store, "reader:1") == ["Cedar ferry: ships, cedar"]
    assert owed(store, "reader:2") == ["Birch: birch"]
    news(store, "Birch again")
    assert len(publish_readers(store, TOPICS, teller, NOON + HOUR)) == 1
    with store.read() as connection:
        assert [(one.chat, one.thread) for one in outbox.deliveries(connection, channel="reader:2")] == [(2, 5)] * 2


def test_a_story_that_cannot_be_composed_for_a_reader_is_left_out_there_and_everybody_else_is_served(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digests.publish.readers._ONCE", 2)  # the fault lies in the first of several transactions

    def faulty(story: Story, chat: Chat, wishes: Sequence[Subscription], now: datetime) -> Sequence[Message]:
        if chat.id == 1 and story.id == birch:
            raise ZeroDivisionError("the template")
        return teller(story, chat, wishes, now)

    with store.write() as connection:
        for chat in (1, 2):
            for word in ("alder", "birch", "cedar"):
                subscribe(connection, chat, "words", word, NOON)
    news(store, "Alder")
    birch = news(store, "Birch")
    news(store, "Cedar")
    with pytest.raises(
        LeftOutError, match=rf"readers: cannot be composed for 1 chat \(stories {birch}\): the template"
    ):
        publish_readers(store, TOPICS, faulty, NOON)
    assert owed(store, "reader:1") == ["Alder: alder", "Cedar: cedar"]
    assert owed(store, "reader:2") == ["Alder: alder", "Birch: birch", "Cedar: cedar"]
    assert publish_readers(store, TOPICS, faulty, NOON + HOUR) == ()
