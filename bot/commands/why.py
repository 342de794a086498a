"""/why: the sentence in which each number or date of a story stands, the figure marked, and the rule that read it."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, pages
from bot.commands.search import marked
from digests.compose.clean import web_link
from digests.compose.entry import ToldDate, ToldFigure, headline
from digests.compose.told import told
from digests.model import Button, Figure, Milestone, Reading, Span, Story
from digests.store.archive import stories_by_id
from digests.store.posts import pointed_at, stories_of_post

_PAGE = 4
_MOST_STORIES = 20


def answer(desk: Desk, ask: Ask, arguments: str, page: int) -> Answer:
    """Of a release's number, "s12", or of the post that is replied to; a round-up's stories are offered as buttons."""
    words = desk.words
    with desk.store.read() as connection:
        if not arguments and ask.about:
            numbers = stories_of_post(connection, ask.about.chat_id, ask.about.message_id)
            if len(numbers) > 1:
                return _which(desk, stories_by_id(connection, numbers[:_MOST_STORIES]))
            if not numbers:
                return desk.told("plain", text=words.why_unknown)
            arguments = f"s{numbers[0]}"
        if not arguments:
            return desk.told("plain", text=words.why_how)
        found = pointed_at(connection, arguments)
    if found is None:
        return desk.told("plain", text=words.no_release.format(arguments))
    story, kept = found
    kept = kept or told(story)
    reading = kept.reading
    facts: list[Figure | Milestone] = [*reading.key_figures, *reading.key_milestones, *left_out(reading)]
    if not facts:
        return desk.told("plain", text=words.why_nothing)
    shown = facts[page * _PAGE : (page + 1) * _PAGE]
    return desk.told(
        "why",
        pages(desk, "why", page, arguments, len(facts) > (page + 1) * _PAGE),
        headline=headline(kept),
        link=web_link(kept.address),
        language=reading.release.language,
        facts=[_fact(one, reading) for one in shown],
    )


def left_out(reading: Reading) -> list[Figure | Milestone]:
    """What was read and is not told, for a reason."""
    facts: list[Figure | Milestone] = [*reading.figures, *reading.milestones]
    return [one for one in facts if one.rank is None and one.why_not]


def _which(desk: Desk, stories: Sequence[Story]) -> Answer:
    rows = tuple((Button(headline(told(one))[:60], data=f"why:0:s{one.id}"),) for one in stories)
    return desk.told("plain", *rows, text=desk.words.why_which)


def _fact(fact: Figure | Milestone, reading: Reading) -> dict[str, object]:
    language = reading.release.language
    return {
        "figure": ToldFigure(fact, language) if isinstance(fact, Figure) else None,
        "date": None if isinstance(fact, Figure) else ToldDate(fact, language),
        "sentence": _sentence(fact, reading.release.body),
        "rule": fact.rule,
        "why_not": fact.why_not if fact.rank is None else None,
        "more": [fact.period, fact.basis] if isinstance(fact, Figure) else [],
    }


def _sentence(fact: Figure | Milestone, body: str) -> Markup:
    """The sentence with the fact in bold, where it stands in the text; the first such words where it was rewritten."""
    sentence = fact.sentence or fact.text
    start = body.rfind(sentence, 0, fact.span.start + len(sentence))
    at = fact.span.start - start if 0 <= start <= fact.span.start else sentence.find(fact.text)
    if at < 0 or sentence[at : at + len(fact.text)] != fact.text:
        at = sentence.find(fact.text)
    return marked(sentence, [Span(at, at + len(fact.text))] if at >= 0 else [])
