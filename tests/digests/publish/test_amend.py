from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial

import pytest
from jinja2 import DictLoader
from msgspec.structs import replace
from sqlalchemy import update

from digests.model import Channel, Digest, Message
from digests.publish import PublishError, Writers, amend, publish, publish_gathered, publish_readers
from digests.store import outbox
from digests.store.engine import Store
from digests.store.keep import retract
from digests.store.subscriptions import Rhythm, Subscription, change, subscribe
from digests.store.tables import delivery
from tests.digests.publish.channels import (
    DAILY,
    EACH,
    HOUR,
    TOPICS,
    at,
    compose_with,
    composer,
    gatherer,
    news,
    sent,
    teller,
    texts,
    told,
)
from tests.written import NOON, figure, keep, milestone, only, written

ORDER = "The yard won an order for 12 ferries worth EUR {} million, its largest since the spring of 2019. " * 2

KEPT = timedelta(days=90)
SIXTY_TWO = (figure("62000000", "order value"),)


def order(store: Store, millions: str, now: datetime = NOON, correction: str | None = None, page: str = "") -> int:
    sums = (figure(f"{millions}000000", "order value"),)
    one = written("Yard wins order", ORDER.format(millions, millions), correction=correction, figures=sums)
    return only(keep(store, one, at=now, name=page or f"{millions} {correction}").stories)


def actions(store: Store, channel: str = "breaking") -> list[tuple[str, bool]]:
    """Each delivery of a channel: what it does, and whether its text says 62."""
    with store.read() as connection:
        found = outbox.deliveries(connection, channel=channel)
    return [(one.action, "62" in one.message.text) for one in found]


def amended(store: Store, channel: Channel, now: datetime = NOON + HOUR) -> int:
    return len(amend(store, Writers({channel.name: channel}, TOPICS, composer, teller, gatherer), now, KEPT))


def test_a_correction_edits_the_post_that_is_out_and_says_so(store: Store) -> None:
    order(store, "26")
    told(store, EACH)
    sent(store)
    assert amended(store, EACH) == 0
    order(store, "62", NOON + HOUR, correction="CORRECTION")
    assert told(store, EACH, NOON + HOUR) == 0
    assert amended(store, EACH) == 1
    assert amended(store, EACH) == 0
    assert actions(store) == [("send", False), ("edit", True)]
    assert "Corrected" in texts(store, "breaking")[1]


def test_a_changed_document_edits_the_post(store: Store) -> None:
    order(store, "26", page="a")
    told(store, EACH)
    sent(store)
    order(store, "62", NOON + HOUR, page="a")
    assert amended(store, EACH) == 1
    assert actions(store) == [("send", False), ("edit", True)]
    assert "<s>EUR 26000000</s> → EUR 62000000" in texts(store, "breaking")[1]
    sent(store)
    order(store, "26", NOON + 2 * HOUR, page="a")
    assert amended(store, EACH) == 1
    assert "Corrected" not in texts(store, "breaking")[2]


def test_a_document_that_changed_before_it_was_told_is_no_correction(store: Store) -> None:
    order(store, "26", page="a")
    order(store, "62", NOON + HOUR, page="a")
    told(store, EACH)
    assert "Corrected" not in texts(store, "breaking")[0]


def test_a_copy_edits_nothing(store: Store) -> None:
    order(store, "26")
    told(store, EACH)
    sent(store)
    assert keep(store, written("Yard wins order", ORDER.format(26, 26), "Desk."), at=NOON + HOUR).stories == {1}
    assert amended(store, EACH) == 0


def test_a_correction_before_the_post_needs_no_edit(store: Store) -> None:
    order(store, "26")
    order(store, "62", correction="CORRECTION")
    again = replace(EACH, corrections="repost")
    assert told(store, again) == 1
    sent(store)
    assert amended(store, again) == 0
    assert actions(store) == [("send", True)]


def test_a_correction_is_posted_again_where_the_channel_says_so(store: Store) -> None:
    again = replace(EACH, corrections="repost")
    order(store, "26")
    told(store, again)
    sent(store)
    order(store, "62", NOON + HOUR, correction="CORRECTION")
    for _ in range(3):
        amended(store, again)
    assert actions(store) == [("send", False), ("edit", True), ("send", True)]


def test_a_digest_channel_that_reposts_tells_the_correction_by_itself_at_once(store: Store) -> None:
    again = replace(DAILY, corrections="repost")
    round_up(store, again, 1)
    order(store, "62", at(4, 9), correction="CORRECTION")
    assert amended(store, again, at(4, 9)) == 2
    assert amended(store, again, at(4, 9)) == 0
    assert actions(store, "morning") == [("send", False), ("edit", True), ("send", True)]


