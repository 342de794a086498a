"""Letters of the East."""

from __future__ import annotations

import pytest

from digests.letters import eastern


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", False),
        ("Tarn", False),
        ("Été à Zürich – “Тарн”", False),
        ("Ｔ！", False),
        ("a の", True),
        ("北", True),
        ("서울", True),
    ],
)
def test_eastern_letters(text: str, told: bool) -> None:
    assert eastern(text) is told
