"""`dateline restore FILE`: a backup in the place of the store. The old store is kept beside it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from bot.config import load_config
from bot.delivery.owner import is_dead
from bot.verbs.backup import described, shown
from bot.verbs.told import Refusal
from digests.store.backup import lease_owners, put_back, store_file
from digests.store.engine import open_store


def restore(folder: Path, environment: Mapping[str, str], file: Path, out: TextIO, err: TextIO) -> int:
    """Prove the backup, put it in place, bring its tables up to date. Refused while a service runs on the store."""
    url, now = load_config(folder, environment).store, datetime.now(UTC)
    store = store_file(url)
    if store is None:
        raise Refusal(f"the store is PostgreSQL's: restore with `pg_restore --clean --dbname=DATABASE {file}`")
    if any(not is_dead(owner) for owner in lease_owners(store, now)):
        raise Refusal(
            f"a service is running on {store}: stop it first (or, if it died on another machine, wait a minute)"
        )
    with shown("Restoring", err) as report:
        copy, aside = put_back(file, store, now, report)
    open_store(url).close()  # its tables may be of an older version
    print(f"{store}: {described(copy)}.", file=out)
    if aside is not None:
        print(f"What was there before is kept as {aside.name}.", file=out)
    print("What came in or was posted after the backup is not known to it, and may be posted once more.", file=out)
    return 0
