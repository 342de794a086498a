"""The wires and agencies that carry releases: how datelines and footers write them, and the brand's usual form."""

from __future__ import annotations

import re

from msgspec import Struct

from digests.pattern import pattern

# How a dateline writes the wire → the brand. Longer spellings first where one begins with another.
_WIRES = {
    r"PR ?Newswire|PRN|美通社|PRニュースワイヤー": "PR Newswire",
    r"Business ?Wire|美国商业资讯|ビジネスワイヤ": "Business Wire",
    r"(?:Nasdaq )?Globe ?Newswire": "GlobeNewswire",
    r"CNW(?: Group| Telbec)?|Cision Canada": "CNW",
    r"Canada NewsWire": "Canada NewsWire",
    r"ACCESS ?WIRE": "ACCESSWIRE",
    r"ACCESS ?Newswire": "ACCESS Newswire",  # its name since 2025
    r"Newsfile(?: Corp\.?)?": "Newsfile",
    r"Media OutReach(?: Newswire)?": "Media OutReach",
    r"NewMediaWire": "NewMediaWire",
    r"News ?Direct": "News Direct",
    r"Marketwired": "Marketwired",  # its name from 2013
    r"Market ?Wire": "Marketwire",
    r"Internet Wire": "Internet Wire",
    r"CCN ?Matthews": "CCNMatthews",
    r"CCN Newswire": "CCN Newswire",
    r"U\.S\. Newswire": "U.S. Newswire",
    r"Thomson Reuters ONE": "Thomson Reuters ONE",
    r"Prime Newswire": "PrimeNewswire",
    r"3BL Media": "3BL Media",
    r"CSR ?wire": "CSRwire",
    r"Chainwire": "Chainwire",
    r"EIN ?Presswire(?:\.com)?": "EIN Presswire",
    r"24-7 ?Press ?Release(?:\.com)?": "24-7 Press Release",
    r"Noticias News ?wire": "Noticias Newswire",
    r"PR ?Web|Vocus": "PRWeb",
    r"PR\.com": "PR.com",
    r"PR ?Leap\.com": "PRLeap.com",
    r"PR ?Leap": "PRLeap",
    r"SB ?Wire": "SBWire",
    r"Release ?Wire": "ReleaseWire",
    r"Email ?Wire\.com": "EmailWire.com",
    r"Email ?Wire": "EmailWire",
    r"Prime ?Zone(?: Media Network)?": "PrimeZone",
    r"eReleases": "eReleases",
    r"Newswise": "Newswise",
    r"Web ?Wire": "WebWire",
    r"EQS[- ]News": "EQS News",
    r"DGAP(?:[- ](?:News|Ad-hoc))?": "DGAP",  # its name until 2022
    r"EQS": "EQS",
    r"RNS(?: Number)?": "RNS",
    r"PR TIMES": "PR TIMES",
    r"JCN(?: Newswire)?": "JCN Newswire",
    r"ots": "ots",
    r"AETOSWire": "AETOSWire",
    r"TheNewswire|The Newswire": "TheNewswire",
    r"Send2Press(?: Newswire)?": "Send2Press",
    r"AB Newswire": "AB Newswire",
    r"PRUnderground": "PRUnderground",
    r"Newswire\.com": "Newswire.com",
    r"Newswire\.ca": "CNW",
    r"Baystreet(?:\.ca)?": "Baystreet",
    r"Korea Newswire": "Korea Newswire",
    r"뉴스와이어": "뉴스와이어",
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
    r"pressetext(?:\.\w{2,10})?|pts\d{0,12}|pte\d{0,12}": "pressetext",
    r"press ?relations": "pressrelations",
    r"firmen ?presse": "firmenpresse",
    r"euro adhoc": "euro adhoc",
    r"news aktuell": "news aktuell",
    r"idw": "idw",
    r"EuropaWire": "EuropaWire",
    r"Actus ?News(?: Wire)?": "Actusnews",
    r"I-?Newswire": "I-Newswire",
    r"Black PR Wire": "Black PR Wire",
    r"Hispanic PR Wire": "Hispanic PR Wire",
    r"Newsworthy\.ai": "Newsworthy.ai",
    r"PR ?Log(?:\.org)?(?: \(Press Release\))?": "PRLog",
    r"Free-Press-Release(?:\.com)?": "Free-Press-Release",
    r"Cyber ?News ?wire": "CyberNewsWire",
    r"Globe ?PR ?wire": "GlobePRwire",
    r"Wired ?Release": "WiredRelease",
    r"Comunicae(?:\.es)?": "Comunicae",
    r"@Press|アットプレス": "@Press",
    r"Dream ?News|ドリームニュース": "Dream News",
    r"value ?press": "valuepress",
    r"Asia ?Net": "AsiaNet",
    r"Issue ?wire(?:\.com)?": "IssueWire",
    r"ACN(?: Newswire)?": "ACN Newswire",
    r"APO Group": "APO Group",
    r"NewsVoir": "NewsVoir",
    r"1888 ?Press ?Release(?:\.com)?": "1888PressRelease",
    r"Real ?Wire": "RealWire",
    r"Medianet": "Medianet",
}
# News agencies, which carry releases beside their own news. Written between brackets or slashes only.
_AGENCIES = {
    r"dpa(?:-AFX)?": "dpa",
    r"APA": "APA",
    r"AFP": "AFP",
    r"Keystone-SDA|SDA": "SDA",
    r"Adn ?kronos(?:/\w{3,20})?": "Adnkronos",
    r"askanews": "askanews",
    r"ANSA": "ANSA",
    r"AGI": "AGI",
    r"Teleborsa": "Teleborsa",
    r"Italpress": "Italpress",
    r"LaPresse": "LaPresse",
    r"Europa Press": "Europa Press",
    r"EFE(?:COM|VERDE)?": "EFE",
    r"Servimedia": "Servimedia",
    r"Notimex": "Notimex",
    r"Lusa": "Lusa",
    r"DINO": "DINO",
    r"Bernama": "Bernama",
    r"ANI(?:/\w{3,20})?": "ANI",
    r"ИТАР-ТАСС|ТАСС": "ТАСС",
    r"РИА Новости": "РИА Новости",
    r"Интерфакс|INTERFAX\.RU": "Интерфакс",
    r"ПРАЙМ": "Прайм",
    r"新华社|新華社": "新华社",
    r"中新社": "中新社",
    r"中新网|中新網": "中新网",
    r"中央社": "中央社",
    r"연합뉴스": "연합뉴스",
    r"뉴시스": "뉴시스",
}
_NAMELESS = pattern(r"(?<=\w)--\(\)--")  # "PARIS--()--": its name was a link or a picture, which a copy lost
# In a dateline a wire stands between slashes, brackets or dashes, with its country or relay behind it.
_OPENS = pattern(r"(?:[(/\[]|[-–—―]{1,2}|,(?=\s?\w+\s?\Z))\s{0,3}")
_RELAY = pattern(r"[A-Za-z]{2,12}/|Xinhua-")
_CLOSES = pattern(
    r"(?:(?:[-–/ ]|\s(?:via|--|-|/)\s)[A-Za-z][A-Za-z .-]{0,30}(?=\s{0,2}[)/\]]))?\s{0,3}(?=[)/\]–—―,-]|\Z)"
)
_COMMA = pattern(r",\s{1,3}")
_BEHIND_COMMA = pattern(r"\s{0,2}(?=[-–—,]|\Z)")
_BEFORE_DASH = pattern(r"\s{0,2}[-–—]\s")  # "PRLog - Mar. 3, 2026 - ELMSHORE --"
_SITE = pattern(r"(?:\.com|\.jp|\s\([A-Z]{2,3}\))?\Z", re.IGNORECASE)
_NAME = pattern("|".join(_WIRES), re.IGNORECASE)
_AGENCY = "|".join(f"(?P<a{at}>{shape})" for at, shape in enumerate(_AGENCIES))
_AGENCY_BRANDS = {f"a{at}": brand for at, brand in enumerate(_AGENCIES.values())}
_AGENCY_MARK = pattern(rf"(?P<mark>[(/\[])\s?(?:{_AGENCY})\s?[)/\]]", re.IGNORECASE)
_AGENCY_DASH = pattern(
    rf"[-–—.](?P<mark>\s)(?=[А-Я]|INTERFAX)(?:{_AGENCY})(?=\.\s|\s[-–—])"
)  # "МОСКВА, 3 мар - РИА Новости."
# "AMES, Iowa, March 3, 2021 /Marl Media/ -": between slashes and beside a day any name is a wire's
_SLASHED = pattern(r"\d\s?(?:[-–—]{1,2}\s?)?/\s?(?P<name>[A-Z0-9][\w.&'() -]{1,40}?)\s?/(?=\s?[-–—.])")
# "ELMSHORE, NJ / PR Marl / April 3, 2026": between a state and a day
_SPACED = pattern(
    r"[A-Z]{2}\s?/\s?(?P<name>[A-Z][\w.&-]{1,20}(?: [A-Z][\w.&-]{1,20}){0,2})\s?/ ?"
    r"(?=[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})"
)
_POWERED = pattern(r"\bpowered by (?P<name>[\w@][\w .@-]{2,24})\Z", re.IGNORECASE)
_UNKNOWN = pattern(
    r"(?:[(/]|[-–—]{1,2}\s?)\s{0,2}"
    r"(?P<name>[A-Z][\w.&-]{1,24}(?: [A-Z][\w.&-]{1,20}){0,3}(?i:wire)"
    r"|[\w.]{2,20}[- ]?(?i:pressedienst|newswire|presswire))"
    r"(?: via [\w ]{2,30})?\s{0,2}(?=[)/–—-])"
)
_ANY_CASE = pattern(rf"(?:{_AGENCY})", re.IGNORECASE)
_WHOLE_AGENCY = pattern(rf"(?:{_AGENCY})")


