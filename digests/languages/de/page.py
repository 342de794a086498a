from digests.languages.de.boilerplate import (
    ABOUT_HEADINGS,
    ABOUT_OPENERS,
    CHROME,
    CHROME_OPENERS,
    CONTACT_HEADINGS,
    ELSEWHERE,
    END_MARKS,
    END_OPENERS,
    LEGAL_WORDS,
    NOT_ABOUT,
    PROFILE_WORDS,
    SAFE_HARBOR_HEADINGS,
    SAFE_HARBOR_OPENERS,
    SOURCE_OPENERS,
)
from digests.languages.de.frame import (
    BYLINES,
    CORRECTED,
    CORRECTIONS,
    DESKS,
    KEYED,
    KICKERS,
    LABELS,
    LETTERHEAD,
    REPLACED,
    SUMMARIES,
    TITLE_LABELS,
)
from digests.languages.de.generic_names import GENERIC_NAMES
from digests.languages.de.houses import HOUSE_DOES, HOUSE_ENDS, HOUSE_FIGURES, STUDIES, STUDIES_BY, TOPICS
from digests.languages.de.institutions import INSTITUTION_ENDS, INSTITUTIONS, SEATS, SEATS_OF, TOWN_HOUSES
from digests.languages.de.places import CITIES
from digests.languages.de.roles import BY_WHOM, HELPING, OF_WHOM, OPENS_CLAUSE
from digests.languages.page import PageWords, kinds, months, phrases

