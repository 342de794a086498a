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
    ("Of those polled, 51% plan to buy more, 37% about the same and 12% less.", "51%", "those polled plan to buy more"),
    (
        "Of those polled, 51% plan to buy more, 37% about the same and 12% less.",
        "37%",
        "those polled plan to buy about the same",
    ),
    ("Of those polled, 51% plan to buy more, 37% about the same and 12% less.", "12%", "those polled plan to buy less"),
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
    (
        "Only 23 per cent of six-year-olds get the nine hours of rest that nurses advise.",
        "23 per cent",
        "six-year-olds get the nine hours of rest that nurses advise",
    ),
    (
        "Among those aged 16 to 20, 14 per cent could find no berth.",
        "14 per cent",
        "those aged 16 to 20 could find no berth",
    ),
    (
        "For those aged 16 to 20 the outlook is bleak, among women the picture is brighter: 9% could find no berth.",
        "9%",
        "women could find no berth",
    ),
    ("Of everyone in the yard, 71.8 per cent had a boat.", "71.8 per cent", "everyone in the yard had a boat"),
    ("Of the boats launched, 78% reached the cape and 9% turned back.", "9%", "boats launched turned back"),
    (
        "In the group given the rope, 61% slept through the night.",
        "61%",
        "group given the rope slept through the night",
    ),
    ("Half of mates walk to work, 22 per cent take the ferry.", "22 per cent", "mates take the ferry"),
    ("One in five who tried the knot kept it.", "One in five", "tried the knot kept it"),
    ("One in ten of those who tried the knot kept it.", "One in ten", "those who tried the knot kept it"),
    ("Of the 900 hulls inspected, 12% failed.", "12%", "hulls inspected failed"),
    ("Some 61 per cent of mates backed the levy, with 39 per cent against.", "39 per cent", "mates against"),
    (
        "A net balance of 12 per cent of yards expect orders to rise.",
        "12 per cent",
        "net balance of yards expect orders to rise",
    ),
    ("Thirty per cent of mates have, at some point, lost an anchor.", "Thirty per cent", "mates have lost an anchor"),
    ("Eighteen per cent of mates never open the locker.", "Eighteen per cent", "mates never open the locker"),
    ("68% of the wind came from the north.", "68%", "wind came from the north"),
    ("Fog, cited by 39 per cent of mates, was the main worry.", "39 per cent", "Fog cited by mates"),
    ("The favourite gift was rope, chosen by 43%, then paint, by 28%.", "43%", "favourite gift was rope chosen"),
    ("The favourite gift was rope, chosen by 43%, then paint, by 28%.", "28%", "paint chosen"),
    ("Rash occurred in 4.4% of treated mates.", "4.4%", "Rash occurred in treated mates"),
    ("Mates who sleep badly account for 41% of the calls.", "41%", "Mates who sleep badly of calls"),
    ("Voters backed the levy by 61 per cent to 39 per cent.", "61 per cent", "Voters backed the levy"),
    ("Trust was highest among pilots, at 91%.", "91%", "Trust was highest among pilots"),
    ("Oars top the list of the unloved (34%), ahead of buoys (29%).", "34%", "Oars top the list of the unloved"),
    ("Cost was the most cited reason (58%), followed by time (31%).", "58%", "Cost was the most cited reason"),
    ("Fathers (64%) were readier than mothers (41%) to hand over a boat.", "64%", "Fathers hand over a boat"),
    ("Nearly one fifth — 19% — of the gifts went to the crew.", "19%", "gifts went to the crew"),
    ("The second highest share, 18%, was earmarked for rope.", "18%", "second highest share was earmarked for rope"),
    ("The firm has a 34 per cent share of the ferry market.", "34 per cent", "share of ferry market"),
    ("The harbour wants 30 per cent of new berths to be cheap.", "30 per cent", "new berths to be cheap"),
    ("Revenue increased 8%, with 3% coming from new berths.", "3%", "coming from new berths"),
    ("Almost nine in ten mates who answered oppose the toll.", "nine in ten", "mates who answered oppose the toll"),
    ("The yard heard that 12% of the oil was water.", "12%", "oil was water"),
    ("The council's plan is backed by 57 per cent of mates.", "57 per cent", "council's plan backed by mates"),
    ("Fog delays 22 per cent of evening ferries.", "22 per cent", "Fog delays evening ferries"),
    ("The storm hurt 5% of those anchored.", "5%", "storm hurt those anchored"),
    (
        "The ferry was the main way to work for 31% of mates, the bus for 44%.",
        "31%",
        "ferry was the main way to work for mates",
    ),
    ("The ferry was the main way to work for 31% of mates, the bus for 44%.", "44%", "bus was the main way to work"),
    ("Eleven per cent more sailors came than a year ago.", "Eleven per cent", "sailors"),
    ("49% put pay first, 21% hours and 8% the galley.", "21%", "put hours"),
    ("Of 2,000 mates, just over half (53%) had skipped a watch.", "53%", "mates had skipped a watch"),
    ("The yard polled 3,400 mates; 51 per cent said they would leave.", "51 per cent", "mates said they would leave"),
    ("The largest group, at 38 per cent, were cooks.", "38 per cent", "largest group were cooks"),
    ("Yards lost on average 30% of their rope to rot.", "30%", "Yards lost rope to rot"),
    ("For 61 per cent of mates, fog is the chief worry.", "61 per cent", "mates fog is the chief worry"),
    ("What worries mates most is fog (44 per cent), not ice (31 per cent).", "44 per cent", "fog"),
    (
        "The proportion who feel safe at sea has fallen to 49 per cent.",
        "49 per cent",
        "proportion who feel safe at sea",
    ),
    (
        "Fully 88 per cent of mates, and 91 per cent of cooks, back smaller crews.",
        "88 per cent",
        "mates back smaller crews",
    ),
    ("Of those who had heard of the ferry (62%), most liked it.", "62%", "those who had heard of the ferry"),
    ("Among the reasons given, cost came first, with 41 per cent.", "41 per cent", "cost came first"),
    (
        "The lock has cut waiting times for 63 per cent of ferries.",
        "63 per cent",
        "lock has cut waiting times for ferries",
    ),
    ("Mooring was free for 7 in 10 boats.", "7 in 10", "Mooring was free for boats"),
    ("Women account for 58 per cent of mates but only 19 per cent of pilots.", "19 per cent", "Women of pilots"),
    ("The oil worked in 71% of engines and 64% of winches.", "64%", "oil worked in winches"),
    ("Unpaid mates, 72 per cent of whom are women, get nothing.", "72 per cent", "Unpaid mates are women"),
    ("Oats took 12% of the land sown, wheat 41%.", "41%", "wheat took land sown"),
    ("Orley represented 62% of the catch and Tarn 21%.", "62%", "Orley of catch"),
    ("Orley represented 62% of the catch and Tarn 21%.", "21%", "Tarn of catch"),
    ("Owners holding 66% of the boats voted for the toll.", "66%", "Owners holding boats voted for the toll"),
    ("Diesel still powers 47 per cent of the fleet.", "47 per cent", "Diesel still powers fleet"),
    ("Mates feel overworked (81 per cent).", "81 per cent", "Mates feel overworked"),
    ("Mates aged over 65 were most satisfied (93 per cent).", "93 per cent", "Mates aged over 65 were most satisfied"),
    (
        "Fever fell in 66 per cent of mates who took it and in 21 per cent of those who did not.",
        "21 per cent",
        "Fever fell in those who did not",
    ),
    ("55 per cent of calls end soon, whereas 8 per cent wait for an hour.", "8 per cent", "calls wait for an hour"),
    ("71 per cent of those who moved away were cooks.", "71 per cent", "those who moved away were cooks"),
    ("The poll puts the Greens on 19 per cent, behind the Blues.", "19 per cent", "Greens"),
    ("Four of every ten seedlings survive their first summer.", "Four of", "seedlings survive their first summer"),
    (
        "Cost remains the chief obstacle for 52 per cent of mates.",
        "52 per cent",
        "Cost remains the chief obstacle for mates",
    ),
    ("Fog was the worst foe, named by 67 per cent.", "67 per cent", "Fog was the worst foe named"),
    ("An additional 9 per cent leave within a year.", "9 per cent", "leave within a year"),
    ("Overall, 69 per cent were in favour and 22 per cent opposed.", "22 per cent", "were opposed"),
    # ---- no subject of a finding
    ("The yard, 95% leased since spring, was sold.", "95%", "yard leased"),
    ("Tarn accounted for 23% of the rope used in the bay.", "23%", "Tarn of rope"),
    ("Tarn raised its stake in the yard to 34%.", "34%", "stake in the yard"),
    ("Margins were 12% of sales.", "12%", "Margins of sales"),
]


