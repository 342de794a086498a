"""The bot was let into a chat, or thrown out: what that means for what is owed there."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.ask import Ask
from digests.store import lanes, ledger


def heed(transaction: Any, ask: Ask, now: datetime) -> bool:
    """Resume or suspend the chat of a `membership` Ask; True when something may be sent there again."""
    assert ask.membership is not None
    if ask.membership.may_post:
        return bool(ledger.resume(transaction, ask.chat_id, now))
    lane = lanes.find_lane(transaction, ask.chat_id)
    if lane is not None:
        who = (
            "the reader has blocked the bot" if ask.chat_kind == "private" else f"the bot is {ask.membership.after} now"
        )
        lanes.suspend(transaction, lane, None, who, now)
    return False
