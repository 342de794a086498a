"""German verbs in every form, those whose subject is somebody, and the words for a rise and a fall."""

from digests.languages.listed import word_set

VERBS = word_set(
    """
    blieb bleibt bleiben meldet meldete melden zog nahm nimmt ist sind war waren beträgt betrug betragen
    lag liegt liegen lagen stieg steigt stiegen steigen sank sinkt sanken sinken fiel fällt fielen wuchs
    wächst wuchsen erreichte erreicht erreichten erzielte erzielt erzielten umfasst umfasste verbesserte
    verringerte erhöhte erhöht erhöhten reduzierte belief beläuft beliefen summierte kletterte legte
    ging gingen geht bietet bieten investiert investierte zahlt zahlte kostet kosten verzeichnete
    verzeichnet verzeichneten wird werden wurde wurden hat haben hatte hatten erwartet erwartete plant
    rechnet rechnen produziert produzierte erwirtschaftete steigerte steigert gaben geben sagen sagten
    nutzen nutzten meinen finden erhält erhielt schafft schaffen beschäftigt versorgt versorgen
    entspricht entsprach kam kamen kommt kommen dauert dauerte dauern verdoppelte halbierte schrumpfte
    gewann verlor baut bauen errichtet kletterten verdiente verdienen verdient stellte stellten schloss
    schlossen übertraf übertrafen überstieg beschäftigte beschäftigen erzielen erwirtschaftet
    erwirtschaften verbuchte verbuchten verbucht profitiert profitierte liege betrage belaufe steige
    sinke wachse rangiert rangieren fließen fließt fördert fördern förderte umfassen erhalten bekommt
    bekommen schmolz schmolzen rutschte rutschten brach brachen schnellte sprang sprangen schoss
    verteuerte verbilligte halbierten verdreifachte vervierfachte büßte rangierte notierte notierten
    summieren beziffert bezifferte bezifferten taxiert gehen stockt stockte stocken sammelt sammelte
    sammelten schüttet schüttete ausschütten erlöst erlöste erlösten setzte setzt setzten übertrifft
    übertreffen überschritt überschritten überschreitet unterschritt lagerten hebt hob heben senkt
    senken senkte bestätigt bestätigte kürzt kürzte streicht strich bewilligt bewilligte stellt
    verkaufte verkauften lieferte lieferten liefert liefern zählt zählte zählen begrüßte begrüßten
    besuchten nahmen beteiligten entstehen entstand entstanden ergab ergibt ergaben resultierte
    resultiert schaffte schafften erwirtschafteten verfehlte verfehlten erhöhen ermäßigte verminderte
    verminderten reduzieren reduziert verringern verringert gab knackte knackten übersprang übersprangen
    verharrte stabilisierte normalisierte beschleunigte verlangsamte erholte vervielfachte verfünffachte
    trug trugen trägt entfiel entfielen entfällt entfallen machte machten macht machen kostete
    transportierte transportierten beförderte beförderten befördert exportierte exportierten importierte
    fertigte fertigt verarbeitete vermittelte vermittelt betreut betreute behandelte versicherte
    verwaltete verwaltet vergab vergibt spendete spendet spendeten spart sparte sparen emittierte
    emittiert platzierte platziert tilgte besitzt hält hielt halten bleibe werde würden sei seien habe
    hätten entspreche ansteigt zulegt zunimmt bewegte bewegt fallen fiele erreichen verbrauchte
    verbraucht verzeichnen verbessern verbesserten zulegen zunehmen gesunken starten startete peilt
    peilen veranschlagt veranschlagte schätzt schätzte schätzen bedeutet bedeuten stürzte stürzten
    """
)
ACTS = word_set(
    """
    erzielte erzielt erzielten investiert investierte zahlt zahlte verzeichnete verzeichnet
    verzeichneten hat haben hatte hatten erwartet erwartete plant rechnet rechnen produziert produzierte
    erwirtschaftete steigerte steigert erhält erhielt schafft schaffen beschäftigt versorgt versorgen
    bietet bieten baut bauen errichtet umfasst gewann verlor verdiente verdienen verdient beschäftigte
    beschäftigen erzielen erwirtschaftet erwirtschaften verbuchte verbuchten verbucht fördert fördern
    förderte sammelt sammelte sammelten schüttet schüttete erlöst erlöste erlösten verkaufte verkauften
    lieferte lieferten liefert liefern zählt zählte zählen begrüßte begrüßten investieren investierten
    exportierte exportierten transportierte beförderte beförderten befördert fertigt fertigte
    vermittelte betreut betreute behandelte verwaltet verwaltete vergab vergibt spendete spendet
    spendeten spart sparte emittierte emittiert platzierte platziert tilgte besitzt verbrauchte
    verbraucht vergeben schafften erwirtschafteten peilt
    """
)
UP = word_set(
    """
    stieg steigt stiegen steigen gestiegen anstieg zuwachs plus wuchs wachstum gewachsen erhöhte erhöht
    erhöhung zunahme zugenommen mehr höher verbesserte verbessert legte steigerung gesteigert steigerte
    steigern kletterte zulegen zugelegt übertraf kletterten zulegte zulegten verbesserten schnellte sprang
    sprangen verteuerte angehoben anhebung hebt hob aufgestockt aufstockung verdreifachte mehrerlös zuwächse
    anstiege erhöhten gesteigerte wachsen wachse steige zogen zog höhere höherer vergrößerte vergrößerten
    legten steigend steigender steigendem gestiegene gestiegenen gestiegener anstiegen ansteigen ansteigend
    zunahmen zunehmen zunehmend wachsende gewachsene vervielfachte vervielfacht verfünffachte verdoppelte
    verdoppelt verdoppelten verdoppelung verdopplung aufwärts mehrumsatz zugewinn zugewinne gesteigerten
    erhöhen erhöhend erhöhungen steigerungen plusse klettert springt gesprungen geklettert verbessern
    angestiegen angewachsen hochgeschnellt verdoppeln verdreifacht vervierfacht vervierfachte sprung anwuchs
    erholt wächst beschleunigte anzog anzogen ausgebaut ausweitung ausgeweitet vergrößert aufwuchs erholte
    übersprang klettern erhöhe steigert steigerten verteuern verteuert verteuerten vergrößern verdreifachen
    verdreifachten verdreifache vervierfachen vervierfachten vervierfache verfünffachen verfünffacht
    verfünffachten verfünffache vervielfachen vervielfachten vervielfache beschleunigen beschleunigt
    beschleunigten beschleunige erholen erholten erhole hole stiege wuchsen zulegt legt zunimmt zunahm nimmt
    anziehen anzieht angezogen springen schnellen schnellt schnellten emporgeschnellt anheben anhebt anhob
    anhoben heben hoben gehoben aufstocken aufstockt aufstockte ausbauen ausbaut ausbaute ausweiten
    ausweitet ausweitete aufholen aufholte aufgeholt hochfahren hochgefahren übertreffen übertrifft
    übertrafen übertroffen überschreiten überschritten ansteigt mehren mehrt mehrte gemehrt
    """
)
DOWN = word_set(
    """
    sank sinkt sanken sinken gesunken rückgang minus fiel fällt fielen gefallen verringerte verringert
    reduzierte reduziert reduktion abnahme abgenommen weniger niedriger zurückgegangen zurück verlor
    verloren schrumpfte einbruch rückläufig senkung gesenkt senkte einsparung unter schmolz schmolzen
    rutschte brach büßte verbilligte halbierte halbierten eingebrochen minderung einbußen einbuße
    verringerung kürzung gekürzt unterschritt rückgänge verringerten reduzierten sinke senkten schrumpfen
    geschrumpft fallen sinkend sinkende gesunkene gesunkenen rückgangs zurückgehen zurückging zurückgingen
    abnahmen abgenommene abnehmen verminderte vermindert verminderten verminderung verringern reduzieren
    reduzierung reduzierungen senken senkungen ermäßigte ermäßigt halbiert halbierung abgeschmolzen absturz
    abgestürzt stürzte stürzten einbrach einbrachen nachgaben nachgegeben fallend gefallene minderausgaben
    abwärts verlangsamte verlangsamt schwächer schwächere bricht verschlechterte verschlechtert schrumpft
    sackte sackten abgesackt verliert rutscht kürzen senkt halbieren zurückgefahren geringer geringere
    niedrigere niedrigerer tiefer tiefere tieferen reduziern senke schrumpften schrumpfe vermindern kürzt
    kürzte kürzten kürze halbiern verschlechtern verschlechterten sacken sackt gesackt sacke rutschen
    rutschten gerutscht rutsche stürzen stürzt gestürzt stürze verlangsamen verlangsamten verlangsame
    verbilligen verbilligt verbilligten verbillige ermäßigen ermäßigten ermäßige mindern mindert minderte
    minderten gemindert falle zurückgeht abnimmt abnahm nachgeben nachgibt nachgab einbrechen einbricht
    brechen brachen schmelzen schmilzt geschmolzen abschmelzen abschmolz einbüßen einbüßt einbüßte einbüßten
    eingebüßt büßt büßten verlieren schwinden schwindet schwand geschwunden drücken drückt drückte drückten
    gedrückt zurückfahren zurückfährt zurückfuhr absacken absackt absackte abrutschen abrutschte abgerutscht
    abstürzen einsparen einspart einsparte eingespart dämpfen dämpft dämpfte gedämpft unterschreiten
    unterschreitet unterschritten
    """
)
