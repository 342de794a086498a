"""What stands between a verb and its amount: its subject where that is inverted or new, its object."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import back, trim
from digests.facts.phrase_compared import uncompared

_ACCORDING = frozenset({"zufolge", "nach"})  # "hat vorläufigen Berechnungen zufolge"
JOINS_OBJECTS = frozenset({"и", "также", ","})
_SELF = frozenset({"sich"})  # "erhöhte sich der Umsatz"
_OPENS_OBJECT = frozenset({"den", "das", "die", "ihren", "ihre", "seinen", "seine"})
DATIVE = ("ам", "ям", "ому", "ему")  # "выделит регионам": who gets it
_ACCUSATIVE = frozenset("den einen ihren seinen unseren diesen".split())  # never before a subject
_EITHER = frozenset({"die", "das", "ihre", "seine", "ihr", "sein"})
_MOVES_TO = frozenset({"auf", "um"})
_OPENS_SUBJECT = frozenset({",", "und", "sowie", "während"})


def elliptic(clause: Clause, first: int, end: int) -> list[Token]:
    """ "Der Umsatz stieg auf 143 Mio. Euro, der Gewinn auf 12 Mio. Euro": the second subject shares the verb."""
    language = clause.vocab.words
    opened = next((at for at in range(end - 1, first, -1) if clause.tokens[at].low in _OPENS_SUBJECT), None)
    if opened is None or not any(token.role == "amount" for token in clause.tokens[first:opened]):
        return []
    stop = next((at for at in range(opened, end) if clause.tokens[at].role == "amount"), end)
    tokens = clause.tokens[opened + 1 : stop]
    while tokens and tokens[-1].low in language.small | language.adverbs:
        tokens = tokens[:-1]
    clear = all(token.role == "word" and token.low not in language.verbs - language.small for token in tokens)
    if not tokens or not clear or tokens[0].low in language.small - language.articles:
        return []
    named = any(clause.text[token.start].isupper() for token in tokens)
    return trim(clause, uncompared(clause, list(tokens))) if named else []


def gapped(clause: Clause, verb: int, first: int) -> list[Token]:
    """ "Os roubos caíram 12% e os homicídios, 7%": a second subject shares the verb of the first."""
    words, end = clause.vocab.words, first
    while end - 1 > verb and (clause.tokens[end - 1].low == "," or clause.tokens[end - 1].low in words.small):
        end -= 1
    tokens = [token for token in back(clause, end) if token.start > clause.tokens[verb].start]
    at = clause.before(tokens[0].start) - 1 if tokens else verb
    if at - 1 <= verb or clause.tokens[at].low not in words.articles or clause.tokens[at].low in words.of:
        return []
    opened = clause.tokens[at - 1].low in {*words.pairs, ",", ";"}
    return tokens if opened and any(token.role == "amount" for token in clause.tokens[verb:at]) else []


def moved_object(clause: Clause, verb: int, first: int) -> list[Token]:
    """ "компания увеличила чистую прибыль на 12%": what the verb moves stands between it and the amount."""
    language = clause.vocab.words
    if language.articles:
        return []  # there an article tells the object: `_has_object`
    while first - 1 > verb and clause.tokens[first - 1].low in language.small:
        first -= 1
    tokens = [token for token in back(clause, first) if token.start > clause.tokens[verb].start]
    while len(tokens) > 1 and tokens[-1].low in language.general:
        tokens = trim(clause, tokens[:-1])  # "дивиденды в размере"
    if not tokens or tokens[-1].low in language.general or tokens[0].low.endswith(DATIVE):
        return []
    at = clause.before(tokens[0].start) - 1
    while at > verb and (clause.tokens[at].role == "period" or clause.tokens[at].low in language.adverbs):
        at -= 1
    shared = clause.tokens[at].low in JOINS_OBJECTS
    if shared and any(token.role == "amount" for token in clause.tokens[verb:at]):
        return tokens
    return tokens if at == verb else []


def fronted_object(clause: Clause, verb: int, who: list[Token], first: int) -> list[Token]:
    """ "Den Schaden beziffern die Beamten auf 45.000 Euro": what is moved or estimated opens the clause."""
    if clause.tokens[first - 1].low not in _MOVES_TO or not who:
        return []
    tokens = back(clause, verb)
    opener = clause.tokens[clause.before(tokens[0].start) - 1].low if tokens else ""
    actor = clause.tokens[clause.before(who[0].start) - 1].low
    return tokens if opener in _ACCUSATIVE or (opener in _EITHER and actor == "der") else []


def behind_verb(clause: Clause, first: int, end: int) -> list[Token]:
    """ "dort beträgt die Geschwindigkeit nur sechs Prozent": the subject stands between verb and amount."""
    language = clause.vocab.words
    end = next((at for at in range(first, end) if clause.tokens[at].low == "," and at > first + 1), end)
    end = next((at for at in range(first, end) if clause.tokens[at].role == "amount"), end)
    inside = _without_names(clause.tokens[first:end])
    tokens = [token for token in inside if token.role == "word"]
    if len(tokens) != len([t for t in inside if t.role != "period"]):
        return []
    tokens = object_of(clause, uncompared(clause, tokens))
    tokens = tokens[max((at + 1 for at, token in enumerate(tokens) if at and token.low in _ACCORDING), default=0) :]
    while tokens and tokens[-1].low in language.small | language.adverbs:
        tokens = tokens[:-1]
    tokens = tokens[max((at + 1 for at, token in enumerate(tokens) if token.low in language.one_article), default=0) :]
    while tokens and tokens[0].low in language.articles | language.adverbs | _SELF:
        tokens = tokens[1:]
    noun = next((at for at, token in enumerate(tokens) if clause.text[token.start].isupper()), len(tokens))
    cut = next((at for at in range(noun, len(tokens)) if tokens[at].low in language.adverbs), len(tokens))
    tokens = tokens[:cut]  # "den Bestand erstmals seit Jahren"
    named = [token for token in tokens if clause.text[token.start].isupper()]
    if not named or (tokens and tokens[0].low in language.small):
        return []
    return tokens[:8]


def _without_names(tokens: tuple[Token, ...]) -> list[Token]:
    """ "die Risikoaktiva (RWA) weiter": without a name in brackets."""
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        bracket = [token.low for token in tokens[at : at + 3 : 2]] == ["(", ")"] and tokens[at + 1].role == "word"
        kept += [] if bracket else [tokens[at]]
        at += 3 if bracket else 1
    return kept


def object_of(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "senken die Stadtwerke den Strompreis um": behind who does it an article opens what is done to."""
    for at in range(len(tokens) - 2, 0, -1):
        noun = clause.text[tokens[at - 1].start].isupper() and tokens[at - 1].end + 1 == tokens[at].start
        if noun and tokens[at].low in _OPENS_OBJECT and clause.text[tokens[at].start].islower():
            return tokens[at + 1 :]
    return tokens
