"""Whether a token of a sentence is a verb, or a verb's form that is a noun or adjective where it stands."""

from __future__ import annotations

from functools import cache

from digests.facts.clauses import Clause, Token
from digests.languages.joined import either, without
from digests.languages.numbers import NumberWords

MANY = frozenset("people men women children".split())  # plurals without an s
NEAR_AMOUNT = 5  # tokens between a past form and the amount that it tells: "edged up by nearly"
LEAST_VERB = 4  # letters of a form that its ending makes a verb
_ADJECTIVE = ("e", "en", "er", "es", "em", "-")
_NOUNS = frozenset({"cost"})  # plain forms of irregular verbs: "annual cost savings"
_PARTING = frozenset(",.)")  # "Tarn Inc. reported revenue"
_INFINITIVE = ("er", "ir", "re", "ar", "ть")
_CLOSING = "»”)"
POSSESSIVE = ("'s", "’s", "s'", "s’")


def is_verb(clause: Clause, at: int) -> bool:
    """Whether the token parts a subject from what is said of it."""
    token, words = clause.tokens[at], clause.vocab.words
    if token.low in words.verbs or token.low in words.acts:
        joint = words.phrasal.get(token.low)
        return joint is None or (at + 1 < len(clause.tokens) and clause.tokens[at + 1].low == joint)
    if token.role != "word":
        return False
    if words.verb_endings and len(token.low) > LEAST_VERB and token.low.endswith(words.verb_endings):
        return True
    if words.nouns == "capital":  # "zog", "blieb": small, and no ending of an adjective
        small = clause.text[token.start].islower() and token.low not in either(words.small, words.adverbs)
        return small and (not token.low.endswith(_ADJECTIVE) or _after_noun(clause, at))
    following = clause.tokens[at + 1].low if at + 1 < len(clause.tokens) else ""
    if words.nouns != "last":
        return _participle(clause, at)
    if _behind_modal(clause, at):
        return True
    opens = token.low.endswith("ing") and at > 0 and clause.tokens[at - 1].low == ","
    if token.low in words.levelling and _amount_follows(clause, at):
        return _plural_before(clause, at)  # "Hotel rates in the old town now average €148"
    return opens or (token.low.endswith("ed") and (following in words.articles or _tells_amount(clause, at)))


@cache
def _small(words: NumberWords) -> frozenset[str]:
    return words.small | words.adverbs


@cache
def _idle(words: NumberWords) -> frozenset[str]:
    """What may stand between a past form and the amount that it tells."""
    return words.small | words.adverbs | words.empty | words.general


@cache
def _levels(words: NumberWords) -> frozenset[str]:
    return words.verbs | words.up | words.down


@cache
def _no_subject(words: NumberWords) -> frozenset[str]:
    """Words behind which no past form has a subject: articles and what joins phrases."""
    return words.articles | words.of | words.joins


def takes_object(clause: Clause, at: int) -> bool:
    """ "Police seized 14 kilograms": a verb that is not known to tell a level has somebody as its subject."""
    words, low = clause.vocab.words, clause.tokens[at].low
    if words.nouns != "last" or low in _levels(words) or at + 1 >= len(clause.tokens):
        return False
    after = at + 1
    while after < len(clause.tokens) - 1 and clause.tokens[after].low in words.adverbs | words.articles | words.empty:
        after += 1
    return clause.tokens[after].role == "amount" or clause.tokens[after].low not in words.small


def _amount_follows(clause: Clause, at: int) -> bool:
    """Whether an amount stands right behind, or behind "from" or "between"."""
    after = at + 1
    if after < len(clause.tokens) and clause.tokens[after].low in (
        *clause.vocab.words.from_,
        *clause.vocab.words.between,
    ):
        after += 1
    return after < len(clause.tokens) and clause.tokens[after].role == "amount"


