from __future__ import annotations

from pathlib import Path

from bot.config import load_config
from bot.playing import OPERATIONS, READER, actions, played, sandbox_chats

CONFIG = """
channels:
  news: {chat: "@news", post: each}
  daily: {chat: -1001234567890, post: digest, at: ["08:00"]}
"""


def test_whoever_sits_at_the_page_is_the_operator_where_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(CONFIG)
    config = played(load_config(tmp_path, {}))
    assert (config.telegram.admins, config.telegram.operations) == ((READER,), OPERATIONS)
    titles = {chat.title: chat.kind for chat in sandbox_chats(config)}
    assert titles == {"News": "channel", "Daily": "channel", "You": "private", "Operations": "supergroup"}


def test_named_operators_stay_and_their_chat_is_there_once(tmp_path: Path) -> None:
    for where, kinds in (("5", ["private"]), ('"@operators"', ["channel"]), ('"@news"', [])):
        (tmp_path / "a.yaml").write_text(f"{CONFIG}\ntelegram: {{admins: [5], operations: {where}}}")
        config = load_config(tmp_path, {})
        assert played(config) == config
        found = [chat for chat in sandbox_chats(config) if chat.title == "Operations"]
        assert [chat.kind for chat in found] == kinds
        assert all(chat.started or chat.kind != "private" for chat in found)


async def test_a_digest_has_a_button_that_fires_it(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(CONFIG)
    fired = []

    async def fire(channel: str) -> int:
        fired.append(channel)
        return len(fired) - 1

    ((chat, (button,)),) = actions(load_config(tmp_path, {}), fire).items()
    assert chat == -1001234567890
    assert await button.callback() == "Nothing new to tell since the last post."
    assert await button.callback() == "The digest is on its way."
    assert fired == ["daily", "daily"]
