"""One quantity in two units, and what an amount is told for each of: by the hour, by the head, by the share."""

from __future__ import annotations

import pytest

from tests.digests.facts.test_quantities import read, told

COMPOUNDS = [
    ("en", "The crossing takes 2 hours 50 minutes.", "2 hours 50 minutes", "170", "minutes"),
    ("en", "He got three years and nine months in jail.", "three years and nine months", "45", "months"),
    (
        "en",
        "She came home after 6 days, 14 hours and 20 minutes.",
        "6 days, 14 hours and 20 minutes",
        "9500",
        "minutes",
    ),
    ("en", "The mast is 4 ft 6 in tall.", "4 ft 6 in", "54", "in"),
    ("en", "A ticket costs 5 dollars and 20 cents.", "5 dollars and 20 cents", "5.2", "USD"),
    ("de", "Die Fahrt dauert 2 Stunden und 50 Minuten.", "2 Stunden und 50 Minuten", "170", "Minuten"),
    ("fr", "Il a pris trois ans et six mois de prison.", "trois ans et six mois", "42", "mois"),
    ("es", "Le cayeron dos años y nueve meses.", "dos años y nueve meses", "33", "meses"),
    ("it", "La traversata dura 2 ore e 50 minuti.", "2 ore e 50 minuti", "170", "minuti"),
    ("pt", "A viagem dura 2 horas e 50 minutos.", "2 horas e 50 minutos", "170", "minutos"),
    ("ru", "Совет дал 14 рублей 60 копеек на акцию.", "14 рублей 60 копеек на акцию", "14.6", "RUB/share"),
    ("ja", "所要時間は2時間50分です。", "2時間50分", "170", "分"),
    ("ko", "소요 시간은 2시간 50분이다.", "2시간 50분", "170", "분"),
    ("zh", "全程3小时20分钟。", "3小时20分钟", "200", "分钟"),
]


@pytest.mark.parametrize(("language", "text", "printed", "value", "unit"), COMPOUNDS, ids=[one[1] for one in COMPOUNDS])
def test_two_units_are_one_quantity(language: str, text: str, printed: str, value: str, unit: str) -> None:
    assert [told(one, text)[:3] for one in read(text, language)] == [(printed, value, unit)]


APART = [
    ("en", "It lasted 3 years, 40 boats were lost.", ["3", "40"]),
    ("en", "Bans of 12 months and 24 months were given.", ["12", "24"]),
    ("en", "It took 5 hours and 90 minutes of that in fog.", ["5", "90"]),
    ("en", "It weighs 4 pounds and is 6 inches long.", ["4", "6"]),
    ("de", "Er bekam 3 Jahre und 400 Euro.", ["3", "400"]),
]


@pytest.mark.parametrize(("language", "text", "values"), APART, ids=[one[1] for one in APART])
def test_two_quantities_stay_two(language: str, text: str, values: list[str]) -> None:
    assert [str(one.value) for one in read(text, language)] == values


RATES = [
    ("en", "The plan is $25 per month.", "$25 per month", "25", "USD/month"),
    ("en", "Clerks get 18 dollars an hour.", "18 dollars an hour", "18", "USD/hour"),
    ("en", "The levy is $48 per household.", "$48 per household", "48", "USD/household"),
    ("en", "Rents of $900 to $1,200 a month.", "$900 to $1,200 a month", "900..1200", "USD/month"),
    ("en", "It lifts 300 litres per second.", "300 litres per second", "300", "litres/second"),
    ("en", "Crews answer 1,400 calls a day.", "1,400 calls a day", "1400", "calls"),
    ("en", "Prices rose 0.5% per month.", "0.5% per month", "0.5", "%"),
    ("en", "Holders get 31 cents for every common share.", "31 cents for every common share", "0.31", "USD/share"),
    ("en", "It was $25 a month ago.", "$25", "25", "USD"),
    ("en", "The toll is $4 a year.", "$4", "4", "USD"),
    ("de", "Es kostet 49 Euro pro Monat.", "49 Euro pro Monat", "49", "EUR/Monat"),
    ("fr", "Le forfait est à 42,50 euros par mois.", "42,50 euros par mois", "42.5", "EUR/mois"),
    ("es", "La cuota es de 25 euros al mes.", "25 euros al mes", "25", "EUR/mes"),
    ("es", "Se pagan 0,15 euros por cada acción.", "0,15 euros por cada acción", "0.15", "EUR/share"),
    ("it", "Si paga 25 euro al mese.", "25 euro al mese", "25", "EUR/mese"),
    ("pt", "A quota é de R$ 25 por mês.", "R$ 25 por mês", "25", "BRL/mês"),
    ("ru", "Взнос равен 25 рублей в месяц.", "25 рублей в месяц", "25", "RUB/месяц"),
]


@pytest.mark.parametrize(("language", "text", "printed", "value", "unit"), RATES, ids=[one[1] for one in RATES])
def test_what_an_amount_is_told_for_each_of(language: str, text: str, printed: str, value: str, unit: str) -> None:
    assert [told(one, text)[:3] for one in read(text, language)] == [(printed, value, unit)]


def test_ten_shares_are_no_count_and_their_dividend_is_not_that_of_one() -> None:
    found = read("公司拟向全体股东每10股派发现金红利1.50元。", "zh")
    assert [(str(one.value), one.unit) for one in found] == [("1.50", "CNY/10股")]
    found = read("期末配当は1株につき55円とする予定です。", "ja")
    assert [(str(one.value), one.unit) for one in found] == [("55", "JPY/share")]
