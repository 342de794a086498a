"""Score what Dateline reads in the shared corpus: `python -m tests.score CORPUS [dev|held|all] [--why]`.

Reads every release of the corpus through the product's own verb, then lets the corpus's own scorer count.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path


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
    return subprocess.run([*scorer, "--split", split, *flags], check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), *sys.argv[2:]))
