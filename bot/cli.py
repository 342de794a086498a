"""The verbs, and how they end: 0 fine, 1 told, 2 usage, 3 our bug. Each verb imports its rooms when it is called."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb; returns the exit code."""
    args = _parser().parse_args(argv)
    from bot.verbs.read import read

    return read(args.document, json_lines=args.json, why=args.why, out=sys.stdout, err=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dateline", description="Press releases → digests people can trust.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    read = verbs.add_parser("read", help="what is in a page: releases, figures, dates")
    read.add_argument("document", nargs="+", type=Path, metavar="DOC")
    read.add_argument("--json", action="store_true", help="one JSON object per document")
    read.add_argument("--why", action="store_true", help="for every figure and date: the rule, or why it was left out")
    return parser
