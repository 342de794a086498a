"""Text → amounts: one line a case. `value` is as printed with scale and sign applied, a range "low..high"."""

from __future__ import annotations

import pytest

from digests.facts.quantities import quantities
from digests.languages import LANGUAGES
from digests.model import Quantity, Span
from digests.plain import plain_decimal


def read(text: str, language: str = "en") -> tuple[Quantity, ...]:
    return quantities(text, Span(0, len(text)), LANGUAGES[language])


def told(quantity: Quantity, text: str) -> tuple[str, str, str, str]:
    value = str(plain_decimal(quantity.value))
    if quantity.high is not None:
        value = f"{value}..{plain_decimal(quantity.high)}"
    return quantity.span.cut(text), value, quantity.unit, quantity.bound


ENGLISH = [
    ("sold 3.4 million bottles", "3.4 million bottles", "3400000", "bottles", "exact"),
    ("sold 12.25 million bottles", "12.25 million bottles", "12250000", "bottles", "exact"),
    ("revenue of USD 41.7 billion", "USD 41.7 billion", "41700000000", "USD", "exact"),
    ("RMB 7,214 million was paid", "RMB 7,214 million", "7214000000", "CNY", "exact"),
    ("a loan of S$2.5bn", "S$2.5bn", "2500000000", "SGD", "exact"),
    ("a loan of HK$640m", "HK$640m", "640000000", "HKD", "exact"),
    ("€45.6m in cash", "€45.6m", "45600000", "EUR", "exact"),
    ("a profit of VND6.107 trillion", "VND6.107 trillion", "6107000000000", "VND", "exact"),
    ("three billion dollars", "three billion dollars", "3000000000", "USD", "exact"),
    ("Rs 320 crore", "Rs 320 crore", "3200000000", "INR", "exact"),
    ("₹2.5 lakh crore", "₹2.5 lakh crore", "2500000000000", "INR", "exact"),
    ("$1.2 to $1.4 billion", "$1.2 to $1.4 billion", "1200000000..1400000000", "USD", "exact"),
    ("$3.27 - $3.35 for the year", "$3.27 - $3.35", "3.27..3.35", "USD", "exact"),
    ("$700–850 million", "$700–850 million", "700000000..850000000", "USD", "exact"),
    ("8-11 million tonnes", "8-11 million tonnes", "8000000..11000000", "tonnes", "exact"),
    ("between 4 and 6 percent", "between 4 and 6 percent", "4..6", "%", "exact"),
    ("4-6% a year", "4-6%", "4..6", "%", "exact"),
    (
        "EUR 140 million to EUR 155 million",
        "EUR 140 million to EUR 155 million",
        "140000000..155000000",
        "EUR",
        "exact",
    ),
    (
        "between RMB80 million and RMB95 million",
        "between RMB80 million and RMB95 million",
        "80000000..95000000",
        "CNY",
        "exact",
    ),
    ("a 35-percent rise", "35-percent", "35", "%", "exact"),
    ("more than a dozen boats sank", "more than a dozen boats", "12", "boats", "over"),
    ("nearly a hundred crews came", "nearly a hundred crews", "100", "crews", "under"),
    ("a hundred and twenty boats", "a hundred and twenty boats", "120", "boats", "exact"),
    ("planted a million trees", "a million trees", "1000000", "trees", "exact"),
    ("up to a hundred million dollars", "up to a hundred million dollars", "100000000", "USD", "up_to"),
    ("half a dozen crews came", "half a dozen crews", "6", "crews", "exact"),
    ("landed 6 tonnes 400 kilograms of cod", "6 tonnes 400 kilograms", "6400", "kilograms", "exact"),
    ("adds a 3-cent tax", "3-cent", "0.03", "USD", "exact"),
    ("must hand over $26 million", "$26 million", "26000000", "USD", "exact"),
    ("the wage goes up to $15", "$15", "15", "USD", "exact"),
    ("fines of up to $15", "up to $15", "15", "USD", "up_to"),
    ("an order in the region of £0.3m", "in the region of £0.3m", "300000", "GBP", "about"),
    ("produced 14 943 oz of gold", "14 943 oz", "14943", "oz", "exact"),
    ("a record 14.2MT of ore", "14.2MT", "14.2", "MT", "exact"),
    ("about $9.94 trillion (USD) of wealth", "about $9.94 trillion (USD)", "9940000000000", "USD", "about"),
    ("between 40 and 60 boats", "between 40 and 60 boats", "40..60", "boats", "exact"),
    ("a quarter of a million people", "quarter of a million people", "250000", "people", "exact"),
    ("2.4 per 100,000 people", "2.4 per 100,000", "2.4", "per 100,000", "exact"),
    ("valued at $70 billion¹ in all", "$70 billion", "70000000000", "USD", "exact"),
    ("3.4 million more homes", "3.4 million more homes", "3400000", "homes", "exact"),
    ("A $640,000 to $910,000 grant", "$640,000 to $910,000", "640000..910000", "USD", "exact"),
    ("a Series A $14 million round", "$14 million", "14000000", "USD", "exact"),
    ("two and a half million dollars", "two and a half million dollars", "2500000", "USD", "exact"),
    ("after 6 and a half hours", "6 and a half hours", "6.5", "hours", "exact"),
    ("for 4 1/2 hours", "4 1/2 hours", "4.5", "hours", "exact"),
    ("three dozen schools", "three dozen schools", "36", "schools", "exact"),
    ("about 6 400 people came", "about 6 400 people", "6400", "people", "about"),
    ("some 27 000 homes", "some 27 000 homes", "27000", "homes", "about"),
    ("on route 12 300 people marched", "300 people", "300", "people", "exact"),
    ("2.1 grams per tonne of gold", "2.1 grams per tonne", "2.1", "g/t", "exact"),
    ("has 3,310,000Warrants in all", "3,310,000Warrants", "3310000", "Warrants", "exact"),
    ("a 62 bed hospital opened", "62 bed hospital", "62", "bed", "exact"),
    ("the 190 patient study met its goal", "190 patient study", "190", "patient", "exact"),
    ("in 190 patient visits", "190 patient visits", "190", "visits", "exact"),
    ("a Phase 2b/3 Clinical Trial of 41 adults", "41 adults", "41", "adults", "exact"),
    ("a p-value of 0.04 met the goal in 41 adults", "41 adults", "41", "adults", "exact"),
    ("half a billion dollars in loans", "half a billion dollars", "500000000", "USD", "exact"),
    ("USD 12 400 000 in cash", "USD 12 400 000", "12400000", "USD", "exact"),
    ("within thirty (30) days", "thirty (30) days", "30", "days", "exact"),
    ("$18.20 in cash per share", "$18.20 in cash per share", "18.2", "USD/share", "exact"),
    ("Tarn Adds 1.7 Million Square Feet to Its Yard", "1.7 Million Square Feet", "1700000", "square feet", "exact"),
    ("a 1.4 million sq. ft. campus", "1.4 million sq. ft.", "1400000", "square feet", "exact"),
    ("registering 41,220,060 shares", "41,220,060 shares", "41220060", "shares", "exact"),
    ("Offering 14 courses", "14 courses", "14", "courses", "exact"),
    ("a loss of $(0.21) per share", "$(0.21) per share", "-0.21", "USD/share", "exact"),
    ("a net loss of ($8.7) million", "($8.7) million", "-8700000", "USD", "exact"),
    ("net loss was $(8.7) million", "$(8.7) million", "-8700000", "USD", "exact"),
    ("or ($0.34) per diluted share", "($0.34) per diluted share", "-0.34", "USD/share", "exact"),
    ("adjusted EBITDA of ($2.5 million)", "($2.5 million)", "-2500000", "USD", "exact"),
    ("the surplus ($9 million) rose", "$9 million", "9000000", "USD", "exact"),
    ("cash flow was negative $6 million", "negative $6 million", "-6000000", "USD", "exact"),
    ("a margin of negative 4.5%", "negative 4.5%", "-4.5", "%", "exact"),
    ("a margin of (4.5)%", "(4.5)%", "-4.5", "%", "exact"),
    ("a gap of 12.5 cents per share", "12.5 cents per share", "0.125", "USD/share", "exact"),
    ("Gets $7.4M to Advance Its Drug", "$7.4M", "7400000", "USD", "exact"),
    ("Gets $3M Seed Money", "$3M", "3000000", "USD", "exact"),
    ("revenue of $65-plus million", "$65-plus million", "65000000", "USD", "over"),
    ("revenue of $40+ million", "$40+ million", "40000000", "USD", "over"),
    ("EUR1.4bn in cash", "EUR1.4bn", "1400000000", "EUR", "exact"),
    ("RMB7.2 billion in cash", "RMB7.2 billion", "7200000000", "CNY", "exact"),
    ("EUR 1.234.567 in cash", "EUR 1.234.567", "1234567", "EUR", "exact"),
    ("a 1-for-40 reverse split", "1-for-40", "0.025", "x", "exact"),
    ("a two-for-one split", "two-for-one", "2", "x", "exact"),
    ("paid £0.55 per £1 invested", "£0.55 per £1", "0.55", "GBP", "exact"),
    ("lost 310 pounds of weight", "310 pounds", "310", "pounds", "exact"),
    ("bought 14 ETH on Monday", "14 ETH", "14", "ETH", "exact"),
    ("a fee of $3 mil in cash", "$3 mil", "3000000", "USD", "exact"),
    ("a fee of $10.2M CAD in cash", "$10.2M CAD", "10200000", "CAD", "exact"),
    ("the coast will be gone by 2060, with 2,100 homes", "2,100 homes", "2100", "homes", "exact"),
    ("817 federally funded vouchers", "817 federally funded vouchers", "817", "vouchers", "exact"),
    ("67 illegally held rifles", "67 illegally held rifles", "67", "rifles", "exact"),
    ("12 news releases", "12 news releases", "12", "releases", "exact"),
    ("a fee of $10.2M (CAD) in cash", "$10.2M (CAD)", "10200000", "CAD", "exact"),
    ("up from $2.1 to $3.4 million", "$3.4 million", "3400000", "USD", "exact"),
    ("cash of $3.1 versus $2.9 million", "$2.9 million", "2900000", "USD", "exact"),
    ("three-quarters of a million homes", "three-quarters of a million homes", "750000", "homes", "exact"),
    ("a royalty of 0.2% for each tonne", "0.2%", "0.2", "%", "exact"),
    ("a $5-a-share bid", "$5-a-share", "5", "USD/share", "exact"),
    ("two thousand five hundred homes", "two thousand five hundred homes", "2500", "homes", "exact"),
    ("loss ($0.21) for the year", "($0.21)", "-0.21", "USD", "exact"),
    ("net loss, $(2,914 ) in all", "$(2,914 )", "-2914", "USD", "exact"),
    ("-$5.5 million", "-$5.5 million", "-5500000", "USD", "exact"),
    ("paid $0.44 per share", "$0.44 per share", "0.44", "USD/share", "exact"),
    ("paid 12 cents per share", "12 cents per share", "0.12", "USD/share", "exact"),
    ("EUR 350 per tonne", "EUR 350 per tonne", "350", "EUR/tonne", "exact"),
    ("$7.50/MWh", "$7.50/MWh", "7.5", "USD/MWh", "exact"),
    ("$8.9 Million1 in the year", "$8.9 Million", "8900000", "USD", "exact"),
    ("rose 25 basis points", "25 basis points", "25", "bps", "exact"),
    ("rose 3.8 percentage points", "3.8 percentage points", "3.8", "pp", "exact"),
    ("nearly 66% of them", "nearly 66%", "66", "%", "under"),
    ("over 1,700 guests", "over 1,700 guests", "1700", "guests", "over"),
    ("up to 150 Mbps", "up to 150 Mbps", "150", "Mbps", "up_to"),
    ("at least 90 days", "at least 90 days", "90", "days", "at_least"),
    (
        "sizes range from 1,200 square feet up to 26,400 square feet",
        "1,200 square feet up to 26,400 square feet",
        "1200..26400",
        "square feet",
        "exact",
    ),
    ("300+ banks", "300+ banks", "300", "banks", "over"),
    ("500 or more shops", "500 or more shops", "500", "shops", "at_least"),
    ("approximately 2,400 jobs", "approximately 2,400 jobs", "2400", "jobs", "about"),
    ("half a million homes", "half a million homes", "500000", "homes", "exact"),
    ("two-thirds of voters", "two-thirds", "0.6666666666666666666666666666", "x", "exact"),
    ("one in five drivers", "one in five", "0.2", "x", "exact"),
    ("9 out of 10 dentists", "9 out of 10", "0.9", "x", "exact"),
    ("a 10x reduction", "10x", "10", "x", "exact"),
    ("three times higher", "three times", "3", "x", "exact"),
    ("bought for 5 times EBITDA", "5 times", "5", "x", "exact"),
    ("at 14 times forward earnings", "14 times", "14", "x", "exact"),
    ("a leverage ratio of 3.0 times", "3.0 times", "3", "x", "exact"),
    ("profit doubled", "doubled", "2", "x", "exact"),
    ("a five-year plan", "five-year", "5", "year", "exact"),
    ("a 276-unit building", "276-unit building", "276", "unit", "exact"),
    ("16 consecutive years", "16 consecutive years", "16", "years", "exact"),
    ("No. 1 in its market", "No. 1", "1", "", "exact"),
    ("its 30th anniversary", "30th anniversary", "30", "anniversary", "exact"),
    ("one hundred and five shops", "one hundred and five shops", "105", "shops", "exact"),
    ("all nine of the branches", "nine of the branches", "9", "branches", "exact"),
    ("more than 60 countries and regions", "more than 60 countries and regions", "60", "countries", "over"),
    ("2086 people came", "2086 people", "2086", "people", "exact"),
    ("450k downloads", "450k downloads", "450000", "downloads", "exact"),
    ("a 43MW plant", "43MW", "43", "MW", "exact"),
]

