"""What happens after a post is out, over real HTTP: corrected, changed, withdrawn, resumed, configured anew."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import cli
from bot.config import load_config
from bot.sandbox import Sandbox, SandboxChat
from bot.service import run
from digests.store import outbox
from digests.store.engine import open_store

OLAF, BREAKING, ROUNDUP, LATER = 9001, -1001111111111, -1001111111112, -1001111111113
PATIENCE = 20.0  # seconds until something must be seen
CONFIG = """
timezone: Europe/Oslo
store: sqlite:///dateline.db
telegram: {{token: "{token}", api: "{api}", admins: [9001]}}
web: {{listen: "127.0.0.1:0"}}
sources: {{inbox: {{kind: folder, path: inbox, every: 100ms}}}}
channels:
  breaking: {{chat: "@breaking", post: each}}
  roundup: {{chat: "@roundup", post: digest, at: ["08:00"]}}
"""
MILL = """Tallow & Reed Opens Its Second Paper Mill

OULU, Finland, Nov. 12, 2026 /PRNewswire/ -- Tallow & Reed Oyj (Nasdaq: TREED) today opened a mill in Oulu.

Construction costs of the mill were EUR {cost} million, and revenue of the company was EUR {revenue} million in 2025.

The mill will reach full output on March 1, 2027, after trial runs that began in the summer of this year.

SOURCE Tallow & Reed Oyj
"""
FERRY = """Velmora Orders Two Ferries

BERGEN, Norway, Nov. 12, 2026 /PRNewswire/ -- Velmora AS (OSE: VELM) today ordered two ferries from a yard.

The order is worth NOK 900 million. The first ferry enters service on June 1, 2028.

SOURCE Velmora AS
"""
CORRECTED = """CORRECTION: Tallow & Reed Opens Its Second Paper Mill

In the release issued earlier today, the construction costs were EUR 470 million, not EUR 410 million. The complete,
corrected release follows:

""" + MILL.format(cost=470, revenue=820)


@dataclass
class Scene:
    """The service over a folder, connected to a sandbox as to any Bot API."""

    box: Sandbox
    folder: Path

    def come(self, name: str, text: str) -> None:
        draft = self.folder / f"draft of {name}"
        draft.write_text(text, encoding="utf-8")
        draft.rename(self.folder / "inbox" / name)

    def texts(self, chat: int) -> list[str]:
        return [message.body.text for message in self.box.messages(chat) if message.by_bot]

    async def until(self, true: Callable[[], object], chat: int = BREAKING) -> None:
        end = time.monotonic() + PATIENCE
        while not true():
            if time.monotonic() > end:
                pytest.fail("not seen in time:\n" + "\n———\n".join(self.texts(chat)))
            await asyncio.sleep(0.02)

    async def verb(self, *args: str) -> int:
        """One verb, as an operator types it beside the running service."""
        return await asyncio.to_thread(cli.main, ["--config", str(self.folder), *args])


@pytest.fixture
async def scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Scene]:
    for pause in ("PUBLISH_EVERY", "LOOK_EVERY"):  # as always, only more often
        monkeypatch.setattr(f"bot.steps.{pause}", timedelta(seconds=0.2))
    async with running(tmp_path) as found:
        yield found


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Scene]:
    (folder / "inbox").mkdir()
    chats = [
        SandboxChat(OLAF, "Olaf", "private", username="olaf", membership="member", started=True),
        SandboxChat(BREAKING, "Breaking", username="breaking"),
        SandboxChat(ROUNDUP, "Round-up", username="roundup"),
        SandboxChat(LATER, "Later", username="later"),
    ]
    async with Sandbox(chats=chats, floods=False) as box:
        text = CONFIG.format(token=box.token, api=box.url)
        (folder / "dateline.yaml").write_text(text, encoding="utf-8")
        ready: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        stop = asyncio.Event()
        service = asyncio.create_task(run(load_config(folder, {}), ready.set_result, stop))
        both: set[asyncio.Future[Any]] = {ready, service}
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        if not ready.done():
            await service
        try:
            yield Scene(box, folder)
        finally:
            stop.set()
            await service


async def posted(scene: Scene) -> tuple[str, str]:
    """Two stories are out, as single posts and in a round-up: the mill's post, and the round-up."""
    scene.come("ferry.txt", FERRY)
    scene.come("mill.txt", MILL.format(cost=410, revenue=820))
    await scene.until(lambda: len(scene.texts(BREAKING)) == 2)
    assert await scene.verb("post", "roundup") == 0
    await scene.until(lambda: scene.texts(ROUNDUP), ROUNDUP)
    (mill,) = [text for text in scene.texts(BREAKING) if "Paper Mill" in text]
    return mill, scene.texts(ROUNDUP)[0]


