"""Configurations laid out in a folder, with ▸ where a mistake is expected."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bot.config import Config, ConfigError, load_config

MARK = "▸"


def write(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Write the files without their marks; returns the marked places as "file:line:column", by file and line."""
    places = []
    for name, text in files.items():
        for number, line in enumerate(text.split("\n"), 1):
            parts = line.split(MARK)
            column = 1
            for part in parts[:-1]:
                column += len(part)
                places.append((name, number, column))
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text.replace(MARK, ""), encoding="utf-8")
    return [f"{folder / name}:{line}:{column}" for name, line, column in sorted(places)]


def load(folder: Path, text: str, **environment: str) -> Config:
    write(folder, {"dateline.yaml": text})
    return load_config(folder, environment)


def mistakes(folder: Path, **environment: str) -> list[tuple[str, str]]:
    """(place, words) of every mistake in a folder."""
    try:
        load_config(folder, environment)
    except ConfigError as error:
        return [(str(mistake.place), mistake.text) for mistake in error.mistakes]
    return []
