"""Regular expressions that are compiled when they are first asked, and kept compiled for the next start.

A release in one language asks half of the patterns that the modules name, and compiling all of them at start took
longer than reading it. `tests/test_patterns.py` compiles every one, so that a mistake shows before it is asked.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

from digests.kept_patterns import compiled


class _Pattern:
    """Stands for `re.compile(source, flags)`; each of its methods is looked up once, then called directly."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self.pattern, self.flags = source, flags

    def __getattr__(self, name: str) -> Any:
        value: Any = self._made() if name == "compiled" else getattr(self.compiled, name)
        setattr(self, name, value)
        return value

    def _made(self) -> re.Pattern[Any]:
        if isinstance(self.pattern, str):
            return compiled(self.pattern, self.flags)
        return re.compile(self.pattern, self.flags)  # the few that look for a charset in bytes


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile(source, flags)` gives, compiled at first use; a mistake in it raises `re.error` only then.

    For patterns that are named in the code or made from the words of a language: they are kept on disk. One that is
    made from the text of a release goes to `re` itself.
    """
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))
