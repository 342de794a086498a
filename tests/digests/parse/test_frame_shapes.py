"""Shapes of heads that copies of releases have: what is headline, sub-headline, wire and day in them."""

from __future__ import annotations

from datetime import UTC, datetime

from digests.model import Document, Release
from digests.read import read
from tests.digests.parse.one_release import released

_TEXT = (
    "Harrow Works Ltd. today announced that it has opened its fourth mill in Marl, where 120 people will make paper "
    "from straw. The mill cost 14 million dollars, and will make 40,000 tonnes of paper a year from June on."
)
_SECOND = "Harrow Works said that a fifth mill may follow, and that it has looked at six places in the last two years."


def _released(*lines: str, name: str = "release.txt") -> Release:
    return released(*lines, _SECOND, name=name)


def test_a_list_numbers_and_dates_its_releases() -> None:
    line = "### 4. 30-04-2026 — Harrow Works Opens Fourth Mill in Marl for Paper From Straw"
    assert (
        _released(line, _TEXT, name="list.md").headline == "Harrow Works Opens Fourth Mill in Marl for Paper From Straw"
    )


def test_an_advisory_with_its_code_opens_the_headline() -> None:
    release = _released("From The Marl Library", "MEDIA ADVISORY M26-014 Harrow Works Opens Fourth Mill in Marl", _TEXT)
    assert release.headline == "Harrow Works Opens Fourth Mill in Marl"


def test_a_quoted_title_over_two_lines() -> None:
    matter = "---\ntitle: 'Harrow''s fourth mill: 120 people make paper\n  from straw in Marl'\ndate: 2026-05-03\n---"
    assert (
        _released(matter, _TEXT, name="post.md").headline
        == "Harrow's fourth mill: 120 people make paper from straw in Marl"
    )


def test_a_place_alone_is_no_subheadline() -> None:
    release = _released("Harrow Works Opens Fourth Mill in Marl", "New York, NY", "A mill for 120 people", _TEXT)
    assert release.subheadline == "A mill for 120 people"


def test_a_stamp_under_a_full_line_is_none_of_it() -> None:
    head = "Harrow Works Opens Its Fourth Mill for Paper From Straw in Marl\nMay 5 2026 - 5:50AM\nPR Newswire (US)"
    release = _released(head, f"AMES, Iowa, May 5 /PRNewswire/ -- {_TEXT}")
    assert release.headline == "Harrow Works Opens Its Fourth Mill for Paper From Straw in Marl"
    assert release.subheadline is None


def test_wires_as_the_release_writes_them() -> None:
    line = _released(
        "Harrow Works Opens Fourth Mill", "BOISE, ID / PR Marlo / May 3, 2026 13:30", "NEWS RELEASE", _TEXT
    ).dateline
    assert line
    assert line.wire == "PR Marlo"
    line = _released("RNS Number : 0207Z", "Harrow Works Opens Fourth Mill", _TEXT).dateline
    assert line
    assert line.wire == "RNS"
    line = _released(
        "EQS-News: Harrow Works Ltd. / Key word(s): Mills", "Harrow Works Opens Fourth Mill", _TEXT
    ).dateline
    assert line
    assert line.wire == "EQS News"


def test_a_stamp_before_the_dateline() -> None:
    text = (
        "14.03.2026 – 13:53 Berlin-Mitte (ots) - Wegen des Marktes am Hafen wird der Bahnhof ab Mittwoch für zwei Tage "
        "gesperrt. Züge fahren ohne Halt durch, und 40 Helfer weisen den Weg zum nächsten Bahnhof."
    )
    readings, reason = read(Document("copy.txt", text.encode(), datetime(2026, 6, 1, tzinfo=UTC)))
    assert readings, reason
    line = readings[0].release.dateline
    assert line
    assert (line.places, line.date, line.wire) == (("Berlin-Mitte",), "2026-03-14", "ots")


def test_an_eastern_day_that_is_told() -> None:
    text = (
        "海鷗平台推出增長方案\n\n北京，2026年5月10日讯，全球应用平台海鸥今日推出增长方案，旨在帮助营销者在新规之下继续增长。"
        "该方案分析了应用行业的关键趋势，并结合40家合作伙伴的专业见解，提供了全面的解析和12个例子。"
    )
    readings, reason = read(Document("copy.txt", text.encode(), datetime(2026, 6, 1, tzinfo=UTC)))
    assert readings, reason
    line = readings[0].release.dateline
    assert line
    assert (line.places, line.date) == (("北京",), "2026-05-10")


