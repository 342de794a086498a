"""`dateline read DOC…`: what is in a page. A table for people, a JSON line per document for scripts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from digests.model import Document
from digests.plain import plain_document
from digests.read import read as read_document


def read(paths: Sequence[Path], *, as_json: bool, why: bool, out: TextIO, err: TextIO) -> int:
    """Print what each document holds; 1 when one could not be opened, also when others were read."""
    code = 0
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError as error:
            print(f"{path}: {_reason(error)}", file=err)
            code = 1
            continue
        readings, reason = read_document(Document(str(path), content, datetime.now(UTC)))
        if as_json:
            _write(out, [json.dumps(plain_document(str(path), readings, reason), ensure_ascii=False)])
        else:
            from bot.verbs.card import document_card

            document_card(str(path), readings, reason, why=why, out=out)
    return code


def _reason(error: OSError) -> str:
    if isinstance(error, IsADirectoryError):
        return "is a folder: name the files in it, or make it a source of kind folder"
    return (error.strerror or str(error)).lower()


def _write(out: TextIO, lines: Iterable[str]) -> None:
    for line in lines:
        print(line, file=out)
