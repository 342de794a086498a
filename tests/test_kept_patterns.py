"""Patterns that were kept on disk are the ones that `re` compiles, whatever became of the file."""

import re
import sys
from pathlib import Path

import pytest

from digests.kept_patterns import Keep
from tests.test_patterns import named_patterns

DAY = r"(?P<day>\d{1,2})\s(?P<month>may|juni|июня)\b(?!\s\()"


@pytest.fixture(autouse=True)
def writes_bytecode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def _kept(path: Path, *sources: str) -> None:
    keep = Keep(path)
    for source in sources:
        keep.compiled(source, re.IGNORECASE)
    keep.write()


def test_every_pattern_comes_back_as_it_was_compiled(tmp_path: Path) -> None:
    named = [each for each in named_patterns() if isinstance(each.pattern, str)]
    first = Keep(tmp_path / "patterns")
    made = [first.compiled(each.pattern, each.flags) for each in named]
    first.write()
    second = Keep(tmp_path / "patterns")
    kept = [second.compiled(each.pattern, each.flags) for each in named]
    asked = [re.compile(each.pattern, each.flags) for each in named]
    assert made == asked
    assert kept == asked
    assert [each.groupindex for each in kept] == [each.groupindex for each in asked]
    assert [each.groups for each in kept] == [each.groups for each in asked]


def test_a_kept_pattern_tells_its_groups(tmp_path: Path) -> None:
    _kept(tmp_path / "patterns", DAY)
    found = Keep(tmp_path / "patterns").compiled(DAY, re.IGNORECASE).search("am 7 JUNI")
    assert found is not None
    assert (found.lastgroup, found.groupdict()) == ("month", {"day": "7", "month": "JUNI"})


def test_flags_tell_patterns_apart(tmp_path: Path) -> None:
    _kept(tmp_path / "patterns", DAY)
    assert Keep(tmp_path / "patterns").compiled(DAY, 0).search("7 JUNI") is None


@pytest.mark.parametrize("damage", [b"", b"\x00", b"\xc1" * 40, b'[["a", 0]]'])
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "patterns"
    _kept(path, DAY)
    path.write_bytes(damage)
    _kept(path, DAY)
    assert Keep(path).compiled(DAY, re.IGNORECASE) == re.compile(DAY, re.IGNORECASE)
    assert len(path.read_bytes()) > len(damage)


def test_a_changed_byte_changes_no_pattern(tmp_path: Path) -> None:
    path = tmp_path / "patterns"
    _kept(path, DAY)
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert Keep(path).compiled(DAY, re.IGNORECASE) == re.compile(DAY, re.IGNORECASE)


def test_half_a_file_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "patterns"
    _kept(path, DAY, "a|b", "[а-я]+")
    whole = path.read_bytes()
    for end in range(0, len(whole), 7):
        path.write_bytes(whole[:end])
        assert Keep(path).compiled(DAY, re.IGNORECASE) == re.compile(DAY, re.IGNORECASE)


def test_what_two_processes_wrote_is_kept_together(tmp_path: Path) -> None:
    path = tmp_path / "patterns"
    one, other = Keep(path), Keep(path)
    one.compiled("a+", 0)
    other.compiled("b+", 0)
    one.write()
    other.write()
    before = path.read_bytes()
    third = Keep(path)
    third.compiled("a+", 0)
    third.compiled("b+", 0)
    third.write()
    assert path.read_bytes() == before


def test_nothing_is_written_where_python_writes_no_bytecode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    _kept(tmp_path / "patterns", DAY)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_left_alone(tmp_path: Path) -> None:
    _kept(tmp_path / "gone" / "patterns", DAY)
    assert list(tmp_path.iterdir()) == []


def test_a_mistake_is_told_as_re_tells_it(tmp_path: Path) -> None:
    with pytest.raises(re.error, match="unterminated"):
        Keep(tmp_path / "patterns").compiled("(", 0)
