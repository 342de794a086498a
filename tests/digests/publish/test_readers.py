from __future__ import annotations

from digests.publish import publish_readers
from digests.store import outbox
from digests.store.engine import Store
from digests.store.subscriptions import subscribe
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
