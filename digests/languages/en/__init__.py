"""English."""

from digests.languages.en.dates import DATES
from digests.languages.en.numbers import NUMBERS
from digests.languages.en.page import PAGE
from digests.languages.en.writing import WRITING
from digests.languages.language import Language

EN = Language("en", "English", PAGE, NUMBERS, DATES, WRITING)
