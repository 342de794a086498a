"""Days of the year that have a name in Italian; only where it means the same day wherever the language is read."""

from digests.languages.dates import NamedDay

NAMED_DAYS = {
    "capodanno": NamedDay(1, 1),
    "epifania": NamedDay(1, 6),
    "giorno dell'epifania": NamedDay(1, 6),
    "san valentino": NamedDay(2, 14),
    "festa della donna": NamedDay(3, 8),
    "festa della liberazione": NamedDay(4, 25),
    "festa del lavoro": NamedDay(5, 1),
    "primo maggio": NamedDay(5, 1),
    "festa della repubblica": NamedDay(6, 2),
    "ferragosto": NamedDay(8, 15),
    "ognissanti": NamedDay(11, 1),
    "immacolata": NamedDay(12, 8),
    "vigilia di natale": NamedDay(12, 24),
    "giorno di natale": NamedDay(12, 25),
    "santo stefano": NamedDay(12, 26),
    "san silvestro": NamedDay(12, 31),
    "mercoledì delle ceneri": NamedDay(easter=-46),
    "domenica delle palme": NamedDay(easter=-7),
    "giovedì santo": NamedDay(easter=-3),
    "venerdì santo": NamedDay(easter=-2),
    "domenica di pasqua": NamedDay(easter=0),
    "lunedì dell'angelo": NamedDay(easter=1),
    "lunedì di pasqua": NamedDay(easter=1),
    "pasquetta": NamedDay(easter=1),
}
