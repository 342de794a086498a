"""German words of what is always so, and forms of verbs that tell of one time only."""

from digests.languages.listed import phrases, word_set
from digests.languages.tenses import TenseWords

TENSES = TenseWords(
    always=phrases(
        """
        im Jahr, pro Jahr, im Monat, pro Monat, in der Woche, pro Woche, am Tag, pro Tag, jährlich, täglich,
        jedes Jahr, jeden Tag, pro Stunde
        """
    ),
    everywhere=phrases("weltweit, auf der Welt, in aller Welt"),
    at_one_time=word_set(
        """
        hat haben hatte hatten wurde wurden war waren wird werden soll sollen kann könnte würde neue neuen neuer
        neues neuem künftig künftige künftigen
        """
    ),
    ends_of_one_time=(
        "te",
        "ten",
    ),
)
