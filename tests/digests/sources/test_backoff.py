"""A failing source waits longer each time, alone, and comes back by itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from digests.sources import health, poll
from digests.sources.backoff import after_failure, after_success, is_waiting
from digests.sources.spec import JSON, Fetched, FolderSource, Request, SourceError

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MINUTES = timedelta(minutes=1)


async def no_fetch(request: Request) -> Fetched:
    raise AssertionError(request)


def waits(every: timedelta, failures: int, retry: timedelta | None = None) -> list[timedelta]:
    state: dict[str, JSON] = {}
    found = []
    for _ in range(failures):
        state = after_failure(state, SourceError("no answer", retry), every, NOW)
        next_try = health(state).next_try
        assert next_try is not None
        found.append(next_try - NOW)
    return found


def test_the_wait_doubles_up_to_six_hours() -> None:
    assert [wait / MINUTES for wait in waits(10 * MINUTES, 8)] == [10, 20, 40, 80, 160, 320, 360, 360]


def test_a_quick_source_is_never_left_alone_for_hours() -> None:
    assert waits(timedelta(seconds=2), 20)[-1] == timedelta(seconds=128)


def test_a_slow_source_keeps_its_own_pace() -> None:
    assert waits(timedelta(days=1), 3) == [timedelta(days=1)] * 3


def test_the_other_side_may_ask_for_more_within_reason() -> None:
    assert waits(10 * MINUTES, 1, retry=2 * timedelta(hours=1)) == [timedelta(hours=2)]
    assert waits(10 * MINUTES, 1, retry=timedelta(days=400)) == [timedelta(hours=6)]
    assert waits(10 * MINUTES, 1, retry=timedelta(seconds=1)) == [10 * MINUTES]


def test_what_the_source_keeps_survives_its_failures() -> None:
    state = after_failure({"etag": "x"}, SourceError("gone"), 10 * MINUTES, NOW)
    assert state["etag"] == "x"
    assert after_success(state) == {"etag": "x"}
    assert health(after_success(state)).ok


def test_a_clock_set_back_does_not_prolong_the_wait() -> None:
    state = after_failure({}, SourceError("gone"), 10 * MINUTES, NOW)
    assert is_waiting(state, NOW + 9 * MINUTES)
    assert not is_waiting(state, NOW + 10 * MINUTES)
    assert not is_waiting(state, NOW - timedelta(days=1))


async def test_the_front_door_tells_waits_and_recovers(tmp_path: Path) -> None:
    spec = FolderSource(name="inbox", path=tmp_path / "inbox", every=timedelta(seconds=10))
    failed = await poll(spec, {}, NOW, no_fetch)
    assert failed.trouble is not None
    assert "no such file" in failed.trouble
    assert health(failed.state).failures == 1
    waiting = await poll(spec, failed.state, NOW + timedelta(seconds=5), no_fetch)
    assert (waiting.state, waiting.trouble) == (failed.state, failed.trouble)
    again = await poll(spec, failed.state, NOW + timedelta(seconds=11), no_fetch)
    assert health(again.state).failures == 2
    assert health(again.state).since == NOW
    (tmp_path / "inbox").mkdir()
    well = await poll(spec, again.state, NOW + timedelta(minutes=5), no_fetch)
    assert well.trouble is None
    assert well.notes == ("answers again after 2 failed tries",)
    assert health(well.state).ok