_LETTERS = 3  # of an agency's name that may as well shorten a house's
_AUSTRIAN = pattern(r"\bAPA-OTS\b|\bOTS-ORIGINALTEXT\b|\bots\.at\b", re.IGNORECASE)
_FIELDS = pattern(r"\s?[|/:·•]\s?")
_LINE = 100  # characters of a line that names its source


class WireMark(Struct, frozen=True):
    start: int
    end: int
    brand: str
    agency: bool = False  # its name between brackets may as well shorten a house's: "Marl Association (APA) – …"


def wire_mark(head: str) -> WireMark | None:
    """The wire a dateline names, in the brand's usual form."""
    if "--()--" in head and (nameless := _NAMELESS.search(head)):
        return WireMark(nameless.start(), nameless.end(), "Business Wire")
    if found := _in_marks(head) or _behind_comma(head) or _first(head):
        return found
    agency = _AGENCY_MARK.search(head) or _AGENCY_DASH.search(head)
    if agency:
        return WireMark(agency.start("mark"), agency.end(), _AGENCY_BRANDS[agency.lastgroup or "a0"], agency=True)
    small = head.lower()
    unknown = _UNKNOWN.search(head) if "wire" in small or "dienst" in small else None
    if unknown:
        return WireMark(unknown.start(), unknown.end(), _titled(unknown["name"]))
    if "/" not in head:
        return None
    slashed = _SLASHED.search(head)
    if slashed:
        return WireMark(slashed.start() + 1, slashed.end(), slashed["name"])
    spaced = _SPACED.search(head)
    return WireMark(head.rfind("/", 0, spaced.start("name")), spaced.end(), spaced["name"]) if spaced else None


