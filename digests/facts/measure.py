"""What an amount measures, in the release's own words: counted noun, "net loss of", subject, "in prizes", label."""

from __future__ import annotations

import re
from collections.abc import Callable

from digests.facts.amount_deeds import act, cash, deed, done, goal, got
from digests.facts.before_amount import bracket, gerund, label, lasting, nearest, number_of, price
from digests.facts.change import leads_to
from digests.facts.clauses import Clause, Measured, Token
from digests.facts.measure_joined import measure_joined
from digests.facts.noun_phrase import (
    LONGEST,
    as_printed,
    back,
    behind,
    forward,
    is_verb,
    past_articles,
    tail,
    trim,
    what_turned,
    whole,
)
from digests.facts.subject import REACH, closing_verb, opening, subject, verb_before
from digests.model import Quantity

Rule = Callable[[Clause, Quantity], str]

_HYPHENATED = re.compile(r"[-\s\"“„«‘']{0,3}")


def measure(clause: Clause, at: int) -> Measured:
    """What the amount with index `at` measures; empty words where nothing says so."""
    quantity = clause.amounts[at]
    if clause.vocab.joined:
        return measure_joined(clause, quantity)
    if raised := _from_to(clause, at) or _led_to(clause, at):
        return raised
    vague = Measured("", "nothing")
    for name, rule in _rules(quantity):
        words = rule(clause, quantity).strip(" ,;")
        if not words or _says_nothing(clause, words, name):
            continue
        if words.casefold() not in clause.vocab.words.general | clause.vocab.words.modifiers:
            return Measured(words, name)
        if words.casefold() not in clause.vocab.words.empty and not vague.words:
            vague = Measured(words, name)
    return vague


def _from_to(clause: Clause, at: int) -> Measured | None:
    """ "raising the monthly bill from $95 to $103": both measure what stands before the first."""
    words = clause.vocab.words
    if at == 0 or clause.amounts[at].kind not in ("money", "percent", "count", "measure"):
        return None
    ends = clause.amounts[at - 1], clause.amounts[at]
    before = [clause.tokens[max(0, clause.before(one.span.start) - 1)].low for one in ends]
    joints = {word for phrase in (*words.to, *words.levels) for word in phrase.split()}
    if before[0] not in words.from_ or before[1] not in joints or ends[0].kind != ends[1].kind:
        return None
    if ends[0].rule.endswith("number and noun") or ends[1].rule.endswith("number and noun"):
        return None
    between = clause.tokens[clause.before(ends[0].span.end) : clause.before(ends[1].span.start)]
    if len(between) > APART or any(token.low == "," for token in between):
        return None
    named = nearest(clause, ends[0]) if words.nouns == "last" else _of(clause, ends[0]) or subject(clause, ends[0])
    known = named and not _says_nothing(clause, named, "") and named.casefold() not in words.up | words.down
    return Measured(named, "from and to") if known else None


def _led_to(clause: Clause, at: int) -> Measured | None:
    """ "con ricavi in crescita del 4% a 18 milioni": the level is of what rose."""
    if clause.vocab.words.nouns != "first" or not at or clause.amounts[at - 1].unit not in ("%", "pp", "bps"):
        return None
    if not leads_to(clause, clause.text[clause.amounts[at - 1].span.end : clause.amounts[at].span.start]):
        return None
    rose = measure(clause, at - 1)
    return Measured(rose.words, f"{rose.rule} of its change") if rose.words else None


def _says_nothing(clause: Clause, words: str, rule: str) -> bool:
    """A lone verb or adverb names nothing that could be measured."""
    language = clause.vocab.words
    low = words.casefold()
    named = any(low in names for names in language.headline_measures)
    if rule in _WHOEVER and clause.agents.issuperset(low.split()) and not named:
        return True  # "Nova won $5 million": who, not what
    if rule in _NAMED_BY_VERB or " " in low:
        return False
    if low in language.adverbs | language.small | language.durations or low in _MOVED & (language.up | language.down):
        return True
    if low in language.up | language.down:
        return False
    if rule == "noun behind" and low in language.verbs and low.endswith("s"):
        return True  # "registration at $290 closes in May"
    if language.nouns == "last":
        return low.endswith(_FORMS) and (low in language.verbs | language.acts or low.endswith("ed"))
    return low in language.verbs | language.acts


