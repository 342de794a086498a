"""Italian verbs in every form, those whose subject is somebody, and the words for a rise and a fall."""

from digests.languages.listed import word_set

VERBS = word_set(
    """
    ricevuto ottenuto superato è sono era erano sarà ha hanno raggiunto raggiunge raggiungono ammonta
    ammontano ammontava pari cresce cresciuto cresciuti crescono aumenta aumentato aumentati diminuisce
    diminuito registra registrato registrano registrando realizzato rappresenta rappresentano supera
    superato conta contano impiega investe investirà investito genera generato offre annuncia annunciato
    include comprende raccolto chiude chiuso dichiara dichiarano ritiene ritengono afferma affermano
    riconoscono attesta attestano collaborano produce risulta risultano risultata segna segnano segnato
    balza balzano balzato sale salgono salito salita saliti scende scendono sceso scesa attestato
    evidenzia evidenziano mostra archiviato portando porta portano contribuisce vale valgono costa
    costano riceve ricevono stanzia stanziati crea creerà creano occupa occupano coinvolge coinvolgono
    guadagna guadagnano raggiungendo passa passato passano partecipano mette evidenziato riporta
    riportano riportato mostrano ammonterà esprime esprimono posiziona si colloca collocano incassa
    incassato incassano stanzierà finanzia finanziato dedica destina destinato destinati destinano
    ottiene ottengono consegue conseguito totalizza totalizzato totalizzano sfiora sfiorano sfiorato
    tocca toccano toccato migliora migliorano migliorato peggiora peggiorano peggiorato riduce riducono
    ridotto cala calano calato flette flettono perde perdono perso vende vendono venduto consegna
    consegnato accoglie accolto accolgono ospita ospitato coinvolto interessa riguarda riguardano
    riguarderanno dice spiega sottolinea supererà supereranno muoverà creando sostiene sostengono
    corrisponde corrispondono creare generare raccogliere assumere raggiungere destinare stanziare
    incassare finanziare aumentano aumenterà aumenteranno aumentata aumentate avanza avanzano avanzerà
    avanzeranno avanzato avanzata avanzati avanzate migliorerà miglioreranno migliorata migliorati
    migliorate balzerà balzeranno balzata balzati balzate vola volano volerà voleranno decolla decollano
    decollerà decolleranno decollato decollata decollati decollate rimbalza rimbalzano rimbalzerà
    rimbalzeranno rimbalzato rimbalzata rimbalzati rimbalzate recupera recuperano recupererà
    recupereranno recuperato recuperata recuperati recuperate raddoppia raddoppiano raddoppierà
    raddoppieranno raddoppiato raddoppiata raddoppiati raddoppiate triplica triplicano triplicherà
    triplicheranno triplicato triplicata triplicati triplicate incrementa incrementano incrementerà
    incrementeranno incrementato incrementata incrementati incrementate eleva elevano eleverà eleveranno
    accelera accelerano accelererà accelereranno accelerato accelerata accelerati accelerate calerà
    caleranno calata calati calate diminue diminuono diminuirà diminuiranno diminuita diminuiti
    diminuite crolla crollano crollerà crolleranno crollato crollata crollati crollate arretra arretrano
    arretrerà arretreranno arretrato arretrata arretrati arretrate rallenta rallentano rallenterà
    rallenteranno rallentato rallentata rallentati rallentate dimezza dimezzano dimezzerà dimezzeranno
    dimezzato dimezzata dimezzati dimezzate peggiorerà peggioreranno peggiorata peggiorati peggiorate
    registrerà registreranno registrata registrati registrate superano superata superati superate
    sfiorerà sfioreranno sfiorata sfiorati sfiorate toccherà toccheranno toccati toccate totalizzerà
    totalizzeranno totalizzata totalizzati totalizzate risulterà risulteranno risultato risultati
    risultate ammonteranno ammontato ammontata ammontati ammontate arriva arrivano arriverà arriveranno
    arrivato arrivata arrivati arrivate passerà passeranno passata passati passate attesterà
    attesteranno attestata attestati attestate collocherà collocheranno collocato collocata collocati
    collocate posizionano posizionerà posizioneranno posizionato posizionata posizionati posizionate
    segnerà segneranno segnata segnati segnate costerà costeranno costati costate resta restano resterà
    resteranno restato restate realizza realizzano realizzerà realizzeranno realizzata realizzati
    realizzate generano genererà genereranno generata generati generate investono investiranno investita
    investiti investite finanziano finanzierà finanzieranno finanziata finanziati finanziate eroga
    erogano erogherà erogheranno erogato erogata erogati erogate assegna assegnano assegnerà
    assegneranno assegnato assegnata assegnati assegnate stanziano stanzieranno stanziato stanziata
    stanziate destinerà destineranno destinata destinate incasserà incasseranno incassata incassati
    incassate guadagnerà guadagneranno guadagnato guadagnata guadagnati guadagnate esporta esportano
    esporterà esporteranno esportato esportata esportati esportate trasporta trasportano trasporterà
    trasporteranno trasportato trasportata trasportati trasportate impiegano impiegherà impiegheranno
    impiegato impiegata impiegati impiegate paga pagano pagherà pagheranno pagato pagata pagati pagate
    versa versano verserà verseranno versato versata versati versate consegnano consegnerà consegneranno
    consegnata consegnati consegnate ospitano ospiterà ospiteranno ospitata ospitati ospitate creeranno
    creato creata creati create acquista acquistano acquisterà acquisteranno acquistato acquistata
    acquistati acquistate occuperà occuperanno crescerà cresceranno salirà saliranno scenderà
    scenderanno ridurrà ridurranno contrae contraggono raggiungerà raggiungeranno raggiunti raggiunta
    saranno avrà avranno rimane rimangono mantiene mantengono giunge riceverà riceveranno prevede
    prevedono assume assumono assumerà assunto produrrà producono richiede richiederà permette
    permetterà consente consentirà consentiranno varrà varranno interesserà coinvolgerà beneficia
    beneficiano beneficeranno raccoglie raccolgono raccolti distribuisce distribuirà emette perderà vota
    visitano preferisce preferiscono sceglie scelgono riguarderebbero stimano equivale equivalgono
    porterà porteranno metterà copre coprono coprirà
    """
)
ACTS = word_set(
    """
    prevede prevedono investire registra registrato registrano realizzato conta contano impiega investe
    investirà investito genera generato offre annuncia annunciato include comprende raccolto ha hanno
    produce archiviato portando porta portano evidenzia evidenziano riceve ricevono stanzia crea creerà
    creano occupa guadagna guadagnano incassa incassato stanzierà finanzia finanziato destina destinato
    destinano ottiene ottengono ottenuto consegue conseguito totalizza totalizzato vende vendono venduto
    consegna consegnato accoglie accolto ospita ospitato creare generare raccogliere assumere destinare
    stanziare incassare finanziare realizza realizzano realizzerà realizzeranno realizzata realizzati
    realizzate generano genererà genereranno generata generati generate investono investiranno investita
    investiti investite finanziano finanzierà finanzieranno finanziata finanziati finanziate eroga
    erogano erogherà erogheranno erogato erogata erogati erogate assegna assegnano assegnerà
    assegneranno assegnato assegnata assegnati assegnate stanziano stanzieranno stanziato stanziata
    stanziati stanziate destinerà destineranno destinata destinati destinate incassano incasserà
    incasseranno incassata incassati incassate guadagnerà guadagneranno guadagnato guadagnata guadagnati
    guadagnate esporta esportano esporterà esporteranno esportato esportata esportati esportate
    trasporta trasportano trasporterà trasporteranno trasportato trasportata trasportati trasportate
    impiegano impiegherà impiegheranno impiegato impiegata impiegati impiegate paga pagano pagherà
    pagheranno pagato pagata pagati pagate versa versano verserà verseranno versato versata versati
    versate consegnano consegnerà consegneranno consegnata consegnati consegnate ospitano ospiterà
    ospiteranno ospitata ospitati ospitate creeranno creato creata creati create acquista acquistano
    acquisterà acquisteranno acquistato acquistata acquistati acquistate occupano occuperà occuperanno
    perde perdono perso perderà riceverà raccoglie raccolgono assume assumerà produrrà distribuirà
    emette
    """
)
UP = word_set(
    """
    aumento aumenta aumentato crescita cresce cresciuto cresciuti incremento incrementato superiore più
    rialzo balzo balza balzato salito salita sale salgono progresso progressione miglioramento cresciuta
    cresciute aumentata aumentate incrementi rialzi avanzamento migliora migliorano migliorato
    rafforzamento salite salendo crescendo aumentando incrementati incrementata aumentano aumenterà
    aumenteranno aumentati avanza avanzano avanzerà avanzeranno avanzato avanzata avanzati avanzate
    migliorerà miglioreranno migliorata migliorati migliorate balzano balzerà balzeranno balzata balzati
    balzate vola volano volerà voleranno decolla decollano decollerà decolleranno decollato decollata
    decollati decollate rimbalza rimbalzano rimbalzerà rimbalzeranno rimbalzato rimbalzata rimbalzati
    rimbalzate recupera recuperano recupererà recupereranno recuperato recuperata recuperati recuperate
    raddoppia raddoppiano raddoppierà raddoppieranno raddoppiato raddoppiata raddoppiati raddoppiate
    triplica triplicano triplicherà triplicheranno triplicato triplicata triplicati triplicate
    incrementa incrementano incrementerà incrementeranno incrementate eleva elevano eleverà eleveranno
    accelera accelerano accelererà accelereranno accelerato accelerata accelerati accelerate crescono
    crescerà cresceranno salirà saliranno saliti impennata guadagno accelerazione rimbalzo ripresa espansione
    """
)
DOWN = word_set(
    """
    diminuisce diminuiscono
    calo diminuzione diminuito riduzione ridotto flessione sceso inferiore meno ribasso contrazione
    scesa scende scendono cala calato calata peggioramento diminuita ridotta arretramento riduzioni
    ridotti ridotte riduce riducono calano calati calate cali flette flettono diminuiti diminuite perso
    perdono peggiora peggiorano peggiorato scendendo calerà caleranno diminue diminuono diminuirà
    diminuiranno crolla crollano crollerà crolleranno crollato crollata crollati crollate arretra
    arretrano arretrerà arretreranno arretrato arretrata arretrati arretrate rallenta rallentano
    rallenterà rallenteranno rallentato rallentata rallentati rallentate dimezza dimezzano dimezzerà
    dimezzeranno dimezzato dimezzata dimezzati dimezzate peggiorerà peggioreranno peggiorata peggiorati
    peggiorate scenderà scenderanno scesi scese ridurrà contrae contraggono flessioni crollo discesa
    rallentamento decremento decrementi ribassi frenata
    """
)
