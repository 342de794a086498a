from digests.languages.dates import Cues, DateWords, EventWords
from digests.languages.de.named_days import NAMED_DAYS

_HOURS = "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
_PARTS = "morgen vormittag mittag nachmittag abend nacht".split()


def _day(names: str) -> str:
    """ "freitag fr" → with "freitagnachmittag" and the other parts of it."""
    long = [name for name in names.split() if len(name) > 2]
    return " ".join([*names.split(), *(f"{name}{part}" for name in long for part in _PARTS)])


DATES = DateWords(
    months=(
        "januar jänner jan",
        "februar feber feb",
        "märz mär mrz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    weekdays=(
        _day("montag mo"),
        _day("dienstag di"),
        _day("mittwoch mi"),
        _day("donnerstag do"),
        _day("freitag fr"),
        _day("samstag sonnabend sa"),
        _day("sonntag so"),
    ),
    capital=True,
    ordinal_dot=True,
    days={
        "heute": 0,
        "heute abend": 0,
        "heute nachmittag": 0,
        "morgen": 1,
        "gestern": -1,
        "gestern morgen": -1,
        "gestern vormittag": -1,
        "gestern mittag": -1,
        "gestern nachmittag": -1,
        "gestern abend": -1,
        "gestern nacht": -1,
        "gestrigen tag": -1,
        "gestrigen abend": -1,
        "in der vergangenen nacht": -1,
        "in der letzten nacht": -1,
        "vergangene nacht": -1,
        "letzte nacht": -1,
        "vorgestern": -2,
        "übermorgen": 2,
    },
    named=NAMED_DAYS,
    same_day="am_selben_tag am_gleichen_tag desselben_tages",
    units={
        "day": "tag tage tagen tages",
        "week": "woche wochen",
        "weekend": "wochenende wochenendes",
        "month": "monat monats monate monaten",
        "quarter": "quartal quartals quartale vierteljahr",
        "half": "halbjahr halbjahres halbjahrs",
        "year": "jahr jahres jahre jahren jahrs",
    },
    periods="quartal zeitraum halbjahr semester montag dienstag mittwoch donnerstag freitag samstag sonntag",
    plurals="tage tagen wochen monate monaten quartale jahre jahren",
    shifts={
        -1: "letzter letzte letzten letztes vergangene vergangenen vergangenes vergangener vorigen voriges vorige",
        0: "dieser diese dieses diesem diesen laufenden laufende laufendes",
        1: "nächster nächste nächsten nächstes nächstem kommende kommenden kommendes kommender kommendem",
    },
    parts={"early": "anfang zu_beginn beginn", "mid": "mitte", "late": "", "end": "ende zum_ende"},
    seasons=("frühjahr frühling", "sommer", "herbst", "winter"),
    since="seit seit_dem",
    ordinals=(
        "erstes erste ersten erster",
        "zweites zweite zweiten zweiter",
        "drittes dritte dritten dritter",
        "viertes vierte vierten vierter",
    ),
    counts=tuple("eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()),
    few="wenigen paar einigen",
    joins="den dem der des",
    opens="vom von zwischen ab",
    to="bis bis_zum bis_zu bis_einschließlich bis_einschliesslich bis_einschl bis_inklusive bis_inkl bis_und_mit "
    "bis_gegen bis_etwa bis_ca und_endet_am und_endete_am und_läuft_bis und_läuft_bis_zum und_dauert_bis "
    "und_dauert_bis_zum",
    ands="und",
    before="im in am seit ab vom von zum für gegen per zum_stand des anfang mitte ende",
    by="bis bis_zum bis_spätestens spätestens_am spätestens vor",
    fiscal="geschäftsjahr geschäftsjahres geschäftsjahrs",
    year_end="jahresende jahresendes",
    years="jahr jahres jahre jahren kalenderjahr",
    quarter_marks="Q",
    half_marks="H",
    inert="am_morgen guten_morgen von_morgen für_morgen von_heute",
    every="jeden jeder jedem",
    about="etwa rund circa ca ungefähr",
    ahead="in",
    from_now=True,
    thereafter="danach",
    within="innerhalb_der_nächsten in_den_nächsten in_den_kommenden binnen innerhalb_von",
    noon={"mittags": 12, "mitternacht": 0} | {f"{word} uhr": hour for hour, word in enumerate(_HOURS, 1)},
    oclock="Uhr",
    at="um am ab von gegen den dem ca circa etwa rund kurz_nach kurz_vor",
    zones={"mitteleuropäische zeit": "Europe/Berlin", "ortszeit": "Europe/Berlin"},
    cues=Cues(
        owed="zahlbar | auszahlbar",
        embargo="sperrfrist* | frei ab",
        weekly="montags | dienstags | mittwochs | donnerstags | freitags | samstags | sonntags | werktags | "
        "täglich | montag bis | jeden tag | an wochenenden",
        yearly="eines jeden jahres | jeden jahres | jedes jahr | jährlich",
        former="ursprünglich | zunächst für",
        shelf="mindesthaltbarkeitsdatum | mindestens haltbar bis | mhd | zu verbrauchen bis | verbrauchsdatum "
        "| chargennummer*",
        roles={
            "record": "stichtag | nachweisstichtag | record date",
            "ex": "ex-tag | ex-dividende",
            "payable": "auszahlung | ausgezahlt | zahltag | zahlbar",
            "deadline": "frist | anmeldeschluss | einsendeschluss | bewerbungsschluss | läuft bis | endet am | "
            "endet | letzter tag | zeichnungsfrist | bewerbungsfrist",
            "closing": "vollzug | abschluss der transaktion | closing | abgeschlossen werden | abschluss des verkaufs",
            "effective": "in kraft | tritt sein amt | übernimmt | wirksam | mit wirkung | gültig ab | tritt an",
            "period_end": "geendet | endete | abgelaufenen | zum ende des quartals | beendeten",
        },
        future="läuft | endet | gilt | tritt | kommt | folgt | steht | wird | werden | soll | sollen | "
        "geplant | voraussichtlich | findet statt | finden statt | startet | starten | beginnt | "
        "beginnen | kommenden | nächsten | ab | anmeldung | können | erwartet",
        past="erreichte | erreichten | stieg | stiegen | sank | sanken | fiel | fielen | betrug | betrugen | lag "
        "| lagen | "
        "wuchs | wuchsen | erzielte | erzielten | verzeichnete | verzeichneten | legte | legten | kam | kamen | "
        "gewann | "
        "endete | endeten | begannen | gab | nahm | ging | gingen | belief | beliefen | erhöhte | verringerte | "
        "war | waren | wurde | wurden | hat | haben | fand | fanden | vergangenen | letzten | zuletzt "
        "| bereits | startete | begann | vor",
        begins="eröffnet* | beginn* | begann | start* | ab | los",
        lasts="dauert | lang | über | für | dauerte | während",
        turns="beginnt | endet | naht",
        recurs="jeweils | jedes | jeden",
        earlier="früher | später",
        until="bis zum | bis spätestens | spätestens | spätestens am | bis einschließlich | bis",
        plans="start* | beginn* | eröffn* | geplant | fertig* | in betrieb | inbetriebnahme | lieferung* | verfügbar | "
        "erhältlich | abgeschlossen | vorgesehen | ziel* | soll | sollen | wird | werden | statt | schließ* | "
        "schliess* | abschluss | abschließ* | auslieferung* | markteinführung | einführ* | eingeführt | "
        "erschein* | in kraft | vollzug | einreich* | eingereicht | fertigstell* | vollend* | bezugsfertig | "
        "umzug | umzieh* | anlauf* | produktion | wiedereröffn*",
        calls="telefonkonferenz | conference call | webcast | pressekonferenz | analystenkonferenz",
        periods="umfrage | befragung | befragt* | erhebung | feldzeit | zeitraum",
        compared="gegenüber | im vergleich zu | im vergleich zum | im vergleich zur | verglichen mit | "
        "vorjahr* | als im | als in | statt | vj",
        references="pressemitteilung vom | vom amtsgericht | gesetz vom | bericht | gesetz | richtlinie | "
        "verordnung | stand | fassung | geschäftsbericht | tarifvertrag",
        history="gegründet | gründung | geboren | wurde im jahr | promovierte | studierte | tätig",
        covers="für | für den monat | im monat",
        findings="studiendaten | studienergebnis* | topline-* | zwischendaten | daten der studie | ergebnisse der "
        "studie",
        labels="umsatz* | ergebnis* | prognose* | markt* | gewinn* | ziel* | saison | bericht* | ausgabe | "
        "wachstum | haushalt* | erlös* | ertrag | erträge | verlust* | zahlen | absatz* | auftrag* | "
        "export* | inflation | umsätze | ebit* | auftragseingang* | überschuss",
        as_of="stand",
        states="zum | stand | per",
        stamps="aktualisiert | stand | zuletzt geändert | copyright | ©",
        moved="verschoben | verlängert | verlegt",
        hours="öffnungszeiten | geöffnet | erreichbar | sprechzeiten",
        ends="endete | endend* | beendet* | geendet",
        when="wann | datum | termin | zeit | uhrzeit",
    ),
    events=EventWords(
        nouns="hauptversammlung konferenz telefonkonferenz messe kongress eröffnung verhandlung frist anmeldung start "
        "bericht geschäftsbericht zwischenbericht quartalsmitteilung halbjahresbericht auszahlung dividende abschluss "
        "vollzug inbetriebnahme festival tagung gipfel forum ausstellung preisverleihung wahl umfrage",
        agents="unternehmen gesellschaft konzern wir firma gruppe vorstand man es sie er",
        hosts="veröffentlicht veröffentlichen veröffentlichte hält halten veranstaltet veranstalten präsentiert "
        "publiziert berichtet",
        tells="mitteilte mitgeteilt mitteilten bekanntgab bekanntgaben bekanntgegeben bekannt sagte sagten gesagt "
        "erklärte erklärten erklärt berichtete berichteten berichtet meldete meldeten gemeldet entschied "
        "entschieden bestätigte bestätigten bestätigt verkündete verkündeten verkündet ankündigte ankündigten "
        "angekündigt informierte informiert teilte teilten teilt gab gaben",
        idle="findet finden fand fanden stattfinden statt stattgefunden",
        verbs="legt legen legte legten lädt laden lud erscheint erscheinen erschien verleiht verleihen verlieh feiert "
        "feiern feierte gastiert gastieren zeigt zeigen zeigte stellen stellte hielt spricht sprechen sprach tagt "
        "tagen "
        "tagte wählt wählen wählte entschied beschließt beschloss beschlossen berät berät übergibt übergeben übergab "
        "nahm gibt geben gab führt führen führte bringt bringen brachte kam kamen wechselt wechseln wechselte verlässt "
        "verließ treten trat löst löste zieht ziehen zog schloss öffnen öffnete endeten endete begann begannen "
        "startete lief galt fiel erreichte kündigte ereignete bleibt bleiben blieb gründete kaufte erwarb erwirbt "
        "meldet meldete eröffnete weiht weihte liest stellten ging kehrt kehrte präsentierte erhielt gewann "
        "unterzeichnete übernahm "
        "beginnt beginnen startet starten endet läuft tritt öffnet eröffnet schließt folgt gilt kommt steht "
        "bietet lag liegt geht stieg sank betrug nimmt übernimmt erhält liefert plant gehen stellt stimmt entscheidet",
        genitives="des der eines einer ihres ihrer seines seiner unseres unserer",
        reflexive="sich",
        dividends="dividende ausschüttung",
        holders="aktionäre anteilsinhaber inhaber",
        pronouns="ich wir er sie es man",
        modals="wird werden soll sollen sollte sollten kann können könnte könnten will wollen muss müssen "
        "müsste müssten dürfte dürften",
        auxiliaries="ist sind war waren wurde wurden hat haben hatte",
        present=("t",),
        told="bat bot hielt erhielt behielt enthielt trat vertrat betrat galt riet schritt stritt schnitt",
        over="hatte hatten hat haben wurde wurden war waren",
        arranges="angekündigt eingeladen verschoben beschlossen beauftragt vereinbart terminiert angesetzt zu",
        hedges="voraussichtlich geplant vorgesehen erwartet",
        verb_last=True,
        keeps_articles=True,
        head_last=True,
        articles="der die das den dem des ein eine einen einem einer eines ihr ihre ihren ihrem ihrer ihres sein seine "
        "seinen seinem unser unsere unseren dieser diese dieses diesem diesen",
        of="von vom",
        prepositions="in im an am auf aus bei mit nach von vom zu zum zur für über unter um durch gegen bis ab seit "
        "vor zwischen ohne per ins",
        conjunctions="und oder sowie aber während wenn da",
        will="wird werden",
        absolute="mit",
        relatives="wo welche welcher welches",
        that="dass",
        adverbs="auch nun heute jetzt bereits zudem außerdem erstmals spätestens dort noch dann so",
    ),
)
