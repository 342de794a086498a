"""The bot's calls, one function per deed: a message or delivery goes in, an Outcome comes out, no exception."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Literal

from msgspec import Struct
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MessageOriginChannel,
    MessageOriginUser,
)
from telegram import Message as Received
from telegram.constants import ParseMode
from telegram.error import InvalidToken, TelegramError

from bot.delivery.outcome import Ours, Outcome, Refused, Sent, Unknown
from bot.delivery.plain import plain
from bot.delivery.wire import Seen
from bot.telegram.outcomes import outcome_of
from bot.telegram.request import Request
from bot.telegram.secret import keep_secret
from bot.telegram.webhook import Pushing, Webhook
from digests.model import Button, Delivery, Message

TELEGRAM = "https://api.telegram.org"
SHAPELESS = (KeyError, TypeError, ValueError, AttributeError)  # an answer that is JSON, but not what was promised

CommandScope = Literal["default", "private", "groups", "admins"]
_SCOPES = {
    "default": BotCommandScopeDefault,
    "private": BotCommandScopeAllPrivateChats,
    "groups": BotCommandScopeAllGroupChats,
    "admins": BotCommandScopeAllChatAdministrators,
}


class Me(Struct, frozen=True):
    """The bot's own account."""

    id: int
    name: str  # without @
    inline: bool  # may it be asked from other chats?


class Admin(Struct, frozen=True):
    """One who runs a chat."""

    user_id: int
    may_post: bool
    is_owner: bool


class CannotStart(Exception):  # noqa: N818  # reads as what happened
    """Telegram (or another server) does not accept this bot; the text says why and what to do."""


