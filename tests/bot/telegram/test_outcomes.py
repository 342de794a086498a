"""Every error that python-telegram-bot can raise is one Outcome, and doubt is told from certainty."""

from __future__ import annotations

import inspect

import aiohttp
import pytest
import telegram.error
from aiohttp import ClientConnectorError, ConnectionTimeoutError, ServerDisconnectedError, SocketTimeoutError
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    PassportDecryptionError,
    TelegramError,
    TimedOut,
)

from bot.delivery.outcome import Later, Moved, Ours, Outcome, Refused, Sent, Unknown
from bot.telegram.outcomes import OUTCOMES, outcome_of
from bot.telegram.request import Flood


def caused(error: TelegramError, cause: BaseException | None) -> TelegramError:
    error.__cause__ = cause
    return error


def refused_connection() -> ClientConnectorError:
    key = aiohttp.client_reqrep.ConnectionKey("localhost", 1, False, True, None, None, None)
    return ClientConnectorError(key, OSError(111, "refused"))


def test_every_error_class_of_the_library_is_mapped() -> None:
    members = inspect.getmembers(telegram.error, inspect.isclass)
    classes = {kind for _, kind in members if issubclass(kind, TelegramError)}
    assert len(classes) >= 11
    assert classes <= set(OUTCOMES)


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (Flood(17), Later(17, "Telegram asks to wait 17 s", "flood")),
        (ChatMigrated(-1001), Moved(-1001)),
        (Forbidden("Forbidden: bot was blocked by the user"), Refused("Forbidden: bot was blocked by the user")),
        (
            Forbidden("Forbidden: bot was kicked from the channel chat"),
            Refused("Forbidden: bot was kicked from the channel chat"),
        ),
        (BadRequest("Bad Request: chat not found"), Refused("Chat not found")),
        (
            BadRequest("Bad Request: need administrator rights in the channel chat"),
            Refused("Need administrator rights in the channel chat"),
        ),
        (BadRequest("Bad Request: message thread not found"), Refused("Message thread not found", "thread")),
        (BadRequest("TOPIC_CLOSED"), Refused("TOPIC_CLOSED", "thread")),
        (BadRequest("Bad Request: message is too long"), Ours("Message is too long")),
        (BadRequest("BUTTON_DATA_INVALID"), Ours("BUTTON_DATA_INVALID")),
        (BadRequest("Bad Request: message to delete not found"), Sent(note="Message to delete not found")),
        (EndPointNotFound("no such method"), Ours("no such method")),
        (PassportDecryptionError("x"), Ours("PassportDecryptionError: x")),
        (TelegramError("Invalid server response"), Unknown("Invalid server response")),
        (InvalidToken("Unauthorized"), Later(60.0, "the bot's token is not accepted: Unauthorized", "token")),
    ],
)
def test_what_an_error_means(error: TelegramError, outcome: Outcome) -> None:
    assert outcome_of(error) == outcome


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (caused(NetworkError("x"), refused_connection()), Later),
        (caused(TimedOut("x"), ConnectionTimeoutError("connecting, or waiting for a free connection")), Later),
        (caused(Conflict("x"), None), Later),
        (caused(TimedOut("x"), SocketTimeoutError("no answer")), Unknown),
        (caused(TimedOut("x"), TimeoutError()), Unknown),
        (caused(NetworkError("x"), ServerDisconnectedError()), Unknown),
        (caused(NetworkError("x"), aiohttp.ClientOSError(104, "reset")), Unknown),
        (caused(NetworkError("x"), aiohttp.ClientPayloadError("truncated")), Unknown),
        (caused(NetworkError("Bad Gateway (502)"), TelegramError("Invalid server response")), Unknown),
        (caused(NetworkError("Internal Server Error (500)"), None), Unknown),
    ],
)
def test_the_cause_tells_doubt_from_certainty(error: TelegramError, kind: type[Outcome]) -> None:
    assert isinstance(outcome_of(error), kind)


def test_a_class_that_the_library_adds_later_is_doubt_at_least() -> None:
    class NewcomerError(TelegramError):
        pass

    assert isinstance(outcome_of(NewcomerError("?")), Unknown)
