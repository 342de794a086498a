"""日本語."""

from digests.languages.ja.dates import DATES
from digests.languages.ja.numbers import NUMBERS
from digests.languages.ja.page import PAGE
from digests.languages.ja.writing import WRITING
from digests.languages.language import Language

JA = Language("ja", "日本語", PAGE, NUMBERS, DATES, WRITING)
