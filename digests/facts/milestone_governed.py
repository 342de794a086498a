"""What a date belongs to in a clause: the dividend payable then, its holders, a noun with its participle."""

from __future__ import annotations

from itertools import takewhile

from digests.facts.milestone_clause import Parts
from digests.facts.milestone_context import Context
from digests.facts.milestone_cut import MOST, trimmed
from digests.facts.milestone_words import Vocabulary, Words, fold
from digests.facts.when.cues import cue
from digests.pattern import pattern

_YEAR = pattern(r"(?:19|20)\d\d")
_BEHIND = 6  # words between a participle and its date
_NEAR = 3  # words before a date in which "payable" stands
_PHRASE = 5  # words of a noun
_NOT = frozenset("not nicht pas no non não не".split())


def dividend(head: Words, context: Context, vocab: Vocabulary) -> Words:
    """ "an increase in the cash dividend to $0.20 a share, payable" → "cash dividend payable"; else nothing."""
    owed = next((word for word in reversed(head[-_NEAR:]) if cue(context.code, "owed").fullmatch(fold(word))), "")
    if not owed or context.role not in ("payable", "past"):
        return []
    words = context.body[context.sentence.start : context.mention.span.start].split()
    at = next((at for at in range(len(words) - 1, -1, -1) if fold(words[at]) in vocab.dividends), -1)
    if at < 0:
        return []
    words[at] = words[at].rstrip(",")  # "a cash dividend, payable"
    return [*noun_before(words, at + 1, vocab), owed.rstrip(",")]


def holders(head: Words, context: Context, vocab: Vocabulary) -> Words:
    """ "declared a dividend for stockholders of record" → "stockholders of record"; else nothing."""
    if context.role != "record":
        return []
    at = next((at for at in range(len(head) - 1, -1, -1) if fold(head[at]) in vocab.holders), -1)
    if at < 0:
        return []
    stops = vocab.prepositions - vocab.of
    phrase = takewhile(lambda word: fold(word) not in stops, head[at + 1 :])
    return trimmed([head[at], *phrase][:MOST], vocab)


def participle(found: Parts, context: Context, vocab: Vocabulary) -> Words:
    """ "reached $4 million under the licence granted" → "licence granted": the noun whose participle the date is of."""
    rest = found.rest
    for at in range(len(rest) - 1, max(0, len(rest) - _BEHIND - 1), -1):
        said = fold(rest[at])
        lasts = said in vocab.lasting
        if not (lasts or said in vocab.dated):
            continue
        if context.coming and not (lasts or said in vocab.hedges):
            return []  # "will present the study published by Oak on May 3"
        behind = [fold(word) for word in rest[at + 1 : at + 2]]
        stands = not behind or behind[0] in vocab.prepositions or behind[0] in vocab.adverbs
        if not stands or any(_YEAR.fullmatch(fold(word)) for word in rest[at:]):
            return []
        noun = noun_before(rest, at, vocab)
        if noun and said in vocab.hedges and fold(noun[-1]) in vocab.nouns:
            return noun  # "shared at the meeting slated for"
        return trimmed([*noun, *rest[at:]][:MOST], vocab) if noun else []
    return []


def noun_before(words: Words, at: int, vocab: Vocabulary) -> Words:
    """The noun that ends before `at`, with what describes it; nothing behind a helping verb or a comma."""
    while at and fold(words[at - 1]) in vocab.adverbs:
        at -= 1
    stops = vocab.prepositions | vocab.articles | vocab.conjunctions | vocab.modals | vocab.auxiliaries | vocab.hedges
    stops = stops | vocab.relatives | vocab.that | vocab.scales | {vocab.words.infinitive}
    first = at
    while first and at - first < _PHRASE and fold(words[first - 1]) not in stops and fold(words[first - 1]):
        if words[first - 1].endswith((",", ";", ":")) or vocab.is_verb(words, first - 1):
            break
        first -= 1
    closing = fold(words[at - 1]) if at else ""
    if closing in vocab.agents or closing.endswith(("'s", "s'")):
        return []  # "the merger we announced", "the company's expected quarter"
    return [] if first and fold(words[first - 1]) in vocab.auxiliaries | vocab.modals | _NOT else words[first:at]
