"""The operators' own templates: read at once, so that a change counts only when all of it is sound, and looked over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.config.settings import Config
from digests.compose.render import with_own
from digests.compose.templates import check_template
from digests.model import Post


def read_templates(folder: Path) -> dict[str, str]:
    """All *.j2 below a folder, which need not exist, by their names as Jinja knows them. Raises OSError, ValueError."""
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in sorted(folder.rglob("*.j2"))}


def template_mistakes(folder: Path, config: Config | None) -> list[str]:
    """What is wrong in the operators' templates, and in ours; each once, as `file:line: what`."""
    return list(dict.fromkeys(_mistakes(folder, config)))  # a piece is told once, whatever includes it


def _mistakes(folder: Path, config: Config | None) -> Iterator[str]:
    loader = with_own(str(folder))
    posts: dict[str, Post | None] = {"each": "each", "digest": "digest"}
    for channel in config.channels.values() if config else ():
        posts.setdefault(channel.template, channel.post)
    own = sorted(folder.glob("*.j2"))
    unreadable = {path: problem for path in own if (problem := _unreadable(path))}
    yield from unreadable.values()
    if unreadable:  # one may include another
        return
    for name in dict.fromkeys([*(path.stem for path in own), *sorted(posts)]):
        for problem in check_template(loader, name, posts.get(name)):
            file = problem.partition(":")[0]
            yield f"{folder}/{problem}" if (folder / file).exists() else problem


def _unreadable(path: Path) -> str | None:
    try:
        path.read_bytes().decode("utf-8")
    except OSError as error:
        return f"{path}:1: cannot be read: {(error.strerror or str(error)).lower()}"
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return f"{path}:{line}: is not UTF-8: save the file as UTF-8"
    return None
