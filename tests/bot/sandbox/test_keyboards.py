"""What a button may say and do, and where."""

from __future__ import annotations

import pytest

from bot.sandbox.errors import ApiError
from bot.sandbox.keyboards import as_json, read_markup
from bot.sandbox.nouns import Json, SandboxChat

CHANNEL = SandboxChat(-1001, "Channel")
PRIVATE = SandboxChat(1, "Mara", "private")


def inline(*buttons: Json) -> dict[str, Json]:
    return {"inline_keyboard": [list(buttons)]}


@pytest.mark.parametrize(
    "button",
    [{"text": "x", "callback_data": "é" * 32}, {"text": "x", "url": "https://a.example/"},
     {"text": "x", "copy_text": {"text": "c"}}],
)  # fmt: skip
def test_a_button_comes_back_as_it_was(button: Json) -> None:
    keyboard, markup = read_markup(inline(button), CHANNEL)
    assert (as_json(keyboard), markup) == (inline(button), None)


@pytest.mark.parametrize(
    ("button", "why"),
    [
        ({"text": "x", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": " ", "callback_data": "a"}, "text must be non-empty"),
        ({"text": "x"}, "text buttons are unallowed"),
        ({"text": "x", "url": "https://localhost/"}, "wrong HTTP URL"),
        ({"text": "x", "url": "javascript:alert(1)"}, "wrong HTTP URL"),
        ({"text": "x", "switch_inline_query": ""}, "BUTTON_TYPE_INVALID"),
        ({"text": "x", "web_app": {"url": "https://a.example"}}, "BUTTON_TYPE_INVALID"),
        ({"text": "x", "copy_text": {"text": ""}}, "BUTTON_COPY_TEXT_INVALID"),
        ("x", "expected an Object"),
    ],
)
def test_a_button_telegram_refuses(button: Json, why: str) -> None:
    with pytest.raises(ApiError, match=why):
        read_markup(inline(button), CHANNEL)


def test_channels_have_inline_buttons_only() -> None:
    keys: dict[str, Json] = {"keyboard": [["Yes", "No"]]}
    assert read_markup(keys, PRIVATE) == ((), keys)
    with pytest.raises(ApiError, match="channels"):
        read_markup(keys, CHANNEL)
    switch = inline({"text": "x", "switch_inline_query_current_chat": "cars"})
    assert as_json(read_markup(switch, PRIVATE)[0]) == switch


def test_a_keyboard_has_a_limit() -> None:
    button: Json = {"text": "x", "callback_data": "a"}
    assert len(read_markup({"inline_keyboard": [[button]] * 100}, CHANNEL)[0]) == 100
    with pytest.raises(ApiError, match="REPLY_MARKUP_TOO_LONG"):
        read_markup({"inline_keyboard": [[button]] * 101}, CHANNEL)
    with pytest.raises(ApiError, match="REPLY_MARKUP_TOO_LONG"):
        read_markup(inline(*[button] * 9), CHANNEL)
