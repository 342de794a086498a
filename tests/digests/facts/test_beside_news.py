"""What a sentence tells beside the news, by its verb's tense and by who its subject is: releases of our own."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures

HEADLINE = "Orley Foods buys land for a new bakery"
LEAD = "Orley Foods today bought land on the north quay, where its bakery will stand from next spring."
ALWAYS = [
    ("Orley Foods bakes 1.2 million loaves a week at its sites in the county.", "1.2 million"),
    ("The cooperative counts 12,400 farmers among its owners.", "12,400"),
    ("Its trucks cover 41 million miles a year between the lakes and the coast.", "41 million"),
    ("Dunmore Ferries, the neighbour on the quay, carries 900,000 passengers a year.", "900,000"),
    ("The charity looks after 310 retired lifeboats.", "310"),
    ('"Our vans already visit 4,000 shops before dawn," said the baker.', "4,000"),
    ("We feed 8,000 families every week.", "8,000"),
    ("Our two ships can carry 9,000 tonnes of flour apiece.", "9,000"),
    ("Among its customers are 17 grid operators.", "17"),
    ("Growers in the valley produce 600,000 tonnes of pears.", "600,000"),
    ("Some 14 million tonnes of crust reach the sea each year.", "14 million"),
    ("A cow eats 50 kilograms of grass a day.", "50"),
    ("The blight afflicts 55 million trees around the globe.", "55 million"),
    ("Elba discards around 3,300 tonnes of nets a year.", "3,300"),
    ("Power plants account for about 40% of soot.", "40%"),
    ("Wheat flour is responsible for 12% of coughs.", "12%"),
    ("Sixty percent of Elban skippers who have stopped have asthma.", "Sixty percent"),
    ("About 15 percent of burns are deep.", "15 percent"),
    ("Some 40% of small mills never reopen after a flood.", "40%"),
    ("The bread will reach some of the 12.4 million children of Elba.", "12.4 million"),
    ("Flour fires claim the lives of 41,000 mice a year.", "41,000"),
]
DONE = [
    ("Since 2009, Orley Foods has sold eight million cakes.", "eight million"),
    ("Since the programme's start in 2009, Orley Foods has given away 2.5 million loaves.", "2.5 million"),
    ("In its history Orley Foods has delivered more than 3,000 carts to its neighbours.", "3,000"),
    ("Over the past decade the studio has designed 140 bridges.", "140"),
    ("During its long life the yard has launched 1,150 boats.", "1,150"),
]
BEFORE = [
    ("The previous owner had paid $14 million for the site.", "$14 million"),
    ("Round one, in 2023, benefited 94 bakers.", "94"),
    ("In 2015 the yard employed 3,400 people.", "3,400"),
    ("The first appeal, three years ago, brought in $61,000.", "$61,000"),
    ("In good years the company used to sell two million loaves.", "two million"),
    ("The earlier fund, under which $22 million was spent, lapsed in March.", "$22 million"),
    ("Last spring's round reached 64 schools.", "64"),
    ("The previous round raised $4 million.", "$4 million"),
    ("The company's prior plan cost $970 million.", "$970 million"),
    ("A decade earlier, only 310 boats berthed here.", "310"),
    ("The price eclipses the $7.2 million laid out for the pier three summers ago.", "$7.2 million"),
]
COMPARED = [
    ("Three fifths as many skippers came as in the spring.", "Three fifths", "only compares"),
    ("Half of it goes to the bakers of the quay.", "Half", "told before"),
    ("The line can carry twenty times that number.", "twenty times", "told before"),
    ("Two thirds of the price, $40 million, is paid at closing.", "Two thirds", "in figures"),
    ("Conventional ovens work at 1,400 degrees.", "1,400", "how something is done"),
    ("A 45-day consultation gets under way on Monday.", "45-day", "in passing"),
]
NEWS = [
    ("The order covers 1,900 carts and is worth $410 million.", "1,900"),
    ("The bank will open 74 branches next year.", "74"),
    ("Orley Foods has agreed to buy 310 shops from its rival.", "310"),
    ("Orley Foods has hired 190 bakers for the new quay.", "190"),
    ("Orley Foods has cut 240 jobs since January.", "240"),
    ("Following the sale, the company owns 470 sheds.", "470"),
    ("Orley Foods bought Dunmore Bakers, which makes 88 kinds of bread.", "88"),
    ("Orley Foods has collected more than 38,000 tins.", "38,000"),
    ("Orley Foods now owns 410 mills.", "410"),
    ("Temperatures in the bakery peaked at 51 degrees.", "51"),
    ("It makes good on the previously announced $55 million plan.", "$55 million"),
    ("The bakery will have 64 ovens.", "64"),
    ("The tower measures 64 metres.", "64"),
    ("The judge found that the clerk had taken $90,000 from the till.", "$90,000"),
    ("Orley Foods signed a three-year lease.", "three-year"),
    ("Former bakers stole $90,000 from the till.", "$90,000"),
    ("More than 60 percent of its customers pay by phone.", "60 percent"),
    ("Women make up 30 percent of the new class of bakers.", "30 percent"),
    ("The new oven saves 30 percent of the heat.", "30 percent"),
    ("Cakes will account for 40% of sales.", "40%"),
    ("The festival drew 86,000 visitors in July.", "86,000"),
]


def reason(sentence: str, text: str) -> str | None:
    """Why the figure is left out; None if it is kept."""
    found = [one for one in figures(HEADLINE, LEAD, sentence) if one.text.startswith(text) or text in one.text]
    assert found, f"{text!r} was not read"
    return found[0].why_not


@pytest.mark.parametrize(("sentence", "text"), ALWAYS)
def test_what_is_so_at_all_times(sentence: str, text: str) -> None:
    assert "at all times" in (reason(sentence, text) or "")


@pytest.mark.parametrize(("sentence", "text"), DONE)
def test_what_somebody_has_done_in_all_the_years(sentence: str, text: str) -> None:
    assert "all the years" in (reason(sentence, text) or "")


@pytest.mark.parametrize(("sentence", "text"), BEFORE)
def test_what_was_so_before(sentence: str, text: str) -> None:
    assert "so before" in (reason(sentence, text) or "")


@pytest.mark.parametrize(("sentence", "text", "said"), COMPARED)
def test_what_only_compares_or_qualifies(sentence: str, text: str, said: str) -> None:
    assert said in (reason(sentence, text) or "")


@pytest.mark.parametrize(("sentence", "text"), NEWS)
def test_deeds_of_the_day_and_what_is_to_come_are_news(sentence: str, text: str) -> None:
    told = reason(sentence, text) or ""
    assert not any(said in told for said in ("at all times", "all the years", "so before", "in passing")), told


LEADS = {
    "fr": ("Le port ouvre son quai", "Le port a ouvert son quai et le bassin, devant les pêcheurs de la côte réunis."),
    "es": ("El puerto abre su muelle", "El puerto abrió su muelle y la dársena, ante los pescadores de la costa."),
    "it": ("Il porto apre il molo", "Il porto ha aperto il molo e il bacino, davanti ai pescatori della costa."),
    "pt": ("O porto abre o cais", "O porto abriu o cais e a bacia, diante dos pescadores de toda a costa."),
    "de": ("Tarner Hafen öffnet den Kai", "Der Hafen hat heute den Kai geöffnet, dazu das Becken hinter der Mole."),
    "ru": ("Порт открыл причал", "Порт сегодня открыл причал и бассейн за молом, рассказали в его управлении."),
}
HABITS = [
    ("fr", "Le réseau compte 26 lignes et transporte 11 millions de voyageurs par an.", "11 millions"),
    ("fr", "Chaque année, la maladie touche 55 000 personnes.", "55 000"),
    ("es", "La cooperativa produce 1,1 millones de toneladas al año.", "1,1 millones"),
    ("es", "La enfermedad afecta a 55 millones de personas en el mundo.", "55 millones"),
    ("it", "L'azienda macina 210.000 tonnellate di grano l'anno.", "210.000"),
    ("pt", "A rede transporta 11 milhões de passageiros por ano.", "11 milhões"),
    ("de", "Das Netz befördert 11 Millionen Fahrgäste im Jahr.", "11 Millionen"),
    ("ru", "Сеть перевозит 11 миллионов пассажиров в год.", "11 миллионов"),
]
PLANS = [
    ("fr", "L'usine produira 30 000 tonnes de papier par an.", "30 000"),
    ("es", "La planta producirá 30.000 toneladas al año.", "30.000"),
    ("it", "Il nuovo impianto produce 30.000 tonnellate all'anno.", "30.000"),
    ("pt", "A fábrica vai produzir 30 mil toneladas por ano.", "30 mil"),
    ("de", "Das Werk wird jährlich 30.000 Tonnen Papier herstellen.", "30.000"),
    ("ru", "Завод будет выпускать 30 тысяч тонн в год.", "30 тысяч"),
]


def _why(language: str, sentence: str, text: str) -> str:
    found = [one for one in figures(*LEADS[language], sentence, language=language) if text in one.text]
    assert found, f"{text!r} was not read"
    return found[0].why_not or ""


@pytest.mark.parametrize(("language", "sentence", "text"), HABITS)
def test_what_is_so_every_year(language: str, sentence: str, text: str) -> None:
    why = _why(language, sentence, text)
    assert any(said in why for said in ("at all times", "who somebody is"))  # a house is told by its habits too


@pytest.mark.parametrize(("language", "sentence", "text"), PLANS)
def test_what_will_be_so_every_year_is_news(language: str, sentence: str, text: str) -> None:
    assert "at all times" not in _why(language, sentence, text)


def test_the_count_of_an_older_year_is_none_of_this_one() -> None:
    assert "so before" in _why("de", "In den besten Zeiten, 1987, zählte die Werft 3.400 Köpfe.", "3.400")
    assert "so before" in _why("es", "En 2015 la empresa tenía 3.400 empleados.", "3.400")
