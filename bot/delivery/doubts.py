"""The doubts that are due, one by one: looked for, and adopted, sent again, or left to the channel's policy."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from bot.delivery.commits import Commits
from bot.delivery.record import Desk, held, tell
from bot.delivery.settle import Absent, Cannot, Finding, Found, Retry, look_for
from bot.delivery.turns import Turns
from bot.delivery.wire import Probe
from digests.model import Delivery, Doubt
from digests.store import doubts

LOG = logging.getLogger("dateline.delivery")
LOOKS = 2  # a message must be absent so often before it is sent again: a slow server may store it late


Ending = Literal["found", "resent", "skipped", "held", "waiting"]


async def settle_due(
    commits: Commits, probe: Probe, turns: Turns, desk: Desk, doubt_of: Callable[[str], Doubt]
) -> Counter[Ending]:
    """Look for every unknown delivery whose time has come; how they ended ("waiting": will be looked for again)."""
    due = await commits.read(lambda t: doubts.due(t, _now()))
    return Counter(
        [await _settle(commits, probe, turns, desk, delivery, doubt_of(delivery.channel)) for delivery in due]
    )


async def _settle(
    commits: Commits, probe: Probe, turns: Turns, desk: Desk, delivery: Delivery, policy: Doubt
) -> Ending:
    try:
        accounted, newest = await commits.read(lambda t: _surroundings(t, delivery))
        finding = await look_for(probe, turns, delivery, operations=desk.operations, accounted=accounted, newest=newest)
        ending = await commits.do(lambda t: conclude(t, desk, delivery, finding, policy, _now()))
    except Exception:
        LOG.exception("delivery %s: the doubt cannot be settled", delivery.id)
        return "waiting"  # the next one may fare better
    LOG.warning("delivery %s to %s was in doubt: %s, %s", delivery.id, delivery.chat, finding, ending)
    return ending


def conclude(
    transaction: Any, desk: Desk, delivery: Delivery, finding: Finding, policy: Doubt, now: datetime
) -> Ending:
    """Write down what was found, and what that leads to."""
    match finding:
        case Found():
            doubts.find(transaction, delivery, finding.message_id, now)
            return "found"
        case Absent() if delivery.probes + 1 >= LOOKS:
            doubts.resend(transaction, delivery, "it was looked for and is not there", now)
            return "resent"
        case Absent():
            doubts.look_again(transaction, delivery, now + desk.settle, now, missed=True)
            return "waiting"
        case Retry():
            doubts.look_again(transaction, delivery, now + timedelta(seconds=finding.seconds), now, missed=False)
            return "waiting"
        case Cannot():
            return _by_policy(transaction, desk, delivery, finding.reason, policy, now)


def _by_policy(transaction: Any, desk: Desk, delivery: Delivery, reason: str, policy: Doubt, now: datetime) -> Ending:
    match policy:
        case "resend":
            doubts.resend(transaction, delivery, f"sent again in doubt: {reason}", now)
            return "resent"
        case "skip":
            doubts.skip(transaction, delivery, f"left in doubt: {reason}", now)
            return "skipped"
        case "hold":
            if doubts.wait_for_operator(transaction, delivery, reason, now):
                tell(transaction, desk, delivery, f"doubt:{delivery.id}", held(delivery, reason), now)
            return "held"


def _surroundings(transaction: Any, delivery: Delivery) -> tuple[frozenset[int], int | None]:
    accounted = doubts.accounted(transaction, delivery.lane, delivery.last_message_id or 0)
    return accounted, doubts.newest(transaction, delivery.lane)


def _now() -> datetime:
    return datetime.now(UTC)
