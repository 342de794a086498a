"""Amounts of releases that are not English: what they measure, how they moved, and when things happen."""

from __future__ import annotations

import pytest

from digests.facts.find import find_facts
from tests.digests.facts.written_release import figures, release

HEADLINES = {
    "de": "Tarnwerk eröffnet neues Haus",
    "fr": "Tarnal ouvre une nouvelle maison",
    "es": "Tarnal abre una nueva casa",
    "it": "Tarnal apre una nuova casa",
    "pt": "Tarnal abre nova casa",
    "ru": "«Тарнал» открывает новый дом",
    "zh": "塔纳尔公司开设新馆",
    "ja": "ターナル、新しい館を開設",
    "ko": "타르날, 새 건물 열어",
}


@pytest.mark.parametrize(
    ("language", "line", "measures"),
    [
        ("es", "El 47 % de los encuestados afirma que viajará menos.", ["encuestados afirma que viajará menos"]),
        (
            "it",
            "Il 47% degli intervistati dichiara di voler spendere meno.",
            ["intervistati dichiara di voler spendere meno"],
        ),
        (
            "es",
            "El 53% de los vecinos se declara satisfecho y el 35% muy satisfecho.",
            ["vecinos se declara satisfecho", "muy satisfecho"],
        ),
        ("it", "Un giovane su quattro non studia e non lavora.", ["giovane non studia e non lavora"]),
        ("pt", "Seis em cada dez moradores compram pela internet.", ["moradores compram pela internet"]),
        ("fr", "61 % d'entre eux estiment que le port va s'agrandir.", ["eux estiment que le port va s'agrandir"]),
        ("fr", "Plus de 8 marins sur 10 jugent leur travail utile.", ["marins jugent leur travail utile"]),
        ("ru", "54 процента респондентов заявили, что доверяют врачам.", ["респондентов заявили что доверяют врачам"]),
        ("de", "47 % der Befragten wollen in diesem Jahr weniger ausgeben.", ["Befragten weniger ausgeben"]),
        (
            "fr",
            "La région investit 12 millions d'euros dans la rénovation du lycée.",
            ["investit dans la rénovation du lycée"],
        ),
        ("fr", "L'amicale a reversé 85 000 euros à la recherche.", ["reversé à la recherche"]),
        (
            "es",
            "El cabildo destinó 1,8 millones de euros a la reforma del muelle.",
            ["destinó a la reforma del muelle"],
        ),
        (
            "it",
            "La Regione stanzia 12 milioni di euro per la sicurezza delle scuole.",
            ["stanzia per la sicurezza delle scuole"],
        ),
        ("pt", "A prefeitura devolveu R$ 1,2 milhão aos cofres do Estado.", ["devolveu aos cofres do Estado"]),
        ("pt", "Cada família receberá R$ 600 por mês.", ["família receberá"]),
        ("ru", "Область выделит 3,5 млрд рублей на ремонт школ.", ["выделит на ремонт школ"]),
        ("es", "El precio parte de 23.450 euros.", ["precio"]),
        ("ru", "Стоимость катера начинается от 1,35 млн рублей.", ["Стоимость катера"]),
        ("fr", "La part des femmes parmi les cadres atteint 38 %.", ["part des femmes parmi les cadres"]),
        (
            "it",
            "La quota delle rinnovabili sul consumo lordo sale al 19,6%.",
            ["quota delle rinnovabili sul consumo lordo"],
        ),
        ("pt", "O curso oferece 40 vagas e a bolsa é de R$ 2.100 por mês.", ["vagas", "bolsa"]),
        ("pt", "A safra de soja deve alcançar 147 milhões de toneladas.", ["safra de soja"]),
        ("pt", "A produção de barcos somou 212 mil unidades.", ["produção de barcos"]),
        ("ru", "Пассажирооборот достиг 845,6 тыс. пкм.", ["Пассажирооборот"]),
        ("es", "La Policía incautó 54.000 euros en efectivo.", ["incautó en efectivo"]),
        ("es", "Superficie: 3.400 m². Plazas: 180.", ["Superficie", "Plazas"]),
        ("de", "Rund 3.500 Besucherinnen und Besucher kamen zum Hafenfest.", ["Besucherinnen und Besucher"]),
        ("fr", "Le quai emploiera 220 personnes d'ici à fin 2026.", ["personnes"]),
        ("zh", "六成受访者表示会减少外出用餐。", ["受访者表示会减少外出用餐"]),
        ("zh", "超過三分之一的青年認為壓力大。", ["青年認為壓力大"]),
        ("zh", "每10名家长中就有7名担心孩子视力。", ["担心孩子视力"]),
        ("zh", "翻船造成12人死亡、34人受伤。", ["死亡", "受伤"]),
        ("zh", "研发投入占营业收入的比例为7.8%。", ["研发投入占营业收入的比例"]),
        ("zh", "市政府拨款2.3亿元用于改造旧码头。", ["用于改造旧码头"]),
        ("ja", "事故で13人が死亡し、24人がけがをした。", ["事故で死亡", "けが"]),
        ("ja", "新工場には35億円を投資する。", ["新工場に投資"]),
        ("ja", "売上の一部から150万円を子ども食堂に寄付する。", ["子ども食堂に寄付"]),
        ("ja", "研究開発費は売上高の7.8％を占める。", ["売上高に占める研究開発費"]),
        ("ja", "入館料は一般1,200円、大学生800円。", ["入館料 一般", "入館料 大学生"]),
        ("ja", "1株当たり配当金は45円とする。", ["1株当たり配当金"]),
        ("ko", "응답자의 47%가 외식을 줄이겠다고 답했다.", ["외식을 줄이겠다"]),
        ("ko", "국민 3명 중 1명은 수면에 불만을 느낀다.", ["수면에 불만을 느낀다"]),
        ("ko", "회사는 새 부두에 3500억원을 투자한다.", ["새 부두에 투자"]),
        ("ko", "행사에는 1230명이 참가했다.", ["행사에 참가"]),
        ("ko", "경찰은 필로폰 2.3kg과 현금 5400만원을 압수했다.", ["필로폰", "현금"]),
        ("ko", "입장료는 성인 1만2000원, 학생 8000원이다.", ["입장료 성인", "입장료 학생"]),
        ("ko", "연구개발비는 매출의 7.8%를 차지했다.", ["매출 중 연구개발비"]),
    ],
)
def test_what_it_measures(language: str, line: str, measures: list[str]) -> None:
    kept = [figure for figure in figures(HEADLINES[language], line, language=language) if figure.rank]
    assert [figure.measure for figure in sorted(kept, key=lambda figure: figure.span)] == measures


