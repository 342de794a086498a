"""Days of the year that have a name in Spanish; only where it means the same day wherever the language is read."""

from digests.languages.dates import NamedDay

NAMED_DAYS = {
    "año nuevo": NamedDay(1, 1),
    "día de año nuevo": NamedDay(1, 1),
    "día de reyes": NamedDay(1, 6),
    "san valentín": NamedDay(2, 14),
    "día de san valentín": NamedDay(2, 14),
    "día internacional de la mujer": NamedDay(3, 8),
    "día del libro": NamedDay(4, 23),
    "día del trabajo": NamedDay(5, 1),
    "día del trabajador": NamedDay(5, 1),
    "noche de san juan": NamedDay(6, 23),
    "día de la hispanidad": NamedDay(10, 12),
    "todos los santos": NamedDay(11, 1),
    "día de todos los santos": NamedDay(11, 1),
    "día de muertos": NamedDay(11, 2),
    "día de los muertos": NamedDay(11, 2),
    "día de la constitución": NamedDay(12, 6),
    "nochebuena": NamedDay(12, 24),
    "día de navidad": NamedDay(12, 25),
    "nochevieja": NamedDay(12, 31),
    "miércoles de ceniza": NamedDay(easter=-46),
    "domingo de ramos": NamedDay(easter=-7),
    "jueves santo": NamedDay(easter=-3),
    "viernes santo": NamedDay(easter=-2),
    "sábado santo": NamedDay(easter=-1),
    "domingo de resurrección": NamedDay(easter=0),
    "domingo de pascua": NamedDay(easter=0),
    "lunes de pascua": NamedDay(easter=1),
    "corpus christi": NamedDay(easter=60),
}
