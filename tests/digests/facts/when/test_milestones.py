"""What happens on a date, in which role, and which dates an editor keeps."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from digests.model import Document
from digests.read import read
from tests.digests.facts.when.bodies import kept, milestones, release


@pytest.mark.parametrize(
    ("text", "role", "what"),
    [
        ("Quillmark will host a conference call on Monday, November 3, 2025.", "event", "conference call"),
        ("On November 3, 2025, Quillmark opens its plant.", "event", "Quillmark opens its plant"),
        ("Entries close on November 3, 2025, the deadline for bids.", "deadline", "Entries close"),
        ("Bids must be received no later than November 3, 2025.", "deadline", "Bids must be received"),
        ("A replay is available until November 3, 2025.", "deadline", "replay available"),
        ("Her appointment is effective November 3, 2025.", "effective", "appointment effective"),
        ("The deal is expected to close by November 3, 2025.", "closing", "deal expected to close"),
        ("Holders of record as of November 3, 2025 are paid.", "record", "Holders of record"),
        ("A dividend is payable on November 3, 2025.", "payable", "dividend payable"),
        ("The dividend is distributed on November 3, 2025.", "payable", "dividend distributed"),
        ("Shareholders recorded as of November 3, 2025 are paid.", "record", "Shareholders recorded"),
        ("The ex-dividend date is November 3, 2025.", "ex", "ex-dividend date"),
        ("Net sales for the quarter ended September 27, 2025 rose.", "period_end", "quarter ended"),
        ("The jury awarded damages on August 29, 2025.", "past", "jury awarded damages"),
        ("Marl won an order for two barges, due for delivery in May 2027.", "event", "two barges due for delivery"),
        ("Marl signed for a hall scheduled to open in May 2028.", "event", "hall scheduled to open"),
    ],
)
def test_role_and_what(text: str, role: str, what: str) -> None:
    (one,) = kept(release(text))
    assert one.role == role
    assert one.what == what


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("de", "Anmeldungen sind bis zum 18. November möglich.", "deadline"),
        ("de", "Das Gesetz tritt am 1. Januar 2026 in Kraft.", "effective"),
        ("fr", "Le dividende est payable à partir du 17 novembre 2025.", "payable"),
        ("es", "Asumirá el cargo a partir del 1 de diciembre.", "effective"),
        ("es", "Los ingresos del trimestre terminado el 30 de septiembre de 2025 subieron.", "period_end"),
        ("it", "Le domande vanno inviate entro il 30 novembre 2025.", "deadline"),
        ("pt", "O serviço estará disponível a partir de 1º de dezembro de 2025.", "effective"),
        ("ru", "Закон вступает в силу 1 января 2026 года.", "effective"),
        ("zh", "报名截止日期为2025年11月30日。", "deadline"),
        ("ja", "2025年11月15日より全国で発売いたします。", "event"),
        ("ko", "이 법은 2026년 1월 1일부터 시행한다.", "effective"),
    ],
)
def test_roles_in_other_languages(language: str, text: str, role: str) -> None:
    (one,) = kept(release(text, language=language))
    assert one.role == role
    assert one.what


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Founded in 1984, Quillmark has grown.", "bare year"),
        ("Sales in 2024 rose by a third.", "bare year"),
        ("The market is forecast to grow through 2030.", "labels"),
        ("Sales for the third quarter of fiscal 2025 rose.", "fiscal"),
        ("Third-quarter sales: up 4% over the second quarter of 2025, on revenue growth.", "labels"),
        ("See the Form 10-K filed with the agency on February 11, 2025.", "filing"),
        ("The merger was announced on March 3, 2023.", "more than a year old"),
        ("The team worked on it last week.", "no day is named"),
        ("The recalled jars are best before March 3, 2026.", "printed on goods"),
        ("The mill opened its doors earlier this month.", "no day is named"),
        ("Interest is paid on April 15 and October 31 of each year.", "one of many"),
        ("In July, Quillmark announced the purchase of a yard.", "earlier release"),
        ("1. Brook, “Mills of the North: A Survey”, by Ada Coyle, May 14, 2025.", "earlier release"),
        ("The equity ratio was 41% (30 June 2025: 38.7%).", "compared"),
        ("It takes bids annually from March 1 on.", "one of many"),
        ("They meet on the second Tuesday of each month.", "one of many"),
        ("It was told in press releases on August 20, 2025.", "earlier release"),
        ("This month’s approvals came fast.", "names what stands behind it"),
        ("A dividend of $0.35 per share for the third quarter of 2025 was declared.", "labels figures"),
        ("BALANCE SHEETS (Unaudited) September 30, December 31, 2025 2024", "column head"),
        ("These are expectations for the third quarter of 2026.", "labels figures"),
        ("Its sales in the first nine months of 2025 reached $3 million.", "labels figures"),
        ("The figures are those of January to May 2025.", "labels figures"),
        ("Sales in June rose 4% to $3 million.", "labels figures"),
        ("Call Monday through Friday from 9 am to 6 pm and Saturday from 9 am to 1 pm.", "one of many"),
        ("Updated September 15, 2025", "stamp"),
        ("See https://quillmark.example/news-of-the-first-half-of-2025-results for more.", "web address"),
    ],
)
def test_what_is_left_out_and_why(text: str, reason: str) -> None:
    told = milestones(
        release("A first paragraph that is long enough to be the lead of this release, without dates.", text)
    )
    assert told
    assert not [one.text for one in told if one.rank]
    assert any(reason in (one.why_not or "") for one in told)


@pytest.mark.parametrize(
    ("language", "headline"),
    [
        ("es", "Molinos Harrow gana 12 millones en el primer semestre"),
        ("es", "Molinos Harrow multiplica por diez su beneficio en el primer semestre"),
        ("it", "Harrow: più utile nel primo semestre"),
        ("pt", "Harrow lucra menos no 2º trimestre"),
        ("en", "Harrow flew 4.6 million guests and earned $3 million in the third quarter"),
    ],
)
def test_a_period_that_is_over_only_labels_the_figures_of_a_headline(language: str, headline: str) -> None:
    assert kept(release("Una planta nueva.", headline=headline, language=language)) == []


def test_one_period_is_reported_and_the_other_compared_with() -> None:
    told = kept(release("Sales for the quarter ended June 28, 2025 rose, against the quarter ended June 29, 2024."))
    assert [str(one.start) for one in told] == ["2025-06-28"]


def test_the_end_of_an_outlook_is_not_the_period_that_is_reported() -> None:
    told = kept(
        release("Sales for the quarter ended June 28, 2025 rose. The outlook is for the year ending January 31, 2026.")
    )
    assert [str(one.start) for one in told] == ["2025-06-28"]


def test_each_day_of_a_dividend_in_a_row_is_kept() -> None:
    days = "December 31, 2025, March 31, 2026, June 30, 2026 and September 30, 2026"
    told = kept(release(f"Holders as of the record dates of {days} are paid one cent a share."))
    assert [(str(one.start), one.role) for one in told[:2]] == [("2025-12-31", "record"), ("2026-03-31", "record")]
    assert len(told) == 4


def test_of_the_days_on_which_a_team_plays_the_first_is_kept() -> None:
    told = kept(release("The team plays at home on December 3, December 10, December 17, January 7 and January 14."))
    assert [str(one.start) for one in told] == ["2025-12-03"]


def test_days_to_come_behind_their_label_are_no_heads() -> None:
    told = kept(release("Evening concerts: November 3, 2025; December 7; January 4; February 8, 2026."))
    assert [one.start.isoformat() for one in told] == ["2025-11-03", "2025-12-07", "2026-01-04", "2026-02-08"]


def test_two_last_moments_of_one_day_are_two() -> None:
    told = kept(
        release("Press must register by 1 p.m. on November 3.", "Callers must dial in by 2:40 p.m. on November 3.")
    )
    assert [one.start.isoformat()[:16] for one in told] == ["2025-11-03T13:00", "2025-11-03T14:40"]


def test_the_first_day_of_a_run_is_no_entry_of_its_own() -> None:
    told = kept(release("The show runs from November 9 to November 17.", headline="Show Opens on November 9"))
    assert [(str(one.start), str(one.end)) for one in told] == [("2025-11-09", "2025-11-17")]


def test_the_days_of_an_offer_stand_in_a_footnote() -> None:
    told = kept(
        release("Quillmark sells lamps.", "*Offer valid from November 9, 2025 – December 8, 2025 at all shops.")
    )
    assert [(str(one.start), str(one.end)) for one in told] == [("2025-11-09", "2025-12-08")]


def test_today_beside_its_verb_is_the_day_it_is_told() -> None:
    told = milestones(release("Quillmark announced today it will open 13 shops on November 3, 2025."))
    assert [one.role for one in told] == ["publication", "event"]


def test_an_event_is_one_entry_with_its_finest_time() -> None:
    told = kept(
        release(
            "Quillmark will report on Thursday, November 6, 2025.",
            "The call on Thursday, November 6, 2025 begins at 4:30 p.m. ET.",
            headline="Quillmark to Report on November 6, 2025",
        )
    )
    assert [(str(one.start), one.grain) for one in told] == [("2025-11-06 16:30:00-05:00", "minute")]


def test_the_days_of_a_told_run_are_not_told_again() -> None:
    run = "From November 7 to November 9 the fair is open, and on November 8 the choir sings."
    told = kept(release(run, "It opens on November 7 at the pier and closes on November 9."))
    assert [(str(one.start), str(one.end)) for one in told] == [("2025-11-07", "2025-11-09")]


def test_nothing_comes_from_boilerplate_but_the_days_of_a_survey() -> None:
    written = release(
        "Quillmark asked its readers what they eat, and this is the finding of the survey in a paragraph.",
        "About Quillmark: a plant opens in Brightwater on March 3, 2026.",
        "About the survey: it was conducted between September 4 and September 9, 2025.",
        boilerplate=[(1, "about"), (2, "about")],
    )
    assert [str(one.start) for one in kept(written)] == ["2025-09-04"]
    assert "profile" in (milestones(written)[0].why_not or "")


def test_a_former_day_gives_way_to_the_new_one() -> None:
    told = kept(
        release(
            "The offer was extended from 5:00 p.m., New York City time, on November 14, 2025 to 5:00 p.m., "
            "New York City time, on November 21, 2025."
        )
    )
    assert [str(one.start)[:10] for one in told] == ["2025-11-21"]


def test_a_day_that_was_set_at_first_gives_way_too() -> None:
    told = kept(release("The fair originally set for November 3 has been moved to December 5."))
    assert [(str(one.start), one.what) for one in told] == [("2025-12-05", "fair moved")]


def test_a_plan_for_a_year_is_kept_and_a_label_is_not() -> None:
    told = kept(release("It is planned to launch in 2026.", "The 2026 budget will rise, and sales will grow in 2026."))
    assert [one.text for one in told] == ["2026"]


def test_a_last_moment_is_a_date_also_where_it_is_a_year_or_quarter() -> None:
    told = kept(release("Nothing here.", "It hopes for positive cash flow by Q1 2026.", "Towns must adapt by 2027."))
    assert [one.text for one in told] == ["Q1 2026", "2027"]


def test_a_sentence_over_a_table_is_none_of_its_heads() -> None:
    told = kept(
        release(
            "Quillmark, a builder of ferries, told its results for the fiscal second quarter ended August 31, 2025.",
            "Three Months Ended",
            "August 31, 2025 | August 31, 2024 | Change",
        )
    )
    assert [(one.role, str(one.start), one.what) for one in told] == [
        ("period_end", "2025-08-31", "fiscal second quarter ended")
    ]


def test_what_ended_behind_a_comma_is_a_period_too() -> None:
    told = kept(release("It told its results for its third quarter of fiscal 2025, which ended August 31, 2025."))
    assert [(one.role, one.what) for one in told] == [("period_end", "third quarter of fiscal 2025, ended")]


def test_a_stamp_with_its_hour_is_the_publication() -> None:
    told = milestones(release("Contact: Ada Coyle, Quillmark; the wire, October 20, 2025 09:00 ET (13:00 GMT)"))
    assert [one.role for one in told] == ["publication"]


def test_a_year_that_opens_a_name_is_no_date() -> None:
    told = milestones(release("Quillmark sells lamps.", headline="2026 Marl Island Fair Sends an Invitation"))
    assert not [one.text for one in told if one.rank]


@pytest.mark.parametrize(
    "headline", ["Quillmark Reports Record Revenue for Its Third Quarter", "Quillmark in the First Nine Months of 2025"]
)
def test_a_period_that_a_headline_reports_on_is_no_date(headline: str) -> None:
    assert not kept(release("Boats were sold, and the harbour was full of them.", headline=headline))


def test_column_heads_are_no_dates() -> None:
    told = milestones(release("Three Months Ended September 30, Nine Months Ended September 30, 2025 2024 2025 2024"))
    assert told
    assert not [one for one in told if one.rank]


def test_a_schedule_names_what_stands_between_day_and_time() -> None:
    told = kept(
        release("Friday, January 9, 2026", "Harbour Kites vs. Mill Town Owls", "Brightwater Arena", "7:30 p.m. PT")
    )
    assert [(one.grain, one.what) for one in told] == [("minute", "Harbour Kites vs. Mill Town Owls")]


def test_the_headline_goes_first_and_the_past_last() -> None:
    told = kept(
        release(
            "The board met on October 1, 2025. The sale starts on December 2, 2025 and ends no later than "
            "December 20, 2025.",
            headline="Quillmark Opens in Brightwater on November 30, 2025",
        )
    )
    assert [str(one.start) for one in told] == ["2025-11-30", "2025-12-20", "2025-12-02", "2025-10-01"]


def test_the_day_of_the_release_is_told_once_and_last() -> None:
    told = kept(
        release("Quillmark today named a treasurer.", "Today, it said, and on November 3, 2025 it will say more.")
    )
    assert [(one.role, str(one.start)) for one in told] == [("event", "2025-11-03"), ("publication", "2025-10-20")]


def test_what_is_printed_with_both_ends_is_told_however_old() -> None:
    told = kept(release("Nothing here.", "The audit looked at July 1, 2019 to June 30, 2021, and at May 3, 2019."))
    assert [(str(one.start), str(one.end)) for one in told] == [("2019-07-01", "2021-06-30")]


def test_the_day_of_a_balance_is_told_only_where_no_period_is() -> None:
    balance = "As of June 30, 2025, it had 200 shops; as of December 31, 2024, it had 180."
    told = kept(release("Nothing here.", balance))
    assert [(one.role, str(one.start)) for one in told] == [("period_end", "2025-06-30")]
    told = kept(release("Nothing here.", balance, "Sales for the quarter ended September 27, 2025 rose."))
    assert [(one.role, str(one.start)) for one in told] == [("period_end", "2025-09-27")]


def test_an_event_without_a_name_is_told_by_the_headline() -> None:
    (one,) = kept(release("The event will take place on November 13.", headline="Harbour Library Opening"))
    assert one.what == "Harbour Library Opening"


def test_a_label_gives_way_to_the_headline() -> None:
    (one,) = kept(release("WHEN: Thursday, November 13, 10:30 a.m.", headline="Mayor Opens the Harbour Library"))
    assert one.what == "Mayor Opens the Harbour Library"


def test_the_days_of_a_tour_are_no_column_heads() -> None:
    told = kept(
        release("It visits Ayr (April 3, 2026), Cork (April 9, 2026), Elgin (April 15, 2026), Oban (May 2, 2026).")
    )
    assert len(told) == 4


def test_of_two_quarters_the_last_is_reported() -> None:
    told = kept(release("The mill burned in the third quarter of 2025 and the yard in the third quarter of 2024."))
    assert [one.text for one in told] == ["third quarter of 2025"]


def test_what_is_said_before_two_dates_of_one_day_belongs_to_the_last() -> None:
    told = kept(release("Quillmark will hold a call tomorrow, October 21, at 8:30 a.m. ET."))
    assert [(one.grain, one.what) for one in told] == [("minute", "call")]


def test_a_day_of_the_next_sentence_ends_no_quarter() -> None:
    text = (
        "Quillmark, a builder of ferries, sold more than in the second quarter of 2024. Sales for the half year ended "
        "June 30, 2025 were higher. It opens a yard in the fourth quarter of 2025."
    )
    found = milestones(release(text))
    assert [str(one.start) for one in found if one.text == "fourth quarter of 2025"] == ["2025-10-01"]


def test_the_publication_is_told_once_with_its_hour() -> None:
    text = (
        "Quillmark Wins an Order for Two Ferries Monday, October 20, 2025 08:30 AM\n"
        "TARN, Wales, Oct. 20 /PRNewswire/ -- "
        "Quillmark, a builder of ferries, today won an order for two ferries from the islands. Both are to be built at "
        "the old yard on the harbour, and the first is to sail in the spring."
    )
    found = read(Document("page.txt", text.encode(), datetime(2025, 10, 20, tzinfo=UTC)))[0]
    told = [one for reading in found for one in reading.milestones if one.role == "publication" and one.rank]
    assert [one.grain for one in told] == ["minute"]


def test_what_happened_at_an_hour_of_the_day_of_release_is_told_beside_it() -> None:
    text = (
        "24.02.2027 – 15:48\n\nPolizeipräsidium Merrow\n\nMerrow (ots)\n\nOrley: Fahrer gestoppt\n\n"
        "Einer Streife fiel am Mittwochmorgen gegen 7:45 Uhr an der alten Brücke ein Fahrer ohne Führerschein auf.\n\n"
        "Orley: Rad gestohlen\n\nEin Unbekannter nahm am Mittwochvormittag gegen 10:15 Uhr vor der Schule ein Rad mit, "
        "das nicht angeschlossen war. Die Beamten suchen Zeugen, die ihn gesehen haben."
    )
    found = read(Document("page.txt", text.encode(), datetime(2027, 2, 24, tzinfo=UTC)))[0]
    told = [one for reading in found for one in reading.milestones if one.rank]
    assert [str(one.start) for one in told if one.grain == "minute"][-2:] == [
        "2027-02-24 07:45:00",
        "2027-02-24 10:15:00",
    ]
