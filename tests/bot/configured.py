"""A configuration of an operator who writes English in Oslo."""

from __future__ import annotations

from pathlib import Path

from bot.config import Config, load_config

LEAST = """
timezone: Europe/Oslo
store: sqlite:///dateline.db
sources: {inbox: {kind: folder, path: inbox}}
channels: {breaking: {chat: "@breaking", post: each}}
"""


def configured(folder: Path, more: str = "") -> Config:
    """The least there may be, and more YAML."""
    (folder / "config").mkdir()
    (folder / "config" / "dateline.yaml").write_text(LEAST + more, encoding="utf-8")
    (folder / "config" / "inbox").mkdir()
    return load_config(folder / "config", {})
