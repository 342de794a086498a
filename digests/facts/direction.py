"""The word that says where an amount moves: "rose by 5%", "12 Prozent höher", "12.3％増"; and where it leads to."""

from __future__ import annotations

import re
from functools import cache

from digests.facts.change_joined import direction_joined
from digests.facts.clauses import Clause, Token, phrases_pattern
from digests.languages.joined import either, without
from digests.languages.numbers import NumberWords
from digests.model import Direction, Quantity
from digests.pattern import pattern

BY_REACH = 12  # words between a direction and "by": "reduced the risk of a stroke by"
NEXT = 40  # characters behind a share that say beside what it is more or less
_EQUAL = (["pari"], ["equivalente"], ["equivalent"], ["correspondant"])  # "un aumento pari al 5%"
SHARES_UNIT = "unit of the next"
REACH = 6  # words between a direction and its amount
FAR = 24  # the same where "um" says that it is one by which something moved
_MISSED = pattern(r"(?:just )?short of", re.IGNORECASE)
LEADING, LEADING_SIGNS = 5, 8  # words (or characters) between a change and the level that it leads to
_PLAIN = frozenset({"up", "down"})
LONG_WAY = 90  # characters between a change and its level behind a comma
_WORD = pattern(r"[^\W\d_]+")
_WITH = frozenset({"mit"})
_TAKE, _GIVE = frozenset({"nahm", "nahmen", "nimmt", "nehmen"}), frozenset({"gab", "gaben", "gibt", "geben"})
_PARTED = {"ab": _TAKE, "zu": _TAKE, "nach": _GIVE}


def direction_of(clause: Clause, at: int) -> Direction | None:
    """The word that says where an amount moves: just before it, or right behind it."""
    words = clause.vocab.words
    quantity = clause.amounts[at]
    if clause.vocab.joined:
        return direction_joined(clause, at)
    if quantity.value < 0 and quantity.unit in ("%", "pp", "bps"):
        return "down"
    if quantity.span.cut(clause.text).startswith("+") and quantity.unit in ("%", "pp", "bps"):
        return "up"
    if _MISSED.match(quantity.span.cut(clause.text)):
        return None  # "falling just short of $1 million"
    if at and _paired(clause, at - 1):
        return direction_of(clause, at - 1)  # "um rund 13 bzw. 6,2 Prozent"
    first = clause.before(quantity.span.start)
    by = first > 0 and clause.tokens[first - 1].low in words.by
    led = by and words.nouns != "last"
    reach = (FAR if led else BY_REACH) if by else REACH
    for back in range(first - 1, max(-1, first - reach), -1):
        token = clause.tokens[back]
        parts = token.role == "amount" or (token.role == "mark" and token.low not in "(-’'")
        if parts and led and (token.role == "amount" or token.low not in ";:.()"):
            continue  # "die Erlöse stiegen um 5 % auf 143 Mio. Euro, das EBIT um 12 %"
        if parts:
            break
        if _ends_search(clause, back, first):
            break
        if found := _turn(token, words.up, words.down):
            gathered = (
                words.done.get(token.low) in words.money_deeds and quantity.kind in ("money", "per_share") and not by
            )
            deed = token.low in _PLAIN and back > 0 and clause.tokens[back - 1].low in words.with_particle
            gathered = gathered or deed
            limit = any(one.low in words.than for one in clause.tokens[back:first])
            apart = not by and token.low in words.compared - _PLAIN and _apart(clause, back + 1, first)
            if gathered or limit or apart:
                return None  # "the gala raised $59,000", "greater than the 10% required"
            return found if _links(clause, back + 1, first, quantity, by=by) else None
    return _turn_behind(clause, at, first)


def _ends_search(clause: Clause, at: int, first: int) -> bool:
    """A verb that tells no turn, or the small word of one: "ate up $31 million", "made up 2% of the book"."""
    words, low = clause.vocab.words, clause.tokens[at].low
    if at and low in words.particles_of.get(clause.tokens[at - 1].low, ""):
        return True
    return at < first - 1 and low in words.verbs and low not in words.up and low not in words.down


def _apart(clause: Clause, first: int, end: int) -> bool:
    """ "as much (51 percent) or more (14 percent)", "more gloomy than glad with 60%": it compares something else."""
    words = clause.vocab.words
    between = clause.tokens[first:end]
    plain = words.small | words.adverbs | words.up | words.down | words.of
    return any(one.low == "(" or (one.role == "word" and one.low not in plain) for one in between)


