"""Reminders, words too long for a button, and what a reader points at; on both databases."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from digests.model import Message, Window
from digests.store import outbox
from digests.store.archive import release_by_id
from digests.store.chats import chat_by_id, choose, meet, move
from digests.store.choices import Choices, choices_of
from digests.store.engine import Store
from digests.store.phrases import phrase_of, prune, remember
from digests.store.posts import pointed_at, public_of_days, release_at, stories_of_post
from digests.store.reminders import MOST, cancel, done, due_reminders, remind, reminders_of
from digests.store.subscriptions import subscribe, subscriptions_of
from digests.store.tables import delivery, story
from tests.written import NOON, keep, milestone, written

ALICE = 4711


def test_a_reminder_is_kept_once_due_once_and_cancelled_by_its_own_chat(store: Store) -> None:
    keep(store, written("Harbour", milestones=(milestone(date(2026, 4, 1), "opening"),)))
    due = NOON + timedelta(days=2)
    with store.write() as connection:
        kept = release_by_id(connection, 1)
        assert kept is not None
        made = remind(connection, ALICE, 7, kept, 0, "day", due, NOON)
        assert made is not None
        again = remind(connection, ALICE, 7, kept, 0, "day", due, NOON)
        assert again == made
        assert (made.what, made.starts, made.day, made.thread) == ("opening", "2026-04-01", date(2026, 4, 1), 7)
        assert due_reminders(connection, due - timedelta(seconds=1)) == ()
        assert due_reminders(connection, due) == (made,)
        assert cancel(connection, ALICE + 1, made.id) is None
        done(connection, made.id, due)
        assert due_reminders(connection, due) == ()
        assert reminders_of(connection, ALICE) == ()
        other = remind(connection, ALICE, None, kept, 0, "time", due, NOON)
        assert other is not None
        assert cancel(connection, ALICE, other.id) == other
        assert reminders_of(connection, ALICE) == ()


def test_reminders_have_an_end(store: Store) -> None:
    dates = tuple(milestone(date(2026, 4, 1) + timedelta(days=at), f"day {at}") for at in range(MOST + 1))
    keep(store, written("Harbour", milestones=dates))
    with store.write() as connection:
        kept = release_by_id(connection, 1)
        assert kept is not None
        made = [remind(connection, ALICE, None, kept, at, "time", NOON, NOON) for at in range(MOST + 1)]
    assert made[-1] is None
    assert None not in made[:-1]


def test_long_words_have_one_number_until_they_are_old(store: Store) -> None:
    with store.write() as connection:
        number = remember(connection, "words " * 50, NOON)
        assert remember(connection, "words " * 50, NOON + timedelta(days=300)) == number
        assert phrase_of(connection, number) == "words " * 50
        assert prune(connection, NOON + timedelta(days=400)) == 0
        assert prune(connection, NOON + timedelta(days=700)) == 1
        assert phrase_of(connection, number) is None


def test_numbers_point_at_releases_and_stories(store: Store) -> None:
    keep(store, written("Harbour"))
    with store.read() as connection:
        by_release, by_story = pointed_at(connection, "r1"), pointed_at(connection, "S1")
        assert by_release is not None
        assert by_story is not None
        assert (by_release[0], by_story) == (by_story[0], (by_story[0], None))
        assert by_release[1] == by_story[0].lead
        for nothing in ("", "s2", "2", "x1", "-1", "1.5", "9" * 30, "s" * 70):
            assert pointed_at(connection, nothing) is None


def test_a_message_points_at_the_stories_it_told(store: Store) -> None:
    keep(store, written("Harbour"))
    keep(store, written("Mine", issuer="Corvan Ltd"))
    with store.write() as connection:
        outbox.put(
            connection,
            channel="news",
            chat=-100,
            thread=None,
            slot="x",
            window=None,
            story_ids=[1, 2],
            messages=[Message("told")],
            now=NOON,
        )
        connection.execute(delivery.update().values(state="sent", message_id=5))
        assert stories_of_post(connection, -100, 5) == (1, 2)
        assert stories_of_post(connection, -100, 6) == ()
        assert stories_of_post(connection, -101, 5) == ()


def test_a_page_is_known_by_its_address_in_any_form(store: Store) -> None:
    keep(store, written("Harbour"), name="harbour")
    with store.read() as connection:
        kept = release_by_id(connection, 1)
        assert kept is not None
        assert release_at(connection, kept.address) == 1
        assert release_at(connection, f"https://{kept.address}/") is None, "a file is no web page"
        assert release_at(connection, "https://example.com/") is None


def test_choices_are_read_back(store: Store) -> None:
    assert choices_of(None) == Choices()
    with store.write() as connection:
        meet(connection, ALICE, "private", NOON)
        until = NOON + timedelta(hours=1)
        chat = choose(
            connection, ALICE, NOON, language="fr", timezone="Asia/Tokyo", quiet=["22:00", "07:00"], length="short",
            silent=True, muted_until=until.isoformat(), app="de",
        )  # fmt: skip
    chosen = choices_of(chat)
    assert (chosen.language, chosen.zone, chosen.length, chosen.silent, chosen.tongue) == (
        "fr",
        "Asia/Tokyo",
        "short",
        True,
        "fr",
    )
    assert chosen.quiet is not None
    assert [moment.hour for moment in chosen.quiet] == [22, 7]
    assert chosen.muted(NOON)
    assert not chosen.muted(until)
    assert isinstance(chosen.muted_until, datetime)


def test_a_group_that_becomes_a_supergroup_keeps_what_it_follows(store: Store) -> None:
    keep(store, written("Harbour", milestones=(milestone(date(2026, 4, 1)),)))
    old, new = -333, -1002222222222
    with store.write() as connection:
        meet(connection, old, "group", NOON)
        choose(connection, old, NOON, language="fr")
        kept = release_by_id(connection, 1)
        assert kept is not None
        remind(connection, old, None, kept, 0, "day", NOON, NOON)
        for chat, words in ((old, "ferries"), (old, "mines"), (new, "mines")):
            subscribe(connection, chat, "words", words, NOON)
        for _ in range(2):
            move(connection, old, new)
        assert sorted(one.what for one in subscriptions_of(connection, new)) == ["ferries", "mines"]
        assert subscriptions_of(connection, old) == ()
        assert len(reminders_of(connection, new)) == 1
        moved = chat_by_id(connection, new)
        assert moved is not None
        assert (moved.language, moved.kind) == ("fr", "supergroup")
        assert chat_by_id(connection, old) is None


def test_what_is_under_embargo_or_withdrawn_is_pointed_at_by_nobody(store: Store) -> None:
    later = datetime.now(UTC) + timedelta(days=1)
    keep(store, written("Secret", embargo=later), at=NOON, name="a")
    keep(store, written("Known", issuer="Corvan Ltd", embargo=datetime.now(UTC) - timedelta(days=1)), at=NOON, name="b")
    keep(store, written("Gone", issuer="Ridgeback"), at=NOON, name="c")
    with store.write() as connection:
        connection.execute(story.update().where(story.c.id == 3).values(retracted=NOON))
        kept = release_by_id(connection, 1)
        assert kept is not None
        assert [pointed_at(connection, f"{kind}{number}") is not None for number in (1, 2, 3) for kind in "rs"] == [
            False, False, True, True, False, False,
        ]  # fmt: skip
        assert release_at(connection, kept.address) is None
        stories, total = public_of_days(connection, NOON.date(), Window(NOON - timedelta(days=1), NOON), 10)
        assert ([one.id for one in stories], total) == ([2], 1)


def test_the_newest_of_a_window_and_how_many_there_are(store: Store) -> None:
    for number in range(5):
        keep(store, written(f"Ship {number}", issuer=f"Corvan {number}"), at=NOON, name=str(number))
    with store.read() as connection:
        stories, total = public_of_days(connection, NOON.date(), Window(NOON - timedelta(days=1), NOON), 2)
    assert ([one.id for one in stories], total) == ([4, 5], 5)


def test_the_day_of_a_story_is_its_releases_own(store: Store) -> None:
    for number, day in enumerate(("2026-03-04", "2025-06-01", None), 1):
        keep(store, written(f"Ship {number}", issuer=f"Corvan {number}", day=day), at=NOON, name=str(number))
    keep(store, written("Ship 4", issuer="Corvan 4", day=None), at=NOON - timedelta(days=9), name="4")
    with store.read() as connection:
        stories, total = public_of_days(connection, NOON.date(), Window(NOON - timedelta(days=1), NOON), 9)
    assert ([one.id for one in stories], total) == ([1, 3], 2), "an old release that comes in late is not of today"
