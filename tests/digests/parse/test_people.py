"""Whether a name is somebody's or a place's, by the way a text calls it."""

from __future__ import annotations

import pytest

from digests.parse.people import is_person
from digests.parse.words import words_of


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("Orla Venn", "The mill names Orla Venn. Venn has milled for years.", True),
        ("Venn", "The mill names Orla M. Venn as its head. “We mill,” says Venn.", True),
        ("Marlow", "The mill in Marlow opens. A fair is held near Marlow.", True),
        ("Hale", "It mills in Hale County and sells there.", True),
        ("Tarn Mills", "Tarn Mills opens. Tarn has two more.", False),
        ("Tarn", "Tarn opens a mill. Tarn has two more, Tarn says.", False),
        ("Tarn Inc.", "Mr. Inc. is nobody.", False),
    ],
)
def test_who_is_somebody(name: str, text: str, told: bool) -> None:
    assert is_person(name, "A Mill Opens", text, words_of("en")) is told
