"""/retract STORY, or in answer to a post: withdraw a story everywhere, after asking once."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, label
from digests.compose.entry import headline
from digests.compose.told import told
from digests.model import Button, Story
from digests.publish.retract import find_story, newest, retract
from digests.store import archive
from digests.store.posts import stories_of_post

_ASKED, _CERTAIN = 0, 1
_HOW = "Name a story, /retract s12, or the address of a release; or answer a post of mine with /retract. The newest:"


def answer(desk: Desk, ask: Ask, arguments: str, step: int) -> Answer:
    """Step 0 shows what is meant and asks; the button then says so with step 1."""
    if step == _CERTAIN:
        return _withdrawn(desk, arguments)
    stories = _meant(desk, ask, arguments)
    if not stories:
        lines = [f"s{number} · {title}" for number, title in newest(desk.store)]
        head = f"I know no story “{arguments}”. {_HOW}" if arguments else _HOW
        return desk.told("lines", title="", lines=[head, *lines])
    rows = [(Button(f"Withdraw: {label(_title(one))}", data=f"retract:{_CERTAIN}:s{one.id}"),) for one in stories]
    lines = [f"s{one.id} · {_title(one)}" for one in stories]
    asked = "It is deleted or struck through wherever it was posted, and no longer answered. This cannot be undone."
    return desk.told("lines", *rows, title="Withdraw everywhere?", lines=[*lines, asked])


def _meant(desk: Desk, ask: Ask, arguments: str) -> tuple[Story, ...]:
    with desk.store.read() as connection:
        if arguments:
            found = find_story(connection, arguments)
            return archive.open_stories(connection, [found.id]) if found else ()
        if ask.about is None:
            return ()
        return archive.open_stories(connection, stories_of_post(connection, ask.about.chat_id, ask.about.message_id))


def _withdrawn(desk: Desk, reference: str) -> Answer:
    done = retract(desk.store, reference, desk.now)
    if done is None:
        return desk.told("lines", title="", lines=[f"I know no story “{reference}”."])
    if done.already:
        return desk.told("lines", title="Withdrawn already", lines=[done.headline])
    chats = ", ".join(channel for channel, _ in done.posts) or "nowhere: it was not posted"
    return desk.told("lines", title="Withdrawn", lines=[done.headline, f"It is taken back in: {chats}"])


def _title(story: Story) -> str:
    return headline(told(story))
