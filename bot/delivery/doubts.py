"""The doubts that are due, one by one: looked for, and adopted, sent again, or left to the channel's policy."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.delivery.commits import Commits
from bot.delivery.record import Desk, held, tell
from bot.delivery.settle import Absent, Cannot, Finding, Found, Probe, Retry, look_for
from bot.delivery.turns import Turns
from digests.model import Delivery, Doubt
from digests.store import ledger

LOG = logging.getLogger("dateline.delivery")
LOOKS = 2  # a message must be absent so often before it is sent again: a slow server may store it late


async def settle_due(commits: Commits, probe: Probe, turns: Turns, desk: Desk, doubt_of: Callable[[str], Doubt]) -> int:
    """Look for every unknown delivery whose time has come; how many are not in doubt any more."""
    due = await commits.read(lambda t: ledger.doubts(t, _now()))
    return sum([await _settle(commits, probe, turns, desk, delivery, doubt_of(delivery.channel)) for delivery in due])


async def _settle(commits: Commits, probe: Probe, turns: Turns, desk: Desk, delivery: Delivery, policy: Doubt) -> bool:
    accounted, newest = await commits.read(lambda t: _surroundings(t, delivery))
    finding = await look_for(probe, turns, delivery, operations=desk.operations, accounted=accounted, newest=newest)
    LOG.info("delivery %s was in doubt: %s", delivery.id, finding)
    return await commits.do(lambda t: conclude(t, desk, delivery, finding, policy, _now()))


def conclude(transaction: Any, desk: Desk, delivery: Delivery, finding: Finding, policy: Doubt, now: datetime) -> bool:
    """Write down what was found; True when the delivery is not in doubt any more."""
    match finding:
        case Found():
            return ledger.find(transaction, delivery, finding.message_id, now)
        case Absent() if delivery.probes + 1 >= LOOKS:
            return ledger.resend(transaction, delivery, "it was looked for and is not there", now)
        case Absent():
            ledger.look_again(transaction, delivery, now + desk.settle, now, missed=True)
            return False
        case Retry():
            ledger.look_again(transaction, delivery, now + timedelta(seconds=finding.seconds), now, missed=False)
            return False
        case Cannot():
            return _by_policy(transaction, desk, delivery, finding.reason, policy, now)


def _by_policy(transaction: Any, desk: Desk, delivery: Delivery, reason: str, policy: Doubt, now: datetime) -> bool:
    match policy:
        case "resend":
            return ledger.resend(transaction, delivery, f"sent again in doubt: {reason}", now)
        case "skip":
            return ledger.skip(transaction, delivery, f"left in doubt: {reason}", now)
        case "hold":
            if ledger.wait_for_operator(transaction, delivery, reason, now):
                tell(transaction, desk, delivery, f"doubt:{delivery.id}", held(delivery, reason), now)
            return False


def _surroundings(transaction: Any, delivery: Delivery) -> tuple[frozenset[int], int | None]:
    accounted = ledger.accounted(transaction, delivery.lane, delivery.last_message_id or 0)
    return accounted, ledger.newest(transaction, delivery.lane)


def _now() -> datetime:
    return datetime.now(UTC)
