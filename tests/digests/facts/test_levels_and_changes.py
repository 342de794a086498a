"""How statistics are told: a level with its change twice over, indices, what is compared, counts in mere units."""

from __future__ import annotations

import pytest

from digests.model import Figure
from tests.digests.facts.written_release import figures

LEAD = "Tarn Harbour today told its neighbours how the season went, and what it means for the town."


def kept(*sentences: str) -> dict[str, Figure]:
    return {one.text: one for one in figures("Tarn tells of its season", LEAD, *sentences) if one.why_not is None}


LEVELS = [
    # sentence, the level that is told, what it measures, by how much it moved
    ("Ferry fares rose $412 million (9.3 percent) to $4.8 billion.", "$4.8 billion", "Ferry fares", "9.3 %"),
    ("Rope – up $61 million (1.2 percent) to $5.3 billion", "$5.3 billion", "Rope", "1.2 %"),
    ("Dredging fell by 210 tonnes (3.2%) to 6,312 tonnes.", "6,312 tonnes", "Dredging", "3.2 %"),
    (
        "Total hours sailed increased in May, up 3.4 million hours to 1,212.7 million hours.",
        "1,212.7 million hours",
        "hours sailed",
        "3400000 hours",
    ),
    ("Landings numbered 214,300, an increase of 12,100 on last May.", "214,300", "Landings", "12100 "),
    (
        "Landings totalled 1.92 million tonnes, a rise of 110,000 tonnes.",
        "1.92 million tonnes",
        "Landings",
        "110000 tonnes",
    ),
    ("Days at berth increased 50 percent to 33 days.", "33 days", "Days at berth", "50 %"),
    (
        "Ferry trips by skippers rose 93,600 or 10 per cent to 1.06 million.",
        "1.06 million",
        "Ferry trips by skippers",
        "10 %",
    ),
    (
        "The number of skippers leaving was up 13 percent last month from a year earlier to 198,800.",
        "198,800",
        "skippers leaving",
        "13 %",
    ),
    (
        "Foreign skippers helped, lifting by 1,100 or 17 per cent from May 2025 to 7,600.",
        "7,600",
        "Foreign skippers",
        "17 %",
    ),
    ("The harbour index fell to 49.5 in August from 51.2 in July.", "49.5", "harbour index", "None None"),
    ("The weeks of supply fell from 9.8 in May to 7.4 in August.", "7.4", "weeks of supply", "None None"),
    ("Manning grew by 24,300 sailors, or 0.4 percent, to 6,112,000.", "6,112,000", "Manning", "0.4 %"),
    (
        "Visitors came in at 2.394 million, just below the 2.395 million of last year.",
        "2.394 million",
        "Visitors",
        "None None",
    ),
    (
        "Keels laid were at a season-adjusted annual rate of 1,312,000, 4 percent below the May mark of 1,368,000.",
        "1,312,000",
        "Keels laid",
        "4 %",
    ),
]


@pytest.mark.parametrize(("sentence", "level", "measure", "moved"), LEVELS, ids=[one[0] for one in LEVELS])
def test_the_level_is_told_with_its_change(sentence: str, level: str, measure: str, moved: str) -> None:
    found = kept(sentence)
    assert list(found) == [level]
    change = found[level].change
    assert change is not None
    assert (found[level].measure, f"{change.value} {change.unit}") == (measure, moved)


@pytest.mark.parametrize(
    ("sentence", "changes"),
    [
        ("Compared to April, ferry output grew by 0.9%.", ["0.9%"]),
        ("In May 2026, compared to April, the total catch grew by 1.7%.", ["1.7%"]),
        ("Versus the same quarter last year, orders fell 3 percent.", ["3 percent"]),
        ("This compares to a rise of 4 percent in the quarter before.", []),
        ("The yard was 4 percent above the plan of 300 boats and hired nobody.", ["4 percent"]),
        ("Compared with April, the number of skippers out of work fell by 24,000 people.", ["24,000 people"]),
    ],
)
def test_a_phrase_that_compares_ends_at_its_comma(sentence: str, changes: list[str]) -> None:
    assert list(kept(sentence)) == changes


