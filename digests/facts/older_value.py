"""Whether an amount is what another is compared with: "compared to $7 million", "from 29 to 32%", "(2023: 80)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digests.facts.change_joined import turned_from
from digests.facts.change_older import BREAK, COMPARES, WAS, closes_before, joins_another, led_far
from digests.facts.clauses import Clause, ending_pattern, phrases_pattern
from digests.facts.direction import REACH, direction_of
from digests.facts.older_from import from_what, of_before, rose_from
from digests.facts.older_in_brackets import older_in_brackets
from digests.facts.older_named import of_then
from digests.facts.older_remark import compares, remark_on_last_year
from digests.facts.units import base
from digests.languages.joined import either
from digests.model import Quantity
from digests.pattern import pattern

OPENING = 30  # characters in which a sentence names the period that it is about
LEAST_AGAINST = 8  # letters of a lone word that cannot but compare: "gegenüber"
FROM = 28  # characters between "from" and the older amount: "from a restated loss of"
OLDER = 46  # characters behind an amount in which "in the prior-year quarter" stands

_FROM_INSIDE = pattern(r"(?:desde|from|von|от|с)\s", re.IGNORECASE)  # taken for a bound
_MONTH = pattern(r"\d\s?(?:月|월)")
_EQUALS = (":", "：", "=", "為", "为", "は", "月末", "월 말", "월말", "月底", "月", "월", "末", "말")
JOINT = 4  # characters of a colon, or of 底為, behind such a period
BRACKET = 40  # characters between a bracket that opens with a period and its amount
_WORDS = pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OF_A_YEAR = pattern(  # "(2023: 80 Mio. €)", （二零二四年：港幣1億元）
    r"[(（][^()（）\d]{0,20}(?:[A-Z\d]\w?\s)?(?:(?:19|20)\d{2}|二[零〇][零〇一二][零〇一二三四五六七八九])"
    r"\s?(?:[年년]\w{0,6})?\s?[:：]\s?\Z"
)
_WEIGHED = ("money", "percent", "per_share")
_OF_THEN = pattern(  # 22억 원(전년 동기); "로 전년 동기 대비" compares it
    r"\s?[(（]?\s?(?:이?던|였던|だった|の|的)?\s?\Z"
)
_SHARES = ("%", "pp", "bps")
_TWO_YEARS = pattern(r"(?P<first>(?:19|20)\d{2})[^.;\d]{1,60}(?:\d{1,2}, )?(?P<second>(?:19|20)\d{2}),? respectively")
RESPECTIVE = 160  # characters behind an amount in which its year stands


def rises_from(clause: Clause, at: int) -> bool:
    """ "von 29 Prozent im Vorjahr auf 32 Prozent", "from six to seven": the first is the older end."""
    if clause.vocab.joined:
        return turned_from(clause, at)
    if at + 1 >= len(clause.amounts):
        return False
    here, following = clause.amounts[at], clause.amounts[at + 1]
    if base(here.unit) != base(following.unit) and here.unit and following.unit:
        return False
    if here.kind == "percent" and not following.unit:
        return False  # "augmenté de 6,2 % pour atteindre 1,34 million"
    low = max(clause.sentence.span.start, here.span.start - 14)
    opened = clause.vocab.from_.search(clause.text, low, here.span.start) or _FROM_INSIDE.match(
        here.span.cut(clause.text)
    )
    between = clause.text[here.span.end : following.span.start]
    if "," in between and bool(here.unit) != bool(following.unit):
        return False  # "una inversión de 12 millones, la planta dará empleo a 85 personas"
    words = re.findall(r"[^\W\d_]+", between.casefold())
    joints = {word for phrase in clause.vocab.words.levels for word in phrase.split()}
    while words and words[-1] in clause.vocab.words.articles - joints:
        words.pop()
    if len(words) > 1 and words[-2] in clause.vocab.words.pairs:
        return False  # "fell to $2 million from $4 million, and to $9 million from $12 million"
    near = len(words) <= REACH and bool(words) and words[-1] in joints and not joins_another(clause, words)
    return bool(opened) and (near or led_far(clause, at))


def _of_older_year(clause: Clause, at: int) -> bool:
    """ "were $0.92 and $0.97 in the spring of 2021 and 2020, respectively": the second is of the older year."""
    amounts, end = clause.amounts, clause.sentence.span.end
    for first in (at - 1, at):
        if first < 0 or first + 1 >= len(amounts) or amounts[first].unit != amounts[first + 1].unit:
            continue
        between = clause.text[amounts[first].span.end : amounts[first + 1].span.start].strip(" ,").casefold()
        behind = amounts[first + 1].span.end
        years = _TWO_YEARS.search(clause.text, behind, min(end, behind + RESPECTIVE))
        if between in clause.vocab.words.pairs and years and years["first"] != years["second"]:
            return (years["first"] < years["second"]) == (first == at)
    return False


def is_older(clause: Clause, at: int) -> bool:
    """Whether an amount is what another is compared with."""
    words, text = clause.vocab.words, clause.text
    quantity = clause.amounts[at]
    start, end = quantity.span.start, quantity.span.end
    low = clause.amounts[at - 1].span.end if at else max(clause.sentence.span.start, start - 90)
    between = text[max(low, start - 90) : start]
    if _led_from_change(clause, at, between):
        return False
    if _older_period(clause, at, between):
        return True
    if _exceeded(clause, at, between):
        return True
    if of_then(clause, at) or _after_then(clause, at) or from_what(clause, at) or rose_from(clause, at, between):
        return True
    if not at and words.nouns != "last" and not clause.vocab.joined and _set_against(clause, between):
        return True  # "a los números rojos, frente a los 22,5 millones que ganó"
    if at and (compared := _compared_before(clause, at, between)) is not None:
        return compared
    stop = clause.amounts[at + 1].span.start if at + 1 < len(clause.amounts) else clause.sentence.span.end
    behind = text[end : min(stop, end + OLDER)]
    older = phrases_pattern(words.last_time, not clause.vocab.joined).search(behind)
    turned = _WORDS.search(behind)
    moves = (words.nouns == "first" or quantity.unit in _SHARES) and not clause.vocab.joined
    if turned and moves and turned.group().casefold() in either(words.up, words.down):
        return False  # "dos millones menos que el año anterior", "35% growth over the prior year"
    if (
        older
        and at
        and (not clause.vocab.joined or _OF_THEN.match(behind[: older.start()]))
        and not re.search(r"[,;(，；、（。]", behind[: older.start()])
        and not compares(clause, behind[: older.start()])
    ):
        return _same_kind(clause.amounts, at)
    return False


def _led_from_change(clause: Clause, at: int, between: str) -> bool:
    """ "fell $5,575 to $276,250 over the same period": where a change led to is no older value."""
    words = clause.vocab.words
    if not at or words.nouns != "last" or between.split()[:1] != between.split()[-1:]:
        return False
    led = between.strip().casefold() in words.levels
    return led and direction_of(clause, at - 1) is not None


def _set_against(clause: Clause, between: str) -> bool:
    """Whether a phrase that does nothing but compare leads to the first amount of a sentence."""
    phrases = tuple(one for one in clause.vocab.words.against if " " in one or len(one) > LEAST_AGAINST)
    articles = "|".join(sorted(clause.vocab.words.articles)) or "(?!)"
    said = re.sub(rf"\b(?:{articles})\s\Z", "", between.casefold()) if phrases else between
    return bool(phrases) and ending_pattern(phrases).search(said) is not None


def _older_period(clause: Clause, at: int, between: str) -> bool:
    """Whether its sentence, its bracket or the words beside it say that it is of an earlier period."""
    words = clause.vocab.words
    if not at and clause.amounts[at].kind != "duration" and _opens_older(clause, at):
        return True
    if (words.nouns == "last" and _of_older_year(clause, at)) or (words.former and of_before(clause, between)):
        return True
    if at and words.nouns != "last" and WAS.search(between):
        return _same_kind(clause.amounts, at)  # "al 28% (era al 26,8%)"
    if at and (_OF_A_YEAR.search(between) or _in_bracket_of_period(clause, at) or _was_then(clause, between)):
        return _same_kind(clause.amounts, at)
    return at > 0 and (remark_on_last_year(clause, at) or (words.nouns != "last" and older_in_brackets(clause, at)))


def _in_bracket_of_period(clause: Clause, at: int) -> bool:
    """ "(end of April: $4.1 million)", "(H1 2023 = 35 Mio. Euro)", （2025年4月底為4億元）: told of its own period."""
    start = clause.amounts[at].span.start
    before = clause.text[max(clause.amounts[at - 1].span.end, start - BRACKET) : start]
    opened = max(before.rfind("("), before.rfind("（"))
    if opened < 0 or ")" in before[opened:] or "）" in before[opened:]:
        return False
    inside = before[opened + 1 :].rstrip()
    named, months = _WORDS.findall(inside.casefold()), clause.vocab.words.world.months
    if not months.isdisjoint(named[-1:]):
        return True  # "(Vorjahreswert 2,3 Mio. Euro)"
    if not inside.endswith(_EQUALS if clause.vocab.joined else (":", "=")):
        return False
    first = start - len(before) + opened
    near = [period for period in clause.periods if first < period.start and start - period.end <= JOINT]
    return bool(near) or _MONTH.search(inside) is not None  # not "(2025 guidance: $30 million)"


def _was_then(clause: Clause, between: str) -> bool:
    """ "im Jahr zuvor waren es 1.900", 去年同期为: a former period and its value."""
    was = clause.vocab.words.world.was_then
    found = ending_pattern(was, not clause.vocab.joined).search(between) if was else None
    if found is None or clause.vocab.joined:
        return found is not None
    return phrases_pattern(clause.vocab.words.last_time).search(between, 0, found.start()) is not None


def _compared_before(clause: Clause, at: int, between: str) -> bool | None:
    """Whether the words before it compare with it: "compared to", "from"; None where none do."""
    words, quantity = clause.vocab.words, clause.amounts[at]
    said = list(phrases_pattern(words.against, not clause.vocab.joined).finditer(between))
    last = said[-1] if said else None
    if last is None or BREAK.search(between, last.end()) or len(between) - last.end() > 80:
        return None
    rest, short = between[last.end() :], last.group().casefold() in words.from_
    joints = {word for phrase in words.levels for word in phrase.split()}
    leads = joints.intersection(_WORDS.findall(rest.casefold())[-1:])  # "9% compared to last year, to $3 million"
    if short and leads:
        return None  # "rose 1,100 from October to 7,600"
    if words.nouns == "last" and _turned_last(clause, rest):
        return None  # "compared to February but still down 11%"
    alike = _same_kind(clause.amounts, at) or (not short and not leads and "," not in rest and _of_a_change(clause, at))
    if COMPARES.match(last.group()):  # "which compares to the prior year's reported net loss of"
        return alike
    counted = quantity.kind not in ("money", "percent", "per_share") and quantity.unit != ""
    if short and counted and words.nouns != "last":
        return False  # "200 euro per quelli di 3 persone"
    # "cash flow from operations, $24 million" compares nothing
    if short and words.nouns == "last" and _names_a_part(clause, at, rest):
        return False
    near = len(rest) <= (FROM if short else 48) and not (short and "," in rest)
    return near and alike and not _verb_between(clause, rest)


def _turned_last(clause: Clause, rest: str) -> bool:
    """Whether "up" or "down" leads to the amount, hedges between."""
    words = clause.vocab.words
    said = _WORDS.findall(rest.casefold())
    while said and said[-1] in either(words.adverbs, words.by, words.one_article):
        said.pop()
    return len(said) > 1 and said[-1] in words.moved


def _names_a_part(clause: Clause, at: int, rest: str) -> bool:
    """ "EPS from continuing business $0.27": a noun stands right before the amount, as in no "from a loss of"."""
    before = clause.tokens[clause.before(clause.amounts[at].span.start) - 1]
    words = clause.vocab.words
    noun = before.role == "word" and before.low not in either(words.small, words.of, words.articles, words.adverbs)
    return noun and bool(rest.strip()) and not before.low.endswith(("'s", "’s"))


def _after_then(clause: Clause, at: int) -> bool:
    """ "14.6 per cent could find no work, after 14.3 per cent in April": a share, and of which period that was."""
    words, quantity = clause.vocab.words, clause.amounts[at]
    first, after = clause.before(quantity.span.start), clause.before(quantity.span.end)
    near = clause.tokens[after : after + 2]
    if not at or quantity.kind != "percent" or not first or clause.tokens[first - 1].low not in words.surveys.then:
        return False
    dated = any(token.role == "period" for token in near) and (near[0].role == "period" or near[0].low in words.within)
    return dated and _same_kind(clause.amounts, at)


def _of_a_change(clause: Clause, at: int) -> bool:
    """ "a 3 percent increase compared to the dividend of $4": no level is told in the sentence."""
    before, weighed = clause.amounts[at - 1], clause.amounts[at].kind in _WEIGHED
    return weighed and before.unit in _SHARES and direction_of(clause, at - 1) is not None


def _exceeded(clause: Clause, at: int, between: str) -> bool:
    """ "4.1 percent below the April estimate of 1,368,000", "was just below the 2.4 million": what a level lies beside.

    "Above 10 percent" alone is a bound.
    """
    words = clause.vocab.words
    if not at or words.nouns != "last" or clause.amounts[at].kind in ("duration", "ordinal"):
        return False
    beside = next(reversed(list(phrases_pattern((*words.above, *words.below)).finditer(between))), None)
    said = _WORDS.findall(between[beside.end() :].casefold()) if beside else []
    if (
        not said
        or any(mark in between[beside.end() if beside else 0 :] for mark in ",;:")
        or _verb_between(clause, " ".join(said))
    ):
        return False
    of_a_share = clause.amounts[at - 1].unit in _SHARES and said[-1] in words.of
    return of_a_share or (said[-1] in words.articles - words.one_article and _same_kind(clause.amounts, at))


def _opens_older(clause: Clause, at: int) -> bool:
    """ "In the prior-year period it was $3 million": the sentence opens with the other period."""
    start = clause.sentence.span.start
    opening = clause.text[start : min(start + OPENING, clause.amounts[at].span.start)]
    if compared := COMPARES.search(clause.text, start, start + len(opening)):
        # "This compares to 4,100 tonnes in the quarter before"
        return not closes_before(clause, compared, clause.amounts[at].span.start)
    found = phrases_pattern(clause.vocab.words.last_time, not clause.vocab.joined).search(opening)
    between = clause.text[start : clause.amounts[at].span.start]
    against = phrases_pattern(clause.vocab.words.against, not clause.vocab.joined).match(opening)
    if found and against and ", " in between[found.end() :]:
        return False  # "Versus the same quarter last year, orders fell"
    if found and clause.vocab.words.nouns == "last" and clause.amounts[at].kind in ("count", "measure"):
        return False  # "Last year, 4,000 people drowned": news of its own
    return found is not None and len(between) <= 4 * OPENING and not BREAK.search(between)


def _same_kind(amounts: Sequence[Quantity], at: int) -> bool:
    """An older value stands for a value of its own kind before it."""
    here = amounts[at]
    alike = here.kind in ("money", "per_share", "percent", "ratio") or not here.unit
    near = amounts[max(0, at - 3) : at]
    return any(base(other.unit) == base(here.unit) or (alike and other.kind == here.kind) for other in near)


def _verb_between(clause: Clause, text: str) -> bool:
    words = clause.vocab.words
    told = words.verbs if words.nouns == "first" else words.verbs - words.up - words.down  # "a rise of" is no verb
    said = re.findall(r"[^\W\d_]+", text.casefold())
    if words.nouns == "last":  # "against the purchase of": a noun
        said = [word for word, after in zip(said, [*said[1:], ""], strict=False) if after not in words.of]
    return any(word in told for word in said)
