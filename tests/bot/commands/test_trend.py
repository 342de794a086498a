"""/trend: which values are put side by side, and what the picture and its caption hold."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO

import pytest
from msgspec.structs import replace
from PIL import Image

from bot.ask import Answer
from bot.commands.desk import Desk
from bot.commands.picture import Mark, draw, drawable
from digests.compose.series import series
from digests.model import Figure
from digests.store.archive import figures_of
from digests.store.companies import find_companies
from tests.bot.commands.asking import buttons, pressed, seen, typed
from tests.written import NOON, figure, keep, written


def tell(desk: Desk, day: date, *figures: Figure, issuer: str = "Tallow & Reed Oyj", language: str = "en") -> None:
    keep(
        desk.store,
        written(f"{issuer} on {day}", issuer=issuer, day=day.isoformat(), figures=figures, language=language),
        at=NOON - timedelta(days=400) + timedelta(days=(day - date(2025, 1, 1)).days),
    )


@pytest.fixture
def quarters(desk: Desk) -> Desk:
    for number, (revenue, profit) in enumerate([("410", "40"), ("430", "-12"), ("395", "31")], 1):
        period = f"Q{number} 2025"
        tell(
            desk,
            date(2025, 3 * number + 2, 8),
            replace(figure(revenue, "net revenue"), period=period),
            replace(figure(profit, "net revenue", rank=2), period=f"nine months of {2024 + number}"),
            replace(figure(profit, "operating profit", rank=3), period=period),
            figure("7", "jobs" if number == 1 else f"jobs {number}", rank=4),
        )
    return desk


def size(answer: Answer) -> tuple[int, int]:
    return Image.open(BytesIO(answer.documents[0].content)).size


def test_a_measure_named_exactly_is_drawn_with_its_sources(quarters: Desk) -> None:
    answer = typed(quarters, "/trend tallow reed operating profit")
    (file,) = answer.documents
    assert file.picture
    assert file.name == "trend.png"
    assert size(answer)[0] == 1200
    caption = file.caption.replace("\u00a0", " ")
    assert caption.startswith("<b>Tallow &amp; Reed Oyj: operating profit</b>\nNov 8, 2025: <b>EUR 31</b>")
    assert "Aug 8, 2025: <b>−EUR 12</b> <i>(Q2 2025)</i> /why_" in caption or "EUR -12" in caption


def test_what_may_be_meant_is_offered(quarters: Desk) -> None:
    offered = typed(quarters, "/trend TALLOW net revenue")
    assert "Which number of Tallow & Reed Oyj?" in seen(offered)
    assert list(buttons(offered)) == [
        "net revenue (Q3 2025)",
        "net revenue (nine months of 2027)",
    ], "a quarter is not put beside nine months"
    chosen = pressed(quarters, buttons(offered)["net revenue (Q3 2025)"])
    assert "EUR 395" in chosen.documents[0].caption
    assert chosen.edit is None
    every = typed(quarters, "/trend tallow reed")
    assert len(buttons(every)) == 3
    assert len(buttons(typed(quarters, "/trend tallow reed employees"))) == 3, "nothing of that name: what there is"


def test_many_measures_have_pages(desk: Desk) -> None:
    for month in (3, 6):
        tell(desk, date(2025, month, 1), *(figure("5", f"stock {at}", rank=at) for at in range(1, 12)))
    first = typed(desk, "/trend tallow reed")
    assert len(buttons(first)) == 9
    second = pressed(desk, buttons(first)["More ›"])
    assert len(buttons(second)) == 4
    assert "stock 9" in pressed(desk, buttons(second)["stock 9"]).documents[0].caption
    assert buttons(pressed(desk, buttons(second)["‹ Back"])) == buttons(first)


def test_nothing_to_compare_is_said(desk: Desk) -> None:
    tell(desk, date(2025, 3, 1), figure("5", "jobs"), issuer="Corvan Ltd")
    assert "told no number twice" in seen(typed(desk, "/trend Corvan jobs"))
    assert "company called “Nobody at all”" in seen(typed(desk, "/trend Nobody at all"))
    assert "Which company" in seen(typed(desk, "/trend"))


def test_other_scripts_are_drawn_without_what_the_font_lacks(desk: Desk) -> None:
    for day, value in ((date(2025, 3, 1), "5"), (date(2025, 6, 1), "6")):
        told = replace(figure(value, "营业收入", unit="CNY"), text=f"{value}亿元", value=Decimal(value) * 10**8)
        tell(desk, day, told, issuer="海潮科技有限公司", language="zh")
    answer = typed(desk, "/trend 海潮科技")
    assert "营业收入" in answer.documents[0].caption
    assert size(answer)[0] == 1200


def test_what_can_be_drawn() -> None:
    assert drawable("EUR 12\u00a0million") == "EUR 12 million"
    assert drawable("\U000e0041") is None


@pytest.mark.parametrize("values", [["0", "0"], ["-5", "-7"], ["0.001", "1e18"], ["5"]])
def test_any_values_make_a_picture(values: list[str]) -> None:
    marks = [Mark(Decimal(value), f"EUR {value}" * 9, "Mar 1, 2026") for value in values]
    assert Image.open(BytesIO(draw("W" * 300, "", marks))).format == "PNG"


def test_series_take_one_value_a_day_and_never_mix_units(desk: Desk) -> None:
    tell(desk, date(2025, 3, 1), figure("5", "fleet", unit="ships"), figure("9", "fleet", unit="EUR", rank=2))
    tell(desk, date(2025, 4, 1), figure("6", "fleet", unit="ships"), figure("7", "fleet", unit="ships", rank=2))
    with desk.store.read() as connection:
        (company,) = find_companies(connection, "Tallow & Reed", limit=1)
        told = figures_of(connection, [company.id])
    found = series((one.kept, one.figure) for one in told)
    assert [(one.unit, [point.figure.value for point in one.points]) for one in found] == [
        ("ships", [Decimal(5), Decimal(6)]),
        ("EUR", [Decimal(9)]),
    ]
