from __future__ import annotations

from pathlib import Path

from bot.config import load_config
from bot.reloading import Changed, Watch, difference, keeping

FIRST = """
store: sqlite:///dateline.db
sources: {inbox: {kind: folder, path: inbox}}
channels: {news: {chat: "@news", post: each}}
"""


def write(folder: Path, text: str, name: str = "dateline.yaml") -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def settled(watch: Watch) -> Changed | None:
    """What two looks see."""
    assert watch.look() is None
    return watch.look()


def test_a_change_is_taken_up_once_it_has_settled_and_only_once(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    watch = Watch(tmp_path, {"WHERE": "sea"})
    assert watch.look() is None
    write(tmp_path, "topics: {sea: {words: ['${WHERE}']}}", "topics.yaml")
    changed = settled(watch)
    assert changed is not None
    assert changed.config is not None
    assert changed.config.topics["sea"].words == ("sea",)
    assert settled(watch) is None


def test_a_file_that_is_being_written_is_waited_for(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    watch = Watch(tmp_path, {})
    for text in ("channels:", "channels: {new", FIRST.replace("each", "each, silent: yes")):
        write(tmp_path, text)
        assert watch.look() is None
    changed = watch.look()
    assert changed is not None
    assert changed.config is not None
    assert changed.config.channels["news"].silent


def test_mistakes_are_told_with_their_places_and_mending_them_is_a_change(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    watch = Watch(tmp_path, {})
    write(tmp_path, FIRST.replace("post: each", "post: ech, limit: 0"))
    changed = settled(watch)
    assert changed is not None
    assert changed.config is None
    assert [mistake.split(": ")[0] for mistake in changed.mistakes] == [
        f"{tmp_path}/dateline.yaml:4:40", f"{tmp_path}/dateline.yaml:4:52"
    ]  # fmt: skip
    write(tmp_path, FIRST)
    changed = settled(watch)
    assert changed is not None
    assert changed.config is not None


def test_a_faulty_template_keeps_the_whole_change_back(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    watch = Watch(tmp_path, {})
    write(tmp_path, "{{ story.headlin }}", "templates/each.j2")
    changed = settled(watch)
    assert changed is not None
    assert "each.j2:1" in changed.mistakes[0]
    write(tmp_path, "New: {{ story.headline }}", "templates/each.j2")
    changed = settled(watch)
    assert changed is not None
    assert changed.templates == {"each.j2": "New: {{ story.headline }}"}


def test_what_needs_a_restart_stays_and_is_named(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    old = load_config(tmp_path, {})
    write(
        tmp_path,
        FIRST.replace("dateline.db", "other.db")
        + "web: {listen: '127.0.0.1:9'}\ntelegram: {admins: 5, webhook: 'https://bot.example'}\n"
        "delivery: {lease: 2m, keep: 40d}\n",
    )
    new = load_config(tmp_path, {})
    kept, firm = keeping(old, new)
    assert firm == ("store", "web", "telegram.operations", "telegram.webhook", "delivery.lease")
    assert (kept.store, kept.web, kept.delivery.lease) == (old.store, old.web, old.delivery.lease)
    assert kept.telegram.admins == (5,)
    assert kept.delivery.keep == new.delivery.keep


def test_the_difference_in_words(tmp_path: Path) -> None:
    write(tmp_path, FIRST)
    old = load_config(tmp_path, {})
    write(tmp_path, FIRST.replace("inbox: {", "outbox: {").replace("each", "each, silent: yes") + "language: de\n")
    told = difference(old, load_config(tmp_path, {}))
    assert told == ("source inbox removed", "source outbox added", "channel news changed", "language changed")
