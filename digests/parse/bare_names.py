"""A house's name without what stands around it: boards, days, speakers, trades, what the house holds."""

from __future__ import annotations

from functools import cache

from digests.languages import LANGUAGES
from digests.parse.names import has_form, is_capital
from digests.parse.words import Words, folded
from digests.pattern import pattern

_GERMAN_CASE = pattern(r"(?<=[a-zäöüß]{4})(?:e?s|en|n)\Z")
_DESCRIBED_HOUSE = pattern(r"\A[Ll]['’](?P<noun>[a-zà-ÿ-]{3,20}) (?=[A-ZÀ-Þ])")  # "L’énergéticien Merrow"
_SPEAKS = pattern(r"\s(?:[Nn]ews [Cc]ommentary|CEO|CFO|COO|CTO|President|Chairman|Founder|Co-Founder|Spokes\w{3,6})\Z")
_LED_BY = frozenset("da dal par por dalla".split())
_OF_EVENT = pattern(r"(?P<event>[^\W_]+) (?:for|of|at|in) (?:[Tt]he )?(?=[A-Z])")
_BASED = pattern(r"\A(?:[Tt]he )?(?:[A-Z][\w.’'-]* ){0,2}[A-Z][\w.’'-]*-based (?=[A-Z\d])")
_CAPITAL = pattern(r"[A-Z]")
_POSSESSIVE = pattern(r"(?:['’]s|(?<=s)['’]) ")
_THINGS = frozenset("rover tour mission polls surveys reports studies annual".split())  # what a house makes
_OF = pattern(r"\s(?:of(?: the)?|di|de la|de|del|della|dell['’]|der|des|da|do|du|von)\s")
_GROUPS = frozenset("gruppo groupe grupo".split())  # "Gruppo di Fidenza": by the place of its seat


def without_today(name: str, words: Words) -> str:
    """ "Aujourd'hui la Fondation X" → "Fondation X"."""
    first, _, rest = name.partition(" ")
    if folded(first).strip(",") not in words.own.today:
        return name
    article, _, house = rest.partition(" ")
    return house if article.casefold() in words.articles else rest


_TOWN_OWNS = pattern(r"(?P<town>[A-Z]\w{2,20}(?: [A-Z]\w{2,20})?)['’]s (?=[A-Z]\w+ [A-Z])")


def without_board(name: str, words: Words) -> str:
    """ "Board of Directors of X" → "X": who decides in a house is no house."""
    town = _TOWN_OWNS.match(name)
    if town and folded(town["town"]) in known_places():
        name = name[town.end() :]  # "Marl's Tarn House Hospice"
    event = _OF_EVENT.search(name)
    if event and folded(event["event"]) in words.gatherings and _is_housed(name[event.end() :], words):
        name = name[event.end() :]  # "Annual Gala for Merrow Hospital"
    house = ""
    for link in _OF.finditer(name):
        before = folded(name[: link.start()])
        rest = name[link.end() :]
        opens = before.split(" ", 1)[-1] if before.split(" ", 1)[0] in words.articles else before
        if opens in words.own.boards and rest[:1].isupper():
            house = rest  # behind "Board of Directors of", not behind "Board of"
    name = _SPEAKS.sub("", name)  # "Merrow CEO"
    before, within, when = name.rpartition(" in ")  # "University of Marl in November"
    if within and " " in before and (folded(when) in words.months or folded(when) in known_places()):
        name = before
    return house or _without_trade(_without_desk(_without_held(name, words), words), words)


def _is_housed(name: str, words: Words) -> bool:
    return not (words.own.company_words | words.offices).isdisjoint(folded(name).split())


def _without_held(name: str, words: Words) -> str:
    """ "Merrow Library's Reading Program" → "Merrow Library": what a house holds or makes; "Marl-based Merrow"."""
    name = _BASED.sub("", name)
    last = max(_POSSESSIVE.finditer(name), key=lambda mark: mark.start(), default=None)
    owner, held = (name[: last.start()], name[last.end() :]) if last else ("", "")
    if not owner or not _CAPITAL.search(held):
        return name
    tokens = [token.strip(",") for token in folded(held).split()]
    things = words.gatherings | words.own.generic_names | words.own.studies | _THINGS
    house = not (words.own.company_words | words.offices).isdisjoint(tokens)
    return owner if has_form(owner) or (not house and not things.isdisjoint(tokens)) else name


def _without_trade(name: str, words: Words) -> str:
    """ "Compañía española Merrow" → "Merrow": what a house is, with small words behind it, is no part of its name."""
    if words.code == "de":
        return _without_german_trade(name, words)
    described = _DESCRIBED_HOUSE.match(name)
    if described and described["noun"] not in words.own.company_words | words.offices:
        return name[described.end() :]
    tokens = name.split()
    if len(tokens) > 3 and tokens[1].islower() and tokens[2] in _LED_BY:
        return tokens[0]  # "Gruppo guidato da Jane Roe" names no house
    first = words.own.nominatives.get(folded(tokens[0]), folded(tokens[0])) if tokens else ""
    if words.code == "en" or first not in words.own.trades | _GROUPS or len(tokens) < 3:
        return name
    if not tokens[1].islower() or tokens[1] in words.own.dangling or tokens[1] in words.own.contractions:
        return name
    at = next((at for at in range(2, len(tokens)) if is_capital(tokens[at])), 0)
    return " ".join(tokens[at:]) if at else name


def _without_german_trade(name: str, words: Words) -> str:
    """ "Rüstungs- und Stahlkonzern Merrow" → "Merrow"."""
    tokens = name.split()
    at = 2 if len(tokens) > 3 and tokens[0].endswith("-") and tokens[1] == "und" else 0
    if len(tokens) > 2 and tokens[0].endswith("er") and tokens[1].lower().endswith(tuple(words.own.trades)):
        at = 1  # "Berliner Fluggesellschaft Merrow"
    if len(tokens) < at + 2 or "-" in tokens[at] or not is_capital(tokens[at + 1]):
        return name
    trades = tuple(words.own.trades)
    trade = tokens[at].lower().endswith(trades) or _GERMAN_CASE.sub("", tokens[at].lower()).endswith(trades)
    return " ".join(tokens[at + 1 :]) if trade and not has_form(" ".join(tokens[at : at + 2])) else name


def _without_desk(name: str, words: Words) -> str:
    """ "Пресс-служба Банка России" → "Банка России": no word stands between a desk and its house."""
    if words.code != "ru":
        return name
    small = folded(name)
    boards = (board for board in words.own.boards if small.startswith(f"{board} "))
    opener = words.desks.opener(name) or max(boards, key=len, default="")
    rest = name[len(opener) :].strip() if opener else ""
    return rest if rest[:1].isupper() else name


@cache
def known_places() -> frozenset[str]:
    """Cities, states and countries as all languages write them."""
    pages = [language.page for language in LANGUAGES.values()]
    return frozenset().union(*(page.cities | page.regions for page in pages))
