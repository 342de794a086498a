"""A turn of publishing: what cannot be written for some silences nobody else."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

from bot.commands.desk import with_commands
from bot.posting import publish_all
from digests.compose.render import with_texts
from digests.store import outbox
from digests.store.engine import Store
from digests.store.subscriptions import Rhythm, Subscription, change, subscribe
from tests.bot.configured import configured
from tests.digests.publish.channels import news
from tests.written import NOON

DAY = timedelta(days=1)


def test_a_faulty_template_for_readers_holds_up_neither_channels_nor_round_ups(store: Store, tmp_path: Path) -> None:
    config = configured(tmp_path)
    sound = with_commands(with_texts({}))
    faulty = with_commands(with_texts({"reader.j2": "{{ story.nobody.knows }}"}))
    with store.write() as connection:
        subscribe(connection, 7, "words", "birch", NOON)
        daily = subscribe(connection, 8, "words", "cedar", NOON)
        assert isinstance(daily, Subscription)
        change(connection, 8, daily.id, rhythm=Rhythm(time(8)))
    for name in ("Cedar one", "Cedar two"):
        news(store, name)
    assert publish_all(store, config, sound, NOON).problems == ()
    news(store, "Birch")
    turn = publish_all(store, config, faulty, NOON + DAY)
    assert [str(problem).partition(":")[0] for problem in turn.problems] == ["readers"]
    assert turn.problems[0].__cause__ is not None
    with store.read() as connection:
        owed = {one.channel for one in outbox.deliveries(connection)}
    assert owed == {"breaking", "reader:8"}
    assert publish_all(store, config, faulty, NOON + DAY).problems == ()
    news(store, "Birch again", NOON + DAY)
    assert publish_all(store, config, sound, NOON + DAY).problems == ()
    with store.read() as connection:
        (message,) = outbox.deliveries(connection, channel="reader:7")
    assert "Birch again" in message.message.text
