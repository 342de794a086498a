from digests.languages.it.houses import HOUSE_DOES, HOUSE_FIGURES, MADE, MADE_BY, STUDIES, STUDIES_BY, TOPICS
from digests.languages.it.institutions import INSTITUTIONS, LED, SEATS, SEATS_OF, TOWN_HOUSES
from digests.languages.it.roles import BY_WHOM, HELPING, OF_WHOM, OPENS_CLAUSE
from digests.languages.page import PageWords, kinds, months, phrases

PAGE = PageWords(
    abbreviations=frozenset(
        """
        sig dott dr ing avv prof ecc es n tel s.p.a spa s.r.l srl gen feb mar apr mag giu lug ago set
        sett ott nov dic art pag mln mld ca on
        """.split()
    ),
    function_words=frozenset(
        """
        il lo la i gli le di del della dei delle e è un una che per con in al alla nel nella da dal dalla sono ha più
        anche si come su sul non questo questa stato nostri
        """.split()
    ),
    months=months(
        """
        gennaio gen | febbraio feb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | agosto ago |
        settembre sett set | ottobre ott | novembre nov | dicembre dic
        """
    ),
    weekdays=frozenset("lunedì martedì mercoledì giovedì venerdì sabato domenica".split()),
    date_openers=phrases("il | lì | li"),
    stamp_words=frozenset(
        """
        pubblicato pubblicata il alle ore data aggiornato aggiornamento di del comunicato stampa ultima
        modifica
        """.split()
    ),
    today=phrases("oggi | in data odierna"),
    cities=frozenset(
        phrases(
            """
            pechino | mosca | vienna | varsavia | lisbona | copenaghen | barcellona | francoforte
            monaco di baviera | lussemburgo | atene | shanghai | dubai | singapore | lione | nizza
            stoccolma | milano | roma | torino | napoli | bologna | firenze | genova | venezia | verona
            palermo | bari | trieste | padova | brescia | parma | modena | bergamo | catania | trento
            bolzano | perugia | ancona | cagliari | londra | parigi | berlino | zurigo | ginevra | lugano
            bruxelles | new york | tokyo | pechino | madrid | san donato milanese | maranello | ivrea
            monza | varese | como | pisa | siena | udine | rimini | mestre | agrigento | alessandria
            andria | aosta | arezzo | ascoli piceno | assago | asti | avellino | barletta | belluno
            benevento | biella | brindisi | busto arsizio | caltanissetta | campobasso | carpi | caserta
            catanzaro | cesena | chieti | civitavecchia | collecchio | cosenza | cremona | crotone | cuneo
            enna | fabriano | faenza | fano | ferrara | foggia | forlì | frosinone | gorizia | grosseto
            imola | imperia | isernia | l'aquila | la spezia | lecce | lecco | legnano | livorno
            lodi | lucca | macerata | mantova | matera | melegnano | merano | messina | montebelluna
            novara | nuoro | olbia | oristano | pavia | pesaro | pescara | piacenza | pistoia | pontedera
            pordenone | potenza | prato | ragusa | ravenna | reggio calabria | reggio emilia | rho | rieti
            rovereto | rovigo | salerno | san marino | sassari | savona | segrate | sesto san giovanni
            siracusa | sondrio | taranto | teramo | terni | trapani | treviso | valenza | vercelli
            viareggio | vibo valentia | vicenza | viterbo
            """
        )
    ),
    regions=frozenset(
        phrases(
            """
            italia | svizzera | francia | germania | regno unito | stati uniti | spagna | mi | rm | to | bo
            """
        )
    ),
    place_and=phrases("e | &"),
    place_labels=phrases("luogo | città"),
    labels=phrases(
        """
        comunicato stampa | comunicati stampa | comunicato | per diffusione immediata | per la pubblicazione immediata
        nota stampa | notizie | area stampa | sala stampa | ufficio stampa | comunicazione | nota per la stampa
        comunicato ai media | comunicazione ai media | comunicato stampa congiunto | nota | informazione regolamentata
        comunicato price sensitive | informativa al mercato | comunicazioni
        """
    ),
    title_labels=phrases("comunicato stampa: | nota stampa: | titolo: | oggetto:"),
    letterhead=phrases(
        """
        sede legale | sede sociale | capitale sociale | codice fiscale | partita iva | p. iva | p.iva | registro imprese
        registro delle imprese | r.e.a | rea | iscrizione al
        """
    ),
    dangling=frozenset(
        """
        secondo
        il lo la i gli le l' un uno una di del dello della dei degli delle d' e ed o a ad al allo alla ai agli
        alle da dal dalla per con su sul sulla sui in nel nella nei tra fra che suo sua suoi sue è sono
        """.split()
    ),
    desks=phrases(
        """
        ufficio stampa | ufficio comunicazione | ufficio stampa e comunicazione | ufficio relazioni con la stampa
        ufficio stampa del | ufficio stampa della | servizio stampa | area comunicazione | direzione comunicazione
        servizio comunicazione | relazioni con i media | sala stampa | ufficio comunicazione e stampa
        agenzia di informazione e comunicazione
        """
    ),
    kickers=phrases("aggiornamento | promemoria | invito stampa | ultim'ora | invito"),
    corrections=phrases("correzione | rettifica | errata corrige | versione corretta"),
    replaced=(("deve leggersi", "anziché"), ("va letto", "anziché"), ("si legga", "invece di")),
    bylines=phrases("di | a cura di | autore: | scritto da"),
    chrome=phrases(
        """
        trascrizione | vai al contenuto | salta al contenuto | condividi | stampa | cerca | menu | menù | contatti
        leggi tutto
        leggi di più | torna indietro | torna su | scarica | iscriviti | accedi | accetta | rifiuta | accetta tutto
        indietro | avanti | chiudi | seguici | scarica pdf | vedi tutti | continua a leggere
        """
    ),
    chrome_openers=phrases(
        """
        scaricare " | dimensione: px | iniziare la visualizza | categorie: | categoria: | etichette: | clicca qui
        condividi su | questo sito utilizza | utilizziamo i cookie | seguici su | torna a | iscriviti alla
        tempo di lettura | foto: | scarica immagine
        archivi tag | archivi categoria | archivio tag | archivio categoria | archivi per la categoria
        articoli con tag
        """
    ),
    elsewhere=phrases(
        """
        articoli correlati | notizie correlate | articoli consigliati | leggi anche
        potrebbe interessarti | altre notizie
        ultime notizie | altri comunicati | ti potrebbe interessare | contenuti correlati | i più letti | vedi anche
        potrebbero interessarti
        """
    ),
    captions=phrases(
        """
        didascalia | nella foto | nell'immagine | da sinistra | in foto:
        """
    ),
    summaries=phrases("punti chiave | in sintesi | highlights | sintesi | in breve"),
    about_openers=phrases(
        """
            informazioni su | a proposito di | chi è | informazioni sull’ | informazioni sull'
            informazioni sulla | su | informazioni sul | riguardo a | profilo di | informazioni sull | about
            """
    ),
    about_headings=phrases(
        """
        il gruppo | la società | l'azienda | profilo aziendale | informazioni sulla società | informazioni sull'azienda
        chi siamo | profilo aziendale | profilo della società | il gruppo | note per i redattori
        """
    ),
    not_about=phrases("questo | questa | un | una | tutto | tutte | tutti | due | tre"),
    safe_harbor_headings=phrases(
        """
        dichiarazioni previsionali | dichiarazioni previsionistiche | avvertenza | avvertenze
        disclaimer | note legali
        dichiarazioni prospettiche | informazioni importanti | indicatori alternativi
        """
    ),
    safe_harbor_openers=phrases(
        """
            il presente comunicato stampa contiene | questo comunicato contiene
            il presente comunicato contiene | il presente comunicato non costituisce | il dirigente preposto
            """
    ),
    profile_words=phrases("""
        fondata | fondato | sede | leader | dipendenti | collaboratori | nel mondo | è un | è una | è il
        è la | è fornitore | quotata | presente in
        """),
    legal_words=phrases("marchio registrato | marchi registrati | tutti i diritti riservati"),
    contact_headings=phrases(
        """
        contatti | contatto | contatti stampa | ufficio stampa | contatti per la stampa
        media relations | per informazioni
        per ulteriori informazioni | contatto stampa | relazioni con i media | contatti media | investor relations
        informazioni per la stampa | contatti per i media
        """
    ),
    end_openers=phrases(
        """
        fonte: | fonte | vedi il contenuto originale | visualizza la versione originale | foto - | hashtag:
        """
    ),
    end_marks=phrases("- fine - | fine | -fine- | – fine –"),
    source_openers=phrases("fonte: | fonte"),
    announces=phrases(
        """
        annuncia | annunciano | ha | hanno | è | presenta | lancia | comunica | pubblica | inaugura | nomina | firma
        acquisisce | apre | celebra | rinnova | conferma | riceve | registra | investe | sigla | trionfa | rafforza
        assume | invita | si | partecipa | ottiene | vince | cresce | chiude | avvia | sottoscrive | porta | raggiunge
        sarà | sostiene | ospita | organizza | propone | entra | approva | cede | punta | premia | stanzia
        finanzia | promuove | distribuisce | raccoglie | accoglie | consegna | amplia | introduce | attiva
        presentano | lanciano | firmano | aprono | inaugurano | aderisce | aderiscono | realizza | realizzano
        sviluppa | vara | acquista | vende | migliora | aumenta | riduce | raddoppia | supera | registrano
        completa | conclude | perfeziona | prosegue | prolunga | emette | colloca | paga | distribuirà
        investirà | aprirà | presenterà | lancerà | ospiterà | torna | arriva | diventa | esce | trasforma | offre
        fornisce | realizzerà | costruisce | potenzia | estende | espande | nasce | chiede | denuncia | esprime
        ricorda | avverte | segnala | informa | rilascia | integra | collabora | partecipano | dona | devolve
        festeggia | riconosce | conquista | guida | crea | produce | espone | sostengono | abbatte | taglia | rivede
        alza | prevede | stima | archivia | sceglie | affida | designa | premiato | posticipa
        rinvia | convoca | delibera
        """
    ),
    trades=frozenset("azienda società produttore fornitore marchio piattaforma startup start-up".split()),
    house_does=HOUSE_DOES,
    house_figures=HOUSE_FIGURES,
    topics=TOPICS,
    studies=STUDIES,
    studies_by=STUDIES_BY,
    made=MADE,
    made_by=MADE_BY,
    missions=phrases("la missione di"),
    tells=frozenset("annuncia annunciano annunciato annunciare comunica".split()),
    told_by=phrases("""
        fa sapere | fanno sapere | si legge in una nota di | si legge in una nota del
        si legge in una nota della | come informa
        secondo | indagine di | ricerca di | la società | l’azienda | annunciato da
        lo ha annunciato | lo annuncia | lo comunica | lo ha comunicato | lo rende noto | rende noto
        portavoce del | portavoce della | portavoce di | presentato da | presentata da
        organizzato da | organizzata da | organizzato dalla | organizzata dalla | organizzato dal
        diffusi da | diffusi dal | diffusi dalla | diffusi dall' | realizzato da | realizzata da
        pubblicato da | pubblicata da | sviluppato da | dati dell' | dati della | dati del
        stagione della | stagione del
        """),
    articles=frozenset("il lo la i gli le l' un uno una".split()),
    contractions=frozenset(
        "del dello della dei degli delle dell' al allo alla ai agli alle dal dalla nel nella sul sulla".split()
    ),
    glad=frozenset(
        phrases("""è lieta di | è lieto di | è orgogliosa di | è orgoglioso di | ha il piacere di | è felice di""")
    ),
    gatherings=frozenset("vertice salone festival conferenza forum congresso premio settimana fiera".split()),
    other_parties=frozenset("contro con a al alla acquisisce acquista nomina elegge assume ingaggia premia".split()),
    generic_names=frozenset(
        phrases(
            """
            cda | il cda | amministrazione | consob | borsa italiana | ebitda | utile netto
            società | azienda | gruppo | consiglio | consiglio di amministrazione | governo | ministero | città
            ricavi | fatturato | risultati | studio | sondaggio | clienti | azionisti | presidente | impresa
            italiani | europei | americani | milanesi | romani | consumatori | investitori | aziende | imprese
            famiglie | donne | uomini | bambini | giovani | studenti | utenti | cittadini | visitatori
            partecipanti | esperti | ricercatori | utile | margine | mercato | crescita | debito | esercizio
            trimestre | semestre | assemblea | stato | italia | informazioni | comunicato | inoltre | anche | così
            ora | oggi | ieri | domani | dopo | prima | durante | dal | dalla | per | con | senza | tra | fra
            secondo | tuttavia | infine | attualmente | recentemente | solo | circa | quasi | oltre | più | meno
            tutti | tutte | molti | molte | alcuni | alcune | diversi | ogni | questo | questa | questi | queste
            nasce | arriva | torna | parte
            """
        )
    ),
    boards=frozenset(phrases("consiglio di amministrazione | cda | assemblea | assemblea degli azionisti")),
    institutions=INSTITUTIONS,
    town_houses=TOWN_HOUSES,
    by_whom=BY_WHOM,
    of_whom=OF_WHOM,
    helping=HELPING,
    opens_clause=OPENS_CLAUSE,
    seats=SEATS,
    seats_of=SEATS_OF,
    company_words=frozenset(
        """
        s.p.a spa s.r.l srl gruppo società banca ministero università istituto fondazione associazione federazione
        agenzia consiglio commissione camera
        museo teatro ospedale comune regione provincia confederazione unione centro ente consorzio
        osservatorio camera autorità
        """.split()
    ),
    provided_by=phrases("notizie fornite da | emesso da"),
    offices=frozenset(
        """
        ministero agenzia commissione direzione regione comune autorità ufficio provincia
        prefettura questura ente città
        """.split()
    ),
    led=LED,
    roles=frozenset(
        """
        ministro ministra sindaco governatore assessore assessora prefetto dirigente
        """.split()
    ),
    parents=phrases("controllata di | controllata da | divisione di | parte di | società del gruppo"),
    kinds=kinds(
        """
        earnings: fatturato | utile in | primo semestre | nove mesi | trimestrale | semestrale
        earnings: risultati | ricavi | trimestre | semestre | utile netto | bilancio | esercizio 20 | ebitda
        merger: acquisizione | acquisisce | fusione | cessione | opa
        financing: finanziamento | obbligazioni | aumento di capitale | prestito | investimento | dividendo
        personnel: nomina | nominato | nominata | amministratore delegato | consiglio di amministrazione | presidente
        legal: tribunale | causa | multa | sentenza | antitrust
        survey: sondaggio | indagine | ricerca | studio | osservatorio
        event: fiera | conferenza | festival | forum | evento | convegno | inaugurazione | torneo
        product: lancia | lancio | presenta | nuova versione | nuovo | nuova
        government: ministero | governo | ministro | regione | comune di
        partnership: partnership | accordo | collaborazione | rinnovo | contratto | alleanza
        award: premio | riconoscimento | premiato
        """
    ),
    denied=phrases("accesso negato | pagina non trovata | abilita javascript"),
    attachment=phrases("vedi allegato | in allegato | si allega"),
    rules=phrases(
        """
        termini e condizioni | condizioni d'uso | condizioni di utilizzo | note legali | informativa sulla privacy
        privacy policy | cookie policy | domande frequenti | come scrivere un comunicato stampa
        """
    ),
    embargo=phrases("sotto embargo fino | embargo fino"),
)
