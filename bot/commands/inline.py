"""Inline mode: "@bot haier revenue" in any chat gives cards of stories, to be dropped in there."""

from __future__ import annotations

from bot.ask import Answer, Ask, Card
from bot.commands.desk import Desk
from bot.commands.figures import measures
from bot.commands.naming import company_and_rest
from bot.commands.search import narrowed, without_filters
from bot.commands.under import under_post
from digests.compose.amounts import write_figure, write_measure, writing_of
from digests.compose.brief import brief
from digests.compose.clean import clean
from digests.compose.compose import post_values
from digests.compose.days import write_day
from digests.compose.entry import headline
from digests.compose.fit import fit
from digests.compose.render import render
from digests.compose.sentence import clip
from digests.compose.series import day_of
from digests.compose.told import told
from digests.model import Brief, Message, Story
from digests.store.archive import latest, stories_by_id
from digests.store.search import search

_PAGE = 10
_PAGES = 20
_SECONDS = 60  # for which Telegram may keep the cards
_LONGEST = 200


def cards(desk: Desk, ask: Ask) -> Answer:
    """A company's stories, with the measure asked for first; else what holds the words; without words the newest."""
    query = (ask.query or "")[:_LONGEST].strip()
    page = int(ask.offset) if ask.offset.isascii() and ask.offset.isdigit() and int(ask.offset[:4]) < _PAGES else 0
    stories, more, measure = _stories(desk, query, page)
    nothing = "" if stories or page else desk.words.inline_nothing
    return Answer(
        cards=tuple(_card(desk, story, measure) for story in stories),
        offer=nothing,
        next_offset=str(page + 1) if more and page + 1 < _PAGES else "",
        seconds=_SECONDS,
        personal=True,  # they are written in the language of the one who asks
    )


def _stories(desk: Desk, query: str, page: int) -> tuple[tuple[Story, ...], bool, str]:
    """A page of stories, whether there are more, and the measure that was asked for."""
    words, narrow = without_filters(query), narrowed(desk, query)
    if isinstance(narrow, str):
        return (), False, ""  # a filter that makes no sense finds nothing; in private it is told what is wrong
    company, rest = company_and_rest(desk, words) if words and not narrow.asks else (None, "")
    with desk.store.read() as connection:
        if not query:
            return *latest(connection, page=page, size=_PAGE), ""
        if company is not None and not company.guessed:
            stories, more = latest(
                connection,
                companies=[company.id],
                wanted=(lambda story: _tells(story, rest)) if rest else None,
                page=page,
                size=_PAGE,
            )
            if stories:
                return stories, more, rest
        found = search(connection, words, page=page, size=_PAGE, narrow=narrow)
        return stories_by_id(connection, [hit.kept.story for hit in found.hits]), found.more, ""


def _tells(story: Story, measure: str) -> bool:
    return any(measures(measure, figure.measure) for figure in told(story).reading.key_figures)


def _card(desk: Desk, story: Story, measure: str) -> Card:
    one = brief(story, (), desk.today)
    if measure:
        wanted = sorted(told(story).reading.key_figures, key=lambda figure: not measures(measure, figure.measure))
        one = Brief(one.story, tuple(wanted[:5]), one.milestones, one.topics)
    kept = told(story)
    language = kept.reading.release.language
    said = [
        " ".join(
            part
            for part in (write_figure(f, language, desk.language), write_measure(f, language, desk.language))
            if part
        )
        for f in one.figures[:2]
    ]
    text = fit(
        render(desk.templates, "each", desk.language, post_values(one)),
        writing_of(desk.language).part.format,
        desk.language,
    )[0]
    return Card(
        id=f"s{story.id}.{kept.id}",
        title=clip(clean(headline(kept)), 120),
        description=clip(" · ".join([write_day(day_of(kept), desk.language), *map(clean, said)]), 200),
        message=Message(text, under_post(desk.bot, desk.words, desk.today)(one)),
    )
