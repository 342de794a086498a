"""Which name the places of a page agree on, and in which spelling.

A place that tells a name twice, as the lead does by its subject and its ticker, counts once and a half.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from msgspec import Struct

from digests.parse.institutions import is_institution
from digests.parse.names import initials, key_words, same_name
from digests.parse.people import is_held_by, is_person
from digests.parse.telling import Told
from digests.parse.words import Words, folded
from digests.pattern import pattern

_CLEAR = 1.5  # less than this does not add up
_LEAST = 1.0  # a name told with less weight is a guess
SURE = 6.0  # told so, a name is the issuer's also where the headline has it as another's: "… Joins X"
_ANNOUNCED = 7.0  # where the lead has somebody announce it, only whom a place tells with this weight is asked beside:
_FRAMED = 3.9  # a headline may be full of whom it is told
_IN_HEADLINE = 1.5
_OPENS_HEADLINE = 0.5
_OTHER_PARTY = -2.0  # the headline has the name only as whom something is done to or with
_HELD = -2.5  # a house holds it: "Merrow Summit", "Tarn Ribbon Cutting Ceremony"
_NO_HOUSE = -4.0  # … and it never speaks for itself: "Merrow Reading Program"
_MAKERS = frozenset("project team community".split())
_THING = -3.5  # somebody else made or holds it
_ADDRESS = 1.0  # the name of the contacts' mail or web address
_PERSON = -12.0  # more than anything that is told of people
_END = 6_000  # characters of a release's end, where contacts stand
_ADDRESSES = pattern(r"(?:(?<=[\w.+-])@|www\.|https?://)((?:[\w-]{1,40}\.){1,4})[a-z]{2,8}\b", re.IGNORECASE)
_TAGS = pattern(r"#((?=\w{0,20}[a-z])\w{3,40}?)(?=The issuer is |\W|\Z)")  # a house has its own: "#MerrowTrust"
_LETTERS = pattern(r"[^\W_]+")
_OF = pattern(r"\s(?:of|di|de|del|von|da|do)\s(?:the\s)?")
_GUESTS = pattern(r"(?:s?['’]s?)\s(?P<held>[^\W\d_]\w{2,20}(?: [A-Z]\w{2,20}){0,2})")
_WORD = pattern(r"[^\W_][\w’'&.-]*")


class Witness(Struct, frozen=True):
    """What a name is held against."""

    headline: str
    text: str  # of the release with its profiles and contacts
    short: dict[str, str]  # short forms that the text introduces: "bfs" → the name
    addresses: frozenset[str]  # what mail and web addresses of its end are called: "merrowworks"
    words: Words
    things: frozenset[str] = frozenset()  # what the text says to be made or held by a house, folded

    def same(self, one: str, other: str) -> bool:
        """Two tellings of one name."""
        return same_name(one, other) or same_name(self.whole(one), self.whole(other))

    def is_thing(self, name: str) -> bool:
        """What a house made, also with a word more; the "Tarn Project" made "Tarn"."""
        plain = folded(name)
        near = [
            thing
            for thing in self.things
            if plain == thing or plain.startswith(f"{thing} ") or plain.endswith(f" {thing}")
        ]
        houses = self.words.own.company_words | self.words.offices | _MAKERS
        return bool(near) and (plain in near or houses.isdisjoint(plain.split()))

    def whole(self, name: str) -> str:
        """The name that a short form stands for."""
        return self.short.get(folded(name), name)

    def speaks_for(self, name: str) -> float:
        """What the headline, the addresses and the way the text names somebody say for or against a name."""
        first, last = folded(name).split()[0], folded(name).split()[-1]
        if self.words.code in ("fr", "es", "it", "pt") and first in self.words.own.gatherings:
            last = first  # "Salone Internazionale del Marmo"
        held = (_NO_HOUSE if last in self.words.own.topics else _HELD) if last in self.words.gatherings else 0.0
        held = 0.0 if held and is_institution(name, self.words) else held  # "Court of Appeal"
        if self.is_thing(name):
            return _THING
        return self._headline(name) + (_ADDRESS if self._has_address(name) else 0.0) + self._person(name) + held

    def _headline(self, name: str) -> float:
        line = _WORD.findall(self.headline.casefold())
        houses = self.words.own.company_words | self.words.offices  # "Bureau" in a headline may be any bureau
        own = (key_words(name) - houses) or key_words(name)
        own |= {short for short, whole in self.short.items() if same_name(whole, name)}
        places = [at for at, word in enumerate(line) if word.removesuffix("'s").removesuffix("’s") in own]
        if not places:
            return 0.0
        if all(self._is_other(line, at, own) for at in places):
            return _OTHER_PARTY
        opens = all(word in self.words.articles for word in line[: places[0]])
        return _IN_HEADLINE + (_OPENS_HEADLINE if opens else 0.0)

    def _is_other(self, line: Sequence[str], at: int, own: frozenset[str] | set[str]) -> bool:
        """ "… Acquires X", "… Against X", "… Coverage on X": the word before the name makes it another's."""
        start = at
        while start > 0 and (line[start - 1] in own or line[start - 1] in self.words.articles):
            start -= 1
        return start > 1 and line[start - 1] in self.words.other_parties

    def _has_address(self, name: str) -> bool:
        squeezed = "".join(_LETTERS.findall(folded(name)))
        for label in self.addresses:
            if len(label) >= 4 and (squeezed.startswith(label) or (label.startswith(squeezed) and len(squeezed) >= 4)):
                return True
            if len(label) >= 3 and label == initials(name).casefold():
                return True
        return False

    def holds_title(self, name: str) -> bool:
        """Somebody with the role they hold beside their name, whoever tells it."""
        return " " in name and is_held_by(name, self.text, self.words) and not is_institution(name, self.words)

    def _person(self, name: str) -> float:
        return _PERSON if is_person(name, self.headline, self.text, self.words) else 0.0