def round_up(store: Store, channel: Channel = DAILY, others: int = 1) -> None:
    """A digest that is out, with the order for 26 million and some other news."""
    told(store, channel, at(4, 7))
    order(store, "26", at(4, 7))
    for number in range(others):
        news(store, f"Birch {number}", at(4, 7))
    told(store, channel, at(4, 8))
    sent(store)


def test_a_correction_changes_its_entry_in_a_round_up_and_no_other_letter(store: Store) -> None:
    round_up(store, others=2)
    order(store, "62", at(4, 9), correction="CORRECTION")
    assert amended(store, DAILY, at(4, 9)) == 1
    assert amended(store, DAILY, at(4, 9)) == 0
    before, after = (text.split("\n\n") for text in texts(store, "morning"))
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert len(changed) == 1
    assert "Corrected:" in changed[0][1]
    assert "<s>EUR 26000000</s> → EUR 62000000" in changed[0][1]


def test_a_correction_leaves_the_other_stories_as_they_were_also_with_another_template(
    store: Store,
) -> None:
    round_up(store)
    order(store, "62", at(4, 9), correction="CORRECTION")
    other = DictLoader(
        {
            "digest.j2": "{% for g in groups %}{% for story in g.stories %}{{ cut }}{{ story.mark }}NEW "
            "{{ story.headline }}{% endfor %}{% endfor %}"
        }
    )
    writers = Writers({"morning": DAILY}, TOPICS, partial(compose_with, other), teller, gatherer)
    assert len(amend(store, writers, at(4, 9), KEPT)) == 1
    before, after = texts(store, "morning")
    assert "NEW Yard wins order" in after
    assert "NEW Birch" not in after
    assert before.split("\n\n")[0] == after.split("\n\n")[0]


def test_without_marks_a_round_up_is_composed_anew(store: Store) -> None:
    bare = DictLoader(
        {
            "digest.j2": "{% for g in groups %}{% for story in g.stories %}{{ story.headline }}: "
            "{{ story.figures | length and story.figures[0] | figure }}\n{% endfor %}{% endfor %}"
        }
    )
    writers = Writers({"morning": DAILY}, TOPICS, partial(compose_with, bare), teller, gatherer)
    told(store, DAILY, at(4, 7))
    order(store, "26", at(4, 7))
    publish(store, DAILY, TOPICS, writers.composer, at(4, 8))
    sent(store)
    order(store, "62", at(4, 9), correction="CORRECTION")
    assert len(amend(store, writers, at(4, 9), KEPT)) == 1
    assert actions(store, "morning") == [("send", False), ("edit", True)]


def test_each_part_of_a_round_up_keeps_its_stories(store: Store) -> None:
    long = replace(DAILY, limit=80)
    round_up(store, long, others=70)
    before = texts(store, "morning")
    assert len(before) > 1
    order(store, "62", at(4, 9), correction="CORRECTION")
    assert amended(store, long, at(4, 9)) == 1
    with store.read() as connection:
        (edit,) = [one for one in outbox.deliveries(connection, channel="morning") if one.action == "edit"]
    old = before[edit.part]
    assert edit.message.text.split("\n")[-1] == old.split("\n")[-1]
    assert edit.message.text.count("▪️") == old.count("▪️")


def test_what_is_not_out_yet_is_simply_reworded(store: Store) -> None:
    order(store, "26")
    told(store, EACH)
    order(store, "62", NOON + HOUR, correction="CORRECTION")
    amended(store, EACH)
    assert actions(store) == [("send", True)]


def test_the_same_correction_from_another_wire_edits_nothing_more(store: Store) -> None:
    order(store, "26")
    told(store, EACH)
    sent(store)
    order(store, "62", NOON + HOUR, correction="CORRECTION")
    assert amended(store, EACH) == 1
    sent(store)
    again = written("Yard wins order", ORDER.format(62, 62), "Desk.", correction="CORRECTION", figures=SIXTY_TWO)
    assert keep(store, again, source="another wire", at=NOON + 2 * HOUR).stories == {1}
    assert amended(store, EACH, NOON + 2 * HOUR) == 0


def test_a_second_correction_edits_once_more(store: Store) -> None:
    order(store, "26")
    told(store, EACH)
    sent(store)
    order(store, "62", NOON + HOUR, correction="CORRECTION")
    assert amended(store, EACH) == 1
    sent(store)
    order(store, "68", NOON + 2 * HOUR, correction="CORRECTION")
    assert amended(store, EACH, NOON + 2 * HOUR) == 1
    assert "68" in texts(store, "breaking")[-1]


def test_readers_posts_are_edited_as_well(store: Store) -> None:
    with store.write() as connection:
        subscribe(connection, 501, "words", "ferries", NOON)
    order(store, "26", page="a")
    publish_readers(store, TOPICS, teller, NOON)
    sent(store)
    renamed = written("Yard wins ferries", ORDER.format(26, 26))
    keep(store, renamed, at=NOON + HOUR, name="a")
    assert amended(store, EACH) == 1
    assert texts(store, "reader:501") == ["Yard wins order: ferries", "Yard wins ferries: ferries"]


