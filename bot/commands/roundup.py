"""/today, /week: the stories of a day or of seven, as a round-up made on demand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, pages
from digests.compose.amounts import writing_of
from digests.compose.brief import brief
from digests.compose.compose import roundup_values
from digests.compose.fit import fit
from digests.compose.rank import rank
from digests.compose.render import render
from digests.model import Channel, Message, Window
from digests.store.archive import upcoming
from digests.store.posts import public_of_days

_LIMIT = 15  # stories on a page; more is a wall
_LOOKED_AT = 100  # newest stories from which the first are taken: an answer must come at once
_AHEAD = timedelta(days=31)
_COMING = 50


def of_days(days: int) -> Callable[[Desk, Ask, str, int], Answer]:
    """A round-up of what is of today, by the reader's clock, and of as many days before it as make `days`."""
    name = "today" if days == 1 else "week"

    def answer(desk: Desk, ask: Ask, _arguments: str, page: int) -> Answer:
        first = desk.today - timedelta(days=days - 1)
        window = Window(datetime.combine(first, time(), ZoneInfo(desk.timezone)).astimezone(UTC), desk.now)
        reader = Channel(
            "reader", ask.chat_id, "digest", desk.timezone, language=desk.language, template="digest", limit=_LIMIT
        )
        with desk.store.read() as connection:
            stories, total = public_of_days(connection, first, window, _LOOKED_AT)
            coming = upcoming(connection, desk.today, desk.today + _AHEAD, limit=_COMING) if not page else ()
        told = rank(stories, _LOOKED_AT)[0][page * _LIMIT : (page + 1) * _LIMIT]
        if not told:
            return desk.told("plain", text=desk.words.nothing_today if days == 1 else desk.words.nothing_week)
        briefs = tuple(brief(story, (), desk.today) for story in told)
        left = max(0, total - (page + 1) * _LIMIT)
        values = {**roundup_values(reader, window, briefs, left, coming, desk.now), "count": total}
        text = render(desk.templates, "digest", desk.language, values)
        parts = fit(text, writing_of(desk.language).part.format, desk.language)
        turn = pages(desk, name, page, "", len(stories) > (page + 1) * _LIMIT)
        rows = (turn,) if turn else ()
        return Answer(tuple(Message(part, rows if at == len(parts) else ()) for at, part in enumerate(parts, 1)))

    return answer
