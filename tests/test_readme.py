"""What the README says is true: it names every verb, command, key of the configuration, and room that exists."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.commands import COMMANDS
from bot.config.manual import manual

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
HELP = subprocess.run(
    [sys.executable, "-m", "bot", "--help"], capture_output=True, text=True, cwd=ROOT, check=True
).stdout
VERBS = re.findall(r"^    (\w+) ", HELP, re.MULTILINE)


def test_there_are_verbs() -> None:
    assert {"run", "check", "read", "preview", "post", "status"} <= set(VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_named(verb: str) -> None:
    assert f"`dateline {verb}" in README


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_named(command: str) -> None:
    assert f"/{command}" in README


def test_the_keys_of_the_configuration_are_those_there_are() -> None:
    assert manual().strip() in README, "README.md: put what bot.config.manual.manual() prints under “Every key”"


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:bot|digests|tests|config)/[\w./]+)`", README))))
def test_every_path_exists(path: str) -> None:
    assert (ROOT / path.replace("xx", "en")).exists()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"(?:`|^)make (\w+)", README, re.MULTILINE))))
def test_every_target_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
