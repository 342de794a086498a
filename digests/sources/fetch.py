"""Polite HTTP: who we are, only what has changed, within limits of time and size, one request per host at a time.

Redirects are followed by hand, so that each hop passes the guard on addresses; every error of the library becomes a
SourceError that says what was met. Messages never show the query of an address, which may hold a key.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from digests.sources.guard import is_inside
from digests.sources.spec import Fetched, Request, SourceError
from digests.sources.unpack import unpack

AGENT = "Dateline/0.1 (reads press releases; asks seldom, and only for what has changed)"
ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.8, */*;q=0.5"
REDIRECTS = 5
LASTING = {301, 308}
PASSING = {302, 303, 307}
CHUNK = 65536
LANES = 1000  # hosts remembered before those at rest are forgotten

STATUSES = {
    401: "asks for a log-in: put what it needs into `headers`",
    403: "refuses us: it may need a key in `headers`, or wants no programs",
    404: "has nothing at this address: it may have moved",
    410: "says that this is gone for good",
    429: "asks us to come less often",
    503: "is out of service for now",
}


@dataclass(slots=True)
class Lane:
    """The way to one host: one request at a time, a pause after it, none before the time the host has named."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0
    not_before: float = 0.0


class PublicResolver(AbstractResolver):
    """Resolves names to public addresses only."""

    def __init__(self, inner: AbstractResolver) -> None:
        self.inner = inner

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self.inner.resolve(host, port, family)
        public = [result for result in found if not is_inside(result["host"])]
        if found and not public:
            raise InsideError(host)
        return public

    async def close(self) -> None:
        await self.inner.close()


class InsideError(OSError):
    """The host lies inside somebody's own network."""


class Fetcher:
    """The `fetch` that sources are given: call it with a Request.

    `public` is used where only public addresses are allowed, `private` for sources that may read one's own network.
    """

    def __init__(self, public: aiohttp.ClientSession, private: aiohttp.ClientSession, pause: timedelta) -> None:
        self.public = public
        self.private = private
        self.pause = pause.total_seconds()
        self.lanes: dict[str, Lane] = {}

    async def __call__(self, request: Request) -> Fetched:
        """The answer, redirects followed. SourceError says what was met instead, and whose fault it is."""
        url, moved = _address(request.url), None
        lasting = True
        for _ in range(REDIRECTS + 1):
            answer = await self._hop(request, url)
            if isinstance(answer, Fetched):
                return Fetched(
                    url=str(url),
                    content=answer.content,
                    media=answer.media,
                    etag=answer.etag,
                    modified=answer.modified,
                    moved=moved,
                )
            url, is_lasting = answer
            lasting = lasting and is_lasting
            moved = str(url) if lasting else moved
        raise SourceError(f"{_shown(url)}: leads in a circle: more than {REDIRECTS} redirects")

    async def _hop(self, request: Request, url: URL) -> Fetched | tuple[URL, bool]:
        """One request: the answer, or where it leads and whether for good."""
        host = url.host or ""
        if is_inside(host) and not request.private:
            raise SourceError(_inside(host))
        lane = self._lane(url)
        async with lane.lock:
            clock = asyncio.get_running_loop().time
            if clock() < lane.not_before:
                wait = timedelta(seconds=lane.not_before - clock())
                raise SourceError(f"{host}: has asked us to wait another {wait.total_seconds():.0f} seconds", wait)
            await asyncio.sleep(max(0.0, lane.free_at - clock()))
            try:
                async with asyncio.timeout(request.timeout.total_seconds()):
                    return await self._ask(request, url)
            except SourceError as error:
                lane.not_before = clock() + error.retry.total_seconds() if error.retry else 0.0
                raise
            except (TimeoutError, aiohttp.ClientError, OSError, UnicodeError) as error:
                raise SourceError(f"{_shown(url)}: {_met(error, request)}") from error
            finally:
                lane.free_at = clock() + self.pause

    async def _ask(self, request: Request, url: URL) -> Fetched | tuple[URL, bool]:
        session = self.private if request.private else self.public
        headers = _headers(request, url)
        async with session.get(url, headers=headers, allow_redirects=False) as response:
            if response.status in LASTING | PASSING:
                return _target(url, response.headers.get("Location")), response.status in LASTING
            if response.status == 304 and (request.etag or request.modified):
                return Fetched(url=str(url), content=None, etag=request.etag, modified=request.modified)
            if response.status not in (200, 203):
                raise SourceError(f"{_shown(url)}: {_status(response.status)}", _retry_after(response.headers))
            packed = await _body(response, url, request.max_bytes)
            try:
                content = unpack(packed, response.headers.get("Content-Encoding", ""), request.max_bytes)
            except SourceError as error:
                raise SourceError(f"{_shown(url)}: {error}") from error
            return Fetched(
                url=str(url),
                content=content,
                media=response.headers.get("Content-Type"),
                etag=response.headers.get("ETag"),
                modified=response.headers.get("Last-Modified"),
            )

    def _lane(self, url: URL) -> Lane:
        now = asyncio.get_running_loop().time()
        if len(self.lanes) > LANES:
            self.lanes = {
                host: lane
                for host, lane in self.lanes.items()
                if lane.lock.locked() or now < max(lane.free_at, lane.not_before)
            }
        return self.lanes.setdefault(f"{url.host}:{url.port}", Lane())