@pytest.mark.parametrize(("sentence", "text", "measure"), SHARES, ids=[f"{case[1]} {case[0]}" for case in SHARES])
def test_a_share_is_told_with_its_verb(sentence: str, text: str, measure: str) -> None:
    found = [one for one in figures("Tarn", LEAD, sentence) if text in one.text]
    assert [one.measure for one in found] == [measure]


def test_a_share_after_which_another_period_stands_is_an_older_one() -> None:
    """Not a share that stands behind what happened first."""
    sentence = "Of those asked, 14.6 per cent could find no work, after 14.3 per cent in April."
    ranked = [one.text for one in figures("Tarn", LEAD, sentence) if one.rank]
    assert ranked == ["14.6 per cent"]


def test_the_first_of_a_ranking_in_brackets_is_told() -> None:
    """The others say by how much it leads."""
    sentence = "Cost was the most cited reason (58%), followed by fog (31%) and ice (9%)."
    assert [one.text for one in figures("Tarn", LEAD, sentence) if one.rank] == ["58%"]


def test_a_share_of_something_of_theirs_is_told_when_a_clause_says_what_it_does() -> None:
    """ "82% of its power" is no part of a figure told before."""
    found = figures("Tarn", LEAD, "The island gets 82% of its power from wind.")
    assert [(one.text, one.measure) for one in found if one.rank] == [("82%", "island gets power from wind")]
