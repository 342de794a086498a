"""Pace keeps its limits, whatever is asked of it and when; a pause pauses what it is meant for."""

from __future__ import annotations

import asyncio
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.pace import Bucket, Limits, Pace, Window
from bot.delivery.turns import Turns, is_dense, is_group

NEWS, WIRE, ALICE = -1001000000001, -1001000000002, 501


def sent_times(pace: Pace, chats: list[tuple[int, bool, float]]) -> list[tuple[float, int]]:
    """Send to these chats one after the other, each as soon as it may after a rest; returns when each went."""
    now, sent = 0.0, []
    for chat, group, rest in chats:
        now += rest
        while (wait := max(pace.chat_delay(chat, group=group, now=now), pace.overall_delay(now))) > 0:
            now += wait
        pace.take(chat, now)
        sent.append((now, chat))
    return sent


def most_within(times: list[float], seconds: float) -> int:
    """The most that went in any stretch of that length, open at its end."""
    return max((sum(1 for t in times if start <= t < start + seconds - 1e-9) for start in times), default=0)


asks = st.lists(
    st.tuples(st.integers(1, 4), st.booleans().map(lambda _: True), st.floats(0, 3, allow_nan=False)), max_size=120
)


@given(asks)
def test_no_stretch_of_time_sees_more_than_the_limits(chats: list[tuple[int, bool, float]]) -> None:
    limits = Limits()
    sent = sent_times(Pace(limits), chats)
    assert most_within([t for t, _ in sent], 1) <= limits.overall + limits.overall_burst
    for chat in range(1, 5):
        mine = [t for t, c in sent if c == chat]
        assert most_within(mine, 60) <= limits.group_minute
        assert most_within(mine, 1) <= limits.chat_burst + limits.chat


@given(st.lists(st.floats(0, 2, allow_nan=False), max_size=200), st.integers(1, 5), st.floats(0.2, 30))
def test_a_bucket_lets_through_its_burst_and_its_rate(rests: list[float], burst: int, rate: float) -> None:
    bucket, now, times = Bucket(rate, burst), 0.0, []
    for rest in rests:
        now += rest
        while (wait := bucket.delay(now)) > 0:
            now += wait
        bucket.take(now)
        times.append(now)
    for seconds in (0.5, 1.0, 7.0):
        assert most_within(times, seconds) <= burst + rate * seconds + 1e-6


@given(st.lists(st.floats(0, 20, allow_nan=False), max_size=100), st.integers(1, 8))
def test_a_window_is_exact(rests: list[float], limit: int) -> None:
    window, now, times = Window(60.0), 0.0, []
    for rest in rests:
        now += rest
        now += window.delay(limit, now)
        assert window.delay(limit, now) < 1e-6
        window.take(now)
        times.append(now)
    assert most_within(times, 60) <= limit


def test_a_private_chat_has_no_limit_per_minute() -> None:
    times = [t for t, _ in sent_times(Pace(), [(ALICE, False, 0.0)] * 60)]
    assert 55 < times[-1] < 60


def test_a_broadcast_makes_room_for_answers() -> None:
    pace, limits, now, answered = Pace(), Limits(), 0.0, 0
    for step in range(4000):  # ten seconds in which a delivery wants to go all the time, and an answer every 0.1 s
        now = step / 400
        if pace.overall_delay(now) == 0.0:
            pace.take(step, now)
        if step % 40 == 0:
            assert pace.answers_delay(now) == 0.0
            pace.take_answer(ALICE, now)
            answered += 1
        assert len([t for t in pace._second.times if t > now - 1]) <= limits.overall_answers
    assert answered == 100


def test_an_answer_takes_the_room_that_a_broadcast_leaves_in_a_group() -> None:
    pace, limits = Pace(), Limits()
    for number in range(limits.group_minute):
        pace.take(NEWS, float(number))
    now = float(limits.group_minute)
    assert pace.chat_delay(NEWS, group=True, now=now) > 40
    for _ in range(limits.group_minute_answers - limits.group_minute):
        assert pace.answer_chat_delay(NEWS, group=True, now=now) == 0.0
        pace.take_answer(NEWS, now)
    assert pace.answer_chat_delay(NEWS, group=True, now=now) > 40


def test_a_busy_chat_that_is_flooded_pauses_alone() -> None:
    pace = Pace()
    for number in range(10):
        pace.take(NEWS, float(number))
        pace.take(WIRE, float(number))
    assert not pace.flooded(NEWS, 30, 10.0)
    assert not pace.flooded(WIRE, 30, 10.0)
    assert pace.chat_delay(NEWS, group=True, now=20.0) == 20.0
    assert pace.answer_chat_delay(NEWS, group=True, now=20.0) == 20.0
    assert pace.overall_delay(20.0) == 0.0


def test_two_quiet_chats_flooded_at_a_time_pause_the_whole_bot() -> None:
    pace = Pace()
    pace.take(NEWS, 0.0)
    pace.take(WIRE, 0.5)
    assert not pace.flooded(NEWS, 10, 0.1)
    assert not pace.flooded(NEWS, 10, 0.2)
    assert pace.flooded(WIRE, 10, 0.6)
    assert pace.overall_delay(5.6) == pytest.approx(5.0)
    assert pace.answers_delay(5.6) == pytest.approx(5.0)


def test_a_second_flood_after_the_first_is_over_is_another_matter() -> None:
    pace = Pace()
    assert not pace.flooded(NEWS, 10, 0.0)
    assert not pace.flooded(WIRE, 10, 11.0)


def test_books_of_idle_chats_are_dropped() -> None:
    pace = Pace()
    for chat in range(1000):
        pace.take(chat, 0.0)
    pace.pause(7, 500.0)
    pace.forget(30.0)
    assert len(pace._chats) == 1000
    pace.forget(61.0)
    assert len(pace._chats) == 1
    assert pace.chat_delay(7, group=False, now=61.0) == 439.0


async def test_turns_are_taken_in_the_order_of_asking() -> None:
    turns = Turns(Pace(Limits(overall=100, overall_burst=1)))
    came: list[int] = []

    async def go(number: int) -> None:
        await turns.for_delivery(number)
        came.append(number)

    began = time.monotonic()
    await asyncio.gather(*(go(number) for number in range(1, 21)))
    assert came == list(range(1, 21))
    assert time.monotonic() - began >= 0.19


async def test_one_chat_that_must_wait_holds_nobody_up() -> None:
    turns = Turns()
    turns.pace.pause(NEWS, turns.clock() + 60)
    waiting = [asyncio.create_task(turns.for_delivery(NEWS)), asyncio.create_task(turns.for_answer(NEWS))]
    await asyncio.sleep(0)
    await asyncio.wait_for(turns.for_delivery(WIRE), 0.5)
    await asyncio.wait_for(turns.for_answer(ALICE), 0.5)
    for task in waiting:
        assert not task.done()
        task.cancel()


@pytest.mark.parametrize(
    ("chat", "group", "dense"),
    [(501, False, False), (-701, True, False), (-1001000000001, True, True), ("@news", True, False)],
)
def test_the_form_of_an_id_tells_the_kind_of_chat(chat: int | str, group: bool, dense: bool) -> None:
    assert (is_group(chat), is_dense(chat)) == (group, dense)
