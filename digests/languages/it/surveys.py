"""Italian words of polls: what a share of people says, holds or does; and "more" and "fewer" behind a count."""

from digests.languages.listed import phrases, word_set

STANCES = word_set(
    """
    dichiara dichiarano afferma affermano ritiene ritengono pensa pensano crede credono considera
    considerano dice dicono vuole vogliono desidera desiderano spera sperano teme temono preferisce
    preferiscono prevede prevedono intende intendono utilizza utilizzano usa usano acquista acquistano
    compra comprano consuma consumano vive vivono lavora lavorano studia studiano conosce conoscono
    riconosce riconoscono ammette ammettono sente sentono giudica giudicano apprezza apprezzano
    sostiene sostengono rifiuta rifiutano può possono deve devono va vanno è sono ha hanno non si gli
    sceglie scelgono dedica dedicano fa fanno legge leggono pratica praticano consiglia consigliano
    vede vedono sa sanno paga pagano spende spendono risparmia risparmiano sarebbe sarebbero vorrebbe
    vorrebbero ammetterebbe avrebbe soffre soffrono teme percepisce percepiscono segnala segnalano indica
    indicano risponde rispondono dorme dormono mangia mangiano viaggia viaggiano gioca giocano
    approva approvano voterebbe voterebbero possiede possiedono trascorre trascorrono
    """
)
FINALS = word_set("meno più no non")
MORE = phrases("in più rispetto, in più del, in più della, in più, più del, più della, più che")
FEWER = phrases("in meno rispetto, in meno del, in meno della, in meno, meno del, meno della, meno che")
