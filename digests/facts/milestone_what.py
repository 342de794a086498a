"""What happens on a date, in the release's words: a note of at most eight, cut from the clause around the date."""

from __future__ import annotations

from itertools import takewhile

from digests.facts.milestone_clause import Parts, is_agent, owned, parts, tell
from digests.facts.milestone_context import Context
from digests.facts.milestone_cut import MOST, cut, trimmed
from digests.facts.milestone_governed import dividend, holders, noun_before, participle
from digests.facts.milestone_inverted import straight
from digests.facts.milestone_said import (
    REACH,
    before_bracket,
    label_before,
    last_piece,
    whole_clause,
    words_before,
    words_behind,
    words_of_line,
)
from digests.facts.milestone_signs import what_in_signs
from digests.facts.milestone_words import EDGE, Vocabulary, Words, fold, link_words, vocabulary
from digests.facts.when.cues import SPACELESS, cue
from digests.facts.when.lexicon import lexicon
from digests.languages import LANGUAGES
from digests.pattern import pattern

_ENDS = pattern(r"[.!?。](?:['’”\"])?\s?\Z")
_FEW = 2  # words
_NAME = 4  # words of who acts
_NOT = frozenset("not nicht pas no non não не".split())
_HEADLINE = pattern(r"\s[-–—|]{1,2}\s|[:;|—]\s")


def what_of(context: Context) -> str:
    """At most eight words; "" where nothing stands beside the date."""
    code = context.code
    if code in SPACELESS:
        return what_in_signs(context)
    vocab = vocabulary(code)
    if context.mention.rule == "length from its first day":
        return headline_event(context.headline, vocab, context.issuer)
    words = _period(context, vocab) if context.role == "period_end" else _clause(context, vocab)
    told = _balanced(" ".join(words).strip(EDGE))
    told += "." if words and "." in words[-1].rstrip(",.") and words[-1].rstrip(",").endswith(".") else ""  # "M.D."
    if told.startswith("/") and told.endswith("/"):
        told = ""  # the mark of a wire
    if (len(words) <= _NAME and is_agent(told.split(), vocab, context.issuer)) or cue(code, "when").fullmatch(told):
        told = ""
    spoken = told or _ENDS.search(context.beside)  # a line of a schedule is no sentence: "See you there!"
    beside = "" if spoken else " ".join(tell(context.beside.split(), vocab, context.issuer)).strip(EDGE)
    if not told and (not beside or cue(code, "when").fullmatch(beside)):
        return headline_event(context.headline, vocab, context.issuer)
    return told or beside


def _balanced(told: str) -> str:
    """A note without quotation marks that have lost their other half."""
    for opening, closing in ("“”", "„“", "«»"):
        if told.count(opening) != told.count(closing) and not (closing == "“" and "”" in told):
            told = told.replace(opening, "").replace(closing, "")
    return told if told.count('"') % 2 == 0 else told.replace('"', "")


def headline_event(headline: str, vocab: Vocabulary, issuer: frozenset[str]) -> str:
    """What a headline announces, as a note: "… -- The 2026 Harbour Fair Opens" → "2026 Harbour Fair"."""
    pieces = [piece.split() for piece in _HEADLINE.split(headline) if len(piece.split()) > 1]
    named = [piece for piece in pieces if any(fold(word) in vocab.nouns for word in piece)]
    words = (named or pieces or [headline.split()])[0]
    found = parts(words, vocab)
    if found and named and any(fold(word) in vocab.nouns for word in found.subject):
        words = found.subject
    return " ".join(tell(words, vocab, issuer)).strip(EDGE)


def _period(context: Context, vocab: Vocabulary) -> Words:
    """ "results for the third quarter ended" → "third quarter ended"; of a balance, what it is of."""
    span, body = context.mention.span, context.body
    before = last_piece(body[max(context.sentence.start, span.start - REACH) : span.start])
    links = link_words(context.code)
    while before and fold(before[-1]) in links:
        before.pop()
    if not before or not cue(context.code, "ends").search(" ".join(before[-2:])):
        return _clause(context, vocab)
    before = [word for word in before if fold(word) not in vocab.relatives]
    fiscal = LANGUAGES[context.code].dates.fiscal.split()
    first = len(before) - 1
    while first and (
        fold(before[first - 1]) not in vocab.prepositions
        or before[first][:1].isdigit()
        or fold(before[first]) in fiscal  # "third quarter of fiscal 2026, which ended"
    ):
        first -= 1
    while first < len(before) - 2 and fold(before[first]) in vocab.articles:
        first += 1
    told = before[first:]
    owner = any(fold(word).endswith(("'s", "s'")) for word in told[:-1])
    return (owned(told, vocab, context.issuer) if owner else told)[-MOST:]


def _clause(context: Context, vocab: Vocabulary) -> Words:
    if line := words_of_line(context):
        return tell(line, vocab, context.issuer)
    head, own = words_before(context, vocab)
    tail = words_behind(context, vocab)
    if len(head) < _FEW and (label := before_bracket(context, vocab)):
        return tell(label, vocab, context.issuer)
    if owed := dividend(head, context, vocab) or holders(head, context, vocab):
        return owed
    if not head and (label := label_before(context, vocab)):
        return label
    if not head or fold(head[-1]) in vocab.that:
        return tell(whole_clause(straight(tail, vocab), vocab), vocab, context.issuer)
    found = parts(trimmed(head, vocab), vocab)
    shaped = _of_noun(head, tail, context, vocab) if found is None else _of_verb(found, head, tail, context, vocab)
    if shaped or context.role in ("record", "ex"):
        return shaped or tell(head, vocab, context.issuer)
    if tail and _continues(tail, vocab) and (not _said(head, vocab) if found is None else _waits(found, head, vocab)):
        both = whole_clause([*head, *tail], vocab)
        after = parts(both if own else tail, vocab)
        if found is not None or (after is not None and (own or not after.subject)):
            return tell(both, vocab, context.issuer)
    told = tell(head, vocab, context.issuer)
    if len(told) < _FEW and tail and not _said(told, vocab):
        return tell(whole_clause(tail, vocab), vocab, context.issuer) or told
    return told