def addresses_in(text: str) -> frozenset[str]:
    """What the mail and web addresses at a text's end are called, without their endings and dashes."""
    end = text[-_END:]
    low = end.lower()
    hosts = _ADDRESSES.findall(end) if "@" in low or "www." in low or "://" in low else []
    labels = [label for host in hosts for label in host.strip(".").split(".") if len(label) > 2]
    return frozenset(label.lower().replace("-", "") for label in (*labels, *(_TAGS.findall(end) if "#" in end else ())))


def agreed(told: Sequence[Told], witness: Witness) -> tuple[str, float]:
    """The name whose tellings weigh most together, of its spellings the best told, and what they weigh.

    "" and 0.0 where all is a guess.
    """
    best, most = "", _LEAST - 1e-6
    announced = any(said.weight >= _ANNOUNCED and said.place == "lead" for said in told)
    likely = [said for said in told if said.weight >= _FRAMED] if announced else told
    for name in dict.fromkeys(said.name for said in likely):
        total = _total(name, told, witness)
        if total > most + 1e-9:
            best, most = name, total
    if not best:
        return "", 0.0
    alike = [said for said in told if witness.same(best, said.name)]
    alike = [said for said in alike if not witness.is_thing(said.name)] or alike
    houses = [said for said in alike if not _is_held(said.name, alike, witness)]
    return _spelling(houses or alike, witness), most


def _is_held(name: str, told: Sequence[Told], witness: Witness) -> bool:
    """ "Merrow Riders' Summit", "Merrow Riders" of it, beside "Merrow": what a house holds is no house."""
    if not any(name.startswith(f"{said.name} ") for said in told):
        return False
    return folded(name).split()[-1] in witness.words.gatherings or _is_guests(name, witness)


def _is_guests(name: str, witness: Witness) -> bool:
    """The text has a name only as whose gathering it is: "the 2026 Merrow Riders' Summit"."""
    whole = f"{witness.headline}\n{witness.text}"
    behind = [_GUESTS.match(whole, place.end()) for place in re.finditer(re.escape(name), whole)]
    return bool(behind) and all(
        met and not witness.words.gatherings.isdisjoint(folded(met["held"]).split()) for met in behind
    )


def _spelling(told: Sequence[Told], witness: Witness) -> str:
    """The best told spelling; the headline's where that goes on from it: "Merrow", "Merrow Works"."""
    headline, words = witness.headline, witness.words
    top = max(said.weight for said in told)
    tops = {said.name for said in told if said.weight >= top - 1e-9}
    names = {said.name for said in told}
    plain = {_without_thing(name, names, headline, words) for name in tops}
    best = max(plain, key=lambda name: (len(name), name))
    goes_on = (f"{best} ", f"{best}'s ", f"{best}’s ")
    framed = [said.name for said in told if said.place == "frame"]
    longer = [name for name in framed if name.startswith(goes_on[1:])]  # "Marl Prosecutor's Office"
    longer = longer or [said.name for said in told if said.name.startswith(goes_on) and said.name in headline]
    return max(longer, key=len, default=best)


def _without_thing(name: str, names: Collection[str], headline: str, words: Words) -> str:
    """ "PG7 y PG6 de Merrow" → "Merrow", where the headline has that alone: a thing of a house is no house."""
    if not (words.own.company_words | words.offices).isdisjoint(folded(name).split()):
        return name  # "Community Foundation of Merrow"
    for link in _OF.finditer(name):
        house = name[link.end() :]
        if house in names and house in headline and name not in headline:
            return house
    return name


def _total(name: str, told: Sequence[Told], witness: Witness) -> float:
    """What the places that tell a name weigh; weak ones do not add up."""
    if witness.holds_title(name):
        return 0.0
    places: dict[str, list[float]] = {}
    thing = bool(witness.things) and witness.is_thing(name)
    for said in told:
        if witness.same(name, said.name) and (not witness.things or witness.is_thing(said.name) == thing):
            places.setdefault(said.place, []).append(said.weight)
    weights = [_once_and_a_half(sorted(tellings, reverse=True)) for tellings in places.values()]
    weak = max((weight for weight in weights if weight < _CLEAR), default=0.0)
    total = sum(weight for weight in weights if weight >= _CLEAR) + weak
    if total < _LEAST - 1e-6:
        return total
    spoken = witness.speaks_for(name)
    return total + (max(spoken, 0.0) if max(weights) >= SURE else spoken)


def _once_and_a_half(tellings: Sequence[float]) -> float:
    again = tellings[1] if len(tellings) > 1 else 0.0
    return tellings[0] + (again / 2 if again >= _CLEAR else 0.0)
