"""The words that a note of an event is cut down by, compiled once per language, and words of a text without marks."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from msgspec import Struct

from digests.facts.when.lexicon import lexicon
from digests.languages import LANGUAGES
from digests.languages.dates import EventWords

EDGE: Final = ",;:.!?()[]*_#“”„«»\"'’ \n\t\u00a0-–•"
_APOSTROPHES = str.maketrans("’‘ʼ", "'''")
_LINKS: Final = frozenset(("joins", "opens", "to", "ands", "before", "by", "at", "ahead", "within", "about", "years"))
_LONGEST_PHRASE = 4  # words
_SPOKEN = 400  # characters in which a sentence has its verb
_LEAST_VERB = 4  # letters before an ending that makes a verb

Words = list[str]


class Vocabulary(Struct, frozen=True, eq=False):
    """The lists of `EventWords` as sets; `idle` has phrases as tuples of words."""

    words: EventWords
    nouns: frozenset[str]
    agents: frozenset[str]
    hosts: frozenset[str]
    tells: frozenset[str]
    idle: frozenset[tuple[str, ...]]
    idle_openers: frozenset[str]  # the first words of these phrases
    verbs: frozenset[str]
    bare: frozenset[str]
    genitives: frozenset[str]
    reflexive: frozenset[str]
    dated: frozenset[str]
    lasting: frozenset[str]
    dividends: frozenset[str]
    holders: frozenset[str]
    scales: frozenset[str]
    abbreviations: frozenset[str]  # behind which a full stop ends nothing
    pronouns: frozenset[str]
    modals: frozenset[str]
    will: frozenset[str]
    auxiliaries: frozenset[str]
    hedges: frozenset[str]
    articles: frozenset[str]
    elisions: frozenset[str]
    prepositions: frozenset[str]
    of: frozenset[str]
    conjunctions: frozenset[str]
    relatives: frozenset[str]
    that: frozenset[str]
    adverbs: frozenset[str]
    absolute: frozenset[str]

    def helps(self, word: str) -> bool:
        """Whether a word stands beside a verb and is none that says something."""
        return word in self.modals or word in self.auxiliaries or word in self.adverbs or word in self.hedges

    def links(self, word: str) -> bool:
        """Whether nothing can end on the word."""
        return word in self.prepositions or word in self.articles or word in self.conjunctions or word in self.relatives

    def phrase_at(self, words: Words, at: int) -> int:
        """How many words from `at` on only say that something happens."""
        if fold(words[at]) not in self.idle_openers:
            return 0
        for count in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
            following = words[at + count : at + count + 1]
            if following and fold(following[0]) == self.words.infinitive != "":
                continue  # "is scheduled to start"
            if tuple(fold(word) for word in words[at : at + count]) in self.idle:
                return count
        return 0

    def is_verb(self, words: Words, at: int) -> bool:
        """Whether a verb of its own stands at `at`."""
        word = fold(words[at])
        if word in self.verbs or word in self.hosts:
            return not (at and fold(words[at - 1]) in self.articles)
        endings = self.words.verb_endings
        if endings and len(word) > _LEAST_VERB and word.endswith(endings) and words[at][:1].islower():
            return True
        plural = bool(at) and fold(words[at - 1]).endswith("s") and fold(words[at - 1]) not in self.articles
        if word in self.bare and (plural or (at and fold(words[at - 1]) == self.words.infinitive)):
            return True
        return bool(at) and (self._participle(words, at, word) or self._governed(words, at, word))

    def _governed(self, words: Words, at: int, word: str) -> bool:
        """ "we | intend", "to | submit our plan": a word between a pronoun or "to" and what it acts on."""
        if not words[at].isalpha() or not words[at].islower() or self.helps(word) or self.links(word):
            return False
        before = fold(words[at - 1])
        if before in self.pronouns:
            return True
        following = fold(words[at + 1]) if at + 1 < len(words) else ""
        return before == self.words.infinitive != "" and following in self.articles and not word.endswith("s")

    def _participle(self, words: Words, at: int, word: str) -> bool:
        """ "awarded" before an article or a number."""
        endings = self.words.participles
        if not endings or len(word) <= _LEAST_VERB or not word.endswith(endings) or at + 1 >= len(words):
            return False
        following = words[at + 1]
        if fold(words[at - 1]).endswith(self.words.adverb_endings or " "):
            return True
        return fold(following) in (*self.articles, self.words.infinitive) or not following[0].isalpha()


@lru_cache(maxsize=8192)  # the words of a sentence are asked for at every date in it
def fold(word: str) -> str:
    """A word in small letters without the marks around it."""
    return word.translate(_APOSTROPHES).strip(EDGE).lower()


@lru_cache(maxsize=8192)
def says(word: str) -> bool:
    """Whether a word is more than marks."""
    return any(sign.isalnum() for sign in word)


@cache
def vocabulary(code: str) -> Vocabulary:
    """The words of a language by its code."""
    words = LANGUAGES[code].dates.events
    idle = frozenset(tuple(phrase.split("_")) for phrase in words.idle.split())
    return Vocabulary(
        words=words,
        nouns=_set(words.nouns),
        agents=_set(words.agents),
        hosts=_set(words.hosts),
        tells=_set(words.tells),
        idle=idle,
        idle_openers=frozenset(phrase[0] for phrase in idle),
        verbs=_set(words.verbs),
        bare=_set(words.bare),
        genitives=_set(words.genitives),
        reflexive=_set(words.reflexive),
        dated=_set(words.dated),
        lasting=_set(words.lasting),
        dividends=_set(words.dividends),
        holders=_set(words.holders),
        scales=frozenset(LANGUAGES[code].numbers.scales),
        abbreviations=LANGUAGES[code].page.abbreviations,
        pronouns=_set(words.pronouns),
        modals=_set(words.modals),
        will=_set(words.will),
        auxiliaries=_set(words.auxiliaries),
        hedges=_set(words.hedges),
        articles=_set(words.articles),
        elisions=frozenset(word for word in words.articles.split() if word.endswith("'")),
        prepositions=_set(words.prepositions),
        of=_set(words.of),
        conjunctions=_set(words.conjunctions),
        relatives=_set(words.relatives),
        that=_set(words.that),
        adverbs=_set(words.adverbs),
        absolute=_set(words.absolute),
    )


def speaks(text: str, code: str) -> bool:
    """Whether a text has a verb that the language's lists know, in small letters: "Three Months Ended" has none.

    It is looked for in the opening, for every date of a text asks.
    """
    known, words = vocabulary(code), text[:_SPOKEN].split()
    return any(
        word[:1].islower() and (fold(word) in known.modals | known.auxiliaries or known.is_verb(words, at))
        for at, word in enumerate(words)
    )


@cache
def link_words(code: str) -> frozenset[str]:
    """The words of a language that bind a date to its clause and say nothing: "on", "by", "until"."""
    return frozenset(
        first
        for first, entries in lexicon(code).phrases.items()
        for rest, kinds in entries
        if not rest and not _LINKS.isdisjoint(kinds)
    )


def _set(listing: str) -> frozenset[str]:
    return frozenset(listing.replace("_", " ").split())