def _rules(quantity: Quantity) -> tuple[tuple[str, Rule], ...]:
    if quantity.kind == "duration":
        return _LENGTHS
    if quantity.rule.endswith(("number and noun", "ordinal", "part of a scale", "number and counter")):
        return _COUNTED
    if quantity.rule == "exchange ratio":
        return (("exchanged", _exchanged), *_AMOUNTS)
    if quantity.kind == "percent":
        return _SHARES
    return _AMOUNTS if quantity.unit else (("number of", number_of), *_AMOUNTS)


# ---------------------------------------------------------------------------------------------- rules


def _counted(clause: Clause, quantity: Quantity) -> str:
    """ "17.72 million users worldwide": the noun phrase behind the number, with what still belongs to it."""
    number = quantity.number or quantity.span
    tokens = forward(clause, clause.before(number.end), stop_at=quantity.span.end)
    if len(tokens) > 1 and clause.text[number.end : number.end + 1] == "-":
        tokens = tokens[1:]  # "276-unit apartment community"
    after = clause.before(quantity.span.end)
    more = tail(clause, after, LONGEST - len(tokens))
    opens = clause.before(quantity.span.start) <= 1 and quantity.kind == "count" and len(tokens) < OPENING
    if opens and after + 1 < len(clause.tokens) and clause.tokens[after].low.endswith("ed"):
        more = as_printed(clause, whole(clause, after, LONGEST - len(tokens)))  # "2,000 users livestreamed the event"
    return " ".join(part for part in (as_printed(clause, tokens), more) if part)


def _of(clause: Clause, quantity: Quantity) -> str:
    """ "net loss of $1.5 million" → net loss; an increase or a total of something looks further."""
    language = clause.vocab.words
    at = clause.before(quantity.span.start) - 1
    while (
        at >= 0 and clause.tokens[at].role == "word" and clause.tokens[at].low in language.articles | language.adverbs
    ):
        if clause.tokens[at].low in language.of:
            break
        at -= 1
    if at > 1 and clause.tokens[at].low in _SIGNS:
        at -= 1  # "une croissance de + 7 %"
    if at < 1 or clause.tokens[at].low not in language.of:
        return ""
    tokens = back(clause, at)
    if language.turning and tokens:
        if (turned := what_turned(clause, tokens)) != tokens:
            return as_printed(clause, turned)
        if _adverbial(clause, tokens) and (said := subject(clause, quantity, moving=True)):
            return said
    if not tokens:
        return ""
    ends = {tokens[-1].low} | ({tokens[0].low} if language.nouns == "first" else set())
    if ends & (language.up | language.down | language.general):
        while len(tokens) > 1 and tokens[-1].low in language.general and _tacked_on(clause, tokens):
            tokens = trim(clause, tokens[:-1])
        if language.nouns == "first" and tokens[-1].low not in language.up | language.down | language.general:
            return as_printed(clause, tokens)
        first = clause.before(tokens[0].start)
        verb = language.nouns == "first" and len(tokens) == 1 and first > 0 and is_verb(clause, first - 1)
        further = (subject(clause, quantity) if verb else "") or (
            _direct(clause, quantity)
            or _further(clause, quantity)
            or (subject(clause, quantity, moving=True) if len(tokens) < 2 else "")
        )
        vague = all(token.low in language.general for token in tokens)
        return further or (done(clause, clause.before(tokens[0].start)) if vague else "") or as_printed(clause, tokens)
    return as_printed(clause, tokens)


def _tacked_on(clause: Clause, tokens: list[Token]) -> bool:
    """ "damages of a total", "dégâts pour un montant": the general noun only leads to the amount."""
    language = clause.vocab.words
    return language.nouns != "first" or (len(tokens) > 2 and tokens[-2].low in language.small)


def _adverbial(clause: Clause, tokens: list[Token]) -> bool:
    """ "est en hausse de": the rise is how the subject stands."""
    language = clause.vocab.words
    first = clause.before(tokens[0].start)
    near = {token.low for token in clause.tokens[max(0, first - 2) : first]}
    return tokens[-1].low in language.up | language.down and not near.isdisjoint(language.turning)


