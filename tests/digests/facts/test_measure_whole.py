"""Measures that hold a verb, leave something out, or stand before a deed, a footnote or a second sum."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures

HEADLINE = "Tarn Harbour Speaks of its Year"

MEASURES = [
    (
        "Core funds from operations (FFO) for the year were $4 million.",
        "$4 million",
        "Core funds from operations (FFO)",
    ),
    ("Cost of goods sold was $4 million.", "$4 million", "Cost of goods sold"),
    (
        "Selling, general and administrative expenses increased 3% to $4 million.",
        "$4 million",
        "Selling, general and administrative expenses",
    ),
    ("FFO including the listed items totaled $4 million.", "$4 million", "FFO including the listed items"),
    ("Net income excluding special items was $4 million.", "$4 million", "Net income excluding special items"),
    ("Increased liquidity to $4 million.", "$4 million", "liquidity"),
    ("Achieved Adjusted EBITDA1 of $4 million.", "$4 million", "Adjusted EBITDA"),
    ("The harbour company improved gross margin by 300 basis points.", "300 basis points", "gross margin"),
    ("The Tarn Trust Fund was increased to $4 million.", "$4 million", "Tarn Trust Fund"),
    ("The gift brings the Tarn Fund's total to $4 million.", "$4 million", "Tarn Fund's total"),
    (
        "The port collected $4 million in civil and criminal actions.",
        "$4 million",
        "collected in civil and criminal actions",
    ),
    (
        "Of it, $3 million was collected in port fees and $4 million was collected in fines.",
        "$4 million",
        "collected in fines",
    ),
    (
        "The grants, ranging from $300,000 to $1.2 million, support sailors.",
        "$300,000 to $1.2 million",
        "grants",
    ),
    (
        "It aids families making between $60,000 and $110,000.",
        "between $60,000 and $110,000",
        "families making",
    ),
    (
        "It found that 9 in 10 sailors are looking forward to the regatta.",
        "9 in 10",
        "sailors are looking forward to the regatta",
    ),
    ("Nearly two-thirds of sailors (64%) said they plan to sail.", "64%", "sailors said they plan to sail"),
    ("He was ordered to pay $2 million in restitution and forfeit $300,000.", "$2 million", "restitution"),
    ("Nine in ten sailors (88%) give the mayor poor marks.", "88%", "sailors give the mayor poor marks"),
    (
        "The year closed with net income of $4.8 million, or $1.12 per diluted share.",
        "$1.12 per diluted share",
        "diluted net income per share",
    ),
    (
        "Net operating income was $2.48 million, or $0.63 per diluted share.",
        "$0.63 per diluted share",
        "diluted net operating income per share",
    ),
    ("The last gift brought Nova's total raised to $3 million.", "$3 million", "Nova's total raised"),
    ("Passes start at $3 million beginning Thursday.", "start at $3 million", "Passes"),
]


DEEDS = [
    ("The defendants were ordered to pay $3 million.", "defendants ordered to pay"),
    ("The port agreed to pay $3 million.", "agreed to pay"),
    ("They must pay $3 million.", "payment"),
    ("The port was ordered to pay $3 million to the pilots.", "ordered to pay to pilots"),
    ("The club will donate $3 million to the sailors' hospital.", "donation to sailors' hospital"),
    (
        "The state will provide $3 million for the mending and widening of the Marl Quay.",
        "mending and widening of the Marl Quay",
    ),
    ("The mill has pledged $3 million.", "pledged by mill"),
    ("The trust awarded $3 million in grants to 14 schools.", "grants awarded"),
    ("Thanks go to this year's regatta that raised $3 million, benefitting crews.", "raised by regatta"),
    ("The town can pay for the $3 million it would take to mend the old quay.", "needed to mend the old quay"),
    ("Tarn to Pay $3 million to Settle False Claims", "payment to Settle False Claims"),
    ("The Tarn Summer Gala Raises $3 million", "raised by Tarn Summer Gala"),
    ("This year's sailing campaign raised a record $3 million, benefitting sailors.", "raised by sailing campaign"),
    ("Walkers have raised $3 million since 2001.", "raised by Walkers"),
    ("Nova will spend $3 million this year on new docks.", "spending on new docks"),
    ("Nova will pay $3 million each to both the museums.", "payment to museums"),
]


@pytest.mark.parametrize(("sentence", "measure"), DEEDS, ids=[case[0] for case in DEEDS])
def test_a_deed_is_told_with_what_belongs_to_it(sentence: str, measure: str) -> None:
    found = {figure.text: figure for figure in figures(HEADLINE, sentence)}["$3 million"]
    assert (found.measure, found.change) == (measure, None)


@pytest.mark.parametrize(("sentence", "amount", "measure"), MEASURES, ids=[case[0] for case in MEASURES])
def test_what_is_measured_is_whole(sentence: str, amount: str, measure: str) -> None:
    found = {figure.text: figure.measure for figure in figures(HEADLINE, sentence)}
    assert found[amount] == measure


def test_a_product_keeps_its_number() -> None:
    found = {figure.text: figure.measure for figure in figures(HEADLINE, "The Merrow2 costs $400.")}
    assert found["$400"] == "Merrow2"


TITLES = [
    ("Tarn Harbour Reports Earnings of $4,277,703", "Net income for 2024 was $4,277,703.", "Net income"),
    ("Tarn Harbour in $2 Million Settlement", "It will pay $2 million in civil penalties.", "civil penalties"),
    ("Tarn Harbour Grows by 4,217 Berths", "The port told of 4,217 moored fishing boats.", "Berths"),
]


@pytest.mark.parametrize(("title", "sentence", "measure"), TITLES)
def test_the_text_says_what_one_word_of_the_title_means(title: str, sentence: str, measure: str) -> None:
    assert figures(title, sentence)[0].measure == measure


PER_SHARE = [
    ("Net income was $0.9 million, or $0.03 per fully diluted ADS.", "$0.03 per fully diluted ADS"),
    ("Tarn posted a basic and diluted loss per common share of $0.17.", "$0.17"),
    ("Book value per common share was $31.20 at year end.", "$31.20"),
    ("Net income per limited partner unit was $0.57.", "$0.57"),
    ("Net earnings were $5.2 million, or 14 cents a diluted share.", "14 cents a diluted share"),
]


@pytest.mark.parametrize(("sentence", "text"), PER_SHARE, ids=[case[1] for case in PER_SHARE])
def test_what_is_told_per_share_has_that_unit(sentence: str, text: str) -> None:
    found = {figure.text: figure for figure in figures(HEADLINE, sentence)}[text]
    assert (found.unit, found.kind) == ("USD/share", "per_share")
    assert "share" in found.measure or "unit" in found.measure


def test_a_pair_per_share_is_told_on_two_bases() -> None:
    found = figures(HEADLINE, "Net income was $4.7 million, or $0.31 per basic and $0.29 per diluted share.")
    assert [figure.basis for figure in found][1:] == ["basic", "diluted"]
    assert found[2].measure == "diluted net income per share"
