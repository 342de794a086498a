"""YAML → nodes that know their place. Positions, double keys, merges and variables are settled here.

Values stay the text that stands in the file, whatever YAML 1.1 would make of it: `18:00` is not 1080, `no` is a
language. Aliases and merge keys are followed; a key that is written beside a merge wins over the merged one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import yaml

from bot.config.mistakes import Mistake, Place
from digests.pattern import pattern

NULL = "tag:yaml.org,2002:null"
MERGE = "tag:yaml.org,2002:merge"
STANDARD = "tag:yaml.org,2002:"

# What no value needs, and what a terminal or a database would stumble over.
CONTROL = pattern(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
CURLY = pattern("[“„”«‘]([^“„”«»‘’]*)[“”»’]")

KEY = pattern(r"[^\x00-\x1f\x7f-\x9f\ud800-\udfff]{1,200}")

# $${ is a plain ${; else ${NAME} or ${NAME:-default}; a lone ${ is a mistake.
VARIABLE = pattern(r"\$\$\{|\$\{(?:(?P<name>[A-Za-z_][A-Za-z0-9_]{0,200})(?::-(?P<default>[^{}]{0,1000}))?\})?")

# What PyYAML says, by a part of it, and what was most likely meant.
HINTS = {
    "found character '\\t'": "a tab: indent with spaces",
    "found character '@'": 'a value that begins with @ stands in quotes: "@name"',
    "found character '`'": "a value that begins with ` stands in quotes",
    "found character '%'": "a value that begins with % stands in quotes",
    "mapping values are not allowed here": "a colon out of place: indent like the lines around, or quote the value",
    "could not find expected ':'": "a line without its colon: write `key: value`, with a space after the colon",
    "expected a single document": "a second document begins (---): one file is one document",
    "found undefined alias": "no anchor (&name) of this name stands above",
    "expected <block end>": "a line is indented unlike its neighbours",
    "while parsing a flow": "a bracket is not closed, or a comma is missing",
    "found unexpected end of stream": "a quote is not closed",
}


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value as text, variables filled in; "" when there is none. Of a `broken` one its mistake is told already."""

    place: Place
    text: str
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    place: Place
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value; the place is the key's."""

    key: str
    place: Place
    value: Node


@dataclass(frozen=True, slots=True)
class Mapped:
    place: Place
    entries: tuple[Entry, ...]


Node: TypeAlias = Scalar | Listing | Mapped


