"""Telegram's HTML becomes text and entities, or the error Telegram words."""

from __future__ import annotations

import html
import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.entities import KINDS, parse_html
from bot.sandbox.errors import ApiError
from bot.sandbox.nouns import Entity, Json
from bot.sandbox.texts import ENTITY_LIMIT, TEXT_LIMIT, formatted, link, settle


def entities(source: str) -> tuple[str, list[tuple[str, int, int, str | None]]]:
    kept = formatted(source, "HTML", (), TEXT_LIMIT)
    return kept.text, [(e.kind, e.offset, e.length, e.argument) for e in kept.entities]


UNDERSTOOD = [
    ("plain", "plain", []),
    ("<b>a</b> <STRONG>b</STRONG>", "a b", [("bold", 0, 1, None), ("bold", 2, 1, None)]),
    ("<i>a</i><em>b</em>", "ab", [("italic", 0, 2, None)]),
    ("<u>a</u> <ins>b</ins>", "a b", [("underline", 0, 1, None), ("underline", 2, 1, None)]),
    ("<s>a</s> <strike>b</strike> <del>c</del>", "a b c",
     [("strikethrough", 0, 1, None), ("strikethrough", 2, 1, None), ("strikethrough", 4, 1, None)]),
    ("<tg-spoiler>a</tg-spoiler> <span class='tg-spoiler'>b</span>", "a b",
     [("spoiler", 0, 1, None), ("spoiler", 2, 1, None)]),
    ('<a href="https://a.example/x?y=1&amp;z=2">go</a>', "go", [("text_link", 0, 2, "https://a.example/x?y=1&z=2")]),
    ('<a href="a.example">go</a>', "go", [("text_link", 0, 2, "http://a.example/")]),
    ("<a>a.example</a>", "a.example", [("text_link", 0, 9, "http://a.example/")]),
    ('<a href="https://localhost/x">go</a>', "go", []),
    ('<a href="mailto:x@y.example">go</a>', "go", []),
    ('<a href="javascript:alert(1)">go</a>', "go", []),
    ('<a href="tg://user?id=5">go</a>', "go", [("text_link", 0, 2, "tg://user?id=5")]),
    ("<code>x</code>", "x", [("code", 0, 1, None)]),
    ("<pre>x</pre>", "x", [("pre", 0, 1, None)]),
    ('<pre><code class="language-yaml">x</code></pre>', "x", [("pre", 0, 1, "yaml")]),
    ('<code class="language-yaml"><pre>x</pre></code>', "x", [("pre", 0, 1, "yaml")]),
    ("<blockquote>x</blockquote>", "x", [("blockquote", 0, 1, None)]),
    ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1, None)]),
    ("<blockquote>a <blockquote>b</blockquote></blockquote>", "a b", [("blockquote", 0, 3, None)]),
    ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2, "5368324170671202286")]),
    ("&lt;b&gt; &amp; &quot; &#65; &#x1F600;", '<b> & " A 😀', []),
    ("&nbsp; & &copy; &ltx &#0; &#99999999;", "&nbsp; & &copy; &ltx &#0; &#99999999;", []),
    ("&lt b", "< b", []),
    ("😀 <b>x</b>", "😀 x", [("bold", 3, 1, None)]),
    ("<b>a<code>b</code>c</b>", "abc", [("bold", 0, 1, None), ("code", 1, 1, None), ("bold", 2, 1, None)]),
    ('<b>a <a href="https://a.example">b</a> c</b>', "a b c",
     [("bold", 0, 2, None), ("text_link", 2, 1, "https://a.example/"), ("bold", 2, 1, None), ("bold", 4, 1, None)]),
    ("<b></b>x", "x", []),
    ("<b> \n</b>x", "x", []),
    ("<b> x </b> ", "x", [("bold", 0, 1, None)]),
    ("a\tb\r\nc\x07d", "a b\nc d", []),
    ("a\u202eb\u2028c<b>d</b>", "abcd", [("bold", 3, 1, None)]),
    ("<b\n>x</b >", "x", [("bold", 0, 1, None)]),
    ("<b>x</>", "x", [("bold", 0, 1, None)]),
    ("see https://a.example/b. or /help@dateline_bot #cars @mara $BYD m@a.example",
     "see https://a.example/b. or /help@dateline_bot #cars @mara $BYD m@a.example",
     [("url", 4, 19, None), ("bot_command", 28, 18, None), ("hashtag", 47, 5, None), ("mention", 53, 5, None),
      ("cashtag", 59, 4, None), ("email", 64, 11, None)]),
    ("<code>/help https://a.example</code>", "/help https://a.example", [("code", 0, 23, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "text", "found"), UNDERSTOOD, ids=[case[0][:40] for case in UNDERSTOOD])
def test_a_text_with_its_entities(source: str, text: str, found: list[tuple[str, int, int, str | None]]) -> None:
    assert entities(source) == (text, found)


HALF = "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units"
REFUSED = [
    ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
    ("é<p>x</p>", 'Unsupported start tag "p" at byte offset 2'),
    ("x <b>y", 'Can\'t find end tag corresponding to start tag "b"'),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ("<b", "Unclosed start tag at byte offset 0"),
    ("a < b", 'Unsupported start tag "" at byte offset 2'),
    ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
    ("<a href=http://x>y</a>", "Unexpected end of name token at byte offset 8"),
    ('<a href="x>y</a>', "Unclosed start tag at byte offset 0"),
    ("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified"),
    ("<b>&#xd800;</b>", HALF),
]  # fmt: skip


@pytest.mark.parametrize(("source", "why"), REFUSED, ids=[case[0] for case in REFUSED])
def test_what_telegram_refuses(source: str, why: str) -> None:
    with pytest.raises(ApiError) as refused:
        formatted(source, "HTML", (), TEXT_LIMIT)
    assert (refused.value.code, refused.value.description) == (400, f"Bad Request: can't parse entities: {why}")


def test_the_limit_is_in_code_points_of_the_parsed_text() -> None:
    assert len(formatted("<b>" + "😀" * 4096 + "</b>", "HTML", (), TEXT_LIMIT).text) == 4096
    with pytest.raises(ApiError, match="message is too long"):
        formatted("😀" * 4097, "HTML", (), TEXT_LIMIT)
    with pytest.raises(ApiError, match="message caption is too long"):
        formatted("a" * 1025, "HTML", (), 1024, "message caption")
    with pytest.raises(ApiError, match="text is too long"):
        formatted("<b></b>" * 5000, "HTML", (), TEXT_LIMIT)


def test_beyond_a_hundred_entities_styles_are_dropped_first() -> None:
    item = '<b>x</b> <a href="https://a.example">y</a> '
    kept = formatted(item * 70, "HTML", (), TEXT_LIMIT)
    kinds = [e.kind for e in kept.entities]
    assert (len(kinds), kinds.count("text_link"), kinds.count("bold")) == (ENTITY_LIMIT, 70, 30)


def test_entities_may_come_beside_a_plain_text() -> None:
    given_: list[Json] = [
        {"type": "bold", "offset": 3, "length": 1},
        {"type": "text_link", "offset": 0, "length": 2, "url": "a.example"},
    ]
    assert formatted("😀 x", "", given_, TEXT_LIMIT).entities == (
        Entity("text_link", 0, 2, "http://a.example/"),
        Entity("bold", 3, 1),
    )
    with pytest.raises(ApiError, match=r"cuts|middle"):
        formatted("😀 x", "", [{"type": "bold", "offset": 1, "length": 1}], TEXT_LIMIT)


def test_an_unknown_parse_mode_is_refused() -> None:
    with pytest.raises(ApiError, match="unsupported parse_mode"):
        formatted("x", "BBCode", (), TEXT_LIMIT)


@pytest.mark.parametrize(
    ("address", "kept"),
    [("https://a.example", "https://a.example/"), ("//a.example", None), ("https://", None),
     ("https://a b.example", None),
     ("a.example:80/x", "http://a.example:80/x"),
     ("ftp://a.example/f", "ftp://a.example/f"), ("http://[::1", None), ("", None)],
)  # fmt: skip
def test_what_is_a_link(address: str, kept: str | None) -> None:
    assert link(address) == kept


PIECES = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in KINDS] + [f"</{tag}>" for tag in KINDS]),
    st.sampled_from(
        ['<a href="https://a.example">', "<blockquote expandable>", '<span class="tg-spoiler">', "</>", "<"]
    ),
    st.sampled_from(
        ["&lt;", "&amp;", "&#65;", "&#x1F600;", "&", "&nbsp;", " ", "\n", "😀", "\u202e", "=", '"', ">", "/"]
    ),
    st.text(max_size=8),
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_no_text_breaks_the_parser(source: str) -> None:
    try:
        kept = formatted(source, "HTML", (), TEXT_LIMIT)
    except ApiError:
        return
    units = len(kept.text.encode("utf-16-le")) // 2
    assert kept.text == kept.text.strip(" \n")
    assert all(e.offset >= 0 and e.length > 0 and e.offset + e.length <= units for e in kept.entities)
    starts = [e.offset for e in kept.entities]
    assert starts == sorted(starts)
    _nested(kept.entities)


def _nested(found: tuple[Entity, ...]) -> None:
    for a in found:
        for b in found:
            if a.offset < b.offset < a.offset + a.length:
                assert b.offset + b.length <= a.offset + a.length or a.kind == b.kind


TREES = st.recursive(
    st.text(alphabet='abc <>&"é😀', min_size=1, max_size=6).map(html.escape),
    lambda inner: st.tuples(
        st.sampled_from(["b", "i", "u", "s", "tg-spoiler", "code", "pre", "blockquote"]), st.lists(inner, max_size=3)
    ).map(lambda t: f"<{t[0]}>{''.join(t[1])}</{t[0]}>"),
    max_leaves=12,
)


@given(st.lists(TREES, max_size=4).map("".join))
def test_a_well_formed_text_reads_as_it_is_seen(source: str) -> None:
    text, marks = parse_html(source)
    assert text == html.unescape(re.sub(r"</?[a-z-]+>", "", source))
    assert settle(text, marks).text == text.strip(" \n")


@given(st.text(alphabet="<>b/a =\"'&;#x1 ", max_size=3000))
def test_tag_soup_is_read_in_time(source: str) -> None:
    with suppress(ApiError):
        parse_html(source)
