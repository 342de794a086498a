"""The order of a digest."""

from __future__ import annotations

from datetime import timedelta

from digests.compose.rank import rank
from tests.digests.compose.stories import SEEN, figure, kept, release, story

_ONE = figure("1", "1", "", "count")


def test_kind_then_figures_then_wire_then_the_newest() -> None:
    later = SEEN + timedelta(hours=1)
    plain = story(kept(release("plain"), number=1))
    product = story(kept(release("product", kind="product"), number=2))
    strong = story(kept(release("strong", kind="product"), (_ONE, _ONE), number=3))
    merger = story(kept(release("merger", kind="merger"), number=4))
    newer = story(kept(release("newer", kind="product"), number=5, seen=later))
    copied = story(kept(release("copied", kind="product", wire=None), number=6, seen=later))
    stories = (plain, product, strong, merger, newer, copied)
    ordered, more = rank(stories, 10)
    assert [told.lead.reading.release.headline for told in ordered] == [
        "merger",
        "strong",
        "newer",
        "product",
        "copied",
        "plain",
    ]
    assert more == 0
    assert rank(tuple(reversed(stories)), 10)[0] == ordered


def test_the_limit_cuts_the_end() -> None:
    stories = [story(kept(release(), number=at)) for at in range(1, 6)]
    ordered, more = rank(stories, 3)
    assert [told.id for told in ordered] == [1, 2, 3]
    assert more == 2
