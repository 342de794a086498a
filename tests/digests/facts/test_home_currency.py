"""Amounts in a text that names no currency are in the money of its home, where their measure is one of money."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from digests.facts.find import find_facts
from digests.facts.home_currency import home_currency
from digests.model import Dateline
from tests.digests.facts.written_release import release


@pytest.mark.parametrize(
    ("language", "place", "line", "units"),
    [
        ("it", "Milano", "I ricavi sono pari a 42,7 milioni, in crescita del 5%.", ["EUR", "%"]),
        ("it", "Vattelapesca", "Il trimestre chiude con ricavi per 42,7 milioni.", ["EUR"]),
        ("it", "Lugano", "I ricavi sono pari a 42,7 milioni.", ["CHF"]),
        ("it", "Milano", "I ricavi sono pari a 42,7 milioni di franchi e l'EBITDA a 8,1 milioni.", ["CHF", "CHF"]),
        ("it", "Milano", "Nel trimestre hanno visitato il museo 3,4 milioni di persone.", ["persone"]),
        ("es", "Madrid", "La deuda neta se situó en 1.250 millones.", ["EUR"]),
        ("es", "Buenos Aires", "Las ventas sumaron 663 millones.", [""]),
        ("pt", "São Paulo", "A receita líquida somou 850 milhões no trimestre.", ["BRL"]),
        ("pt", "Porto Alegre", "A companhia tem 1,5 bilhão de investimentos para a fábrica.", ["BRL"]),
        ("pt", "Lisboa", "As receitas atingiram 85 milhões.", ["EUR"]),
        ("pt", "São Paulo", "A usina processou 12 milhões de toneladas.", ["t"]),
        ("ko", "서울", "매출은 1,240억을 기록했다.", ["KRW"]),
        ("ko", "서울", "매출은 1,240억 달러, 순이익은 85억을 기록했다.", ["USD", "USD"]),
        ("ko", "서울", "회원 수는 3억을 넘었다.", [""]),
        ("zh", "北京", "净利润为4.2亿，同比增长8%。", ["CNY", "%"]),
        ("zh", "北京", "用户数突破3亿。", [""]),
        ("ja", "東京", "売上高は425億、営業利益は38億だった。", ["JPY", "JPY"]),
        ("de", "München", "Der Umsatz stieg auf 42,7 Millionen.", ["EUR"]),
        ("fr", "Genève", "Le résultat net atteint 3,4 millions.", ["CHF"]),
    ],
)
def test_bare_millions_take_the_money_of_home(language: str, place: str, line: str, units: list[str]) -> None:
    written = replace(
        release("Tarn Harbour 2025", line, language=language), dateline=Dateline(date="2025-05-06", places=(place,))
    )
    assert [figure.unit for figure in find_facts(written).figures if figure.text != "2025"] == units


@pytest.mark.parametrize(
    ("language", "places", "line", "code"),
    [
        ("es", (), "La sociedad lo ha comunicado a la CNMV.", "EUR"),
        ("es", ("MADRID",), "", "EUR"),
        ("es", (), "Nada lo dice.", None),
        ("pt", ("Porto",), "", "EUR"),
        ("pt", ("Porto Alegre",), "", "BRL"),
        ("pt", ("Lisboa", "São Paulo"), "", None),
        ("pt", (), "As ações são negociadas no Novo Mercado.", "BRL"),
        ("de", ("Zürich",), "", "CHF"),
        ("ko", (), "아무 말도 없다.", "KRW"),
        ("zh", (), "没有说明。", None),
        ("en", ("Paris", "Texas"), "Nothing tells it.", None),
    ],
)
def test_home_is_told_by_dateline_authorities_or_language(
    language: str, places: tuple[str, ...], line: str, code: str | None
) -> None:
    written = replace(
        release("Tarn Harbour", line, language=language), dateline=Dateline(date="2025-05-06", places=places)
    )
    assert home_currency(written, language) == code
