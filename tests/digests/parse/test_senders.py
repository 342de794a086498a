"""Whose release it is where a line, an officer or an organ stands for the house; days in the order of their country."""

from __future__ import annotations

import pytest

from digests.parse.bare_names import without_board
from digests.parse.decode import repaired
from digests.parse.sound import is_sound
from digests.parse.told_by_office import house_of_organ, office_of_officer
from digests.parse.words import words_of
from tests.digests.parse.one_release import issuer, released

_HEAD = "New Ferry Pier Opens in Marl Harbour"
_TEXT = (
    "A new pier for ferries has opened in the harbour after two years of work, where 120 people will look after "
    "40,000 passengers a year. The pier cost $14 million, and the old one will be taken down in the autumn."
)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Press Release: Tarn Harbour Union", "Tarn Harbour Union"),
        ("Press Release – Free Ferries Tarn", "Free Ferries Tarn"),
        ("Posted On: 12 MAY 2026 1:05PM by PIB Tarn", "PIB Tarn"),
    ],
)
def test_a_line_that_says_whose_release_it_is(line: str, name: str) -> None:
    said = "Marl Police have today announced that the road to the pier is open. Marl Police said it will stay open."
    assert issuer(_HEAD, line, f"{said} {_TEXT}") == name


@pytest.mark.parametrize(
    ("told", "text", "office"),
    [
        ("Jane K. Roe, United States Attorney", "in the Western District of Kentucky", "Western District of Kentucky"),
        ("United States Attorney for the District of New Jersey", "", "District of New Jersey"),
    ],
)
def test_an_attorney_speaks_for_a_district(told: str, text: str, office: str) -> None:
    assert office_of_officer(told, text, words_of("en")) == f"U.S. Attorney's Office, {office}"


@pytest.mark.parametrize(
    ("told", "text", "office"),
    [
        ("Tarnby Mayor", "The City will take the old pier down.", "City of Tarnby"),
        ("Mayor of Tarnby", "the Town of Tarnby has a pier", "Town of Tarnby"),
        ("Tarnby Mayor", "Nobody knows what Tarnby is.", "Tarnby Mayor"),
        ("Law and Second Minister for Ferry Affairs", "The Ministry of Law will look at it.", "Ministry of Law"),
        ("Minister for Ferries", "The ferries sail.", "Minister for Ferries"),
    ],
)
def test_an_officer_speaks_for_the_office_that_the_text_names(told: str, text: str, office: str) -> None:
    assert office_of_officer(told, text, words_of("en")) == office


@pytest.mark.parametrize(
    ("code", "organ", "house"),
    [
        ("it", "Giunta Comunale di Tarno", "Comune di Tarno"),
        ("it", "Comune di Tarno", "Comune di Tarno"),
        ("es", "Pleno municipal de Tarno", "Ayuntamiento de Tarno"),
    ],
)
def test_an_organ_is_its_house(code: str, organ: str, house: str) -> None:
    assert house_of_organ(organ, words_of(code)) == house


def test_a_person_with_a_title_is_no_house() -> None:
    lead = (
        "Tarn Rovers Head Coach Jane Roe has chosen 19 players who will sail to an island in May and play there twice."
    )
    assert issuer("Roe names squad", f"{lead} {_TEXT}") == "Tarn Rovers"
    quote = (
        '"It is a fine pier," commented Jane Roe, Rock and Soil Manager at Tarn College, who looked at it for a year.'
    )
    assert issuer("Students see new pier", _TEXT, quote) == "Tarn College"


def test_a_speaker_between_house_and_name() -> None:
    lead = "Two owners of a hostel were fined after a visit by the Ferry and Pier Authority (FPA) found no fire doors."
    quote = "Speaking after the hearing, FPA inspector Jane Roe said: “Doors save lives, and there were none.”"
    assert issuer("Tarn Hostel owners fined over doors", f"{lead} {_TEXT}", quote) == "Ferry and Pier Authority"


def test_who_wrote_it_comes_before_who_copied_it() -> None:
    matter = "---\ntitle: New Ferry Pier Opens\nsource-name: Marl Copy\nauthor: tarn-harbour-union\n---"
    assert issuer(matter, _TEXT, _TEXT.replace("new pier", "pier")) == "Tarn Harbour Union"


