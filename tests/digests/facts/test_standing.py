"""What an English amount measures by how it stands in its clause: its verb, what is owed, what is owned, its label."""

import pytest

from tests.digests.facts.written_release import figures

HEADLINE = "Tarn Harbour Speaks of its Year"

STANDING = [
    ("Net berth growth: up ~6.0%", "~6.0%", "Net berth growth"),
    ("Dock margin: down 40 basis points", "40 basis points", "Dock margin"),
    ("Paying members(2) as of October 6, 2024 rose 7.5% to 410,000.", "410,000", "Paying members"),
    ("Tarn priced $400 million of 4.75% senior notes due 2031.", "$400 million", "senior notes"),
    ("Tarn priced $400 million of 4.75% senior notes due 2031.", "4.75%", "interest rate of senior notes"),
    ("The quay loan bears interest at 5.5%.", "5.5%", "interest rate of quay loan"),
    ("In the summer the port repurchased $30 million of its stock.", "$30 million", "stock repurchased"),
    ("The plan should result in annual cost savings of $18 million.", "$18 million", "annual cost savings"),
    ("The port hopes to realize annual cost savings of $9 million.", "$9 million", "annual cost savings"),
    ("Upon closing, holders of Tarn will own 22% of the combined company.", "22%", "stake in combined company"),
    ("Marl owns 51% of the venture.", "51%", "Marl’s stake in venture"),
    ("The mill gave $12,000 to local schools.", "$12,000", "given to local schools"),
    ("The sale brought total funding to $64 million.", "$64 million", "total funding"),
]


@pytest.mark.parametrize(("sentence", "text", "measure"), STANDING, ids=[case[0] for case in STANDING])
def test_an_amount_measures_what_its_clause_says(sentence: str, text: str, measure: str) -> None:
    assert [one.measure for one in figures(HEADLINE, sentence) if text in one.text] == [measure]
