"""Story → Brief: the few figures and dates that are told."""

from __future__ import annotations

from datetime import date, datetime

from digests.compose.told import told
from digests.model import Brief, Milestone, Story

MOST_FIGURES = 5
MOST_DATES = 4


def brief(story: Story, topics: tuple[str, ...], today: date) -> Brief:
    """The strongest figures and the dates that matter: coming ones first in their order, then the others by rank."""
    reading = told(story).reading
    dates = [milestone for milestone in reading.key_milestones if milestone.role != "publication"]
    coming = sorted((m for m in dates if last_day(m) >= today), key=lambda m: (first_day(m), m.rank or 0))
    past = [milestone for milestone in dates if last_day(milestone) < today]
    return Brief(story, reading.key_figures[:MOST_FIGURES], tuple((coming + past)[:MOST_DATES]), topics)


def first_day(milestone: Milestone) -> date:
    """The local day on which it begins."""
    return _day(milestone.start)


def last_day(milestone: Milestone) -> date:
    """The local day on which it ends."""
    return _day(milestone.end or milestone.start)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
