"""Noun phrases of a sentence as tokens: back from a place, forward from a place, and as printed."""

from __future__ import annotations

import re

from digests.facts.clauses import Clause, Token
from digests.model import Quantity

LEAST_VERB = 4  # letters of a form that its ending makes a verb
SHORT = 3  # digits of a number that may stand inside a phrase
LONGEST = 8  # words of a measure
_ADJECTIVE = ("e", "en", "er", "es", "em", "-")
_SHORT_NAME = re.compile(r"\s?\((?P<name>(?=[A-ZА-ЯÉÖÜ])[\w.]{1,7}[A-ZА-Я])\)")  # "(EBIT)"
_CLOSING = "»”)"
_INSIDE = "-‐‘’'\"“”„«»®™*/"  # marks that may stand inside a phrase


def back(clause: Clause, end: int, joins: bool = True) -> list[Token]:
    """The phrase that ends before token index `end`: back to a mark, a verb, an amount or a small word."""
    language = clause.vocab.words
    taken: list[Token] = []
    at, dated = end - 1, False
    while at >= 0 and len(taken) < LONGEST and end - at < 3 * LONGEST:
        token = clause.tokens[at]
        if (earlier := _past_inside(clause, at, bool(taken))) < at:
            dated = dated or token.role == "period"
            at = earlier
            continue
        if token.low in language.relative and token.role == "word" and _relates(clause, at):
            taken = []
            at -= 1
            continue
        if token.role != "word" or (token.low in language.agents and not _possessed(clause, at)):
            break
        if is_verb(clause, at) and not _noun_here(clause, at, taken):
            who = _relative(clause, at)
            if who is None or not taken:
                break
            taken, at = [], who - 1  # "usage among consumers who have made returns"
            continue
        if token.low in language.small:
            if not taken and (dated or token.low in language.adverbs | language.articles):
                at -= 1
                continue
            if not (joins and taken and token.low in language.joins | language.articles):
                break
            parting = (
                language.articles if language.nouns == "last" else language.articles - language.joins - language.of
            )
            if language.nouns != "capital" and token.low in parting and _opens(clause, at):
                break
        taken.append(token)
        at -= 1
    return trim(clause, list(reversed(taken)))


def _past_inside(clause: Clause, at: int, begun: bool) -> int:
    """Index before a period or mark that may stand inside a phrase; the same index where another token stands."""
    token, language = clause.tokens[at], clause.vocab.words
    if token.low == "." and not begun and at and "." in clause.tokens[at - 1].low:
        return at - 1  # "S.p.A."
    if token.role == "mark":
        return at - 1 if token.low in (_INSIDE if begun else "»”") else at
    if token.role != "period":
        return at
    at -= 1
    while begun and at > 0 and clause.tokens[at].low in language.small - set(language.pairs):
        at -= 1  # "sales in the first quarter": the joint goes with the period
    return at


def _relates(clause: Clause, at: int) -> bool:
    """ "les aides qui": a noun stands before; "mientras que" is no relative."""
    before = clause.tokens[at - 1] if at else None
    return before is not None and before.role == "word" and before.low not in clause.vocab.words.small


def _relative(clause: Clause, verb: int) -> int | None:
    """Index of the "who" that a verb belongs to, with only its helpers between."""
    words = clause.vocab.words
    for at in range(verb - 1, max(-1, verb - 4), -1):
        if clause.tokens[at].low in words.relative:
            return at
        if clause.tokens[at].low not in words.small | words.adverbs:
            return None
    return None


def _possessed(clause: Clause, at: int) -> bool:
    """ "owners of the Company": the company is not the one who acts."""
    words = clause.vocab.words
    before = [token.low for token in clause.tokens[max(0, at - 2) : at]]
    return any(low in words.of | words.joins for low in before[-2:]) and at > 2


def _opens(clause: Clause, at: int) -> bool:
    """ "awarded Nova a contract", "cash and a new loan": the article opens a phrase of its own."""
    if not at or clause.tokens[at - 1].role != "word":
        return False
    words = clause.vocab.words
    low = clause.tokens[at - 1].low
    if low in words.pairs and clause.tokens[at].low in words.one_article:
        return True
    return low not in words.small | words.joins | words.of | words.articles


