"""The configuration while the service runs: looked at for changes, and only what is sound as a whole is taken over."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from msgspec import Struct

from bot.config import Config, ConfigError, load_config, read_templates, template_mistakes


class Changed(Struct, frozen=True):
    """A new configuration: itself and its templates; or, with `mistakes`, why the old one goes on."""

    config: Config | None = None
    templates: Mapping[str, str] | None = None
    mistakes: tuple[str, ...] = ()


@dataclass(slots=True)
class Watch:
    """A folder of configuration. A change is taken up when two looks have seen it alike: nobody is writing any more."""

    folder: Path
    environment: Mapping[str, str]
    _taken: str = ""
    _seen: str = ""

    def __post_init__(self) -> None:
        self._taken = self._seen = _print_of(self.folder)

    def look(self) -> Changed | None:
        """What has changed since the last time; None for nothing, or not yet."""
        now = _print_of(self.folder)
        settled, self._seen = now == self._seen, now
        if not settled or now == self._taken:
            return None
        self._taken = now
        try:
            config = load_config(self.folder, self.environment)
        except ConfigError as error:
            return Changed(mistakes=tuple(str(mistake) for mistake in error.mistakes))
        if wrong := template_mistakes(config.templates, config):
            return Changed(mistakes=tuple(wrong))
        return Changed(config, read_templates(config.templates))


def keeping(old: Config, new: Config) -> tuple[Config, tuple[str, ...]]:
    """The new configuration with the old values of what needs a restart, and the keys that differ in those."""
    firm = {
        "store": old.store != new.store,
        "web": old.web != new.web,
        "telegram.token": old.telegram.token != new.telegram.token,
        "telegram.api": old.telegram.api != new.telegram.api,
        "telegram.operations": old.telegram.operations != new.telegram.operations,
        "telegram.webhook": old.telegram.webhook != new.telegram.webhook,
        "delivery.settle": old.delivery.settle != new.delivery.settle,
        "delivery.lease": old.delivery.lease != new.delivery.lease,
    }
    telegram = replace(old.telegram, admins=new.telegram.admins)
    delivery = replace(old.delivery, keep=new.delivery.keep)
    kept = replace(new, store=old.store, web=old.web, telegram=telegram, delivery=delivery)
    return kept, tuple(key for key, differs in firm.items() if differs)


def difference(old: Config, new: Config) -> tuple[str, ...]:
    """What was added, changed or removed, in words: "channel news added"."""
    told: list[str] = []
    for kind in ("sources", "topics", "channels"):
        before, after = getattr(old, kind), getattr(new, kind)
        for name in {**before, **after}:
            if before.get(name) != after.get(name):
                how = "added" if name not in before else "removed" if name not in after else "changed"
                told.append(f"{kind[:-1]} {name} {how}")
    others = [field.name for field in fields(Config) if field.name not in ("sources", "topics", "channels")]
    told.extend(f"{name} changed" for name in others if getattr(old, name) != getattr(new, name))
    return tuple(told)


def _print_of(folder: Path) -> str:
    """A fingerprint of all that is read; a file that cannot be read counts by its name."""
    digest = hashlib.sha256()
    for path in sorted([*folder.glob("*.yaml"), *(folder / "templates").rglob("*.j2")]):
        digest.update(f"{path}\0".encode("utf-8", "surrogateescape"))
        try:
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        except OSError as error:
            digest.update(type(error).__name__.encode())
    return digest.hexdigest()
