"""/today, /week: the stories of a day or of seven, as a round-up made on demand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.ask import Answer, Ask
from bot.commands.desk import Desk
from digests.compose.amounts import writing_of
from digests.compose.brief import brief
from digests.compose.compose import roundup_values
from digests.compose.fit import fit
from digests.compose.rank import rank
from digests.compose.render import render
from digests.model import Channel, Message, Window
from digests.store.archive import upcoming
from digests.store.posts import public_between

_LIMIT = 15  # stories; more is a wall
_LOOKED_AT = 100  # newest stories from which those are taken: an answer must come at once
_AHEAD = timedelta(days=31)
_COMING = 50


def of_days(days: int) -> Callable[[Desk, Ask, str, int], Answer]:
    """A round-up of today, by the reader's clock, and of as many days before it as make `days`."""

    def answer(desk: Desk, ask: Ask, _arguments: str, _page: int) -> Answer:
        midnight = datetime.combine(desk.today, time(), ZoneInfo(desk.timezone)) - timedelta(days=days - 1)
        window = Window(midnight.astimezone(UTC), desk.now)
        reader = Channel(
            "reader", ask.chat_id, "digest", desk.timezone, language=desk.language, template="digest", limit=_LIMIT
        )
        with desk.store.read() as connection:
            stories, total = public_between(connection, window, _LOOKED_AT)
            coming = upcoming(connection, desk.today, desk.today + _AHEAD, limit=_COMING)
        if not stories:
            return desk.told("plain", text=desk.words.nothing_today if days == 1 else desk.words.nothing_week)
        told, _ = rank(stories, _LIMIT)
        briefs = tuple(brief(story, (), desk.today) for story in told)
        values = roundup_values(reader, window, briefs, total - len(briefs), coming, desk.now)
        text = render(desk.templates, "digest", desk.language, values)
        parts = fit(text, writing_of(desk.language).part.format, desk.language)
        return Answer(tuple(Message(part) for part in parts))

    return answer