def _plural_before(clause: Clause, at: int) -> bool:
    """Whether a plural opens the part of the sentence before the token, and no preposition stands at once before it."""
    words, before = clause.vocab.words, at - 1
    while before > 0 and clause.tokens[before].low in words.adverbs:
        before -= 1
    token = clause.tokens[before]
    if before >= 0 and token.low in words.pairs:
        return True  # "grants range from $2,500 to $50,000 and total $410,000"
    if before < 0 or token.role != "word" or token.low in words.small:
        return False
    start = before
    while start and clause.tokens[start - 1].role == "word":
        start -= 1
    joints = words.tails | words.places
    head = next((k for k in range(start + 1, before + 1) if clause.tokens[k].low in joints), before + 1) - 1
    return clause.tokens[head].low.endswith("s")


def _behind_modal(clause: Clause, at: int) -> bool:
    """ "Capacity will double to", "bills would soon go up by": what follows is a verb, whichever it is."""
    words, before = clause.vocab.words, at - 1
    if clause.tokens[at].low in _small(words):
        return False
    while before > 0 and (clause.tokens[before].low in words.adverbs or clause.tokens[before].low in words.denials):
        before -= 1
    if before < 0 or clause.tokens[before].role != "word":
        return False
    low = clause.tokens[at].low
    done = low.endswith("ed") or low in words.irregular  # "was put at", "have come down to"
    return clause.tokens[before].low in words.modals or (done and clause.tokens[before].low in words.helpers)


def _tells_amount(clause: Clause, at: int) -> bool:
    """ "Loans made by the bank totalled $6 billion", "bookings edged up by 3%": a past form between noun and amount."""
    words, tokens = clause.vocab.words, clause.tokens
    before = tokens[at - 1] if at else None
    if before is None or before.role != "word" or before.low in _no_subject(words):
        return False
    after = at + 1
    while after < len(tokens) and after - at < NEAR_AMOUNT:
        token = tokens[after]
        if token.role == "amount":
            return True
        if token.role != "word" or token.low not in _idle(words):
            return False
        after += 1
    return False


def does(clause: Clause, at: int) -> bool:
    """Whether the verb at token `at` says what somebody does with an amount: any that tells no level and no move."""
    words, low = clause.vocab.words, clause.tokens[at].low
    if low in words.acts or not words.order.amounts_to:
        return low in words.acts
    told = either(words.order.amounts_to, words.up, words.down, words.small, words.adverbs)
    return low not in told and is_verb(clause, at)


def _after_noun(clause: Clause, at: int) -> bool:
    """ "Die Erlöse kletterten um": what could be an adjective is a verb where it stands between a noun and no noun."""
    before, behind = clause.tokens[at - 1] if at else None, clause.tokens[at + 1 : at + 2]
    if before is not None and before.low == "," and behind and behind[0].low in clause.vocab.words.articles:
        return True  # ", die 2029 fertig ist, stecken die Eigner": no adjective stands before an article
    if before is None or before.role != "word" or not clause.text[before.start].isupper() or at < 2:
        return False
    noun_follows = behind and behind[0].role == "word" and behind[0].low not in clause.vocab.words.small
    return not noun_follows or behind[0].low in clause.vocab.words.adverbs


def _participle(clause: Clause, at: int) -> bool:
    """ "l'Ebitda ha segnato", "le résultat a progressé": a form that is a verb behind its helper."""
    words, low = clause.vocab.words, clause.tokens[at].low
    if not words.participles or not at or len(low) <= LEAST_VERB or not low.endswith(words.participles):
        return False
    return clause.tokens[at - 1].low in words.verbs and clause.tokens[at - 1].low in words.small


