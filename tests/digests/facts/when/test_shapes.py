"""Shapes of dates beyond one day: lists, weeks, offsets, lengths that count from today or from a day named before."""

from __future__ import annotations

import pytest

from tests.digests.facts.when.bodies import kept, milestones, release, told


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Classes are on May 5, 12 and 19, 2026.", ["2026-05-05 day", "2026-05-12 day", "2026-05-19 day"]),
        ("en", "On November 5, 12 and 19 boats sailed.", ["2025-11-05 day"]),
        ("en", "Built in the 1990s and 1980's, it opens in 2027.", ["2027-01-01/2027-12-31 year"]),
        ("en", "Open every Monday, busy on a random Tuesday.", []),
        (
            "en",
            "Work begins in March 2026, with tenants moving in 12 months thereafter.",
            ["2026-03-01/2026-03-31 month", "2027-03-01/2027-03-31 month"],
        ),
        ("en", "The bridge opens on June 3, 2026. We eat at noon.", ["2026-06-03 day"]),
        ("en", "June 3, 2026, 10:00 a.m. GMT+1", ["2026-06-03T10:00+01:00 minute Etc/GMT-1"]),
        ("en", "June 3, 2026 at 10:00 (UTC+5:30)", ["2026-06-03T10:00+05:30 minute Asia/Kolkata"]),
        ("en", "June 3, 2026 at 10:00 +0400", ["2026-06-03T10:00+04:00 minute Etc/GMT-4"]),
        ("en", "June 3, 2026, 10:00-12:00", ["2026-06-03T10:00/2026-06-03T12:00 minute"]),
        ("de", "Die Fähre wird in drei Monaten fahren.", ["2026-01-01/2026-01-31 month"]),
        ("de", "In drei Monaten hat sie 40 Boote gebaut.", []),
        ("de", "In der Woche vom 3. Juni 2026 geht es los.", ["2026-06-01/2026-06-07 week"]),
        ("fr", "Une vitre sort le lundi, et la prochaine le lundi 3 novembre.", ["2025-11-03 day"]),
        ("fr", "Le pont ouvrira dans deux mois.", ["2025-12-01/2025-12-31 month"]),
        ("es", "La feria del mar es cosa de marzo.", ["2026-03-01/2026-03-31 month"]),
        ("zh", "渡轮将于本月25日交付，下月3日开通。", ["2025-10-25 day", "2025-11-03 day"]),
    ],
)
def test_a_shape_is_read(language: str, text: str, expected: list[str]) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "Early registration closes on December 9, 2025.", "deadline"),
        ("en", "The offer is open until December 9, 2025.", "deadline"),
        ("en", "A fleet seen through the fog sails on December 9, 2025.", "event"),
        ("fr", "Les dossiers sont reçus jusqu’au 9 décembre 2025.", "deadline"),
        ("en", "The sale is expected to close in the first quarter of 2026.", "closing"),
    ],
)
def test_a_deadline_is_told_right_before_its_day(language: str, text: str, role: str) -> None:
    (one,) = kept(release(text, language=language))
    assert one.role == role


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The town has saved 40 boats since April 20, 2025.", "since when"),
        ("*** Average ratings for May 3, 2025 and what they mean.", "footnote"),
        ("Quillmark declared a November 2025 distribution.", "names what stands behind it"),
        ("Backlog at the end of the quarter reached $612 million.", "reported"),
        ("Ratings as of May 3, 2025 were good. Sales for the quarter ended September 27, 2025 rose.", "balance"),
        ("As 2026 begins, Quillmark plans to launch boats.", "begins or ends"),
        ("It is paid for each period beginning on January 1, 2026 and later.", "one of many"),
        ("The team met earlier this month.", "no day is named"),
    ],
)
def test_what_is_no_milestone_and_why(text: str, reason: str) -> None:
    lead = "A first paragraph that is long enough to be the lead of this release, without any dates in it."
    refused = [one for one in milestones(release(lead, text)) if not one.rank]
    assert any(reason in (one.why_not or "") for one in refused), [
        one.why_not for one in milestones(release(lead, text))
    ]


def test_a_thousand_dates_cost_no_more_than_their_letters() -> None:
    assert len(milestones(release("on May 3, 2026 " * 5000))) == 3000


def test_of_many_days_that_are_over_three_are_told() -> None:
    lead = "A first paragraph that is long enough to be the lead of this release, without any dates in it."
    days = [f"The choir sang on October {day}, 2025." for day in (1, 3, 6, 8, 10)]
    assert len(kept(release(lead, *days))) == 3
