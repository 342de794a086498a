"""Italiano."""

from digests.languages.it.dates import DATES
from digests.languages.it.numbers import NUMBERS
from digests.languages.it.page import PAGE
from digests.languages.it.writing import WRITING
from digests.languages.language import Language

IT = Language("it", "Italiano", PAGE, NUMBERS, DATES, WRITING)
