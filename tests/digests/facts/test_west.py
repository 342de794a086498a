"""German to Russian: measures, changes, periods, numbers without unit; beside each what it must not be."""

from __future__ import annotations

import pytest

from digests.model import Figure
from digests.plain import plain_decimal
from tests.digests.facts.written_release import figures


def one(language: str, sentence: str, text: str) -> Figure:
    return next(figure for figure in figures("Tarn", sentence, language=language) if figure.text == text)


MEASURES = [
    ("de", "Der Umsatz kletterte im Jahresvergleich um 3 Prozent auf 42 Mio. Euro.", "42 Mio. Euro", "Umsatz"),
    ("de", "Bereinigt um Währungseffekte erhöhte sich der Hafenumsatz um 4,7 Prozent.", "4,7 Prozent", "Hafenumsatz"),
    ("de", "Der Gewinn stieg - wie schon bekannt - um 9 Prozent auf 12 Mio. Euro.", "12 Mio. Euro", "Gewinn"),
    (
        "de",
        "Das Unternehmen Tarn investiert 40 Millionen Euro in die Mole.",
        "40 Millionen Euro",
        "investiert in die Mole",
    ),
    (
        "de",
        "Der um Sondereffekte bereinigte Gewinn sank auf 5,7 Millionen Euro.",
        "5,7 Millionen Euro",
        "bereinigte Gewinn",
    ),
    ("fr", "Les ventes atteignent 41 M€, en hausse de 5 % à périmètre constant.", "41 M€", "ventes"),
    (
        "fr",
        "La croissance organique s'élève à 4 % sur le semestre (3,8 % au 2ème trimestre).",
        "3,8 %",
        "croissance organique",
    ),
    (
        "es",
        "El beneficio de explotación repunta un 31 % a 14,6 millones de euros.",
        "14,6 millones de euros",
        "beneficio de explotación",
    ),
    ("es", "El puerto pierde 8,4 millones de euros en el segundo trimestre.", "8,4 millones de euros", "pierde"),
    (
        "it",
        "Il cda ha approvato i conti, che evidenziano ricavi per oltre 5,5 milioni di euro.",
        "oltre 5,5 milioni di euro",
        "ricavi",
    ),
    (
        "it",
        "Nonostante l’aumento del traffico, l’utile netto sale a 23 milioni di euro.",
        "23 milioni di euro",
        "utile netto",
    ),
    ("pt", "O repasse deverá ser de R$ 47 milhões por ano.", "R$ 47 milhões", "repasse"),
    (
        "ru",
        "Выручка группы (MOEX: TRN) по РСБУ за девять месяцев выросла на 12%, до 27 млрд руб.",
        "27 млрд руб.",
        "Выручка группы",
    ),
]

MOVED = [
    ("de", "Die Erlöse gingen um rund 13 bzw. 6,2 Prozent zurück.", ["-13", "-6.2"]),
    ("de", "Das Ergebnis sank um 13 bzw. 6,2 Prozent.", ["-13", "-6.2"]),
    ("de", "Die Erlöse wuchsen um 13 bzw. 6,2 Prozent.", ["13", "6.2"]),
    ("es", "El ebitda fue de 5,3 millones de euros negativos.", ["-5300000"]),
    ("it", "L’ebitda è di 6,8 milioni di euro negativi.", ["-6800000"]),
]

BARE = [
    ("it", "La flotta realizza ricavi per 317,5 milioni, in progresso del 5,2%.", "317,5 milioni", True),
    ("es", "El puerto convoca 150 millones en ayudas para la flota.", "150 millones", True),
    ("it", "La nave ha visto passare 317,5 milioni.", "317,5 milioni", False),
    ("de", "Die Zahl der Beschäftigten stieg auf 12.400.", "12.400", True),
    ("fr", "Le nombre de visiteurs s'établit à 12 400, en hausse de 5 %.", "12 400", True),
    ("es", "El número de viajeros creció un 5 % hasta los 12.400.", "12.400", True),
    ("it", "Il numero dei viaggiatori è salito del 5% a 12.400.", "12.400", True),
    ("pt", "O número de passageiros subiu 5% para 12,4 mil.", "12,4 mil", True),
    ("ru", "Число пассажиров выросло на 5% до 12,4 тысячи.", "12,4 тысячи", True),
    ("de", "Die Mole von Tarn liegt bei 12.400.", "12.400", False),
]

