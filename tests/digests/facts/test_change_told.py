"""Which change belongs to which amount: in the same sentence, in the next one, in brackets; where a level went."""

from __future__ import annotations

import pytest

from digests.model import Figure
from tests.digests.facts.written_release import figures

Told = tuple[str | None, str | None, str | None]


def read(sentence: str, language: str = "en") -> dict[str, Figure]:
    return {one.text: one for one in figures("Tarn", sentence, language=language, kind="earnings")}


def told(figure: Figure) -> Told | None:
    change = figure.change
    if change is None:
        return None
    return (change.direction, None if change.value is None else str(change.value), change.against)


CASES: list[tuple[str, str, str, Told | None]] = [
    # language, sentence, amount, direction with by how much and against what
    (
        "en",
        "Tarn carried 4.6 million guests in the autumn, which is a year-over-year increase of 9.7%.",
        "4.6 million guests",
        ("up", "9.7", None),
    ),
    (
        "en",
        "The board declared a dividend of $0.35 per share, which is an increase of $0.01 per share.",
        "$0.35 per share",
        ("up", "0.01", None),
    ),
    ("en", "Tarn declared an increased quarterly dividend of $0.41 per share.", "$0.41 per share", None),
    ("en", "Fees rose to $32.97, reflecting a 7% increase from the spring.", "$32.97", ("up", "7", None)),
    (
        "en",
        "Core loans increased 3.0% in the fourth quarter of 2024, or 11.8% annualized, to $577.4 million.",
        "$577.4 million",
        ("up", "3.0", None),
    ),
    ("en", "57% of skippers carry debt, up 11 points from last year.", "57%", ("up", "11", None)),
    (
        "en",
        "Passengers fell to 2,212,000, a 5.4% drop on the 2,339,430 of last June.",
        "2,212,000",
        ("down", "5.4", "2,339,430"),
    ),
    (
        "en",
        "Net loss was $7.7 million ($0.13 per share) compared with $6.3 million ($0.17 per share) a year earlier.",
        "$0.13 per share",
        ("down", None, "$0.17 per share"),
    ),
    (
        "en",
        "Gross profit was $191.9 million with a margin of 39%, compared to $111 million and a margin of 40%.",
        "39%",
        ("down", None, "40%"),
    ),
    ("en", "Town skippers want more berths (28% vs. 19%).", "28%", None),
    ("en", "The ratio was 17.55%, significantly greater than the 10% required.", "17.55%", None),
    ("en", "Net income doubled to $8 million.", "$8 million", ("up", "2", None)),
    ("en", "Return on equity increased to 15.07% for the quarter.", "15.07%", ("up", None, None)),
    ("en", "Lowered the leverage ratio to 1.59x.", "1.59x", ("down", None, None)),
    ("en", "Tarn slashed its growth guidance to 5% for the year.", "5%", ("down", None, None)),
    ("en", "The buyers got 8,000 shares at a price of $2.72 per share and increased the offer.", "8,000 shares", None),
    (
        "de",
        "Der Umsatz betrug 435 Mio. €, lag jedoch rund 14 Prozent unter dem Vorjahresquartal (504 Mio. €).",
        "435 Mio. €",
        ("down", "14", "504 Mio. €"),
    ),
    (
        "de",
        "Das EBIT belief sich auf 17,9 Mio. Euro und lag damit um 71,2 Prozent über dem entsprechenden Vorjahreswert.",
        "17,9 Mio. Euro",
        ("up", "71.2", None),
    ),
    ("de", "Das Ergebnis wurde auf 12 Mio. Euro mehr als verdoppelt.", "12 Mio. Euro", ("up", "2", None)),
    ("de", "Das EBITA erreichte 257,0 (177,7) Mio. EUR.", "257,0 (177,7) Mio. EUR", ("up", None, "177,7 Mio. EUR")),
    ("de", "Pessimistisch sind noch zwölf Prozent (36 Prozent).", "zwölf Prozent", ("down", None, "36 Prozent")),
    ("de", "Die Marge ging leicht auf zwei Prozent zurück.", "zwei Prozent", ("down", None, None)),
    ("de", "Der Umsatz lag mit 5 Mio. € (real: 6 Mio. €) unter dem Vorjahreswert (8 Mio. €).", "6 Mio. €", None),
    (
        "fr",
        "Le résultat est de 59,6 millions d'euros (47,3 millions d'euros soit 2 % des ventes l'an dernier).",
        "59,6 millions d'euros",
        ("up", None, "47,3 millions d'euros"),
    ),
    ("fr", "Le bénéfice a doublé pour atteindre 9 millions d'euros.", "9 millions d'euros", ("up", "2", None)),
    ("fr", "La baisse des impôts à hauteur de 3,2 milliards d'euros aide.", "3,2 milliards d'euros", None),
    (
        "es",
        "Los ingresos cayeron un 30,2% en el semestre por la crisis, hasta los 215,9 millones de euros.",
        "215,9 millones de euros",
        ("down", "30.2", None),
    ),
    ("es", "Los costes se incrementaron en 3,4 millones de euros.", "3,4 millones de euros", ("up", "3400000", None)),
    ("es", "Tarn gana 12 millones de euros en el semestre.", "12 millones de euros", None),
    (
        "it",
        "L'utile è di 237,3 milioni di euro, +14,1% sui 208 milioni del 2023.",
        "237,3 milioni di euro",
        ("up", "14.1", "208 milioni"),
    ),
    ("it", "L'Ebitda è superiore ai 155,9 milioni del 2019.", "155,9 milioni", None),
    ("pt", "O lucro dobrou para R$ 12 milhões.", "R$ 12 milhões", ("up", "2", None)),
    (
        "ru",
        "Во втором квартале прибыль сократилась на 57,2% год к году, до 7,2 млрд рублей.",
        "7,2 млрд рублей",
        ("down", "57.2", None),
    ),
    ("ru", "Выручка увеличилась на 16% год к году и составила 180 млрд рублей.", "180 млрд рублей", ("up", "16", None)),
    (
        "ko",
        "지원 규모가 지난해(1조 1,181억원)에 비해 3,336억원(29.8%) 증가한 1조 4,517억원이다.",
        "1조 4,517억원",
        ("up", "29.8", "1조 1,181억원"),
    ),
    ("ko", "실업률은 2.4%로 하락했다.", "2.4%", ("down", None, None)),
    ("ja", "失業率は2.4％に低下した。", "2.4％", ("down", None, None)),
    ("zh", "失业率下降至5.1%。", "5.1%", ("down", None, None)),
    # the next sentence
    (
        "en",
        "Backlog was $88 million. That is an increase of 12% over 2023.",
        "$88 million",
        ("up", "12", None),
    ),
    (
        "en",
        "The dividend is $0.66 per share. This represents a 3 percent increase compared to the dividend of $0.64.",
        "$0.66 per share",
        ("up", "3", "$0.64"),
    ),
    (
        "en",
        "42% of sailors gave good marks. This is slightly down from last month when 44% did.",
        "42%",
        ("down", None, "44%"),
    ),
    ("en", "Backlog was $88 million. The pier grew 12%.", "$88 million", None),
    (
        "de",
        "Der Überschuss betrug 16,4 Millionen Euro. Das waren gut 37 Prozent mehr als im Vorjahr.",
        "16,4 Millionen Euro",
        ("up", "37", None),
    ),
    ("fr", "Le résultat est de 20,6 M€. Cela représente une baisse de 4 %.", "20,6 M€", ("down", "4", None)),
    (
        "it",
        "Il fatturato è di 40 milioni di euro. Si tratta di una crescita del 9%.",
        "40 milioni di euro",
        ("up", "9", None),
    ),
    ("pt", "O lucro foi de R$ 40 milhões. Isso representa um aumento de 8%.", "R$ 40 milhões", ("up", "8", None)),
    (
        "ru",
        "Прибыль составила 5 млрд рублей. Это на 12% выше показателя прошлого года.",
        "5 млрд рублей",
        ("up", "12", None),
    ),
    (
        "ko",
        "수주액은 22조1237억원을 기록했다. 이는 전년보다 28.63% 증가한 규모다.",
        "22조1237억원",
        ("up", "28.63", None),
    ),
    ("ja", "来場者数は1万2000人となりました。これは前年比15％の増加です。", "1万2000人", ("up", "15", None)),
    ("zh", "全年出货量达到500万台。这比上年增长了20%。", "500万台", ("up", "20", None)),
]


@pytest.mark.parametrize(("language", "sentence", "amount", "expected"), CASES, ids=[case[1] for case in CASES])
def test_how_an_amount_moved(language: str, sentence: str, amount: str, expected: Told | None) -> None:
    assert told(read(sentence, language)[amount]) == expected


COMPARED = [
    ("en", "Earnings per share rose from $0.30.", "$0.30"),
    ("en", "Production grew 10% from the first quarter's 11.8 tonnes.", "11.8 tonnes"),
    ("it", "L'utile è di 237,3 milioni di euro, +14,1% sui 208 milioni del 2023.", "208 milioni"),
    ("fr", "Le résultat est de 59,6 millions d'euros (47 millions d'euros l'an dernier).", "47 millions d'euros"),
]


@pytest.mark.parametrize(("language", "sentence", "amount"), COMPARED, ids=[case[1] for case in COMPARED])
def test_what_was_before_is_no_figure_of_its_own(language: str, sentence: str, amount: str) -> None:
    assert "comparison" in (read(sentence, language)[amount].why_not or "")
