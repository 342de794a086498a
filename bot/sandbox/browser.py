"""The page and what it needs: files, live changes (Server-Sent Events), and what a person does there as JSON posts."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from urllib.parse import quote

from aiohttp import web

from bot.sandbox import people, view
from bot.sandbox.errors import ApiError
from bot.sandbox.faults import from_json
from bot.sandbox.nouns import CallbackAnswer, InlineAnswer, Json, Membership, Message, SandboxChat, User
from bot.sandbox.server import Server
from bot.sandbox.view import Actions

PAGE = Path(__file__).parent / "page"
PARTS = frozenset(
    "page.js state.js chats.js log.js messages.js text.js composer.js deeds.js notices.js page.css messages.css".split()
)
ANSWER_S = 20.0  # how long the page waits for the bot to answer a pressed button
MEMBERSHIPS: Mapping[str, Membership] = {
    "administrator": "administrator", "member": "member", "left": "left", "kicked": "kicked"
}  # fmt: skip
QUIET_S = 15.0  # a comment this often keeps the stream open
POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'"
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})

Deed = Callable[[Server, Actions, Mapping[str, Json]], Awaitable[Json]]


class DeedError(Exception):
    """The page, or another process, asked for something that makes no sense here."""


def add_routes(app: web.Application, server: Server, actions: Actions) -> None:
    async def index(_request: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE / "index.html", headers=HEADERS)

    async def part(request: web.Request) -> web.FileResponse:
        name = request.match_info["name"]
        if name not in PARTS:
            raise web.HTTPNotFound
        return web.FileResponse(PAGE / name, headers=HEADERS)

    async def events(request: web.Request) -> web.StreamResponse:
        return await _events(server, actions, request)

    async def kept_file(request: web.Request) -> web.Response:
        return _kept_file(server, request.match_info["file"])

    async def deed(request: web.Request) -> web.Response:
        return await _deed(server, actions, request)

    async def faults(request: web.Request) -> web.Response:
        return await _faults(server, request)

    app.router.add_get("/", index)
    app.router.add_get("/page/{name}", part)
    app.router.add_get("/sandbox/events", events)
    app.router.add_get("/sandbox/files/{file}", kept_file)
    app.router.add_route("*", "/sandbox/faults", faults)
    app.router.add_post("/sandbox/{deed}", deed)


async def _events(server: Server, actions: Actions, request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    await response.prepare(request)
    changes: asyncio.Queue[Mapping[str, Json]] = asyncio.Queue()
    server.store.watchers.add(changes)
    try:
        await response.write(b"retry: 1000\n\n")
        await _event(response, "state", view.everything(server.store, actions))
        while not server.closing.is_set():
            try:
                change = await asyncio.wait_for(changes.get(), QUIET_S)
            except TimeoutError:
                await response.write(b": still here\n\n")
                continue
            await _event(response, "change", _told(server, actions, change))
    except ConnectionError:
        return response  # the page was closed
    finally:
        server.store.watchers.discard(changes)
    return response


async def _event(response: web.StreamResponse, name: str, data: Json) -> None:
    await response.write(f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode())


def _told(server: Server, actions: Actions, change: Mapping[str, Json]) -> Mapping[str, Json]:
    """A change with what it is about, as it is now."""
    store, kind, number = server.store, change["type"], change.get("chat")
    chat = store.chats.get(number) if isinstance(number, int) else None
    if kind == "message" and chat:
        found = store.messages[chat.id].get(int(str(change["message"])))
        if found is None:
            return {**change, "type": "deleted"}
        return {"type": "message", "chat": chat.id, "message": view.message(store, found)}
    if kind == "chat" and chat:
        return {"type": "chat", "chat": view.chat(store, chat, actions)}
    if kind in {"commands", "profile"}:
        chats = [view.chat(store, c, actions) for c in store.chats.values()]
        return {"type": "about", "bot": view.profile(store), "chats": chats}
    return change


def _kept_file(server: Server, name: str) -> web.Response:
    kept = server.store.files.get(name)
    if kept is None:
        raise web.HTTPNotFound
    picture = kept.media_type in PICTURES
    response = web.Response(body=kept.content, headers={"X-Content-Type-Options": "nosniff"})
    response.content_type = kept.media_type if picture else "application/octet-stream"
    if not picture:
        response.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(kept.name)}"
    return response


def _own(request: web.Request) -> None:
    """Other sites must not act here through somebody's browser."""
    origin = request.headers.get("Origin")
    if origin is not None and origin.partition("://")[2] != request.host:
        raise web.HTTPForbidden(text="this address answers its own page only")


async def _faults(server: Server, request: web.Request) -> web.Response:
    _own(request)
    if request.method == "DELETE":
        server.faults.clear()
    elif request.method == "POST":
        try:
            body = await request.json()
            server.faults.add(*(from_json(value) for value in (body if isinstance(body, list) else [body])))
        except ValueError as problem:
            return web.json_response({"error": str(problem)}, status=400)
    return web.json_response({"waiting": len(server.faults.waiting), "fired": server.faults.fired})


