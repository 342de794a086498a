"""Figures as readers see them: verbatim at home, rewritten exactly abroad, never another magnitude."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

import pytest
from babel.numbers import parse_decimal
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from digests.compose.amounts import (
    plural,
    write_amount,
    write_basis,
    write_change,
    write_figure,
    write_measure,
    write_turn,
    writing_of,
)
from digests.facts.quantities import quantities
from digests.languages import LANGUAGES
from digests.model import Change, FigureKind, Span
from tests.digests.compose.stories import figure

# What a reader of each language understands by its number words, kept apart from the data that writes them.
_WORDS = {
    "en": {"million": 6, "billion": 9, "trillion": 12},
    "de": {"Mio.": 6, "Mrd.": 9, "Bio.": 12},
    "fr": {"million": 6, "millions": 6, "milliard": 9, "milliards": 9},
    "es": {"millón": 6, "millones": 6},
    "it": {"milione": 6, "milioni": 6, "miliardo": 9, "miliardi": 9},
    "pt": {"milhão": 6, "milhões": 6, "bilhão": 9, "bilhões": 9},
    "zh": {"万": 4, "亿": 8, "万亿": 12},
    "ja": {"万": 4, "億": 8, "兆": 12},
    "ko": {"만": 4, "억": 8, "조": 12},
    "ru": {"млн": 6, "млрд": 9, "трлн": 12},
}


_BLANKS = re.compile("[\u00a0\u202f]")
_DIGITS = re.compile(r"[−-]?[0-9.,\u00a0\u202f]*[0-9]")


def _read(text: str, language: str) -> Decimal:
    digits = _DIGITS.match(text)
    assert digits is not None, text
    word = text[digits.end() :].strip()
    number: Decimal = parse_decimal(digits.group().replace("−", "-"), locale=writing_of(language).locale)
    return number.scaleb(_WORDS[language][word] if word else 0)


_VALUES = st.builds(
    lambda digits, power: Decimal(digits).scaleb(power),
    st.integers(min_value=-99999999, max_value=99999999),
    st.integers(min_value=-4, max_value=13),
)


@given(value=_VALUES, language=st.sampled_from(sorted(LANGUAGES)))
def test_what_is_written_reads_back_as_the_same_value(value: Decimal, language: str) -> None:
    assert _read(write_amount(value, "", writing_of(language)), language) == value


# As releases print them: three decimals ("1,001") are anybody's guess, and nothing is counted beyond trillions.
_TOLD = st.builds(
    lambda digits, power: Decimal(digits).scaleb(power),
    st.integers(min_value=1, max_value=99999),
    st.integers(min_value=-2, max_value=8),
)


@settings(deadline=None)
@given(
    value=_TOLD,
    unit=st.sampled_from(["", "%", "EUR", "USD", "CNY"]),
    language=st.sampled_from(sorted(LANGUAGES)),
)
def test_our_own_reader_never_reads_another_value(value: Decimal, unit: str, language: str) -> None:
    written = write_amount(value, unit, writing_of(language))
    assert {read.value for read in quantities(written, Span(0, len(written)), LANGUAGES[language])} <= {value}


@given(
    digits=st.integers(min_value=1, max_value=99999),
    decimals=st.integers(min_value=0, max_value=4),
    word=st.sampled_from([("", 0), (" million", 6), (" billion", 9), (" trillion", 12)]),
    language=st.sampled_from(sorted(LANGUAGES)),
)
def test_any_printed_amount_keeps_its_value_and_its_decimals(
    digits: int, decimals: int, word: tuple[str, int], language: str
) -> None:
    printed = Decimal(digits).scaleb(-decimals)
    value = printed.scaleb(word[1])
    written = write_amount(value, "", writing_of(language), f"{printed:,f}{word[0]}")
    assert _read(written, language) == value


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "17.72 million users"),
        ("de", "17,72 Mio. users"),
        ("fr", "17,72 millions de users"),
        ("es", "17,72 millones de users"),
        ("it", "17,72 milioni di users"),
        ("pt", "17,72 milhões de users"),
        ("zh", "1,772万 users"),
        ("ja", "1,772万 users"),
        ("ko", "1,772만 users"),
        ("ru", "17,72 млн users"),
    ],
)
def test_a_count_in_every_language(language: str, written: str) -> None:
    users = figure("17.72 million users", "17720000", "users", "count", "people reached")
    assert write_figure(users, "en", language) == written


@pytest.mark.parametrize(
    ("language", "hours", "days"),
    [
        ("en", "2,500,000 hours", "10 to 20 days"),
        ("de", "2.500.000 Stunden", "10 bis 20 Tage"),
        ("fr", "2 500 000 heures", "10 à 20 jours"),
        ("es", "2.500.000 horas", "10 a 20 días"),
        ("zh", "250万小时", "10至20天"),
        ("ja", "250万時間", "10～20日間"),
        ("ru", "2 500 000 часов", "от 10 до 20 дней"),
    ],
)
def test_a_length_of_time_agrees_with_its_number_and_names_its_unit_once(language: str, hours: str, days: str) -> None:
    of = "fr" if language == "en" else "en"
    worked = figure("2.5 million hours", "2500000", "heures" if of == "fr" else "hours", "duration", "worked")
    lasting = figure("10-20 days", "10", "jours" if of == "fr" else "days", "duration", high="20")
    assert _BLANKS.sub(" ", write_figure(worked, of, language)) == hours
    assert write_figure(lasting, of, language) == days


def test_a_basis_is_told_in_the_readers_words() -> None:
    told = replace(figure("EUR 5", "5", "EUR", "money"), basis="non-GAAP, diluted")
    assert [write_basis(told, language) for language in ("en", "de", "zh")] == [
        "non-GAAP, diluted",
        "Non-GAAP, verwässert",
        "非公认会计准则、摊薄",
    ]
    assert write_basis(figure("EUR 5", "5", "EUR", "money"), "fr") == ""


def test_a_noun_that_the_measure_names_is_not_said_twice() -> None:
    users = figure("over 1,000 users", "1000", "users", "count", "users who livestreamed", bound="over")
    assert write_figure(users, "en", "de") == "über 1.000"


@pytest.mark.parametrize(
    ("text", "value", "unit", "kind", "of", "into", "written"),
    [
        ("$2.10 billion", "2100000000", "USD", "money", "en", "de", "2,10 Mrd. $"),
        ("$2.10 billion", "2100000000", "USD", "money", "en", "es", "2.100 millones de US$"),
        ("$2.10 billion", "2100000000", "USD", "money", "en", "zh", "21.0亿美元"),
        ("5.0 million euros", "5000000", "EUR", "money", "en", "de", "5,0 Mio. €"),
        ("100 million euros", "100000000", "EUR", "money", "fr", "en", "€100 million"),
        ("1,500 million euros", "1500000000", "EUR", "money", "fr", "en", "€1.5 billion"),
        ("CHF 12,500,000", "12500000", "CHF", "money", "en", "de", "12.500.000 CHF"),
        ("C$0.160", "0.160", "CAD", "money", "fr", "en", "CA$0.160"),
        ("35亿元", "3500000000", "CNY", "money", "zh", "en", "CN¥3.5 billion"),
        ("$1.5 million", "1500000", "USD", "money", "en", "ja", "150万米ドル"),
        ("RMB 12.3 billion", "12300000000", "CNY", "money", "en", "ja", "123億人民元"),
        ("RMB 12.3 billion", "12300000000", "CNY", "money", "en", "zh", "123亿元人民币"),
        ("CHF 12,500,000", "12500000", "CHF", "money", "en", "zh", "12,500,000瑞士法郎"),
        ("SEK 900", "900", "SEK", "money", "en", "ko", "900 스웨덴 크로나"),
        ("$(0.17)", "-0.17", "USD/share", "per_share", "en", "zh", "每股−0.17美元"),
        ("5.3万人", "53000", "", "count", "zh", "en", "53,000"),
        ("two million", "2000000", "", "count", "en", "de", "2 Mio."),
        ("$1.234567891 billion", "1234567891", "USD", "money", "en", "de", "1.234.567.891 $"),
        ("$(0.17)", "-0.17", "USD/share", "per_share", "en", "de", "−0,17 $ je Aktie"),
        ("€359.40/t", "359.40", "EUR/t", "money", "fr", "en", "€359.40/t"),
        ("6.5 %", "6.5", "%", "percent", "en", "de", "6,5 %"),
        ("50 bps", "50", "bps", "percent", "en", "de", "50 Basispunkte"),
        ("1 percentage point", "1", "pp", "percent", "en", "ru", "1 процентный пункт"),
        ("3.5x", "3.5", "x", "ratio", "fr", "en", "3.5x"),
        ("five days", "5", "days", "duration", "en", "ru", "5 дней"),
        ("2 years", "2", "years", "duration", "en", "ru", "2 года"),
        ("5 Jahren", "5", "Jahren", "duration", "de", "en", "5 years"),
        ("18个月", "18", "个月", "duration", "zh", "en", "18 months"),
        ("14,800 hectares", "14800", "hectares", "measure", "en", "fr", "14 800 hectares"),
    ],
)
def test_abroad(text: str, value: str, unit: str, kind: FigureKind, of: str, into: str, written: str) -> None:
    assert _plain_blanks(write_figure(figure(text, value, unit, kind, "m"), of, into)) == written


def test_bounds_and_ranges_abroad() -> None:
    guidance = figure("$460 million to $480 million", "460000000", "USD", "money", "guidance", high="480000000")
    assert write_figure(guidance, "en", "de") == "460 Mio. $ bis 480 Mio. $"
    assert write_figure(guidance, "en", "ru") == "от 460 млн $ до 480 млн $"
    most = figure("up to C$2,000,000", "2000000", "CAD", "money", "proceeds", bound="up_to")
    assert _plain_blanks(write_figure(most, "en", "fr")) == "jusqu’à 2 000 000 $CA"


@pytest.mark.parametrize(
    ("text", "value", "unit", "kind", "written"),
    [
        ("over 1,000 users", "1000", "users", "count", "over 1,000 users"),
        ("$1.5\nmillion", "1500000", "USD", "money", "$1.5 million"),
        # A loss or fall told in words alone must not look like a gain.
        ("$1.5 million", "-1500000", "USD", "money", "−$1.5 million"),
        ("$(0.17)", "-0.17", "USD/share", "per_share", "$(0.17)"),
        ("2.3%", "-2.3", "%", "percent", "▼ 2.3%"),
        ("-2.3%", "-2.3", "%", "percent", "-2.3%"),
        # A cell of a table must not be shown without the currency, the sign or the scale of the table's head.
        ("82,077", "82077000", "USD", "money", "$82,077,000"),
        ("$ 82,077", "82077000", "USD", "money", "$82,077,000"),
        ("97,418", "97418", "USD", "money", "$97,418"),
        ("6.5", "6.5", "%", "percent", "6.5%"),
        ("6.5％", "6.5", "%", "percent", "6.5％"),
    ],
)
def test_at_home(text: str, value: str, unit: str, kind: FigureKind, written: str) -> None:
    assert write_figure(figure(text, value, unit, kind, "m"), "en", "en") == written


def test_an_ordinal_is_quoted_abroad() -> None:
    assert write_figure(figure("20th", "20", "", "ordinal", "edition"), "en", "de") == "„20th“"


def test_measures_are_quoted_abroad() -> None:
    sales = figure("$5", "5", "USD", "money", "net sales")
    assert (write_measure(sales, "en", "en"), write_measure(sales, "en", "de")) == ("net sales", "„net sales“")
    assert write_measure(figure("$5", "5", "USD", "money"), "en", "de") == ""
    countries = figure("over 90 Countries and regions", "90", "regions", "count", "countries and regions")
    assert (write_measure(countries, "en", "en"), write_measure(countries, "en", "de")) == (
        "",
        "„countries and regions“",
    )


def test_changes() -> None:
    change = Change("up", Decimal("3.2"), "%", "$303.5 million")
    assert write_change(change, "en", "en") == "▲ 3.2% from $303.5 million"
    assert _plain_blanks(write_change(change, "en", "de")) == "▲ 3,2 %"
    assert write_change(Change("down"), "en", "en") == "▼"
    assert write_change(Change("down", Decimal(-4), "pp"), "en", "en") == "▼ 4 percentage points"
    assert write_change(None, "en", "en") == ""


def test_a_rise_that_is_the_figure_itself_is_told_once() -> None:
    rise = figure("4%", "4", "%", "percent", "sales", change=Change("up", Decimal(4), "%", "$9 million"))
    assert (write_figure(rise, "en", "en"), write_turn(rise, "en", "en")) == ("▲ 4%", "from $9 million")
    assert (_plain_blanks(write_figure(rise, "en", "de")), write_turn(rise, "en", "de")) == ("▲ 4 %", "")
    fall = replace(rise, value=Decimal(-4), change=Change("down", Decimal(4), "%"))
    assert (write_figure(fall, "en", "en"), write_turn(fall, "en", "en")) == ("▼ 4%", "")
    level = replace(rise, change=Change("up", Decimal(3), "%"))
    assert (write_figure(level, "en", "en"), write_turn(level, "en", "en")) == ("4%", "▲ 3%")


@pytest.mark.parametrize(
    ("count", "written"), [(1, "1 новость"), (2, "2 новости"), (5, "5 новостей"), (21, "21 новость")]
)
def test_plural_forms_follow_the_language(count: int, written: str) -> None:
    assert plural(writing_of("ru").stories, count, writing_of("ru")) == written


def _plain_blanks(text: str) -> str:
    return "".join(" " if unicodedata.category(mark) == "Zs" else mark for mark in text)
