"""Inline mode, what is pasted, floods and odd input."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.answering import Answering
from bot.ask import Answer, Ask
from bot.commands import COMMANDS
from bot.commands.desk import Desk
from bot.commands.respond import respond
from bot.commands.words import Words
from bot.limits import Limits
from digests.compose.fit import units
from digests.ingest import ingest_documents
from digests.model import Document
from tests.bot.commands.asking import ALICE, buttons, pressed, seen, typed
from tests.bot.configured import configured
from tests.written import NOON, keep, written

ROOM = Path(__file__).parents[3] / "bot"


def inline(desk: Desk, query: str, offset: str = "") -> Answer:
    return respond(desk, Ask(1, ALICE, "Alice", "en", ALICE, "private", query=query, offset=offset, answer_id="1"))


def test_inline_gives_cards_of_a_company_with_the_measure_asked_for_first(desk: Desk) -> None:
    desk = replace(desk, bot="some_bot")
    found = inline(desk, "velmora energy harbour 3")
    (card,) = found.cards
    assert card.title == "Velmora opens harbour number 3"
    assert card.description == "Mar 4, 2026 · EUR 300 cost of harbour 3"
    assert "<b>EUR 300</b> — cost of harbour 3" in card.message.text
    assert all(
        button.url and button.url.startswith("https://t.me/some_bot?start=") for button in card.message.buttons[0]
    )
    assert found.personal
    assert len(inline(desk, "velmora").cards) == 7
    assert [card.title for card in inline(desk, "mines").cards] == ["Ridgeback <b> & Sons sells 40% of its mines"]
    assert inline(desk, "mines lang:de").cards == inline(desk, "zeppelin").cards == ()
    assert inline(desk, "mines lang:klingon").cards == ()
    for nothing in ("zeppelin", "mines lang:klingon"):
        assert inline(desk, nothing).offer == "Nothing found. Tap to ask me in private"
    assert inline(desk, "velmora").offer == inline(desk, "zeppelin", "3").offer == ""
    assert len(inline(desk, "company:ridgeback").cards) == 1


def test_inline_pages_and_takes_no_nonsense_for_a_page(desk: Desk) -> None:
    for number in range(5):
        keep(desk.store, written(f"Corvan ship {number}", issuer=f"Corvan {number}"), at=NOON)
    first = inline(desk, "")
    assert (len(first.cards), first.next_offset) == (10, "1")
    second = inline(desk, "", first.next_offset)
    assert (len(second.cards), second.next_offset) == (3, "")
    assert len({card.id for card in (*first.cards, *second.cards)}) == 13
    assert inline(desk, "", "x").cards == first.cards
    assert inline(desk, "", "99999").cards == first.cards


def test_a_pasted_name_ticker_or_address_is_understood(desk: Desk) -> None:
    page = Document("https://news.example.com/a?b=1", b"x", NOON, identity="a")
    reading = written("Corvan buys a ship", issuer="Corvan Ltd")
    ingest_documents(desk.store, "web", [page], NOON, lambda _: ((reading,), None))
    assert "Corvan buys a ship" in seen(typed(desk, "https://news.example.com/a?b=1"))
    assert "Corvan buys a ship" in seen(typed(desk, "http://news.example.com/a?b=1 please"))
    assert "read no release at this address" in seen(typed(desk, "https://news.example.com/other"))
    assert seen(typed(desk, "$VELM")).startswith("Velmora Energy AS · OSE:VELM")
    assert seen(typed(desk, "Velmora Energy")).startswith("Velmora Energy AS · OSE:VELM")
    assert seen(typed(desk, "batteries quay")).startswith("Found: batteries quay")


ODD = [
    "\u202eevil\u202c " * 20,
    "😀" * 3000,
    "a" * 5000,
    "<b>&lt;" * 300,
    "\u0000\ud800x",
    "ب" * 300,
    "x\u0301\u0302\u0303\u0304\u0305\u0306" * 90,
    "%s {} {0} {x.__class__}",
    '"' * 200,
    "-",
    "~1",
    "\n\n\n",
]


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - {"today", "week"}))
def test_odd_input_is_harmless_to_every_command(desk: Desk, name: str) -> None:
    desk = replace(desk, operations=-100)
    for odd in ODD:
        for text in (f"/{name} {odd}", odd):
            for message in typed(desk, text).messages:
                assert units(message.text) <= 4096
                assert "\u202e" not in message.text
                for row in message.buttons:
                    for button in row:
                        assert button.text
                        assert button.data is None or 1 <= len(button.data.encode()) <= 64
        pressed(desk, f"{name}:0:{odd}")
        assert buttons is not None


def test_a_flood_is_slowed_down_and_told_when_to_go_on() -> None:
    limits = Limits(burst=3, pause=2.0)
    assert [limits.wait(1, 0.0) for _ in range(4)] == [0, 0, 0, 2]
    assert limits.wait(2, 0.0) == 0, "others are not held up"
    assert limits.wait(1, 1.0) == 1
    assert limits.wait(1, 2.0) == 0
    assert limits.wait(1, 2.0) == 2
    assert limits.tell(1, 2.0, 2)
    assert not limits.tell(1, 3.0, 1), "once is enough"
    assert limits.tell(1, 20.0, 2)


async def test_a_person_who_floods_gets_one_notice(desk: Desk, tmp_path: Path) -> None:
    async def admins(_chat: int) -> frozenset[int] | None:
        return frozenset({7})

    answering = Answering(
        configured(tmp_path), desk.store, desk.templates, "some_bot", admins, look, lambda: None, limits=Limits(burst=2)
    )
    asks = [Ask(n, ALICE, "Alice", "de", ALICE, "private", text="/help", command="help") for n in range(4)]
    told = [await answering.answer(ask) for ask in asks]
    assert "Lesen" in seen(told[0])
    assert "in 2 Sekunden noch einmal" in seen(told[2])
    assert told[3] == Answer()
    button = Ask(9, ALICE, "Alice", "en", ALICE, "private", data="help:0:", answer_id="1")
    assert "try again" in str((await answering.answer(button)).toast)
    inline = [Ask(n, 5, "Eve", "en", 5, "private", query="corvan", answer_id=str(n)) for n in range(4)]
    offers = [(await answering.answer(ask)).offer for ask in inline]
    assert any("try again" in offer for offer in offers), "in inline mode a button tells it"
    group = Ask(10, 7, "Ada", "en", -100, "supergroup", text="/subscribe x", command="subscribe", arguments="x")
    assert "every new story" in seen(await answering.answer(group))
    guest = Ask(11, 8, "Gus", "en", -100, "supergroup", text="/subscribe y", command="subscribe", arguments="y")
    assert "Only administrators" in seen(await answering.answer(guest))
    hidden = Ask(12, 0, "", "", -100, "supergroup", text="/subscribe y", command="subscribe", arguments="y")
    assert "every new story" in seen(await answering.answer(hidden)), "an anonymous administrator"


def test_no_text_of_the_bot_is_there_in_vain() -> None:
    said = "".join(path.read_text(encoding="utf-8") for end in ("*.py", "*.j2") for path in ROOM.rglob(end))
    unused = [one for one in Words.__struct_fields__ if f"words.{one}" not in said and f"say.{one}" not in said]
    assert unused == []


async def test_the_buttons_of_a_channel_are_checked_each_time(desk: Desk, tmp_path: Path) -> None:
    runs = {ALICE}

    async def admins(_chat: int) -> frozenset[int] | None:
        return frozenset(runs)

    answering = Answering(configured(tmp_path), desk.store, desk.templates, "some_bot", admins, look, lambda: None)
    ask = Ask(
        1, ALICE, "Alice", "en", ALICE, "private", command="channel", arguments="@acme_news subscribe " + "x" * 90
    )
    made = await answering.answer(ask)
    assert seen(made).startswith("📣 @acme_news\nYou will get every new story with the words")
    stop = list(buttons(made).values())[-1]
    assert stop is not None
    assert stop.startswith("@-1001234567890;")
    assert len(stop.encode()) <= 64
    runs.clear()
    answering._known.clear()
    button = Ask(2, ALICE, "Alice", "en", ALICE, "private", data=stop, message_id=1, answer_id="1")
    assert (await answering.answer(button)).toast == "Only administrators of -1001234567890 can manage it."
    runs.add(ALICE)
    answering._known.clear()
    assert "no longer follow" in seen(await answering.answer(button))
    person = Ask(3, ALICE, "Alice", "en", ALICE, "private", data="@4712;subscriptions:0:", message_id=1, answer_id="1")
    assert (await answering.answer(person)).toast == desk.words.gone, "a person is no channel"


async def look(_name: str) -> int | None:
    return -1001234567890
