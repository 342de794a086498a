"""What the bot says to a pressed button and to an inline query."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta

from bot.sandbox.call import Call
from bot.sandbox.chats import Asked, Store
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.nouns import CallbackAnswer, InlineAnswer, Json

ANSWERED_WITHIN = timedelta(seconds=30)
TEXT_LIMIT = 200
RESULT_LIMIT = 50
START = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
ID_LIMIT = 64  # bytes, of a result's id and of next_offset


def answer_callback(store: Store, call: Call) -> Json:
    text = call.text("text")
    if len(text) > TEXT_LIMIT:
        raise ApiError(400, "Bad Request: MESSAGE_TOO_LONG")
    asked = _asked(store, call.text("callback_query_id"))
    if not asked.answer.done():
        asked.answer.set_result(CallbackAnswer(text, call.flag("show_alert"), call.text("url") or None))
    return True


def answer_inline(store: Store, call: Call) -> Json:
    results = [result for result in call.sequence("results") if isinstance(result, Mapping)]
    if len(results) > RESULT_LIMIT:
        raise ApiError(400, "Bad Request: RESULTS_TOO_MUCH")
    numbers = [str(result.get("id", "")) for result in results]
    if any(not 1 <= len(number.encode()) <= ID_LIMIT for number in numbers):
        raise ApiError(400, "Bad Request: RESULT_ID_INVALID")
    if len(set(numbers)) < len(numbers):
        raise ApiError(400, "Bad Request: RESULT_ID_DUPLICATE")
    if len(call.text("next_offset").encode()) > ID_LIMIT:
        raise ApiError(400, "Bad Request: NEXT_OFFSET_INVALID")
    button = call.structure("button")
    if button is not None:
        _check_button(button)
    asked = _asked(store, call.text("inline_query_id"))
    if not asked.answer.done():
        above = button if isinstance(button, Mapping) else None
        asked.answer.set_result(InlineAnswer(tuple(results), call.text("next_offset"), above))
    return True


def _check_button(button: Json) -> None:
    start = button.get("start_parameter") if isinstance(button, Mapping) else None
    if not isinstance(button, Mapping) or not str(button.get("text") or ""):
        raise bad_request("can't parse inline query results button")
    if "web_app" not in button and not START.fullmatch(str(start or "")):
        raise ApiError(400, "Bad Request: START_PARAM_INVALID")


def _asked(store: Store, number: str) -> Asked:
    asked = store.asked.get(number)
    if asked is None or store.clock() - asked.at > ANSWERED_WITHIN:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    return asked


METHODS: Mapping[str, Callable[[Store, Call], Json]] = {
    "answerCallbackQuery": answer_callback,
    "answerInlineQuery": answer_inline,
}
