"""A folder of files: each is taken once it has stood still from one poll to the next.

A writer that is still busy is thus never read half-way. A file whose content has changed is handed on again under the
same identity, which makes it an update; files stay where they are. State: path → size, time, hash of what was taken.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from digests.model import Document
from digests.sources.spec import JSON, Fetch, FolderSource, Polled, SourceError, State

TEMPORARY = (".tmp", ".temp", ".part", ".partial", ".crdownload", ".download", ".filepart", ".swp", ".swx", ".lock")
SYSTEM = {"thumbs.db", "desktop.ini"}

# A poll hands on so much at most, to keep memory and the transaction small; the rest is there at the next one.
BATCH_FILES = 500
BATCH_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as last seen. `taken` is the hash of the content handed on, "" before; `trouble` what was told of it."""

    size: int
    modified: int  # nanoseconds
    taken: str = ""
    settled: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A file as it is now."""

    path: Path
    seen: Seen


@dataclass(frozen=True, slots=True)
class Listing:
    """The files below a folder by name, the sub-folders that could not be listed, and notes about those."""

    files: dict[str, File]
    blind: list[str]
    notes: list[str]


async def poll(spec: FolderSource, state: State, now: datetime, _fetch: Fetch) -> Polled:
    """Files that are new or changed, the oldest first. SourceError when the folder itself cannot be listed."""
    return await asyncio.to_thread(_look, spec, state, now)


def _look(spec: FolderSource, state: State, now: datetime) -> Polled:
    listing = _list(spec.path)
    if "files" not in state and spec.first != "all":
        return Polled((), _state(_first_look(spec, listing)), tuple(listing.notes))
    known = _seen(state)
    kept = {path: seen for path, seen in known.items() if path.startswith(tuple(listing.blind))}
    documents: list[Document] = []
    weight = 0
    for path, file in sorted(listing.files.items(), key=lambda item: (item[1].seen.modified, item[0])):
        before = known.get(path)
        kept[path] = after = _compare(before, file.seen)
        if after is not before or after.settled or len(documents) >= BATCH_FILES or weight >= BATCH_BYTES:
            continue
        content, trouble = _read(spec, file)
        if content is None:
            kept[path] = replace(after, trouble=trouble)
            listing.notes.extend([f"{path}: {trouble}"] if trouble and trouble != after.trouble else [])
            continue
        weight += len(content)
        kept[path] = replace(after, taken=_hash(content), settled=True, trouble="")
        if kept[path].taken != after.taken:
            documents.append(Document(_name(file.path), content, now, identity=path))
    return Polled(tuple(documents), _state(kept), tuple(listing.notes))


def _compare(before: Seen | None, seen: Seen) -> Seen:
    """What is known of a file now: `before` itself where it stands still, else not settled."""
    if before is None:
        return seen
    if (before.size, before.modified) == (seen.size, seen.modified):
        return before
    return replace(seen, taken=before.taken)


def _first_look(spec: FolderSource, listing: Listing) -> dict[str, Seen]:
    """All that is there counts as taken; with `latest`, all but the newest file."""
    newest = max(listing.files, key=lambda path: (listing.files[path].seen.modified, path), default=None)
    kept = {}
    for path, file in listing.files.items():
        if spec.first == "latest" and path == newest:
            kept[path] = file.seen
        else:
            content, _ = _read(spec, file)
            kept[path] = replace(file.seen, taken=_hash(content or b""), settled=True)
    return kept


def _list(root: Path) -> Listing:
    """Every file below `root`. SourceError when `root` itself cannot be listed."""
    listing = Listing({}, [], [])
    folders = [root]
    while folders:
        folder = folders.pop()
        try:
            entries = list(_entries(folder))
        except OSError as error:
            if folder == root:
                raise SourceError(f"{root}: {_why(error)}: make the folder, or correct `path`") from error
            name = _name(folder.relative_to(root))
            listing.blind.append(name + "/")
            listing.notes.append(f"{name}: cannot be listed: {_why(error)}")
            continue
        for path, status in entries:
            if stat.S_ISDIR(status.st_mode):
                folders.append(path)
            elif stat.S_ISREG(status.st_mode):  # a pipe or a device would hold us up for ever
                listing.files[_name(path.relative_to(root))] = File(path, Seen(status.st_size, status.st_mtime_ns))
    return listing


def _entries(folder: Path) -> Iterator[tuple[Path, os.stat_result]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if _is_passing(entry.name):
                continue
            try:
                if not (entry.is_symlink() and entry.is_dir()):  # a linked folder may lead in a circle
                    yield Path(entry.path), entry.stat()
            except OSError:
                if not (entry.is_symlink() or not Path(entry.path).exists()):  # a link to nowhere, or gone since
                    raise


def _is_passing(name: str) -> bool:
    """Hidden files, and those that editors and downloads leave for a while."""
    folded = name.casefold()
    return name.startswith((".", "~", "#")) or name.endswith("~") or folded.endswith(TEMPORARY) or folded in SYSTEM


def _read(spec: FolderSource, file: File) -> tuple[bytes | None, str]:
    """The content, or None and why; without a reason the file changed under our eyes and is left to the next poll."""
    if file.seen.size > spec.max_bytes:
        return None, f"{file.seen.size:,} bytes, more than max_bytes ({spec.max_bytes:,})"
    try:
        content = file.path.read_bytes()
    except FileNotFoundError:
        return None, ""
    except OSError as error:
        return None, f"cannot be read: {_why(error)}"
    return (content, "") if len(content) == file.seen.size else (None, "")


def _name(path: Path) -> str:
    """The path with slashes; bytes that are no UTF-8 are written as \\xff, so that the store can keep the name."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _why(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _seen(state: State) -> dict[str, Seen]:
    files = state.get("files")
    return {path: Seen(*row) for path, row in files.items()} if isinstance(files, dict) else {}  # type: ignore[misc]


def _state(kept: dict[str, Seen]) -> dict[str, JSON]:
    return {
        "files": {
            path: [seen.size, seen.modified, seen.taken, seen.settled, seen.trouble]
            for path, seen in sorted(kept.items())
        }
    }
