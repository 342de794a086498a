"""The verbs, and how they end: 0 fine, 1 told, 2 usage, 3 our bug. Each verb imports its rooms when it is called."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

FINE, TOLD, USAGE, BUG, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb; returns the exit code. What the operator can mend is told in a line, never as a traceback."""
    args = _parser().parse_args(argv)
    run: Callable[[argparse.Namespace], int] = args.run
    try:
        return run(args)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # `dateline read … | head`: the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except Exception:  # noqa: BLE001  the last door: whatever arrives here is our bug, told as one
        traceback.print_exc()
        print("\nThis is a bug in Dateline, not in what you gave it. Please report the lines above.", file=sys.stderr)
        return BUG


def _read(args: argparse.Namespace) -> int:
    from bot.verbs.read import read

    return read(args.document, as_json=args.json, why=args.why, out=sys.stdout, err=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dateline", description="Press releases → digests people can trust.")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    read = verbs.add_parser("read", help="what is in a page: releases, figures, dates")
    read.add_argument("document", nargs="+", type=Path, metavar="DOC")
    read.add_argument("--json", action="store_true", help="one JSON object per document, a line each")
    read.add_argument("--why", action="store_true", help="for every figure and date: the rule, or why it was left out")
    read.set_defaults(run=_read)
    return parser