def test_a_withdrawn_story_is_deleted_or_struck_through_in_its_round_up(store: Store) -> None:
    told(store, DAILY, at(4, 7))
    number = news(store, "Alder", at(4, 7))
    news(store, "Birch", at(4, 7))
    told(store, DAILY, at(4, 8))
    told(store, EACH, at(4, 8))
    sent(store)
    with store.write() as connection:
        assert retract(connection, number, at(4, 9)) == number
        assert retract(connection, number, at(4, 9)) is None
    writers = Writers({"breaking": EACH, "morning": DAILY}, TOPICS, composer, teller, gatherer)
    assert len(amend(store, writers, at(4, 9), KEPT)) == 2
    assert amend(store, writers, at(4, 9), KEPT) == ()
    assert [action for action, _ in actions(store)] == ["send", "send", "delete"]
    before, after = texts(store, "morning")
    assert "<s>Alder</s>" in after
    assert "welders" not in after.split("<s>Alder</s>")[1].split("\n\n")[0]
    assert [part for part in before.split("\n\n") if "Birch" in part] == [
        p for p in after.split("\n\n") if "Birch" in p
    ]


def test_a_withdrawn_story_leaves_a_round_up_that_is_not_out(store: Store) -> None:
    told(store, DAILY, at(4, 7))
    number = news(store, "Alder", at(4, 7))
    other = news(store, "Birch", at(4, 7))
    told(store, DAILY, at(4, 8))
    with store.write() as connection:
        retract(connection, number, at(4, 9))
    amended(store, DAILY, at(4, 9))
    (text,) = texts(store, "morning")
    assert "Alder" not in text
    assert "Birch" in text
    with store.write() as connection:
        retract(connection, other, at(4, 9))
    amended(store, DAILY, at(4, 9))
    with store.read() as connection:
        assert [one.state for one in outbox.deliveries(connection, channel="morning")] == ["dead"]


def test_an_old_post_in_a_private_chat_is_struck_through_instead_of_deleted(store: Store) -> None:
    with store.write() as connection:
        subscribe(connection, 501, "words", "alder", NOON)
    number = news(store, "Alder & Sons")
    publish_readers(store, TOPICS, teller, NOON)
    sent(store)
    with store.write() as connection:
        retract(connection, number, NOON + HOUR)
    assert amended(store, EACH, NOON + timedelta(days=3)) == 1
    assert texts(store, "reader:501")[-1] == "<s>Alder &amp; Sons</s>"


def test_a_readers_round_up_is_told_anew_in_place(store: Store) -> None:
    morning = at(5, 8)
    with store.write() as connection:
        kept = subscribe(connection, 501, "words", "ferries", NOON)
        assert isinstance(kept, Subscription)
        change(connection, 501, kept.id, rhythm=Rhythm(time(8, 0)))
    first = order(store, "26")
    news(store, "Birch ferries")
    publish_readers(store, TOPICS, teller, NOON, "UTC")
    assert len(publish_gathered(store, teller, gatherer, morning)) == 1
    sent(store)
    order(store, "62", morning, correction="CORRECTION")
    assert amended(store, EACH, morning + HOUR) == 1
    before, after = texts(store, "reader:501")
    assert "<s>EUR 26000000</s> → EUR 62000000" in after
    assert before.split("\n\n")[-1] == after.split("\n\n")[-1] == "bell"
    sent(store)
    with store.write() as connection:
        retract(connection, first, morning + HOUR)
    assert amended(store, EACH, morning + 2 * HOUR) == 1
    assert "<s>Yard wins order</s>" in texts(store, "reader:501")[-1]


def test_a_message_about_a_withdrawn_story_goes_whatever_it_was(store: Store) -> None:
    number = news(store, "Alder")
    with store.write() as connection:
        outbox.put(
            connection, channel="reader:501", chat=501, thread=None, slot="reminder:1:soon", window=None,
            story_ids=[number], messages=[Message("Tomorrow: Alder")], now=NOON,
        )  # fmt: skip
        connection.execute(update(delivery).values(state="sent", message_id=5))
        retract(connection, number, NOON)
    assert amended(store, EACH) == 1
    assert [action for action, _ in actions(store, "reader:501")] == ["send", "delete"]


def test_what_was_withdrawn_is_taken_back_also_where_the_channel_is_gone(store: Store) -> None:
    round_up(store)
    with store.write() as connection:
        retract(connection, 1, at(4, 9))
    assert amended(store, EACH, at(4, 9)) == 1
    assert "<s>Yard wins order</s>" in texts(store, "morning")[-1]


