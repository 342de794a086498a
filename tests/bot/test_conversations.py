"""Conversations as scripts (`conversations/*.yaml`, see its README): the service and the sandbox, over real HTTP."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from bot.config import load_config
from bot.sandbox import Message, Sandbox, SandboxChat, Topic, User
from bot.service import run

TALKS = sorted((Path(__file__).parent / "conversations").glob("*.yaml"))
SCRIPTS = {path: yaml.safe_load(path.read_text(encoding="utf-8")) for path in TALKS}
PATIENCE = 15.0  # seconds until something must be seen
KEYS = frozenset("type press reply comes location ask in as see never toast files silence".split())

ME, OPERATORS = 7001, 9001
ADMIN, GUEST = User(7002, "Ada", "ada"), User(7003, "Gus", "gus")
GROUP, CHANNEL = -1002222222222, -1001111111111
CONFIG = """
timezone: Europe/Berlin
store: sqlite:///dateline.db
telegram: {{token: "{token}", api: "{api}", operations: {operations}}}
web: {{listen: "127.0.0.1:0"}}
sources:
  inbox: {{kind: folder, path: inbox, every: 100ms}}
topics:
  harbours: {{words: [harbour, ferries]}}
channels:
  breaking: {{chat: "@breaking", post: each}}
"""


@dataclass(slots=True)
class Talk:
    """A talk under way: what was seen so far is not seen again."""

    box: Sandbox
    folder: Path
    chat: int = ME
    thread: int | None = None
    seen: dict[tuple[int, int], Message] = field(default_factory=dict)
    arrived: int = 0

    def come(self, text: str) -> None:
        """A release comes in: its file is whole at once."""
        self.arrived += 1
        draft = self.folder / f"draft-{self.arrived}"
        draft.write_text(text, encoding="utf-8")
        draft.rename(self.folder / "inbox" / f"{self.arrived:03}.txt")

    def new(self) -> list[Message]:
        """What the bot wrote or edited in this chat since the step began."""
        return [one for one in self.box.messages(self.chat) if one.by_bot and self.seen.get((one.chat, one.id)) != one]

    def remember(self) -> None:
        self.seen = {(one.chat, one.id): one for chat in self.box.store.chats for one in self.box.messages(chat)}

    def newest(self, words: str) -> Message:
        """The newest message of the bot that holds these words, in any chat: it may be replied to there."""
        every = [one for one in self.box.messages(self.chat) if one.by_bot and words in one.body.text]
        assert every, f"no message of the bot holds {words!r}:\n{self.told()}"
        return every[-1]

    def told(self) -> str:
        """The chat as it stands, for the one who reads a failure."""
        lines = []
        for one in self.box.messages(self.chat):
            lines.append(("BOT " if one.by_bot else "    ") + one.body.text.replace("\n", "\n    "))
            lines.extend(f"    [{' | '.join(button.text for button in row)}]" for row in one.keyboard)
        return "\n".join(lines)


def test_there_are_conversations_and_their_steps_are_known() -> None:
    assert TALKS
    for path in TALKS:
        talk = SCRIPTS[path]
        assert set(talk) <= {"language", "releases", "talk"}, path.name
        assert [step for step in talk["talk"] if not set(step) <= KEYS] == [], path.name


@pytest.mark.parametrize("path", TALKS, ids=lambda path: path.stem)
async def test_a_conversation(path: Path, tmp_path: Path) -> None:
    script = SCRIPTS[path]
    async with running(tmp_path, script.get("language", "en")) as talk:
        for release in script.get("releases", ()):
            talk.chat = CHANNEL
            talk.remember()
            talk.come(release)
            await see(talk, [release.strip().splitlines()[0]], "a release comes in")
        for number, step in enumerate(script["talk"], 1):
            await play(talk, step, f"step {number}: {json.dumps(step, ensure_ascii=False)}")


async def play(talk: Talk, step: Mapping[str, Any], name: str) -> None:
    """Do what a step says, and wait for what it sees."""
    talk.remember()
    talk.chat = {"group": GROUP, "topic": GROUP, "channel": CHANNEL}.get(step.get("in", "me"), ME)
    talk.thread = 7 if step.get("in") == "topic" else None
    person = None if talk.chat == ME else GUEST if step.get("as") == "guest" else ADMIN
    toast = ""
    if "comes" in step:
        talk.come(step["comes"])
    if "type" in step:
        reply = talk.newest(step["reply"]).id if "reply" in step else None
        talk.box.say(step["type"], chat=talk.chat, user=person, thread=talk.thread, reply_to=reply)
    if "location" in step:
        talk.box.share_location(*step["location"], chat=talk.chat)
    if "press" in step:
        toast = await press(talk, step["press"], person)
    if "ask" in step:
        found = await talk.box.inline(step["ask"], user=talk.box.chat(ME).user)
        told = json.dumps([found.results, found.button], ensure_ascii=False)
        assert [words for words in texts(step, "see") if words not in told] == [], f"{name}\n{told}"
        assert [words for words in texts(step, "never") if words in told] == [], f"{name}\n{told}"
        return
    for words in texts(step, "toast"):
        assert words in toast, f"{name}: the notice says {toast!r}"
    if step.get("silence"):
        await asyncio.sleep(0.5)
        assert shown(talk.new()) == "", name
    new = await see(talk, texts(step, "see"), name, texts(step, "files"))
    assert [words for words in texts(step, "never") if words in shown(new)] == [], f"{name}\n{talk.told()}"
    if talk.thread:
        assert {one.thread for one in new} <= {talk.thread}, f"{name}: the answer left the topic"


async def press(talk: Talk, text: str, person: User | None) -> str:
    """Press the newest button that begins so; the notice that follows. A link into the bot is followed to it."""
    found = [
        (message, button)
        for message in talk.box.messages(talk.chat)
        if message.by_bot
        for row in message.keyboard
        for button in row
        if button.text.startswith(text)
    ]
    assert found, f"no button begins with {text!r}:\n{talk.told()}"
    message, button = found[-1]
    if button.field == "url":
        address = urlsplit(str(button.value))
        assert (address.hostname, address.path) == ("t.me", f"/{talk.box.store.bot.username}")
        talk.chat = ME
        talk.box.say(f"/start {parse_qs(address.query)['start'][0]}", chat=ME)
        return ""
    return (await talk.box.press(message, str(button.value), user=person)).text


async def see(talk: Talk, wanted: list[str], name: str, files: Sequence[str] = ()) -> list[Message]:
    """Wait until the bot has written all of this and sent these files; what it wrote."""
    end = time.monotonic() + PATIENCE
    while True:
        new = talk.new()
        missing = [words for words in wanted if words not in shown(new)]
        sent = [talk.box.store.files[one.media.file].name for one in new if one.media]
        missing += [file for file in files if file not in sent]
        if not missing:
            return new
        if time.monotonic() > end:
            pytest.fail(f"{name}\nnot seen: {missing}\n{talk.told()}")
        await asyncio.sleep(0.02)


def texts(step: Mapping[str, Any], key: str) -> list[str]:
    said = step.get(key, [])
    return [said] if isinstance(said, str) else list(said)


def shown(messages: list[Message]) -> str:
    """Text and buttons, as a person sees them."""
    return "\n".join(
        line
        for message in messages
        for line in (message.body.text, *(button.text for row in message.keyboard for button in row))
    )


@asynccontextmanager
async def running(folder: Path, language: str) -> AsyncIterator[Talk]:
    """The service in a folder of its own, connected to a sandbox as to any Bot API."""
    (folder / "inbox").mkdir()
    chats = [
        SandboxChat(ME, "Mara", "private", username="mara", language=language, membership="member"),
        SandboxChat(OPERATORS, "Olaf", "private", membership="member", started=True),
        SandboxChat(
            GROUP, "Newsroom", "supergroup", topics=(Topic(1, "General"), Topic(7, "Cars")), administrators=(ADMIN,)
        ),
        SandboxChat(CHANNEL, "Breaking", username="breaking", administrators=(ADMIN, User(ME, "Mara", "mara"))),
        SandboxChat(CHANNEL - 1, "Foreign", username="foreign_news", administrators=(ADMIN,)),
    ]
    async with Sandbox(chats=chats, floods=False) as box:
        config = CONFIG.format(token=box.token, api=box.url, operations=OPERATORS)
        (folder / "dateline.yaml").write_text(config, encoding="utf-8")
        ready: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        stop = asyncio.Event()
        service = asyncio.create_task(run(load_config(folder, {}), ready.set_result, stop))
        both: set[asyncio.Future[Any]] = {ready, service}
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        if not ready.done():
            await service
        try:
            yield Talk(box, folder)
        finally:
            stop.set()
            await service
