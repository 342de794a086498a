"""/status: what is kept, owed, failing and waiting for an operator."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk
from digests.store import archive, doubts, lanes, outbox
from digests.store.sources import source_health

_MOST = 20  # lines of one kind


def answer(desk: Desk, _ask: Ask, _arguments: str, _step: int) -> Answer:
    """The same as `dateline status`, for a chat."""
    with desk.store.read() as connection:
        counts, owed = archive.counts(connection), outbox.counts(connection)
        sources = source_health(connection)
        suspended = lanes.suspensions(connection)
        held = dict.fromkeys(one.chat for one in doubts.held(connection))
        dead = len(outbox.dead_letters(connection))
    failing = {name: health for name, health in sources.items() if not health.ok}
    states = ", ".join(f"{number} {state}" for state, number in sorted(owed.items()))
    lines = [
        f"{counts['releases']} releases telling {counts['stories']} stories",
        f"Deliveries: {states or 'none'}",
        f"Sources: {len(sources) - len(failing)} well, {len(failing)} failing",
    ]
    lines += [f"🔌 {name}: {health.error} ({health.failures} times)" for name, health in list(failing.items())[:_MOST]]
    lines += [f"⛔ {one.chat} takes no messages: {one.reason}. /resume {one.chat}" for one in suspended[:_MOST]]
    lines += [f"❓ {chat} has a message in doubt. /resume {chat}" for chat in list(held)[:_MOST]]
    if dead:
        lines.append(f"✉️ {'99 and more' if dead > 99 else dead} could not be sent as composed")
    return desk.told("lines", title="Status", lines=lines)
