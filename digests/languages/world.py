"""How a language tells what is so in the world, beside the news: data, one instance per language in `xx/world.py`."""

from __future__ import annotations

from msgspec import Struct

Words = frozenset[str]


class WorldWords(Struct, frozen=True, eq=False):
    """Phrases and words in small letters."""

    margins: tuple[str, ...] = ()  # how exact a survey is: "margin of error", "confidence level"
    groups: tuple[str, ...] = ()  # right before a limit: "firms with revenues of", "orders"
    standards: tuple[str, ...] = ()  # what the law has set: "minimum wage"
    habits: tuple[str, ...] = ()  # open a sentence on what is so every year
    plans: Words = frozenset()  # make news of it all the same: "each year the new fund will pay"
    sources: tuple[str, ...] = ()  # "according to", up to the name of an authority
    authorities: Words = frozenset()  # words of such names: "bureau", "institute"
    crowds: tuple[str, ...] = ()  # open a sentence on a whole trade or people: "the top five", "consumers"
    truths: tuple[str, ...] = ()  # what is so of the world: "of the world's", "全球每年"
    celebrated: tuple[str, ...] = ()  # right before a length of time: "celebrates 25 years"
    prison: Words = frozenset()  # a term there is news
    within: tuple[str, ...] = ()  # between a change and its time: "up 9 percent in three years"
    young: Words = frozenset()  # whose age is told by a limit: "children under three years"
    works: Words = frozenset()  # "the former Tarn mine": what it gave is history
    months: Words = frozenset()  # "(April: 4,102)": of which period a value in brackets is
    ago: tuple[str, ...] = ()  # before a length of time that opens a sentence on what was then: "hace doce años"
    since: tuple[str, ...] = ()  # behind it: "dodici anni fa"
    was_then: tuple[str, ...] = ()  # between a former period and its value: "a year before it was"


NO_WORLD = WorldWords()
