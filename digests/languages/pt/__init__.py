"""Português."""

from digests.languages.language import Language
from digests.languages.pt.dates import DATES
from digests.languages.pt.numbers import NUMBERS
from digests.languages.pt.page import PAGE
from digests.languages.pt.writing import WRITING

PT = Language("pt", "Português", PAGE, NUMBERS, DATES, WRITING)
