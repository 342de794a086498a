"""Sections → one frozen Config: what belongs together is checked together, and every mistake is told at once."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot.config.files import gather
from bot.config.keys import KEYS, source_keys
from bot.config.mistakes import ConfigError, Mistake, WrongValueError, meant
from bot.config.section import KINDS, Section, is_broken, is_empty, read_section
from bot.config.settings import Config, Delivery, Telegram, Web
from bot.config.tree import Entry, Mapped, Scalar
from bot.config.values import name as read_name
from digests.model import Channel, Silence, Topic
from digests.sources import SOURCES
from digests.sources.spec import Source

BUILT_IN_TEMPLATES = ("each", "digest")
ONLY_DIGEST = ("at", "days", "catch_up", "empty", "pin")
ONLY_EACH = ("quiet", "at_most")
WEBHOOK_PORTS = (None, 443, 80, 88, 8443)


def load_config(folder: Path, environment: Mapping[str, str]) -> Config:
    """Read all *.yaml of `folder`. ConfigError has every mistake, each with file, line and column."""
    told: list[Mistake] = []
    found = gather(folder, environment, told)
    if not found:
        raise ConfigError(told)
    home = folder.absolute()
    top = read_section("the top", found[""], KEYS[""], told)
    telegram = read_section("telegram", found["telegram"], KEYS["telegram"], told)
    web = read_section("web", found["web"], KEYS["web"], told)
    delivery = read_section("delivery", found["delivery"], KEYS["delivery"], told)
    sources = {name: node and _source(name, node, home, told) for name, node in _named(found["sources"], told)}
    topics = {name: node and _topic(name, node, told) for name, node in _named(found["topics"], told)}
    templates = {*BUILT_IN_TEMPLATES, *(path.stem for path in (home / "templates").glob("*.j2"))}
    channels = {
        name: node and _channel(name, node, top.values, topics, templates, told)
        for name, node in _named(found["channels"], told)
    }
    _check_webhook(telegram, told)
    if told:
        raise ConfigError(told)
    host, port = web.values["listen"]
    return Config(
        folder=home,
        timezone=top.values["timezone"],
        store=_store(top.values["store"], home),
        telegram=_telegram(telegram.values),
        web=Web(host=host, port=port, public=web.values["public"]),
        delivery=Delivery(**delivery.values),
        sources={name: source for name, source in sources.items() if source},
        topics={name: topic for name, topic in topics.items() if topic},
        channels={name: channel for name, channel in channels.items() if channel},
        language=top.values["language"],
        templates=home / "templates",
    )


def _named(section: Mapped, told: list[Mistake]) -> list[tuple[str, Mapped | None]]:
    """The things of a section by name; one whose settings are not a mapping is told, and None."""
    found: list[tuple[str, Mapped | None]] = []
    for entry in section.entries:
        try:
            read_name(entry.key)
        except WrongValueError as error:
            told.append(Mistake(entry.place, str(error)))
        found.append((entry.key, _settings(entry, told)))
    return found


def _settings(entry: Entry, told: list[Mistake]) -> Mapped | None:
    if isinstance(entry.value, Mapped):
        return Mapped(entry.place, entry.value.entries)
    if is_empty(entry.value):
        return Mapped(entry.place, ())
    if not is_broken(entry.value):
        told.append(Mistake(entry.value.place, f"`{entry.key}` takes keys with values, not {KINDS[type(entry.value)]}"))
    return None


def _source(name: str, node: Mapped, home: Path, told: list[Mistake]) -> Source | None:
    called = f'source "{name}"'
    kind = next((entry.value for entry in node.entries if entry.key == "kind"), None)
    if not (isinstance(kind, Scalar) and kind.text in SOURCES):  # what its other keys may be is not known then
        only = tuple(entry for entry in node.entries if entry.key == "kind")
        read_section(called, Mapped(node.place, only), KEYS["sources.NAME"], told)
        return None
    section = read_section(called, node, source_keys(kind.text), told)
    given = {key: section.values[key] for key in section.places if key in section.values and key != "kind"}
    if "path" in given:
        given["path"] = _within(home, given["path"])
    source: Source | None = SOURCES[kind.text].spec(name=name, **given) if section.sound else None
    return source


def _topic(name: str, node: Mapped, told: list[Mistake]) -> Topic | None:
    section = read_section(f'topic "{name}"', node, KEYS["topics.NAME"], told)
    wanted = ("issuers", "words", "languages", "kinds")
    if not any(key in section.places for key in wanted):
        told.append(
            Mistake(node.place, f'topic "{name}" wants nothing: give it {", ".join(wanted[:-1])} or {wanted[-1]}')
        )
        return None
    if not section.sound:
        return None
    values = section.values
    return Topic(
        name,
        issuers=values["issuers"],
        words=values["words"],
        excluded=values["not"],
        languages=values["languages"],
        kinds=values["kinds"],
    )


def _channel(
    name: str,
    node: Mapped,
    top: Mapping[str, Any],
    topics: Collection[str],
    templates: Collection[str],
    told: list[Mistake],
) -> Channel | None:
    section = read_section(f'channel "{name}"', node, KEYS["channels.NAME"], told)
    before = len(told)
    values = dict(section.values)
    _check_times(section, told)
    for key in ("topics", "silent"):
        for topic, place in zip(values.get(key, ()), section.places.get(key, ()), strict=False):
            if isinstance(topic, str) and topic not in topics:
                told.append(Mistake(place, f'no topic "{topic}"{meant(topic, topics)}'))
    template = values.get("template")
    if template and template not in templates:
        says = f'no template "{template}", nor templates/{template}.j2{meant(template, sorted(templates))}'
        told.append(Mistake(section.places["template"][0], says))
    if not section.sound or len(told) > before:
        return None
    for key in ("timezone", "language"):
        values[key] = values[key] or top.get(key)
    values["template"] = template or values["post"]
    values["at"] = tuple(sorted(values["at"]))
    rules = values.pop("silent")
    hours = tuple(rule for rule in rules if isinstance(rule, tuple))
    values["silent"] = any(rule is True for rule in rules)
    values["silence"] = Silence(hours, tuple(rule for rule in rules if isinstance(rule, str)))
    return Channel(name, **values) if values["timezone"] and values["language"] else None


def _check_times(section: Section, told: list[Mistake]) -> None:
    """A digest has times; what is only for digests, or only for each, is not written for the other."""
    post = section.values.get("post")
    if post == "digest" and "at" in section.values and not section.values["at"]:
        told.append(Mistake(section.place, f'{section.name} posts a digest and needs `at`: ["08:00", "18:00"]'))
    for key in {"digest": ONLY_EACH, "each": ONLY_DIGEST}.get(post or "", ()):
        if key in section.places:
            other = "each" if post == "digest" else "digest"
            told.append(
                Mistake(
                    section.places[key][0] if section.places[key] else section.place,
                    f"`{key}` is for `post: {other}`, this one is `post: {post}`",
                )
            )
    at = section.values.get("at", ())
    for index, place in enumerate(section.places.get("at", ())[: len(at)]):
        if at[index] in at[:index]:
            told.append(Mistake(place, f"`at`: {at[index]:%H:%M} is here twice"))


def _telegram(values: Mapping[str, Any]) -> Telegram:
    """Operators are spoken to in their chat, else in the first admin's private one."""
    admins: tuple[int, ...] = values["admins"]
    return Telegram(
        token=values["token"],
        api=values["api"],
        admins=admins,
        operations=values["operations"] or (admins[0] if admins else None),
        webhook=values["webhook"],
    )


def _check_webhook(telegram: Section, told: list[Mistake]) -> None:
    """Telegram itself pushes to few ports and never in the clear; a Bot API server of one's own may be told to."""
    address = telegram.values.get("webhook")
    if not address or telegram.values.get("api"):
        return
    parts, place = urlsplit(address), telegram.places["webhook"][0]
    if parts.scheme != "https":
        told.append(Mistake(place, f'`webhook`: Telegram takes no "{parts.scheme}://", it must be "https://"'))
    elif parts.port not in WEBHOOK_PORTS:
        ports = ", ".join(str(port) for port in WEBHOOK_PORTS if port)
        told.append(Mistake(place, f"`webhook`: Telegram reaches no port {parts.port}, only {ports}"))


def _store(url: str, home: Path) -> str:
    """A SQLite path made absolute; SQLAlchemy writes an absolute one with a fourth slash."""
    scheme, _, rest = url.partition(":///")
    if scheme != "sqlite":
        return url
    path, mark, query = rest.partition("?")
    return f"sqlite:///{_within(home, path)}{mark}{query}"


def _within(home: Path, path: str) -> Path:
    """A path as said, relative ones seen from the folder of the configuration."""
    return Path(os.path.normpath(home / path))
