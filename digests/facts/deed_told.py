"""What is done with an English amount, as its clause says: "donated to the clinic", "jobs created", "stake in Marl"."""

from __future__ import annotations

from functools import cache

from digests.facts.clauses import Clause, Token
from digests.facts.finite import participle
from digests.facts.noun_phrase import LONGEST, as_printed, behind, forward, past_articles, trim, whole
from digests.facts.phrase_behind import counted_from
from digests.facts.standing import Standing, standing
from digests.facts.subject import subject
from digests.facts.verb_here import is_verb
from digests.languages.joined import either
from digests.languages.numbers import NumberWords
from digests.model import Quantity

FOR_WHAT = 6  # words of what it was done for
SHORT, RATE = 4, 6  # words of whose stake it is, tokens between "interest" and its rate
STEM = 5  # letters that two forms of a word share
NEAR = 40  # characters from an amount to the measure behind it
_HELD = frozenset({"noun behind", "in or of", "of", "subject", "noun before"})
_FUTURE = frozenset("will would shall go goes went".split())
_BEFORE_COUNTS = frozenset("for to from toward towards among amongst across".split())
_THAT = frozenset("that this it which these those them".split())
_IT, _TAKES = frozenset({"it", "that"}), frozenset("take takes took cost costs need needs needed".split())
_GOES_ON, _AGREED = frozenset({"and", "for", "from"}), "agreed"
_PAST = frozenset("gave got stole".split())  # that are no participles
_RAISED = frozenset({"raised", "generated", "brought in", "netted", "grossed"})
_LAID_ON = frozenset({"fined"})
_GOT, _TO = frozenset({"received", "needed", "won"}), "to"


def money_deed(clause: Clause, quantity: Quantity) -> str:
    """The verb that the money is the object of, and to, for, from or by whom; "" where nothing more is said."""
    words, it = clause.vocab.words, standing(clause, quantity)
    if quantity.kind != "money" or it.verb is None or it.said not in words.money_deeds:
        return ""
    told, what = _deed(clause, it), _complement(clause, it)
    what = "" if it.said in _LAID_ON and what.startswith("by ") else what  # "fined by magistrates"
    if it.said in _RAISED and it.who:
        wished = what if what.startswith("for ") and len(f"{it.who} {what}".split()) < LONGEST - 1 else ""
        return f"{it.said} by {it.who} {wished}".strip()
    if it.whom and it.said in words.given_to:
        more = f"{told} to {it.whom} {what}"
        return more if len(more.split()) <= LONGEST else f"{told} to {it.whom}"
    if what:
        long = what.startswith("for ") and len(f"{told} {what}".split()) > LONGEST
        return what[len("for ") :] if long else f"{told} {what}"
    if not it.who or it.owner:
        return ""
    if it.passive and it.said in _LAID_ON:
        return f"{words.deed_nouns[it.said]} on {it.who}"  # "the trust was fined"
    joint = "to" if it.passive and it.said not in _GOT else "by"
    return f"{it.said} {joint} {it.who}"


def lone_deed(clause: Clause, quantity: Quantity) -> str:
    """ "must pay $3.5 million" → payment: where nothing else is named, or who is bound to it."""
    words, it = clause.vocab.words, standing(clause, quantity)
    if it.verb is None or it.said not in words.money_deeds or quantity.kind not in ("money", "measure"):
        return ""
    if not it.bound:
        by = f"{it.said} by {it.who}" if it.who else ""
        return words.deed_nouns.get(it.said, it.said) if quantity.kind == "money" else by
    at = it.verb - 2
    while at and clause.tokens[at - 1].low in words.helpers | words.adverbs:
        at -= 1
    who = clause.tokens[at - 1].low if at else ""
    return f"{who if who in words.parties else ''} {it.bound} {clause.tokens[it.verb].low}".strip()


