"""The releases that are shipped in config/samples, read as a newcomer's first run reads them.

What each holds is known by construction: we wrote them. `figures` and `dates` name what an editor would keep at least.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from digests.model import Document, Figure, Milestone, Reading
from digests.read import read

_SAMPLES = Path(__file__).parent.parent / "config" / "samples"
_MEDIA = {".html": "text/html", ".txt": "text/plain"}


FORMS = ("", "Inc", "Corp", "Ltd", "AG", "Group", "（苏州）有限公司")


@dataclass(frozen=True)
class Kept:
    """A figure an editor keeps: its value and unit, and words of which its measure holds one ("a|b")."""

    value: str
    unit: str
    measure: str = ""
    high: str | None = None
    bound: str | None = None  # None: the sample says it both ways, or it does not matter
    direction: str | None = None


@dataclass(frozen=True)
class Expected:
    """What one release of a sample says."""

    headline: str
    issuer: str | None
    places: tuple[str, ...]
    date: str
    wire: str | None
    figures: tuple[Kept, ...] = ()
    dates: tuple[tuple[str, str | None, str], ...] = ()  # first day, last day, role ("a|b": either)
    tickers: tuple[str, ...] = ()
    language: str = "en"
    kind: str | None = None
    correction: bool = False
    never: tuple[str, ...] = ()  # values that stand in boilerplate, comparisons or noise: never ranked
    published_from: str = "dateline"
    subheadline: str | None = None


_SOLVANE = "Solvane Water Wins Contract for Desalination Plant in Chile"
_HARRIER = (
    Kept("94", "mile", "", bound="up_to"),
    Kept("440", "pound|lb", "", bound="up_to"),
    Kept("4890", "USD", "sell|price"),
)
_HARRIER_DATES = (("2026-12-01", None, "event"), ("2027-02-15", None, "event"))

_EXPECTED: dict[str, tuple[Expected, ...]] = {
    "01-earnings-prnewswire.html": (
        Expected(
            "Corvane Robotics Reports Third Quarter 2026 Results, Raises Full-Year Revenue Outlook",
            "Corvane Robotics",
            ("PITTSBURGH",),
            "2026-11-05",
            "PR Newswire",
            (
                Kept("184600000", "USD", "revenue", direction="up"),
                Kept("0.42", "USD/share", "adjusted earnings"),
                Kept("14200000", "USD", "net income"),
                Kept("725000000", "USD", "revenue", high="735000000"),
            ),
            (("2026-12-09", None, "event"),),
            ("NASDAQ:CVNR",),
            kind="earnings",
            never=("9800000", "152600000", "9000", "1350"),
            subheadline="Revenue of $184.6 million, up 21% year over year; "
            "adjusted earnings of $0.42 per diluted share",
        ),
    ),
    "02-merger-businesswire.html": (
        Expected(
            "Tallowmere Foods to Acquire Orchard Gate Brands for $1.34 Billion",
            "Tallowmere Foods",
            ("MINNEAPOLIS", "GRAND RAPIDS, Mich."),
            "2026-10-28",
            "Business Wire",
            (
                Kept("1340000000", "USD", "value|price|acqui"),
                Kept("27.50", "USD/share", "cash|receive|price"),
                Kept("45000000", "USD", "synergies|save"),
            ),
            (("2026-12-12", None, "deadline"), ("2027-01-14", None, "event"), ("2027-01-01", "2027-03-31", "closing")),
            ("NYSE:TLW",),
            kind="merger",
            never=("4700000000", "8900"),
            published_from="stamp",
            subheadline="Orchard Gate shareholders to receive $27.50 per share in cash\n"
            "Combination expected to save $45 million a year by the third year after closing",
        ),
    ),
    "03-earnings-globenewswire.txt": (
        Expected(
            "Pellworth Storage Announces Fiscal First Quarter 2027 Financial Results",
            "Pellworth Storage",
            ("AUSTIN, Texas",),
            "2026-11-10",
            "GlobeNewswire",
            (
                Kept("97400000", "USD", "revenue", direction="down"),
                Kept("-6300000", "USD", "net loss"),
                Kept("-0.11", "USD/share", ""),
                Kept("460000000", "USD", "revenue", high="480000000"),
            ),
            (("2026-11-11", None, "event"), ("2026-12-16", None, "event")),
            ("NYSE:PWS",),
            kind="earnings",
            never=("105900000", "-10900000", "780"),
        ),
    ),
    "04-private-placement-accesswire.txt": (
        Expected(
            "Kestrel Bay Minerals Announces Private Placement of up to C$2.0 Million",
            "Kestrel Bay Minerals",
            ("VANCOUVER, BC",),
            "2026-11-03",
            "ACCESSWIRE",
            (
                Kept("2000000", "CAD", "proceeds|placement", bound="up_to"),
                Kept("12500000", "unit", "", bound="up_to"),
                Kept("0.16", "CAD/unit|CAD/share", "price"),
            ),
            (("2026-11-27", None, "closing"),),
            ("TSXV:KBM",),
            kind="financing",
            never=("84000000", "14800"),
        ),
    ),
    "05-project-update-newsfile.txt": (
        Expected(
            "Ridgeback Gas Transmission Reports Progress on the Elkwater Pipeline",
            "Ridgeback Gas Transmission",
            ("Calgary, Alberta",),
            "2026-11-17",
            "Newsfile",
            (Kept("78", "%", "complete"), Kept("168", "kilomet", "pipe"), Kept("845000000", "CAD", "cost")),
            (("2027-02-18", None, "event"), ("2027-05-01", "2027-05-31", "event")),
            ("TSX:RGT",),
            never=("2900", "460"),
        ),
    ),
    "06-event-prnewswire.html": (
        Expected(
            "Atlantic Ocean Energy Week Returns to Lisbon With 140 Exhibitors",
            "Maré Eventos",
            ("LISBON, Portugal",),
            "2026-11-18",
            "PR Newswire",
            (Kept("140", "exhibitor", ""), Kept("6500", "visitor", "", bound="over")),
            (
                ("2027-01-18", "2027-01-21", "event"),
                ("2026-12-11", None, "deadline"),
                ("2026-12-31", None, "deadline"),
            ),
            kind="event",
            never=("190000", "75"),
        ),
    ),
    "07-personnel-globenewswire.txt": (
        Expected(
            "Merriden Therapeutics Appoints Ana Castellow, M.D., as Chief Medical Officer",
            "Merriden Therapeutics",
            ("BOSTON",),
            "2026-11-12",
            "GlobeNewswire",
            (),
            (("2027-01-04", None, "effective"),),
            ("NASDAQ:MRDN",),
            kind="personnel",
            never=("58", "12", "3"),
        ),
    ),
    "08-contract-businesswire.html": (
        Expected(
            _SOLVANE,
            "Solvane Water Technologies",
            ("HOUSTON",),
            "2026-11-16",
            "Business Wire",
            (Kept("186000000", "USD", "contract"), Kept("1050", "lit", "water"), Kept("500000", "people", "")),
            (("2027-03-01", "2027-03-31", "event"), ("2028-07-01", "2028-12-31", "event")),
            ("NYSE:SLVW",),
            never=("1100000000", "19000000", "230"),
            published_from="stamp",
        ),
    ),
    "09-correction-businesswire.html": (
        Expected(
            _SOLVANE,
            "Solvane Water Technologies",
            ("HOUSTON",),
            "2026-11-17",
            "Business Wire",
            (Kept("168000000", "USD", "contract"), Kept("1050", "lit", "water"), Kept("500000", "people", "")),
            (("2027-04-01", "2027-04-30", "event"), ("2028-07-01", "2028-12-31", "event")),
            ("NYSE:SLVW",),
            correction=True,
            never=("1100000000", "19000000", "230"),
            published_from="stamp",
        ),
    ),
    "10-product-prnewswire.txt": (
        Expected(
            "Fennimore Cycles Unveils the Harrier, a Cargo E-Bike That Works a Full Day on One Charge",
            "Fennimore Cycles",
            ("CHATTANOOGA, Tenn.",),
            "2026-11-19",
            "PR Newswire",
            _HARRIER,
            _HARRIER_DATES,
            kind="product",
            never=("75000", "310", "14"),
        ),
    ),
    "11-product-globenewswire.txt": (
        Expected(
            "Fennimore Cycles Unveils the Harrier, a Cargo E-Bike That Works a Full Day on One Charge",
            "Fennimore Cycles",
            ("CHATTANOOGA, Tenn.",),
            "2026-11-19",
            "GlobeNewswire",
            _HARRIER,
            _HARRIER_DATES,
            kind="product",
            never=("75000", "310", "14"),
        ),
    ),
    "12-two-releases-noisy.html": (
        Expected(
            "Riding Together, Building the City of Tomorrow -- The 2026 Velmora World Riders' Gathering Opens",
            "Velmora",
            ("TAICHUNG, Taiwan",),
            "2026-10-14",
            "PR Newswire",
            (
                Kept("90", "countries|regions", "", bound="over"),
                Kept("9400000", "rider", ""),
                Kept("2500", "rider", "livestream", bound="over"),
            ),
            (("2026-10-14", "2026-10-17", "event"),),
            kind="event",
            never=("3.2",),
        ),
        Expected(
            # Only its caption, repeated through the page, is its headline; the line above the dateline stands below it.
            "Lumeira and Northern Lights Hockey League Bring Champion Evenings to Fans Around the World",
            "Lumeira",
            ("NINGBO, China",),
            "2026-11-02",
            "PR Newswire",
            (
                Kept("11", "cities", ""),
                Kept("38000000", "people", ""),
                Kept("400000000", "households", "", bound="over"),
            ),
            (("2026-10-31", None, "event|past"), ("2026-12-12", None, "event")),
            never=("8300000000", "31", "9", "3.2"),
            subheadline="Lumeira Lights Winter Skies in 11 Cities With Drone Shows",
        ),
    ),
    "15-quartalszahlen-eqs.txt": (
        Expected(
            "Nordwerk Antriebe AG steigert Umsatz in den ersten neun Monaten auf 412,7 Millionen Euro",
            "Nordwerk Antriebe AG",
            ("Hannover",),
            "2026-11-12",
            "EQS News",
            (
                Kept("412700000", "EUR", "Umsatz", direction="up"),
                Kept("38200000", "EUR", "EBIT|Ergebnis"),
                Kept("550000000", "EUR", "Umsatz", high="570000000"),
            ),
            (("2027-03-18", None, "event"), ("2027-05-20", None, "event")),
            language="de",
            kind="earnings",
            never=("387900000", "33500000", "2150", "529000000"),
        ),
    ),
    "16-chip-line-prnewswire-zh.txt": (
        Expected(
            "澜星半导体苏州新产线投产 年产能达120万片",
            "澜星半导体",
            ("苏州",),
            "2026-11-09",
            "PR Newswire",
            (
                Kept("1200000", "片", "产能"),
                Kept("3500000000", "CNY", "投资"),
                Kept("4860000000", "CNY", "收入", direction="up"),
            ),
            (("2026-12-15", None, "event"), ("2027-01-12", "2027-01-14", "event")),
            language="zh",
            never=("4200", "26"),
        ),
    ),
    "17-usine-communique-fr.html": (
        Expected(
            "Verrière Atlantique inaugure son usine de vitrages à Saint-Nazaire",
            "Verrière Atlantique",
            ("Saint-Nazaire",),
            "2026-11-03",
            None,
            (Kept("64000000", "EUR", "investissement"), Kept("220", "", ""), Kept("18000", "m", "")),
            (
                ("2026-12-04", "2026-12-06", "event"),
                ("2027-01-15", None, "deadline"),
                ("2027-01-01", "2027-03-31", "event"),
            ),
            language="fr",
            subheadline="Un investissement de 64 millions d’euros et 220 emplois",
            never=("240000000", "1100"),
        ),
    ),
    "18-distribution-cnw.txt": (
        Expected(
            "Sable Creek Real Estate Investment Trust Announces November 2026 Distribution",
            "Sable Creek Real Estate Investment Trust",
            ("TORONTO",),
            "2026-11-19",
            "CNW",
            (Kept("0.0725", "CAD/unit|CAD/share", "distribution"),),
            (
                ("2026-11-30", None, "record"),
                ("2026-12-15", None, "payable"),
                ("2027-02-25", None, "event"),
                ("2027-02-26", None, "event"),
            ),
            ("TSX:SCR.UN",),
            never=("62", "5900000"),
        ),
    ),
    "19-survey-prnewswire.txt": (
        Expected(
            "Survey: 68% of Renters Would Trade Floor Space for a Quieter Home",
            "Stillhaven",
            ("CHICAGO",),
            "2026-11-17",
            "PR Newswire",
            (
                Kept("68", "%", "renters|smaller|quiet|trade"),
                Kept("25", "%", "renters|left|home|moved"),
                Kept("57", "%", "complained"),
            ),
            (("2026-12-03", None, "event"), ("2027-01-01", "2027-01-31", "event")),
            kind="survey",
            subheadline="One in four has moved because of noise, Stillhaven finds",
            never=("1700", "5"),
        ),
    ),
}
_WITHOUT = ("13-access-denied.html", "14-listing.html")
_RELEASES = [(name, at) for name, releases in _EXPECTED.items() for at in range(len(releases))]


@cache
def _read(name: str) -> tuple[tuple[Reading, ...], str | None]:
    path = _SAMPLES / name
    return read(Document(name, path.read_bytes(), datetime(2026, 11, 22, 9, 0, tzinfo=UTC), _MEDIA[path.suffix]))


def _case(name: str, at: int) -> tuple[Reading, Expected]:
    readings, _ = _read(name)
    assert len(readings) == len(_EXPECTED[name])
    return readings[at], _EXPECTED[name][at]


def test_every_sample_is_expected() -> None:
    assert {path.name for path in _SAMPLES.iterdir()} == {*_EXPECTED, *_WITHOUT}
    assert len(_EXPECTED) >= 14


@pytest.mark.parametrize("name", sorted(_EXPECTED))
def test_the_number_of_releases(name: str) -> None:
    readings, reason = _read(name)
    assert (len(readings), reason) == (len(_EXPECTED[name]), None)


@pytest.mark.parametrize("name", _WITHOUT)
def test_a_page_without_a_release_says_why(name: str) -> None:
    readings, reason = _read(name)
    assert readings == ()
    assert reason


@pytest.mark.parametrize(("name", "at"), _RELEASES)
def test_who_where_when_and_by_which_wire(name: str, at: int) -> None:
    reading, expected = _case(name, at)
    release = reading.release
    line, issuer = release.dateline, release.issuer
    assert (release.headline, release.subheadline) == (expected.headline, expected.subheadline)
    assert release.language == expected.language
    assert line is not None
    assert (line.places, line.wire) == (expected.places, expected.wire)
    assert (release.published or "")[:10] == expected.date
    assert release.published_from == expected.published_from
    assert issuer is not None
    assert expected.issuer is not None
    assert issuer.name.startswith(expected.issuer)
    assert issuer.name.removeprefix(expected.issuer).strip(" ,.") in FORMS, "a house, not what it holds"
    assert (
        tuple(ticker.upper().replace(" ", "") for ticker in issuer.tickers)[: len(expected.tickers)] == expected.tickers
    )
    assert (release.correction is not None) == expected.correction


@pytest.mark.parametrize(("name", "at"), [case for case in _RELEASES if _EXPECTED[case[0]][case[1]].kind])
def test_what_kind_of_release_it_is(name: str, at: int) -> None:
    reading, expected = _case(name, at)
    assert reading.release.kind == expected.kind


@pytest.mark.parametrize(("name", "at"), _RELEASES)
def test_the_figures_an_editor_keeps(name: str, at: int) -> None:
    reading, expected = _case(name, at)
    missing = [kept for kept in expected.figures if not any(_is(figure, kept) for figure in reading.key_figures)]
    assert not missing, _told(reading)
    if not expected.figures:
        assert reading.key_figures == (), _told(reading)


@pytest.mark.parametrize(("name", "at"), _RELEASES)
def test_boilerplate_comparisons_and_noise_are_never_key(name: str, at: int) -> None:
    reading, expected = _case(name, at)
    wrong = [figure for figure in reading.key_figures if figure.value in {Decimal(value) for value in expected.never}]
    assert not wrong, [(figure.text, figure.measure) for figure in wrong]


@pytest.mark.parametrize(("name", "at"), _RELEASES)
def test_the_dates_that_matter(name: str, at: int) -> None:
    reading, expected = _case(name, at)
    found = {_days(milestone) for milestone in reading.key_milestones}
    missing = [
        (start, end, role)
        for start, end, role in expected.dates
        if not any((start, end, either) in found for either in role.split("|"))
    ]
    assert not missing, sorted(found)


@pytest.mark.parametrize(("name", "at"), _RELEASES)
def test_spans_cut_out_what_they_claim(name: str, at: int) -> None:
    reading, _ = _case(name, at)
    body = reading.release.body
    assert all(figure.span.cut(body) == figure.text for figure in reading.figures)
    assert all(milestone.span.cut(body) == milestone.text for milestone in reading.milestones)


@pytest.mark.parametrize("at", [0, 1])
def test_the_noisy_page_leaves_no_noise_in_its_releases(at: int) -> None:
    body = _read("12-two-releases-noisy.html")[0][at].release.body
    for noise in (
        "jwplayer",
        "Recommended",
        "WhatsApp",
        "Copy link",
        "cookies",
        "Last Updated",
        "Skip to",
    ):
        assert noise not in body
    disclaimer = body.find("not involved in its creation")
    if disclaimer >= 0:
        parts = _read("12-two-releases-noisy.html")[0][at].release.boilerplate
        assert any(part.span.start <= disclaimer < part.span.end for part in parts)
    for expected in _EXPECTED["12-two-releases-noisy.html"]:
        assert body.count(expected.headline) == (1 if body.startswith(expected.headline) else 0)


def _is(figure: Figure, kept: Kept) -> bool:
    return (
        figure.value == Decimal(kept.value)
        and any(figure.unit.casefold().startswith(unit.casefold()) for unit in kept.unit.split("|"))
        and figure.high == (None if kept.high is None else Decimal(kept.high))
        and kept.bound in (None, figure.bound)
        and (kept.direction is None or (figure.change is not None and figure.change.direction == kept.direction))
        and any(word.casefold() in figure.measure.casefold() for word in kept.measure.split("|"))
    )


def _days(milestone: Milestone) -> tuple[str, str | None, str]:
    start, end = (
        moment.date() if isinstance(moment, datetime) else moment for moment in (milestone.start, milestone.end)
    )
    assert isinstance(start, date)
    return start.isoformat(), end.isoformat() if end and end != start else None, milestone.role


def _told(reading: Reading) -> list[tuple[str, str, str, str]]:
    return [(figure.text, str(figure.value), figure.unit, figure.measure) for figure in reading.key_figures]
