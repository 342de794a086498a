"""What a share of people says, holds or does: the group, the verb and its complement."""

import pytest

from tests.digests.facts.test_measures import LEAD
from tests.digests.facts.written_release import figures

SHARES = [
    (
        "Only 12 percent plan to spend between $10 and $90 on a new sail.",
        "12 percent",
        "plan to spend between $10 and $90 on a new sail",
    ),
    ("Of those polled, 51% plan to buy more, 37% about the same and 12% less.", "51%", "plan to buy more"),
    ("Of those polled, 51% plan to buy more, 37% about the same and 12% less.", "37%", "plan to buy about the same"),
    ("Of those polled, 51% plan to buy more, 37% about the same and 12% less.", "12%", "plan to buy less"),
    ("Just over half (52%) say they would trust a boatyard's word.", "52%", "say they would trust a boatyard's word"),
    ("More than a third (38%) of skippers say they check the weather.", "38%", "skippers say they check the weather"),
    ("Nearly all owners (94%) say fuel has become dearer.", "94%", "owners say fuel has become dearer"),
    ("Deck hands (77%) and captains (81%) agree that nights are long.", "77%", "Deck hands agree that nights are long"),
    (
        "Rope costs more, and another 14% who own two boats rent one of them out.",
        "14%",
        "own two boats rent one of them out",
    ),
    ("Nearly two thirds (66%) do not sail at all in winter.", "66%", "do not sail at all in winter"),
    ("By contrast, 21% did not answer.", "21%", "did not answer"),
    ("Skippers are more likely to cook aboard than mates (44% versus 29%).", "44%", "Skippers cook aboard"),
    ("Storm damage was cited by 57 percent of the skippers.", "57 percent", "Storm damage cited by skippers"),
    ("A further 27 percent somewhat agreed with that view.", "27 percent", "somewhat agreed with that view"),
    (
        "Sixty percent of captains, 55 percent of mates and 40 percent of cooks work on Sundays.",
        "55 percent",
        "mates work on Sundays",
    ),
    ("Islanders were split, with 60% giving the mayor low marks and 40% high marks.", "40%", "giving high marks"),
    ("Three in four want a larger galley, and 41% of them would pay for it.", "41%", "would pay for it"),
    (
        "Some 73% of islanders give him good marks and sailors are more critical.",
        "73%",
        "islanders give him good marks",
    ),
]


@pytest.mark.parametrize(("sentence", "text", "measure"), SHARES, ids=[f"{case[1]} {case[0]}" for case in SHARES])
def test_a_share_is_told_with_its_verb(sentence: str, text: str, measure: str) -> None:
    found = [one for one in figures("Tarn", LEAD, sentence) if text in one.text]
    assert [one.measure for one in found] == [measure]
