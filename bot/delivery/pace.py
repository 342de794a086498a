"""How fast we may send. Telegram's limits are unpublished; these stay below what it is seen to accept.

~30 messages/s for a bot. Deliveries may use 25 of them, in an even stream; an answer to a command may use what is left
and, as deliveries count answers too, they make room for it: it never waits behind a broadcast. One message/s per chat
with a short burst; 20 a minute per group or channel, of which deliveries use 18.
All arithmetic takes the time as an argument (seconds of a monotonic clock): nothing here waits or looks at a clock.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from msgspec import Struct

SECOND, MINUTE = 1.0, 60.0


class Limits(Struct, frozen=True):
    """Messages per second, how many may go at once after a rest, and messages per minute of a group or channel."""

    overall: int = 25
    overall_burst: int = 4
    overall_answers: int = 29  # with answers: they use what deliveries leave
    chat: float = 1.0
    chat_burst: int = 3
    group_minute: int = 18
    group_minute_answers: int = 20


@dataclass(slots=True)
class Bucket:
    """A leaky bucket as one number: when it would be empty, were nothing more sent (GCRA).

    In any stretch of t seconds it lets through at most burst + rate * t messages.
    """

    rate: float
    burst: int
    empty_at: float = float("-inf")

    def delay(self, now: float) -> float:
        """Seconds until one more may go; 0.0 means now."""
        return max(0.0, self.empty_at - (self.burst - 1) / self.rate - now)

    def take(self, now: float) -> None:
        self.empty_at = max(self.empty_at, now) + 1 / self.rate


@dataclass(slots=True)
class Window:
    """At most so many in any stretch of `seconds`, exactly: the times of the last ones are kept."""

    seconds: float
    times: deque[float] = field(default_factory=deque)

    def delay(self, limit: int, now: float) -> float:
        """Seconds until one more may go, if there may be `limit` in all."""
        self._forget(now)
        if len(self.times) < limit:
            return 0.0
        return max(0.0, self.times[-limit] + self.seconds - now)

    def take(self, now: float) -> None:
        self._forget(now)
        self.times.append(now)

    def _forget(self, now: float) -> None:
        while self.times and self.times[0] + self.seconds <= now:
            self.times.popleft()


@dataclass(slots=True)
class _Chat:
    bucket: Bucket
    window: Window = field(default_factory=lambda: Window(MINUTE))
    paused_until: float = float("-inf")


class Pace:
    """The books of one bot: what was sent where, and who asked us to pause. A chat goes by its number or "@name"."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._overall = Bucket(self.limits.overall, self.limits.overall_burst)
        self._second = Window(SECOND)
        self._chats: dict[int | str, _Chat] = {}
        self._paused_until = float("-inf")
        self._quiet_flood: tuple[int | str | None, float] = (
            None,
            0.0,
        )  # the last chat that was flooded by hardly anything

    def chat_delay(self, chat: int | str, *, group: bool, now: float) -> float:
        """Seconds until a delivery to this chat may go, as far as the chat is concerned."""
        books = self._chats.get(chat)
        if books is None:
            return 0.0
        minute = books.window.delay(self.limits.group_minute, now) if group else 0.0
        return max(books.bucket.delay(now), minute, books.paused_until - now, 0.0)

    def overall_delay(self, now: float) -> float:
        """Seconds until any delivery may go."""
        crowd = self._second.delay(self.limits.overall, now)
        return max(self._overall.delay(now), crowd, self._paused_until - now, 0.0)

    def answer_chat_delay(self, chat: int | str, *, group: bool, now: float) -> float:
        """Seconds until an answer to a command may go to this chat: only what Telegram itself would refuse."""
        books = self._chats.get(chat)
        if books is None:
            return 0.0
        minute = books.window.delay(self.limits.group_minute_answers, now) if group else 0.0
        return max(minute, books.paused_until - now, 0.0)

    def answers_delay(self, now: float) -> float:
        """Seconds until any answer may go."""
        return max(self._second.delay(self.limits.overall_answers, now), self._paused_until - now, 0.0)

    def take(self, chat: int | str, now: float) -> None:
        """A delivery goes out."""
        self._overall.take(now)
        self._second.take(now)
        self._take_chat(chat, now)

    def take_answer(self, chat: int | str, now: float) -> None:
        """An answer goes out; later deliveries make room for it."""
        self._second.take(now)
        self._take_chat(chat, now)

    def take_probe(self, now: float) -> None:
        """A call that may or may not put a message into a chat; see `took_place`."""
        self._second.take(now)

    def took_place(self, chat: int | str, now: float) -> None:
        """The call did put one there."""
        self._take_chat(chat, now)

    def flooded(self, chat: int | str, seconds: float, now: float) -> bool:
        """Telegram asked to wait. Pauses the chat; True when it is the whole bot that is too fast, which then pauses.

        The answer does not say which. Two chats at a time to which we hardly wrote cannot both be what we flood.
        """
        books = self._chat(chat)
        books.paused_until = max(books.paused_until, now + seconds)
        if len(books.window.times) > self.limits.chat_burst:
            return False
        other, until = self._quiet_flood
        self._quiet_flood = (chat, now + seconds)
        if other in (None, chat) or until <= now:
            return False
        self.pause_all(now + seconds)
        return True

    def pause(self, chat: int | str, until: float) -> None:
        books = self._chat(chat)
        books.paused_until = max(books.paused_until, until)

    def pause_all(self, until: float) -> None:
        self._paused_until = max(self._paused_until, until)

    def forget(self, now: float) -> None:
        """Drop the books of chats that owe no delay any more, so that they do not grow with the number of readers."""
        idle = [
            chat
            for chat, books in self._chats.items()
            if books.bucket.empty_at <= now and books.paused_until <= now and books.window.delay(1, now) == 0.0
        ]
        for chat in idle:
            del self._chats[chat]

    def _take_chat(self, chat: int | str, now: float) -> None:
        books = self._chat(chat)
        books.bucket.take(now)
        books.window.take(now)

    def _chat(self, chat: int | str) -> _Chat:
        if chat not in self._chats:
            self._chats[chat] = _Chat(Bucket(self.limits.chat, self.limits.chat_burst))
        return self._chats[chat]
