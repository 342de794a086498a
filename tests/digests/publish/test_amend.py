from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from digests.model import Channel
from digests.publish import amend
from digests.store import outbox
from digests.store.engine import Store
from digests.store.keep import retract
from tests.digests.publish.channels import DAILY, EACH, HOUR, TOPICS, at, composer, news, sent, texts, told
from tests.written import NOON, figure, keep, only, written

ORDER = "The yard won an order for 12 ferries worth EUR {} million, its largest since the spring of 2019. " * 2


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
    return len(amend(store, channel, TOPICS, composer, now))


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


def test_a_correction_changes_its_entry_in_a_round_up(store: Store) -> None:
    told(store, DAILY, at(4, 7))
    order(store, "26", at(4, 7))
    news(store, "Birch", at(4, 7))
    told(store, DAILY, at(4, 8))
    sent(store)
    order(store, "62", at(4, 9), correction="CORRECTION")
    assert amended(store, DAILY, at(4, 9)) == 1
    before, after = texts(store, "morning")
    assert "62" not in before
    assert "62" in after
    assert "Birch" in after
    assert before.split("\n")[0] == after.split("\n")[0]


def test_a_withdrawn_story_is_deleted_or_taken_out_of_its_round_up(store: Store) -> None:
    told(store, DAILY, at(4, 7))
    number = news(store, "Alder", at(4, 7))
    news(store, "Birch", at(4, 7))
    told(store, DAILY, at(4, 8))
    told(store, EACH, at(4, 8))
    sent(store)
    with store.write() as connection:
        assert retract(connection, number, at(4, 9)) == number
        assert retract(connection, number, at(4, 9)) is None
    assert amended(store, EACH, at(4, 9)) == 1
    assert amended(store, DAILY, at(4, 9)) == 1
    assert [action for action, _ in actions(store)] == ["send", "send", "delete"]
    assert ["Alder" in text for text in texts(store, "morning")] == [True, False]
    assert "Birch" in texts(store, "morning")[1]