PERIODS = [
    ("de", "Von Januar bis Juni 2024 stieg der Umsatz auf 42 Mio. Euro.", "Januar bis Juni 2024"),
    ("de", "Im Mai 2024 stieg der Umsatz auf 42 Mio. Euro.", "Mai 2024"),
    ("fr", "Sur le second trimestre, les ventes s'apprécient de 2 % à 25 millions d'euros.", "second trimestre"),
    ("fr", "En juin 2024, les ventes atteignent 25 millions d'euros.", "juin 2024"),
    ("es", "Entre los meses de abril a junio los faros vendieron 25 millones de euros.", "abril a junio"),
    ("it", "A giugno 2024 i ricavi ammontano a 25 milioni di euro.", "giugno 2024"),
    ("pt", "De janeiro a abril de 2023 a receita somou R$ 40 milhões.", "janeiro a abril de 2023"),
    ("ru", "За первое полугодие выручка составила 17 млрд рублей.", "первое полугодие"),
    ("ru", "В январе-июне 2024 года выручка составила 17 млрд рублей.", "январе-июне 2024 года"),
]


@pytest.mark.parametrize(("language", "sentence", "text", "measure"), MEASURES)
def test_what_is_measured(language: str, sentence: str, text: str, measure: str) -> None:
    assert one(language, sentence, text).measure == measure


@pytest.mark.parametrize(("language", "sentence", "values"), MOVED)
def test_what_fell_is_negative(language: str, sentence: str, values: list[str]) -> None:
    assert [str(plain_decimal(figure.value)) for figure in figures("Tarn", sentence, language=language)] == values


@pytest.mark.parametrize(("language", "sentence", "text", "told"), BARE)
def test_a_number_without_unit_is_told_where_its_measure_says_enough(
    language: str, sentence: str, text: str, told: bool
) -> None:
    assert (one(language, sentence, text).rank is not None) is told


@pytest.mark.parametrize(("language", "sentence", "period"), PERIODS)
def test_periods(language: str, sentence: str, period: str) -> None:
    found = next(figure for figure in figures("Tarn", sentence, language=language) if figure.kind == "money")
    assert found.period == period


@pytest.mark.parametrize(
    ("language", "sentence", "text"),
    [
        ("es", "El beneficio subió un 164 %, mientras que las ventas crecieron un 28 %.", "28 %"),
        ("fr", "Les ventes progressent de 5,8 % à données courantes et de 4,4 % à données comparables.", "4,4 %"),
        ("es", "El suelo será de 200.000 euros y el techo ascenderá a 4 millones de euros.", "4 millones de euros"),
    ],
)
def test_a_second_amount_of_its_own_is_not_compared_with_the_first(language: str, sentence: str, text: str) -> None:
    change = one(language, sentence, text).change
    assert change is None or change.against is None


def test_an_older_value_goes_with_the_whole_not_with_a_part_in_brackets() -> None:
    sentence = "Der Verlust betrug 11 Mio. Euro (davon 4 Mio. Euro im Süden) nach 18 Mio. Euro im Vorjahr."
    whole, part = one("de", sentence, "11 Mio. Euro"), one("de", sentence, "4 Mio. Euro")
    assert whole.change is not None
    assert whole.change.against == "18 Mio. Euro"
    assert part.change is None


