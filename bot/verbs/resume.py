"""`dateline resume CHAT`: post there again, and decide what is in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from bot.verbs.opened import opened
from bot.verbs.told import Refusal
from digests.publish.resume import resume, waiting


def resume_chat(folder: Path, environment: Mapping[str, str], name: str, again: bool | None, out: TextIO) -> int:
    """Lift what is suspended; 1 when messages are in doubt and it was not said what is to become of them."""
    with opened(folder, environment) as at:
        channel = at.config.channels.get(name)
        asked = str(channel.chat) if channel else name
        done = resume(at.store, asked, datetime.now(UTC), again=again)
        if done is None:
            others = ", ".join(waiting(at.store))
            hint = f"; waiting for you: {others}" if others else "; no chat is waiting for you"
            raise Refusal(f"nothing was ever owed to {name!r}: name a channel, a chat's number or its @name{hint}")
    if done.owed is not None:
        print(f"{done.chat}: resumed, {_messages(done.owed)} on the way while `dateline run` is running.", file=out)
    if done.decided:
        what = "sent again" if again else "left as it is"
        print(f"{done.chat}: {_messages(done.decided)} in doubt: {what}.", file=out)
    if done.owed is None and not done.decided and not done.held:
        print(f"{done.chat} is neither suspended nor in doubt: nothing to do.", file=out)
    for start, reason in done.held:
        print(f"In doubt: {start} ({reason})", file=out)
    if done.held:
        print("Look into the chat, then say --again (send them once more) or --leave (they have arrived).", file=out)
    return 1 if done.held else 0


def _messages(count: int) -> str:
    return "1 message" if count == 1 else f"{count} messages"
