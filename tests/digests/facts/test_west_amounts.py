"""Amounts as German, French, Spanish, Italian, Portuguese and Russian write them; beside each what must not be one."""

from __future__ import annotations

import pytest

from digests.plain import plain_decimal
from tests.digests.facts.test_quantities import read, told

THIRD = "0.3333333333333333333333333333"
AMOUNTS = [
    ("de", "zweieinhalb Millionen Euro", "zweieinhalb Millionen Euro", "2500000", "EUR", "exact"),
    ("de", "eine halbe Million Gäste", "halbe Million Gäste", "500000", "Gäste", "exact"),
    ("de", "anderthalb Jahre Bauzeit", "anderthalb Jahre", "1.5", "Jahre", "exact"),
    ("de", "um 3,2 Mio. € 13,4 % mehr", "3,2 Mio. €", "3200000", "EUR", "exact"),
    ("de", "450 TEUR für den Steg", "450 TEUR", "450000", "EUR", "exact"),
    ("de", "insgesamt 1 023 892 Gäste", "1 023 892 Gäste", "1023892", "Gäste", "exact"),
    ("fr", "deux millions et demi d’euros", "deux millions et demi d’euros", "2500000", "EUR", "exact"),
    ("fr", "trois ans et demi de travaux", "trois ans et demi", "3.5", "ans", "exact"),
    ("fr", "une trentaine de pontons", "trentaine de pontons", "30", "pontons", "about"),
    ("fr", "une centaine d’emplois", "une centaine d’emplois", "100", "emplois", "about"),
    ("fr", "mille emplois au port", "mille emplois", "1000", "emplois", "exact"),
    ("fr", "un quai de 1 500 m²", "1 500 m²", "1500", "m²", "exact"),
    ("fr", "ROC 137 M€ 6,4 % des ventes", "137 M€", "137000000", "EUR", "exact"),
    ("fr", "1,2 Mrd € de ventes", "1,2 Mrd €", "1200000000", "EUR", "exact"),
    ("fr", "325,9 MEUR de ventes", "325,9 MEUR", "325900000", "EUR", "exact"),
    ("fr", "huit Bretons sur dix approuvent", "huit Bretons sur dix", "0.8", "x", "exact"),
    ("es", "dos millones y medio de euros", "dos millones y medio de euros", "2500000", "EUR", "exact"),
    ("es", "casi medio centenar de barcos", "casi medio centenar de barcos", "50", "barcos", "under"),
    ("es", "una veintena de barcos", "veintena de barcos", "20", "barcos", "about"),
    ("es", "mil 200 millones de pesos", "mil 200 millones de pesos", "1200000000", "USD", "exact"),
    ("es", "12 mil 500 empleos nuevos", "12 mil 500 empleos nuevos", "12500", "empleos", "exact"),
    ("es", "S/ 120 millones en obras", "S/ 120 millones", "120000000", "PEN", "exact"),
    ("es", "un alza de 12 a 16 % este año", "12 a 16 %", "12..16", "%", "exact"),
    ("it", "un milione e mezzo di euro", "un milione e mezzo di euro", "1500000", "EUR", "exact"),
    ("it", "un miliardo e 200 milioni di euro", "un miliardo e 200 milioni di euro", "1200000000", "EUR", "exact"),
    ("it", "un centinaio di barche", "un centinaio di barche", "100", "barche", "about"),
    ("it", "un italiano su tre naviga", "un italiano su tre", THIRD, "x", "exact"),
    ("pt", "dois milhões e meio de reais", "dois milhões e meio de reais", "2500000", "BRL", "exact"),
    ("pt", "meia centena de barcos", "meia centena de barcos", "50", "barcos", "exact"),
    ("pt", "R$12,3MM em obras", "R$12,3MM", "12300000", "BRL", "exact"),
    ("ru", "полтора миллиарда рублей", "полтора миллиарда рублей", "1500000000", "RUB", "exact"),
    ("ru", "два с половиной миллиона рублей", "два с половиной миллиона рублей", "2500000", "RUB", "exact"),
    ("ru", "1 млрд 200 млн рублей", "1 млрд 200 млн рублей", "1200000000", "RUB", "exact"),
    ("ru", "каждый третий моряк", "каждый третий", THIRD, "x", "exact"),
    ("ru", "половина опрошенных", "половина", "0.5", "x", "exact"),
    ("ru", "от 5 до 7%", "от 5 до 7%", "5..7", "%", "exact"),
    ("ru", "перевезла 1 023 892 пассажира", "1 023 892 пассажира", "1023892", "пассажира", "exact"),
]

APART = [
    ("es", "2 millones y medio ambiente", ["2000000"]),  # the environment is no half
    ("es", "subió de 3,2 a 3,5 euros", ["3.2", "3.5"]),
    ("fr", "3 ports sur 5 continents", ["3", "5"]),
    ("fr", "réparti sur 4 quais et 2 sites", ["4", "2"]),
    ("it", "2,3 miliardi e 300 milioni di debito", ["2300000000", "300000000"]),
    ("it", "2 miliardi e 300 imprese", ["2000000000", "300"]),
    ("ru", "с 5 до 7%", ["5", "7"]),
]


@pytest.mark.parametrize(("language", "text", "printed", "value", "unit", "bound"), AMOUNTS)
def test_an_amount_is_read_as_its_language_writes_it(
    language: str, text: str, printed: str, value: str, unit: str, bound: str
) -> None:
    assert (printed, value, unit, bound) in [told(quantity, text) for quantity in read(text, language)]


@pytest.mark.parametrize(("language", "text", "values"), APART)
def test_two_amounts_stay_two(language: str, text: str, values: list[str]) -> None:
    found = read(text, language)
    assert [str(plain_decimal(quantity.value)) for quantity in found] == values
    assert all(quantity.high is None for quantity in found)
