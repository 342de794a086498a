"""What an amount measures, in the words of the release: the shapes of product, legal, survey and event releases."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.digests.facts.written_release import figures

LEAD = "Tarn Harbour today opened its new quay, and with it the basin behind the old mole."

NAMED = [
    (
        "en",
        "Net income included $4.9 million of expenses for docks, of which $3.6 million was severance expense.",
        "$3.6 million",
        "severance expense",
    ),
    ("en", "Saddle bag - $195", "$195", "Saddle bag"),
    ("en", "EBIT including swings of the crown: EUR 17.3m", "EUR 17.3m", "EBIT including swings of the crown"),
    ("en", "Tarn announced the sale of a 19-acre shipyard near the harbour.", "19-acre", "shipyard"),
    ("en", "The loan pays for the building of a 120 MW wind farm on the coast.", "120 MW", "wind farm on the coast"),
    (
        "en",
        "They share the $27 million in total building costs for the dam.",
        "$27 million",
        "total building costs for the dam",
    ),
    ("en", "The talks led to a 16% year-on-year increase in boat hire across all piers.", "16%", "boat hire"),
    (
        "en",
        "Demand was particularly strong in the northern market, which represented 81% of revenue.",
        "81%",
        "northern market of revenue",
    ),
    (
        "en",
        "Net cash generated from operating activities amounted to $7.1 million.",
        "$7.1 million",
        "Net cash generated from operating activities",
    ),
    ("en", "Cash provided by operations totaled $12 million.", "$12 million", "Cash provided by operations"),
    ("en", "Nova offers to buy shares of Tarn stock at a purchase price of $87.", "$87", "purchase price"),
    ("en", "Tarn sold its docks for aggregate proceeds of $40 million.", "$40 million", "aggregate proceeds"),
    ("en", "Tarn has much debt capacity with gross leverage of only about 1.7x.", "1.7x", "gross leverage"),
    ("en", "The races are filmed for television with a feed of up to 90 Mbps.", "90 Mbps", "feed"),
    ("en", "We look at the upper half of the range for EBIT of EUR 23 million.", "EUR 23 million", "EBIT"),
    ("en", "Tarn sees earnings (adjusted EBITA) in the range of EUR 92 million.", "EUR 92 million", "earnings"),
    ("en", "Reaffirms net dues guidance between $610 million and $640 million.", "$610", "net dues guidance"),
    ("en", "Generated cash flow from operations of $8.7 million.", "$8.7 million", "cash flow from operations"),
    ("en", "In 2024, the company reported revenue of $1.7 billion.", "$1.7 billion", "revenue"),
    ("en", "The pumps carry about 30,000 barrels per day of waste water.", "30,000 barrels", "waste water"),
    ("en", "The yard will present 12 competitive awards recognizing good seamen.", "12", "competitive awards"),
    ("en", "The town bought 466 acres of land along the river.", "466 acres", "land bought"),
    ("en", "Save 20% off all moorings until Friday.", "20%", "off moorings"),
    ("en", "Few said no, with 76% saying that the port should grow.", "76%", "saying that the port should grow"),
    ("en", "The owners pay a penalty of 35 percent of the high balance.", "35 percent", "penalty of high balance"),
    ("en", "A clerk withheld more than $15,000 from his crew's pay.", "$15,000", "withheld from crew's pay"),
    ("en", "Dues increased by $166,886, representing a good year for sailors.", "$166,886", "Dues"),
    (
        "en",
        "The founders have deposited into the escrow account an aggregate of $1,260,400.00, representing their part.",
        "$1,260,400",
        "deposited into the escrow account",
    ),
    ("en", "A clerk was indicted for stealing $32,000 from a sailing club.", "$32,000", "stolen from sailing club"),
    ("en", "Tarn announced the completion of $3.3 million in financing.", "$3.3 million", "financing"),
    ("en", "The repair division generated revenue of $418,520.", "$418,520", "revenue"),
    ("en", "The year therefore resulted in a net loss of $3.9 million.", "$3.9 million", "net loss"),
    ("en", "The owners understated their gross income by more than $600,000.", "$600,000", "gross income"),
    ("en", "Ida told Tarn Radio, the yard saw a rise in its gross margin, reaching 52%.", "52%", "gross margin"),
    (
        "en",
        "Owners will pay more, raising the average monthly bill from $95.40 per month to $103.69 per month.",
        "$103.69",
        "average monthly bill",
    ),
    ("en", "The lines consist of over 150 miles of water pipes.", "over 150 miles", "water pipes"),
    ("en", "Tarn sells shares at a price per share of $0.237 in a placement.", "$0.237", "price per share"),
    ("en", "It expects to have 500,000 post-split shares outstanding.", "500,000", "post-split shares outstanding"),
    ("en", "It now owns the mark without paying the $5,000 per state licence.", "$5,000", "per state licence"),
    ("en", "The yard has signed a contract worth a total of $13 million.", "$13 million", "contract"),
    ("en", "The city awarded Nova Boats a contract worth $1,989,880.", "$1,989,880", "contract"),
    ("en", "The theft caused a tax loss to the treasury of $481,350.", "$481,350", "tax loss to the treasury"),
    (
        "en",
        "Nearly 45% of women over age 20 are living near the coast.",
        "45%",
        "women over age 20 are living near the coast",
    ),
    ("en", "Tarn receives $100,000 ‘Pier Grant’ from Nova.", "$100,000", "Pier Grant from Nova"),
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
    ("en", "Two-thirds of New Harbourers like the quay.", "Two-thirds", "New Harbourers like the quay"),
    ("en", "The total cost of funds was 2.20% in May.", "2.20%", "cost of funds"),
    ("en", "Tangible book value per share was $38.91.", "$38.91", "Tangible book value per share"),
    ("en", "Nova gave an $850,000 endowed fund to the pilots.", "$850,000", "endowed fund to the pilots"),
    ("en", "The 270-megawatt tidal project will open soon.", "270-megawatt", "tidal project"),
    (
        "en",
        "The mayor named nine quay grant fund projects across town.",
        "nine",
        "quay grant fund projects across town",
    ),
    ("en", "Today's aid builds on $250,000 awarded to the town of Brack.", "$250,000", "awarded to town of Brack"),
    ("en", "County agencies will be given $612,000 this year.", "$612,000", "given to County agencies"),
    ("en", "Sailors also plan to spend $91.20 on rope this year.", "$91.20", "spending on rope"),
    ("en", "The survey found 74% of sailors will spend more.", "74%", "sailors will spend more"),
    ("en", "One in five said they would wait for wind.", "One in five", "said they would wait for wind"),
    ("en", "Brack Bancorp, Inc. reported net income of $21.8 million.", "$21.8 million", "net income"),
    ("en", "For the year, Brack Mobile reported record revenue of $9.6 million.", "$9.6 million", "revenue"),
    ("en", "Two yards have been awarded federal contracts totaling $55 million.", "$55 million", "federal contracts"),
    ("en", "Net sales inched up 1% to $3.82 billion from $3.78 billion.", "$3.82 billion", "Net sales"),
    (
        "en",
        "They bought $11 million aggregate principal amount of 5% senior notes.",
        "$11 million",
        "senior notes bought",
    ),
    ("en", "Sales grew 5% and Brack slashed its growth guidance to 6%.", "6%", "growth guidance"),
    ("en", "Earnings per diluted share were $1.45 in May.", "$1.45", "Earnings per diluted share"),
    ("en", "Gross profit as a percentage of sales was 34.5%.", "34.5%", "Gross profit as a percentage of sales"),
    ("en", "Nova will pay cash, for a total equity value of about $2.1 billion.", "$2.1 billion", "equity value"),
    ("en", "Nova raised money from Brack, bringing total funding to $60 million.", "$60 million", "total funding"),
    ("en", "Net new orders rose 14% to 1,204 boats.", "1,204 boats", "Net new orders"),
    ("en", "Nova donated $50,000 to the harbour museum.", "$50,000", "donated to harbour museum"),
    ("en", "An additional 2,198 boats were lost in storms.", "2,198 boats", "additional boats lost in storms"),
    ("en", "In 2023, 3,284 sailors died in storms.", "3,284", "sailors died in storms"),
    ("en", "HPA: $1.15 Million Invested in Brack for a Quay", "$1.15 Million", "Invested in Brack for a Quay"),
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
    ("de", "Rund 13,4% der Bevölkerung haben ein Boot.", "13,4%", "Bevölkerung haben ein Boot"),
    ("ru", "Банк повысил ключевую ставку до 7,00% годовых.", "7,00%", "ключевую ставку"),
    ("ko", "부두 이용료는 배가 늘면서 전년 대비 13.9% 성장한 2조 585억 원을 기록했다.", "2조", "부두 이용료"),
    ("ko", "2025년 6월말 누적 총 122.1조원 항만 자금 회수", "122.1조원", "항만 자금"),
    ("en", "Seats cost $12.50 Monday through Thursday and $15 on other days.", "$12.50", "Seats"),
    ("de", "Der Eintritt kostet 12 Euro werktags und 15 Euro sonst.", "12 Euro", "Eintritt"),
    ("en", "Marl won an order for a 49 metre passenger ferry.", "49 metre", "passenger ferry"),
    ("en", "The port will lay a 12 kilometre cable next year.", "12 kilometre", "cable"),
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


SIGNED = [
    ("The drug reduced the risk of a stroke by 35% compared with placebo.", "35%", "-35"),
    ("Sailors who slept less were 40% more likely to fall.", "40%", "40"),
    ("Friday June 7 - $8 fish plates all day.", "$8", "8"),
    ("Our allowance for lost boats ended the year at $3,184,206.", "$3,184,206", "3184206"),
    ("The net loss for the year was $3.2 million.", "$3.2 million", "-3200000"),
    ("The tool cut waiting by 14% and set-up times by 9%, and shortened unloading by up to 18%.", "9%", "-9"),
    ("The tool cut waiting by 14% and set-up times by 9%, and shortened unloading by up to 18%.", "18%", "-18"),
]


@pytest.mark.parametrize(("sentence", "text", "value"), SIGNED, ids=[f"{case[1]} of {case[0]}" for case in SIGNED])
def test_signs(sentence: str, text: str, value: str) -> None:
    found = next(one for one in figures("Tarn", LEAD, sentence) if text in one.text)
    assert found.value == Decimal(value)


def test_the_same_cents_of_something_else_do_not_name_a_dividend() -> None:
    found = figures(
        "Tarn Holds Its Dividend at 23 Cents Per Share",
        "Tarn told its results today.",
        "Provisions of $5.6 million reduced EPS by $0.31 per share in the first half.",
        kind="earnings",
    )
    assert found[0].measure == "Dividend"
