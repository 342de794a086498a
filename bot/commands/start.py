"""/start: what this is, and a way in; or what a link into the bot, or a button under a post, asks for."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.ask import Answer, Ask
from bot.commands import company, release, remind, why
from bot.commands.desk import Desk
from bot.commands.subscribe import follow
from digests.compose.clean import clean
from digests.compose.sentence import clip
from digests.compose.told import told
from digests.model import Button
from digests.pattern import pattern
from digests.store.archive import latest
from digests.store.companies import companies_by_id
from digests.store.posts import pointed_at

_PAYLOAD = pattern(r"(card|why|remind|follow|company|topic)_([A-Za-z0-9_-]{1,55})", re.ASCII)


def answer(desk: Desk, ask: Ask, arguments: str, _page: int) -> Answer:
    """A greeting with examples that work on what is in the store; behind a link, what the link is for."""
    if asked := _PAYLOAD.fullmatch(arguments):
        return _WAYS[asked.group(1)](desk, ask, asked.group(2))
    words = desk.words
    with desk.store.read() as connection:
        newest, _ = latest(connection)
    issuers = [issuer.name for one in newest if (issuer := told(one).reading.release.issuer)]
    examples = [f"/latest {name}" for name in list(desk.topics)[:2]]
    examples = ["/latest", "/week", *examples, *(f"/company {clip(clean(name), 60)}" for name in issuers[:1])]
    buttons = (
        Button(words.latest, data="latest:0:"),
        Button(words.dates, data="dates:0:"),
        Button(words.help, data="help:0:"),
    )
    return desk.told("start", buttons, examples=examples)


def _follow(desk: Desk, ask: Ask, reference: str) -> Answer:
    """Follow the company of a story, or a company by its number."""
    name = _name_of(desk, reference)
    return follow(desk, ask, "company", name) if name else desk.told("plain", text=desk.words.gone)


def _company(desk: Desk, ask: Ask, reference: str) -> Answer:
    name = _name_of(desk, reference)
    return company.answer(desk, ask, name, 0) if name else desk.told("plain", text=desk.words.gone)


def _topic(desk: Desk, ask: Ask, name: str) -> Answer:
    return follow(desk, ask, "topic", name) if name in desk.topics else desk.told("plain", text=desk.words.gone)


def _name_of(desk: Desk, reference: str) -> str | None:
    with desk.store.read() as connection:
        if reference.isascii() and reference.isdigit():
            found = companies_by_id(connection, [int(reference[:18])])
            return found[0].name if found else None
        pointed = pointed_at(connection, reference)
    issuer = told(pointed[0]).reading.release.issuer if pointed else None
    return issuer.name if issuer else None


_WAYS: dict[str, Callable[[Desk, Ask, str], Answer]] = {
    "card": lambda desk, ask, reference: release.answer(desk, ask, reference, 0),
    "why": lambda desk, ask, reference: why.answer(desk, ask, reference, 0),
    "remind": lambda desk, ask, reference: remind.answer(desk, ask, reference, 0),
    "follow": _follow,
    "company": _company,
    "topic": _topic,
}
