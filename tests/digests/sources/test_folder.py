"""A folder is read file by file, each once it stands still."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from digests.sources import folder
from digests.sources.spec import JSON, Fetched, First, FolderSource, Polled, Request, SourceError

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


async def no_fetch(request: Request) -> Fetched:
    raise AssertionError(f"a folder asks nothing of the web: {request}")


async def poll(spec: FolderSource, state: dict[str, JSON]) -> Polled:
    return await folder.poll(spec, state, NOW, no_fetch)


async def polls(spec: FolderSource, state: dict[str, JSON], times: int) -> tuple[list[str], dict[str, JSON], list[str]]:
    """The identities and notes of so many polls in a row."""
    identities: list[str] = []
    notes: list[str] = []
    for _ in range(times):
        polled = await poll(spec, state)
        identities += [document.identity or "" for document in polled.documents]
        notes += polled.notes
        state = polled.state
    return identities, state, notes


def inbox(tmp_path: Path, first: First = "all", max_bytes: int = 1000) -> FolderSource:
    return FolderSource(name="inbox", path=tmp_path, first=first, max_bytes=max_bytes)


async def test_a_file_is_taken_once_it_stands_still(tmp_path: Path) -> None:
    spec = inbox(tmp_path)
    (tmp_path / "one.txt").write_text("half")
    first = await poll(spec, {})
    assert first.documents == ()
    (tmp_path / "one.txt").write_text("half and whole")
    second = await poll(spec, first.state)
    assert second.documents == (), "it has grown since"
    third = await poll(spec, second.state)
    assert [(document.identity, document.content) for document in third.documents] == [("one.txt", b"half and whole")]
    assert third.documents[0].address == str(tmp_path / "one.txt")
    assert third.documents[0].fetched == NOW
    fourth = await poll(spec, third.state)
    assert fourth.documents == ()
    assert fourth.state == third.state, "an idle poll has nothing to write"


async def test_a_changed_file_is_an_update_and_a_touched_one_is_not(tmp_path: Path) -> None:
    spec = inbox(tmp_path)
    file = tmp_path / "one.txt"
    file.write_text("first")
    _, state, _ = await polls(spec, {}, 2)
    os.utime(file, ns=(1, 1))
    touched, state, _ = await polls(spec, state, 3)
    assert touched == []
    file.write_text("second")
    changed, state, _ = await polls(spec, state, 3)
    assert changed == ["one.txt"]


async def test_sub_folders_are_read_and_passing_files_are_not(tmp_path: Path) -> None:
    (tmp_path / "wires" / "cn").mkdir(parents=True)
    (tmp_path / ".hidden").mkdir()
    for name in ("wires/cn/a.html", "b.txt", ".c.txt", "d.txt~", "~$e.docx", "f.part", "G.CRDOWNLOAD", ".hidden/h.txt"):
        (tmp_path / name).write_text(name)
    found, _, notes = await polls(inbox(tmp_path), {}, 2)
    assert sorted(found) == ["b.txt", "wires/cn/a.html"]
    assert notes == []


async def test_oldest_first(tmp_path: Path) -> None:
    for seconds, name in ((3, "a"), (1, "c"), (2, "b")):
        (tmp_path / name).write_text(name)
        os.utime(tmp_path / name, (seconds, seconds))
    found, _, _ = await polls(inbox(tmp_path), {}, 2)
    assert found == ["c", "b", "a"]


@pytest.mark.parametrize(
    ("first", "taken"), [("none", ["new"]), ("latest", ["young", "new"]), ("all", ["old", "young", "new"])]
)
async def test_first_says_what_the_first_look_takes(tmp_path: Path, first: First, taken: list[str]) -> None:
    spec = inbox(tmp_path, first)
    for seconds, name in ((1, "old"), (2, "young")):
        (tmp_path / name).write_text(name)
        os.utime(tmp_path / name, (seconds, seconds))
    before, state, _ = await polls(spec, {}, 2)
    (tmp_path / "new").write_text("new")
    after, _, _ = await polls(spec, state, 2)
    assert before + after == taken


async def test_after_first_none_a_change_is_still_an_update(tmp_path: Path) -> None:
    spec = inbox(tmp_path, "none")
    (tmp_path / "old").write_text("as it was")
    _, state, _ = await polls(spec, {}, 2)
    (tmp_path / "old").write_text("as it is now")
    found, _, _ = await polls(spec, state, 3)
    assert found == ["old"]


async def test_what_cannot_be_read_is_told_once_and_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "fine.txt").write_text("fine")
    (tmp_path / "large.txt").write_bytes(b"x" * 1001)
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "circle").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    os.mkfifo(tmp_path / "pipe")
    found, _, notes = await polls(inbox(tmp_path), {}, 4)
    assert found == ["fine.txt"]
    assert notes == ["large.txt: 1,001 bytes, more than max_bytes (1,000)"]


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that refuses to be read, also for root")
async def test_an_unreadable_file_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "broken.txt").symlink_to("/proc/self/mem")
    (tmp_path / "fine.txt").write_text("fine")
    found, _, notes = await polls(inbox(tmp_path), {}, 4)
    assert found == ["fine.txt"]
    assert notes == ["broken.txt: cannot be read: input/output error"]


async def test_a_sub_folder_that_cannot_be_listed_forgets_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shut").mkdir()
    (tmp_path / "shut" / "a.txt").write_text("a")
    _, state, _ = await polls(inbox(tmp_path), {}, 2)
    real = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "shut":
            raise PermissionError(13, "Permission denied")
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refuse)
        _, state, notes = await polls(inbox(tmp_path), state, 1)
    assert notes == ["shut: cannot be listed: permission denied"]
    found, _, _ = await polls(inbox(tmp_path), state, 2)
    assert found == [], "it was known before"


async def test_a_name_that_is_no_text_can_still_be_kept(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("content")
    found, state, _ = await polls(inbox(tmp_path), {}, 2)
    assert found == ["caf\\xe9.txt"]
    str(state).encode("utf-8")


async def test_a_missing_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"inbox.*no such file.*make the folder"):
        await poll(inbox(tmp_path / "inbox"), {})
    (tmp_path / "file").write_text("")
    with pytest.raises(SourceError, match="not a directory"):
        await poll(inbox(tmp_path / "file"), {})


async def test_a_file_that_went_and_came_back_is_handed_on_again(tmp_path: Path) -> None:
    """The store knows its content by hash; here nothing may be lost, and nothing gone may be kept for ever."""
    file = tmp_path / "one.txt"
    file.write_text("first")
    _, state, _ = await polls(inbox(tmp_path), {}, 2)
    file.unlink()
    _, state, _ = await polls(inbox(tmp_path), state, 1)
    assert state == {"files": {}}
    file.write_text("first")
    found, _, _ = await polls(inbox(tmp_path), state, 2)
    assert found == ["one.txt"]


async def test_a_large_first_look_comes_in_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "BATCH_FILES", 3)
    for number in range(7):
        (tmp_path / f"{number}.txt").write_text(str(number))
    state: dict[str, JSON] = {}
    sizes = []
    for _ in range(5):
        polled = await poll(inbox(tmp_path), state)
        state = polled.state
        sizes.append(len(polled.documents))
    assert sizes == [0, 3, 3, 1, 0]
