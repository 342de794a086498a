"""Bounds and units: what only leads to an amount, what bounds it, and what it is counted in."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures

BOUNDS = [
    ("en", "Calls are set to exceed 4.6 million containers.", "exceed 4.6 million containers", "over"),
    ("en", "Fines surpass $10 million.", "surpass $10 million", "over"),
    ("en", "Day tickets start at $125.", "start at $125", "at_least"),
    ("en", "The pier is sold for up to approximately $132 million.", "up to approximately $132 million", "up_to"),
    ("es", "La deuda supera los 12 millones de euros.", "supera los 12 millones de euros", "over"),
    ("fr", "La dette dépasse les 12 millions d'euros.", "dépasse les 12 millions d'euros", "over"),
    ("it", "I debiti superano i 12 milioni di euro.", "superano i 12 milioni di euro", "over"),
    ("pt", "A dívida ultrapassa 12 milhões de reais.", "ultrapassa 12 milhões de reais", "over"),
    ("ja", "港の利用者が3万人を突破しました。", "3万人を突破", "over"),
    ("en", "Hole T-9 cut 6.2 g/t gold over 4 metres.", "4 metres", "exact"),
    ("en", "Hole T-9 cut 6.2 g/t gold starting at 74 metres.", "74 metres", "exact"),
    ("en", "The new mole is over 4 metres high.", "over 4 metres", "over"),
]


@pytest.mark.parametrize(("language", "sentence", "text", "bound"), BOUNDS, ids=[case[1] for case in BOUNDS])
def test_bounds(language: str, sentence: str, text: str, bound: str) -> None:
    assert (text, bound) in [(one.text, one.bound) for one in figures("Tarn", sentence, language=language)]


UNITS = [
    ("Cash margin rose to $32.97 per Boe.", "$32.97 per Boe", "USD/Boe", "32.97"),
    ("The water is 200 degrees Fahrenheit warm.", "200 degrees Fahrenheit", "°F", "200"),
    (
        "Output was 9.4 billion cubic feet equivalent.",
        "9.4 billion cubic feet equivalent",
        "cubic feet equivalent",
        None,
    ),
    ("It sold 20,032 gold equivalent ounces2.", "20,032 gold equivalent ounces2", "ounces", "20032"),
    ("Each holder gets 1.079 shares of the new house.", "1.079 shares", "shares", "1.079"),
]


@pytest.mark.parametrize(("sentence", "text", "unit", "value"), UNITS)
def test_units(sentence: str, text: str, unit: str, value: str | None) -> None:
    found = next(one for one in figures("Tarn", sentence) if one.text == text)
    assert found.unit == unit
    assert value is None or str(found.value) == value


def test_an_opening_phrase_tells_the_basis_of_its_whole_sentence() -> None:
    found = figures("Tarn", "On an adjusted basis, dues were $12 million and the pier earned $3 million.")
    assert [one.basis for one in found] == ["adjusted", "adjusted"]
