"""`dateline check` prints every mistake at once and returns 1, or what is set up and returns 0."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest

from bot.verbs.check import check
from tests.bot.config.folders import write

FINE = """
timezone: Europe/Berlin
store: postgresql+psycopg://me:hush@db/dateline
telegram: {token: "1:hush"}
sources:
  inbox: {kind: folder, path: inbox, every: 2s}
  wire: {kind: feed, url: "https://wire.example/rss?key=hush", headers: {X-Key: hush}}
topics: {cars: {issuers: [Chery], words: [hybrid], not: [recall]}, boats: {words: [ferry]}}
channels:
  news: {chat: "@name", post: each, at_most: 10 per hour, quiet: 22:00-07:00}
  morning: {chat: -1001, thread: 7, post: digest, at: ["08:00", "18:00"], days: mon-fri, topics: [cars], language: de,
            timezone: Asia/Shanghai}
"""


def run(folder: Path) -> tuple[int, str, str]:
    out, err = StringIO(), StringIO()
    code = check(folder, {}, out, err)
    return code, out.getvalue(), err.getvalue()


def test_what_is_set_up_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    write(tmp_path, {"a.yaml": FINE, "templates/mine.j2": "{{ story.headline }}"})
    code, out, err = run(tmp_path)
    assert (code, err) == (0, "")
    words = " ".join(out.split())
    for shown in (
        "All is well.",
        "2s",
        "https://wire.example/rss",
        "10m none",
        "Chery; hybrid; not recall",
        "@name",
        "10 per hour",
        "quiet 22:00-07:00",
        "08:00 18:00",
        "mon-fri",
        "db/dateline",
        "mine",
        "127.0.0.1:8080",
        "next ",
    ):
        assert shown in words, shown
    assert "hush" not in out


def test_what_may_not_be_meant_is_noted(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": FINE, "more.yml": ""})
    _, out, _ = run(tmp_path)
    notes = [line for line in out.splitlines() if line.startswith("Note: ")]
    assert notes == [
        f"Note: {tmp_path / 'more.yml'} is not read: its name must end in .yaml",
        "Note: topic boats is used by no channel",
        f"Note: source inbox: there is no folder {tmp_path / 'inbox'} yet",
        "Note: nobody is told of trouble: set `admins` or `operations` under `telegram`",
    ]


def test_an_empty_configuration_is_fine_but_noted(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": "timezone: UTC"})
    code, out, _ = run(tmp_path)
    assert code == 0
    assert "no source is set up" in out
    assert "no channel is set up" in out


def test_every_mistake_at_once_in_yaml_and_templates(tmp_path: Path) -> None:
    places = write(
        tmp_path,
        {
            "a.yaml": "▸wat: 1\nchannels: {a: {chat: ▸name, post: each}}",
            "b.yaml": "timezone: ▸Berlin",
            "templates/each.j2": "<b>{{ story.headline }}</b>\n\n{% if %}",
            "templates/mine.j2": "{{ story.headline }}\n{{ stroy.place }}",
        },
    )
    code, out, err = run(tmp_path)
    lines = out.splitlines()
    assert code == 1
    assert err == "5 mistakes.\n"
    assert [line.startswith(f"{place}: ") for line, place in zip(lines, places, strict=False)] == [True] * 3
    assert lines[3].startswith(f"{tmp_path}/templates/each.j2:3: ")
    assert lines[4].startswith(f"{tmp_path}/templates/mine.j2:2: ")
    assert "stroy" in lines[4]


def test_one_mistake_is_one(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": "timezone: Berlin"})
    assert run(tmp_path)[2] == "1 mistake.\n"


def test_a_faulty_piece_is_told_once_whatever_includes_it(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": "timezone: UTC", "templates/line.j2": "{{ 1 / 0 }}"})
    code, out, _ = run(tmp_path)
    assert code == 1
    assert out == f"{tmp_path}/templates/line.j2:1: ZeroDivisionError: division by zero\n"


def test_a_template_that_is_no_text(tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": "timezone: UTC", "templates/each.j2": ""})
    (tmp_path / "templates" / "each.j2").write_bytes(b"{{ story.headline }}\ncaf\xe9")
    code, out, _ = run(tmp_path)
    assert code == 1
    assert out == f"{tmp_path}/templates/each.j2:2: is not UTF-8: save the file as UTF-8\n"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    code, out, _ = run(tmp_path / "gone")
    assert code == 1
    assert "no such folder" in out


def test_the_configuration_as_shipped_is_well() -> None:
    code, out, _ = run(Path(__file__).parents[3] / "config")
    assert code == 0, out