def _in_marks(head: str) -> WireMark | None:
    for opened in _OPENS.finditer(head):
        relay = _RELAY.match(head, opened.end())
        for start in (opened.end(), *([relay.end()] if relay else [])):
            name = _NAME.match(head, start)
            closed = _CLOSES.match(head, name.end()) if name else None
            if name and closed:
                return WireMark(opened.start(), closed.end(), _brand(name.group()))
    return None


def _behind_comma(head: str) -> WireMark | None:
    """ "BERLIN, PR Newswire -": written as the brand is, or in capitals."""
    for comma in _COMMA.finditer(head):
        name = _NAME.match(head, comma.end())
        closed = _BEHIND_COMMA.match(head, name.end()) if name else None
        if name and closed and (not name.group().islower() or _brand(name.group()).islower()):
            return WireMark(comma.start(), closed.end(), _brand(name.group()))
    return None


def _first(head: str) -> WireMark | None:
    start = 1 if head[:1].isspace() else 0
    name = _NAME.match(head, start)
    closed = _BEFORE_DASH.match(head, name.end()) if name else None
    return WireMark(0, closed.end(), _brand(name.group())) if name and closed else None


def _brand(name: str) -> str:
    """The brand of a name that is one of `_WIRES`."""
    return next(brand for spelling, brand in _WIRES.items() if re.fullmatch(spelling, name, re.IGNORECASE))


def agency_of(name: str) -> str | None:
    """The wire or agency of this name, in its usual form."""
    match = _WHOLE_AGENCY.fullmatch(name)
    return wire_of_site(name) or (_AGENCY_BRANDS[match.lastgroup or "a0"] if match else None)


def agency_of_line(line: str) -> str | None:
    """The agency that a line names and no more, in capitals or between brackets: "SERVIMEDIA", "(Europa Press)"."""
    plain = line.strip()
    name = plain.strip("()[]/ ")
    match = _ANY_CASE.fullmatch(name) if len(name) > _LETTERS and (plain[:1] in "([/" or plain.isupper()) else None
    return _AGENCY_BRANDS[match.lastgroup or "a0"] if match else None


def national(wire: str | None, text: str) -> str | None:
    """ "ots" of a text that names its Austrian house: "OTS-ORIGINALTEXT", "www.ots.at"."""
    return "APA-OTS" if wire == "ots" and _AUSTRIAN.search(text) else wire


def wire_of_site(name: str) -> str | None:
    """The wire whose own site a page says it is from."""
    told = name.strip()
    match = _NAME.match(told)
    return _brand(match.group()) if match and _SITE.match(told, match.end()) else None


def wire_of_line(text: str) -> str | None:
    """The wire among the fields of a line: "19.06.2023 | GlobeNewswire", "Quelle: PR Newswire / 28. Oktober 2021"."""
    powered = _POWERED.search(text[:_LINE])
    if powered:
        return wire_of_site(powered["name"])
    fields = _FIELDS.split(text) if len(text) <= _LINE else []
    return next((wire for field in fields if (wire := wire_of_site(field))), None) if len(fields) > 1 else None


def _titled(name: str) -> str:
    return name.title() if name.isupper() else name
