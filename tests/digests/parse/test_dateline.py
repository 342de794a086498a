"""Datelines in every shape that wires and newsrooms use: places, date, wire, and where the text goes on."""

from __future__ import annotations

import pytest

from digests.parse.calendar import year_of
from digests.parse.dateline import find_dateline
from digests.parse.glued import glued_dateline
from digests.parse.stamps import find_stamp, signed_dateline
from digests.parse.words import words_of

_TEXT = "The company said today that its new line is open and that more will follow in the coming months."

SHAPES = [
    ("en", "MILLTOWN, N.J., Oct. 17, 2025 /PRNewswire/ -- ", ["MILLTOWN, N.J."], "2025-10-17", "PR Newswire"),
    ("en", "MILLTOWN, N.J., Oct 17, 2025 /PRNewswire/--", ["MILLTOWN, N.J."], "2025-10-17", "PR Newswire"),
    ("en", "CITY , Feb. 3, 2021 /PRNewswire-USNewswire/ -- ", ["CITY"], "2021-02-03", "PR Newswire"),
    (
        "en",
        "RED DEER, Alberta, and MESA, Ariz., Sept. 12, 2017 /CNW/ -- ",
        ["RED DEER, Alberta", "MESA, Ariz."],
        "2017-09-12",
        "CNW",
    ),
    ("en", "MESA, Ariz., Nov 19, 2008 (GlobeNewswire via COMTEX) -- ", ["MESA, Ariz."], "2008-11-19", "GlobeNewswire"),
    ("en", "MESA, AZ, Oct 24, 2012 (MARKETWIRE via COMTEX) --, ", ["MESA, AZ"], "2012-10-24", "Marketwire"),
    ("en", "AMES, Iowa--(BUSINESS WIRE)--", ["AMES, Iowa"], None, "Business Wire"),
    ("en", "BEND, Ore.–(BUSINESS WIRE)–", ["BEND, Ore."], None, "Business Wire"),
    ("en", "MESA, Ariz. & SALEM, Mass.--(BUSINESS WIRE)--", ["MESA, Ariz.", "SALEM, Mass."], None, "Business Wire"),
    ("en", "LINCOLN, NE -- (BUSINESS WIRE) -- ", ["LINCOLN, NE"], None, "Business Wire"),
    ("en", "VANCOUVER, BC / ACCESSWIRE / June 15, 2017 / ", ["VANCOUVER, BC"], "2017-06-15", "ACCESSWIRE"),
    ("en", "Calgary, Alberta--(Newsfile Corp. - August 20, 2019) - ", ["Calgary, Alberta"], "2019-08-20", "Newsfile"),
    ("en", "TORONTO, ON, Nov. 20, 2020 /CNW/ -- ", ["TORONTO, ON"], "2020-11-20", "CNW"),
    ("en", "RADNOR, PA - (NewMediaWire) - December 30, 2024 - ", ["RADNOR, PA"], "2024-12-30", "NewMediaWire"),
    ("en", "(NewMediaWire) - December 30, 2024 - RADNOR, PA - ", ["RADNOR, PA"], "2024-12-30", "NewMediaWire"),
    (
        "en",
        "HONG KONG SAR – Media OutReach Newswire – 11 August 2026 – ",
        ["HONG KONG SAR"],
        "2026-08-11",
        "Media OutReach",
    ),
    ("en", "--News Direct--", [], None, "News Direct"),
    ("en", "PONCE, PR — May 11, 2026 — (NOTICIAS NEWSWIRE) — ", ["PONCE, PR"], "2026-05-11", "Noticias Newswire"),
    ("en", "ZURICH, May 1, 2020 /24-7PressRelease/ -- ", ["ZURICH"], "2020-05-01", "24-7 Press Release"),
    ("en", "Denver, March 3, 2026 — ", ["Denver"], "2026-03-03", None),
    ("en", "Austin, TX (April 2, 2025) – ", ["Austin, TX"], "2025-04-02", None),
    ("en", "New Bedford, N.J. – JANUARY 14, 2026 – ", ["New Bedford, N.J."], "2026-01-14", None),
    ("en", "STAMFORD, Conn. — ", ["STAMFORD, Conn."], None, None),
    ("en", "BOSTON and OSAKA, July 16, 2025 /PRNewswire/ — ", ["BOSTON", "OSAKA"], "2025-07-16", "PR Newswire"),
    ("en", "MILFORD & BRIGHTON, MI, July 2, 2025 - ", ["MILFORD", "BRIGHTON, MI"], "2025-07-02", None),
    ("en", "SAN MATEO, Calif./HANOI, May 2, 2025 - ", ["SAN MATEO, Calif.", "HANOI"], "2025-05-02", None),
    ("en", "DALLAS/FORT WORTH, May 2, 2025 - ", ["DALLAS/FORT WORTH"], "2025-05-02", None),
    ("en", "Cairo, Egypt – (Date) January, 2026 – ", ["Cairo, Egypt"], "2026-01", None),
    ("en", "TALLAHASSEE, Fla. October 13, 2022.- ", ["TALLAHASSEE, Fla."], "2022-10-13", None),
    ("en", "BRISBANE, Australia, Thursday, 5 June 2025: ", ["BRISBANE, Australia"], "2025-06-05", None),
    ("en", "WASHINGTON ", ["WASHINGTON"], None, None),
    ("en", "LUBBOCK, Texas (NEWS RELEASE) - ", ["LUBBOCK, Texas"], None, None),
    ("en", "ELMSHORE, Iowa- ", ["ELMSHORE, Iowa"], None, None),
    ("en", "MARL HARBOR—", ["MARL HARBOR"], None, None),
    ("en", "HALIFAX, NS / ACCESS Newswire / February 17, 2025 / ", ["HALIFAX, NS"], "2025-02-17", "ACCESS Newswire"),
    ("en", "BEIJING, March 3, 2012 /Xinhua-PRNewswire/ -- ", ["BEIJING"], "2012-03-03", "PR Newswire"),
    ("en", "BEIJING, March 3, 2012 /PRNewswire-Asia-FirstCall/ -- ", ["BEIJING"], "2012-03-03", "PR Newswire"),
    ("en", "DUBAI--(BUSINESS WIRE / ME NewsWire)-- ", ["DUBAI"], None, "Business Wire"),
    ("en", "London, UK -- (SBWIRE) -- 03/03/2014 -- ", ["London, UK"], "2014-03-03", "SBWire"),
    ("en", "Chicago, IL, March 3, 2021 --(PR.com)-- ", ["Chicago, IL"], "2021-03-03", "PR.com"),
    ("en", "18 OCTOBER 2018 - ", [], "2018-10-18", None),
    ("fr", "Lyon, le 3 mars 2026 : ", ["Lyon"], "2026-03-03", None),
    ("fr", "Le 14 septembre 2023 - ", [], "2023-09-14", None),
    ("it", "LONDRA, 6 gennaio 2026 – ", ["LONDRA"], "2026-01-06", None),
    ("es", "Bogotá, CO, 2 de abril de 2024 – ", ["Bogotá, CO"], "2024-04-02", None),
    ("es", "MADRID, 24 de noviembre de 2025 (Europa Press) - ", ["MADRID"], "2025-11-24", "Europa Press"),
    ("pt", "14 de setembro de 2023 - ", [], "2023-09-14", None),
    ("de", "Bonn – ", ["Bonn"], None, None),
    ("de", "Hamburg (ots) - ", ["Hamburg"], None, "ots"),
    ("de", "Trier, Rheinland-Pfalz/Stuttgart. ", ["Trier, Rheinland-Pfalz", "Stuttgart"], None, None),
    ("de", "Münster (xyz-pressedienst) - ", ["Münster"], None, "xyz-pressedienst"),
    ("zh", "上海2025年3月3日 /美通社/ -- ", ["上海"], "2025-03-03", "PR Newswire"),
    ("ja", "2023 年 9 月 14 日 - ", [], "2023-09-14", None),
    ("ko", "2023년 9월 14일, ", [], "2023-09-14", None),
    ("ru", "14 сентября 2023г. - ", [], "2023-09-14", None),
    ("en", "AMES, Iowa, March 3, 2021 (Issuewire.com) - ", ["AMES, Iowa"], "2021-03-03", "IssueWire"),
    ("en", "PRLog - Mar. 3, 2021 - AMES, Iowa -- ", ["AMES, Iowa"], "2021-03-03", "PRLog"),
    ("en", "(March 3, 2021) AMES, Iowa – ", ["AMES, Iowa"], "2021-03-03", None),
    ("en", "(Ames, Iowa – March 3, 2021) – ", ["Ames, Iowa"], "2021-03-03", None),
    ("en", "March 3, 2021 – Ames, Iowa – ", ["Ames, Iowa"], "2021-03-03", None),
    ("en", "March 3, 2021 | Ames, Iowa – ", ["Ames, Iowa"], "2021-03-03", None),
    ("en", "3 March 2021, London, UK: ", ["London, UK"], "2021-03-03", None),
    ("en", "London, United Kingdom | 3 March 2021 | ", ["London, United Kingdom"], "2021-03-03", None),
    ("en", "UTRECHT, the Netherlands, March 3, 2021 – ", ["UTRECHT, the Netherlands"], "2021-03-03", None),
    ("en", "AMES, Iowa: ", ["AMES, Iowa"], None, None),
    ("en", "(Press-Marl.org) AMES, Iowa--", ["AMES, Iowa"], None, None),
    ("de", "Marlstadt, 3. März 2021. ", ["Marlstadt"], "2021-03-03", None),
    ("de", "Marlstadt, 3. März 2021 ", ["Marlstadt"], "2021-03-03", None),
    ("de", "Marlstadt, im März 2021 – ", ["Marlstadt"], "2021-03", None),
    ("de", "(lifePR) (Marlstadt, 03.03.2021) ", ["Marlstadt"], "2021-03-03", "lifePR"),
    ("de", "Wien (post) - ", ["Wien"], None, None),
    ("fr", "Paris, le 3 mars 2021, 7h30 – ", ["Paris"], "2021-03-03", None),
    ("es", "Madrid, 03/03/2021.- ", ["Madrid"], "2021-03-03", None),
    ("es", "Bogotá, marzo 3 de 2021. ", ["Bogotá"], "2021-03-03", None),
    ("it", "Roma, 3 marzo 2021 ", ["Roma"], "2021-03-03", None),
    ("ru", "г. Москва, 3 марта 2021 г. ", ["Москва"], "2021-03-03", None),
    ("ru", "3 марта 2021, Москва. ", ["Москва"], "2021-03-03", None),
    ("zh", "（2021年3月3日，香港）", ["香港"], "2021-03-03", None),
    ("zh", "2021年3月3日，北京——", ["北京"], "2021-03-03", None),
    ("zh", "新华社北京3月3日电 ", ["北京"], None, "新华社"),
    ("ja", "【東京、2021年3月3日】", ["東京"], "2021-03-03", None),
    ("ja", "（東京 – 令和3年3月3日）", ["東京"], "2021-03-03", None),
    ("ko", "(서울=뉴스와이어) 2021년 03월 03일 -- ", ["서울"], "2021-03-03", "뉴스와이어"),
    ("ko", "2021년 3월 3일, 서울 — ", ["서울"], "2021-03-03", None),
    ("en", "AMES, Iowa, March 3, 2021 /Marl Media/ - ", ["AMES, Iowa"], "2021-03-03", "Marl Media"),
    ("en", "AMES, Iowa, 2021-Mar-03 — /Marl Retail News/ — ", ["AMES, Iowa"], "2021-03-03", "Marl Retail News"),
    ("en", "AMES, IA--(Marketwired - Mar 3, 2014) - ", ["AMES, IA"], "2014-03-03", "Marketwired"),
    ("en", "AMES, IA -- (MARKET WIRE) -- 03/03/09 -- ", ["AMES, IA"], "2009-03-03", "Marketwire"),
    ("en", "/PRNEWSWIRE/ AMES, Iowa, March 3, 1998 -- ", ["AMES, Iowa"], "1998-03-03", "PR Newswire"),
    ("en", "(I-Newswire) Ames, IA, March 3, 2009 - ", ["Ames, IA"], "2009-03-03", "I-Newswire"),
    ("en", "New Delhi [India], March 3, 2021: ", ["New Delhi, India"], "2021-03-03", None),
    ("en", "Wednesday, March 3, 2021 – Ames, Iowa – ", ["Ames, Iowa"], "2021-03-03", None),
    ("en", "AMES, IA • March 3, 2021 • ", ["AMES, IA"], "2021-03-03", None),
    ("en", "London - 3 March 2021 - 07:00 GMT: ", ["London"], "2021-03-03", None),
    ("en", "Ames, Iowa. — (March 3, 2021) ", ["Ames, Iowa."], "2021-03-03", None),
    ("en", "March 3, 2021 ", [], "2021-03-03", None),
    ("en", "[March 3, 2021] ", [], "2021-03-03", None),
    ("en", "(Ames, IA) ", ["Ames, IA"], None, None),
    ("en", "MARL FALLS--", ["MARL FALLS"], None, None),
    ("de", "Köln | ", ["Köln"], None, None),
    ("de", "Köln (dpa) - ", ["Köln"], None, "dpa"),
    ("de", "Wien (pte/03.03.2021/10:30) - ", ["Wien"], "2021-03-03", "pressetext"),
    ("de", "Berlin, 3.3.2021 / ", ["Berlin"], "2021-03-03", None),
    ("fr", "COMMUNIQUÉ DE PRESSE - Paris, le 3 mars 2021 – ", ["Paris"], "2021-03-03", None),
    ("es", "Madrid, 3 mar. (EUROPA PRESS) - ", ["Madrid"], "03-03", "Europa Press"),
    ("es", "MARLALES.- ", ["MARLALES"], None, None),
    ("it", "Sant'Ilario d'Enza, 3 marzo 2021 - ", ["Sant'Ilario d'Enza"], "2021-03-03", None),
    ("it", "(ANSA) - MILANO, 3 MAR - ", ["MILANO"], "03-03", "ANSA"),
    ("ru", "МОСКВА, 3 марта. /ТАСС/. ", ["МОСКВА"], "03-03", "ТАСС"),
    ("zh", "2021年3月3日，中国北京——", ["中国北京"], "2021-03-03", None),
    ("ja", "【2021年3月3日 カリフォルニア州サンノゼ】", ["カリフォルニア州サンノゼ"], "2021-03-03", None),
    ("ja", "東京発（2021年3月3日） - ", ["東京"], "2021-03-03", None),
]
NONE = [
    ("en", "On October 17, 2025, "),
    ("en", "Apple Card – "),
    ("en", "EXPO—"),
    ("en", "Revenue rose: "),
    ("en", "In Ames, March 3, 2021 "),
    ("en", "(Photo, March 3, 2021) "),
    ("en", "Marl Painters Association (APA) – "),
    ("de", "Der Vorstand – "),
    ("de", "Erstellt am 3. März 2021"),
]