def test_tickers_of_a_broken_line_of_a_lost_name_and_behind_a_semicolon() -> None:
    lead = (
        'ELMSHORE, AB, June 3, 2026 /CNW/ - Harrow Works Ltd.\n("Harrow") (TSX: HRW) announces an update on its mills.'
    )
    issuer = _released(f"{lead} It has {_TEXT[40:]}").issuer
    assert issuer is not None
    assert issuer.tickers == ("TSX:HRW",)
    lead = "AMES, June 3, 2026 /PRNewswire/ -- (Nasdaq: HRW), a leading maker of paper, today reported sales of $4 m."
    issuer = _released("Harrow Works Reports Sales for May 2026", lead, _TEXT).issuer
    assert issuer is not None
    assert issuer.tickers == ("NASDAQ:HRW",)
    lead = "AMES, June 3, 2026 /PRNewswire/ -- Harrow Works Ltd. (NASDAQ: HRW; HRWW) today reported sales of $4 m."
    issuer = _released("Harrow Works Reports Sales for May 2026", lead, _TEXT).issuer
    assert issuer is not None
    assert issuer.tickers == ("NASDAQ:HRW", "NASDAQ:HRWW")


def test_an_ad_hoc_release_in_one_line_has_its_headline_behind_the_law() -> None:
    line = (
        "DGAP-Ad-hoc: Tarn Optik AG / Schlagwort(e): Prognose Veröffentlichung einer Insiderinformation nach Artikel "
        "17 der Verordnung (EU) Nr. 596/2014 Tarn Optik AG: Anhebung der Prognose für das Geschäftsjahr 2020/2021 "
        "Marlangen, 23. Juni 2022 - Der Vorstand der Tarn Optik AG hat heute die Prognose für das Geschäftsjahr "
        "angehoben. Zum 30. Juni 2022 wird nun ein Ergebnis von 800.000 Euro erwartet, bisher waren es 500.000 Euro."
    )
    readings, reason = read(Document("release.txt", line.encode(), datetime(2026, 6, 1, tzinfo=UTC)))
    assert readings, reason
    release = readings[0].release
    assert release.headline == "Tarn Optik AG: Anhebung der Prognose für das Geschäftsjahr 2020/2021"
    assert release.dateline
    assert (release.dateline.places, release.dateline.wire) == (("Marlangen",), "DGAP")


def test_a_wire_whose_name_a_copy_lost() -> None:
    line = _released("Harrow Works Opens Fourth Mill", f"ELMSHORE--()--{_TEXT}").dateline
    assert line
    assert (line.places, line.wire) == (("ELMSHORE",), "Business Wire")


def test_an_item_goes_on_in_what_is_set_in_under_it() -> None:
    matter = "---\ntitle: Harrow Works opens a mill in Marl\n---"
    item = "- 120 PEOPLE MAKE PAPER FROM STRAW IN A MILL THAT COST 14 MILLION\n  DOLLARS IN ALL"
    release = _released(matter, item, _TEXT, name="post.md")
    assert release.headline == "Harrow Works opens a mill in Marl"
    assert release.subheadline == "120 PEOPLE MAKE PAPER FROM STRAW IN A MILL THAT COST 14 MILLION DOLLARS IN ALL"


def test_the_description_of_a_template_is_no_subheadline() -> None:
    matter = (
        '---\ntitle: Harrow Works opens a mill in Marl\ndescription: "Corvin Motors presents its new brand of electric '
        'vehicles and opens another chapter as a leader of mobility."\n---'
    )
    assert _released(matter, _TEXT, name="post.md").subheadline is None


def test_a_whole_day_beside_a_dateline_with_a_month() -> None:
    assert (
        _released("Harrow Works Opens Fourth Mill", f"MARL, May 2026 – {_TEXT}", "11 May 2026").published
        == "2026-05-11"
    )


def test_an_institution_over_its_label_is_no_headline() -> None:
    release = _released("COURT OF TRADE OF MARL", "Press release, 19 March 2026", "Harrow Works keeps its mill", _TEXT)
    assert release.headline == "Harrow Works keeps its mill"
