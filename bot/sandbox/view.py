"""What the page is told: chats with their messages, as JSON of the page's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.sandbox import wire
from bot.sandbox.chats import Store
from bot.sandbox.methods.about import commands_in
from bot.sandbox.nouns import Action, Json, Message, SandboxChat

SHOWN = 200  # messages of a chat the page is given at first

Actions = Mapping[int, Sequence[Action]]


def everything(store: Store, actions: Actions) -> dict[str, Json]:
    """The whole state: the bot and all chats with their latest messages."""
    chats = [chat(store, c, actions) | {"messages": latest(store, c)} for c in store.chats.values()]
    return {"bot": profile(store), "chats": chats}


def profile(store: Store) -> dict[str, Json]:
    return wire.user(store.bot) | {
        "name": store.profile.get(("name", "")) or store.bot.first_name,
        "description": store.profile.get(("description", ""), ""),
    }


def chat(store: Store, value: SandboxChat, actions: Actions) -> dict[str, Json]:
    return {
        "id": value.id,
        "kind": value.kind,
        "title": value.title,
        "username": value.username,
        "language": value.language,
        "started": value.started,
        "blocked": value.membership in {"kicked", "left"},
        "topics": [{"id": t.id, "name": t.name, "closed": t.closed} for t in value.topics],
        "pins": list(store.pins.get(value.id, ())),
        "commands": list(commands_in(store, value, value.language)),
        "actions": [action.label for action in actions.get(value.id, ())],
    }


def latest(store: Store, value: SandboxChat) -> list[Json]:
    messages = store.messages.get(value.id, {})
    return [message(store, messages[number]) for number in list(messages)[-SHOWN:]]


def message(store: Store, value: Message) -> dict[str, Json]:
    """A message: the Bot API's own words, and what only a reader's client knows."""
    return wire.message(store, value) | {
        "by_bot": value.by_bot,
        "silent": value.silent,
        "markup": value.markup,
    }
