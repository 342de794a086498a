"""What an English amount measures by how it stands in its clause: its verb, what is owed, what is owned, its label."""

import pytest

from tests.digests.facts.test_measures import LEAD
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


@pytest.mark.parametrize(
    ("sentence", "text", "measure"),
    [
        ("The fee, £11.5 million rising to £14 million with add-ons, is a record.", "£11.5 million", "fee"),
        ("The biggest single award, £240,000, goes to a village hall.", "£240,000", "biggest single award"),
        ("Net debt, at $4.2 billion, was the lowest since the merger.", "$4.2 billion", "Net debt"),
        ("The top prize, worth $50,000, went to a baker.", "$50,000", "top prize"),
        ("After tax, $38.2 million was left for holders.", "$38.2 million", "left for holders"),
        ("A further CHF 50 million falls due in March 2027.", "CHF 50 million", "falls due"),
        ("Another $12 million will come from the county.", "$12 million", "come from the county"),
        ("$3.4 million of that is earmarked for lifts.", "$3.4 million", "earmarked for lifts"),
        ("£9.3 million is being shared out in this second round.", "£9.3 million", "shared out"),
        ("The storm cost insurers an estimated $900 million.", "$900 million", "cost of storm"),
        ("A family ticket costs £42.", "£42", "family ticket"),
        ("Joint purchasing will save it CHF 9 million.", "CHF 9 million", "saved by Joint purchasing"),
        ("The bank was fined $25 million for lax controls.", "$25 million", "fined for lax controls"),
        ("Marlow is putting $60 million into a plant in Tarn.", "$60 million", "put into plant in Tarn"),
        ("He must also pay back £88,000 within three months.", "£88,000", "paid back"),
        ("Loans made by the bank totalled $6.3 billion.", "$6.3 billion", "Loans made by the bank"),
        ("Water bills will go up by an average of $3.20.", "$3.20", "Water bills"),
        ("Costs tied to the strike ran to $9 million.", "$9 million", "Costs tied to the strike"),
        ("Losses on bad loans ate up $31 million.", "$31 million", "Losses on bad loans"),
        ("The group's loan book shrank by 2.1% to €34.5 billion.", "€34.5 billion", "group's loan book"),
        ("Shares in Lantry closed in London at 412 pence.", "412 pence", "Shares in Lantry"),
        ("Pre-orders open at once in North America and Europe for $379.", "$379", "Pre-orders"),
        ("Sales excluding currency effects were 4% higher.", "4%", "Sales excluding currency effects"),
        ("Officers seized 14 kilograms of cocaine and $230,000 in cash.", "$230,000", "cash"),
    ],
)
def test_grammar_tells_what_an_amount_measures(sentence: str, text: str, measure: str) -> None:
    """Whichever verb it is: where it stands tells whether the amount is its subject, its object or beside its noun."""
    found = [one for one in figures("Tarn tells of its year", LEAD, sentence) if text in one.text]
    assert [one.measure for one in found] == [measure]


def test_an_age_is_set_beside_a_name_and_no_figure() -> None:
    found = figures("Tarn tells of its year", LEAD, "Jane Roe, 52, takes over as head of the works.")
    assert not [one for one in found if one.text == "52" and one.rank]
