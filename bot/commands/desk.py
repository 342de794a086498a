"""What a command has at hand: the store, the topics, the templates, the reader's language, the time. Plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from jinja2 import ChoiceLoader, PackageLoader

from bot.ask import Answer
from bot.commands.words import WORDS, Words
from digests.compose.amounts import writing_of
from digests.compose.fit import fit
from digests.compose.render import Templates, render
from digests.model import Button, Message, Topic
from digests.store.engine import Store

PAGE = 5  # stories on one page of an answer
_DATA = 64  # bytes of a button's data


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything a command may use. `now` is aware; `language` is the one to answer in; `today` the reader's day."""

    store: Store
    topics: Mapping[str, Topic]
    templates: Templates
    language: str
    timezone: str
    now: datetime
    menu: Mapping[str, Sequence[str]]  # the commands by group, as /help shows them
    bot: str = ""  # our @name, for links that open the bot

    @property
    def words(self) -> Words:
        return WORDS[self.language]

    @property
    def today(self) -> date:
        return self.now.astimezone(ZoneInfo(self.timezone)).date()

    def render(self, template: str, **values: object) -> str:
        """A command's template, filled; `say` in it is the bot's words."""
        return render(self.templates, f"commands/{template}", self.language, {"say": self.words, **values})

    def told(self, template: str, *buttons: tuple[Button, ...], **values: object) -> Answer:
        """An answer: one message, or several where it is longer than one may be; the buttons stand under the last."""
        rows = tuple(row for row in buttons if row)
        parts = fit(self.render(template, **values), writing_of(self.language).part.format, self.language)
        return Answer(tuple(Message(part, rows if at == len(parts) else ()) for at, part in enumerate(parts, 1)))


def with_commands(templates: Templates) -> Templates:
    """The templates of digests (the operators' own before ours) and those of commands."""
    return ChoiceLoader([templates, PackageLoader("bot.commands")])


def data(command: str, page: int, arguments: str) -> str | None:
    """What a button sends back, "latest:2:acme"; None where the words do not fit into Telegram's 64 bytes."""
    text = f"{command}:{page}:{arguments}"
    return text if len(text.encode()) <= _DATA else None


def pages(desk: Desk, command: str, page: int, arguments: str, more: bool) -> tuple[Button, ...]:
    """Buttons back and forth."""
    turned = []
    if page and (back := data(command, page - 1, arguments)):
        turned.append(Button(f"‹ {desk.words.back}", data=back))
    if more and (forth := data(command, page + 1, arguments)):
        turned.append(Button(f"{desk.words.more} ›", data=forth))
    return tuple(turned)
