"""`dateline retract STORY`: withdraw one story everywhere it went."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from bot.verbs.opened import opened
from bot.verbs.told import Refusal
from digests.publish.retract import newest, retract


def retract_story(folder: Path, environment: Mapping[str, str], reference: str, out: TextIO) -> int:
    """Withdraw the story; a running service takes its posts back, else the next one that runs."""
    with opened(folder, environment) as at:
        done = retract(at.store, reference, datetime.now(UTC))
        if done is None:
            known = "".join(f"\n  s{number}  {headline}" for number, headline in newest(at.store))
            hint = f": the newest are{known}" if known else ": there is none yet"
            raise Refusal(
                f"no story {reference!r}: name it by its number (s12), or by the address of its release{hint}"
            )
    if done.already:
        print(f"s{done.story} “{done.headline}” is withdrawn already.", file=out)
        return 0
    print(f"s{done.story} “{done.headline}” is withdrawn: it is no longer answered or told.", file=out)
    if done.posts:
        chats = ", ".join(f"{channel} ({chat})" for channel, chat in done.posts)
        print(f"Taken back, while `dateline run` is running, in: {chats}.", file=out)
    else:
        print("It was not posted anywhere.", file=out)
    return 0
