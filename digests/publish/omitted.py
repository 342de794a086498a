"""What could not be composed for readers: left out for them, told to operators, and in nobody else's way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from digests.publish.channel import PublishError


class LeftOutError(PublishError):
    """Stories that some chats are not told, since they could not be composed there. Everybody else was served."""


@dataclass(slots=True)
class Omitted:
    """What one turn had to leave out; `where` says of whom: readers, reminders."""

    where: str
    stories: set[int] = field(default_factory=set)
    chats: set[int] = field(default_factory=set)
    first: Exception | None = None

    def add(self, chat: int, stories: Iterable[int], fault: Exception) -> None:
        self.chats.add(chat)
        self.stories.update(stories)
        self.first = self.first or fault

    def tell(self) -> None:
        """Raises LeftOutError when anything was left out: all of it in one line, with the first fault as its cause."""
        if self.first is None:
            return
        numbers = ", ".join(map(str, sorted(self.stories)))
        chats = f"{len(self.chats)} chat{'s' if len(self.chats) > 1 else ''}"
        raise LeftOutError(
            f"{self.where}: cannot be composed for {chats} (stories {numbers}): {self.first}"
        ) from self.first
