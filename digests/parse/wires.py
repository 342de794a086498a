"""The wires that carry releases: how datelines and footers write them, and the brand's usual form."""

from __future__ import annotations

import re

from msgspec import Struct

from digests.pattern import pattern

# How a dateline writes the wire → the brand. Longer spellings first where one begins with another.
_WIRES = {
    r"PR ?Newswire|PRN|美通社|PRニュースワイヤー": "PR Newswire",
    r"Business ?Wire|美国商业资讯|ビジネスワイヤ": "Business Wire",
    r"Globe ?Newswire": "GlobeNewswire",
    r"CNW(?: Group| Telbec)?|Canada NewsWire|Cision Canada": "CNW",
    r"ACCESS ?WIRE": "ACCESSWIRE",
    r"ACCESS ?Newswire": "ACCESS Newswire",  # its name since 2025
    r"Newsfile(?: Corp\.?)?": "Newsfile",
    r"Media OutReach(?: Newswire)?": "Media OutReach",
    r"NewMediaWire": "NewMediaWire",
    r"News ?Direct": "News Direct",
    r"Marketwired?|Market ?Wire": "Marketwire",
    r"Chainwire": "Chainwire",
    r"EIN ?Presswire(?:\.com)?": "EIN Presswire",
    r"24-7 ?Press ?Release(?:\.com)?": "24-7 Press Release",
    r"Noticias News ?wire": "Noticias Newswire",
    r"PR ?Web|Vocus": "PRWeb",
    r"PR\.com": "PR.com",
    r"PR ?Leap(?:\.com)?": "PRLeap.com",
    r"SB ?Wire": "SBWire",
    r"Email ?Wire(?:\.com)?": "EmailWire",
    r"Prime ?Zone(?: Media Network)?": "PrimeZone",
    r"eReleases": "eReleases",
    r"Newswise": "Newswise",
    r"Web ?Wire": "WebWire",
    r"EQS(?:[- ]News)?|DGAP(?:[- ]News)?": "EQS",
    r"PR TIMES": "PR TIMES",
    r"JCN(?: Newswire)?": "JCN Newswire",
    r"ots": "ots",
    r"AETOSWire": "AETOSWire",
    r"TheNewswire|The Newswire": "TheNewswire",
    r"Send2Press(?: Newswire)?": "Send2Press",
    r"AB Newswire": "AB Newswire",
    r"PRUnderground": "PRUnderground",
    r"Newswire\.com": "Newswire",
    r"Newswire\.ca": "CNW",
    r"Baystreet(?:\.ca)?": "Baystreet",
    r"Korea Newswire|뉴스와이어": "Korea Newswire",
    r"InvestorBrandNetwork|IBN": "IBN",
    r"SeeNews": "SeeNews",
    r"ZEX PR WIRE": "ZEX PR WIRE",
    r"Xinhua Silk Road": "Xinhua Silk Road",
    r"KYODO JBN|共同通信PRワイヤー": "Kyodo News PR Wire",
    r"Hugin": "Hugin",
    r"PRESSWIRE": "Presswire",
    r"BUSINESSWIRE INDIA|BUSINESS WIRE INDIA": "Business Wire India",
    r"FSCwire": "FSCwire",
    r"CISION": "Cision",
    r"open ?PR": "openPR",
    r"lifePR": "lifePR",
    r"Presse ?Box": "PresseBox",
    r"pressetext|pts\d{0,12}": "pressetext",
    r"idw": "idw",
    r"EuropaWire": "EuropaWire",
    r"Actus ?News(?: Wire)?": "Actusnews",
    r"I-?Newswire": "I-Newswire",
    r"Black PR Wire": "Black PR Wire",
    r"Hispanic PR Wire": "Hispanic PR Wire",
    r"Newsworthy\.ai": "Newsworthy.ai",
    r"PRLog(?:\.org)?": "PRLog",
    r"Issue ?wire(?:\.com)?": "IssueWire",
    r"ACN(?: Newswire)?": "ACN Newswire",
    r"APO Group": "APO Group",
    r"NewsVoir": "NewsVoir",
    r"1888 ?Press ?Release(?:\.com)?": "1888PressRelease",
    r"Real ?Wire": "RealWire",
    r"Medianet": "Medianet",
}
_NAME = "|".join(f"(?P<w{at}>{pattern})" for at, pattern in enumerate(_WIRES))
_BRANDS = {f"w{at}": brand for at, brand in enumerate(_WIRES.values())}
# In a dateline a wire stands between slashes, brackets or dashes, with its country or relay behind it.
_MARK = pattern(
    rf"(?:[(/\[]|[-–—―]{{1,2}}|,(?=\s?\w+\s?\Z))\s{{0,3}}(?:[A-Za-z]{{2,12}}/|Xinhua-)?(?:{_NAME})"
    r"(?:(?:[-–/ ]|\s(?:via|--|-|/)\s)[A-Za-z][A-Za-z .-]{0,30}(?=\s{0,2}[)/\]]))?"
    r"\s{0,3}(?=[)/\]–—―,-]|\Z)",
    re.IGNORECASE,
)
_UNKNOWN = pattern(
    r"(?:[(/]|[-–—]{1,2}\s?)\s{0,2}"
    r"(?P<name>[A-Z][\w.&-]{1,24}(?: [A-Z][\w.&-]{1,20}){0,3}(?i:wire)"
    r"|[\w.]{2,20}[- ]?(?i:pressedienst|newswire|presswire))"
    r"\s{0,2}(?=[)/–—-])"
    r"|(?<![\w.])/\s?(?P<slashed>[A-Z\d][\w.&-]{1,20}(?: [A-Z][\w.&-]{1,20}){0,3})\s?/(?=\s{0,2}[-–—])"
)
_COMMA = pattern(rf",\s{{1,3}}(?:{_NAME})\s{{0,2}}(?=[-–—,]|\Z)")


_FIRST = pattern(rf"\s?(?:{_NAME})\s{{0,2}}[-–—]\s", re.IGNORECASE)  # "PRLog - Mar. 3, 2026 - ELMSHORE --"
_WHOLE_NAME = pattern(rf"(?:{_NAME})(?:\.com|\.jp)?", re.IGNORECASE)


class WireMark(Struct, frozen=True):
    start: int
    end: int
    brand: str


def wire_mark(head: str) -> WireMark | None:
    """The wire a dateline names, in the brand's usual form."""
    match = _MARK.search(head) or _COMMA.search(head) or _FIRST.match(head)
    if match:
        return WireMark(match.start(), match.end(), _BRANDS[match.lastgroup or "w0"])
    unknown = _UNKNOWN.search(head)
    if unknown:
        return WireMark(unknown.start(), unknown.end(), _titled(unknown["name"] or unknown["slashed"]))
    return None


def wire_of_site(name: str) -> str | None:
    """The wire whose own site a page says it is from."""
    match = _WHOLE_NAME.fullmatch(name.strip())
    return _BRANDS[match.lastgroup or "w0"] if match else None


def _titled(name: str) -> str:
    return name.title() if name.isupper() else name
