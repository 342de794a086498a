"""Templates → Telegram HTML: a sandboxed Jinja environment whose filters write in the reader's language.

`{{ cut }}` in a template marks where a message may end; what stands between two marks is never split.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial
from typing import TypeAlias

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    DictLoader,
    FileSystemLoader,
    PackageLoader,
    PrefixLoader,
    StrictUndefined,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from digests.compose.amounts import plural, write_basis, write_figure, write_measure, write_turn, writing_of
from digests.compose.clean import clean, web_link
from digests.compose.days import write_date, write_day
from digests.compose.differ import Changed
from digests.compose.entry import ToldDate, ToldFigure
from digests.compose.fit import CUT
from digests.compose.sentence import clip
from digests.languages.writing import Plural

Templates: TypeAlias = BaseLoader  # where templates are looked for; the rest of the house need not know Jinja


def built_in() -> Templates:
    """The templates of this package, by their name and as "built-in/NAME" for templates that replace and extend one."""
    ours = PackageLoader("digests.compose")
    return ChoiceLoader([ours, PrefixLoader({"built-in": ours})])


def with_own(folder: str) -> BaseLoader:
    """The operators' templates in `folder`, which need not exist, before ours."""
    return ChoiceLoader([FileSystemLoader(folder), built_in()])


def with_texts(texts: Mapping[str, str]) -> BaseLoader:
    """The operators' templates as they were read, by name ("each.j2"), before ours."""
    return ChoiceLoader([DictLoader(dict(texts)), built_in()])


@lru_cache(maxsize=64)
def environment(loader: BaseLoader, language: str) -> ImmutableSandboxedEnvironment:
    """Templates of a loader for readers of `language`: text is cleaned and escaped, unknown names are errors."""
    made = ImmutableSandboxedEnvironment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_harmless,
    )
    writing = writing_of(language)
    made.filters.update(
        figure=lambda told: write_figure(told.figure, told.language, language),
        measure=lambda told: write_measure(told.figure, told.language, language),
        change=lambda told: write_turn(told.figure, told.language, language),
        date=lambda told: write_date(told.milestone, language),
        what=lambda told: _what(told, language),
        basis=lambda told: write_basis(told.figure, language),
        difference=partial(_difference, into=language),
        day=lambda iso: write_day(iso, language),
        kind=lambda kind: writing.kinds.get(kind, writing.other),
        plural=lambda forms, count: _plural(forms, count, language),
        label=lambda name: Markup("{}" + writing.colon).format(_harmless(name)),  # noqa: S704 - our own colon
        aside=lambda text: Markup(writing.bracket).format(_harmless(text)),  # noqa: S704 - our own brackets
        clip=clip,
        link=link,
        fill=_fill,
    )
    made.globals.update(words=writing, cut=Markup(CUT))  # noqa: S704 - our own mark
    return made


def render(loader: BaseLoader, name: str, language: str, values: Mapping[str, object]) -> str:
    """One template filled. Raises jinja2.TemplateError (and what its expressions raise) for a faulty template."""
    text = environment(loader, language).get_template(f"{name}.j2").render(**values)
    return _tidy(text)


def link(text: str, address: str | None) -> Markup:
    """Text linked to a web address; the text alone where Telegram would make no link of it."""
    label = escape(clean(text))
    if address is None or web_link(address) is None:
        return label
    return Markup('<a href="{}">{}</a>').format(address, label)


def _harmless(value: object) -> object:
    """What every expression of a template goes through before it is escaped."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return clean(value)


def _what(told: ToldDate, into: str) -> str:
    """What happens on a date, in the release's words; only for the day of the release itself there are ours."""
    text = told.milestone.what
    if told.milestone.role == "publication":
        return writing_of(into).published
    return text if told.language == into or not text else writing_of(into).quote.format(text)


def _fill(text: str, *values: object) -> str:
    """ "Source: {}" with its values; by replacement, as str.format would open attributes to a template."""
    for value in values:
        head, _, tail = text.partition("{}")
        text = f"{head}{value}{tail}"
    return text


def _difference(changed: Changed, into: str) -> Markup:
    """What a correction changed, the old struck through: "$12.4 million → $14.2 million"."""
    of = changed.language
    if changed.old_figure and changed.new_figure:
        old, new = (write_figure(figure, of, into) for figure in (changed.old_figure, changed.new_figure))
    elif changed.old_date and changed.new_date:
        old, new = (write_date(milestone, into) for milestone in (changed.old_date, changed.new_date))
    else:
        return Markup()
    struck = Markup("<s>{}</s>").format(clean(old))
    return escape(writing_of(into).changed).format(old=struck, new=clean(new))


def _plural(forms: Plural, count: int, language: str) -> str:
    return plural(forms, count, writing_of(language))


def _tidy(text: str) -> str:
    """No blanks at line ends, never two empty lines together."""
    lines = [line.rstrip(" \t") for line in text.strip().split("\n")]
    kept = [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]
    return "\n".join(kept)


__all__ = ["ToldDate", "ToldFigure", "built_in", "environment", "link", "render"]