def is_verb(clause: Clause, at: int) -> bool:
    """Whether the token parts a subject from what is said of it."""
    token, words = clause.tokens[at], clause.vocab.words
    if token.low in words.verbs or token.low in words.acts:
        return True
    if token.role != "word":
        return False
    if words.verb_endings and len(token.low) > LEAST_VERB and token.low.endswith(words.verb_endings):
        return True
    if words.nouns == "capital":  # "zog", "blieb": small, and no ending of an adjective
        small = clause.text[token.start].islower() and token.low not in words.small | words.adverbs
        return small and (not token.low.endswith(_ADJECTIVE) or _after_noun(clause, at))
    following = clause.tokens[at + 1].low if at + 1 < len(clause.tokens) else ""
    if words.nouns != "last":
        return _participle(clause, at)
    opens = token.low.endswith("ing") and at > 0 and clause.tokens[at - 1].low == ","
    return opens or (token.low.endswith("ed") and following in words.articles)


def _after_noun(clause: Clause, at: int) -> bool:
    """ "Die Erlöse kletterten um": what could be an adjective is a verb where it stands between a noun and no noun."""
    before, behind = clause.tokens[at - 1] if at else None, clause.tokens[at + 1 : at + 2]
    if before is None or before.role != "word" or not clause.text[before.start].isupper() or at < 2:
        return False
    noun_follows = behind and behind[0].role == "word" and behind[0].low not in clause.vocab.words.small
    return not noun_follows or behind[0].low in clause.vocab.words.adverbs


def _participle(clause: Clause, at: int) -> bool:
    """ "l'Ebitda ha segnato", "le résultat a progressé": a form that is a verb behind its helper."""
    words, low = clause.vocab.words, clause.tokens[at].low
    if not words.participles or not at or len(low) <= LEAST_VERB or not low.endswith(words.participles):
        return False
    return clause.tokens[at - 1].low in words.verbs & words.small


def _noun_here(clause: Clause, at: int, taken: list[Token]) -> bool:
    """A verb's form used as a noun or adjective: "expected savings", "the increase"."""
    language = clause.vocab.words
    if at == 0 and taken and language.nouns == "last":
        return True  # "Order intake was", "Reported sales rose"
    previous = clause.tokens[at - 1].low if at else ""
    if previous in language.agents & language.small and not taken:
        return False  # "a bike that carries"
    if previous in language.articles or previous in language.of:
        return True
    if not taken and (at == 0 or (clause.tokens[at - 1].role == "mark" and previous not in _CLOSING)):
        return True  # "Prices start at"
    low = clause.tokens[at].low
    following = clause.tokens[at + 1].low if at + 1 < len(clause.tokens) else ""
    if not taken and following in language.of and not low.endswith(("ed", "ing")):
        return True  # "an average cost of"
    if following in language.articles:  # "reaffirmed its guidance"
        return False
    if following in language.small and low.endswith("ed"):  # "resulted in a net loss"
        return False
    told = previous not in language.small and low in language.acts and low not in language.opinions
    if language.opinions and told:  # "the division generated revenue"
        return False
    return bool(taken) and clause.tokens[at].low.endswith(("ed", "ing")) and previous not in ("", ",") and at > 1


def forward(clause: Clause, first: int, stop_at: int | None = None, longest: int = LONGEST) -> list[Token]:
    """Words from token `first` up to a mark, a small word, a verb or another amount."""
    language = clause.vocab.words
    taken: list[Token] = []
    for at in range(first, min(len(clause.tokens), first + longest + 4)):
        token = clause.tokens[at]
        if stop_at is not None and token.start >= stop_at:
            break
        if (token.role == "mark" and token.low in _INSIDE + "+") or (token.role == "period" and not taken):
            continue
        if token.role != "word" or len(taken) == longest:
            break
        verb = (taken or language.nouns == "first") and is_verb(clause, at) and not _titled(clause, at, taken)
        if stop_at is None and (token.low in language.small or verb):
            break
        taken.append(token)
    while taken and taken[0].low in language.small | language.articles:
        taken = taken[1:]
    return taken


