"""Fetching is polite, bounded and clear about what it met."""

from __future__ import annotations

import asyncio
import gzip
import shutil
import socket
import ssl
import subprocess
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from digests.sources.fetch import AGENT, Fetcher, PublicResolver, polite_fetch
from digests.sources.spec import Fetched, Request, SourceError
from tests.digests.sources.wires import Wires, fetcher, wires


@pytest.fixture
async def here() -> AsyncIterator[Wires]:
    async with wires() as server:
        yield server


@pytest.fixture
async def fetch() -> AsyncIterator[Fetcher]:
    async with fetcher() as fetch:
        yield fetch


def asks(here: Wires, path: str) -> Request:
    return Request(url=here.url(path), private=True, timeout=timedelta(seconds=5), max_bytes=1000)


def redirect(status: int, location: str) -> web.Response:
    return web.Response(status=status, headers={"Location": location})


async def test_an_answer_with_all_it_says(here: Wires, fetch: Fetcher) -> None:
    here.pages["/feed"] = web.Response(
        body=b"<rss/>",
        headers={
            "Content-Type": "text/xml; charset=gb2312",
            "ETag": '"7"',
            "Last-Modified": "Mon, 02 Mar 2026 09:00:00 GMT",
        },
    )
    assert await fetch(asks(here, "/feed#top")) == Fetched(
        url=here.url("/feed"),
        content=b"<rss/>",
        media="text/xml; charset=gb2312",
        etag='"7"',
        modified="Mon, 02 Mar 2026 09:00:00 GMT",
    )
    assert here.asked[0].headers["User-Agent"] == AGENT
    assert "Cookie" not in here.asked[0].headers


async def test_what_has_not_changed_is_not_sent_again(here: Wires, fetch: Fetcher) -> None:
    async def answer(request: web.Request) -> web.Response:
        known = request.headers.get("If-None-Match") == '"7"' and request.headers.get("If-Modified-Since") == "Monday"
        return web.Response(status=304) if known else web.Response(body=b"new")

    here.pages["/feed"] = answer
    again = await fetch(replace(asks(here, "/feed"), etag='"7"', modified="Monday"))
    assert (again.content, again.etag, again.modified) == (None, '"7"', "Monday")
    assert (await fetch(asks(here, "/feed"))).content == b"new"


async def test_nothing_changed_is_no_answer_to_a_first_question(here: Wires, fetch: Fetcher) -> None:
    here.pages["/feed"] = web.Response(status=304)
    with pytest.raises(SourceError, match="304"):
        await fetch(asks(here, "/feed"))


async def test_redirects_are_followed_and_lasting_ones_told(here: Wires, fetch: Fetcher) -> None:
    here.pages |= {
        "/old": redirect(301, "/older"),
        "/older": redirect(308, here.url("/new")),
        "/new": b"found",
        "/away": redirect(302, "/old"),
        "/half": redirect(301, "/away"),
    }
    for path, moved in (("/old", here.url("/new")), ("/away", None), ("/half", here.url("/away")), ("/new", None)):
        answer = await fetch(asks(here, path))
        assert (answer.url, answer.content, answer.moved) == (here.url("/new"), b"found", moved), path


@pytest.mark.parametrize(
    ("location", "why"),
    [
        ("/circle", "leads in a circle"),
        ("", "without saying where to"),
        ("file:///etc/passwd", "is not an address that can be fetched"),
        ("http://[", "is not an address"),
    ],
)
async def test_redirects_that_lead_nowhere(here: Wires, fetch: Fetcher, location: str, why: str) -> None:
    here.pages["/circle"] = redirect(302, location)
    with pytest.raises(SourceError, match=why):
        await fetch(asks(here, "/circle"))


async def test_own_headers_go_to_the_own_host_alone(here: Wires, fetch: Fetcher) -> None:
    async with wires() as elsewhere:
        here.pages["/feed"] = redirect(302, elsewhere.url("/page"))
        elsewhere.pages["/page"] = b"found"
        await fetch(replace(asks(here, "/feed"), headers=(("X-Key", "secret"),)))
        assert here.asked[0].headers["X-Key"] == "secret"
        assert "X-Key" not in elsewhere.asked[0].headers


async def test_a_public_source_never_leads_inside(here: Wires, fetch: Fetcher) -> None:
    """Neither at once, nor by a redirect, nor by a name that resolves to an inside address."""
    public = here.address.replace("127.0.0.1", "wire.test")
    here.pages |= {"/feed": redirect(302, here.url("/secret")), "/secret": b"secret", "/fine": b"fine"}
    assert (await fetch(Request(url=f"{public}/fine"))).content == b"fine"
    for url in (f"{public}/feed", here.url("/secret")):
        with pytest.raises(SourceError, match=r"127\.0\.0\.1: lies inside a private network.*private: yes"):
            await fetch(Request(url=url))
    assert [request.path for request in here.asked] == ["/fine", "/feed"]


async def test_a_name_is_judged_by_what_it_resolves_to() -> None:
    resolver = PublicResolver(aiohttp.ThreadedResolver())
    with pytest.raises(OSError, match="localhost"):
        await resolver.resolve("localhost", 80, socket.AF_INET)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(resolver=resolver)) as public:
        fetch = Fetcher(public, public, timedelta(0))
        with pytest.raises(SourceError, match="lies inside a private network"):
            await fetch(Request(url=f"http://{socket.gethostname()}:1/"))