PAGE = PageWords(
    abbreviations=frozenset(
        """
        bzw ca co dr evtl ggf inkl inc jan feb apr jun jul aug sep sept okt nov dez mio mill mrd tsd bio nr prof
        rd st str tel u.a usw vgl vj vgl i.vj z.b d.h vs zzgl ltd mr mrs bspw etc abs art st
        """.split()
    ),
    function_words=frozenset(
        """
        der die das und ist von zu den mit für auf ein eine einen einer dem des im sich auch als bei nach werden wurde
        wird sind haben hat über nicht aus zum zur durch um dass sowie wir
        während innerhalb beim nachdem obwohl seit gegen trotz
        """.split()
    ),
    months=months(
        """
        januar jänner jan | februar feb | märz mär mrz | april apr | mai | juni jun | juli jul | august aug |
        september sept sep | oktober okt | november nov | dezember dez
        """
    ),
    weekdays=frozenset(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr
        """.split()
    ),
    date_openers=phrases("den | am | vom | der | im"),
    stamp_words=frozenset(
        """
        veröffentlicht ort nr nummer jahrgang erscheinungsdatum presse am um
        uhr stand vom den datum aktualisiert zuletzt erschienen ausgabejahr erscheinung quelle
        pressemitteilung mitteilung meldung der
        """.split()
    ),
    today=phrases("heute"),
    cities=CITIES,
    regions=frozenset(
        phrases(
            """
            deutschland | österreich | schweiz | bayern | hessen | sachsen | nordrhein-westfalen | niedersachsen
            baden-württemberg | rheinland-pfalz | thüringen | brandenburg | saarland | schleswig-holstein
            sachsen-anhalt | mecklenburg-vorpommern | usa | kalifornien | frankreich | italien | china | japan | nrw
            """
        )
    ),
    place_and=phrases("und | &"),
    place_labels=phrases("ort | standort"),
    labels=LABELS,
    title_labels=TITLE_LABELS,
    letterhead=LETTERHEAD,
    dangling=frozenset(
        """
        obwohl während nachdem sobald sofern trotz insgesamt
        der die das des dem den ein eine einer eines einem einen und oder für von vom zu zum zur mit auf aus
        bei im in am an als um durch gegen nach über unter ohne sowie bis ihr ihre ihren ihrer sein seine
        seinen ist sind wird
        """.split()
    ),
    keyed=KEYED,
    desks=DESKS,
    kickers=KICKERS,
    corrections=CORRECTIONS,
    replaced=REPLACED,
    corrected=CORRECTED,
    bylines=BYLINES,
    chrome=CHROME,
    chrome_openers=CHROME_OPENERS,
    elsewhere=ELSEWHERE,
    summaries=SUMMARIES,
    about_openers=ABOUT_OPENERS,
    about_headings=ABOUT_HEADINGS,
    not_about=NOT_ABOUT,
    safe_harbor_headings=SAFE_HARBOR_HEADINGS,
    safe_harbor_openers=SAFE_HARBOR_OPENERS,
    profile_words=PROFILE_WORDS,
    legal_words=LEGAL_WORDS,
    contact_headings=CONTACT_HEADINGS,
    end_openers=END_OPENERS,
    end_marks=END_MARKS,
    source_openers=SOURCE_OPENERS,
    announces=phrases(
        """
        hat | haben | ist | wird | gab | gibt | meldet | meldete | startet | eröffnet | präsentiert | stellt | erhält
        veröffentlicht | teilte | übernimmt | erweitert | kündigt | plant | investiert | verzeichnet | steigert
        bietet | ernennt | beruft | setzt | baut | führt | unterstützt | zeigt | warnt | fordert | begrüßt | erwartet
        wächst | gewinnt | schließt | bringt | geht | kommt | lädt | ruft | vergibt | kooperiert | verkauft | kauft
        sind | sieht | verlängert | bestätigt | informiert | legt | nimmt | feiert | sucht | liefert | senkt
        erhöht | hebt | beschließt | stärkt | ehrt | kritisiert | erklärt | empfiehlt | unterzeichnet | eröffnete
        stellte | präsentierte | gewann | erhielt | hatte | passt | verleiht | verleihen | erzielt | erzielte
        erreicht | erreichte | wuchs | schreibt | verdient | verdiente | rechnet | rutscht | kehrt | macht
        hält | trifft | testet | entwickelt | ermöglicht | erleichtert | erwirbt | erwarb | schafft
        bekommt | bekam | reagiert | verstärkt | verdoppelt | verbessert | übergibt | übergab | zieht | fusioniert
        beendet | beginnt | begann | schickt | fördert | verkündet
        ermittelt | nahm | fand | findet | steht | stehen | bleibt | stiftet | spendet
        tritt | entscheidet | stimmt | mahnt | rät | sichert | mietet | vermietet | erneuert | wandelt | präsentieren
        starten | bauen | gründet | gründete | setzte | unterzeichnete | übernahm | kündigte
        veröffentlichte | eröffneten | investierte | weist | wies
        """
    ),
    trades=frozenset(
        """
        unternehmen hersteller anbieter softwarehersteller softwareanbieter dienstleister spezialist
        konzern start-up startup energieversorger versicherer bauer kette zulieferer versorger händler betreiber
        entwickler portal plattform ausrüster discounter produzent firma vermittler vermarkter verarbeiter riese
        wirtschaftsprüfgesellschaft prüfungsgesellschaft beratungsgesellschaft fluggesellschaft fondsgesellschaft
        beteiligungsgesellschaft investmentgesellschaft wohnungsgesellschaft ratingagentur werbeagentur
        nachrichtenagentur meinungsforschungsinstitut marktforschungsinstitut umfrageinstitut forschungsinstitut
        wirtschaftsforschungsinstitut messeverband branchenverband fachverband industrieverband dachverband
        interessenverband wirtschaftsverband kreditversicherer autobauer marktforscher meinungsforscher
        beratungsunternehmen marktforschungsunternehmen
        """.split()
    ),
    house_does=HOUSE_DOES,
    house_figures=HOUSE_FIGURES,
    topics=TOPICS,
    studies=STUDIES,
    studies_by=STUDIES_BY,
    house_ends=HOUSE_ENDS,
    missions=phrases("aufgabe der | aufgabe des"),
    tells=frozenset("gab gibt teilt teilte meldet meldete kündigt kündigte".split()),
    told_by=phrases("""
        im auftrag der | im auftrag des | im auftrag von | nach angaben der | nach angaben des | laut
        legt die | legt das | stellt die | stellt das | fordert die | fordert das | fordert der | warnt die | warnt der
        warnt das | gab die | gab das | gibt die | gibt das | meldet die | meldet das | begrüßt die | begrüßt der
        kritisiert die | kritisiert der | kritisiert das | teilte das | teilt das
        teilte die | teilt die | mit der | studie der | umfrage der | studie des | umfrage des
        vorgestellt von der | vorgestellt vom | ein sprecher des | eine sprecherin des
        ein sprecher der | eine sprecherin der | sprecher des | sprecherin des | zeigt das
        zeigt die | senken die | erhöhen die | bauen die | investiert die | investieren die
        eröffnet das | eröffnet die | berichtet das | berichtet die | veröffentlicht die
        veröffentlicht das | wie das | wie die | wie der | wie der bundesverband
        """),
    articles=frozenset("der die das dem den des ein eine einer eines einem einen".split()),
    contractions=frozenset("vom zum zur beim im am".split()),
    glad=frozenset(phrases("""freut sich | ist stolz | freuen sich | mit Freude""")),
    gatherings=frozenset("gipfel treffen konferenz festival messe kongress tag woche preis forum tage".split()),
    other_parties=frozenset(
        "gegen mit an bei übernimmt erwirbt kauft auf ernennt beruft bestellt verpflichtet wählt ehrt holt".split()
    ),
    generic_names=GENERIC_NAMES,
    boards=frozenset(
        phrases(
            """
            vorstand | aufsichtsrat | geschäftsführung | verwaltungsrat | hauptversammlung | umsatz | umsatzerlöse
            erlöse
            gewinn | ergebnis | konzernumsatz | auftragseingang | aktien | aktie | dividende
            """
        )
    ),
    institutions=INSTITUTIONS,
    town_houses=TOWN_HOUSES,
    by_whom=BY_WHOM,
    of_whom=OF_WHOM,
    helping=HELPING,
    opens_clause=OPENS_CLAUSE,
    institution_ends=INSTITUTION_ENDS,
    seats=SEATS,
    seats_of=SEATS_OF,
    company_words=frozenset(
        """
        ag gmbh kg kgaa se e.v ev verband bundesverband ministerium bundesministerium bundesamt institut universität
        hochschule stiftung gesellschaft agentur amt behörde verein genossenschaft bank gruppe holding werke bündnis
        initiative polizeipräsidium polizeidirektion polizeiinspektion bundespolizeiinspektion bundespolizeidirektion
        staatsanwaltschaft landeskriminalamt hauptzollamt kreispolizeibehörde feuerwehr
        museum stadtwerke kammer handelskammer theater klinikum zentrum bundesverwaltungsamt
        stadt gemeinde landkreis region landratsamt stadtverwaltung polizei bundespolizei universitätsmedizin
        fachhochschule handwerkskammer werk landesamt stiftung verkehrsverbund universitätsklinikum
        forschungszentrum akademie zweckverband kreis
        """.split()
    ),
    provided_by=phrases("herausgegeben von | kunde: | auftraggeber: | eine mitteilung von | herausgeber"),
    offices=frozenset(
        """
            ministerium bundesministerium bundesamt landesamt amt behörde senat regierung agentur
            bundesagentur kommission landratsamt verband bundesverband
            """.split()
    ),
    roles=frozenset(
        """
        minister ministerin bundesminister bundesministerin senator senatorin oberbürgermeister
        oberbürgermeisterin ministerpräsident landrat staatssekretär staatssekretärin
        """.split()
    ),
    parents=phrases(
        """
            tochter der | tochtergesellschaft der | tochterunternehmen der | gehört zur | gehört zu
            teil der | tochter von | ein unternehmen der
            """
    ),
    kinds=kinds(
        """
        earnings: quartalszahlen | geschäftszahlen | quartalsergebnis | jahresergebnis | geschäftsjahr | umsatz
        earnings: konzernumsatz | umsatzplus | ebit | vorjahreszeitraum
        earnings: halbjahr | ergebnis im | gewinn | quartal | konzernergebnis
        merger: übernahme | übernimmt | fusion | erwirbt | verkauft | beteiligung | zusammenschluss
        financing: finanzierung | anleihe | kapitalerhöhung | kredit | dividende | börsengang | förderung
        personnel: ernennt | ernannt | vorstand | geschäftsführer | aufsichtsrat | wechsel | beruft | neuer chef
        legal: gericht | klage | urteil | kartell | bußgeld | vergleich
        survey: umfrage | studie | befragung | index
        event: messe | kongress | tagung | veranstaltung | festival | konferenz | tag der | eröffnung
        product: neue version | veröffentlicht | launch | stellt vor | startet | verfügbar | neues produkt
        government: ministerium | bundesregierung | minister | bundesamt | gesetz | verordnung
        partnership: partnerschaft | kooperation | zusammenarbeit | vertrag | vereinbarung
        award: preis | auszeichnung | ausgezeichnet
        """
    ),
    denied=phrases(
        "zugriff verweigert | seite nicht gefunden | bitte aktivieren sie javascript | seite existiert nicht"
    ),
    attachment=phrases("siehe anlage | im anhang | siehe anhang | als pdf zum download"),
    rules=phrases(
        """
        nutzungsbedingungen | allgemeine geschäftsbedingungen | datenschutzerklärung | datenschutzhinweise
        cookie-richtlinie | häufig gestellte fragen | so schreiben sie eine pressemitteilung | redaktionelle richtlinien
        """
    ),
    embargo=phrases("sperrfrist bis | sperrfrist: | gesperrt bis | frei ab | sperrfrist"),
)
