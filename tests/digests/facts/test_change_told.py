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
        "Tarn ferried 3.1 million sailors in the autumn, which is a year-on-year increase of 8.4%.",
        "3.1 million sailors",
        ("up", "8.4", None),
    ),
    (
        "en",
        "The board declared a dividend of $0.47 per share, which is a rise of $0.02 per share.",
        "$0.47 per share",
        ("up", "0.02", None),
    ),
    ("en", "Tarn declared an increased quarterly dividend of $0.57 per share.", "$0.57 per share", None),
    ("en", "Fees rose to $41.20, reflecting a 6% increase from the spring.", "$41.20", ("up", "6", None)),
    (
        "en",
        "Boat loans increased 2.5% in the second quarter of 2023, or 10.1% annualized, to $341.6 million.",
        "$341.6 million",
        ("up", "2.5", None),
    ),
    ("en", "63% of skippers sail alone, up 9 points from last year.", "63%", ("up", "9", None)),
    (
        "en",
        "Passengers fell to 1,418,000, a 6.1% drop on the 1,510,270 of last June.",
        "1,418,000",
        ("down", "6.1", "1,510,270"),
    ),
    (
        "en",
        "Net loss was $9.4 million ($0.22 per share) compared with $8.2 million ($0.29 per share) a year earlier.",
        "$0.22 per share",
        ("down", None, "$0.29 per share"),
    ),
    (
        "en",
        "Harbour profit was $84.3 million with a margin of 31%, compared to $76 million and a margin of 33%.",
        "31%",
        ("down", None, "33%"),
    ),
    ("en", "Town skippers want more berths (28% vs. 19%).", "28%", None),
    ("en", "The ratio was 16.25%, well greater than the 9% required.", "16.25%", None),
    ("en", "Net income doubled to $8 million.", "$8 million", ("up", "2", None)),
    ("en", "Return on boats increased to 13.42% for the quarter.", "13.42%", ("up", None, None)),
    ("en", "Lowered the leverage ratio to 2.35x.", "2.35x", ("down", None, None)),
    ("en", "Tarn slashed its growth guidance to 5% for the year.", "5%", ("down", None, None)),
    ("en", "The buyers got 8,000 shares at a price of $3.64 per share and increased the offer.", "8,000 shares", None),
    (
        "de",
        "Der Absatz betrug 312 Mio. €, lag jedoch gut 11 Prozent unter dem Vorjahresquartal (351 Mio. €).",
        "312 Mio. €",
        ("down", "11", "351 Mio. €"),
    ),
    (
        "de",
        "Das EBIT erreichte 23,4 Mio. Euro und lag damit um 58,6 Prozent über dem Wert des Vorjahres.",
        "23,4 Mio. Euro",
        ("up", "58.6", None),
    ),
    ("de", "Das Ergebnis wurde auf 12 Mio. Euro mehr als verdoppelt.", "12 Mio. Euro", ("up", "2", None)),
    ("de", "Das EBITA betrug 184,0 (161,3) Mio. EUR.", "184,0 (161,3) Mio. EUR", ("up", None, "161,3 Mio. EUR")),
    ("de", "Trübe gestimmt sind noch elf Prozent (29 Prozent).", "elf Prozent", ("down", None, "29 Prozent")),
    ("de", "Die Marge ging leicht auf zwei Prozent zurück.", "zwei Prozent", ("down", None, None)),
    ("de", "Der Umsatz lag mit 5 Mio. € (real: 6 Mio. €) unter dem Vorjahreswert (8 Mio. €).", "6 Mio. €", None),
    (
        "fr",
        "Le résultat est de 38,4 millions d'euros (31,7 millions d'euros, soit 3 % des ventes l'an dernier).",
        "38,4 millions d'euros",
        ("up", None, "31,7 millions d'euros"),
    ),
    ("fr", "Le bénéfice a doublé pour atteindre 9 millions d'euros.", "9 millions d'euros", ("up", "2", None)),
    ("fr", "La baisse des impôts à hauteur de 2,6 milliards d'euros aide.", "2,6 milliards d'euros", None),
    (
        "es",
        "Las ventas cayeron un 21,7% en el verano por la crisis, hasta los 148,3 millones de euros.",
        "148,3 millones de euros",
        ("down", "21.7", None),
    ),
    ("es", "Los costes se incrementaron en 3,4 millones de euros.", "3,4 millones de euros", ("up", "3400000", None)),
    ("es", "Tarn gana 17 millones de euros este año.", "17 millones de euros", None),
    (
        "it",
        "L'utile è di 184,6 milioni di euro, +12,3% sui 164 milioni del 2023.",
        "184,6 milioni di euro",
        ("up", "12.3", "164 milioni"),
    ),
    ("it", "L'Ebitda è superiore ai 155,9 milioni del 2019.", "155,9 milioni", None),
    ("pt", "O lucro dobrou para R$ 12 milhões.", "R$ 12 milhões", ("up", "2", None)),
    (
        "ru",
        "В летнем квартале прибыль сократилась на 41,3% год к году, до 5,4 млрд рублей.",
        "5,4 млрд рублей",
        ("down", "41.3", None),
    ),
    ("ru", "Выручка увеличилась на 13% год к году и составила 140 млрд рублей.", "140 млрд рублей", ("up", "13", None)),
    (
        "ko",
        "등대 예산이 지난해(1조 2,040억원)에 비해 2,890억원(24%) 증가한 1조 4,930억원이다.",
        "1조 4,930억원",
        ("up", "24", "1조 2,040억원"),
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
        "42% of sailors gave good marks. This is slightly down from last year when 47% did.",
        "42%",
        ("down", None, "47%"),
    ),
    ("en", "Backlog was $88 million. The pier grew 12%.", "$88 million", None),
    (
        "de",
        "Der Überschuss betrug 12,8 Millionen Euro. Das waren knapp 31 Prozent mehr als 2023.",
        "12,8 Millionen Euro",
        ("up", "31", None),
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
        "수주액은 14조2310억원을 기록했다. 이는 전년보다 23.41% 증가한 규모다.",
        "14조2310억원",
        ("up", "23.41", None),
    ),
    ("ja", "来場者数は1万2000人となりました。これは前年比15％の増加です。", "1万2000人", ("up", "15", None)),
    ("zh", "全年出货量达到500万台。这比上年增长了20%。", "500万台", ("up", "20", None)),
    ("en", "Per-share earnings came to $1.64, nine cents better than last year.", "$1.64", ("up", "0.09", None)),
    ("en", "The crew logged 1,305 calls, 62 fewer than in April.", "1,305 calls", ("down", "62", None)),
    ("en", "The crew logged 1,305 calls, 62 fewer calls than in April.", "1,305 calls", ("down", "62", None)),
    ("en", "The trip takes 95 minutes, 15 minutes less than by road.", "95 minutes", ("down", "15", None)),
    ("en", "The trip takes 95 minutes, 15 minutes faster than by road.", "95 minutes", ("down", "15", None)),
    ("en", "The wage was $22 an hour, $1.40 better than at the yard.", "$22 an hour", ("up", "1.40", None)),
    ("en", "It took on 40 welders and 12 more clerks.", "40 welders", None),
    ("en", "Inflation was up a tenth to 2.4 percent.", "2.4 percent", ("up", "0.1", None)),
    ("en", "Costs rose by a fifth to $48 million.", "$48 million", ("up", "20", None)),
    ("en", "Exports fell by more than a third to $90 million.", "$90 million", ("down", "33.3", None)),
    ("en", "The catch was 4,100 tonnes, a fifth less than a year ago.", "4,100 tonnes", ("down", "20", None)),
    ("en", "The bank cut its rate by half a percentage point to 3.5 percent.", "3.5 percent", ("down", "0.5", None)),
    (
        "en",
        "At 6.2 percent, the jobless rate in May was two tenths lower than in April.",
        "6.2 percent",
        ("down", "0.2", None),
    ),
    ("en", "Joblessness fell by 0.3 points to 6.2 percent.", "6.2 percent", ("down", "0.3", None)),
    ("en", "The workforce shrank by 300 to 1,200.", "1,200", ("down", "300", None)),
    ("en", "Orders were $12.4 million, after $11.1 million in May.", "$12.4 million", ("up", None, "$11.1 million")),
    ("en", "Net income was $6.7 million after $2.2 million of taxes.", "$6.7 million", None),
    ("en", "Footfall was 3 percent ahead of last year.", "3 percent", ("up", "3", None)),
    ("en", "The tunnel cost 210 million euros, 30 million over budget.", "210 million euros", ("up", "30000000", None)),
    ("en", "Exports nearly halved, to 14,000 tonnes.", "14,000 tonnes", ("down", "50", None)),
    ("en", "The pier was lengthened by 40 metres to 310 metres.", "310 metres", ("up", "40", None)),
    ("en", "Deaths were down by 41 to 212.", "212", ("down", "41", None)),
    ("en", "The fee rises from 40 to 45 cents per bottle.", "45 cents per bottle", ("up", None, "40")),
    ("en", "The delay grew by 5 to 12 days.", "5 to 12 days", ("up", None, None)),
    ("en", "Exports trebled to $90 million.", "$90 million", ("up", "3", None)),
    ("en", "It is doubling its capacity to 40 boats.", "40 boats", ("up", "2", None)),
    ("ru", "Прибыль сократилась вдвое, до 3,2 млн рублей.", "3,2 млн рублей", ("down", "50", None)),
    ("ru", "Выручка выросла на треть, до 61 млн рублей.", "61 млн рублей", ("up", "33.3", None)),
    ("de", "Der Gewinn je Aktie betrug 1,64 Euro, elf Cent mehr als im Vorjahr.", "1,64 Euro", ("up", "0.11", None)),
    ("fr", "Le taux est de 5,1 % en mai, après 5,3 % en avril.", "5,1 %", ("down", None, "5,3 %")),
    ("es", "El paro se situó en el 5,1 % en mayo, tras el 5,3 % de abril.", "5,1 %", ("down", None, "5,3 %")),
    ("it", "Il tasso è al 5,1%, dopo il 5,3% di aprile.", "5,1%", ("down", None, "5,3%")),
    ("en", "The state will put up $12 million.", "$12 million", None),
    ("en", "Prices slipped 0.4% in March after a 0.6% rise in February.", "0.6%", None),
    ("en", "The yard now plans 12 ferries, previously 10.", "12 ferries", ("up", None, "10")),
]


@pytest.mark.parametrize(("language", "sentence", "amount", "expected"), CASES, ids=[case[1] for case in CASES])
def test_how_an_amount_moved(language: str, sentence: str, amount: str, expected: Told | None) -> None:
    assert told(read(sentence, language)[amount]) == expected


COMPARED = [
    ("en", "Earnings per share rose from $0.30.", "$0.30"),
    ("en", "The youth rate was 14.1 percent, after 13.8 percent in April.", "13.8 percent"),
    ("en", "The yard has 640 berths (previously 612).", "612"),
    ("en", "Production grew 12% from the second quarter's 14.6 tonnes.", "14.6 tonnes"),
    ("it", "L'utile è di 184,6 milioni di euro, +12,3% sui 164 milioni del 2023.", "164 milioni"),
    ("fr", "Le résultat est de 59,6 millions d'euros (51 millions d'euros l'an dernier).", "51 millions d'euros"),
]


@pytest.mark.parametrize(("language", "sentence", "amount"), COMPARED, ids=[case[1] for case in COMPARED])
def test_what_was_before_is_no_figure_of_its_own(language: str, sentence: str, amount: str) -> None:
    assert "comparison" in (read(sentence, language)[amount].why_not or "")