@pytest.mark.parametrize(("code", "line", "places", "date", "wire"), SHAPES, ids=[shape[1] for shape in SHAPES])
def test_a_dateline_is_read(code: str, line: str, places: list[str], date: str | None, wire: str | None) -> None:
    found = find_dateline(line + _TEXT, words_of(code), lead=True)
    assert found is not None
    assert (list(found.places), found.date, found.wire) == (places, date, wire)
    assert (line + _TEXT)[found.end :].strip() == _TEXT


@pytest.mark.parametrize(("code", "line"), NONE, ids=[shape[1] for shape in NONE])
def test_other_openings_are_no_dateline(code: str, line: str) -> None:
    assert find_dateline(line + _TEXT, words_of(code), lead=True) is None


def test_a_date_without_year_says_so() -> None:
    found = find_dateline("LAS VEGAS, Jan. 6 /PRNewswire/ -- " + _TEXT, words_of("en"))
    assert found is not None
    assert (found.date, found.has_year) == ("01-06", False)


def test_a_place_named_again_is_one() -> None:
    text = "Marlstadt – Die Firma hat heute ihr zweites Werk in Marlstadt eröffnet, und weitere sollen folgen."
    found = find_dateline(text, words_of("de"), lead=True)
    assert found is not None
    assert found.places == ("Marlstadt",)
    assert find_dateline(text, words_of("de")) is None


