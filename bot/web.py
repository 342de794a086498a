"""The web door: health for people and machines, metrics for Prometheus, calendars, and what Telegram brings."""

from __future__ import annotations

import asyncio
import errno
import hmac
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Any

from aiohttp import web

from bot.calendar import Feeds, Kind
from bot.status import Status
from bot.telegram.webhook import HEADER, PATH

Ask = Callable[[], Awaitable[Status]]

_FOR = "public, max-age=300"  # so long a calendar need not be asked for again


@dataclass(frozen=True, slots=True)
class Hook:
    """For what Telegram brings: `take` stores an update, or returns False where another process must."""

    secret: str = field(repr=False)
    take: Callable[[dict[str, Any]], Awaitable[bool]]


class DoorError(OSError):
    """The address cannot be listened on; the message is one line for the operator."""


@asynccontextmanager
async def open_door(host: str, port: int, status: Ask, feeds: Feeds, hook: Hook | None = None) -> AsyncIterator[str]:
    """Serve /health, /metrics, /calendar/… and, with a hook, /telegram; yields the address. Raises DoorError."""
    app = web.Application()

    async def health(_request: web.Request) -> web.Response:
        now = await status()
        return web.json_response(now.plain(), status=200 if now.ok else 503)

    async def metrics(_request: web.Request) -> web.Response:
        return web.Response(text="\n".join(_lines(await status())) + "\n", content_type="text/plain")

    app.add_routes([web.get("/health", health), web.get("/metrics", metrics)])
    app.add_routes([web.get(path, partial(_calendar, feeds, kind)) for path, kind in _CALENDARS.items()])
    if hook is not None:
        app.add_routes([web.post(PATH, partial(_brought, hook))])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        await runner.cleanup()
        why = "the port is in use" if error.errno == errno.EADDRINUSE else (error.strerror or str(error)).lower()
        raise DoorError(f"web.listen: cannot listen on {host}:{port}: {why}") from error
    try:
        yield f"http://{host}:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def _brought(hook: Hook, request: web.Request) -> web.Response:
    """One update. It is in the store before 200 is said; with any other answer Telegram brings it again."""
    if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), hook.secret.encode()):
        return web.Response(status=403, text="not from Telegram\n")
    try:
        update = json.loads(await request.read())
    except (ValueError, RecursionError):
        update = None
    if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
        return web.Response(status=400, text="no update\n")
    if not await hook.take(update):
        return web.Response(status=503, text="another process posts for this bot\n", headers={"Retry-After": "2"})
    return web.Response()


_CALENDARS: dict[str, Kind] = {
    "/calendar/all.ics": "all",
    "/calendar/topic/{name}.ics": "topic",
    "/calendar/company/{name}.ics": "company",
}


async def _calendar(feeds: Feeds, kind: Kind, request: web.Request) -> web.Response:
    """A feed; nothing of it where the subscriber has it as it is; in words why there is none."""
    found = await asyncio.to_thread(feeds.get, kind, request.match_info.get("name", ""), datetime.now(UTC))
    if isinstance(found, str):
        return web.Response(status=404, text=f"{found}\n", headers={"X-Content-Type-Options": "nosniff"})
    response = web.Response(body=found.content, content_type="text/calendar", charset="utf-8")
    if _has(request, found.tag, found.since):
        response = web.Response(status=304)
    response.etag = found.tag
    response.last_modified = found.since
    response.headers["Cache-Control"] = _FOR
    return response


def _has(request: web.Request, tag: str, since: datetime) -> bool:
    """Whether the subscriber has this content: by its tag, or, where none was sent, by its time."""
    if request.if_none_match is not None:
        return any(one.value in (tag, "*") for one in request.if_none_match)
    return request.if_modified_since is not None and request.if_modified_since >= since


def _lines(status: Status) -> list[str]:
    """The counts as Prometheus reads them."""
    return [
        *_metric("dateline_releases", "Releases kept.", {"": status.releases}),
        *_metric("dateline_stories", "Stories told by them.", {"": status.stories}),
        *_metric("dateline_deliveries", "Messages owed, by state.", _labelled("state", status.deliveries)),
        *_metric(
            "dateline_source_ok",
            "1 where the last poll of a source was fine.",
            _labelled("source", {name: int(source.ok) for name, source in status.sources.items()}),
        ),
    ]


def _labelled(label: str, values: Mapping[str, int]) -> dict[str, int]:
    quoted = {name: name.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") for name in values}
    return {f'{{{label}="{quoted[name]}"}}': value for name, value in values.items()}


def _metric(name: str, says: str, values: Mapping[str, int]) -> list[str]:
    return [
        f"# HELP {name} {says}",
        f"# TYPE {name} gauge",
        *(f"{name}{label} {value}" for label, value in values.items()),
    ]
