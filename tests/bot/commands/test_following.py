"""Subscriptions with their rhythm, settings, silence, reminders, links into the bot: by example."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.ask import Answer, Ask, Location, Post
from bot.commands.desk import Desk, with_commands
from bot.commands.respond import changes, respond
from bot.commands.zones import zones_named, zones_near
from bot.reminding import remind_all
from digests.compose.render import with_texts
from digests.model import Message, Topic
from digests.publish import LeftOutError
from digests.store import outbox
from digests.store.archive import latest
from digests.store.chats import chat_by_id
from digests.store.choices import Choices, choices_of
from digests.store.subscriptions import Rhythm, subscriptions_of
from tests.bot.commands.asking import ALICE, buttons, pressed, seen, typed
from tests.bot.commands.conftest import NOW
from tests.bot.configured import configured
from tests.written import keep, milestone, written


def chosen(desk: Desk, chat: int = ALICE) -> Choices:
    with desk.store.read() as connection:
        return choices_of(chat_by_id(connection, chat))


def as_chosen(desk: Desk) -> Desk:
    """The desk of the next question: with what was chosen."""
    choices = chosen(desk)
    return replace(desk, choices=choices, language=choices.language or "en", timezone=choices.zone or "Europe/Oslo")


def test_the_settings_panel_edits_in_place(desk: Desk) -> None:
    panel = typed(desk, "/settings")
    assert list(buttons(panel)) == [
        "Language: as in Telegram",
        "Time zone: Europe/Oslo (10:00)",
        "Quiet hours: off",
        "Length: full",
        "Without sound: off",
    ]
    turned = pressed(desk, "settings:0:length")
    assert turned.edit is not None
    assert "Length: short" in buttons(turned)
    assert "Without sound: on" in buttons(pressed(as_chosen(desk), "settings:0:silent"))
    german = pressed(desk, buttons(pressed(desk, "settings:0:language"))["Deutsch"])
    assert seen(german) == "Einstellungen dieses Chats"
    assert "Language: as in Telegram" in buttons(pressed(as_chosen(desk), "settings:0:language auto"))
    assert chosen(desk) == Choices(length="short", silent=True, app="en")


@pytest.mark.parametrize(
    ("typed_", "zone"),
    [
        ("Tokyo", "Asia/Tokyo"),
        ("são paulo", "America/Sao_Paulo"),
        ("america/new york", "America/New_York"),
        ("Japan", "Asia/Tokyo"),
        ("utc", "UTC"),
        ("UTC+5:45", "Asia/Kathmandu"),
    ],
)
def test_a_zone_is_known_by_place_country_or_offset(desk: Desk, typed_: str, zone: str) -> None:
    assert seen(typed(desk, f"/settings zone {typed_}")).startswith(f"Your time zone is {zone}; it is ")
    assert chosen(desk).zone == zone


def test_zones_that_may_be_meant_are_told_apart_by_their_clocks(desk: Desk) -> None:
    offered = typed(desk, "/settings zone Australia")
    assert "What time is it" in seen(offered)
    assert "17:00 Perth" in buttons(offered)
    assert seen(pressed(desk, buttons(offered)["17:00 Perth"])).startswith("Your time zone is Australia/Perth")
    clocks = typed(desk, "/settings zone")
    assert "14:45" in buttons(clocks)
    assert "14:45 Kathmandu" in buttons(pressed(desk, buttons(clocks)["14:45"]))
    assert "I know no time zone “Atlantis”" in seen(typed(desk, "/settings zone Atlantis"))
    assert zones_named("", NOW) == ()
    american = zones_named("United States", NOW)
    assert american[0] == "America/New_York"
    assert {"America/Chicago", "America/Denver", "America/Los_Angeles", "Pacific/Honolulu"} < set(american)
    assert len(american) < 10, "clocks that never differ are one"


def test_a_shared_location_is_its_zone(desk: Desk) -> None:
    def share(latitude: float, longitude: float) -> Answer:
        place = Location(latitude, longitude)
        return respond(desk, Ask(1, ALICE, "Alice", "en", ALICE, "private", location=place))

    assert seen(share(59.9, 10.7)).startswith("Your time zone is Europe/Oslo; it is 10:00 there.")
    assert chosen(desk).zone == "Europe/Oslo"
    assert seen(share(41.9, -87.6)).startswith("Your time zone is America/Chicago"), "not that of a nearer city"
    assert set(buttons(share(43.8, 87.6))) >= {"17:00 Shanghai", "15:00 Urumqi"}, "where two hold people choose"
    assert "one of these times" in seen(share(0.0, -140.0)), "on the high seas the nearest are offered"
    assert zones_near(35.7, 139.7)[0] == "Asia/Tokyo"
    assert zones_near(-33.9, 151.2)[0] == "Australia/Sydney"


def test_what_settings_do_not_understand_is_told_with_what_to_do(desk: Desk) -> None:
    assert "I know no setting “colour”. Tap one below" in seen(typed(desk, "/settings colour"))
    assert "“klingon” is no choice here" in seen(typed(desk, "/settings language klingon"))
    assert "Deutsch" in buttons(typed(desk, "/settings language klingon"))
    assert "“huge” is no choice here" in seen(typed(desk, "/settings length huge"))
    assert "“maybe” is no choice here" in seen(typed(desk, "/settings silent maybe"))
    assert chosen(desk) == Choices()
    assert "Length: short" in buttons(typed(desk, "/settings length short"))
    assert "Without sound: on" in buttons(typed(desk, "/settings silent on"))
    german = replace(desk, language="de")
    typed(german, "/settings Ruhezeit 22-7")
    assert chosen(desk).quiet == (time(22), time(7)), "as its button is called"


def test_quiet_hours_are_picked_or_written(desk: Desk) -> None:
    assert "Quiet hours: 10:00 PM–7:00 AM" in buttons(pressed(desk, "settings:0:quiet 22:00-07:00"))
    assert chosen(desk).quiet == (time(22), time(7))
    typed(desk, "/settings quiet 23-6:30")
    assert chosen(desk).quiet == (time(23), time(6, 30))
    assert "two times" in seen(typed(desk, "/settings quiet 25:00-3:00"))
    assert "two times" in seen(typed(desk, "/settings quiet tonight"))
    typed(desk, "/settings quiet off")
    assert chosen(desk).quiet is None


def test_silence_for_a_while(desk: Desk) -> None:
    assert {"1 hour", "8 hours", "1 day", "1 week"} <= set(buttons(typed(desk, "/mute")))
    assert "Silence until Mar 5, 2026, 6:00" in seen(typed(desk, "/mute 8h"))
    assert chosen(desk).muted(NOW + timedelta(hours=7))
    assert "Silence until" in seen(typed(as_chosen(desk), "/mute"))
    assert "I do not understand “never”." in seen(typed(as_chosen(desk), "/mute never"))
    assert "For how long?" in seen(typed(as_chosen(desk), "/mute never"))
    assert "hear from me again" in seen(pressed(desk, "mute:0:off"))
    assert not chosen(desk).muted(NOW)


def test_each_subscription_has_a_panel(desk: Desk) -> None:
    made = typed(desk, "/subscribe velmora energy")
    panel = pressed(desk, buttons(made)["When shall “Velmora Energy AS” come?"])
    assert "as it comes" in seen(panel)
    daily = pressed(desk, buttons(panel)["daily at 8:00 AM"])
    assert "daily at 8:00 AM" in seen(daily)
    assert rhythms(desk) == [Rhythm(time(8))]
    weekly = typed(desk, "/subscriptions 1 thu 9:30")
    assert "Thursday at 9:30 AM" in seen(weekly)
    assert rhythms(desk) == [Rhythm(time(9, 30), frozenset({3}))]
    for nonsense in ("1 daily 99:99", "1 fortnightly", "velmora energy as 25:00", "1 whenever you like"):
        told = typed(desk, f"/subscriptions {nonsense}")
        assert f"I do not understand “{nonsense}”. For other times write" in seen(told), "nonsense changes nothing"
        assert "daily at 8:00 AM" in buttons(told)
    assert "You follow nothing with the number or name “7”. Tap one below." in seen(typed(desk, "/subscriptions 7"))
    assert "name “cars daily”" in seen(typed(desk, "/subscriptions cars daily"))
    assert "Thursday at 9:30 AM" in seen(typed(desk, "/subscriptions Velmora Energy AS"))
    assert rhythms(desk) == [Rhythm(time(9, 30), frozenset({3}))]
    assert "muted" in seen(pressed(desk, buttons(weekly)["Mute"]))
    assert "muted" in seen(typed(desk, "/subscriptions"))
    pressed(desk, "subscriptions:0:#1 unmute")
    pressed(desk, "subscriptions:0:#1 each")
    assert rhythms(desk) == [None]
    assert "follow nothing yet" in seen(pressed(desk, "subscriptions:0:#1 stop"))
    assert "follow nothing yet" in seen(pressed(desk, "subscriptions:0:#1"))


def rhythms(desk: Desk) -> list[Rhythm | None]:
    with desk.store.read() as connection:
        return [one.rhythm for one in subscriptions_of(connection, ALICE)]


def test_a_kind_of_news_can_be_followed(desk: Desk) -> None:
    offered = buttons(typed(desk, "/subscribe"))
    assert "every new story of the kind “Earnings”" in seen(pressed(desk, offered["Earnings"]))
    assert "already follow Earnings" in seen(typed(desk, "/subscribe earnings"))
    assert "Earnings (kind · as it comes)" in seen(typed(desk, "/subscriptions"))


def test_many_topics_have_pages(desk: Desk) -> None:
    many = replace(desk, topics={f"topic {at}": Topic(f"topic {at}") for at in range(40)})
    second = pressed(many, buttons(typed(many, "/subscribe"))["More ›"])
    assert {"topic 39", "Earnings", "‹ Back"} <= set(buttons(second))
    assert "on “topic 39”" in seen(pressed(many, buttons(second)["topic 39"]))


def test_words_too_long_for_a_button_still_turn_pages(desk: Desk) -> None:
    words = "ferries that run on batteries from the quay velmora opened its harbour number to ferries"
    first = typed(desk, f"/search {words}")
    data = buttons(first)["More ›"]
    assert data is not None
    assert len(data.encode()) <= 64
    second = pressed(desk, data)
    assert "harbour number 1" in seen(second)
    assert seen(pressed(desk, buttons(second)["‹ Back"])) == seen(first)
    assert pressed(desk, "search:1:~99999") == Answer(toast=desk.words.gone)
    assert pressed(desk, "search:1:~x") == Answer(toast=desk.words.gone)


def story_of(desk: Desk, begins: str) -> int:
    with desk.store.read() as connection:
        stories, _ = latest(connection, size=50)
    return next(one.id for one in stories if (one.lead.reading.release.headline or "").startswith(begins))


def test_a_reminder_of_a_day_is_offered_kept_and_cancelled(desk: Desk) -> None:
    story = story_of(desk, "Velmora opens harbour number 7")
    offered = pressed(desk, f"+start:0:remind_s{story}")
    assert offered.edit is None, "the post stays as it is"
    assert "Apr 7, 2026" in seen(offered)
    assert list(buttons(offered)) == ["A day before", "At the time"], "an hour before a day makes no sense"
    kept = pressed(desk, buttons(offered)["A day before"])
    assert "I will remind you: Apr 6, 2026, 9:00" in seen(kept)
    assert "opening of quay 7" in seen(typed(desk, "/reminders"))
    assert "No reminders are set" in seen(pressed(desk, buttons(kept)["Cancel"]))


def test_a_reminder_of_a_moment_keeps_its_zone(desk: Desk) -> None:
    call = replace(
        milestone(datetime(2026, 3, 6, 13, 30, tzinfo=UTC), "conference call"), zone="America/New_York", grain="minute"
    )
    second = milestone(date(2026, 3, 20), "record day")
    past = milestone(date(2026, 3, 1), "board meeting")
    keep(desk.store, written("Corvan results", issuer="Corvan Ltd", milestones=(call, second, past)))
    which = typed(desk, f"/remind s{story_of(desk, 'Corvan')}")
    assert "Of which date?" in seen(which)
    assert len(buttons(which)) == 2
    offered = pressed(desk, next(iter(buttons(which).values())))
    assert list(buttons(offered)) == ["A day before", "An hour before", "At the time"]
    assert "Mar 6, 2026, 1:30" in seen(pressed(desk, buttons(offered)["An hour before"]))
    assert "no date to come" in seen(typed(replace(desk, now=NOW + timedelta(days=60)), "/remind 9"))


def test_buttons_of_a_message_say_what_it_tells_when_we_no_longer_know(desk: Desk) -> None:
    story = story_of(desk, "Velmora opens harbour number 7")
    card = Post(1, 2, (f"https://t.me/some_bot?start=card_s{story}",))
    assert "harbour number 7" in seen(typed(desk, "/release", about=card))
    assert "Apr 7, 2026" in seen(typed(desk, "/remind", about=card))


def test_links_into_the_bot(desk: Desk) -> None:
    story = story_of(desk, "Velmora opens harbour number 7")
    assert "harbour number 7" in seen(typed(desk, f"/start card_s{story}"))
    assert "every new release of Velmora Energy AS" in seen(typed(desk, f"/start follow_s{story}"))
    assert "Velmora Energy AS" in seen(typed(desk, "/start company_1"))
    assert "every new story on “ferries”" in seen(typed(desk, "/start topic_ferries"))
    for stale in ("follow_s999", "topic_cars", "company_999", "card_s999", "why_x", "remind_"):
        assert typed(desk, f"/start {stale}").messages
    assert "I read press releases" in seen(typed(desk, "/start whatever"))


def test_in_groups_only_administrators_change_what_is_followed(desk: Desk) -> None:
    guest = replace(desk, admin=False)
    group = {"chat": -1001, "kind": "supergroup"}
    assert "Only administrators" in seen(typed(guest, "/subscribe ferries", **group))  # type: ignore[arg-type]
    assert pressed(guest, "settings:0:silent", **group).toast == desk.words.only_admins  # type: ignore[arg-type]
    assert pressed(guest, "+start:0:follow_s1", **group).alert  # type: ignore[arg-type]
    assert "Latest" in seen(typed(guest, "/latest", **group))  # type: ignore[arg-type]
    assert not changes(Ask(1, 1, "", "", 1, "group", data="+start:0:card_s1"))


def test_what_a_reader_sees_when_a_reminder_is_due(desk: Desk, tmp_path: Path) -> None:
    story = story_of(desk, "Velmora opens harbour number 7")
    pressed(desk, buttons(pressed(desk, f"+start:0:remind_s{story}"))["At the time"])
    due = datetime(2026, 4, 7, 7, 0, tzinfo=UTC)
    config = configured(tmp_path)
    assert remind_all(desk.store, config, desk.templates, due - timedelta(seconds=1)) == 0
    assert remind_all(desk.store, config, desk.templates, due) == 1
    assert remind_all(desk.store, config, desk.templates, due) == 0
    with desk.store.read() as connection:
        (owed,) = outbox.deliveries(connection)
    assert (owed.channel, owed.chat) == (f"reader:{ALICE}", ALICE)
    assert "Reminder" in owed.message.text
    assert "opening of quay 7" in owed.message.text
    assert isinstance(owed.message, Message)


def test_a_reminder_that_cannot_be_composed_is_left_out_and_holds_up_none(desk: Desk, tmp_path: Path) -> None:
    fault = "{% if changed or '6' in what %}{{ nobody.knows }}{% endif %}{{ what }}"
    faulty = with_commands(with_texts({"commands/reminder.j2": fault}))
    for number in (6, 7):
        story = story_of(desk, f"Velmora opens harbour number {number}")
        pressed(desk, buttons(pressed(desk, f"+start:0:remind_s{story}"))["At the time"])
    late, config = datetime(2027, 4, 7, 7, 0, tzinfo=UTC), configured(tmp_path)
    with pytest.raises(LeftOutError, match=r"reminders: cannot be composed for 1 chat \(stories \d+\)"):
        remind_all(desk.store, config, faulty, late)
    with desk.store.read() as connection:
        assert [one.message.text for one in outbox.deliveries(connection)] == ["opening of quay 7"]
    assert remind_all(desk.store, config, faulty, late) == 0
