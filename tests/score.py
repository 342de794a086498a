"""Score what Dateline reads in the shared corpus: `python -m tests.score CORPUS [dev|held|all] [--why]`.

Reads every release of the corpus through the product's own verb, then lets the corpus's own scorer count.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

# What was reached on each split of the shared corpus. A floor may fall only with its reason in the commit.
FLOORS: dict[str, dict[str, float]] = {
    "dev": {
        "releases": 1.0,
        "headline": 1.0,
        "subheadline": 1.0,
        "issuer": 1.0,
        "tickers": 1.0,
        "city": 1.0,
        "date": 1.0,
        "wire": 1.0,
        "numbers": 0.801,
        "kept": 0.870,
        "top": 0.865,
        "meaning": 0.863,
        "sign": 0.904,
        "period": 1.0,
        "dates": 1.0,
        "dates_kept": 0.970,
        "clean": 0.961,
        "faithful": 1.0,
    },
    "held": {
        "releases": 1.0,
        "headline": 0.964,
        "subheadline": 0.7,
        "issuer": 0.827,
        "tickers": 1.0,
        "city": 1.0,
        "date": 0.961,
        "wire": 0.857,
        "numbers": 0.738,
        "kept": 0.687,
        "top": 0.767,
        "meaning": 0.709,
        "sign": 1.0,
        "period": 0.642,
        "dates": 0.875,
        "dates_kept": 0.794,
        "clean": 0.937,
        "faithful": 1.0,
    },
}


def main(corpus: Path, *options: str) -> int:
    """Print the score of each split; the worse exit code of the two."""
    documents = sorted(str(path) for path in (corpus / "releases").iterdir())
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "read.jsonl"
        with results.open("w", encoding="utf-8") as out:
            subprocess.run([sys.executable, "-m", "bot", "read", "--json", *documents], stdout=out, check=True)
        splits = [option for option in options if not option.startswith("-")] or ["dev", "held"]
        flags = [option for option in options if option.startswith("-")]
        return max(_score(corpus, results, split, flags) for split in splits)


def _score(corpus: Path, results: Path, split: str, flags: list[str]) -> int:
    print(f"\n--- {split}", flush=True)
    scorer = [sys.executable, str(corpus / "score.py"), str(corpus / "gold"), str(corpus / "releases"), str(results)]
    floors = [option for metric, floor in FLOORS.get(split, {}).items() for option in ("--min", f"{metric}={floor}")]
    return subprocess.run([*scorer, "--split", split, *flags, *floors], check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), *sys.argv[2:]))
