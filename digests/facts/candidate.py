"""A figure on its way to a rank: with what the choice among figures needs to know of its place."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from digests.facts.beside_news import Beside
from digests.facts.in_passing import Passing
from digests.facts.role import Part
from digests.model import Figure

Place = Literal["headline", "subheadline", "lead", "body", "item", "quote", "table", "heading", "caption"]


class Candidate(Struct, frozen=True):
    """`block` counts the paragraphs of news before it; `told_with` is the level that carries it as its change."""

    figure: Figure
    place: Place
    block: int
    part: Part
    level: bool = False  # a change that a level tells
    context: bool = False  # the sentence gives background
    first: bool = True  # first amount of its sentence
    bracketed: bool = False
    logistics: bool = False  # the sentence says how to listen to a call
    distance: bool = False  # "ten minutes prior to the call"
    parties: bool = False  # "the two companies"
    person: bool = False  # the release is about somebody
    study: bool = False  # the release tells what a survey or study has found
    profile: bool = False  # says who somebody is at all times: "operates 310 shops"
    beside: Beside = ""  # how its verb tells it beside the news
    passing: Passing = ""  # how its sentence tells it in passing
    before: str = ""  # a few words of the text on either side
    behind: str = ""
    spelled: Literal["", "words", "figures"] = ""  # "three in five (58%)": told twice, in words and in figures
    appendix: bool = False  # in a table behind the end of the text
    part_of: bool = False  # the paragraph speaks of a segment before it
    row: int = 0
    column: int = 0
