"""What a correction changed: by measure, by place in its sentence, by date; and what it only names as wrong."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from msgspec.structs import replace

from digests.compose.brief import brief
from digests.compose.differ import differences
from digests.model import Correction, Figure, Span, Story
from tests.digests.compose.stories import SEEN, kept, release

COST = "Construction costs of the mill were EUR {} million, and 260 people work in {} halls."


def money(amount: str, sentence: str, measure: str = "mill", rank: int | None = 1) -> Figure:
    text, value = f"EUR {amount} million", Decimal(amount) * 10**6
    return Figure(text, Span(0, 1), value, "EUR", "money", "exact", measure, sentence, "test", rank=rank)


def halls(count: int, sentence: str, rank: int | None = 2) -> Figure:
    value = Decimal(count)
    return Figure(
        f"{count} halls", Span(0, 1), value, "halls", "count", "exact", "halls", sentence, "test", rank=rank
    )  # fmt: skip


def corrected(old: tuple[Figure, ...], new: tuple[Figure, ...]) -> Story:
    first = kept(release(), old)
    fixed = kept(release(correction=Correction("CORRECTION")), new, number=2, seen=SEEN + timedelta(hours=1))
    return Story(1, first, (fixed,), SEEN, corrected=True)


def values(story: Story) -> list[tuple[str, Decimal, Decimal]]:
    return [
        (one.what, one.old_figure.value, one.new_figure.value)
        for one in differences(story)
        if one.old_figure and one.new_figure
    ]


def test_the_same_sentence_with_another_number_is_a_change_whatever_it_measures() -> None:
    before, after = COST.format(410, 3), COST.format("1470", 3)
    notice = "The costs were EUR 1470 million, not EUR 410 million."
    story = corrected(
        (money("410", before), halls(3, before)),
        (money("1470", notice, "construction"), money("410", notice, "construction", 2),
         money("1470", after, rank=None), halls(3, after)),
    )  # fmt: skip
    assert values(story) == [("mill", Decimal(410) * 10**6, Decimal(1470) * 10**6)]


def test_what_a_correction_names_as_wrong_is_not_told() -> None:
    before, after = COST.format(410, 3), COST.format(470, 3)
    notice = "The costs were EUR 470 million, not EUR 410 million."
    figures = (
        money("470", notice, "construction"),
        money("410", notice, "construction", 2),
        money("470", after, rank=None),
    )
    story = corrected((money("410", before),), figures)
    assert [figure.value for figure in brief(story, (), SEEN.date()).figures] == [Decimal(470) * 10**6]


def test_two_amounts_that_change_places_are_both_told() -> None:
    before, after = COST.format(410, 3), COST.format(3, 410)
    story = corrected((halls(3, before, 1), halls(410, before, 2)), (halls(410, after, 1), halls(3, after, 2)))
    assert len(brief(story, (), SEEN.date()).figures) == 2


def test_without_an_original_or_a_change_there_is_none() -> None:
    same = (money("410", COST.format(410, 3)),)
    assert differences(corrected(same, same)) == ()
    alone = kept(release(correction=Correction("CORRECTION")), same)
    assert differences(Story(1, alone)) == ()


def test_a_changed_document_is_compared_with_what_was_told_of_it() -> None:
    old, new = (money("410", COST.format(410, 3)),), (money("470", COST.format(470, 3)),)
    now = kept(release(), new)
    assert differences(Story(1, now)) == ()
    changed = Story(1, replace(now, earlier=replace(now.reading, figures=old)))
    assert values(changed) == [("mill", Decimal(410) * 10**6, Decimal(470) * 10**6)]


def test_another_frame_around_the_sentence_or_an_unsaid_period_hides_no_change() -> None:
    before = money("410", "OULU, Nov. 12 -- " + COST.format(410, 3))
    old = replace(before, period="2025")
    assert len(values(corrected((old,), (money("470", COST.format(470, 3)),)))) == 1
    other = replace(money("470", "The price of the mill in Turku had been EUR 470 million then."), period="2024")
    assert values(corrected((old,), (other,))) == []
