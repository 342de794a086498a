"""/dates as a calendar: the file behind its button, the address of the feed, and dates of a topic."""

from __future__ import annotations

from datetime import date

import icalendar
from msgspec.structs import replace

from bot.commands.desk import Desk
from digests.store import keep as keeping
from tests.bot.commands.asking import buttons, pressed, seen, typed
from tests.written import keep, milestone, only, written

FILE = "📅 Calendar file"


def summaries(content: bytes) -> list[str]:
    return [str(one["SUMMARY"]) for one in icalendar.Calendar.from_ical(content).walk("VEVENT")]


def test_the_button_sends_the_file_of_what_is_listed(desk: Desk) -> None:
    listed = typed(desk, "/dates velmora month")
    assert not listed.documents, "a file comes when it is asked for"
    sent = pressed(desk, buttons(listed)[FILE])
    (file,) = sent.documents
    assert (file.name, file.caption) == ("dateline.ics", "These dates as a calendar file.")
    assert summaries(file.content) == [f"Velmora Energy AS: opening of quay {number}" for number in range(1, 6)]
    assert sent.edit is None, "the list stays"
    assert typed(desk, "/dates velmora month ICS").documents == sent.documents


def test_the_file_tells_all_dates_not_a_page_of_them(desk: Desk) -> None:
    for number in range(10, 20):
        keep(
            desk.store,
            written(f"Tolvane opens mill {number}", "A mill.", milestones=(milestone(date(2026, 5, number)),)),
        )
    (file,) = pressed(desk, buttons(typed(desk, "/dates"))[FILE]).documents
    assert len(summaries(file.content)) == 17


def test_the_file_says_what_is_off_since(desk: Desk) -> None:
    gone = written("Tolvane meets", "In a mill.", issuer="Tolvane plc", milestones=(milestone(date(2026, 5, 2)),))
    number = only(keep(desk.store, gone).stories)
    with desk.store.write() as connection:
        keeping.retract(connection, number, desk.now)
    (file,) = typed(desk, "/dates ics").documents
    assert file.content.count(b"STATUS:CANCELLED") == 1
    assert "Tolvane" not in seen(typed(desk, "/dates"))


def test_without_a_day_there_is_no_file(desk: Desk) -> None:
    month = replace(milestone(date(2026, 5, 1), "start of sales"), grain="month")
    keep(desk.store, written("Tolvane will sell", "Soon.", issuer="Tolvane plc", milestones=(month,)))
    listed = typed(desk, "/dates Tolvane")
    assert "start of sales" in seen(listed)
    assert FILE not in buttons(listed)
    assert "None of these dates has a day yet" in seen(typed(desk, "/dates Tolvane ics"))


def test_the_feed_is_told_where_the_door_has_a_public_address(desk: Desk) -> None:
    assert "calendar" not in seen(typed(desk, "/dates"))
    desk = replace(desk, public="https://news.example/dateline")
    assert "https://news.example/dateline/calendar/all.ics" in seen(typed(desk, "/dates"))
    assert "/calendar/company/Velmora%20Energy%20AS.ics" in seen(typed(desk, "/dates velmora"))


def test_dates_of_a_topic(desk: Desk) -> None:
    desk = replace(desk, public="https://news.example")
    keep(
        desk.store,
        written("Tolvane meets", "In a mill.", issuer="Tolvane plc", milestones=(milestone(date(2026, 3, 9)),)),
    )
    told = seen(typed(desk, "/dates FERRIES"))
    assert "Coming up: ferries" in told
    assert "opening of quay 7" in told
    assert "Tolvane" not in told
    assert "https://news.example/calendar/topic/ferries.ics" in told
    (file,) = typed(desk, "/dates ferries ics").documents
    assert len(summaries(file.content)) == 7


def test_a_long_name_still_fits_its_button(desk: Desk) -> None:
    name = "Tolvane " + "Forest and Paper " * 6 + "plc"
    keep(desk.store, written("Tolvane meets", "In a mill.", issuer=name, milestones=(milestone(date(2026, 5, 2)),)))
    listed = typed(desk, f"/dates {name}")
    data = buttons(listed)[FILE]
    assert data is not None
    assert len(data.encode()) <= 64
    assert len(summaries(pressed(desk, data).documents[0].content)) == 1
