"""Español."""

from digests.languages.es.dates import DATES
from digests.languages.es.numbers import NUMBERS
from digests.languages.es.page import PAGE
from digests.languages.es.writing import WRITING
from digests.languages.language import Language

ES = Language("es", "Español", PAGE, NUMBERS, DATES, WRITING)
