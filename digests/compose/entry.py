"""What templates see of a story: plain words beside figures and dates that the filters know how to write."""

from __future__ import annotations

from markupsafe import Markup
from msgspec import Struct

from digests.compose.clean import host_of, web_link
from digests.compose.differ import Changed, differences
from digests.compose.fit import DATE, MARK
from digests.compose.sentence import lead_sentence
from digests.compose.told import others, told
from digests.model import Brief, Figure, KeptRelease, Milestone, Reading


class ToldFigure(Struct, frozen=True):
    """A figure and the language of its release."""

    figure: Figure
    language: str


class ToldDate(Struct, frozen=True):
    """A milestone and the language of its release."""

    milestone: Milestone
    language: str


class Entry(Struct, frozen=True):
    """One story for a template. `date` is ISO (a day, month or moment); empty texts where the release says nothing."""

    id: int
    headline: str
    subheadline: str
    link: str | None
    place: str
    date: str
    issuer: str
    tickers: tuple[str, ...]
    wire: str
    other_wires: tuple[str, ...]
    source: str  # the host of its page, or the name of its source
    kind: str
    language: str
    lead: str
    figures: tuple[ToldFigure, ...]
    dates: tuple[ToldDate, ...]
    topics: tuple[str, ...]
    corrected: bool
    changes: tuple[Changed, ...]

    @property
    def mark(self) -> Markup:
        """Where the story's own lines begin in a round-up: a correction rewrites these and nothing else."""
        return Markup(f"{MARK}{self.id}{MARK}")  # noqa: S704 - our own mark


class Coming(Struct, frozen=True):
    """A date to come, with the story that told it."""

    date: ToldDate
    headline: str
    issuer: str
    link: str | None
    id: int  # of the story

    @property
    def mark(self) -> Markup:
        """Where its line begins: it is rewritten, or goes, when the story is corrected or withdrawn."""
        return Markup(f"{MARK}{DATE}{self.id}{MARK}")  # noqa: S704 - our own mark


def entry(brief: Brief) -> Entry:
    """A brief as templates see it."""
    kept = told(brief.story)
    release = kept.reading.release
    line, issuer, language = release.dateline, release.issuer, release.language
    wire = (line and line.wire) or ""
    wires = [other.reading.release.dateline for other in others(brief.story)]
    link = web_link(kept.address)
    changes = differences(brief.story)
    return Entry(
        id=brief.story.id,
        headline=headline(kept),
        subheadline=(release.subheadline or "").partition("\n")[0],
        link=link,
        place=" / ".join(line.places) if line else "",
        date=(line and line.date) or release.published or "",
        issuer=issuer.name if issuer else "",
        tickers=issuer.tickers if issuer else (),
        wire=wire,
        other_wires=tuple(dict.fromkeys(w.wire for w in wires if w and w.wire and w.wire != wire)),
        source=host_of(link) if link else kept.source,
        kind=release.kind or "",
        language=language,
        lead=_lead(kept.reading),
        figures=tuple(ToldFigure(figure, language) for figure in brief.figures),
        dates=tuple(ToldDate(milestone, language) for milestone in brief.milestones),
        topics=brief.topics,
        corrected=brief.story.corrected or release.correction is not None or bool(changes),
        changes=changes,
    )


def _lead(reading: Reading) -> str:
    """The lead sentence; of a correction, whose text begins with what is corrected, the one with its first figure."""
    release = reading.release
    if release.correction:
        above = {release.headline, *(release.subheadline or "").split("\n")}
        for figure in reading.key_figures:
            if figure.sentence and figure.sentence not in above:
                return figure.sentence
    return lead_sentence(release)


def coming(kept: KeptRelease, milestone: Milestone) -> Coming:
    """A date to come as templates see it."""
    release = kept.reading.release
    return Coming(
        ToldDate(milestone, release.language),
        headline(kept),
        release.issuer.name if release.issuer else "",
        web_link(kept.address),
        kept.story,
    )


def headline(kept: KeptRelease) -> str:
    """The headline, or what stands in for it: the lead sentence, the issuer, the name of the source."""
    release = kept.reading.release
    issuer = release.issuer.name if release.issuer else ""
    return release.headline or lead_sentence(release) or issuer or kept.source
