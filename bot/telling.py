"""How readers are written to: a story, a round-up of what gathered, a reminder; each as the chat chose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from bot.commands.subscribe import kind_name
from bot.commands.under import under_answer, under_post
from bot.commands.words import WORDS, language_of
from bot.config import Config
from digests.compose.amounts import writing_of
from digests.compose.brief import brief
from digests.compose.compose import compose, post_values
from digests.compose.entry import ToldDate, headline
from digests.compose.fit import fit
from digests.compose.render import Templates, render
from digests.compose.told import told
from digests.model import Channel, Message, Piece, Story, Window
from digests.publish import Gatherer, Teller
from digests.store.chats import Chat
from digests.store.choices import choices_of
from digests.store.reminders import Reminder
from digests.store.subscriptions import Subscription

_ROUND_UP = 20  # stories; what is over is counted


def teller(config: Config, templates: Templates, bot: str = "") -> Teller:
    """A story's post, whole or short, what the chat follows that it fulfils, and buttons; in a channel links."""

    def tell(story: Story, chat: Chat, wishes: Sequence[Subscription], now: datetime) -> Sequence[Message]:
        choices = choices_of(chat)
        language = language_of(choices.tongue, config.language)
        today = now.astimezone(ZoneInfo(choices.zone or config.timezone)).date()
        one = brief(story, (), today)
        values = {**post_values(one), "follows": _names(wishes, language)}
        template = "reader_short" if choices.length == "short" else "reader"
        parts = fit(render(templates, template, language, values), writing_of(language).part.format, language)
        under = (
            under_post(bot, WORDS[language], today) if chat.kind == "channel" else under_answer(WORDS[language], today)
        )
        rows = under(one)
        return [
            Message(part, rows if at == len(parts) else (), silent=choices.silent) for at, part in enumerate(parts, 1)
        ]

    return tell


def gatherer(config: Config, templates: Templates) -> Gatherer:
    """A round-up of several stories, and what the chat follows that they fulfil."""

    def tell(stories: Sequence[Story], chat: Chat, wishes: Sequence[Subscription], window: Window) -> Sequence[Message]:
        choices = choices_of(chat)
        language = language_of(choices.tongue, config.language)
        channel = Channel(
            f"reader:{chat.id}",
            chat.id,
            "digest",
            choices.zone or config.timezone,
            language=language,
            template="digest",
            limit=_ROUND_UP,
            silent=choices.silent,
        )
        digest = compose(channel, "gathered", window, stories, config.topics, (), templates, window.until)
        bell = f"<i>{render(templates, 'follows', language, {'follows': _names(wishes, language)})}</i>"
        *before, last = digest.messages
        pieces = (*last.pieces, Piece(bell)) if last.pieces else ()
        return [*before, replace(last, text=f"{last.text}\n\n{bell}", pieces=pieces)]

    return tell


def reminded(
    story: Story, reminder: Reminder, chat: Chat | None, config: Config, templates: Templates, *, changed: bool
) -> Sequence[Message]:
    """A reminder: the date as it was told, what happens, whose it is; and a word when the release no longer says so."""
    choices = choices_of(chat)
    language = language_of(choices.tongue, config.language)
    kept = told(story)
    release = kept.reading.release
    milestone = next(
        (
            one
            for one in kept.reading.milestones
            if (one.start.isoformat(), one.what) == (reminder.starts, reminder.what)
        ),
        None,
    )
    values = {
        "say": WORDS[language],
        "date": ToldDate(milestone, release.language) if milestone else None,
        "starts": reminder.starts,
        "what": reminder.what,
        "headline": headline(kept),
        "link": kept.address,
        "issuer": release.issuer.name if release.issuer else "",
        "changed": changed,
    }
    today = reminder.due.astimezone(ZoneInfo(choices.zone or config.timezone)).date()
    rows = under_answer(WORDS[language], today, remind=False)(brief(story, (), today))
    return [Message(render(templates, "commands/reminder", language, values), rows)]


def _names(wishes: Sequence[Subscription], language: str) -> list[str]:
    return [kind_name(wish.what, language) if wish.kind == "kind" else wish.what for wish in wishes]
