"""What operators are told: each thing once, as a message to their chat that is owed like any other.

What happens to a delivery (a chat that refuses us, a doubt, a dead letter) is told where it is recorded, in
bot/delivery/record.py; here is the rest. What was told is known from the outbox, so a restart tells nothing twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from html import escape

from msgspec import Struct

from digests.model import Message
from digests.sources import Health, health
from digests.sources.spec import GAP
from digests.store import outbox
from digests.store.engine import Store
from digests.store.reached import latest_slot
from digests.store.sources import source_state

OPERATIONS = "operations"  # the channel of messages to operators
LONG, OFTEN = timedelta(hours=1), 3  # a source that fails for so long and so often is told of

_MOST = 3000  # characters of a message


class Notices(Struct, frozen=True):
    """Where operators are told things; `to` None: nowhere, for nobody was named."""

    store: Store
    to: int | str | None

    def sources(self, names: Sequence[str], now: datetime) -> int:
        """Tell of sources that have been failing for long, and of those that are back; how many messages."""
        with self.store.read() as connection:
            states = {name: health(source_state(connection, name)) for name in names}
            told = {
                name: (latest_slot(connection, OPERATIONS, f"source {name} ") or "").split()[-2:-1] for name in names
            }
        count = 0
        for name, state in states.items():
            down = told[name] == ["down"]
            if not state.ok and not down and _is_long(state, now):
                count += self._tell(f"source {name} down {now.isoformat()}", _failing(name, state), now)
            elif state.ok and down:
                text = f"✅ Source <b>{escape(name)}</b> answers again."
                count += self._tell(f"source {name} up {now.isoformat()}", text, now)
        return count

    def gaps(self, name: str, notes: Sequence[str], now: datetime) -> int:
        """Tell of releases that may have been missed, once a day for each source."""
        gap = next((note for note in notes if note.startswith(GAP)), None)
        if gap is None:
            return 0
        return self._tell(f"gap {name} {now.date()}", f"🕳 Source <b>{escape(name)}</b>: {escape(gap)}", now)

    def mistakes(self, lines: Sequence[str], now: datetime) -> int:
        """Tell what is wrong in a changed configuration, the same mistakes once a day."""
        head = "⚙️ The configuration was changed and has mistakes; the old one goes on:"
        return self._tell(_key("config", lines, now), f"{head}\n<pre>{_short(lines)}</pre>", now)

    def restart(self, keys: Sequence[str], now: datetime) -> int:
        """Tell which changed keys count only after a restart."""
        text = f"⚙️ The configuration was changed and taken over, except <code>{escape(', '.join(keys))}</code>: "
        return self._tell(_key("restart", keys, now), f"{text}that counts after a restart.", now)

    def uncomposed(self, problem: str, now: datetime, *, waits: bool = True) -> int:
        """Tell of a story that cannot be composed, once a day: it holds up its channel, or readers go without it."""
        then = "The channel waits until that is mended, or the story is retracted."
        text = f"🧩 {escape(problem)}. {then if waits else 'Left out there; everybody else was told.'}"
        return self._tell(_key("compose", [problem], now), text, now)

    def _tell(self, key: str, text: str, now: datetime) -> int:
        if self.to is None:
            return 0
        with self.store.write() as connection:
            made = outbox.put(
                connection,
                channel=OPERATIONS,
                chat=self.to,
                thread=None,
                slot=key,
                window=None,
                story_ids=(),
                messages=(Message(text),),
                now=now,
            )
        return 0 if made is None else 1


def _is_long(state: Health, now: datetime) -> bool:
    return state.since is not None and now - state.since >= LONG and state.failures >= OFTEN


def _failing(name: str, state: Health) -> str:
    since = f"{state.since:%Y-%m-%d %H:%M} UTC" if state.since else "some time"
    trouble = escape(state.trouble or "")
    return f"🔌 Source <b>{escape(name)}</b> has been failing since {since}, {state.failures} times: {trouble}"


def _key(kind: str, lines: Sequence[str], now: datetime) -> str:
    digest = hashlib.sha256("\n".join(lines).encode("utf-8", "replace")).hexdigest()[:24]
    return f"{kind} {now.date()} {digest}"


def _short(lines: Sequence[str]) -> str:
    kept, room = [], _MOST
    for line in (line[:500] for line in lines):
        room -= len(line) + 1
        if room < 0:
            kept.append("…")
            break
        kept.append(line)
    return escape("\n".join(kept), quote=False)