def _of_verb(found: Parts, head: Words, tail: Words, context: Context, vocab: Vocabulary) -> Words:
    """What a clause with a verb says in a shape of its own; empty for any other."""
    left = _left_to_do(head, tail, vocab) if context.right_behind("until") else []
    if left:
        return cut([], left[:1], _clause_end(left[1:], vocab), vocab)
    if due := _due(found, head, vocab) or _held(found, head, vocab):
        return due
    last = fold(head[-1])
    if context.before("former") and cue(context.code, "moved").fullmatch(last):
        subject = list(takewhile(lambda word: fold(word) not in vocab.adverbs | vocab.hedges, found.subject))
        return tell([*subject, head[-1]], vocab, frozenset())  # "the fair originally set for May is moved"
    return participle(found, context, vocab)


def _held(found: Parts, head: Words, vocab: Vocabulary) -> Words:
    """ "will honor its masters with a reception to be held" → "reception": what is held on the day."""
    count = next((count for count in range(_NAME, 0, -1) if vocab.phrase_at(head[-count:], 0) == count), 0)
    if not count or not found.rest[:-count] or vocab.words.verb_last:
        return []
    return noun_before(head, len(head) - count, vocab)


def _due(found: Parts, head: Words, vocab: Vocabulary) -> Words:
    """ "won an order for two barges, due for delivery in" → "two barges due for delivery": what waits for the day."""
    stops = vocab.prepositions | vocab.articles | vocab.auxiliaries | vocab.modals | {vocab.words.infinitive}
    for at in range(len(head) - 2, 0, -1):
        if fold(head[at]) not in vocab.hedges or head[at] in found.verb or fold(head[at + 1]) not in stops:
            continue
        before = list(takewhile(lambda word: fold(word) not in stops, reversed(head[:at])))[:_NAME]
        if not before or fold(before[0]) in vocab.adverbs | _NOT or fold(head[-1]) in vocab.auxiliaries:
            return []
        noun = [*reversed(before[1:]), before[0].rstrip(",")]
        return trimmed([*noun, *head[at:]][:MOST], vocab)
    return []


def _of_noun(head: Words, tail: Words, context: Context, vocab: Vocabulary) -> Words:
    """What stands behind a date and its comma, or what a noun before it is for; empty where there is no such thing."""
    dates = lexicon(context.code).phrases
    clause = tail[1:] if tail and tail[0] == "," else []
    behind = parts(clause, vocab) if clause else None
    only_when = not _said(head, vocab) or all(fold(word) in dates for word in head)  # "the next day, June 4, it fell"
    if behind is not None and behind.subject and only_when:
        return tell(whole_clause(clause, vocab), vocab, context.issuer)
    if tail and (fold(tail[0]) == vocab.words.infinitive != "" or fold(head[-1]).endswith(("'s", "s'"))):
        # "the decision in May to pay", "the board's May 3 vote"
        return cut([], [], [*owned(head, vocab, context.issuer), *_clause_end(tail, vocab)], vocab)
    return []


def _left_to_do(head: Words, tail: Words, vocab: Vocabulary) -> Words:
    """ "have until June 3 to apply", "a delay, until June 3, to comply": the words behind "to"."""
    behind = tail[1:] if tail[:1] == [","] else tail if fold(head[-1]) in vocab.auxiliaries else []
    return behind[1:] if behind and fold(behind[0]) == vocab.words.infinitive != "" else []


def _clause_end(words: Words, vocab: Vocabulary) -> Words:
    """What belongs to a verb: up to a comma, a relative or another clause."""
    for at, word in enumerate(words):
        said = fold(word)
        ends = said in vocab.relatives or said in vocab.that or said in vocab.modals or said in vocab.auxiliaries
        if ends or (at and said in vocab.conjunctions):
            return words[:at]
        if word.endswith((",", ";")):
            return words[: at + 1]
    return words


def _waits(found: Parts, head: Words, vocab: Vocabulary) -> bool:
    """Whether a clause still waits for its main verb, or for what its verb is said of: "soll", "hat ihren Umsatz"."""
    if any(vocab.phrase_at(found.verb, at) for at in range(len(found.verb))):
        return False
    if vocab.words.verb_last and fold(head[0]) in vocab.prepositions:
        return True
    helps = all(vocab.helps(fold(word)) for word in found.verb)
    return (vocab.words.verb_last and (helps or not found.rest)) or (helps and not found.rest)


def _said(words: Words, vocab: Vocabulary) -> bool:
    return any(fold(word) in vocab.nouns for word in words)


def _continues(tail: Words, vocab: Vocabulary) -> bool:
    """Whether what follows the date goes on with its clause."""
    first = fold(tail[0])
    return bool(first) and first not in vocab.conjunctions and first not in vocab.relatives
