"""A percentage that is itself a rise or fall says so: "sales grew 4%" is up, without any level beside it."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures

CASES = [
    # language, sentence, amount, direction, by how much
    ("en", "Same-shop sales grew 4%.", "4%", "up", "4"),
    ("en", "Berth capacity was up 1.7% over the same month.", "1.7%", "up", "1.7"),
    ("en", "The yard improved its adjusted gross margin by 300 basis points.", "300 basis points", "up", "300"),
    ("en", "Tarn also received a 15% increase in applications.", "15%", "up", "15"),
    ("en", "Core Deposits Surge 12%; Fees Slip 3%", "12%", "up", "12"),
    ("en", "Core Deposits Surge 12%; Fees Slip 3%", "3%", "down", "3"),
    ("en", "Sales were higher in every region by 6%.", "6%", "up", "6"),
    ("en", "Skippers are more gloomy than cheerful with 60% giving the harbour bad marks.", "60%", None, None),
    ("en", "The offering raised total aggregate gross proceeds of $30 million.", "$30 million", None, None),
    ("de", "Der Umsatz kletterte um 9 Prozent.", "9 Prozent", "up", "9"),
    ("de", "Tarn rechnet mit einer mindestens 25prozentigen Steigerung des Umsatzes.", "25prozentigen", "up", "25"),
    ("de", "Der Gewinn brach um 40 Prozent ein.", "40 Prozent", "down", "40"),
    ("fr", "Le trafic a bondi de 12 % sur un an.", "12 %", "up", "12"),
    ("es", "El Ebitda de la compañía creció un 11,1%.", "11,1%", "up", "11.1"),
    ("it", "Le vendite in Italia aumentano del 3,2%.", "3,2%", "up", "3.2"),
    ("pt", "O volume caiu 6%.", "6%", "down", "6"),
    ("ru", "Валовая прибыль увеличилась на 1,4%.", "1,4%", "up", "1.4"),
    ("ko", "제조업 매출액은 5.03% 증가했다.", "5.03%", "up", "5.03"),
    ("ja", "売上高は前年同期比12.3％増となった。", "12.3％", "up", "12.3"),
    ("zh", "公司营业收入同比增长12.5%。", "12.5%", "up", "12.5"),
]


@pytest.mark.parametrize(("language", "sentence", "amount", "direction", "value"), CASES, ids=[c[1] for c in CASES])
def test_a_rise_or_fall_has_its_direction(
    language: str, sentence: str, amount: str, direction: str | None, value: str | None
) -> None:
    found = figures("Tarn", sentence, language=language, kind="earnings")
    (figure,) = [one for one in found if amount in one.text]
    change = figure.change
    assert (change and change.direction) == direction
    assert (change and str(change.value)) == value
    assert (figure.value < 0) == (direction == "down")


def test_what_it_rose_from_stands_beside_it() -> None:
    found = figures("Tarn", "Sales increased 1.7% from the $128.3 million of the second quarter.", kind="earnings")
    assert [one.change and one.change.against for one in found] == ["$128.3 million", None]


def test_a_range_of_growth_has_a_direction_and_no_single_size() -> None:
    (figure,) = figures("Tarn", "Sales are expected to grow 7% to 11%.", kind="earnings")
    assert figure.change is not None
    assert (figure.change.direction, figure.change.value, figure.change.unit) == ("up", None, "%")
