"""A company and a measure out of one line: "velmora energy revenue" is Velmora Energy, and its revenue."""

from __future__ import annotations

from bot.commands.desk import Desk
from digests.store.companies import Company, find_companies

_MOST_WORDS = 8  # of a company's name


def company_and_rest(desk: Desk, typed: str) -> tuple[Company | None, str]:
    """The company that the first words name, the more of them the better, and the words behind it.

    A name that is only similar counts where no beginning is exactly one; None where nothing is.
    """
    words = typed.split()
    nearest: tuple[Company | None, str] = (None, typed)
    with desk.store.read() as connection:
        for length in range(min(len(words), _MOST_WORDS), 0, -1):
            found = find_companies(connection, " ".join(words[:length]), limit=1)
            rest = " ".join(words[length:])
            if found and not found[0].guessed:
                return found[0], rest
            if found and nearest[0] is None:
                nearest = found[0], rest
    return nearest
