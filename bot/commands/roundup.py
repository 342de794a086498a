"""/today, /week: the stories of a day or of seven, as a round-up made on demand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.ask import Answer, Ask
from bot.commands.desk import Desk
from digests.compose.compose import compose
from digests.model import Channel, Window
from digests.store.archive import stories_between, upcoming

_LIMIT = 15  # stories; more is a wall
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
            stories = stories_between(connection, window)
            coming = upcoming(connection, desk.today, desk.today + _AHEAD, limit=_COMING)
        if not stories:
            return desk.told("plain", text=desk.words.nothing_today if days == 1 else desk.words.nothing_week)
        digest = compose(reader, "now", window, stories, desk.topics, coming, desk.templates, desk.now)
        return Answer(digest.messages)

    return answer