@pytest.mark.parametrize(
    ("language", "line", "text", "change"),
    [
        ("de", "Die Feuerwehr fuhr 1.247 Einsätze, 44 mehr als im Vorjahr.", "1.247 Einsätze", ("up", "44", None)),
        (
            "de",
            "Der Kreis zählte 184.320 Einwohner, 1.120 weniger als ein Jahr zuvor.",
            "184.320 Einwohner",
            ("down", "1120", None),
        ),
        (
            "fr",
            "Le musée a accueilli 312 000 visiteurs, soit 24 000 de plus qu'en 2023.",
            "312 000 visiteurs",
            ("up", "24000", None),
        ),
        ("es", "La red suma 212 tiendas, 18 más que hace un año.", "212 tiendas", ("up", "18", None)),
        (
            "it",
            "Il museo conta 212.000 visitatori, 18.000 in più rispetto al 2023.",
            "212.000 visitatori",
            ("up", "18000", None),
        ),
        ("pt", "A rede soma 212 lojas, 18 a mais do que há um ano.", "212 lojas", ("up", "18", None)),
        (
            "ru",
            "Музей посетили 145 тысяч человек, на 12 тысяч больше, чем в прошлом году.",
            "145 тысяч человек",
            ("up", "12000", None),
        ),
        ("it", "Gli occupati sono aumentati di 63 mila unità.", "63 mila unità", ("up", "63000", None)),
        ("de", "Die Quote lag bei 5,8 Prozent (Vormonat: 6,0 Prozent).", "5,8 Prozent", ("down", None, "6,0 Prozent")),
        (
            "fr",
            "La dette est de 41 M€ au 31 décembre 2024 (52 M€ au 31 décembre 2023).",
            "41 M€",
            ("down", None, "52 M€"),
        ),
        (
            "es",
            "La deuda se redujo un 12 % hasta situarse en 88 millones de euros.",
            "88 millones de euros",
            ("down", "12", None),
        ),
        (
            "fr",
            "Le nombre de passagers a augmenté de 6,2 % pour atteindre 1,34 million.",
            "1,34 million",
            ("up", "6.2", None),
        ),
        ("es", "El sueldo medio pasó de 1.640 a 1.710 euros.", "1.710 euros", ("up", None, "1.640")),
        ("ru", "Портфель вырос на 17% и превысил 1,1 трлн рублей.", "превысил 1,1 трлн рублей", None),
        (
            "de",
            "Das Ergebnis wurde um 46,8% auf 33,7 Mio. Euro (Vorjahr: 23,0 Mio. EUR) gesteigert.",
            "33,7 Mio. Euro",
            ("up", "46.8", "23,0 Mio. EUR"),
        ),
        ("it", "Ingresso 8 euro, ridotto 5 euro.", "8 euro", None),
        ("ja", "来場者数は14万5千人で、前年より1万2千人増えた。", "14万5千人", ("up", "12000", None)),
        ("ja", "有利子負債は12％減少し、880億円となった。", "880億円", ("down", "12", None)),
        ("ko", "전국 매장 수는 212개로 1년 전보다 18개 늘었다.", "212개", ("up", "18", None)),
        ("ko", "부채는 12% 줄어 8800억원이 됐다.", "8800억원", ("down", "12", None)),
        ("zh", "净利润为1.8亿元（去年同期为2.1亿元）。", "1.8亿元", ("down", None, "2.1亿元")),
        ("zh", "截至5月底，贷款余额3200亿元（4月底为3150亿元）。", "3200亿元", ("up", None, "3150亿元")),
    ],
)
def test_how_it_moved(language: str, line: str, text: str, change: tuple[str, str | None, str | None] | None) -> None:
    told = next(figure for figure in figures(HEADLINES[language], line, language=language) if figure.text == text)
    moved = told.change and (told.change.direction, told.change.value and f"{told.change.value:f}", told.change.against)
    assert moved == change