class Telegram:
    """An open connection for one token. `async with` opens it; it needs no answer until `me` is asked for."""

    def __init__(
        self,
        token: str,
        api: str = "",
        *,
        connections: int = 100,
        connect: float = 5.0,
        read: float = 30.0,
        write: float = 5.0,
    ) -> None:
        base = (api or TELEGRAM).rstrip("/")
        keep_secret(token)
        self._token = token
        self._request = Request(connections=connections, connect=connect, read=read, write=write)
        self._polling = Request(connections=2, connect=connect, read=read, write=write)
        self.bot = Bot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._request,
            get_updates_request=self._polling,
        )

    async def __aenter__(self) -> Telegram:
        await self._request.initialize()
        await self._polling.initialize()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._request.shutdown()
        await self._polling.shutdown()

    @property
    def longest(self) -> float:
        """Seconds after which a call has ended, one way or another."""
        return self._request.longest

    @property
    def bot_id(self) -> int:
        return int(self._token.partition(":")[0])

    async def me(self) -> Me:
        """Who we are. Raises CannotStart for a token that is not accepted; TelegramError is never let out."""
        try:
            user = await self.bot.get_me()
        except InvalidToken as error:
            raise CannotStart("the bot's token is not accepted: copy it again from @BotFather") from error
        except TelegramError as error:
            raise CannotStart(f"the Bot API does not answer: {error.message}") from error
        return Me(user.id, user.username or "", bool(user.supports_inline_queries))

    # --------------------------------------------------------------------------------------------- deliveries

    async def deliver(self, delivery: Delivery) -> Outcome:
        """Do what is owed: send, edit, delete or pin."""
        match delivery.action:
            case "send":
                return await self.send(delivery.chat, delivery.message, delivery.thread, as_plain=delivery.plain)
            case "edit":
                assert delivery.target is not None, "the ledger hands out no edit of what was never sent"
                return await self.edit(delivery.chat, delivery.target, delivery.message, as_plain=delivery.plain)
            case "delete":
                assert delivery.target is not None, "nor a removal"
                return await self.delete(delivery.chat, delivery.target)
            case "pin":
                assert delivery.target is not None, "nor a pin"
                return await self.pin(delivery.chat, delivery.target)

    async def send(
        self,
        chat: int | str,
        message: Message,
        thread: int | None = None,
        *,
        as_plain: bool = False,
        reply_to: int | None = None,
    ) -> Outcome:
        return await call(
            lambda: self.bot.send_message(
                chat,
                plain(message.text) if as_plain else message.text,
                parse_mode=None if as_plain else ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=not message.preview),
                disable_notification=message.silent,
                message_thread_id=thread,
                reply_to_message_id=reply_to,
                allow_sending_without_reply=True if reply_to else None,
                reply_markup=None if as_plain else keyboard(message.buttons),
            )
        )

    async def edit(self, chat: int | str, message_id: int, message: Message, *, as_plain: bool = False) -> Outcome:
        return await call(
            lambda: self.bot.edit_message_text(
                plain(message.text) if as_plain else message.text,
                chat,
                message_id,
                parse_mode=None if as_plain else ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=not message.preview),
                reply_markup=None if as_plain else keyboard(message.buttons),
            )
        )

    async def delete(self, chat: int | str, message_id: int) -> Outcome:
        return await call(lambda: self.bot.delete_message(chat, message_id))

    async def pin(self, chat: int | str, message_id: int) -> Outcome:
        outcome = await call(lambda: self.bot.pin_chat_message(chat, message_id, disable_notification=True))
        if isinstance(outcome, Refused) and "rights" in outcome.reason:  # to pin: messages are taken all the same
            return Ours(outcome.reason)
        return outcome

    # --------------------------------------------------------------------------------------------- probes and look-ups

    async def look(self, chat: int | str) -> int | Outcome:
        """The number of a chat that is known by its @name."""
        try:
            return (await self.bot.get_chat(chat)).id
        except TelegramError as error:
            return outcome_of(error)
        except SHAPELESS as error:
            return _shapeless(error)

    async def forward(self, chat: int | str, message_id: int, to: int | str) -> Seen | Outcome:
        """Forward a message silently and tell what it says. `Ours("message to forward not found")`: it is not there."""
        try:
            copy = await self.bot.forward_message(to, chat, message_id, disable_notification=True)
        except TelegramError as error:
            return outcome_of(error)
        except SHAPELESS as error:
            return _shapeless(error)
        origin = copy.forward_origin
        by_channel = isinstance(origin, MessageOriginChannel) and origin.message_id == message_id
        by_bot = isinstance(origin, MessageOriginUser) and origin.sender_user.id == self.bot_id
        return Seen(copy.text or "", by_channel or by_bot, copy.message_id)

    async def touch(self, chat: int | str, message_id: int, message: Message) -> Outcome:
        """Edit a message's keyboard to the one that ours has: `Sent` with a note ("not modified") says it is ours."""
        return await call(
            lambda: self.bot.edit_message_reply_markup(chat, message_id, reply_markup=keyboard(message.buttons))
        )

    async def edits_others(self, chat: int | str) -> bool | Outcome:
        """May the bot edit other people's posts there? Then `touch` is not safe."""
        try:
            member = await self.bot.get_chat_member(chat, self.bot_id)
        except TelegramError as error:
            return outcome_of(error)
        except SHAPELESS as error:
            return _shapeless(error)
        return member.status == "creator" or bool(getattr(member, "can_edit_messages", False))

    async def admins(self, chat: int | str) -> tuple[Admin, ...] | Outcome:
        """The people who run a channel or group; bots are not among them."""
        try:
            members = await self.bot.get_chat_administrators(chat)
        except TelegramError as error:
            return outcome_of(error)
        except SHAPELESS as error:
            return _shapeless(error)
        return tuple(
            Admin(
                m.user.id, m.status == "creator" or bool(getattr(m, "can_post_messages", False)), m.status == "creator"
            )
            for m in members
            if not m.user.is_bot
        )

    async def hear_by_polling(self) -> Outcome:
        """Let go of a webhook that was set before; what waits is kept."""
        return await call(lambda: self.bot.delete_webhook(drop_pending_updates=False))

    async def hear_by_webhook(self, webhook: Webhook, wanted: Sequence[str]) -> Outcome:
        """Have updates pushed to us; what waits comes first."""
        return await call(
            lambda: self.bot.set_webhook(webhook.url, secret_token=webhook.secret, allowed_updates=list(wanted))
        )

    async def pushing(self) -> Pushing | Outcome:
        """How Telegram fares with its pushes."""
        try:
            info = await self.bot.get_webhook_info()
        except TelegramError as error:
            return outcome_of(error)
        except SHAPELESS as error:
            return _shapeless(error)
        return Pushing(info.url, info.pending_update_count, info.last_error_date, info.last_error_message or "")

    async def set_commands(
        self, commands: Sequence[tuple[str, str]], *, scope: CommandScope = "default", language: str = ""
    ) -> Outcome:
        """What the menu offers: (name, description) pairs, for a scope and a two-letter language ("": all others)."""
        listed = [BotCommand(name, description) for name, description in commands]
        return await call(
            lambda: self.bot.set_my_commands(listed, scope=_SCOPES[scope](), language_code=language or None)
        )


async def call(make: Callable[[], Awaitable[Received | bool]]) -> Outcome:
    """One call of the Bot API, judged."""
    try:
        result = await make()
    except TelegramError as error:
        return outcome_of(error)
    except SHAPELESS as error:
        return _shapeless(error)
    if isinstance(result, Received):
        return Sent(result.message_id, result.chat.id)
    return Sent()


def _shapeless(error: Exception) -> Unknown:
    return Unknown(f"an answer that cannot be read: {type(error).__name__}")


def keyboard(rows: Sequence[Sequence[Button]]) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in rows])


def _button(button: Button) -> InlineKeyboardButton:
    given: dict[str, Any] = {"url": button.url} if button.url else {"callback_data": button.data or ""}
    return InlineKeyboardButton(button.text, **given)
