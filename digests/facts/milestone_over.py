"""Periods now over that are no event: the time of figures, what is told in passing, the time since something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from digests.facts.milestone_clause import Parts, parts
from digests.facts.milestone_context import Context
from digests.facts.milestone_words import Vocabulary, Words, fold, vocabulary
from digests.facts.when.clause import Clause
from digests.facts.when.cues import cue
from digests.languages import LANGUAGES
from digests.languages.numbers import NumberWords
from digests.pattern import pattern

_SHORT = ("month", "quarter", "half")
_COARSE = ("month", "quarter", "half", "year")
_YEAR = pattern(r"(?:19|20)\d\d")
_NUMBER = pattern(r"[^\w\s]{0,2}\d[\d.,'’\u00a0]*")
_KNOWN = 60  # days after which an attribute only reminds of what is known
_LEAST = 5  # letters of a verb that is known by its ending
_HELPERS = 3  # words before a participle that make it a verb
_REACH = 40  # code points before a date
_SUM = 3  # words of an amount before its number: "US $", "some"


def tells_figures(context: Context) -> str | None:
    """ "In January unemployment fell to 4 percent", "they counted 900 guests from May to July": a time of figures.

    What rises or falls, a share, and a number that is itself subject or object: "sold 900 berths", but not "won a
    900-berth order" nor "sold the mill for $3 million".
    """
    over = context.past if context.today else context.tense < 0 or (context.tense == 0 and not context.by)
    titled = context.mention.grain != "month" and context.block in ("headline", "subheadline")
    if context.mention.grain not in _SHORT or not over or titled or context.role == "deadline":
        return None  # a quarter of the headline is the one that is reported
    clause = context.clause
    if _is_fieldwork(context, clause):
        return None
    words = LANGUAGES[context.code].numbers
    said = [*clause.before, *clause.behind]
    moved = any(fold(word) in words.up or fold(word) in words.down for word in said)
    if moved or _counts(clause, context.code):
        return "a period that labels figures"
    return None


def _is_fieldwork(context: Context, clause: Clause) -> bool:
    """ "1,200 adults were surveyed in January": when a survey or study was made is told."""
    return cue(context.code, "periods").search(" ".join((*clause.before, *clause.behind))) is not None


def _counts(clause: Clause, code: str) -> bool:
    """Whether a share is told, or a number is subject or object of the clause; "a new 900-berth harbour" is none."""
    vocab, share = vocabulary(code), _share(LANGUAGES[code].numbers)
    bounds = LANGUAGES[code].numbers.before  # "over 900 boats"
    for words in (clause.before, clause.behind):
        for at, word in enumerate(words):
            if not _NUMBER.match(word) or _YEAR.fullmatch(fold(word)):
                continue
            before = [fold(one) for one in words[max(0, at - _SUM) : at]]
            led = before[-1:] and before[-1] in vocab.prepositions and before[-1] not in bounds
            rate = share.match(" ".join(words[at : at + _SUM])) is not None
            if vocab.articles.isdisjoint(before) and "-" not in word and (rate or not led):
                return True
    return False


@cache
def _share(words: NumberWords) -> re.Pattern[str]:
    listed = "|".join(sorted(map(re.escape, words.percent), key=len, reverse=True)) or "(?!)"
    return pattern(rf"\S*\d\s?(?:[%％]|(?:{listed})(?!\w))", re.IGNORECASE)


def in_passing(context: Context) -> str | None:
    """A month that is over, in which nobody did anything to anything: "the programme lapsed in March".

    What somebody did then is told: "in March the firm bought a mill", "the pier was opened in May"; but not in an
    aside: "the deal, signed in May, …".
    """
    if not context.past or context.role != "past" or context.mention.rule.startswith("range"):
        return None
    clause, vocab = context.clause, vocabulary(context.code)
    if context.mention.grain == "day":
        old = context.days_ahead is not None and context.days_ahead < -_KNOWN
        return "background, said in passing" if old and _is_attribute(clause, vocab) else None
    if context.mention.grain not in _COARSE or context.lead or _is_fieldwork(context, clause):
        return None
    words = list(clause.behind if clause.opens else clause.before)
    found = parts(words, vocab) or _by_ending(words, vocab)
    if found is None:
        return None
    relative = clause.aside and not clause.opens and (not found.subject or fold(words[0]) in vocab.relatives)
    low = [fold(word) for word in found.verb]
    passive = low[-1] in vocab.dated or any(word in vocab.auxiliaries for word in low[:-1])
    objectless = not found.rest or fold(found.rest[0]) in vocab.prepositions or vocab.helps(fold(found.rest[0]))
    if relative or low[-1] in vocab.tells or (objectless and not passive and not vocab.words.verb_last):
        return "background, said in passing"
    return None


def _by_ending(words: Words, vocab: Vocabulary) -> Parts | None:
    """The parts of a clause whose verb no list knows, by its ending: "the programme | lapsed | in"."""
    for at, word in enumerate(words):
        if word.islower() and len(word) > _LEAST and word.endswith(vocab.words.participles or " "):
            return Parts(words[:at], [word], words[at + 1 :])
    return None


def _is_attribute(clause: Clause, vocab: Vocabulary) -> bool:
    """ "excluding sales from the mill bought on (May 3)", "tools acquired in Orle on (May 3)": no clause of its own."""
    words = clause.before
    if clause.opens or not words:
        return False
    if fold(words[0]).endswith(vocab.words.gerunds or " "):
        return True
    at = next((at for at in range(len(words) - 1, 0, -1) if fold(words[at]) in vocab.dated), 0)
    beside = [fold(word) for word in words[max(0, at - _HELPERS) : at]]
    helped = not (vocab.auxiliaries | vocab.modals | vocab.agents).isdisjoint(beside)
    joined = bool(beside) and beside[-1] in vocab.conjunctions  # "bought and sold in"
    objectless = at + 1 < len(words) and fold(words[at + 1]) in vocab.prepositions
    return bool(at) and objectless and not helped and not joined


def until_when(context: Context) -> str | None:
    """ "by 31 December half of them had thrown it away": up to when something is counted that is over."""
    plain = context.past and context.role == "past" and context.mention.grain not in ("minute", "hour")
    return "only says until when" if plain and (context.by or _is_until(context)) else None


def _is_until(context: Context) -> bool:
    """Whether the word before a date says until when; "through the night of May 3" does not."""
    start = max(context.sentence.start, context.mention.span.start - _REACH)
    found = list(cue(context.code, "until").finditer(context.body, start, context.mention.span.start))
    between = context.body[found[-1].end() : context.mention.span.start].split() if found else ["-"]
    return all(fold(word) in vocabulary(context.code).articles for word in between)


def attributive(context: Context) -> str | None:
    """ "Figures for March are due out on 14 April", "os dados de agosto": the period says which figures they are."""
    if context.mention.grain not in _COARSE or context.mention.derived or not context.right_behind("covers"):
        return None
    clause, vocab = context.clause, vocabulary(context.code)
    words = _without_covers(context, clause.before)
    if not words:
        return None
    said = fold(words[-1])
    noun = not (vocab.links(said) or vocab.helps(said) or vocab.is_verb(list(words), len(words) - 1))
    noun = (
        noun
        and not said.endswith(vocab.words.participles or (" ",))
        and not said.endswith(vocab.words.gerunds or (" ",))
    )
    other_day = context.until < context.sentence.end or context.since > context.sentence.start
    if noun and said[:1].isalpha() and (not context.coming or other_day or context.today == context.first):
        return "names what stands before it"
    return None


def _without_covers(context: Context, words: Sequence[str]) -> Sequence[str]:
    """The words before a date without those that lead to it; none where they are part of a longer phrase of time."""
    dates = LANGUAGES[context.code].dates
    before = " ".join(words).casefold()
    phrases = f"{dates.before} {dates.by} {dates.since} {dates.opens}".split()
    if any("_" in phrase and before.endswith(phrase.replace("_", " ")) for phrase in phrases):
        return ()
    units = {form for unit in ("month", "quarter", "year") for form in dates.units.get(unit, "").split()}
    kept = list(words)
    vocab = vocabulary(context.code)
    while kept and (vocab.links(fold(kept[-1])) or fold(kept[-1]) in units):
        kept.pop()
    return kept
