"""German clauses that end with their verb: "…, wofür 31 Mio. Euro zurückgestellt werden", "…, die 4 Prozent erreicht".

A conjunction, a relative word or a comma before an infinitive opens them; what the main clause says is not of their
amounts.
"""

from __future__ import annotations

from msgspec import Struct

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import LONGEST, as_printed, back, behind, trim
from digests.facts.phrase_at import phrase_at
from digests.model import Quantity

REACH = 24  # tokens from the opening of a clause to its end
OPENED = 3  # tokens between the comma and what opens the clause: ", mit denen", ", so dass"
_RELATIVES = frozenset("der die das den dem dessen deren denen welcher welche welches welchem welchen".split())
_HELPERS = frozenset(
    """
    ist sind war waren sei seien wäre wären wird werden wurde wurden worden würde würden hat haben hatte hatten habe
    hätte hätten soll sollen sollte sollten kann können könnte könnten konnte konnten muss müssen musste mussten will
    wollen wollte wollten darf dürfen durfte durften dürfte dürften möchte möchten
    """.split()
)
_DIRECT = frozenset({"zu"})


class Ending(Struct, frozen=True):
    """A clause between token `start`, behind what opens it, and `end`; `verb` is the first of its verbs at the end."""

    opener: str
    comma: int
    start: int
    verb: int
    end: int


def ended(clause: Clause, quantity: Quantity) -> Ending | None:
    """The clause of the amount where its verb stands at the end; None in a main clause."""
    if clause.vocab.words.nouns != "capital":
        return None
    first, after = clause.before(quantity.span.start), behind(clause, quantity.span.end)
    opened = _opening(clause, first)
    if opened is None:
        return None
    end = next((at for at in range(after, min(len(clause.tokens), after + REACH)) if _closes(clause, at)), None)
    if end is None or end == after:
        return None
    verb = end
    while verb > after and _verbal(clause, verb - 1):
        verb -= 1
    start, opener = opened
    if verb == end or (opener == "zu" and not _infinitive(clause, verb, end)):
        return None
    comma = next(at for at in range(start - 1, -1, -1) if clause.tokens[at].low == ",")
    return Ending(opener, comma, start, verb, end)


def verb_last(clause: Clause, quantity: Quantity) -> str:
    """What such a clause says of its amount; "" in a main clause."""
    found = ended(clause, quantity)
    if found is None:
        return ""
    first = clause.before(quantity.span.start)
    named = _own(clause, found, first)
    verb = _said(clause, found)
    if named:
        level = not verb or _levels(clause, verb) or clause.tokens[first - 1].low in clause.vocab.words.by
        said = as_printed(clause, named)
        return said if level else f"{said} {as_printed(clause, verb)}"
    who = _antecedent(clause, found.comma) if found.opener in _RELATIVES else []
    led = clause.tokens[first - 1].low in clause.vocab.words.order.prepositions
    if who and (_levels(clause, verb) or not verb or led):
        told = [] if _levels(clause, verb) else verb  # "Geldanlage verzinst"
        return f"{as_printed(clause, who)} {as_printed(clause, told)}".strip()
    after = behind(clause, quantity.span.end)
    tail = trim(clause, list(clause.tokens[after : found.verb]))
    tail = [token for token in tail if token.role == "word"][-LONGEST + 2 :]
    if found.opener.startswith("wo") and not tail:
        tail = back(clause, found.comma)  # "Altersteilzeit, wofür … zurückgestellt werden"
    words = [clause.text[token.start : token.end] for token in tail]
    if tail and tail[-1].end <= found.verb and tail == list(clause.tokens[after : after + len(tail)]):
        lead = clause.tokens[after]
        words = clause.text[lead.start : tail[-1].end].split()
    return " ".join([*words, *(clause.text[token.start : token.end] for token in verb)])


