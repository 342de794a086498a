"""What is written comes out as one frozen value."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import time, timedelta
from pathlib import Path

import pytest

from bot.config import Config, Delivery, Telegram, Web, load_config
from digests.model import Channel, Rate, Silence, Topic
from digests.sources.spec import FeedSource, FolderSource
from tests.bot.config.folders import load, mistakes, write

FULL = """
timezone: Europe/Berlin
language: de
store: sqlite:///../dateline.db
telegram:
  token: ${DATELINE_TOKEN:-}
  api: ${DATELINE_API:-}
  admins: [1234567, 7654321]
  operations: -1009876543210
  webhook: https://bot.example:8443/dateline/
web: {listen: "0.0.0.0:8081"}
delivery: {settle: 30s}
sources:
  inbox:  {kind: folder, path: inbox, every: 2s, first: latest, max_bytes: 5MB}
  wire:   {kind: feed, url: "https://wire.example/rss?key=1", every: 1h 30m, first: all, full_text: always,
           headers: {X-Key: abc, Accept-Language: "en, de"}, timeout: 5s, max_bytes: 500 kB, private: yes}
topics:
  cars: {issuers: [Chery, BYD], words: [hybrid, "electric vehicle", on, 5G, 2025], not: [recall], languages: [en, zh],
         kinds: [earnings]}
channels:
  breaking: {chat: "@name", post: each, quiet: 22:00-07:00, at_most: 10 per hour, corrections: repost, silent: on}
  morning:  {chat: -1001234567890, thread: 7, post: digest, at: [18:00, "08:00"], days: mon-fri,
             timezone: Asia/Shanghai, topics: [cars], language: en, template: digest, limit: 5, doubt: resend,
             catch_up: each, empty: say, silent: ["22:00-07:00", cars], pin: yes}
"""


def test_every_key_comes_out(tmp_path: Path) -> None:
    folder = tmp_path / "config"
    config = load(folder, FULL)
    assert config == Config(
        folder=folder,
        timezone="Europe/Berlin",
        language="de",
        store=f"sqlite:///{tmp_path}/dateline.db",
        telegram=Telegram(
            admins=(1234567, 7654321), operations=-1009876543210, webhook="https://bot.example:8443/dateline"
        ),
        web=Web(host="0.0.0.0", port=8081),
        delivery=Delivery(settle=timedelta(seconds=30)),
        templates=folder / "templates",
        sources={
            "inbox": FolderSource(
                name="inbox", path=folder / "inbox", every=timedelta(seconds=2), first="latest", max_bytes=5_000_000
            ),
            "wire": FeedSource(
                name="wire",
                url="https://wire.example/rss?key=1",
                every=timedelta(minutes=90),
                first="all",
                full_text="always",
                headers=(("X-Key", "abc"), ("Accept-Language", "en, de")),
                timeout=timedelta(seconds=5),
                max_bytes=500_000,
                private=True,
            ),
        },
        topics={
            "cars": Topic(
                "cars",
                issuers=("Chery", "BYD"),
                words=("hybrid", "electric vehicle", "on", "5G", "2025"),
                excluded=("recall",),
                languages=("en", "zh"),
                kinds=("earnings",),
            )
        },
        channels={
            "breaking": Channel(
                "breaking",
                "@name",
                "each",
                "Europe/Berlin",
                language="de",
                template="each",
                quiet=(time(22), time(7)),
                at_most=Rate(10, timedelta(hours=1)),
                corrections="repost",
                silent=True,
            ),
            "morning": Channel(
                "morning",
                -1001234567890,
                "digest",
                "Asia/Shanghai",
                thread=7,
                at=(time(8), time(18)),
                days=frozenset(range(5)),
                topics=("cars",),
                language="en",
                template="digest",
                limit=5,
                doubt="resend",
                catch_up="each",
                empty="say",
                silence=Silence(((time(22), time(7)),), ("cars",)),
                pin=True,
            ),
        },
    )


def test_what_is_left_out_has_its_default(tmp_path: Path) -> None:
    config = load(
        tmp_path,
        """
sources: {inbox: {kind: folder, path: in}, wire: {kind: feed, url: "http://wire.example"}}
channels: {a: {chat: 17, post: each}, b: {chat: -5, post: digest, at: "08:00"}}
""",
    )
    assert config.sources == {
        "inbox": FolderSource(name="inbox", path=tmp_path / "in"),
        "wire": FeedSource(name="wire", url="http://wire.example"),
    }
    assert config.sources["inbox"].first == "all"
    assert config.sources["wire"].first == "none"
    assert config.channels["a"] == Channel("a", 17, "each", "UTC")
    assert config.channels["b"] == Channel("b", -5, "digest", "UTC", at=(time(8),), template="digest")
    assert (config.timezone, config.language, config.topics) == ("UTC", "en", {})
    assert config.telegram == Telegram()
    assert config.web == Web()
    assert config.delivery == Delivery()


def test_a_config_is_frozen_and_hides_its_token(tmp_path: Path) -> None:
    config = load(tmp_path, "telegram: {token: '123:abc', admins: 5}")
    assert config.telegram.token == "123:abc"
    assert config.telegram.operations == 5, "operators are spoken to in the first admin's chat"
    assert "123:abc" not in repr(config)
    with pytest.raises(FrozenInstanceError):
        config.timezone = "UTC"  # type: ignore[misc]


def test_sections_may_be_spread_over_files(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.yaml": "topics: {cars: {words: [x]}}\ntelegram: {admins: [1]}",
            "b.yaml": "topics: {boats: {words: [y]}}\ntelegram: {token: '1:a'}\nsources:\n",
            "c.yaml": "# nothing yet\n",
            "d.yaml": "",
            "notes.txt": "{",
            "sub/e.yaml": "{",
            ".f.yaml": "{",
        },
    )
    config = load_config(tmp_path, {})
    assert sorted(config.topics) == ["boats", "cars"]
    assert (config.telegram.token, config.telegram.admins) == ("1:a", (1,))


def test_anchors_aliases_and_merges(tmp_path: Path) -> None:
    config = load(
        tmp_path,
        """
