"""German clauses that end with their verb, what is estimated, and numbers whose noun stands elsewhere."""

from __future__ import annotations

import pytest

from digests.model import Figure
from tests.digests.facts.written_release import figures


def told(language: str, sentence: str, text: str) -> Figure:
    return next(figure for figure in figures("Tarn", sentence, language=language) if text in figure.text)


@pytest.mark.parametrize(
    ("sentence", "text", "measure"),
    [
        (
            "Man setzt auf Vorruhestand und Teilzeit, wofür 18 Mio. Euro zurückgelegt werden.",
            "18 Mio.",
            "Vorruhestand und Teilzeit zurückgelegt",
        ),
        (
            "Die Werft baut eine Halle, die den Strombedarf um 30 Prozent senken soll.",
            "30 Prozent",
            "Strombedarf",
        ),
        (
            "Gäste, die 9.400 Euro für das Boot spendeten, blieben lange.",
            "9.400 Euro",
            "Boot spendeten",
        ),
        ("Das Programm, das mit 18 Mio. Euro ausgestattet ist, läuft weiter.", "18 Mio.", "Programm ausgestattet"),
        ("Die Quote, die bei 18 Prozent liegt, ist hoch.", "18 Prozent", "Quote"),
        (
            "Der Rat beschloss, 18 Mio. Euro in den Umbau der Mole zu stecken.",
            "18 Mio.",
            "Umbau der Mole stecken",
        ),
        ("Der Verein rechnet damit, dass der Erlös um 8 Prozent steigt.", "8 Prozent", "Erlös"),
        ("Weil die Miete um 8 Prozent stieg, fiel der Gewinn auf 3 Mio. Euro.", "3 Mio.", "Gewinn"),
        ("In eine Halle, die 2029 fertig sein soll, stecken die Eigner 18 Mio. Euro.", "18 Mio.", "Halle"),
    ],
)
def test_a_clause_with_its_verb_at_the_end_tells_its_own_amounts(sentence: str, text: str, measure: str) -> None:
    assert told("de", sentence, text).measure == measure


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Der Erlös stieg auf 61 Mio. Euro, der Gewinn auf 5 Mio. Euro.", "Gewinn"),  # no relative clause
        ("Wie der Verband mitteilte, sank der Absatz auf 5 Mio. Euro.", "Absatz"),
    ],
)
def test_a_main_clause_behind_a_comma_is_none_of_these(sentence: str, measure: str) -> None:
    assert told("de", sentence, "5 Mio.").measure == measure


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Den Schaden beziffert die Reederei auf 61.000 Euro.", "Schaden"),
        ("Die Prognose hebt der Vorstand auf 61.000 Euro an.", "Prognose"),
        ("Der Verein senkt den Beitrag auf 61.000 Euro.", "Beitrag"),
    ],
)
def test_what_is_moved_or_estimated_is_measured_not_who_does_it(sentence: str, measure: str) -> None:
    assert told("de", sentence, "61.000").measure == measure


@pytest.mark.parametrize(
    ("language", "sentence", "text", "unit", "measure"),
    [
        ("de", "860 Läufer gingen an den Start, davon 212 aus Orlen.", "212", "Läufer", "Läufer aus Orlen"),
        ("de", "Von den 640 Anträgen wurden 212 bewilligt.", "212", "Anträgen", "Anträgen bewilligt"),
        ("fr", "Sur les 640 dossiers déposés, 212 ont été retenus.", "212", "dossiers", "dossiers retenus"),
        ("es", "De los 640 avisos, 212 fueron falsos.", "212", "avisos", "avisos falsos"),
        ("it", "Sono 74 gli indagati.", "74", "indagati", "indagati"),
        ("pt", "Dos 640 pedidos, 212 foram aceites.", "212", "pedidos", "pedidos aceites"),
    ],
)
def test_a_part_counts_what_the_whole_counts(language: str, sentence: str, text: str, unit: str, measure: str) -> None:
    figure = told(language, sentence, text)
    assert (figure.unit, figure.measure) == (unit, measure)


