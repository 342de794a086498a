"""Operators' commands by example."""

from __future__ import annotations

import pytest

from bot.ask import Answer, Ask, Post
from bot.commands.desk import Desk
from bot.commands.operators import OPERATORS, obey
from digests.model import Message
from digests.store import archive, lanes, lease, ledger, outbox
from digests.store.doubts import wait_for_operator
from tests.bot.commands.asking import buttons, seen
from tests.bot.commands.conftest import NOW

ALICE = 4711


def ordered(desk: Desk, text: str, about: Post | None = None) -> Answer:
    command, _, arguments = text.partition(" ")
    ask = Ask(1, ALICE, "", "en", ALICE, "private", text=text, command=command[1:], arguments=arguments, about=about)
    answer = obey(desk, ask)
    assert answer is not None
    return answer


def pressed(desk: Desk, data: str | None) -> Answer:
    answer = obey(desk, Ask(2, ALICE, "", "en", ALICE, "private", data=data, message_id=9))
    assert answer is not None
    return answer


@pytest.fixture
def posted(desk: Desk) -> Desk:
    """Stories 1 and 2 stand in one message of the news channel, number 7 there."""
    with desk.store.write() as connection:
        outbox.put(
            connection, channel="news", chat=-1001, thread=None, slot="a", window=None, story_ids=(1, 2),
            messages=[Message("<b>Two &amp; more</b> harbours")], now=NOW,
        )  # fmt: skip
        held = lease.take(connection, name="post:1", owner="gone", ttl=desk.now - desk.now.replace(hour=1), now=NOW)
        assert held is not None
        (taken,) = ledger.claim(connection, [1], held, NOW)
        ledger.start(connection, 1, held, NOW)
        ledger.arrive(connection, taken, held.epoch, NOW, message_id=7, chat=-1001)
    return desk


def doubtful(desk: Desk) -> None:
    with desk.store.write() as connection:
        outbox.put(
            connection, channel="wire", chat="@wire", thread=None, slot="a", window=None, story_ids=(),
            messages=[Message("<b>Two &amp; more</b> harbours")], now=NOW,
        )  # fmt: skip
        held = lease.take(connection, name="post:2", owner="me", ttl=desk.now - desk.now.replace(hour=1), now=NOW)
        assert held is not None
        (taken,) = ledger.claim(connection, [1], held, NOW)
        ledger.start(connection, 1, held, NOW)
        ledger.lose(connection, taken, held.epoch, NOW, look=NOW, reason="no answer")
        (unknown,) = outbox.deliveries(connection, state="unknown")
        wait_for_operator(connection, unknown, "cannot be told", NOW)


def open_stories(desk: Desk) -> int:
    with desk.store.read() as connection:
        return len(archive.open_stories(connection, [1, 2, 3]))


def test_a_story_is_withdrawn_after_asking_once(posted: Desk) -> None:
    asked = ordered(posted, "/retract s1")
    assert "Withdraw everywhere? s1 · Velmora opens harbour number 1" in " ".join(seen(asked).split())
    assert open_stories(posted) == 3
    (sure,) = buttons(asked).values()
    done = pressed(posted, sure)
    assert "It is taken back in: news" in seen(done)
    assert open_stories(posted) == 2
    assert "Withdrawn already" in seen(pressed(posted, sure))


def test_an_answer_to_a_post_offers_its_stories(posted: Desk) -> None:
    asked = ordered(posted, "/retract", Post(-1001, 7))
    assert list(buttons(asked).values()) == ["retract:1:s1", "retract:1:s2"]


@pytest.mark.parametrize("text", ["/retract", "/retract s99", "/retract https://example.com/none"])
def test_what_is_not_known_is_met_with_the_newest_stories(desk: Desk, text: str) -> None:
    told = seen(ordered(desk, text))
    assert "s8 · Ridgeback <b> & Sons sells 40% of its mines" in told
    assert "/retract s12" in told


def test_status_counts_and_names_who_waits(posted: Desk) -> None:
    with posted.store.write() as connection:
        lane = lanes.find_lane(connection, -1001)
        assert lane is not None
        lanes.suspend(connection, lane, None, "bot was kicked", NOW)
    told = seen(ordered(posted, "/status"))
    assert "8 releases telling 8 stories" in told
    assert "Deliveries: 1 sent" in told
    assert "-1001 takes no messages: bot was kicked. /resume -1001" in told


def test_a_chat_is_resumed(posted: Desk) -> None:
    with posted.store.write() as connection:
        lane = lanes.find_lane(connection, -1001)
        assert lane is not None
        lanes.suspend(connection, lane, None, "bot was kicked", NOW)
    waiting = ordered(posted, "/resume")
    assert buttons(waiting) == {"-1001": "resume:0:-1001"}
    assert "Resumed; messages on their way: 0" in seen(pressed(posted, "resume:0:-1001"))
    assert "Neither suspended nor in doubt" in seen(ordered(posted, "/resume news"))
    assert "No chat waits for you" in seen(ordered(posted, "/resume"))


@pytest.mark.parametrize(("button", "state"), [("Send again", "ready"), ("It is there", "dead")])
def test_a_doubt_is_decided_by_a_button(desk: Desk, button: str, state: str) -> None:
    doubtful(desk)
    asked = ordered(desk, "/resume @wire")
    assert "In doubt: Two & more harbours (cannot be told)" in seen(asked)
    pressed(desk, buttons(asked)[button])
    with desk.store.read() as connection:
        assert outbox.counts(connection) == {state: 1}


@pytest.mark.parametrize("data", ["latest:0:", "retract:x:s1", "retract:99999:s1", "status"])
def test_what_is_no_order_is_left_to_others(desk: Desk, data: str) -> None:
    assert obey(desk, Ask(2, ALICE, "", "en", ALICE, "private", data=data, message_id=9)) is None


def test_there_is_a_file_for_each() -> None:
    assert {command.__module__ for command in OPERATORS.values()} == {
        f"bot.commands.admin_{name}" for name in OPERATORS
    }
