"""/reminders: what this chat is to be reminded of, each with a button that cancels it."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, label, pages
from digests.compose.days import write_moment
from digests.model import Button
from digests.store.reminders import cancel, reminders_of

_PAGE = 8


def answer(desk: Desk, ask: Ask, arguments: str, page: int) -> Answer:
    """The list, soonest first; "#7" cancels number 7 and shows what is left."""
    words = desk.words
    number = arguments.removeprefix("#")
    if number != arguments and number.isascii() and number.isdigit() and len(number) < 19:
        with desk.store.write() as connection:
            cancel(connection, ask.chat_id, int(number))
    with desk.store.read() as connection:
        theirs = reminders_of(connection, ask.chat_id)
    if not theirs:
        return desk.told("plain", text=words.no_reminders)
    page = min(page, (len(theirs) - 1) // _PAGE)
    shown = theirs[page * _PAGE : (page + 1) * _PAGE]
    rows = [(Button(f"✕ {label(one.what)}", data=f"reminders:{page}:#{one.id}"),) for one in shown]
    return desk.told(
        "reminders",
        *rows,
        pages(desk, "reminders", page, "", len(theirs) > (page + 1) * _PAGE),
        title=words.reminders_title,
        reminders=[
            {"when": write_moment(one.due, desk.timezone, desk.language), "what": one.what, "release": one.release}
            for one in shown
        ],
    )
