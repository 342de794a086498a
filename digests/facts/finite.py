"""Whether a word is a finite verb where it stands, and in which tense: "runs", "has delivered", "can carry"."""

from __future__ import annotations

from functools import cache
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from digests.facts.clauses import Clause, Token
from digests.languages.joined import either, without
from digests.languages.numbers import NumberWords
from digests.languages.tenses import TenseWords

Tense = Literal["present", "past", "perfect", "past perfect", "ahead", "going on"]

LEAST = 4  # letters of a verb that its ending tells: "used", "runs"
_NO_PLURAL = ("ss", "us", "is")
_PLACES = frozenset({"here", "there"})
_NO_VERB = ("ed", "ing", "ly", "est", "al", "ous", "able", "ful", "less")


class Governed(Struct, frozen=True, eq=False):
    """The verb that an amount belongs to: its form, its tense, its subject without what is before or behind."""

    verb: str
    tense: Tense
    at: int
    subject: tuple[Token, ...]
    passive: bool = False
    bare: bool = False  # to be or to have, alone
    between: tuple[str, ...] = ()  # helper and participle are parted by these
    remark: bool = False  # "which", "who" before the verb: the subject is what the remark is about


def finite(clause: Clause, at: int, first: int) -> Governed | None:
    """What the token does as a finite verb; None where it is none."""
    tenses, token = clause.vocab.words.tenses, clause.tokens[at]
    if token.role != "word":
        return None
    low = token.low
    if low in tenses.modals:
        return _able(clause, at) if low in tenses.able else Governed("", "ahead", at, ())
    if low in tenses.be and low not in ("be", "been", "being"):
        return _helped(clause, at, first, "present" if low in tenses.are else "past")
    if low in tenses.had:
        return _helped(clause, at, first, "past")
    if low in tenses.have:
        return None if low == "having" else _helped(clause, at, first, "present")
    if low in tenses.do:
        idle, following = _idle(clause.vocab.words), clause.tokens[at + 1 : at + 4]
        return Governed(next((one.low for one in following if one.low not in idle), ""), "present", at, ())
    helped = _helper(clause, at)
    if helped is not None:
        return None  # its helper is the finite verb
    if low in tenses.pasts or (regular(low, tenses)):
        return Governed(low, "past", at, ()) if _has_subject(clause, at) else None
    return _present(clause, at, first)


def _able(clause: Clause, at: int) -> Governed:
    """ "can carry 9,000 tonnes": so at all times, as "carries" is."""
    words = clause.vocab.words
    behind = next((one for one in clause.tokens[at + 1 : at + 4] if one.low not in words.adverbs), None)
    verb = behind.low if behind is not None else ""
    return Governed(verb, "ahead" if verb in words.tenses.be | words.tenses.have else "present", at, ())


def regular(low: str, tenses: TenseWords) -> bool:
    """ "opened"; not "feed"."""
    return low.endswith("ed") and len(low) >= LEAST and low not in tenses.plain_in_ed


def participle(low: str, tenses: TenseWords) -> bool:
    """ "opened", "given"."""
    return low in tenses.participles or regular(low, tenses)


@cache
def _helpers(words: NumberWords) -> frozenset[str]:
    tenses = words.tenses
    return tenses.modals | tenses.have | tenses.had | tenses.be | words.to_verb | {"do", "did", "does"}


@cache
def _idle(words: NumberWords) -> frozenset[str]:
    """What may stand between a subject and its verb."""
    return words.adverbs | words.tenses.negations | words.trailing | words.tenses.before | _PLACES


def _helper(clause: Clause, at: int) -> int | None:
    """Where the helper of a verb's form stands: "has", "will", "to", with adverbs between."""
    words = clause.vocab.words
    helpers = _helpers(words)
    for before in range(at - 1, max(-1, at - 5), -1):
        token = clause.tokens[before]
        if token.role == "word" and token.low in helpers:
            return before
        if (
            token.role == "period"
            or token.low in either(words.adverbs, words.tenses.negations, words.tenses.before)
            or token.low.endswith("ly")
        ):
            continue
        return None
    return None


def _helped(clause: Clause, at: int, first: int, tense: Tense) -> Governed:
    """A form of to be or to have, and the participle that it helps, if there is one."""
    words = clause.vocab.words
    tenses = words.tenses
    have = clause.tokens[at].low in tenses.have | tenses.had
    between: list[str] = []
    for behind in range(at + 1, min(first, at + 6)):
        token = clause.tokens[behind]
        low = token.low
        if have and low in tenses.be and low == "been":
            return replace(_helped(clause, behind, first, tense), tense=_perfect(tense), at=at, between=tuple(between))
        if token.role == "word" and participle(low, tenses):
            told = _perfect(tense) if have else tense
            return Governed(low, told, at, (), passive=not have, between=tuple(between))
        if token.role == "word" and not have and low.endswith("ing") and len(low) > LEAST:
            return Governed(low, "going on", at, (), between=tuple(between))
        if (
            token.role != "period"
            and low not in words.adverbs | tenses.negations | tenses.before
            and not low.endswith("ly")
        ):
            break
        between.append(low)
    return Governed("have" if have else "be", tense, at, (), bare=True)


