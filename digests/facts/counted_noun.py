"""The noun of a count with what still belongs to it: "17.72 million users worldwide", "2,198 lives were lost"."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import LONGEST, as_printed, behind, forward, tail, whole
from digests.model import Quantity

OPENING = 4  # words of a counted noun that opens its sentence and is told with what it did
LEAST = 5  # words that must find room to say it
SAID = 7  # words of what became of those that are counted
_OF_ONE = frozenset({"was", "is", "has"})  # "a survey of 1,500 adults was carried out": not the adults


def counted_noun(clause: Clause, quantity: Quantity) -> str:
    """ "17.72 million users worldwide": the noun phrase behind the number, with what still belongs to it."""
    number = quantity.number or quantity.span
    tokens = forward(clause, clause.before(number.end), stop_at=quantity.span.end)
    if len(tokens) > 1 and clause.text[number.end : number.end + 1] == "-":
        tokens = tokens[1:]  # "276-unit apartment community"
    after = behind(clause, quantity.span.end)
    more = tail(clause, after, LONGEST - len(tokens))
    if quantity.kind == "count" and not more and (said := _became(clause, after, LONGEST - len(tokens))):
        return f"{as_printed(clause, tokens)} {said}"
    opens = clause.before(quantity.span.start) <= 1 and quantity.kind == "count" and len(tokens) < OPENING
    if opens and after + 1 < len(clause.tokens) and clause.tokens[after].low.endswith("ed"):
        did = whole(clause, after, LONGEST - len(tokens))  # "2,000 users livestreamed the event"
        more = as_printed(clause, did if len(did) > 1 else [])
    return " ".join(part for part in (as_printed(clause, tokens), more) if part)


def _became(clause: Clause, at: int, room: int) -> str:
    """ "2,198 lives were lost in storms", "3,284 sailors died in storms": what became of those that are counted."""
    language, tokens = clause.vocab.words, clause.tokens
    if language.nouns != "last":
        return ""
    while at < len(tokens) and tokens[at].low in language.helpers:
        at += 1
    if at >= len(tokens) or tokens[at].role != "word":
        return ""
    helped = at > 0 and tokens[at - 1].low in language.helpers - _OF_ONE
    done = helped and (tokens[at].low.endswith("ed") or tokens[at].low in language.irregular)
    if not (tokens[at].low in language.fates or done):
        return ""
    said = whole(clause, at + 1, min(room, SAID) - 1) if room >= LEAST else []
    end = said[-1].end if said else tokens[at].end
    return " ".join(clause.text[tokens[at].start : end].split()) if room >= LEAST else ""  # "set up in the country"
