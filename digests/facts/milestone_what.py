"""What happens on a date, in the release's words: a note of at most eight, cut from the clause around the date."""

from __future__ import annotations

import re

from digests.facts.milestone_clause import Parts, antecedent, before_relative, coordinated, is_agent, owned, parts, tell
from digests.facts.milestone_context import Context
from digests.facts.milestone_cut import MOST, trimmed
from digests.facts.milestone_signs import what_in_signs
from digests.facts.milestone_words import EDGE, Vocabulary, Words, fold, link_words, vocabulary
from digests.facts.when.cues import SPACELESS, cue

_BRACKETS = re.compile(r"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]")
_BREAK = re.compile(r"[;:|•●()\[\]]|[—–]|\s-{1,2}\s|(?<=[^\W\d]{2})[.!?]['’”\"]?\s|\n\n")
_COMMA = re.compile(r"(?<=,)\s(?!(?:Inc|Ltd|LLC|Corp|Co|S\.A|AG|SE|LP|M\.D|Ph\.D)\b)")
_REACH = 320  # code points on either side
_ENDS = re.compile(r"[.!?。](?:['’”\"])?\s?\Z")
_SHORT = 4  # words of a name or insertion between commas
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
    beside = "" if told else " ".join(tell(context.beside.split(), vocab, context.issuer)).strip(EDGE)
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
    before = _words(body[max(context.sentence.start, span.start - _REACH) : span.start])
    links = link_words(context.code)
    while before and fold(before[-1]) in links:
        before.pop()
    if not before or not cue(context.code, "ends").search(" ".join(before[-2:])):
        return _clause(context, vocab)
    first = len(before) - 1
    while first and not (fold(before[first - 1]) in vocab.prepositions and not before[first][:1].isdigit()):
        first -= 1
    while first < len(before) - 2 and fold(before[first]) in vocab.articles:
        first += 1
    told = before[first:]
    owner = any(fold(word).endswith(("'s", "s'")) for word in told[:-1])
    return (owned(told, vocab, context.issuer) if owner else told)[-MOST:]


def _clause(context: Context, vocab: Vocabulary) -> Words:
    head, own = _head(context, vocab)
    tail = _tail(context)
    found = parts(trimmed(head, vocab), vocab) if head else None
    idle = found is not None and any(vocab.phrase_at(found.verb, at) for at in range(len(found.verb)))
    opening = vocab.words.verb_last and bool(head) and fold(head[0]) in vocab.prepositions
    if tail and found is not None and fold(tail[0]) == vocab.words.infinitive and fold(head[-1]) in vocab.auxiliaries:
        return tell(_whole(tail[1:], vocab), vocab, context.issuer)  # "have until June 3 to apply"
    if found is not None and context.before("former") and cue(context.code, "moved").fullmatch(fold(head[-1])):
        return tell(
            [*(word for word in found.subject if fold(word) not in vocab.adverbs), head[-1]], vocab, frozenset()
        )
    open_verb = found is not None and not idle and (opening or _open(found, vocab))
    if not head:
        return tell(_whole(tail, vocab), vocab, context.issuer)
    if context.role in ("record", "ex"):
        return tell(head, vocab, context.issuer)
    if tail and (open_verb or (found is None and not _said(head, vocab))) and _continues(tail, vocab):
        both = _whole([*head, *tail], vocab)
        after = parts(both if own else tail, vocab)
        if found is not None or (after is not None and (own or not after.subject)):
            return tell(both, vocab, context.issuer)
    if found is None and not _said(head, vocab) and _is_clause(_behind_comma(tail), vocab):
        return tell(_whole(_behind_comma(tail), vocab), vocab, context.issuer)  # "After the close, on June 3, it paid"
    told = tell(head, vocab, context.issuer)
    if len(told) < 2 and tail and not _said(told, vocab):
        return tell(_whole(tail, vocab), vocab, context.issuer) or told
    return told


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


