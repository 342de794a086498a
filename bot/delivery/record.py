"""What an Outcome changes in the store, in one transaction; what operators are told of it is a delivery as well."""

from __future__ import annotations

from datetime import datetime, timedelta
from html import escape
from typing import Any

from msgspec import Struct

from bot.delivery.outcome import Later, Moved, Ours, Outcome, Refused, Sent, Unknown
from bot.delivery.plain import visible
from digests.model import Delivery, Message
from digests.store import lanes, ledger, outbox

OPERATIONS = "operations"  # the channel of messages to operators
_STRUCK = 300  # characters of a message that stay to be seen
READERS = "reader:"  # what a reader's own channel begins with


class Desk(Struct, frozen=True):
    """Under what a courier writes: its bot and epoch, where operators read, how long doubt is left to settle."""

    bot: int
    epoch: int
    operations: int | str | None
    settle: timedelta


def record(
    transaction: Any, desk: Desk, delivery: Delivery, outcome: Outcome, now: datetime, *, whole_bot: bool = False
) -> None:
    """Write down what became of an attempt. `whole_bot`: a 429 was meant for the bot and not for the chat."""
    match outcome:
        case Sent():
            ledger.arrive(transaction, delivery, desk.epoch, now, message_id=outcome.message_id, chat=outcome.chat_id)
        case Later():
            until = now + timedelta(seconds=outcome.seconds)
            ledger.postpone(transaction, delivery, desk.epoch, now, until=until, reason=outcome.reason)
            if outcome.cause == "flood":
                lanes.pause(transaction, delivery.lane, until)
                if whole_bot:
                    lanes.pause_bot(transaction, desk.bot, until)
        case Moved():
            ledger.moved(transaction, delivery, desk.epoch, now, outcome.chat_id)
        case Refused():
            thread = delivery.thread if outcome.scope == "thread" else None
            news = ledger.refuse(transaction, delivery, desk.epoch, now, thread=thread, reason=outcome.reason)
            if news:
                tell(
                    transaction,
                    desk,
                    delivery,
                    f"suspended:{delivery.lane}:{thread or 0}",
                    _suspended(delivery, outcome),
                    now,
                )
        case Ours():
            dead = ledger.fail(transaction, delivery, desk.epoch, now, outcome.reason)
            if dead and delivery.action == "delete" and _strike(transaction, delivery, now):
                return
            tell(transaction, desk, delivery, f"dead:{delivery.id}:{dead}", _dead(delivery, outcome, dead=dead), now)
        case Unknown():
            look = now + desk.settle
            ledger.lose(transaction, delivery, desk.epoch, now, look=look, reason=outcome.reason)


def tell(transaction: Any, desk: Desk, about: Delivery, key: str, text: str, now: datetime) -> None:
    """Owe operators a message. Not about readers' chats (a reader who leaves is no event), nor about their own."""
    if desk.operations is None or about.channel == OPERATIONS or about.channel.startswith(READERS):
        return
    outbox.put(
        transaction,
        channel=OPERATIONS,
        chat=desk.operations,
        thread=None,
        slot=f"{key}@{now.isoformat(timespec='seconds')}",
        window=None,
        story_ids=(),
        messages=(Message(text),),
        now=now,
    )


def _strike(transaction: Any, removal: Delivery, now: datetime) -> bool:
    """What cannot be deleted any more (it is too old, or rights are missing) is struck through instead."""
    message = outbox.original(transaction, removal.id)
    if message is None:
        return False
    text = escape(visible(message.message.text)[:_STRUCK], quote=False)
    return outbox.edit(transaction, message.id, Message(f"<s>{text}</s>", silent=True), now) is not None


def held(delivery: Delivery, reason: str) -> str:
    """What operators are told of a doubt that they must settle."""
    verb = f"dateline resume {escape(str(delivery.chat))}"
    return (
        f"❓ {_whose(delivery)}: it is not known whether a message arrived ({escape(reason)}). The chat waits: look "
        f"whether it is there, then say <code>{verb} --leave</code>, or <code>{verb} --again</code>.\n"
        f"<blockquote>{escape(_start(delivery))}</blockquote>"
    )


def _suspended(delivery: Delivery, outcome: Refused) -> str:
    where = f"topic {delivery.thread} of the chat" if outcome.scope == "thread" else "the chat"
    return (
        f"⛔ {_whose(delivery)}: {where} does not take our messages ({escape(outcome.reason)}). Nothing is sent there "
        f"until the bot is let in again, or after <code>dateline resume {escape(str(delivery.chat))}</code>."
    )


def _dead(delivery: Delivery, outcome: Ours, *, dead: bool) -> str:
    if delivery.action == "pin":
        return f"📌 {_whose(delivery)}: a post could not be pinned ({escape(outcome.reason)})."
    what = "it was not sent" if dead else "it goes out as plain text"
    return (
        f"✉️ {_whose(delivery)}: Telegram does not take it as it was composed ({escape(outcome.reason)}); {what}.\n"
        f"<blockquote>{escape(_start(delivery))}</blockquote>"
    )


def _whose(delivery: Delivery) -> str:
    return f"<b>{escape(delivery.channel)}</b> ({escape(str(delivery.chat))}), message {delivery.id}"


def _start(delivery: Delivery) -> str:
    return delivery.message.text[:200]
