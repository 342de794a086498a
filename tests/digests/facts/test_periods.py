"""Which period an amount belongs to: its own, that of the report, and never an outlook's or a comparison's."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures

REPORT = "Tarn Harbour reports higher dues"

OWN = [
    (
        "es",
        "Los ingresos del puerto en el primer trimestre del año ascendieron a 83 millones de euros.",
        "primer trimestre del año",
    ),
    (
        "es",
        "Durante los nueve primeros meses, el beneficio se sitúa en 18 millones de euros.",
        "los nueve primeros meses",
    ),
    (
        "it",
        "Nei primi sei mesi dell’esercizio le darsene hanno realizzato ricavi per 72 milioni di euro.",
        "primi sei mesi dell’esercizio",
    ),
    (
        "fr",
        "Sur les neuf premiers mois de l'exercice, les ventes atteignent 41 millions d'euros.",
        "neuf premiers mois de l'exercice",
    ),
    ("ru", "За первые шесть месяцев этого года прибыль составила 17 млрд рублей.", "первые шесть месяцев этого года"),
    ("ru", "По итогам 2 квартала 2021 года выручка составила 180 млрд рублей.", "2 квартала 2021 года"),
    (
        "de",
        "In den ersten neun Monaten des Geschäftsjahres stieg der Umsatz auf 42 Millionen Euro.",
        "neun Monaten des Geschäftsjahres",
    ),
    (
        "de",
        "Im ersten Halbjahr 2026 wuchs der Umsatz auf 61 Mio. Euro (H1 2025 = 48 Mio. Euro).",
        "ersten Halbjahr 2026",
    ),
    ("fr", "Au premier semestre 2026, les ventes atteignent 61 M€ (S1 2025 : 48 M€).", "premier semestre 2026"),
    ("pt", "No trimestre, os investimentos somaram 12 milhões de reais.", "trimestre"),
    ("zh", "二零二五年八月的门票收入为73亿元。", "二零二五年八月"),
    ("zh", "二〇二五年首九個月的門票收入為642億元。", "二〇二五年首九個月"),
    ("zh", "2025年前十一个月的门票收入为815亿元。", "2025年前十一个月"),
    ("zh", "二零二五年第三季的门票收入为210亿元。", "二零二五年第三季"),
]


@pytest.mark.parametrize(("language", "sentence", "period"), OWN, ids=[case[1] for case in OWN])
def test_periods_of_a_language(language: str, sentence: str, period: str) -> None:
    found = next(one for one in figures("Tarn", sentence, language=language) if one.kind == "money")
    assert (found.period or "").endswith(period)
    assert not set(found.measure.split()) & set(period.split()) - {"de", "del"}


def test_the_period_of_an_outlook_is_not_that_of_the_report() -> None:
    found = figures(
        REPORT,
        "Dues rose to $41 million. For fiscal 2026 the harbour expects dues of $45 million.",
        kind="earnings",
    )
    assert [(one.text, one.period, one.basis) for one in found] == [
        ("$41 million", None, None),
        ("$45 million", "fiscal 2026", "expected"),
    ]


def test_what_is_expected_does_not_take_the_period_reported_on() -> None:
    found = figures(f"{REPORT} in the third quarter of 2025", "Tarn expects dues of $45 million.", kind="earnings")
    assert [(one.text, one.period) for one in found] == [("$45 million", None)]


def test_a_period_compared_with_is_not_reported_on() -> None:
    found = figures(
        "Tarn Harbour",
        "Dues rose by 4% compared with the third quarter of 2024. The pier earned $3 million.",
        kind="earnings",
    )
    assert found[-1].period is None


def test_a_period_far_down_the_page_is_not_that_of_the_first_paragraphs() -> None:
    prose = "The harbour was full of boats all summer, and the old mole was mended where the winter had broken it."
    found = figures(
        "Tarn Harbour",
        f"{prose} Dues were $3 million.",
        prose,
        f"{prose} In the second quarter of 2024 they were less.",
    )
    assert found[0].period is None


def test_what_an_outlook_is_held_against_is_not_expected() -> None:
    found = figures(REPORT, "Dues of $45 million were above our guidance, and the pier cost $2 million.")
    assert [one.basis for one in found] == [None, None]


def test_the_year_of_a_part_of_a_year_goes_with_it() -> None:
    found = figures(REPORT, "Dues for the first six months of 2025 totaled $14.6 million.", kind="earnings")
    assert [one.period for one in found] == ["first six months of 2025"]


ENGLISH = [
    ("For the year ended December 31, 2024, dues were $3 million.", "year ended December 31, 2024"),
    ("For the quarter ending June 30, 2025, dues were $3 million.", "quarter ending June 30, 2025"),
    ("In the twelve months to June, dues were $3 million.", "twelve months to June"),
    ("Between January and June 2024, dues were $3 million.", "Between January and June 2024"),
    ("From 2019 to 2023, dues were $3 million.", "From 2019 to 2023"),
    ("In 2023/24, dues were $3 million.", "2023/24"),
    ("In May 2025, dues were $3 million.", "May 2025"),
    ("At fiscal year-end 2024, dues were $3 million.", "fiscal year-end 2024"),
    ("On a year-to-date basis, dues were $3 million.", "year-to-date"),
    ("For this year-end party, dues were $3 million.", None),
]


@pytest.mark.parametrize(("sentence", "period"), ENGLISH)
def test_english_periods(sentence: str, period: str | None) -> None:
    assert [one.period for one in figures("Tarn", sentence) if one.kind == "money"] == [period]


def test_two_lengths_are_told_respectively() -> None:
    said = "Dues were $3 million and $9 million for the three and nine months ended June 30, 2025, respectively."
    assert {one.text: one.period for one in figures(REPORT, said, kind="earnings") if one.kind == "money"} == {
        "$3 million": "three months ended June 30, 2025",
        "$9 million": "nine months ended June 30, 2025",
    }


def test_a_count_of_last_year_is_news_of_its_own() -> None:
    found = figures("Tarn", "Last year, 4,000 boats called at the quay.")
    assert [one.why_not for one in found if one.text.startswith("4,000")] == [None]


def test_a_list_has_the_period_of_the_line_that_opens_it() -> None:
    found = figures(
        "Tarn Harbour Reports Second Quarter 2025 Results",
        "Dues for the second quarter of 2025 were $9 million.",
        "# Outlook",
        "For the third quarter of 2025:",
        "* Dues of $10 million to $11 million",
        "* Adjusted EPS of $0.35 to $0.38",
        "Cash was $4 million.",
        kind="earnings",
    )
    assert [(one.measure, one.period, one.basis) for one in found if one.kind in ("money", "per_share")] == [
        ("Dues", "second quarter of 2025", None),
        ("Dues", "third quarter of 2025", "expected"),
        ("Adjusted EPS", "third quarter of 2025", "expected, adjusted"),
        ("Cash", "Second Quarter 2025", None),
    ]


CARRIED = "Tarn Harbour Reports Second Quarter 2025 Results"
OF_NO_PERIOD = [
    "The board declared a quarterly dividend of $0.31 per share payable on August 29, 2025.",
    "On July 21, 2025, the board declared a cash dividend of $0.12 per common share.",
    "The board approved the repurchase of up to $150 million of common stock.",
    "The harbour issued 4.75% senior notes due 2029.",
    "The harbour now runs 402 offices.",
    "Founded in 1987, the harbour has 3,100 employees.",
    "The harbour will pay $3 million to settle the matter.",
    "It gave $90,000 in scholarships to the school.",
]


@pytest.mark.parametrize("sentence", OF_NO_PERIOD)
def test_what_is_of_no_period_takes_none_of_a_report(sentence: str) -> None:
    found = figures(CARRIED, "Dues were $9 million in the quarter.", sentence, kind="earnings")
    told = [one for one in found if one.sentence.startswith(sentence[:20]) and one.kind != "duration"]
    assert [one.period for one in told] == [None]


def test_a_release_about_a_dividend_names_its_period_in_the_title() -> None:
    said = "The board has declared a dividend of $0.21 per share."
    found = figures("Tarn Harbour Declares First Quarter 2025 Dividend", said, kind="earnings")
    assert found[-1].period == "First Quarter 2025"


SENTENCES = [
    ("Loans in arrears totaled $41 million, or 0.64% of loans, at June 30, 2025.", "$41 million", "June 30, 2025"),
    ("It made $71 million of free cash flow (a measure of its own) in 2024.", "$71 million", "2024"),
    ("Dues were $5 million and tolls of $2 million in the first half of 2024.", "$5 million", "first half of 2024"),
    ("It told of May 2025 traffic with a load factor of 82.4%.", "82.4%", "May 2025"),
    (
        "Dues for the last twelve months ending May 31, 2025 were $33 million.",
        "$33",
        "last twelve months ending May 31",
    ),
    ("Dues between 2015 and April 2, 2023 were $55 million.", "$55 million", "between 2015 and April 2, 2023"),
    ("Dues from May 3, 2024 to June 9, 2024 were $5 million.", "$5 million", "from May 3, 2024 to June 9, 2024"),
    ("The port will pay $3 million over 12 years.", "$3 million", "over 12 years"),
    ("It moved 120,000 tons in Years 1 through 7.", "120,000", "Years 1 through 7"),
    ("It raised $2 million last year.", "$2 million", "last year"),
    ("It pledged $5 million to support growers by early 2029.", "$5 million", "by early 2029"),
    ("Crab is 21% of the catch and should reach 26% by 2031.", "21%", None),
    ("It has 402 boats in 11 towns and expects to reach 450 by year end.", "402", None),
    ("A fund founded by the Mellor Trust in 1999 has brought $14 million to the town.", "$14 million", None),
    ("It served 1.2 million guests in a year of storms.", "1.2 million", None),
    ("The quay saw a year-over-year increase of 7.2% in calls.", "7.2%", None),
    ("It sold 44 boats under a contract signed on May 3, 2025.", "44 boats", None),
    ("It carried 2,310,000 guests, a 4% drop on the 2,408,000 carried in June 2023.", "2,310,000", None),
]


@pytest.mark.parametrize(("sentence", "amount", "period"), SENTENCES)
def test_the_period_of_a_sentence(sentence: str, amount: str, period: str | None) -> None:
    found = next(one for one in figures("Tarn", sentence) if amount in one.text)
    assert (found.period or "")[: len(period or "") or None] == (period or "")


def test_the_period_of_its_own_sentence_goes_before_that_of_the_report() -> None:
    found = figures(
        CARRIED, "Dues were $9 million.", "It made $71 million of free cash flow (of its own) in fiscal 2024."
    )
    assert [one.period for one in found] == ["Second Quarter 2025", "fiscal 2024"]


BALANCES = [
    ("de", "Der Auftragsbestand lag am 31. März bei 12 Millionen Euro.", "am 31. März"),
    ("de", "Die Marge liegt nach drei Monaten bei 41 Prozent.", "nach drei Monaten"),
    (
        "fr",
        "Les ventes du semestre clos le 30 novembre 2022 sont de 12 millions d'euros.",
        "semestre clos le 30 novembre",
    ),
    ("es", "La deuda era a 30 de junio de 2024 de 12 millones de euros.", "30 de junio de 2024"),
    ("it", "I debiti al 30 giugno 2024 sono pari a 12 milioni di euro.", "30 giugno 2024"),
    ("pt", "A empresa vai aplicar 12 milhões de reais nos próximos dois anos.", "nos próximos dois anos"),
    ("ja", "平成26年度には来館者数は10,600人だった。", "平成26年度"),
    ("zh", "2014年以来，该集团投资超过700亿元。", "2014年以来"),
]


@pytest.mark.parametrize(("language", "sentence", "period"), BALANCES)
def test_balance_days_and_lengths(language: str, sentence: str, period: str) -> None:
    found = figures("Tarn", sentence, language=language)
    assert period in (found[-1].period or "")


def test_a_day_compared_with_is_no_period() -> None:
    said = "L'utile netto è di 16 milioni, in aumento rispetto al 31 dicembre 2023."
    assert figures("Tarn", said, language="it")[0].period is None


STRETCHES = [
    ("en", "As many as 15,000 shares may be bought over the coming twelve months.", "coming twelve months"),
    ("en", "The fund gave $40 million to the port between 2017 and 2021.", "between 2017 and 2021"),
    ("en", "Dues will bring the port $9 million from 2028 onward.", "from 2028 onward"),
    ("en", "The port earned $4 million through September.", "through September"),
    ("en", "Boats on the new paint had 61% fewer barnacles over a year.", "over a year"),
    ("en", "After 40 minutes, 97 percent of the paint was gone.", "After 40 minutes"),
    ("en", "Next year the port will spend $14 million.", "Next year"),
    ("en", "Dues gained 3.4 percent on the year in the first quarter.", "first quarter"),
    ("en", "Some 15,000 shares, equal to 4 percent of all, may be bought over the coming year to May.", "year to May"),
    ("de", "In den nächsten drei Jahren steckt der Hafen 30 Millionen Euro in Kais.", "In den nächsten drei Jahren"),
    ("de", "Ende Dezember lagen 412 Boote im Hafen.", "Ende Dezember"),
    ("fr", "Entre 2017 et 2021, le port a soutenu 63 projets.", "Entre 2017 et 2021"),
    ("fr", "En un an, la part des voiliers a baissé de 12 %.", "En un an"),
    ("es", "Entre 2017 y 2021 el puerto apoyó 63 proyectos.", "Entre 2017 y 2021"),
    ("it", "Nei prossimi dodici mesi il porto investirà 4 milioni di euro.", "Nei prossimi dodici mesi"),
    ("pt", "Ao longo do mês o porto recebeu 412 barcos.", "Ao longo do mês"),
    ("ru", "В ближайшие три года порт вложит 4 млн рублей.", "В ближайшие три года"),
]


@pytest.mark.parametrize(("language", "sentence", "period"), STRETCHES, ids=[case[1] for case in STRETCHES])
def test_a_stretch_of_time_is_a_period(language: str, sentence: str, period: str) -> None:
    found = [one for one in figures("Tarn", sentence, language=language) if one.kind != "duration"]
    assert period.endswith(found[-1].period or "-")


def test_a_series_told_of_a_month_is_of_it_throughout() -> None:
    text = (
        "At 5.1 percent, the share of idle berths in May was lower than in April and the lowest since the mild autumn.",
        "Some 148,000 boats lay idle. Of the old ones, 71.8 percent had no berth.",
    )
    found = {one.text: one.period for one in figures("Idle berths ease to 5.1 percent in May", *text)}
    assert found["71.8 percent"] == "May"
    assert found["Some 148,000 boats"] == "May"


def test_a_firm_that_did_something_in_a_month_tells_no_series() -> None:
    text = "The yard opened its new shed at Orle in May, with a feast for all who had a hand in the building of it."
    found = {one.text: one.period for one in figures("Tarn opens shed", text, "Some 148,000 boats lay idle.")}
    assert set(found.values()) == {None}