async def test_a_correction_edits_the_single_post_and_its_entry_in_the_round_up(scene: Scene) -> None:
    mill, roundup = await posted(scene)
    assert "410 million" in mill
    scene.come("correction.txt", CORRECTED)
    await scene.until(lambda: any("Corrected" in text for text in scene.texts(BREAKING)))
    await scene.until(lambda: any("Corrected" in text for text in scene.texts(ROUNDUP)), ROUNDUP)
    posts = scene.texts(BREAKING)
    assert len(posts) == 2
    assert any("EUR 410 million → EUR 470 million" in text for text in posts)
    (after,) = scene.texts(ROUNDUP)
    assert "EUR 410 million → EUR 470 million" in after
    before_parts, after_parts = roundup.split("▪️ "), after.split("▪️ ")
    assert [part for part in before_parts if "Mill" not in part] == [part for part in after_parts if "Mill" not in part]
    assert all(
        one.edited for chat in (BREAKING, ROUNDUP) for one in scene.box.messages(chat) if "Corrected" in one.body.text
    )


async def test_a_changed_page_edits_the_post(scene: Scene) -> None:
    await posted(scene)
    scene.come("mill.txt", MILL.format(cost=410, revenue=850))
    await scene.until(lambda: any("EUR 850 million" in text for text in scene.texts(BREAKING)))
    assert len(scene.texts(BREAKING)) == 2
    assert any("EUR 820 million → EUR 850 million" in text for text in scene.texts(BREAKING))


async def test_a_story_is_withdrawn_by_its_number(scene: Scene) -> None:
    _, roundup = await posted(scene)
    number = 2 if "Ferries" in scene.texts(BREAKING)[0] else 1
    assert await scene.verb("retract", f"s{number}") == 0
    await scene.until(lambda: len(scene.texts(BREAKING)) == 1)
    await scene.until(lambda: scene.texts(ROUNDUP) != [roundup], ROUNDUP)
    (after,) = scene.texts(ROUNDUP)
    assert "EUR 410 million" not in after
    assert "NOK 900 million" in after
    scene.box.say("/latest", chat=OLAF)
    await scene.until(lambda: any("Two Ferries" in text for text in scene.texts(OLAF)), OLAF)
    assert not any("Paper Mill" in text for text in scene.texts(OLAF))


async def test_an_operator_withdraws_a_story_from_a_chat(scene: Scene) -> None:
    await posted(scene)
    scene.box.say("/retract s1", chat=OLAF)
    await scene.until(lambda: any("Withdraw everywhere?" in text for text in scene.texts(OLAF)), OLAF)
    await scene.box.press(scene.box.messages(OLAF)[-1], "retract:1:s1")
    await scene.until(lambda: len(scene.texts(BREAKING)) == 1)
    scene.box.say("/status", chat=OLAF)
    await scene.until(lambda: any("2 releases telling 2 stories" in text for text in scene.texts(OLAF)), OLAF)


async def test_nobody_else_may(scene: Scene) -> None:
    await posted(scene)
    stranger = SandboxChat(7, "Sven", "private", username="sven", membership="member", started=True)
    scene.box.change(stranger)
    scene.box.say("/retract s1", chat=7)
    await scene.until(lambda: scene.texts(7), 7)
    assert "I know no /retract" in scene.texts(7)[0]
    assert len(scene.texts(BREAKING)) == 2


async def test_a_chat_that_threw_us_out_is_told_of_once_and_resumed(scene: Scene) -> None:
    before = scene.box.chat(BREAKING)
    scene.box.change(SandboxChat(BREAKING, "Breaking", username="breaking", membership="kicked"))
    scene.come("mill.txt", MILL.format(cost=410, revenue=820))
    await scene.until(lambda: any("dateline resume" in text for text in scene.texts(OLAF)), OLAF)
    scene.come("ferry.txt", FERRY)
    await asyncio.sleep(0.5)
    scene.box.change(before)
    scene.box.say("/resume @breaking", chat=OLAF)
    await scene.until(lambda: len(scene.texts(BREAKING)) == 2)
    assert len([text for text in scene.texts(OLAF) if "does not take our messages" in text]) == 1


