"""What the bot says of itself: getMe, its commands by scope and language, its name and descriptions."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping

from bot.sandbox import chats, wire
from bot.sandbox.call import Call
from bot.sandbox.chats import Store
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.nouns import Json, SandboxChat

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"(?:[a-z]{2,3})?")
COMMAND_LIMIT = 100
DESCRIPTION_LIMIT = 256
SCOPES = frozenset(
    "default all_private_chats all_group_chats all_chat_administrators chat chat_administrators chat_member".split()
)
OF_CHAT = frozenset({"chat", "chat_administrators", "chat_member"})
PROFILE_LIMITS = {"name": 64, "description": 512, "short_description": 120}


def get_me(store: Store, _call: Call) -> Json:
    return wire.user(store.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def set_commands(store: Store, call: Call) -> Json:
    commands = call.sequence("commands")
    if len(commands) > COMMAND_LIMIT:
        raise ApiError(400, "Bad Request: BOT_COMMANDS_TOO_MUCH")
    kept: list[Mapping[str, Json]] = []
    for command in commands:
        if not isinstance(command, Mapping):
            raise bad_request("can't parse BotCommand: expected an Object")
        name, description = command.get("command"), command.get("description")
        name = name.removeprefix("/").lower() if isinstance(name, str) else ""
        if not COMMAND.fullmatch(name):
            raise ApiError(400, "Bad Request: BOT_COMMAND_INVALID")
        if not isinstance(description, str) or not 1 <= len(description.strip()) <= DESCRIPTION_LIMIT:
            raise ApiError(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        kept.append({"command": name, "description": description.strip()})
    store.commands[_scope(store, call), _language(call)] = tuple(kept)
    store.tell({"type": "commands"})
    return True


def get_commands(store: Store, call: Call) -> Json:
    return list(store.commands.get((_scope(store, call), _language(call)), ()))


def delete_commands(store: Store, call: Call) -> Json:
    store.commands.pop((_scope(store, call), _language(call)), None)
    store.tell({"type": "commands"})
    return True


def _scope(store: Store, call: Call) -> str:
    """A scope as the key it is kept under: its type, and where it has them its chat and user."""
    scope = call.mapping("scope")
    kind = scope.get("type", "default")
    if kind not in SCOPES:
        raise bad_request("unsupported BotCommandScope specified")
    if kind not in OF_CHAT:
        return str(kind)
    chat = chats.find_chat(store, str(scope.get("chat_id", "")))
    return json.dumps([kind, chat.id, scope.get("user_id")])


def _language(call: Call) -> str:
    language = call.text("language_code")
    if not LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def commands_in(store: Store, chat: SandboxChat, language: str) -> tuple[Mapping[str, Json], ...]:
    """The commands somebody with this language sees in the chat: those of the most specific scope, whole."""
    near = "all_private_chats" if chat.kind == "private" else "all_group_chats"
    for scope in (json.dumps(["chat", chat.id, None]), near, "default"):
        for code in (language, ""):
            if (scope, code) in store.commands:
                return store.commands[scope, code]
    return ()


def _setter(what: str) -> Callable[[Store, Call], Json]:
    def set_text(store: Store, call: Call) -> Json:
        text = call.text(what)
        if len(text) > PROFILE_LIMITS[what]:
            raise bad_request(f"{what.replace('_', ' ')} is too long")
        store.profile[what, _language(call)] = text
        store.tell({"type": "profile"})
        return True

    return set_text


def _getter(what: str) -> Callable[[Store, Call], Json]:
    def get_text(store: Store, call: Call) -> Json:
        text = store.profile.get((what, _language(call))) or store.profile.get((what, ""))
        return {what: text or (store.bot.first_name if what == "name" else "")}

    return get_text


METHODS: Mapping[str, Callable[[Store, Call], Json]] = {
    "getMe": get_me,
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
    "setMyName": _setter("name"),
    "getMyName": _getter("name"),
    "setMyDescription": _setter("description"),
    "getMyDescription": _getter("description"),
    "setMyShortDescription": _setter("short_description"),
    "getMyShortDescription": _getter("short_description"),
}
