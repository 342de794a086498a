from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from digests.model import (
    Block,
    Boilerplate,
    Correction,
    Dateline,
    Figure,
    Issuer,
    KeptRelease,
    Reading,
    Release,
    Span,
)
from digests.stories import lead, same_story, trace

NEWS = """Velmora Opens Second Battery Plant in Tarsund

Velmora Energy today opened its second battery plant near the harbour of Tarsund, adding 450 jobs to a town that
lost its shipyard nine years ago. The plant cost EUR 312.5 million and will make cells for 84,000 cars a year
once all of its four lines run at full load, which the company expects by the end of next summer. The first line
started last week and has already delivered cells to two makers of city buses. Chief executive Ane Solberg
thanked the workers who had moved from the older site and said that the order book was filled until the middle
of 2029. The town council had set aside land for a third hall, she added, but no decision would be taken before
the spring. Suppliers from the region won 38 percent of the building contracts, more than the 30 percent the
company had promised when it took the subsidy of EUR 41 million."""


def reading(
    body: str = NEWS,
    *,
    issuer: str | None = "Velmora Energy AS",
    day: str | None = "2026-03-04",
    language: str = "en",
    correction: bool = False,
    frame: str = "",
    wire: str | None = None,
    figures: tuple[Figure, ...] = (),
    tickers: tuple[str, ...] = (),
) -> Reading:
    """A release of this text; `frame` is a wire's footer, known as boilerplate."""
    whole = f"{body}\n\n{frame}" if frame else body
    release = Release(
        headline=body.split("\n")[0],
        body=whole,
        blocks=(Block("paragraph", Span(0, len(whole))),),
        language=language,
        issuer=Issuer(issuer, tickers) if issuer else None,
        dateline=Dateline(date=day, wire=wire),
        published=day,
        correction=Correction("CORRECTION") if correction else None,
        boilerplate=(Boilerplate("contacts", Span(len(body), len(whole))),) if frame else (),
    )
    return Reading(release, figures)


def money(value: str, unit: str = "EUR") -> Figure:
    return Figure(value, Span(0, 1), Decimal(value), unit, "money", "exact", "sum", "", "")


def same(one: Reading, other: Reading) -> bool:
    answer = same_story(trace(one), trace(other))
    assert answer == same_story(trace(other), trace(one))
    return answer


def test_a_copy_in_another_wires_frame_is_the_same_story() -> None:
    copy = reading(NEWS + "\n\nView source version on the wire. Tel. 555 0199", frame="Press office, 22 Quay Road")
    assert same(reading(), copy)


def test_a_copy_that_was_cut_short_is_the_same_story() -> None:
    assert same(reading(), reading(NEWS[: int(len(NEWS) * 0.65)]))


def test_a_copy_with_a_few_words_changed_is_the_same_story() -> None:
    changed = NEWS.replace("today opened", "has opened").replace("thanked", "praised").replace("she added", "she said")
    assert same(reading(), reading(changed, issuer=None))


def test_other_news_of_the_same_issuer_and_day_is_another_story() -> None:
    other = "Velmora Names Chief Financial Officer\n\n" + " ".join(
        f"Velmora Energy named Jon Vik, number {n}, to its board." for n in range(30)
    )
    assert not same(reading(), reading(other))


NOTICE = """Transactions in Own Shares

Haldane Trust plc announces that on {day} March it bought {count} of its ordinary shares of ten pence each at an
average price of {price} pence a share on the London exchange. The shares will be held in treasury. After this
purchase the number of ordinary shares in issue, without those in treasury, is {issue}, which is also the number
of voting rights that holders may use to reckon whether they must tell of a change of their holding under the
rules of the market authority."""


def notice(day: int, *, correction: bool = False, count: int | None = None) -> Reading:
    body = NOTICE.format(day=day, count=count or 1000 + day * 37, price=500 + day * 3, issue=7_000_000 - day * 1037)
    return reading(body, issuer="Haldane Trust plc", day=f"2026-03-{day:02}", correction=correction)


def test_daily_notices_on_one_form_are_stories_of_their_own() -> None:
    assert not same(notice(4), notice(5))


