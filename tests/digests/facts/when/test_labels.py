"""Months and quarters that only label figures, and times in which no day is named."""

from __future__ import annotations

import pytest

from digests.facts.find import find_facts
from digests.model import Release
from tests.digests.facts.when.bodies import release

LEAD = "The harbour of Tarn told its neighbours today how things are going with its boats, its pier and its berths."


def kept(found: Release) -> list[str]:
    return [one.text for one in find_facts(found).milestones if one.rank and one.role != "publication"]


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("In August 2025, Marl bought the mill at Orle.", ["August 2025"]),
        ("The study was conducted in August 2025 among 310 anglers.", ["August 2025"]),
        ("Interim results announced this week show a good start.", []),
        ("This autumn, agents arrested a dozen thieves at the pier.", []),
        ("The pier will open this winter.", ["this winter"]),
        ("Officers were called at about 9:40 a.m. on Monday.", ["9:40 a.m. on Monday"]),
    ],
)
def test_what_an_editor_keeps(text: str, texts: list[str]) -> None:
    assert kept(release(LEAD, text)) == texts
