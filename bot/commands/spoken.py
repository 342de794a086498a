"""Which stories a message tells that somebody replies to: by what we know we sent, else by the buttons under it."""

from __future__ import annotations

import re

from bot.ask import Post
from bot.commands.desk import Desk
from digests.pattern import pattern
from digests.store.posts import stories_of_post

_PAYLOAD = pattern(r"(?:card|why|remind|follow)_(s[0-9]{1,18})", re.ASCII)


def spoken_of(desk: Desk, post: Post | None) -> list[str]:
    """References of the stories, "s12", in order; [] for a message that tells none."""
    if post is None:
        return []
    with desk.store.read() as connection:
        told = stories_of_post(connection, post.chat_id, post.message_id)
    return [f"s{number}" for number in told] or list(dict.fromkeys(_PAYLOAD.findall(" ".join(post.buttons))))
