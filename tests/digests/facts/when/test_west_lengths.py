"""A length behind a day leads to a day of its own only where nothing says what it is counted from."""

from __future__ import annotations

import pytest

from digests.facts.find import find_facts
from tests.digests.facts.written_release import release


@pytest.mark.parametrize(
    ("language", "sentence", "days"),
    [
        ("fr", "Le port ouvre le 12 mai 2025. Le 12 mai 2025 commence la vente et deux mois après, la fête.", True),
        ("fr", "Le 12 mai 2025 le port vend, deux mois après sa mise en service.", False),
        ("it", "Il 12 maggio 2025 il porto vende, due mesi dopo il varo.", False),
        ("es", "El 12 de mayo de 2025 el puerto vende, dos meses después de su apertura.", False),
    ],
)
def test_a_length_behind_a_day(language: str, sentence: str, days: bool) -> None:
    found = find_facts(release("Tarn", sentence, language=language)).milestones
    assert any(one.derived for one in found) is days


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("es", "Tarn gana 12 millones en el primer semestre", "El ebitda creció un 5 %."),
        ("pt", "Tarn fatura mais e lucra menos no 1º trimestre", "O ebitda cresceu 5%."),
        ("it", "Tarn, utile in aumento nel primo semestre", "L’ebitda cresce del 5%."),
    ],
)
def test_the_period_of_a_report_is_no_date(language: str, title: str, sentence: str) -> None:
    found = find_facts(release(title, sentence, language=language, kind="earnings")).milestones
    assert [one.text for one in found if one.rank] == []
