"""Templates: what they are given, what is told about faulty ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import BaseLoader, ChoiceLoader, DictLoader, FileSystemLoader

from digests.compose.render import built_in, render
from digests.compose.templates import check_template
from digests.model import Post


def _with(**sources: str) -> BaseLoader:
    return ChoiceLoader([DictLoader({f"{name}.j2": source for name, source in sources.items()}), built_in()])


@pytest.mark.parametrize(("name", "post"), [("each", "each"), ("digest", "digest"), ("each", None), ("digest", None)])
def test_the_built_in_templates_are_sound(name: str, post: Post | None) -> None:
    assert check_template(built_in(), name, post) == []


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("{{ stroy.headline }}", "mine.j2:1: 'stroy' is undefined"),
        ("a\n{{ story.nix }}", 'mine.j2:2: a story has no "nix"'),
        ("{{ story.headlin }}", 'mine.j2:1: a story has no "headlin", did you mean "headline"?'),
        ("a\n\n{% if %}", "mine.j2:3: Expected an expression, got 'end of statement block'"),
        ("{{ story.headline | shout }}", "mine.j2:1: No filter named 'shout'."),
        ("a\n<p>{{ story.headline }}</p>", "mine.j2:2: Telegram has no <p>; use b, i, u, s, a, code, pre, blockquote"),
        ("<b>{{ story.headline }}", "mine.j2:1: a tag is not closed, or closed in another order than opened"),
        ('x\n{% include "nix.j2" %}', "mine.j2:2: there is no template nix.j2"),
        ("", "mine.j2:1: nothing is written for a story; fill in story"),
        ("{{ 1 / 0 }}", "mine.j2:1: ZeroDivisionError: division by zero"),
        ("{{ story.__class__ }}", "mine.j2:1: access to attribute '__class__' of 'Entry' object is unsafe."),
        ('{{ "{0.__class__}" | fill(story) }}{{ "{}" | fill("x") }}', None),
        ("{% for i in range(10000000) %}x{% endfor %}", "mine.j2:1: OverflowError: Range too big."),
        ("{{ story.topics.append(1) }}", "mine.j2:1: 'tuple object' has no attribute 'append'"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(source: str, problem: str | None) -> None:
    problems = check_template(_with(mine=source), "mine", "each")
    if problem is None:
        assert problems == []
    else:
        assert [told.startswith(problem) for told in problems] == [True], problems


def test_a_template_for_the_other_kind_of_channel_is_told() -> None:
    assert check_template(built_in(), "digest", "each") == ["digest.j2:1: 'day' is undefined"]
    assert check_template(built_in(), "nix") == [
        "nix.j2: there is no such template; there are byline, digest, each, line, story"
    ]


def test_a_fault_in_a_piece_is_told_there(tmp_path: Path) -> None:
    (tmp_path / "byline.j2").write_text("\n{{ story.nix }}")
    loader = ChoiceLoader([FileSystemLoader(tmp_path), built_in()])
    [problem] = check_template(loader, "each", "each")
    assert problem.startswith("byline.j2:2:")


def test_a_piece_can_be_replaced_and_a_built_in_kept() -> None:
    loader = _with(each='{% include "built-in/each.j2" %}\n\nmore', byline="by us")
    assert check_template(loader, "each", "each") == []
    assert render(_with(mine="{{ story }} {{ story | link(none) }}"), "mine", "en", {"story": "<b>&"}) == (
        "&lt;b&gt;&amp; &lt;b&gt;&amp;"
    )


def test_whatever_a_value_holds_it_stays_text() -> None:
    evil = '<a href="x">\u202e&amp;\x1e"</a>'
    text = render(_with(mine="{{ story | link('https://a.example/?q=\"') }}"), "mine", "en", {"story": evil})
    assert text == ('<a href="https://a.example/?q=&#34;">&lt;a href=&#34;x&#34;&gt;&amp;amp; &#34;&lt;/a&gt;</a>')
