"""A company and a measure out of one line: "velmora energy revenue" is Velmora Energy, and its revenue."""

from __future__ import annotations

from bot.commands.desk import Desk
from digests.store.companies import Company, find_companies

_MOST_WORDS = 8


def company_and_rest(desk: Desk, typed: str) -> tuple[Company | None, str]:
    """The company that the first words name, the more of them the better, and the words behind it.

    A name that is only similar counts where no beginning is exactly one; None where nothing is.
    """
    words = typed.split()[:_MOST_WORDS]
    with desk.store.read() as connection:
        for guessing in (False, True):
            for length in range(len(words), 0, -1):
                found = find_companies(connection, " ".join(words[:length]), limit=1)
                if found and found[0].guessed == guessing:
                    return found[0], " ".join(words[length:])
    return None, typed