OTHERS = [
    ("de", "1,234 Mrd. Euro Umsatz", "1,234 Mrd. Euro", "1234000000", "EUR", "exact"),
    ("de", "ca. 17.500 Haushalte", "ca. 17.500 Haushalte", "17500", "Haushalte", "about"),
    ("de", "rund 89,4 Millionen Tonnen", "rund 89,4 Millionen Tonnen", "89400000", "t", "about"),
    ("de", "zweiundzwanzig Mitarbeiter", "zweiundzwanzig Mitarbeiter", "22", "Mitarbeiter", "exact"),
    ("de", "1,50 Euro je Aktie", "1,50 Euro je Aktie", "1.5", "EUR/share", "exact"),
    ("de", "zwischen 10 und 12 Mio. Euro", "zwischen 10 und 12 Mio. Euro", "10000000..12000000", "EUR", "exact"),
    ("de", "zwei Drittel aller Kunden", "zwei Drittel", "0.6666666666666666666666666666", "x", "exact"),
    ("de", "Jeder dritte Haushalt spart", "Jeder dritte", "0.3333333333333333333333333333", "x", "exact"),
    ("zh", "搭载82千瓦时电池", "82千瓦时", "82", "kWh", "exact"),
    ("fr", "1 234,5 millions d’euros", "1 234,5 millions d’euros", "1234500000", "EUR", "exact"),
    ("fr", "plus de 18 000 salariés", "plus de 18 000 salariés", "18000", "salariés", "over"),
    ("fr", "711,9 ME de ventes", "711,9 ME", "711900000", "EUR", "exact"),
    ("fr", "0,45 € par action", "0,45 € par action", "0.45", "EUR/share", "exact"),
    ("es", "US$ 4.6 mil millones", "US$ 4.6 mil millones", "4600000000", "USD", "exact"),
    ("es", "más de 1,400 empleados", "más de 1,400 empleados", "1400", "empleados", "over"),
    ("es", "20 millones de usuarios", "20 millones de usuarios", "20000000", "usuarios", "exact"),
    ("es", "una de cada tres empresas", "una de cada tres", "0.3333333333333333333333333333", "x", "exact"),
    ("it", "oltre 20 milioni di utenti", "oltre 20 milioni di utenti", "20000000", "utenti", "over"),
    ("it", "345,6 milioni di euro", "345,6 milioni di euro", "345600000", "EUR", "exact"),
    ("pt", "R$ 2,3 bilhões", "R$ 2,3 bilhões", "2300000000", "BRL", "exact"),
    ("pt", "1,2 mil empregos", "1,2 mil empregos", "1200", "empregos", "exact"),
    ("ru", "более 12,5 млрд рублей", "более 12,5 млрд рублей", "12500000000", "RUB", "over"),
    ("zh", "营业收入123.4亿元", "123.4亿元", "12340000000", "CNY", "exact"),
    ("zh", "约5万人参加", "约5万人", "50000", "人", "about"),
    ("zh", "覆盖超过30个国家", "超过30个国家", "30", "国家", "over"),
    ("zh", "三款新车", "三款新车", "3", "新车", "exact"),
    ("zh", "48.9亿至49.6亿美元", "48.9亿至49.6亿美元", "4890000000..4960000000", "USD", "exact"),
    ("de", "ein 15-prozentiger Anteil", "15-prozentiger", "15", "%", "exact"),
    ("es", "casi un cuarto de millón de visitas", "casi un cuarto de millón de visitas", "250000", "visitas", "under"),
    ("fr", "un demi-million d’euros", "un demi-million d’euros", "500000", "EUR", "exact"),
    ("ko", "1천9백만점", "1천9백만점", "19000000", "점", "exact"),
    ("ko", "3천5백억 원", "3천5백억 원", "350000000000", "KRW", "exact"),
    ("ja", "全体の3分の1を占める", "3分の1", "0.3333333333333333333333333333", "x", "exact"),
    ("ko", "전체의 3분의 1이 응답", "3분의 1", "0.3333333333333333333333333333", "x", "exact"),
    ("zh", "2000多名观众的", "2000多名观众", "2000", "观众", "over"),
    ("ja", "1兆2,345億円の売上", "1兆2,345億円", "1234500000000", "JPY", "exact"),
    ("ja", "1,234百万円です", "1,234百万円", "1234000000", "JPY", "exact"),
    ("ja", "約18％軽い", "約18％", "18", "%", "about"),
    ("ja", "全国50店舗以上で", "50店舗以上", "50", "店舗", "at_least"),
    ("ja", "約7割が満足", "約7割", "70", "%", "about"),
    ("ja", "最薄部は約12.7mmで", "約12.7mm", "12.7", "mm", "about"),
    ("ja", "1株当たり48円の配当", "48円", "48", "JPY/share", "exact"),
    ("zh", "每股0.22元的股息", "0.22元", "0.22", "CNY/share", "exact"),
    ("fr", "trois cents kilomètres de pistes", "trois cents kilomètres", "300", "km", "exact"),
    ("fr", "quatre-vingt-dix pour cent des voix", "quatre-vingt-dix pour cent", "90", "%", "exact"),
    ("fr", "12 millions d’abonnés", "12 millions d’abonnés", "12000000", "abonnés", "exact"),
    ("fr", "2 000,0005 euros", "2 000,0005 euros", "2000.0005", "EUR", "exact"),
    ("fr", "4,5 milliards de €", "4,5 milliards de €", "4500000000", "EUR", "exact"),
    ("fr", "8 250 000 $US en tout", "8 250 000 $US", "8250000", "USD", "exact"),
    ("fr", "25 centimes d’euro par action", "25 centimes d’euro par action", "0.25", "EUR/share", "exact"),
    ("it", "quattromila pasti", "quattromila pasti", "4000", "pasti", "exact"),
    ("it", "milleduecento euro", "milleduecento euro", "1200", "EUR", "exact"),
    ("it", "ventitré scuole", "ventitré scuole", "23", "scuole", "exact"),
    ("de", "zweitausendfünfhundert Plätze", "zweitausendfünfhundert Plätze", "2500", "Plätze", "exact"),
    ("de", "8.715.300 CHF Gewinn", "8.715.300 CHF", "8715300", "CHF", "exact"),
    ("de", "TEUR 480 Gewinn", "TEUR 480", "480000", "EUR", "exact"),
    ("de", "Mio. EUR 31,4 Umsatz", "Mio. EUR 31,4", "31400000", "EUR", "exact"),
    ("es", "20.000 M€ en total", "20.000 M€", "20000000000", "EUR", "exact"),
    ("pt", "dois mil e quinhentos lares", "dois mil e quinhentos lares", "2500", "lares", "exact"),
    ("ko", "과징금 8억 3,200만 원을", "8억 3,200만 원", "832000000", "KRW", "exact"),
    ("ko", "약 300여 개 기업이", "약 300여 개 기업", "300", "기업", "about"),
    ("ko", "5만명 이상이", "5만명 이상", "50000", "명", "at_least"),
    ("ko", "두 사업자에 대해", "두 사업자", "2", "사업자", "exact"),
]