def _turn_behind(clause: Clause, at: int, first: int) -> Direction | None:
    """ "12 Prozent höher", "um 6,4 Prozent auf 412,7 Millionen gesteigert": the turn follows the amount."""
    words, quantity = clause.vocab.words, clause.amounts[at]
    leads = {word for phrase in words.levels for word in phrase.split()}
    led = clause.tokens[first - 1].low if first else ""
    if led in leads | _WITH and (quantity.kind != "percent" or (led in leads and words.nouns == "capital")):
        return None  # "auf 412,7 Millionen gesteigert", "lag mit 12 Millionen unter dem Vorjahr": the new level
    if _paired(clause, at):
        return _turn_behind(clause, at + 1, first)
    after = clause.before(quantity.span.end)
    opens = not first or clause.tokens[first - 1].role == "mark"
    if opens and clause.tokens[first].low in words.order.onto and clause.tokens[after].low in words.verbs:
        return None  # "До 4,8 % снизился уровень": to where it fell
    following = clause.amounts[at + 1] if at + 1 < len(clause.amounts) else None
    if following and leads_to(clause, clause.text[quantity.span.end : following.span.start]):
        after = _past_bracket(clause, clause.before(following.span.end))  # "um 6 Prozent auf 412 Millionen gesteigert"
    if quantity.kind == "percent" and (found := _beside_last_year(clause, quantity.span.end)):
        return found
    if led in words.by and (found := _particle(clause, first, after)):
        return found
    for token in clause.tokens[after : after + 2]:
        if token.role != "word" or token.low in either(words.to_verb, words.for_) or token.low in words.pairs:
            break  # "$700,000 to improve": what it is for
        if not words.due.isdisjoint(one.low for one in clause.tokens[after + 1 : after + 2]):
            break  # "a further $50 million falls due"
        if token.low in words.compared and quantity.kind == "percent" and not _of_something(clause, token):
            break  # "34% as much as before and 11% more"
        if found := _turn(token, words.up, words.down):
            return None if _gathered(clause, token, quantity) else found
    return None


def _gathered(clause: Clause, turn: Token, quantity: Quantity) -> bool:
    """ "$700,000 was raised at the gala": done with the money itself; it moved where "to" or "by" follows."""
    words, after = clause.vocab.words, clause.before(turn.end)
    moved = after < len(clause.tokens) and clause.tokens[after].low in words.by | words.to_verb
    return quantity.kind == "money" and words.done.get(turn.low) in words.money_deeds and not moved


