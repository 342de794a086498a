"""How this language writes dates: months, weekdays, relative days, quarters, what happens on them.

Data only: one instance per language in `xx/dates.py`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateWords:
    """How this language writes dates: months, weekdays, relative days, quarters, what happens on them."""