@pytest.mark.parametrize(
    ("language", "sentence", "text"),
    [
        ("es", "El índice se situó en 104.", "104"),  # of no things
        ("it", "Il voto medio è di 27.", "27"),
        ("pt", "Face ao ano passado, são menos 1207.", "1207"),  # by how many
    ],
)
def test_a_number_of_no_things_stays_bare(language: str, sentence: str, text: str) -> None:
    assert told(language, sentence, text).unit == ""


@pytest.mark.parametrize(
    ("language", "sentence", "text"),
    [
        ("fr", "Le réseau transporte 11 millions de voyageurs par an.", "11 millions"),
        ("it", "L'azienda, 140 addetti, macina 210.000 tonnellate di grano l'anno.", "140"),
        ("it", "L'azienda, 140 addetti, macina 210.000 tonnellate di grano l'anno.", "210.000"),
        ("it", "Il Politecnico, nato nel 1931, conta 9.700 iscritti.", "9.700"),
    ],
)
def test_what_a_house_is_and_was_is_no_news(language: str, sentence: str, text: str) -> None:
    assert told(language, sentence, text).rank is None


@pytest.mark.parametrize(
    ("language", "sentence", "text"),
    [
        ("fr", "La nouvelle usine produira 60 000 barques par an.", "60 000"),
        ("de", "Die neue Halle verarbeitet 60.000 Tonnen pro Jahr.", "60.000"),
        ("it", "Nel 2026 il porto ha accolto 9.700 navi.", "9.700"),
    ],
)
def test_what_is_new_or_has_come_about_is_kept(language: str, sentence: str, text: str) -> None:
    assert told(language, sentence, text).rank


@pytest.mark.parametrize(
    ("language", "sentence", "text"),
    [
        ("de", "In Deutschland leiden rund 4 Millionen Menschen an Seekrankheit.", "4 Millionen"),
        ("de", "Die 1897 gegründete Brauerei braut jährlich 61.000 Hektoliter Bier.", "61.000"),
        ("es", "Hace doce años la planta contaba con 900 trabajadores.", "900"),
        ("es", "La naviera, con 1.200 empleados en 14 puertos, estrena oficina.", "1.200"),
        ("fr", "Chaque année, 61 000 Français souffrent du mal de mer.", "61 000"),
        ("it", "Dodici anni fa lo stabilimento dava lavoro a 900 operai.", "900"),
        ("ru", "Ежегодно в России заболевают около 30 тысяч человек.", "30 тысяч"),
    ],
)
def test_the_world_and_the_past_are_no_news(language: str, sentence: str, text: str) -> None:
    news = {
        "de": "Die Reederei Tarn hat am Montag in Orlen ein neues Haus für ihre Gäste und Nachbarn eröffnet.",
        "fr": "L'armateur Tarn a ouvert lundi à Orley une nouvelle maison pour ses hôtes et ses voisins.",
        "es": "La naviera Tarn abrió el lunes en Orley una nueva casa para sus huéspedes y vecinos.",
        "it": "L'armatore Tarn ha aperto lunedì a Orley una nuova casa per gli ospiti e i vicini.",
        "ru": "Судовладелец «Тарн» в понедельник открыл в Орлее новый дом для гостей и соседей.",
    }
    found = figures("Tarn", news[language], sentence, language=language)
    assert next(figure for figure in found if text in figure.text).rank is None


@pytest.mark.parametrize(
    ("language", "sentence", "text"),
    [
        ("de", "Ende Juni waren 48.300 Menschen ohne Arbeit.", "48.300"),
        ("es", "Un total de 318 personas fallecieron en el mar.", "318"),
        ("es", "Un 8 % más que hace doce años, 61.000 viajeros, usaron el barco.", "61.000"),
        ("fr", "En juillet, 61 000 Français ont souffert du mal de mer.", "61 000"),
    ],
)
def test_what_happened_to_people_is_news(language: str, sentence: str, text: str) -> None:
    assert told(language, sentence, text).rank
