"""Noun phrases of a sentence as tokens: back from a place, forward from a place, and as printed."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.insertions import adjusted, short_remark
from digests.facts.noun_here import letter, no_verb_here, noun_here, reduced, titled
from digests.facts.phrase_parted import parted
from digests.facts.verb_here import is_verb
from digests.languages.joined import either
from digests.model import Quantity
from digests.pattern import pattern

LEAST_COMPARING = 8  # letters of a phrase that does nothing but compare: "gegenüber", "im Vergleich zu"
FAR_BACK = 24  # tokens before a verb in which its subject stands
SHORT = 3  # digits of a number that may stand inside a phrase
LONGEST = 8  # words of a measure
_SHORT_NAME = pattern(r"\s?\((?P<name>(?=[A-ZА-ЯÉÖÜ])[\w.]{1,7}[A-ZА-Я]|Ebitd?a?)\)")  # "(EBIT)"
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
        if token.role != "word" or (token.low in language.agents and _acts(clause, at, taken)):
            break
        if is_verb(clause, at) and not noun_here(clause, at, taken):
            inside = end < len(clause.tokens) and clause.tokens[end].low in language.of and language.nouns == "last"
            who = _relative(clause, at) if taken and not inside else None  # "who had a sugar level of"
            if who is not None:
                taken, at = [], who - 1  # "usage among consumers who have made returns"
                continue
            if not reduced(clause, at, taken):
                break
        if token.low in language.small:
            if not taken and (dated or token.low in either(language.adverbs, language.articles)):
                at -= 1
                continue
            if at and token.low in language.origins and reduced(clause, at - 1, taken):
                taken += [token, clause.tokens[at - 1]]  # "cash provided by operations"
                at -= 2
                continue
            joined = token.low in either(language.joins, language.articles) or _as_share(clause, at)
            if not (joins and taken and joined) or parted(clause, at):
                break
        taken.append(token)
        at -= 1
    return trim(clause, adjusted(clause, list(reversed(taken))))


def _as_share(clause: Clause, at: int) -> bool:
    """ "Gross profit as a percentage of sales": told of what stands before."""
    words = clause.vocab.words
    near = [token.low for token in clause.tokens[at : at + 3]]
    return len(near) == 3 and near[0] in words.to_verb and near[1] in words.one_article and near[2] in words.shared


def _past_inside(clause: Clause, at: int, begun: bool) -> int:
    """Index before a period or mark that may stand inside a phrase; the same index where another token stands."""
    token, language = clause.tokens[at], clause.vocab.words
    if token.low == "." and not begun and at and "." in clause.tokens[at - 1].low:
        return at - 1  # "S.p.A."
    if at > 2 and token.low == ")" and clause.tokens[at - 2].low == "(" and _short(clause.tokens[at - 1], begun):
        return at - 3  # "resultado bruto de explotación (EBITDA) de", "members(1) rose"
    if token.low == ")" and (opened := short_remark(clause, at)) is not None:
        return opened - 1  # "Umsatz der Gruppe (XETRA: TRN) in Europa"
    if token.low == "," and begun and _deducted(clause, at):
        return at - 1
    if token.low in "-–" and clause.text[token.start - 1 : token.end + 1].count(" ") > 1:
        return at  # a dash between blanks parts phrases
    if token.role == "mark":
        return at - 1 if token.low in (_INSIDE if begun else "»”") else at
    if token.role != "period":
        return at
    at -= 1
    while begun and at > 0 and clause.tokens[at].low in language.small - set(language.pairs):
        at -= 1  # "sales in the first quarter": the joint goes with the period
    return at


def _short(token: Token, begun: bool) -> bool:
    """ "(EBITDA)", "(1)": a short name, or the number of a note."""
    note = not begun and token.role in ("number", "amount") and token.end - token.start < SHORT
    return note or token.role == "word"


def _deducted(clause: Clause, at: int) -> bool:
    """ "Ergebnis vor Zinsen, Steuern und": the comma parts what a measure leaves out, not two measures."""
    words = clause.vocab.words
    for back_to in range(at - 1, max(0, at - LONGEST), -1):
        token = clause.tokens[back_to]
        if token.low in words.deducting:
            return clause.tokens[back_to - 1].role == "word"
        if token.low != "," and (token.role != "word" or token.low in words.verbs):
            return False
    return False


def _relates(clause: Clause, at: int) -> bool:
    """ "les aides qui": a noun stands before; "mientras que" and "dijo que" are no relatives."""
    before = clause.tokens[at - 1] if at else None
    if before is None or before.role != "word" or before.low in clause.vocab.words.small:
        return False
    return not is_verb(clause, at - 1)


def _relative(clause: Clause, verb: int) -> int | None:
    """Index of the "who" that a verb belongs to, with only its helpers between."""
    words = clause.vocab.words
    for at in range(verb - 1, max(-1, verb - 4), -1):
        if clause.tokens[at].low in words.relative:
            apart = words.nouns != "last" and at > 0 and clause.tokens[at - 1].low == ","
            return None if apart else at  # "la relazione, che evidenzia ricavi per": its own object
        if clause.tokens[at].low not in words.small | words.adverbs:
            return None
    return None


def _acts(clause: Clause, at: int, taken: list[Token]) -> bool:
    """Whether one of those who act is meant: not "owners of the Company", not "county agencies"."""
    words = clause.vocab.words
    told_with = words.nouns == "last" and taken and clause.tokens[at].low not in words.small
    return not told_with and not _possessed(clause, at)


def _possessed(clause: Clause, at: int) -> bool:
    """ "owners of the Company": the company is not the one who acts."""
    words = clause.vocab.words
    before = [token.low for token in clause.tokens[max(0, at - 2) : at]]
    return any(low in words.of | words.joins for low in before[-2:]) and at > 2


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
        begun = any(one.low not in language.adverbs for one in taken)  # "a 16% year-on-year increase"
        verb = (begun or language.nouns == "first") and is_verb(clause, at) and not titled(clause, at, taken)
        verb = (verb and not no_verb_here(clause, at, taken)) or (begun and _tells_next(clause, at))
        if stop_at is None and ((token.low in language.small and not letter(clause, token, taken)) or verb):
            break
        taken.append(token)
    while taken and taken[0].low in either(language.small, language.articles):
        taken = taken[1:]
    return taken


def _tells_next(clause: Clause, at: int) -> bool:
    """ "The 2-acre site features 171 homes": between a noun and an amount that follows at once stands a verb."""
    low = clause.tokens[at].low
    if clause.vocab.words.nouns != "last" or not low.endswith("s") or low.endswith(("ss", "'s", "’s")):
        return False
    return (
        at + 1 < len(clause.tokens)
        and clause.tokens[at + 1].role == "amount"
        and not clause.tokens[at - 1].low.endswith("s")
    )


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
    idle = either(language.small, language.articles, language.adverbs)
    while tokens and tokens[0].low in idle and not _in_a_name(clause, tokens):
        tokens = tokens[1:]
    while tokens and tokens[-1].low in either(language.small, language.joins, language.adverbs, language.of):
        tokens = tokens[:-1]
    return tokens


def _in_a_name(clause: Clause, tokens: list[Token]) -> bool:
    """ "New Yorkers": an adverb's word with a capital before another capital, not at the start of a sentence."""
    if len(tokens) < 2 or tokens[0].low not in clause.vocab.words.adverbs or clause.vocab.words.nouns != "last":
        return False
    capitals = clause.text[tokens[0].start].isupper() and clause.text[tokens[1].start].isupper()
    return capitals and clause.before(tokens[0].start) > 0 and not _title_case(clause)


