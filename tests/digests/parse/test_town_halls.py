"""Whose release it is where a person, a town without its name or a field of the page stands for the house."""

from __future__ import annotations

import pytest

from digests.parse.calendar import printed_dates
from digests.parse.furniture import is_ago, is_row
from digests.parse.people import is_held_by
from digests.parse.stamps import find_stamp
from digests.parse.told_by_office import whole_office
from digests.parse.wires import agency_of_line
from digests.parse.words import words_of
from tests.digests.parse.one_release import issuer, released


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("pt", "Ontem o prefeito João da Roda andou pelo porto.", "João da Roda"),
        ("es", "El alcalde y el portavoz del Gobierno, Ana Roda, han anunciado obras.", "Ana Roda"),
        ("en", "Two games follow, says coach Jane Roe of her squad.", "Jane Roe"),
    ],
)
def test_who_holds_a_title_is_nobody_s_house(code: str, text: str, name: str) -> None:
    assert is_held_by(name, text, words_of(code))


def test_a_house_beside_a_person_is_none() -> None:
    text = "Jane Roe, a coach, has joined Marl Rovers. Marl Rovers has 22 players."
    assert not is_held_by("Marl Rovers", text, words_of("en"))
    for house in ("Marl Works", "Roe & Roth"):
        assert not is_held_by(
            house, f"It is a fine day, said Jane Roe, Chairman and CEO, {house}. More.", words_of("en")
        )


def test_a_town_hall_has_the_name_of_its_dateline() -> None:
    head = "El Ayuntamiento enseña los planos de un puerto de 48 millones"
    text = (
        "Tarno la Real, 9 de diciembre de 2025.- El alcalde, Mario Roda y el portavoz del Gobierno, Ana Luz, han "
        "enseñado los planos de las obras con que la villa quiere cambiar su puerto antes de que acabe la década."
    )
    assert issuer(head, text, "Las obras cuestan 48 millones y duran hasta 2029.") == ("Ayuntamiento de Tarno La Real")


def test_an_officer_s_noun_and_any_policeman_name_no_house() -> None:
    text = (
        "A Northern Shore police officer will answer to a judge on Monday for having slept in the harbour, where "
        "nobody may sleep. Nothing else is known, and the harbour is as quiet as it was in the week before."
    )
    assert issuer("Police officer to answer for a night in the harbour", text) is None


def test_a_desk_behind_the_text_is_not_who_sends_it() -> None:
    text = "A Prefeitura de Novo Tarno segue com as obras nas ruas e vicinais, com limpeza e troca de lâmpadas. " * 3
    assert issuer(text, "Fonte: Ana Roda/ASCOM/PMNT.") == "Prefeitura de Novo Tarno"


@pytest.mark.parametrize(
    ("code", "line", "day"),
    [
        ("zh", "来源：市统计局 发布时间：2026-03-03 09:30 浏览次数：12次 字体：[大 中 小]", "2026-03-03"),
        ("ko", "작성자: 홍보실 작성일: 2026.03.03 조회수: 12", "2026-03-03"),
    ],
)
def test_fields_about_the_page_are_its_stamp(code: str, line: str, day: str) -> None:
    stamp = find_stamp(line, words_of(code))
    assert stamp
    assert stamp.value == day


def test_a_clock_before_a_month_is_no_day_of_it() -> None:
    assert [day.value for day in printed_dates("14:15 Авг. 5, 2023", words_of("ru"))] == ["2023-08-05"]


def test_lines_of_a_page() -> None:
    assert is_ago("Redacción hace 2 días")
    assert not is_ago("The pier was built 20 years ago by people who wanted to sail from here to the islands.")
    assert is_row("Sales / 402.4 / 810.4 / 424.3")
    assert not is_row("Sales / Marketing: two new heads")


def test_a_framed_line_is_the_headline_where_nothing_else_is() -> None:
    text = (
        "The Tarn Police Centre will be closed tomorrow, for its people learn how to sail that day in the harbour.\n\n"
        "Two of them stay and answer the telephone all day, should anything happen in Tarn that cannot wait."
    )
    release = released("Media advisory - Tarn Police Centre Closed, Friday 25 July 2025", text, "ENDS")
    assert release.headline
    assert "Tarn Police Centre" in release.headline


def test_an_eastern_house_over_its_headline() -> None:
    text = (
        "東浜経済産業局は、地域経済を牽引する企業の新事業展開を後押しするため、補助金の交付先として38社を採択しました。"
        * 2
    )
    release = released("令和5年7月14日", "東浜経済産業局", "「牽引企業」の取組を支援します～38社を採択～", text)
    assert release.headline == "「牽引企業」の取組を支援します～38社を採択～"


def test_what_a_store_of_pages_put_before_the_text_goes() -> None:
    text = (
        "Martedì scorso la Giunta Comunale di Tarno ha scelto i colori del nuovo molo, dopo una serata di proposte. "
        * 3
    )
    release = released(f" date 2019-10 {text}")
    assert release.body.startswith("Martedì")
    assert release.issuer
    assert release.issuer.name == "Comune di Tarno"


@pytest.mark.parametrize(
    ("line", "wire"),
    [("SERVIMEDIA", "Servimedia"), ("(Europa Press)", "Europa Press"), ("Servimedia", None), ("ANI", None)],
)
def test_an_agency_alone_in_capitals_or_brackets(line: str, wire: str | None) -> None:
    assert agency_of_line(line) == wire


def test_what_a_ministry_is_for_is_not_its_name() -> None:
    text = "según datos publicados por el Ministerio de Pesca y Puertos, y por la Cámara de Comercio"
    assert whole_office("Pesca y Puertos", text, words_of("es")) == "Ministerio de Pesca y Puertos"
    assert whole_office("Comercio", text, words_of("es")) == "Comercio"
    assert whole_office("", text, words_of("es")) == ""


def test_a_campaign_is_not_who_leads_it() -> None:
    lead = "Tarn Hospice has today told its friends that they gave more than £90,000 to the Winter Impact Appeal. "
    more = "Over £61,000 came from the town, and the rest from friends who live far from it and sent what they had."
    assert issuer("Winter Impact Appeal Surpasses £90k", lead + more) == "Tarn Hospice"
