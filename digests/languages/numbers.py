"""How this language writes amounts: number words, scales, separators, currencies, bounds, measures.

Data only: one instance per language in `xx/numbers.py`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NumberWords:
    """How this language writes amounts: number words, scales, separators, currencies, bounds, measures."""
