"""/release ID: the whole card of a release: every number and date that is told, and how many were left out."""

from __future__ import annotations

from msgspec.structs import replace

from bot.ask import Answer, Ask
from bot.commands.desk import Desk
from bot.commands.spoken import spoken_of
from bot.commands.under import under_answer
from bot.commands.why import left_out
from digests.compose.brief import brief, first_day
from digests.compose.entry import entry
from digests.compose.told import told
from digests.model import Brief, KeptRelease, Story
from digests.store.posts import pointed_at


def answer(desk: Desk, ask: Ask, arguments: str, _page: int) -> Answer:
    """A story by its number, "s12" or "12", one release of it by "r34", or what the post replied to tells."""
    words = desk.words
    reference = arguments or next(iter(spoken_of(desk, ask.about)), "")
    if not reference:
        return desk.told("plain", text=words.release_how)
    with desk.store.read() as connection:
        found = pointed_at(connection, reference)
    if found is None:
        return desk.told("plain", text=words.no_release.format(arguments))
    story, kept = found
    kept = kept or told(story)
    reading = kept.reading
    short = brief(story, (), desk.today)
    dates = sorted(
        (one for one in reading.key_milestones if one.role not in ("publication", "period_end")), key=first_day
    )
    whole = Brief(replace(story, lead=kept, copies=()), reading.key_figures, tuple(dates))
    card = entry(whole)
    return desk.told(
        "release",
        *under_answer(words, desk.today, card=False)(short),
        story=replace(card, other_wires=entry(short).other_wires),
        number=_number(desk, story, kept),
        subheads=(reading.release.subheadline or "").split("\n"),
        left_out=len(left_out(reading)),
    )


def _number(desk: Desk, story: Story, kept: KeptRelease) -> str:
    """The number of the story; of a release that is one of several, both."""
    whole = f"/release_s{story.id}"
    if kept.id == told(story).id:
        return whole
    return desk.words.one_of.format(f"r{kept.id}", whole)
