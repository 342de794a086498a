"""Pushes updates to the webhook the bot has set: in order per chat, again when it fails, as Telegram does.

A 2xx answer ends an update and may carry one method call; anything else is tried again at once, then after 2, 4 … 60 s.
"""

from __future__ import annotations

import asyncio
import json

import aiohttp

from bot.sandbox.call import Call
from bot.sandbox.errors import ApiError
from bot.sandbox.server import Server, carry_out
from bot.sandbox.updates import Update, Webhook

PAUSES_S = (0.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
PATIENCE = aiohttp.ClientTimeout(total=60)


async def push_updates(server: Server) -> None:
    """Runs until it is cancelled."""
    updates = server.store.updates
    lanes: dict[int, asyncio.Task[None]] = {}
    async with aiohttp.ClientSession(timeout=PATIENCE) as session:
        try:
            while True:
                lanes = {lane: task for lane, task in lanes.items() if not task.done()}
                for update in list(updates.waiting) if updates.webhook else ():
                    if update.lane not in lanes and len(lanes) < (
                        updates.webhook.connections if updates.webhook else 0
                    ):
                        lanes[update.lane] = asyncio.create_task(_deliver(server, session, update))
                heard = asyncio.create_task(updates.pushed.wait())
                await asyncio.wait([heard, *lanes.values()], return_when=asyncio.FIRST_COMPLETED)
                heard.cancel()
                updates.pushed.clear()
        finally:
            for task in lanes.values():
                task.cancel()


async def _deliver(server: Server, session: aiohttp.ClientSession, update: Update) -> None:
    """Brings one update to the webhook, however often it takes, as long as there is one."""
    updates = server.store.updates
    attempt = 0
    while (webhook := updates.webhook) is not None and update in updates.waiting:
        pause = await _push(server, session, webhook, update)
        if pause is None:
            updates.drop(update.id)
            return
        await asyncio.sleep(max(pause, PAUSES_S[min(attempt, len(PAUSES_S) - 1)]))
        attempt += 1


async def _push(server: Server, session: aiohttp.ClientSession, webhook: Webhook, update: Update) -> float | None:
    """One attempt: None when it went well, else the seconds the receiver asked to wait (0: none)."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret} if webhook.secret else {}
    try:
        async with session.post(webhook.address, json=update.as_json(), headers=headers) as response:
            body = await response.read()
            if 200 <= response.status < 300:
                await _reply(server, body)
                return None
            failure = f"Wrong response from the webhook: {response.status} {response.reason}"
            wait = response.headers.get("Retry-After", "")
    except (aiohttp.ClientError, TimeoutError) as problem:
        failure, wait = f"Connection failed: {type(problem).__name__}", ""
    server.store.updates.failure = (server.store.clock(), failure)
    return float(wait) if wait.isdigit() else 0.0


async def _reply(server: Server, body: bytes) -> None:
    """The one method call an answer may carry; its result is lost, as with Telegram."""
    try:
        answer = json.loads(body) if body.strip() else None
    except ValueError:
        return  # most receivers answer "ok"
    if isinstance(answer, dict) and isinstance(answer.get("method"), str):
        try:
            await carry_out(server.store, Call(answer["method"], answer))
        except ApiError:
            return
