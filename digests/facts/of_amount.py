"""What stands before the "of" of an amount: "net loss of $1.5 million", "en hausse de 5 %", "a total of $2 million"."""

from __future__ import annotations

from digests.facts.amount_deeds import done
from digests.facts.behind_amount import noun_behind
from digests.facts.clauses import Clause, Token
from digests.facts.insertions import past_adjective
from digests.facts.noun_phrase import LONGEST, as_printed, back, behind, trim
from digests.facts.phrase_behind import further, phrase_after
from digests.facts.phrase_compared import what_turned
from digests.facts.standing import standing
from digests.facts.subject import subject
from digests.facts.verb_here import is_verb
from digests.languages.joined import either, without
from digests.model import Quantity

SHORT = 3  # words of what a part is taken for: "distribution of shares"
REMARK = 8  # tokens of a remark in brackets
_SIGNS = frozenset("+-−–")


def of_amount(clause: Clause, quantity: Quantity) -> str:
    """ "net loss of $1.5 million" → net loss; an increase or a total of something looks further."""
    language, at = clause.vocab.words, _joint(clause, quantity)
    if at < 1 or clause.tokens[at].low not in language.of:
        return ""
    tokens = _own(clause, back(clause, at))
    if said := obtained(clause, tokens):
        return said
    if not tokens and language.nouns != "last" and _set_apart(clause, at, quantity):
        tokens = back(clause, at - 1)  # "O lucro, de 210 milhões, recuou"
    if language.turning and tokens:
        if (turned := what_turned(clause, tokens)) != tokens:
            return as_printed(clause, turned)
        if _adverbial(clause, tokens) and (said := _moved(clause, quantity, tokens)):
            return said
    if not tokens or _is_object(clause, quantity, tokens):
        return as_printed(clause, tokens)
    ends = {tokens[-1].low} | ({tokens[0].low} if language.nouns == "first" else set())
    if ends & either(language.up, language.down, language.general) and not _of_a_share(clause, tokens):
        while len(tokens) > 1 and tokens[-1].low in language.general and _tacked_on(clause, tokens):
            tokens = trim(clause, tokens[:-1])
        if language.nouns != "last" and tokens[-1].low not in language.up | language.down | language.general:
            return as_printed(clause, tokens)
        first = clause.before(tokens[0].start)
        verb = language.nouns == "first" and len(tokens) == 1 and first > 0 and is_verb(clause, first - 1)
        found = (subject(clause, quantity) if verb else "") or (
            ("" if _said_behind(clause, quantity) else noun_behind(clause, quantity))
            or further(clause, quantity)
            or (subject(clause, quantity, moving=True) if len(tokens) < 2 or _says_how(clause, tokens) else "")
        )
        vague = all(token.low in language.general for token in tokens)
        found = (_around_worth(clause, tokens) if vague else "") or found
        found = found or (done(clause, clause.before(tokens[0].start)) if vague else "")
        rise = (
            language.nouns == "first"
            and first <= 1
            and len(tokens) == 1
            and tokens[0].low in language.up | language.down
        )
        return found or ("" if rise else as_printed(clause, tokens))  # "In aumento del 4% a 26 milioni l'utile"
    return as_printed(clause, tokens)


def _is_object(clause: Clause, quantity: Quantity, tokens: list[Token]) -> bool:
    """ "The union is seeking a rise of 6%": somebody does something with a rise that is named by nothing else."""
    words = clause.vocab.words
    if words.nouns != "last" or len(tokens) > 1 or tokens[0].low not in either(words.up, words.down):
        return False
    it = standing(clause, quantity)
    return bool(it.owner and it.said)


def _joint(clause: Clause, quantity: Quantity) -> int:
    """Index of what leads to an amount, articles, "just" and "about" left out."""
    language, at = clause.vocab.words, past_adjective(clause, clause.before(quantity.span.start)) - 1
    idle = without(either(language.articles, language.adverbs, language.empty), language.of)
    while at >= 0 and clause.tokens[at].role == "word" and clause.tokens[at].low in idle:
        at -= 1
    return at - 1 if at > 1 and clause.tokens[at].low in _SIGNS else at  # "une croissance de + 7 %"