def test_a_correction_joins_its_own_notice_and_no_other() -> None:
    corrected = notice(4, correction=True, count=999)
    assert same(corrected, notice(4))
    assert not same(corrected, notice(5))


ALERT = """{firm} Reminds Holders of {company} of a Deadline

{firm} reminds everyone who bought shares of {company} between January 5 and June 30, 2025, that they have until
May 11, 2026, to ask the court to be named lead plaintiff. The complaint says that the company and some of its
officers hid how quickly demand had fallen and that the price of the shares fell when the truth became known. To
learn more about your rights, call the firm or fill in the form on its page. The firm has stood up for small
holders for many years and asks no fee unless it wins. Whoever wants to stay an absent member of the class need
do nothing at all at this time."""


def test_one_form_letter_about_two_companies_is_two_stories() -> None:
    one, other = (
        reading(ALERT.format(firm="Quill & Moss LLP", company=name), issuer="Quill & Moss LLP")
        for name in ("Brightpath", "Corvena")
    )
    assert not same(one, other)


def test_weeks_apart_it_is_news_again() -> None:
    assert not same(reading(), reading(day="2026-05-04"))


def test_a_translation_needs_the_same_day_and_figures() -> None:
    figures = (money("312500000"), money("41000000"), money("7900000"))
    german = reading("Velmora eröffnet zweites Werk", language="de", figures=figures)
    assert same(reading(figures=figures), german)
    assert not same(reading(figures=figures[:2]), german)
    assert not same(reading(figures=figures, day="2026-03-09"), german)
    assert not same(reading(figures=figures, issuer="Corvena SE"), german)
    more = (*figures, money("1230000"), money("4560000"))
    assert same(reading(figures=more, issuer="海尔集团"), reading("Neues Werk", language="de", figures=more))


def test_a_translation_without_figures_is_known_by_all_the_numbers_of_its_text() -> None:
    english = "Concert Series\n\nDoors open at 18:30 in Hall 7, seats 112 to 940, line 0800 555 0188, on March 4, 2026."
    german = "Konzertreihe\n\nEinlass 18:30 Uhr, Halle 7, Plätze 112 bis 940, Telefon 0800 555 0188, 4. März 2026."
    other = "Probenplan\n\nEinlass 17:15 Uhr, Halle 2, Plätze 112 bis 300, Telefon 0800 555 0188, 4. März 2026."
    assert same(reading(english), reading(german, language="de"))
    assert not same(reading(english), reading(other, language="de"))
    assert not same(reading(english), reading(german, language="de", issuer="Corvena SE"))


def test_what_says_nothing_meets_nothing() -> None:
    assert not same(reading("", issuer=None), reading("", issuer=None))


def kept(number: int, reading: Reading, address: str = "inbox/one.txt") -> KeptRelease:
    return KeptRelease(number, 1, "wire", address, datetime(2026, 3, 4, tzinfo=UTC), reading)


def test_the_original_wire_leads_and_a_correction_leads_before_all() -> None:
    copy = kept(1, reading(wire="Business Wire"), "https://news.example/velmora")
    original = kept(2, reading(wire="Business Wire"), "https://www.businesswire.com/news/home/1")
    liar = kept(3, reading(wire="Business Wire"), "https://notbusinesswire.com/x")
    correction = kept(4, reading(correction=True, day="2026-03-05"), "https://news.example/corrected")
    assert lead((copy, liar, original)) is original
    assert lead((copy, original, correction)) is correction


@settings(max_examples=25, deadline=None)
@given(st.permutations(range(6)), st.data())
def test_the_lead_does_not_depend_on_the_order(order: list[int], data: st.DataObject) -> None:
    releases = [
        kept(number, reading(day=f"2026-03-0{number % 3 + 1}", correction=data.draw(st.booleans())), f"file {number}")
        for number in range(6)
    ]
    assert lead([releases[number] for number in order]) is lead(releases)


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=400), st.text(max_size=400))
def test_any_two_texts_are_compared_without_trouble(one: str, other: str) -> None:
    assert same(reading(one), reading(one)) or not trace(reading(one)).keys
    same(reading(one), reading(other))
