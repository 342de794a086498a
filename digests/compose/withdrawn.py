"""What stands in the place of a story that was withdrawn and cannot be taken away: its headline, struck through."""

from __future__ import annotations

from html import escape

from digests.compose.clean import clean
from digests.compose.entry import headline
from digests.compose.sentence import clip
from digests.compose.told import told
from digests.model import Story

_LONGEST = 160  # characters


def withdrawn(story: Story) -> str:
    """One line of Telegram HTML."""
    return f"<s>{escape(clip(clean(headline(told(story))), _LONGEST), quote=False)}</s>"