def stake(clause: Clause, quantity: Quantity) -> str:
    """ "Marl holders will own 22% of the combined company" → Marl holders' stake in combined company."""
    words, it = clause.vocab.words, standing(clause, quantity)
    if it.said not in words.holds or it.after >= len(clause.tokens) or clause.tokens[it.after].low not in words.of:
        return ""
    what = forward(clause, past_articles(clause, it.after + 1), longest=FOR_WHAT)
    firm = what and (what[-1].low in words.firms or clause.text[what[-1].start].isupper())
    who = it.who if len(it.who.split()) < SHORT else ""
    whose = f"{who}{'’' if who.endswith('s') else '’s'} " if who else ""
    return f"{whose}stake in {as_printed(clause, what)}" if firm else ""


def interest(clause: Clause, quantity: Quantity) -> str:
    """ "4.75% senior notes", "the loan bears interest at 5.5%": the rate of what is owed."""
    words, first, after = clause.vocab.words, clause.before(quantity.span.start), behind(clause, quantity.span.end)
    noun = forward(clause, after) if quantity.unit == "%" else []
    if noun and noun[-1].low in words.debts:
        return f"interest rate of {as_printed(clause, noun)}"
    near = [token.low for token in clause.tokens[max(0, first - RATE) : first]]
    owed = subject(clause, quantity) if quantity.unit == "%" and "interest" in near and near[-1] in ("at", "of") else ""
    return f"interest rate of {owed}" if owed and owed.split()[-1].casefold() in words.debts else ""


def _deed(clause: Clause, it: Standing) -> str:
    """ "paid", of what has not come about "payment", of what is forced "ordered to pay"."""
    words = clause.vocab.words
    low = clause.tokens[it.verb].low if it.verb is not None else ""
    if low.endswith(("ing", "ed")) or low == it.said or low in _PAST:
        return it.said
    if it.bound and not it.bound.startswith(_AGREED):
        return f"{it.bound} {low}"
    noun = words.deed_nouns.get(it.said, "")
    return it.said if " " in noun else noun or it.said


def _complement(clause: Clause, it: Standing) -> str:
    """ "to support four cadets", "from the Ministry" behind the amount."""
    words, tokens, after = clause.vocab.words, clause.tokens, it.after
    if after + 1 >= len(tokens) or tokens[after].role != "word" or tokens[after].low not in words.deed_joints:
        return ""
    joint = tokens[after].low
    both = tokens[after + 1].low in words.wholes
    start = min(past_articles(clause, after + 1 + both), len(tokens) - 1)
    if joint not in words.to_verb and tokens[start].low in words.aside_nouns:
        return ""  # "on behalf of", "in addition to"
    if joint in _BEFORE_COUNTS and (counted := counted_from(clause, after + 1)):
        return f"{joint} {counted}"
    said = (
        _purpose(clause, start)
        if joint == _TO and start == after + 1 and not tokens[start].low.endswith("s")
        else as_printed(clause, _noun(clause, start, LONGEST - (joint != "for") * 2))
    )
    return f"{joint} {said}" if said else ""


def _purpose(clause: Clause, start: int) -> str:
    """ "support four cadets": a verb and its complement, numbers in it."""
    taken: list[Token] = []
    for token in clause.tokens[start : start + FOR_WHAT + 1]:
        if token.role in ("mark", "period"):
            break
        taken.append(token)
    small = clause.vocab.words.small
    while taken and (taken[-1].role == "amount" or taken[-1].low in small or taken[-1].low.endswith("ing")):
        taken.pop()
    return " ".join(clause.text[taken[0].start : taken[-1].end].split()) if taken else ""


