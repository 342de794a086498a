"""Story → Brief: the few figures and dates that are told."""

from __future__ import annotations

from datetime import date, datetime

from digests.compose.differ import holds
from digests.compose.told import told
from digests.model import Brief, Milestone, Role, Story

MOST_FIGURES = 5
MOST_DATES = 4
_LABELS: frozenset[Role] = frozenset({"publication", "period_end"})


def brief(story: Story, topics: tuple[str, ...], today: date) -> Brief:
    """The strongest figures and the dates that matter: coming ones first in their order, then gone ones by rank.

    A date that only labels the release or its figures is not told; one that only looks back, where there is no other.
    """
    reading = told(story).reading
    dates = [milestone for milestone in reading.key_milestones if milestone.role not in _LABELS]
    coming = sorted((m for m in dates if last_day(m) >= today), key=lambda m: (first_day(m), m.rank or 0))
    past = [milestone for milestone in dates if last_day(milestone) < today and milestone.role != "past"]
    chosen = coming + past or dates
    figures = tuple(figure for figure in reading.key_figures if holds(story, figure))
    return Brief(story, figures[:MOST_FIGURES], tuple(chosen[:MOST_DATES]), topics)


def first_day(milestone: Milestone) -> date:
    """The local day on which it begins."""
    return _day(milestone.start)


def last_day(milestone: Milestone) -> date:
    """The local day on which it ends."""
    return _day(milestone.end or milestone.start)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
