"""Figures that an editor leaves out, each with the reason: in releases of our own, in shapes of real ones."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures, kept

LEAD = "Tarn Harbour today opened its new quay, and with it the basin behind the old mole."
HEADLINE = "Tarn Harbour opens its new quay"

REFUSED = [
    ("en", "The owner was charged in a 48-count indictment.", "48", "counts of a charge"),
    ("en", "He faces 31 counts of falsifying the log.", "31", "counts of a charge"),
    ("en", "The harbour held its seventh annual regatta on the quay.", "seventh", "edition"),
    ("en", "Rust is the No. 1 killer of small boats.", "No. 1", "a rank, not how much"),
    ("en", "Moorings and fuel are among the top two worries of sailors.", "top two", "a rank, not how much"),
    ("en", "The engine provides a second start capability to sailors.", "second", "which one it is"),
    ("en", "We shipped boats over the past two decades to many ports.", "two decades", "says when"),
    ("en", "The existing $265 million loan was repaid by the port.", "$265 million", "an earlier one"),
    ("en", "Boats are a $70 billion industry on this coast.", "$70 billion", "the size of a market"),
    ("en", "The twelve-month period ends with the sale of the yard.", "twelve-month", "the length of a period"),
    ("en", "The result is a list of 80 captains from the coast.", "80 captains", "length of a list"),
    ("en", "No other quay lies within a five-mile radius of the town.", "five-mile", "says where"),
    ("en", "The quay is less than two miles from the station.", "two miles", "says where"),
    ("en", "She has more than 25 years of experience at sea.", "25 years", "has been there"),
    ("es", "Antes trabajó 15 años en el puerto de la ciudad.", "15 años", "has been there"),
    ("pt", "O porto tem mais de 25 anos de desenvolvimento aberto.", "25 anos", "has been there"),
    ("en", "More than 9,000 boat owners rely on the harbour.", "9,000", "background"),
    ("it", "Le due squadre hanno preparato il molo.", "due squadre", "parties"),
    ("zh", "港口系统 15 版本的发布改进了性能。", "15", "part of a name"),
    ("ja", "世界の気温上昇を1.5℃に抑える目標です。", "1.5", "goal"),
    ("en", "The yard has three dedicated berths for guests.", "three", "a handful"),
    ("en", "The yard has five dedicated berths for guests.", "five", "a handful"),
    ("en", "Weighing a mere 3.15 kg, the lamp fits any mast.", "3.15 kg", "how a thing is built"),
    ("es", "La lámpara pesa 3,2 kg y cabe en el mástil.", "3,2 kg", "how a thing is built"),
    ("ja", "滑らかに動く分解能1600カウントの灯りです。", "1600", "how a thing is built"),
    ("en", "The lamp takes 10 W from the mast.", "10 W", "how a thing is built"),
    ("en", "Orley will sail in his 200th regatta for Tarn.", "200th", "which one it is"),
    ("en", "The quay was sold for $63 million in 2019.", "$63 million", "background"),
    ("en", "Sailors worry about fuel (41%), rope (38%) and paint (12%).", "41%", "a list of shares"),
    (
        "de",
        "58 Prozent sparen, etwa bei Diesel (41 Prozent) und Tau (38 Prozent).",
        "41 Prozent",
        "a list of shares",
    ),
    ("en", "Tarn is one of 14 towns with a mole of stone.", "14 towns", "who else is there"),
    ("en", "Sailors who suffered losses exceeding $60,000 in Tarn are asked to call.", "$60,000", "law firm"),
    ("en", "Its lamps are sold in all 50 states of the country.", "50 states", "everywhere"),
    ("en", "The pump moves 800 litres (211 gallons) of water.", "211 gallons", "in brackets"),
    ("en", "The harbour is in its 77th season with a new crew.", "77th", "edition"),
    ("en", "The owner keeps the remaining 20% of the yard.", "20%", "an earlier one"),
    ("en", "The builders have a 30-day option to buy more lamps.", "30-day", "the length of a period"),
    ("en", "Sailors need a four-year degree to steer the ferry.", "four-year", "an age"),
    ("en", "The shed held a 55-gallon drum of oil.", "55-gallon", "how a thing is built"),
    ("en", "She spoke at its 112th opening ceremony on the quay.", "112th", "edition"),
    ("en", "Sailors should call the port at least six days in advance.", "six days", "says when"),
    ("en", "The previous quarterly payment of $0.6211 had been made in May.", "$0.6211", "an earlier one"),
    ("en", "The port counts lamps that shine for 50 hours or more.", "50 hours", "a limit or condition"),
    ("en", "The board liked the 20-day premium of the offer.", "20-day", "the length of a period"),
    ("de", "27391 Tarnow", "27391", "part of an address"),
    ("ko", "이를 위반하면 3천만 원 이하의 벌금에 처해진다.", "3천만 원", "what the law threatens"),
    ("ja", "違反した場合は50万円以下の罰金となります。", "50万円", "what the law threatens"),
    ("zh", "违者处以五万元以下罚款。", "五万元", "what the law threatens"),
    ("en", "Vale Inc., a leading maker of lights in 40 countries, today joined.", "40 countries", "who somebody is"),
]


@pytest.mark.parametrize(("language", "sentence", "text", "reason"), REFUSED)
def test_refused_with_a_reason(language: str, sentence: str, text: str, reason: str) -> None:
    found = [one for one in figures(HEADLINE, LEAD, sentence, language=language) if text in one.text]
    assert found, f"{text!r} was not read"
    assert found[0].rank is None
    assert reason in (found[0].why_not or "")


TOLD_IN_BRACKETS = [
    ("de", "Genannt wurden Diesel (41 Prozent), Tau (38 Prozent) und Farbe (9 Prozent).", ["41 Prozent", "38 Prozent"]),
    (
        "de",
        "Es liegt Ada Brehm (34 Prozent) vor Udo Tamm (29 Prozent) (im Ort Brehm: 57 Prozent; Tamm: 58 Prozent).",
        ["34 Prozent", "29 Prozent"],
    ),
    ("fr", "Viennent ensuite le gazole (41 %), les cordages (38 %) et la peinture (9 %).", ["41 %", "38 %"]),
    ("ko", "접수 방법은 전화(71.4%), 인터넷(19.8%), 서신(8.8%) 순이다.", ["71.4%", "19.8%"]),
]


def test_by_how_much_a_number_is_lower_is_no_number_of_its_own() -> None:
    found = figures("Tarn tells of its boats", "With these, traffic in the docks was 159,300 lower than in May.")
    assert [(one.rank, one.why_not) for one in found] == [(None, "how much more or less it was, not how much")]


def test_counts_in_brackets_behind_what_a_list_names_are_told() -> None:
    sentence = "상담이 많은 품목은 의자(31,405), 전화(27,316) 순이다."
    assert kept(HEADLINE, LEAD, sentence, language="ko") == ["31,405", "27,316"]
    assert kept(HEADLINE, LEAD, "가장 많은 품목은 의자(31,405)이다.", language="ko") == []


@pytest.mark.parametrize(("language", "sentence", "texts"), TOLD_IN_BRACKETS)
def test_where_all_shares_stand_in_brackets_the_first_two_are_told(
    language: str, sentence: str, texts: list[str]
) -> None:
    told = [figure for figure in figures(HEADLINE, LEAD, sentence, language=language) if figure.text in texts]
    assert [figure.text for figure in told if figure.rank] == texts


def test_who_the_issuer_is_is_no_news_in_the_lead_either() -> None:
    lead = "Tarn Harbour, a global leader in lights for small boats in more than 90 countries, today opened its quay."
    assert kept(HEADLINE, lead) == []
    bought = "Tarn Harbour today bought Vale Lights, a maker of lamps with 140 employees in the north."
    assert kept("Tarn Harbour buys Vale Lights", bought) == ["140 employees"]


def test_a_share_in_words_has_its_figures_in_brackets() -> None:
    lead = "Almost three in five sailors (58%) sleep badly, and nearly two thirds (65%) of captains snore, Tarn found."
    assert kept("Most Sailors Sleep Badly", lead) == ["58%", "65%"]


def test_counts_of_the_lead_and_half_of_something_are_news() -> None:
    lead = "The prosecutor today announced a 148-count indictment of a clerk of the harbour."
    assert kept("Harbour Clerk Indicted", lead, kind="legal") == ["148-count indictment"]
    assert kept("Sailors sleep badly", "Less than half of sailors found their berths quiet.") == ["Less than half"]


def test_the_past_of_who_is_appointed_is_no_news() -> None:
    past = "Over her career, Lund has overseen docks worth more than $17 million in investment."
    assert kept("Tarn Harbour Appoints Ida Lund", "Ida Lund joined the board today.", past, kind="personnel") == []


def test_an_age_in_the_headline_is_no_figure() -> None:
    found = figures("Harbour Clerk Stole $52,000 From 91-Year-Old Sailor", "He pleaded guilty.")
    assert [figure.text for figure in found if figure.rank] == ["$52,000"]


def test_the_years_of_a_sum_are_no_figure_of_a_headline() -> None:
    lead = "Tarn Harbour today told of its fines, for which the port has an office of its own on the quay."
    assert kept("Tarn Harbour Collects $31 Million Over Past Six Years", lead) == ["$31 Million"]
    assert kept("Tarn Harbour Gets a Five-Year Lease for $31 Million", lead) == ["$31 Million", "Five-Year"]


def test_of_how_many_parts_a_thing_is_made_is_no_figure_of_a_headline() -> None:
    lead = "Tarn Harbour today told of its plan, for which the port will pay."
    assert kept("Tarn Harbour Raises $31 Million for Its Six-Point Plan", lead) == ["$31 Million"]
    assert kept("Tarn Harbour Buys 12 Cranes for Its Six-Point Plan", lead) == ["12 Cranes"]


def test_a_number_with_a_capital_inside_a_sentence_is_part_of_a_name() -> None:
    lead = "Led by Harbour Nine Ventures, a group of banks gave Tarn the money for the quay of its new harbour."
    assert kept("Tarn Harbour Raises $31 Million", lead, "Anna Tarn is the author of Seven Days at Sea.") == [
        "$31 Million"
    ]


def test_hours_that_were_averaged_are_no_stretch() -> None:
    told = "The average watching hours were 140 minutes. The dock has an option of two years."
    assert [one.text for one in figures(HEADLINE, LEAD, told) if one.rank] == ["140 minutes"]


def test_counts_that_are_the_news_are_kept() -> None:
    assert kept(
        "Tarn Harbour Teaches Sailors",
        "Tarn Harbour ended its spring school.",
        "The school has a library of lessons.",
        "It covers over 14,000 boat types and was attended by 412 sailors.",
    ) == ["over 14,000 boat types", "412 sailors"]


def test_letterheads_hold_no_news() -> None:
    assert (
        kept("Porto Tarn approva il bilancio", "Il porto è aperto.", "Capitale sociale 1.441.000 euro", language="it")
        == []
    )


def test_an_address_and_a_numbered_building_are_no_counts() -> None:
    assert kept(HEADLINE, LEAD, "It is a loan for 2 Harbourgate, an office tower near the quay.") == []
    assert kept("Tarn lädt ein", "Der Kai ist offen.", "Ort: Kai, Hafenstraße, 20457 Hamburg", language="de") == []


def test_people_behind_an_elision_are_counted() -> None:
    found = figures("3 millions d’abonnés pour le port de Tarn", "Le port est ouvert.", language="fr")
    assert (found[0].unit, found[0].rank) == ("abonnés", 1)


@pytest.mark.parametrize(
    ("sentence", "text", "reason"),
    [
        ("The lamp stands on a mast with a height of 16 metres.", "16 metres", "how a thing is built"),
        ("Owners with less than 335 shares will receive one flag.", "less than 335", "a limit or condition"),
        ("The offer lies below the closing price of Tarn stock of $171.10.", "$171.10", "a price of the market"),
        ("The stock of Tarn was trading at $3.45 per share.", "$3.45", "a price of the market"),
        ("* Ratings are from at least 1,500 reviews of boats.", "1,500", "condition"),
        ("※ The survey asked 1,500 sailors in the town.", "1,500", "a footnote"),
        ("Move-ins begin 12 months thereafter.", "12 months", "says when"),
    ],
)
def test_what_is_told_beside_the_news(sentence: str, text: str, reason: str) -> None:
    found = [one for one in figures(HEADLINE, LEAD, sentence) if text in one.text]
    assert found, f"{text!r} was not read"
    assert reason in (found[0].why_not or "")


def test_a_star_before_a_blank_is_the_mark_of_a_list() -> None:
    found = figures(HEADLINE, LEAD, "The quay grew again. * Revenue for the quarter was $7.9 million.")
    assert [one.why_not for one in found if one.text == "$7.9 million"] == [None]


def test_a_heading_before_a_colon_is_no_part_of_a_measure() -> None:
    found = figures(HEADLINE, LEAD, "Second quarter highlights: Revenue was $7.9 million.")
    assert [one.measure for one in found if one.text == "$7.9 million"] == ["Revenue"]


def test_a_career_is_no_figure_of_an_appointment() -> None:
    assert kept("Tarn Names Ida Lund", LEAD, "She served for an unprecedented ten years.", kind="personnel") == []


def test_miles_of_something_are_no_distance() -> None:
    assert "168 kilometres" in kept(HEADLINE, LEAD, "The yard has laid 168 kilometres of pipe for the quay.")


def test_a_name_with_its_number_is_no_count_even_where_it_opens_a_sentence() -> None:
    told = (
        "The Harbour Project today released Tarnwood 16 and thanked its users. Tarnwood 16 provides users with faster "
        "sorting. With Tarnwood 16 comes a new log."
    )
    found = figures("The Harbour Project Releases Tarnwood 16", told)
    assert not [figure.text for figure in found if "16" in figure.text]


def test_what_is_laid_or_seized_by_weight_is_no_weight_of_a_thing() -> None:
    assert kept(HEADLINE, LEAD, "Harbour police seized 310 kg of cocaine on the quay.") == ["310 kg"]


def test_money_of_long_ago_is_the_news_before_a_court() -> None:
    told = "The port took bribes of $63 million in 2019 from the yards."
    assert kept("Tarn Harbour fined", "The port was fined.", told, kind="legal") == ["$63 million"]


def test_who_was_charged_is_a_count_of_parties() -> None:
    found = figures("Two Texas Men Plead Guilty to Theft", "They took $52,000 from the harbour.")
    assert (found[0].unit, found[0].why_not) == ("Men", "a count of parties")


def test_a_name_that_begins_with_a_number_is_no_count() -> None:
    told = "The 917 Harbour Park has finished a 40,000-square-foot expansion. Sailors know the 917 Harbour Park well."
    assert kept("Tarn opens a new park", told) == ["40,000-square-foot"]


def test_the_millions_of_a_headline_are_the_money_of_the_text() -> None:
    found = figures(
        "Tarn investe 20 milhões no porto", "O porto vai investir 20 milhões de euros no cais.", language="pt"
    )
    assert [(one.text, one.unit) for one in found if one.rank] == [("20 milhões", "EUR")]


def test_one_gift_told_twice_is_one_fact() -> None:
    told = (
        "The Lunds recently donated $2 million to provide care for sailors.",
        "The $2 million gift supports two aims.",
    )
    assert kept("Tarn honours the Lunds", LEAD, *told) == ["$2 million"]


def test_a_threshold_beside_a_sum_is_a_fact_of_its_own() -> None:
    told = "The port won a contract in the amount of $2.6M. It secured private funding in the amount of at least $2.6M."
    assert kept("Tarn wins a contract", told) == ["$2.6M", "at least $2.6M"]


@pytest.mark.parametrize(
    ("sentence", "text", "measure"),
    [
        ("The museum reported attendance of 380,000 in 2024.", "380,000", "attendance"),
        ("Membership of the club has grown to 5,214.", "5,214", "Membership of the club"),
        ("Daily ridership averaged 47,000 on its ferries.", "47,000", "Daily ridership"),
        ("The hall seats 400 and the yard employed 730.", "400", "seats"),
        ("The hall seats 400 and the yard employed 730.", "730", "employees"),
        ("Student numbers rose from 15,623 in 2022 to 16,632 in 2024.", "16,632", "Student numbers"),
        ("The trial found a hazard ratio of 0.62.", "0.62", "hazard ratio"),
        ("The berth price index stood at 104.3.", "104.3", "berth price index"),
        ("The months of supply fell from 11.1 to 8.9.", "8.9", "months of supply"),
        ("The school, with an enrollment of 710, moves to the quay.", "710", "enrollment"),
    ],
)
def test_a_bare_number_is_told_by_a_noun_that_counts(sentence: str, text: str, measure: str) -> None:
    found = {figure.text: figure for figure in figures(HEADLINE, LEAD, sentence)}[text]
    assert found.measure == measure
    assert found.why_not != "a bare number"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("it", "Il porto ha firmato un accordo ex art. 94 ter della legge."),
        ("en", "The port acts under Article 318-27 II of its rules."),
        ("fr", "En application de l'article 318-27 II du règlement, le port ouvre."),
        ("de", "Der Hafen hat an der B 746 Gelände erworben."),
    ],
)
def test_articles_of_laws_and_roads_are_no_amounts(language: str, sentence: str) -> None:
    assert not figures(HEADLINE, LEAD, sentence, language=language)