x-usual: &usual {post: digest, at: ["08:00"], days: mon-fri}
x-evening: &evening {at: ["18:00"], limit: 3}
x-words: &words [a, b]
topics: {one: {words: *words}, two: {words: *words, not: [c]}}
channels:
  a: {<<: *usual, chat: 1}
  b: {<<: [*evening, *usual], chat: 2, days: daily}
""",
    )
    assert config.channels["a"].at == (time(8),)
    assert (config.channels["b"].at, config.channels["b"].limit) == ((time(18),), 3)
    assert config.channels["b"].days == frozenset(range(7)), "what is written wins over what is merged"
    assert config.topics["two"].words == ("a", "b")


def test_aliases_do_not_explode(tmp_path: Path) -> None:
    lines = ["x-0: &a0 [lol, lol]"]
    lines += [f"x-{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40)]
    lines += ["y: &m0 {p: 1}"]
    merged = [f"x-m{n}: &m{n} {{<<: [{', '.join([f'*m{n - 1}'] * 9)}]}}" for n in range(1, 40)]
    write(tmp_path, {"a.yaml": "\n".join([*lines, *merged])})
    assert [words for _, words in mistakes(tmp_path)] == [
        'unknown key "y": one of telegram, web, delivery, sources, topics, channels, timezone, language, store'
    ]


@pytest.mark.parametrize(
    ("said", "environment", "read"),
    [
        ("${ZONE}", {"ZONE": "Asia/Tokyo"}, "Asia/Tokyo"),
        ('"${AREA}/${CITY:-Paris}"', {"AREA": "Europe"}, "Europe/Paris"),
        ("${AREA:-Europe}/${CITY}", {"CITY": "Rome", "AREA": "Europe"}, "Europe/Rome"),
        ("${ZONE:-}", {}, "UTC"),
        ("${ZONE}", {"ZONE": ""}, "UTC"),
    ],
)
def test_variables_are_filled_in(tmp_path: Path, said: str, environment: dict[str, str], read: str) -> None:
    write(tmp_path, {"a.yaml": f"timezone: {said}"})
    assert load_config(tmp_path, environment).timezone == read


def test_a_dollar_can_stand_for_itself_and_values_are_not_filled_twice(tmp_path: Path) -> None:
    config = load(tmp_path, "topics: {a: {words: ['$${A}', '$5', '${A}']}}", A="${B}")
    assert config.topics["a"].words == ("${A}", "$5", "${B}")


@pytest.mark.parametrize(
    ("store", "read"),
    [
        ("sqlite:///x.db", "sqlite:///{folder}/x.db"),
        ("sqlite:///../a/./x.db?timeout=5", "sqlite:///{parent}/a/x.db?timeout=5"),
        ("sqlite:////var/lib/x.db", "sqlite:////var/lib/x.db"),
        ("postgresql+psycopg://me:secret@db:5433/x", "postgresql+psycopg://me:secret@db:5433/x"),
    ],
)
def test_paths_are_seen_from_the_folder(tmp_path: Path, store: str, read: str) -> None:
    folder = tmp_path / "config"
    assert load(folder, f"store: {store}").store == read.format(folder=folder, parent=tmp_path)
    sources = load(folder, "sources: {a: {kind: folder, path: ../in}, b: {kind: folder, path: /in}}").sources
    assert [source.path for source in sources.values() if isinstance(source, FolderSource)] == [
        tmp_path / "in",
        Path("/in"),
    ]


def test_a_relative_folder_gives_absolute_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "config", {"a.yaml": "sources: {a: {kind: folder, path: in}}"})
    monkeypatch.chdir(tmp_path)
    assert load_config(Path("config"), {}).sources["a"] == FolderSource(name="a", path=tmp_path / "config" / "in")


def test_own_templates_are_known(tmp_path: Path) -> None:
    write(tmp_path, {"templates/mine.j2": "x"})
    assert load(tmp_path, 'channels: {a: {chat: "@name", post: each, template: mine}}').channels["a"].template == "mine"


@pytest.mark.parametrize(
    ("days", "read"),
    [
        ("daily", {0, 1, 2, 3, 4, 5, 6}),
        ("mon-fri", {0, 1, 2, 3, 4}),
        ("sat-mon", {5, 6, 0}),
        ("Mon, wednesday ,FRI", {0, 2, 4}),
        ("weekends, wed", {5, 6, 2}),
        ("fri–sat", {4, 5}),
    ],
)
def test_days(tmp_path: Path, days: str, read: set[int]) -> None:
    text = f'channels: {{a: {{chat: 1, post: digest, at: "08:00", days: "{days}"}}}}'
    assert load(tmp_path, text).channels["a"].days == read


@pytest.mark.parametrize(
    ("listen", "read"),
    [(":80", ("127.0.0.1", 80)), ("8080", ("127.0.0.1", 8080)), ("'[::1]:0'", ("::1", 0)), ("host:1", ("host", 1))],
)
def test_listen(tmp_path: Path, listen: str, read: tuple[str, int]) -> None:
    web = load(tmp_path, f"web: {{listen: {listen!r}}}" if "'" not in listen else f"web: {{listen: {listen}}}").web
    assert (web.host, web.port) == read