def obtained(clause: Clause, tokens: list[Token]) -> str:
    """ "The office obtained restitution of" → restitution obtained: who acts is not what is measured."""
    words = clause.vocab.words
    for at in range(len(tokens) - 2, -1, -1):
        said = words.done.get(tokens[at].low, "")
        if not said or tokens[at].low not in words.tenses.pasts.keys() | {said} or " " in said:
            continue
        thing = trim(clause, tokens[at + 1 :])
        before = (
            clause.tokens[clause.before(tokens[at].start) - 1] if tokens[at].start > clause.tokens[0].start else None
        )
        subject_before = before is not None and (
            before.low in words.pairs or (at > 0 and before.low not in words.small)
        )
        return f"{as_printed(clause, thing)} {said}" if thing and subject_before else ""
    return ""


def _said_behind(clause: Clause, quantity: Quantity) -> bool:
    """ "The average price drop of 4% surprised analysts": a verb stands behind the amount, and no noun."""
    after = behind(clause, quantity.span.end)
    return clause.vocab.words.nouns == "last" and after < len(clause.tokens) and clause.tokens[after].low.endswith("ed")


def _says_how(clause: Clause, tokens: list[Token]) -> bool:
    """ "grew at an annual rate of 1.8%": how fast, not what."""
    words, at = clause.vocab.words, clause.before(tokens[0].start) - 1
    while at > 0 and clause.tokens[at].low in words.articles:
        at -= 1
    vague = all(token.low in words.general | words.modifiers | words.empty for token in tokens)
    return vague and at > 0 and words.nouns == "last" and clause.tokens[at].low in words.places


def _moved(clause: Clause, quantity: Quantity, tokens: list[Token]) -> str:
    """What rises or falls: the subject, or what stands before the comma of "I ricavi, in crescita del 7%, hanno"."""
    if said := subject(clause, quantity, moving=True):
        return said
    at = clause.before(tokens[0].start) - 1
    while at > 0 and clause.tokens[at].role == "word" and clause.tokens[at].low in clause.vocab.words.small:
        at -= 1
    return as_printed(clause, back(clause, at)) if at > 0 and clause.tokens[at].low == "," else ""


def _around_worth(clause: Clause, tokens: list[Token]) -> str:
    """What stands before a remark, the comma of "O prémio, no valor de 15 mil euros,", "ergab einen Wert von"."""
    over = _over_remark(clause, tokens[0])
    if over or clause.vocab.words.nouns == "last":
        return as_printed(clause, over)
    words, last = clause.vocab.words, clause.before(tokens[0].start) - 1
    at = last
    while at > 0 and last - at < SHORT and clause.tokens[at].low in either(words.small, words.articles):
        at -= 1
    if at == last or at < 1:
        return ""
    if clause.tokens[at].low == ",":
        near = last - at == 1 or clause.tokens[at + 1].low in words.of  # not "…, pour un montant de"
        return as_printed(clause, back(clause, at)) if near else ""
    if words.nouns != "capital" or clause.tokens[last].low not in words.one_article:
        return ""
    return as_printed(clause, back(clause, at if is_verb(clause, at) else at + 1))


def _set_apart(clause: Clause, at: int, quantity: Quantity) -> bool:
    """Whether commas or brackets part the "of" at index `at` and its amount from what stands before."""
    after = behind(clause, quantity.span.end)
    opened = clause.tokens[at - 1].low == "," and (at > 1)
    return opened and (after >= len(clause.tokens) or clause.tokens[after].low in (",", "."))


