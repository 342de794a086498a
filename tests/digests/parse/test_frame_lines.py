"""Lines around a release: stamps, letterheads, offices, and the lines that are none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from digests.model import Document, Release
from digests.parse.frame_lines import frame_line, sole_house
from digests.parse.page import read_page
from digests.parse.words import words_of

_STAMPS = [
    ("en", "Statistics Merrow – News release no. 73/2026 – 18 June 2026, 11:00", "2026-06-18", "Statistics Merrow"),
    ("en", "Marlham Garda Station, Thursday 5 February 2026", "2026-02-05", "Marlham Garda Station"),
    ("en", "30 JULY 2026 – OFFICE OF NATIONAL ACCOUNTS", "2026-07-30", "OFFICE OF NATIONAL ACCOUNTS"),
    ("en", "Issued by: Tarn Dynamics, Inc. | Oct 6, 2026", "2026-10-06", "Tarn Dynamics, Inc"),
    (
        "de",
        "Landesamt für Tiden, Pressemitteilung Nr. 211/2025 vom 18. September 2025",
        "2025-09-18",
        "Landesamt für Tiden",
    ),
    (
        "es",
        "Instituto de Mareas de Merrow | Nota de prensa | 15 de julio de 2026",
        "2026-07-15",
        "Instituto de Mareas de Merrow",
    ),
    ("pt", "Serviço de Emprego da Serra – Informação à comunicação social", None, "Serviço de Emprego da Serra"),
    ("ru", "Пресс-служба УМВД по городу Мерров информирует", None, "УМВД по городу Мерров"),
    ("it", "Ufficio stampa Comune di Merrow", None, "Comune di Merrow"),
    ("zh", "海澜市统计局　2026年1月22日", "2026-01-22", "海澜市统计局"),
    ("ja", "【2026年10月14日　東嶺大学】", "2026-10-14", "東嶺大学"),
    ("ko", "산들시청 | 2026. 3. 9.(월) | 담당: 환경과", "2026-03-09", "산들시청"),
]


@pytest.mark.parametrize(("code", "line", "day", "house"), _STAMPS)
def test_a_stamp_line_tells_whose_release_it_is(code: str, line: str, day: str | None, house: str) -> None:
    framed = frame_line(line, words_of(code))
    assert framed
    assert (framed.day and framed.day.value, framed.houses) == (day, (house,))


@pytest.mark.parametrize(
    ("code", "line", "places"),
    [
        ("en", "Port Havel, 30th June 2026", ("Port Havel",)),
        ("de", "Presseinformation Lüneburg, 06.08.2026", ("Lüneburg",)),
        ("fr", "Communiqué de presse – Saint-Brieux, mardi 10 février 2026", ("Saint-Brieux",)),
        ("ru", "16 апреля 2026 г., г. Мерров", ("Мерров",)),
    ],
)
def test_a_stamp_line_tells_where_a_release_was_given(code: str, line: str, places: tuple[str, ...]) -> None:
    framed = frame_line(line, words_of(code))
    assert framed
    assert (framed.places, framed.houses) == (places, ())


@pytest.mark.parametrize(
    "line",
    [
        "Marl University Opens Laboratory | 3 March 2026",  # somebody does something
        "Registration closes 3 March 2026",
        "Museum of Tides",  # neither day nor label
        "The museum opens on 3 March 2026.",
        "3 March 2026 – 5 May 2026",
    ],
)
def test_a_line_that_says_more_or_less_is_no_stamp(line: str) -> None:
    assert frame_line(line, words_of("en")) is None


@pytest.mark.parametrize(
    ("code", "line", "house"),
    [
        ("en", "Jane Roe, Member for Ashby", "Jane Roe, Member for Ashby"),
        ("en", "Museum of Tides", "Museum of Tides"),
        ("en", "Museum Opens at Night", ""),
        ("en", "Auditor General Finds Bridges Unsafe", ""),
        ("en", "College Station, Texas", ""),
        ("fr", "Direction interministérielle du numérique", "Direction interministérielle du numérique"),
        ("es", "Museo abre tres salas", ""),
        ("de", "Landkreis Osterwall", "Landkreis Osterwall"),
    ],
)
def test_a_house_on_a_line_of_its_own(code: str, line: str, house: str) -> None:
    assert sole_house(line, words_of(code)) == house


def _release(text: str) -> Release:
    (release,) = read_page(Document("page.txt", text.encode(), datetime(2026, 12, 1, tzinfo=UTC))).releases
    return release


_TEXT = (
    "Two thousand eels were counted at the weir this spring, a third more than in the year before, and the count goes "
    "on until the middle of June. Anglers are asked to put back what they catch below the mill."
)


def test_the_house_of_a_stamp_line_is_the_issuer() -> None:
    release = _release(f"Eels come back\n\nMarlham Police Department - Media Release - April 11, 2026\n\n{_TEXT}")
    assert release.issuer
    assert (release.headline, release.issuer.name) == ("Eels come back", "Marlham Police Department")
    assert release.published == "2026-04-11"


def test_a_minister_over_the_headline_is_no_headline() -> None:
    release = _release(
        "Media Release\n\nSenator the Hon Jane Roe Minister for Rivers\n\n26 May 2026\n\n"
        f"EELS ARE BACK AT THE WEIR\n\n{_TEXT}"
    )
    assert release.headline == "EELS ARE BACK AT THE WEIR"
    assert release.issuer
    assert release.issuer.name == "Senator the Hon Jane Roe Minister for Rivers"


def test_the_house_that_signs_is_the_issuer() -> None:
    release = _release(f"Eels come back\n\n{_TEXT}\n\nMuseum of Tides, Quay Road, Marlham\n14 May 2026")
    assert release.issuer
    assert release.issuer.name.startswith("Museum of Tides")
