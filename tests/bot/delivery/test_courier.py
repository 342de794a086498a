"""The courier against the sandbox, over real HTTP: the ways in which a message fares."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec import structs

from bot.delivery.courier import Settings
from bot.sandbox.faults import Fault
from bot.sandbox.nouns import SandboxChat, Topic
from bot.telegram.bot import Telegram
from digests.model import Button, Message
from digests.store import lanes, ledger, outbox
from tests.bot.delivery.cast import ALICE, GROUP, NEWS, OPS, QUICK, WIRE, courier_for, stage


async def test_parts_arrive_in_order_and_are_recorded(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.owe(NEWS, "one", "two", "three")
        here.owe(NEWS, "four")
        await here.settled()
        assert here.texts(NEWS) == ["one", "two", "three", "four"]
        assert [d.message_id for d in here.deliveries()] == [m.id for m in here.sandbox.messages(NEWS)]
        assert all(d.attempts == 1 for d in here.deliveries())


async def test_markup_buttons_and_manners_arrive(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        buttons = ((Button("Card", data="card:1"), Button("Site", url="https://example.org/a")),)
        here.owe(NEWS, Message("<b>Bold</b> &amp; plain", buttons, silent=True))
        await here.settled()
        (message,) = here.sandbox.messages(NEWS)
        assert message.body.text == "Bold & plain"
        assert [e.kind for e in message.body.entities] == ["bold"]
        assert [[b.text for b in row] for row in message.keyboard] == [["Card", "Site"]]
        assert message.silent


async def test_told_to_wait_a_chat_waits_and_others_do_not(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.sandbox.faults.add(Fault("flood", chat=NEWS, seconds=1))
        here.owe(NEWS, "first", "second")
        here.owe(WIRE, "elsewhere")
        began = time.monotonic()
        await here.until(lambda: here.texts(WIRE) == ["elsewhere"])
        assert here.texts(NEWS) == []
        await here.settled()
        assert time.monotonic() - began >= 1.0
        assert here.texts(NEWS) == ["first", "second"]


async def test_a_pause_of_the_whole_bot_outlives_a_restart(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.sandbox.faults.add(Fault("flood", chat=NEWS, seconds=2), Fault("flood", chat=WIRE, seconds=2))
        here.owe(NEWS, "one")
        here.owe(WIRE, "two")
        await here.until(lambda: here.counts() == {"later": 2})
        with here.store.read() as connection:
            until = lanes.bot_pause(connection, here.sandbox.store.bot.id)
        assert until is not None
        assert 0.5 < (until - datetime.now(UTC)).total_seconds() <= 2
        here.stop.set()
        await asyncio.sleep(0.1)
        async with Telegram(here.sandbox.token, here.sandbox.url, connect=0.5, read=0.4, write=0.5) as telegram:
            here.courier = courier_for(here.store, telegram)
            here.owe(OPS, "three")
            stop = asyncio.Event()
            task = asyncio.create_task(here.courier.run(stop))
            await asyncio.sleep(0.3)
            assert here.texts(OPS) == []
            await here.settled()
            assert datetime.now(UTC) >= until
            stop.set()
            await task


async def test_a_chat_that_refuses_is_suspended_told_once_and_resumed(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.sandbox.admit(NEWS, "kicked")
        here.owe(NEWS, "one", "two", channel="news")
        here.owe(WIRE, "elsewhere", channel="wire")
        await here.until(lambda: len(here.texts(OPS)) == 1 and here.texts(WIRE))
        here.owe(NEWS, "three", channel="news")
        await asyncio.sleep(0.2)
        assert [d.state for d in here.deliveries("news")] == ["refused", "ready", "ready"]
        assert len(here.texts(OPS)) == 1
        assert "news" in here.texts(OPS)[0]
        assert "kicked" in here.texts(OPS)[0]

        here.sandbox.admit(NEWS, "administrator")
        with here.store.write() as connection:
            assert ledger.resume(connection, NEWS, datetime.now(UTC)) == 3
        here.courier.hint()
        await here.settled()
        assert here.texts(NEWS) == ["one", "two", "three"]


async def test_a_reader_who_blocks_the_bot_is_no_event_for_operators(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.sandbox.admit(ALICE, "kicked")
        here.owe(ALICE, "hello", channel=f"reader:{ALICE}")
        await here.until(lambda: here.counts() == {"refused": 1})
        await asyncio.sleep(0.1)
        assert here.texts(OPS) == []


async def test_an_unknown_chat_is_suspended(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.owe(-1009999999999, "hello", channel="typo")
        here.owe("@nosuchchannel", "hello", channel="other")
        await here.until(lambda: len(here.texts(OPS)) == 2)
        with here.store.read() as connection:
            gone = {s.chat: s.reason for s in lanes.suspensions(connection)}
        assert set(gone) == {-1009999999999, "@nosuchchannel"}
        assert all("Chat not found" in reason for reason in gone.values())


async def test_a_closed_topic_does_not_stop_the_rest_of_its_chat(tmp_path: Path) -> None:
    forum = SandboxChat(-1001000000009, "Forum", "supergroup", topics=(Topic(7, "Cars"),))
    async with stage(tmp_path, more_chats=[forum]) as here:
        here.owe(forum.id, "to nobody", channel="lost", thread=99)
        here.owe(forum.id, "cars", channel="cars", thread=7)
        here.owe(forum.id, "all", channel="all")
        await here.until(lambda: here.texts(forum.id) == ["cars", "all"])
        assert [d.state for d in here.deliveries("lost")] == ["refused"]


async def test_a_group_that_moved_gets_its_new_number(tmp_path: Path) -> None:
    new = SandboxChat(-1001000000077, "New group", "supergroup")
    async with stage(tmp_path, more_chats=[new]) as here:
        here.owe(GROUP, "before")
        await here.settled()
        here.sandbox.change(replace(here.sandbox.chat(GROUP), migrated_to=new.id))
        here.owe(GROUP, "one", "two")
        await here.settled()
        here.owe(new.id, "three")
        here.owe(GROUP, "four")  # the configuration still has the old number
        await here.settled()
        assert here.texts(new.id) == ["one", "two", "three", "four"]
        assert len({d.lane for d in here.deliveries()}) == 1


async def test_a_name_and_a_number_are_one_lane(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.sandbox.faults.add(Fault("slow", method="sendMessage", chat=NEWS, seconds=0.2))
        here.owe(NEWS, "one")
        here.owe("@News", "two")
        here.owe("@news", "three")
        here.owe(NEWS, "four")
        await here.settled()
        assert sorted(here.texts(NEWS)) == ["four", "one", "three", "two"]
        assert len({d.lane for d in here.deliveries()}) == 1
        assert here.texts(NEWS)[0] == "one"


async def test_markup_that_does_not_parse_goes_out_as_plain_text_once(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.owe(NEWS, 'An <p>odd</p> tag, <a href="https://example.org">a link</a>', "next", channel="news")
        await here.until(lambda: len(here.texts(OPS)) == 1)
        await here.settled()
        assert here.texts(NEWS) == ["An odd tag, a link (https://example.org)", "next"]
        with here.store.read() as connection:
            (letter,) = outbox.dead_letters(connection)
        assert letter.attempts == 2
        assert letter.state == "sent"
        assert "Can't parse entities" in (letter.reason or "")


async def test_what_is_too_long_is_cut_and_kept_whole_as_a_dead_letter(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.owe(NEWS, "x" * 5000)
        await here.settled()
        (text,) = here.texts(NEWS)
        assert len(text) == 4096
        assert text.endswith("…")
        with here.store.read() as connection:
            (letter,) = outbox.dead_letters(connection)
        assert len(letter.message.text) == 5000


async def test_a_message_that_cannot_be_sent_at_all_is_a_dead_letter_and_the_next_one_goes(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.owe(NEWS, "<b></b>", "next", channel="news")
        await here.settled()
        assert here.texts(NEWS) == ["next"]
        assert [(d.state, d.attempts) for d in here.deliveries("news")] == [("dead", 2), ("sent", 1)]


async def test_a_silent_chat_does_not_delay_others(tmp_path: Path) -> None:
    async with stage(tmp_path, read=2.0, settings=structs.replace(QUICK, lease=5.0)) as here:
        here.sandbox.faults.add(Fault("hang", method="sendMessage", chat=NEWS, times=0))
        here.owe(NEWS, "one", "two")
        await here.until(lambda: here.counts().get("sending") == 1)
        here.owe(WIRE, "a", "b", "c", "d")
        await here.until(lambda: here.texts(WIRE) == ["a", "b", "c", "d"])
        assert here.deliveries(str(NEWS))[0].state == "sending", "still without an answer"
        here.sandbox.faults.clear()
        await here.settled()
        assert here.texts(NEWS) == ["one", "two"]


async def test_a_server_that_is_away_costs_nothing_but_time(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        await here.sandbox.refuse()
        here.owe(NEWS, "one", "two")
        await here.until(lambda: here.counts().get("later") == 1)
        assert here.courier.health().problem is not None
        await here.sandbox.accept()
        await here.settled(12)
        assert here.texts(NEWS) == ["one", "two"]
        assert here.courier.health().problem is None
        assert max(d.probes for d in here.deliveries()) == 0


async def test_a_revoked_token_stops_everything_and_says_so(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.sandbox.store.token = "1000000001:another"
        here.owe(NEWS, "one")
        here.owe(WIRE, "two")
        await here.until(lambda: "later" in here.counts())
        await asyncio.sleep(0.2)
        assert "token" in (here.courier.health().problem or "")
        assert here.counts().get("later", 0) + here.counts().get("ready", 0) + here.counts().get("claimed", 0) == 2
        assert here.sandbox.messages(NEWS) == []


async def test_edits_removals_and_pins_are_deliveries_too(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.owe(NEWS, "as it was", "superfluous")
        await here.settled()
        first, second = here.deliveries()
        with here.store.write() as connection:
            outbox.pin(connection, first.id, datetime.now(UTC))
            assert outbox.edit(connection, first.id, Message("<b>Corrected</b>"), datetime.now(UTC))
            assert outbox.edit(connection, first.id, Message("<b>Corrected</b>"), datetime.now(UTC)) is None
            assert outbox.delete(connection, second.id, datetime.now(UTC))
        await here.settled()
        assert here.texts(NEWS)[0] == "Corrected"
        assert "superfluous" not in here.texts(NEWS)
        assert here.sandbox.store.pins[NEWS] == (first.message_id,)
        assert [d.state for d in here.deliveries()] == ["sent"] * 5


async def test_a_chat_where_the_bot_may_not_pin_goes_on_and_operators_are_told(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        place = here.sandbox.chat(NEWS)
        here.sandbox.change(replace(place, rights=place.rights - {"can_edit_messages"}))
        here.owe(NEWS, "first")
        await here.settled()
        with here.store.write() as connection:
            outbox.pin(connection, here.deliveries(str(NEWS))[0].id, datetime.now(UTC))
        here.owe(NEWS, "second")
        await here.settled()
        assert here.texts(NEWS) == ["first", "second"]
        assert here.counts() == {"sent": 3, "dead": 1}
        assert "could not be pinned" in here.texts(OPS)[0]


async def test_an_edit_whose_answer_is_lost_is_simply_repeated(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.owe(NEWS, "as it was")
        await here.settled()
        here.sandbox.faults.add(Fault("reset", method="editMessageText", stored=True))
        with here.store.write() as connection:
            outbox.edit(connection, here.deliveries()[0].id, Message("as it is"), datetime.now(UTC))
        await here.settled()
        assert here.texts(NEWS) == ["as it is"]
        assert here.deliveries()[1].attempts == 2


async def test_a_stop_ends_what_is_in_flight_and_keeps_the_rest(tmp_path: Path) -> None:
    async with stage(tmp_path, read=2.0, settings=structs.replace(QUICK, lease=8.0), running=False) as here:
        stop = asyncio.Event()
        running = asyncio.create_task(here.courier.run(stop))
        here.sandbox.faults.add(Fault("slow", method="sendMessage", chat=NEWS, seconds=0.5))
        here.owe(NEWS, "in flight", "not begun")
        await here.until(lambda: here.counts().get("sending") == 1)
        stop.set()
        await running
        assert here.texts(NEWS) == ["in flight"]
        assert [d.state for d in here.deliveries()] == ["sent", "ready"]


async def test_what_waits_for_its_turn_goes_back_at_a_stop(tmp_path: Path) -> None:
    async with stage(tmp_path, running=False) as here:
        here.courier._turns.pace.pause_all(time.monotonic() + 60)
        stop = asyncio.Event()
        running = asyncio.create_task(here.courier.run(stop))
        here.owe(NEWS, "one")
        here.owe(WIRE, "two")
        await here.until(lambda: here.counts() == {"claimed": 2})
        stop.set()
        await asyncio.wait_for(running, 1)
        assert here.counts() == {"ready": 2}


async def test_a_second_process_posts_nothing_and_says_why(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.owe(NEWS, "one")
        await here.settled()
        async with Telegram(here.sandbox.token, here.sandbox.url, connect=0.5, read=0.4, write=0.5) as telegram:
            second = courier_for(here.store, telegram, owner="somebody else")
            stop = asyncio.Event()
            running = asyncio.create_task(second.run(stop))
            await asyncio.sleep(0.3)
            assert not second.leads
            assert "another process posts for this bot" in (second.health().problem or "")
            here.owe(NEWS, "two", "three")
            await here.settled()
            assert here.texts(NEWS) == ["one", "two", "three"]

            here.stop.set()  # the first stops and gives its lease up: the second need not wait for it to run out
            await here.until(lambda: second.leads)
            here.courier = second
            here.owe(NEWS, "four")
            await here.settled()
            assert here.texts(NEWS)[-1] == "four"
            stop.set()
            await running


async def test_a_lease_too_short_for_a_call_is_refused(tmp_path: Path) -> None:
    async with Telegram("1:x", "http://127.0.0.1:1") as telegram:
        with pytest.raises(ValueError, match="too short"):
            courier_for(None, telegram, Settings(lease=30))  # type: ignore[arg-type]  # it is refused before it is used


async def test_what_cannot_be_deleted_any_more_is_struck_through(tmp_path: Path) -> None:
    async with stage(tmp_path) as here:
        here.owe(ALICE, "<b>Paper &amp; mill</b>")
        await here.settled()
        (message,) = here.sandbox.messages(ALICE)
        here.sandbox.store.messages[ALICE][message.id] = replace(message, date=message.date - timedelta(days=3))
        with here.store.write() as connection:
            outbox.delete(connection, here.deliveries()[0].id, datetime.now(UTC))
        here.courier.hint()
        await here.settled()
        (struck,) = here.sandbox.messages(ALICE)
        assert struck.body.text == "Paper & mill"
        assert [entity.kind for entity in struck.body.entities] == ["strikethrough"]
        assert here.texts(OPS) == []
        assert here.counts() == {"sent": 2, "dead": 1}