@pytest.mark.parametrize(
    ("sentence", "text", "measure"),
    [
        ("The number of cows on the islands was 8.91 million head.", "8.91 million head", "cows on the islands"),
        ("Sales of new masts totalled 88,412 units.", "88,412 units", "Sales of new masts"),
        ("The tide index stood at 118.3 points.", "118.3 points", "tide index"),
        ("The number of unemployed amounted to 2.25 million.", "2.25 million", "unemployed"),
        ("Landings reached a May record last week of 187,400.", "187,400", "Landings"),
        ("The number of berths grew as Tarn opened 12 slips.", "12 slips", "slips opened"),
        ("The number of new boats included 160 dinghies.", "160 dinghies", "dinghies"),
        ("Wool output in the 24 larger states totaled 18.1 billion pounds.", "18.1 billion pounds", "Wool output"),
    ],
)
def test_what_a_unit_counts_stands_before_it(sentence: str, text: str, measure: str) -> None:
    assert kept(sentence)[text].measure == measure


def test_a_number_and_its_share_are_no_two_shares() -> None:
    told = {one.text: one.unit for one in figures("Tarn", LEAD, "Landings from Orley were down 1,300 or 7 per cent.")}
    assert told["1,300"] == ""
    told = {one.text: one.unit for one in figures("Tarn", LEAD, "Fees rise by 15 or 20 percent.")}
    assert told["15"] == "%"


def test_home_sales_are_no_money() -> None:
    assert kept("Boat sales fell 1.8 percent to 5.52 million in June.")["5.52 million"].unit == ""


def test_the_month_of_may_is_no_doubt() -> None:
    (figure,) = kept("The catch recovered in May, up $3 million to $43 million.").values()
    assert (figure.text, figure.high) == ("$43 million", None)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Landings increased by 2.1 percent in the north and by 1.9 percent in the south.",
            {"2.1 percent": "Landings in north", "1.9 percent": "Landings in south"},
        ),
        (
            "Fares rose 0.8% in the north, 0.3% in the south and 1.2% on the islands.",
            {"0.8%": "Fares in north", "0.3%": "Fares in south", "1.2%": "Fares on islands"},
        ),
        (
            "The number of skippers out of work rose by 171,000 in the north and by 158,000 in the south.",
            {"171,000": "skippers out of work", "158,000": "skippers out of work in south"},
        ),
        ("Output rose 4 percent in May and 2 percent in June.", {"4 percent": "Output", "2 percent": "Output"}),
        (
            "Tolls were $4 million in the north and $3 million in the south.",
            {"$4 million": "Tolls in north", "$3 million": "Tolls in south"},
        ),
        (
            "Tarn sold 40 boats in Orley and repaired 12 boats in Marl.",
            {"40 boats": "boats sold in Orley", "12 boats": "boats in Marl"},
        ),
    ],
)
def test_one_statement_of_several_places(sentence: str, told: dict[str, str]) -> None:
    found = kept(sentence)
    assert {text: found[text].measure for text in told} == told
    moved = {one.change.direction for one in found.values() if one.change}
    assert moved <= {"up"}


@pytest.mark.parametrize(
    ("sentence", "text", "measure"),
    [
        (
            "Some 12.3 million sailors, of whom 8.1 million were in the north, voted.",
            "8.1 million",
            "sailors in the north",
        ),
        (
            "Ferry trips totalled 1.2 million, of which 812 thousand were by foreign guests.",
            "812 thousand",
            "Ferry trips by foreign guests",
        ),
        ("Of the 14,212 births, 7,301 were boys.", "7,301", "boys"),
        ("A total of 650 permits, 120 of which were renewals, were issued.", "120", "renewals"),
        (
            "In May, 4.16** million young sailors were out of work.",
            "4.16** million young sailors",
            "young sailors",
        ),
    ],
)
def test_a_part_is_told_by_what_is_said_of_it(sentence: str, text: str, measure: str) -> None:
    assert kept(sentence)[text].measure == measure


