"""/why: the sentence in which each number or date of a story stands, the figure marked, and how it was read."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.ask import Answer, Ask
from bot.commands.desk import Desk, label, pages
from bot.commands.reasons import how_read, why_left_out
from bot.commands.search import marked
from bot.commands.spoken import spoken_of
from digests.compose.amounts import write_basis
from digests.compose.clean import web_link
from digests.compose.entry import ToldDate, ToldFigure, headline
from digests.compose.told import told
from digests.model import Button, Figure, Milestone, Reading, Span
from digests.store.posts import pointed_at

_PAGE = 4
_MOST_STORIES = 20


def answer(desk: Desk, ask: Ask, arguments: str, page: int) -> Answer:
    """Of a story, "s12", a release of it, "r34", or the post that is replied to; a round-up's stories are offered."""
    words = desk.words
    if not arguments:
        stories = spoken_of(desk, ask.about)
        if len(stories) > 1:
            return _which(desk, stories[:_MOST_STORIES])
        if not stories:
            return desk.told("plain", text=words.why_unknown if ask.about else words.why_how)
        arguments = stories[0]
    with desk.store.read() as connection:
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
        facts=[_fact(desk, one, reading) for one in shown],
    )


def left_out(reading: Reading) -> list[Figure | Milestone]:
    """What was read and is not told, for a reason."""
    facts: list[Figure | Milestone] = [*reading.figures, *reading.milestones]
    return [one for one in facts if one.rank is None and one.why_not]


def _which(desk: Desk, references: Sequence[str]) -> Answer:
    with desk.store.read() as connection:
        stories = [found[0] for one in references if (found := pointed_at(connection, one))]
    rows = tuple((Button(label(headline(told(one)), 60), data=f"why:0:s{one.id}"),) for one in stories)
    return desk.told("plain", *rows, text=desk.words.why_which)


def _fact(desk: Desk, fact: Figure | Milestone, reading: Reading) -> dict[str, object]:
    words, language = desk.words, reading.release.language
    return {
        "figure": ToldFigure(fact, language) if isinstance(fact, Figure) else None,
        "date": None if isinstance(fact, Figure) else ToldDate(fact, language),
        "sentence": _sentence(fact, reading.release.body),
        "rule": words.rules[how_read(fact)],
        "why_not": words.reasons[why_left_out(fact.why_not)] if fact.rank is None and fact.why_not else None,
        "more": [fact.period, write_basis(fact, desk.language)] if isinstance(fact, Figure) else [],
    }


def _sentence(fact: Figure | Milestone, body: str) -> Markup:
    """The sentence with the fact in bold, where it stands in the text; the first such words where it was rewritten."""
    sentence = fact.sentence or fact.text
    start = body.rfind(sentence, 0, fact.span.start + len(sentence))
    at = fact.span.start - start if 0 <= start <= fact.span.start else sentence.find(fact.text)
    if at < 0 or sentence[at : at + len(fact.text)] != fact.text:
        at = sentence.find(fact.text)
    return marked(sentence, [Span(at, at + len(fact.text))] if at >= 0 else [])
