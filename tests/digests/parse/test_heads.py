"""Heads of pages as stores, feeds and site builders leave them: what of it is headline, sub-headline and day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from digests.model import Document, Release
from digests.parse.furniture import is_number, is_restricted
from digests.parse.titles import once
from digests.read import read
from tests.digests.parse.one_release import released

_HEAD = "Harrow Works Opens Fourth Mill in Marl"
_TEXT = (
    "Harrow Works Ltd. today announced that it has opened its fourth mill in Marl, where 120 people will make paper "
    "from straw. The mill cost 14 million dollars, and will make 40,000 tonnes of paper a year from June on."
)
_SECOND = "Harrow Works said that a fifth mill may follow, and that it has looked at six places in the last two years."


def _released(*lines: str, name: str = "release.txt") -> Release:
    return released(*lines, _SECOND, name=name)


@pytest.mark.parametrize("given", ["{#opens_fourth_mill}", "{.lead .wide}", '{: #mill data-a="b"}', '{:start="2"}'])
def test_what_a_converter_gives_a_heading_is_no_word_of_it(given: str) -> None:
    assert _released(f"# {_HEAD} {given}", _TEXT, name="page.md").headline == _HEAD


def test_braces_of_the_text_stay() -> None:
    assert _released(f"# {_HEAD} {{and more}}", _TEXT, name="page.md").headline == f"{_HEAD} {{and more}}"


@pytest.mark.parametrize(
    "key", ["title", "news_title", "page-title", "post_headline", "titre", "título", "titolo", "заголовок"]
)
def test_a_key_of_the_front_matter_is_made_of_known_words(key: str) -> None:
    release = _released(f'---\n{key}: "{_HEAD}"\nnews_date: 2026-05-03\nlayout: post\n---', _TEXT, name="post.md")
    assert (release.headline, release.published) == (_HEAD, "2026-05-03")


@pytest.mark.parametrize("key", ["event_date", "expiry_date", "last_update_date"])
def test_another_day_of_the_front_matter_is_not_its_publication(key: str) -> None:
    release = _released(f'---\ntitle: "{_HEAD}"\n{key}: 2026-08-09\n---', _TEXT, name="post.md")
    assert release.published is None


def test_tags_in_a_title_part_no_eastern_words() -> None:
    assert _released(f"---\ntitle: {_HEAD}<br />\n---", _TEXT, name="post.md").headline == _HEAD
    matter = "---\ntitle: ハロー製作所が第四工場を<br /> 「海辺」の町に開設\n---"
    text = "株式会社ハロー製作所は本日、海辺の町に第四工場を開設したことを発表しました。120人が働きます。" * 3
    assert _released(matter, text, name="post.md").headline == "ハロー製作所が第四工場を「海辺」の町に開設"


@pytest.mark.parametrize(
    "line",
    [
        f"The post {_HEAD} appeared first on Marl Gazette.",
        f"Der Beitrag {_HEAD} erschien zuerst auf Marler Bote.",
        f"La entrada {_HEAD} se publicó primero en El Faro.",
        f"L’article {_HEAD} est apparu en premier sur Le Phare.",
    ],
)
def test_a_feed_s_line_tells_the_headline_and_goes(line: str) -> None:
    readings, reason = read(
        Document("item.txt", f"{_TEXT}\n\n{_SECOND}\n\n{line}".encode(), datetime(2026, 6, 1, tzinfo=UTC))
    )
    assert readings, reason
    release = readings[0].release
    assert release.headline == _HEAD
    assert "Gazette" not in release.body
    assert "erschien" not in release.body


@pytest.mark.parametrize(
    "code",
    [
        f'<?php $pageTitle = "{_HEAD}"; include "head.php"; ?>',
        f'<Layout wide title="{_HEAD}">',
        f"export const metadata = {{ title: '{_HEAD}' }}",
        f"@section('title', '{_HEAD}')",
    ],
)
def test_a_page_s_own_code_tells_its_title(code: str) -> None:
    page = f"{code}\n<div><p>May 3, 2026</p><p>{_TEXT}</p><p>{_SECOND}</p></div>"
    readings, reason = read(Document("page.html", page.encode(), datetime(2026, 6, 1, tzinfo=UTC)))
    assert readings, reason
    assert readings[0].release.headline == _HEAD


def test_a_store_s_own_markup_is_read_by_its_elements() -> None:
    page = (
        f'<Item id="7"><Tags><Tag kind="mill" from="3" to="9"/><Tag kind="town" from="4" to="8"/></Tags>'
        f"<headline>{_HEAD}</headline><text>AMES, Iowa, May 3, 2026 -- {_TEXT}</text><text>{_SECOND}</text></Item>"
    )
    readings, reason = read(Document("item.html", page.encode(), datetime(2026, 6, 1, tzinfo=UTC)))
    assert readings, reason
    release = readings[0].release
    assert release.headline == _HEAD
    assert "kind" not in release.body


def test_a_headline_twice_in_one_line_is_told_once() -> None:
    assert once(f"{_HEAD}{_HEAD}") == _HEAD
    assert once(f"{_HEAD} {_HEAD}") == _HEAD
    assert once("Bora Bora") == "Bora Bora"
    assert _released(f"{_HEAD}{_HEAD}", _TEXT).headline == _HEAD


def test_a_headline_over_two_lines() -> None:
    assert (
        _released("Harrow Works Opens Fourth Mill\nIn Marl", _TEXT).headline == "Harrow Works Opens Fourth Mill In Marl"
    )
    assert (
        _released("Harrow Works Opens Its Fourth and\nLargest Paper Mill", _TEXT).headline
        == "Harrow Works Opens Its Fourth and Largest Paper Mill"
    )
    release = _released(_HEAD, "With 120 new people, paper from straw doubles", _TEXT)
    assert (release.headline, release.subheadline) == (_HEAD, "With 120 new people, paper from straw doubles")


@pytest.mark.parametrize(
    "between", ["5 May 2026", "Embargo: 11.30 am (Marl time)", "189/2026", "File # 2026-117", "Media note no. 12"]
)
def test_days_and_numbers_may_stand_between_a_label_and_its_headline(between: str) -> None:
    head = "Mill figures, Marl, May 2026 Quality of the figures"
    release = _released(head, "MEDIA RELEASE", between, _HEAD, _TEXT)
    assert (release.headline, release.subheadline) == (_HEAD, None)


def test_a_label_with_its_house_is_no_headline() -> None:
    release = _released(_HEAD, "Press Release: Marl Harbour Union", _TEXT)
    assert (release.headline, release.subheadline) == (_HEAD, None)


@pytest.mark.parametrize(
    "junk", ["Historic Quote Table", "Menu Search Print Page tools", "Karte für diesen Artikel", "Jane Roth"]
)
def test_a_line_that_the_text_does_not_know_is_no_subheadline(junk: str) -> None:
    assert _released(_HEAD, junk, _TEXT).subheadline is None


@pytest.mark.parametrize(
    "said", ["Straw replaces wood", "Output rises to 90 percent", "Nobody in town believed it a year ago."]
)
def test_an_amount_or_a_sentence_may_be_a_subheadline_of_its_own(said: str) -> None:
    assert _released(_HEAD, said, _TEXT).subheadline == said


def test_a_clause_of_other_words_may_be_a_subheadline() -> None:
    assert _released(_HEAD, "It is not the first of them in the valley", _TEXT).subheadline


def test_a_police_code_opens_the_headline_under_any_ticker() -> None:
    text = "In Tarnow fanden Beamte der Polizeiinspektion Tarnow gestern zwei Fahrräder, die niemandem gehören. " * 3
    ticker = "Lesen Sie in unserem Ticker alle Meldungen der Polizei aus dem Land vom 07.08.2025"
    release = _released(ticker, "BPOL-TRN: Tarnow: Zwei Fahrräder gefunden", "Tarnow (ost)", text)
    assert release.headline == "BPOL-TRN: Tarnow: Zwei Fahrräder gefunden"


def test_lines_of_imports_are_no_text() -> None:
    code = (
        "import '../a.css'; import React from 'react'; import {Helmet} from \"helmet\"; const Post = () => { return ("
    )
    page = f"{code}\n<div><h1>{_HEAD}</h1><p><strong>Ames, Iowa</strong> - {_TEXT}</p><p>{_SECOND}</p></div>) }}"
    readings, reason = read(Document("page.html", page.encode(), datetime(2026, 6, 1, tzinfo=UTC)))
    assert readings, reason
    line = readings[0].release.dateline
    assert line
    assert line.places == ("Ames, Iowa",)


def test_a_day_beside_the_headline_once_more_is_its_stamp() -> None:
    release = _released(_HEAD, f"3 May 2026 / {_HEAD}", _TEXT)
    assert (release.headline, release.subheadline, release.published) == (_HEAD, None, "2026-05-03")
    longer = f"{_HEAD}: Straw Study"
    assert _released(f"# {_HEAD}", longer, _TEXT, name="page.md").subheadline == longer


def test_a_caption_that_stands_twice_is_no_headline_and_no_subheadline() -> None:
    caption = "Workers at the fourth mill say hello"
    head = "A Fourth Mill for Paper From Straw in Marl Gives Work to 120 People and Costs 14 Million Dollars"
    release = _released(head, caption, caption, _TEXT)
    assert (release.headline, release.subheadline) == (head, None)


def test_an_author_s_line_tells_the_day() -> None:
    assert _released(_HEAD, "by Jane Roth on May 3, 2026 in News", _TEXT).published == "2026-05-03"
    assert _released(_HEAD, "May 3, 2026 Jane Roth", _TEXT).published == "2026-05-03"
    page = f"<h1>{_HEAD}</h1><p class='byline'>Posted by Jane Roth, May 3, 2026</p><p>AMES, Iowa, May 2 -- {_TEXT}</p>"
    readings, _ = read(Document("page.html", page.encode(), datetime(2026, 6, 1, tzinfo=UTC)))
    line = readings[0].release.dateline
    assert line
    assert line.date == "2026-05-02"


def test_numbers_and_restrictions_are_lines_of_their_own() -> None:
    assert is_number("Comunicato n. 10")
    assert not is_number("Harrow Plan 2030")
    assert is_restricted("Ce communiqué ne constitue pas une vente")
    assert is_restricted("This announcement does not constitute an offer of shares")
    assert not is_restricted("Cette usine ne constitue pas un risque")
