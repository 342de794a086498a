from digests.languages.de.cardinals import CARDINALS, HALVES, ORDINALS
from digests.languages.de.changes import ABOVE, BELOW, COMPARED, EQUATES, THAN, THIS
from digests.languages.de.measures import BASES, BURDENS, GENERAL, HEADLINE_MEASURES, MODIFIERS, PRICE_VERBS, SEGMENTS
from digests.languages.de.never import GAINS, NEVER
from digests.languages.de.order import ORDER
from digests.languages.de.periods import AGAINST, CONDITIONS, LAST_TIME, OF_WHICH, OUTLOOK, PERIODS, TIME_BEFORE
from digests.languages.de.profiles import PROFILES
from digests.languages.de.small import HELPERS, SMALL
from digests.languages.de.subjects import HELD
from digests.languages.de.surveys import FEWER, MORE
from digests.languages.de.tenses import TENSES
from digests.languages.de.times import TIMES
from digests.languages.de.verbs import ACTS, DOWN, UP, VERBS
from digests.languages.de.world import ALWAYS, POPULACE, THERE_ARE, WORLD
from digests.languages.listed import bounds, phrases, rows, table, word_set
from digests.languages.numbers import NumberWords

NUMBERS = NumberWords(
    decimal=",",
    spaced=True,
    cardinals=CARDINALS,
    halves=HALVES,
    weak=word_set("ein eine einer einem einen eines hundert dutzend vierten beiden halbe halben halber"),
    joiners=word_set("und"),
    minus=("minus", "negative", "negativ"),
    scales=table(
        """
        3: tausend, tsd., tsd, Tausend
        6: million, millionen, mio., mio, mill.
        9: milliarde, milliarden, mrd., mrd
        12: billion, billionen, bio.
        """
    ),
    glued=table("6: Mio\n9: Mrd\n3: T\n3: k"),
    ordinals=ORDINALS,
    rank_words=("nr.", "nummer", "platz", "rang", "top"),
    fractions=rows("1/2: hälfte\n1/3: drittel\n1/4: viertel\n1/5: fünftel\n1/10: zehntel"),
    multiples=rows(
        """
        0.5: halbiert, halbierte, halbierten, halbieren
        2: verdoppeln, verdoppelt, verdoppelte, verdoppelten, verdoppelnd
        3: verdreifachen, verdreifacht, verdreifachte, verdreifachten, verdreifachend
        4: vervierfachen, vervierfacht, vervierfachte, vervierfachten, vervierfachend
        5: verfünffachen, verfünffacht, verfünffachte, verfünffachten, verfünffachend
        6: versechsfachen, versechsfacht, versechsfachte, versechsfachten, versechsfachend
        10: verzehnfachen, verzehnfacht, verzehnfachte, verzehnfachten, verzehnfachend
        """
    ),
    compares=word_set("so mehr höher größer schneller"),
    each=word_set("jeder jede jedes jeden jedem"),
    one_article=word_set("ein eine einem einer einen eines"),
    times=("x", "mal", "fach"),
    one_in=("von",),
    currencies=rows(
        """
        EUR: euro, eur
        EUR/0.001: teur, keur
        EUR/0.000001: meur
        EUR/100: cent
        USD: us-dollar, dollar, us dollar
        CHF: franken, schweizer franken
        GBP: pfund, britische pfund
        JPY: yen
        CNY: yuan
        """
    ),
    currencies_ahead=rows("EUR: euro, euros"),
    percent=phrases("prozent, v.h., %ige, prozentige, prozentiger, prozentigen, prozentiges, prozentigem"),
    points=("prozentpunkte", "prozentpunkten", "%-punkte", "prozentpunkt"),
    basis_points=("basispunkte", "basispunkten", "bp"),
    lengths=rows(
        """
        12 m: jahr, jahre, jahren
        1 m: monat, monate, monaten
        604800 s: woche, wochen
        86400 s: tag, tage, tagen
        3600 s: stunde, stunden, std
        60 s: minute, minuten, min
        1 s: sekunde, sekunden
        """
    ),
    durations=word_set(
        """
        jahr jahre jahren jahres jährige jährigen jähriges jähriger monat monate monaten monatige monatigen
        woche wochen tag tage tagen tägige tägigen stunde stunden stündige minute minuten sekunde sekunden
        jahrzehnte jahrzehnten wöchige nächte nächten saisons
        """
    ),
    units=rows(
        """
        ‰: promille
        MW: megawatt
        GW: gigawatt
        kW: kilowatt
        MWh: megawattstunden, megawattstunde
        GWh: gigawattstunden, gigawattstunde
        TWh: terawattstunden, terawattstunde
        kWh: kilowattstunden, kilowattstunde
        t: tonnen, tonne
        km: kilometer, kilometern
        m: meter, metern
        cm: zentimeter
        mm: millimeter, millimetern
        m²: quadratmeter, quadratmetern
        km²: quadratkilometer, quadratkilometern
        m³: kubikmeter, kubikmetern
        ha: hektar, hektaren
        l: liter, litern
        kg: kilogramm, kilo
        g: gramm
        kn: knoten
        PS: ps
        °C: grad
        """
    ),
    or_else=word_set("oder bzw entspricht umgerechnet"),
    pairs=("und", "bzw.", "beziehungsweise", "oder", "respektive"),
    in_turn=word_set("bzw beziehungsweise respektive"),
    twofold=("forschung und entwicklung", "zinsen und steuern", "marketing und vertrieb", "steuern und abschreibungen"),
    per=("pro", "je", "/", "die", "per", "für jede", "auf jede"),
    per_time=("pro", "je", "die", "/"),
    per_one=("pro", "je"),
    shares=("aktie", "anteil", "stammaktie", "vorzugsaktie", "stückaktie"),
    before=bounds(
        """
        over: mehr als, über, mehr als nur, gut, knapp über, deutlich über, weit über, deutlich mehr als, übersteigt
        under: weniger als, unter, knapp, fast, nahezu, beinahe, annähernd
        about: rund, etwa, circa, ca., ca, ungefähr, zirka, gegen, um rund, um die, schätzungsweise
        up_to: bis zu, maximal, höchstens, bis
        at_least: mindestens, ab, wenigstens, minimal
        """
    ),
    after=bounds("at_least: oder mehr, und mehr\nup_to: oder weniger"),
    levels=("auf", "erreichte", "erreichten", "betrug", "beträgt"),
    to=("bis",),
    between=("zwischen",),
    both=("und",),
    from_=("von", "vom"),
    nouns="capital",
    order=ORDER,
    small=SMALL,
    of=word_set("von der des vom"),
    joins=word_set(
        """
        vor je pro der des die das den dem von vom für im in am an zur zum mit und auf aus bei nach ohne
        dieser diese dieses
        """
    ),
    deducting=frozenset({"vor"}),
    within=word_set("an der des von aller"),
    articles=word_set(
        """
        der die das den dem des ein eine einer einem einen eines ihr ihre ihrer unser unsere alle allen
        diesem diesen ihren ihrem seine seiner seinen seinem
        """
    ),
    verbs=VERBS | HELPERS | ORDER.amounts_to,
    acts=ACTS,
    formerly=word_set("bisher bislang zuvor vorher ehemals zuletzt"),
    more=MORE,
    fewer=FEWER,
    agents=word_set(
        """
        bundesregierung regierung bund land ministerium stadt stiftung verband kommission bundesamt
        unternehmen konzern gruppe gesellschaft wir sie er es firma
        """
    ),
    general=GENERAL,
    cash=word_set("bar"),
    per_share="je Aktie",
    by=word_set("um"),
    equates=EQUATES,
    than=THAN,
    compared=COMPARED,
    this=THIS,
    genitive=word_set("der des"),
    to_verb=word_set("zu um"),
    up=UP,
    down=DOWN,
    above=ABOVE,
    below=BELOW,
    losses=word_set("verlust nettoverlust fehlbetrag jahresfehlbetrag konzernverlust verluste"),
    never=NEVER,
    gains=GAINS,
    against=AGAINST,
    counting=phrases(
        """
        zahl, zahlen, bevölkerung, neuzulassungen, zulassungen, übernachtungen, ankünfte
        aufkommen
        """
    ),
    held=HELD,
    in_money=phrases(
        """
        investition, investitionen, investitionsvolumen, investitionssumme, investiert, investieren
        investierte, fördermittel, förderung, fördersumme, zuschuss, zuschüsse, budget, etat, kredit
        strafe, bußgeld, steuern, auftrag, preis, darlehen, kosten, gesamtkosten, baukosten, schaden,
        einnahmen, ausgaben, spenden, kaufpreis
        auftragsvolumen, schulden, verschuldung, eigenkapital, bilanzsumme, verlor, verliert, verdiente
        verdient
        """
    ),
    asides=phrases(
        """
        bei konstanten wechselkursen, zu konstanten wechselkursen, auf vergleichbarer basis, auf vergleichbarer fläche
        auf flächenbereinigter basis, im jahresvergleich, im vorjahresvergleich, im quartalsvergleich
        im monatsvergleich
        im zehnjahresvergleich, binnen jahresfrist, innerhalb eines jahres, binnen eines jahres, aus eigener kraft
        unter dem strich, nach eigenen angaben, nach vorläufigen zahlen, laut vorläufigen zahlen, auf jahressicht
        auf basis vorläufiger zahlen, in lokaler währung, in lokalen währungen, in lokalwährung, ohne währungseffekte
        auf jahresbasis, wie bereits bekannt, wie berichtet, wie erwartet, wie geplant, auf bereinigter basis
        """
    ),
    of_which=OF_WHICH,
    last_time=LAST_TIME,
    time_words=TIMES,
    particular=r"\d|drei|sechs|neun|erst|zweit|dritt|viert|gesamt",
    outlook=OUTLOOK,
    conditions=CONDITIONS,
    periods=PERIODS,
    bases=BASES,
    price_verbs=PRICE_VERBS,
    price="Kaufpreis",
    for_=word_set("für"),
    adverbs=word_set(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags
        freitags samstags sonnabends sonntags werktags wochentags wochenende
        auch bereits derzeit insgesamt rund etwa aktuell jeweils zudem nun jetzt noch nur damit somit heute
        gestern morgen operativ netto wieder erstmals bisher weiter weiterhin zuletzt jedoch immer eher
        lange gerade sogar allein knapp demnach deutlich kräftig leicht stark überraschend spürbar merklich
        minimal geringfügig moderat signifikant erneut organisch währungsbereinigt inzwischen mittlerweile
        vorläufig zusammen unterm demgegenüber hingegen dagegen zeitgleich unterdessen rechnerisch alleine
        plangemäß erwartungsgemäß planmäßig vergleichsweise durchschnittlich schätzungsweise hochgerechnet
        gerechnet zeitweise teilweise überwiegend vorwiegend hauptsächlich insbesondere besonders bundesweit
        weltweit landesweit europaweit jährlich monatlich täglich entsprechend immerhin lediglich
        gleichzeitig parallel ferner darüber hinaus ebenfalls gleichermaßen wiederum nunmehr künftig
        zukünftig nominal real preisbereinigt kalenderbereinigt saisonbereinigt effektiv rekordverdächtig
        zwar allerdings bislang dadurch dafür daher dann dazu deshalb dennoch trotzdem ebenso erst etwas
        freilich ganz gar genau genug hinzu indes indessen ja meist meistens mindestens maximal höchstens
        nämlich nie oft ohnehin quasi relativ schließlich sofort sogleich sonst stets teils tatsächlich
        überhaupt umso vielmehr voll vorab vorerst weitaus wenig wohl ziemlich zudem zuerst zugleich zumal
        zumeist zumindest zunächst zurzeit zusätzlich brutto selbst bloß ausschließlich endlich nochmals
        abermals vermutlich wahrscheinlich möglicherweise hierfür davor danach daneben hieraus daraus darin
        dementsprechend folglich insofern insoweit mal rein mithin seither seinerzeit sowieso weiters
        zwischenzeitlich letztlich letztendlich kürzlich heuer hierdurch hierbei hierzu demzufolge gleich
        seinerseits ihrerseits andererseits einerseits übrigens anschließend weitere weiteren
        voraussichtlich bereit
        """
    ),
    burdens=BURDENS,
    asked=tuple(
        """
        umfrage befragung erhebung studie auftrag aufträge vertrag verträge vereinbarung bestellung kredit darlehen
        scheck bescheid anleihe bürgschaft zuwendung gutschein rechnung zusage förderung finanzierung spende
        """.split()
    ),
    distance=word_set("vor nach später zuvor vorher"),
    modifiers=MODIFIERS,
    biography=word_set("tradition geschichte bestehen bestehens erfahrung karriere entwicklung"),
    logistics=phrases("telefonkonferenz, webcast, hotline, wählen sie"),
    parties=word_set("unternehmen parteien seiten partner"),
    headline_measures=HEADLINE_MEASURES,
    segments=SEGMENTS,
    not_counted=word_set(
        """
        seite seiten uhr kapitel absatz artikel etage straße platz bild bilder nr str tel fax januar februar
        märz april mai juni juli august september oktober november dezember
        """
    ),
    before_names=word_set(
        """
        artikel paragraf paragraph § seite kapitel version phase stufe abschnitt nr nr. nummer raum saal
        a b k l bundesstrasse
        halle stand tel telefon fax din iso en tempo bundesstraße autobahn windows typ modell klasse serie
        gleis band ausgabe hrb
        """
    ),
    profiles=PROFILES,
    among=("unter den", "zu den", "einer der", "eine der", "eines der"),
    tenses=TENSES,
    world=WORLD,
    populace=POPULACE,
    always=ALWAYS,
    there_are=THERE_ARE,
    context=("gegründet", "mit sitz in", "gehört zu", "ist mit rund", "zählt zu", "ist ein führender"),
    law_counts=word_set("anklagepunkte anklagepunkten"),
    markets=phrases("markt, marktes, branche, sektor"),
    time_before=TIME_BEFORE,
    time_after=phrases("zuvor, später, früher, danach, hintereinander, in folge, am stück, nacheinander"),
    stretches=word_set("zeitraum zeitraums zeiträume"),
    former=word_set("früheren vorherigen bisherigen"),
    since=word_set("seit"),
    ages=word_set("alt alte alter altes"),
    issues=word_set("jährliche jährlichen jahrestagung ausgabe auflage"),
    lists=("liste der", "liste von"),
    traded=("notierte bei", "notiert bei", "schloss bei", "schlossen bei", "notierten bei"),
    market_prices=("schlusskurs", "börsenkurs"),
    dimensions=("höhe", "durchmesser", "breite", "tiefe"),
    nearness=word_set("umkreis radius von entfernt nördlich südlich östlich westlich"),
    built=phrases("wiegt, wiegt nur, wiegt lediglich, gewicht von, gewicht, auflösung von"),
    registers=("stammkapital", "grundkapital", "hrb", "ust-id"),
    scale_heads=rows("3: in tausend, in tsd.\n6: in millionen, in mio.\n9: in milliarden, in mrd."),
)
