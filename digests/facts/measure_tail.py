"""What a measure goes on with: "provision for loan losses", "fines and fees", "expenses related to the closing"."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import LONGEST, behind, forward, past_articles
from digests.facts.verb_here import is_verb
from digests.languages.joined import either
from digests.model import Quantity

STEPS = 3  # joints that a measure goes on over
NEAR = 40  # characters from an amount to the measure behind it
LEAST = 2  # words of a joint and its noun
_BEHIND = frozenset({"noun behind", "attribute", "in or of", "counted noun", "cash"})
_KINDS = frozenset({"money", "count", "measure"})
_LOOSE = frozenset({"at", "on", "with"})
_QUOTES = ("'", "’")
_DASHES = (" - ", " – ", " — ")
_ADJECTIVES = ("al", "ic", "ive", "ous", "ary", "ian", "ed", "ing", "ish", "ent", "ant", "less", "ful")
_DIRECTED = frozenset({"to", "by"})  # "to repay", "by selling": a noun must follow


def with_tail(clause: Clause, words: str, quantity: Quantity, rule: str) -> str:
    """The words with what belongs to them, up to eight; the same where nothing does or it would be cut."""
    room = LONGEST - len(words.split())
    language = clause.vocab.words
    if not language.tails or quantity.kind not in _KINDS or room < LEAST:
        return words
    if words.casefold().endswith(language.per_share):
        return words
    first = _first(clause, words, quantity, rule)
    last = _end(clause, first, room) if first else 0
    if last <= first:
        return words
    more = " ".join(clause.text[clause.tokens[first].start : clause.tokens[last - 1].end].split())
    return words + ("" if more.startswith(",") else " ") + more


def _first(clause: Clause, words: str, quantity: Quantity, rule: str) -> int:
    """Index of the token behind the measure, or behind the amount whose "of" it stands before; 0 where neither is."""
    at, start = clause.before(quantity.span.start), (quantity.number or quantity.span).start
    found = clause.text.find(words, start, quantity.span.end + NEAR + len(words))
    if rule in _BEHIND or (rule == "of" and found >= 0):
        return clause.before(found + len(words)) if found >= 0 else 0
    after = behind(clause, quantity.span.end)
    led = rule == "of" and at > 0 and clause.tokens[at - 1].low in clause.vocab.words.of
    joint = led and _joint(clause, after)
    unit = joint and quantity.kind != "money" and clause.tokens[after].low in clause.vocab.words.of  # "barrels of oil"
    return after if joint and not unit else 0


def _end(clause: Clause, first: int, room: int) -> int:
    """Index behind the last token that still belongs to the phrase that ends before token `first`."""
    at = first
    for _ in range(STEPS):
        last = _next(clause, at, room - _words(clause, first, at))
        if last <= at:
            break
        at = last
    return at


def _words(clause: Clause, first: int, last: int) -> int:
    """How many words, articles aside."""
    idle = clause.vocab.words.articles
    return sum(token.role == "word" and token.low not in idle for token in clause.tokens[first:last])


def _next(clause: Clause, at: int, room: int) -> int:
    """Index behind a joint and its noun, a second noun, or the rest of a list at token `at`; else `at`."""
    language = clause.vocab.words
    if at + 1 >= len(clause.tokens) or room < LEAST:
        return at
    token = clause.tokens[at]
    if token.low == ",":
        return _list(clause, at, room)
    if token.role != "word":
        return at
    linked = token.low in language.links and _joint(clause, at + 1)
    joint = at + linked
    if _joint(clause, joint):
        last = _noun(clause, joint + 1, room - 1 - linked)
        last = _halved(clause, joint, last, room - linked) if last else 0
        return last if last and not _turns(clause, joint, last) else at
    if token.low in language.pairs:
        last = _noun(clause, at + 1, room - 1)
        return last if last and _closes(clause, last) and _plain(clause, at + 1) else at
    return at


def _halved(clause: Clause, joint: int, last: int, room: int) -> int:
    """ "for loan and lease losses": a lone singular goes with the noun behind "and", or is left out with it; 0 then."""
    token = clause.tokens[last] if last < len(clause.tokens) else None
    noun = clause.tokens[last - 1]
    alone = last == joint + 2 and not noun.low.endswith("s") and clause.text[noun.start].islower()
    if token is None or not alone or token.low not in clause.vocab.words.pairs:
        return last
    second = _noun(clause, last + 1, room - _words(clause, joint, last + 1))
    return second if second and _plain(clause, last + 1) else 0


def _joint(clause: Clause, at: int) -> bool:
    token = clause.tokens[at] if at < len(clause.tokens) else None
    return token is not None and token.role == "word" and token.low in clause.vocab.words.tails


def _noun(clause: Clause, at: int, room: int) -> int:
    """Index behind the noun phrase at token `at`; 0 where none stands there, it is no thing, or it has no room."""
    language = clause.vocab.words
    start = past_articles(clause, at)
    while start < len(clause.tokens) and clause.tokens[start].low in language.openers:
        start += 1
    if start >= len(clause.tokens) or clause.tokens[start].role != "word":
        return 0
    taken = _without_deed(clause, forward(clause, start))
    if not taken or taken[0].start != clause.tokens[start].start:
        return 0
    last = clause.before(taken[-1].end)
    if last < len(clause.tokens) and clause.tokens[last].low in language.of:  # "sale of shares": all of it or nothing
        return _noun(clause, last + 1, room - _words(clause, at, last + 1))
    idle = either(language.general, language.adverbs, language.empty)
    vague = all(token.low in idle for token in taken) or taken[0].low in language.aside_nouns
    vague = vague or taken[-1].low in language.durations
    glued = any("." in clause.text[token.start : token.end - 1] for token in taken)  # "offenses.The indictment"
    return 0 if vague or glued or _words(clause, at, last) > room or not _ends(clause, last) else last


def _without_deed(clause: Clause, taken: list[Token]) -> list[Token]:
    """ "loan losses sharply dampened earnings" → loan losses: a form in -ed behind a plural says what became of it."""
    for at in range(1, len(taken)):
        adverb = taken[at].low.endswith("ly") and at + 1 < len(taken) and taken[at + 1].low.endswith("ed")
        if taken[at - 1].low.endswith("s") and (adverb or taken[at].low.endswith("ed")):
            return taken[:at]
        if clause.text[taken[at - 1].end : taken[at].start] in _DASHES:
            return taken[:at]
    return taken


def _ends(clause: Clause, last: int) -> bool:
    """Whether the phrase ends there: no amount, article or object follows that would make a verb of its last word."""
    if last >= len(clause.tokens):
        return True
    token = clause.tokens[last]
    follows = token.role in ("amount", "number") or token.low in clause.vocab.words.articles or token.low in _QUOTES
    return not follows


def _turns(clause: Clause, at: int, last: int) -> bool:
    """Whether the joint leads to a deed rather than to a noun: "to repay debt", "by selling"."""
    low, behind_it = clause.tokens[at].low, clause.tokens[at + 1]
    if low in _LOOSE and behind_it.low in clause.vocab.words.one_article:
        return True  # "at a price", "with a view", "on a basis"
    if low == "with":  # a party or a name: "settlement with the Board"; not "with gains in all regions"
        named = clause.text[clause.tokens[last - 1].start].isupper()
        return not (named or behind_it.low in clause.vocab.words.articles)
    if low not in _DIRECTED:
        return behind_it.low.endswith("ing") and is_verb(clause, at + 1)
    if behind_it.low in clause.vocab.words.articles or clause.text[behind_it.start].isupper():
        return False
    alone = last == at + 2 or behind_it.low.endswith(_ADJECTIVES)
    return low == "by" or is_verb(clause, at + 1) or not (alone and clause.tokens[last - 1].low.endswith("s"))


def _plain(clause: Clause, at: int) -> bool:
    """Whether no verb opens the second half: "in fines and pays"."""
    token, language = clause.tokens[at], clause.vocab.words
    if token.low in language.articles:
        return False
    following = clause.tokens[at + 1] if at + 1 < len(clause.tokens) else None
    alone = following is None or following.role == "mark"
    if token.low.endswith("ing") and following is not None and following.role == "word":
        return False  # "in prizes and featuring two bands"
    return not is_verb(clause, at) or (alone and token.low.endswith("s"))


def _closes(clause: Clause, last: int) -> bool:
    """Whether a second half ends what is said: behind the noun of another clause stands its verb."""
    if last >= len(clause.tokens):
        return True
    token = clause.tokens[last]
    to_whom = token.low == "to" and not _turns(clause, last, last + 2) if last + 1 < len(clause.tokens) else False
    return token.role in ("mark", "period") or to_whom or token.low in clause.vocab.words.tails - _DIRECTED


def _list(clause: Clause, at: int, room: int) -> int:
    """Index behind ", cash equivalents and bonds" at the comma `at`; `at` where it is no list of things."""
    language, first = clause.vocab.words, at
    while clause.tokens[at].low == "," and at + 1 < len(clause.tokens):
        pair = clause.tokens[at + 1].low in language.pairs
        last = _noun(clause, at + 1 + pair, room - _words(clause, first, at))
        if not last or not _plain(clause, at + 1 + pair) or (pair and at == first):
            return first
        if pair:
            return last if _closes(clause, last) else first
        if last < len(clause.tokens) and clause.tokens[last].low in language.pairs:
            second = _noun(clause, last + 1, room - _words(clause, first, last + 1))
            return second if second and _closes(clause, second) and _plain(clause, last + 1) else first
        if last >= len(clause.tokens):
            return first
        at = last
    return first
