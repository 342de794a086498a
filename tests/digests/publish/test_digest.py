from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from digests.store import outbox
from digests.store.engine import Store
from tests.digests.publish.channels import DAILY, at, news, slots, texts, told
from tests.written import milestone


def test_a_digest_goes_out_in_its_slot_once_with_all_since_the_last(store: Store) -> None:
    news(store, "Alder", at(4, 7))
    assert told(store, DAILY, at(4, 7, 59)) == 0
    assert told(store, DAILY, at(4, 8)) == 1
    assert told(store, DAILY, at(4, 8, 1)) == 0
    news(store, "Birch", at(4, 9))
    news(store, "Cedar", at(4, 17))
    assert told(store, DAILY, at(4, 18, 0)) == 1
    assert slots(store, "morning") == ["2026-03-04T08:00", "2026-03-04T18:00"]
    first, second = texts(store, "morning")
    assert "Alder" in first
    assert "Birch" in second
    assert "Cedar" in second
    assert "Alder" not in second


def test_a_channel_first_seen_after_its_slot_waits_for_the_next(store: Store) -> None:
    news(store, "Alder", at(4, 7))
    assert told(store, DAILY, at(4, 9)) == 0
    assert told(store, DAILY, at(4, 18)) == 1


def test_an_empty_window_posts_nothing_unless_it_is_to_say_so(store: Store) -> None:
    told(store, DAILY, at(4, 7))
    assert told(store, DAILY, at(4, 8)) == 0
    assert told(store, replace(DAILY, empty="say"), at(4, 18)) == 1
    assert slots(store, "morning") == ["2026-03-04T08:00", "2026-03-04T18:00"]


def test_a_clock_set_back_repeats_nothing(store: Store) -> None:
    told(store, DAILY, at(4, 7))
    news(store, "Alder", at(4, 7))
    assert told(store, DAILY, at(4, 8)) == 1
    assert told(store, DAILY, at(4, 7)) == 0
    assert told(store, DAILY, at(4, 8, 30)) == 0


@pytest.mark.parametrize(
    ("catch_up", "expected"),
    [
        ("one", [("2026-03-05T18:00", ["Alder", "Birch", "Cedar"])]),
        ("each", [("2026-03-04T18:00", ["Alder"]), ("2026-03-05T08:00", ["Birch"]), ("2026-03-05T18:00", ["Cedar"])]),
        ("none", []),
    ],
)
def test_after_downtime_a_channel_catches_up_as_it_is_told_to(
    store: Store, catch_up: str, expected: list[tuple[str, list[str]]]
) -> None:
    channel = replace(DAILY, catch_up=catch_up)
    told(store, channel, at(4, 9))
    for name, moment in (("Alder", at(4, 10)), ("Birch", at(5, 7)), ("Cedar", at(5, 9))):
        news(store, name, moment)
    assert told(store, channel, at(5, 20)) == len(expected)
    found = zip(slots(store, "morning"), texts(store, "morning"), strict=True)
    assert [(slot, [n for n in ("Alder", "Birch", "Cedar") if n in text]) for slot, text in found] == expected
    news(store, "Doddle", at(6, 7))
    assert told(store, channel, at(6, 8)) == 1
    assert "Doddle" in texts(store, "morning")[-1]
    assert "Cedar" not in texts(store, "morning")[-1]


def test_a_digest_can_be_asked_for_now_and_its_next_slot_starts_behind_it(store: Store) -> None:
    told(store, DAILY, at(4, 9))
    news(store, "Alder", at(4, 10))
    assert told(store, DAILY, at(4, 11), "now") == 1
    assert told(store, DAILY, at(4, 11), "now") == 0
    news(store, "Birch", at(4, 12))
    assert told(store, DAILY, at(4, 18)) == 1
    assert "Alder" not in texts(store, "morning")[-1]


def test_a_digest_ends_with_what_is_coming_up_for_its_topics(store: Store) -> None:
    channel = replace(DAILY, topics=("ships",))
    told(store, channel, at(4, 7))
    news(store, "Alder ferry", milestones=(milestone(date(2026, 3, 9), "maiden voyage"),))
    news(store, "Birch", milestones=(milestone(date(2026, 3, 9), "board meeting"),))
    news(store, "Cedar ferry", milestones=(milestone(date(2026, 6, 9), "scrapping"),))
    told(store, channel, at(4, 18))
    (text,) = texts(store, "morning")
    assert "maiden voyage" in text
    assert "board meeting" not in text
    assert "scrapping" not in text


def test_a_round_up_is_pinned_where_the_channel_says_so(store: Store) -> None:
    channel = replace(DAILY, pin=True)
    told(store, channel, at(4, 7))
    assert told(store, channel, at(4, 8)) == 0, "nothing to pin"
    news(store, "Alder", at(4, 9))
    told(store, channel, at(4, 18))
    with store.read() as connection:
        assert [one.action for one in outbox.deliveries(connection, channel="morning")] == ["send", "pin"]