def _opening(clause: Clause, first: int) -> tuple[int, str] | None:
    """Index behind what opens the clause of token `first`, and the word that opens it; None in a main clause."""
    words, tokens = clause.vocab.words, clause.tokens
    comma = next((at for at in range(first - 1, max(-1, first - REACH), -1) if tokens[at].low == ","), None)
    if comma is None or any(token.role == "mark" and token.low in ";:–—" for token in tokens[comma:first]):
        return None
    idle = words.small | words.adverbs
    if all(
        token.role in ("word", "period") and (token.low in idle or token.role == "period")
        for token in tokens[comma + 1 : first]
    ):
        led = tokens[comma + 1].low if comma + 1 < first else ""
        if led not in _RELATIVES and led not in words.order.subordinators:
            return (comma + 1, "zu")
    for at in range(comma + 1, min(first, comma + 1 + OPENED)):
        low = tokens[at].low
        if low in words.order.subordinators or (low in _RELATIVES and tokens[at].role == "word"):
            return (at + 1, low)
        if low not in words.small:
            return None
    return None


def _closes(clause: Clause, at: int) -> bool:
    token = clause.tokens[at]
    return (token.role == "mark" and token.low in ",.;:!?–—)") or token.low in clause.vocab.words.pairs


def _verbal(clause: Clause, at: int) -> bool:
    """A word in small letters that may be a verb at the end of its clause."""
    words, token = clause.vocab.words, clause.tokens[at]
    if token.role != "word" or not clause.text[token.start].islower():
        return False
    return token.low in _HELPERS | _DIRECT | words.verbs or token.low not in words.small | words.adverbs


def _infinitive(clause: Clause, verb: int, end: int) -> bool:
    """ "auszuschütten", "zu zahlen"."""
    lows = [token.low for token in clause.tokens[verb:end]]
    return any("zu" in low[1:-3] and low.endswith("n") for low in lows) or "zu" in lows


def _own(clause: Clause, found: Ending, first: int) -> list[Token]:
    """The phrase of the clause before its amount that no preposition governs."""
    words, tokens = clause.vocab.words, clause.tokens
    governed, at = False, found.start
    best: list[Token] = []
    while at < first:
        token = tokens[at]
        if token.role in ("mark", "amount"):
            return best
        noun = clause.text[token.start].isupper()
        if token.role == "word" and (token.low in words.articles or noun) and not governed:
            named = [one for one in phrase_at(clause, at) if one.start < tokens[first].start]
            if named:
                best = named
                at = clause.before(named[-1].end)
                continue
        governed = token.low in words.order.prepositions or (governed and not noun)
        at += 1
    return best


def _said(clause: Clause, found: Ending) -> list[Token]:
    """The verbs at the end without helpers."""
    return [token for token in clause.tokens[found.verb : found.end] if token.low not in _HELPERS | _DIRECT]


def _antecedent(clause: Clause, comma: int) -> list[Token]:
    """The phrase before a relative clause; "eine Geldanlage ab 500 Euro, die" is about the Geldanlage."""
    at = comma
    while at > 1 and clause.tokens[at - 1].role == "amount":
        at -= 1
    if at < comma and clause.tokens[at - 1].low in clause.vocab.words.small:
        at -= 1
    return back(clause, at)


def _levels(clause: Clause, verb: list[Token]) -> bool:
    words = clause.vocab.words
    turns = words.order.amounts_to | words.up | words.down | _PARTICIPLES
    return bool(verb) and all(token.low in turns for token in verb)


_PARTICIPLES = frozenset(
    "gelegen betragen erreicht belaufen gewesen geblieben gekostet umfasst entsprochen überschritten".split()
)


def closing_verb(clause: Clause, quantity: Quantity) -> str:
    """ "… mit 3,00 % verzinst": where verbs close the sentence, the verb says what is measured."""
    if clause.vocab.words.nouns != "capital":
        return ""
    at = clause.before(quantity.span.end)
    last = ""
    for token in clause.tokens[at : at + 14]:
        if token.role == "mark" and token.low in ",;.:!?":
            break
        if token.role != "word" or not clause.text[token.start].islower():
            last = ""  # "in den Bau eines zentralen Lagers": no verb closes it
        elif token.low not in clause.vocab.words.small and len(token.low) > 4:
            last = clause.text[token.start : token.end]
    return last