GLUED = [
    ("en", "Marl Opens Second Bakery AMES, Iowa, March 3, 2021 /PRNewswire/ -- ", ["AMES, Iowa"], "2021-03-03"),
    ("en", "It bakes for all. DELTA, AMES, UNITED STATES, March 3, 2021 /EINPresswire.com/ -- ", None, "2021-03-03"),
    ("en", "Marl Opens Second Bakery AMES, IA--(Marketwired - March 3, 2014) - ", ["AMES, IA"], "2014-03-03"),
    ("en", "Marl Opens Second Bakery Fort Marl, IA (PRWEB) March 3, 2014 -- ", ["Fort Marl, IA"], "2014-03-03"),
    ("en", "Marl Opens Second Bakery San Jose, CA (PRWEB) March 3, 2014 -- ", ["San Jose, CA"], "2014-03-03"),
    ("en", "Grants will help students (AMES, IA) – ", ["AMES, IA"], None),
    ("pt", "1 Marl abre segunda padaria Curitiba, 3 de março de 2021 ", ["Curitiba"], "2021-03-03"),
    ("de", "Marl eröffnet zweites Werk Hamburg (ots) - ", ["Hamburg"], None),
]
NOT_GLUED = [
    "The bakery was shown at the summit in Chicago, March 3, 2021. ",
    "The fair will be held at Marl Hall, Chicago, March 3, 2021 – and all will come. ",
    "Join us in Chicago on March 3, 2021. ",
]


