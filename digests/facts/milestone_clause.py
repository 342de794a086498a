"""A clause taken apart and told in few words: who or what, the verb, the rest; cut between its phrases only."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from digests.facts.milestone_cut import chunks, cut, ended, trimmed
from digests.facts.milestone_words import Vocabulary, Words, fold

_HEAD = 4  # words of an owner
_PHRASE = 6  # words that "which" can stand for


class Parts(Struct, frozen=True):
    """The subject, the group of its verb ("is expected to close"), and what follows."""

    subject: Words
    verb: Words
    rest: Words


def parts(words: Words, vocab: Vocabulary) -> Parts | None:
    """The parts of a clause, or None where no verb is known."""
    for at in range(len(words)):
        word = fold(words[at])
        opens = word in vocab.modals or word in vocab.auxiliaries
        infinitive = bool(word) and word == vocab.words.infinitive and at > 0
        infinitive = infinitive and at + 1 < len(words) and vocab.is_verb(words, at + 1)
        if opens or infinitive or vocab.phrase_at(words, at) or vocab.is_verb(words, at):
            end = _verb_end(words, at, vocab)
            return Parts(words[:at], words[at:end], words[end:])
    return None


def _verb_end(words: Words, at: int, vocab: Vocabulary) -> int:
    """The index after the group of a verb that begins at `at`."""
    idle = vocab.phrase_at(words, at)
    if idle:
        return at + idle
    end = at
    needs = False  # a main verb
    while end < len(words):
        word = fold(words[end])
        infinitive = bool(word) and word == vocab.words.infinitive
        if (idle := vocab.phrase_at(words, end)) and end > at:
            return end + idle
        if not (vocab.helps(word) or infinitive):
            break
        needs = True
        end += 1
    if vocab.words.verb_last and needs:
        return end
    if end < len(words) and not (needs and vocab.links(fold(words[end]))):
        end += 1
    return end


def tell(words: Words, vocab: Vocabulary, issuer: frozenset[str]) -> Words:
    """At most eight words of a clause, complete; empty where nothing is left."""
    opening = vocab.words.verb_last and bool(words) and fold(words[0]) in vocab.prepositions
    words = inner(trimmed(words, vocab), vocab)
    found = parts(words, vocab)
    if found is None:
        return cut([], [], words, vocab)
    subject, rest = owned(found.subject, vocab, issuer), ended(found.rest, vocab)
    if opening:
        subject, rest = [], _without_agent(rest, vocab, issuer)  # "Mit dem Werk bietet die Firma …"
    acts = not subject or is_agent(subject, vocab, issuer)
    low = [fold(word) for word in found.verb]
    hedge = [word for word, said in zip(found.verb, low, strict=True) if said in vocab.hedges]
    if any(vocab.phrase_at(found.verb, at) for at in range(len(low))):
        return cut(subject, hedge, [], vocab) if subject and not acts else cut([], [], trimmed(rest, vocab), vocab)
    clause = Parts(subject, found.verb, rest)
    hosts = low[-1] in vocab.hosts and not any(said in vocab.auxiliaries for said in low[:-1])
    return (_hosted(clause, acts, vocab, issuer) if hosts else []) or _told(clause, acts, vocab)


def _hosted(found: Parts, acts: bool, vocab: Vocabulary, issuer: frozenset[str]) -> Words:
    """ "Quillmark will host a conference call" → "conference call"; nothing where the object is none."""
    event = trimmed(found.rest, vocab)
    if event and not is_agent(event, vocab, issuer):
        alone = len(event) < 2 and fold(event[0]) not in vocab.nouns  # "publish its data"
        return cut([], found.verb[-1:], found.rest, vocab) if alone else cut([], [], event, vocab)
    return cut(found.subject, [] if event else found.verb[-1:], [], vocab) if not acts else []


def _told(found: Parts, acts: bool, vocab: Vocabulary) -> Words:
    low = [fold(word) for word in found.verb]
    passive = any(said in vocab.auxiliaries for said in low[:-1])
    if acts and passive and not found.rest:
        planned = any(said in vocab.hedges for said in low)  # "is scheduled to be sentenced"
        return cut([], found.verb[1:] if planned and low[0] in vocab.auxiliaries else found.verb, [], vocab)
    expects = low[-1] in vocab.hedges and len(low) == 1
    if acts and expects and found.rest and vocab.words.infinitive:
        return cut([], [], trimmed(found.rest, vocab), vocab)  # "expects the plant to open"
    verb = _group(found.verb, low, vocab, acts and bool(found.rest))
    is_so = found.rest and len(low) == 1 and low[0] in vocab.auxiliaries and fold(found.rest[0]) in vocab.articles
    if is_so and not vocab.words.verb_last:
        verb = found.verb  # "was a client"
    if acts and found.rest and len(verb) + len(found.rest) >= 2:
        return cut([], verb, found.rest, vocab)
    return cut(found.subject, verb, found.rest, vocab)


def coordinated(words: Words, earlier: Words, vocab: Vocabulary) -> Words:
    """The last of several verbs with their subject: "the tour begins in Ayr and ends" → "the tour ends".

    The subject stands in `words`, or in what was said `earlier` in the sentence.
    """
    for at in range(len(words) - 2, -1, -1):
        if fold(words[at]) not in vocab.conjunctions:
            continue
        behind = words[at + 1 :]
        found = parts(behind, vocab)
        if (found is None or found.subject) and fold(behind[0]) not in vocab.bare:
            continue
        before = parts(trimmed(words[:at], vocab), vocab) or parts(trimmed(earlier, vocab), vocab)
        return [*before.subject, *behind] if before and before.subject else words
    return words


def before_relative(words: Words, vocab: Vocabulary) -> Words:
    """A clause without what is told of its last noun: "approved a plan | that expires"."""
    for at in range(2, len(words)):
        said = fold(words[at])
        if said in vocab.relatives or said in vocab.that:
            found = parts(words[:at], vocab)
            if found is not None and found.rest:
                return words[:at]
    return words


def inner(words: Words, vocab: Vocabulary) -> Words:
    """The clause inside a sentence that the date belongs to: what is said, what "which" stands for."""
    if len(words) > 2 and fold(words[-1]) in vocab.hedges and fold(words[-2]) in vocab.nouns:
        return antecedent(words[:-1], vocab)  # "at the meeting slated for"
    planned = [fold(word) for word in words[-3:]]
    if len(words) > 4 and planned[0] in vocab.hedges and planned[1] == vocab.words.infinitive != "":
        found = parts(words, vocab)
        if found is not None and len(found.rest) > 3:
            noun = antecedent(words[:-3], vocab)  # "have a model planned to launch"
            return [*(noun or found.subject), *words[-3:]]  # "Rusk announced her plans to retire"
    for at in range(len(words) - 2, 0, -1):
        said = fold(words[at])
        if said not in vocab.that and said not in vocab.relatives:
            continue
        found = parts(words[at + 1 :], vocab)
        if found is None:
            continue
        if not found.subject:
            return [*antecedent(words[:at], vocab), *words[at + 1 :]]
        said_before = fold(words[at - 1])
        if said in vocab.that and (vocab.is_verb(words, at - 1) or said_before in vocab.hedges | vocab.hosts):
            return words[at + 1 :]
        return words
    return words


def antecedent(words: Words, vocab: Vocabulary) -> Words:
    """The last phrase of a text: behind its last preposition that is none of possession, or its last verb."""
    taken = words[-_PHRASE:]
    for at in range(len(taken) - 2, -1, -1):
        said = fold(taken[at])
        if said in vocab.prepositions and said not in vocab.of:
            return _noun(taken[at + 1 :], vocab)
        if vocab.is_verb(taken, at) or said in vocab.auxiliaries:
            return _noun(taken[at + 1 :], vocab)
    return _noun(taken, vocab)


def _noun(words: Words, vocab: Vocabulary) -> Words:
    """A phrase, or nothing where a word that only points ends it: "on behalf of those who"."""
    return [] if words and fold(words[-1]) in vocab.articles else words


def _without_agent(words: Words, vocab: Vocabulary, issuer: frozenset[str]) -> Words:
    for count in (1, 2, 3):
        if is_agent(words[:count], vocab, issuer):
            return words[count:]
    return words


def _group(verb: Words, low: Sequence[str], vocab: Vocabulary, alone: bool) -> Words:
    """The group of a verb without what a note leaves out: "is expected to close" → "expected to close"."""
    hedged = any(said in vocab.hedges for said in low[:-1])
    kept: Words = []
    for at, (word, said) in enumerate(zip(verb, low, strict=True)):
        if said in vocab.adverbs or (alone and said in vocab.hedges):
            continue
        needed = at and (low[at - 1] in vocab.modals - vocab.will or low[at - 1] == vocab.words.infinitive != "")
        if said in vocab.auxiliaries and not needed:
            continue
        if said in vocab.will and not vocab.words.verb_last:
            following = low[at + 1 : at + 3]
            if alone or hedged or any(one in vocab.auxiliaries for one in following):
                continue
        kept.append(word)
    if alone and kept and fold(kept[0]) == vocab.words.infinitive:
        kept = kept[1:]
    return kept or ([] if len(verb) > 1 or low[0] in vocab.auxiliaries else verb)


def is_agent(words: Words, vocab: Vocabulary, issuer: frozenset[str]) -> bool:
    """Whether a phrase names who acts and the release has named before."""
    chunk = chunks(words, vocab)[0] if words else []
    if len(chunk) == len(words) or not all(fold(word) in issuer for word in words):
        words = chunk
    low = [said for word in words if (said := fold(word)) and said not in vocab.articles]
    return bool(low) and (low[-1] in vocab.agents or all(said in issuer for said in low))


def owned(words: Words, vocab: Vocabulary, issuer: frozenset[str]) -> Words:
    """A phrase without its owner where that is the issuer: "the company's annual meeting"."""
    words = trimmed(words, vocab)
    for at, word in enumerate(words[:_HEAD]):
        said = fold(word)
        if said.endswith(("'s", "s'")) and at + 1 < len(words):
            owner = [*words[:at], said.removesuffix("'s").removesuffix("'")]
            return words[at + 1 :] if is_agent(owner, vocab, issuer) else words
    return words
