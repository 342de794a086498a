"""Whether a sentence speaks of what is over or of what is to come, by the cue nearest to a date."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from digests.facts.when.clause import BREAK, clause_at
from digests.facts.when.cues import SPACELESS, cue, since_cue
from digests.languages import LANGUAGES
from digests.model import Sentence, Span
from digests.pattern import pattern

_RIGHT_BESIDE = 1  # code points
_PREPOSITION = 1  # words
_WINDOW = 160  # code points of a sentence on either side of a date that decide its tense
_HELPERS = 3  # words before a verb that can make it one to come: "will now be held"
_CLAUSE = 9  # words before a date in which its verb is looked for
_LED = 4  # signs before a date in which "will" stands: 将于, 定于, 오는
_SHORT = 4  # letters: "need", "bed", "red" are no participles
_PRESENT = ("is", "are", "be")  # "is held on Monday"
_LONGEST = 4000  # code points of a sentence that speaks in a tense


def tense_at(body: str, span: Span, sentences: Sequence[Sentence], code: str) -> int:
    """-1 past, +1 future, 0 when the sentence says nothing; -2 where the verb of the past stands right beside."""
    at = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.start) - 1
    own = sentences[at].span if at >= 0 else Span(0, len(body))
    if own.end - own.start > _LONGEST:
        return 0  # no sentence: a flattened table, or junk
    start, end = max(own.start, span.start - _WINDOW), min(own.end, span.end + _WINDOW)
    told = _told_before(body[start : span.start], code)
    if not told and len(body[own.start : span.start].split()) <= _PREPOSITION:
        told = _told_behind(body[span.end : end], code)
    if told:
        return told
    since = since_cue(code).search(body, start, span.start)
    if (
        since
        and not LANGUAGES[code].dates.since_is_from
        and len(BREAK.split(body[start : since.start()])[-1].split()) == 0
        and not BREAK.search(body, since.end(), span.start)
    ):
        return -2  # "Since joining in May, she has …"
    if _over(body[start : span.start], body[span.end : end], code):
        return -2
    if code in SPACELESS and cue(code, "future").search(body, max(start, span.start - _LED), span.start):
        return 1  # 将于4月17日发布: a verb behind the day says nothing of its time
    end = _end_of_clause(body, start, span, end, code)
    nearest, tense, beside = _WINDOW + 1, 0, False
    for sign, value in ((cue(code, "past"), -1), (cue(code, "future"), 1), (_to_come(code), 1)):
        for match in sign.finditer(body, start, end):
            distance = span.start - match.end() if match.end() <= span.start else match.start() - span.end
            if 0 <= distance < nearest:
                nearest, tense = distance, value
                beside = match.end() <= span.start or not LANGUAGES[code].dates.subject_first
    return 2 * tense if tense < 0 and beside and nearest <= _RIGHT_BESIDE else tense


@cache
def _to_come(code: str) -> re.Pattern[str]:
    """Forms that are of the future by their ending: "llegará", "ouvrira"."""
    endings = "|".join(LANGUAGES[code].dates.events.future_endings) or "(?!)"
    return pattern(rf"(?<!\w)[a-zà-ÿ]{{2,14}}(?:{endings})(?!\w)")


def is_present(body: str, span: Span, sentence: Span, code: str) -> bool:
    """Whether the clause of a day speaks in the present: "voting closes on (Sunday)", "am (Sonntag) schließt das Tor".

    The day is then to come, for what is over is told in the past.
    """
    words = LANGUAGES[code].dates.events
    if not words.present:
        return False
    clause = clause_at(body, span, sentence.start, sentence.end, code)
    said = clause.behind if clause.opens else clause.before
    small = f"{words.prepositions} {words.adverbs} {words.particles}".split()
    small += words.articles.split()
    leads = {*small, *words.conjunctions.split()}
    past = {*words.told.split(), *words.over.split()}
    found = False
    for at, word in enumerate(said[:_CLAUSE]):
        low = word.casefold()
        if low in past or (len(low) > _SHORT and low.endswith(words.participles or " ")):
            return False
        if not word.islower() or not word.isalpha() or low in leads or len(low) <= _SHORT - 1:
            continue
        verb_second = words.verb_last and at == (0 if clause.opens else 1)
        follows = said[at + 1].casefold() if at + 1 < len(said) else ""
        stands = verb_second or (not words.verb_last and at and (not follows or follows in small))
        found = found or (bool(stands) and low.endswith(words.present) and said[at - 1].casefold() not in leads)
    return found


def _told_before(before: str, code: str) -> int:
    """-2 for "approved in (February)", "moved the mill to Orle in (May)": a deed of the past in the same clause.

    -1 where the day can be another thing's: "announced a fair in (January)", "won a contract to build it in (May)".
    """
    words = LANGUAGES[code].dates.events
    if not words.participles:
        return 0
    small, stops, articles = words.prepositions.split(), words.conjunctions.split(), words.articles.split()
    waits = {*words.modals.split(), *_PRESENT}
    hedges, told = words.hedges.split(), words.told.split()
    said = before.split()[-_CLAUSE:]
    beside, clear = True, True
    for at in range(len(said) - 1, -1, -1):
        word = said[at].casefold()
        counted = any(map(str.isdigit, word)) and not word.endswith((",", ";", ":", "."))
        deed = word in told or (len(word) > _SHORT and word.endswith(words.participles))
        goes_on = word in words.bare.split()  # "the days listed go on sale in (May)"
        if not (word.isalpha() or counted) or word in waits or word in stops or goes_on or (deed and word in hedges):
            return 0
        follows = said[at + 1] if at + 1 < len(said) else ""
        if word == words.infinitive and follows.islower() and follows not in articles:
            return 0  # "agreed to build it in (May)"
        if said[at].islower() and deed:
            helped = {helper.casefold() for helper in said[max(0, at - _HELPERS) : at]}
            if not waits.isdisjoint(helped) or words.infinitive in helped:
                return 0
            arranged = word in words.arranges.split()  # "postponed to (May)"
            return -2 if not arranged and (beside or clear) else -1
        beside = beside and word in small
        clear = clear and not word.endswith(words.gerunds) and word not in words.nouns.split()
    return 0


def _over(before: str, behind: str, code: str) -> bool:
    """Whether a clause has its verb of the past before a date: "hatte im (Mai) eingereicht", with nothing planned."""
    words = LANGUAGES[code].dates.events
    clause = [word.casefold() for word in BREAK.split(before)[-1].split()]
    after = {word.casefold().rstrip(".") for word in BREAK.split(behind)[0].split()}
    at = max((at for at, word in enumerate(clause) if word in words.over.split()), default=None)
    if at is None:
        return False
    rest = {*clause[at:], *after}
    return rest.isdisjoint(f"{words.hedges} {words.arranges} {words.infinitive}".split())


def _told_behind(behind: str, code: str) -> int:
    """-1 for "On May 3, the council passed a bill": a participle with its subject before and its object behind."""
    words = LANGUAGES[code].dates.events
    if not words.participles:
        return 0
    waits = {*words.modals.split(), words.infinitive, *words.auxiliaries.split(), *words.relatives.split()}
    articles, opens = words.articles.split(), {*words.articles.split(), *words.prepositions.split()}
    said = behind.strip(" ,").split()[:_CLAUSE]
    for at in range(1, len(said) - 1):
        word = said[at].casefold()
        if word in waits or said[at - 1].endswith((".", ";")):
            return 0
        deed = word in words.told.split() or (len(word) > _SHORT and word.endswith(words.participles))
        follows = said[at + 1]
        if deed and said[at].islower() and said[at - 1].casefold() not in articles:
            return -1 if follows.casefold() in opens or not follows[0].islower() else 0
    return 0


def _end_of_clause(body: str, start: int, span: Span, end: int, code: str) -> int:
    """Where the clause of a date ends: "the deal, proposed in January, will close" says nothing of January.

    A date that opens its clause belongs to what follows: "On January 6, the fair will open".
    """
    before = BREAK.split(body[start : span.start])[-1].split()
    if len(before) <= _PREPOSITION or before[0].casefold() in LANGUAGES[code].dates.events.leads_to.split():
        return end
    comma = BREAK.search(body, span.end, end)
    return comma.start() if comma else end
