"""Sentence → figure: what is measured, when, how it moved, and what is refused with which reason."""

from __future__ import annotations

import pytest

from digests.model import Figure
from digests.plain import plain_decimal
from tests.digests.facts.written_release import figures

HEADLINE = "Tarn Harbour reports on its work"


def figure(sentence: str, text: str, language: str = "en", kind: str | None = None) -> Figure:
    """The figure whose text holds `text`."""
    found = [one for one in figures(HEADLINE, sentence, language=language, kind=kind) if text in one.text]
    assert found, f"{text!r} was not read from {sentence!r}"
    return found[0]


MEASURES = [
    ("en", "Revenue for the quarter was $2.6 million.", "$2.6 million", "Revenue"),
    (
        "en",
        "Net sales for the 13-week quarter ended May 3, 2025 decreased 3.4 percent to $211.5 million.",
        "$211.5",
        "Net sales",
    ),
    ("en", "It reported a net loss of $1.8 million.", "$1.8 million", "net loss"),
    (
        "en",
        "The company reaffirmed its earnings guidance in the range of $5.10 to $5.30.",
        "$5.10",
        "earnings guidance",
    ),
    ("en", "The harbour offers a $250 trade-in credit to owners.", "$250", "trade-in credit to owners"),
    ("en", "Teams compete for $30,000 in prizes.", "$30,000", "prizes"),
    ("en", "Cash and equivalents: $12.9 million", "$12.9 million", "Cash and equivalents"),
    ("en", "Tarn acquired Nova Boats for $410 million.", "$410 million", "purchase price"),
    (
        "en",
        "The bank agreed to pay $31 million to settle false claims.",
        "$31 million",
        "payment to settle false claims",
    ),
    (
        "en",
        "Profit attributable to the owners of the Company reached RMB 6,112 million.",
        "6,112",
        "Profit attributable to the owners of the Company",
    ),
    ("en", "Some 57% of sailors found night mooring easier.", "57%", "sailors found night mooring easier"),
    ("en", "In the sample 8.4% had elevated salt levels.", "8.4%", "elevated salt levels"),
    ("en", "The fleet counts 14.3 million users worldwide.", "14.3 million", "users worldwide"),
    ("en", "The yard signed a five-year service agreement.", "five-year", "service agreement"),
    ("en", "It expects a transition in approximately 18 months.", "18 months", "transition"),
    ("en", "This brings the number of directors on its board to nine.", "nine", "directors on its board"),
    (
        "en",
        "Net income was $31.2 million, or $0.61 per share ($0.60 per share on a diluted basis).",
        "$0.60",
        "diluted net income per share",
    ),
    ("en", "The rating, which reached 4.9 stars, is new.", "4.9 stars", "rating"),
    ("en", "Spanning four days, the regatta drew sailors.", "four days", "regatta"),
    ("en", "He was found guilty of stealing more than $243,000 from a trust.", "$243,000", "stolen from trust"),
    (
        "en",
        "The sector, solar power, drew $3 billion (2.6 billion euros) in applications.",
        "$3 billion",
        "applications",
    ),
    ("de", "Am häufigsten sind Solaranlagen (zwölf Prozent).", "zwölf", "Solaranlagen"),
    ("zh", "北辰银行成功发行50亿元绿色债券。", "50亿", "绿色债券"),
    ("zh", "研究对2,300名患者进行了随访。", "2,300", "患者"),
    ("ja", "2024年度の営業利益は前期比8.2％増の45億円でした。", "45億", "営業利益"),
    ("ko", "어촌 20곳을 선정하여 총 1,200억 원을 투입한다.", "1,200억", "어촌"),
    ("ko", "신규 일자리 1만 5천 개를 창출한다.", "1만", "신규 일자리"),
    ("en", "The city awarded it a three-year, $12.6 million contract.", "three-year", "contract"),
    ("en", "The share of drivers who text at the wheel dropped to 12%.", "12%", "share of drivers"),
    ("zh", "超过65%的用户希望缩短充电时间。", "65%", "用户希望缩短充电时间"),
    ("ja", "68.5％が「週に1回以上利用する」と回答しました。", "68.5", "週に1回以上利用する"),
    ("de", "Der Umsatz stieg um 12,5 Prozent auf 48,2 Mio. Euro.", "48,2", "Umsatz"),
    ("de", "Im Jahr 2024 beträgt die Auslastung aktuell nur 61 Prozent.", "61 Prozent", "Auslastung"),
    ("de", "Das Angebot hat eine Laufzeit von 7 Jahren.", "7 Jahren", "Laufzeit"),
    (
        "fr",
        "Le chiffre d'affaires du port a atteint 412,3 millions d'euros.",
        "412,3",
        "chiffre d'affaires du port",
    ),
    ("fr", "Le résultat net s'établit à 29,4 millions d'euros.", "29,4", "résultat net"),
    ("es", "Los ingresos alcanzaron los 1.245 millones de euros.", "1.245", "ingresos"),
    ("it", "I ricavi consolidati ammontano a 345,6 milioni di euro.", "345,6", "ricavi consolidati"),
    ("pt", "A receita líquida somou R$ 2,3 bilhões no trimestre.", "2,3", "receita líquida"),
    ("ru", "Выручка компании составила 12,5 млрд рублей.", "12,5", "Выручка компании"),
    ("zh", "公司实现营业收入123.4亿元。", "123.4", "营业收入"),
    ("ja", "売上高は1兆2,345億円となりました。", "1兆", "売上高"),
    ("ko", "2분기 영업이익은 987억원을 기록했다.", "987", "영업이익"),
    ("ko", "약 1,200명의 일자리가 창출된다.", "1,200", "일자리"),
]


