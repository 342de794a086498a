"""Where releases come from: a file per kind, a line each in SOURCES.

`poll` is the front door: it keeps failures apart from findings, so that one dead source backs off alone.
"""

from __future__ import annotations

from datetime import datetime

from digests.sources import feed, folder
from digests.sources.backoff import Health, after_failure, after_success, health, is_waiting
from digests.sources.spec import FeedSource, Fetch, FolderSource, Kind, Polled, Source, SourceError, State

SOURCES: dict[str, Kind] = {
    "folder": Kind(FolderSource, folder.poll),
    "feed": Kind(FeedSource, feed.poll),
}


async def poll(source: Source, state: State, now: datetime, fetch: Fetch) -> Polled:
    """What is new at a source, and the state to keep with it. Never raises for what the source does.

    `state` is what the last poll returned, {} before the first. While a failing source waits, nothing is asked and the
    state comes back as it was; `trouble` is set as long as it fails. `health(state)` tells it to operators.
    """
    if is_waiting(state, now):
        return Polled((), dict(state), trouble=health(state).trouble)
    try:
        polled = await SOURCES[source.kind].poll(source, after_success(state), now, fetch)
    except SourceError as error:
        return Polled((), after_failure(state, error, source.every, now), trouble=str(error))
    before = health(state)
    notes = () if before.ok else (f"answers again after {before.failures} failed tries",)
    return Polled(polled.documents, polled.state, (*notes, *polled.notes))


__all__ = ["SOURCES", "Health", "Polled", "Source", "SourceError", "health", "poll"]
