"""Tickers in the brackets that releases print them in."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from digests.model import Document
from digests.parse.tickers import tickers_in
from digests.read import read


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("Cotée sur Euronext Paris, compartiment B – mnémonique : TRLG.", ["Euronext Paris:TRLG"]),
        ("Orla Vane Corp. (Cboe: OVN, OTCQX: OVNCF, BF: Q7) is", ["CBOE:OVN", "OTCQX:OVNCF", "BF:Q7"]),
        ("HALDRIX (HLX.MI), a maker of", ["HLX.MI"]),
        ("Tessane (Paris:TSN) (Brussels:TSN) annonce", ["Euronext Paris:TSN", "Euronext Brussels:TSN"]),
        ("Marl Holding Corp. (NasdaqGS: MARL)", ["NASDAQ:MARL"]),
        ("Kettu Oyj (Nasdaq Helsinki: KETTU1)", ["NASDAQ Helsinki:KETTU1"]),
        ("Brixa S.p.A. (Borsa Italiana: BRX)", ["BIT:BRX"]),
        ("Alder (NYSE: ALD, ALD.U, and ALD.WS)", ["NYSE:ALD", "NYSE:ALD.U", "NYSE:ALD.WS"]),
        ("Wendt AG (Wiener Börse: WND; ISIN: AT0000123456)", ["Wiener Börse:WND"]),
        ("Orla Vane (NYSE, Nasdaq: OVN) today", ["NYSE:OVN", "NASDAQ:OVN"]),
        ("Orla Vane (TSX/NYSE American: OVN)", ["TSX:OVN", "NYSE American:OVN"]),
        ("Orla Vane (NZX and ASX: OVN; OTC: OVNCF)", ["NZX:OVN", "ASX:OVN", "OTC:OVNCF"]),
        ("Orla Gold Corp. (TSX VENTURE:OVN)(TSX-VENTURE: OVO)", ["TSXV:OVN", "TSXV:OVO"]),
        ('Orla Gold Corp. (TSX.V-OVN "Orla" or the "Company")', ["TSXV:OVN"]),
        ("a plan (SIX-MONTH view) for the (SET-UP) phase", []),
        ("Orla Ltd. (BSE: 500123, NSE: ORLAVANE)", ["BSE:500123", "NSE:ORLAVANE"]),
        ("Wendt AG (ISIN: DE0001234567, WKN: 512345, symbol W1B:GR)", ["GR:W1B"]),
        ("Tessane (Euronext Paris: FR0012345678 – TSN)", ["Euronext Paris:TSN"]),
        ("Tessane (code ISIN : FR0012345678 – mnémo : TSN)", ["TSN"]),
        ("오를라(코스닥 123456)는", ["KOSDAQ:123456"]),
        ("오를라（055123, 코스피）는", ["KOSPI:055123"]),
        ("奥拉集团（港交所：0712）今日宣布", ["HKEX:0712"]),
        ("奧拉集團（聯交所股份代號：0712）今日宣布", ["HKEX:0712"]),
        ("奥拉公司（纳斯达克股票代码：OVN）宣布", ["NASDAQ:OVN"]),
        ("奥拉公司（纽交所代码：OVN）宣布", ["NYSE:OVN"]),
        ("shares rose (Source: IDC) on the day (Photo: AP)", []),
        ("Wendt AG (ISIN: DE0001234567 / WKN: A1B2C3)", []),
        ("Wendt Bank (HRB: 12345), Tel: 030 1234", []),
        ("Orla Royalties Ltd (OV: TSX & NYSE) is", ["TSX:OV", "NYSE:OV"]),
        ("Orla Royalties Ltd (OV: TSX, NYSE)", ["TSX:OV", "NYSE:OV"]),
        ("Orla Networks, Inc. (NASDAQ-GS: OVN) today", ["NASDAQ:OVN"]),
        ("Orla Networks, Inc. (Nasdaq ticker: OVN), a", ["NASDAQ:OVN"]),
        ("Orla Bancshares (OVNB.PK) today", ["OVNB.PK"]),
        ("Orla Mining (TSX-V – OVN, FSE – 8OV)", ["TSXV:OVN", "FRA:8OV"]),
        ("Wendt AG (XETRA: WND, ISIN DE0001234567)", ["XETRA:WND"]),
        ("奧拉集團（香港聯交所股份編號：0712）公佈", ["HKEX:0712"]),
        ("Shares trade on the OTC Pink marketplace under the symbol “OVNB”.", ["OTC Pink:OVNB"]),
        ("stock is quoted on the Nasdaq Capital Market under the ticker symbol OVN.", ["NASDAQ:OVN"]),
    ],
)
def test_brackets(text: str, symbols: list[str]) -> None:
    assert [ticker.symbol for ticker in tickers_in(text)] == symbols


_HEAD = "MARLES, Pa., May 3, 2024 – "


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        pytest.param(
            f"""Orla Vane Reports Results\n\n{_HEAD}Orla Vane Therapeutics Inc. (OVTX) today announced that 400 patients
are enrolled in its trial, and that 40 more will be.""",
            ("OVTX",),
            id="capitals alone behind a legal form",
        ),
        pytest.param(
            f"""Orla Vane Reports Results\n\n{_HEAD}Orla Vane Reading Inc. (OVR) today announced that 400 readers are
enrolled. OVR has 14 branches in the state, and OVR will open more.""",
            (),
            id="a short form is no symbol",
        ),
        pytest.param(
            f"""Orla Vane Prices Its Offering\n\n{_HEAD}Orla Vane Holding Ltd today announced the price of its offering.
The shares should start to trade on the New York Stock Exchange on May 3, 2024, under the symbol “OV.”""",
            ("NYSE:OV",),
            id="a sentence that names nobody else",
        ),
        pytest.param(
            f"""Orla Vane Drills 14 Holes\n\nTSX: OVN\nOTCQX: OVNCF\n\n{_HEAD}Orla Vane Inc. (TSX: OVN) announced 14
holes of 312 metres in all, and a plan for 40 more.""",
            ("TSX:OVN", "OTCQX:OVNCF"),
            id="lines of their own",
        ),
        pytest.param(
            f"""Orla Vane Bank Reports Results\n\n{_HEAD}Orla Vane Bank Corp. today announced net income of $4 million
for the quarter. The Company's common stock is traded on the OTC Markets under the symbol "OVNB" (OTCPK: OVNB).""",
            ("OTC Pink:OVNB",),
            id="a sentence about the shares",
        ),
    ],
)
def test_own(text: str, symbols: tuple[str, ...]) -> None:
    issuer = read(Document("a.txt", text.encode(), datetime(2026, 1, 1, tzinfo=UTC)))[0][0].release.issuer
    assert issuer
    assert issuer.tickers == symbols
