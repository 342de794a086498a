"""/company /figures /release /why /today /week /search by example."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.ask import Post
from bot.commands.desk import Desk
from digests.model import Figure, Message, Span
from digests.store import outbox
from digests.store.archive import latest
from digests.store.tables import delivery
from tests.bot.commands.asking import buttons, pressed, seen, typed
from tests.written import NOON, figure, keep, written

CHANNEL = -1001234


@pytest.fixture
def quarters(desk: Desk) -> Desk:
    """Three releases of one company that tell its revenue of a quarter, one that tells that of a year."""
    for number, (day, value, period) in enumerate(
        [("2025-05-08", "410", "Q1 2025"), ("2025-08-07", "430", "Q2 2025"), ("2025-11-06", "395", "Q3 2025")]
    ):
        told = replace(figure(value, "net revenue"), period=period)
        keep(
            desk.store,
            written(f"Tallow & Reed {period} results", issuer="Tallow & Reed Oyj", day=day, figures=(told,)),
            at=NOON - timedelta(days=90 * (4 - number)),
        )
    year = replace(figure("1660", "net revenue"), period="2025")
    keep(
        desk.store,
        written("Tallow & Reed annual results", issuer="Tallow & Reed Oyj", day="2026-02-05", figures=(year,)),
        at=NOON - timedelta(days=27),
    )
    return desk


def newest(desk: Desk, company: str) -> tuple[int, int]:
    """(story, release) of the newest whose headline begins so."""
    with desk.store.read() as connection:
        stories, _ = latest(connection, size=50)
    lead = next(one.lead for one in stories if (one.lead.reading.release.headline or "").startswith(company))
    return lead.story, lead.id


def test_a_company_is_told_with_stories_numbers_over_time_and_dates(quarters: Desk) -> None:
    told = seen(typed(quarters, "/company tallow reed"))
    assert "Tallow & Reed annual results" in told
    assert "net revenue: EUR 395 (Q3 2025) ← EUR 430 (Q2 2025) ← EUR 410 (Q1 2025)" in told
    assert "net revenue: EUR 1660 (2025)" in told, "a year is not compared with quarters"
    harbours = typed(quarters, "/company VELM")
    assert "Apr 1, 2026" in seen(harbours)
    assert buttons(harbours)["Follow company"] == "+subscribe:0:Velmora Energy AS"
    assert "Which company?" in seen(typed(quarters, "/company"))
    assert "No release of a company called “Zzz”" in seen(typed(quarters, "/company Zzz"))


def test_figures_of_one_measure(quarters: Desk) -> None:
    assert "EUR 1660" in seen(typed(quarters, "/figures Tallow & Reed net rev"))
    assert "cost of harbour 3" in seen(typed(quarters, "/figures velmora energy harbour 3"))
    assert "cost of harbour 2" not in seen(typed(quarters, "/figures velmora energy harbour 3"))
    assert "Velmora Energy AS has told nothing about “employees”." in seen(typed(quarters, "/figures VELM employees"))


def test_a_release_is_told_whole_by_number_story_or_post(desk: Desk) -> None:
    story, release = newest(desk, "Velmora opens harbour number 7")
    card = typed(desk, f"/release s{story}")
    assert "EUR 700 — cost of harbour 7" in seen(card)
    assert f"/release_s{story}" in seen(card)
    assert typed(desk, f"/release {story}") == card, "a number alone is a story's"
    assert typed(desk, f"/release_s{story}") == card, "as Telegram links it"
    assert typed(desk, f"/release r{release}") == card
    assert buttons(card) == {
        "Why": f"+start:0:why_s{story}",
        "Remind me": f"+start:0:remind_s{story}",
        "Follow company": f"+start:0:follow_s{story}",
    }
    assert "I know no story or release “99999”" in seen(typed(desk, "/release 99999"))
    assert "s12 is a story, r34 one of its releases" in seen(typed(desk, "/release 9999999999999999999"))
    assert "/release s12" in seen(typed(desk, "/release"))


def test_one_release_of_a_story_says_of_which_it_is(desk: Desk) -> None:
    text = "Corvan sold its yard in Oulu to a maker of ferries, which will build three ships a year there from June on."
    for wire in ("PR Newswire", "Business Wire"):
        keep(desk.store, written("Corvan sells its yard", text, issuer="Corvan Ltd", wire=wire), name=wire)
    with desk.store.read() as connection:
        story = latest(connection, size=1)[0][0]
    (copy,) = story.copies
    assert f"Release r{copy.id}, one of those that tell story /release_s{story.id}" in seen(
        typed(desk, f"/release r{copy.id}")
    )
    assert "one of those" not in seen(typed(desk, f"/release r{story.lead.id}"))
    for command in ("why", "remind", "release"):
        assert "no story or release" in seen(typed(desk, f"/{command} r99999"))
        assert "no story or release" in seen(typed(desk, f"/{command} elephant"))


def test_why_shows_the_sentence_with_the_figure_marked(desk: Desk) -> None:
    text = "The yard was sold. Revenue was EUR 12.4 million in 2025, after EUR 11 million."
    sentence = "Revenue was EUR 12.4 million in 2025, after EUR 11 million."
    body = f"Corvan sells yard\n\n{text}"
    at = body.index("EUR 12.4 million")
    told: Figure = replace(
        figure("12400000", "revenue"), text="EUR 12.4 million", sentence=sentence, span=_span(at, 16), period="2025"
    )
    left = replace(figure("11000000", rank=None), text="EUR 11 million", sentence=sentence, span=_span(at + 31, 14))
    keep(desk.store, written("Corvan sells yard", text, issuer="Corvan Ltd", figures=(told, left)))
    story, _ = newest(desk, "Corvan")
    answer = typed(desk, f"/why {story}")
    html = answer.messages[0].text
    assert "Revenue was <b>EUR 12.4 million</b> in 2025" in html
    assert "How I read it: The words around the number say what it measures. · 2025" in html
    assert "after <b>EUR 11 million</b>." in html
    assert "Left out: an older value, or somebody else’s, for comparison" in html
    german = typed(replace(desk, language="de"), f"/why {story}").messages[0].text
    assert "So gelesen: Die Wörter um die Zahl sagen" in german
    assert "money" not in german


def test_why_on_a_post_knows_the_story_and_asks_which_of_several(desk: Desk) -> None:
    first, _ = newest(desk, "Velmora opens harbour number 1")
    second, _ = newest(desk, "Ridgeback")
    _post(desk, "breaking", 77, first)
    _post(desk, "roundup", 78, first, second)
    assert "harbour number 1" in seen(typed(desk, "/why", about=Post(CHANNEL, 77)))
    asked = typed(desk, "/why", about=Post(CHANNEL, 78))
    assert "several stories" in seen(asked)
    assert f"why:0:s{first}" in buttons(asked).values()
    assert "none of the stories" in seen(typed(desk, "/why", about=Post(CHANNEL, 79)))
    assert "Reply to one of my posts" in seen(typed(desk, "/why"))
    assert "no number and no date" in seen(pressed(desk, f"why:0:s{second}"))


def test_a_day_and_a_week_as_a_roundup(desk: Desk) -> None:
    assert "No release of today has come in yet" in seen(typed(desk, "/today"))
    week = typed(desk, "/week")
    assert "8 stories" in seen(week)
    assert "Coming up" in seen(week)
    later = replace(desk, now=datetime(2026, 3, 30, tzinfo=UTC))
    assert "of the last seven days" in seen(typed(later, "/week"))


def test_a_long_roundup_has_pages(desk: Desk) -> None:
    for number in range(20):
        keep(desk.store, written(f"Corvan ship {number}", issuer=f"Corvan {number}", day="2026-03-05"), at=NOON)
    first = typed(desk, "/today")
    assert "20 stories" in seen(first)
    assert "5 more" in seen(first)
    second = pressed(desk, buttons(first)["More ›"])
    assert seen(second).count("Corvan ship") == 5
    assert buttons(second) == {"‹ Back": "today:0:"}
    assert "Coming up" not in seen(second)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("company:ridgeback", True),
        ("mines company:velmora", False),
        ("mines lang:en", True),
        ("mines lang:de", False),
        ("mines from:inbox", True),
        ("mines from:elsewhere", False),
        ("mines since:2026-03-04", True),
        ("mines since:2026-03-05", False),
        ("mines since:2026", True),
        ("mines since:2w", True),
        ('mines company:"Ridgeback & Sons"', True),
        ("mines wire:newsfile", False),
    ],
)
def test_filters_narrow_a_search(desk: Desk, words: str, found: bool) -> None:
    assert ("sells 40% of its mines" in seen(typed(desk, f"/search {words}"))) == found


def test_a_filter_that_makes_no_sense_is_told(desk: Desk) -> None:
    assert "I do not understand “since:yesterdayish”" in seen(typed(desk, "/search mines since:yesterdayish"))
    assert "I do not understand “lang:klingon”" in seen(typed(desk, "/search mines lang:klingon"))
    assert "company called “zzz”" in seen(typed(desk, "/search mines company:zzz"))


def _span(start: int, length: int) -> Span:
    return Span(start, start + length)


def _post(desk: Desk, channel: str, message_id: int, *stories: int) -> None:
    """A message that told stories, and was sent under this number."""
    with desk.store.write() as connection:
        number = outbox.put(
            connection,
            channel=channel,
            chat=CHANNEL,
            thread=None,
            slot=f"story:{message_id}",
            window=None,
            story_ids=stories,
            messages=[Message("told")],
            now=NOON,
        )
        sent = delivery.update().where(delivery.c.digest_id == number)
        connection.execute(sent.values(state="sent", message_id=message_id))
