"""What an amount measures, in the words of the release: the shapes of product, legal, survey and event releases."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures

LEAD = "Tarn Harbour today opened its new quay, and with it the basin behind the old mole."

NAMED = [
    ("en", "Dues increased by $166,886, representing a good year for sailors.", "$166,886", "Dues"),
    (
        "en",
        "The founders have deposited into the escrow account an aggregate of $1,437,500.00, representing their part.",
        "$1,437,500",
        "deposited into the escrow account",
    ),
    ("en", "A clerk was indicted for stealing $32,000 from a sailing club.", "$32,000", "stealing from a sailing club"),
    ("en", "Tarn announced the completion of $3.3 million in financing.", "$3.3 million", "financing"),
    ("en", "The repair division generated revenue of $418,520.", "$418,520", "revenue"),
    ("en", "The year therefore resulted in a net loss of $2.7 million.", "$2.7 million", "net loss"),
    ("en", "The owners understated their gross income by more than $600,000.", "$600,000", "gross income"),
    ("en", "Ida told Tarn Radio, the yard saw a rise in its gross margin, reaching 52%.", "52%", "gross margin"),
    (
        "en",
        "Owners will pay more, raising the average monthly bill from $95.40 per month to $103.69 per month.",
        "$103.69",
        "average monthly bill",
    ),
    ("en", "The lines consist of over 150 miles of water pipes.", "over 150 miles", "water pipes"),
    ("en", "Tarn sells shares at a price per share of $0.142 in a placement.", "$0.142", "shares at a price per share"),
    ("en", "It expects to have 500,000 post-split shares outstanding.", "500,000", "post-split shares outstanding"),
    ("en", "It now owns the mark without paying the $5,000 per state licence.", "$5,000", "per state licence"),
    ("en", "The yard has signed a contract worth a total of $13 million.", "$13 million", "contract"),
    ("en", "The city awarded Nova Boats a contract worth $1,989,880.", "$1,989,880", "contract"),
    ("en", "The theft caused a tax loss to the government of $667,716.", "$667,716", "tax loss to the government"),
    (
        "en",
        "Nearly 45% of women over age 20 are living near the coast.",
        "45%",
        "women over age 20 are living near",
    ),
    ("en", "Tarn receives $100,000 ‘Pier Grant’ from Nova.", "$100,000", "Pier Grant"),
    ("en", "Tarn bought the yard for $7.20 per share.", "$7.20", "purchase price per share"),
    (
        "en",
        "Familiarity with night mooring among sailors who have made claims rose to 48%.",
        "48%",
        "Familiarity with night mooring among sailors",
    ),
    (
        "en",
        "To fund the work Tarn has successfully raised over $400,000 through private loans.",
        "$400,000",
        "raised through private loans",
    ),
    ("en", "Tarn has acquired an additional 10 ETH at an average cost of $4,410 each.", "10 ETH", "ETH"),
    ("en", "Tarn has acquired an additional 10 ETH at an average cost of $4,410 each.", "$4,410", "average cost"),
    ("en", "Tarn bought the yard, including the assumption of $21 million of debt.", "$21 million", "debt"),
    ("en", "It will pay with cash on hand and a new term loan of $90 million.", "$90 million", "term loan"),
    ("en", "The pier is 78% complete.", "78%", "pier complete"),
    ("en", "Boats of the new kind need 31% fewer repairs.", "31%", "repairs"),
    ("en", "Tarn unveiled a ferry that carries up to 440 boats of guests.", "440", "boats of guests"),
    (
        "en",
        "Sleep matters, literally: 25% of sailors say that they wake up at night.",
        "25%",
        "sailors say that they wake up at night",
    ),
    (
        "en",
        "The trustees declared a distribution of $0.07 per unit, or $0.84 per unit a year.",
        "$0.84",
        "distribution",
    ),
    ("fr", "La région a accordé une subvention de 5,5 millions d’euros.", "5,5", "subvention"),
    ("fr", "Les émissions de carbone du port seront inférieures de 40 %.", "40", "émissions de carbone du port"),
    (
        "de",
        "Das Ergebnis vor Zinsen und Steuern stieg auf 38,2 Millionen Euro.",
        "38,2",
        "Ergebnis vor Zinsen und Steuern",
    ),
    ("en", "The project is 63% complete.", "63%", "project complete"),
    ("en", "Tarn unveiled a cargo boat that carries up to 440 pounds.", "440 pounds", "cargo boat"),
    (
        "fr",
        "Les émissions de carbone du port seront inférieures de 40 % à celles de l'ancien port.",
        "40",
        "émissions de carbone du port",
    ),
    ("de", "Der Überschuss je Aktie betrug 1,84 Euro.", "1,84", "Überschuss je Aktie"),
    ("en", "Over 2,100 sailors livestreamed the regatta.", "2,100", "sailors livestreamed the regatta"),
    ("de", "Rund 13,4% der Bevölkerung haben ein Boot.", "13,4%", "Bevölkerung"),
    ("ru", "Банк повысил ключевую ставку до 7,00% годовых.", "7,00%", "ключевую ставку"),
    ("ko", "부두 이용료는 배가 늘면서 전년 대비 13.9% 성장한 2조 585억 원을 기록했다.", "2조", "부두 이용료"),
    ("ko", "2025년 6월말 누적 총 122.1조원 항만 자금 회수", "122.1조원", "항만 자금"),
]


@pytest.mark.parametrize(("language", "sentence", "text", "measure"), NAMED, ids=[case[1] for case in NAMED])
def test_what_is_measured(language: str, sentence: str, text: str, measure: str) -> None:
    found = [one for one in figures("Tarn", LEAD, sentence, language=language) if text in one.text]
    assert found, f"{text!r} was not read"
    assert found[0].measure == measure


@pytest.mark.parametrize(
    ("language", "sentence", "text"),
    [
        ("en", "Set on 5.4 acres, it has room for boats.", "5.4 acres"),
        ("de", "Um 63% gestiegen.", "63%"),
        ("ko", "총 168.7조원 기준", "168.7조원"),
    ],
)
def test_a_verb_alone_names_nothing(language: str, sentence: str, text: str) -> None:
    found = [one for one in figures("Tarn", LEAD, sentence, language=language) if text in one.text]
    assert found[0].measure == ""
    assert found[0].why_not == "nothing says what it measures"
