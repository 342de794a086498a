"""中文."""

from digests.languages.zh.dates import DATES
from digests.languages.zh.numbers import NUMBERS
from digests.languages.zh.page import PAGE
from digests.languages.zh.writing import WRITING
from digests.languages.language import Language

ZH = Language("zh", "中文", PAGE, NUMBERS, DATES, WRITING)
