"""German words beside a rise or fall: what joins it to its amount, what it is reckoned from."""

from digests.languages.listed import phrases, word_set

EQUATES = word_set(
    """
    lag lagen liegt liegen liege sind ist war waren entspricht entsprach entsprechen entspreche bedeutet bedeutete
    macht ergibt was das damit dies
    """
)

COMPARED = word_set(
    """
    mehr weniger höher höhere höherer höheren niedriger niedrigere geringer geringere tiefer tiefere schwächer
    schwächere
    """
)

THAN = word_set("als")

THIS = phrases(
    """
    das, dies, damit, dieses, es
    """
)

ABOVE = phrases(
    """
    über dem vorjahr, über dem vorjahreswert, über dem vorjahreszeitraum, über dem vorjahresniveau
    über dem vorjahresquartal, über dem vorjahresmonat, über dem vorjahresergebnis, über dem niveau
    über dem wert, über dem stand, über dem vergleichswert, über vorjahr, über vorjahresniveau
    über denen, über dem entsprechenden, über dem bestand, über dem vergleichbaren, über dem gleichen
    über dem ergebnis, über dem umsatz, über der vorjahreszahl, über der vorjahresperiode, über der vorjahresmarke
    über jenem, über jener, über dem des vorjahres, über den vorjahreswerten, über dem vorangegangenen
    höher als, mehr als im vorjahr, mehr als im vorjahreszeitraum
    mehr als im vorjahresquartal, mehr als vor einem jahr, mehr als ein jahr zuvor
    """
)

BELOW = phrases(
    """
    unter dem vorjahr, unter dem vorjahreswert, unter dem vorjahreszeitraum, unter dem vorjahresniveau
    unter dem vorjahresquartal, unter dem vorjahresmonat, unter dem vorjahresergebnis, unter dem niveau
    unter dem wert, unter dem stand, unter dem vergleichswert, unter vorjahr, unter vorjahresniveau
    unter denen, niedriger als, weniger als im vorjahr, weniger als im vorjahreszeitraum
    weniger als im vorjahresquartal, weniger als vor einem jahr, weniger als ein jahr zuvor
    """
)
