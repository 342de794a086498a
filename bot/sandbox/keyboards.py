"""Inline keyboards: what a button may say and do, and where. Reply keyboards are kept as sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.nouns import Button, Json, Keyboard, SandboxChat
from bot.sandbox.texts import link

FIELDS = ("url", "callback_data", "switch_inline_query", "switch_inline_query_current_chat",
          "switch_inline_query_chosen_chat", "copy_text", "web_app", "login_url", "callback_game", "pay")  # fmt: skip
SWITCHES = frozenset(FIELDS[2:5])
DATA_LIMIT = 64  # bytes
BUTTON_LIMIT = 100
ROW_LIMIT = 8
REPLY_KINDS = ("keyboard", "remove_keyboard", "force_reply")


def read_markup(markup: Mapping[str, Json], chat: SandboxChat) -> tuple[Keyboard, Json]:
    """The inline keyboard in a reply_markup, or the other kind of markup as sent. Raises ApiError 400."""
    if not markup:
        return (), None
    if any(kind in markup for kind in REPLY_KINDS):
        if chat.kind == "channel":
            raise bad_request("reply keyboards can't be used in channels")
        return (), markup
    rows = markup.get("inline_keyboard", ())
    if isinstance(rows, str) or not isinstance(rows, Sequence):
        raise bad_request('field "inline_keyboard" must be of type Array')
    keyboard = tuple(tuple(_button(button, chat) for button in _row(row)) for row in rows)
    keyboard = tuple(row for row in keyboard if row)
    if sum(len(row) for row in keyboard) > BUTTON_LIMIT or any(len(row) > ROW_LIMIT for row in keyboard):
        raise ApiError(400, "Bad Request: REPLY_MARKUP_TOO_LONG")
    return keyboard, None


def _row(row: Json) -> Sequence[Json]:
    if isinstance(row, str) or not isinstance(row, Sequence):
        raise bad_request("can't parse inline keyboard: row must be an Array")
    return row


def _button(value: Json, chat: SandboxChat) -> Button:
    if not isinstance(value, Mapping):
        raise bad_request("can't parse inline keyboard button: expected an Object")
    text = value.get("text")
    if not isinstance(text, str) or not text.strip():
        raise bad_request("can't parse inline keyboard button: text must be non-empty")
    name = next((f for f in FIELDS if value.get(f) not in (None, False)), None)
    if name is None:
        raise bad_request("can't parse inline keyboard button: text buttons are unallowed in the inline keyboard")
    content = _content(name, value[name], chat)
    return Button(text.strip(), name, content)


def _content(name: str, content: Json, chat: SandboxChat) -> Json:
    if name == "callback_data":
        if not isinstance(content, str) or not 1 <= len(content.encode()) <= DATA_LIMIT:
            raise ApiError(400, "Bad Request: BUTTON_DATA_INVALID")
    elif name == "url":
        address = link(content) if isinstance(content, str) else None
        if address is None:
            raise bad_request(f"inline keyboard button URL '{content}' is invalid: wrong HTTP URL")
        return address
    elif (name in SWITCHES and chat.kind == "channel") or (name == "web_app" and chat.kind != "private"):
        raise ApiError(400, "Bad Request: BUTTON_TYPE_INVALID")
    elif name == "copy_text":
        text = content.get("text") if isinstance(content, Mapping) else None
        if not isinstance(text, str) or not 1 <= len(text) <= 256:
            raise ApiError(400, "Bad Request: BUTTON_COPY_TEXT_INVALID")
    return content


def as_json(keyboard: Keyboard) -> Json:
    """The keyboard as the Bot API gives it back."""
    return {"inline_keyboard": [[{"text": b.text, b.field: b.value} for b in row] for row in keyboard]}
