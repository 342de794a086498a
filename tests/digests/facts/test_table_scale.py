"""What heads, captions and lines above say of the scale and currency of a table."""

from __future__ import annotations

import pytest

from digests.facts.table_scale import Told, told_behind, told_by_lines, told_in
from digests.languages import LANGUAGES

DOLLARS = {"$": "USD", "¥": "JPY", "￥": "JPY"}

HEADS = [
    ("en", "(in thousands, except per share)", 3, None),
    ("en", "($ in thousands)", 3, "USD"),
    ("en", "RMB'000", 3, "CNY"),
    ("en", "US$’000", 3, "USD"),
    ("en", "HK$ million", 6, "HKD"),
    ("en", "£m", 6, "GBP"),
    ("en", "EUR million", 6, "EUR"),
    ("en", "(Millions of yen)", 6, "JPY"),
    ("en", "In millions of Canadian dollars", 6, "CAD"),
    ("en", "(amounts in 000's)", 3, None),
    ("en", "(000s)", 3, None),
    ("en", "$000", 3, "USD"),
    ("en", "$m", 6, "USD"),
    ("en", "USD mn", 6, "USD"),
    ("en", "NOK million", 6, "NOK"),
    ("en", "(Rs. in crores)", 7, "INR"),
    ("en", "₹ crore", 7, "INR"),
    ("en", "EUR thousand", 3, "EUR"),
    ("en", "MSEK", 6, "SEK"),
    ("en", "SEK m", 6, "SEK"),
    ("en", "(Dollars in millions, except per share data)", 6, "USD"),
    ("en", "TEUR", 3, "EUR"),
    ("en", "€bn", 9, "EUR"),
    ("en", "(in thousands of U.S. dollars)", 3, "USD"),
    ("en", "(Expressed in thousands of United States dollars)", 3, "USD"),
    ("en", "RMB million", 6, "CNY"),
    ("en", "rose to $25 million in sales", None, "USD"),
    ("en", "thousands of customers", None, None),
    ("en", "25.4 million euros", None, "EUR"),
    ("de", "in Mio. EUR", 6, "EUR"),
    ("de", "in TEUR", 3, "EUR"),
    ("de", "(in T€)", 3, "EUR"),
    ("de", "Mio. €", 6, "EUR"),
    ("de", "in Millionen Euro", 6, "EUR"),
    ("de", "in Tsd. CHF", 3, "CHF"),
    ("de", "Mio. CHF", 6, "CHF"),
    ("de", "EUR Mio.", 6, "EUR"),
    ("de", "TCHF", 3, "CHF"),
    ("de", "in Mrd. Euro", 9, "EUR"),
    ("de", "25,4 Mio. EUR", None, "EUR"),
    ("de", "in tausend Euro", 3, "EUR"),
    ("de", "in Tausend", 3, None),
    ("de", "in Millionen", 6, None),
    ("de", "MEUR", 6, "EUR"),
    ("de", "kEUR", 3, "EUR"),
    ("fr", "en M€", 6, "EUR"),
    ("fr", "M€ | (*) Résultat net", 6, "EUR"),
    ("fr", "(en milliers d’euros)", 3, "EUR"),
    ("fr", "en millions d'euros", 6, "EUR"),
    ("fr", "k€", 3, "EUR"),
    ("fr", "En milliers de dollars canadiens", 3, "CAD"),
    ("fr", "(en milliards d'euros)", 9, "EUR"),
    ("fr", "Md€", 9, "EUR"),
    ("fr", "(en millions)", 6, None),
    ("fr", "En millions de francs suisses", 6, "CHF"),
    ("fr", "KEUR", 3, "EUR"),
    ("fr", "M$", 6, "USD"),
    ("es", "(millones de euros)", 6, "EUR"),
    ("es", "En miles de pesos", 3, "USD"),
    ("es", "M€", 6, "EUR"),
    ("es", "MM$", 6, "USD"),
    ("es", "miles de millones de euros", 9, "EUR"),
    ("es", "(en miles)", 3, None),
    ("es", "Millones de dólares", 6, "USD"),
    ("it", "(in migliaia di Euro)", 3, "EUR"),
    ("it", "Milioni di euro", 6, "EUR"),
    ("it", "€ mln", 6, "EUR"),
    ("it", "mln €", 6, "EUR"),
    ("it", "€/mln", 6, "EUR"),
    ("it", "(Euro/000)", 3, "EUR"),
    ("it", "in milioni", 6, None),
    ("it", "Euro migliaia", 3, "EUR"),
    ("it", "(€ milioni)", 6, "EUR"),
    ("pt", "R$ mil", 3, "BRL"),
    ("pt", "(R$ milhões)", 6, "BRL"),
    ("pt", "em milhares de reais", 3, "BRL"),
    ("pt", "Em milhões de euros", 6, "EUR"),
    ("pt", "R$ MM", 6, "BRL"),
    ("pt", "R$ milhares", 3, "BRL"),
    ("pt", "milhões de reais", 6, "BRL"),
    ("zh", "单位：千元 币种：人民币", 3, "CNY"),
    ("zh", "人民币百万元", 6, "CNY"),
    ("zh", "（人民币千元）", 3, "CNY"),
    ("zh", "千港元", 3, "HKD"),
    ("zh", "万元", 4, "CNY"),
    ("zh", "亿元", 8, "CNY"),
    ("zh", "百万美元", 6, "USD"),
    ("zh", "人民币'000", 3, "CNY"),
    ("zh", "25亿元", None, "CNY"),
    ("zh", "單位：新台幣千元", 3, "TWD"),
    ("ja", "（単位：百万円）", 6, "JPY"),
    ("ja", "千円", 3, "JPY"),
    ("ja", "億円", 8, "JPY"),
    ("ja", "(百万円未満切捨て)", 6, "JPY"),
    ("ja", "25億円", None, "JPY"),
    ("ja", "単位：千米ドル", 3, "USD"),
    ("ko", "(단위: 백만원)", 6, "KRW"),
    ("ko", "(단위: 억 원)", 8, "KRW"),
    ("ko", "단위 : 천원", 3, "KRW"),
    ("ko", "(단위: 십억원)", 9, "KRW"),
    ("ko", "조원", 12, "KRW"),
    ("ko", "백만 달러", 6, "USD"),
    ("ko", "25억 원", None, "KRW"),
    ("ru", "млн руб.", 6, "RUB"),
    ("ru", "(тыс. руб.)", 3, "RUB"),
    ("ru", "в миллионах рублей", 6, "RUB"),
    ("ru", "млрд рублей", 9, "RUB"),
    ("ru", "млн долл. США", 6, "USD"),
    ("ru", "тыс. долларов США", 3, "USD"),
    ("ru", "25 млн руб.", None, "RUB"),
    ("ru", "в тыс. тенге", 3, "KZT"),
    ("ru", "млн евро", 6, "EUR"),
]


