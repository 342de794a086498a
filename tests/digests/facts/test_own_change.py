"""A percentage that is itself a rise or fall says so: "sales grew 4%" is up, without any level beside it."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures

CASES = [
    # language, sentence, amount, direction, by how much
    ("en", "Same-shop sales grew 4%.", "4%", "up", "4"),
    ("en", "Berth capacity was up 1.7% over the same month.", "1.7%", "up", "1.7"),
    ("en", "The yard improved its adjusted berth margin by 240 basis points.", "240 basis points", "up", "240"),
    ("en", "Tarn also saw an 18% increase in requests.", "18%", "up", "18"),
    ("en", "Core Deposits Surge 12%; Fees Slip 3%", "12%", "up", "12"),
    ("en", "Core Deposits Surge 12%; Fees Slip 3%", "3%", "down", "3"),
    ("en", "Sales were higher in every region by 6%.", "6%", "up", "6"),
    ("en", "Skippers are more gloomy than cheerful with 60% giving the harbour bad marks.", "60%", None, None),
    ("en", "The sale of units raised gross proceeds of $26 million in all.", "$26 million", None, None),
    ("de", "Der Umsatz kletterte um 9 Prozent.", "9 Prozent", "up", "9"),
    ("de", "Tarn erwartet eine wenigstens 20prozentige Steigerung der Erlöse.", "20prozentige", "up", "20"),
    ("de", "Der Gewinn brach um 40 Prozent ein.", "40 Prozent", "down", "40"),
    ("fr", "Le trafic a bondi de 12 % sur un an.", "12 %", "up", "12"),
    ("es", "El Ebitda del puerto creció un 9,4%.", "9,4%", "up", "9.4"),
    ("it", "Le vendite in Italia aumentano del 3,2%.", "3,2%", "up", "3.2"),
    ("pt", "O volume caiu 6%.", "6%", "down", "6"),
    ("ru", "Валовая прибыль увеличилась на 2,3%.", "2,3%", "up", "2.3"),
    ("ko", "조선업 매출액은 4.17% 증가했다.", "4.17%", "up", "4.17"),
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
    found = figures("Tarn", "Sales increased 2.2% from the $94.6 million of the spring.", kind="earnings")
    assert [one.change and one.change.against for one in found] == ["$94.6 million", None]


def test_a_range_of_growth_has_a_direction_and_no_single_size() -> None:
    (figure,) = figures("Tarn", "Sales are expected to grow 7% to 11%.", kind="earnings")
    assert figure.change is not None
    assert (figure.change.direction, figure.change.value, figure.change.unit) == ("up", None, "%")