@pytest.mark.parametrize(("language", "sentence", "text", "measure"), MEASURES, ids=[case[1] for case in MEASURES])
def test_what_is_measured(language: str, sentence: str, text: str, measure: str) -> None:
    assert figure(sentence, text, language).measure == measure


CHANGES = [
    (
        "en",
        "Net sales decreased 3.4 percent to $211.5 million from $218.9 million.",
        "$211.5",
        ("down", "3.4", "%", "$218.9 million"),
    ),
    ("en", "Revenue was $7.4 million, up 164% year-over-year.", "$7.4", ("up", "164", "%", None)),
    (
        "en",
        "Quarterly revenue was $338.0 million, an increase of 5.6% compared to a year ago.",
        "$338.0",
        ("up", "5.6", "%", None),
    ),
    (
        "en",
        "Revenue grew 27% year-over-year and 7% quarter-over-quarter to $678 million.",
        "$678",
        ("up", "27", "%", None),
    ),
    (
        "en",
        "Net income was $886 million, compared to a loss of $234 million in the prior-year quarter.",
        "$886",
        ("up", None, None, "$234 million"),
    ),
    (
        "de",
        "Der Anteil ist von 29 Prozent im Vorjahr auf 32 Prozent gestiegen.",
        "32",
        ("up", None, None, "29 Prozent"),
    ),
    ("fr", "Le résultat est en hausse de 13,2% à 61,5 ME.", "61,5", ("up", "13.2", "%", None)),
    ("es", "El EBITDA creció un 12,5% hasta los 320 millones de euros.", "320", ("up", "12.5", "%", None)),
    ("ru", "Прибыль выросла на 15% до 1,8 млрд рублей.", "1,8", ("up", "15", "%", None)),
    ("zh", "自由现金流为2.62亿美元,较去年同期的1.83亿美元增长43.2%", "2.62", ("up", "43.2", "%", "1.83亿美元")),
    ("ja", "売上高は前年同期比5.4%減の32億6700万円。", "32億", ("down", "5.4", "%", None)),
]


@pytest.mark.parametrize(("language", "sentence", "text", "change"), CHANGES, ids=[case[1] for case in CHANGES])
def test_how_it_moved(
    language: str, sentence: str, text: str, change: tuple[str, str | None, str | None, str | None]
) -> None:
    found = figure(sentence, text, language).change
    assert found is not None
    assert (found.direction, plain_decimal(found.value), found.unit, found.against) == change


def test_the_older_value_is_refused() -> None:
    older = figure("Net sales decreased 3.4 percent to $211.5 million from $218.9 million.", "$218.9")
    assert older.rank is None
    assert older.why_not is not None
    assert older.why_not.startswith("comparison")


def test_the_change_is_told_with_its_level() -> None:
    change = figure("Revenue was $7.4 million, up 164% year-over-year.", "164%")
    assert change.rank is None
    assert change.why_not == "told with its level, as the change"


def test_another_thing_that_moves_is_no_change_of_the_level() -> None:
    stores = figure("It opens 1,300 stores by next year, reducing waiting times by up to 30 percent.", "1,300")
    assert stores.change is None


def test_where_people_come_from_is_no_comparison() -> None:
    countries = figure("More than 8,000 runners from 32 countries took part.", "32 countries")
    assert not (countries.why_not or "").startswith("comparison")


def test_a_remark_in_brackets_is_no_loss() -> None:
    assert figure("EBITDA ($ 9 million) rose and the share is 20%.", "$ 9 million").value > 0