def read_yaml(path: Path, environment: Mapping[str, str], told: list[Mistake]) -> Node | None:
    """The content of a file, None when it is empty or cannot be understood; mistakes go to `told`."""
    name = str(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        told.append(Mistake(Place(name), f"cannot be read: {(error.strerror or str(error)).lower()}"))
        return None
    except UnicodeDecodeError as error:
        told.append(Mistake(_spot(name, error.object[: error.start].decode()), "is not UTF-8: save the file as UTF-8"))
        return None
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        told.append(Mistake(_place(name, error.problem_mark or error.context_mark), _problem(error, text)))
        return None
    except yaml.reader.ReaderError as error:
        told.append(Mistake(_spot(name, text[: error.position]), "a control character, which YAML does not allow"))
        return None
    except RecursionError:
        told.append(Mistake(Place(name), "is nested too deep"))
        return None
    except (ValueError, OverflowError):  # PyYAML itself stumbles over some escapes and numbers
        told.append(Mistake(Place(name), "is not YAML: an escape or a number in it is out of range"))
        return None
    return None if root is None else _Tree(name, environment, told).read(root)


class _Tree:
    """One file on its way from PyYAML's nodes to ours; each node is turned once, however many aliases lead to it."""

    def __init__(self, file: str, environment: Mapping[str, str], told: list[Mistake]) -> None:
        self.file = file
        self.environment = environment
        self.told = told
        self.read_nodes: dict[int, Node] = {}
        self.open: set[int] = set()

    def read(self, node: yaml.Node) -> Node:
        if id(node) in self.read_nodes:
            return self.read_nodes[id(node)]
        place = _place(self.file, node.start_mark)
        if id(node) in self.open:
            self.tell(place, "refers to itself")
            return Scalar(place, "", broken=True)
        self.open.add(id(node))
        if not node.tag.startswith(STANDARD):
            self.tell(place, f"{node.tag}: tags are not used here, write the value alone")
        if isinstance(node, yaml.ScalarNode):
            read: Node = self.scalar(node, place)
        elif isinstance(node, yaml.SequenceNode):
            read = Listing(place, tuple(self.read(item) for item in node.value))
        else:
            assert isinstance(node, yaml.MappingNode)
            read = Mapped(place, tuple(self.entries(node).values()))
        self.open.remove(id(node))
        self.read_nodes[id(node)] = read
        return read

    def entries(self, node: yaml.MappingNode) -> dict[str, Entry]:
        """The entries of a mapping with what it merges; the first of two equal keys counts, the second is told."""
        own: dict[str, Entry] = {}
        merges: list[yaml.Node] = []
        for key, value in node.value:
            place = _place(self.file, key.start_mark)
            if key.tag == MERGE:
                merges += value.value if isinstance(value, yaml.SequenceNode) else [value]
            elif not isinstance(key, yaml.ScalarNode) or not KEY.fullmatch(key.value):
                self.tell(place, "a key is a single word")
            elif key.value in own:
                self.tell(place, f'"{key.value}" is here twice: first in line {own[key.value].place.line}')
            else:
                own[key.value] = Entry(key.value, place, self.read(value))
        for merge in merges:
            for name, entry in self.merge(merge).items():
                own.setdefault(name, entry)
        return own

    def merge(self, node: yaml.Node) -> dict[str, Entry]:
        place = _place(self.file, node.start_mark)
        if not isinstance(node, yaml.MappingNode):
            self.tell(place, "<< takes a mapping, or a list of them")
            return {}
        read = self.read(node)
        return {entry.key: entry for entry in read.entries} if isinstance(read, Mapped) else {}

    def scalar(self, node: yaml.ScalarNode, place: Place) -> Scalar:
        text: str = "" if node.tag == NULL else node.value
        if CONTROL.search(text):
            self.tell(place, "has a control character in it")
            return Scalar(place, "", broken=True)
        if node.style is None and (curly := CURLY.fullmatch(text)):
            self.tell(place, f'{text} stands in typographic quotation marks: write straight ones, "{curly[1]}"')
            return Scalar(place, "", broken=True)
        if "${" not in text:
            return Scalar(place, text)

        def fill(found: re.Match[str]) -> str:
            name = found["name"]
            if found[0] == "$${":
                return "${"
            if name is None:
                self.tell(
                    self.within(node, found), "${ begins a variable: ${NAME} or ${NAME:-default}, or $${ for itself"
                )
            elif name in self.environment:
                return self.environment[name]
            elif found["default"] is not None:
                return str(found["default"])
            else:
                says = f"{name} is not set: set it in the environment, or write ${{{name}:-default}}"
                self.tell(self.within(node, found), says)
            return ""

        before = len(self.told)
        filled = VARIABLE.sub(fill, text)
        return Scalar(place, filled, broken=len(self.told) > before)

    def within(self, node: yaml.ScalarNode, found: re.Match[str]) -> Place:
        """Where in the file a match within a value stands; a value over several lines is told by its beginning."""
        place = _place(self.file, node.start_mark)
        width = node.end_mark.column - node.start_mark.column
        quotes = 2 if node.style in ("'", '"') else 0
        if node.start_mark.line != node.end_mark.line or width != len(node.value) + quotes:
            return place
        return Place(place.file, place.line, place.column + found.start() + quotes // 2)

    def tell(self, place: Place, text: str) -> None:
        self.told.append(Mistake(place, text))


def _place(file: str, mark: yaml.Mark | None) -> Place:
    return Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)


def _spot(file: str, before: str) -> Place:
    """The place after the text `before`."""
    return Place(file, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)


def _open_quote(text: str, last: int) -> str | None:
    """Where a quotation mark was forgotten YAML stumbles further down: the first line with an odd one."""
    lines = enumerate(text.splitlines()[: last + 1], 1)
    odd = next((number for number, line in lines if line.partition(" #")[0].count('"') % 2), None)
    return f"a quotation mark is missing, it seems in line {odd}" if odd else None


def _problem(error: yaml.MarkedYAMLError, text: str) -> str:
    said = f"{error.context or ''} {error.problem or ''}".strip()
    mark = error.problem_mark
    if mark and "while parsing a flow" in said and text[: mark.index + 1].endswith("${"):
        return 'is not YAML: between braces or brackets a variable stands in quotes: "${NAME}"'
    hint = next((hint for part, hint in HINTS.items() if part in said), None)
    if mark and ("while parsing a flow" in said or "but found '<scalar>'" in said):
        hint = _open_quote(text, mark.line) or hint
    return f"is not YAML: {hint}" if hint else f"is not YAML: {said}"
