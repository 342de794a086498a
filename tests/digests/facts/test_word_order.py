"""Where the measure stands in another order of words: subject behind the verb, behind a comma, beside a participle."""

from __future__ import annotations

import pytest

from digests.model import Figure
from tests.digests.facts.written_release import figures


def first(language: str, sentence: str) -> Figure:
    return figures("Tarn", sentence, language=language)[0]


@pytest.mark.parametrize(
    ("language", "sentence", "measure"),
    [
        ("de", "Auf 61 Mio. Euro belief sich im ersten Halbjahr der Erlös der Reederei.", "Erlös der Reederei"),
        ("de", "Bei 7,4 Prozent lag im Mai die Leerstandsquote.", "Leerstandsquote"),
        ("de", "Mit 3 Mio. Euro fördert der Bund den Umbau des Museums.", "Umbau des Museums"),
        ("fr", "À 7,2 %, le taux de vacance recule encore.", "taux de vacance"),
        ("es", "Hasta los 61 millones de euros ascendió el beneficio bruto.", "beneficio bruto"),
        ("it", "Ammontano a 7 milioni di euro i contributi concessi dalla Provincia.", "contributi"),
        ("it", "Si attesta all'11,5% la quota di mercato.", "quota di mercato"),
        ("pt", "Cifrou-se em 31 milhões de euros o volume de exportações.", "volume de exportações"),
        ("ru", "До 6,1 % снизился в мае уровень износа.", "уровень износа"),
    ],
)
def test_a_subject_behind_its_verb_is_what_is_measured(language: str, sentence: str, measure: str) -> None:
    assert first(language, sentence).measure.startswith(measure)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "12 Mio. Euro steuert der Landkreis bei."),  # who gives it
        ("de", "Mit 3 Mio. Euro hilft das Land."),
        ("it", "Paga 5 milioni di euro il Comune."),
        ("es", "Invirtió 4 millones de euros la empresa."),
    ],
)
def test_who_acts_behind_the_verb_is_not_what_is_measured(language: str, sentence: str) -> None:
    measure = first(language, sentence).measure
    assert not any(who in measure for who in ("Landkreis", "Land", "Comune", "empresa"))


@pytest.mark.parametrize(
    ("language", "sentence", "measure"),
    [
        ("es", "La compra, tasada en 61 millones de euros, se cerrará en otoño.", "compra"),
        ("ru", "Валовая прибыль, составившая 6 млрд рублей, выросла.", "Валовая прибыль"),
        ("pt", "O prejuízo, de R$ 61 milhões, encolheu.", "prejuízo"),
        ("fr", "Les livraisons de bouées ont reculé (-6,8 %).", "livraisons de bouées"),
    ],
)
def test_what_is_set_apart_is_said_of_the_noun_before(language: str, sentence: str, measure: str) -> None:
    assert first(language, sentence).measure == measure


def test_a_period_behind_the_verb_of_a_fall_is_one() -> None:
    assert first("ru", "Уровень износа снизился в мае до 6,1 %.").period == "мае"
    assert first("pt", "A taxa teve queda anual de 6,1%.").period is None  # over a year, not of one


def test_a_level_that_opens_its_clause_is_no_fall() -> None:
    assert first("ru", "До 6,1 % снизился в мае уровень износа.").value > 0


@pytest.mark.parametrize(
    ("language", "sentence", "text", "measure"),
    [
        (
            "it",
            "Per il restauro del faro la Provincia ha stanziato 6 milioni di euro.",
            "6 milioni",
            "restauro del faro",
        ),
        ("es", "Dotada con 16.000 euros, la beca se entregará en mayo.", "16.000", "beca"),
        ("pt", "A bolsa, no valor de 16 mil euros, será entregue.", "16 mil", "bolsa"),
        (
            "es",
            "La firma se ha adjudicado por 61 millones de euros las obras del muelle.",
            "61",
            "adjudicado obras del muelle",
        ),
        ("pt", "Do total, R$ 61 milhões virão de uma linha de crédito.", "61", "virão de uma linha de crédito"),
        ("pt", "De 31,2% para 34,5% cresceu, num ano, o peso das exportações.", "34,5", "peso das exportações"),
        ("ru", "Совет рекомендовал дивиденды — по 61 рублю на акцию.", "61", "дивиденды"),
        ("ru", "Показатель EBITDA, напротив, просел на 6 %, до 61 млрд рублей.", "61", "Показатель EBITDA"),
        ("ru", "На ремонт маяка город направит 6 млн рублей.", "6 млн", "ремонт маяка"),
        ("ru", "Фонд выделит сёлам 6 млрд рублей на ремонт дорог.", "6 млрд", "выделит на ремонт дорог"),
        ("pt", "Os furtos caíram 16% e os incêndios, 9%.", "9%", "incêndios"),
        (
            "it",
            "Le vendite estere, in crescita del 9%, hanno raggiunto i 61 milioni di euro.",
            "61 milioni",
            "vendite estere",
        ),
        ("fr", "Le taux de retour, lui, gagne 2,4 points à 61,5 %.", "61,5", "taux de retour"),
    ],
)
def test_other_places_of_what_is_measured(language: str, sentence: str, text: str, measure: str) -> None:
    told = next(figure for figure in figures("Tarn", sentence, language=language) if text in figure.text)
    assert told.measure == measure


@pytest.mark.parametrize(
    ("language", "sentence", "unit"),
    [
        ("it", "Salgono a 412 i naufragi.", "naufragi"),
        ("es", "Los robos bajaron a 412.", "robos"),
        ("es", "Los ingresos bajaron a 412.", ""),  # money that nobody names
        ("es", "El índice bajó a 412.", ""),  # of no things
    ],
)
def test_a_bare_number_counts_a_subject_of_many(language: str, sentence: str, unit: str) -> None:
    assert first(language, sentence).unit == unit


def test_a_group_that_opens_the_sentence_is_told_with_its_share() -> None:
    told = figures("Tarn", "Parmi les 1 200 marins interrogés, 38 % se disent inquiets.", language="fr")[1]
    assert told.measure == "marins interrogés se disent inquiets"


@pytest.mark.parametrize(
    ("language", "sentence", "text"),
    [
        ("es", "La firma cayó en números rojos, frente a los 61 millones de euros que ganó en 2023.", "61"),
        ("de", "Gegenüber 61 Mio. Euro fällt der neue Wert ab.", "61"),
    ],
)
def test_what_is_only_compared_with_is_no_news(language: str, sentence: str, text: str) -> None:
    told = next(figure for figure in figures("Tarn", sentence, language=language) if text in figure.text)
    assert (told.why_not or "").startswith("comparison")
