"""The buttons under a story: Full card, Why, Remind, Follow. Their data name a story, so that old posts keep theirs.

In channels they are links into the bot's private chat, where the answer disturbs nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from urllib.parse import quote

from bot.commands.words import Words
from digests.compose.brief import last_day
from digests.compose.told import told
from digests.model import Brief, Button

Rows = tuple[tuple[Button, ...], ...]


def deep_link(bot: str, payload: str) -> str:
    """An address that opens the private chat and starts it with a payload: 64 of A-Z a-z 0-9 _ - at most."""
    return f"https://t.me/{quote(bot)}?start={payload}"


def under_post(bot: str, words: Words, today: date) -> Callable[[Brief], Rows]:
    """Rows of links under a channel's post; none as long as the bot has no name."""

    def rows(brief: Brief) -> Rows:
        if not bot:
            return ()
        return _in_rows([Button(text, url=deep_link(bot, payload)) for text, payload in _wanted(brief, words, today)])

    return rows


def under_answer(words: Words, today: date, *, card: bool = True, remind: bool = True) -> Callable[[Brief], Rows]:
    """Rows of buttons under a reader's post, answered below it; without those that lead to what is shown already."""
    left_out = [way for way, wanted in (("card", card), ("remind", remind)) if not wanted]

    def rows(brief: Brief) -> Rows:
        wanted = [one for one in _wanted(brief, words, today) if one[1].partition("_")[0] not in left_out]
        return _in_rows([Button(text, data=f"+start:0:{payload}") for text, payload in wanted])

    return rows


def _wanted(brief: Brief, words: Words, today: date) -> list[tuple[str, str]]:
    """What makes sense under this story: text of the button, payload."""
    kept = told(brief.story)
    number = brief.story.id
    wanted = [(words.full_card, f"card_s{number}")]
    if kept.reading.key_figures or kept.reading.key_milestones:
        wanted.append((words.why, f"why_s{number}"))
    if any(last_day(one) >= today and one.role not in ("past", "publication") for one in kept.reading.key_milestones):
        wanted.append((words.remind, f"remind_s{number}"))
    if kept.reading.release.issuer:
        wanted.append((words.follow, f"follow_s{number}"))
    return wanted


def _in_rows(buttons: list[Button]) -> Rows:
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
