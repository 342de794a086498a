"""/export /forget /privacy /about /feedback by example."""

from __future__ import annotations

import json

import yaml
from msgspec.structs import replace

from bot.commands.desk import Desk
from digests.store import outbox
from tests.bot.commands.asking import ALICE, buttons, pressed, seen, typed


def test_everything_kept_comes_as_yaml_and_json_that_say_the_same(desk: Desk) -> None:
    assert "I keep nothing" in seen(typed(desk, "/export"))
    typed(desk, "/subscribe ferries")
    typed(desk, "/subscribe Fähre -Öl")
    typed(desk, "/settings zone Asia/Tokyo")
    written, plain = typed(desk, "/export").documents
    assert (written.name, plain.name) == ("dateline.yaml", "dateline.json")
    kept = json.loads(plain.content)
    assert yaml.safe_load(written.content) == kept
    assert [one["what"] for one in kept["subscriptions"]] == ["ferries", "Fähre -Öl"]
    assert kept["settings"] == {"timezone": "Asia/Tokyo", "app": "en"}
    assert "Fähre" in written.content.decode()


def test_forgetting_asks_first_and_only_its_button_forgets(desk: Desk) -> None:
    typed(desk, "/subscribe ferries")
    asked = typed(desk, "/forget")
    assert "cannot be undone" in seen(asked)
    assert "Nothing was deleted" in seen(pressed(desk, buttons(asked)["Cancel"]))
    assert "cannot be undone" in seen(typed(desk, "/forget 1"))
    assert "ferries" in seen(typed(desk, "/subscriptions"))
    assert "I keep nothing about this chat any more" in seen(pressed(desk, buttons(asked)["Delete everything"]))
    assert "follow nothing yet" in seen(typed(desk, "/subscriptions"))
    assert "I keep nothing" in seen(typed(desk, "/export"))


def test_about_and_privacy(desk: Desk) -> None:
    assert "Releases read: 8 · stories: 8" in seen(typed(desk, "/about"))
    assert "/export shows everything" in seen(typed(desk, "/privacy"))


def test_feedback_goes_to_the_operators_by_the_outbox(desk: Desk) -> None:
    assert "Nobody has said" in seen(typed(desk, "/feedback the <b>figures</b> are fine"))
    desk = replace(desk, operations=-100)
    assert "Write: /feedback" in seen(typed(desk, "/feedback"))
    assert "Thank you" in seen(typed(desk, "/feedback the <b>figures</b> are fine " + "x" * 2000))
    typed(desk, "/feedback the same update again")
    with desk.store.read() as connection:
        (owed,) = outbox.deliveries(connection)
    assert owed.chat == -100
    assert owed.message.text.startswith(f"<b>Feedback from chat {ALICE}</b>")
    assert "the &lt;b&gt;figures&lt;/b&gt; are fine xxx" in owed.message.text
    assert len(owed.message.text) > 2000


def test_texts_of_several_lines_keep_them(desk: Desk) -> None:
    assert "A phrase stands in “quotes”" in seen(typed(desk, "/search")).splitlines()[1]
