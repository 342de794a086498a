from digests.languages.it.cardinals import CARDINALS, COLLECTIVE
from digests.languages.it.changes import COMPARED, EQUATES, RECKONED, THIS
from digests.languages.it.deeds import DEEDS, GAINS, ONWARD
from digests.languages.it.never import NEVER
from digests.languages.it.order import ORDER
from digests.languages.it.periods import AGAINST, CONDITIONS, LAST_TIME, OF_WHICH, OUTLOOK, PERIODS, TIME_BEFORE
from digests.languages.it.profiles import PROFILES
from digests.languages.it.small import HELPERS, SMALL
from digests.languages.it.subjects import HELD, STARTS, SUBJECT_JOINTS
from digests.languages.it.surveys import FEWER, FINALS, MORE, STANCES
from digests.languages.it.tenses import TENSES
from digests.languages.it.times import TIMES
from digests.languages.it.units import CURRENCIES, UNITS
from digests.languages.it.verbs import ACTS, DOWN, UP, VERBS
from digests.languages.it.world import ALWAYS, POPULACE, THERE_ARE, WORLD
from digests.languages.listed import bounds, phrases, rows, table, word_set
from digests.languages.numbers import NumberWords

NUMBERS = NumberWords(
    decimal=",",
    cardinals=CARDINALS,
    collective=COLLECTIVE,
    minus_behind=word_set("negativo negativi negativa negative"),
    weak=word_set("un uno una sei cento"),
    scales=table(
        """
        3: mila, mille
        6: milione, milioni, mln, mio
        9: miliardo, miliardi, mld
        12: trilioni
        """
    ),
    glued=table("6: M, mln\n9: mld\n3: k, K, mila"),
    ordinals=table(
        """
        2: seconda, secondo
        3: terzo, terza
        4: quarta, quarto
        5: quinta, quinto
        6: sesta
        10: decima, decimo
        """
    ),
    ordinal_marks=("º", "ª", "°", "esima", "esimo"),
    rank_words=("n.", "numero", "top"),
    fractions=rows("1/2: metà, mezzo\n1/3: terzo, terzi\n1/4: quarto, quarti\n1/5: quinto"),
    multiples=rows(
        """
        0.5: dimezzato, dimezzata, dimezzati, dimezzate, dimezza, dimezzano, dimezzò, dimezzando
        2: raddoppiare, raddoppia, raddoppiano, raddoppiò, raddoppiarono, raddoppiato, raddoppiata, raddoppiati
        2: raddoppiate, raddoppiando, raddoppierà, raddoppieranno
        3: triplicare, triplica, triplicano, triplicò, triplicarono, triplicato, triplicata, triplicati
        3: triplicate, triplicando
        4: quadruplicare, quadruplica, quadruplicano, quadruplicò, quadruplicarono, quadruplicato, quadruplicata
        4: quadruplicati, quadruplicate, quadruplicando
        """
    ),
    compares=word_set("più superiore maggiore"),
    one_article=word_set("un una"),
    times=("x", "volte"),
    one_in=("su",),
    and_half=("e mezzo", "e mezza"),
    currencies=CURRENCIES,
    currencies_ahead=rows("EUR: euro, euros"),
    percent=("per cento", "percento"),
    points=("punti percentuali", "punto percentuale", "p.p.", "pp", "punti", "punto"),
    basis_points=("punti base", "basis point", "basis points", "bps"),
    lengths=rows(
        """
        12 m: anno, anni
        1 m: mese, mesi
        604800 s: settimana, settimane
        86400 s: giorno, giorni
        3600 s: ora, ore
        60 s: minuto, minuti
        1 s: secondo, secondi
        """
    ),
    durations=word_set(
        """
        anno anni mese mesi settimana settimane giorno giorni ora ore minuto minuti
        secondi decennio decenni stagioni notti
        """
    ),
    units=UNITS,
    or_else=word_set("o ovvero pari cioè"),
    pairs=("e",),
    in_turn=word_set("rispettivamente"),
    twofold=("ricerca e sviluppo", "cassa e mezzi equivalenti", "disponibilità liquide e mezzi equivalenti"),
    per=("per", "/", "ad", "a", "per ogni", "per ciascuna"),
    per_time=("al", "alla", "all'", "all’", "ogni", "per", "/"),
    shares=("azione", "azione ordinaria"),
    before=bounds(
        """
        over: supera i, superano i, superato i, superare i, supera gli, supera le, superano le
        over: oltre, più di, superiore a, superiori a, più del, oltre i, oltre il
        under: meno di, quasi, inferiore a, poco meno di
        about: circa, intorno a, all'incirca, approssimativamente, una media di
        up_to: fino a, fino al, al massimo, un massimo di
        at_least: almeno, a partire da, un minimo di
        """
    ),
    after=bounds("at_least: o più\nup_to: o meno\nabout: circa"),
    levels=(
        "a",
        "al",
        "fino a",
        "fino al",
        "fino ai",
        "raggiungendo",
        "raggiunge",
        "raggiunto",
        "attestandosi",
        "toccando",
    ),
    to=("a",),
    between=phrases("tra, tra il, tra i, tra lo, tra l', fra, fra il, fra i"),
    both=phrases("e, e il, e i, e lo, e l'"),
    from_=("da", "dal", "dai"),
    nouns="first",
    order=ORDER,
    small=SMALL,
    of=word_set("di del della dei delle d dello degli dell"),
    joins=word_set(
        """
        di del della dei delle d il la lo le gli e per l al alla in nel nella dell all tramite a ai prima
        degli dello dal dalla dallo dai dagli dalle su sul sulla sullo sui sugli sulle sull nello nei negli nelle nell
        allo agli alle
        """
    ),
    deducting=frozenset({"prima"}),
    within=word_set("di del della dei delle degli d in"),
    turning=word_set("in con"),
    relative=word_set("che"),
    equates=EQUATES,
    reckoned=RECKONED,
    compared=COMPARED,
    this=THIS,
    articles=word_set("il lo la i gli le l un uno una questo questa suo sua suoi sue nostro nostra"),
    verbs=VERBS | DEEDS | HELPERS | ORDER.amounts_to,
    verb_endings=phrases(
        "ò, arono, erono, irono, avano, evano, ivano, erà, irà, eranno, iranno, erebbe, irebbe, ando, endo"
    ),
    acts=ACTS | DEEDS,
    onward=ONWARD,
    gains=GAINS,
    formerly=word_set("precedentemente prima"),
    following=word_set("dopo"),
    more=MORE,
    fewer=FEWER,
    by_how_much=word_set("di"),
    answers=STANCES,
    clause_openers=word_set("che"),
    finals=FINALS,
    starts=STARTS,
    subject_joints=SUBJECT_JOINTS,
    agents=word_set("governo ministero comune società gruppo azienda che noi essa ibm"),
    general=word_set("totale importo numero somma valore cifra unità esemplari negativo negativa positivo positiva"),
    cash=word_set("contanti"),
    per_share="per azione",
    to_verb=word_set("per"),
    up=UP,
    down=DOWN,
    above=phrases("al di sopra di, al di sopra del, in più rispetto, in più, superiore a, superiore al"),
    below=phrases("al di sotto di, al di sotto del, in meno rispetto, in meno, inferiore a, inferiore al"),
    losses=word_set(
        """
        perdita perdite disavanzo perde perdono perso perderà negativo negativa negativi negative rosso
        """
    ),
    never=NEVER,
    against=AGAINST,
    counting=phrases("numero, popolazione, immatricolazioni, presenze, arrivi, organico, iscritti"),
    held=HELD,
    in_money=phrases(
        """
        investimento, investimenti, investe, investirà, finanziamento, finanziamenti, contributo, contributi
        iva, accise, imposte, tasse, multa, multe, sanzione, sanzioni, contratto, prezzo, stanziamento,
        stanzia, risorse, fondi, budget, bilancio, costo, costi, spesa, spese, incasso, export
        esportazioni, importazioni, raccolta, debito, indebitamento, patrimonio, posizione finanziaria
        perde, perso, guadagna, risparmio, liquidità, generazione di cassa, valore della produzione
        """
    ),
    asides=phrases(
        """
        a cambi costanti, a tassi di cambio costanti, a perimetro costante, a parità di perimetro, a parità di cambi
        a parità di cambi e perimetro, a parità di cambi e di perimetro, a perimetro omogeneo
        a parità di tassi di cambio
        a cambi e perimetro costanti, a parità di cambi e di area di consolidamento, a parità di area di consolidamento
        a parità di rete, su base annua, su base omogenea, su base comparabile, su base organica, su base tendenziale
        su base congiunturale, anno su anno, a livello organico, in termini organici, a valuta costante
        a valute costanti
        in termini tendenziali, in termini reali, su base annuale, su base mensile, su base trimestrale
        """
    ),
    of_which=OF_WHICH,
    last_time=LAST_TIME,
    time_words=TIMES,
    particular=r"\d|primo|secondo|terzo|quarto|primi",
    outlook=OUTLOOK,
    conditions=CONDITIONS,
    participles=phrases(
        """
        ato, uto, ito, ata, uta, ita, ati, uti, iti, ate, eso, esa, rso, nto, sto, tto, tta, tti, tte, sso
        ssa, ssi, sse, rto, rta, rti, rte
        """
    ),
    periods=PERIODS,
    bases=rows("adjusted: rettificato, adjusted\norganic: organica, organico\ndiluted: diluito"),
    price_verbs=word_set(
        """
        acquisisce acquisito acquisizione acquista acquistato vende venduto cessione acquistata comprato
        comprata rilevato rileva rilevata
        """
    ),
    price="prezzo di acquisto",
    for_=word_set("per"),
    adverbs=word_set(
        """
        lunedì martedì mercoledì giovedì venerdì sabato domenica
        rispetto circa anche inoltre già attualmente complessivamente rispettivamente solo soltanto appena
        leggermente fortemente mediamente pressoché sostanzialmente oggi ieri ora esattamente
        significativamente invariato invariata stabile stabili annualmente mensilmente finalmente
        principalmente soprattutto nuovamente lieve lievi leggero leggera forte deciso positivo positiva
        """
    ),
    burdens=word_set("costi costo oneri imposte differiti crediti debiti accantonamenti riserve"),
    distance=word_set("prima dopo fa"),
    modifiers=word_set("totale netto netti consolidato consolidati lordo lorda lordi lorde netto netta netti nette"),
    biography=word_set("storia tradizione attività esperienza carriera sviluppo"),
    logistics=phrases("conference call, webcast"),
    parties=word_set("aziende società parti partner squadre"),
    headline_measures=(
        phrases("ricavi, fatturato, vendite"),
        phrases("utile netto, risultato netto, perdita, perdita netta, utile"),
        phrases("per azione"),
        phrases("ebitda, ebit, risultato operativo, margine operativo, margine operativo lordo, utile operativo"),
        phrases("guidance, previsioni"),
        phrases(
            """
            cassa, indebitamento, posizione finanziaria, posizione finanziaria netta
            indebitamento finanziario netto
            """
        ),
        phrases("dividendo, ordini, margine"),
    ),
    segments=phrases("segmento, divisione, settore"),
    not_counted=word_set(
        """
        via viale piazza pagina pagine articolo capitolo piano ore gennaio febbraio marzo aprile maggio giugno
        luglio agosto settembre ottobre novembre dicembre
        """
    ),
    adjectives=phrases(
        """
        nuovi, nuove, grandi, piccole, piccoli, primi, prime, diversi, diverse, ulteriori, nuovo, nuova
        """
    ),
    before_names=word_set(
        """
        articolo art. comma decreto fase versione capitolo pagina n. numero iso tel telefono fax legge sala stand
        padiglione
        """
    ),
    profiles=PROFILES,
    among=("tra i", "tra le", "fra i", "uno dei", "una delle"),
    tenses=TENSES,
    world=WORLD,
    populace=POPULACE,
    always=ALWAYS,
    there_are=THERE_ARE,
    context=("fondata nel", "fondato nel", "con sede a", "è presente in", "è un leader", "è leader"),
    law_counts=word_set("capi"),
    markets=phrases("mercato, settore"),
    time_before=TIME_BEFORE,
    time_after=phrases("dopo, prima, fa, più tardi, consecutivi, consecutive, di fila, or sono"),
    stretches=word_set("periodo periodi"),
    former=word_set("precedente"),
    since=word_set("dal dalla"),
    issues=word_set("annuale edizione consecutivo consecutiva"),
    lists=("lista di", "elenco di"),
    dimensions=("altezza", "larghezza", "diametro"),
    nearness=word_set("raggio da dal"),
    built=phrases("pesa, pesa solo, peso di, risoluzione di"),
    registers=("capitale sociale", "rea", "share capital", "p.iva"),
    scale_heads=rows(
        """
        3: in migliaia, migliaia di euro, migliaia euro, euro migliaia, euro in migliaia
        6: in milioni
        9: in miliardi
        """
    ),
)