NEGATIVE = [
    ("Net loss was $1.8 million.", "$1.8 million", "-1800000"),
    ("It reported a loss of $0.32 per share.", "$0.32", "-0.32"),
    ("Comparable sales decreased 0.8 percent.", "0.8 percent", "-0.8"),
    ("The offer is 24.5% below the closing price.", "24.5%", "-24.5"),
    ("Net income was $1.8 million.", "$1.8 million", "1800000"),
]


@pytest.mark.parametrize(("sentence", "text", "value"), NEGATIVE)
def test_a_loss_or_fall_told_in_words_is_negative(sentence: str, text: str, value: str) -> None:
    assert plain_decimal(figure(sentence, text).value) == value


PERIODS = [
    ("Net sales for the 13-week quarter ended May 3, 2025 were $211.5 million.", "$211.5", "quarter ended May 3, 2025"),
    ("Revenue in the second quarter of 2025 was $4 million.", "$4 million", "second quarter of 2025"),
    ("Revenue was $4 million in the first half of 2025.", "$4 million", "first half of 2025"),
    ("It will save $3 million annually.", "$3 million", "annually"),
    ("It plans to invest $9 billion by early 2029.", "$9 billion", "by early 2029"),
]


@pytest.mark.parametrize(("sentence", "text", "period"), PERIODS)
def test_periods(sentence: str, text: str, period: str) -> None:
    assert (figure(sentence, text).period or "").endswith(period)


def test_quarter_and_year_to_date_are_kept_apart_by_headings() -> None:
    found = figures(
        "Tarn Harbour Reports Third Quarter 2025 Results",
        "# Highlights for the Nine Months Ended September 30, 2025",
        "Revenue was $21.4 million.",
        kind="earnings",
    )
    assert found[0].period == "Nine Months Ended September 30, 2025"


def test_bases() -> None:
    sentence = "Adjusted EBITDA was $4.1 million and non-GAAP net income was $2.2 million."
    assert figure(sentence, "$4.1").basis == "adjusted"
    assert figure(sentence, "$2.2").basis == "non-GAAP"


def test_a_dollar_is_a_peso_in_chile() -> None:
    sentence = "SANTIAGO DE CHILE.- La utilidad alcanzó los $34.500 millones y la planta costó US$ 70 millones."
    assert figure(sentence, "$34.500", "es").unit == "CLP"
    assert figure(sentence, "US$ 70", "es").unit == "USD"


def test_a_bare_dollar_is_canadian_on_evidence_alone() -> None:
    said = "All amounts are in Canadian dollars."
    assert figure(f"Revenue was $2.6 million. {said}", "$2.6 million").unit == "CAD"
    assert figure("Revenue was $2.6 million.", "$2.6 million").unit == "USD"
    assert figure(f"Revenue was US$2.6 million. {said}", "US$2.6 million").unit == "USD"


def test_the_price_of_a_share_paid_in_cash() -> None:
    found = figure("Nova holders will receive $31.25 per share in cash at the closing.", "$31.25")
    assert found.measure == "purchase price per share"


def test_a_level_behind_its_change_in_german() -> None:
    found = figure("Sie hat ihren Umsatz um 7,2 Prozent auf 318,4 Millionen Euro gesteigert.", "318,4", "de")
    assert found.change is not None
    assert (found.change.direction, str(found.change.value)) == ("up", "7.2")


def test_a_sentence_about_the_period_before_tells_the_older_value() -> None:
    text = "Der Umsatz betrug 31 Millionen Euro. Im Vorjahreszeitraum waren es 29 Millionen Euro."
    assert (figure(text, "29 Mill", "de").why_not or "").startswith("comparison")


def test_money_in_brackets_behind_a_count_is_told() -> None:
    found = figure("In the quarter it recorded revenue based on 8,412 silver ounces (C$377,120).", "C$377,120")
    assert not (found.why_not or "").startswith("in brackets")


def test_the_decimal_mark_that_the_text_writes() -> None:
    mexican = "La deuda bajó a MXN 2,345 millones. Los ingresos fueron de MXN 410.6 millones, un 12.4% más."
    assert figure(mexican, "2,345", "es").value == 2_345_000_000
    spanish = "La deuda bajó a 2,345 millones de euros. Los ingresos fueron de 410,6 millones, un 12,4% más."
    assert figure(spanish, "2,345", "es").value == 2_345_000


def test_a_dividend_of_cents_is_paid_per_share() -> None:
    found = figures("Tarn Harbour Declares Dividend of $0.15", "The board declared dividends of $4 million this year.")
    assert [(one.text, one.unit) for one in found] == [("$0.15", "USD/share"), ("$4 million", "USD")]