@pytest.mark.parametrize(("code", "line", "places", "date"), GLUED, ids=[shape[1] for shape in GLUED])
def test_a_dateline_glued_to_a_headline_is_read(code: str, line: str, places: list[str] | None, date: str) -> None:
    found = glued_dateline(line + _TEXT, None, words_of(code))
    assert found is not None
    assert places is None or list(found.places) == places
    assert found.date == date
    assert (line + _TEXT)[found.end :].strip() == _TEXT


@pytest.mark.parametrize("line", NOT_GLUED)
def test_a_place_and_day_inside_a_sentence_are_no_dateline(line: str) -> None:
    assert glued_dateline(line + _TEXT, None, words_of("en")) is None


@pytest.mark.parametrize(
    ("day", "text", "year"),
    [
        ("10-14", "Sales rose in the quarter ended September 30, 2009, from that ended September 30, 2008.", "2009"),
        ("01-28", "Sales rose in the year ended December 31, 2008.", "2009"),
        ("11-11", "The fair took place November 9-12, 2011 in Marl.", "2011"),
        ("11-11", "The plan was approved on April 3, 2009.", None),
        ("11-11", "A new bakery opened in 2009.", None),
    ],
)
def test_a_year_comes_from_a_whole_date_nearby(day: str, text: str, year: str | None) -> None:
    assert year_of(day, text, words_of("en")) == year


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("29 April 1999 | Names and news", "1999-04-29"),
        ("July 31, 2024 / in News / by Ann Marl", "2024-07-31"),
        ("FOR IMMEDIATE RELEASE March 2, 2021 Contact: Ann Marl 555-010-0100", "2021-03-02"),
        ("Originally Published: 08 MAR 23 14:12 ET", "2023-03-08"),
        ("The fair opens on July 31, 2024 | All are welcome to it", None),
    ],
)
def test_a_day_among_the_fields_of_a_line_is_a_stamp(line: str, day: str | None) -> None:
    stamp = find_stamp(line, words_of("en"))
    assert (stamp.value if stamp else None) == day