async def test_sizes_are_limited_announced_or_not(here: Wires, fetch: Fetcher) -> None:
    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(100):
            await response.write(b"x" * 100)
        return response

    here.pages |= {
        "/large": b"x" * 1001,
        "/drip": drip,
        "/bomb": web.Response(body=gzip.compress(bytes(100_000)), headers={"Content-Encoding": "gzip"}),
        "/packed": web.Response(body=gzip.compress(b"x" * 1000), headers={"Content-Encoding": "gzip"}),
    }
    for path, why in (("/large", "more than max_bytes"), ("/drip", "more than max_bytes"), ("/bomb", "unfolds")):
        with pytest.raises(SourceError, match=f"{path}: .*{why}"):
            await fetch(asks(here, path))
    assert (await fetch(asks(here, "/packed"))).content == b"x" * 1000


async def test_time_is_limited_also_for_one_who_drips(here: Wires, fetch: Fetcher) -> None:
    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(50):
            await response.write(b"x")
            await asyncio.sleep(0.02)
        return response

    here.pages["/drip"] = drip
    with pytest.raises(SourceError, match=r"no full answer within 0\.1 seconds"):
        await fetch(replace(asks(here, "/drip"), timeout=timedelta(seconds=0.1)))


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (401, "log-in"),
        (403, "refuses us"),
        (404, "moved"),
        (410, "gone for good"),
        (418, "does not give"),
        (502, "fault of its own"),
    ],
)
async def test_every_refusal_is_told(here: Wires, fetch: Fetcher, status: int, why: str) -> None:
    here.pages["/feed"] = web.Response(status=status)
    with pytest.raises(SourceError, match=rf"{why}.* \({status}\)"):
        await fetch(asks(here, "/feed?key=secret"))


async def test_no_message_shows_the_query(here: Wires, fetch: Fetcher) -> None:
    with pytest.raises(SourceError) as told:
        await fetch(asks(here, "/feed?key=secret"))
    assert "secret" not in str(told.value)


async def test_a_host_that_asks_for_a_pause_gets_it(here: Wires, fetch: Fetcher) -> None:
    here.pages |= {"/busy": web.Response(status=429, headers={"Retry-After": "120"}), "/other": b"fine"}
    with pytest.raises(SourceError) as told:
        await fetch(asks(here, "/busy"))
    assert told.value.retry == timedelta(seconds=120)
    with pytest.raises(SourceError, match=r"wait another 1[12][0-9] seconds"):
        await fetch(asks(here, "/other"))
    assert len(here.asked) == 1


async def test_a_pause_may_be_a_moment_or_nonsense(here: Wires, fetch: Fetcher) -> None:
    soon = datetime.now(UTC) + timedelta(minutes=10)
    for said, least, most in ((format_datetime(soon, usegmt=True), 590, 600), ("soon", None, None), ("", None, None)):
        async with wires() as busy:
            busy.pages["/"] = web.Response(status=503, headers={"Retry-After": said})
            with pytest.raises(SourceError) as told:
                await fetch(asks(busy, "/"))
        if least is None or most is None:
            assert told.value.retry is None
        else:
            assert told.value.retry is not None
            assert least <= told.value.retry.total_seconds() <= most


async def test_one_request_per_host_at_a_time_with_a_pause(here: Wires) -> None:
    at_once = 0
    most = 0

    async def slow(request: web.Request) -> web.Response:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0.01)
        at_once -= 1
        return web.Response(body=b"x")

    here.pages["/"] = slow
    async with fetcher(pause=timedelta(milliseconds=40)) as fetch:
        start = asyncio.get_running_loop().time()
        await asyncio.gather(*(fetch(asks(here, "/")) for _ in range(4)))
        assert asyncio.get_running_loop().time() - start >= 0.12
    assert most == 1


async def test_what_is_wrong_on_the_way_is_told(fetch: Fetcher) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        with pytest.raises(SourceError, match=r"cannot be reached: .*refused"):
            await fetch(Request(url=f"http://127.0.0.1:{port}/", private=True))
    for url in ("ftp://wire.test/", "wire.test", "http://", "http://[", "javascript:alert(1)"):
        with pytest.raises(SourceError, match="is not an address that can be fetched"):
            await fetch(Request(url=url))
    async with polite_fetch() as real:
        with pytest.raises(SourceError, match="no host of this name"):
            await real(Request(url="http://nobody.invalid/"))


@pytest.mark.parametrize(
    ("spoken", "why"),
    [
        (b"", "closed the connection"),
        (b"SSH-2.0-OpenSSH\r\n\r\n", "does not speak HTTP"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", "broke off"),
    ],
)
async def test_a_server_that_is_none(fetch: Fetcher, spoken: bytes, why: str) -> None:
    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(spoken)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(speak, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(SourceError, match=why):
            await fetch(Request(url=f"http://127.0.0.1:{port}/", private=True))


async def test_https_that_is_none(here: Wires, fetch: Fetcher) -> None:
    with pytest.raises(SourceError, match="is it https"):
        await fetch(replace(asks(here, "/"), url=here.url("/").replace("http:", "https:")))


@pytest.fixture
def unvouched(tmp_path: Path) -> ssl.SSLContext:
    """The server side of a certificate that nobody vouches for."""
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost"
    command = ["openssl", *made.split(), "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    return context


async def test_a_certificate_nobody_vouches_for(unvouched: ssl.SSLContext, fetch: Fetcher) -> None:
    server = TestServer(web.Application(), scheme="https")
    await server.start_server(ssl=unvouched)
    with pytest.raises(SourceError, match="its certificate is not valid: self-signed certificate"):
        await fetch(Request(url=f"https://127.0.0.1:{server.port}/", private=True))
    await server.close()
