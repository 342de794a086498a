"""What is written without a command: the address of a release, a company's name or ticker, else words to look for."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands import company, release, search
from bot.commands.desk import Desk
from digests.compose.clean import web_link
from digests.store.companies import find_companies
from digests.store.posts import release_at

_LONGEST = 200  # characters that count, but for addresses
_ADDRESS = 2048
_NAME_WORDS = 6  # more words are no name


def answer(desk: Desk, ask: Ask, text: str) -> Answer:
    """The card, the profile, or what is found."""
    first = next(iter(text.split()), "")[:_ADDRESS]
    if web_link(first):
        with desk.store.read() as connection:
            number = release_at(connection, first)
        if number is None:
            return desk.told("plain", text=desk.words.unknown_address)
        return release.answer(desk, ask, str(number), 0)
    typed = " ".join(text.split())[:_LONGEST]
    if len(typed.split()) <= _NAME_WORDS:
        with desk.store.read() as connection:
            found = find_companies(connection, typed.removeprefix("$"), limit=1)
        if found and not found[0].guessed:
            return company.answer(desk, ask, found[0].name, 0)
    return search.answer(desk, ask, typed, 0)
