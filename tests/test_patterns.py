"""Every regular expression that a module names compiles: it does so only when it is first asked."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from types import ModuleType

import pytest

import bot
import digests
from digests.pattern import pattern


def _modules() -> Iterator[ModuleType]:
    for package in (bot, digests):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith(("__main__", "migrations.env")):  # these run when they are imported
                yield importlib.import_module(module.name)


def _patterns(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, type(pattern(""))) and hasattr(value, "compiled"):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _patterns(each)
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _patterns(each)


def named_patterns() -> list[re.Pattern[str]]:
    return [each for module in _modules() for each in _patterns(list(vars(module).values()))]


def test_every_pattern_compiles() -> None:
    named = named_patterns()
    assert len(named) > 400
    assert all(re.compile(each.pattern, each.flags) for each in named)


def test_a_pattern_answers_as_the_compiled_one_does() -> None:
    written = pattern(r"(?P<day>\d+) may", re.IGNORECASE)
    assert written.pattern == r"(?P<day>\d+) may"
    assert [match["day"] for match in written.finditer("on 3 May and 4 MAY")] == ["3", "4"]
    assert written.groupindex == {"day": 1}
    assert written.sub("x", "3 May") == "x"


def test_a_mistake_is_told_when_the_pattern_is_asked() -> None:
    broken = pattern("(")
    with pytest.raises(re.error, match="missing"):
        broken.search("")
