"""How the service is, read from the store: for `dateline status`, /health and /metrics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from msgspec import Struct
from msgspec.structs import replace

from digests.model import DeliveryState
from digests.store import archive, lanes, outbox
from digests.store.engine import Store
from digests.store.sources import SourceHealth, source_health


class Status(Struct, frozen=True):
    """Counts, the health of each source, chats that refused us, and what keeps the service from posting."""

    releases: int
    stories: int
    deliveries: Mapping[str, int]  # by state
    sources: Mapping[str, SourceHealth]
    suspended: Mapping[str, str]  # chat → reason
    problems: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        return not self.problems and all(source.ok for source in self.sources.values())

    def plain(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "ok": self.ok,
            "releases": self.releases,
            "stories": self.stories,
            "deliveries": dict(self.deliveries),
            "sources": {name: _plain(source) for name, source in self.sources.items()},
            "suspended": dict(self.suspended),
            "problems": list(self.problems),
        }

    def having(self, problems: Sequence[str]) -> Status:
        return replace(self, problems=(*self.problems, *problems))


def status_of(store: Store, configured: Sequence[str]) -> Status:
    """Read it in one transaction; sources that are no longer configured are left out."""
    with store.read() as connection:
        counted = archive.counts(connection)
        health = source_health(connection)
        return Status(
            counted["releases"],
            counted["stories"],
            dict.fromkeys(get_args(DeliveryState), 0) | outbox.counts(connection),
            {name: health[name] for name in configured if name in health},
            {str(one.chat): one.reason for one in lanes.suspensions(connection)},
        )


def _plain(source: SourceHealth) -> dict[str, Any]:
    return {
        "ok": source.ok,
        "failures": source.failures,
        "error": None if source.ok else source.error,
        "polled": source.polled and source.polled.isoformat(timespec="seconds"),
        "last_new": source.last_new and source.last_new.isoformat(timespec="seconds"),
        "notes": source.notes,
    }
