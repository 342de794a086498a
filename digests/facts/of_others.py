"""What is so with people and things in general: shares of all, and how many there are of them."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.finite import Governed, finite
from digests.facts.salience import STEM
from digests.facts.told_of import News, Who
from digests.languages.joined import either, without
from digests.model import Quantity

MANY = 100_000  # people or things in the world
GROUP = "share of a group"
_SHARES = frozenset({"percent", "ratio"})


def share_in_general(read: Clause, amount: Quantity, it: Governed | None, who: Who, news: News) -> bool:
    """ "Power plants account for 40% of emissions", "Sixty percent of veterans sleep badly": so at all times."""
    words = read.vocab.words
    if amount.kind not in _SHARES or news.study or news.backward or news.deal:
        return False
    if it is not None:
        said = {it.verb, *(token.low for token in read.tokens[it.at : read.before(amount.span.start)])}
        composing = any(not said.isdisjoint(verbs) for verbs in words.surveys.composing.values())
        at = read.before(amount.span.end) + 1
        general = at < len(read.tokens) and bool(_first_noun(read, at))  # "30 percent of the new class" is no world
        return it.tense == "present" and composing and general and who in ("other", "any", "thing")
    at = read.before(amount.span.end)
    group = amount.rule.startswith(GROUP)  # "one in 26 sailors"
    if at >= len(read.tokens) or (read.tokens[at].low not in words.of and not group):
        return False
    whose = _first_noun(read, at + (not group))
    if not whose or whose[-1].low[:STEM] in news.titles or not whose[-1].low.endswith("s"):
        return False  # "60% of the shares", "of our customers": whose they are is told
    related, helped = False, ""
    for place in range(read.before(whose[-1].end), len(read.tokens)):
        low = read.tokens[place].low
        related = related or low in words.tenses.which
        if not related and low in words.surveys.often:
            return True  # "never reopen"
        found = finite(read, place, len(read.tokens)) if low != helped else None
        if found is not None and not related:
            fate = group and found.tense == "ahead" and whose[-1].low in words.populace
            return fate or (found.tense in ("present", "going on") and found.verb not in words.tenses.deeds)
        if found is not None:
            related, helped = False, found.verb  # "who have stopped"
    return False


def _first_noun(read: Clause, at: int) -> tuple[Token, ...]:
    """The phrase that begins at token `at` without an article: "Vietnam veterans"; none for "the veterans"."""
    words, end = read.vocab.words, at
    named = either(words.articles, words.owners, words.tenses.subjects)
    while end < len(read.tokens) and read.tokens[end].role == "word" and read.tokens[end].low not in words.small:
        if read.tokens[end].low in named or finite(read, end, len(read.tokens)) is not None:
            break
        end += 1
    return read.tokens[at:end]


def all_of_them(read: Clause, amount: Quantity, news: News) -> bool:
    """ "the 12.4 million children at risk of hunger": so many there are, as the article says."""
    if news.study or news.backward:
        return False
    words, first = read.vocab.words, read.before(amount.span.start)
    noun = amount.unit.casefold().split()[-1:]
    known = first > 0 and read.tokens[first - 1].low in without(words.articles, words.one_article, words.tenses.which)
    return known and amount.kind == "count" and amount.value >= MANY and not words.populace.isdisjoint(noun)
