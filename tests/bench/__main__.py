"""Run the benchmarks that are named, or all."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable

from tests.bench import delivery, growth, readers, reading, store

BENCHES: dict[str, Callable[[], None]] = {
    "reading": reading.main,
    "growth": growth.main,
    "store": store.main,
    "readers": readers.main,
    "delivery": delivery.main,
}


def main(names: list[str]) -> int:
    unknown = set(names) - set(BENCHES)
    if unknown:
        print(f"no benchmark is called {', '.join(sorted(unknown))}: there are {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    warnings.simplefilter("ignore")  # the peers' own
    for name in names or BENCHES:
        print(f"--- {name}")
        BENCHES[name]()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
