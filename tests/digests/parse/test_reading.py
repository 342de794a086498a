"""Bytes, cells, tickers, names: the small readers below a page."""

from __future__ import annotations

import pytest

from digests.parse.decode import decode
from digests.parse.names import leading_name, name_before, same_name
from digests.parse.plain_text import read_text
from digests.parse.tables import grid, is_data
from digests.parse.tickers import tickers_in
from digests.parse.tidy import is_code, tidy


@pytest.mark.parametrize(
    ("content", "media", "text"),
    [
        ("\ufeffÄrger über Öl".encode(), None, "Ärger über Öl"),
        ("“Two” – £5".encode("cp1252"), None, "“Two” – £5"),
        ("価格は千円です。会社の発表です。".encode("cp932"), None, "価格は千円です。会社の発表です。"),
        (
            "価格は千円です。会社の発表です。".encode("euc_jp"),
            "text/html; charset=euc-jp",
            "価格は千円です。会社の発表です。",
        ),
        ("公司在中国的发布，这是新的产品和我们的服务。".encode("gb18030"), "text/html; charset=gb2312", None),
        (("Компания открыла новый завод в городе и пригласила гостей. " * 9).encode("cp1251"), None, None),
        ('<meta charset="shift_jis">価格'.encode(), None, '<meta charset="shift_jis">価格'),
        ("Weâ€™re â€œopenâ€\u009d â€“ cafÃ©".encode(), None, "We’re “open” – café"),
        (b"\xff\xfeA\x00B\x00", None, "AB"),
    ],
)
def test_decode(content: bytes, media: str | None, text: str | None) -> None:
    got = decode(content, media)
    if text is None:
        assert "\ufffd" not in got
        assert any(ord(char) > 0x400 for char in got)
    else:
        assert got == text


def test_grid_joins_signs_and_brackets_and_keeps_columns() -> None:
    rows = [
        [("", 3), ("2026", 3), ("2025", 3)],
        [("Net sales", 3), ("$", 1), ("212,412", 1), ("", 1), ("$", 1), ("200,118", 1), ("", 1)],
        [("Loss", 3), ("(1,204", 2), (")", 1), ("(880", 2), (")", 1)],
        [("Margin", 3), ("6.7", 2), ("%", 1), ("", 3)],
    ]
    cells = grid(rows)
    assert cells == (
        ("", "2026", "2025"),
        ("Net sales", "$212,412", "$200,118"),
        ("Loss", "(1,204)", "(880)"),
        ("Margin", "6.7%", ""),
    )
    assert is_data(cells)
    assert not is_data((("Contact:", "Jane Roe"), ("", "Press officer")))


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("Rook Corp (NYSE: ABC, ABC.U, and ABC.WS) said", ["NYSE:ABC", "NYSE:ABC.U", "NYSE:ABC.WS"]),
        ("Rook (TWSE: 1234; OTCQX: ABCDY) said", ["TWSE:1234", "OTCQX:ABCDY"]),
        ("Rook [NYSE:XY] said", ["NYSE:XY"]),
        ("Rook Limited (Stock Code: 0788.HK) is", ["HKEX:0788"]),
        ("Rook (Rook – HoSE: RKB) is", ["HOSE:RKB"]),
        ("塔屋株式会社（東証一部 コード番号：3275）は", ["TSE:3275"]),
        ("see Nasdaq: the exchange of", []),
        ("the ratio (6:5) and 10:30 a.m.", []),
    ],
)
def test_tickers(text: str, symbols: list[str]) -> None:
    assert [ticker.symbol for ticker in tickers_in(text)] == symbols


def test_names() -> None:
    text = "The world's largest maker Rook Tower Corporation Limited (“Rook”, or the “Company”) (NYSE: RK) is"
    assert name_before(text, text.index("(NYSE")) == "Rook Tower Corporation Limited"
    assert leading_name("Marlow Instruments plc today opened")[0] == "Marlow Instruments plc"
    assert leading_name("Harrow & Sons, LLC, a New York-based firm")[0] == "Harrow & Sons, LLC"
    assert same_name("Rook", "Rook Holdings, Inc.")
    assert not same_name("Rook", "Raven")


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("so\u00adft hy\u00adphen", "soft hyphen"),
        ("Goal! player('p').setup({file: 'https://x.example/v.mp4', w: '5'}); More", "Goal! More"),
        ("<!--/*--><![CDATA[/* ><!--*/ OSLO", "OSLO"),
        ("{% block title %}News{% endblock %}", "News"),
        ("Read it [TWEET THIS] now", "Read it now"),
        ("A &amp; B &#8212; C", "A & B — C"),
        ("Grew 5 percent. .card { color: red; margin: 0; } Then fell.", "Grew 5 percent. Then fell."),
    ],
)
def test_tidy(dirty: str, clean: str) -> None:
    assert tidy(dirty) == clean


def test_code_is_told_from_words() -> None:
    assert is_code("window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}")
    assert not is_code("Sales (in thousands; unaudited) rose; costs fell.")


def test_wrapped_lines_are_joined_and_others_are_not() -> None:
    wrapped = (
        "A house of some words goes on over several lines here and\n"
        "there until the paragraph comes to its end, which is\n"
        "after this third line that is as long as the others are\nand then it stops."
    )
    assert [piece.text for piece in read_text(wrapped).pieces] == [wrapped.replace("\n", " ")]
    assert [piece.text for piece in read_text("Home\nNews and Events\nContact the Press Office").pieces] == [
        "Home",
        "News and Events",
        "Contact the Press Office",
    ]
    yearly = "Net earnings of the yard for the year of\n2025 were higher than in the one before, as had been told."
    assert [piece.text for piece in read_text(yearly).pieces] == [yearly.replace("\n", " ")]
    rows = "Net earnings of the yard for the years to\n2025 41.2\n2024 38.6"
    assert len(read_text(rows).pieces) > 1
    items = "- Sales of $5 million, up\n  3% on last year\n- Net income"
    assert [piece.text for piece in read_text(items).pieces] == [
        "Sales of $5 million, up 3% on last year",
        "Net income",
    ]