def _noun(clause: Clause, start: int, longest: int) -> list[Token]:
    """The noun at token `start` and what belongs to it: "children in the valley"."""
    words, tokens = clause.vocab.words, clause.tokens
    said = forward(clause, start, longest=longest)
    for _ in range(2):
        after = clause.before(said[-1].end) if said else len(tokens)
        room = longest - len(said) - 1
        if after >= len(tokens) or tokens[after].low not in words.within | _GOES_ON or room < 2:
            break
        turns = after + 1 >= len(tokens) or tokens[after + 1].low in words.to_verb  # "and to pay"
        turns = turns or (tokens[after].low == "and" and participle(tokens[after + 1].low, words.tenses))  # "and told"
        more = [] if turns else forward(clause, past_articles(clause, after + 1), longest=room)
        if not more or more[-1].low in words.durations:
            break  # "for the hospice in the first week"
        said = list(tokens[clause.before(said[0].start) : clause.before(more[-1].end)])
    return said


def befell(clause: Clause, quantity: Quantity) -> str:
    """What is said of an amount that is the subject: "$4 million was collected in port fees" → collected in port fees.

    "will come from the county", "is earmarked for lifts", "falls due in March", "$500,000 awarded to the port".
    """
    words, tokens = clause.vocab.words, clause.tokens
    after = at = _past_of_it(clause, behind(clause, quantity.span.end))
    while at < len(tokens) and tokens[at].low in _helps(words):
        at += 1
    if quantity.kind != "money" or at + 1 >= len(tokens) or tokens[at].role != "word":
        return ""
    if tokens[after].low in _IT:
        return _takes(clause, after + 1)
    low = tokens[at].low
    given = (
        at > after and words.done.get(low) in words.money_deeds and tokens[at + 1].low not in words.by | words.to_verb
    )
    moves = (
        low in words.up | words.down and tokens[at + 1].low not in words.due and not given
    )  # "was raised at the gala"
    if low in words.flows or (at > after and low.endswith("ed") and not moves):
        said = as_printed(clause, whole(clause, at))
        small = tokens[at + 1].role == "word" and tokens[at + 1].low in words.small
        return clause.text[tokens[at].start : tokens[at + 1].end] if " " not in said and small else said  # "shared out"
    if not moves and low not in words.small - words.onward and _is_subject(clause, quantity):
        if at > after and low in words.onward:
            return as_printed(clause, [tokens[at], *whole(clause, at + 1)])  # "$30 million is for the dam"
        done = at > after and (low in words.irregular or is_verb(clause, at))
        leads = words.onward | words.within | words.origins | words.tails | words.due
        ends = low.endswith("s") and not low.endswith("ss")
        if done or (at == after and ends and tokens[at + 1].low in leads and is_verb(clause, at)):
            due = tokens[at + 1].low in words.due
            return clause.text[tokens[at].start : tokens[at + 1].end] if due else as_printed(clause, whole(clause, at))
    lead = standing(clause, quantity).lead
    part = lead > 0 and tokens[lead - 1].low in words.of and "/" not in quantity.unit
    if part and at == after and low.endswith("ed") and tokens[at + 1].role == "mark" and not moves:
        return low  # "(out of $11.8m defrauded)"
    if at > after or not low.endswith("ed") or low not in words.acts or moves:
        return ""
    if tokens[at + 1].low not in words.onward | words.within | words.origins:
        return ""
    said_of = trim(clause, whole(clause, past_articles(clause, at + 2), LONGEST - 3))
    told = clause.text[tokens[at].start : tokens[at + 1].end]
    return f"{told} {as_printed(clause, said_of)}" if said_of else ""


def _past_of_it(clause: Clause, at: int) -> int:
    """Past "of that", "of this", "of it": the money named before."""
    near = [token.low for token in clause.tokens[at : at + 2]]
    return at + 2 if len(near) > 1 and near[0] in clause.vocab.words.of and near[1] in _THAT else at


