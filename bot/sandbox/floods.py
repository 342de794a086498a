"""Telegram's flood limits, as approximate there as here: 30 messages a second overall, one a second to a chat with
short bursts, 20 a minute to a group or channel. Who exceeds one is told when to come back."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from bot.sandbox.errors import flooded
from bot.sandbox.nouns import SandboxChat


@dataclass(frozen=True, slots=True)
class FloodLimits:
    """Messages a second overall; burst and messages a second to one chat; messages a minute to a group or channel."""

    overall: int = 30
    burst: int = 5
    per_second: float = 1.0
    per_minute: int = 20


@dataclass(slots=True)
class Floods:
    """What was sent lately."""

    limits: FloodLimits = FloodLimits()
    lately: deque[float] = field(default_factory=deque)  # moments of the last second
    credit: dict[int, tuple[float, float]] = field(default_factory=dict)  # by chat: messages still free, and when
    minutes: dict[int, deque[float]] = field(default_factory=dict)  # by group or channel: moments of the last minute


def admit(floods: Floods, chat: SandboxChat, at: datetime) -> None:
    """Counts one message to the chat. Raises ApiError 429 with retry_after, and then counts nothing."""
    moment, limits = at.timestamp(), floods.limits
    minute = floods.minutes.setdefault(chat.id, deque()) if chat.kind != "private" else deque[float]()
    _forget(floods.lately, moment - 1)
    _forget(minute, moment - 60)
    free, since = floods.credit.get(chat.id, (float(limits.burst), moment))
    free = min(float(limits.burst), free + max(0.0, moment - since) * limits.per_second)
    waits = [0.0]
    if len(floods.lately) >= limits.overall:
        waits.append(floods.lately[0] + 1 - moment)
    if free < 1:
        waits.append((1 - free) / limits.per_second)
    if len(minute) >= limits.per_minute:
        waits.append(minute[0] + 60 - moment)
    if (wait := max(waits)) > 0:
        raise flooded(max(1, math.ceil(wait)))
    floods.lately.append(moment)
    floods.credit[chat.id] = (free - 1, moment)
    if chat.kind != "private":
        minute.append(moment)


def _forget(moments: deque[float], before: float) -> None:
    while moments and moments[0] <= before:
        moments.popleft()
