"""German words of the world beside the news."""

from digests.languages.listed import phrases, word_set
from digests.languages.world import WorldWords

WORLD = WorldWords(
    margins=phrases(
        """
        fehlertoleranz, fehlermarge, fehlerspanne, schwankungsbreite, schwankungsbreiten, stichprobenfehler
        konfidenzniveau, konfidenzintervall, vertrauensniveau, statistische sicherheit
        """
    ),
    groups=phrases(
        "einkauf von, einkaufswert von, bestellwert von, bestellung, mit einem umsatz von, mit umsätzen von"
    ),
    standards=phrases("mindestlohn, mindestlohns, freibetrag, tempolimit"),
    habits=phrases("jedes jahr, jährlich, alljährlich, jeden tag, täglich, jeden monat, weltweit"),
    plans=word_set("wird werden soll sollen neue neuer neues neuen künftig plant erstmals"),
    sources=("laut", "nach angaben", "zufolge"),
    authorities=word_set(
        """
        bundesamt bundesamts bundesamtes statistischem agentur ministerium
        bundesministerium bundesagentur behörde statista destatis eurostat weltgesundheitsorganisation bundesbank
        """
    ),
    crowds=phrases("die deutschen, die österreicher, die schweizer, verbraucher, haushalte, die branche, weltweit"),
    truths=phrases("landen im meer, ins meer, der weltbevölkerung, der weltweiten, der bevölkerung, weltweit leben"),
    celebrated=phrases("feiert, feierte, feiern, begeht"),
    within=("in", "binnen", "innerhalb von"),
    young=word_set("kinder kindern kindes jugendliche jugendlichen personen menschen frauen männer schüler"),
    was_then=("waren es", "war es", "waren es nur", "war es nur", "waren es noch", "war es noch", "lag er bei"),
    months=word_set(
        """
        vorjahreswert vorjahr januar jänner februar märz april mai juni juli august september oktober november dezember
        jahresende
        """
    ),
    ago=phrases("vor"),
)

POPULACE = word_set(
    """
    menschen personen patienten patientinnen leute kinder frauen männer deutsche deutschen haushalte bürger
    bürgerinnen erwachsene jugendliche betroffene betroffenen einwohner erkrankte
    """
)

ALWAYS = word_set(
    """
    leben lebt leiden leidet erkranken erkrankt sterben stirbt brauchen benötigen nutzen gelten gehören wohnen
    besitzen rauchen pendeln
    """
)

THERE_ARE = phrases(
    """
    leben, leiden, erkranken, sterben, gibt es, gibt es derzeit, wohnen, brauchen
    """
)