NOTHING = [
    "HB 4038 bans recording in courts",
    "the AmLaw 200 firm of Vale and Lund",
    "a 1,300-word essay about the sea",
    "a 25-member jury of sailors chose it",
    "the rest of the 23-24 season at sea",
    "the Harbour Legion Post 162 scholarship went to her",
    "sailors with a 3.0 GPA",
    "802.11 wireless gear on the quay",
    "ISO 9001:2015 and IEC 61508",
    "COVID-19 and 5G",
    "open 24/7",
    "Form 10-K and Form 8-K under Section 27A and Rule 144A",
    "call +49 30 212341 210 or (800) 555-0199 or 212-555-0187",
    "at 10:30 a.m. or 16:45",
    "see https://tarn.example/2024/17 or mail jobs2024@tarn.example",
    "123 Main Street, Suite 400",
    "Tarn City, TX 75201",
    "ISIN DE0007164600",
    "it runs on PostgreSQL 16",
    "blood pressure of 130/80 mm Hg",
    "one of the best",
    "a first-hand look at the second quarter",
    "third-party data",
    "a three-in-one plan",
    "he told them 9 times to wait",
    "readers came back 2.5 times a week",
    "they won the cup 5 times",
    "adults ages 18-39 years",
    "passcode 77335352",
    "stock code 0788",
    "versions 2.0.1 and 3.4.5",
    "in 2024",
    "its Phase 2b trial",
    "a million reasons to come",
    "a share and one-half of one warrant",
    "in the back half of the year",
    "Theft From 94-Year-Old Woman",
    "a Rule 10b5-1 plan and a 401(k) plan",
    "free for children under 12",
    "it was connected to the NVLink™ 6 Switch of this rack today",
    "the ConnectX-9 card",
]


