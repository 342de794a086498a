"""A rise or fall told as a noun, a participle or around the amount: what rose is measured, and by how much."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures

LEAD = "Tarn"

TURNS = [
    # language, sentence, amount, what it measures, direction, by how much
    ("it", "L’Ebitda ha segnato un aumento del 8,3% a 41,7 milioni di euro.", "41,7", "Ebitda", "up", "8.3"),
    (
        "it",
        "Il cantiere chiude con ricavi in forte crescita del 4,2% a 18 milioni di euro.",
        "18 m",
        "ricavi",
        "up",
        "4.2",
    ),
    (
        "de",
        "Das Ergebnis vor Zinsen, Steuern und Abschreibungen kletterte um 8,1 Prozent auf 12,4 Millionen Euro.",
        "12,4",
        "Ergebnis vor Zinsen, Steuern und Abschreibungen",
        "up",
        "8.1",
    ),
    (
        "en",
        "Earnings before interest, taxes and depreciation rose 9% to $5 million.",
        "$5",
        "Earnings before interest, taxes and depreciation",
        "up",
        "9",
    ),
    (
        "fr",
        "Le résultat avant intérêts, impôts et amortissements a progressé de 4 % à 5 millions d'euros.",
        "5 m",
        "résultat avant intérêts, impôts et amortissements",
        "up",
        "4",
    ),
    ("it", "L’utile netto è balzato del 36,4% a 22,1 milioni di euro.", "22,1", "utile netto", "up", "36.4"),
    (
        "it",
        "Il debito netto si attesta a 174 milioni di euro, in calo di 23 milioni.",
        "174",
        "debito netto",
        "down",
        "23000000",
    ),
    (
        "it",
        "I costi salgono del 3%, raggiungendo una quota record al 18,2% (+120 basis point).",
        "18,2",
        "quota record",
        "up",
        "120",
    ),
    (
        "fr",
        "L’excédent brut est en hausse de 4,7% en données retraitées à 164,8 M€.",
        "164,8",
        "excédent brut",
        "up",
        "4.7",
    ),
    (
        "fr",
        "Le résultat opérationnel subit un léger tassement à 97 M€ contre 98,9 M€.",
        "97 M",
        "résultat opérationnel",
        "down",
        None,
    ),
    ("fr", "Le résultat net ressort en hausse de plus de 64% à 43,9 M€.", "43,9", "résultat net", "up", "64"),
    (
        "fr",
        "Progression du chiffre d'affaires de + 7 %, dont 2,2 % de croissance interne.",
        "7 %",
        "chiffre d'affaires",
        None,
        None,
    ),
    ("fr", "Progression du résultat net : + 17,6 %.", "17,6", "résultat net", None, None),
    ("fr", "La crue a causé des dégâts pour un montant de 4,6 M€.", "4,6", "dégâts", None, None),
    ("es", "El resultado ha caído el 7,5%, hasta 142 millones de euros.", "142", "resultado", "down", "7.5"),
    ("es", "Tarn eleva un 18% su beneficio neto.", "18%", "beneficio neto", "up", "18"),
    (
        "es",
        "Las ventas de Tarn crecieron 3%, mientras que los ingresos han alcanzado los 2.750 millones de euros.",
        "2.750",
        "ingresos",
        None,
        None,
    ),
    (
        "es",
        "Se espera un crecimiento del 9% de los ingresos, un 10% más de gastos y menos deuda.",
        "9%",
        "ingresos",
        None,
        None,
    ),
    (
        "pt",
        "O Ebitda recorrente que desconsidera despesas com estaleiros, foi de 214 milhões de reais.",
        "214",
        "Ebitda recorrente",
        None,
        None,
    ),
    ("pt", "A margem do porto encolheu 183 pontos-base, para 67%.", "67%", "margem do porto", "down", "183"),
    (
        "pt",
        "A receita líquida somou R$ 322,2 milhões, redução anual de 68,5%.",
        "322,2",
        "receita líquida",
        "down",
        "68.5",
    ),
    (
        "de",
        "Die Konzernerlöse kletterten um 14,3 Prozent von 240,1 auf 274,4 Mio. Euro.",
        "274,4",
        "Konzernerlöse",
        "up",
        "14.3",
    ),
    ("de", "Nach Steuern stieg der Gewinn von 31 Millionen Euro auf 46 Millionen Euro.", "46", "Gewinn", "up", None),
    (
        "de",
        "Das Ergebnis nach Steuern und Dritten lag bei 12 Millionen Euro.",
        "12",
        "Ergebnis nach Steuern und Dritten",
        None,
        None,
    ),
    (
        "de",
        "Der Auftragsbestand liege mit 1,7 Mrd. Euro um 19 Prozent über dem Vorjahr.",
        "1,7",
        "Auftragsbestand",
        "up",
        "19",
    ),
    ("ru", "Чистый убыток группы «Тарн» составил 3,4 млрд руб.", "3,4", "Чистый убыток группы «Тарн»", None, None),
    ("ru", "EBITDA за отчетный период сократилась на 17% и составила 6,2 млрд рублей.", "6,2", "EBITDA", "down", "17"),
    ("ru", "Выручка выросла на 5%, чистая прибыль составила 4,4 млрд рублей.", "4,4", "чистая прибыль", None, None),
    ("es", "Las ventas crecieron un 9% y alcanzaron los 12,5 millones de euros.", "12,5", "ventas", "up", "9"),
    ("es", "Las ventas crecieron un 9%, el ebitda alcanzó 3 millones de euros.", "3 mill", "ebitda", None, None),
    ("de", "Das EBITDA stieg auf 43 Mio. € (Vorjahr: 40 Mio. €).", "43", "EBITDA", "up", None),
    ("de", "Der Umsatz lag bei 43 Mio. € (2020: 48 Mio. €).", "43", "Umsatz", "down", None),
    ("de", "Die Marge lag bei 12,3 % (i. Vj. 11,9 %).", "12,3", "Marge", "up", None),
    ("de", "Der Absatz stieg auf Basis erster Zahlen um 9 Prozent auf 4,5 Mio. Euro.", "4,5", "Absatz", "up", "9"),
    (
        "es",
        "Grupo Tarn dijo que el resultado operativo (EBITDA) aumentó un 4% a 23 millones de euros.",
        "23",
        "resultado operativo (EBITDA)",
        "up",
        "4",
    ),
    ("fr", "Le résultat net ressort à 20,6 M€ en hausse de 18 %.", "20,6", "résultat net", "up", "18"),
    (
        "pt",
        "A receita somou R$ 12 milhões, alta de 12% ante o mesmo período, e o lucro caiu 3%, para R$ 9 milhões.",
        "R$ 9",
        "lucro",
        "down",
        "3",
    ),
]


@pytest.mark.parametrize(
    ("language", "sentence", "text", "measure", "direction", "by"), TURNS, ids=[case[1] for case in TURNS]
)
def test_what_rose_or_fell(
    language: str, sentence: str, text: str, measure: str, direction: str | None, by: str | None
) -> None:
    found = next(one for one in figures("Tarn", LEAD, sentence, language=language) if text in one.text)
    assert found.measure == measure
    assert (found.change.direction if found.change else None) == direction
    if by:
        assert found.change
        assert str(found.change.value) == by


JOINED = [
    (
        "ja",
        "営業利益は、埠頭の修繕があったものの、前期に比べ1,505百万円（10.8％）増加の15,396百万円となった。",
        "15,396",
        "営業利益",
        "up",
        "10.8",
    ),
    ("ja", "港では今年も100店舗の新規出店を行った。", "100", "新規出店", None, None),
    ("ko", "조개 수출은 굴(7,668만 달러)과 미역(5,503만 달러)이 이끌었다.", "5,503", "미역", None, None),
]


@pytest.mark.parametrize(
    ("language", "sentence", "text", "measure", "direction", "by"), JOINED, ids=[case[1] for case in JOINED]
)
def test_what_is_measured_without_blanks(
    language: str, sentence: str, text: str, measure: str, direction: str | None, by: str | None
) -> None:
    test_what_rose_or_fell(language, sentence, text, measure, direction, by)


def test_an_increase_in_money_is_no_level() -> None:
    sentence = "売上高は前期に比べ6,142百万円（1.5％）増加の408,592百万円となった。"
    found = next(one for one in figures("Tarn", LEAD, sentence, language="ja") if "6,142" in one.text)
    assert found.why_not == "told with its level, as the change"


@pytest.mark.parametrize(
    "sentence",
    [
        "The buyer will pay $30 million up front and $20 million on approval.",
        "Tarn Harbour gets $30 million up front, plus royalties.",
    ],
)
def test_what_is_paid_up_front_is_no_rise(sentence: str) -> None:
    paid = next(one for one in figures("Tarn", LEAD, sentence) if one.text == "$30 million")
    assert paid.change is None


def test_a_change_to_a_level_is_no_range() -> None:
    sentence = "Il debito è sceso di circa 41 milioni di euro a 450 milioni di euro."
    texts = [one.text for one in figures("Tarn", LEAD, sentence, language="it")]
    assert texts == ["circa 41 milioni di euro", "450 milioni di euro"]


@pytest.mark.parametrize(
    ("sentence", "level", "change"),
    [
        ("Berth income decreased $0.6 million to $3.4 million.", "$3.4 million", "600000"),
        ("Berth income decreased by $540,000 to $9.1 million from $9.6 million.", "$9.1 million", "540000"),
        (
            "Gross profit for the quarter reflected an increase of $1.4 million to $8.9 million.",
            "$8.9 million",
            "1400000",
        ),
        ("The port raised its forecast for the year by $2 million to $14 million.", "$14 million", "2000000"),
        ("The fall is due to increased dock traffic, up 31,700 to 2,417,300.", "2,417,300", "31700"),
        ("Employment rose by 300 to 2,100 people.", "2,100 people", "300"),
        ("Hours worked in the docks were up 4.7 million hours to 48.5 million hours.", "48.5 million hours", "4700000"),
        ("Berth income was up $0.6 million to $3.4 million.", "$3.4 million", "600000"),
        ("Diluted earnings per share increased $0.10 to $0.85.", "$0.85", "0.10"),
    ],
)
def test_from_a_change_to_its_level(sentence: str, level: str, change: str) -> None:
    found = {one.text: one.change for one in figures("Tarn Harbour Reports Results", sentence, kind="earnings")}
    told = found[level]
    assert told is not None
    assert str(told.value) == change


@pytest.mark.parametrize(
    "sentence",
    [
        "Berth income is expected to decrease by $2 million to $3 million.",
        "The pier will lower the dues by an increase of $2 million to $3 million in berths.",
        "Spending was below the low end of the $2 million to $3 million range.",
        "Spending was below the low end of $2 million to $3 million.",
        "Dues rose by $2 to $3 million.",
    ],
)
def test_both_ends_of_what_is_not_yet(sentence: str) -> None:
    found = figures("Tarn Harbour Reports Results", sentence, kind="earnings")
    assert [one.high is not None for one in found] == [True]


def test_an_article_behind_a_sum_is_no_unit() -> None:
    found = figures("Tarn", LEAD, "In aumento dell’11% a 26,4 milioni l’Ebit.", language="it")
    assert [(one.unit, one.measure) for one in found] == [("%", "Ebit"), ("EUR", "Ebit")]


OLDER = [
    "Dues were $7.4 million, compared to $6.9 million in the first quarter of 2025 and $8.2 million in 2024.",
    "Dues were $7.4 million and $8.2 million in the first half of 2025 and 2024, respectively.",
    "Dues are seen at $7.4 million, an increase from our previous guidance range of $8.2 million.",
]


@pytest.mark.parametrize("sentence", OLDER)
def test_what_was_before_is_a_comparison(sentence: str) -> None:
    found = {one.text: one.why_not for one in figures(LEAD, sentence, kind="earnings")}
    assert "comparison" not in (found["$7.4 million"] or "")
    assert "comparison" in (found["$8.2 million"] or "")


def test_what_money_is_for_is_no_rise() -> None:
    found = figures(LEAD, "The town gave Nova 2.5 miles of road, and $700,000 to improve it.")
    assert [one.change for one in found] == [None, None]


def test_a_change_belongs_to_its_own_level() -> None:
    found = figures(LEAD, "Bookings totaled $30 million, up 20%, and backlog rose to $90 million.", kind="earnings")
    changes = {one.text: one.change and str(one.change.value) for one in found}
    assert changes == {"$30 million": "20", "20%": None, "$90 million": "None"}
