"""Release → the figures an editor would keep, in order; the others with a reason."""

from __future__ import annotations

import pytest

from digests.languages import LANGUAGES
from tests.digests.facts.written_release import figures, kept


def reasons(*lines: str, kind: str | None = None) -> dict[str, str | None]:
    return {figure.text: figure.why_not for figure in figures(*lines, kind=kind)}


def test_the_headline_comes_first_and_is_told_once() -> None:
    assert kept(
        "Tarn Bank to Pay $31 Million to Settle Mooring Claims",
        "Tarn Bank has agreed to pay $31 million to settle claims that it overcharged sailors.",
        "The whistleblower will receive $4,200,000 as a share of the recovery.",
    ) == ["$31 Million", "$4,200,000"]


def test_a_report_is_read_for_its_totals() -> None:
    found = kept(
        "Tarn Harbour Reports First Quarter 2025 Results",
        "Revenue was $41.7 million, up 9% from $38.2 million in the prior-year quarter.",
        "Net income was $6.3 million, or $0.42 per share.",
        "Mooring revenue was $11.1 million.",
        "The call can be replayed for 14 days with passcode 4471.",
        kind="earnings",
    )
    assert found[:3] == ["$41.7 million", "$6.3 million", "$0.42 per share"]
    assert "14 days" not in found
    assert "$38.2 million" not in found


def test_without_news_figures_nothing_is_kept() -> None:
    assert (
        kept(
            "Tarn Harbour Appoints Ida Lund to Its Board",
            "Ida Lund joined the board today.",
            "She was chosen by two companies and has a 19-year tenure in the trade.",
            kind="personnel",
        )
        == []
    )


def test_every_figure_has_a_rank_or_a_reason() -> None:
    found = figures(
        "Tarn Harbour Opens Two New Piers",
        "The two new piers cost $14 million (13 million euros) and have room for 240 boats.",
        "It was founded in 1911 and employs 85 people.",
    )
    assert found
    assert all((figure.rank is None) != (figure.why_not is None) for figure in found)


def test_ranks_are_counted_from_one_without_gaps() -> None:
    lines = [f"The town of Pier{chr(65 + at)} paid ${at + 3} million for its quay." for at in range(14)]
    ranks = sorted(figure.rank for figure in figures("Towns Pay for Quays", *lines) if figure.rank)
    assert ranks == list(range(1, len(ranks) + 1))
    assert len(ranks) <= 8


def test_brackets_repeat_an_amount_in_another_currency() -> None:
    why = reasons("Tarn Draws Money", "Investors brought $43.6 billion (1.4 trillion baht) to Tarn.")
    assert why["$43.6 billion"] is None
    assert (why["1.4 trillion baht"] or "").startswith("in brackets")


def test_two_projects_of_one_price_are_two_figures() -> None:
    found = kept(
        "Tarn Builds",
        "The harbour builds a $2 billion repair dock.",
        "It also made a $2 billion commitment to wind farms.",
    )
    assert len(found) == 2


def test_all_languages_have_measures_for_reports() -> None:
    assert all(len(language.numbers.headline_measures) >= 5 for language in LANGUAGES.values())


def test_what_is_raised_has_the_name_that_the_text_gives_it() -> None:
    found = figures("Tarn raises $2.6 million to build a dock", "Tarn has closed a $2.6 million pre-seed round.")
    first = next(figure for figure in found if figure.rank == 1)
    assert (first.text, first.measure) == ("$2.6 million", "pre-seed round")


def test_a_headline_that_cuts_an_amount_off_tells_the_same() -> None:
    found = kept(
        "Tarn Stores to Pay $2.7 Million in Mooring Case",
        "Tarn Stores will pay $2,714,300 to settle a complaint that it overcharged sailors.",
    )
    assert len(found) == 1


def test_a_rounded_headline_is_told_once_though_the_text_repeats_it() -> None:
    found = kept(
        "More Than 5,700 Sailors Lost at Sea, Study Finds",
        "The sea claimed 5,747 sailors in that year, and more than 5,700 sailors in the year before it.",
    )
    assert found == ["5,747 sailors"]


def test_a_dividend_per_share_is_that_dividend() -> None:
    found = kept(
        "Tarn Harbour Pays Dividend of EUR 0.70 per Share",
        "Shareholders approved a dividend of EUR 0.70 and a new board.",
    )
    assert len(found) == 1


def test_what_a_headline_counts_and_the_text_measures_is_one_fact() -> None:
    found = kept(
        "Tarn Harbour Sells 92,000 Timber-Built Quay to Vale",
        "Tarn Harbour sold a 92,000-square-foot quay in the north.",
    )
    assert len(found) == 1


def test_an_amount_of_many_digits_is_told_but_once() -> None:
    assert kept(
        "Harbour Settles over Waste at Its Quay",
        "The harbour agreed to a fine of $59,044.",
        "Under the settlement it will pay a penalty of $59,044 to the state.",
    ) == ["$59,044"]


def test_a_share_in_words_and_in_figures_is_one_fact() -> None:
    found = kept(
        "Almost Six in Ten Sailors Give Their Harbour a Poor Rating",
        "The poll says that 58% of sailors give their harbour a poor rating and 42% give it a good one.",
    )
    assert found == ["58%", "42%"]


def test_two_measures_of_reports_make_room_for_eight() -> None:
    found = kept(
        "Tarn Lends More in the Third Quarter",
        "Loans were $54.1 million, up 28%, with net revenue rising 31% to $3.6 million.",
        "Operating expenses fell to $4.7 million, and adjusted EBITDA was $1.9 million.",
        "Tarn posted a net loss of $4.1 million, and October loans reached $35.3 million.",
        "Deposits were $81.6 million, and its branches in the north lent $12.4 million.",
    )
    assert len(found) == 8


def test_what_will_be_comes_before_what_was_and_digits_before_words() -> None:
    found = kept(
        "Tarn Harbour Builds a Quay",
        "Tarn Harbour began to build its quay in the spring, in front of the old customs house and the tower.",
        "In all, 310 boats came to see the first stone. The quay will take 340 boats.",
        "There were 41 speeches, told by forty trumpets.",
    )
    assert found.index("340 boats") < found.index("310 boats")
    assert "forty trumpets" not in found


ROUND = [
    ("Pupils Raise Over £5,000 for the Lifeboat", "Together the pupils raised £5,600 for the lifeboat.", ["£5,600"]),
    ("Economic Impact of Harbour Tops $900M", "The impact of the harbour came to $908 million.", ["$908 million"]),
    ("Tarn to Cut 282 Posts", "Tarn said that nearly 300 posts will go.", ["282 Posts"]),
    ("Tarn Has Profit of $31.4 Million", '"A profit of $31 million is fine," the master said.', ["$31.4 Million"]),
    ("Tarn Spends Over $5,000", "Its neighbour Elba spent $9,600 on paint.", ["Over $5,000", "$9,600"]),
]


@pytest.mark.parametrize(("headline", "sentence", "told"), ROUND, ids=[one[0] for one in ROUND])
def test_a_round_figure_is_told_by_its_exact_one(headline: str, sentence: str, told: list[str]) -> None:
    lead = "The harbour of Tarn spoke of it this morning in front of its neighbours and of all the pupils."
    assert kept(headline, lead, sentence) == told


def test_the_things_that_are_known_come_after_those_that_are_new() -> None:
    lead = "The harbour of Tarn opens its new quay to boats from everywhere, and to whoever wants to look at them."
    found = kept("Tarn Opens a Quay", lead, "It asked the 910 skippers first. It then bought 640 fenders.")
    assert found.index("640 fenders") == 0