def _past_bracket(clause: Clause, at: int) -> int:
    """Over "(Vorjahr: 23 Mio. EUR)" between a level and its verb."""
    tokens = clause.tokens
    if at >= len(tokens) or tokens[at].low != "(":
        return at
    return next((end + 1 for end in range(at, min(len(tokens), at + FAR // 2)) if tokens[end].low == ")"), at)


def _particle(clause: Clause, first: int, after: int) -> Direction | None:
    """ "nahmen saisonbereinigt um 2 Prozent ab": verb and particle stand around the amount."""
    behind = clause.tokens[after].low if after < len(clause.tokens) else ""
    turns = _PARTED.get(behind, frozenset())
    if turns.isdisjoint(token.low for token in clause.tokens[max(0, first - FAR) : first]):
        return None
    return "up" if behind == "zu" else "down"


def _of_something(clause: Clause, turn: Token) -> bool:
    """Whether "more", "less" goes on: "9% more cars", "9% more than"; "up" and "lower" need nothing."""
    follows = clause.tokens[clause.before(turn.end) :][:1]
    plain = turn.low in ("more", "less", "fewer")
    return not plain or (bool(follows) and follows[0].role != "mark")


def _paired(clause: Clause, at: int) -> bool:
    """Whether an amount shares unit and turn with the next one: "15 bzw. 7,6 Prozent"."""
    return clause.amounts[at].rule == SHARES_UNIT and at + 1 < len(clause.amounts)


def _beside_last_year(clause: Clause, end: int) -> Direction | None:
    """ "5,7 Prozent über dem Vorjahreswert", "un 1,4% por debajo del registrado"."""
    words, rest = clause.vocab.words, clause.text[end : end + NEXT]
    for turn, phrases in (("up", words.above), ("down", words.below)):
        if phrases and (found := phrases_pattern(phrases).search(rest)) and not rest[: found.start()].strip():
            return "up" if turn == "up" else "down"
    return None


def _links(clause: Clause, first: int, end: int, quantity: Quantity, *, by: bool) -> bool:
    """Between "increased" and a change stand only "by" or "of"; "increased to" tells the new level."""
    words, turn = clause.vocab.words, clause.tokens[first - 1].low
    if turn in words.compared and any(token.low in words.verbs for token in clause.tokens[first:end]):
        return False  # "sailors who slept less were 40% more likely"
    between = [token.low for token in clause.tokens[first:end] if token.role == "word"]
    if words.nouns != "last" and between and between[-1] in words.by:
        return True  # "stieg auf Basis erster Zahlen um"
    if any(word in words.to for word in between) or "to" in between or "auf" in between:
        return False
    if words.nouns == "first" and between and between[-1] in words.levels and between[-2:-1] not in _EQUAL:
        return False  # "l'incremento della quota al 28%"
    if quantity.kind in ("money", "per_share"):
        if words.nouns == "last" and turn.endswith("ed") and not by and len(between) > 1:
            return False  # "an increased quarterly dividend of"
        if words.nouns != "last" and not between and first > 1 and clause.tokens[first - 2].role == "mark":
            return False  # "ingresso 8 euro, ridotto 5 euro": a price
        return not between or between[-1] in ("by", "of", "um", "de", "di", "на", "en", "em", "approximately", "about")
    return by or len(between) <= 4


def _turn(token: Token, up: frozenset[str], down: frozenset[str]) -> Direction | None:
    if token.role != "word":
        return None
    return "up" if token.low in up else "down" if token.low in down else None


@cache
def _joint(words: NumberWords) -> frozenset[str]:
    """The words of what leads to a level."""
    return frozenset(word for phrase in words.levels for word in phrase.split())


def leads_to(clause: Clause, between: str) -> bool:
    """ "decreased 3.2 percent to", "creció un 9% y alcanzó", "5.4%減の": the level follows at once."""
    language = clause.vocab.words
    if clause.vocab.joined:
        return len(between) <= LEADING_SIGNS and between.strip().endswith(language.levels or ("\0",))
    if ")" in between:
        return False  # "143 milioni (+5,2%), l'EBITDA a": the change is of what stands before it
    between = phrases_pattern(language.asides).sub("", between) if language.asides else between
    against = phrases_pattern(language.against).match(between.lstrip())
    older = phrases_pattern(language.last_time).search(between) if against else None
    between = between[older.end() :] if older else between  # "9% compared to the same period last year to"
    words = _WORD.findall(between.casefold())
    joint = _joint(language)
    verbs = without(joint, language.small)
    if len(words) > 1 and language.nouns == "first" and words[-1] in language.within and words[-2] in verbs:
        words = words[:-1]  # "hasta situarse en"
        between = between[: between.casefold().rfind(words[-1]) + len(words[-1])]
    if not either(language.up, language.down).isdisjoint(words[1:]):
        return False  # "up 20%, and backlog rose to": another level
    if language.nouns == "last" and words[:1] == ["to"] and words[-1] in language.of and len(words) <= LEADING + 2:
        # "increased by 40%, or $0.8 million, to a loss of"; "or 675,000 to a total of"
        return without(language.verbs, language.general).isdisjoint(words)
    behind_comma = set(_WORD.findall(between.casefold().rpartition(",")[2])) if "," in between else set()
    plain_joint = without(joint, language.verbs)
    if behind_comma and behind_comma <= plain_joint | language.articles and not behind_comma.isdisjoint(plain_joint):
        return language.verbs.isdisjoint(words) and len(between) <= LONG_WAY  # "un 30% en el semestre, hasta los"
    if not behind_comma <= joint | language.small | language.adverbs | language.articles:
        return False
    last = bool(words) and words[-1] in joint | language.adverbs | language.articles
    if last and not language.verbs.isdisjoint(words) and not set(words) <= joint | language.small | language.adverbs:
        return False  # "grew 3%, net profit reached": of another subject
    return last and bool(joint & set(words)) and len(words) <= LEADING