def _perfect(tense: Tense) -> Tense:
    return "perfect" if tense == "present" else "past perfect"


def _has_subject(clause: Clause, at: int) -> bool:
    """A noun or pronoun stands before it; before a participle inside a noun phrase an article or preposition does."""
    words = clause.vocab.words
    before = before_verb(clause, at)
    if before < 0:
        return False
    token = clause.tokens[before]
    if token.role != "word":
        return token.low in (",", ")") or token.role in ("period", "amount")
    return token.low in words.tenses.subjects or token.low in words.pairs or token.low not in words.small


def before_verb(clause: Clause, at: int) -> int:
    """Index of the token before a verb, adverbs left out."""
    words, at = clause.vocab.words, at - 1
    idle = _idle(words)
    while at >= 0 and (clause.tokens[at].low in idle or clause.tokens[at].low.endswith("ly")):
        at -= 1
    if at < 0 and clause.tokens[0].low in _PLACES:
        return 0  # "there are"
    return at


def _present(clause: Clause, at: int, first: int) -> Governed | None:
    words, low = clause.vocab.words, clause.tokens[at].low
    tenses, before = words.tenses, before_verb(clause, at)
    if before < 0 or low in words.small or low in words.adverbs or len(low) < LEAST - 1:
        return None
    if clause.text[clause.tokens[at].start].isupper():
        return None
    earlier = clause.tokens[before]
    if earlier.role == "word" and (
        earlier.low in without(words.articles, tenses.subjects) or earlier.low in either(words.of, words.to_verb)
    ):
        return None
    if earlier.role not in ("word", "period") and earlier.low not in (",", ")"):
        return None
    no_subject = without(words.small, tenses.subjects)
    if earlier.role == "word" and earlier.low in no_subject and earlier.low not in words.pairs:
        return None
    known, direct = low in either(words.verbs, words.acts), _direct(clause, at, first)
    following = clause.tokens[at + 1].low if at + 1 < len(clause.tokens) else ""
    if following in words.of or following in either(words.helpers, tenses.modals) or following in tenses.pasts:
        return None
    third = low.endswith("s") and not low.endswith(_NO_PLURAL)
    if third and earlier.low.endswith(("'s", "’s")):
        return None
    if third and (known or direct):
        named = before > 0 and clause.text[earlier.start].isupper()  # "Orley Foods bakes"
        if earlier.role == "word" and _many(earlier, tenses) and earlier.low not in tenses.which and not named:
            return None  # "the boats moorings"
        return Governed(low, "present", at, ())
    many = earlier.role == "word" and (
        _many(earlier, tenses)
        or earlier.low in tenses.which
        or (known and earlier.low in words.pairs)  # "partners and media from 90 countries" has no verb
        or (earlier.low not in words.small and _headed_by_many(clause, before))
    )
    if (
        many
        and not third
        and (known or low in tenses.plain_in_ed or not low.endswith(_NO_VERB))
        and (direct or ((known or low in tenses.deeds) and following in words.articles))
    ):
        return Governed(low, "present", at, ())
    return None


def _headed_by_many(clause: Clause, at: int) -> bool:
    """ "Growers in the valley produce": the noun before the first preposition of the subject."""
    words = clause.vocab.words
    start = at
    while start >= 0 and clause.tokens[start].role == "word" and clause.tokens[start].low not in words.tenses.opens:
        start -= 1
    head: Token | None = None
    for token in clause.tokens[start + 1 : at + 1]:
        if token.low in without(words.small, words.articles):
            break
        head = token
    return head is not None and head is not clause.tokens[at] and _many(head, words.tenses)


def _many(token: Token, tenses: TenseWords) -> bool:
    """A plural, or a pronoun that takes the plain form of a verb."""
    if token.low in tenses.subjects:
        return token.low in {"i", "we", "you", "they", "these", "those", "who", "which", "that"}
    return token.low in tenses.plural_nouns or (
        token.low.endswith("s") and not token.low.endswith((*_NO_PLURAL, "'s", "’s"))
    )


def _direct(clause: Clause, at: int, first: int) -> bool:
    """Only a particle and what leads to an amount stand between the verb and it."""
    words = clause.vocab.words
    stop = next((behind for behind in range(at + 1, first) if clause.tokens[behind].role == "amount"), first)
    between = clause.tokens[at + 1 : stop]
    if between and between[0].low in words.tenses.particles:
        between = between[1:]
    idle = either(words.articles, words.adverbs, words.empty, words.general, words.of, bounds(words), words.one_article)
    return all(token.role == "word" and token.low in idle for token in between)


@cache
def bounds(words: NumberWords) -> frozenset[str]:
    return frozenset(word for phrase in words.before for word in phrase.split())
