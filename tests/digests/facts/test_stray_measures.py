"""Measures that a neighbour of the amount would be taken for: who gave it, an insertion, a lone verb."""

import pytest

from tests.digests.facts.test_measures import LEAD
from tests.digests.facts.written_release import figures

STRAY = [
    ("The town's summer fair raised over $37,400 for the crew.", "$37,400", "raised by town's summer fair for crew"),
    (
        "Marl Bank donated $18,300 to support five cadets for a year.",
        "$18,300",
        "donated to support five cadets for a year",
    ),
    ("Ruth Holt was awarded $2,950 to finance her studies.", "$2,950", "awarded to finance her studies"),
    (
        "Holt received $6 million in April from the Ministry of Ports.",
        "$6 million",
        "received from Ministry of Ports",
    ),
    ("Kitchens across the strait will need $1.7 million.", "$1.7 million", "needed by Kitchens across the strait"),
    ("Arlo is awarding more than $6.2 million to coastal museums.", "$6.2 million", "awarded to coastal museums"),
    (
        "Under it, Marl and its towns as a whole would receive nearly $37 million.",
        "$37 million",
        "received by Marl and its towns",
    ),
    ("They will invest $9 million.", "$9 million", "investment"),
    ("Of all that was given, $208,450 will go to the clinic.", "$208,450", "go to the clinic"),
    ("Cash margin was 88% in the quarter (91% excluding the docks).", "91%", "Cash margin excluding docks"),
    ("SG&A expenses totaled $8.3 million, or 11.6% of net sales.", "11.6%", "SG&A expenses of net sales"),
    ("The sums are for six sheds in Salem, OR, totaling 1.9 million square feet.", "1.9 million", "sheds in Salem"),
    ("Borrowing under the Marl Line will be $83.5 million.", "$83.5 million", "Borrowing under the Marl Line"),
    ("The price payable for the shares not owned by ORX will be $4.87.", "$4.87", "price payable for the shares"),
    ("Reported net income of $17.8 million for the year.", "$17.8 million", "net income"),
    ("Keeps Payout Steady at $0.31", "$0.31", "Payout"),
    ("The shop, 95% leased since spring, was sold.", "95%", "shop leased"),
    ("Tarn Ends Purchase of 97% Occupied Depot", "97%", "Depot occupied"),
    ("Crews that train are three times as likely to swim at sea.", "three times", "likely to swim at sea"),
]


@pytest.mark.parametrize(("sentence", "text", "measure"), STRAY, ids=[case[0] for case in STRAY])
def test_no_neighbour_is_taken_for_what_is_measured(sentence: str, text: str, measure: str) -> None:
    found = [one for one in figures("Tarn", LEAD, sentence) if text in one.text]
    assert [one.measure for one in found] == [measure]


GERMAN = "Tarn hat einen neuen Kai und dahinter das Becken am alten Damm eröffnet."
GERMAN_STRAY = [
    (
        "Von denjenigen, die den Verein verließen, gaben 57 Prozent die Beiträge als Grund an.",
        "57",
        "Beiträge als Grund",
    ),
    ("Weiter würden sich 34 Prozent der Segler als seefest bezeichnen.", "34", "Segler als seefest bezeichnen"),
    ("Die Werften erhalten jeweils 25 000 Euro.", "25 000", "Werften erhalten"),
    ("Aus dem Topf des Landes erhält die Insel rund 6,4 Mio. Euro.", "6,4", "Insel erhält"),
]


@pytest.mark.parametrize(("sentence", "text", "measure"), GERMAN_STRAY, ids=[case[0] for case in GERMAN_STRAY])
def test_in_german_neither_a_pronoun_nor_who_gets_it(sentence: str, text: str, measure: str) -> None:
    found = [one for one in figures("Tarn", GERMAN, sentence, language="de") if text in one.text]
    assert [one.measure for one in found] == [measure]
