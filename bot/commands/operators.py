"""The operators' own commands, for those named in `telegram.admins`: to others they are unknown. In English, as verbs.

A new one: a file `admin_….py` beside this one, a line in OPERATORS.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from bot.ask import Answer, Ask
from bot.commands import admin_resume, admin_retract, admin_status
from bot.commands.desk import Desk

OPERATORS: dict[str, Callable[[Desk, Ask, str, int], Answer]] = {
    "status": admin_status.answer,
    "retract": admin_retract.answer,
    "resume": admin_resume.answer,
}
_LONGEST = 2048  # characters of what follows a command: an address


def obey(desk: Desk, ask: Ask) -> Answer | None:
    """What an operator's command, typed or pressed, is answered; None where it is none."""
    if ask.data is None:
        command = OPERATORS.get(ask.command or "")
        return command(desk, ask, ask.arguments[:_LONGEST].strip(), 0) if command else None
    name, _, rest = ask.data.partition(":")
    step, _, sent = rest.partition(":")
    command, arguments = OPERATORS.get(name), desk.arguments(sent)
    if command is None or arguments is None or not (step.isascii() and step.isdigit() and len(step) < 5):
        return None
    answer = command(desk, ask, arguments, int(step))
    if len(answer.messages) == 1 and ask.message_id is not None:
        return replace(answer, messages=(), edit=answer.messages[0])
    return answer
