"""What the bot says, a file per language. The reader's Telegram language first, else the operator's, else English."""

from __future__ import annotations

from bot.commands.words.de import DE
from bot.commands.words.en import EN
from bot.commands.words.es import ES
from bot.commands.words.fr import FR
from bot.commands.words.ja import JA
from bot.commands.words.words import Words
from bot.commands.words.zh import ZH

WORDS: dict[str, Words] = {"en": EN, "de": DE, "fr": FR, "es": ES, "zh": ZH, "ja": JA}


def language_of(tag: str, default: str) -> str:
    """The language to answer in: of an app's tag ("pt-br"), else the operator's, else English."""
    for code in (tag.split("-")[0].lower(), default):
        if code in WORDS:
            return code
    return "en"


__all__ = ["WORDS", "Words", "language_of"]
