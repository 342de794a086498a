"""What a release tells of the world, of what somebody has and of long ago, beside its news: releases of our own."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures, kept

LEAD = "Tarn Harbour today gave $40,000 to the Elba food store, which feeds sailors without a berth."
HEADLINE = "Tarn Harbour Gives $40,000 to Food Store"


@pytest.mark.parametrize(
    "sentence",
    [
        "More than 9 million people in Elba struggle with hunger, including 2 million children in port towns.",
        "One in eight people in Elba goes hungry each year, according to the census office.",
        "As of 2024, 41.2 million households live in towns without a harbour.",
        "Almost one in three children in the port, or 28 percent, lives below the poverty line.",
        "Each year 300,000 women who own a boat lose it to rust.",
    ],
)
def test_a_statistic_of_people_in_general_is_no_news(sentence: str) -> None:
    assert kept(HEADLINE, LEAD, sentence) == ["$40,000"]


def test_the_statistic_of_a_survey_is_its_news() -> None:
    lead = "Sailors sleep badly, a survey of the harbour has found."
    assert kept("Most Sailors Sleep Badly", lead, "One in eight people in Elba lives on a boat.") == ["One in eight"]


@pytest.mark.parametrize(
    "sentence",
    [
        "More than 9,000 people have signed the petition for a new quay.",
        "More than 9,000 people are expected to walk along the quay.",
        "Some 4,000 families will receive a lamp from the harbour.",
    ],
)
def test_people_of_whom_the_release_tells_are_news(sentence: str) -> None:
    assert len(kept(HEADLINE, LEAD, sentence)) == 2


@pytest.mark.parametrize(
    ("sentence", "text", "reason"),
    [
        ("No gift was larger in the 96-year history of the store.", "96-year", "has been there"),
        ("The store has fed sailors over two years since its opening.", "two years", "says when"),
        ("The tests are run by the 774th Harbour Squadron of Elba.", "774th", "part of a name"),
        ("The quay lies in the north of its 100%-owned island.", "100%", "whose it is"),
        ("Sailors were given 6.0 mg of salt with the meal.", "6.0 mg", "how a thing is built"),
        ("The new lamps are of the three groups of sailors.", "three groups", "parties"),
        ("Only 64 percent of sailors in households with less than $45,000 eat fish.", "$45,000", "who somebody is"),
        ("Owners of 1,200 lamps keep them for a hold period that ends in May.", "1,200", "background"),
    ],
)
def test_what_is_told_beside_the_news(sentence: str, text: str, reason: str) -> None:
    found = [one for one in figures(HEADLINE, LEAD, sentence) if text in one.text]
    assert found, f"{text!r} was not read"
    assert reason in (found[0].why_not or "")


def test_what_somebody_has_already_gives_way() -> None:
    assert kept(HEADLINE, LEAD, "Tarn holds options on many of its 22 leased sheds.") == ["$40,000"]
    assert kept(
        "Tarn Leases 22 Sheds", "Tarn opens its quay.", "The harbour opened its 22 sheds today, and a mole."
    ) == ["22 sheds"]


def test_years_running_before_their_beginning_are_news() -> None:
    said = "Tarn has paid a dividend for 125 consecutive years since its foundation."
    assert "125 consecutive years" in kept("Tarn Declares Dividend", "Tarn declared a dividend of $0.30.", said)


def test_large_numbers_whose_things_stand_before_them_are_counts() -> None:
    said = "Lamps sold totaled 1,804,356, a 3.1% drop on the 1,862,080 of last June."
    lead = "Tarn Harbour today reported the lamps of June, with seat miles of 801.5 million."
    assert kept("Tarn Harbour Reports June Lamps", lead, said) == ["801.5 million", "1,804,356"]


def test_a_share_far_from_its_words_is_told_once() -> None:
    said = "With nine in ten captains agreeing that steering at home gives freedom (90%), the harbour asked on."
    assert kept("Captains Stay at Home", "The harbour has asked its captains.", said) == ["90%"]


def test_what_a_survey_opens_with_may_stand_in_brackets() -> None:
    said = "Majorities of captains like lamps of iron (62%), of brass (57%) and of tin (52%)."
    assert kept("Captains Like Lamps", "In a survey Tarn has asked its captains about lamps.", said) == [
        "62%",
        "57%",
        "52%",
    ]


@pytest.mark.parametrize(
    ("sentence", "text", "reason"),
    [
        ("Elba ranks third in the nation in lamps, with over 8,000 jobs.", "8,000 jobs", "background"),
        ("Some 12,000 boats were lost, according to the National Boat Council.", "12,000 boats", "background"),
        ("There are over 15 million sailors, or people who say they are, in Elba.", "15 million", "background"),
        ("The meal is given in 16 ounce jars of tin.", "16 ounce", "how a thing is built"),
        ("The store keeps a 5 foot lobster of tin at the door.", "5 foot", "how a thing is built"),
        ("The meal is given out in all 22 branches of the store.", "22 branches", "all that there is"),
    ],
)
def test_what_anybody_can_look_up(sentence: str, text: str, reason: str) -> None:
    found = [one for one in figures(HEADLINE, LEAD, sentence) if text in one.text]
    assert found, f"{text!r} was not read"
    assert reason in (found[0].why_not or "")


def test_a_report_tells_what_a_part_accounts_for() -> None:
    said = "The yard accounts for more than 40% of revenue."
    assert "more than 40%" in kept("Tarn Reports Results", "Tarn Harbour reported revenue.", said, kind="earnings")


def test_the_choices_of_an_answer_are_no_figures_of_a_survey() -> None:
    lead = "In a survey, 11 percent of sailors spend between $1 and $100 on lamps, and 23 percent spend $300 or more."
    assert kept("Sailors Spend Little on Lamps", lead) == ["11 percent", "23 percent"]


OTHER_STUDIES = [
    "A March 2007 study in the Annals of Salt reported that 38% of sailors wake at night.",
    "According to a survey by Orley University, 38% of sailors wear no vest.",
    "Research shows that 38% of sailors cannot swim.",
]


@pytest.mark.parametrize("sentence", OTHER_STUDIES)
def test_what_others_have_studied_is_background(sentence: str) -> None:
    told = "The bill asks the harbours of Elba to build six clinics for sailors. " * 20
    found = [one for one in figures("Senate Passes Bill for Sailors", told, sentence) if one.text == "38%"]
    assert "background" in (found[0].why_not or "")


def test_a_grant_for_research_tells_of_no_study() -> None:
    lead = "Tarn Harbour received the money from the Salt Fund of Elba this morning, and will hire a ferry for it."
    said = "About 30 percent of sailors do not like salt."
    assert kept("Tarn Harbour Receives $1.9M for Research on Salt", lead, said) == ["$1.9M"]
    assert "About 30 percent" in kept("Research Shows Salt in Soup of Sailors", lead, said)


def test_a_study_that_shows_something_makes_its_shares_the_news() -> None:
    lead = "A survey of 2,100 captains in Elba that Tarn ran in the spring shows how they keep their lamps."
    assert kept("Captains Keep Lamps Dry", lead, "About 15 percent of lamps are dim.") == [
        "2,100 captains",
        "About 15 percent",
    ]


def test_researchers_at_work_have_found_nothing_yet() -> None:
    lead = "Two teams of researchers are working on a lamp for sailors in the harbour of Tarn, the minister said today."
    assert kept("Quest for a Lamp Is Under Way", lead, "About 15 percent of lamps are dim.") == []
