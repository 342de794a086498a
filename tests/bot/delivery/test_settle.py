"""Doubt, settled: the answer to a send is lost in every way there is, and the message stands there exactly once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.sandbox.faults import Fault, FaultKind
from bot.sandbox.nouns import ALL_RIGHTS, SandboxChat
from digests.model import Button, Doubt, Message
from digests.store import doubts
from tests.bot.delivery.cast import ALICE, NEWS, OPS, stage

LOST: list[tuple[FaultKind, bool, int]] = [
    ("hang", False, 0),
    ("hang", True, 0),
    ("slow", False, 0),
    ("slow", True, 0),
    ("reset", False, 0),
    ("reset", True, 0),
    ("error", False, 500),
    ("error", True, 500),
    ("error", False, 502),
    ("error", True, 504),
    ("garbage", True, 0),
    ("truncated", True, 0),
]


@pytest.mark.parametrize(("kind", "stored", "code"), LOST)
@pytest.mark.parametrize("known", [True, False], ids=["known", "new"])
async def test_neither_lost_nor_doubled(tmp_path: Path, kind: FaultKind, stored: bool, code: int, known: bool) -> None:
    async with stage(tmp_path) as here:
        if known:
            here.owe(NEWS, "earlier")
            await here.settled()
        seconds = 0.6  # longer than the time-out; a slow server stores while we already doubt
        here.sandbox.faults.add(
            Fault(kind, method="sendMessage", chat=NEWS, stored=stored, code=code or 500, seconds=seconds)
        )
        here.owe(NEWS, "<b>Haliçi</b> &amp; Søn: first", "second")
        await here.until(lambda: here.counts().get("unknown") == 1)
        await here.settled()
        wanted = ["Haliçi & Søn: first", "second"]
        assert here.texts(NEWS) == (["earlier", *wanted] if known else wanted)
        assert [d.message_id for d in here.deliveries()] == [m.id for m in here.sandbox.messages(NEWS)]
        assert here.texts(OPS) == []  # copies that a probe makes are removed


async def test_other_peoples_posts_are_not_taken_for_ours(tmp_path: Path) -> None:
    group = SandboxChat(-1001000000055, "Readers", "supergroup")
    async with stage(tmp_path, more_chats=[group]) as here:
        here.owe(group.id, "earlier")
        await here.settled()
        here.sandbox.faults.add(Fault("reset", method="sendMessage", chat=group.id))
        here.owe(group.id, "the news")
        await here.until(lambda: here.counts().get("unknown") == 1)
        here.sandbox.say("the news", chat=group.id)  # word for word, by somebody else
        await here.settled()
        assert here.texts(group.id) == ["earlier", "the news", "the news"]
        assert [m.by_bot for m in here.sandbox.messages(group.id)] == [True, False, True]


async def test_an_equal_message_sent_before_is_not_taken_for_the_lost_one(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.sandbox.faults.add(Fault("reset", method="sendMessage", chat=NEWS, nth=2))
        here.owe(NEWS, "the same", "the same", "the same")
        await here.settled()
        assert here.texts(NEWS) == ["the same"] * 3
        assert len({d.message_id for d in here.deliveries()}) == 3


async def test_the_past_of_a_chat_is_not_dug_up(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        for number in range(90):
            here.sandbox.say(f"post {number}", chat=NEWS)
        here.sandbox.faults.add(Fault("reset", method="sendMessage", chat=NEWS, stored=True))
        here.owe(NEWS, "hello", channel="news")
        await here.until(lambda: any("news" in text for text in here.texts(OPS)))  # copies come and go
        assert here.sandbox.messages(OPS)[-1].id <= 3
        with here.store.read() as connection:
            assert [d.channel for d in doubts.held(connection)] == ["news"]


@pytest.mark.parametrize("stored", [True, False])
async def test_protected_content_is_recognised_by_its_buttons(tmp_path: Path, stored: bool) -> None:
    rights = ALL_RIGHTS - {"can_edit_messages"}
    secret = SandboxChat(-1001000000066, "Members only", protected=True, rights=rights)
    async with stage(tmp_path, more_chats=[secret]) as here:
        here.sandbox.faults.add(Fault("reset", method="sendMessage", chat=secret.id, stored=stored))
        here.owe(secret.id, Message("for members", ((Button("Card", data="card:77"),),)), "next")
        await here.settled()
        assert here.texts(secret.id) == ["for members", "next"]
        assert here.sandbox.messages(secret.id)[0].edited is None


async def test_where_a_probe_might_change_others_posts_it_is_not_made(tmp_path: Path) -> None:
    secret = SandboxChat(-1001000000066, "Members only", protected=True)
    async with stage(tmp_path, more_chats=[secret], doubt="skip") as here:
        here.sandbox.faults.add(Fault("reset", method="sendMessage", chat=secret.id, stored=True))
        here.owe(secret.id, Message("for members", ((Button("Card", data="card:77"),),)), "next", channel="secret")
        await here.settled()
        assert [d.state for d in here.deliveries("secret")] == ["dead", "sent"]


@pytest.mark.parametrize(("doubt", "texts"), [("resend", ["hello", "hello", "next"]), ("skip", ["hello", "next"])])
async def test_where_no_probe_can_tell_the_policy_decides(tmp_path: Path, doubt: Doubt, texts: list[str]) -> None:
    async with stage(tmp_path, doubt=doubt) as here:
        here.sandbox.faults.add(Fault("reset", method="sendMessage", chat=ALICE, stored=True))
        here.owe(ALICE, "hello", "next", channel="desk")
        await here.settled()
        assert here.texts(ALICE) == texts


async def test_readers_own_chats_have_their_own_policy(tmp_path: Path) -> None:
    async with stage(tmp_path, doubt="hold") as here:
        here.sandbox.faults.add(Fault("reset", method="sendMessage", chat=ALICE))
        here.owe(ALICE, "hello", channel=f"reader:{ALICE}")
        await here.settled()
        assert here.texts(ALICE) == ["hello"]


@pytest.mark.parametrize("again", [True, False])
async def test_a_held_doubt_waits_for_an_operator_who_was_told(tmp_path: Path, again: bool) -> None:
    async with stage(tmp_path, doubt="hold") as here:
        here.sandbox.faults.add(Fault("reset", method="sendMessage", chat=ALICE))
        here.owe(ALICE, "hello", "next", channel="desk")
        await here.until(lambda: len(here.texts(OPS)) == 1)
        assert "desk" in here.texts(OPS)[0]
        await asyncio.sleep(0.3)
        assert here.texts(ALICE) == []
        assert len(here.texts(OPS)) == 1
        with here.store.write() as connection:
            assert [d.channel for d in doubts.held(connection)] == ["desk"]
            assert doubts.decide(connection, ALICE, datetime.now(UTC), again=again) == 1
        here.courier.hint()
        await here.settled()
        assert here.texts(ALICE) == (["hello", "next"] if again else ["next"])


async def test_a_probe_that_does_not_get_through_is_made_again(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.sandbox.faults.add(
            Fault("reset", method="sendMessage", chat=NEWS, stored=True),
            Fault("flood", method="forwardMessage", seconds=1),
        )
        here.owe(NEWS, "hello")
        await here.settled()
        assert here.texts(NEWS) == ["hello"]
        assert here.deliveries()[0].attempts == 1


async def test_without_an_operations_chat_a_doubt_is_left_to_the_policy(tmp_path: Path) -> None:
    async with stage(tmp_path, operations=None, doubt="skip") as here:
        here.sandbox.faults.add(Fault("reset", method="sendMessage", chat=NEWS, stored=True))
        here.owe(NEWS, "hello", "next")
        await here.settled()
        assert here.texts(NEWS) == ["hello", "next"]
        assert [d.state for d in here.deliveries()] == ["dead", "sent"]
