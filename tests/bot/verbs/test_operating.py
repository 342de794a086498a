"""The verbs of an operator: retract, resume, backup, restore."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import cli
from bot.delivery.owner import fresh_owner
from digests.model import Message
from digests.store import doubts, lanes, lease, ledger, outbox
from digests.store.engine import Store, open_store

RELEASE = """Tallow & Reed Opens Its Second Paper Mill

OULU, Finland, Nov. 12, 2026 /PRNewswire/ -- Tallow & Reed Oyj (Nasdaq: TREED), a maker of packaging, today opened a
paper mill in Oulu that cost EUR 410 million and employs 260 people. The mill will reach full output on March 1, 2027.

SOURCE Tallow & Reed Oyj
"""
CONFIG = """
store: sqlite:///dateline.db
channels: {breaking: {chat: "@breaking", post: each}}
"""
NOW = datetime.now(UTC)

Told = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "dateline.yaml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "mill.txt").write_text(RELEASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert cli.main(["ingest", "mill.txt"]) == 0
    return tmp_path


@contextmanager
def store(folder: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{folder / 'config' / 'dateline.db'}")
    yield opened
    opened.close()


def in_doubt(opened: Store) -> None:
    """A message to @breaking of which nobody knows whether it arrived, and that waits for an operator."""
    with opened.write() as connection:
        outbox.put(
            connection, channel="breaking", chat="@breaking", thread=None, slot="a", window=None, story_ids=(),
            messages=[Message("Paper mill opened")], now=NOW,
        )  # fmt: skip
        held = lease.take(connection, name="post:1", owner="gone", ttl=timedelta(seconds=9), now=NOW)
        assert held is not None
        (taken,) = ledger.claim(connection, [1], held, NOW)
        ledger.start(connection, 1, held, NOW)
        ledger.lose(connection, taken, held.epoch, NOW, look=NOW, reason="no answer")
        (doubtful,) = outbox.deliveries(connection, state="unknown")
        doubts.wait_for_operator(connection, doubtful, "cannot be told", NOW)
        lease.give_up(connection, held, NOW)


def test_a_story_is_withdrawn_by_number_or_address(folder: Path, capsys: Told) -> None:
    assert cli.main(["post", "breaking"]) == 0
    capsys.readouterr()
    assert cli.main(["retract", "s7"]) == 1
    told = capsys.readouterr().err
    assert "no story 's7'" in told
    assert "s1  Tallow & Reed Opens Its Second Paper Mill" in told
    assert cli.main(["retract", "mill.txt"]) == 0
    assert "Taken back, while `dateline run` is running, in: breaking (@breaking)." in capsys.readouterr().out
    assert cli.main(["retract", "r1"]) == 0
    assert "withdrawn already" in capsys.readouterr().out
    assert cli.main(["preview", "breaking"]) == 0
    assert "Nothing would be posted" in capsys.readouterr().out


def test_a_chat_that_refused_us_is_resumed_by_its_channels_name(folder: Path, capsys: Told) -> None:
    assert cli.main(["post", "breaking"]) == 0
    with store(folder) as opened, opened.write() as connection:
        lane = lanes.find_lane(connection, "@breaking")
        assert lane is not None
        lanes.suspend(connection, lane, None, "bot was kicked", NOW)
    capsys.readouterr()
    assert cli.main(["resume", "nobody"]) == 1
    assert "waiting for you: @breaking" in capsys.readouterr().err
    assert cli.main(["resume", "breaking"]) == 0
    assert "@breaking: resumed, 1 message on the way" in capsys.readouterr().out
    assert cli.main(["resume", "@breaking"]) == 0
    assert "nothing to do" in capsys.readouterr().out


@pytest.mark.parametrize(("said", "state"), [("--again", "ready"), ("--leave", "dead")])
def test_a_doubt_is_decided_by_a_word(folder: Path, capsys: Told, said: str, state: str) -> None:
    with store(folder) as opened:
        in_doubt(opened)
    assert cli.main(["resume", "@breaking"]) == 1
    told = capsys.readouterr().out
    assert "In doubt: Paper mill opened (cannot be told)" in told
    assert "--again" in told
    assert cli.main(["resume", "@breaking", said]) == 0
    with store(folder) as opened, opened.read() as connection:
        assert outbox.counts(connection) == {state: 1}


def test_a_backup_is_restored_and_a_running_service_is_left_alone(folder: Path, capsys: Told) -> None:
    assert cli.main(["backup", "copy.db"]) == 0
    assert "1 release, 0 deliveries" in capsys.readouterr().out
    assert cli.main(["backup", "copy.db"]) == 1
    assert "copy.db exists already" in capsys.readouterr().err
    with store(folder) as opened, opened.write() as connection:
        now = datetime.now(UTC)
        held = lease.take(connection, name="post:1", owner=fresh_owner(), ttl=timedelta(seconds=90), now=now)
        assert held is not None
    assert cli.main(["restore", "copy.db"]) == 1
    assert "a service is running" in capsys.readouterr().err
    with store(folder) as opened, opened.write() as connection:
        lease.give_up(connection, held, datetime.now(UTC))
    assert cli.main(["retract", "s1"]) == 0
    assert cli.main(["restore", "copy.db"]) == 0
    assert "is kept as dateline.db.before-" in capsys.readouterr().out
    assert cli.main(["post", "breaking"]) == 0
    assert "1 message for @breaking" in capsys.readouterr().out


@pytest.mark.parametrize(("verb", "tool"), [("backup", "pg_dump"), ("restore", "pg_restore")])
def test_postgresql_has_its_own_tools(folder: Path, capsys: Told, verb: str, tool: str) -> None:
    (folder / "config" / "dateline.yaml").write_text("store: postgresql+psycopg://user:secret@host/news\n")
    assert cli.main([verb, "copy.db"]) == 1
    told = capsys.readouterr().err
    assert tool in told
    assert "secret" not in told


@pytest.mark.parametrize(("known", "links"), [("dateline_bot", True), (None, False)])
def test_a_post_made_by_hand_links_to_the_bot_as_it_was_called_last(
    folder: Path, capsys: Told, known: str | None, links: bool
) -> None:
    """The service ran before, or nobody can tell: Telegram does not answer here."""
    with (folder / "config" / "dateline.yaml").open("a", encoding="utf-8") as config:
        config.write('telegram: {token: "77:x", api: "http://127.0.0.1:1"}\n')
    with store(folder) as opened, opened.write() as connection:
        if known:
            lanes.call_bot(connection, 77, known)
    assert cli.main(["post", "breaking"]) == 0
    with store(folder) as opened, opened.read() as connection:
        (owed,) = outbox.deliveries(connection, channel="breaking")
    addresses = [button.url or "" for row in owed.message.buttons for button in row]
    assert any(address.startswith("https://t.me/dateline_bot?start=") for address in addresses) is links
