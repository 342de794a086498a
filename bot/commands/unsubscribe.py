"""/unsubscribe [WHAT]: stop one subscription; without words, a button for each."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, in_rows, label, pages
from bot.commands.subscribe import named
from digests.model import Button
from digests.store.subscriptions import Subscription, subscriptions_of, unsubscribe

_PAGE = 20


def answer(desk: Desk, ask: Ask, arguments: str, page: int) -> Answer:
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
    shown = theirs[page * _PAGE : (page + 1) * _PAGE]
    offers = [Button(label(named(desk, one.kind, one.what)), data=f"unsubscribe:{page}:#{one.id}") for one in shown]
    rows = (*in_rows(offers), pages(desk, "unsubscribe", page, "", len(theirs) > (page + 1) * _PAGE))
    return desk.told("plain", *rows, text=text)


def _names(subscription: Subscription) -> tuple[str, str]:
    return subscription.what.casefold(), f"#{subscription.id}"