def test_a_sentence_ends_behind_a_unit_that_is_shortened() -> None:
    found = figures(
        "Tarn", "Выручка составила 33 млрд руб. Прибыль выросла до 4 млрд руб. Долг снизился.", language="ru"
    )
    assert [figure.measure for figure in found] == ["Выручка", "Прибыль"]
    whole = figures("Tarn", "Выручка составила 33 млрд руб. РФ по курсу.", language="ru")
    assert len(whole) == 1


SHARES = [  # whatever stands first, a share is told with its group and with what is said of it
    ("Die Mehrheit (57 Prozent) der Befragten ist mit dem Hafen zufrieden.", "Befragten mit dem Hafen zufrieden"),
    ("19 Prozent der Fischer geben sogar an, sehr müde zu sein.", "Fischer sehr müde"),
    ("So sagen nur 12 Prozent der Rentner, dass die Fähre pünktlich ist.", "Rentner Fähre pünktlich"),
    ("Von den Gästen waren 71 Prozent der Meinung, dass die Mole an Glanz verloren hat.", "Mole an Glanz verloren"),
    ("Bei einer Umfrage nannten 25 Prozent den Nebel als größte Sorge.", "Nebel als größte Sorge"),
    ("64,9 Prozent der Reeder nahmen Kurzarbeit in Anspruch.", "Reeder nahmen Kurzarbeit in Anspruch"),
    ("Nur 19 Prozent gaben an, dass es keine Gründe für einen Umzug gibt.", "keine Gründe für einen Umzug gibt"),
    ("Neun von zehn Betrieben (88 Prozent) suchen neue Matrosen.", "Betrieben suchen neue Matrosen"),
    ("Am Stichtag nutzten 4,6 Prozent der Haushalte in Tarn eigene Boote.", "Haushalte in Tarn eigene Boote"),
    ("Der Anteil liegt bei 19 Prozent der Gesamtfläche.", "Anteil"),
    ("Tarn hält 51 Prozent der Anteile an der Mole AG.", "Anteile an der Mole AG"),
]


@pytest.mark.parametrize(("sentence", "measure"), SHARES)
def test_share_is_told_with_what_is_said_of_it(sentence: str, measure: str) -> None:
    assert next(f.measure for f in figures("Tarn", sentence, language="de") if f.kind != "count") == measure


SUBJECTS = [
    ("Im Zuge des Umbaus sanken die Hafengebühren (HG) weiter auf 14 Mio. Euro.", "Hafengebühren"),
    ("Zum Jahreswechsel senken die Reeder den Fahrpreis um 3,5 Prozent auf 25,76 Euro.", "Fahrpreis"),
    ("Das Frachtvolumen ist zwar auf 30,3 Mio. Euro gesunken.", "Frachtvolumen"),
    ("Durch den Umbau erhöht sich das Frachtvolumen um weitere 3 Mio. Euro auf nunmehr 9 Mio. Euro.", "Frachtvolumen"),
    ("Die Hafensumme für diese neuen Molen liegt bei 2 Mio. Euro.", "Hafensumme für diese neuen Molen"),
    ("Die Versammlung hat einer Dividende in Höhe von 3 Euro je Aktie zugestimmt.", "Dividende"),
    ("Das Volumen wurde auf 467 Mill. Euro reduziert.", "Volumen"),
]


@pytest.mark.parametrize(("sentence", "measure"), SUBJECTS)
def test_german_subject_is_found_past_what_stands_between(sentence: str, measure: str) -> None:
    assert [f.measure for f in figures("Nova", sentence, language="de") if f.unit.startswith("EUR")][-1] == measure


