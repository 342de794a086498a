"""/latest [company or topic]: the newest stories."""

from __future__ import annotations

from bot.ask import Answer, Ask
from bot.commands.desk import PAGE, Desk, pages
from digests.compose.brief import brief
from digests.compose.choose import matches
from digests.compose.entry import entry
from digests.compose.told import told
from digests.model import Story
from digests.store.archive import latest
from digests.store.companies import find_companies
from digests.store.holding import holding_of


def answer(desk: Desk, _ask: Ask, arguments: str, page: int) -> Answer:
    """The newest stories of all, of a topic of the operators, or of a company."""
    topic = next((topic for name, topic in desk.topics.items() if name.casefold() == arguments.casefold()), None)
    title = desk.words.latest_title
    with desk.store.read() as connection:
        if topic is not None:
            title = desk.words.latest_of.format(topic.name)
            stories, more = latest(
                connection,
                among=holding_of(topic),
                wanted=lambda story: matches(topic, told(story).reading.release),
                page=page,
                size=PAGE,
            )
        elif arguments:
            companies = find_companies(connection, arguments)
            if not companies:
                return desk.told("plain", text=desk.words.no_company.format(arguments))
            title = desk.words.latest_of.format(companies[0].name)
            stories, more = latest(connection, companies=[company.id for company in companies], page=page, size=PAGE)
        else:
            stories, more = latest(connection, page=page, size=PAGE)
    if not stories:
        return desk.told(
            "plain", text=desk.words.nothing_about.format(arguments) if arguments else desk.words.nothing_yet
        )
    return desk.told(
        "stories",
        pages(desk, "latest", page, arguments, more),
        title=title,
        stories=[_entry(desk, story) for story in stories],
    )


def _entry(desk: Desk, story: Story) -> object:
    return entry(brief(story, (), desk.today))