def _head(context: Context, vocab: Vocabulary) -> tuple[Words, bool]:
    """The words of the clause before the date, and whether none of another date stands between them."""
    span, body, links = context.mention.span, context.body, link_words(context.code)
    start = max(context.sentence.start, span.start - _REACH)
    between = _without_links(_last_clause(body[max(start, context.said_since) : span.start], vocab), links)
    if context.said_since <= start:
        return coordinated(between, [], vocab), True
    earlier = _without_links(_last_clause(_undated(context, start, context.said_since), vocab), links)
    joined = coordinated(between, earlier, vocab)
    if joined != between:
        return joined, True
    if len(between) > 1 and parts(trimmed(between, vocab), vocab) is None:
        return between, False
    whole = _last_clause(_undated(context, start, span.start), vocab)
    if not between:
        return _without_links(whole, links), True
    found, before = parts(trimmed(between, vocab), vocab), parts(trimmed(earlier, vocab), vocab)
    if found is not None and not found.subject:
        return ([*before.subject, *trimmed(between, vocab)] if before else _without_links(whole, links)), True
    return between, False


def _undated(context: Context, start: int, stop: int) -> str:
    """The words from `start` to `stop` without other dates and the words that bind those to the clause."""
    links, kept, at = link_words(context.code), "", start
    for span in context.earlier:
        if span.start >= at and span.end <= stop:
            kept += " ".join(_without_links(context.body[at : span.start].split(" "), links)) + " "
            at = span.end
    return kept + context.body[at:stop]


def _last_clause(text: str, vocab: Vocabulary) -> Words:
    """The words of the last clause of a text: back over commas to one that holds a verb."""
    clean = _BRACKETS.sub(" ", text)
    pieces = [piece for piece in _BREAK.split(clean) if any(sign.isalpha() for sign in piece)]
    if not pieces:
        return []
    commas = [piece.split() for piece in _COMMA.split(pieces[-1])]
    taken: Words = []
    for at in range(len(commas) - 1, -1, -1):
        piece = commas[at]
        if piece and fold(piece[0]) in vocab.relatives and at:
            return [*antecedent(commas[at - 1], vocab), *piece[1:], *taken]
        if piece and fold(piece[0]) in vocab.relatives:
            piece = piece[1:]
        taken = [*piece, *taken]
        if at and len(piece) > 2 and fold(piece[0]) in vocab.absolute:
            break  # ", with the first delivery"
        found = parts(trimmed(taken, vocab), vocab)
        if found is not None:
            if at and not found.subject:
                taken = [*_subject_before(commas[:at], vocab), *taken]
            break
    return taken


def _subject_before(pieces: list[Words], vocab: Vocabulary) -> Words:
    """The subject of a verb behind a comma: past an insertion, "the assets, net of tax, stood at"."""
    last = pieces[-1]
    if len(last) > _SHORT or parts(trimmed(last, vocab), vocab) is not None:
        return []
    inserted = len(pieces) > 1 and len(pieces[-2]) <= 2 * _SHORT and parts(trimmed(pieces[-2], vocab), vocab) is None
    return pieces[-2] if inserted else last


def _tail(context: Context) -> Words:
    """The words behind the date, up to the end of the sentence or the next date."""
    span, body = context.mention.span, context.body
    text = body[span.end : min(context.until, span.end + _REACH)]
    pieces = _BREAK.split(_BRACKETS.sub(" ", text).lstrip("”\"' "), maxsplit=1)
    words = pieces[0].split() if pieces else []
    return words if text[:1] not in ".!?;:" else []


def _whole(words: Words, vocab: Vocabulary) -> Words:
    """A clause up to the first comma behind its verb; what stands between two commas before it is left out."""
    pieces: list[Words] = [[]]
    for word in words:
        pieces[-1].append(word)
        if word.endswith(","):
            pieces.append([])
    pieces = [piece for piece in pieces if trimmed(piece, vocab)]
    if not pieces:
        return []
    for at, piece in enumerate(pieces):
        if parts(trimmed(piece, vocab), vocab) is not None:
            piece = before_relative(piece, vocab)
            return piece if at == 0 else [*pieces[0], *piece] if at > 1 else _joined(pieces[0], piece, vocab)
    return pieces[0]


def _joined(first: Words, second: Words, vocab: Vocabulary) -> Words:
    """An opening phrase is left out: "with its partners, the city opens"."""
    return second if fold(first[0]) in vocab.prepositions else [*first, *second]


def _without_links(words: Words, links: frozenset[str]) -> Words:
    while words and fold(words[-1]) in links:
        words = words[:-1]
    return words


def _words(text: str) -> Words:
    pieces = [piece for piece in _BREAK.split(_BRACKETS.sub(" ", text)) if any(sign.isalpha() for sign in piece)]
    return pieces[-1].split() if pieces else []
