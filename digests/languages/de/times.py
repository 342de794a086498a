"""What is of no period, and of another time than the one reported on, in German."""

from digests.languages.listed import phrases, word_set
from digests.languages.times import TimeWords

TIMES = TimeWords(
    timeless=word_set(
        """
        dividende dividenden ausschüttung bardividende aktienrückkauf aktienrückkaufprogramm rückkauf anleihe anleihen
        schuldverschreibungen wandelanleihe kredit kreditlinie kapitalerhöhung bezugspreis optionsscheine
        mitarbeiter mitarbeiterinnen beschäftigte beschäftigten arbeitsplätze arbeitsplätzen stellen filialen standorte
        standorten ländern geschäfte läden spende spenden spendete fördermittel förderung stipendien preisgeld
        kaufpreis investieren investiert
        """
    ),
    own=phrases("seit, bislang, bisher, derzeit, mittlerweile, inzwischen, heute, aktuell, gestern, nach ende des"),
    coming=word_set("will wollen plant planen soll sollen investiert"),
    inside=phrases("innerhalb, binnen"),
    more=word_set("mehr weniger höher niedriger größer kleiner besser schlechter stärker schwächer"),
    than=word_set("als"),
    events=phrases(
        """
        gegründet, gegründete, gegründeten, fällig, fälligen, fällige, unterzeichnet, unterzeichneten, datiert
        eröffnet, eröffnete, geboren, erbaut, entstanden, seit, laufzeit bis, ausgelobten, verabschiedeten
        eingeführt, eingeführten, zahlbar, auszahlung, stichtag
        """
    ),
)
