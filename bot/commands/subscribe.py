"""/subscribe WHAT: a company, a topic of the operators, a kind of news, or words; its stories come from now on."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, in_rows, label, pages
from digests.compose.amounts import writing_of
from digests.model import Button
from digests.store.companies import find_companies
from digests.store.subscriptions import MOST, Kind, subscribe

_KIND = "kind:"
_PAGE = 24  # topics and kinds


def answer(desk: Desk, ask: Ask, arguments: str, page: int) -> Answer:
    """Keep a wish of this chat; without words, how to say one, with topics and kinds as buttons."""
    if not arguments:
        kinds = writing_of(desk.language).kinds
        offers = [(name, desk.data("subscribe", 0, name)) for name in desk.topics]
        offers += [(name, f"subscribe:0:{_KIND}{kind}") for kind, name in kinds.items()]
        shown = [Button(label(name), data=sent) for name, sent in offers[page * _PAGE : (page + 1) * _PAGE]]
        turn = pages(desk, "subscribe", page, "", len(offers) > (page + 1) * _PAGE)
        return desk.told("plain", *in_rows(shown), turn, text=desk.words.subscribe_how)
    kind, what = _meant(desk, arguments)
    return follow(desk, ask, kind, what)


def follow(desk: Desk, ask: Ask, kind: Kind, what: str) -> Answer:
    """Keep this wish and say so, with a button that stops it."""
    name = named(desk, kind, what)
    desk.choose(ask)  # it is written to later: in the language of its app
    with desk.store.write() as connection:
        kept = subscribe(connection, ask.chat_id, kind, what, desk.now, ask.thread)
    if kept == "empty":
        return desk.told("plain", text=desk.words.subscribe_how)
    if kept == "known":
        return desk.told("plain", text=desk.words.already.format(name))
    if kept == "too_many":
        return desk.told("plain", text=desk.words.too_many.format(MOST))
    return desk.told(
        "plain",
        (
            Button(label(desk.words.rhythm_title.format(name)), data=f"+subscriptions:0:#{kept.id}"),
            Button(label(desk.words.unsubscribe.format(name)), data=f"unsubscribe:0:#{kept.id}"),
        ),
        text=desk.words.subscribed[kind].format(name),
    )


def named(desk: Desk, kind: Kind, what: str) -> str:
    """A wish as its reader calls it: kinds have a name in each language."""
    return kind_name(what, desk.language) if kind == "kind" else what


def kind_name(kind: str, language: str) -> str:
    """A kind of news in a language."""
    return writing_of(language).kinds.get(kind, kind)


def _meant(desk: Desk, typed: str) -> tuple[Kind, str]:
    """A topic or kind by its name, a company that is known by this name or ticker, else words."""
    wanted = typed.casefold()
    topic = next((name for name in desk.topics if name.casefold() == wanted), None)
    if topic is not None:
        return "topic", topic
    for kind, name in writing_of(desk.language).kinds.items():
        if wanted in (f"{_KIND}{kind}", name.casefold(), kind):
            return "kind", kind
    with desk.store.read() as connection:
        companies = find_companies(connection, typed, limit=1)
    if companies and not companies[0].guessed:
        return "company", companies[0].name
    return "words", typed