@pytest.mark.parametrize(
    ("stamp", "beside", "day"),
    [
        ("07/11/2025", "The pier cost £14 million.", "2025-11-07"),
        ("07/11/2025", "Write to pier@tarn.example.ie for more.", "2025-11-07"),
        ("07/11/2025", "It opened on Thursday 6 November 2025.", "2025-11-07"),
        ("07/11/2025", "It opened on July 10, 2025.", "2025-07-11"),
        ("07/11/2025", "The pier is long.", "2025-07-11"),
        ("10/19/99", "The pier is long.", "1999-10-19"),
    ],
)
def test_a_stamp_of_figures_is_read_as_its_page_reads_them(stamp: str, beside: str, day: str) -> None:
    assert released(_HEAD, stamp, _TEXT, f"{beside} Ferries go every hour, and on Sundays every two.").published == day


@pytest.mark.parametrize(
    ("line", "places", "day", "wire"),
    [
        ("AMES, IA, MAY 3, 2026 . . . .", ("AMES, IA",), "2026-05-03", None),
        ("May 3, 2026 (SAINT MARLO) – ", ("SAINT MARLO",), "2026-05-03", None),
    ],
)
def test_rarer_datelines(line: str, places: tuple[str, ...], day: str, wire: str | None) -> None:
    found = released(_HEAD, f"{line}{_TEXT}").dateline
    assert found
    assert (found.places, found.date, found.wire) == (places, day, wire)


def test_a_town_with_its_county_or_a_newsroom_s_letters() -> None:
    text = "Am Morgen wurden an der neuen Anlegestelle zwei Fahrräder gefunden, die niemandem gehören. " * 3
    police = "Rückfragen bitte an:\n\nPolizeipräsidium Tarnow\nTelefon: 0381 2083"
    found = released("POL-TRN: Zwei Fahrräder gefunden", "Tarnin (Landkreis Tarnow) (ots)", text, police).dateline
    assert found
    assert found.places == ("Tarnin, Landkreis Tarnow",)
    found = released("POL-TRN: Zwei Fahrräder gefunden", "Tarnin (ost)", text, police).dateline
    assert found
    assert found.places == ("Tarnin",)


def test_an_austrian_house_of_ots() -> None:
    text = (
        "Wien (OTS) - In der Umfrage sprechen sich 42 Prozent für eine neue Anlegestelle aus, 31 Prozent dagegen. " * 2
    )
    line = released("Umfrage zur Anlegestelle in Tarnow", text, "OTS-ORIGINALTEXT PRESSEAUSSENDUNG").dateline
    assert line
    assert line.wire == "APA-OTS"


def test_all_in_one_line() -> None:
    text = (
        "TARN FERRIES, INC. 17 PIER ROAD TARNBY, MN 55999 CONTACTS: Jane Roe (555) 010-0199 FOR IMMEDIATE RELEASE "
        "MONDAY, MAY 4, 2026 TARN FERRIES REPORTS SECOND QUARTER RESULTS DULUTH, MINNESOTA, MAY 4, 2026 - TARN "
        "FERRIES, INC. (NASDAQ: TARN), today told of revenues for the second quarter of $47.2 million. "
    )
    release = released(text + _TEXT * 2)
    assert release.headline == "TARN FERRIES REPORTS SECOND QUARTER RESULTS"
    assert release.dateline
    assert release.dateline.places == ("DULUTH, MINNESOTA",)


def test_blanks_and_dashes_that_lost_their_bytes() -> None:
    assert repaired("<b>May 3, 2026 (MARLO)Â </b>âÂ The Tarnâs pier") == "<b>May 3, 2026 (MARLO) </b> – The Tarn’s pier"


def test_an_eastern_sender_below_its_day() -> None:
    page = (
        "<p>プレスリリース</p><p>2026年5月3日</p><p>Ferries For Tarn</p><h1>新しい桟橋<br/>の開設に際して</h1>"
        f"<p>{'本日、港に新しい桟橋が開設されました。桟橋の工事には二年かかり、毎年四万人が利用します。' * 4}</p>"
    )
    release = released(page, name="page.html")
    assert release.headline == "新しい桟橋の開設に際して"
    assert release.issuer
    assert release.issuer.name == "Ferries For Tarn"


def test_a_town_that_owns_a_house_is_no_part_of_its_name() -> None:
    assert without_board("London's Tarn House Hospice", words_of("en")) == "Tarn House Hospice"
    assert without_board("Lowe's Tarn Companies", words_of("en")) == "Lowe's Tarn Companies"
    assert not is_sound("No8", words_of("en"))