def _further(clause: Clause, quantity: Quantity) -> str:
    """ "an increase of 16% over the year before in engagement": the first "in" or "of" behind."""
    language = clause.vocab.words
    at = behind(clause, quantity.span.end)
    for after in range(at, min(len(clause.tokens), at + 9)):
        token = clause.tokens[after]
        if token.role in ("mark", "amount"):
            return ""
        if token.role == "word" and token.low in language.within:
            words = _phrase_after(clause, after, language.within)
            if words:
                return words
    return ""


def _direct(clause: Clause, quantity: Quantity) -> str:
    """ "$300 trade-in credit", "up to 3 percent Daily Cash", "10x reduction in cost": the noun right behind."""
    language = clause.vocab.words
    first = clause.before(quantity.span.end)
    if quantity.kind == "measure" and clause.text[quantity.span.end - 5 : quantity.span.end].find("-") >= 0:
        first = behind(clause, quantity.span.end)  # "a 467,609-square-foot (sf) office tower"
    first = _past_amount(clause, first)
    while first < len(clause.tokens) and clause.tokens[first].role == "period":
        first += 1
    if first >= len(clause.tokens):
        return ""
    skipped = first > 0 and clause.tokens[first - 1].role in ("period", "amount")
    gap_start = clause.tokens[first - 1].end if skipped else quantity.span.end
    if not _HYPHENATED.fullmatch(clause.text[gap_start : clause.tokens[first].start] + _mark(clause, first)):
        return ""
    tokens = forward(clause, first)
    turns = language.up | language.down
    if len(tokens) > 1 and tokens[0].low in turns:
        tokens = tokens[1:] if quantity.kind == "ratio" or tokens[0].low in language.compares else []
    if len(tokens) == 1 and tokens[0].low in language.states and quantity.kind == "percent":
        return f"{subject(clause, quantity)} {tokens[0].low}".strip()  # "the project is 78% complete"
    if not tokens or all(token.low in language.adverbs | language.general for token in tokens):
        return ""
    if tokens[-1].low in turns:
        words = _phrase_after(clause, clause.before(tokens[-1].end), language.within)
        words = words or _further(clause, quantity) or subject(clause, quantity)
        return words or (as_printed(clause, tokens) if len(tokens) > 1 else "")
    if language.nouns == "capital" and not any(clause.text[token.start].isupper() for token in tokens):
        return ""
    more = tail(clause, clause.before(tokens[-1].end), LONGEST - len(tokens)) if len(tokens) < 3 else ""
    return " ".join(part for part in (as_printed(clause, tokens), more) if part)


def _past_amount(clause: Clause, first: int) -> int:
    """ "a three-year, $12.6 million contract": past the second amount before the noun."""
    tokens = clause.tokens
    if first + 1 < len(tokens) and tokens[first].low == "," and tokens[first + 1].role == "amount":
        first += 1
        while first < len(tokens) and tokens[first].role == "amount":
            first += 1
    return first


def _mark(clause: Clause, at: int) -> str:
    return clause.tokens[at].low if clause.tokens[at].role == "mark" else ""


def _right(clause: Clause, quantity: Quantity) -> str:
    """ "$20,000 in prizes", "15 percent of total revenues", "53% of consumers found …"."""
    language = clause.vocab.words
    share = quantity.kind in ("percent", "ratio")
    joints = language.of | language.within if share else language.within
    return _phrase_after(clause, behind(clause, quantity.span.end), joints, share)


def _phrase_after(clause: Clause, at: int, joints: frozenset[str], share: bool = False) -> str:
    language = clause.vocab.words
    while at < len(clause.tokens) and clause.tokens[at].role == "word" and clause.tokens[at].low in language.adverbs:
        at += 1
    if at >= len(clause.tokens) or clause.tokens[at].role != "word" or clause.tokens[at].low not in joints:
        return ""
    after = past_articles(clause, at + 1)
    tokens = whole(clause, after) if share else forward(clause, after)
    if not tokens or (len(tokens) == 1 and tokens[0].low in language.cash):
        return ""
    words = as_printed(clause, tokens)
    if share or len(tokens) > 4:
        return words
    more = tail(clause, clause.before(tokens[-1].end), LONGEST - len(tokens))
    return f"{words} {more}" if more else words