@pytest.mark.parametrize(
    ("told", "change"), [("ein Viertel", "25"), ("fast zwei Drittel", "66.7"), ("ein Fünftel", "20")]
)
def test_a_change_told_as_a_fraction_is_one(told: str, change: str) -> None:
    level = one("de", f"Der Erlös stieg um {told} auf 968 Mio. Euro.", "968 Mio. Euro")
    assert level.change
    assert (level.change.direction, plain_decimal(level.change.value), level.change.unit) == ("up", change, "%")


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Umsatz betrug 435 Mio. Euro, das ist mehr als im Vorjahresquartal (504 Mio. Euro).",
        "Das Ergebnis lag mit 435 Mio. Euro unter dem Vorjahreswert von 504 Mio. Euro.",
        "Der Gewinn betrug 435 Mio. Euro, ein Jahr zuvor waren es noch 504 Mio. Euro gewesen.",
        "Der Gewinn betrug 435 Mio. Euro, nachdem es im Herbst noch 504 Mio. Euro waren.",
    ],
)
def test_german_older_value_is_told_of_the_newer(sentence: str) -> None:
    level = one("de", sentence, "435 Mio. Euro")
    assert level.change
    assert level.change.against == "504 Mio. Euro"


def test_a_survey_among_so_many_is_no_bound() -> None:
    assert one("de", "Das geht aus einer Umfrage unter 403 Reedern hervor.", "403 Reedern").bound == "exact"
    assert one("de", "Die Zahl sank auf unter 403 Reeder.", "unter 403 Reeder").bound == "under"


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("Die Marge ging auf 20,3 Prozent zurück.", "20,3 Prozent", "20.3"),
        ("Die Exporte nahmen kalender- und saisonbereinigt um 1,7 Prozent ab.", "1,7 Prozent", "-1.7"),
        ("Die Kurse gaben um 2 Prozent nach.", "2 Prozent", "-2"),
        ("Die Zahl der Boote nahm um 3 Prozent zu.", "3 Prozent", "3"),
        ("Die Kosten sind um 190’000 Franken tiefer ausgefallen.", "190’000 Franken", "-190000"),
        ("Das Ergebnis lag mit 35 Mio. Euro unter dem Vorjahreswert.", "35 Mio. Euro", "35000000"),
        ("Das Ergebnis lag 35 Mio. Euro unter dem Vorjahreswert.", "35 Mio. Euro", "-35000000"),
    ],
)
def test_german_level_or_change(sentence: str, text: str, value: str) -> None:
    assert plain_decimal(one("de", sentence, text).value) == value


def test_a_number_may_rise_by_a_number() -> None:
    change = one("de", "Die Zahl der Fischer stieg um 12.000 auf 2,4 Millionen.", "2,4 Millionen").change
    assert change
    assert (change.direction, plain_decimal(change.value)) == ("up", "12000")


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Für den Ausbau der Mole stellt die Stadt 2 Mio. Euro zur Verfügung.", "Ausbau der Mole"),
        ("Die Stadt stellt 2 Mio. Euro für den Ausbau der Mole bereit.", "Ausbau der Mole"),
        ("In den Neubau investiert die Gemeinde 2 Mio. Euro.", "Neubau"),
        ("Das Unternehmen will 2 Mio. Euro in den Ausbau der Mole investieren.", "Ausbau der Mole"),
        ("2 Mio. Euro fließen in den Umbau der Schule.", "Umbau der Schule"),
        ("2 Mio. Euro erhält die Gemeinde für den Umbau.", "Umbau"),
        ("2 Mio. Euro kostet der Umbau.", "Umbau"),
        ("Die Kosten von 2 Mio. Euro übernimmt das Land.", "Kosten"),
        ("Mit 2 Mio. Euro fördert das Ministerium für Bildung die Mole.", "Mole"),
        ("Für das Geschäftsjahr erwartet der Vorstand einen Umsatz von 2 Mio. Euro.", "Umsatz"),
    ],
)
def test_german_money_is_told_with_what_it_is_meant_for(sentence: str, measure: str) -> None:
    assert one("de", sentence, "2 Mio. Euro").measure == measure


def test_a_contract_over_so_much_is_no_bound() -> None:
    assert one("de", "Tarn erhält einen Auftrag über 45 Mio. Euro.", "45 Mio. Euro").bound == "exact"
    assert one("de", "Der Wert des Auftrags liegt bei über 45 Mio. Euro.", "über 45 Mio. Euro").bound == "over"
