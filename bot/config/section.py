"""One mapping read by its table of keys: values, their places, and every mistake in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.config.keys import Key
from bot.config.mistakes import Mistake, Place, WrongValueError, meant
from bot.config.tree import Entry, Listing, Mapped, Node, Scalar

KINDS = {Scalar: "a single value", Listing: "a list", Mapped: "keys with values"}


@dataclass(frozen=True, slots=True)
class Section:
    """`values` has every key that could be read, left-out ones by their default; `places` only what was written.

    A list's places are those of its items.
    """

    name: str
    place: Place
    values: dict[str, Any]
    places: dict[str, tuple[Place, ...]]
    sound: bool


def read_section(name: str, node: Mapped, keys: Mapping[str, Key], told: list[Mistake]) -> Section:
    """Read a mapping by its keys; mistakes go to `told`. `name` is how an operator would call it: "channel news"."""
    before = len(told)
    broken = False
    values: dict[str, Any] = {}
    places: dict[str, tuple[Place, ...]] = {}
    written: dict[str, Entry] = {}
    for entry in node.entries:
        if entry.key in keys:
            written[entry.key] = entry
        else:
            told.append(Mistake(entry.place, f'unknown key "{entry.key}" in {name}{meant(entry.key, keys)}'))
    for word, key in keys.items():
        value = written[word].value if word in written else None
        if value is None or is_empty(value):
            if key.needed:
                says = f"{name} needs `{word}`: {key.says}"
                told.append(Mistake(written[word].place if word in written else node.place, says))
            else:
                values[word] = _default(key)
            continue
        places[word] = tuple(item.place for item in value.items) if isinstance(value, Listing) else (value.place,)
        wrong = len(told)
        read = _value(word, value, key, told)
        if is_broken(value):
            broken = True
        elif len(told) == wrong:
            values[word] = read
    return Section(name, node.place, values, places, sound=len(told) == before and not broken)


def is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text.strip() and not node.broken


def is_broken(node: Node) -> bool:
    """True for a value, or a list of values, of which a mistake is told already."""
    items = node.items if isinstance(node, Listing) else (node,)
    return any(isinstance(item, Scalar) and item.broken for item in items)


def _default(key: Key) -> object:
    if key.many or key.pairs:
        return ()
    return None if key.default is None else key.read(key.default)


def _value(word: str, node: Node, key: Key, told: list[Mistake]) -> object:
    if key.pairs:
        if not isinstance(node, Mapped):
            told.append(Mistake(node.place, f"`{word}` takes keys with values, not {KINDS[type(node)]}"))
            return None
        return tuple(_pair(entry, key, told) for entry in node.entries)
    if not key.many:
        return _single(word, node, key, told)
    items = node.items if isinstance(node, Listing) else (node,)
    return tuple(_single(word, item, key, told) for item in items)


def _single(word: str, node: Node, key: Key, told: list[Mistake]) -> object:
    if not isinstance(node, Scalar):
        meant_here = "a list of single values" if key.many else "a single value"
        told.append(Mistake(node.place, f"`{word}` takes {meant_here}, not {KINDS[type(node)]}"))
        return None
    if node.broken:
        return None
    if not node.text.strip():
        told.append(Mistake(node.place, f"`{word}` has an empty item"))
        return None
    try:
        return key.read(node.text.strip())
    except WrongValueError as error:
        told.append(Mistake(node.place, f"`{word}`: {error}"))
        return None


def _pair(entry: Entry, key: Key, told: list[Mistake]) -> tuple[str, str]:
    assert key.pairs is not None
    if not isinstance(entry.value, Scalar):
        told.append(Mistake(entry.place, f"`{entry.key}` takes a single value, not {KINDS[type(entry.value)]}"))
        return "", ""
    if entry.value.broken:
        return "", ""
    try:
        return key.pairs(entry.key, entry.value.text)
    except WrongValueError as error:
        told.append(Mistake(entry.place, str(error)))
        return "", ""