@asynccontextmanager
async def polite_fetch(pause: timedelta = timedelta(seconds=1)) -> AsyncIterator[Fetcher]:
    """A Fetcher with its sessions, closed at the end. `pause` is the rest between two requests to one host."""
    resolver = PublicResolver(aiohttp.ThreadedResolver())
    outside = aiohttp.TCPConnector(resolver=resolver, use_dns_cache=False)
    async with open_session(outside) as public, open_session(aiohttp.TCPConnector()) as private:
        yield Fetcher(public, private, pause)


def open_session(connector: aiohttp.TCPConnector) -> aiohttp.ClientSession:
    """A session as fetching needs it: no cookies, nothing unpacked (we do, within limits), no proxy by accident."""
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        timeout=aiohttp.ClientTimeout(total=None),
        headers={"User-Agent": AGENT, "Accept": ACCEPT, "Accept-Encoding": "gzip, deflate"},
    )


def _headers(request: Request, url: URL) -> dict[str, str]:
    """What goes along: the source's own headers to its own host alone, however the redirects lead."""
    headers = dict(request.headers) if url.origin() == _address(request.url).origin() else {}
    if request.etag:
        headers["If-None-Match"] = request.etag
    if request.modified:
        headers["If-Modified-Since"] = request.modified
    return headers


async def _body(response: aiohttp.ClientResponse, url: URL, limit: int) -> bytes:
    too_large = SourceError(f"{_shown(url)}: answers with more than max_bytes ({limit:,})")
    if (response.content_length or 0) > limit:
        raise too_large
    body = bytearray()
    async for chunk in response.content.iter_chunked(CHUNK):
        body += chunk
        if len(body) > limit:
            raise too_large
    return bytes(body)


def _address(text: str) -> URL:
    try:
        url = URL(text)
        if url.scheme in ("http", "https") and url.host:
            return url.with_fragment(None)
    except ValueError:
        pass
    raise SourceError(f"{text.partition('?')[0][:100]}: is not an address that can be fetched")


def _target(url: URL, location: str | None) -> URL:
    if not location:
        raise SourceError(f"{_shown(url)}: redirects without saying where to")
    try:
        return _address(str(url.join(URL(location))))
    except ValueError as error:
        raise SourceError(f"{_shown(url)}: redirects to what is not an address") from error


def _shown(url: URL) -> str:
    return str(url.with_query(None).with_user(None))


def _inside(host: str) -> str:
    return f"{host}: lies inside a private network, which is not read unless the source says `private: yes`"


def _status(status: int) -> str:
    told = STATUSES.get(status) or ("has a fault of its own" if status >= 500 else "does not give it to us")
    return f"{told} ({status})"


def _retry_after(headers: Mapping[str, str]) -> timedelta | None:
    """The pause asked for, given in seconds or as a moment."""
    said = headers.get("Retry-After", "").strip()
    if said.isascii() and said.isdigit():
        return timedelta(seconds=min(int(said[:9]), 86400 * 30))
    try:
        until = parsedate_to_datetime(said)
    except ValueError:
        return None
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(until - datetime.now(UTC), timedelta(0))


def _met(error: Exception, request: Request) -> str:
    """What went wrong on the way, in words."""
    match error:
        case TimeoutError():
            return f"no full answer within {request.timeout.total_seconds():g} seconds"
        case aiohttp.ClientConnectorCertificateError():
            reason = getattr(error.certificate_error, "verify_message", "") or error.certificate_error
            return f"its certificate is not valid: {reason}"
        case aiohttp.ClientConnectorDNSError():
            cause: BaseException | None = error
            while cause is not None:
                if isinstance(cause, InsideError):
                    return _inside(str(cause))
                cause = cause.__cause__
            return "no host of this name is known"
        case aiohttp.ClientConnectorSSLError() | ssl.SSLError():
            return "no encrypted connection could be agreed on: is it https?"
        case aiohttp.ClientConnectorError():
            number = error.os_error.errno
            return f"cannot be reached: {os.strerror(number).lower() if number else error.os_error}"
        case aiohttp.ServerDisconnectedError() | ConnectionError():
            return "closed the connection without an answer"
        case aiohttp.ClientPayloadError():
            return "broke off in the middle of its answer"
        case aiohttp.ClientResponseError():
            return f"does not speak HTTP as it should: {error.message}"
    return f"cannot be read: {error}"
