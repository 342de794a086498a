"""`python -m tests.fuzz [TARGET…] [--seconds N]`: each target in a process of its own, as long as it is told to."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("page", "feed", "config")
SIZE = 8_000  # bytes of an input
LONGEST = 60  # seconds in which one input must be read
MEMORY = 1_500  # MB


def main(argv: list[str]) -> int:
    """1 when a law fell: the input stands in build/fuzz/TARGET, and belongs among the seeds once it is mended."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("target", nargs="*", help=f"{', '.join(NAMES)}; all, where none is named")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args(argv)
    if unknown := set(args.target) - set(NAMES):  # `choices` refuses to be given none of them
        parser.error(f"no target is called {', '.join(sorted(unknown))}: there are {', '.join(NAMES)}")
    if args.here:
        _fuzz(args.target[0], args.seconds)
    fell = 0
    for name in args.target or NAMES:
        print(f"--- {name}, {args.seconds} s", flush=True)
        run = [sys.executable, "-m", "tests.fuzz", name, "--seconds", str(args.seconds), "--here"]
        fell += subprocess.run(run, check=False).returncode != 0
    return 1 if fell else 0


def _fuzz(name: str, seconds: int) -> None:
    try:
        import atheris
    except ImportError:
        sys.exit("the fuzzer needs atheris, which has wheels for Linux on x86-64: pip install -e .[fuzz]")
    atheris.enabled_hooks.add("str")
    with atheris.instrument_imports(include=["digests", "bot.config"]):
        from tests.fuzz.targets import TARGETS, in_time, seeds
    folder = Path("build") / "fuzz" / name
    begin = folder / "seeds"
    shutil.rmtree(begin, ignore_errors=True)
    begin.mkdir(parents=True)
    (folder / "corpus").mkdir(exist_ok=True)
    for number, seed in enumerate(seeds(name)):
        (begin / f"{number:03}-{seed.name}").write_bytes(seed.read_bytes()[:SIZE])
    options = [
        f"-max_total_time={seconds}",
        f"-max_len={SIZE}",
        f"-timeout={LONGEST}",
        f"-rss_limit_mb={MEMORY}",
        f"-artifact_prefix={folder}/",
        "-print_final_stats=1",
        "-verbosity=0",
    ]
    atheris.Setup([sys.argv[0], str(folder / "corpus"), str(begin), *options], in_time(TARGETS[name][0]))
    atheris.Fuzz()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
