from __future__ import annotations

from datetime import time

from msgspec.structs import replace

from digests.publish import Preview, preview
from digests.store.engine import Store
from tests.digests.publish.channels import DAILY, EACH, HOUR, TOPICS, at, composer, news, told
from tests.written import NOON, keep, written


def verdicts(found: Preview) -> dict[str, tuple[bool, str]]:
    return {one.kept.reading.release.headline or "": (one.told, one.reason) for one in found.verdicts}


def test_a_preview_says_for_every_release_why_or_why_not_and_writes_nothing(store: Store) -> None:
    ships = replace(EACH, topics=("ships",))
    news(store, "Alder ferry")
    told(store, ships)
    for name in ("Birch", "Cedar ferry", "Doddle ferry recall"):
        news(store, name)
    news(store, "Elder ferry", embargo=NOON + HOUR)
    copy = written("Cedar ferry", "Cedar ferry took on 11 welders. " * 3, "Desk.", issuer="Cedar ferry AS", wire="EQS")
    keep(store, copy)
    found = preview(store, ships, TOPICS, composer, NOON)
    assert [one.slot for one in found.digests] == ["story:3"]
    said = verdicts(found)
    assert said["Alder ferry"] == (False, "told here already on 2026-03-04 12:00 UTC")
    assert "none of its issuers or words" in said["Birch"][1]
    assert "recall" in said["Doddle ferry recall"][1]
    assert said["Elder ferry"] == (False, "under embargo until 2026-03-04 13:00 UTC")
    both = [(one.told, one.reason) for one in found.verdicts if one.kept.reading.release.headline == "Cedar ferry"]
    assert both[0][0]
    assert both[1] == (False, f"the same story as {found.verdicts[2].kept.address}")
    assert preview(store, ships, TOPICS, composer, NOON) == found
    assert told(store, ships) == 1


def test_a_preview_of_a_digest_is_of_its_next_slot(store: Store) -> None:
    channel = replace(DAILY, limit=1)
    told(store, channel, at(4, 9))
    news(store, "Alder", at(4, 10))
    news(store, "Birch", at(4, 10))
    found = preview(store, channel, TOPICS, composer, at(4, 11))
    assert found.slot is not None
    assert found.slot.due == at(4, 18)
    assert len(found.digests[0].briefs) == 1
    assert sum(one.told for one in found.verdicts) == 1
    assert any("holds 1 stories at most" in one.reason for one in found.verdicts)


def test_a_preview_in_quiet_hours_says_what_waits(store: Store) -> None:
    night = replace(EACH, quiet=(time(10), time(14)))
    news(store, "Alder")
    found = preview(store, night, TOPICS, composer, NOON)
    assert found.waits == "quiet hours"
    assert [one.told for one in found.verdicts] == [True]
