"""What stands beside an amount: the same in another currency, the noun that two numbers share, both ends of a range."""

from __future__ import annotations

import pytest

from tests.digests.facts.test_quantities import read, told
from tests.digests.facts.written_release import figures

SHARED = [
    ("en", "The fleet shrank from 41 boats to 36.", "36", "boats"),
    ("en", "The yard has 640 berths (previously 612).", "612", "berths"),
    ("en", "It went to 640 from 612 berths.", "640", "berths"),
    ("en", "Some 350 of its 2,100 posts will go.", "Some 350", "posts"),
    ("en", "The panel chose 8 of the 44 entries.", "8", "entries"),
    ("en", "It needs 6.2 days, down from 7.1.", "7.1", "days"),
    ("en", "The rate was 4.6 percent, up from 4.1.", "4.1", "%"),
    ("de", "Es sinkt von 41 Booten auf 36.", "36", "Booten"),
    ("es", "Se van 350 de sus 2.100 puestos.", "350", "puestos"),
    ("en", "It won 3 cups and 12 of the others.", "12", ""),
    ("en", "The dog had 3 pups in 12 weeks and 4 in 11.", "11", ""),
]


@pytest.mark.parametrize(("language", "text", "printed", "unit"), SHARED, ids=[one[1] for one in SHARED])
def test_a_bare_number_has_the_unit_of_what_it_is_told_against(
    language: str, text: str, printed: str, unit: str
) -> None:
    assert {one.span.cut(text): one.unit for one in read(text, language)}[printed] == unit


RANGES = [
    ("en", "Between a third and a half of all skippers sail alone.", "Between a third and a half", "0.333..0.5"),
    ("en", "It is now 5 to 7 percent, up from 4 to 6 percent.", "4 to 6 percent", "4..6"),
    ("en", "It rose from 4 to 6 percent.", "6 percent", "6"),
    ("de", "Zwischen einem Drittel und der Hälfte der Boote", "Zwischen einem Drittel und der Hälfte", "0.333..0.5"),
    ("fr", "entre un tiers et la moitié des bateaux", "entre un tiers et la moitié", "0.333..0.5"),
    ("en", "The work takes half an hour.", "half an hour", "0.5"),
    ("en", "It costs half of that.", "half", "0.5"),
    ("en", "Nine of every ten letters came.", "Nine of every ten", "0.9"),
    ("en", "About one household in eight is late.", "About one household in eight", "0.125"),
    ("en", "It costs 12 Czech korunas.", "12 Czech korunas", "12"),
    ("en", "The count spares three flares in five.", "three flares in five", "0.6"),
]


@pytest.mark.parametrize(("language", "text", "printed", "value"), RANGES, ids=[one[1] for one in RANGES])
def test_both_ends(language: str, text: str, printed: str, value: str) -> None:
    found = {
        one[0]: one[1].replace("3333333333333333333333333", "") for one in (told(q, text) for q in read(text, language))
    }
    assert found[printed] == value


@pytest.mark.parametrize("text", ["They won 3-1.", "A 4–0 defeat of Orley.", "It was 12-10 at the break."])
def test_a_score_is_no_amount(text: str) -> None:
    assert read(text) == ()


def test_a_range_is_no_score() -> None:
    assert [told(one, "10-12 boats")[1] for one in read("10-12 boats")] == ["10..12"]


CURRENCIES = [
    ("The kit costs $379 or €399.", ["$379"]),
    ("The buyer pays CHF 50 million (EUR 52 million).", ["CHF 50 million"]),
    ("The pier costs NOK 410 million, equivalent to about $38 million.", ["NOK 410 million"]),
    ("The fund moved from $5 million to €6 million.", ["$5 million", "€6 million"]),
]


@pytest.mark.parametrize(("sentence", "kept"), CURRENCIES)
def test_one_sum_in_two_currencies_is_told_once(sentence: str, kept: list[str]) -> None:
    assert [one.text for one in figures("Tarn", sentence) if one.why_not is None] == kept


SHARES = [
    ("For each ordinary share, 12.5 pence will be paid.", "12.5 pence"),
    ("Earnings were $0.42 on a diluted basis.", "$0.42"),
    ("Diluted earnings were $2.14.", "$2.14"),
    ("On a per-share basis, profit rose to 84 cents.", "84 cents"),
    ("Adjusted EPS of $1.87 beat the $1.76 of last year.", "$1.76"),
    ("A special dividend of 50 cents comes beside the regular 20 cents.", "20 cents"),
]


@pytest.mark.parametrize(("sentence", "text"), SHARES)
def test_what_is_per_share_by_its_sentence(sentence: str, text: str) -> None:
    assert {one.text: one.kind for one in figures("Tarn", sentence)}[text] == "per_share"


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("EPS of $1.87 came on sales of $412 million.", "$412 million"),
        ("Diluted juice sold for $2 million.", "$2 million"),
        ("A dividend of $0.20 was paid and the pier took $12.", "$12"),
    ],
)
def test_what_is_not_per_share(sentence: str, text: str) -> None:
    assert {one.text: one.kind for one in figures("Tarn", sentence)}[text] == "money"


def test_a_loss_after_a_profit_is_down_whichever_number_is_greater() -> None:
    found = figures("Tarn", "The yard made a loss of $2.3 million, compared with a profit of $1.1 million.")
    assert [one.change.direction for one in found if one.change] == ["down"]
    found = figures("Tarn", "It made a net profit of $1.1 million, compared with a net loss of $2.3 million.")
    assert [one.change.direction for one in found if one.change] == ["up"]


def test_a_titles_adjusted_share_is_the_plain_one_of_the_text() -> None:
    found = figures(
        "Tarn posts adjusted EPS of $1.64", "Per-share earnings came to $1.64, nine cents better than last year."
    )
    assert [one.text for one in found if one.why_not is None] == ["$1.64"]


MONEY = [
    ("es", "La multa es de 2 millones de euros. El contrato suma 48 millones.", "48 millones", "EUR"),
    ("it", "Ricavi per 3 milioni di euro. Il giro ha evaso IVA per 19,3 milioni.", "19,3 milioni", "EUR"),
    ("es", "La multa es de 2 millones de euros. La final la vieron 4 millones.", "4 millones", ""),
]


@pytest.mark.parametrize(("language", "text", "printed", "unit"), MONEY, ids=[one[1] for one in MONEY])
def test_a_bare_sum_beside_what_is_told_in_money(language: str, text: str, printed: str, unit: str) -> None:
    assert {one.text: one.unit for one in figures("Tarn", text, language=language)}[printed] == unit


@pytest.mark.parametrize(
    ("language", "text", "amounts"),
    [
        ("en", "It sold for euro 179.99.", [("euro 179.99", "179.99", "EUR")]),
        ("it", "Il fatturato è di euro 3 milioni.", [("euro 3 milioni", "3000000", "EUR")]),
        ("de", "Er fuhr mit 1,8 Promille.", [("1,8 Promille", "1.8", "‰")]),
        ("en", "The fire was in the 4100 block of Quay Road.", []),
        ("de", "Die Norm Euro 6 gilt.", []),
    ],
)
def test_a_currency_in_a_word_before_its_amount(language: str, text: str, amounts: list[tuple[str, str, str]]) -> None:
    assert [told(one, text)[:3] for one in read(text, language) if one.unit] == amounts