def _linked(clause: Clause, quantity: Quantity) -> str:
    """The subject, where the verb stands right before the amount: "its pace is 27 percent of what is needed"."""
    first = clause.before(quantity.span.start)
    inverts = clause.vocab.words.nouns == "capital"
    at = verb_before(clause, first, REACH if inverts else 5)
    if at is None or any(token.low == "," for token in clause.tokens[at:first]):
        return ""
    words = subject(clause, quantity)
    after = behind(clause, quantity.span.end)
    joints = clause.vocab.words.of | clause.vocab.words.within
    whole_of = _phrase_after(clause, after, joints) if words and not inverts else ""
    if len(words.split()) + len(whole_of.split()) < LONGEST and whole_of:
        return f"{words} of {whole_of}"
    return words


def _genitive(clause: Clause, quantity: Quantity) -> str:
    """ "13 % der Bevölkerung"."""
    language = clause.vocab.words
    return _phrase_after(clause, behind(clause, quantity.span.end), language.genitive)


def _raised(clause: Clause, quantity: Quantity) -> str:
    """ "eleva un 18% su beneficio neto": the object of the rise stands behind the share."""
    language = clause.vocab.words
    first, after = clause.before(quantity.span.start), behind(clause, quantity.span.end)
    if language.nouns != "first" or after >= len(clause.tokens) or clause.tokens[after].low not in language.articles:
        return ""
    near = [token.low for token in clause.tokens[max(0, first - 2) : first]]
    if not any(low in language.up | language.down for low in near):
        return ""
    return as_printed(clause, forward(clause, past_articles(clause, after)))


def _predicate(clause: Clause, quantity: Quantity) -> str:
    """ "8.7% had elevated blood pressure", "48% said they would wait": what is said of the share."""
    after = behind(clause, quantity.span.end)
    if after + 1 < len(clause.tokens) and clause.tokens[after].role == "word" and is_verb(clause, after):
        if clause.tokens[after].low in clause.vocab.words.up | clause.vocab.words.down:
            return ""
        tokens = whole(clause, after + 1)
        if len(tokens) > 1 or (tokens and tokens[0].low not in clause.vocab.words.up | clause.vocab.words.down):
            return as_printed(clause, tokens)
    return ""


def _exchanged(clause: Clause, quantity: Quantity) -> str:
    """ "one share of Nova for every four shares" → share of Nova."""
    said = quantity.span.cut(clause.text)
    every = clause.vocab.for_every.search(said)
    return " ".join(said[: every.start()].split()[1 : LONGEST + 1]) if every else ""


def _unit(clause: Clause, quantity: Quantity) -> str:
    """ "without paying the $5,000 per state licence" → per state licence."""
    at = behind(clause, quantity.span.end)
    if at >= len(clause.tokens) or clause.tokens[at].low not in clause.vocab.words.per:
        return ""
    tokens = forward(clause, at + 1)
    return " ".join(part for part in (clause.tokens[at].low, as_printed(clause, tokens)) if tokens)


OPENING = 4  # words of a counted noun that opens its sentence and is told with what it did
_SIGNS = frozenset("+-−–")
APART = 3  # tokens between the ends of a rise
_WHOEVER = frozenset({"subject", "linked subject", "noun before"})
_NAMED_BY_VERB = frozenset({"gerund", "act", "counted noun"})
_FORMS = ("ed", "ing", "flects", "quires")  # "order", "offer" and "cost" are nouns as well
_MOVED = frozenset("gestiegen gesunken gefallen erhöht verringert".split())

_AMOUNTS: tuple[tuple[str, Rule], ...] = (
    ("bracket", bracket),
    ("of", _of),
    ("noun behind", _direct),
    ("label", label),
    ("price", price),
    ("in or of", _right),
    ("gerund", gerund),
    ("subject", subject),
    ("goal", goal),
    ("cash", cash),
    ("opening", opening),
    ("noun before", nearest),
    ("closing verb", closing_verb),
    ("unit", _unit),
    ("deed", deed),
    ("what was got", got),
    ("act", act),
)
_SHARES = (
    ("bracket", bracket),
    ("what was raised", _raised),
    ("predicate", _predicate),
    *_AMOUNTS[1:3],
    ("linked subject", _linked),
    ("genitive", _genitive),
    ("in or of", _right),
    ("label", label),
    *_AMOUNTS[6:],
)
_LENGTHS = (
    *_AMOUNTS[:3],
    ("lasting", lasting),
    *(named for named in _AMOUNTS[3:] if named[0] not in ("goal", "cash", "deed", "what was got", "act")),
)
_COUNTED = (("counted noun", _counted), *_AMOUNTS)
