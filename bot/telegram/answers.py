"""Answer → Bot API: toast, edit, messages, files, cards. At most once: what may have arrived is not repeated."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from msgspec import Struct
from telegram import (
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputFile,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram import Message as Received
from telegram.constants import ChatAction, ParseMode

from bot.ask import Answer, Ask, Card, File
from bot.delivery.outcome import Later, Ours, Outcome, Sent
from bot.delivery.pauses import Pauses
from bot.delivery.plain import plain
from bot.delivery.settle import absent
from bot.delivery.turns import Turns, is_group
from bot.telegram.bot import Telegram, call, keyboard
from digests.model import Message

LOG = logging.getLogger("dateline.telegram")
TRIES = 4
PATIENCE = 30.0  # seconds; an answer that must wait longer is of no use any more
TOAST, CAPTION = 200, 1024  # characters


class Given(Struct, frozen=True):
    """What became of the parts of an answer, and the newest message it put into the chat."""

    outcomes: tuple[Outcome, ...]
    newest: int | None


async def give(telegram: Telegram, turns: Turns, pauses: Pauses, ask: Ask, answer: Answer) -> Given:
    """Carry out an answer. A button and an inline query are always answered: people's apps wait for it."""
    outcomes: list[Outcome] = []
    if ask.query is not None and ask.answer_id is not None:
        outcomes.append(await _cards(telegram, ask.answer_id, answer))
    elif ask.answer_id is not None:
        outcomes.append(await _toast(telegram, ask.answer_id, answer))
    messages = answer.messages
    if answer.edit is not None:
        edited = await _edit(telegram, turns, pauses, ask, answer.edit)
        if isinstance(edited, Ours) or absent(edited):  # too old, or gone: say it anew
            messages = (answer.edit, *messages)
        else:
            outcomes.append(edited)
    for number, message in enumerate(messages):
        reply_to = ask.message_id if number == 0 and ask.chat_kind != "private" and ask.data is None else None
        outcomes.append(await _say(telegram, turns, pauses, ask, message, reply_to))
    outcomes.extend([await _file(telegram, turns, pauses, ask, file) for file in answer.documents])
    for outcome in outcomes:
        if not isinstance(outcome, Sent):
            LOG.warning("answer to update %s: %s", ask.update_id, outcome)
    ids = [o.message_id for o in outcomes if isinstance(o, Sent) and o.message_id is not None]
    return Given(tuple(outcomes), max(ids, default=None))


async def typing(telegram: Telegram, ask: Ask) -> None:
    """Show that an answer is on its way."""
    await call(lambda: telegram.bot.send_chat_action(ask.chat_id, ChatAction.TYPING, message_thread_id=ask.thread))


async def _say(
    telegram: Telegram, turns: Turns, pauses: Pauses, ask: Ask, message: Message, reply_to: int | None
) -> Outcome:
    async def say(*, as_plain: bool) -> Outcome:
        return await telegram.send(ask.chat_id, message, ask.thread, as_plain=as_plain, reply_to=reply_to)

    outcome = await _insist(turns, pauses, ask, lambda: say(as_plain=False))
    return await _insist(turns, pauses, ask, lambda: say(as_plain=True)) if isinstance(outcome, Ours) else outcome


async def _edit(telegram: Telegram, turns: Turns, pauses: Pauses, ask: Ask, message: Message) -> Outcome:
    inline = ask.inline_message
    if inline is None and ask.message_id is None:
        return Ours("there is no message to edit")
    return await _insist(
        turns,
        pauses,
        ask,
        lambda: call(
            lambda: telegram.bot.edit_message_text(
                message.text,
                None if inline else ask.chat_id,
                None if inline else ask.message_id,
                inline,
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=not message.preview),
                reply_markup=keyboard(message.buttons),
            )
        ),
    )


async def _file(telegram: Telegram, turns: Turns, pauses: Pauses, ask: Ask, file: File) -> Outcome:
    def send() -> Awaitable[Received]:
        content = InputFile(file.content, filename=file.name)
        caption = plain(file.caption, CAPTION) if len(file.caption) > CAPTION else file.caption
        mode = None if len(file.caption) > CAPTION else ParseMode.HTML
        if file.picture:
            return telegram.bot.send_photo(
                ask.chat_id, content, caption or None, parse_mode=mode, message_thread_id=ask.thread
            )
        return telegram.bot.send_document(
            ask.chat_id, content, caption=caption or None, parse_mode=mode, message_thread_id=ask.thread
        )

    return await _insist(turns, pauses, ask, lambda: call(send))


async def _toast(telegram: Telegram, query: str, answer: Answer) -> Outcome:
    text = answer.toast[:TOAST] if answer.toast else None
    return await call(lambda: telegram.bot.answer_callback_query(query, text, show_alert=answer.alert))


async def _cards(telegram: Telegram, query: str, answer: Answer) -> Outcome:
    return await call(
        lambda: telegram.bot.answer_inline_query(
            query,
            [_card(card) for card in answer.cards],
            cache_time=answer.seconds,
            is_personal=answer.personal,
            next_offset=answer.next_offset,
            button=InlineQueryResultsButton(answer.offer, start_parameter="inline") if answer.offer else None,
        )
    )


def _card(card: Card) -> InlineQueryResultArticle:
    content = InputTextMessageContent(
        card.message.text,
        parse_mode=ParseMode.HTML,
        link_preview_options=LinkPreviewOptions(is_disabled=not card.message.preview),
    )
    markup = keyboard(card.message.buttons)
    return InlineQueryResultArticle(card.id, card.title, content, reply_markup=markup, description=card.description)


async def _insist(turns: Turns, pauses: Pauses, ask: Ask, attempt: Callable[[], Awaitable[Outcome]]) -> Outcome:
    """Try again what certainly did not arrive, within reason."""
    now = turns.clock()
    wait = turns.pace.answer_chat_delay(ask.chat_id, group=is_group(ask.chat_id), now=now)
    if max(wait, turns.pace.answers_delay(now)) > PATIENCE:
        return Later(max(wait, turns.pace.answers_delay(now)), "Telegram asked to wait", "flood")
    for number in range(1, TRIES + 1):
        await turns.for_answer(ask.chat_id)
        outcome = await attempt()
        if isinstance(outcome, Later) and outcome.cause == "flood":
            await pauses.flooded(ask.chat_id, outcome.seconds)
        if not isinstance(outcome, Later) or outcome.seconds > PATIENCE or number == TRIES:
            return outcome
        if outcome.cause != "flood":
            await asyncio.sleep(outcome.seconds)
    raise AssertionError("the last try returns")
