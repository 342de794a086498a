"""The Bot API over HTTP: /bot<token>/<method> by GET or POST, /file/bot<token>/<path> for downloads."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, field

from aiohttp import web

from bot.sandbox.call import Call, read_call
from bot.sandbox.chats import Store
from bot.sandbox.errors import ApiError
from bot.sandbox.faults import Faults, refusal, spoil
from bot.sandbox.methods import METHODS
from bot.sandbox.nouns import Json

BY_NAME = {name.lower(): method for name, method in METHODS.items()}  # the API does not mind the case
BODY_LIMIT = 52 * 1024 * 1024  # a document of 50 MB and what goes with it


@dataclass(slots=True)
class Server:
    """What the routes share."""

    store: Store
    faults: Faults = field(default_factory=Faults)
    closing: asyncio.Event = field(default_factory=asyncio.Event)


def add_routes(app: web.Application, server: Server) -> None:
    async def answer_call(request: web.Request) -> web.Response:
        return await _answer(server, request)

    async def answer_file(request: web.Request) -> web.Response:
        return _file(server.store, request)

    app.router.add_route("*", "/bot{token}/{method}", answer_call)
    app.router.add_get("/file/bot{token}/{path:.+}", answer_file)


async def _answer(server: Server, request: web.Request) -> web.Response:
    name = request.match_info["method"].lower()
    try:
        _known(server.store, request)
        call = await read_call(request, name)
        fault = server.faults.meet(name, _ways(server.store, call)) if server.faults.waiting else None
        if fault is None:
            return web.json_response({"ok": True, "result": await carry_out(server.store, call)})
        if problem := refusal(fault):
            raise problem
        if fault.kind == "slow" and not fault.stored:
            await _wait(server, fault.seconds)
        answer: Mapping[str, Json] = {}
        if fault.stored or fault.kind in {"slow", "garbage", "truncated"}:
            answer = {"ok": True, "result": await carry_out(server.store, call)}
        if fault.kind == "slow" and fault.stored:
            await _wait(server, fault.seconds)
        return await spoil(fault, request, answer, server.closing)
    except ApiError as problem:
        headers = {}
        if problem.code == 429 and problem.parameters:
            headers["Retry-After"] = str(problem.parameters["retry_after"])
        return web.json_response(problem.answer(), status=problem.code, headers=headers)


async def carry_out(store: Store, call: Call) -> Json:
    """One call. Raises ApiError, 404 for a method that does not exist."""
    method = BY_NAME.get(call.method.lower())
    if method is None:
        raise ApiError(404, "Not Found")
    found = method(store, call)
    return await found if isinstance(found, Awaitable) else found


async def _wait(server: Server, seconds: float) -> None:
    try:
        await asyncio.wait_for(server.closing.wait(), seconds)
    except TimeoutError:
        return


def _known(store: Store, request: web.Request) -> None:
    token = request.match_info["token"]
    if not hmac.compare_digest(token.encode(), store.token.encode()):
        raise ApiError(401, "Unauthorized")


def _ways(store: Store, call: Call) -> frozenset[str]:
    """The ways in which a call's chat may be written: by number and by @name."""
    given = call.text("chat_id").lower()
    chat = next((c for c in store.chats.values() if given in {str(c.id), f"@{(c.username or '').lower()}"}), None)
    return frozenset({given, str(chat.id), f"@{(chat.username or '').lower()}"} if chat else {given})


def _file(store: Store, request: web.Request) -> web.Response:
    try:
        _known(store, request)
        kept = store.files.get(request.match_info["path"].partition("/")[2].partition(".")[0])
        if kept is None:
            raise ApiError(404, "Not Found")
    except ApiError as problem:
        return web.json_response(problem.answer(), status=problem.code)
    return web.Response(body=kept.content, content_type="application/octet-stream")
