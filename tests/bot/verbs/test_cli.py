"""The verbs as an operator meets them: output, exit codes, one clear line for what is wrong."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from bot import cli

RELEASE = """Tallow & Reed Opens Its Second Paper Mill

OULU, Finland, Nov. 12, 2026 /PRNewswire/ -- Tallow & Reed Oyj (Nasdaq: TREED), a maker of packaging, today opened a
paper mill in Oulu that cost EUR 410 million and employs 260 people. The mill will reach full output on March 1, 2027.

SOURCE Tallow & Reed Oyj
"""
CONFIG = """
timezone: Europe/Helsinki
store: sqlite:///dateline.db
web: {listen: "127.0.0.1:0"}
sources: {inbox: {kind: folder, path: inbox}}
channels: {breaking: {chat: "@breaking", post: each}, daily: {chat: "@daily", post: digest, at: ["08:00"]}}
"""

Told = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "dateline.yaml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "mill.txt").write_text(RELEASE, encoding="utf-8")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_read_shows_a_card_and_with_why_the_marked_text(capsys: Told) -> None:
    assert cli.main(["read", "mill.txt"]) == 0
    card = capsys.readouterr().out
    assert "Tallow & Reed Opens Its Second Paper Mill" in card
    assert "EUR 410 million" in card
    assert "2027-03-01" in card
    assert cli.main(["read", "--why", "mill.txt"]) == 0
    assert "Why not" in capsys.readouterr().out


def test_why_says_how_far_a_very_long_release_was_searched(folder: Path, capsys: Told) -> None:
    opening, source, end = RELEASE.partition("SOURCE")
    said = "The mill stands by the river, and its paper goes down to the port by boat. " * 12
    told = "\n\n".join(f"{one}{other}. {said}" for one in "ABCDEFGHIJKLMNOP" for other in "abcdefghijklmnop")
    (folder / "long.txt").write_text(f"{opening}{told}\n\n{source}{end}", encoding="utf-8")
    assert cli.main(["read", "--why", "long.txt"]) == 0
    assert "figures and dates were looked for in its first" in " ".join(capsys.readouterr().out.split())
    assert cli.main(["read", "--why", "mill.txt"]) == 0
    assert "very long" not in capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_read_json_is_a_line_per_document_and_offsets_cut_the_text(capsys: Told) -> None:
    assert cli.main(["read", "--json", "mill.txt", "empty.txt"]) == 0
    mill, empty = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert empty["releases"] == []
    assert empty["reason"]
    (release,) = mill["releases"]
    assert release["dateline"]["wire"] == "PR Newswire"
    for fact in release["figures"] + release["milestones"]:
        assert release["body"][fact["start_offset"] : fact["end_offset"]] == fact["text"]


@pytest.mark.usefixtures("folder")
def test_read_goes_on_after_a_document_that_cannot_be_opened(capsys: Told) -> None:
    assert cli.main(["read", "--json", "nowhere.txt", "config", "mill.txt"]) == 1
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 1
    assert told.err.splitlines() == [
        "nowhere.txt: no such file or directory",
        "config: is a folder: name the files in it, or make it a source of kind folder",
    ]


@pytest.mark.usefixtures("folder")
def test_ingest_preview_post_status(capsys: Told) -> None:
    assert cli.main(["ingest", "mill.txt", "empty.txt"]) == 0
    assert "new releases: 1, changed: 0" in capsys.readouterr().out
    assert cli.main(["ingest", "mill.txt"]) == 0
    assert "known already: 1" in capsys.readouterr().out
    assert cli.main(["preview", "breaking"]) == 0
    shown = capsys.readouterr().out
    assert "EUR 410 million" in shown
    assert "the channel takes every story" in shown
    assert cli.main(["post", "daily"]) == 0
    assert "1 message for @daily" in capsys.readouterr().out
    assert cli.main(["post", "daily"]) == 0
    assert "Nothing new" in capsys.readouterr().out
    assert cli.main(["status", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["releases"], found["stories"], found["deliveries"]["ready"]) == (1, 1, 1)
    assert found["deliveries"]["unknown"] == 0


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("verb", ["preview", "post"])
def test_an_unknown_channel_is_told_with_those_there_are(verb: str, capsys: Told) -> None:
    assert cli.main([verb, "brekaing"]) == 1
    assert capsys.readouterr().err.strip() == "no channel is called 'brekaing': there are breaking, daily"


def test_mistakes_in_the_configuration_are_told_with_their_place(folder: Path, capsys: Told) -> None:
    (folder / "config" / "dateline.yaml").write_text("timezone: Europe/Helsinky\nchanels: {}\n", encoding="utf-8")
    assert cli.main(["run"]) == 1
    told = capsys.readouterr().err
    assert "dateline.yaml:1:11" in told
    assert "dateline.yaml:2:1" in told
    assert "Traceback" not in told


def test_a_port_in_use_is_told_in_one_line(folder: Path, capsys: Told) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert cli.main(["run", "--sandbox", f"127.0.0.1:{port}"]) == 1
    said = f"the sandbox cannot listen on 127.0.0.1:{port}: the port is in use"
    assert capsys.readouterr().err.strip() == f"{said}; another place: --sandbox 127.0.0.1:{port + 1}"


@pytest.mark.usefixtures("folder")
def test_a_missing_folder_is_told(capsys: Told) -> None:
    assert cli.main(["--config", "nowhere", "status"]) == 1
    assert cli.main(["status", "--config", "nowhere"]) == 1
    told = capsys.readouterr().err
    assert told.count("nowhere") == 2


@pytest.mark.parametrize("words", [[], ["fly"], ["read"], ["run", "--sandbox", "8081"]])
def test_wrong_usage_ends_with_2(words: list[str], capsys: Told) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err
