"""/resume CHAT: post there again, and decide what is in doubt."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk
from digests.model import Button
from digests.publish.resume import resume, waiting

_ASKED, _AGAIN, _LEAVE = 0, 1, 2
_DECISIONS = {_ASKED: None, _AGAIN: True, _LEAVE: False}


def answer(desk: Desk, _ask: Ask, arguments: str, step: int) -> Answer:
    """A chat by its number, its @name or the channel posted to it; buttons decide what may have arrived."""
    done = resume(desk.store, arguments, desk.now, again=_DECISIONS.get(step)) if arguments else None
    if done is None:
        others = waiting(desk.store)
        rows = [(Button(chat, data=desk.data("resume", _ASKED, chat)),) for chat in others]
        known = "These wait for you:" if others else "No chat waits for you."
        text = f"Nothing was ever owed to “{arguments}”. {known}" if arguments else known
        return desk.told("lines", *rows, title="", lines=[text])
    lines = []
    if done.owed is not None:
        lines.append(f"Resumed; messages on their way: {done.owed}")
    if done.decided:
        lines.append(f"In doubt, and {'sent again' if step == _AGAIN else 'left as it is'}: {done.decided}")
    lines += [f"In doubt: {start} ({reason})" for start, reason in done.held]
    buttons: tuple[Button, ...] = ()
    if done.held:
        lines.append("Look into the chat: is it there?")
        again = Button("Send again", data=desk.data("resume", _AGAIN, arguments))
        buttons = (again, Button("It is there", data=desk.data("resume", _LEAVE, arguments)))
    return desk.told("lines", buttons, title=str(done.chat), lines=lines or ["Neither suspended nor in doubt."])
