"""German words of what a house is and has at all times."""

from digests.languages.listed import phrases, word_set
from digests.languages.profiles import ProfileWords

PROFILES = ProfileWords(
    keeps=phrases(
        """
        beschäftigt, beschäftigen, betreibt, betreiben, unterhält, unterhalten, vertritt, vertreten, betreut
        betreuen, versorgt, bedient, bedienen, besitzt, besitzen, verfügt über, verfügen über, zählt, zählen
        vereint, bündelt, hat niederlassungen, ist vertreten, ist aktiv, ist präsent, ist tätig, ist in, sind in
        hat standorte, hat sitze, fährt, fahren, verarbeitet, verarbeiten, produziert, produzieren, beliefert
        beliefern, befördert, befördern, exportiert, exportieren, liefert, liefern, verwaltet, verwalten, zählt zu
        umfasst, umfassen, hat mitglieder
        """
    ),
    houses=word_set(
        """
        unternehmen firma gruppe unternehmensgruppe konzern gesellschaft verband bund verein stiftung bank sparkasse
        genossenschaft kette händler hersteller anbieter betreiber dienstleister versicherer versorger verlag
        hochschule universität klinik klinikum krankenhaus museum institut kammer innung gewerkschaft organisation
        netzwerk familienunternehmen tochter tochtergesellschaft mutter betrieb mittelständler gmbh ag se kg kgaa eg
        ev ohg stadtwerke holding firmengruppe reederei brauerei gießerei werft spedition molkerei bäckerei fabrik
        raffinerie mühle druckerei agentur praxis schule akademie orchester theater zoo flughafen hafen bahn airline
        fluggesellschaft netz netzbetreiber verkehrsverbund verkehrsbetrieb verkehrsbetriebe kreis landkreis gemeinde
        stadt region land zentrum startup start-up genossenschaftsbank volksbank versicherung kasse krankenkasse
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
        """
        einwohner einwohnern mitarbeiter mitarbeitern mitarbeitende beschäftigte beschäftigten angestellten
        mitarbeiterinnen arbeitnehmer arbeitnehmern beschäftigter köpfe angestellte angestellter arbeitskräfte
        arbeitskräften
        """
    ),
    having=word_set("mit von ab bis"),
    circles=phrases("netzwerk von, netz von, netz aus, netzwerk aus, verbund von, verbund aus"),
    about=word_set("über zu"),
    brief=word_set("kürze überblick profil kurzprofil porträt kurzporträt"),
    habits=word_set(
        """
        produziert produzieren verarbeitet verarbeiten befördert befördern transportiert transportieren liefert
        liefern verkauft verkaufen exportiert exportieren empfängt empfangen begrüßt begrüßen bedient betreut
        behandelt versorgt stellt fertigt fertigen mahlt röstet braut verbraucht erzeugt erzeugen zählt zieht lockt
        besuchen kommen nutzen
        """
    ),
    yearly=phrases(
        """
        pro jahr, im jahr, jährlich, jedes jahr, je jahr, pro tag, täglich, am tag, pro monat, im monat, monatlich
        pro woche, p. a.
        """
    ),
)
