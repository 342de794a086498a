"""What an amount measures, in the release's own words: counted noun, "net loss of", subject, "in prizes", label."""

from __future__ import annotations

from digests.facts.before_amount import nearest
from digests.facts.behind_amount import predicate
from digests.facts.change_counted import by_so_many
from digests.facts.change_level import in_bracket
from digests.facts.clauses import Clause, Measured
from digests.facts.deed_told import qualified, with_deed
from digests.facts.direction import leads_to
from digests.facts.head_of_count import head_of_count
from digests.facts.measure_in_turn import in_turn
from digests.facts.measure_joined import measure_joined
from digests.facts.measure_rules import MANY, SURVEYED, rules_of
from digests.facts.measure_tail import with_tail
from digests.facts.measure_whole import made_whole
from digests.facts.no_measure import WHOEVER, a_whole, says_nothing, without_start
from digests.facts.noun_phrase import LONGEST, as_printed, behind, forward, past_articles, with_short_name
from digests.facts.of_amount import of_amount
from digests.facts.people_told import with_predicate
from digests.facts.phrase_behind import phrase_after
from digests.facts.split_by_place import split_measure
from digests.facts.subject import subject
from digests.languages.joined import either
from digests.model import Quantity

IN_TURN = "in turn"
SPLIT = "subject of a row of places"
ONE_WORD = ", one word and what follows"  # said in the rule of a measure that hardly says what it is: "contract for"
APART = 3  # tokens between the ends of a rise
_LEVELS = frozenset({"money", "percent", "count", "measure", "per_share"})


def measure(clause: Clause, at: int) -> Measured:
    """What the amount with index `at` measures; empty words where nothing says so."""
    quantity = clause.amounts[at]
    if clause.vocab.joined:
        return measure_joined(clause, quantity)
    words, named = clause.vocab.words, in_turn(clause, at)
    if not named:
        return _alone(clause, at)
    if named.partition(" ")[0] not in words.tail_joints | words.of | words.within:
        return Measured(named, IN_TURN)
    whole = _alone(clause, at)
    return Measured(f"{whole.words} {named}".strip(), whole.rule)


def _alone(clause: Clause, at: int) -> Measured:
    """What the amount measures where no list shares measures out."""
    quantity, language = clause.amounts[at], clause.vocab.words
    if raised := _from_to(clause, at) or _led_to(clause, at):
        return raised
    if beside := _of_sum(clause, at) or _left_out(clause, at) or _of_a_row(clause, at):
        return beside
    if _of_which(clause, quantity):
        return Measured(predicate(clause, quantity), "part: the noun behind its verb")
    if opened := _behind_its_turn(clause, at):
        return Measured(opened, "behind its turn")
    vague = Measured("", "nothing")
    for name, rule in rules_of(clause, quantity):
        words = rule(clause, quantity).strip(" ,;")
        if not words or says_nothing(clause, words, name):
            continue
        if quantity.kind == "percent" and name == "in or of" and a_whole(clause, words):
            return vague
        if name in (SURVEYED, MANY):
            return Measured(words, name)
        words = made_whole(clause, without_start(clause, words), quantity, name)
        if words.casefold() not in either(language.general, language.modifiers, language.empty):
            if name in WHOEVER and _told_twice(clause, at) and (total := measure(clause, at - 1)).words:
                return Measured(
                    _per_share(total.words, clause.vocab.words.per_share), f"{total.rule} of the sum before"
                )
            return _in_full(clause, at, words, name)
        if words.casefold() not in language.empty and not vague.words:
            vague = Measured(words, name)
    return vague


def _in_full(clause: Clause, at: int, words: str, rule: str) -> Measured:
    """The words with what belongs to them, what was done with them, and how they are called for short."""
    quantity, alone = clause.amounts[at], " " not in words
    tailed = with_tail(clause, words, quantity, rule)
    told = with_deed(clause, tailed, quantity, rule)
    told = with_predicate(clause, words, quantity, rule) if told == words else told
    words = head_of_count(clause, tailed, quantity, rule) if told == tailed else told
    words = _of_range(clause, at, qualified(clause, words, quantity, rule))
    words = with_short_name(clause, words, quantity)
    return Measured(words, f"{rule}{ONE_WORD}" if alone and " " in words and quantity.kind == "money" else rule)


def _of_range(clause: Clause, at: int, words: str) -> str:
    """ "a valuation of $3 to $6 with a mid-point of $4.50": the middle of what was named before."""
    if not at or words.casefold() not in clause.vocab.words.range_ends:
        return words
    named = measure(clause, at - 1).words
    return f"{words} of {named}" if named and len(named.split()) < LONGEST - 1 else words


def _told_twice(clause: Clause, at: int) -> bool:
    """ "net income of $4.8 million, or $1.12 per share": it measures what the sum before it does."""
    if not at or clause.amounts[at].kind != "per_share" or clause.amounts[at - 1].kind != "money":
        return False
    between = clause.text[clause.amounts[at - 1].span.end : clause.amounts[at].span.start].strip(" ,")
    return clause.vocab.words.nouns == "last" and between in ("(", *clause.vocab.words.pairs[1:])


