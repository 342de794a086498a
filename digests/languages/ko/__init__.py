"""한국어."""

from digests.languages.ko.dates import DATES
from digests.languages.ko.numbers import NUMBERS
from digests.languages.ko.page import PAGE
from digests.languages.ko.writing import WRITING
from digests.languages.language import Language

KO = Language("ko", "한국어", PAGE, NUMBERS, DATES, WRITING)
