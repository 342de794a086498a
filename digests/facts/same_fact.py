"""Mentions of one fact: the same amount in headline and text, and which mention names it best."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from digests.facts.basis import EXPECTED
from digests.facts.candidate import Candidate
from digests.facts.measure import ONE_WORD
from digests.facts.round_figures import Key, digits, key_of, near, rounded, told_in_round
from digests.facts.salience import Headline
from digests.facts.units import base
from digests.model import Change, Figure

MENTIONS = 8  # groups with one value; more are one group
MILLION = 1_000_000
POINTS, ALIKE = 3, 4  # points, words of a sentence: a share in words and one in figures are the same
CENTS = 3  # digits of an amount per share that is hardly another one's by chance: "$1.87"
UNMISTAKABLE = 4  # digits of an amount that is told twice: "$59,044"

_TITLES = frozenset({"headline", "subheadline"})
_TELLING = frozenset({"lead", "body", "item"})
_WEAK = ("goal", "gerund", "act", "deed", "noun before", "opening", "as the amount before", "nothing")


def with_money_of_text(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """A title's millions without a currency are the money that the text tells: "invests 20 million in Tarn"."""
    told = {abs(one.figure.value): one.figure.unit for one in candidates if _is_money(one)}
    return tuple(
        replace(one, figure=replace(one.figure, unit=told[one.figure.value], kind="money"))
        if one.place in _TITLES and _is_bare(one.figure) and one.figure.value in told
        else one
        for one in candidates
    )


def _is_money(candidate: Candidate) -> bool:
    return candidate.figure.kind == "money" and candidate.place not in _TITLES and candidate.figure.high is None


def _is_bare(figure: Figure) -> bool:
    return figure.kind == "count" and not figure.unit and figure.value >= MILLION


def facts(candidates: Sequence[Candidate], refused: Sequence[str | None], headline: Headline) -> list[list[int]]:
    """Indices of mentions of one fact together: same value and unit, and in the body no other measure."""
    groups: dict[Key, list[list[int]]] = {}
    left = [candidates[at] for at, reason in enumerate(refused) if reason is None]
    short = told_in_round(left, headline) | rounded(left) | _told_in_words(left, headline) | _adjusted_in_title(left)
    for at, candidate in enumerate(candidates):
        if refused[at] is not None:
            continue
        key = key_of(candidate.figure)
        key = short.get(key, key)
        for group in groups.setdefault(key, []):
            if _same_fact(candidates, group, at, headline):
                group.append(at)
                break
        else:
            if len(groups[key]) < MENTIONS:
                groups[key].append([at])
            else:
                groups[key][-1].append(at)
    return [group for listed in groups.values() for group in listed]


def _adjusted_in_title(candidates: Sequence[Candidate]) -> dict[Key, Key]:
    """A title's adjusted amount per share is the plain one of a text that tells no adjusted one of its value."""
    shares = [one for one in candidates if one.figure.kind == "per_share" and one.figure.high is None]
    told = {key_of(one.figure) for one in shares if one.place not in _TITLES}
    found: dict[Key, Key] = {}
    for title in (one.figure for one in shares if one.place in _TITLES):
        value, high, unit = key_of(title)
        plain = (value, high, base(title.unit))
        if unit != plain[2] and plain in told and key_of(title) not in told and digits(value) >= CENTS:
            found[key_of(title)] = plain
    return found


def _told_in_words(candidates: Sequence[Candidate], headline: Headline) -> dict[Key, Key]:
    """A title's shares in words → the same in the text's figures: "Almost Six in Ten Sailors", "58% of sailors"."""
    figures = [one.figure for one in candidates if one.figure.kind == "percent" and one.figure.high is None]
    words = [one.figure for one in candidates if one.place in _TITLES and _share(one.figure) is not None]
    found: dict[Key, Key] = {}
    for said in words:
        share, stems = _share(said) or Decimal(0), headline.stems(said.sentence)
        for exact in figures:
            if abs(exact.value - share) <= POINTS and len(stems & headline.stems(exact.sentence)) >= ALIKE:
                found.setdefault(key_of(said), key_of(exact))
    return found


def _share(figure: Figure) -> Decimal | None:
    """Of "six in ten", "a third" the percentage; None of anything else."""
    part = (figure.kind == "ratio" and "group" in figure.rule) or figure.rule.startswith("fraction")
    return figure.value * 100 if part and figure.high is None else None