@pytest.mark.parametrize(("text", "printed", "value", "unit", "bound"), ENGLISH, ids=[case[0] for case in ENGLISH])
def test_english(text: str, printed: str, value: str, unit: str, bound: str) -> None:
    assert [told(quantity, text) for quantity in read(text)] == [(printed, value, unit, bound)]


@pytest.mark.parametrize(
    ("language", "text", "printed", "value", "unit", "bound"), OTHERS, ids=[f"{case[0]} {case[1]}" for case in OTHERS]
)
def test_other_languages(language: str, text: str, printed: str, value: str, unit: str, bound: str) -> None:
    assert [told(quantity, text) for quantity in read(text, language)] == [(printed, value, unit, bound)]


@pytest.mark.parametrize("text", NOTHING)
def test_digits_that_are_no_amounts(text: str) -> None:
    assert [told(quantity, text) for quantity in read(text)] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("ko", "1월 3일(금)부터 23일까지 연다"), ("ja", "港は1月3日から開く"), ("zh", "29日，港口开放")],
)
def test_a_day_without_a_year_is_no_length_of_time(language: str, text: str) -> None:
    assert [told(quantity, text) for quantity in read(text, language)] == []


def test_two_shares_with_one_sign() -> None:
    text = "Sie sanken um rund 14 bzw. 6,5 Prozent"
    found = read(text, "de")
    assert [(str(q.value), q.unit, str(q.bound)) for q in found] == [("14", "%", "about"), ("6.5", "%", "exact")]


