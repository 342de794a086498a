"""The arrows of the house: imports point down, one library stands behind one door."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = sorted(path for room in ("bot", "digests") for path in (ROOT / room).rglob("*.py"))

# A room may import the rooms named beside it (and itself). First match wins, so the narrower comes first.
PURE = ("digests.model", "digests.pattern", "digests.letters", "digests.languages")
ALLOWED = {
    "digests.model": (),
    "digests.pattern": ("digests.kept_patterns",),
    "digests.letters": (),
    "digests.kept_patterns": (),
    "digests.languages": ("digests.model", "digests.pattern"),
    "digests.plain": ("digests.model", "digests.pattern"),
    "digests.slots": ("digests.model", "digests.pattern"),
    "digests.parse": PURE,
    "digests.facts": PURE,
    "digests.stories": PURE,
    "digests.compose": PURE,
    "digests.sources": PURE,
    "digests.store": PURE,
    "digests.read": (*PURE, "digests.parse", "digests.facts"),
    "digests.ingest": ("digests",),
    "digests.publish": ("digests",),
    "digests": (),
    "bot.ask": ("digests.model",),
    "bot.config": ("digests",),
    "bot.sandbox": (),
    "bot.delivery": ("digests", "bot.ask", "bot.telegram"),
    "bot.telegram": ("digests", "bot.ask", "bot.delivery"),
    "bot.commands": ("digests", "bot.ask"),
    "bot": ("bot", "digests"),
}

# One library, one door. aiohttp is fetch's, telegram's, web's and the sandbox's: one HTTP stack.
DOORS = {
    "telegram": ("bot.telegram",),
    "apscheduler": ("bot.clock",),
    "procrastinate": ("bot.cluster",),
    "feedparser": ("digests.sources",),
    "selectolax": ("digests.parse",),
    "jinja2": ("digests.compose", "bot.commands"),
    "yaml": ("bot.config", "bot.commands"),
    "sqlalchemy": ("digests.store", "digests.ingest", "digests.publish"),
    "alembic": ("digests.store",),
    "babel": ("digests.compose", "digests.languages"),
    "aiohttp": ("digests.sources", "bot.telegram", "bot.web", "bot.sandbox", "bot.service"),
    "rich": ("bot.verbs",),
    "PIL": ("bot.commands.picture",),
    "icalendar": ("digests.compose.calendar",),
}
PURE_ROOMS = (
    "digests.model",
    "digests.languages",
    "digests.parse",
    "digests.facts",
    "digests.stories",
    "digests.compose",
)
IMPURE = {"os", "pathlib", "random", "secrets", "time", "socket", "asyncio", "subprocess", "threading", "logging"}


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides where it points"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def stands_in(name: str, rooms: tuple[str, ...]) -> bool:
    return any(name == room or name.startswith(room + ".") for room in rooms)


def room_of(name: str) -> str:
    return next(room for room in ALLOWED if stands_in(name, (room,)))


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_imports_point_down(path: Path) -> None:
    name = name_of(path)
    room = room_of(name)
    for wanted in imports_of(path):
        if wanted.split(".")[0] in ("bot", "digests"):
            assert stands_in(wanted, (room, *ALLOWED[room])), f"{name} imports {wanted}: an upward arrow"
            assert not (room.startswith("digests") and wanted.startswith("bot")), f"{name} imports {wanted}"


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_library_stands_behind_its_door(path: Path) -> None:
    name = name_of(path)
    for wanted in imports_of(path):
        doors = DOORS.get(wanted.split(".")[0])
        assert doors is None or stands_in(name, doors), f"{name} imports {wanted}, which lives in {doors}"
        if stands_in(name, PURE_ROOMS):
            assert wanted.split(".")[0] not in IMPURE, f"{name} imports {wanted}: the core is pure"


def test_no_import_hides_inside_a_function() -> None:
    """Only verbs, which import their rooms when they are called, so that `read` starts at once."""
    for path in FILES:
        name = name_of(path)
        if stands_in(name, ("bot.cli", "bot.verbs")):
            continue
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                late = [node for node in ast.walk(function) if isinstance(node, ast.Import | ast.ImportFrom)]
                assert not late, f"{name}.{function.name} imports inside a function"
