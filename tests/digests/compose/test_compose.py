"""Stories become the posts and round-ups people read."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from digests.compose.compose import compose
from digests.compose.fit import LIMIT, entities, sound, units
from digests.compose.render import built_in
from digests.model import (
    Brief,
    Button,
    Change,
    Channel,
    Correction,
    Digest,
    Issuer,
    KeptRelease,
    Milestone,
    Story,
    Topic,
    Window,
)
from tests.digests.compose.stories import figure, kept, milestone, release, story

_NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
_WINDOW = Window(_NOW - timedelta(hours=14), _NOW)
_EACH = Channel("breaking", 1, "each", "Europe/Berlin", template="each")
_DIGEST = Channel("morning", 1, "digest", "Europe/Berlin", template="digest")
_TEMPLATES = built_in()

_FIGURES = (
    figure("17.72 million users", "17720000", "users", "count", "registered users worldwide"),
    figure("over 1,000 users", "1000", "users", "count", "users who livestreamed", bound="over", rank=2),
    figure(
        "$313.2 million",
        "313200000",
        "USD",
        "money",
        "quarterly revenue",
        change=Change("up", Decimal("3.2"), "%", "$303.5 million"),
        rank=3,
    ),
    figure("1", "1", "", "count", "fourth", rank=4),
    figure("2", "2", "", "count", "fifth", rank=5),
    figure("3", "3", "", "count", "sixth", rank=6),
    figure("9", "9", "", "count", "refused", rank=None),
)
_DATES = (
    milestone(date(2026, 10, 1), what="plant opened", rank=1),
    milestone(date(2027, 2, 1), "month", "first delivery", end=date(2027, 2, 28), rank=2),
    milestone(date(2026, 11, 20), what="published", role="publication", rank=3),
    milestone(date(2026, 9, 30), what="quarter ended", role="period_end", rank=3),
    milestone(date(2026, 5, 2), what="plan approved", role="past", rank=3),
    milestone(date(2026, 12, 3), what="open days", end=date(2026, 12, 5), rank=4),
)
_MAKER = Issuer("Brightwater & Sons", ("LSE:BWS",))


def _compose(
    channel: Channel,
    *stories: Story,
    upcoming: tuple[tuple[KeptRelease, Milestone], ...] = (),
    topics: dict[str, Topic] | None = None,
) -> Digest:
    return compose(channel, "slot", _WINDOW, stories, topics or {}, upcoming, _TEMPLATES, _NOW)


def test_a_post_says_what_matters() -> None:
    told = kept(release("Opens <Harbour> & Works", issuer=_MAKER), _FIGURES, _DATES)
    [message] = _compose(_EACH, story(told)).messages
    assert message.text == (
        '<b><a href="https://news.example.com/1">Opens &lt;Harbour&gt; &amp; Works</a></b>\n'
        "NORTHPORT · Nov 20, 2026 · Brightwater &amp; Sons · PR Newswire\n"
        "\n"
        "• <b>17.72 million users</b> — registered users worldwide\n"
        "• <b>over 1,000 users</b> — users who livestreamed\n"
        "• <b>$313.2 million</b> — quarterly revenue ▲ 3.2% from $303.5 million\n"
        "• <b>1</b> — fourth\n"
        "• <b>2</b> — fifth\n"
        "\n"
        "🗓 <b>Dec 3 – 5, 2026</b> — open days\n"
        "🗓 <b>February 2027</b> — first delivery\n"
        "🗓 <b>Oct 1, 2026</b> — plant opened\n"
        "\n"
        "<blockquote expandable>Brightwater today opened its works.</blockquote>\n"
        "<i>Source: news.example.com</i>"
    )
    assert (message.buttons, message.silent, message.preview) == ((), False, False)


def test_a_post_in_another_language_quotes_the_release() -> None:
    channel = replace(_EACH, language="de")
    [message] = _compose(channel, story(kept(release(), _FIGURES, _DATES))).messages
    assert "• <b>über 1.000</b> — „users who livestreamed“" in message.text
    assert "• <b>313,2 Mio. $</b> — „quarterly revenue“ ▲ 3,2\u00a0%" in message.text
    assert "🗓 <b>Februar 2027</b> — „first delivery“" in message.text
    assert "<i>Quelle: news.example.com</i>" in message.text


def test_a_release_with_little_makes_a_short_post_without_gaps() -> None:
    bare = replace(release(None, "Only this."), dateline=None)
    [message] = _compose(_EACH, story(kept(bare, address="samples/1.txt"))).messages
    assert message.text.startswith("<b>NORTHPORT, Nov. 20, 2026 /PRNewswire/ -- Only this.</b>\n")
    assert "\n\n\n" not in message.text
    assert "href" not in message.text
    assert message.text.endswith("<i>Source: newsroom</i>")


def test_other_wires_are_named() -> None:
    copy = kept(release(wire="GlobeNewswire"), number=2)
    [message] = _compose(_EACH, story(kept(release()), copy)).messages
    assert "<i>Source: news.example.com · also by GlobeNewswire</i>" in message.text


def test_a_correction_says_what_changed() -> None:
    value = figure("$186 million", "186000000", "USD", "money", "contract value")
    start = milestone(date(2027, 3, 1), "month", "site work", end=date(2027, 3, 31))
    lead = kept(release(), (value,), (start,))
    fixed = kept(
        release(correction=Correction("CORRECTING and REPLACING")),
        (
            replace(
                value, text="$168 million", value=Decimal(168000000), sentence="The contract is worth $168 million."
            ),
        ),
        (replace(start, start=date(2027, 4, 1), end=date(2027, 4, 30)),),
        number=2,
    )
    [message] = _compose(_EACH, story(lead, fixed, corrected=True)).messages
    assert message.text.startswith(
        "<b>Corrected</b>\n"
        "contract value: <s>$186 million</s> → $168 million\n"
        "site work: <s>March 2027</s> → April 2027\n"
        "\n"
        '<b><a href="https://news.example.com/1">'
    )
    assert "• <b>$168 million</b> — contract value" in message.text
    assert "<blockquote expandable>The contract is worth $168 million.</blockquote>" in message.text
    [roundup] = _compose(_DIGEST, story(lead, fixed, corrected=True)).messages
    assert "<i>Corrected: </i>" in roundup.text


def test_buttons_stand_under_a_post() -> None:
    rows = ((Button("Full card", data="card:1"),),)

    def buttons(brief: Brief) -> tuple[tuple[Button, ...], ...]:
        return rows if brief.story.id == 1 else ()

    digest = compose(_EACH, "s", _WINDOW, [story(kept(release()))], {}, (), _TEMPLATES, _NOW, buttons)
    assert digest.messages[-1].buttons == rows


def test_a_round_up_groups_ranks_and_looks_ahead() -> None:
    event = kept(release("An Event", kind="event"), _FIGURES[:1], number=1)
    merger = kept(release("A Merger", kind="merger", issuer=_MAKER), _FIGURES[2:3], _DATES[1:2], number=2)
    odd = kept(release("Something Else"), number=3)
    upcoming = ((merger, _DATES[1]),)
    [message] = _compose(_DIGEST, story(event), story(merger), story(odd), upcoming=upcoming).messages
    text = message.text
    assert text.startswith(
        "<b>Digest</b> · Sunday, November 22, 2026\n<i>Nov 21, 7:00\u00a0PM – Nov 22, 9:00\u00a0AM · 3 stories</i>"
    )
    assert text.index("Mergers and deals") < text.index("A Merger") < text.index("Events") < text.index("An Event")
    assert text.index("An Event") < text.index("Other news") < text.index("Something Else") < text.index("Coming up")
    assert (
        '🗓 <b>February 2027</b> — Brightwater &amp; Sons: <a href="https://news.example.com/1">first delivery</a>'
        in text
    )
    assert "<b>$313.2 million</b> — quarterly revenue ▲ 3.2% from $303.5 million" in text


def test_a_date_that_only_looks_back_is_told_where_there_is_no_other() -> None:
    past = milestone(date(2026, 5, 2), what="plan approved", role="past")
    [message] = _compose(_EACH, story(kept(release(), (), (past,)))).messages
    assert "🗓 <b>May 2, 2026</b> — plan approved" in message.text


def test_a_date_that_several_releases_announce_comes_up_once() -> None:
    told, copy = kept(release(issuer=_MAKER)), kept(release("Again", issuer=_MAKER), number=2)
    day = milestone(date(2026, 12, 3), what="open days")
    [message] = _compose(_DIGEST, story(told), upcoming=((told, day), (copy, replace(day, what="Open Days")))).messages
    assert message.text.count("🗓") == 1


def test_only_the_next_dates_are_told() -> None:
    told = kept(release())
    days = tuple((told, milestone(date(2026, 12, day), what=f"day {day}")) for day in range(1, 25))
    [message] = _compose(_DIGEST, story(told), upcoming=days).messages
    assert message.text.count("🗓") == 10
    assert "day 10<" in message.text


def test_what_is_over_the_limit_is_counted() -> None:
    stories = [story(kept(release(f"Story {at}"), number=at)) for at in range(1, 16)]
    [message] = _compose(_DIGEST, *stories).messages
    assert message.text.endswith("<i>and 3 more</i>")
    assert "15 stories" in message.text
    assert message.text.count("▪️") == 12


def test_several_topics_are_the_groups() -> None:
    topics = {"ships": Topic("ships", words=("ferry",)), "cars": Topic("cars", words=("hybrid",))}
    channel = replace(_DIGEST, topics=("ships", "cars"))
    [message] = _compose(
        channel,
        story(kept(release("One", "A hybrid."), number=1)),
        story(kept(release("Two", "A ferry."), number=2)),
        topics=topics,
    ).messages
    assert "<b><u>ships</u></b>" in message.text
    assert "<b><u>cars</u></b>" in message.text


def test_an_empty_window_posts_nothing_unless_asked() -> None:
    assert _compose(_DIGEST).messages == ()
    [message] = _compose(replace(_DIGEST, empty="say")).messages
    assert "Nothing new in this time." in message.text


def test_a_silent_channel_stays_silent() -> None:
    assert all(message.silent for message in _compose(replace(_EACH, silent=True), story(kept(release()))).messages)


_NASTY = st.text(alphabet=st.sampled_from("ab <>&*_[]\u202e\u0000\"'😀é漢ש@#/\n"), max_size=300)


@settings(max_examples=25, deadline=None)
@given(headlines=st.lists(_NASTY, min_size=1, max_size=20), measure=_NASTY, name=_NASTY)
def test_every_part_fits_and_no_story_is_lost(headlines: list[str], measure: str, name: str) -> None:
    stories = [
        story(
            kept(
                release(f"{at} {headline}", issuer=Issuer(name)),
                (figure("5", "5", "", "count", measure),),
                address="https://news.example.com/",
                number=at,
            )
        )
        for at, headline in enumerate(headlines, 1)
    ]
    channel = replace(_DIGEST, limit=30)
    for digest in (_compose(channel, *stories), _compose(_EACH, *stories)):
        for message in digest.messages:
            assert units(message.text) <= LIMIT
            assert entities(message.text) <= 100
            assert sound(message.text) == message.text
    text = "".join(message.text for message in _compose(channel, *stories).messages)
    assert text.count("▪️") == len(headlines)