def test_from_a_to_b_is_no_range() -> None:
    assert [q.value for q in read("from 31% to 41%")] == [31, 41]
    assert read("in the range of 31% to 41%")[0].high == 41


def test_a_bare_sum_has_the_currency_of_the_sum_before() -> None:
    found = read("156,7 millones de euros, frente a los 142,1 millones", "es")
    assert [(str(plain_decimal(q.value)), q.unit) for q in found] == [("156700000", "EUR"), ("142100000", "EUR")]


def test_masked_stretches_are_not_read() -> None:
    text = "on May 6, 2025 it sold 40 boats"
    masked = Span(3, 14)
    assert [q.value for q in quantities(text, Span(0, len(text)), LANGUAGES["en"], [masked])] == [40]


def test_an_exchange_ratio() -> None:
    text = "one share of Nova common stock for every four shares of Tarn common stock held"
    assert [(str(q.value), str(q.kind)) for q in read(text)] == [("0.25", "ratio")]


PARTS = [
    ("opened 24 kiosks, nine of which are in Utah", "nine", "kiosks"),
    ("Of the 24 ferries ordered, 11 were built", "11", "ferries"),
    ("Of the 319 patients enrolled, 86 completed treatment", "86", "patients"),
    ("issued 140 citations, including 19 for speeding", "19", "citations"),
    ("Of these, 2,118 (41 percent) were burglaries", "2,118", "burglaries"),
    ("issued 140 citations, and 19 in a bag", "19", ""),
    ("has 24 kiosks. Of them 9 are blue", "9", ""),
    ("Of these, 12 were years late", "12", ""),
]


@pytest.mark.parametrize(("text", "printed", "unit"), PARTS)
def test_a_part_of_a_count_has_its_unit(text: str, printed: str, unit: str) -> None:
    assert (printed, unit) in [(found.span.cut(text), found.unit) for found in read(text)]


NAMES_AND_TIMES = [
    ("en", "Tarn agreed to buy 2seventy harbours.", []),
    ("en", "Fares fell for the past two quarters.", []),
    ("en", "Three quarters of sailors agree.", ["0.75"]),
    ("en", "It bought a 160,000+ square foot hall.", ["160000"]),
    ("en", "It paid 13 euro cents per share.", ["0.13"]),
    ("en", "The new Gen 3 Wells delivered.", []),
]


@pytest.mark.parametrize(("language", "text", "values"), NAMES_AND_TIMES, ids=[case[1] for case in NAMES_AND_TIMES])
def test_names_and_times_that_look_like_amounts(language: str, text: str, values: list[str]) -> None:
    found = quantities(text, Span(0, len(text)), LANGUAGES[language])
    assert [str(one.value) for one in found if one.unit not in ("", "quarters")] == values
