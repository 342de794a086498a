"""/unsubscribe [WHAT]: stop one subscription; without words, a button for each."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, data
from digests.model import Button
from digests.store.subscriptions import Subscription, subscriptions_of, unsubscribe


def answer(desk: Desk, ask: Ask, arguments: str, _page: int) -> Answer:
    """Forget one wish of this chat, by its words or by "#number" as buttons send it."""
    with desk.store.write() as connection:
        theirs = subscriptions_of(connection, ask.chat_id)
        meant = next((one for one in theirs if arguments and arguments.casefold() in _names(one)), None)
        if meant is not None:
            unsubscribe(connection, ask.chat_id, meant.id)
    if meant is not None:
        return desk.told("plain", text=desk.words.unsubscribed.format(meant.what))
    if not theirs:
        return desk.told("plain", text=desk.words.no_subscriptions)
    text = desk.words.not_subscribed.format(arguments.lstrip("#")) if arguments else desk.words.unsubscribe_how
    rows = tuple((Button(one.what[:40], data=data("unsubscribe", 0, f"#{one.id}")),) for one in theirs)
    return desk.told("plain", *rows, text=text)


def _names(subscription: Subscription) -> tuple[str, str]:
    return subscription.what.casefold(), f"#{subscription.id}"
