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
        said=phrases("Canadian dollars, CAD, Canadian funds, Canadian currency"),
        exchanges=frozenset({"TSX", "TSXV", "TSX-V", "TSX.V", "CSE", "CNSX", "NEO"}),
        places=phrases(
            """
            Canada, Canadian, Canadians, B.C., BC
            Ontario, Quebec, Québec, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia
            New Brunswick, Newfoundland, Labrador, Prince Edward Island, Yukon, Nunavut, Northwest Territories
            Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Ottawa, Winnipeg, Halifax, Mississauga, Kelowna
            Kamloops, Nanaimo, Prince George, Okanagan, Red Deer, Lethbridge, Medicine Hat, Fort McMurray, Thunder Bay
            Sudbury, Guelph, Brampton, Barrie, Moncton, Fredericton, Charlottetown, St. John's, St. John’s, Sherbrooke
            Trois-Rivières, Lévis, Saguenay, Iqaluit
            Saskatoon, Regina, Markham, Burnaby, Surrey, Laval, Gatineau, Kitchener, Oakville, Whitehorse, Yellowknife
            """
        ),
        institutions=phrases(
            """
            SEDAR, TSX Venture Exchange, Toronto Stock Exchange, Canadian Securities Exchange, Neo Exchange
            Aequitas, Statistics Canada, Health Canada, Government of Canada, Government of Ontario, Bank of Canada
            CNW, CNW Group, Canada NewsWire, Canadian Press, Stockwatch, Multilateral Instrument, National Instrument
            RCMP, Royal Canadian Mounted Police, Canada Revenue Agency, Parks Canada, Service Canada, TransLink
            TSXV, NEX, Crown corporation, First Nation, First Nations, Canadians, Ontarians, Albertans
            """
        ),
    ),
    DollarHome(
        code="AUD",
        signs=phrases("A$, AU$, AUD$"),
        said=phrases("Australian dollars, AUD, Australian currency"),
        exchanges=frozenset({"ASX", "NSX"}),
        places=phrases(
            """
            Australia, Australian, Australians
            New South Wales, NSW, Queensland, South Australia, Western Australia, Tasmania
            Northern Territory, Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Hobart, Darwin, Gold Coast
            Launceston, Toowoomba, Rockhampton, Bundaberg, Sunshine Coast, Wagga Wagga, Dubbo, Mildura, Shepparton
            Bunbury, Kalgoorlie, Alice Springs, Fremantle
            Newcastle NSW, Geelong, Wollongong, Cairns, Townsville, Ballarat, Bendigo
            """
        ),
        institutions=phrases(
            """
            ASX, Australian Securities Exchange, Victorian Government, Victorian Budget, Victorian Premier
            Australian Government, Commonwealth Government, Queensland Government, NSW Government, CSIRO, Pty Ltd
            Pty Limited, ABN, ACN, ATO, ACCC, ASIC, APRA, NHMRC, Victorians, Queenslanders, Australians, AEST, AEDT
            """
        ),
    ),
    DollarHome(
        code="NZD",
        signs=phrases("NZ$, NZD$"),
        said=phrases("New Zealand dollars, NZD, New Zealand currency"),
        exchanges=frozenset({"NZX", "NZE"}),
        places=phrases(
            """
            New Zealand, New Zealander, New Zealanders
            Aotearoa, Auckland, Wellington, Christchurch, Dunedin, Otago, Waikato, Canterbury, Taranaki
            Tauranga, Rotorua, Queenstown, Northland, Bay of Plenty, Gisborne, Hawke's Bay, Hawke’s Bay, Manawatu
            Manawatū, Whanganui, Wanganui, Marlborough, Nelson, Tasman, Southland, South Island, North Island, Napier
            Invercargill, Timaru, Palmerston North, New Plymouth, Whangarei, Upper Hutt, Lower Hutt, Greymouth
            Kaikoura, Oamaru, Masterton, Whangārei, Ashburton, Taupo, Taupō, Whakatane, Whakatāne
            Kapiti, Kāpiti, Manukau
            """
        ),
        institutions=phrases("NZX, New Zealanders, Stats NZ, Kiwis, iwi, Commerce Commission, NZTA, Kāinga Ora"),
    ),
    DollarHome(
        code="SGD",
        signs=phrases("S$, SG$, SGD$"),
        said=phrases("Singapore dollars, SGD, Singapore currency"),
        exchanges=frozenset({"SGX"}),
        places=phrases("Singapore, Singaporean, Singaporeans"),
        institutions=phrases(
            """
            SGX, Pte Ltd, Pte. Ltd., Monetary Authority of Singapore, Singapore Land Authority, Singapore Police Force
            Urban Redevelopment Authority, Land Transport Authority, Inland Revenue Authority of Singapore, SingStat
            Enterprise Singapore, National Environment Agency, Central Provident Fund
            """
        ),
    ),
    DollarHome(
        code="HKD",
        signs=phrases("HK$, HKD$"),
        said=phrases("Hong Kong dollars, HKD, Hong Kong currency"),
        exchanges=frozenset({"HKEX", "SEHK", "HKSE", "HK"}),
        places=phrases("Hong Kong, Kowloon, New Territories"),
        institutions=phrases("HKSAR, HKSAR Government, HKEX, Hospital Authority, Legislative Council"),
    ),
    DollarHome(
        code="FJD",
        signs=phrases("FJ$, F$"),
        said=phrases("Fijian dollars, Fiji dollars, FJD"),
        exchanges=frozenset({"SPX"}),
        places=phrases("Fiji, Fijian, Fijians, Suva, Lautoka, Nadi"),
        institutions=phrases("Reserve Bank of Fiji, South Pacific Stock Exchange"),
    ),
    DollarHome(
        code="GYD",
        signs=phrases("GY$, G$"),
        said=phrases("Guyanese dollars, Guyana dollars, GYD"),
        exchanges=frozenset({"GSX"}),
        places=phrases("Guyana, Guyanese, Georgetown, Linden, New Amsterdam"),
        institutions=phrases("Bank of Guyana, Guyana Revenue Authority"),
    ),
    DollarHome(
        code="JMD",
        signs=phrases("J$, JA$, JMD$"),
        said=phrases("Jamaican dollars, JMD"),
        exchanges=frozenset({"JSE"}),
        places=phrases("Jamaica, Jamaican, Jamaicans, Montego Bay, Mandeville, Spanish Town, Ocho Rios"),
        institutions=phrases("Jamaica Stock Exchange, Bank of Jamaica, Jamaica Information Service"),
    ),
    DollarHome(
        code="NAD",
        signs=phrases("N$"),
        said=phrases("Namibian dollars, Namibia dollars, NAD"),
        exchanges=frozenset(),
        places=phrases("Namibia, Namibian, Namibians, Windhoek, Walvis Bay, Swakopmund"),
        institutions=phrases("Namibian Stock Exchange, Bank of Namibia"),
    ),
    DollarHome(
        code="TTD",
        signs=phrases("TT$, TTD$"),
        said=phrases("Trinidad and Tobago dollars, TT dollars, TTD"),
        exchanges=frozenset({"TTSE"}),
        places=phrases("Trinidad, Tobago, Trinidadian, Port of Spain, San Fernando, Chaguanas"),
        institutions=phrases("Central Bank of Trinidad and Tobago, Trinidad and Tobago Stock Exchange"),
    ),
)

# what tells that a release may be at home in the United States
AMERICAN = phrases(
    """
    U.S., USA, United States, America, American, Americans
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho
    Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota
    Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina
    North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas
    Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming
    """
)
