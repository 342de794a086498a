"""Messages fit: under the length and the number of entities, well-formed, and nothing of a story is torn."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digests.compose.fit import (
    CUT,
    ENTITIES,
    LIMIT,
    MARK,
    entities,
    fit,
    fit_pieces,
    joined,
    rewritten,
    sound,
    units,
    unknown_tags,
)
from digests.compose.sentence import clip

_NUMBER = "{}/{}".format


def _messages(text: str, limit: int = LIMIT) -> tuple[str, ...]:
    return fit(text, _NUMBER, limit=limit)


def test_a_short_text_is_one_message_without_number() -> None:
    assert _messages("<b>Hello</b> &amp; welcome") == ("<b>Hello</b> &amp; welcome",)


def test_nothing_gives_no_message() -> None:
    assert _messages(f"  {CUT} \n ") == ()


def test_a_long_digest_goes_over_several_numbered_messages() -> None:
    stories = [f"<b>Story {at}</b> " + "word " * 60 for at in range(40)]
    messages = _messages(CUT.join(stories))
    assert len(messages) == 4
    assert messages[0].endswith("<i>1/4</i>")
    assert messages[-1].endswith("<i>4/4</i>")
    for at in range(40):
        holders = [message for message in messages if f"<b>Story {at}</b>" in message]
        assert len(holders) == 1
        assert stories[at].strip() in holders[0]


def test_length_is_counted_after_parsing_in_utf16_units() -> None:
    assert units("<b>a</b>&amp;&#39;") == 3
    assert units("😀") == 2
    assert units("a < b") == 5


def test_many_links_are_spread_for_their_entities() -> None:
    piece = '<a href="https://example.com">x</a>'
    messages = _messages(CUT.join([piece] * 200))
    assert len(messages) == 3
    assert all(entities(message) <= ENTITIES + 1 for message in messages)
    assert sum(message.count("<a ") for message in messages) == 200


def test_what_telegram_links_by_itself_counts() -> None:
    assert entities("<b>x</b> @name #tag /start $ABC https://a.example me@b.example") == 7


def test_an_over_long_story_is_shortened_behind_a_sentence() -> None:
    sentence = "The harbour works of Brightwater Inc. opened today. "
    [message] = _messages(f"<b>Title</b>\n<blockquote>{sentence * 200}</blockquote>\n<i>Source</i>")
    assert units(message) <= LIMIT
    assert message.endswith("opened today.</blockquote>…")


def test_an_entity_is_never_cut() -> None:
    [message] = _messages("&amp;" * 9000)
    assert units(message) <= LIMIT
    assert message.strip("…").replace("&amp;", "") == ""


def test_a_template_without_marks_is_broken_at_empty_lines_outside_tags() -> None:
    blocks = [f"<b>Story {at}</b>\n" + "word " * 150 for at in range(12)]
    messages = _messages("\n\n".join(blocks))
    assert len(messages) > 1
    assert all(sound(message) == message for message in messages)
    assert sum(message.count("<b>") for message in messages) == 12
    quote = "<blockquote>" + "\n\n".join(["word " * 100] * 3) + "</blockquote>"
    assert _messages(f"a\n\n{quote}\n\nb")[0].count("blockquote") == 2


@pytest.mark.parametrize(
    ("html", "whole"),
    [
        ("<b>a", "<b>a</b>"),
        ("a</b>", "a"),
        ("<b><i>a</b></i>", "<b><i>a</i></b>"),
        ("<p>a</p>", "a"),
        ("a < b & c", "a &lt; b &amp; c"),
        ("a &nbsp; b", "a &amp;nbsp; b"),
        ("&lt;b&gt;", "&lt;b&gt;"),
        ("<script>x</script>", "x"),
    ],
)
def test_broken_html_is_made_whole(html: str, whole: str) -> None:
    assert sound(html) == whole


def test_tags_telegram_refuses_are_named() -> None:
    assert unknown_tags("<p><b>x</b><br><p>") == ("p", "br")


_TEXTS = st.text(alphabet=st.sampled_from("ab .!?\n😀é漢<>&\u202e"), max_size=120).map(
    lambda text: escape(text, quote=False)
)
_HTML = st.recursive(
    _TEXTS,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["b", "i", "u", "blockquote"]), inner).map(lambda t: f"<{t[0]}>{t[1]}</{t[0]}>"),
        st.lists(inner, max_size=4).map("".join),
    ),
    max_leaves=12,
)


@settings(max_examples=150)
@given(pieces=st.lists(_HTML, max_size=8), limit=st.integers(min_value=60, max_value=300))
def test_every_part_fits_and_is_well_formed(pieces: list[str], limit: int) -> None:
    for message in _messages(CUT.join(pieces), limit):
        assert units(message) <= limit
        assert entities(message) <= ENTITIES + 1
        assert sound(message) == message


@settings(max_examples=100)
@given(pieces=st.lists(_HTML, max_size=8))
def test_no_piece_that_fits_is_lost_or_torn(pieces: list[str]) -> None:
    whole = [sound(piece).strip() for piece in pieces]
    text = "\n\n".join(_messages(CUT + CUT.join(pieces)))  # a mark at least: else empty lines are breaks
    at = 0
    for piece in whole:
        if piece and units(piece) < LIMIT - 100 and entities(piece) <= ENTITIES:
            at = text.index(piece, at) + len(piece)


@given(text=st.text(max_size=400))
def test_any_text_is_made_well_formed(text: str) -> None:
    made = sound(text)
    assert sound(made) == made


def test_clip_keeps_sentences_or_words() -> None:
    assert clip("Short.", 20) == "Short."
    assert clip("One sentence here. Another one follows now.", 25) == "One sentence here."
    assert clip("Acme Inc. and others are here to stay for ever", 20) == "Acme Inc. and…"
    assert clip("abcdefghij" * 5, 20) == "abcdefghijabcdefghi…"
    assert clip("第一句话。第二句话很长很长很长。", 8, "zh") == "第一句话。"


def test_a_message_remembers_its_pieces_and_one_story_in_it_is_told_anew() -> None:
    text = f"head{CUT}{MARK}7{MARK}<b>Alder</b> sails{CUT}<u>Ships</u>\n\n{MARK}8{MARK}Birch moors"
    ((head, alder, birch),) = fit_pieces(text, _NUMBER)
    assert joined([head, alder, birch]) == fit(text, _NUMBER)[0]
    assert (alder.story, birch.story, birch.head) == (7, 8, "<u>Ships</u>\n\n")
    assert joined(rewritten([head, alder, birch], 2, "Birch sinks", "en")) == (
        "head\n\n<b>Alder</b> sails\n\n<u>Ships</u>\n\nBirch sinks"
    )


def test_lines_of_one_stretch_are_pieces_of_their_own() -> None:
    text = f"head{CUT}<b>Coming</b>\n{MARK}~7{MARK}one\n{MARK}~8{MARK}two"
    ((_, one, two),) = fit_pieces(text, _NUMBER)
    assert (one.head, one.role, two.joint) == ("<b>Coming</b>\n", "date", "\n")
    assert fit(text, _NUMBER) == ("head\n\n<b>Coming</b>\none\ntwo",)
    long = f"{MARK}1{MARK}{'word ' * 700}{CUT}a\n{MARK}~7{MARK}{'one ' * 200}\n{MARK}~8{MARK}two"
    assert [message.count("two") for message in fit(long, _NUMBER)] == [0, 1]


def test_parts_keep_their_numbering_when_a_story_is_told_anew() -> None:
    text = CUT.join(f"{MARK}{number}{MARK}{'word ' * 500}" for number in (1, 2))
    first, second = fit_pieces(text, _NUMBER)
    assert joined(rewritten(first, 0, "new", "en")) == "new\n\n<i>1/2</i>"
    assert joined(second).endswith("<i>2/2</i>")


def test_a_longer_correction_is_shortened_and_no_other_letter_lost() -> None:
    text = f"{MARK}1{MARK}old{CUT}{MARK}2{MARK}{'word ' * 780}end"
    (pieces,) = fit_pieces(text, _NUMBER)
    new = joined(rewritten(pieces, 0, "<b>A sentence that is new.</b> " * 40, "en"))
    assert units(new) <= 4096
    assert new.endswith("end")
    assert new.startswith("<b>A sentence that is new.</b>")


@pytest.mark.parametrize(
    "text", [f"a{MARK}", f"{MARK}x{MARK}a", f"{MARK}{MARK}a", f"a{MARK}12", f"{MARK}9{MARK}a{MARK}8{MARK}"]
)
def test_marks_never_reach_a_message(text: str) -> None:
    assert MARK not in "".join(fit(text, _NUMBER))
