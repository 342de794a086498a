"""The commands by example: what is typed or pressed, what is seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.ask import Answer, Ask
from bot.commands import COMMANDS
from bot.commands.desk import Desk
from bot.commands.respond import respond
from bot.commands.words import WORDS, language_of
from tests.bot.commands.asking import buttons, pressed, seen, typed

ROOT = Path(__file__).parents[3]


def test_latest_shows_the_newest_first_and_turns_pages(desk: Desk) -> None:
    first = typed(desk, "/latest")
    assert seen(first).index("sells 40%") >= 0
    second = pressed(desk, buttons(first)["More ›"])
    assert not second.messages
    assert "harbour number 1" in seen(second)
    assert buttons(second) == {"‹ Back": "latest:0:"}
    assert seen(pressed(desk, buttons(second)["‹ Back"])) == seen(first)


def test_latest_of_a_company_and_of_a_topic(desk: Desk) -> None:
    assert "Ridgeback" not in seen(typed(desk, "/latest velmora"))
    assert "Ridgeback" not in seen(typed(desk, "/latest ferries"))
    assert "Ridgeback" in seen(typed(desk, "/latest Ridgeback"))
    assert "No release of a company called “Nobody Ltd”" in seen(typed(desk, "/latest Nobody Ltd"))


def test_figures_say_what_they_measure(desk: Desk) -> None:
    answer = typed(desk, "/figures OSE:VELM")
    assert "Key numbers: Velmora Energy AS · OSE:VELM" in seen(answer)
    assert "EUR 700 — cost of harbour 7 ▲ 3.2%" in seen(answer)
    assert "cost of harbour 1" in seen(pressed(desk, buttons(answer)["More ›"]))


def test_figures_of_a_misspelt_company_say_whose_they_are(desk: Desk) -> None:
    assert "Nearest name: Velmora Energy AS" in seen(typed(desk, "/figures Velmroa Energy"))


def test_figures_of_one_that_told_none(desk: Desk) -> None:
    assert seen(typed(desk, "/figures Ridgeback & Sons")) == "Ridgeback & Sons has told no key number yet."


def test_dates_come_soonest_first(desk: Desk) -> None:
    told = seen(typed(desk, "/dates"))
    assert told.index("Apr 1, 2026") < told.index("Apr 7, 2026")
    assert "opening of quay 1" in told
    assert "No coming dates are known for Ridgeback & Sons" in seen(typed(desk, "/dates Ridgeback"))


def test_dates_of_the_days_ahead_each_with_its_reminder(desk: Desk) -> None:
    assert "No coming dates are known" in seen(typed(desk, "/dates week"))
    month = typed(desk, "/dates velmora month")
    assert "Apr 5, 2026" in seen(month)
    assert "Apr 6, 2026" not in seen(month), "31 days ahead"
    assert "company called “velmora week dinner”" in seen(typed(desk, "/dates velmora week dinner"))
    offered = pressed(desk, buttons(month)["🔔 Apr 2, 2026"])
    assert "opening of quay 2" in seen(offered)
    assert list(buttons(offered)) == ["A day before", "At the time"]


def test_search_marks_the_words(desk: Desk) -> None:
    answer = typed(desk, "/search batteries quay")
    assert "<b>batteries</b>" in answer.messages[0].text
    assert "Nothing found for “zeppelin”" in seen(typed(desk, "/search zeppelin"))


def test_what_is_typed_without_a_command_is_looked_for(desk: Desk) -> None:
    assert "harbour number" in seen(typed(desk, "harbour"))
    assert "Fewer or other words" in seen(typed(desk, "zeppelin"))


def test_an_unknown_command_gets_a_hint_in_private_and_silence_in_groups(desk: Desk) -> None:
    assert seen(typed(desk, "/latst")) == "I know no /latst.\nDid you mean /latest?"
    assert "/help" in seen(typed(desk, "/xyzzy"))
    assert typed(desk, "/xyzzy", chat=-1001, kind="supergroup") == Answer()
    assert typed(desk, "lunch?", chat=-1001, kind="supergroup") == Answer()


def test_a_subscription_is_made_listed_and_stopped(desk: Desk) -> None:
    assert "follow nothing yet" in seen(typed(desk, "/subscriptions"))
    made = typed(desk, "/subscribe velmora energy")
    assert seen(made) == "You will get every new release of Velmora Energy AS."
    assert "already follow Velmora" in seen(typed(desk, "/subscribe VELM"))
    assert "every new story on “ferries”" in seen(typed(desk, "/subscribe Ferries"))
    assert "words “battery -recall”" in seen(typed(desk, "/subscribe battery -recall"))
    listed = seen(typed(desk, "/subscriptions"))
    assert "1. Velmora Energy AS (company · as it comes)" in listed
    assert "battery -recall (words · as it comes)" in listed
    assert "no longer follow Velmora" in seen(pressed(desk, buttons(made)["Stop Velmora Energy AS"]))
    assert "no longer follow battery" in seen(typed(desk, "/unsubscribe Battery -recall"))
    left = buttons(typed(desk, "/unsubscribe"))
    assert list(left) == ["ferries"]
    assert "You do not follow “cars”" in seen(typed(desk, "/unsubscribe cars"))


def test_one_chat_cannot_stop_what_another_follows(desk: Desk) -> None:
    stop = buttons(typed(desk, "/subscribe ferries"))["Stop ferries"]
    assert stop is not None
    bob = respond(desk, Ask(3, 4712, "Bob", "en", 4712, "private", data=stop, message_id=1))
    assert "follow nothing" in seen(bob)
    assert "ferries" in seen(typed(desk, "/subscriptions"))


def test_start_offers_ways_in_and_help_names_every_command(desk: Desk) -> None:
    start = typed(desk, "/start")
    assert buttons(start) == {"Latest": "latest:0:", "Coming up": "dates:0:", "Help": "help:0:"}
    told = seen(typed(desk, "/help"))
    assert all(f"/{name} — " in told for name in COMMANDS)


@pytest.mark.parametrize("data", ["", "latest", "latest:x:", "latest:99999999:", "nothing:0:", "latest:²:", "a" * 64])
def test_a_button_that_means_nothing_any_more_says_so(desk: Desk, data: str) -> None:
    assert pressed(desk, data) == Answer(toast=desk.words.gone)


def test_names_full_of_markup_stay_harmless(desk: Desk) -> None:
    told = typed(desk, "/latest Ridgeback").messages[0].text
    assert "Ridgeback &lt;b&gt; &amp; Sons" in told
    assert "&lt;i&gt;" in typed(desk, "/search <i>nowhere").messages[0].text


def test_every_language_describes_every_command_and_kind(desk: Desk) -> None:
    for words in WORDS.values():
        assert set(words.commands) == set(COMMANDS)
        assert set(words.groups) == {command.group for command in COMMANDS.values()}
        assert set(words.kinds) == set(words.subscribed) == {"company", "topic", "words", "kind"}
        assert all(len(text) <= 256 for text in words.commands.values())


def test_the_language_is_the_readers_else_the_operators_else_english() -> None:
    assert [language_of(*pair) for pair in (("de-AT", "en"), ("pt", "de"), ("", "xx"))] == ["de", "de", "en"]


def test_the_readme_names_every_command() -> None:
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("## For readers")[2].partition("\n## ")[0]
    assert [name for name in COMMANDS if f"`/{name}`" not in section] == []
