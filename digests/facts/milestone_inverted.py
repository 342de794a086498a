"""A clause whose verb stands before its subject, since the date opens it: "Am 3. Mai findet eine Feier statt"."""

from __future__ import annotations

from itertools import dropwhile, takewhile

from digests.facts.milestone_words import Vocabulary, Words, fold, says


def straight(words: Words, vocab: Vocabulary) -> Words:
    """What follows a date that opens its clause, subject first: "eine Feier im Park", "die Satzung tritt in Kraft".

    As it was where no subject is seen, and in a language whose subjects may stand behind their verb anyway.
    """
    words = list(dropwhile(lambda word: not says(word), words))
    idle = vocab.phrase_at(words, 0) if words else 0
    if not words or not (idle or (vocab.words.verb_last and _opens(words, vocab))):
        return words
    verb, rest = words[: idle or 1], words[idle or 1 :]
    if rest and fold(rest[0]) in vocab.reflexive:
        verb, rest = [*verb, rest[0]], rest[1:]
    at = _subject(rest, vocab)
    if at is None:
        return words
    place, rest = rest[:at], rest[at:]
    if idle:
        rest = list(takewhile(lambda word: fold(word) not in vocab.relatives | vocab.that, rest))
        comma = next((at for at, word in enumerate(rest) if word.endswith(",")), len(rest))
        rest = rest[: comma + 1]
        while rest and vocab.phrase_at(rest, len(rest) - 1):
            rest = rest[:-1]  # "findet … statt"
        return [*_ended(rest), *place]
    end = _end(rest, vocab)
    return [*_ended(rest[:end]), *verb, *place, *rest[end:]]


def _opens(words: Words, vocab: Vocabulary) -> bool:
    """Whether the verb stands right behind the date: a word in small letters that binds nothing."""
    said = fold(words[0])
    if not words[0][:1].islower() or said in vocab.adverbs or said in vocab.agents or said in vocab.hedges:
        return False
    return not (vocab.links(said) or said in vocab.that or words[0].endswith((",", ".")))


def _subject(rest: Words, vocab: Vocabulary) -> int | None:
    """Where the subject begins: an article or a name that no preposition leads."""
    led = False
    for at, word in enumerate(rest):
        said = fold(word)
        if said in vocab.relatives or said in vocab.that or said in vocab.conjunctions:
            return None
        if said in vocab.prepositions:
            led = True
        elif said in vocab.articles:
            if not led or (at and fold(rest[at - 1]) not in vocab.prepositions):
                return at if said not in vocab.genitives or not at else None
        elif not led and word[:1].isupper():
            return at
    return None


def _end(rest: Words, vocab: Vocabulary) -> int:
    """Where the subject ends: before another article, a preposition, a word in small letters that describes nothing."""
    for at in range(1, len(rest)):
        said = fold(rest[at])
        if rest[at - 1].endswith(","):
            return at
        if said in vocab.genitives or said in vocab.of or rest[at][:1].isupper() or rest[at][:1].isdigit():
            continue
        described = at + 1 < len(rest) and rest[at + 1][:1].isupper() and fold(rest[at - 1]) in vocab.articles
        if not described:
            return at
    return len(rest)


def _ended(words: Words) -> Words:
    return [*words[:-1], words[-1].rstrip(",.")] if words else words