@pytest.mark.parametrize(("language", "head", "power", "currency"), HEADS)
def test_heads(language: str, head: str, power: int | None, currency: str | None) -> None:
    assert told_in(head, LANGUAGES[language].numbers, DOLLARS) == Told(power, currency)


@pytest.mark.parametrize(
    ("text", "power"),
    [
        ("Results for the period (in thousands of euros)\nConsolidated", 3),
        (
            "The group has sold thousands of pumps, and customers saved millions of euros with them, as a study says.",
            None,
        ),
        (f"{'The text goes on and on. ' * 6}All amounts are expressed in thousands of euros unless stated.", 3),
        ("Sales came to 25.4 million euros", None),
    ],
)
def test_running_text_tells_a_scale_only_in_so_many_words(text: str, power: int | None) -> None:
    assert told_by_lines(text, LANGUAGES["en"].numbers, DOLLARS).power == power


@pytest.mark.parametrize(
    ("language", "cell", "told"),
    [
        ("fr", "2 M€", Told(6, "EUR")),
        ("en", "2.4 million", Told(6, None)),
        ("en", "2.4bn", Told(9, None)),
        ("de", "2 Mrd. Euro", Told(9, "EUR")),
        ("en", "2 Margin", Told()),
        ("en", "2", Told()),
    ],
)
def test_behind_the_digits_of_a_cell(language: str, cell: str, told: Told) -> None:
    digits = next(at for at, letter in enumerate(cell) if letter not in "0123456789.") if not cell.isdigit() else 1
    assert told_behind(cell, digits, len(cell), LANGUAGES[language].numbers, DOLLARS) == told
