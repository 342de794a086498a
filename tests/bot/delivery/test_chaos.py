"""The delivering process is killed -9 a few times: nothing lost, nothing doubled, all settled. More: chaos.py."""

from __future__ import annotations

from pathlib import Path

from tests.bot.delivery.chaos import chaos


async def test_killed_again_and_again_it_loses_and_doubles_nothing(tmp_path: Path) -> None:
    result = await chaos(tmp_path, messages=150, chats=8, kills=4, seed=11)
    assert (result.lost, result.doubled, result.disordered, result.in_doubt) == (0, 0, 0, 0), str(result)
    assert result.interrupted > 0, "no kill hit anything: this test proves nothing"
