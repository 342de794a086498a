"""Times that are the period of a figure told beside them: they label it, and nothing else happens then."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from digests.facts.milestone_context import Context
from digests.facts.when.cues import cue
from digests.model import Figure

_COARSE = ("month", "quarter", "half")
_TOLD = frozenset({"percent", "money", "per_share", "count", "ratio"})
_OWN = ("deadline", "closing", "effective", "publication")
_EXPECTED = "expected"
_REASON = "a period that labels figures"

Judged = tuple[Context, str | None]


def without_labels(judged: Sequence[Judged], figures: Sequence[Figure]) -> list[Judged]:
    """Refused are the months and quarters now over that a figure of their sentence names as its period.

    "63 tenders were affected in May": told of May. In the first paragraph only a share does so, what else is told
    there may be the deed itself: "opened twelve halls in May". A quarter to come is one where it is that of an outlook.
    """
    told = sorted((one for one in figures if one.period and one.kind in _TOLD), key=lambda one: one.span.start)
    starts = [one.span.start for one in told]
    outlook = " | ".join({(one.period or "").casefold() for one in told if _EXPECTED in (one.basis or "")})
    return [(context, reason or _label(context, told, starts, outlook)) for context, reason in judged]


def _label(context: Context, told: Sequence[Figure], starts: Sequence[int], outlook: str) -> str | None:
    if context.mention.grain not in _COARSE or context.role in _OWN or context.mention.rule.startswith("end "):
        return None
    name = " ".join(context.text.casefold().split())
    over = context.past if context.today else context.tense <= 0
    if not over:
        guided = context.reports and context.mention.grain != "month" and name in outlook
        return _REASON if guided and not context.near("plans") else None
    if _is_fieldwork(context):
        return None
    own = context.sentence
    beside = told[bisect_left(starts, own.start) : bisect_left(starts, own.end)]
    return _REASON if any(name in (one.period or "").casefold() and _is_told(one, context) for one in beside) else None


def _is_told(figure: Figure, context: Context) -> bool:
    return bool(figure.measure) and (figure.kind in ("percent", "ratio") or not context.lead)


def _is_fieldwork(context: Context) -> bool:
    """ "1,200 adults were surveyed in January": when a survey or study was made is told."""
    return cue(context.code, "periods").search(" ".join((*context.clause.before, *context.clause.behind))) is not None