def part_of(clause: Clause, quantity: Quantity) -> str:
    """ "a penalty of 50 percent of the balance" → penalty of balance: a share of something is told with it."""
    language = clause.vocab.words
    first, after = clause.before(quantity.span.start), behind(clause, quantity.span.end)
    if language.nouns != "last" or first < 2 or clause.tokens[first - 1].low not in language.of:
        return ""
    whole_of = phrase_after(clause, after, language.of)
    tokens = _own(clause, back(clause, first - 1))
    while tokens and tokens[-1].low in language.general | language.articles | language.within:
        tokens = trim(clause, tokens[:-1])
    if not whole_of or not tokens or tokens[-1].low in language.up | language.down:
        return whole_of
    joint = next((at for at, token in enumerate(tokens) if token.low in language.joins), len(tokens))
    said = f"{as_printed(clause, tokens[:joint][-SHORT:])} of {whole_of}"
    return said if len(said.split()) <= LONGEST else whole_of


def _own(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "water business for a total cash consideration" → total cash consideration; "range for EBIT" → EBIT."""
    language = clause.vocab.words
    for at in range(len(tokens) - 2, 0, -1):
        own = trim(clause, tokens[at + 1 :])
        if _leads(clause, tokens, at) and (told := _told_value(clause, tokens[at + 1 :])):
            return told
        if _leads(clause, tokens, at) and own and not language.general.issuperset(token.low for token in own):
            tokens = own
            break
    vague, joints = language.empty | language.extents, language.onward | language.of
    while len(tokens) > 2 and tokens[0].low in vague and tokens[1].low in joints:
        tokens = trim(clause, tokens[1:])
    return tokens


def _told_value(clause: Clause, tokens: list[Token]) -> list[Token]:
    """ "a term with an estimated value of": the value, where an adjective tells which."""
    words = clause.vocab.words
    said = [token for token in tokens if token.low not in words.articles]
    vague = words.general | words.empty | words.modifiers
    named = len(said) > 1 and said[-1].low in words.general and not vague.issuperset(one.low for one in said)
    return said if named and words.nouns == "last" else []


def _leads(clause: Clause, tokens: list[Token], at: int) -> bool:
    """Whether a joint of the phrase leads to how or for what it was done: "at a price", "with a feed"."""
    language = clause.vocab.words
    low, behind = tokens[at].low, clause.tokens[clause.before(tokens[at].end)].low
    if low not in language.terms:  # "a factor to the base amount of": what is so much stands behind the joint
        return low in language.onward and tokens[-1].low in language.general and behind in language.articles
    named = tokens[at + 1].low in language.modifiers | language.empty
    return low not in language.for_ or behind in language.one_article or named


def _over_remark(clause: Clause, general: Token) -> list[Token]:
    """ "earnings (adjusted EBITA) in the range of": what stands before the remark."""
    at = clause.before(general.start)
    while at and clause.tokens[at - 1].low in clause.vocab.words.articles | clause.vocab.words.within:
        at -= 1
    inside = clause.tokens[at].low in clause.vocab.words.within
    if not at or not inside or clause.tokens[at - 1].low != ")":
        return []
    opened = next((one for one in range(at - 2, max(-1, at - REMARK), -1) if clause.tokens[one].low == "("), 0)
    return back(clause, opened) if opened else []


def _of_a_share(clause: Clause, tokens: list[Token]) -> bool:
    """ "at a price per share of $0.23 in a placement": named already."""
    per = clause.vocab.words.per_share
    return bool(per) and as_printed(clause, tokens).casefold().endswith(per)


def _tacked_on(clause: Clause, tokens: list[Token]) -> bool:
    """ "damages of a total", "dégâts pour un montant": the general noun only leads to the amount."""
    language = clause.vocab.words
    vague = language.small | (language.general if language.nouns == "last" else frozenset())
    return language.nouns == "capital" or (len(tokens) > 2 and tokens[-2].low in vague)


def _adverbial(clause: Clause, tokens: list[Token]) -> bool:
    """ "est en hausse de": the rise is how the subject stands."""
    language = clause.vocab.words
    first = clause.before(tokens[0].start)
    near = {token.low for token in clause.tokens[max(0, first - 2) : first]}
    return tokens[-1].low in language.up | language.down and not near.isdisjoint(language.turning)