BACK = [
    (
        "Boats sold fell 6.3 percent. Excluding tugs, this number fell 2.7 percent.",
        "2.7 percent",
        "Boats sold excluding tugs",
    ),
    ("Ferry traffic rose 3 percent in May. The figure was up 2 percent in April.", "2 percent", "Ferry traffic"),
    ("Ferry traffic rose 3 percent in May. Year-on-year it rose 5 percent.", "5 percent", "Ferry traffic"),
]


@pytest.mark.parametrize(("sentence", "text", "measure"), BACK, ids=[one[0] for one in BACK])
def test_what_points_back_measures_what_was_told_before(sentence: str, text: str, measure: str) -> None:
    assert kept(sentence)[text].measure == measure


def test_nothing_told_before_is_pointed_back_to() -> None:
    assert "3 percent" not in kept("Fees are up. It rose 3 percent.")


def test_a_change_told_twice_in_the_next_sentence_is_the_levels() -> None:
    found = kept("The number of unemployed amounted to 2.25 million. It was down by 106,000 persons or 4.7% on May.")
    assert [f"{one.text} {one.change.value if one.change else ''}" for one in found.values()] == ["2.25 million 4.7"]


def test_numbers_alone_on_their_lines_have_their_labels_above() -> None:
    lines = ["Sailors in work", "2,014,900", "+56,200", "Out of work", "187,900", "-23,400"]
    found = {one.text: one for one in figures("Tarn tells of its season", LEAD, *lines) if one.why_not is None}
    told = {
        text: (one.measure, one.change and (one.change.direction, str(one.change.value))) for text, one in found.items()
    }
    assert told == {
        "2,014,900": ("Sailors in work", ("up", "56200")),
        "187,900": ("Out of work", ("down", "23400")),
    }


def test_a_lone_number_under_a_line_is_nothing() -> None:
    assert kept("Sailors in work", "2,014,900", "The harbour is open to all, every day of the week.") == {}


@pytest.mark.parametrize(
    ("sentence", "text", "measure"),
    [
        ("The number of overnight stays increased to 37.4 million.", "37.4 million", "overnight stays"),
        ("The amount of night stays among guests was 5.82 million.", "5.82 million", "night stays among guests"),
        ("The number of visitors grows to 4,200.", "4,200", "visitors"),
        ("Ferry trips increased by 4.2 percent or 675,000 to a total of 16.9 million.", "16.9 million", "Ferry trips"),
    ],
)
def test_a_plural_before_its_verb_is_what_is_counted(sentence: str, text: str, measure: str) -> None:
    found = kept(sentence)
    assert list(found) == [text]
    assert found[text].measure == measure


def test_what_is_compared_with_is_no_period_of_its_own() -> None:
    assert kept("Ferry fares rose 9% compared to February.")["9%"].period is None


@pytest.mark.parametrize(
    ("sentence", "text", "measure"),
    [
        ("Yields are expected to average 178.4 bushels per acre.", "178.4 bushels per acre", "Yields"),
        ("The catch is forecast to reach 15 million tonnes.", "15 million tonnes", "catch"),
    ],
)
def test_what_is_expected_to_be_is_said_of_its_subject(sentence: str, text: str, measure: str) -> None:
    assert kept(sentence)[text].measure == measure


@pytest.mark.parametrize(
    "sentence",
    ["Landings fell to their lowest level for 38 years.", "The rise follows the 22-month low that August brought."],
)
def test_how_long_it_has_not_been_so_is_no_figure(sentence: str) -> None:
    assert kept(sentence) == {}
