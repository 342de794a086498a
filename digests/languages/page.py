"""What a page in this language says around a release. Data only: one instance per language in `xx/page.py`.

All words and phrases are in small letters. A phrase ends where it ends: "about " wants a name after it, "contacts" also
stands for "Contacts:". English is read beside every other language, since wires write their frame in English.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list: one a line, or several parted by " | "."""
    return tuple(phrase for line in text.splitlines() for part in line.split(" | ") if (phrase := part.strip()))


def months(text: str) -> dict[str, int]:
    """Twelve groups parted by "|", each the spellings of one month."""
    return {word: number for number, group in enumerate(text.split("|"), 1) for word in group.split()}


def kinds(text: str) -> dict[str, tuple[str, ...]]:
    """Lines of "kind: phrase | phrase"; a kind may have several lines."""
    found: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        kind, _, rest = line.partition(":")
        if rest:
            found[kind.strip()] = found.get(kind.strip(), ()) + phrases(rest)
    return found


class PageWords(Struct, frozen=True):
    """Openers, boilerplate headings, kickers, kinds of release."""

    abbreviations: frozenset[str] = frozenset()  # without their last full stop: "inc", "st", "approx"
    closing: frozenset[str] = (
        frozenset()
    )  # those of them that end a sentence behind a number, a capital following: "руб"
    function_words: frozenset[str] = frozenset()  # the small words that give a language away

    # Dates of datelines and page stamps
    months: Mapping[str, int] = field(default_factory=dict)  # every spelling, without full stop
    weekdays: frozenset[str] = frozenset()
    day_first: bool = True  # how 10/11/2025 is read
    date_glue: frozenset[str] = frozenset()  # between day, month and year: "de", "of"
    date_openers: tuple[str, ...] = ()  # before the date of a dateline: "le", "den", "on"
    stamp_words: frozenset[str] = frozenset()  # may stand beside the date of a page stamp: "published", "updated", "at"

    today: tuple[str, ...] = ()  # before the day on which a lead says that it is told: "today"
    told_then: tuple[str, ...] = ()  # verbs of announcing behind such a day: "밝혔다"

    # Places of datelines
    cities: frozenset[str] = frozenset()  # known well enough to stand in a dateline without state or country
    regions: frozenset[str] = frozenset()  # states and countries, as datelines shorten them: "n.y.", "ariz", "germany"
    place_and: tuple[str, ...] = ()  # between two places

    place_labels: tuple[str, ...] = ()  # before the place of a labelled dateline: "location:", "ort:"

    # Lines that frame a release
    labels: tuple[str, ...] = ()  # whole lines: "for immediate release", "press release"
    title_labels: tuple[str, ...] = ()  # of a field before the headline, no part of it: "title:"
    keyed: tuple[str, ...] = ()  # inside a line over the headline that sorts the release: "key word(s):"
    desks: tuple[str, ...] = ()  # who sends releases inside a house, behind a name: "stabsstelle", "press office"
    letterhead: tuple[str, ...] = ()  # lines of a sender's address and register: "registered office", "sede legale"
    dangling: frozenset[str] = frozenset()  # no line of a headline ends or goes on by itself with: "the", "of", "and"
    kickers: tuple[str, ...] = ()  # before a headline, no part of it: "update", "reminder"
    corrections: tuple[str, ...] = ()  # kickers which say that the release corrects another
    replaced: tuple[tuple[str, str], ...] = ()  # what is said around the wrong words: ("should read", "rather than")
    corrected: tuple[str, ...] = ()  # the line between a correction's notice and the release itself
    bylines: tuple[str, ...] = ()  # openers of an author's line
    chrome: tuple[str, ...] = ()  # whole lines of any site: "share this article", "skip to content"
    chrome_openers: tuple[str, ...] = ()  # openers of short lines of any site: "share on", "click to tweet"
    elsewhere: tuple[str, ...] = ()  # headings over other news: "recommended articles", "more from"
    captions: tuple[str, ...] = ()  # openers of a line that tells what a picture shows: "photo caption:"
    summaries: tuple[str, ...] = ()  # headings over a summary above the text: "news summary", "highlights"

    # Boilerplate
    about_openers: tuple[str, ...] = ()  # with a name after it: "about"
    about_closers: tuple[str, ...] = ()  # with a name before it: "について"
    overviews: tuple[str, ...] = ()  # the same where the name is a house's: 概要 closes "調査概要" as well
    about_headings: tuple[str, ...] = ()  # alone: "company profile", "会社概要"
    not_about: tuple[str, ...] = ()  # what follows "about" (or ends before について) where no profile is: "this report"
    safe_harbor_headings: tuple[str, ...] = ()
    safe_harbor_openers: tuple[str, ...] = ()  # of a paragraph without heading
    profile_words: tuple[str, ...] = ()  # of a profile without heading, behind the issuer's name: "founded", "leading"
    legal_words: tuple[str, ...] = ()  # anywhere in a late paragraph: "registered trademark"
    contact_headings: tuple[str, ...] = ()
    end_openers: tuple[str, ...] = ()  # of a line after the text: "source ", "view original content"
    end_marks: tuple[str, ...] = ()  # whole lines: "###", "- ends -"
    source_openers: tuple[str, ...] = ()  # the end line that names the issuer: "source", "quelle"

    # Issuer and kind
    announces: tuple[str, ...] = ()  # verbs and adverbs behind the name in a lead: "today announced", "gab"
    tells: frozenset[str] = frozenset()  # what only the issuer of a release does: "announced", "annonce"
    house_does: frozenset[str] = frozenset()  # in a headline: "acquires", "treibt"
    house_figures: frozenset[str] = frozenset()  # told of a house behind its name and a colon: "Gewinn"
    topics: frozenset[str] = frozenset()  # open headlines and are no houses: "inflation"
    studies: frozenset[str] = frozenset()  # what a house makes by asking: "survey", "enquête"
    studies_by: frozenset[str] = frozenset()  # between that and the house: "by", "des"
    made: frozenset[str] = frozenset()  # of a thing before the house that made or holds it: "developed", "organisé"
    made_by: tuple[str, ...] = ()  # between that and the house: "by", "par"
    missions: tuple[str, ...] = ()  # before a house that speaks of itself: "the mission of"
    trades: frozenset[str] = frozenset()  # what a house is called right before its name: "brand", "fabricant"
    told_by: tuple[str, ...] = ()  # before the house that a lead names late: "according to", "a survey by"
    articles: frozenset[str] = frozenset()  # all forms, small
    contractions: frozenset[str] = frozenset()  # of a preposition and an article: "del", "au", "zur"
    other_parties: frozenset[str] = frozenset()  # before another party in a headline: "against", "acquires"
    glad: frozenset[str] = frozenset()  # a house is so to do what it tells: "proud to", "pleased to"
    gatherings: frozenset[str] = frozenset()  # end the name of something that a house holds: "summit", "awards"
    generic_names: frozenset[str] = frozenset()  # without its article a house's or measure's noun, no name: "company"
    boards: frozenset[str] = frozenset()  # who decides in a house, before its name: "board of directors"
    clause_openers: tuple[str, ...] = ()  # how a clause begins where no blank parts it from what follows: "作为"
    nominatives: Mapping[str, str] = field(default_factory=dict)  # a house's noun in another case → as a name has it
    company_words: frozenset[str] = frozenset()  # that make a capitalised run a company: "inc", "gmbh"
    house_ends: tuple[str, ...] = ()  # how nouns of houses end where they are written in one: "Forstverwaltungsamt"
    offices: frozenset[str] = frozenset()  # that make a line of a letterhead an office: "ministry", "amt"
    by_whom: frozenset[str] = frozenset()  # before who did it: "by", "von", "dalla"
    of_whom: frozenset[str] = frozenset()  # before whose it is: "of", "des", "della"
    helping: frozenset[str] = frozenset()  # verbs that help another, behind a subject: "has", "wird"
    opens_clause: frozenset[str] = frozenset()  # behind which a new clause begins with its subject: "that", "weil"
    institutions: frozenset[str] = frozenset()  # head the name of a house on a line of its own: "museum", "préfecture"
    institution_ends: tuple[str, ...] = ()  # how such names end where no blank parts their words: "anstalt", "研究所"
    # a town's house or who speaks for it → how the house is called before the town's name
    town_houses: Mapping[str, str] = field(default_factory=dict)
    civic: frozenset[str] = frozenset()  # the same with "of" behind them: "city of", "bank of"
    short_offices: str = ""  # a pattern of offices that are called by one short word: "Минстрой"
    seats: frozenset[str] = frozenset()  # somebody who speaks for a seat or an office: "member", "ministre"
    seats_of: frozenset[str] = frozenset()  # between that and what it is of: "for", "de la"
    led: Mapping[str, str] = field(default_factory=dict)  # who leads an office → the office: "ministre" → "Ministère"
    roles: frozenset[str] = frozenset()  # that speak for their office: "governor", "minister"
    parents: tuple[str, ...] = ()  # between an issuer and its parent: "a subsidiary of"
    provided_by: tuple[str, ...] = ()  # the line over the issuer: "news provided by"
    kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # kind → words of headline and lead

    # Reasons and embargo
    denied: tuple[str, ...] = ()  # pages that were refused or are gone: "access denied"
    attachment: tuple[str, ...] = ()  # stubs: "see attached"
    manuals: tuple[str, ...] = ()  # headings of documentation: "installation", "usage"
    page_kinds: frozenset[str] = frozenset()  # nouns in which the title of a page that tells no news ends: "guidelines"
    rules: tuple[str, ...] = ()  # titles of pages that tell what a site asks of its users: "terms of use"
    embargo: tuple[str, ...] = ()  # "embargoed until"
