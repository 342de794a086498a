"""What is counted in passing: behind a preposition, as parts of a thing, as what was there before."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures, kept

HEADLINE = "Tarn council recovers money after long inquiry"
LEAD = "Tarn council today closed its inquiry, and with it the oldest of its quarrels over the old mole."
MORE = "It repaid $8.1 million and $2.4 million, fined 640 owners and closed 31,000 files in 190 days."
ASIDE = "in passing"
PART = "how many parts"
BEFORE = "what was so before"
PASSING = [
    ("The council recovered $4.2 million from 31 landlords who had overcharged tenants.", "31 landlords", ASIDE),
    ("Mrs Orley, who now lives in a hut with ten dependents, gets it.", "ten dependents", ASIDE),
    ("It plays the champions thrice, with two games in Tarn.", "two games", "a handful"),
    ("Officers seized 410 lamps across 14 towns.", "14 towns", ASIDE),
    ("She scored 140 goals in 61 appearances for the club.", "61 appearances", ASIDE),
    ("Doctors from 40 hospitals took part.", "40 hospitals", ASIDE),
    ("The satellite has seven instruments.", "seven instruments", PART),
    ("The new law contains eleven chapters.", "eleven chapters", PART),
    ("This complements the grants paid to 17,600 growers.", "17,600 growers", BEFORE),
    ("The charity must raise £3.2 million per year to go on.", "£3.2 million", "at all times"),
    ("On top of $243.6 million of last year, there is more.", "$243.6 million", BEFORE),
    ("The county joined a coalition of 34 towns.", "34 towns", "who somebody is"),
    ("It follows a $40 million loan to the yard.", "$40 million", BEFORE),
]
NEWS = [
    ("The council will hand over 530 cottages to families.", "530 cottages"),
    ("Police executed 210 search warrants on Monday.", "210 search warrants"),
    ("The law was passed with 258 votes.", "258 votes"),
    ("The yard now has 140 berths.", "140 berths"),
    ("A total of 264 teams compete in the cup.", "264 teams"),
    ("The choir opens its season with 140 concerts.", "140 concerts"),
    ("A new shed with 90 berths will open.", "90 berths"),
    ("The coach named a squad of 122 players.", "122 players"),
]


@pytest.mark.parametrize(("sentence", "text", "reason"), PASSING)
def test_a_count_in_passing_is_no_figure(sentence: str, text: str, reason: str) -> None:
    found = {figure.text: figure for figure in figures(HEADLINE, LEAD, MORE, sentence)}
    assert found[text].rank is None
    assert reason in (found[text].why_not or "")


@pytest.mark.parametrize(("sentence", "text"), NEWS)
def test_what_was_done_with_them_makes_a_count_the_news(sentence: str, text: str) -> None:
    assert text in kept(HEADLINE, sentence, LEAD)


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Two ferries collided, with 14 people injured.", "14 people"),
        ("She won the race with 58 points.", "58 points"),
        ("The trial went on with 60 patients in the second arm.", "60 patients"),
    ],
)
def test_what_came_about_is_told_behind_a_preposition_too(sentence: str, text: str) -> None:
    headline = "Survey of patients and trial of lamps" if "trial" in sentence else HEADLINE
    found = {figure.text: figure for figure in figures(headline, LEAD, sentence)}
    assert ASIDE not in (found[text].why_not or "")


def test_what_the_headline_counts_is_no_passing_thing() -> None:
    found = figures("Tarn closes clinics", LEAD, "The council recovered money from 31 clinics.")
    assert ASIDE not in (found[0].why_not or "")
