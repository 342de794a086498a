"""An Ask → its Answer: which command it is for, and what to say when it is for none."""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches

from bot.ask import Answer, Ask
from bot.commands import COMMANDS
from bot.commands.desk import Desk
from bot.commands.search import answer as search

_LONGEST = 200  # characters of what was typed that count
_SILENCE = Answer()


def respond(desk: Desk, ask: Ask) -> Answer:
    """What to answer. A button's answer replaces the message it stands under."""
    if ask.data is not None:
        return _pressed(desk, ask)
    if ask.command is not None:
        return _typed(desk, ask, ask.command)
    if ask.text and ask.chat_kind == "private":
        return _said(desk, ask)
    return _SILENCE


def _typed(desk: Desk, ask: Ask, name: str) -> Answer:
    """A command, also as it stands in our own texts, where Telegram makes a link of it: "/release_s12"."""
    first, _, rest = name.partition("_")
    if command := COMMANDS.get(first):
        return command.answer(desk, ask, f"{rest} {ask.arguments[:_LONGEST]}".strip(), 0)
    if ask.chat_kind != "private":
        return _SILENCE  # it may be another bot's
    near = get_close_matches(name, COMMANDS, n=1)
    hint = desk.words.did_you_mean.format(near[0]) if near else desk.words.help_hint
    return desk.told("plain", text=f"{desk.words.unknown_command.format(name[:32])} {hint}")


def _pressed(desk: Desk, ask: Ask) -> Answer:
    """Turn a page in place; a button under a post ("+…") is answered below it, and the post stays."""
    data = ask.data or ""
    anew = data.startswith("+")
    name, _, rest = data.removeprefix("+").partition(":")
    page, _, arguments = rest.partition(":")
    command = COMMANDS.get(name)
    if command is None or not (page.isascii() and page.isdigit() and len(page) < 5):
        return Answer(toast=desk.words.gone)
    answer = command.answer(desk, ask, arguments, int(page))
    if len(answer.messages) == 1 and ask.message_id is not None and not anew:
        return replace(answer, messages=(), edit=answer.messages[0])
    return answer


def _said(desk: Desk, ask: Ask) -> Answer:
    """Words without a command are looked for; where nothing is found, a hint."""
    return search(desk, ask, ask.text[:_LONGEST].strip(), 0)
