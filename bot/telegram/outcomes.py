"""Every error of python-telegram-bot as an Outcome. The narrow classes come first: BadRequest and TimedOut are both
NetworkError. Within a class the cause or Telegram's own words decide."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import cast

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    PassportDecryptionError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.delivery.outcome import Later, Moved, Ours, Outcome, Refused, Sent, Unknown
from bot.telegram.request import NOT_SENT, Flood

NETWORK_WAIT = 2.0  # seconds; the courier doubles it as long as nothing gets through
TOKEN_WAIT = 60.0

# Words of a 400 that mean that it is done already.
DONE = (
    "message is not modified",
    "message to edit not found",
    "message to delete not found",
    "message to pin not found",
)
# … that this topic is closed to us.
THREAD = ("message thread not found", "topic_closed", "topic_deleted", "topic closed")
# … that the chat is.
CHAT = (
    "chat not found",
    "need administrator rights",
    "not enough rights",
    "have no rights",
    "chat_write_forbidden",
    "chat_restricted",
    "chat_admin_required",
    "chat_send_plain_forbidden",
    "channel_private",
    "peer_id_invalid",
    "user_is_blocked",
    "user is deactivated",
    "user not found",
    "bot is not a member",
    "group chat was deactivated",
    "group chat was deleted",
    "group chat was upgraded",
)


def outcome_of(error: TelegramError) -> Outcome:
    """What an error of one call says about its message."""
    for kind in type(error).__mro__:
        if kind in OUTCOMES:
            return OUTCOMES[kind](error)
    raise AssertionError(f"TelegramError itself is mapped, {type(error)} is not one")


def _bad_request(error: TelegramError) -> Outcome:
    words = error.message.lower()
    if any(phrase in words for phrase in DONE):
        return Sent(note=error.message)
    if any(phrase in words for phrase in THREAD):
        return Refused(error.message, "thread")
    if any(phrase in words for phrase in CHAT):
        return Refused(error.message)
    return Ours(error.message)


def _by_cause(error: TelegramError) -> Outcome:
    cause = error.__cause__
    reason = f"{type(cause).__name__ if cause else 'no answer'}: {error.message}"
    return Later(NETWORK_WAIT, reason, "network") if isinstance(cause, NOT_SENT) else Unknown(reason)


def _flood(error: TelegramError) -> Outcome:
    wait = cast("RetryAfter", error).retry_after
    seconds = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
    return Later(seconds, f"Telegram asks to wait {seconds:g} s", "flood")


OUTCOMES: dict[type[TelegramError], Callable[[TelegramError], Outcome]] = {
    Flood: lambda error: Later(cast("Flood", error).seconds, error.message, "flood"),
    RetryAfter: _flood,  # request.py makes Floods of them
    ChatMigrated: lambda error: Moved(cast("ChatMigrated", error).new_chat_id),
    Forbidden: lambda error: Refused(error.message),
    BadRequest: _bad_request,
    TimedOut: _by_cause,
    NetworkError: _by_cause,
    InvalidToken: lambda error: Later(TOKEN_WAIT, f"the bot's token is not accepted: {error.message}", "token"),
    EndPointNotFound: lambda error: Ours(error.message),  # a server without this method
    Conflict: lambda error: Later(NETWORK_WAIT, error.message, "network"),  # only of getUpdates
    PassportDecryptionError: lambda error: Ours(error.message),  # cannot come of sending
    TelegramError: lambda error: Unknown(error.message),  # "Invalid server response": a 200 that is no JSON
}
