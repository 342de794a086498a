"""German to Russian: what is counted behind a number is no verb, and phrases end where their grammar ends them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from digests.model import Figure
from tests.digests.facts.written_release import figures


def one(language: str, sentence: str, text: str) -> Figure:
    return next(figure for figure in figures("Tarn", sentence, language=language) if figure.text == text)


PARTS = [
    ("fr", "Sur les 2 400 barques contrôlées, 310 dérivaient trop vite.", "310", "barques"),
    ("es", "De las 2.400 barcas controladas, 310 superaban la velocidad.", "310", "barcas"),
    ("it", "Su 2.400 barche controllate, 310 superavano il limite.", "310", "barche"),
    ("pt", "Das 2.400 barcas fiscalizadas, 310 navegavam depressa.", "310", "barcas"),
    ("ru", "Из 2 400 проверенных лодок 310 превышали скорость.", "310", "лодок"),
]


@pytest.mark.parametrize(("language", "sentence", "text", "unit"), PARTS)
def test_a_verb_behind_a_number_is_not_what_is_counted(language: str, sentence: str, text: str, unit: str) -> None:
    assert one(language, sentence, text).unit == unit


def test_nouns_that_end_like_verbs_are_counted_behind_two_to_four() -> None:
    assert one("ru", "Порт купил 3 модели.", "3 модели").unit == "модели"
    assert one("ru", "При шторме 11 пострадали.", "11 пострадали").unit == "пострадали"


MEASURES = [
    ("fr", "Arrivent en tête le prix (52 %), la qualité (41 %) et le calme (33 %).", "52 %", "prix"),
    (
        "it",
        "Il giudice lo ha condannato a tre anni di reclusione e a una multa di 15.000 euro.",
        "15.000 euro",
        "multa",
    ),
    ("pt", "O juiz condenou-o a três anos de prisão e a uma multa de 15 mil euros.", "15 mil euros", "multa"),
    ("fr", "La digue, d'un montant de 46 millions d'euros, ouvrira en mai.", "46 millions d'euros", "digue"),
    ("fr", "Neuf marins sur dix recommanderaient le port.", "Neuf marins sur dix", "marins recommanderaient le port"),
    ("fr", "Hier, seuls 34% en ont entendu parler.", "34%", "entendu parler"),
    ("fr", "Pour 91% des marins interrogés, la mer reste trop agitée.", "91%", "la mer reste trop agitée"),
    ("fr", "Ils sont 73% à dire que le vent les inquiète.", "73%", "dire que le vent les inquiète"),
    (
        "fr",
        "Plus de la moitié des marins (54%) se disent inquiets du vent.",
        "54%",
        "marins se disent inquiets du vent",
    ),
    ("es", "La patrulla halló 1.840 kilos de tabaco incautados en la costa.", "1.840 kilos", "tabaco"),
    ("es", "Hallaron 30 remos y bienes valorados en seis millones de euros.", "seis millones de euros", "bienes"),
    ("it", "Il dato porta l’incidenza sui ricavi al 13,9%.", "13,9%", "incidenza sui ricavi"),
    ("it", "L’utile netto a 8,1 milioni di euro è un primato.", "8,1 milioni di euro", "utile netto"),
    ("ru", "Проезд подорожает с 42 до 45 рублей.", "45 рублей", "Проезд"),
    ("ru", "Суд приговорил его к трём годам колонии.", "трём годам", "колонии"),
    (
        "de",
        "In die neue Mole fließen 46 Millionen Euro, 180 Arbeitsplätze entstehen.",
        "46 Millionen Euro",
        "neue Mole",
    ),
    ("de", "Ein Test ergab beim Steuermann einen Wert von 1,8 Promille.", "1,8 Promille", "Steuermann"),
    ("de", "Mit 62 Prozent liegt der Wind deutlich vor dem Gas (18 Prozent).", "62 Prozent", "Wind"),
    ("de", "Mit 62 Prozent liegt der Wind deutlich vor dem Gas (18 Prozent).", "18 Prozent", "Gas"),
    ("de", "Das Ergebnis vor Steuern lag bei 18 Mio. Euro.", "18 Mio. Euro", "Ergebnis vor Steuern"),
    ("de", "Jedes vierte Boot fährt mit Strom, der Rest mit Diesel.", "Jedes vierte", "Boot fährt mit Strom"),
    (
        "de",
        "41 Prozent der Schiffer wollen Diesel sparen, 38 Prozent ganz darauf verzichten.",
        "38 Prozent",
        "ganz darauf verzichten",
    ),
    ("de", "Die Kasse fordert 6,5 Prozent mehr Lohn.", "6,5 Prozent", "Lohn"),
    ("de", "Der Zuschlag ging für 1,1 Millionen Euro an einen Sammler.", "1,1 Millionen Euro", "Zuschlag"),
]


@pytest.mark.parametrize(("language", "sentence", "text", "measure"), MEASURES)
def test_what_is_measured(language: str, sentence: str, text: str, measure: str) -> None:
    assert one(language, sentence, text).measure == measure


def test_a_share_told_twice_is_told_in_figures() -> None:
    told = figures("Tarn", "Plus de 8 marins sur 10 (83%) se disent satisfaits.", language="fr")
    assert [figure.text for figure in told if figure.rank] == ["83%"]


def test_an_average_is_no_half() -> None:
    told = figures("Tarn", "El precio medio de la vivienda alcanza los 1.874 euros.", language="es")
    assert [figure.text for figure in told if figure.rank] == ["1.874 euros"]


def test_the_noun_before_and_is_of_another_kind() -> None:
    told = one("ru", "Полицейские изъяли 2,3 кг табака и 12 400 рублей.", "12 400 рублей")
    assert (told.value, told.measure, told.rank) == (Decimal(12400), "", None)


def test_what_is_moved_stands_between_the_verb_and_its_level() -> None:
    rate = one("ru", "Совет снизил ключевую ставку до 7,25% годовых.", "7,25%")
    assert (rate.value, rate.measure) == (Decimal("7.25"), "ключевую ставку")
    forecast = one(
        "es", "La empresa eleva su previsión de ingresos hasta 450 millones de euros.", "450 millones de euros"
    )
    assert (forecast.bound, forecast.measure) == ("exact", "previsión de ingresos")
    grant = one("es", "La ciudad reduce tasas y concede ayudas de hasta 3.000 euros.", "hasta 3.000 euros")
    assert grant.bound == "up_to"


def test_a_name_behind_a_price_per_share_is_whose_share_it_is() -> None:
    assert (
        one("fr", "14 euros par action Tarn Marine", "14 euros par action").measure == "prix d’acquisition par action"
    )


def test_small_damages_are_left_out_beside_a_large_one() -> None:
    told = figures(
        "Polizeibericht vom Wochenende",
        "Ein Boot rammte den Steg. Der Schaden beträgt rund 12.000 Euro.",
        "Ein Unbekannter richtete an einem Zaun einen Schaden von 500 Euro an.",
        "Beim Ausparken entstand ein Sachschaden von 800 Euro.",
        "Eine Hütte brannte; es entstand ein Sachschaden von etwa 3.000 Euro.",
        language="de",
    )
    assert [figure.text for figure in told if figure.rank] == ["rund 12.000 Euro", "etwa 3.000 Euro"]
