"""A tree of phrases finds what the plain list of them finds, the longest first."""

import re

from hypothesis import given
from hypothesis import strategies as st

from digests.facts.phrase_tree import one_of

WORDS = st.text("abc", min_size=1, max_size=4)


@given(st.lists(WORDS, min_size=1, max_size=12), st.text("abcd", max_size=20))
def test_it_finds_the_longest_phrase_at_every_place(phrases: list[str], text: str) -> None:
    listed = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    assert re.findall(one_of(listed), text) == re.findall("|".join(listed), text)


def test_an_edge_is_the_last_sign_of_its_phrase() -> None:
    letters = [[*"per", "(?![a-z])"], [*"percent", "(?![a-z])"], [*"per cent", "(?![a-z])"], ["%"]]
    found = re.findall(
        one_of(sorted(letters, key=len, reverse=True)), "per, percent, per cent, percents, per centre, %"
    )
    assert found == ["per", "percent", "per cent", "per", "%"]


def test_shared_beginnings_stand_once() -> None:
    assert one_of([*map(list, ("million", "mill", "mn"))]) == "m(?:ill(?:ion)?|n)"
