"""A phrase cut to a note: whole phrases only, nothing that hangs at either end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from digests.facts.milestone_words import EDGE, Vocabulary, Words, fold, says
from digests.pattern import pattern

MOST: Final = 8  # words of a note
_YEAR = pattern(r"(?:19|20)\d\d")


def cut(subject: Words, verb: Words, rest: Words, vocab: Vocabulary) -> Words:
    """Subject, verb and rest, with as many of their phrases as eight words can hold."""
    heads, tails = chunks(_without_figures(subject, vocab), vocab), chunks(rest, vocab)
    if vocab.words.verb_last and tails:
        tails = _to_last_verb(tails)
    if not verb and not subject and tails:
        heads, tails = tails, []
    event = bool(tails) and any(fold(word) in vocab.nouns for word in tails[-1]) and bool(verb)
    while _count(heads, verb, tails) > MOST:
        if event and heads and len(tails) > 1 and _count([], verb, tails) <= MOST:
            heads = []  # "vote on the transaction at a special meeting"
        elif len(tails) > 1:
            tails = tails[:-1]
        elif tails and len(heads) == 1 and verb:
            tails = _before_participle(tails[-1], vocab)
        elif len(heads) > 1:
            heads = [*heads[:-2], _without_participle(heads[-2], vocab)]
        else:
            break
    subject = [word for chunk in heads for word in chunk]
    if subject and verb:
        subject = [*subject[:-1], subject[-1].rstrip(",")]
    words = subject + verb + [word for chunk in tails for word in chunk]
    if len(words) > MOST and vocab.words.head_last and not (heads and tails):
        lead = verb if not heads else []
        words = [*lead, *[word for chunk in (tails or heads) for word in chunk][-(MOST - len(lead)) :]]
    words = words[:MOST]
    words = trimmed(words, vocab)
    while words and fold(words[-1]) in vocab.modals | vocab.auxiliaries:
        words = words[:-1]
    return words


def trimmed(words: Words, vocab: Vocabulary) -> Words:
    """Without conjunctions, adverbs, prepositions and articles at either end."""
    words = [word for word in words if says(word)]
    start, end = 0, len(words)
    while start < end:
        said = fold(words[start])
        if said in vocab.articles and _keeps(words, start, vocab):
            break
        if not (vocab.links(said) or said in vocab.adverbs):
            break
        start += 1
    while end > start and _hangs(words[start:end], vocab):
        end -= 1
    words = words[start:end]
    return [_without_elision(words[0], vocab), *words[1:]] if words else words


def ended(words: Words, vocab: Vocabulary) -> Words:
    """Without what promises another word at the end; the beginning stands behind a verb and stays."""
    words = [word for word in words if says(word)]
    while words and (fold(words[0]) in vocab.adverbs):
        words = words[1:]
    while words and _hangs(words, vocab):
        words = words[:-1]
    return words


def _without_elision(word: str, vocab: Vocabulary) -> str:
    """ "l'usine" → "usine"."""
    article, mark, rest = word.replace("’", "'").partition("'")
    return word[-len(rest) :] if mark and rest and f"{article.lower()}'" in vocab.elisions else word


def _keeps(words: Words, at: int, vocab: Vocabulary) -> bool:
    following = words[at + 1 : at + 2]
    return vocab.words.keeps_articles and bool(following) and following[0][:1].islower()


def _hangs(words: Words, vocab: Vocabulary) -> bool:
    """Whether the last word promises another one."""
    said = fold(words[-1])
    return not said or vocab.links(said) or (said in vocab.adverbs and len(words) > 1) or said == vocab.words.infinitive


def _count(heads: Sequence[Words], verb: Words, tails: Sequence[Words]) -> int:
    return sum(map(len, heads)) + len(verb) + sum(map(len, tails))


def chunks(words: Words, vocab: Vocabulary) -> list[Words]:
    """Phrases that begin with a preposition or conjunction; the first one with what it is."""
    found: list[Words] = []
    for at, word in enumerate(words):
        said = fold(word)
        opens = said in vocab.prepositions or said in vocab.conjunctions
        joined = bool(at) and (fold(words[at - 1]) in vocab.prepositions or fold(words[at - 1]) in vocab.conjunctions)
        if not found or (opens and not joined) or (at and words[at - 1].endswith(",")):
            found.append([])
        found[-1].append(word)
    return found


def _without_figures(words: Words, vocab: Vocabulary) -> Words:
    """A subject without its phrases of figures: "registration at EUR 290"."""
    kept = [chunk for at, chunk in enumerate(chunks(words, vocab)) if not at or not _has_figures(chunk)]
    return [word for chunk in kept for word in chunk]


def _has_figures(words: Words) -> bool:
    """Whether a phrase has digits that are no year's."""
    return any(sign.isdigit() for word in words if not _YEAR.fullmatch(fold(word)) for sign in word)


def _to_last_verb(phrases: list[Words]) -> list[Words]:
    """ "ihren Umsatz um 6 Prozent auf 12 Millionen gesteigert": the verb behind the figures stays, they go."""
    last = phrases[-1][-1:] if len(phrases) > 1 and phrases[-1][-1][:1].islower() else []
    kept = [phrase for at, phrase in enumerate(phrases) if not at or not _has_figures(phrase)]
    return [*kept, last] if last and len(kept) < len(phrases) and kept[-1][-1:] != last else kept


def _before_participle(words: Words, vocab: Vocabulary) -> list[Words]:
    """The head of a phrase too long: "a plan | authorizing the sale"; nothing where it has no such end."""
    endings = (*vocab.words.participles, *vocab.words.gerunds)
    for at in range(1, len(words) - 1):
        opens = fold(words[at + 1]) in vocab.articles | vocab.prepositions
        if opens and endings and fold(words[at]).endswith(endings):
            return [words[:at]]
    return []


def _without_participle(words: Words, vocab: Vocabulary) -> Words:
    """The head of a phrase whose participle has lost what followed: "shows designed (with the captains)"."""
    endings = vocab.words.participles
    hangs = len(words) > 1 and endings and words[-1].strip(EDGE).lower().endswith(endings)
    return words[:-1] if hangs else words
