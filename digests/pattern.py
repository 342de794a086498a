"""Regular expressions that are compiled when they are first asked.

A release in one language asks half of the patterns that the modules name, and compiling all of them at start took
longer than reading it. `tests/test_patterns.py` compiles every one, so that a mistake shows before it is asked.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


class _Pattern:
    """Stands for `re.compile(source, flags)`; each of its methods is looked up once, then called directly."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self.pattern, self.flags = source, flags

    def __getattr__(self, name: str) -> Any:
        if name == "compiled":
            value: Any = re.compile(self.pattern, self.flags)
        else:
            value = getattr(self.compiled, name)
        setattr(self, name, value)
        return value


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile(source, flags)` gives, compiled at first use; a mistake in it raises `re.error` only then."""
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))
