"""Dates that the grammar of their clause leaves out: the time of figures, what is told in passing, who told it when."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.digests.facts.when.bodies import kept, milestones, release

LEAD = "A first paragraph that is long enough to be the lead of this release, without any dates or figures in it."


def texts(text: str, language: str = "en") -> list[str]:
    return [one.text for one in kept(release(LEAD, text, language=language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Unemployment in the county fell to 4.1 percent in August."),
        ("en", "In August the yard turned away 340 boats."),
        ("en", "Idle berths were two tenths fewer than in August."),
        ("de", "Im August stieg die Arbeitslosigkeit auf 4,1 Prozent."),
        ("fr", "Le chômage a reculé à 4,1 % en août."),
        ("es", "El paro bajó al 4,1 % en agosto."),
        ("it", "Ad agosto la disoccupazione è scesa al 4,1%."),
        ("ru", "В августе безработица снизилась до 4,1%."),
    ],
)
def test_a_month_that_figures_are_told_of_is_no_event(language: str, text: str) -> None:
    assert texts(text, language) == []
    assert "labels figures" in (milestones(release(LEAD, text, language=language))[-1].why_not or "")


@pytest.mark.parametrize(
    "text",
    [
        "In August the yard secured a new 900-berth harbour in Orle.",
        "In August the yard bought the mill at Orle for its staff.",
        "The pier at Orle was opened in August.",
        "The programme saw the pier opened in August, and the yard sold.",
    ],
)
def test_what_somebody_did_in_a_month_is_told(text: str) -> None:
    assert texts(text) == ["August"]


@pytest.mark.parametrize(
    "text",
    ["The old programme ended in August.", "The sale, signed in August, needs a permit.", "Work began in August."],
)
def test_what_came_about_in_a_month_that_is_over_is_told_in_passing(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Figures for October are due out on 14 November.", "14 November"),
        ("de", "Die Zahlen für Oktober erscheinen am 14. November.", "14. November"),
        ("fr", "Les chiffres d'octobre paraîtront le 14 novembre.", "14 novembre"),
        ("es", "Los datos de octubre se publican el 14 de noviembre.", "14 de noviembre"),
        ("it", "I dati di ottobre escono il 14 novembre.", "14 novembre"),
        ("pt", "Os dados de outubro saem a 14 de novembro.", "14 de novembro"),
        ("ru", "Данные за октябрь выйдут 14 ноября.", "14 ноября"),
    ],
)
def test_a_month_that_says_which_figures_is_no_event(language: str, text: str, day: str) -> None:
    assert texts(text, language) == [day]


def test_a_month_that_something_is_planned_for_stays_one() -> None:
    assert texts("The opening is planned for March.") == ["March"]


def test_the_months_of_a_survey_are_told() -> None:
    assert texts("Between August 2023 and May 2025 she moved $400,000 to accounts of her own.") == []
    assert texts("The survey was conducted between August and September 2025.") == ["August and September 2025"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The board decided on Friday to close the quay."),
        ("de", "Wie die Firma am Freitag mitteilte, wird der Kai zu klein."),
        ("es", "El pleno decidió el viernes cerrar el muelle."),
        ("ru", "Совет решил в пятницу закрыть причал."),
    ],
)
def test_the_weekday_on_which_it_is_told_is_no_event(language: str, text: str) -> None:
    assert texts(text, language) == []


def test_a_weekday_on_which_something_is_done_stays_one() -> None:
    assert texts("The board closed the quay on Friday.") == ["Friday"]


def test_the_year_that_opens_a_sentence_is_that_of_its_day() -> None:
    found = kept(release(LEAD, "Next year the race starts on May 14."))
    assert [(one.text, str(one.start)) for one in found] == [("May 14", "2026-05-14")]
    found = kept(release(LEAD, "Next year the race changes. It starts on May 14."))
    assert ("May 14", "2026-05-14") in [(one.text, str(one.start)) for one in found]


def test_a_year_for_which_a_verb_says_what_will_be_is_a_date() -> None:
    assert texts("The drug could reach pharmacies in 2029.") == ["2029"]
    assert texts("El fármaco llegará a las farmacias en 2029.", "es") == ["2029"]
    assert texts("The sale will save 9 million a year from 2029.") == []


def test_each_that_names_no_time_makes_no_date_one_of_many() -> None:
    assert texts("Owners will be mailed 31 cents for every share on November 22.") == ["November 22"]
    assert texts("The fee falls due each year on November 22.") == []


def test_a_cue_that_has_its_own_date_is_spent() -> None:
    found = kept(release(LEAD, "Holders of record on November 8 will be mailed a letter on November 22."))
    assert [(one.text, one.role) for one in found] == [("November 8", "record"), ("November 22", "event")]


def test_a_sentence_with_two_dates_heads_no_table() -> None:
    assert texts("Ms Rusk, who left us in October 2019, returns to the old yard on May 31.") == ["May 31"]


@pytest.mark.parametrize(
    "text",
    [
        "Excluding dues from the harbour bought on May 3, 2025, dues rose.",
        "The rise is due to a line of saws and other tools acquired in Orle on May 3, 2025.",
    ],
)
def test_a_day_of_an_attribute_reminds_of_what_is_known(text: str) -> None:
    assert texts(text) == []
    assert texts(text.replace("May 3", "October 6")) == ["October 6, 2025"]


def test_a_day_up_to_which_something_is_counted_is_no_event() -> None:
    assert texts("Half of the owners had thrown one away by 30 September.") == []
    assert texts("Owners may apply by 30 November.") == ["30 November"]
    assert texts("Crews cleared the line through the night of 3 October.") == ["3 October"]


def test_when_a_survey_was_made_is_told() -> None:
    assert texts("The survey of 1,200 owners was conducted in August 2025.") == ["August 2025"]


def test_results_are_told_up_to_a_month_that_is_over() -> None:
    written = release("Tarn pierde 19,2 millones de euros hasta septiembre.", language="es", day="2025-11-20")
    assert str(milestones(written)[0].start) == "2026-09-01"
    assert str(milestones(replace(written, kind="earnings"))[0].start) == "2025-09-01"


def test_every_moment_of_a_blotter_is_an_event() -> None:
    first = "A boat was stolen at the old quay in Orle at 7 p.m. on Friday."
    assert len(texts(f"{first} A shed burned at the new quay in Ayr at 9 p.m. on Friday.")) == 2


def test_a_month_of_the_headline_is_told_by_its_days() -> None:
    found = kept(release("The fair opens on November 12.", headline="Orle Fair to Open in November"))
    assert [one.text for one in found] == ["November 12"]
