"""What a command has at hand: the store, the topics, the templates, the reader's language, the time. Plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import ChoiceLoader, PackageLoader
from msgspec import Struct
from msgspec.structs import replace

from bot.ask import Answer, Ask
from bot.commands.words import WORDS, Words, language_of
from digests.compose.amounts import writing_of
from digests.compose.clean import clean
from digests.compose.fit import fit
from digests.compose.render import Templates, render
from digests.compose.sentence import clip
from digests.model import Button, Message, Topic
from digests.pattern import pattern
from digests.store.chats import chat_by_id, choose, meet
from digests.store.choices import Choices, choices_of
from digests.store.engine import Store
from digests.store.phrases import phrase_of, remember

PAGE = 5  # stories on one page of an answer
DATA = 64  # bytes of a button's data
_KEPT = "~"  # before the number of words that the store keeps
_NOTHING_CHOSEN = Choices()


_TWO_STOPS = pattern(r"(?<!\.)\.\.(?!\.)")


class Desk(Struct, frozen=True):
    """Everything a command may use. `now` is aware; `language` is the one to answer in; `today` the reader's day."""

    store: Store
    topics: Mapping[str, Topic]
    templates: Templates
    language: str
    timezone: str
    now: datetime
    menu: Mapping[str, Sequence[str]]  # the commands by group, as /help shows them
    bot: str = ""  # our @name, for links that open the bot
    choices: Choices = _NOTHING_CHOSEN  # by the chat
    admin: bool = True  # may the person change what this chat follows?
    operations: int | str | None = None  # the operators' chat
    public: str | None = None  # the web door's address as readers reach it, without a slash at the end

    @property
    def words(self) -> Words:
        return WORDS[self.language]

    @property
    def today(self) -> date:
        return self.now.astimezone(ZoneInfo(self.timezone)).date()

    def data(self, command: str, page: int, arguments: str) -> str:
        """What a button sends back, "latest:2:acme"; words too long for it are kept in the store, under a number."""
        text = f"{command}:{page}:{arguments}"
        if len(text.encode()) <= DATA and not arguments.startswith(_KEPT):
            return text
        return f"{command}:{page}:{self.kept(arguments)}"

    def kept(self, words: str) -> str:
        """A short stand-in for words, which `arguments` understands."""
        with self.store.write() as connection:
            return f"{_KEPT}{remember(connection, words, self.now)}"

    def arguments(self, sent: str) -> str | None:
        """What stood behind the page in `data`; None for words that are forgotten by now."""
        number = sent.removeprefix(_KEPT)
        if number == sent:
            return sent
        if not (number.isascii() and number.isdigit() and len(number) < 19):
            return None
        with self.store.read() as connection:
            return phrase_of(connection, int(number))

    def choose(self, ask: Ask, **choices: Any) -> Desk:
        """Keep choices of the chat, with the language its person's app reports; the desk as it is from then on."""
        with self.store.write() as connection:
            if chat_by_id(connection, ask.chat_id) is None:
                meet(connection, ask.chat_id, ask.chat_kind, self.now)
            app = {"app": ask.language} if ask.language and ask.chat_kind == "private" else {}
            chat = choose(connection, ask.chat_id, self.now, **app, **choices)
        chosen = choices_of(chat)
        language = language_of(chosen.language or ask.language or chosen.app, self.language)
        return replace(self, choices=chosen, language=language, timezone=chosen.zone or self.timezone)

    def render(self, template: str, **values: object) -> str:
        """A command's template, filled; `say` in it is the bot's words."""
        text = render(self.templates, f"commands/{template}", self.language, {"say": self.words, **values})
        return _TWO_STOPS.sub(".", text)  # "… follow Acme Inc.."

    def told(self, template: str, *buttons: tuple[Button, ...], **values: object) -> Answer:
        """An answer: one message, or several where it is longer than one may be; the buttons stand under the last."""
        rows = tuple(row for row in buttons if row)
        parts = fit(self.render(template, **values), writing_of(self.language).part.format, self.language)
        return Answer(tuple(Message(part, rows if at == len(parts) else ()) for at, part in enumerate(parts, 1)))


def with_commands(templates: Templates) -> Templates:
    """The templates of digests (the operators' own before ours) and those of commands."""
    return ChoiceLoader([templates, PackageLoader("bot.commands")])


def pages(desk: Desk, command: str, page: int, arguments: str, more: bool) -> tuple[Button, ...]:
    """Buttons back and forth."""
    turned = []
    if page:
        turned.append(Button(f"‹ {desk.words.back}", data=desk.data(command, page - 1, arguments)))
    if more:
        turned.append(Button(f"{desk.words.more} ›", data=desk.data(command, page + 1, arguments)))
    return tuple(turned)


def in_rows(buttons: Sequence[Button], width: int = 2) -> list[tuple[Button, ...]]:
    return [tuple(buttons[at : at + width]) for at in range(0, len(buttons), width)]


def label(text: str, most: int = 40) -> str:
    """Somebody else's words on a button: one harmless line."""
    return clip(clean(text), most) or "…"
