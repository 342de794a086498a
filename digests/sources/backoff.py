"""What a source's state keeps about trouble, and when the source is tried again. Pure.

A failing source waits twice as long after each failure, from its own `every` up to six hours (a source looked at every
few seconds: up to 64 times that), or as long as the other side asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from digests.sources.spec import JSON, SourceError, State

LONGEST = timedelta(hours=6)
DOUBLINGS = 6


@dataclass(frozen=True, slots=True)
class Health:
    """How a source is: `trouble` and `since` while it fails, and when it is tried again."""

    ok: bool = True
    failures: int = 0
    trouble: str | None = None
    since: datetime | None = None
    next_try: datetime | None = None


def health(state: State) -> Health:
    """How the source with this state is; an empty state is one not polled yet, and well."""
    failing = state.get("failing")
    if not isinstance(failing, dict):
        return Health()
    return Health(
        ok=False,
        failures=int(str(failing["failures"])),
        trouble=str(failing["trouble"]),
        since=datetime.fromisoformat(str(failing["since"])),
        next_try=datetime.fromisoformat(str(failing["next_try"])),
    )


def is_waiting(state: State, now: datetime) -> bool:
    """True until the next try is due; a clock set back to before the trouble began does not prolong it."""
    before = health(state)
    return before.since is not None and before.next_try is not None and before.since <= now < before.next_try


def after_failure(state: State, error: SourceError, every: timedelta, now: datetime) -> dict[str, JSON]:
    """The state with one more failure; what the source itself keeps is untouched."""
    before = health(state)
    failures = before.failures + 1
    wait = min(every * 2 ** min(failures - 1, DOUBLINGS), max(LONGEST, every))
    wait = min(max(wait, error.retry or wait), max(LONGEST, every))
    failing: JSON = {
        "failures": failures,
        "trouble": str(error),
        "since": (before.since or now).isoformat(),
        "next_try": (now + wait).isoformat(),
    }
    return {**state, "failing": failing}


def after_success(state: State) -> dict[str, JSON]:
    return {key: value for key, value in state.items() if key != "failing"}
