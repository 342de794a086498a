"""Português."""

from digests.languages.pt.dates import DATES
from digests.languages.pt.numbers import NUMBERS
from digests.languages.pt.page import PAGE
from digests.languages.pt.writing import WRITING
from digests.languages.language import Language

PT = Language("pt", "Português", PAGE, NUMBERS, DATES, WRITING)
