"""What happens on a date, in the release's words: a note of at most eight, cut from the clause around the date."""

from __future__ import annotations

import re

from digests.facts.milestone_clause import Parts, is_agent, owned, parts, tell
from digests.facts.milestone_context import Context
from digests.facts.milestone_cut import MOST, chunks, cut, trimmed
from digests.facts.milestone_said import REACH, last_piece, whole_clause, words_before, words_behind
from digests.facts.milestone_signs import what_in_signs
from digests.facts.milestone_words import EDGE, Vocabulary, Words, fold, link_words, vocabulary
from digests.facts.when.cues import SPACELESS, cue
from digests.languages import LANGUAGES

_ENDS = re.compile(r"[.!?。](?:['’”\"])?\s?\Z")
_HEADLINE = re.compile(r"\s[-–—|]{1,2}\s|[:;|—]\s")


def what_of(context: Context) -> str:
    """At most eight words; "" where nothing stands beside the date."""
    code = context.code
    if code in SPACELESS:
        return what_in_signs(context)
    vocab = vocabulary(code)
    if context.mention.rule == "length from its first day":
        return headline_event(context.headline, vocab, context.issuer)
    words = _period(context, vocab) if context.role == "period_end" else _clause(context, vocab)
    told = " ".join(words).strip(EDGE)
    told += "." if words and "." in words[-1].rstrip(",.") and words[-1].rstrip(",").endswith(".") else ""  # "M.D."
    if is_agent(told.split(), vocab, context.issuer) or cue(code, "when").fullmatch(told):
        told = ""
    spoken = told or _ENDS.search(context.beside)  # a line of a schedule is no sentence: "See you there!"
    beside = "" if spoken else " ".join(tell(context.beside.split(), vocab, context.issuer)).strip(EDGE)
    if not told and (not beside or cue(code, "when").fullmatch(beside)):
        return headline_event(context.headline, vocab, context.issuer)
    return told or beside


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
    head, own = words_before(context, vocab)
    tail = words_behind(context)
    found = parts(trimmed(head, vocab), vocab) if head else None
    idle = found is not None and any(vocab.phrase_at(found.verb, at) for at in range(len(found.verb)))
    opening = vocab.words.verb_last and bool(head) and fold(head[0]) in vocab.prepositions
    left = _left_to_do(head, tail, vocab) if found is not None and context.right_behind("until") else []
    if left:
        return cut([], left[:1], _clause_end(left[1:], vocab), vocab)
    if found is not None and context.before("former") and cue(context.code, "moved").fullmatch(fold(head[-1])):
        return tell(
            [*(word for word in found.subject if fold(word) not in vocab.adverbs), head[-1]], vocab, frozenset()
        )
    if (
        found is not None
        and context.role == "payable"
        and found.rest
        and cue(context.code, "owed").fullmatch(fold(head[-1]))
    ):
        return [*trimmed(chunks(found.rest, vocab)[0], vocab)[-MOST + 1 :], head[-1]]
    open_verb = found is not None and not idle and (opening or _open(found, vocab))
    if not head:
        return tell(whole_clause(tail, vocab), vocab, context.issuer)
    if context.role in ("record", "ex"):
        return tell(head, vocab, context.issuer)
    if tail and (open_verb or (found is None and not _said(head, vocab))) and _continues(tail, vocab):
        both = whole_clause([*head, *tail], vocab)
        after = parts(both if own else tail, vocab)
        if found is not None or (after is not None and (own or not after.subject)):
            return tell(both, vocab, context.issuer)
    if found is None and not _said(head, vocab) and _is_clause(_behind_comma(tail), vocab):
        return tell(
            whole_clause(_behind_comma(tail), vocab), vocab, context.issuer
        )  # "After the close, on June 3, it paid"
    told = tell(head, vocab, context.issuer)
    if len(told) < 2 and tail and not _said(told, vocab):
        return tell(whole_clause(tail, vocab), vocab, context.issuer) or told
    return told


def _left_to_do(head: Words, tail: Words, vocab: Vocabulary) -> Words:
    """ "have until June 3 to apply", "a delay, until June 3, to comply": the words behind "to"."""
    behind = _behind_comma(tail) or (tail if fold(head[-1]) in vocab.auxiliaries else [])
    return behind[1:] if behind and fold(behind[0]) == vocab.words.infinitive != "" else []


def _clause_end(words: Words, vocab: Vocabulary) -> Words:
    """What belongs to a verb: up to a comma, a relative or another clause."""
    for at, word in enumerate(words):
        said = fold(word)
        if said in vocab.relatives or said in vocab.that or (at and said in vocab.conjunctions):
            return words[:at]
        if word.endswith((",", ";")):
            return words[: at + 1]
    return words


def _behind_comma(tail: Words) -> Words:
    """What follows a date and its comma, else nothing."""
    return tail[1:] if tail and tail[0] == "," else []


def _is_clause(words: Words, vocab: Vocabulary) -> bool:
    found = parts(words, vocab) if words else None
    return found is not None and bool(found.subject)


def _open(found: Parts, vocab: Vocabulary) -> bool:
    """Whether a clause still waits for its main verb, or for what its verb is said of: "soll", "hat ihren Umsatz"."""
    helps = all(vocab.helps(fold(word)) for word in found.verb)
    return (vocab.words.verb_last and (helps or not found.rest)) or (helps and not found.rest)


def _said(words: Words, vocab: Vocabulary) -> bool:
    return any(fold(word) in vocab.nouns for word in words)


def _continues(tail: Words, vocab: Vocabulary) -> bool:
    """Whether what follows the date goes on with its clause."""
    first = fold(tail[0])
    return bool(first) and first not in vocab.conjunctions and first not in vocab.relatives
