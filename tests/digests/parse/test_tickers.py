"""Tickers in the brackets that releases print them in."""

from __future__ import annotations

import pytest

from digests.parse.tickers import tickers_in


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("Orla Vane Corp. (Cboe: OVN, OTCQX: OVNCF, BF: Q7) is", ["CBOE:OVN", "OTCQX:OVNCF", "BF:Q7"]),
        ("HALDRIX (HLX.MI), a maker of", ["HLX.MI"]),
        ("Tessane (Paris:TSN) (Brussels:TSN) annonce", ["Euronext Paris:TSN", "Euronext Brussels:TSN"]),
        ("Marl Holding Corp. (NasdaqGS: MARL)", ["NASDAQ:MARL"]),
        ("Kettu Oyj (Nasdaq Helsinki: KETTU1)", ["NASDAQ Helsinki:KETTU1"]),
        ("Brixa S.p.A. (Borsa Italiana: BRX)", ["BIT:BRX"]),
        ("Alder (NYSE: ALD, ALD.U, and ALD.WS)", ["NYSE:ALD", "NYSE:ALD.U", "NYSE:ALD.WS"]),
        ("Wendt AG (Wiener Börse: WND; ISIN: AT0000123456)", ["Wiener Börse:WND"]),
        ("shares rose (Source: IDC) on the day (Photo: AP)", []),
        ("Wendt AG (ISIN: DE0001234567 / WKN: A1B2C3)", []),
        ("Wendt Bank (HRB: 12345), Tel: 030 1234", []),
    ],
)
def test_brackets(text: str, symbols: list[str]) -> None:
    assert [ticker.symbol for ticker in tickers_in(text)] == symbols
