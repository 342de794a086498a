"""`dateline read DOC…`: what is in a page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from digests.model import Document
from digests.plain import plain_document
from digests.read import read as read_document


def read(paths: Sequence[Path], *, json_lines: bool, why: bool, out: TextIO, err: TextIO) -> int:
    """Print what each document holds; 1 when one could not be opened."""
    code = 0
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError as error:
            print(f"{path}: {error.strerror or error}", file=err)
            code = 1
            continue
        readings, reason = read_document(Document(str(path), content, datetime.now(UTC)))
        print(json.dumps(plain_document(str(path), readings, reason), ensure_ascii=False), file=out)
    return code