def ceremony(store: Store, day: int, now: datetime, correction: str | None = None, name: str = "Alder") -> int:
    dates = (milestone(date(2026, 3, day), "naming ceremony"),)
    text = "The yard will name its twelfth ferry, the largest since the spring of 2019, in a ceremony on March {}. " * 2
    one = written(f"{name} names ferry", text.format(day, day), issuer=name, correction=correction, milestones=dates)
    return only(keep(store, one, at=now, name=f"{name} {day}").stories)


def coming(text: str) -> list[str]:
    """The lines under "Coming up"."""
    return text.partition("Coming up</b>\n")[2].split("\n\n")[0].split("\n") if "Coming up" in text else []


def test_dates_to_come_are_corrected_or_go_also_those_of_other_stories(store: Store) -> None:
    told(store, DAILY, at(4, 7))
    first, second = ceremony(store, 9, at(4, 7)), ceremony(store, 10, at(4, 7), name="Birch")
    told(store, DAILY, at(4, 8))
    news(store, "Cedar", at(4, 9))
    told(store, DAILY, at(4, 18))
    sent(store)
    morning, evening = texts(store, "morning")
    assert len(coming(morning)) == len(coming(evening)) == 2
    assert "Alder names" not in evening.partition("Coming up")[0]
    ceremony(store, 12, at(4, 19), correction="CORRECTION")
    assert amended(store, DAILY, at(4, 19)) == 2
    sent(store)
    for text in texts(store, "morning")[2:]:
        assert ["12" in line for line in coming(text)] == [True, False]
    with store.write() as connection:
        assert retract(connection, first, at(4, 20))
    assert amended(store, DAILY, at(4, 20)) == 2
    assert amended(store, DAILY, at(4, 20)) == 0
    sent(store)
    for text in texts(store, "morning")[4:]:
        assert ["Birch" in line for line in coming(text)] == [True]
    with store.write() as connection:
        assert retract(connection, second, at(4, 21))
    assert amended(store, DAILY, at(4, 21)) == 2
    assert all("Coming up" not in text for text in texts(store, "morning")[6:])
    assert "Cedar" in texts(store, "morning")[-1]


def test_a_story_that_cannot_be_composed_holds_up_no_other(store: Store) -> None:
    order(store, "26")
    news(store, "Cedar", NOON)
    told(store, EACH)
    sent(store)
    order(store, "62", NOON + HOUR, correction="CORRECTION")
    with store.write() as connection:
        retract(connection, 2, NOON + HOUR)

    def faulty(*_: object) -> Digest:
        raise ValueError("the template")

    with pytest.raises(PublishError, match="the template"):
        amend(store, Writers({"breaking": EACH}, TOPICS, faulty, teller, gatherer), NOON + HOUR, KEPT)
    assert [action for action, _ in actions(store)] == ["send", "send", "delete"]
    assert amended(store, EACH) == 1


def test_a_post_is_amended_as_long_as_it_is_remembered(store: Store) -> None:
    order(store, "26", page="page")
    told(store, EACH)
    sent(store)
    order(store, "62", NOON + KEPT - HOUR, page="page")
    assert amended(store, EACH, NOON + KEPT + HOUR) == 0, "it is forgotten by then"
    assert amended(store, EACH, NOON + KEPT - HOUR) == 1
    assert actions(store) == [("send", False), ("edit", True)]


def test_a_post_that_grows_beyond_a_message_is_continued_and_one_that_shrinks_again_is_not(store: Store) -> None:
    long = DictLoader({"each.j2": "{{ story.headline }}" + "\n\nEvery ferry takes cars. " * 200})
    short = DictLoader({"each.j2": "{{ story.headline }}"})
    writers = [
        Writers({"breaking": EACH}, TOPICS, partial(compose_with, texts), teller, gatherer) for texts in (long, short)
    ]
    order(store, "26")
    publish(store, EACH, TOPICS, writers[1].composer, NOON)
    sent(store)
    order(store, "62", NOON + HOUR, correction="CORRECTION")
    assert len(amend(store, writers[0], NOON + HOUR, KEPT)) == 2
    assert amend(store, writers[0], NOON + HOUR, KEPT) == ()
    with store.read() as connection:
        first, again, rest = outbox.deliveries(connection, channel="breaking")
    assert [(one.action, one.part) for one in (first, again, rest)] == [("send", 0), ("edit", 0), ("send", 1)]
    assert "1/2" in again.message.text
    assert "2/2" in rest.message.text
    assert (rest.chat, rest.thread, rest.state) == (first.chat, first.thread, "ready")
    sent(store)
    order(store, "63", NOON + 2 * HOUR, correction="CORRECTION")
    assert len(amend(store, writers[1], NOON + 2 * HOUR, KEPT)) == 2
    assert [action for action, _ in actions(store)][3:] == ["edit", "delete"]
