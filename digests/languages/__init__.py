"""The languages Dateline reads: a folder each, a line each here."""

from __future__ import annotations

from digests.languages.de import DE
from digests.languages.en import EN
from digests.languages.es import ES
from digests.languages.fr import FR
from digests.languages.it import IT
from digests.languages.ja import JA
from digests.languages.ko import KO
from digests.languages.language import Language
from digests.languages.pt import PT
from digests.languages.ru import RU
from digests.languages.zh import ZH

LANGUAGES: dict[str, Language] = {language.code: language for language in (EN, DE, FR, ES, IT, PT, ZH, JA, KO, RU)}

__all__ = ["LANGUAGES", "Language"]
