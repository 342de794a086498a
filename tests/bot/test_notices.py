from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.notices import OPERATIONS, Notices
from digests.sources.backoff import after_failure, after_success
from digests.sources.spec import GAP, SourceError
from digests.store import outbox
from digests.store.engine import Store, open_store
from digests.store.sources import keep_state
from tests.written import NOON

OPS = -1009
HOUR = timedelta(hours=1)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path / 'dateline.db'}")
    yield opened
    opened.close()


def texts(store: Store) -> list[str]:
    with store.read() as connection:
        found = outbox.deliveries(connection, channel=OPERATIONS)
    assert {one.chat for one in found} <= {OPS}
    return [one.message.text for one in found]


def failed(store: Store, times: int) -> None:
    """The source `wire` fails so often, from noon on."""
    state: dict[str, object] = {}
    for _ in range(times):
        state = after_failure(state, SourceError("no route to <host>"), HOUR, NOON)  # type: ignore[assignment,arg-type]
    with store.write() as connection:
        keep_state(connection, "wire", state, NOON, trouble="no route to <host>")


def test_a_source_is_told_of_once_it_fails_for_long_and_when_it_is_back(here: Store) -> None:
    notices = Notices(here, OPS)
    failed(here, 3)
    assert notices.sources(["wire"], NOON + HOUR / 2) == 0
    assert notices.sources(["wire"], NOON + HOUR) == 1
    assert Notices(here, OPS).sources(["wire", "never polled"], NOON + 2 * HOUR) == 0
    assert (
        "<b>wire</b> has been failing since 2026-03-04 12:00 UTC, 3 times: no route to &lt;host&gt;" in texts(here)[0]
    )
    with here.write() as connection:
        keep_state(connection, "wire", after_success({}), NOON + 3 * HOUR)
    assert notices.sources(["wire"], NOON + 3 * HOUR) == 1
    assert notices.sources(["wire"], NOON + 3 * HOUR) == 0
    assert "answers again" in texts(here)[1]
    failed(here, 3)
    assert notices.sources(["wire"], NOON + 5 * HOUR) == 1


def test_a_short_failure_is_no_news(here: Store) -> None:
    failed(here, 2)
    assert Notices(here, OPS).sources(["wire"], NOON + 9 * HOUR) == 0
    with here.write() as connection:
        keep_state(connection, "wire", {}, NOON)
    assert Notices(here, OPS).sources(["wire"], NOON + 9 * HOUR) == 0


def test_a_gap_is_told_once_a_day(here: Store) -> None:
    notices = Notices(here, OPS)
    assert notices.gaps("wire", ["moved to another address"], NOON) == 0
    for _ in range(2):
        notices.gaps("wire", ["odd", f"{GAP}: nothing of the last fetch is there now"], NOON)
    assert len(texts(here)) == 1
    assert notices.gaps("wire", [f"{GAP}: again"], NOON + 24 * HOUR) == 1


def test_mistakes_are_told_once_and_fit_into_a_message(here: Store) -> None:
    notices = Notices(here, OPS)
    lines = [f"config/channels.yaml:{number}:3: unknown key <x>" for number in range(200)]
    assert [notices.mistakes(lines, NOON), notices.mistakes(lines, NOON), notices.mistakes(lines[:1], NOON)] == [
        1,
        0,
        1,
    ]
    long, short = texts(here)
    assert len(long) < 4096
    assert "…</pre>" in long
    assert "channels.yaml:0:3: unknown key &lt;x&gt;" in short


def test_a_story_that_cannot_be_composed_is_told_once_and_who_waits_for_it(here: Store) -> None:
    notices = Notices(here, OPS)
    assert [notices.uncomposed("channel a: story <1>", NOON), notices.uncomposed("channel a: story <1>", NOON)] == [
        1,
        0,
    ]
    assert notices.uncomposed("readers: story 1", NOON, waits=False) == 1
    channel, readers = texts(here)
    assert channel.startswith("🧩 channel a: story &lt;1&gt;. The channel waits")
    assert readers == "🧩 readers: story 1. Left out there; everybody else was told."


def test_without_an_operator_nobody_is_told(here: Store) -> None:
    failed(here, 5)
    notices = Notices(here, None)
    assert (
        notices.sources(["wire"], NOON + HOUR) + notices.gaps("wire", [GAP], NOON) + notices.mistakes(["x"], NOON) == 0
    )
    assert texts(here) == []
