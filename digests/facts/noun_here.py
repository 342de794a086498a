"""A verb's form that is no verb where it stands: a noun ("the increase"), an adjective ("expected savings"), a name."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.verb_here import is_verb, participle
from digests.languages.joined import either, without
from digests.languages.numbers import NumberWords

# plain forms of irregular verbs that are nouns: "annual cost savings", "an average pay rise"
_NOUNS = frozenset(
    """
    bet bid break build buy cast catch cost cut deal draw drive fall feed fight find fly hit hold lead pay read ride
    rise run set shake shine sink sleep speed spin split spread stand steal strike swing take throw win
    """.split()
)
_PARTING = frozenset(",.)")  # "Tarn Inc. reported revenue"
_INFINITIVE = ("er", "ir", "re", "ar", "ть")
_CLOSING = "»”)"
POSSESSIVE = ("'s", "’s", "s'", "s’")
MANY = frozenset("people men women children".split())  # plurals without an s


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
    if not taken and (at == 0 or _opens_noun(clause, at, previous)):
        return True
    following = clause.tokens[at + 1].low if at + 1 < len(clause.tokens) else ""
    capital = language.nouns == "capital" and not clause.text[clause.tokens[at].start].isupper()  # "stieg von"
    told = low.endswith(("ed", "ing")) or (language.nouns == "first" and participle(clause, at))
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


def _opens_noun(clause: Clause, at: int, previous: str) -> bool:
    """ "Student numbers rose", "the Tarn Trust Fund was", ", prices start at"."""
    language, low = clause.vocab.words, clause.tokens[at].low
    plural = low.endswith("s") and low not in language.small and not _of_many(previous, language)
    if plural and _verb_follows(clause, at):
        return True
    return _named_so(clause, at) or _opens_part(clause.tokens[at - 1], previous)


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
    if before.low in without(either(language.adverbs, language.apiece), language.verbs) and at > 1:
        helper = clause.tokens[at - 2].low  # "have now received", "they each received"
        return helper in language.verbs if helper in language.small else before.low in language.apiece
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
    regular = not forms.isdisjoint((f"{low}ed", f"{low}d", f"{low}{low[-1:]}ed")) or low in _NOUNS
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
    ends = ends or _verb_follows(clause, at)  # "yields rallied"
    forms, stem = language.verbs | language.acts, token.low[:-1]
    return ends and not taken[-1].low.endswith("s") and (stem in forms or f"{stem}ed" in forms)


def _verb_follows(clause: Clause, at: int) -> bool:
    """ "Student numbers rose", "numbers rising from": no verb stands right before another."""
    language, near = clause.vocab.words, [token.low for token in clause.tokens[at + 1 : at + 3]]
    if language.nouns != "last" or not near:
        return False
    leads = len(near) > 1 and near[1] in (*language.from_, *language.by, *language.to_verb)
    turned = near[0] in either(language.up, language.down)
    finite = near[0] in without(language.verbs, language.small) and not plain_form(clause, at + 1)
    return leads and turned if near[0].endswith("ing") else finite and (turned or near[0].endswith("ed"))


def reduced(clause: Clause, at: int, taken: list[Token]) -> bool:
    """ "Cash generated from the sale amounted to": a participle that belongs to the noun before it."""
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
