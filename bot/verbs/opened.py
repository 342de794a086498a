"""What most verbs begin with: the configuration read, the store open, the templates found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from bot.commands.desk import with_commands
from bot.config import Config, load_config
from bot.verbs.told import Refusal
from digests.compose.render import Templates, with_own
from digests.model import Channel
from digests.store.engine import Store, open_store


class Opened(Struct, frozen=True):
    """Configuration, store and templates of one call."""

    config: Config
    store: Store
    templates: Templates

    def channel(self, name: str) -> Channel:
        """A configured channel. Raises Refusal."""
        if name not in self.config.channels:
            raise Refusal(f"no channel is called {name!r}: there are {', '.join(self.config.channels) or 'none'}")
        return self.config.channels[name]


@contextmanager
def opened(folder: Path, environment: Mapping[str, str]) -> Iterator[Opened]:
    """Raises ConfigError and StoreError."""
    config = load_config(folder, environment)
    store = open_store(config.store)
    try:
        yield Opened(config, store, with_commands(with_own(str(config.templates))))
    finally:
        store.close()
