"""/subscribe WHAT: a company, a topic of the operators, or words; its stories come to this chat from now on."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, data
from digests.model import Button
from digests.store.companies import find_companies
from digests.store.subscriptions import MOST, Kind, subscribe


def answer(desk: Desk, ask: Ask, arguments: str, _page: int) -> Answer:
    """Keep a wish of this chat; without words, how to say one, with the topics as buttons."""
    if not arguments:
        offers = [(name, data("subscribe", 0, name)) for name in desk.topics]
        rows = tuple((Button(name, data=sent),) for name, sent in offers if sent)
        return desk.told("plain", *rows, text=desk.words.subscribe_how)
    kind, what = _meant(desk, arguments)
    with desk.store.write() as connection:
        kept = subscribe(connection, ask.chat_id, kind, what, desk.now, ask.thread)
    if kept == "empty":
        return desk.told("plain", text=desk.words.subscribe_how)
    if kept == "known":
        return desk.told("plain", text=desk.words.already.format(what))
    if kept == "too_many":
        return desk.told("plain", text=desk.words.too_many.format(MOST))
    stop = data("unsubscribe", 0, f"#{kept.id}")
    return desk.told(
        "plain",
        (Button(desk.words.unsubscribe.format(what), data=stop),),
        text=desk.words.subscribed[kind].format(what),
    )


def _meant(desk: Desk, typed: str) -> tuple[Kind, str]:
    """A topic by its name, a company that is known by this name or ticker, else words."""
    topic = next((name for name in desk.topics if name.casefold() == typed.casefold()), None)
    if topic is not None:
        return "topic", topic
    with desk.store.read() as connection:
        companies = find_companies(connection, typed, limit=1)
    if companies and not companies[0].guessed:
        return "company", companies[0].name
    return "words", typed
