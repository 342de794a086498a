"""Every mistake an operator can make is told with its place and what was meant. ▸ marks the expected place."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import ConfigError, load_config
from tests.bot.config.folders import mistakes, write

CHANNEL = 'channels: {a: {chat: "@name", post: each}}\n'

CASES = {
    # ------------------------------------------------------------------------------------ YAML itself
    "tab": ("sources:\n▸\tinbox: {}", "a tab: indent with spaces"),
    "name without quotes": ("channels: {a: {chat: ▸@name, post: each}}", 'stands in quotes: "@name"'),
    "colon out of place": ("timezone: Europe/Berlin▸: x", "a colon out of place"),
    "colon forgotten": ("timezone UTC\nstore▸: x", "is not YAML"),
    "quote forgotten": ('store: "x\ntimezone: "▸UTC"', "a quotation mark is missing, it seems in line 1"),
    "quote forgotten in a list": (
        'topics:\n  a:\n    words: ["x, y]\n    not: ["▸z"]',
        "a quotation mark is missing, it seems in line 3",
    ),
    "typographic quotes": ("timezone: ▸“UTC”", 'write straight ones, "UTC"'),
    "bracket not closed": ("topics: {a: {words: [x▸}}", "a bracket is not closed"),
    "quote not closed": ('timezone: "UTC\n▸', "a quote is not closed"),
    "indented unlike": ("telegram:\n    token: x\n  ▸api: y", "indented unlike its neighbours"),
    "two documents": ("timezone: UTC\n▸---\nstore: x", "one file is one document"),
    "unknown anchor": ("topics: {a: ▸*nothing}", "no anchor (&name)"),
    "control character": ("timezone: U▸\x07TC", "a control character"),
    "escaped control character": ('topics: {a: {words: [▸"a\\0b"]}}', "has a control character"),
    "half a character": ('topics: {a: {words: [▸"\\ud800"]}}', "has a control character"),
    "escape out of range": ('▸topics: {a: {words: ["\\UFFFFFFFF"]}}', "out of range"),
    "tag": ("topics: {a: {words: [▸!secret x]}}", "tags are not used here"),
    "circle": ("topics: ▸&t\n  a: *t", "refers to itself"),
    "merge of nothing": ("topics:\n  a: {<<: ▸[1], words: [x]}".replace("▸[1]", "[▸1]"), "<< takes a mapping"),
    "key of two words": ("? ▸[a, b]\n: x", "a key is a single word"),
    "nested too deep": ("▸topics: " + "[" * 5000, "nested too deep"),
    "a list": ("▸- sources", "holds a list"),
    "a word": ("▸sources", "holds a single value"),
    # ------------------------------------------------------------------------------------ keys
    "unknown section": ("▸chanels: {}", 'unknown key "chanels", did you mean "channels"?'),
    "unknown key at the top": ("▸time_zone: UTC", 'did you mean "timezone"?'),
    "nothing like it": ("▸qwxyz: 1", "one of telegram, web, delivery, sources"),
    "unknown key in a channel": (
        CHANNEL.replace("post:", "▸thred: 7, post:"),
        'in channel "a", did you mean "thread"?',
    ),
    "unknown key in a source": (
        "sources: {w: {kind: feed, url: http://w.example/, ▸ever: 1m}}",
        'did you mean "every"?',
    ),
    "a key of another kind": ("sources: {w: {kind: folder, path: x, ▸url: y}}", 'unknown key "url" in source "w"'),
    "double key": ("timezone: UTC\n▸timezone: UTC", '"timezone" is here twice: first in line 1'),
    "double name": ("topics:\n  a: {words: [x]}\n  ▸a: {words: [y]}", '"a" is here twice: first in line 2'),
    "double key inside": ("topics: {a: {words: [x], ▸words: [y]}}", '"words" is here twice'),
    "needed key": ("channels: {▸a: {post: each}}", 'channel "a" needs `chat`'),
    "needed key empty": ("channels: {a: {▸chat: , post: each}}", "needs `chat`"),
    "source without kind": ("sources: {▸a: {path: x}}", 'source "a" needs `kind`'),
    "source without path": ("sources: {▸a: {kind: folder}}", 'source "a" needs `path`'),
    "source of an unknown kind": ("sources: {a: {kind: ▸foldr, ever: 1}}", 'did you mean "folder"?'),
    "name with a blank": ("topics: {▸my topic: {words: [x]}}", '"my topic" is not a name'),
    # ------------------------------------------------------------------------------------ types
    "section is a list": ("sources: ▸[inbox]", "`sources` takes names with settings, not a list"),
    "section is a word": ("telegram: ▸yes", "`telegram` takes keys with values, not a single value"),
    "thing is a word": ("sources: {inbox: ▸folder}", "`inbox` takes keys with values"),
    "list for a value": ("timezone: ▸[UTC]", "`timezone` takes a single value, not a list"),
    "mapping for a list": ("topics: {a: {words: ▸{x: y}}}", "`words` takes a list of single values, not keys"),
    "list in a list": ("topics: {a: {words: [x, ▸[y]]}}", "takes a list of single values, not a list"),
    "empty item": ("topics: {a: {words: [x, ▸'']}}", "`words` has an empty item"),
    "headers as a list": ("sources: {w: {kind: feed, url: http://w.example/, headers: ▸[a]}}", "`headers` takes keys"),
    "header over two lines": (
        'sources: {w: {kind: feed, url: http://w.example/, headers: {▸X-Key: "a\\nb"}}}',
        "cannot be sent",
    ),
    "header that is none": (
        "sources: {w: {kind: feed, url: http://w.example/, headers: {▸a b: x}}}",
        "the name of a header",
    ),
    # ------------------------------------------------------------------------------------ values
    "zone by city": ("timezone: ▸Berlin", '"Berlin" is not a time zone, did you mean "Europe/Berlin"?'),
    "zone with a blank": ("timezone: ▸New York", 'did you mean "America/New_York"?'),
    "zone in small letters": ("timezone: ▸europe/paris", 'did you mean "Europe/Paris"?'),
    "zone by habit": ("timezone: ▸PST", 'did you mean "America/Los_Angeles"?'),
    "zone misspelt": ("timezone: ▸Europe/Berlln", 'did you mean "Europe/Berlin"?'),
    "zone out of the air": ("timezone: ▸12345", '"Europe/Berlin" or "Asia/Shanghai" is one'),
    "zone that is a path": ("timezone: ▸../../etc/passwd", "is not a time zone"),
    "zone that is a folder": ("timezone: ▸America", "is not a time zone"),
    "language by name": ("language: ▸deutsch", '"deutsch" is not a language, did you mean "de"?'),
    "language by region": ("language: ▸en-GB", 'did you mean "en"?'),
    "language unknown": ("language: ▸qq", "is not a language"),
    "kind of release": ("topics: {a: {kinds: [merger, ▸earning]}}", 'did you mean "earnings"?'),
    "length without a unit": ("sources: {a: {kind: folder, path: x, every: ▸10}}", '"10s", "10m" or "10h"?'),
    "length with a fraction": ("sources: {a: {kind: folder, path: x, every: ▸1.5h}}", "is not a length of time"),
    "length of nothing": ("sources: {a: {kind: folder, path: x, every: ▸0s}}", "is not a length of time"),
    "length of ages": ("sources: {a: {kind: folder, path: x, every: ▸9999d}}", "more than a year"),
    "first": ("sources: {a: {kind: folder, path: x, first: ▸al}}", '"al" is not known, did you mean "all"?'),
    "size": ("sources: {a: {kind: folder, path: x, max_bytes: ▸10 mega}}", "is not a size"),
    "address without scheme": (
        "sources: {w: {kind: feed, url: ▸wire.example/rss}}",
        'did you mean "https://wire.example/rss"?',
    ),
    "address of a file": ("sources: {w: {kind: feed, url: ▸file:///etc/passwd}}", "is not a web address"),
    "neither yes nor no": (
        "sources: {w: {kind: feed, url: http://w.example/, private: ▸perhaps}}",
        "neither yes nor no",
    ),
    "store": ("store: ▸mysql://x", "is not a store"),
    "store by its short name": ("store: ▸postgres://me:secret@db/x", 'did you mean "postgresql+psycopg://"?'),
    "token": ("telegram: {token: ▸abc}", "is not a bot's token"),
    "webhook in the clear": ("telegram: {webhook: ▸http://bot.example}", 'it must be "https://"'),
    "webhook on another port": ("telegram: {webhook: ▸https://bot.example:8080/x}", "reaches no port 8080, only 443"),
    "webhook with a password": ("telegram: {webhook: ▸https://me:secret@bot.example}", "holds a name or a password"),
    "webhook with a query": ('telegram: {webhook: ▸"https://bot.example/?a=1"}', "more than host and path"),
    "webhook without a scheme": ("telegram: {webhook: ▸bot.example}", 'did you mean "https://bot.example"'),
    "api with a path": ("telegram: {api: ▸http://localhost:8081/bot}", "more than host and port"),
    "admin by name": ('telegram: {admins: [1, ▸"@me"]}', "is not a person's number"),
    "a lease shorter than a call": ("delivery: {lease: ▸10s}", '"10s" is not from 60s to 10m'),
    "listen": ("web: {listen: ▸everywhere}", '"127.0.0.1:8080" is one'),
    "public": ("web: {public: ▸news.example}", 'did you mean "https://news.example"?'),
    "public with more": ('web: {public: ▸"https://news.example/?key=1"}', "has more than host and path"),
    "port too high": ('web: {listen: ▸"127.0.0.1:80800"}', "is not an address to listen on"),
    "chat without @": (CHANNEL.replace('"@name"', "▸name"), 'did you mean "@name"?'),
    "chat by link": (CHANNEL.replace('"@name"', "▸https://t.me/name"), 'is a link, did you mean "@name"?'),
    "chat by inner link": (CHANNEL.replace('"@name"', "▸https://t.me/c/1234567890/5"), "did you mean -1001234567890?"),
    "chat too short": (CHANNEL.replace('"@name"', '▸"@abc"'), "4 to 32 letters"),
    "chat zero": (CHANNEL.replace('"@name"', "▸0"), "is not a chat"),
    "the General topic": (CHANNEL.replace("post:", "thread: ▸1, post:"), "leave `thread` out"),
    "post": (CHANNEL.replace("each", "▸digests"), 'did you mean "digest"?'),
    "limit": (CHANNEL.replace("each", "each, limit: ▸0"), "is not a whole number from 1 to 100"),
    "doubt": (CHANNEL.replace("each", "each, doubt: ▸ask"), "one of hold, resend, skip"),
    "rate": (CHANNEL.replace("each", "each, at_most: ▸10 per fortnight"), '"10 per hour" is one'),
    "quiet": (CHANNEL.replace("each", "each, quiet: ▸at night"), '"22:00-07:00" is one'),
    "quiet at a loose time": (CHANNEL.replace("each", "each, quiet: ▸22:00-7:00"), 'did you mean "07:00"?'),
    "silent at a loose time": (CHANNEL.replace("each", "each, silent: [no, ▸22:00-7:00]"), 'did you mean "07:00"?'),
    "silent by no topic": (CHANNEL.replace("each", "each, silent: [▸carz]") + "topics: {cars: {words: [x]}}", '"cars"'),
    "silent by no name": (CHANNEL.replace("each", 'each, silent: ▸"at night"'), "is not a name"),
    "pinned one by one": (CHANNEL.replace("each", "each, pin: ▸yes"), "`pin` is for `post: digest`"),
    "quiet for no time": (CHANNEL.replace("each", "each, quiet: ▸22:00-22:00"), "begins when it ends"),
    # ------------------------------------------------------------------------------------ what belongs together
    "digest without times": ('channels: {▸a: {chat: "@name", post: digest}}', "posts a digest and needs `at`"),
    "each with times": (CHANNEL.replace("each", 'each, at: [▸"08:00"]'), "`at` is for `post: digest`"),
    "digest with quiet hours": (
        'channels: {a: {chat: "@name", post: digest, at: "08:00", quiet: ▸22:00-07:00}}',
        "`quiet` is for `post: each`",
    ),
    "a time twice": (CHANNEL.replace("each", 'digest, at: ["08:00", "18:00", ▸"08:00"]'), "08:00 is here twice"),
    "unknown topic": (
        "topics: {cars: {words: [x]}}\n" + CHANNEL.replace("each", "each, topics: [▸car]"),
        'did you mean "cars"?',
    ),
    "unknown template": (
        CHANNEL.replace("each", "each, template: ▸eech"),
        'no template "eech", nor templates/eech.j2, did you mean "each"?',
    ),
    "topic that wants nothing": ("topics: {▸a: {not: [x]}}", 'topic "a" wants nothing'),
    # ------------------------------------------------------------------------------------ variables
    "missing variable": ("telegram:\n  token: ▸${NOT_THERE}", "NOT_THERE is not set"),
    "variable between braces": ("telegram: {token: $▸{TOKEN}}", 'stands in quotes: "${NAME}"'),
    "missing variable in quotes": ('timezone: "Europe/▸${CITY}"', "CITY is not set"),
    "variable not closed": ("timezone: ▸${CITY", "${ begins a variable"),
    "variable of a strange name": ("timezone: ▸${1}", "${ begins a variable"),
}


@pytest.mark.parametrize(("text", "words"), CASES.values(), ids=CASES)
def test_one_mistake_with_its_place(tmp_path: Path, text: str, words: str) -> None:
    places = write(tmp_path, {"dateline.yaml": text})
    found = mistakes(tmp_path)
    assert [place for place, _ in found] == places
    assert words in found[0][1]


TIMES = {
    "8:00": 'did you mean "08:00"?',
    "8.30": 'did you mean "08:30"?',
    "18h30": 'did you mean "18:30"?',
    "08:00:00": 'did you mean "08:00"?',
    "24:00": 'did you mean "00:00"?',
    "480": 'put "08:00" in quotes',
    "1080": 'put "18:00" in quotes',
    "25:00": '"08:00" or "18:30" is one',
    "noon": '"08:00" or "18:30" is one',
}


@pytest.mark.parametrize(("time", "words"), TIMES.items())
def test_times_of_day(tmp_path: Path, time: str, words: str) -> None:
    text = 'channels: {a: {chat: "@name", post: digest, at: ["08:00", ▸' + time + "]}}"
    places = write(tmp_path, {"dateline.yaml": text})
    ((place, told),) = mistakes(tmp_path)
    assert [place] == places
    assert words in told


@pytest.mark.parametrize(
    ("days", "words"), [("mon-fry", '"fry" is not a day, did you mean "fri"?'), ("mo", "mon"), ("-", "mon")]
)
def test_days(tmp_path: Path, days: str, words: str) -> None:
    write(tmp_path, {"dateline.yaml": f'channels: {{a: {{chat: "@name", post: digest, at: "08:00", days: "{days}"}}}}'})
    ((_, told),) = mistakes(tmp_path)
    assert words in told


def test_all_mistakes_at_once_over_all_files_in_order(tmp_path: Path) -> None:
    places = write(
        tmp_path,
        {
            "b.yaml": "sources:\n  in: {kind: folder, path: a, every: ▸2}\ntopics: {cars: {words: x}}\n▸timezone: UTC",
            "a.yaml": "timezone: UTC\n▸wat: 1\nchannels:\n  a: {chat: ▸name, post: ▸eech, topics: [▸caars], ▸foo: 1}",
            "c.yaml": "▸\ttab: 1",
        },
    )
    assert [place for place, _ in mistakes(tmp_path)] == places


def test_a_key_in_two_files_names_both(tmp_path: Path) -> None:
    places = write(
        tmp_path,
        {"a.yaml": "topics: {cars: {words: [x]}}", "b.yaml": "topics:\n  boats: {words: [x]}\n  ▸cars: {words: [y]}"},
    )
    ((place, words),) = mistakes(tmp_path)
    assert [place] == places
    assert words == f'"topics.cars" stands here and in {tmp_path / "a.yaml"}:1'


def test_a_mistake_behind_an_alias_is_told_once(tmp_path: Path) -> None:
    places = write(tmp_path, {"a.yaml": 'x-zone: ▸&z ${NOT_THERE}\ntopics: {a: {words: [*z, *z, "x"]}}'})
    found = mistakes(tmp_path)
    assert [place for place, _ in found if "NOT_THERE" in _] == places


def test_folders_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder, words in (
        (tmp_path / "gone", "no such folder"),
        (tmp_path / "file", "is not a folder"),
        (tmp_path, "no *.yaml"),
    ):
        ((place, told),) = mistakes(folder)
        assert place == f"{folder}:1:1"
        assert words in told


def test_files_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes("timezone: UTC\nstore: »".encode("utf-16"))
    (tmp_path / "b.yaml").write_bytes(b"x: 1\ntopics: {caf\xe9: 1}")
    (tmp_path / "c.yaml").mkdir()
    told = dict(mistakes(tmp_path))
    assert "is not UTF-8" in told[f"{tmp_path / 'a.yaml'}:1:1"]
    assert "is not UTF-8" in told[f"{tmp_path / 'b.yaml'}:2:13"]
    assert "cannot be read" in told[f"{tmp_path / 'c.yaml'}:1:1"]


def test_secrets_are_not_told(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.yaml": """
telegram: {token: "123456:hush hush"}
store: "postgres://me:hush@db/x"
sources: {w: {kind: feed, url: "htp://me:hush@w.example/?key=hush", headers: {X-Key: "hush\\u0443"}}}
"""
        },
    )
    with pytest.raises(ConfigError) as told:
        load_config(tmp_path, {})
    assert len(told.value.mistakes) == 4
    assert "hush" not in str(told.value)
