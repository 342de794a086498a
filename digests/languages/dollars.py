"""Countries with a dollar of their own: what in an English release tells that it is at home in one of them."""

from __future__ import annotations

from msgspec import Struct

from digests.languages.listed import phrases


class DollarHome(Struct, frozen=True):
    """A country whose "$" is its own. Words as printed; `exchanges` are the prefixes of tickers."""

    code: str  # ISO 4217
    signs: tuple[str, ...]  # how its dollar is told from others
    said: tuple[str, ...]  # "(in) Canadian dollars"
    exchanges: frozenset[str]
    places: tuple[str, ...]
    institutions: tuple[str, ...]  # authorities, stock exchanges, wires, legal forms


DOLLAR_HOMES = (
    DollarHome(
        code="CAD",
        signs=phrases("C$, CA$, CAD$, CDN$, Cdn$"),
        said=phrases("Canadian dollars, CAD, Canadian funds"),
        exchanges=frozenset({"TSX", "TSXV", "TSX-V", "TSX.V", "CSE", "CNSX", "NEO"}),
        places=phrases(
            """
            Canada, Ontario, Quebec, Québec, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia
            New Brunswick, Newfoundland, Labrador, Prince Edward Island, Yukon, Nunavut, Northwest Territories
            Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Ottawa, Winnipeg, Halifax, Mississauga, Kelowna
            Saskatoon, Regina, Markham, Burnaby, Surrey, Laval, Gatineau, Kitchener, Oakville, Whitehorse, Yellowknife
            """
        ),
        institutions=phrases(
            """
            SEDAR, TSX Venture Exchange, Toronto Stock Exchange, Canadian Securities Exchange, Neo Exchange
            Aequitas, Statistics Canada, Health Canada, Government of Canada, Government of Ontario, Bank of Canada
            CNW, CNW Group, Canada NewsWire, Canadian Press, Stockwatch, Multilateral Instrument, National Instrument
            TSXV, NEX, Crown corporation, First Nation, First Nations, Canadians, Ontarians, Albertans
            """
        ),
    ),
    DollarHome(
        code="AUD",
        signs=phrases("A$, AU$, AUD$"),
        said=phrases("Australian dollars, AUD"),
        exchanges=frozenset({"ASX", "NSX"}),
        places=phrases(
            """
            Australia, New South Wales, NSW, Queensland, South Australia, Western Australia, Tasmania
            Northern Territory, Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Hobart, Darwin, Gold Coast
            Newcastle NSW, Geelong, Wollongong, Cairns, Townsville, Ballarat, Bendigo
            """
        ),
        institutions=phrases(
            """
            ASX, Australian Securities Exchange, Victorian Government, Victorian Budget, Victorian Premier
            Australian Government, Commonwealth Government, Queensland Government, NSW Government, CSIRO, Pty Ltd
            Pty Limited, ABN, ACN, ATO, ACCC, ASIC, Victorians, Queenslanders, Australians, AEST, AEDT
            """
        ),
    ),
    DollarHome(
        code="NZD",
        signs=phrases("NZ$, NZD$"),
        said=phrases("New Zealand dollars, NZD"),
        exchanges=frozenset({"NZX", "NZE"}),
        places=phrases(
            """
            New Zealand, Aotearoa, Auckland, Wellington, Christchurch, Dunedin, Otago, Waikato, Canterbury, Taranaki
            Tauranga, Rotorua, Queenstown
            """
        ),
        institutions=phrases("NZX, New Zealanders, Stats NZ, Kiwis, iwi, Commerce Commission, NZTA, Kāinga Ora"),
    ),
    DollarHome(
        code="SGD",
        signs=phrases("S$, SG$, SGD$"),
        said=phrases("Singapore dollars, SGD"),
        exchanges=frozenset({"SGX"}),
        places=phrases("Singapore"),
        institutions=phrases("SGX, Pte Ltd, Pte. Ltd., Singaporeans, Monetary Authority of Singapore"),
    ),
    DollarHome(
        code="HKD",
        signs=phrases("HK$, HKD$"),
        said=phrases("Hong Kong dollars, HKD"),
        exchanges=frozenset({"HKEX", "SEHK", "HKSE", "HK"}),
        places=phrases("Hong Kong, Kowloon, New Territories"),
        institutions=phrases("HKSAR, HKSAR Government, HKEX, Hospital Authority, Legislative Council"),
    ),
)