def best_mention(candidates: Sequence[Candidate], mentions: Sequence[int], places: Sequence[float]) -> int:
    """The mention in the best of `places`, but none that cuts an amount off which another one tells in full."""
    mentions = [at for at in mentions if _share(candidates[at].figure) is None] or mentions
    fullest = max((abs(candidates[at].figure.value) for at in mentions), key=digits)
    whole = [at for at in mentions if _is_whole(candidates[at].figure, fullest)]
    return max(whole, key=lambda at: (places[at], -at))


def _is_whole(figure: Figure, fullest: Decimal) -> bool:
    """Told in full, or in a round figure that says nothing of being one; "over £5,000" says that there is more."""
    value = abs(figure.value)
    return value == fullest or (figure.bound == "exact" and near(value, fullest))


def _same_fact(candidates: Sequence[Candidate], group: Sequence[int], at: int, headline: Headline) -> bool:
    """A headline's amount is that of the text; two amounts of the text must share a word of what they measure."""
    first, other = candidates[group[0]], candidates[at]
    if _apart(first, other, headline):
        return False
    if {first.place, other.place} & {"headline", "subheadline", "caption", "table"}:
        return True
    if first.figure.kind not in ("money", "percent") or digits(first.figure.value) >= UNMISTAKABLE:
        return True
    threshold = (first.figure.bound == "at_least") != (other.figure.bound == "at_least")
    guessed = any(one.figure.rule.endswith(_WEAK) for one in (first, other))
    if guessed and not threshold and first.figure.kind == "money":
        return True  # what one of them measures was but guessed: "donated $2 million to help", "the $2 million gift"
    mine, theirs = headline.stems(first.figure.measure), headline.stems(other.figure.measure)
    return bool(mine & theirs) or not mine or not theirs


def _apart(first: Candidate, other: Candidate, headline: Headline) -> bool:
    """Small amounts per share may be the same and mean another thing: a dividend of 23 cents, EPS less $0.23."""
    mine, theirs = headline.stems(first.figure.measure), headline.stems(other.figure.measure)
    if digits(first.figure.value) >= CENTS and _TITLES & {first.place, other.place}:
        return False
    titled = {first.place, other.place} <= {"headline", "subheadline", "lead", "body", "item"}
    return first.figure.kind == "per_share" and titled and bool(mine) and bool(theirs) and not mine & theirs


def clearest(candidates: Sequence[Candidate], best: int, mentions: Sequence[int]) -> Figure:
    """The best mention, with measure, period, change and basis of another one where its own says nothing."""
    figure = candidates[best].figure
    if figure.rule.endswith(_WEAK):  # "raises $2 million to build …" in the headline, "a first round of" in the text
        named = (candidates[at].figure for at in mentions if not candidates[at].figure.rule.endswith(_WEAK))
        figure = replace(figure, measure=next((one.measure for one in named if one.measure), figure.measure))
    elif candidates[best].place in _TITLES and (" " not in figure.measure or figure.rule.endswith(ONE_WORD)):
        texts = [candidates[at].figure for at in mentions if candidates[at].place in _TELLING]
        figure = replace(figure, measure=_named_in_text(figure, texts))
    elif candidates[best].place not in _TITLES:  # the headline cuts it off, and names it
        titles = (one for at in mentions if (one := candidates[at]).place in _TITLES)
        named = (one.figure for one in titles if not one.figure.rule.endswith(_WEAK))
        figure = replace(figure, measure=next((one.measure for one in named if one.measure), figure.measure))
    for at in mentions:
        other = candidates[at].figure
        figure = replace(
            figure,
            measure=figure.measure or other.measure,
            change=_fuller(figure.change, other.change),
            period=figure.period or other.period,
            basis=figure.basis or (None if (other.basis or "").startswith(EXPECTED) else other.basis),
        )
    return figure


def _named_in_text(title: Figure, texts: Sequence[Figure]) -> str:
    """ "Earnings", "Settlement": a title's one word, where the text says of what; a count's noun stays in it."""
    low = title.measure.casefold()
    weak = (*_WEAK, "recipient", *([ONE_WORD] if " " in low else []))
    counted = title.kind not in ("money", "per_share", "percent")
    for text in texts:
        if " " not in text.measure or text.rule.endswith(weak):
            continue
        if not counted or low in text.measure.casefold():
            return text.measure
    return title.measure


def _fuller(change: Change | None, other: Change | None) -> Change | None:
    """The change that says more: by how much, against what."""
    return other if _says(other) > _says(change) else change


def tells_how_much(change: Change | None) -> bool:
    """Whether a change says more than up or down."""
    return _says(change) > 1


def _says(change: Change | None) -> int:
    return 0 if change is None else 1 + (change.value is not None) + 2 * (change.against is not None)
