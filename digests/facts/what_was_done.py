"""What was done with what is counted or paid: "warehouses acquired", "funding requested", "adults surveyed"."""

from __future__ import annotations

from functools import cache

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import LONGEST, as_printed, back, behind
from digests.languages.numbers import NumberWords
from digests.model import Quantity

REACH = 6  # tokens between a verb and its amount: articles, adverbs, "a total of"
STEM = 5  # letters that two forms of a word share
NEAR = 40  # characters from an amount to the measure behind it
_HELD = frozenset({"noun behind", "in or of", "of", "subject", "noun before"})
_NEVER = frozenset({"not", "never", "no", "without", "n't", "cannot"})


def with_deed(clause: Clause, words: str, quantity: Quantity, rule: str) -> str:
    """ "acquired 86 warehouses" → warehouses acquired; the same words where nothing was done that is worth telling."""
    language = clause.vocab.words
    counted = rule == "counted noun" and quantity.kind == "count"
    money = rule in ("in or of", "noun behind") and quantity.kind == "money"
    if not language.done or not (counted or money):
        return words
    said, owner = _deed(clause, clause.amounts.index(quantity))
    awaited = tuple(language.awaited.values())
    passive = "" if said.startswith(awaited) else _passive(clause, words, quantity)
    said, owner = (passive, "") if passive else (said, owner)
    final = said.split()[-1] if said else ""
    known = any(word[:STEM] == final[:STEM] for word in words.casefold().split())  # "employees employed"
    if not said or known or (money and final not in language.turned):
        return words
    joint = clause.tokens[behind(clause, quantity.span.end)].low if money and rule == "in or of" else ""
    if joint and joint not in language.of:
        return f"{said} {joint} {words}" if not said.startswith(awaited) else words
    first, _, more = words.partition(" of ")
    told = f"{first} of {more} {said}" if more else _behind_head(clause, words, said)
    told = f"{owner} of {words} {said}" if owner else told
    return told if len(told.split()) <= LONGEST else words


def qualified(clause: Clause, words: str, quantity: Quantity, rule: str) -> str:
    """ "an additional $15 million of notes" → additional notes; "up to $500,000 each" → grants each."""
    language, first = clause.vocab.words, clause.before(quantity.span.start)
    after = behind(clause, quantity.span.end)
    low, behind_it = words.casefold().split(), clause.tokens[after].low if after < len(clause.tokens) else ""
    before = clause.tokens[first - 1].low if first else ""
    of_it = rule in ("noun behind", "attribute", "counted noun") or (
        rule == "in or of" and (behind_it in language.of or not _deed(clause, clause.amounts.index(quantity))[0])
    )
    if of_it and quantity.kind in ("money", "measure", "count") and before in language.qualifiers and before not in low:
        words = f"{before} {words}"
    each = behind_it if words.endswith("s") and rule in _HELD else ""
    return f"{words} {each}" if each in language.apiece and each not in low else words


def _passive(clause: Clause, words: str, quantity: Quantity) -> str:
    """ "$38 million in grants was awarded", "1,500 adults surveyed online": what is said of them right behind."""
    language, tokens = clause.vocab.words, clause.tokens
    start = (quantity.number or quantity.span).start
    found = clause.text.find(words, start, quantity.span.end + NEAR + len(words))
    at = clause.before(found + len(words)) if found >= 0 else len(tokens)
    helped = at
    while helped < len(tokens) and tokens[helped].low in language.helpers | language.adverbs:
        helped += 1
    if helped >= len(tokens) or tokens[helped].role != "word" or tokens[helped].low not in _participles(language):
        return ""
    after = tokens[helped + 1] if helped + 1 < len(tokens) else None
    how = language.tails | language.adverbs | language.trailing
    closed = after is None or after.role in ("mark", "period") or after.low in how
    return tokens[helped].low if closed or helped > at else ""


@cache
def _participles(words: NumberWords) -> frozenset[str]:
    return frozenset(said for said in words.done.values() if " " not in said)


def _behind_head(clause: Clause, words: str, said: str) -> str:
    """ "jobs in Orley", "created" → jobs created in Orley."""
    tails, parts = clause.vocab.words.tails, words.split()
    at = next((at for at, part in enumerate(parts) if at and part.casefold() in tails), len(parts))
    return " ".join((*parts[:at], said, *parts[at:]))


def _deed(clause: Clause, at: int) -> tuple[str, str]:
    """What was done with amount `at`, and whose things they are ("the account numbers of 61,000 customers")."""
    language, tokens = clause.vocab.words, clause.tokens
    quantity = clause.amounts[at]
    first = clause.before(quantity.span.start)
    place = first - 1
    vague = language.articles | language.adverbs | language.empty | language.general
    while place >= 0 and first - place <= REACH and tokens[place].low in vague | {"of", "another", "first", "all"}:
        if tokens[place].low == "of" and tokens[place - 1].low not in vague:
            break
        place -= 1
    if place < 0:
        return "", ""
    if tokens[place].low in (*language.pairs, ",") and at and (led := _of_sibling(clause, at, place)):
        return led
    owner = ""
    if tokens[place].low in ("of", "for") and (named := back(clause, place, joins=False)):
        if tokens[place].low == "of" and (asked := language.questioned.get(named[-1].low)):
            return asked, ""
        if tokens[place].low == "of":
            owner, place = as_printed(clause, named), clause.before(named[0].start) - 1
            while place > 0 and tokens[place].low in language.articles:
                place -= 1
    return (said, owner) if (said := _done(clause, place)) else ("", "")


def _done(clause: Clause, at: int) -> str:
    """The participle of the verb that ends at token `at`, in one word or two ("subscribed for"); nothing if denied."""
    language, tokens = clause.vocab.words, clause.tokens
    if at < 0 or tokens[at].role != "word":
        return ""
    low = tokens[at].low
    said = language.done.get(low) or (language.done.get(f"{tokens[at - 1].low} {low}") if at else None)
    near = [token.low for token in tokens[max(0, at - 3) : at]]
    if not said or not _NEVER.isdisjoint(near):
        return ""
    led = next((word for word in reversed(near) if word not in language.adverbs), "")
    managed = not language.managed.isdisjoint(near)
    yet = "" if managed or low.endswith(("ed", "ing")) else language.awaited.get(led, "")
    return f"{yet} {said}".strip()


def _of_sibling(clause: Clause, at: int, place: int) -> tuple[str, str] | None:
    """ "reached 14 million households and 2,500 schools": the verb of the amount before."""
    earlier = clause.amounts[at - 1]
    between = clause.tokens[clause.before(earlier.span.end) : place]
    if earlier.kind != clause.amounts[at].kind or any(token.role != "word" for token in between):
        return None
    small = clause.vocab.words.small - clause.vocab.words.tails - clause.vocab.words.articles
    if any(token.low in small | clause.vocab.words.verbs for token in between):
        return None
    said, owner = _deed(clause, at - 1)
    return (said, "") if said and not owner else None
