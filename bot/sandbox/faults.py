"""Faults on demand: refusals, 5xx, silence, slowness, resets, garbage, for the nth call of a method to a chat.

`stored` says whether the call is carried out before things go wrong: the difference between a message that was lost
and one whose answer was lost. Set from Python (`Sandbox.faults`) or over HTTP (`/sandbox/faults`).
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from aiohttp import web

from bot.sandbox.errors import ApiError, flooded
from bot.sandbox.nouns import Json

FaultKind = Literal["flood", "refuse", "error", "hang", "slow", "reset", "garbage", "truncated"]
KINDS: frozenset[str] = frozenset({"flood", "refuse", "error", "hang", "slow", "reset", "garbage", "truncated"})
NEVER_STORED = frozenset({"flood", "refuse"})
GATEWAY = (
    "<html><head><title>{0} Bad Gateway</title></head><body><center><h1>{0} Bad Gateway</h1></center></body></html>"
)


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong, and when: from the `nth` matching call on, `times` times (0: for good).

    `flood`: 429 with retry_after `seconds`. `refuse`: `code` and `description` as the API words them. `error`: a 5xx
    `code`, 502 and 504 as a gateway's HTML. `hang`: no answer ever. `slow`: `seconds` of waiting, before the call is
    carried out or, `stored`, after. `reset`: the connection is cut. `garbage`: a 200 that is no JSON. `truncated`: a
    200 cut in the middle. Without `method` every one but getUpdates is meant, without `chat` every chat.
    """

    kind: FaultKind
    method: str | None = None
    chat: int | str | None = None
    nth: int = 1
    times: int = 1
    stored: bool = False
    seconds: float = 1.0
    code: int = 400
    description: str = "Bad Request: chat not found"

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown fault {self.kind!r}: one of {', '.join(sorted(KINDS))}")
        if self.stored and self.kind in NEVER_STORED:
            raise ValueError(f"a {self.kind} never stores anything")
        if self.nth < 1 or self.times < 0 or self.seconds < 0:
            raise ValueError("nth counts from 1, times and seconds from 0")


@dataclass(slots=True)
class Faults:
    """The faults that are set, each with the matching calls seen so far."""

    waiting: list[tuple[Fault, int]] = field(default_factory=list)
    fired: int = 0

    def add(self, *faults: Fault) -> None:
        self.waiting.extend((fault, 0) for fault in faults)

    def clear(self) -> None:
        self.waiting.clear()

    def meet(self, method: str, chats: frozenset[str]) -> Fault | None:
        """The fault this call meets. `chats` are the ways in which its chat may be written."""
        met: Fault | None = None
        kept: list[tuple[Fault, int]] = []
        for fault, seen in self.waiting:
            if met is None and _concerns(fault, method, chats):
                seen += 1
                met = fault if seen >= fault.nth else None
            if not fault.times or seen < fault.nth + fault.times - 1:
                kept.append((fault, seen))
        self.waiting = kept
        self.fired += met is not None
        return met


def _concerns(fault: Fault, method: str, chats: frozenset[str]) -> bool:
    if fault.method is None:
        if method == "getupdates":
            return False
    elif fault.method.lower() != method:
        return False
    return fault.chat is None or str(fault.chat).lower() in chats


def refusal(fault: Fault) -> ApiError | None:
    """The refusal a fault stands for, None when it is of another kind."""
    if fault.kind == "flood":
        return flooded(max(1, round(fault.seconds)))
    return ApiError(fault.code, fault.description) if fault.kind == "refuse" else None


async def spoil(fault: Fault, request: web.Request, answer: Mapping[str, Json], closing: asyncio.Event) -> web.Response:
    """The HTTP answer a fault leaves; for `hang` and `reset` none that arrives."""
    if fault.kind == "hang":
        await closing.wait()
    elif fault.kind == "reset":
        _cut(request)
    elif fault.kind == "garbage":
        return web.Response(text="\x15\x03\x01 this is not JSON", content_type="application/json")
    elif fault.kind == "truncated":
        text = json.dumps(answer)
        return web.Response(text=text[: len(text) // 2], content_type="application/json")
    elif fault.kind == "error":
        code = max(fault.code, 500)
        if code == 500:
            body = {"ok": False, "error_code": 500, "description": "Internal Server Error"}
            return web.json_response(body, status=500)
        return web.Response(text=GATEWAY.format(code), content_type="text/html", status=code)
    return web.json_response(answer)


def _cut(request: web.Request) -> None:
    """Ends the connection with a RST instead of an answer."""
    transport = request.transport
    if transport is None:
        return
    connection = transport.get_extra_info("socket")
    if connection is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


def from_json(value: Json) -> Fault:
    """A fault from the control route's JSON. Raises ValueError with what is wrong."""
    if not isinstance(value, Mapping):
        raise ValueError("a fault is a JSON object")
    names = {f.name for f in dataclasses.fields(Fault)}
    if unknown := sorted(set(value) - names):
        raise ValueError(f"a fault has no {', '.join(unknown)}; it has {', '.join(sorted(names))}")
    try:
        return Fault(**value)  # type: ignore[arg-type]  # __post_init__ checks what comes from outside
    except TypeError as problem:
        raise ValueError(f"not a fault: {problem}") from problem
