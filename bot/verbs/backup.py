"""`dateline backup FILE`: the store as it is now, while the service runs on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from bot.config import load_config
from bot.verbs.told import Refusal
from digests.store.backup import Copy, back_up, store_file
from digests.store.backup import Progress as Report

_PAGE = 8192  # bytes; what the store's files are made of


def backup(folder: Path, environment: Mapping[str, str], file: Path, out: TextIO, err: TextIO) -> int:
    """Copy and prove. PostgreSQL has its own tools: which one is told."""
    url = load_config(folder, environment).store
    source = store_file(url)
    if source is None:
        raise Refusal(
            f"the store is PostgreSQL's: take the backup with `pg_dump --format=custom --file={file} DATABASE`"
        )
    with shown("Copying", err) as report:
        copy = back_up(source, file, report)
    print(f"{file}: {described(copy)}.", file=out)
    return 0


def described(copy: Copy) -> str:
    """What a copy holds, in words."""
    releases = "1 release" if copy.releases == 1 else f"{copy.releases} releases"
    deliveries = "1 delivery" if copy.deliveries == 1 else f"{copy.deliveries} deliveries"
    return f"{releases}, {deliveries}, {copy.bytes / 1e6:.1f} MB, proved sound"


@contextmanager
def shown(what: str, err: TextIO) -> Iterator[Report]:
    """A bar on a terminal; elsewhere nothing."""
    console = Console(file=err)
    columns = (TextColumn(what), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task(what)
        yield lambda done, whole: bar.update(task, completed=done * _PAGE, total=whole * _PAGE)