@pytest.mark.parametrize(
    ("language", "line", "text"),
    [
        ("es", "El margen se situará entre el 14,5 % y el 15 %.", "entre el 14,5 % y el 15 %"),
        ("it", "Il margine è previsto tra il 14,5% e il 15%.", "tra il 14,5% e il 15%"),
        ("fr", "La lampe offre jusqu'à 22 heures d'autonomie.", "jusqu'à 22 heures"),
        ("pt", "A lâmpada oferece até 20 horas de autonomia.", "até 20 horas"),
    ],
)
def test_one_amount_is_read_whole(language: str, line: str, text: str) -> None:
    assert [figure.text for figure in figures(HEADLINES[language], line, language=language) if figure.rank] == [text]


@pytest.mark.parametrize(
    ("language", "line", "told"),
    [
        (
            "fr",
            "L'exposition se tiendra du vendredi 6 juin à 10 h au dimanche 8 juin à 18 h.",
            ("vendredi 6 juin à 10 h au dimanche 8 juin à 18 h", "2025-06-06 10:00:00", "2025-06-08 18:00:00"),
        ),
        (
            "de",
            "Die Straße ist von Montag, 16. Juni, ein Uhr bis Mittwoch, 18. Juni, ca. 14 Uhr gesperrt.",
            (
                "Montag, 16. Juni, ein Uhr bis Mittwoch, 18. Juni, ca. 14 Uhr",
                "2025-06-16 01:00:00",
                "2025-06-18 14:00:00",
            ),
        ),
        (
            "de",
            "Am Freitagnachmittag, 13. Juni, gegen 15.30 Uhr beginnt das Hafenfest.",
            ("Freitagnachmittag, 13. Juni, gegen 15.30 Uhr", "2025-06-13 15:30:00", "None"),
        ),
        (
            "it",
            "La regata parte venerdì 13 giugno alle ore 17.45.",
            ("venerdì 13 giugno alle ore 17.45", "2025-06-13 17:45:00", "None"),
        ),
        ("fr", "Le bal ouvre mardi 3 juin vers 16 h 30.", ("mardi 3 juin vers 16 h 30", "2025-06-03 16:30:00", "None")),
        (
            "ru",
            "Причал введут, как запланировано, в первый квартал 2027 г.",
            ("первый квартал 2027", "2027-01-01", "2027-03-31"),
        ),
    ],
)
def test_when_it_happens(language: str, line: str, told: tuple[str, str, str]) -> None:
    read = find_facts(release(HEADLINES[language], line, language=language)).milestones
    kept = [one for one in read if one.rank]
    assert [(one.text, str(one.start), str(one.end)) for one in kept] == [told]


def test_the_comma_of_lima_parts_thousands() -> None:
    told = figures(HEADLINES["es"], "El premio es de S/ 15,000 por taller.", language="es")
    assert [(str(figure.value).split(".")[0], figure.unit) for figure in told] == [("15000", "PEN")]
