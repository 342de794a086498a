"""The table of keys is complete: each says what it is, reads its own default, and has its place in what comes out."""

from __future__ import annotations

from dataclasses import fields
from importlib.resources import files

from msgspec import structs

from bot.config import documented
from bot.config.build import BUILT_IN_TEMPLATES
from bot.config.keys import KEYS, source_keys
from bot.config.manual import manual
from digests.model import Channel, Topic
from digests.sources import SOURCES


def test_every_key_says_what_it_is_and_reads_its_own_default() -> None:
    rows = list(documented())
    assert len(rows) > 40
    for section, name, key in rows:
        assert key.says, f"{section}.{name}"
        assert not (key.needed and key.default is not None)
        if key.default is not None and not key.pairs:
            key.read(key.default)


def test_the_keys_of_a_source_are_the_fields_of_its_spec() -> None:
    for kind, row in SOURCES.items():
        assert set(source_keys(kind)) == {"kind", *(field.name for field in fields(row.spec))} - {"name"}


def test_every_field_of_channels_and_topics_has_its_key() -> None:
    both = {"silence"}  # beside `silent`, from the same key
    assert set(KEYS["channels.NAME"]) == set(Channel.__struct_fields__) - {"name"} - both
    renamed = {"excluded": "not"}
    assert set(KEYS["topics.NAME"]) == {renamed.get(name, name) for name in Topic.__struct_fields__} - {"name"}


def test_defaults_in_the_table_are_those_of_the_values() -> None:
    shown = {field.name: field.default for field in structs.fields(Channel)}
    for name in ("limit", "doubt", "catch_up", "empty", "corrections", "silent", "days"):
        key = KEYS["channels.NAME"][name]
        assert key.default is not None
        expected = frozenset(range(7)) if name == "days" else shown[name]
        assert key.read(key.default) == expected


def test_built_in_templates_are_there() -> None:
    for name in BUILT_IN_TEMPLATES:
        assert (files("digests.compose") / "templates" / f"{name}.j2").is_file()


def test_the_manual_has_a_row_for_every_key() -> None:
    lines = manual().splitlines()
    for section, name, key in documented():
        start = lines.index(f"**{section or 'At the top'}**")
        row = next(line for line in lines[start:] if line.startswith(f"| `{name}` |"))
        assert key.says in row
        assert ("needed" in row) == key.needed
        assert key.default is None or f"`{key.default}`" in row
