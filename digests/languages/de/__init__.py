"""Deutsch."""

from digests.languages.de.dates import DATES
from digests.languages.de.numbers import NUMBERS
from digests.languages.de.page import PAGE
from digests.languages.de.writing import WRITING
from digests.languages.language import Language

DE = Language("de", "Deutsch", PAGE, NUMBERS, DATES, WRITING)
