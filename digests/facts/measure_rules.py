"""Which rules are asked what an amount measures, by its kind; the surest first."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from digests.facts.amount_deeds import act, cash, deed, goal, goes_into, got, meant_for, recipient
from digests.facts.apposition import apposition
from digests.facts.asked_price import asked_price
from digests.facts.before_amount import (
    bracket,
    deprived,
    gerund,
    label,
    lasting,
    made_out,
    nearest,
    number_of,
    price,
    source,
)
from digests.facts.behind_amount import (
    attribute,
    discount,
    hyphened,
    in_state,
    noun_behind,
    predicate,
    what_was_raised,
)
from digests.facts.change_counted import what_moved
from digests.facts.clauses import Clause
from digests.facts.counted_noun import counted_noun
from digests.facts.counted_subject import at_level, counted_subject
from digests.facts.deed_told import befell, interest, lone_deed, money_deed, stake
from digests.facts.imposed import imposed
from digests.facts.last_verb import REACH, verb_before
from digests.facts.money_use import used_for
from digests.facts.noun_phrase import LONGEST, behind
from digests.facts.of_amount import of_amount, part_of
from digests.facts.of_participle import in_bracket_behind_verb, of_participle
from digests.facts.ore import ore
from digests.facts.phrase_behind import genitive, in_or_of, phrase_after
from digests.facts.share_of_many import said_of_many
from digests.facts.share_said import said_of_share
from digests.facts.subject import subject
from digests.facts.subject_behind import object_behind, opening, said_of_sum, subject_behind
from digests.facts.survey_share import survey_share, times_likely, times_more
from digests.facts.unit_behind import exchanged, per_what
from digests.facts.verb_last import closing_verb, verb_last
from digests.model import Quantity

Rule = Callable[[Clause, Quantity], str]

SURVEYED = "share of people"
MANY = "share of many"


def rules_of(clause: Clause, quantity: Quantity) -> tuple[tuple[str, Rule], ...]:
    """Names and rules in the order in which they are asked."""
    tables = _tables(clause.vocab.words.nouns == "last")
    if quantity.kind == "duration":
        return tables["duration"]
    if quantity.rule.endswith(("number and noun", "ordinal", "part of a scale", "number and counter")):
        return tables["counted"]
    if quantity.rule == "exchange ratio":
        return tables["exchange"]
    if quantity.kind == "percent" or quantity.rule.startswith(("fraction", "share of a group", "written fraction")):
        return tables["share"]
    if quantity.kind == "ratio":
        return tables["ratio"]
    return tables["amount" if quantity.unit else "bare"]


def _linked(clause: Clause, quantity: Quantity) -> str:
    """The subject, where the verb stands right before the amount: "its pace is 27 percent of what is needed"."""
    first = clause.before(quantity.span.start)
    inverts = clause.vocab.words.nouns == "capital"
    at = verb_before(clause, first, REACH if inverts else 5)
    if at is None or any(token.low == "," for token in clause.tokens[at:first]) or _opens_clause(clause, first):
        return ""
    if clause.tokens[at].low in clause.vocab.words.tells:
        return ""  # "the survey found 74% of": who says it
    words = subject(clause, quantity)
    if clause.vocab.words.nouns == "first" and words.casefold() in clause.vocab.words.up | clause.vocab.words.down:
        return ""  # "en baisse de 2 %, et représente 17 % du"
    after = behind(clause, quantity.span.end)
    joints = clause.vocab.words.of | clause.vocab.words.within
    whole_of = phrase_after(clause, after, joints) if words and not inverts else ""
    if len(words.split()) + len(whole_of.split()) < LONGEST and whole_of:
        return f"{words} {clause.tokens[after].low} {whole_of}"
    return words


def _opens_clause(clause: Clause, first: int) -> bool:
    """ "…, y el 62% de los vecinos": the share is the subject of a clause of its own."""
    words = clause.vocab.words
    if words.nouns != "first" or first < 2 or clause.tokens[first - 1].low not in words.articles:
        return False
    return clause.tokens[first - 2].low in words.pairs or clause.tokens[first - 2].low == ","


_ENGLISH: tuple[tuple[str, Rule], ...] = (
    ("bracket", bracket),
    ("asked price", asked_price),
    ("apposition", apposition),
    ("attribute", attribute),
    ("deprived", deprived),
    ("of", of_amount),
    ("noun behind", noun_behind),
    ("label", label),
    ("price", price),
    ("in or of", in_or_of),
    ("money deed", money_deed),
    ("made out", made_out),
    ("used for", used_for),
    ("gerund", gerund),
    ("befell", befell),
    ("subject", subject),
    ("level of the subject", at_level),
    ("goal", goal),
    ("cash", cash),
    ("opening", opening),
    ("source", source),
    ("noun before", nearest),
    ("unit", per_what),
    ("what was got", got),
    ("lone deed", lone_deed),
)

_AMOUNTS: tuple[tuple[str, Rule], ...] = (
    ("bracket", bracket),
    ("bracket behind a verb", in_bracket_behind_verb),
    ("participle", of_participle),
    ("of", of_amount),
    ("noun behind", noun_behind),
    ("label", label),
    ("price", price),
    ("in or of", in_or_of),
    ("used for", used_for),
    ("gerund", gerund),
    ("meant for", meant_for),
    ("verb last", verb_last),
    ("object behind", object_behind),
    ("subject", subject),
    ("subject behind", subject_behind),
    ("said of a sum", said_of_sum),
    ("goal", goal),
    ("cash", cash),
    ("recipient", recipient),
    ("deed", deed),
    ("opening", opening),
    ("noun before", nearest),
    ("closing verb", closing_verb),
    ("unit", per_what),
    ("what was got", got),
    ("act", act),
    ("goes into", goes_into),
)


@cache
def _tables(english: bool) -> dict[str, tuple[tuple[str, Rule], ...]]:
    """The rules of each kind of amount, the surest first."""
    amounts = _ENGLISH if english else _AMOUNTS
    by_name = dict(amounts)
    told: tuple[tuple[str, Rule], ...] = (("ore", ore), *amounts) if english else amounts
    said: tuple[tuple[str, Rule], ...] = (
        (("ore", ore), (SURVEYED, survey_share), ("in a state", in_state), ("stake", stake), ("interest", interest))
        if english
        else (("said of share", said_of_share), (MANY, said_of_many))
    )
    named = ("attribute", "of", "noun behind") if english else ("of", "noun behind")
    shares = (
        *said,
        ("bracket", bracket),
        ("part of", part_of),
        ("discount", discount),
        ("what was raised", what_was_raised),
        ("predicate", predicate),
        *((name, by_name[name]) for name in named),
        ("verb last", verb_last),
        ("linked subject", _linked),
        ("genitive", genitive),
        ("in or of", in_or_of),
        ("label", label),
        *(
            rule
            for rule in amounts
            if rule[0] not in (*named, "verb last", "bracket", "label", "price", "in or of", "money deed", "used for")
        ),
    )
    short = ("goal", "cash", "what was got", "deed", "act", "lone deed")
    at = [name for name, _ in amounts].index("label")
    lengths = (
        ("imposed", imposed),
        ("hyphened", hyphened),
        *amounts[:at],
        ("lasting", lasting),
        *(rule for rule in amounts[at:] if rule[0] not in short),
    )
    return {
        "amount": told,
        "share": shares,
        "duration": lengths,
        "counted": (
            ("what moved", what_moved),
            ("counted subject", counted_subject),
            ("counted noun", counted_noun),
            *amounts,
        ),
        "bare": (("number of", number_of), ("level of the subject", at_level), *amounts),
        "exchange": (("exchanged", exchanged), *amounts),
        "ratio": (("likely", times_likely), ("times more", times_more), *amounts) if english else amounts,
    }
