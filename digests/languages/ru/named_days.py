"""Days of the year that have a name in Russian; only where it means the same day wherever the language is read."""

from digests.languages.dates import NamedDay

NAMED_DAYS = {
    "новый год": NamedDay(1, 1),
    "новогоднюю ночь": NamedDay(12, 31),
    "рождество": NamedDay(1, 7),
    "татьянин день": NamedDay(1, 25),
    "день защитника отечества": NamedDay(2, 23),
    "международный женский день": NamedDay(3, 8),
    "день космонавтики": NamedDay(4, 12),
    "праздник весны и труда": NamedDay(5, 1),
    "день победы": NamedDay(5, 9),
    "день россии": NamedDay(6, 12),
    "день знаний": NamedDay(9, 1),
    "день народного единства": NamedDay(11, 4),
}