async def test_a_changed_configuration_is_taken_over_and_a_mistake_is_not(scene: Scene) -> None:
    file = scene.folder / "dateline.yaml"
    whole = file.read_text(encoding="utf-8")
    file.write_text(whole.replace("post: each", "post: evry"), encoding="utf-8")
    await scene.until(lambda: any('"evry" is not known' in text for text in scene.texts(OLAF)), OLAF)
    (scene.folder / "templates").mkdir()
    (scene.folder / "templates" / "each.j2").write_text("{{ story.headlin }}", encoding="utf-8")
    file.write_text(whole + '  later: {chat: "@later", post: each, template: short}\n', encoding="utf-8")
    await scene.until(lambda: any("each.j2:1" in text or "short" in text for text in scene.texts(OLAF)), OLAF)
    scene.come("ferry.txt", FERRY)
    await scene.until(lambda: len(scene.texts(BREAKING)) == 1)
    assert not scene.texts(LATER)
    (scene.folder / "templates" / "each.j2").write_text("Our own: {{ story.headline }}", encoding="utf-8")
    (scene.folder / "templates" / "short.j2").write_text("Short: {{ story.headline }}", encoding="utf-8")
    await scene.until(lambda: scene.texts(LATER) == ["Short: Velmora Orders Two Ferries"], LATER)
    scene.come("mill.txt", MILL.format(cost=410, revenue=820))
    await scene.until(lambda: len(scene.texts(LATER)) == 2, LATER)
    await scene.until(lambda: len(scene.texts(BREAKING)) == 2)
    assert scene.texts(BREAKING)[1].startswith("Our own: Tallow & Reed Opens")


async def test_a_source_added_while_running_is_polled_and_one_removed_is_not(scene: Scene) -> None:
    file = scene.folder / "dateline.yaml"
    (scene.folder / "other").mkdir()
    changed = file.read_text(encoding="utf-8").replace(
        "{inbox: {kind: folder, path: inbox, every: 100ms}}", "{other: {kind: folder, path: other, every: 100ms}}"
    )
    file.write_text(changed, encoding="utf-8")
    (scene.folder / "other" / "ferry.txt").write_text(FERRY, encoding="utf-8")
    await scene.until(lambda: len(scene.texts(BREAKING)) == 1)
    scene.come("mill.txt", MILL.format(cost=410, revenue=820))
    await asyncio.sleep(1)
    assert len(scene.texts(BREAKING)) == 1


async def test_a_backup_is_taken_while_the_service_runs(scene: Scene) -> None:
    await posted(scene)
    copy = scene.folder / "copy.db"
    assert await scene.verb("backup", str(copy)) == 0
    assert await scene.verb("restore", str(copy)) == 1
    opened = open_store(f"sqlite:///{copy}")
    with opened.read() as connection:
        assert sum(outbox.counts(connection).values()) == 3
    opened.close()


async def test_a_story_that_cannot_be_composed_is_told_of_once_and_goes_out_when_that_is_mended(scene: Scene) -> None:
    (scene.folder / "templates").mkdir()
    template = scene.folder / "templates" / "each.j2"
    template.write_text("{{ story.headline }} {{ story.figures[0] | figure }}", encoding="utf-8")
    await asyncio.sleep(1)  # it is sound, as long as a story has figures
    scene.come(
        "ferry.txt", FERRY.replace("The order is worth NOK 900 million. ", "").replace("Two ", "").replace("two ", "")
    )
    await scene.until(lambda: any("cannot be composed" in text for text in scene.texts(OLAF)), OLAF)
    await asyncio.sleep(1)
    assert len(scene.texts(OLAF)) == 1
    assert not scene.texts(BREAKING)
    template.write_text("Mended: {{ story.headline }}", encoding="utf-8")
    await scene.until(lambda: scene.texts(BREAKING) == ["Mended: Velmora Orders Ferries"])
