"""`dateline check`: every mistake in configuration and templates at once, or a table of what is set up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table

from bot.config import Config, ConfigError, load_config, template_mistakes, written
from bot.config.times import DAYS, RATES
from digests.compose.render import built_in
from digests.model import Channel, Rate, Topic
from digests.slots import next_slot
from digests.sources.spec import FolderSource, Source


def check(folder: Path, environ: Mapping[str, str], out: TextIO, err: TextIO) -> int:
    """Print mistakes by file and line, a line each, and return 1; or print what is set up and return 0."""
    config: Config | None = None
    told: list[str] = []
    try:
        config = load_config(folder, environ)
    except ConfigError as error:
        told += [str(mistake) for mistake in error.mistakes]
    told += template_mistakes(folder / "templates", config)
    for line in told:
        print(line, file=out)
    if told or config is None:
        print(f"{len(told)} mistakes." if len(told) > 1 else "1 mistake.", file=err)
        return 1
    _tables(config, Console(file=out, highlight=False, markup=False))
    for hint in _hints(config, folder):
        print(f"Note: {hint}", file=out)
    return 0


def _tables(config: Config, console: Console) -> None:
    now = datetime.now(UTC)
    sources = _table("Source", "Kind", "From", "Every", "First time")
    for source in config.sources.values():
        sources.add_row(source.name, source.kind, _whence(source), written(source.every), source.first)
    topics = _table("Topic", "Wants")
    for topic in config.topics.values():
        topics.add_row(topic.name, _wants(topic))
    channels = _table("Channel", "Chat", "Posts", "Stories")
    for channel in config.channels.values():
        stories = f"{', '.join(channel.topics) or 'all'}; in {channel.language}; by {channel.template}.j2"
        channels.add_row(channel.name, _chat(channel), f"{_posts(channel)}{_next(channel, now)}", stories)
    rest = _table("Service", "")
    for name, value in _service(config):
        rest.add_row(name, value)
    for table in (sources, topics, channels, rest):
        if table.row_count:
            console.print(table)
            console.print()
    console.print("All is well.")


def _service(config: Config) -> Iterator[tuple[str, str]]:
    yield "templates", ", ".join(_known(config))
    yield "store", config.store.partition("@")[2] or config.store  # no password
    yield "web", f"{config.web.host}:{config.web.port}"
    yield "bot", config.telegram.api or "Telegram" if config.telegram.token else "no token: the sandbox plays Telegram"


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _known(config: Config) -> list[str]:
    names = {*built_in().list_templates(), *(path.name for path in config.templates.glob("*.j2"))}
    return sorted(name.removesuffix(".j2") for name in names if "/" not in name)


def _whence(source: Source) -> str:
    if isinstance(source, FolderSource):
        return str(source.path)
    return source.url.partition("?")[0]  # the rest may hold a key


def _wants(topic: Topic) -> str:
    parts = (
        ("", topic.issuers),
        ("", topic.words),
        ("not ", topic.excluded),
        ("in ", topic.languages),
        ("of kind ", topic.kinds),
    )
    return "; ".join(before + ", ".join(words) for before, words in parts if words)


def _chat(channel: Channel) -> str:
    return f"{channel.chat}" + (f", topic {channel.thread}" if channel.thread else "")


def _posts(channel: Channel) -> str:
    if channel.post == "each":
        limits = [_rate(channel.at_most)] if channel.at_most else []
        if channel.quiet:
            start, end = channel.quiet
            limits.append(f"quiet {start:%H:%M}-{end:%H:%M} {channel.timezone}")
        return ", ".join(["each story", *limits])
    times = " ".join(f"{at:%H:%M}" for at in channel.at)
    return f"{times} {channel.timezone}, {_days(channel.days)}"


def _rate(rate: Rate) -> str:
    unit = next(name for name, length in RATES.items() if length == rate.per)
    return f"at most {rate.count} per {unit}"


def _days(days: frozenset[int]) -> str:
    """daily, mon-fri, or each day by name."""
    first, last = min(days), max(days)
    if len(days) == 7:
        return "daily"
    if len(days) > 2 and last - first == len(days) - 1:
        return f"{DAYS[first]}-{DAYS[last]}"
    return " ".join(DAYS[day] for day in sorted(days))


def _next(channel: Channel, now: datetime) -> str:
    if channel.post == "each":
        return ""
    slot = next_slot(channel, now)
    return f"\nnext {slot.due.astimezone(ZoneInfo(channel.timezone)):%a %d %b %H:%M}" if slot else "\nnever"


def _hints(config: Config, folder: Path) -> Iterator[str]:
    """What is allowed, but perhaps not meant."""
    for path in sorted(folder.glob("*.yml")):
        yield f"{path} is not read: its name must end in .yaml"
    if not config.sources:
        yield "no source is set up, so nothing will ever come in: add one under `sources`"
    if not config.channels:
        yield "no channel is set up, so nothing will ever be posted: add one under `channels`"
    used = {topic for channel in config.channels.values() for topic in channel.topics}
    for topic in config.topics:
        if topic not in used:
            yield f"topic {topic} is used by no channel"
    for source in config.sources.values():
        if isinstance(source, FolderSource) and not source.path.is_dir():
            yield f"source {source.name}: there is no folder {source.path} yet"
    if config.telegram.token and config.telegram.operations is None:
        yield "nobody is told of trouble: set `admins` or `operations` under `telegram`"
