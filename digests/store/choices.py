"""What a chat chose beside language and time zone: quiet hours, length, sound, silence for a while."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any, Literal

from msgspec import Struct

from digests.store.chats import Chat

Length = Literal["short", "full"]


class Choices(Struct, frozen=True):
    """A chat's choices, as they stand in its settings. `app` is the language its person's app reports."""

    language: str | None = None
    zone: str | None = None
    quiet: tuple[time, time] | None = None
    length: Length = "full"
    silent: bool = False
    muted_until: datetime | None = None
    app: str = ""

    def muted(self, now: datetime) -> bool:
        return self.muted_until is not None and now < self.muted_until

    @property
    def tongue(self) -> str:
        """The tag of the language to write in: chosen, else the app's; "" where neither is known."""
        return self.language or self.app


def choices_of(chat: Chat | None) -> Choices:
    """The choices of a chat; none of a chat that is not known."""
    if chat is None:
        return Choices()
    kept = chat.settings
    return Choices(
        language=chat.language,
        zone=chat.timezone,
        quiet=_quiet(kept.get("quiet")),
        length="short" if kept.get("length") == "short" else "full",
        silent=bool(kept.get("silent")),
        muted_until=datetime.fromisoformat(kept["muted_until"]) if kept.get("muted_until") else None,
        app=str(kept.get("app") or ""),
    )


def _quiet(kept: Any) -> tuple[time, time] | None:
    return (time.fromisoformat(kept[0]), time.fromisoformat(kept[1])) if kept else None
