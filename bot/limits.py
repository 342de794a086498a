"""How much one person may ask at once: bursts are fine, floods are not."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil

_MANY = 20_000  # people remembered


@dataclass(slots=True)
class Limits:
    """`burst` questions at once, then one each `pause` seconds. In memory: after a restart everybody starts anew."""

    burst: int = 40
    pause: float = 1.5
    _free: dict[int, float] = field(default_factory=dict)  # by person: when all of the burst is theirs again
    _told: dict[int, float] = field(default_factory=dict)  # by person: until when it is known that they must wait

    def wait(self, person: int, now: float) -> int:
        """Seconds after which to ask again, 0 for now. `now` is of a clock that only goes forward."""
        if len(self._free) > _MANY:
            self._free = {who: free for who, free in self._free.items() if free > now}
            self._told = {who: until for who, until in self._told.items() if until > now}
        free = max(self._free.get(person, now), now)
        over = free + self.pause - now - self.burst * self.pause
        if over > 0:
            return ceil(over)
        self._free[person] = free + self.pause
        return 0

    def tell(self, person: int, now: float, seconds: int) -> bool:
        """Whether they are to be told: once for each wait, not for each question in it."""
        if self._told.get(person, 0.0) > now:
            return False
        self._told[person] = now + max(seconds, 3)
        return True