def _is_subject(clause: Clause, quantity: Quantity) -> bool:
    """Whether nothing but articles and "another" stands between the amount and the start of its clause."""
    words, at = clause.vocab.words, standing(clause, quantity).lead
    while at and clause.tokens[at - 1].low in words.articles | words.qualifiers | words.adverbs:
        at -= 1
    if not at:
        return True
    before = clause.tokens[at - 1]
    opened = before.role == "mark" and before.low not in "(-"
    return opened or before.role == "period" or before.low in words.clause_openers | set(words.pairs)


def _takes(clause: Clause, at: int) -> str:
    """ "the $3 million it would take to mend the quay" → needed to mend the quay."""
    tokens = clause.tokens
    while at < len(tokens) and tokens[at].low in _helps(clause.vocab.words):
        at += 1
    near = [token.low for token in tokens[at : at + 2]]
    said = _purpose(clause, at + 2) if len(near) > 1 and near[0] in _TAKES and near[1] == _TO else ""
    return f"needed to {said}" if said else ""


@cache
def _helps(words: NumberWords) -> frozenset[str]:
    return (words.helpers | words.adverbs | words.passive | _FUTURE) - words.flows


def with_deed(clause: Clause, words: str, quantity: Quantity, rule: str) -> str:
    """ "acquired 86 warehouses" → warehouses acquired; the same words where nothing was done that is worth telling."""
    language = clause.vocab.words
    counted = rule == "counted noun" and quantity.kind == "count"
    counted = counted or (rule == "in or of" and quantity.kind == "measure")  # "seized 108 kg of tea"
    money = rule in ("in or of", "noun behind") and quantity.kind == "money"
    if not language.done or not (counted or money):
        return words
    it = standing(clause, quantity)
    passive = "" if it.ahead else _passive(clause, words, quantity)
    said, owner = (passive, "") if passive else (f"{it.ahead} {it.said}".strip(), it.owner)
    final = said.split()[-1] if said else ""
    known = any(word[:STEM] == final[:STEM] for word in words.casefold().split())  # "employees employed"
    if not said or known or (counted and final in language.spends) or (money and final not in language.turned):
        return words
    first, _, more = words.partition(" of ")
    told = f"{first} of {more} {said}" if more else _behind_head(clause, words, said)
    told = f"{owner} of {words} {said}" if owner else told
    after = behind(clause, quantity.span.end)
    joint = clause.tokens[after].low if money and rule == "in or of" else ""
    if joint and joint not in language.of and said not in language.given_as:
        told = f"{said} {joint} {words}" if not it.ahead else words  # "collected in criminal and civil actions"
    return told if len(told.split()) <= LONGEST else words


def qualified(clause: Clause, words: str, quantity: Quantity, rule: str) -> str:
    """ "an additional $15 million of notes" → additional notes; "up to $500,000 each" → grants each."""
    language, first = clause.vocab.words, clause.before(quantity.span.start)
    after = behind(clause, quantity.span.end)
    low, behind_it = words.casefold().split(), clause.tokens[after].low if after < len(clause.tokens) else ""
    before = clause.tokens[first - 1].low if first else ""
    if before in language.qualifiers and before not in low and quantity.kind in ("money", "measure", "count"):
        of_it = rule in ("noun behind", "attribute", "counted noun") or (
            rule == "in or of" and (behind_it in language.of or not standing(clause, quantity).said)
        )
        words = f"{before} {words}" if of_it else words
    each = behind_it if words.endswith("s") and rule in _HELD else ""
    return f"{words} {each}" if each in language.apiece and each not in low else words


def _passive(clause: Clause, words: str, quantity: Quantity) -> str:
    """ "$38 million in grants was awarded", "1,500 adults surveyed online": what is said of them right behind."""
    language, tokens = clause.vocab.words, clause.tokens
    start = (quantity.number or quantity.span).start
    found = clause.text.find(words, start, quantity.span.end + NEAR + len(words))
    at = helped = clause.before(found + len(words)) if found >= 0 else len(tokens)
    while helped < len(tokens) and tokens[helped].low in either(language.helpers, language.adverbs):
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
