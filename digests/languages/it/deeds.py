"""Italian verbs of what is done with money and goods: their subject is who acts, never what is measured."""

from digests.languages.listed import word_set

DEEDS = word_set(
    """
    devolve devolvono devolverà devolveranno devoluto devoluti devolvere dona donano donerà donato donati
    donare stanziano raccolti raccoglierà sequestra sequestrano sequestrato sequestrati sequestrare
    confisca confiscato confiscati recupera recuperato recuperati ruba rubato rubati chiede chiedono
    chiesto chiederà richiede richiesto spende spendono speso spesi spenderà mette metterà dedica
    dedicano dedicato dedicati dedicherà approva approvato approvati concede concede concesso concessi
    concederà presta prestato riconosce riconosciuto rimborsa rimborsato rimborserà versare impegna
    impegnato impegnati impegnerà eroga erogare percepisce percepiscono percepirà ricevuti riceveranno
    ottenuti otterrà sostiene sosterrà prevista previsti multato sanziona sanzionato restituisce
    restituito restituirà risparmia risparmiato risparmierà cede ceduto trasferisce trasferito trasferirà
    ripartisce ripartito distribuisce distribuito
    """
)
ONWARD = word_set(
    """
    a al allo alla ai agli alle per in nel nello nella nei negli nelle tra fra su sul sulla all nell
    """
)
GAINS = word_set(
    """
    riceve ricevono riceverà riceveranno ottiene ottengono otterrà otterranno percepisce percepiscono
    percepirà incassa incassano guadagna guadagnano
    """
)