def noun_here(clause: Clause, at: int, taken: list[Token]) -> bool:
    """A verb's form used as a noun or adjective: "expected savings", "the increase"."""
    language, low = clause.vocab.words, clause.tokens[at].low
    if at == 0 and taken and language.nouns == "last":
        deed = low in language.acts and low not in language.opinions and low.endswith(("s", "ed"))
        return not deed  # "Order intake was", "Reported sales rose"; "Generated cash flow of"
    past = language.nouns == "first" and not language.articles  # "Показатель, напротив, просел на 6%": no nouns
    previous = clause.tokens[at - 1].low if at else ""
    if language.nouns == "last" and previous in without(language.agents, language.small) and low in language.acts:
        return False  # "the company reported revenue of"
    who = taken and low in language.reported and _who_reports(clause, at)  # "the yard reported revenue of"
    if language.nouns == "last" and at and low.endswith("ed") and (who or _told_by(clause, at)):
        return False  # "Tarn Works reported record revenue", "have been awarded contracts"
    if past or (not taken and previous in language.agents and previous in language.small):
        return False  # "a bike that carries"
    infinitive = language.nouns == "first" and low in language.acts and low.endswith(_INFINITIVE)
    general = taken and low in language.general and previous in language.tails  # "the loans to total loans ratio"
    closes = not taken and _closes_noun(clause, at, previous)
    owned = at and clause.text[clause.tokens[at - 1].start : clause.tokens[at - 1].end].endswith(POSSESSIVE)
    if previous in language.articles or (previous in language.of and not infinitive) or general or closes or owned:
        return True
    if not taken and (at == 0 or _named_so(clause, at) or _opens_part(clause.tokens[at - 1], previous)):
        return True  # "Prices start at"
    following = clause.tokens[at + 1].low if at + 1 < len(clause.tokens) else ""
    capital = language.nouns == "capital" and not clause.text[clause.tokens[at].start].isupper()  # "stieg von"
    told = low.endswith(("ed", "ing")) or (language.nouns == "first" and _participle(clause, at))
    if (not taken or language.nouns == "last") and following in language.of and not capital and not told:
        return True  # "an average cost of", "the total cost of funds was"
    if taken and plain_form(clause, at) and clause.tokens[at - 1].role == "word" and not _of_many(previous, language):
        return True  # "tangible book value"
    if following in language.articles:  # "reaffirmed its guidance"
        return False
    if following in language.small and low.endswith("ed"):  # "resulted in a net loss"
        return False
    deed = previous not in language.small and low in language.acts and low not in language.opinions
    if language.opinions and deed:  # "the division generated revenue"
        return False
    parted = (at < 2 and previous not in language.empty) or clause.tokens[at - 1].low in _PARTING
    return bool(taken) and clause.tokens[at].low.endswith(("ed", "ing")) and not parted


def _closes_noun(clause: Clause, at: int, previous: str) -> bool:
    """ "the biggest single award, £240,000," "the loan book shrank": a mark or a verb follows the plain form.

    No pronoun, plural or "to" may lead to it: what is done would follow it.
    """
    words, behind = clause.vocab.words, clause.tokens[at + 1 : at + 2]
    if not behind or not at or clause.tokens[at - 1].role != "word" or _of_many(previous, words):
        return False
    moved = behind[0].low in without(words.verbs, words.small) and not plain_form(clause, at + 1)
    if clause.tokens[at].low.endswith("s") and moved and behind[0].low.endswith("ed"):
        return True  # "Crop yields averaged"
    moved = moved and behind[0].low in words.up | words.down
    return (behind[0].role == "mark" or moved) and plain_form(clause, at)


def _named_so(clause: Clause, at: int) -> bool:
    """ "the Tarn Trust Fund was increased": the plain form of a verb, in capitals as the word before it."""
    before, words = clause.tokens[at - 1], clause.vocab.words
    named = before.role == "word" and plain_form(clause, at) and titled(clause, at, [before])
    return named and not _of_many(before.low, words)


def _opens_part(before: Token, low: str) -> bool:
    return before.role == "mark" and low not in _CLOSING


