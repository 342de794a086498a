"""Français."""

from digests.languages.fr.dates import DATES
from digests.languages.fr.numbers import NUMBERS
from digests.languages.fr.page import PAGE
from digests.languages.fr.writing import WRITING
from digests.languages.language import Language

FR = Language("fr", "Français", PAGE, NUMBERS, DATES, WRITING)
