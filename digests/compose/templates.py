"""Templates looked over before they are used: syntax, unknown names, tags Telegram refuses; each with its place."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from types import TracebackType

from jinja2 import BaseLoader, TemplateError, TemplateNotFound, TemplateSyntaxError

from digests.compose.compose import post_values, roundup_values
from digests.compose.entry import Entry
from digests.compose.example import example_brief, example_coming, example_window
from digests.compose.fit import fit, sound, unknown_tags
from digests.compose.render import environment, render
from digests.model import Channel, Post
from digests.pattern import pattern

# What a faulty template raises, beside Jinja's own errors: what its expressions do with the values they are given.
TEMPLATE_FAULTS = (TemplateError, TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError)

_CALLED = {"Entry": "a story", "ToldFigure": "a figure", "ToldDate": "a date", "Coming": "a coming date"}
_NO_FIELD = pattern(rf"'(?:\w+\.)*({'|'.join(_CALLED)}) object' has no attribute '(\w+)'")
_TAGS = "use b, i, u, s, a, code, pre, blockquote"


def check_template(loader: BaseLoader, name: str, post: Post | None = None) -> list[str]:
    """What is wrong with a template, as "each.j2:12: …"; empty when all is well.

    It is rendered against a made-up story, with the values of a single post, of a digest, or (no `post`) of both.
    """
    values: dict[str, object] = {}
    if post != "digest":
        values |= post_values(example_brief())
    if post != "each":
        channel = Channel("example", 1, "digest", "Europe/London", topics=("harbours", "ships"))
        values |= roundup_values(
            channel, example_window(), (example_brief(),), 2, example_coming(), example_window().until
        )
    try:
        text = render(loader, name, "en", values)
    except TemplateNotFound as error:
        return [_missing(loader, name, error)]
    except TemplateSyntaxError as error:
        return [f"{error.name or name + '.j2'}:{error.lineno}: {error.message}"]
    except TEMPLATE_FAULTS as error:
        return [f"{_place(error.__traceback__, loader, name)}: {_said(error)}"]
    return _html_problems(loader, name, text, values)


def _html_problems(loader: BaseLoader, name: str, text: str, values: Mapping[str, object]) -> list[str]:
    unknown = unknown_tags(text)
    problems = [f"{name}.j2:{_line_of(loader, name, f'<{tag}')}: Telegram has no <{tag}>; {_TAGS}" for tag in unknown]
    if not unknown and sound(text) != text:
        problems.append(f"{name}.j2:1: a tag is not closed, or closed in another order than opened")
    if not fit(text, "{}/{}".format):
        problems.append(f"{name}.j2:1: nothing is written for a story; fill in {', '.join(sorted(values))}")
    return problems


def _missing(loader: BaseLoader, name: str, error: TemplateNotFound) -> str:
    wanted = str(error.name)
    if wanted != f"{name}.j2":
        return f"{name}.j2:{_line_of(loader, name, wanted)}: there is no template {wanted}"
    known = sorted({known.removesuffix(".j2") for known in loader.list_templates() if "/" not in known})
    return f"{wanted}: there is no such template; there are {', '.join(known)}"


def _place(trace: TracebackType | None, loader: BaseLoader, name: str) -> str:
    """The innermost line of a template in a traceback: Jinja puts templates into it by their file."""
    env = environment(loader, "en")
    files = {}
    for known in loader.list_templates():
        if known.endswith(".j2"):
            files[env.loader.get_source(env, known)[1] if env.loader else None] = known
    place = f"{name}.j2:1"
    while trace:
        file = trace.tb_frame.f_code.co_filename
        if file in files or file == "<template>":
            place = f"{files.get(file, name + '.j2')}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _line_of(loader: BaseLoader, name: str, wanted: str) -> int:
    """The first line of a template that holds a string; 1 when it comes from elsewhere."""
    source = loader.get_source(environment(loader, "en"), f"{name}.j2")[0]
    return next((at for at, line in enumerate(source.split("\n"), 1) if wanted in line), 1)


def _said(error: BaseException) -> str:
    if found := _NO_FIELD.fullmatch(str(error)):
        near = get_close_matches(found[2], Entry.__struct_fields__, n=1) if found[1] == "Entry" else ()
        return f'{_CALLED[found[1]]} has no "{found[2]}"' + (f', did you mean "{near[0]}"?' if near else "")
    return str(error) if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