async def _deed(server: Server, actions: Actions, request: web.Request) -> web.Response:
    _own(request)
    deed = DEEDS.get(request.match_info["deed"])
    if deed is None:
        raise web.HTTPNotFound
    try:
        body = await request.json()
        if request.content_type != "application/json" or not isinstance(body, dict):
            raise DeedError("a JSON object is needed")
        return web.json_response(await deed(server, actions, body))
    except (DeedError, ApiError) as problem:
        return web.json_response({"error": str(problem)}, status=400)
    except ValueError:
        return web.json_response({"error": "a JSON object is needed"}, status=400)


def _chat(server: Server, body: Mapping[str, Json]) -> SandboxChat:
    number = body.get("chat")
    chat = server.store.chats.get(number) if isinstance(number, int) else None
    if chat is None:
        raise DeedError("no such chat")
    return chat


def _message(server: Server, body: Mapping[str, Json]) -> Message:
    number = body.get("message")
    found = server.store.messages[_chat(server, body).id].get(number) if isinstance(number, int) else None
    if found is None:
        raise DeedError("the message is gone")
    return found


def reader(server: Server, chat: SandboxChat) -> User:
    """Who sits before the page: in a private chat its person, elsewhere the first person there is."""
    if chat.kind == "private":
        return chat.user
    return next((c.user for c in server.store.chats.values() if c.kind == "private"), User(1, "Reader"))


async def say(server: Server, _actions: Actions, body: Mapping[str, Json]) -> Json:
    chat, text = _chat(server, body), body.get("text")
    if not isinstance(text, str) or not text.strip():
        raise DeedError("there is nothing to say")
    thread = body.get("thread")
    message = people.say(
        server.store, chat, reader(server, chat), text, thread=thread if isinstance(thread, int) else None
    )
    return {"message": message.id}


async def press(server: Server, _actions: Actions, body: Mapping[str, Json]) -> Json:
    message = _message(server, body)
    button = next(
        (b for row in message.keyboard for b in row if b.field == "callback_data" and b.value == body.get("data")), None
    )
    if button is None:
        raise DeedError("the button is gone")
    answer = people.press(server.store, message, button, reader(server, _chat(server, body)))
    try:
        found = await asyncio.wait_for(answer, ANSWER_S)
    except TimeoutError:
        return {"answered": False}
    assert isinstance(found, CallbackAnswer)
    return {"answered": True, "text": found.text, "alert": found.alert, "url": found.url}


async def act(server: Server, actions: Actions, body: Mapping[str, Json]) -> Json:
    """Presses one of the buttons the service put above a chat."""
    chat, number = _chat(server, body), body.get("action")
    offered = actions.get(chat.id, ())
    if not isinstance(number, int) or not 0 <= number < len(offered):
        raise DeedError("no such action")
    return {"text": await offered[number].callback()}


async def locate(server: Server, _actions: Actions, body: Mapping[str, Json]) -> Json:
    chat, latitude, longitude = _chat(server, body), body.get("latitude"), body.get("longitude")
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        raise DeedError("a place has a latitude and a longitude")
    place = people.share_location(server.store, chat, reader(server, chat), latitude, longitude)
    return {"message": place.id}


async def admit(server: Server, _actions: Actions, body: Mapping[str, Json]) -> Json:
    """Blocks or unblocks the bot, or changes its standing in a channel."""
    chat, membership = _chat(server, body), body.get("membership")
    if membership not in MEMBERSHIPS:
        raise DeedError(f"a membership is one of {', '.join(MEMBERSHIPS)}")
    people.admit(server.store, chat, MEMBERSHIPS[str(membership)], chat.rights, reader(server, chat))
    return {}


async def inline(server: Server, _actions: Actions, body: Mapping[str, Json]) -> Json:
    """Asks the bot inline; the answer is its results."""
    answer = people.ask_inline(
        server.store, reader(server, _chat(server, body)), str(body.get("query", "")), str(body.get("offset", ""))
    )
    try:
        found = await asyncio.wait_for(answer, ANSWER_S)
    except TimeoutError:
        return {"results": []}
    assert isinstance(found, InlineAnswer)
    return {"results": list(found.results), "next_offset": found.next_offset, "button": found.button}


async def choose(server: Server, _actions: Actions, body: Mapping[str, Json]) -> Json:
    """Sends an inline result into the chat."""
    chat, result = _chat(server, body), body.get("result")
    if not isinstance(result, Mapping):
        raise DeedError("an inline result is an object")
    return {"message": people.choose(server.store, chat, reader(server, chat), result, str(body.get("query", ""))).id}


DEEDS: Mapping[str, Deed] = {
    "say": say, "press": press, "act": act, "locate": locate, "admit": admit, "inline": inline, "choose": choose
}  # fmt: skip
