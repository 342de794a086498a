"""How the bot hears: getUpdates, the webhook, and leaving the server."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping

from bot.sandbox.call import Call
from bot.sandbox.chats import Store
from bot.sandbox.errors import bad_request
from bot.sandbox.nouns import Json
from bot.sandbox.updates import Webhook, long_poll

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
DEFAULT_CONNECTIONS = 40


async def get_updates(store: Store, call: Call) -> Json:
    _remember_allowed(store, call)
    offset, limit = call.integer("offset", 0) or 0, call.integer("limit", 100) or 100
    found = await long_poll(store.updates, offset, limit, call.integer("timeout", 0) or 0, store.clock)
    return [update.as_json() for update in found]


def set_webhook(store: Store, call: Call) -> Json:
    address = call.text("url").strip()
    if not address:
        return delete_webhook(store, call)
    if not address.startswith(("https://", "http://")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.text("secret_token")
    if secret and not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    connections = min(max(call.integer("max_connections", DEFAULT_CONNECTIONS) or DEFAULT_CONNECTIONS, 1), 100)
    _remember_allowed(store, call)
    if call.flag("drop_pending_updates"):
        store.updates.clear()
    store.updates.webhook, store.updates.failure = Webhook(address, secret, connections), None
    store.updates.wake()
    return True


def delete_webhook(store: Store, call: Call) -> Json:
    if call.flag("drop_pending_updates"):
        store.updates.clear()
    store.updates.webhook = None
    store.updates.wake()
    return True


def get_webhook_info(store: Store, _call: Call) -> Json:
    webhook = store.updates.webhook
    found: dict[str, Json] = {
        "url": webhook.address if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(store.updates.waiting),
    }
    if webhook:
        found["max_connections"] = webhook.connections
    if webhook and store.updates.failure:
        failed_at, failure = store.updates.failure
        found |= {"last_error_date": int(failed_at.timestamp()), "last_error_message": failure}
    if store.updates.allowed is not None:
        found["allowed_updates"] = sorted(store.updates.allowed)
    return found


def _remember_allowed(store: Store, call: Call) -> None:
    if "allowed_updates" in call.values:
        wanted = [kind for kind in call.sequence("allowed_updates") if isinstance(kind, str)]
        store.updates.allowed = frozenset(wanted) or None


def leave_server(_store: Store, _call: Call) -> Json:
    return True


METHODS: Mapping[str, Callable[[Store, Call], Json | Awaitable[Json]]] = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "logOut": leave_server,
    "close": leave_server,
}
