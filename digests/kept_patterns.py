"""Compiled patterns kept on disk between two starts, as Python keeps its modules, and beside them.

Reading one release asks some four hundred patterns, and compiling them took a quarter of a second, a third of the whole
answer. What `re` makes of a pattern is a list of numbers; `_sre`, the engine, checks such a list before it runs it, and
a sum over the file tells a damaged one. Where Python is another one, writes no bytecode, or the folder is not ours to
write in, patterns are compiled as ever.
"""

from __future__ import annotations

import atexit
import contextlib
import importlib
import importlib.util
import os
import re
import sys
import zlib
from array import array
from pathlib import Path

import msgspec
from msgspec import Struct

_MOST = 4000
"""Patterns that a file holds before it is begun anew: of former versions of the code, mostly."""
_SUM = 4  # bytes of the sum over what follows them
_MADE_ANEW = (RuntimeError, TypeError, ValueError, OverflowError)
_Key = tuple[str, int]


class _Program(Struct, frozen=True, array_like=True):
    """A pattern and what `_sre.compile` takes for it."""

    source: str
    asked: int  # the flags that were asked for
    flags: int  # and those that the source adds
    code: bytes
    groups: int
    numbers: dict[str, int]  # of the named groups
    names: tuple[str | None, ...]

    def run(self) -> re.Pattern[str]:
        """The pattern; an error where the engine finds its code unsound."""
        code = list(array("I", self.code))
        engine = importlib.import_module("_sre")
        found: re.Pattern[str] = engine.compile(self.source, self.flags, code, self.groups, self.numbers, self.names)
        return found


class Keep:
    """The programs of one file, read when the first is asked; `write` adds what was compiled since."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[_Key, _Program] | None = None
        self._new: dict[_Key, _Program] = {}

    def compiled(self, source: str, flags: int) -> re.Pattern[str]:
        """`re.compile(source, flags)`, from the file where it has it; a mistake raises `re.error`."""
        if self._kept is None:
            self._kept = _read(self._path)
        key = (source, int(flags))
        if key in self._kept:
            with contextlib.suppress(*_MADE_ANEW):
                return self._kept[key].run()
        try:
            program = _program(source, int(flags))
            found = program.run()
        except (AttributeError, ImportError, *_MADE_ANEW):  # a Python whose `re` is another one inside
            return re.compile(source, flags)
        self._new[key] = program
        return found

    def write(self) -> None:
        """Add what is new to the file, whole or not at all; a folder that cannot be written to is left alone."""
        if not self._new or sys.dont_write_bytecode:
            return
        kept = _read(self._path)  # another process may have written since
        whole = {**(kept if len(kept) < _MOST else {}), **self._new}
        packed = msgspec.msgpack.encode(list(whole.values()))
        half = self._path.with_suffix(f".{os.getpid()}")
        with contextlib.suppress(OSError):
            half.write_bytes(zlib.crc32(packed).to_bytes(_SUM, "big") + packed)
            half.replace(self._path)
        self._new = {}


def _read(path: Path) -> dict[_Key, _Program]:
    try:
        kept = path.read_bytes()
        if zlib.crc32(kept[_SUM:]) != int.from_bytes(kept[:_SUM], "big"):
            return {}
        programs = msgspec.msgpack.decode(kept[_SUM:], type=list[_Program])
    except (OSError, msgspec.DecodeError):
        return {}
    return {(program.source, program.asked): program for program in programs}


def _program(source: str, asked: int) -> _Program:
    """What `re.compile` hands to the engine, which it does not tell itself."""
    parser, compiler = importlib.import_module("re._parser"), importlib.import_module("re._compiler")
    parsed = parser.parse(source, asked)
    state = parsed.state
    names = {number: name for name, number in state.groupdict.items()}
    code = array("I", [int(each) for each in compiler._code(parsed, asked)]).tobytes()
    named = tuple(names.get(number) for number in range(state.groups))
    return _Program(source, asked, asked | state.flags, code, state.groups - 1, state.groupdict, named)


def _beside_the_code() -> Path:
    """Where Python keeps this module compiled, under a name of the very version that made the programs."""
    return Path(importlib.util.cache_from_source(__file__)).with_suffix(f".{sys.hexversion:x}.patterns")


_KEEP = Keep(_beside_the_code())
compiled = _KEEP.compiled
atexit.register(_KEEP.write)
