"""All *.yaml of a folder as one set of sections; a key that stands in two files is a mistake."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bot.config.keys import KEYS
from bot.config.mistakes import Mistake, Place, meant
from bot.config.section import KINDS, is_broken, is_empty
from bot.config.tree import Entry, Mapped, Scalar, read_yaml

SINGLE = ("telegram", "web", "delivery")  # sections with keys of their own
NAMED = ("sources", "topics", "channels")  # sections of things with names


def gather(folder: Path, environment: Mapping[str, str], told: list[Mistake]) -> dict[str, Mapped]:
    """The sections of all files: "" for the keys at the top, then "telegram", "sources" and so on."""
    if not folder.is_dir():
        found = "is not a folder" if folder.exists() else "no such folder"
        told.append(Mistake(Place(str(folder)), f"{found}: --config DIR says where the configuration is"))
        return {}
    files = sorted(path for path in folder.glob("*.yaml") if not path.name.startswith("."))
    if not files:
        told.append(Mistake(Place(str(folder)), "no *.yaml in this folder: see the README for a first one"))
    sections: dict[str, dict[str, Entry]] = {section: {} for section in ("", *SINGLE, *NAMED)}
    starts: dict[str, Place] = {}
    for path in files:
        root = read_yaml(path, environment, told)
        if root is None or (isinstance(root, Scalar) and is_empty(root)):
            continue
        if not isinstance(root, Mapped):
            told.append(Mistake(root.place, f"holds {KINDS[type(root)]}: sections such as `sources:` are meant"))
            continue
        for entry in root.entries:
            _add(entry, sections, starts, told)
    top = Place(str(files[0])) if files else Place(str(folder))
    return {name: Mapped(starts.get(name, top), tuple(found.values())) for name, found in sections.items()}


def _add(entry: Entry, sections: dict[str, dict[str, Entry]], starts: dict[str, Place], told: list[Mistake]) -> None:
    if entry.key.startswith("x-"):  # a place for anchors
        return
    if entry.key not in sections:
        if entry.key in KEYS[""]:
            _put(entry, sections[""], "", told)
        else:
            known = [*SINGLE, *NAMED, *KEYS[""]]
            told.append(Mistake(entry.place, f'unknown key "{entry.key}"{meant(entry.key, known)}'))
    elif isinstance(entry.value, Mapped):
        starts.setdefault(entry.key, entry.place)
        for inner in entry.value.entries:
            _put(inner, sections[entry.key], f"{entry.key}.", told)
    elif not is_empty(entry.value) and not is_broken(entry.value):
        what = "names with settings" if entry.key in NAMED else "keys with values"
        told.append(Mistake(entry.value.place, f"`{entry.key}` takes {what}, not {KINDS[type(entry.value)]}"))


def _put(entry: Entry, section: dict[str, Entry], prefix: str, told: list[Mistake]) -> None:
    if entry.key in section:
        first = section[entry.key].place
        told.append(Mistake(entry.place, f'"{prefix}{entry.key}" stands here and in {first.file}:{first.line}'))
    else:
        section[entry.key] = entry