def test_a_place_among_the_fields_of_a_line_is_the_release_s() -> None:
    assert signed_dateline("2 March 2021 | News release | Geneva", words_of("en")) == (("Geneva",), "2021-03-02", None)


@pytest.mark.parametrize(
    ("code", "text", "places", "date"),
    [
        ("en", "MARLHAM: 9th June, 2026. More than 900 people walked.", ("MARLHAM",), "2026-06-09"),
        ("en", "TARN / MARLHAM (20 August 2026). When they lift off, two", ("TARN", "MARLHAM"), "2026-08-20"),
        ("en", "Bilbao (Spain), 9 October 2026. The board has picked", ("Bilbao, Spain",), "2026-10-09"),
        ("pt", "Marlópolis (SC), 25 de fevereiro de 2026 – Pela vez", ("Marlópolis, SC",), "2026-02-25"),
        ("ko", "(거문=2025년 9월 4일) 한바다중공업은 선박 세 척을", ("거문",), "2025-09-04"),
        (
            "zh",
            "【本报讯】2025年8月21日，云栖精工股份有限公司披露半年报，营收增长百分之十八，净利润增长六成，海外业务占比过半。",
            (),
            "2025-08-21",
        ),
        ("en", "(Marlham) The skeleton of a whale goes back on show.", ("Marlham",), None),
        ("fr", "Port-Sablon, mardi 2 juin 2026. Des analyses ont révélé", ("Port-Sablon",), "2026-06-02"),
        ("it", "PIETRALTA - 18/02/2026. Il suolo si solleva di 3 millimetri", ("PIETRALTA",), "2026-02-18"),
        ("de", "Marlau (mtv). Drei Tonnen wiegt das Skelett.", ("Marlau",), None),
        ("de", "Marlau. 63 Katzen leben im Tierheim Marlau, das 40 hat.", ("Marlau",), None),
        ("en", "Monday, 27 April 2026, Marlham: The board of Marlham Council has met.", ("Marlham",), "2026-04-27"),
        ("en", "(Update) The skeleton of a whale goes back on show.", None, None),
    ],
)
def test_datelines_of_towns_that_nobody_knows(
    code: str, text: str, places: tuple[str, ...] | None, date: str | None
) -> None:
    found = find_dateline(text, words_of(code), lead=True)
    assert (found.places, found.date) == (places, date) if found else places is None
