"""The words of a page: its language's beside English, compiled once for matching.

Phrases match at word boundaries, without regard to case, quotes and repeated blanks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from msgspec import Struct

from digests.languages import LANGUAGES
from digests.languages.page import PageWords
from digests.pattern import pattern

_QUOTES = dict(zip("’‘`´“”„«»", '\'\'\'\'"""""', strict=True))
_QUOTE = pattern(f"[{''.join(_QUOTES)}]")  # a pattern passes over a long text many times faster than translate
_EDGES = " \t:.,;!-–—*|»›>•·…()[]【】「」■●▲▼◆"


@lru_cache(maxsize=4096)  # the same line is asked a dozen questions
def folded(text: str) -> str:
    """Small letters, plain quotes, single blanks: what phrases are compared in. Keeps no offsets."""
    small = text.casefold()
    if not small.isascii() or "`" in small:
        small = _QUOTE.sub(lambda mark: _QUOTES[mark.group()], small)
    return " ".join(small.split())


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """Folded and without marks at its edges: what whole lines are compared in."""
    return folded(text).strip(_EDGES)


class Phrases(Struct, frozen=True):
    """A list of phrases: whole-line lookups by `lines`, the rest by their first two letters. No patterns to compile."""

    lines: frozenset[str]
    items: Mapping[str, tuple[str, ...]]  # first two letters → folded phrases, longest first
    whole_words: bool

    def is_line(self, text: str) -> bool:
        small = folded(text)
        return small in self.lines or small.strip(_EDGES) in self.lines

    def opener(self, text: str) -> str | None:
        """The phrase a text opens with."""
        return self._at(folded(text[:200]), 0)

    def found(self, text: str) -> str | None:
        """A phrase met anywhere in a text."""
        small = folded(text)
        return next((phrase for phrase, _ in self._met(small)), None)

    def all_found(self, text: str) -> dict[str, int]:
        """Every phrase met in a text, with the end of its last place."""
        small = folded(text)
        return {phrase: small.rfind(phrase) + len(phrase) for phrase, _ in self._met(small)}

    def _at(self, small: str, at: int) -> str | None:
        for start in (small[at : at + 2], small[at : at + 1]):
            for phrase in self.items.get(start, ()):
                if small.startswith(phrase, at) and self._ends(small, phrase, at + len(phrase)):
                    return phrase
        return None

    def _met(self, small: str) -> Iterator[tuple[str, int]]:
        for phrases in self.items.values():
            for phrase in phrases:
                at = small.find(phrase)
                while at >= 0:
                    begins = at == 0 or not (_western(phrase[0]) and _western(small[at - 1]))
                    if begins and self._ends(small, phrase, at + len(phrase)):
                        yield phrase, at
                        break
                    at = small.find(phrase, at + 1)

    def _ends(self, small: str, phrase: str, end: int) -> bool:
        """A boundary is asked for only where the phrase ends in a Western letter or figure."""
        return not self.whole_words or end >= len(small) or not (_western(phrase[-1]) and _western(small[end]))


def phrases_of(items: Iterable[str], *, whole_words: bool = True) -> Phrases:
    """Index phrases."""
    unique = sorted({folded(item) for item in items}, key=len, reverse=True)
    buckets: dict[str, list[str]] = {}
    for item in unique:
        buckets.setdefault(item[:2], []).append(item)
    lines = frozenset(bare(item) or item for item in unique) | frozenset(unique)
    return Phrases(lines, {start: tuple(group) for start, group in buckets.items()}, whole_words)


def _western(char: str) -> bool:
    return char.isalnum() and ord(char) < 0x2E80


class Words(Struct, frozen=True):
    """One language's page words beside the English ones."""

    code: str
    own: PageWords
    place_labels: Phrases
    labels: Phrases
    title_labels: Phrases
    letterhead: Phrases
    keyed: Phrases
    desks: Phrases
    kickers: Phrases
    corrections: Phrases
    corrected: Phrases
    bylines: Phrases
    chrome: Phrases
    chrome_openers: Phrases
    elsewhere: Phrases
    captions: Phrases
    summaries: Phrases
    about: Phrases
    about_headings: Phrases
    not_about: Phrases
    safe_harbor: Phrases
    safe_harbor_openers: Phrases
    profile: Phrases
    legal: Phrases
    contacts: Phrases
    end_openers: Phrases
    end_marks: Phrases
    sources: Phrases
    announces: Phrases
    provided_by: Phrases
    parents: Phrases
    denied: Phrases
    attachment: Phrases
    embargo: Phrases
    manuals: Phrases
    rules: Phrases
    months: dict[str, int]
    eras: Mapping[str, int]  # 令和 → the year before its first
    offices: frozenset[str]
    roles: frozenset[str]
    cities: frozenset[str]
    regions: frozenset[str]
    stamp_words: frozenset[str]
    weekdays: frozenset[str]
    dangling: frozenset[str]
    articles: frozenset[str]
    other_parties: frozenset[str]
    gatherings: frozenset[str]


@cache
def words_of(code: str) -> Words:
    """The words for pages in one language; English is always read beside it."""
    english = LANGUAGES["en"].page
    own = LANGUAGES[code].page if code in LANGUAGES else english
    both = (own,) if own is english else (own, english)
    signs = LANGUAGES[code].dates.signs if code in LANGUAGES else None

    def union(name: str, *, whole_words: bool = True) -> Phrases:
        return phrases_of((item for words in both for item in getattr(words, name)), whole_words=whole_words)

    return Words(
        code=code,
        own=own,
        place_labels=union("place_labels"),
        labels=union("labels"),
        title_labels=union("title_labels"),
        letterhead=union("letterhead"),
        keyed=union("keyed"),
        desks=union("desks"),
        kickers=union("kickers"),
        corrections=union("corrections"),
        corrected=union("corrected"),
        bylines=union("bylines"),
        chrome=union("chrome"),
        chrome_openers=union("chrome_openers"),
        elsewhere=union("elsewhere"),
        captions=union("captions"),
        summaries=union("summaries"),
        about=union("about_openers"),
        about_headings=union("about_headings"),
        not_about=union("not_about"),
        safe_harbor=union("safe_harbor_headings", whole_words=False),
        safe_harbor_openers=union("safe_harbor_openers", whole_words=False),
        profile=union("profile_words"),
        legal=union("legal_words"),
        contacts=union("contact_headings"),
        end_openers=union("end_openers"),
        end_marks=union("end_marks"),
        sources=union("source_openers"),
        announces=phrases_of(own.announces or english.announces),
        provided_by=union("provided_by"),
        parents=union("parents"),
        denied=union("denied"),
        attachment=union("attachment"),
        embargo=union("embargo"),
        manuals=union("manuals"),
        rules=union("rules"),
        months={**english.months, **own.months},
        eras=signs.eras if signs else {},
        roles=frozenset().union(*(words.roles for words in both)),
        offices=frozenset().union(*(words.offices for words in both)),
        cities=frozenset().union(*(words.cities for words in both)),
        regions=frozenset().union(*(words.regions for words in both)),
        stamp_words=frozenset().union(*(words.stamp_words for words in both)),
        weekdays=frozenset().union(*(words.weekdays for words in both)),
        dangling=own.dangling or english.dangling,
        articles=own.articles | english.articles,
        other_parties=own.other_parties | english.other_parties,
        gatherings=own.gatherings | english.gatherings,
    )
