"""Days of the year that have a name in Portuguese; only where it means the same day wherever the language is read."""

from digests.languages.dates import NamedDay

NAMED_DAYS = {
    "ano novo": NamedDay(1, 1),
    "dia de ano novo": NamedDay(1, 1),
    "dia de reis": NamedDay(1, 6),
    "dia internacional da mulher": NamedDay(3, 8),
    "dia do trabalhador": NamedDay(5, 1),
    "dia do trabalho": NamedDay(5, 1),
    "dia de todos os santos": NamedDay(11, 1),
    "dia de finados": NamedDay(11, 2),
    "véspera de natal": NamedDay(12, 24),
    "dia de natal": NamedDay(12, 25),
    "véspera de ano novo": NamedDay(12, 31),
    "terça-feira de carnaval": NamedDay(easter=-47),
    "quarta-feira de cinzas": NamedDay(easter=-46),
    "domingo de ramos": NamedDay(easter=-7),
    "quinta-feira santa": NamedDay(easter=-3),
    "sexta-feira santa": NamedDay(easter=-2),
    "sábado de aleluia": NamedDay(easter=-1),
    "domingo de páscoa": NamedDay(easter=0),
    "segunda-feira de páscoa": NamedDay(easter=1),
    "corpus christi": NamedDay(easter=60),
    "dia do corpo de deus": NamedDay(easter=60),
}
