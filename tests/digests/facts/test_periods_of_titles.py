"""The period that a whole release is about: its titles, its first paragraphs, its outlook; forms of periods."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from digests.facts.find import find_facts
from tests.digests.facts.written_release import figures, release

TITLED = [
    ("en", "Pier Barometer 2024: anglers happier with the pier", "Some 72 percent of anglers are satisfied.", "2024"),
    ("en", "2024 most borrowed boats revealed", "The pier lent 4,120 boats to its anglers.", "2024"),
    (
        "en",
        "School year 2023/24: more pupils learn to row",
        "A total of 12,300 pupils sat the test.",
        "School year 2023/24",
    ),
    (
        "de",
        "Ausbildungsjahr 2023/24: Mehr Verträge",
        "38 Prozent der Lehrlinge sind Frauen.",
        "Ausbildungsjahr 2023/24",
    ),
    ("fr", "Baromètre des pontons 2024 : des usagers satisfaits", "72 % des usagers se disent satisfaits.", "2024"),
    ("ko", "2024년 부두 이용 동향", "여객선이 81.2%로 가장 많았다.", "2024년"),
    ("en", "Pier Festival 2025 to bring 40 bands", "The town will spend $300,000.", None),
    ("en", "The pier of 1987 is mended", "It cost $300,000.", None),
    ("en", "More anglers than in 2023", "Some 72 percent of anglers are satisfied.", None),
    ("en", "Open since 2023, the pier is mended", "It cost $300,000.", None),
    ("en", "Pier open again on May 3, 2024", "It cost $300,000.", None),
]


@pytest.mark.parametrize(("language", "title", "sentence", "period"), TITLED, ids=[case[1] for case in TITLED])
def test_a_year_in_the_title_is_that_of_the_figures(language: str, title: str, sentence: str, period: str) -> None:
    found = [one for one in figures(title, sentence, language=language) if one.text in sentence]
    assert found
    assert {one.period for one in found} == {period}


def test_a_series_is_of_the_year_that_its_first_paragraph_tells() -> None:
    found = figures(
        "Harbour brings in more",
        "The harbour put over $908 million into the county's economy in 2024, an increase of $61 million on the"
        " result of 2023, a report says.",
        "Ship repair generated $310 million.",
    )
    assert [(one.text, one.period) for one in found][-1] == ("$310 million", "2024")


def test_the_year_of_the_day_of_release_is_no_period() -> None:
    found = figures(
        "Harbour brings in more",
        "Tarn, May 6, 2025 - Dues at the harbour rose by 4 percent after the pier was mended, the harbour master said.",
        "Ship repair generated $310 million.",
    )
    assert found[-1].period is None


OUTLOOKS = [
    (
        "de",
        "Tarn hebt Gewinnprognose an",
        "Die Prognose für das Geschäftsjahr 2025 wird übertroffen.",
        "Geschäftsjahr 2025",
    ),
    ("en", "Tarn raises guidance", "The harbour today raised its guidance for fiscal year 2025.", "fiscal year 2025"),
    ("ja", "業績予想を上方修正", "2026年3月期の連結業績予想を修正します。", "2026年3月期"),
]
EXPECTED = {
    "de": "Die Umsatzprognose belässt der Hafen bei 170 Mio. Euro.",
    "en": "It now expects revenue of $410 million.",
    "ja": "営業利益は48億円となる見込みです。",
}


@pytest.mark.parametrize(("language", "title", "outlook", "period"), OUTLOOKS, ids=[case[0] for case in OUTLOOKS])
def test_what_is_expected_is_of_the_period_of_the_outlook(language: str, title: str, outlook: str, period: str) -> None:
    assert figures(title, outlook, EXPECTED[language], language=language)[-1].period == period


def test_the_time_of_a_plan_is_no_period_reported_on() -> None:
    found = figures(
        "Trial meets its goal, filing planned for Q4 2025", "The risk fell by 42%.", "It enrolled 500 patients."
    )
    assert {one.period for one in found} == {None}


FORMS = [
    ("en", "In the past academic year, dues were $3 million.", "past academic year"),
    ("en", "In the 2023/24 school year, dues were $3 million.", "2023/24 school year"),
    ("en", "In the year to 30 June 2024, dues were $3 million.", "year to 30 June 2024"),
    ("en", "In the three months to 30 June 2024, dues were $3 million.", "three months to 30 June 2024"),
    ("en", "In its fiscal year 2024 third quarter, dues were $3 million.", "fiscal year 2024 third quarter"),
    ("de", "In den Jahren 2021 bis 2023 nahm der Hafen 3 Mio. Euro ein.", "Jahren 2021 bis 2023"),
    ("de", "In der Spielzeit 2023/24 nahm der Hafen 3 Mio. Euro ein.", "Spielzeit 2023/24"),
    ("de", "In der zweiten Jahreshälfte nahm der Hafen 3 Mio. Euro ein.", "zweiten Jahreshälfte"),
    ("de", "Nach 15% im Dezember wählten im Jänner 12% den Hafen.", "Jänner"),
    ("fr", "Le port a encaissé 3 millions d'euros pour la saison 2023-2024.", "saison 2023-2024"),
    ("es", "En el curso 2022-23 el puerto ingresó 3 millones de euros.", "curso 2022-23"),
    ("it", "Nei 9 mesi 2024 il porto ha incassato 3 milioni di euro.", "9 mesi 2024"),
    ("it", "Nella stagione 2023/24 il porto ha incassato 3 milioni di euro.", "stagione 2023/24"),
    ("pt", "No 1.º semestre de 2024 o porto faturou 3 milhões de euros.", "1.º semestre de 2024"),
    ("pt", "Na safra 2023/24 o porto faturou 3 milhões de reais.", "safra 2023/24"),
    ("ru", "В сезоне 2023/24 порт получил 3 млн рублей.", "сезоне 2023/24"),
    ("ja", "今期は250億円の売上を予定している。", "今期"),
    ("zh", "2024财年门票收入为73亿元。", "2024财年"),
    ("ko", "2024학년도 입장료 수입은 73억원이다.", "2024학년도"),
]


@pytest.mark.parametrize(("language", "sentence", "period"), FORMS, ids=[case[1] for case in FORMS])
def test_forms_of_periods(language: str, sentence: str, period: str) -> None:
    assert (figures("Tarn", sentence, language=language)[-1].period or "").endswith(period)


def test_a_month_written_as_a_number_is_no_season() -> None:
    assert figures("Tarn", "date 2020-12 : 73 barques ont été vendues.", language="fr")[-1].period is None


def test_the_time_of_something_since_which_is_not_that_of_an_amount() -> None:
    found = figures(
        "Tarn",
        "Elle est satisfaite de l'aide, bien sollicitée depuis le confinement début 2020 (76% satisfaits).",
        language="fr",
    )
    assert [one.period for one in found] == [None]


NONE = [
    (
        "en",
        "The inn pleaded guilty under the Harbour Safety Regulations 2012 and must pay a fine of $14,000.",
        "$14,000",
    ),
    ("ru", "Совет 19 июля 2014 года решил повысить ставку до 8,00% годовых.", "до 8,00%"),
    ("es", "Es gratis para niños nacidos en 2016 con rentas inferiores a 17.000 euros.", "17.000 euros"),
    ("en", "After a three-week trial the harbour settled for $60.5 million.", "$60.5 million"),
]


@pytest.mark.parametrize(("language", "sentence", "amount"), NONE, ids=[case[1] for case in NONE])
def test_a_year_of_something_else_is_no_period(language: str, sentence: str, amount: str) -> None:
    assert next(one for one in figures("Tarn", sentence, language=language) if one.text == amount).period is None


def test_a_length_that_only_says_how_often_is_no_time_of_a_list() -> None:
    found = figures("Tarn", "The pier pays, per annum:", "* Dues of $3 million", kind="earnings")
    assert [one.period for one in found] == [None]


def test_a_share_has_the_time_within_which_it_is_told() -> None:
    found = figures("Tarn", "45% of early leavers come back within a year, and more than 73% within three years.")
    assert [one.period for one in found if one.kind == "percent"] == [None, "within three years"]


@pytest.mark.parametrize(
    ("language", "sentence", "period"),
    [
        ("de", "Im Dezember 2024 zählten die Häfen 57 % mehr Gäste als im Dezember 2023.", "Dezember 2024"),
        ("en", "In May 2024 the harbour had 57% more guests than in May 2023.", "May 2024"),
        ("fr", "Pour 2024-2025, le port vise une marge de 5,7%.", "2024-2025"),
    ],
)
def test_a_time_behind_than_is_compared_with(language: str, sentence: str, period: str) -> None:
    assert next(one for one in figures("Tarn", sentence, language=language) if one.kind == "percent").period == period


def test_a_period_goes_on_until_another_time_opens_a_sentence() -> None:
    found = figures(
        "Tarn Harbour",
        "In the second quarter of 2024, dues were $3 million. The pier earned $2 million."
        " In 2019, the mill earned $1 million. The inn earned $4 million.",
        kind="earnings",
    )
    assert [one.period for one in found][:3] == ["second quarter of 2024", "second quarter of 2024", "2019"]


def test_a_title_of_a_whole_year_needs_no_day_of_release() -> None:
    told = find_facts(
        replace(
            release("2018년 연간 부두 동향", "여객선이 81.2%로 가장 많았다.", language="ko"),
            dateline=None,
            published=None,
        )
    )
    assert told.figures[-1].period == "2018년"
