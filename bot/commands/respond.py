"""An Ask → its Answer: which command it is for, and what to say when it is for none."""

from __future__ import annotations

from difflib import get_close_matches

from msgspec.structs import replace

from bot.ask import Answer, Ask
from bot.commands import COMMANDS
from bot.commands.desk import Desk
from bot.commands.inline import cards
from bot.commands.pasted import answer as pasted
from bot.commands.settings import place

_SILENCE = Answer()


def respond(desk: Desk, ask: Ask) -> Answer:
    """What to answer. A button's answer replaces the message it stands under."""
    ask = replace(ask, text=_whole(ask.text), arguments=_whole(ask.arguments), data=ask.data and _whole(ask.data))
    if not desk.admin and changes(ask):
        told = desk.words.only_admins
        return Answer(toast=told, alert=True) if ask.data is not None else desk.told("plain", text=told)
    if ask.query is not None:
        return cards(desk, ask)
    if ask.data is not None:
        return _pressed(desk, ask)
    if ask.command is not None:
        return _typed(desk, ask, ask.command)
    if ask.location is not None and ask.chat_kind == "private":
        return place(desk, ask, ask.location)
    if ask.text and ask.chat_kind == "private":
        return pasted(desk, ask, ask.text)
    return _SILENCE


def changes(ask: Ask) -> bool:
    """Whether it would change what a chat follows, or how: in groups only administrators may."""
    name, arguments = ask.command or "", ask.arguments
    if ask.data is not None:
        name, _, rest = ask.data.removeprefix("+").partition(":")
        arguments = rest.partition(":")[2]
    command = COMMANDS.get(name.partition("_")[0])
    if name == "start":
        return arguments.startswith(("follow_", "remind_", "topic_"))
    return command is not None and command.changes


def _typed(desk: Desk, ask: Ask, name: str) -> Answer:
    """A command, also as it stands in our own texts, where Telegram makes a link of it: "/release_s12"."""
    first, _, rest = name.partition("_")
    if command := COMMANDS.get(first):
        return command.answer(desk, ask, f"{rest} {ask.arguments[: command.longest]}".strip(), 0)
    if ask.chat_kind != "private":
        return _SILENCE  # it may be another bot's
    near = get_close_matches(name, COMMANDS, n=1)
    hint = desk.words.did_you_mean.format(near[0]) if near else desk.words.help_hint
    return desk.told("plain", text=f"{desk.words.unknown_command.format(name[:32])}\n{hint}")


def _pressed(desk: Desk, ask: Ask) -> Answer:
    """Turn a page in place; a button under a post ("+…") is answered below it, and the post stays."""
    sent = ask.data or ""
    anew = sent.startswith("+")
    name, _, rest = sent.removeprefix("+").partition(":")
    page, _, kept = rest.partition(":")
    command, arguments = COMMANDS.get(name), desk.arguments(kept)
    if command is None or arguments is None or not (page.isascii() and page.isdigit() and len(page) < 5):
        return Answer(toast=desk.words.gone)
    answer = command.answer(desk, ask, arguments, int(page))
    if len(answer.messages) == 1 and ask.message_id is not None and not anew:
        return replace(answer, messages=(), edit=answer.messages[0])
    return answer


def _whole(text: str) -> str:
    """Without halves of surrogate pairs, which JSON can carry and UTF-8 cannot."""
    return text.encode("utf-8", "replace").decode()
