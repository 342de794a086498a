"""Which dollar a bare "$" is: told by the text, or by two signs of where a release is at home."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from digests.facts.home_money import home_dollar
from digests.model import Dateline, Issuer
from tests.digests.facts.written_release import release

HEADLINE = "Tarn Mills Opens a New House"


@pytest.mark.parametrize(
    ("place", "tickers", "text", "code"),
    [
        ("", (), "All amounts are in Canadian dollars. Sales were $2.6 million.", "CAD"),
        ("Toronto", (), "Sales were $2.6 million.", "CAD"),
        ("Vancouver, British Columbia", ("TSXV:TARN",), "It sold units at $0.12 each.", "CAD"),
        ("", ("TSXV:TARN", "OTCQB:TARNF"), "It sold units at $0.12 each.", "CAD"),
        ("", ("TSXV:TARN",), "It sold units at $0.12 each.", "CAD"),
        (
            "",
            (),
            "It is filed on SEDAR. Its shares trade on the Neo Exchange. It raised $9 million.",
            "CAD",
        ),
        ("", (), "The Victorian Budget gives $3 million to mills in Geelong, Ballarat and Bendigo.", "AUD"),
        ("Sydney, Australia", ("ASX:TRN",), "Sales were $2.6 million.", "AUD"),
        ("", (), "Mills in Auckland, Dunedin and Rotorua get $3 million, the New Zealand house said.", "NZD"),
        ("Hong Kong", (), "The Government gives $3 million.", "HKD"),
        ("", (), "Singapore mills get $3 million, the Minister said. Singapore has nine; Singaporeans own six.", "SGD"),
        ("", (), "RCMP officers seized $4,000 in Canadian currency.", "CAD"),
        # no evidence, or against it
        ("Dayton", (), "Singapore mills get $3 million. Singapore has nine; Singaporeans own six.", None),
        ("", (), "Singapore and Australia agree. Singapore gets $3 million, Australia $4 million.", None),
        ("", (), "Mills in Ohio sell to Canada. Canada buys oats, and Canada paid $3 million.", None),
        ("Dayton, Ohio", (), "Sales were $2.6 million.", None),
        ("Dayton, Ohio", (), "It sells in Canada. Sales were $2.6 million.", None),
        ("Dayton, Ohio", (), "It bought a mill at a price of CAD 3 million. Sales were $2.6 million.", None),
        ("Dayton, Ohio", (), "It bought a mill (AUD 3 million). Sales were $2.6 million.", None),
        ("Toronto", (), "It opened a mill.", None),
        ("Toronto", ("NYSE:TRN",), "Sales were $2.6 million.", None),
        ("Toronto", ("TSX:TRN", "NYSE:TRN"), "Sales were $2.6 million.", None),
        ("Toronto", (), "Sales were $2.6 million. All amounts are in U.S. dollars.", None),
        ("Toronto", (), "Sales were US$2.6 million and costs $1.1 million.", None),
        ("Toronto", ("TSX:TRN",), "Debt fell to US$2.6 million. It raised $1.1 million.", "CAD"),
        ("", (), "It sells in the United States, in Toronto, Calgary and Halifax. Sales were $2.6 million.", None),
    ],
)
def test_a_dollar_is_that_of_the_home(place: str, tickers: tuple[str, ...], text: str, code: str | None) -> None:
    told = release(HEADLINE, text)
    told = replace(
        told,
        dateline=Dateline(date="2025-05-06", places=(place,)) if place else None,
        issuer=Issuer("Tarn Mills Inc.", tickers),
    )
    assert home_dollar(told) == code


def test_the_name_of_the_issuer_tells_its_home_beside_a_place() -> None:
    told = replace(release(HEADLINE, "Men were held in Timaru. Goods of $4,000 were seized."), dateline=None)
    assert home_dollar(replace(told, issuer=Issuer("New Zealand Harbour Guard"))) == "NZD"
    assert home_dollar(replace(told, issuer=Issuer("Harbour Guard"))) is None


@pytest.mark.parametrize(
    ("headline", "issuer", "address", "text", "code"),
    [
        ("Men Charged After Raid", "New Zealand Harbour Board", None, "Boats worth $3 million were seized.", None),
        (
            "Men Charged After Raid",
            "New Zealand Harbour Board",
            None,
            "Timaru boats worth $3 million were seized.",
            "NZD",
        ),
        ("AUSTRALIA LENDS ITS BOATS", "Harbour Board", None, "Boats in Australia cost $3 million.", "AUD"),
        ("Men Charged After Raid", "Harbour Board", "https://news.orley.co.nz/raid", "It costs $3 million.", "NZD"),
        ("Men Charged After Raid", "Harbour Board", "https://news.orley.com/raid", "It costs $3 million.", None),
        ("Sales Rise", "British Columbia Boat Board", None, "BC sales were $3 million. See www.boats.bc.ca/may", "CAD"),
        ("Sales Rise", "Boat Board", None, "See www.boats.ca.gov/may. Sales were $3 million.", None),
        ("Raid in Singapore", "Singapore Boat Board", None, "It costs $3 million (USD), or $4 million.", None),
    ],
)
def test_a_release_without_a_dateline_is_at_home_where_its_head_says(
    headline: str, issuer: str, address: str | None, text: str, code: str | None
) -> None:
    told = replace(release(headline, text), dateline=None, issuer=Issuer(issuer), address=address)
    assert home_dollar(told) == code
