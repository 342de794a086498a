"""A web server on loopback that plays newswires: it answers what a test has laid out and remembers who asked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

from digests.sources.fetch import Fetcher, open_session

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Wires:
    """`pages` by path; `asked` has every request in order."""

    address: str = ""
    pages: dict[str, Answer | web.Response | bytes | str] = field(default_factory=dict)
    asked: list[web.BaseRequest] = field(default_factory=list)

    def url(self, path: str) -> str:
        return self.address + path

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        self.asked.append(request)
        page = self.pages.get(request.path)
        if page is None:
            return web.Response(status=404)
        if isinstance(page, str):
            return web.Response(text=page, content_type="text/html")
        if isinstance(page, bytes):
            return web.Response(body=page, content_type="application/xml")
        if isinstance(page, web.Response):
            return web.Response(status=page.status, body=page.body, headers=page.headers)
        assert isinstance(request, web.Request)
        return await page(request)


@asynccontextmanager
async def wires() -> AsyncIterator[Wires]:
    """The server, running."""
    here = Wires()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", here.answer)
    async with TestServer(app) as server:
        here.address = f"http://127.0.0.1:{server.port}"
        yield here


@asynccontextmanager
async def fetcher(pause: timedelta = timedelta(0)) -> AsyncIterator[Fetcher]:
    """A Fetcher whose public side knows one public name, wire.test, that leads to this machine."""
    public = open_session(aiohttp.TCPConnector(resolver=ToHere(), use_dns_cache=False))
    async with public, open_session(aiohttp.TCPConnector()) as private:
        yield Fetcher(public, private, pause)


class ToHere(aiohttp.ThreadedResolver):
    async def resolve(self, host: str, *args: int, **options: int) -> list[aiohttp.abc.ResolveResult]:
        assert host.endswith(".test")
        return await super().resolve("127.0.0.1", *args, **options)  # type: ignore[arg-type]
