"""中文."""

from digests.languages.language import Language
from digests.languages.zh.dates import DATES
from digests.languages.zh.numbers import NUMBERS
from digests.languages.zh.page import PAGE
from digests.languages.zh.writing import WRITING

ZH = Language("zh", "中文", PAGE, NUMBERS, DATES, WRITING)