def _told_by(clause: Clause, at: int) -> bool:
    """A name acts before the form, or it is a passive one."""
    language, token, before = clause.vocab.words, clause.tokens[at], clause.tokens[at - 1]
    if token.low not in language.acts or before.role != "word":
        return False
    named = clause.text[before.start].isupper() and clause.text[token.start].islower()
    return before.low in language.verbs if before.low in language.small else named


def _who_reports(clause: Clause, at: int) -> bool:
    """A plain noun before the verb: not "total reported income", "previously reported income", "last year's"."""
    language, before = clause.vocab.words, clause.tokens[at - 1]
    printed = clause.text[before.start : before.end]
    idle = language.small | language.modifiers | language.general | language.empty | language.adverbs
    plain = before.role == "word" and printed.islower() and "-" not in printed
    return at > 0 and plain and before.low not in idle and not printed.endswith(("ly", *POSSESSIVE))


def plain_form(clause: Clause, at: int) -> bool:
    """The plain form of a regular verb, which follows no singular: "book", "fund", "project", "record"."""
    language, low = clause.vocab.words, clause.tokens[at].low
    forms = either(language.verbs, language.acts)
    regular = f"{low}ed" in forms or f"{low}d" in forms or low in _NOUNS
    return language.nouns == "last" and regular and low not in language.small


def _of_many(previous: str, language: NumberWords) -> bool:
    """Whether a plain form behind this word is what it does: "investors fund", "they plan", "to book"."""
    return previous.endswith("s") or previous in either(language.small, language.agents, language.to_verb, MANY)


def no_verb_here(clause: Clause, at: int, taken: list[Token]) -> bool:
    """ "in total building costs for the dam": a plural, and no verb, where a small word or nothing follows."""
    language, token = clause.vocab.words, clause.tokens[at]
    if taken and clause.text[taken[-1].start : taken[-1].end].endswith(POSSESSIVE):
        return True  # "his crew's pay"
    if taken and plain_form(clause, at) and not _of_many(taken[-1].low, language):
        return True  # "a solar project", "an endowed fund"
    if language.nouns != "last" or not token.low.endswith("s") or token.low in language.small or not taken:
        return False
    behind = clause.tokens[at + 1] if at + 1 < len(clause.tokens) else None
    ends = behind is None or behind.role != "word" or behind.low in language.joins - language.articles
    ends = ends or (
        behind is not None and behind.low.endswith("ed") and behind.low in language.verbs
    )  # "yields rallied"
    forms, stem = language.verbs | language.acts, token.low[:-1]
    return ends and not taken[-1].low.endswith("s") and (stem in forms or f"{stem}ed" in forms)


def reduced(clause: Clause, at: int, taken: list[Token]) -> bool:
    """ "Net cash generated from operating activities amounted to": a participle that belongs to the noun before it."""
    language, low = clause.vocab.words, clause.tokens[at].low
    before, behind = clause.tokens[at - 1] if at else None, clause.tokens[at + 1].low
    if language.nouns != "last" or not taken or before is None or before.role != "word":
        return False
    linked = low in language.links and behind in language.tails and not clause.text[before.start].isupper()
    if not linked and (not low.endswith("ed") or behind not in language.origins or low in language.up | language.down):
        return False
    return before.low not in language.small | language.agents | clause.agents and not is_verb(clause, at - 1)


def titled(clause: Clause, at: int, taken: list[Token]) -> bool:
    """ "a $5,000 'Harbour Grant'": the plain form of a verb, in a name."""
    names = taken and clause.text[taken[-1].start].isupper() and clause.text[clause.tokens[at].start].isupper()
    return bool(names) and not clause.tokens[at].low.endswith(("s", "ed", "ing", "ew", "ell"))


def letter(clause: Clause, token: Token, taken: list[Token]) -> bool:
    """ "Class A": a capital that goes with the name before it."""
    capital = token.end - token.start == 1 and clause.text[token.start].isupper()
    return capital and bool(taken) and clause.text[taken[-1].start].isupper()