def _of_sum(clause: Clause, at: int) -> Measured | None:
    """ "Costs were $9 million, or 14% of sales": the share is what the sum measures, of sales."""
    words = clause.vocab.words
    if not at or not words.equal or clause.amounts[at].kind != "percent" or clause.amounts[at - 1].kind != "money":
        return None
    low, high = clause.before(clause.amounts[at - 1].span.end), clause.before(clause.amounts[at].span.start)
    between = {token.low for token in clause.tokens[low:high]}
    if not between or not between <= words.equal | {",", "("} or not between & {"(", "or"} | between & words.equates:
        return None
    of = phrase_after(clause, behind(clause, clause.amounts[at].span.end), words.of)
    told = measure(clause, at - 1)
    if not of or not told.words or of.casefold() in told.words.casefold():
        return None
    return Measured(f"{told.words} of {of}", f"{told.rule}, as a share")


def _of_a_row(clause: Clause, at: int) -> Measured | None:
    """ "by 2.1 percent in the north and by 1.9 percent in the south"."""
    placed = split_measure(clause, at) if len(clause.amounts) > 1 else ""
    return Measured(placed, SPLIT) if placed else None


def _left_out(clause: Clause, at: int) -> Measured | None:
    """ "Margin was 88% (91% excluding the docks)": the same, and what is left out."""
    words, quantity = clause.vocab.words, clause.amounts[at]
    after = clause.before(quantity.span.end)
    if not at or words.nouns != "last" or after + 1 >= len(clause.tokens):
        return None
    if clause.amounts[at - 1].kind != quantity.kind or clause.tokens[after].low not in words.leaving_out:
        return None
    if clause.tokens[clause.before(quantity.span.start) - 1].low not in ("(", ",", "or", "and"):
        return None
    named, told = forward(clause, past_articles(clause, after + 1)), measure(clause, at - 1)
    if not named or not told.words:
        return None
    return Measured(f"{told.words} {clause.tokens[after].low} {as_printed(clause, named)}", f"{told.rule}, without")


def _per_share(words: str, per: str) -> str:
    return words if per in words.casefold() else f"{words} {per}"


def _of_which(clause: Clause, quantity: Quantity) -> bool:
    """ "expenses of $5 million, of which $4 million was severance": never what the whole measures."""
    words, first = clause.vocab.words, clause.before(quantity.span.start)
    before = [token.low for token in clause.tokens[max(0, first - 2) : first]]
    return quantity.kind == "money" and len(before) > 1 and before[0] in words.of and before[1] == "which"


def _from_to(clause: Clause, at: int) -> Measured | None:
    """ "raising the monthly bill from $95 to $103": both measure what stands before the first."""
    words = clause.vocab.words
    if at == 0 or clause.amounts[at].kind not in _LEVELS:
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
    named = (
        nearest(clause, ends[0]) if words.nouns == "last" else of_amount(clause, ends[0]) or subject(clause, ends[0])
    )
    known = named and not says_nothing(clause, named, "") and named.casefold() not in words.up | words.down
    return Measured(without_start(clause, named), "from and to") if known else None


def _behind_its_turn(clause: Clause, at: int) -> str:
    """ "In aumento dell'11% a 26 milioni l'utile": where a rise opens the sentence, what rose stands behind."""
    words, turn = clause.vocab.words, next((k for k, one in enumerate(clause.amounts) if one.kind == "percent"), -1)
    if words.nouns != "first" or turn not in (at, at - 1) or turn + 1 >= len(clause.amounts):
        return ""
    first, level = clause.before(clause.amounts[turn].span.start), clause.amounts[turn + 1]
    opening = {token.low for token in clause.tokens[:first]}
    turns = either(words.up, words.down)
    if not opening & turns or not opening <= either(turns, words.turning, words.of, words.articles, words.adverbs):
        return ""
    if not leads_to(clause, clause.text[clause.amounts[turn].span.end : level.span.start]):
        return ""
    after = behind(clause, level.span.end)
    if after >= len(clause.tokens) or clause.tokens[after].low not in words.articles:
        return ""
    return as_printed(clause, forward(clause, past_articles(clause, after)))


def _led_to(clause: Clause, at: int) -> Measured | None:
    """ "con ricavi in crescita del 4% a 18 milioni": the level is of what rose."""
    counted = clause.vocab.words.nouns == "last" and clause.amounts[at].kind == "count"
    if not at:
        return None
    moved = counted and by_so_many(clause, clause.amounts[at - 1])  # "rose by 300 to 2,100 people"
    if clause.amounts[at - 1].unit not in ("%", "pp", "bps") and not moved:
        return None
    if clause.vocab.words.nouns != "first" and not counted:
        return None
    told = clause.amounts[at - 1]
    between = clause.text[told.span.end : clause.amounts[at].span.start]
    once_more = at > 1 and in_bracket(clause.text, clause.amounts[at - 2].span.end, told)
    if not leads_to(clause, between.lstrip().removeprefix(")") if once_more else between):
        return None
    rose = measure(clause, at - 2 if once_more else at - 1)  # "rose 24.9 million hours (1.6%) to"
    return Measured(rose.words, f"{rose.rule} of its change") if rose.words and rose.rule != MANY else None
