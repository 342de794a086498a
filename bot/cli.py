"""The verbs, and how they end: 0 fine, 1 told, 2 usage, 3 our bug. Each verb imports its rooms when it is called."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

FINE, TOLD, USAGE, BUG, INTERRUPTED = 0, 1, 2, 3, 130
SANDBOX = ("127.0.0.1", 8081)


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
    except Exception as error:  # noqa: BLE001  the last door: what is not told here is our bug, and said to be one
        from bot.verbs.told import told

        if (message := told(error)) is not None:
            print(message, file=sys.stderr)
            return TOLD
        traceback.print_exc()
        print("\nThis is a bug in Dateline, not in what you gave it. Please report the lines above.", file=sys.stderr)
        return BUG


@contextmanager
def _kept_for_good() -> Iterator[None]:
    """Nothing that an import makes is garbage: it is not looked through, a tenth of a start."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _run(args: argparse.Namespace) -> int:
    with _kept_for_good():
        from bot.verbs.run import run

    return run(args.config, os.environ, args.sandbox, sys.stdout)


def _check(args: argparse.Namespace) -> int:
    from bot.verbs.check import check

    return check(args.config, os.environ, sys.stdout, sys.stderr)


def _read(args: argparse.Namespace) -> int:
    with _kept_for_good():
        from bot.verbs.read import read

    return read(args.document, as_json=args.json, why=args.why, out=sys.stdout, err=sys.stderr)


def _ingest(args: argparse.Namespace) -> int:
    from bot.verbs.ingest import ingest

    return ingest(args.config, os.environ, args.document, out=sys.stdout, err=sys.stderr)


def _preview(args: argparse.Namespace) -> int:
    from bot.verbs.preview import show_preview

    return show_preview(args.config, os.environ, args.channel, sys.stdout)


def _post(args: argparse.Namespace) -> int:
    from bot.verbs.post import post

    return post(args.config, os.environ, args.channel, sys.stdout)


def _retract(args: argparse.Namespace) -> int:
    from bot.verbs.retract import retract_story

    return retract_story(args.config, os.environ, args.story, sys.stdout)


def _resume(args: argparse.Namespace) -> int:
    from bot.verbs.resume import resume_chat

    return resume_chat(args.config, os.environ, args.chat, args.again, sys.stdout)


def _backup(args: argparse.Namespace) -> int:
    from bot.verbs.backup import backup

    return backup(args.config, os.environ, args.file, sys.stdout, sys.stderr)


def _restore(args: argparse.Namespace) -> int:
    from bot.verbs.restore import restore

    return restore(args.config, os.environ, args.file, sys.stdout, sys.stderr)


def _status(args: argparse.Namespace) -> int:
    from bot.verbs.status import status

    return status(args.config, os.environ, as_json=args.json, out=sys.stdout)


def _sandbox(args: argparse.Namespace) -> int:
    from bot.verbs.sandbox import sandbox

    return sandbox(args.config, os.environ, args.sandbox, sys.stdout)


def _listen(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isdigit() or int(port) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not HOST:PORT, such as 127.0.0.1:8081")
    return host, int(port)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dateline", description="Press releases → digests people can trust.")
    parser.add_argument("--config", type=Path, default=Path("config"), metavar="DIR", help="default: config")
    verbs = parser.add_subparsers(required=True, metavar="VERB")

    def verb(name: str, run: Callable[[argparse.Namespace], int], says: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, help=says, description=says)
        made.set_defaults(run=run)
        # Also behind the verb; without a default, so that one before the verb is not forgotten.
        made.add_argument("--config", type=Path, default=argparse.SUPPRESS, metavar="DIR", help="default: config")
        return made

    def documents(made: argparse.ArgumentParser) -> argparse.ArgumentParser:
        made.add_argument("document", nargs="+", type=Path, metavar="DOC")
        return made

    def page(made: argparse.ArgumentParser) -> None:
        made.add_argument(
            "--sandbox", type=_listen, default=SANDBOX, metavar="HOST:PORT", help="default: 127.0.0.1:8081"
        )

    page(verb("run", _run, "the service: poll, read, post, answer; without a token against the sandbox"))
    verb("check", _check, "every mistake in configuration and templates, or what is set up")
    read = documents(verb("read", _read, "what is in a page: releases, figures, dates"))
    read.add_argument("--json", action="store_true", help="one JSON object per document, a line each")
    read.add_argument("--why", action="store_true", help="for every figure and date: the rule, or why it was left out")
    documents(verb("ingest", _ingest, "keep the releases of these documents, as if a source had brought them"))
    verb("preview", _preview, "what would be posted next, and why or why not").add_argument("channel")
    verb("post", _post, "make a channel's next digest now").add_argument("channel")
    verb("retract", _retract, "withdraw a story everywhere it went").add_argument(
        "story", metavar="STORY", help="s12 (a story), r34 (one of its releases) or the address of a release"
    )
    resume = verb("resume", _resume, "post to a chat again that refused us, and decide what is in doubt there")
    resume.add_argument("chat", metavar="CHAT", help="a channel, a chat's number or its @name")
    doubt = resume.add_mutually_exclusive_group()
    doubt.add_argument("--again", action="store_true", default=None, help="send what is in doubt once more")
    doubt.add_argument("--leave", dest="again", action="store_false", help="what is in doubt has arrived")
    for name, run, says in (
        ("backup", _backup, "copy the store into a file, while the service runs on"),
        ("restore", _restore, "put a backup in the place of the store, which is kept beside it"),
    ):
        verb(name, run, says).add_argument("file", type=Path, metavar="FILE")
    verb("status", _status, "releases, stories, deliveries by state, health of each source").add_argument(
        "--json", action="store_true", help="for scripts"
    )
    page(verb("sandbox", _sandbox, "the local Bot API and its chat page alone"))
    return parser
