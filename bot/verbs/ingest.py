"""`dateline ingest DOC…`: keep the releases of documents given by hand, as if a source had brought them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from bot.verbs.opened import opened
from digests.ingest import ingest_documents
from digests.model import Document

SOURCE = "by hand"


def ingest(folder: Path, environment: Mapping[str, str], paths: Sequence[Path], *, out: TextIO, err: TextIO) -> int:
    """Keep each document's releases; 1 when one could not be opened or read."""
    now = datetime.now(UTC)
    documents, code = [], 0
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError as error:
            print(f"{path}: {(error.strerror or str(error)).lower()}", file=err)
            code = 1
        else:
            documents.append(Document(str(path), content, now, identity=str(path.resolve())))
    with opened(folder, environment) as at:
        done = ingest_documents(at.store, SOURCE, documents, now)
    counted = {
        "documents": done.documents,
        "new releases": done.new,
        "changed": done.changed,
        "known already": done.known,
        "without a release": done.empty,
        "failed": done.failed,
    }
    print(", ".join(f"{name}: {number}" for name, number in counted.items()), file=out)
    for note in done.notes:
        print(f"  {note}", file=out)
    return 1 if done.failed else code
