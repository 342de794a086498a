"""Hearing and answering, against the sandbox over real HTTP."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.ask import Answer, Ask, Card, File
from bot.delivery.commits import Commits
from bot.delivery.courier import Courier
from bot.delivery.turns import Turns
from bot.sandbox import people
from bot.sandbox.faults import Fault
from bot.sandbox.nouns import SandboxChat, Topic, User
from bot.sandbox.sandbox import Sandbox
from bot.telegram.bot import CannotStart, Telegram
from bot.telegram.receive import Receiver
from bot.telegram.webhook import Webhook
from digests.model import Button, Message
from digests.store import doubts, inbox, lanes, ledger, outbox
from digests.store.engine import Store, open_store
from digests.store.tables import bot_update

ALICE, BOB, NEWS, GROUP = 501, 502, -1001000000001, -1001000000005
CHATS = (
    SandboxChat(ALICE, "Alice", "private", language="pt-br", membership="member", started=True),
    SandboxChat(BOB, "Bob", "private", membership="member", started=True),
    SandboxChat(NEWS, "News", username="news", administrators=(User(ALICE, "Alice"), User(BOB, "Bob"))),
    SandboxChat(GROUP, "Group", "supergroup", topics=(Topic(7, "Cars"),)),
)
Reply = Callable[[Ask], Awaitable[Answer]]


@dataclass
class Desk:
    """A bot that hears; `asks` is what it understood."""

    store: Store
    sandbox: Sandbox
    telegram: Telegram
    receiver: Receiver
    asks: list[Ask] = field(default_factory=list)
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    hints: int = 0

    async def heard(self, count: int = 1) -> Ask:
        return (await self.all_heard(count))[count - 1]

    async def all_heard(self, count: int) -> list[Ask]:
        await self.until(lambda: len(self.asks) >= count)
        return self.asks

    async def until(self, true: Callable[[], object]) -> None:
        end = asyncio.get_running_loop().time() + 20
        while not true():
            assert asyncio.get_running_loop().time() < end, f"not within 20 s; heard {self.asks}"
            await asyncio.sleep(0.01)

    def texts(self, chat: int) -> list[str]:
        return [m.body.text for m in self.sandbox.messages(chat) if m.by_bot]

    def counted(self) -> int:
        """Updates in the store, handled or not."""
        with self.store.read() as connection:
            return len(connection.execute(select(bot_update.c.update_id)).all())

    def waiting(self) -> int:
        with self.store.read() as connection:
            return len(inbox.waiting(connection, self.sandbox.store.bot.id))


async def echo(ask: Ask) -> Answer:
    return Answer((Message(f"You said {ask.text}"),)) if ask.text else Answer()


@asynccontextmanager
async def desk(folder: Path, reply: Reply = echo, *, running: bool = True) -> AsyncIterator[Desk]:
    store = open_store(f"sqlite:///{folder / 'dateline.db'}")
    async with (
        Sandbox(chats=CHATS, floods=False) as sandbox,
        Telegram(sandbox.token, sandbox.url, connect=0.5, read=1.0, write=0.5) as telegram,
    ):
        here = await desk_at(store, sandbox, telegram, reply)
        task = asyncio.create_task(here.receiver.run(here.stop)) if running else None
        yield here
        here.stop.set()
        if task is not None:
            await asyncio.wait_for(task, 8)
    store.close()


async def desk_at(store: Store, sandbox: Sandbox, telegram: Telegram, reply: Reply, turns: Turns | None = None) -> Desk:
    async def listening(ask: Ask) -> Answer:
        here.asks.append(ask)
        return await reply(ask)

    def hint() -> None:
        here.hints += 1

    receiver = Receiver(Commits(store), telegram, turns or Turns(), await telegram.me(), listening, hint=hint)
    here = Desk(store, sandbox, telegram, receiver)
    return here


async def test_a_typed_text_is_heard_and_answered(tmp_path: Path) -> None:
    async with desk(tmp_path) as here:
        said = here.sandbox.say("hello there", chat=ALICE)
        ask = await here.heard()
        assert (ask.user_id, ask.user_name, ask.language) == (ALICE, "Alice", "pt-br")
        assert (ask.chat_id, ask.chat_kind, ask.thread) == (ALICE, "private", None)
        assert (ask.text, ask.command, ask.message_id) == ("hello there", None, said.id)
        assert ask.at is not None
        assert ask.at.tzinfo is not None
        await here.until(lambda: here.texts(ALICE) == ["You said hello there"])
        await here.until(lambda: here.waiting() == 0)


@pytest.mark.parametrize(
    ("typed", "command", "arguments"),
    [
        ("/latest", "latest", ""),
        ("/Search  green hydrogen ", "search", "green hydrogen"),
        ("/figures@dateline_bot Noralund", "figures", "Noralund"),
        ("/start story_12", "start", "story_12"),
        ("/search\nline one\nline two", "search", "line one\nline two"),
        ("/ slash", None, ""),
        ("/", None, ""),
    ],
)
async def test_commands_and_their_arguments(tmp_path: Path, typed: str, command: str | None, arguments: str) -> None:
    async with desk(tmp_path) as here:
        here.sandbox.say(typed, chat=ALICE)
        ask = await here.heard()
        assert (ask.command, ask.arguments) == (command, arguments)


async def test_commands_for_another_bot_are_not_ours(tmp_path: Path) -> None:
    async with desk(tmp_path) as here:
        here.sandbox.say("/latest@another_bot", chat=GROUP, user=User(ALICE, "Alice"))
        here.sandbox.say("/latest", chat=GROUP, user=User(ALICE, "Alice"))
        assert (await here.heard()).text == "/latest"


async def test_answers_in_a_topic_stay_there_and_reply(tmp_path: Path) -> None:
    async with desk(tmp_path) as here:
        said = here.sandbox.say("/latest", chat=GROUP, user=User(ALICE, "Alice"), thread=7)
        ask = await here.heard()
        assert (ask.thread, ask.chat_kind) == (7, "supergroup")
        await here.until(lambda: here.texts(GROUP))
        answer = here.sandbox.messages(GROUP)[-1]
        assert (answer.thread, answer.reply_to) == (7, said.id)


async def test_a_message_that_is_replied_to_is_told(tmp_path: Path) -> None:
    async with desk(tmp_path) as here:
        said = here.sandbox.say("first", chat=ALICE)
        here.sandbox.say("/why", chat=ALICE, reply_to=said.id)
        about = (await here.heard(2)).about
        assert about is not None
        assert (about.chat_id, about.message_id) == (ALICE, said.id)


async def test_a_pressed_button_is_answered_with_a_toast_and_an_edit(tmp_path: Path) -> None:
    async def reply(ask: Ask) -> Answer:
        if ask.data:
            return Answer(edit=Message(f"page {ask.data}"), toast="turned", alert=True)
        return Answer((Message("page 1", ((Button("Next", data="2"),),)),))

    async with desk(tmp_path, reply) as here:
        here.sandbox.say("/latest", chat=ALICE)
        await here.until(lambda: here.texts(ALICE))
        answer = await here.sandbox.press(here.sandbox.messages(ALICE)[-1], "2")
        assert (answer.text, answer.alert) == ("turned", True)
        await here.until(lambda: here.texts(ALICE) == ["page 2"])
        assert here.asks[1].message_id == here.sandbox.messages(ALICE)[-1].id


async def test_inline_queries_get_cards(tmp_path: Path) -> None:
    async def reply(ask: Ask) -> Answer:
        return Answer(cards=(Card("1", ask.query or "", "about it", Message("<b>card</b>")),), next_offset="10")

    async with desk(tmp_path, reply) as here:
        found = await here.sandbox.inline("noralund revenue", user=User(ALICE, "Alice"))
        assert [result["title"] for result in found.results] == ["noralund revenue"]
        assert found.next_offset == "10"
        assert (here.asks[0].query, here.asks[0].chat_id) == ("noralund revenue", ALICE)
        people.choose(here.sandbox.store, here.sandbox.chat(ALICE), User(ALICE, "Alice"), found.results[0], "noralund")
        here.sandbox.say("/help", chat=ALICE)
        while len(here.asks) < 2:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        assert here.asks[1].command == "help", "a card that was dropped into the chat is no question"


async def test_where_nothing_is_found_a_button_leads_to_the_private_chat(tmp_path: Path) -> None:
    async def reply(_ask: Ask) -> Answer:
        return Answer(offer="Nothing found")

    async with desk(tmp_path, reply) as here:
        found = await here.sandbox.inline("zeppelin", user=User(ALICE, "Alice"))
        assert (found.results, found.button) == ((), {"text": "Nothing found", "start_parameter": "inline"})


async def test_files_and_places(tmp_path: Path) -> None:
    async def reply(ask: Ask) -> Answer:
        assert ask.location is not None
        return Answer(documents=(File("dates.ics", b"BEGIN:VCALENDAR\r\n", "<b>Dates</b>"),))

    async with desk(tmp_path, reply) as here:
        here.sandbox.share_location(52.5, 13.4, chat=ALICE)
        ask = await here.heard()
        assert ask.location is not None
        assert (round(ask.location.latitude, 1), round(ask.location.longitude, 1)) == (52.5, 13.4)
        await here.until(lambda: here.texts(ALICE) == ["Dates"])
        media = here.sandbox.messages(ALICE)[-1].media
        assert media is not None
        assert here.sandbox.store.files[media.file].content == b"BEGIN:VCALENDAR\r\n"


async def test_one_chat_in_order_and_others_meanwhile(tmp_path: Path) -> None:
    done: list[str] = []

    async def reply(ask: Ask) -> Answer:
        await asyncio.sleep(0.3 if ask.text == "slow" else 0)
        done.append(ask.text)
        return Answer()

    async with desk(tmp_path, reply) as here:
        for text in ("slow", "second", "third"):
            here.sandbox.say(text, chat=ALICE)
        here.sandbox.say("elsewhere", chat=BOB)
        await here.until(lambda: len(done) == 4)
        assert done == ["elsewhere", "slow", "second", "third"]


async def test_a_bug_in_one_answer_does_not_stop_the_next(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def reply(ask: Ask) -> Answer:
        if ask.text == "boom":
            raise RuntimeError("our bug")
        return await echo(ask)

    async with desk(tmp_path, reply) as here:
        here.sandbox.say("boom", chat=ALICE)
        here.sandbox.say("fine", chat=ALICE)
        await here.until(lambda: here.texts(ALICE) == ["You said fine"])
        await here.until(lambda: here.waiting() == 0)
        assert "our bug" in caplog.text


async def test_a_crash_between_storing_and_answering_loses_nothing(tmp_path: Path) -> None:
    async def stuck(ask: Ask) -> Answer:
        await asyncio.sleep(60)
        return Answer()

    async with desk(tmp_path, stuck, running=False) as here:
        task = asyncio.create_task(here.receiver.run(asyncio.Event()))
        for number in range(5):
            here.sandbox.say(f"message {number}", chat=ALICE if number % 2 else BOB)
        await here.until(lambda: here.waiting() == 5 and not here.sandbox.store.updates.waiting)
        for running in here.receiver._tasks:
            running.cancel()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

        again = await desk_at(here.store, here.sandbox, here.telegram, echo)
        task = asyncio.create_task(again.receiver.run(again.stop))
        here.sandbox.say("later", chat=ALICE)
        await here.until(lambda: len(here.texts(ALICE)) == 3 and len(here.texts(BOB)) == 3)
        assert here.texts(BOB) == [f"You said message {n}" for n in (0, 2, 4)]
        assert [a.text for a in again.asks].count("message 1") == 1
        again.stop.set()
        await task


async def test_an_update_that_comes_twice_is_handled_once(tmp_path: Path) -> None:
    async with desk(tmp_path, running=False) as here:
        here.sandbox.say("hello", chat=ALICE)
        updates = [json.loads(json.dumps(update.as_json())) for update in here.sandbox.store.updates.waiting]
        await here.receiver.accept(updates)
        await here.receiver.accept(updates)
        await here.until(lambda: here.texts(ALICE) == ["You said hello"])
        await here.receiver.accept(updates)
        await asyncio.sleep(0.05)
        assert len(here.asks) == 1


async def test_an_update_of_a_kind_unknown_to_us_is_put_aside(tmp_path: Path) -> None:
    async with desk(tmp_path, running=False) as here:
        await here.receiver.accept([{"update_id": 1, "brand_new": {}}, {"update_id": 2, "message": {"odd": True}}])
        await here.until(lambda: here.waiting() == 0)
        assert here.asks == []


async def test_a_pause_that_an_answer_was_asked_for_outlives_a_restart(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    async with desk(tmp_path) as here:
        here.sandbox.faults.add(Fault("flood", method="sendMessage", chat=ALICE, seconds=60))
        here.sandbox.say("hello", chat=ALICE)
        await here.heard()
        await here.until(lambda: here.waiting() == 0)
        with here.store.read() as connection:
            ((chat, until),) = lanes.paused(connection, now)
            assert lanes.bot_pause(connection, here.sandbox.store.bot.id) is None
        assert chat == ALICE
        assert 55 < (until - now).total_seconds() < 65
        here.stop.set()

        async with restarted(here) as again:
            here.sandbox.say("too early", chat=ALICE)
            here.sandbox.say("elsewhere", chat=BOB)
            await here.until(lambda: here.texts(BOB) == ["You said elsewhere"] and again.waiting() == 0)
            assert here.texts(ALICE) == []


async def test_so_does_one_of_the_whole_bot(tmp_path: Path) -> None:
    async with desk(tmp_path) as here:
        for chat in (ALICE, BOB):
            here.sandbox.faults.add(Fault("flood", method="sendMessage", chat=chat, seconds=60))
            here.sandbox.say("hello", chat=chat)
        await here.until(lambda: here.counted() == 2 and here.waiting() == 0)
        with here.store.read() as connection:
            until = lanes.bot_pause(connection, here.sandbox.store.bot.id)
        assert until is not None
        assert 50 < (until - datetime.now(UTC)).total_seconds() <= 60
        here.stop.set()

        async with restarted(here) as again:
            here.sandbox.say("too early", chat=GROUP)
            await again.heard()
            await here.until(lambda: again.waiting() == 0)
            assert here.texts(GROUP) == []


@asynccontextmanager
async def restarted(here: Desk) -> AsyncIterator[Desk]:
    """The same bot in a new process: courier and receiver, who keep one book of pauses."""
    turns, commits, stop = Turns(), Commits(here.store), asyncio.Event()
    courier = Courier(commits, here.telegram, turns, bot=here.telegram.bot_id, doubt_of=lambda _: "hold")
    again = await desk_at(here.store, here.sandbox, here.telegram, echo, turns)
    tasks = [
        asyncio.create_task(courier.run(stop)),
        asyncio.create_task(again.receiver.run(stop, may=lambda: courier.leads)),
    ]
    yield again
    stop.set()
    await asyncio.gather(*tasks)


async def test_being_let_in_again_resumes_a_chat(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    async with desk(tmp_path) as here:
        with here.store.write() as connection:
            outbox.put(
                connection,
                channel="news",
                chat=NEWS,
                thread=None,
                slot="1",
                window=None,
                story_ids=(),
                messages=[Message("owed")],
                now=now,
            )
        here.sandbox.admit(NEWS, "kicked")
        await here.until(lambda: suspended(here.store))
        here.sandbox.admit(NEWS, "administrator")
        await here.until(lambda: here.hints == 1)
        assert not suspended(here.store)
        membership = (await here.heard(2)).membership
        assert membership is not None
        assert (membership.after, membership.may_post, membership.title) == ("admin", True, "News")
        with here.store.read() as connection:
            assert len(ledger.heads(connection, now, 10)) == 1


def suspended(store: Store) -> bool:
    with store.read() as connection:
        return bool(lanes.suspensions(connection))


async def test_messages_of_others_teach_us_where_a_chat_stands(tmp_path: Path) -> None:
    async with desk(tmp_path) as here:
        with here.store.write() as connection:
            lane = lanes.lane_of(connection, GROUP)
        for _ in range(3):
            said = here.sandbox.say("chatter", chat=GROUP, user=User(ALICE, "Alice"))
        await here.until(lambda: len(here.texts(GROUP)) == 3)
        newest = here.sandbox.messages(GROUP)[-1].id
        assert newest > said.id

        def known() -> int | None:
            with here.store.read() as connection:
                return doubts.newest(connection, lane)

        await here.until(lambda: known() == newest)


async def test_a_webhook_that_was_set_before_is_let_go_of(tmp_path: Path) -> None:
    async with desk(tmp_path, running=False) as here:
        await here.telegram.hear_by_webhook(Webhook("https://127.0.0.1:1/hook", "secret"), ["message"])
        here.sandbox.say("hello", chat=ALICE)
        task = asyncio.create_task(here.receiver.run(here.stop))
        await here.until(lambda: here.texts(ALICE) == ["You said hello"])
        here.stop.set()
        await task


async def test_a_second_listener_is_told_and_no_update_is_lost(tmp_path: Path) -> None:
    async with desk(tmp_path) as here:
        here.sandbox.say("one", chat=ALICE)
        await here.heard(1)
        await here.telegram.bot.do_api_request("getupdates", api_kwargs={"timeout": 0})  # another process
        await here.until(lambda: "another process" in (here.receiver.problem or ""))


async def test_a_poll_that_fails_is_repeated_and_nothing_is_lost(tmp_path: Path) -> None:
    async with desk(tmp_path, running=False) as here:
        here.sandbox.faults.add(Fault("error", method="getUpdates", code=502))
        here.sandbox.say("hello", chat=ALICE)
        task = asyncio.create_task(here.receiver.run(here.stop))
        await here.until(lambda: "does not answer" in (here.receiver.problem or ""))
        await here.until(lambda: here.texts(ALICE) == ["You said hello"])
        here.stop.set()
        await task


async def test_the_token_is_in_no_log_and_no_error(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with desk(tmp_path) as here:
        here.sandbox.faults.add(
            Fault("reset", method="sendMessage"),
            Fault("garbage", method="sendMessage"),
            Fault("error", method="sendMessage", code=502),
        )
        for number in range(4):
            here.sandbox.say(f"hello {number}", chat=ALICE)
        await here.until(lambda: here.texts(ALICE))
        await here.sandbox.refuse()
        await here.telegram.send(ALICE, Message("nobody there"))
        await here.sandbox.accept()
        here.sandbox.store.token = "1000000001:another"
        await here.telegram.send(ALICE, Message("refused"))
        with pytest.raises(CannotStart) as refusal:
            await here.telegram.me()
    secret = "sandbox"
    shown = caplog.text + str(refusal.value)
    assert f":{secret}" not in shown
    assert "another" not in shown.replace("another process", "")


async def test_admins_and_commands(tmp_path: Path) -> None:
    async with desk(tmp_path, running=False) as here:
        admins = await here.telegram.admins(NEWS)
        assert isinstance(admins, tuple)
        assert {admin.user_id for admin in admins} == {ALICE, BOB}
        await here.telegram.set_commands([("latest", "The newest stories")], scope="private", language="en")
        assert any(commands for commands in here.sandbox.store.commands.values())
        assert await here.telegram.look("@news") == NEWS
