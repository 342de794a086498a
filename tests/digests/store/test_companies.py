from __future__ import annotations

from digests.model import Issuer
from digests.store.companies import Company, companies_by_id, company_of, find_companies
from digests.store.engine import Store


def fill(store: Store) -> dict[str, int]:
    issuers = (
        Issuer("Haldane Group, Inc.", ("NYSE:HLD", "TSX:HLD")),
        Issuer("Haldane Shipping AS"),
        Issuer("Corvena SE", ("XETRA:CVN",)),
        Issuer("海尔智家股份有限公司", ("SSE:600690",)),
    )
    with store.write() as connection:
        return {issuer.name: company_of(connection, issuer) or 0 for issuer in issuers}


def names(store: Store, asked: str) -> list[str]:
    with store.read() as connection:
        return [company.name for company in find_companies(connection, asked)]


def test_companies_are_found_by_name_ticker_and_near_miss(store: Store) -> None:
    fill(store)
    group, shipping = "Haldane Group, Inc.", "Haldane Shipping AS"
    expected = {
        "Haldane Group": [group],
        "the HALDANE GROUP Inc": [group],
        "NYSE:HLD": [group],
        "hld": [group],
        "haldane": [group, shipping],
        "shipping": [shipping],
        "Haldnae Group": [group],
        "corvenna": ["Corvena SE"],
        "Córvena": ["Corvena SE"],
        "海尔智家": ["海尔智家股份有限公司"],
        "海尔": ["海尔智家股份有限公司"],
        "600690": ["海尔智家股份有限公司"],
        "Brightpath": [],
        "%": [],
        "": [],
    }
    assert {asked: names(store, asked) for asked in expected} == expected


def test_one_company_is_kept_once_whatever_its_legal_form(store: Store) -> None:
    numbers = fill(store)
    with store.write() as connection:
        again = company_of(connection, Issuer("HALDANE GROUP", ("LSE:HAL",)))
        assert company_of(connection, Issuer("…")) is None
    assert again == numbers["Haldane Group, Inc."]
    with store.read() as connection:
        assert find_companies(connection, "hal") == (
            Company(numbers["Haldane Group, Inc."], "Haldane Group, Inc.", ("NYSE:HLD", "TSX:HLD", "LSE:HAL")),
        )
        assert [company.guessed for company in find_companies(connection, "Corvana")] == [True]
        assert companies_by_id(connection, [99, numbers["Corvena SE"]]) == (
            Company(numbers["Corvena SE"], "Corvena SE", ("XETRA:CVN",)),
        )
