"""German words that tell a subject by where it stands, and verbs that say how much it is."""

from digests.languages.de.small import PREPOSITIONS, SUBORDINATORS
from digests.languages.listed import word_set
from digests.languages.word_order import OrderWords

AMOUNTS_TO = word_set(
    """
    beträgt betragen betrug betrugen beträge betrage liegt liegen lag lagen läge liege erreicht erreichen
    erreichte erreichten belief beliefen beläuft belaufen umfasst umfassen umfasste umfassten kostet kosten
    kostete kosteten macht machen machte machten ergibt ergeben ergab ergaben entspricht entsprechen
    entsprach entsprachen summiert summieren summierte summierten übersteigt übersteigen überstieg
    überstiegen übertrifft übertreffen übertraf übertrafen überschreitet überschreiten überschritt
    überschritten misst messen maß maßen wiegt wiegen wog wogen dauert dauern dauerte dauerten zählt zählen
    zählte zählten bleibt bleiben blieb blieben stieg stiegen steigt steigen sank sanken sinkt sinken fiel
    fielen fällt fallen wuchs wuchsen wächst wachsen kletterte kletterten klettert klettern war waren ist
    sind wird werden wurde wurden
    """
)

ORDER = OrderWords(
    prepositions=PREPOSITIONS,
    subordinators=SUBORDINATORS,
    amounts_to=AMOUNTS_TO,
    oblique=word_set("dem den des einem einen eines ihrem ihren ihres seinem seinen seines unserem unseren unseres"),
    onto=word_set("auf bei um zu"),
    by_means=word_set("mit"),
    recipients=word_set("an"),
    one_of=word_set("unter"),
    of_money=tuple(
        """
        investier zahl bezahl kost spend förder bewillig überweis umsetz umgesetz verdien erlös einnahm einnehm
        finanzier steck zuschieß ausgeb ausgab ausgegeben auszahl ausgezahl
        """.split()
    ),
    plural=("en",),
    copulas=word_set("sind waren"),
)
