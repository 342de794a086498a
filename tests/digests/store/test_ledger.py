"""What becomes of what is owed: the table of transitions, lanes, attempts, doubt; on both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import get_args

import pytest
from sqlalchemy import Connection, select, update

from digests.model import Delivery, DeliveryState, Message
from digests.store import doubts, lanes, lease, ledger, outbox
from digests.store.engine import Store
from digests.store.lease import Lease
from digests.store.tables import delivery

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
LONG = timedelta(hours=1)
STATES = get_args(DeliveryState)
_SLOTS = count(1)


def hold(connection: Connection, owner: str = "me") -> Lease:
    held = lease.take(connection, name="post:1", owner=owner, ttl=LONG, now=datetime.now(UTC))
    assert held is not None
    return held


def owe(
    connection: Connection, chat: int | str, *texts: str, channel: str = "c", thread: int | None = None
) -> tuple[int, ...]:
    made = outbox.put(
        connection,
        channel=channel,
        chat=chat,
        thread=thread,
        slot=f"slot {next(_SLOTS)}",
        window=None,
        story_ids=(),
        messages=[Message(text) for text in texts],
        now=NOW,
    )
    return tuple(d.id for d in outbox.deliveries(connection, digest_id=made))


def one(connection: Connection, delivery_id: int) -> Delivery:
    return next(d for d in outbox.deliveries(connection) if d.id == delivery_id)


def put_in(connection: Connection, delivery_id: int, state: str) -> None:
    connection.execute(update(delivery).where(delivery.c.id == delivery_id).values(state=state, epoch=1, attempts=1))


def begin(connection: Connection, held: Lease, delivery_id: int) -> Delivery:
    """Claim and start; returns the delivery as it was claimed."""
    (claimed,) = ledger.claim(connection, [delivery_id], held, NOW)
    assert ledger.start(connection, delivery_id, held, NOW)
    return claimed


# ------------------------------------------------------------------------------------------------- the table


@pytest.mark.parametrize("event", ledger.TRANSITIONS)
def test_every_event_happens_in_its_states_and_in_no_other(store: Store, event: ledger.Event) -> None:
    sources, target = ledger.TRANSITIONS[event]
    with store.write() as connection:
        for number, state in enumerate(STATES):
            (made,) = owe(connection, 1000 + number, "text")
            put_in(connection, made, state)
            happened = ledger.move(connection, event, delivery.c.id == made, changed=NOW)
            after = connection.execute(select(delivery.c.state).where(delivery.c.id == made)).scalar_one()
            assert (happened, after) == ((1, target) if state in sources else (0, state)), state


def test_the_table_has_no_dead_end_and_no_unreachable_state() -> None:
    reached = {target for _, target in ledger.TRANSITIONS.values()} | {"ready"}
    left = {state for sources, _ in ledger.TRANSITIONS.values() for state in sources}
    assert reached == set(STATES)
    assert left == set(STATES) - {"sent"}


def test_nothing_leads_from_sent_or_into_sending_without_a_record() -> None:
    for event, (sources, target) in ledger.TRANSITIONS.items():
        assert "sent" not in sources
        assert target != "sending" or event == "start"
        assert target != "ready" or "sending" not in sources or event == "repeat"


# ------------------------------------------------------------------------------------------------- whose turn it is


def test_one_delivery_a_lane_the_oldest_first_and_channels_before_readers(store: Store) -> None:
    with store.write() as connection:
        reader = owe(connection, 77, "r1", "r2", channel="reader:77")
        first = owe(connection, -1001, "a1", "a2")
        second = owe(connection, -1002, "b1")
        assert ledger.heads(connection, NOW, 10) == (first[0], second[0], reader[0])
        assert ledger.heads(connection, NOW, 2) == (first[0], second[0])
        lane = one(connection, first[0]).lane
        assert ledger.heads(connection, NOW, 10, {lane}) == (second[0], reader[0])


@pytest.mark.parametrize("state", ["claimed", "sending", "unknown"])
def test_what_is_on_its_way_or_in_doubt_holds_its_own_lane_only(store: Store, state: str) -> None:
    with store.write() as connection:
        first = owe(connection, -1001, "a1", "a2")
        second = owe(connection, -1002, "b1")
        put_in(connection, first[0], state)
        assert ledger.heads(connection, NOW, 10) == (second[0],)


@pytest.mark.parametrize("state", ["sent", "dead"])
def test_what_is_over_does_not(store: Store, state: str) -> None:
    with store.write() as connection:
        first = owe(connection, -1001, "a1", "a2")
        put_in(connection, first[0], state)
        assert ledger.heads(connection, NOW, 10) == (first[1],)


def test_a_part_that_must_wait_keeps_the_parts_behind_it_waiting(store: Store) -> None:
    with store.write() as connection:
        held = hold(connection)
        first = owe(connection, -1001, "a1", "a2")
        sending = begin(connection, held, first[0])
        ledger.postpone(connection, sending, held.epoch, NOW, until=NOW + timedelta(seconds=30), reason="flood")
        assert ledger.heads(connection, NOW + timedelta(seconds=29), 10) == ()
        assert ledger.heads(connection, NOW + timedelta(seconds=30), 10) == (first[0],)


def test_a_paused_chat_rests_and_others_do_not(store: Store) -> None:
    with store.write() as connection:
        first = owe(connection, -1001, "a1")
        second = owe(connection, -1002, "b1")
        lanes.pause(connection, one(connection, first[0]).lane, NOW + timedelta(minutes=5))
        assert ledger.heads(connection, NOW, 10) == second
        assert set(ledger.heads(connection, NOW + timedelta(minutes=5), 10)) == {*first, *second}


# ------------------------------------------------------------------------------------------------- attempts


def test_an_attempt_is_recorded_with_the_newest_message_known(store: Store) -> None:
    with store.write() as connection:
        held = hold(connection)
        ids = owe(connection, -1001, "a1", "a2")
        sending = begin(connection, held, ids[0])
        ledger.arrive(connection, sending, held.epoch, NOW, message_id=41, chat=-1001)
        begin(connection, held, ids[1])
        second = one(connection, ids[1])
        assert (second.state, second.attempts, second.last_message_id) == ("sending", 1, 41)


def test_nobody_claims_or_starts_without_the_lease(store: Store) -> None:
    with store.write() as connection:
        old = hold(connection)
        ids = owe(connection, -1001, "a1")
        ledger.claim(connection, ids, old, NOW)
        lease.give_up(connection, old, datetime.now(UTC))
        new = hold(connection, "somebody else")
        assert not ledger.start(connection, ids[0], old, NOW)
        assert ledger.recover(connection, new, NOW, timedelta()) == ledger.Recovered(1, 0)
        assert ledger.claim(connection, ids, old, NOW) == ()
        assert len(ledger.claim(connection, ids, new, NOW)) == 1


def test_two_who_claim_the_same_get_it_once(store: Store) -> None:
    with store.write() as connection:
        held = hold(connection)
        ids = owe(connection, -1001, "a1")
        begin(connection, held, ids[0])
        assert ledger.claim(connection, ids, held, NOW) == ()


def test_a_new_epoch_frees_what_was_claimed_and_doubts_what_was_sending(store: Store) -> None:
    with store.write() as connection:
        old = hold(connection)
        claimed, sending, edited = (owe(connection, chat, "text")[0] for chat in (-1001, -1002, -1003))
        first = begin(connection, old, edited)
        ledger.arrive(connection, first, old.epoch, NOW, message_id=7, chat=-1003)
        edit = outbox.edit(connection, edited, Message("new"), NOW)
        assert edit is not None
        begin(connection, old, edit)
        ledger.claim(connection, [claimed], old, NOW)
        begin(connection, old, sending)
        lease.give_up(connection, old, datetime.now(UTC))
        new = hold(connection, "next")
        assert new.epoch == old.epoch + 1
        assert ledger.recover(connection, new, NOW, timedelta(seconds=45)) == ledger.Recovered(1, 1)
        assert {d.id: d.state for d in outbox.deliveries(connection)} == {
            claimed: "ready",
            sending: "unknown",
            edited: "sent",
            edit: "later",  # an edit may simply be repeated
        }
        assert doubts.due(connection, NOW + timedelta(seconds=44)) == ()
        assert [d.id for d in doubts.due(connection, NOW + timedelta(seconds=45))] == [sending]


def test_an_answer_that_comes_after_the_lease_was_lost_still_counts(store: Store) -> None:
    with store.write() as connection:
        old = hold(connection)
        (made,) = owe(connection, -1001, "text")
        sending = begin(connection, old, made)
        lease.give_up(connection, old, datetime.now(UTC))
        ledger.recover(connection, hold(connection, "next"), NOW, LONG)
        assert ledger.arrive(connection, sending, old.epoch, NOW, message_id=9, chat=-1001)
        assert one(connection, made).message_id == 9


def test_an_answer_to_an_earlier_attempt_does_not_end_a_later_one(store: Store) -> None:
    with store.write() as connection:
        held = hold(connection)
        (made,) = owe(connection, -1001, "text")
        first = begin(connection, held, made)
        ledger.lose(connection, first, held.epoch, NOW, look=NOW, reason="silence")
        doubts.resend(connection, one(connection, made), "absent", NOW)
        begin(connection, held, made)
        assert not ledger.arrive(connection, first, held.epoch, NOW, message_id=9, chat=-1001)
        assert one(connection, made).state == "sending"


def test_our_mistake_is_sent_once_as_plain_text_then_never_again(store: Store) -> None:
    with store.write() as connection:
        held = hold(connection)
        (made,) = owe(connection, -1001, "text")
        assert not ledger.fail(connection, begin(connection, held, made), held.epoch, NOW, "bad markup")
        assert (one(connection, made).state, one(connection, made).plain) == ("ready", True)
        assert ledger.fail(connection, begin(connection, held, made), held.epoch, NOW, "still bad")
        assert [(d.state, d.reason) for d in outbox.dead_letters(connection)] == [("dead", "still bad")]
        assert ledger.heads(connection, NOW, 10) == ()


# ---------------------------------------------------------------------------------------------- suspended and resumed


def test_a_refusal_suspends_a_chat_once_and_keeps_what_is_owed(store: Store) -> None:
    with store.write() as connection:
        held = hold(connection)
        ids = owe(connection, -1001, "a1", "a2")
        assert ledger.refuse(connection, begin(connection, held, ids[0]), held.epoch, NOW, thread=None, reason="kicked")
        assert ledger.heads(connection, NOW, 10) == ()
        (gone,) = lanes.suspensions(connection)
        assert (gone.chat, gone.thread, gone.reason, gone.since) == (-1001, None, "kicked", NOW)
        assert not lanes.suspend(connection, gone.lane, None, "kicked again", NOW)
        assert ledger.resume(connection, -1001, NOW) == 2
        assert ledger.heads(connection, NOW, 10) == (ids[0],)
        assert ledger.resume(connection, -1001, NOW) is None


def test_what_grew_too_old_meanwhile_is_not_posted(store: Store) -> None:
    with store.write() as connection:
        held = hold(connection)
        ids = owe(connection, -1001, "a1", "a2")
        ledger.refuse(connection, begin(connection, held, ids[0]), held.epoch, NOW, thread=None, reason="kicked")
        assert ledger.resume(connection, -1001, NOW + timedelta(days=2)) == 0
        assert {d.state for d in outbox.deliveries(connection)} == {"dead"}


def test_a_closed_topic_suspends_that_topic_alone(store: Store) -> None:
    with store.write() as connection:
        held = hold(connection)
        topic = owe(connection, -1001, "t1", "t2", thread=5)
        main = owe(connection, -1001, "m1")
        other = owe(connection, -1001, "o1", thread=6)
        ledger.refuse(connection, begin(connection, held, topic[0]), held.epoch, NOW, thread=5, reason="closed")
        assert ledger.heads(connection, NOW, 10) == main
        ledger.arrive(connection, begin(connection, held, main[0]), held.epoch, NOW, message_id=1, chat=-1001)
        assert ledger.heads(connection, NOW, 10) == other


# ------------------------------------------------------------------------------------------------- doubt


def doubtful(connection: Connection, chat: int = -1001) -> Delivery:
    held = hold(connection)
    (made,) = owe(connection, chat, "text")
    ledger.lose(connection, begin(connection, held, made), held.epoch, NOW, look=NOW, reason="silence")
    return one(connection, made)


def test_doubt_ends_by_finding_resending_or_burying(store: Store) -> None:
    with store.write() as connection:
        found, gone, left = (doubtful(connection, chat) for chat in (-1001, -1002, -1003))
        assert doubts.find(connection, found, 12, NOW)
        assert doubts.resend(connection, gone, "absent", NOW)
        assert doubts.skip(connection, left, "cannot tell", NOW)
        assert [one(connection, d.id).state for d in (found, gone, left)] == ["sent", "ready", "dead"]
        assert doubts.newest(connection, found.lane) == 12
        assert not doubts.resend(connection, found, "late", NOW)


def test_looked_for_in_vain_it_is_looked_for_again(store: Store) -> None:
    with store.write() as connection:
        d = doubtful(connection)
        later = NOW + timedelta(seconds=45)
        assert doubts.look_again(connection, d, later, NOW, missed=True)
        assert doubts.due(connection, NOW) == ()
        assert [again.probes for again in doubts.due(connection, later)] == [1]
        assert doubts.look_again(connection, d, later, NOW, missed=False)
        assert one(connection, d.id).probes == 1


def test_a_held_doubt_waits_for_an_operator(store: Store) -> None:
    with store.write() as connection:
        d = doubtful(connection)
        assert doubts.wait_for_operator(connection, d, "no probe", NOW)
        assert doubts.due(connection, NOW + timedelta(days=9)) == ()
        assert [h.id for h in doubts.held(connection)] == [d.id]
        assert doubts.decide(connection, -1001, NOW, again=True) == 1
        assert one(connection, d.id).state == "ready"


def test_accounted_messages_are_those_of_other_deliveries(store: Store) -> None:
    with store.write() as connection:
        held = hold(connection)
        for number, made in enumerate(owe(connection, -1001, "a", "b", "c"), 10):
            ledger.arrive(connection, begin(connection, held, made), held.epoch, NOW, message_id=number, chat=-1001)
        lane = outbox.deliveries(connection)[0].lane
        assert doubts.accounted(connection, lane, 10) == {11, 12}
