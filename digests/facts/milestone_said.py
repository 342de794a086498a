"""What is said around a date: the words of its clause before and behind it, without other dates."""

from __future__ import annotations

from typing import Final

from digests.facts.milestone_clause import Parts, antecedent, before_relative, coordinated, parts
from digests.facts.milestone_context import Context
from digests.facts.milestone_cut import trimmed
from digests.facts.milestone_words import Vocabulary, Words, fold, link_words
from digests.facts.when.cues import cue
from digests.languages import LANGUAGES
from digests.pattern import pattern

_BRACKETS = pattern(r"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]")
_BREAK = pattern(r"[;:|•●▲△▶►▷■□◆◇()\[\]]|[—–]|\s-{1,2}\s|(?<=[^\W\d]{2})[.!?]['’”\"]?\s|\n\n")
_COMMA = pattern(r"(?<=,)\s(?!(?:Inc|Ltd|LLC|Corp|Co|S\.A|AG|SE|LP|M\.D|Ph\.D)\b)")
REACH: Final = 320  # code points on either side
_OWNER = pattern(r"['’]s\b")
_LABEL = 40  # code points
_BRACKET = 16  # code points of a bracket before its date
_BULLET = 8  # code points of a mark before a line's date
_SCHEDULED = pattern(r"\s{0,2}(?:[:|–—]|--?\s)\s{0,2}(?=[^\s\d])")
_QUOTES = frozenset('“„«"')
_SHORT = 4  # words of a name or insertion between commas


def _pieces(text: str, vocab: Vocabulary) -> list[str]:
    """A text parted where a clause or line ends; "Mr. Rusk" and "Dr." are not parted."""
    found, start = [], 0
    clean = _BRACKETS.sub(" ", text)
    for match in _BREAK.finditer(clean):
        before = clean[start : match.start()].rsplit(maxsplit=1)
        if match.group()[0] == "." and before and fold(before[-1]) in vocab.abbreviations:
            continue
        found.append(clean[start : match.start()])
        start = match.end()
    return [*found, clean[start:]]


def words_before(context: Context, vocab: Vocabulary) -> tuple[Words, bool]:
    """The words of the clause before the date, and whether none of another date stands between them."""
    span, links = context.mention.span, link_words(context.code)
    start = max(context.sentence.start, span.start - REACH)
    between = _without_links(_last_clause(_undated(context, max(start, context.said_since), span.start), vocab), links)
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
        said = before is not None and not _inserts(before)
        return ([*before.subject, *trimmed(between, vocab)] if before and said else _without_links(whole, links)), True
    return between, False


def before_bracket(context: Context, vocab: Vocabulary) -> Words:
    """The words before a bracket that holds the date and hardly more: "Self-charging (coming mid-2026)"."""
    start = max(context.sentence.start, context.mention.span.start - REACH)
    text = context.body[start : context.mention.span.start]
    at = text.rfind("(")
    if at < 0 or ")" in text[at:] or len(text) - at > _BRACKET:
        return []
    return _last_clause(text[:at], vocab)


def label_before(context: Context, vocab: Vocabulary) -> Words:
    """A label right before the date, with nothing of a clause between: "Photo call: May 3"; else nothing."""
    start = max(context.sentence.start, context.mention.span.start - 2 * _LABEL)
    label, mark, between = context.body[start : context.mention.span.start].rpartition(":")
    words = label.rsplit("\n", 1)[-1].split()
    if not mark or not 0 < len(words) <= _SHORT or _without_links(between.split(), link_words(context.code)):
        return []
    return [] if cue(context.code, "when").fullmatch(" ".join(words)) else trimmed(words, vocab)


def _undated(context: Context, start: int, stop: int) -> str:
    """The words from `start` to `stop` without other dates and the words that bind those to the clause."""
    links, kept, at = link_words(context.code), "", start
    for span in context.earlier:
        if span.start >= at and span.end <= stop:
            owner = _OWNER.match(context.body, span.end)
            kept += " ".join(_without_links(context.body[at : span.start].split(" "), links)) + " "
            at = owner.end() if owner else span.end  # "this year's fair"
    return kept + context.body[at:stop]


def _last_clause(text: str, vocab: Vocabulary) -> Words:
    """The words of the last clause of a text: back over commas to one that holds a verb."""
    pieces = [piece for piece in _pieces(text, vocab) if any(sign.isalpha() for sign in piece)]
    if not pieces:
        return []
    commas = [piece.split() for piece in _COMMA.split(pieces[-1])]
    taken: Words = []
    for at in range(len(commas) - 1, -1, -1):
        piece = commas[at]
        if piece and fold(piece[0]) in vocab.relatives and at:
            return [*antecedent(_worded(commas[:at]), vocab), *piece[1:], *taken]
        if piece and fold(piece[0]) in vocab.relatives:
            piece = piece[1:]
        if at and taken and _apposes(piece, commas[at - 1], taken, vocab):
            continue
        taken = [*piece, *taken]
        if at and len(piece) > 2 and fold(piece[0]) in vocab.absolute:
            break  # ", with the first delivery"
        found = parts(trimmed(taken, vocab), vocab)
        if found is not None:
            if at and not found.subject:
                idle = vocab.phrase_at(trimmed(taken, vocab), 0)
                subject = _subject_before(commas[:at], vocab)
                taken = [*(subject or (antecedent(commas[at - 1], vocab) if idle else [])), *taken]
            elif at and taken[0][0] in _QUOTES:
                verb = len(taken) - len(found.verb) - len(found.rest)
                if _apposes(taken[:verb], commas[at - 1], taken[verb:], vocab):
                    taken = [*commas[at - 1], *taken[verb:]]  # "the program, “Tales of Ayr” begins"
            break
    return taken


