"""Русский."""

from digests.languages.language import Language
from digests.languages.ru.dates import DATES
from digests.languages.ru.numbers import NUMBERS
from digests.languages.ru.page import PAGE
from digests.languages.ru.writing import WRITING

RU = Language("ru", "Русский", PAGE, NUMBERS, DATES, WRITING)