def _title_case(clause: Clause) -> bool:
    """A line in which nearly every word has a capital: there a capital tells nothing."""
    words = [token for token in clause.tokens if token.role == "word" and token.low not in clause.vocab.words.small]
    return sum(clause.text[token.start].isupper() for token in words) > 0.7 * len(words)


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
    told = taken and not language.general.issuperset(token.low for token in taken)
    return " ".join(clause.text[joint.start : taken[-1].end].split()) if told else ""


def past_articles(clause: Clause, at: int) -> int:
    while at < len(clause.tokens) and clause.tokens[at].low in clause.vocab.words.articles:
        at += 1
    return at


def _past_rate(clause: Clause, at: int) -> int:
    """ "30,000 barrels per day of water": past "per day"."""
    language, near = clause.vocab.words, clause.tokens[at : at + 2]
    rate = len(near) == 2 and language.nouns == "last" and near[0].low in language.per
    return at + 2 if rate and near[1].low in language.durations else at


def _past_dashes(clause: Clause, at: int) -> int:
    """ "About one-fifth — 19% — of the gifts": past the dash that closes, or past what stands between two."""
    if at + 1 >= len(clause.tokens) or clause.tokens[at].low not in "–—" or clause.vocab.words.nouns != "last":
        return at
    first = at - 1
    while first > 0 and clause.tokens[first].role == "amount":
        first -= 1
    if clause.tokens[first].low in "–—":
        return at + 1
    near = clause.tokens[at + 1 : at + 5]
    closing = next((k for k, token in enumerate(near) if token.low in "–—"), None)
    amounts = closing is not None and all(token.role == "amount" for token in near[:closing])
    return at + 2 + (closing or 0) if amounts else at


def behind(clause: Clause, end: int) -> int:
    """Index of the first token at or after offset `end`, past a remark in brackets: "$5m (4.6 million euros) in"."""
    at = _past_dashes(clause, _past_rate(clause, clause.before(end)))
    if at < len(clause.tokens) and clause.tokens[at].low in "(（":
        for close in range(at + 1, min(len(clause.tokens), at + 14)):
            if clause.tokens[close].low in ")）":
                return close + 1
    return at
