"""Days of the year that have a name in French; only where it means the same day wherever the language is read."""

from digests.languages.dates import NamedDay

NAMED_DAYS = {
    "jour de l'an": NamedDay(1, 1),
    "nouvel an": NamedDay(1, 1),
    "saint valentin": NamedDay(2, 14),
    "fête du travail": NamedDay(5, 1),
    "fête nationale": NamedDay(7, 14),
    "assomption": NamedDay(8, 15),
    "toussaint": NamedDay(11, 1),
    "veille de noël": NamedDay(12, 24),
    "réveillon de noël": NamedDay(12, 24),
    "jour de noël": NamedDay(12, 25),
    "saint sylvestre": NamedDay(12, 31),
    "réveillon du nouvel an": NamedDay(12, 31),
    "mardi gras": NamedDay(easter=-47),
    "mercredi des cendres": NamedDay(easter=-46),
    "jeudi saint": NamedDay(easter=-3),
    "vendredi saint": NamedDay(easter=-2),
    "dimanche de pâques": NamedDay(easter=0),
    "lundi de pâques": NamedDay(easter=1),
    "jeudi de l'ascension": NamedDay(easter=39),
    "dimanche de pentecôte": NamedDay(easter=49),
    "lundi de pentecôte": NamedDay(easter=50),
}