def _titled(clause: Clause, at: int, taken: list[Token]) -> bool:
    """ "a $5,000 'Harbour Grant'": the plain form of a verb, in a name."""
    names = taken and clause.text[taken[-1].start].isupper() and clause.text[clause.tokens[at].start].isupper()
    return bool(names) and not clause.tokens[at].low.endswith(("s", "ed", "ing", "ew", "ell"))


def whole(clause: Clause, first: int, longest: int = LONGEST) -> list[Token]:
    """Up to eight words whatever they are: "consumers found AI customer service more satisfying"."""
    taken: list[Token] = []
    for token in clause.tokens[first : first + longest + 4]:
        if token.role == "mark" and token.low in _INSIDE:
            continue
        small = token.role == "number" and token.end - token.start < SHORT  # "women over age 20"
        if not (token.role == "word" or (small and taken)) or len(taken) == longest:
            break
        taken.append(token)
    return trim(clause, taken)


def trim(clause: Clause, tokens: list[Token]) -> list[Token]:
    """Without articles, joining words and adverbs at either end."""
    language = clause.vocab.words
    idle = language.small | language.articles | language.adverbs
    while tokens and tokens[0].low in idle:
        tokens = tokens[1:]
    while tokens and tokens[-1].low in language.small | language.joins | language.adverbs | language.of:
        tokens = tokens[:-1]
    return tokens


def what_turned(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "Ebitda in forte aumento" → Ebitda; "progression du chiffre d'affaires" → chiffre d'affaires; else the same."""
    language = clause.vocab.words
    turns = language.up | language.down
    joint = next((at for at in range(len(tokens) - 1, 0, -1) if tokens[at].low in language.turning), None)
    if joint and not turns.isdisjoint(token.low for token in tokens[joint:]):
        return trim(clause, tokens[:joint])
    if not language.turning or len(tokens) < 2:
        return tokens
    if tokens[-1].low in turns and len(tokens[-1].low) > SHORT:
        return trim(clause, tokens[:-1])
    inner = next((at for at in range(1, min(3, len(tokens) - 1)) if tokens[at].low in language.of), None)
    return trim(clause, tokens[inner:]) if inner and tokens[0].low in turns else tokens


def as_printed(clause: Clause, tokens: list[Token]) -> str:
    """From the first to the last token as printed; periods and amounts that stand between them are left out."""
    if not tokens:
        return ""
    if tokens[-1].end - tokens[0].start <= sum(token.end - token.start + 2 for token in tokens) + 2:
        said = " ".join(clause.text[tokens[0].start : tokens[-1].end].replace("*", "").split()).strip("’‘")
        return f"{said}»" if said.count("«") > said.count("»") else said
    return " ".join(clause.text[token.start : token.end] for token in tokens)


def with_short_name(clause: Clause, words: str, quantity: Quantity) -> str:
    """ "Ergebnis vor Zinsen und Steuern (EBIT)": what stands in brackets behind is how the trade calls it."""
    at = clause.text.rfind(words, clause.sentence.span.start, quantity.span.start)
    found = _SHORT_NAME.match(clause.text, at + len(words)) if at >= 0 and " " in words else None
    return f"{words} ({found['name']})" if found and found.end() <= quantity.span.start else words


def tail(clause: Clause, first: int, room: int) -> str:
    """ "of Nova common stock", "in North Carolina" right behind a noun, when there is room."""
    language = clause.vocab.words
    if first >= len(clause.tokens) or room < 2:
        return ""
    joint = clause.tokens[first]
    if joint.role != "word" or joint.low not in language.within | language.of:
        return ""
    taken = forward(clause, past_articles(clause, first + 1), longest=min(3, room - 1))
    return " ".join(clause.text[joint.start : taken[-1].end].split()) if taken else ""


def past_articles(clause: Clause, at: int) -> int:
    while at < len(clause.tokens) and clause.tokens[at].low in clause.vocab.words.articles:
        at += 1
    return at


def behind(clause: Clause, end: int) -> int:
    """Index of the first token at or after offset `end`, past a remark in brackets: "$5m (4.6 million euros) in"."""
    at = clause.before(end)
    if at < len(clause.tokens) and clause.tokens[at].low in "(（":
        for close in range(at + 1, min(len(clause.tokens), at + 14)):
            if clause.tokens[close].low in ")）":
                return close + 1
    return at
