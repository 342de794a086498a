"""HTTP for python-telegram-bot by aiohttp: a fifth of the cost of its own, and errors that tell what was sent.

The cause of every error raised here decides what becomes of a message (outcomes.py): an error before the request left
is definite, any after it leaves the message in doubt.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

# Nothing of the request has left this machine.
NOT_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)
DEFINITE = frozenset({400, 401, 403, 404, 409})  # PTB has a class for each; other 4xx it would take for a lost answer


class Flood(TelegramError):  # noqa: N818  # like PTB's own
    """429 in any form. PTB's RetryAfter warns whenever one is made, and knows no 429 without Telegram's own JSON."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"Telegram asks to wait {seconds:g} s")
        self.seconds = seconds


class Request(BaseRequest):
    """`read` is long on purpose: a server that is slow over its quota still delivers what it does not answer."""

    __slots__ = ("_connect", "_connections", "_read", "_session", "_write")

    def __init__(self, *, connections: int = 100, connect: float = 5.0, read: float = 30.0, write: float = 5.0) -> None:
        self._connections = connections
        self._connect = connect
        self._read = read
        self._write = write
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read

    @property
    def longest(self) -> float:
        """Seconds after which every call has ended, one way or another."""
        return self._connect + self._write + self._read

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            # Idle connections are dropped early: one that the server closed a moment ago would leave us in doubt.
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=10)
            self._session = aiohttp.ClientSession(connector=connector, headers={"User-Agent": self.USER_AGENT})

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002  # aiohttp counts it as part of connecting
    ) -> tuple[int, bytes]:
        """Status and body. Raises TimedOut or NetworkError from aiohttp's error, Flood for a 429."""
        if self._session is None:
            raise RuntimeError("the request is not initialized")
        read = _seconds(read_timeout, self._read)
        connect = _seconds(connect_timeout, self._connect)
        timeout = aiohttp.ClientTimeout(
            total=connect + _seconds(write_timeout, self._write) + read,
            connect=connect,
            sock_connect=connect,
            sock_read=read,
        )
        try:
            body, kind = _body(request_data)
            async with self._session.request(
                method, url, data=body, headers=kind, timeout=timeout, allow_redirects=False
            ) as response:
                status, answer = response.status, await response.read()
                wait = response.headers.get("Retry-After", "")
        except TimeoutError as error:
            raise TimedOut(type(error).__name__) from error
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from error  # its text may hold the address, and so the token
        if status == 429:
            raise Flood(_asked_to_wait(answer, wait))
        return (400, answer) if 400 <= status < 500 and status not in DEFINITE else (status, answer)


def _seconds(given: Any, default: float) -> float:
    return default if given is BaseRequest.DEFAULT_NONE or given is None else float(given)


def _asked_to_wait(body: bytes, header: str) -> float:
    """Seconds, from Telegram's answer or from a gateway's header; a few when neither says."""
    try:
        return float(json.loads(body)["parameters"]["retry_after"])
    except (ValueError, KeyError, TypeError):
        return float(header) if header.isdecimal() else 5.0


def _body(data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, dict[str, str] | None]:
    """The body and, where aiohttp cannot know it, its kind. Its own forms begin with a boundary, also where none is
    needed: that costs more than the rest of a plain call."""
    if data is None:
        return None, None
    if not data.contains_files:
        return urlencode(data.json_parameters).encode(), {"Content-Type": "application/x-www-form-urlencoded"}
    form = aiohttp.FormData(data.json_parameters)
    for name, part in data.multipart_data.items():
        form.add_field(name, part[1], filename=part[0], content_type=part[2])
    return form, None
