"""What a house is at all times is told beside its news: releases of our own."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures

HEADLINES = {
    "en": ("Tarn Harbour opens its new quay", "Tarn Harbour today opened its new quay, and with it the basin."),
    "de": ("Tarner Hafen öffnet den Kai", "Der Hafen hat heute den Kai geöffnet, dazu das Becken hinter der Mole."),
    "fr": ("Le port ouvre son quai", "Le port a ouvert son quai et le bassin derrière le môle."),
    "es": ("El puerto abre su muelle", "El puerto abrió su muelle y la dársena detrás del dique."),
    "it": ("Il porto apre il molo", "Il porto ha aperto il molo e il bacino dietro la diga."),
    "pt": ("O porto abre o cais", "O porto abriu o cais e a bacia atrás do molhe."),
}
WHO = [
    ("en", "Orley Foods operates 310 stores in eleven counties under its own name.", "310"),
    ("en", "The company employs more than 2,400 people at 14 sites.", "2,400"),
    ("en", "The company employs more than 2,400 people at 14 sites.", "14 sites"),
    ("en", "ORLEY runs its routes across the coast with 88 depots, 41 vans and a web shop.", "41 vans"),
    ("en", "Orley Foods, which operates nearly 900 bakeries, has collected old tins.", "900 bakeries"),
    ("en", "Serving approximately 31,000 members in both trades, the guild speaks for its craft.", "31,000"),
    ("en", "Orley Foods, operator of 260 bakeries, today named a new head.", "260"),
    ("en", "The association represents over 3,200 growers and 90 mills.", "90 mills"),
    ("en", "Today, Orley Foods runs over 30 kitchens across the coast and the islands.", "30"),
    ("en", "The gift goes to a nationwide network of 140 food shelves.", "140"),
    ("en", "Orley Mills and Tarn Bakers operate 36 branches in the county.", "36"),
    ("en", "Orley Foods is home to 45 makers of rope.", "45"),
    ("de", "Das Unternehmen beschäftigt rund 2.400 Mitarbeiter an 14 Standorten.", "2.400"),
    ("de", "Der Verband vertritt 3.200 Betriebe der Küste.", "3.200"),
    ("de", "Betriebe mit bis zu 50 Beschäftigten zahlen weniger.", "50"),
    ("fr", "L'entreprise compte 700 salariés et est présente dans 26 pays.", "26 pays"),
    ("fr", "La maison, qui exploite 310 magasins, ouvre un quai.", "310"),
    ("fr", "Le port aide les maisons de moins de 90 salariés.", "90"),
    ("es", "La empresa, que ya cuenta con 27 años de vida, emplea a más de 900 personas.", "900"),
    ("es", "La cadena opera 310 tiendas en la costa.", "310"),
    ("it", "La rete conta 310 negozi ed è presente in 26 paesi.", "310"),
    ("pt", "A rede, que opera 310 lojas, abriu um cais.", "310"),
]
NEWS = [
    ("en", "The centre will serve 4,000 families a year from May.", "4,000"),
    ("en", "The program serves 4,000 pupils in 20 schools of the coast.", "4,000"),
    ("en", "With the purchase, Orley Foods now operates 320 stores.", "320"),
    ("en", "Following the sale, the Company owns 470 sheds in 12 towns.", "470"),
    ("en", "Orley Foods has hired 140 bakers since May.", "140"),
    ("en", "Orley Foods bought Tarn Bakers, which operates 88 shops in the county.", "88"),
    ("en", "Orley Foods, which operates a mill, has collected 410 tins.", "410"),
    ("en", "A new shed with 90 employees will open on the quay.", "90"),
    ("de", "Mit dem Kauf betreibt das Unternehmen 310 Läden.", "310"),
    ("fr", "Le nouveau quai compte 310 places.", "310"),
    ("es", "La empresa construirá 310 viviendas.", "310"),
    ("it", "La nuova banchina offre 310 posti.", "310"),
    ("pt", "A empresa vai construir 310 casas.", "310"),
]


@pytest.mark.parametrize(("language", "sentence", "text"), WHO)
def test_who_somebody_is_is_no_news(language: str, sentence: str, text: str) -> None:
    found = [one for one in figures(*HEADLINES[language], sentence, language=language) if text in one.text]
    assert found, f"{text!r} was not read"
    assert "who somebody is" in (found[0].why_not or "")


@pytest.mark.parametrize(("language", "sentence", "text"), NEWS)
def test_what_comes_of_it_is_news(language: str, sentence: str, text: str) -> None:
    found = [one for one in figures(*HEADLINES[language], sentence, language=language) if text in one.text]
    assert found, f"{text!r} was not read"
    assert found[0].rank
