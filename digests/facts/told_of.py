"""Whom a verb is said of: the house, somebody else, people or things in general, a thing that is not the news."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from digests.facts.clauses import Clause, Token
from digests.facts.finite import Governed
from digests.facts.salience import STEM
from digests.languages.joined import either
from digests.languages.numbers import NumberWords
from digests.model import Release
from digests.pattern import pattern

Who = Literal["", "house", "person", "other", "any", "thing"]

LEAD = 1200  # characters of its first paragraph that say what a release is about
SHORT = 60  # characters of a dateline on a line of its own
LATE = "07"  # month from which on the year before is old
ACTOR = 6  # words of a headline in which its verb stands
_SPEAKS, _PERSONS = frozenset({"i", "we"}), frozenset({"he", "she"})
_OURS = frozenset({"our", "my"})
_ONE_BY_ONE, _GENERAL = frozenset({"each", "another"}), frozenset({"average", "typical"})
_POSSESSIVE = ("'s", "’s")
QUOTE = 3  # characters before the first word of a sentence
_DEALS = frozenset({"merger", "financing"})
_TEXT = frozenset({"paragraph", "dateline"})
_YEAR = pattern(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_WORD = pattern(r"[^\W\d_]{3,30}")


class News(Struct, frozen=True, eq=False):
    """What a release is about: stems of its titles and of its first lines; whether it looks back or tells findings."""

    titles: frozenset[str]
    lead: frozenset[str]
    backward: bool
    legal: bool
    study: bool
    actor: frozenset[str]  # of who does something in the headline
    deal: bool
    person: bool
    year: int | None
    late: bool  # so late in its year that the year before is old
    years: frozenset[int]  # that its titles and its first paragraph name


def news_of(release: Release, words: NumberWords, year: int | None, *, backward: bool, study: bool) -> News:
    """What the sentences of a release are weighed against."""
    titles = _stems(f"{release.headline or ''} {release.subheadline or ''}")
    opening = next(
        (one.span for one in release.blocks if one.kind in _TEXT and one.span.end - one.span.start > SHORT), None
    )
    lead = _stems(opening.cut(release.body)[:LEAD]) if opening else titles
    actor = _actor(release.headline or "", words)
    said = f"{release.headline or ''} {release.subheadline or ''} {opening.cut(release.body) if opening else ''}"
    told = (release.dateline and release.dateline.date) or release.published or ""
    late = told[5:7] >= LATE
    years = frozenset(int(found) for found in _YEAR.findall(said)) - {year}
    return News(
        titles,
        titles | lead,
        backward,
        release.kind == "legal",
        study,
        actor,
        release.kind in _DEALS,
        release.kind == "personnel",
        year,
        late,
        years,
    )


def told_of(read: Clause, it: Governed, news: News) -> Who:
    """Whom the verb is said of; "" of what the release tells of, and where it cannot be told."""
    words = read.vocab.words
    spoken = [token for token in it.subject if token.role == "word" and token.low not in words.adverbs]
    if not spoken:
        return ""
    if spoken[-1].low in words.tenses.subjects:
        if len(spoken) > 1:
            return ""
        return "house" if spoken[-1].low in _SPEAKS else "person" if spoken[-1].low in _PERSONS else ""
    phrase = _first_phrase(read, spoken)
    if not phrase or not words.profiles.novel.isdisjoint(token.low for token in it.subject):
        return ""
    return "house" if _is_house(read, spoken, phrase, news) else _other(read, spoken, phrase, news)


def _is_house(read: Clause, spoken: Sequence[Token], phrase: Sequence[Token], news: News) -> bool:
    """The issuer, who acts in the headline, a house of any kind, many things that somebody has."""
    words, head = read.vocab.words, phrase[-1].low
    if head in read.agents or (_all_capital(read, phrase) and not read.agents.isdisjoint(_lows(phrase))):
        return True
    if head in words.tenses.events:
        return False
    if head[:STEM] in news.actor:
        return True
    owned = spoken[0].low in words.owners or any(token.low.endswith(_POSSESSIVE) for token in spoken[:3])
    if owned:
        return (_many(head, words) or head in words.tenses.together) and (spoken[0].low in _OURS or not news.deal)
    return head in words.profiles.houses and not news.deal


def _other(read: Clause, spoken: Sequence[Token], phrase: Sequence[Token], news: News) -> Who:
    words, head, opened = read.vocab.words, phrase[-1].low, spoken[0].low
    owned = opened in words.owners or any(token.low.endswith(_POSSESSIVE) for token in spoken[:3])
    if owned or head in words.tenses.events or head[:STEM] in news.titles or opened in words.each | _ONE_BY_ONE:
        return ""
    many, named = _many(head, words), [token for token in phrase if _capital(read, token)]
    if named and len(named) < len(phrase) and opened not in words.articles and not many:
        return "other"  # "Bremen airport"
    alone = len(phrase) == 1 and phrase[0].start - read.sentence.span.start < QUOTE
    if len(named) == len(phrase) and not (alone and many):  # "Waves" opens a sentence
        return "" if any(token.low[:STEM] in news.titles for token in phrase) else "other"
    general = opened in words.one_article or not _GENERAL.isdisjoint(_lows(spoken))
    if general or (opened not in words.articles and many):
        return "any"
    return "" if head[:STEM] in news.lead or opened not in words.articles else "thing"


def _lows(tokens: Sequence[Token]) -> list[str]:
    return [token.low for token in tokens]


def _all_capital(read: Clause, tokens: Sequence[Token]) -> bool:
    return all(_capital(read, token) for token in tokens)


def _capital(read: Clause, token: Token) -> bool:
    return read.text[token.start].isupper()


def _many(head: str, words: NumberWords) -> bool:
    return head.endswith("s") or head in words.tenses.plural_nouns


def _first_phrase(read: Clause, spoken: Sequence[Token]) -> list[Token]:
    """The head of a subject and what stands before it: "museum" of "the museum of boats in Tarn"."""
    words = read.vocab.words
    phrase: list[Token] = []
    for token in spoken:
        if token.low in words.articles and not phrase:
            continue
        if token.low in words.small or (phrase and token.start - phrase[-1].end > 2):
            if phrase:
                break
            continue
        phrase.append(token)
    return phrase


def _actor(headline: str, words: NumberWords) -> frozenset[str]:
    """ "Quarry firm fined over spill": what stands before the first verb of a headline."""
    verbs = either(words.verbs, words.acts, words.tenses.deeds, words.tenses.modals)
    said = [found.group() for found in _WORD.finditer(headline)][:ACTOR]
    lows = [word.casefold() for word in said]
    done, pasts = words.done, words.tenses.pasts
    at = next((at for at, low in enumerate(lows) if at and (low in verbs or low in done or low in pasts)), 0)
    return frozenset(word[:STEM].casefold() for word in said[:at])


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM].casefold() for word in _WORD.findall(text))
