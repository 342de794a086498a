"""Settling doubt: was a message that nobody confirmed stored by Telegram or not?

Telegram has no way to list a bot's messages, but channels and supergroups number theirs without gaps. So the message
can only be among the numbers that follow the last one known when it was sent; each candidate is forwarded silently to
the operations chat, compared, and the copy removed. Where content is protected from forwarding, the candidate's
keyboard is edited to the very one that ours has: "not modified" says that it is ours, and nothing changes.
"""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct

from bot.delivery.outcome import Later, Ours, Outcome, Refused, Sent, Unknown
from bot.delivery.plain import comparable, plain, visible
from bot.delivery.turns import Turns, is_dense
from bot.delivery.wire import Probe, Seen
from digests.model import Delivery

SPAN = 60  # candidates at most: whoever writes more in a minute or two leaves us in doubt
GAP = 8  # numbers in a row that nobody has, after which there is nothing more; deleted messages leave smaller gaps


class Found(Struct, frozen=True):
    message_id: int


class Absent(Struct, frozen=True):
    """It is not there (yet)."""


class Cannot(Struct, frozen=True):
    """No probe can tell."""

    reason: str


class Retry(Struct, frozen=True):
    """The probe itself did not get through."""

    seconds: float
    reason: str


Finding = Found | Absent | Cannot | Retry
_Verdict = Finding | None  # of one candidate; None: it is somebody else's, go on


async def look_for(
    probe: Probe,
    turns: Turns,
    delivery: Delivery,
    *,
    operations: int | str | None,
    accounted: Collection[int],
    newest: int | None,
) -> Finding:
    """Look for an unknown delivery in its chat.

    `accounted` are messages known to be other deliveries, `newest` the newest message known in the chat by now.
    """
    if not is_dense(delivery.chat):
        return Cannot("this kind of chat does not number its messages without gaps")
    if delivery.last_message_id is None and (past := await _past(probe, turns, delivery, operations)) is not None:
        return past
    first = (delivery.last_message_id or 0) + 1
    missing, undecided = 0, ""
    for candidate in range(first, first + SPAN):
        if candidate in accounted:
            missing = 0
            continue
        verdict = await _try(probe, turns, delivery, candidate, operations)
        match verdict:
            case Found() | Retry():
                return verdict
            case Absent():
                missing += 1
            case Cannot():
                missing, undecided = 0, undecided or verdict.reason
                if operations is None:
                    return verdict
            case None:
                missing = 0
        if missing >= GAP and candidate >= (newest or 0):
            return Cannot(undecided) if undecided else Absent()
    return Cannot(f"more than {SPAN} messages have come since")


async def _past(probe: Probe, turns: Turns, delivery: Delivery, operations: int | str | None) -> Finding | None:
    """The first message we ever sent there: None when the chat is new, so that one may look from its beginning."""
    verdict = await _try(probe, turns, delivery, SPAN, operations)
    if isinstance(verdict, Found | Retry):
        return verdict
    return None if isinstance(verdict, Absent) else Cannot("nothing was known of the messages in this chat")


async def _try(
    probe: Probe, turns: Turns, delivery: Delivery, candidate: int, operations: int | str | None
) -> _Verdict:
    if operations is None:
        return await _touch(probe, turns, delivery, candidate)
    await turns.for_probe(operations)
    seen = await probe.forward(delivery.chat, candidate, operations)
    if isinstance(seen, Seen):
        turns.pace.took_place(operations, turns.clock())
        await probe.delete(operations, seen.copy)
        return Found(candidate) if seen.ours and _same(seen.text, delivery) else None
    if absent(seen):
        return Absent()
    if isinstance(seen, Later | Unknown):
        return _retry(turns, operations, seen)
    if isinstance(seen, Ours) and "forward" in seen.reason.lower():
        return await _touch(probe, turns, delivery, candidate)  # protected, or a service message
    touched = await _touch(probe, turns, delivery, candidate)  # the operations chat cannot be reached
    return Cannot(f"cannot forward to the operations chat: {_said(seen)}") if isinstance(touched, Cannot) else touched


async def _touch(probe: Probe, turns: Turns, delivery: Delivery, candidate: int) -> _Verdict:
    if not delivery.message.buttons or delivery.plain:
        return Cannot("nothing can be forwarded from there, and the message has no buttons to recognise it by")
    others = await probe.edits_others(delivery.chat)
    if others is True:
        return Cannot("nothing can be forwarded from there, and the bot might change other people's posts")
    if not isinstance(others, bool):
        return _retry(turns, delivery.chat, others) if isinstance(others, Later | Unknown) else Cannot(_said(others))
    await turns.for_probe(delivery.chat)
    touched = await probe.touch(delivery.chat, candidate, delivery.message)
    match touched:
        case Sent(note=note) if note is not None and "not modified" in note:
            return Found(candidate)
        case Later() | Unknown():
            return _retry(turns, delivery.chat, touched)
        case Ours():
            return Absent() if absent(touched) else None  # "message can't be edited": somebody else's
        case _:
            return Absent() if absent(touched) else Cannot(_said(touched))


def absent(outcome: Outcome) -> bool:
    """Does the answer to a probe say that there is no such message?"""
    said = _said(outcome).lower()
    return "message to" in said and "not found" in said


def _retry(turns: Turns, chat: int | str, outcome: Later | Unknown) -> Retry:
    seconds = outcome.seconds if isinstance(outcome, Later) else 5.0
    if isinstance(outcome, Later) and outcome.cause == "flood":
        turns.pace.pause(chat, turns.clock() + seconds)
    return Retry(seconds, outcome.reason)


def _same(text: str, delivery: Delivery) -> bool:
    sent = comparable(plain(delivery.message.text)) if delivery.plain else visible(delivery.message.text)
    return comparable(text) == sent


def _said(outcome: Outcome) -> str:
    match outcome:
        case Later() | Refused() | Ours() | Unknown():
            return outcome.reason
        case Sent():
            return outcome.note or ""
        case _:
            return "the chat has moved"