def _apposes(piece: Words, before: Words, behind: Words, vocab: Vocabulary) -> bool:
    """Whether a piece only tells what the one before it is: "Weir Hall, a house of the guild, opened"."""
    opens = piece and (fold(piece[0]) in vocab.articles or piece[0][0] in _QUOTES)
    if not opens or not trimmed(before, vocab) or fold(before[0]) in vocab.prepositions:
        return False
    if any(parts(trimmed(one, vocab), vocab) is not None for one in (piece, before)):
        return False
    found = parts([before[-1], *behind], vocab)
    return found is not None and len(found.subject) == 1


def _worded(pieces: list[Words]) -> Words:
    """The last piece that says more than an age: "the death of Colm Rusk, 24, who"."""
    return next((piece for piece in reversed(pieces) if any(word[:1].isalpha() for word in piece)), [])


def _subject_before(pieces: list[Words], vocab: Vocabulary) -> Words:
    """The subject of a verb behind a comma: past an insertion, "the assets, net of tax, stood at"."""
    last = pieces[-1]
    if len(pieces) > 1 and fold(last[0]) in vocab.relatives:  # "the loan, which replaces that of the bank, expires"
        said = trimmed(pieces[-2], vocab)
        return said if said and parts(said, vocab) is None else []
    found = parts(trimmed(last, vocab), vocab) if len(last) <= _SHORT else None
    told = found is not None and not _inserts(found)
    if len(last) > _SHORT or told or (found is not None and len(pieces) < 2):
        return []
    inserted = len(pieces) > 1 and len(pieces[-2]) <= 2 * _SHORT and parts(trimmed(pieces[-2], vocab), vocab) is None
    return pieces[-2] if inserted else last


def _inserts(found: Parts) -> bool:
    """Whether a clause has no subject of its own: ", first announced in June,"."""
    return len(found.subject) < 2 and all(word[:1].islower() for word in found.subject)


def words_behind(context: Context, vocab: Vocabulary) -> Words:
    """The words behind the date, up to the end of the sentence or the next date."""
    span, body = context.mention.span, context.body
    text = body[span.end : min(context.said_until, span.end + REACH)]
    words = _pieces(text.lstrip("”\"' "), vocab)[0].split()
    years = LANGUAGES[context.code].dates.years.split()
    if words and body[span.end - 1 : span.end].isdigit() and fold(words[0]) in (*years, "г"):
        words = words[1:]  # "12 марта 2025 г.", "в 2028 году"
    return words if text[:1] not in ".!?;:" else []


def words_of_line(context: Context) -> Words:
    """What a line of a schedule says behind the date that it opens with: "May 3: doors open"; else nothing."""
    span, body = context.mention.span, context.body
    start = body.rfind("\n", 0, span.start) + 1
    if span.start - start > _BULLET or any(sign.isalnum() for sign in body[start : span.start]):
        return []
    mark = _SCHEDULED.match(body, span.end)
    end = min(context.until, span.end + REACH) if context.until > span.end else span.end
    text = body[mark.end() : end].split("\n", 1)[0] if mark else ""
    return last_piece(_BREAK.split(text, maxsplit=1)[0])


def whole_clause(words: Words, vocab: Vocabulary) -> Words:
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
            led = at == 0 and fold(piece[0]) in vocab.prepositions
            if led and any(parts(trimmed(one, vocab), vocab) is not None for one in pieces[1:]):
                continue  # "after a campaign spanning five years, the city committed"
            piece = before_relative(piece, vocab)
            return piece if at == 0 else [*pieces[0], *piece] if at > 1 else _joined(pieces[0], piece, vocab)
    return pieces[0]


def _joined(first: Words, second: Words, vocab: Vocabulary) -> Words:
    """An opening phrase is left out: "with its partners, the city opens"."""
    return second if fold(first[0]) in vocab.prepositions else [*first, *second]


def _without_links(words: Words, links: frozenset[str]) -> Words:
    while words and (fold(words[-1]) in links or not fold(words[-1])):
        words = words[:-1]
    return words


def last_piece(text: str) -> Words:
    pieces = [piece for piece in _BREAK.split(_BRACKETS.sub(" ", text)) if any(sign.isalpha() for sign in piece)]
    return pieces[-1].split() if pieces else []
