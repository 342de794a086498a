"""How Dateline writes in this language: figures, dates, the words of a digest.

Data only: one instance per language in `xx/writing.py`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Writing:
    """How Dateline writes in this language: figures, dates, the words of a digest."""
