"""German words of what a house is and has at all times."""

from digests.languages.numbers import phrases, word_set
from digests.languages.profiles import ProfileWords

PROFILES = ProfileWords(
    keeps=phrases(
        """
        beschäftigt, beschäftigen, betreibt, betreiben, unterhält, unterhalten, vertritt, vertreten, betreut, betreuen
        versorgt, bedient, bedienen, besitzt, besitzen, verfügt über, verfügen über, zählt, zählen, vereint, bündelt
        hat niederlassungen, ist vertreten, ist aktiv, ist präsent, ist tätig
        """
    ),
    houses=word_set(
        """
        unternehmen firma gruppe unternehmensgruppe konzern gesellschaft verband bund verein stiftung bank sparkasse
        genossenschaft kette händler hersteller anbieter betreiber dienstleister versicherer versorger verlag
        hochschule universität klinik klinikum krankenhaus museum institut kammer innung gewerkschaft
        organisation netzwerk familienunternehmen tochter tochtergesellschaft mutter betrieb mittelständler
        gmbh ag se kg kgaa eg ev ohg stadtwerke holding
        """
    ),
    closing=word_set(
        """
        betreibt betreiben beschäftigt beschäftigen unterhält vertritt betreut versorgt bedient besitzt erreicht
        erreichen zählt vereint bündelt vertreten präsent aktiv tätig
        """
    ),
    which=word_set("der die das"),
    upon=word_set("mit nach durch dank infolge wenn sobald ab künftig"),
    novel=word_set("neue neuen neuer neues nun jetzt künftig künftige geplante gemeinsame fusionierte"),
    staff=word_set(
        "einwohner einwohnern mitarbeiter mitarbeitern mitarbeitende beschäftigte beschäftigten angestellten"
    ),
    having=word_set("mit von ab bis"),
    circles=phrases("netzwerk von, netz von, netz aus, netzwerk aus, verbund von, verbund aus"),
)
