"""What the bot says: no text missing in any language, the same places to fill in, plural forms that are right."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from typing import Any, get_type_hints

import pytest
from babel import Locale
from msgspec.structs import replace

from bot.commands import COMMANDS, MENUS
from bot.commands.desk import Desk
from bot.commands.words import WORDS, Words, language_of
from digests.compose.amounts import plural, writing_of
from digests.languages.writing import Plural
from tests.bot.commands.asking import pressed, seen, typed
from tests.typeset import wrongly_set

FIELDS = list(Words.__struct_fields__)
PLURALS = [name for name, kind in get_type_hints(Words).items() if name in ("left_out", "too_fast") and kind == Plural]
LIMITS = {"button": 64, "toast": 200}
BUTTONS = (
    "more back latest dates calendar_file help figures full_card why remind follow cancel mute unmute stop forget_yes"
).split()
TOASTS = ["gone", "only_admins"]


def places(text: str) -> list[str]:
    """What is filled in, in its order where it is numbered."""
    return sorted(name or "" for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def each(words: Words) -> dict[str, str]:
    """All texts by name: those of a mapping by the name and the key."""
    found: dict[str, str] = {}
    for name in FIELDS:
        value: Any = getattr(words, name)
        parts: Mapping[str, str] = value if isinstance(value, Mapping) else {"": value}
        found |= {f"{name}.{key}".rstrip("."): text for key, text in parts.items()}
    return found


@pytest.mark.parametrize("language", WORDS)
def test_no_text_is_missing_and_the_same_is_filled_in_everywhere(language: str) -> None:
    ours, english = each(WORDS[language]), each(WORDS["en"])
    plurals = tuple(f"{name}." for name in PLURALS)
    assert {name for name in ours if not name.startswith(plurals)} == {
        name for name in english if not name.startswith(plurals)
    }
    for name, text in ours.items():
        assert text.strip() == text != "", name
        if name in english:
            assert places(text) == places(english[name]), name


@pytest.mark.parametrize("language", WORDS)
def test_plural_forms_are_those_of_the_language(language: str) -> None:
    writing = writing_of(language)
    locale = Locale.parse(writing.locale)
    assert PLURALS == ["left_out", "too_fast"]
    for name in PLURALS:
        forms = getattr(WORDS[language], name)
        assert set(forms) == {locale.plural_form(count) for count in range(200)}, name
        for count in (0, 1, 2, 5, 11, 21, 101):
            assert str(count) in plural(forms, count, writing)


@pytest.mark.parametrize("language", WORDS)
def test_texts_fit_where_they_stand(language: str) -> None:
    words = WORDS[language]
    assert set(words.commands) == set(COMMANDS)
    assert all(0 < len(text) <= 256 for text in words.commands.values())
    assert all(len(getattr(words, name)) <= LIMITS["button"] for name in BUTTONS)
    assert all(len(getattr(words, name)) <= LIMITS["toast"] for name in TOASTS)
    assert all(len(text) <= LIMITS["toast"] for text in words.too_fast.values())
    assert max(len(words.export_here), len(words.calendar_here)) <= 1024


@pytest.mark.parametrize("language", WORDS)
def test_texts_have_the_punctuation_of_their_script(language: str) -> None:
    assert wrongly_set(language, each(WORDS[language]).values()) == []


_FAMILIAR = {  # readers are addressed formally throughout
    "de": re.compile(r"\b(?:du|dich|dir|dein\w*|euch|euer\w*)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:tu|te|toi|ton|ta|tes)\b", re.IGNORECASE),
    "es": re.compile(r"\b(?:tú|te|ti|tu|tus|contigo)\b", re.IGNORECASE),
    "zh": re.compile("你"),
    "ja": re.compile("君|お前|(?:する|である|だ)。"),
}


@pytest.mark.parametrize("language", _FAMILIAR)
def test_readers_are_addressed_formally(language: str) -> None:
    assert [text for text in each(WORDS[language]).values() if _FAMILIAR[language].search(text)] == []


def test_the_languages_are_those_that_are_promised() -> None:
    assert {"en", "de", "fr", "es", "zh", "ja"} <= set(WORDS)
    assert [language_of(tag, "en") for tag in ("zh-hans", "fr-CA", "ES", "ja", "tlh", "")] == [
        "zh",
        "fr",
        "es",
        "ja",
        "en",
        "en",
    ]


def test_menus_offer_what_makes_sense_in_each_kind_of_chat() -> None:
    assert list(MENUS["private"]) == list(COMMANDS)
    assert "subscribe" not in MENUS["groups"]
    assert "latest" in MENUS["groups"]
    assert "subscribe" in MENUS["admins"]
    assert "start" not in MENUS["admins"]


@pytest.mark.parametrize("language", WORDS)
def test_every_command_answers_in_every_language(desk: Desk, language: str) -> None:
    desk = replace(desk, language=language, operations=-100)
    typed(desk, "/subscribe ferries")
    for name in COMMANDS:
        for rest in ("", "velmora", "1", "zzz", "8h", "zone", "quiet"):
            for message in typed(desk, f"/{name} {rest}").messages:
                assert "{}" not in message.text + "".join(button.text for row in message.buttons for button in row)
    assert seen(pressed(desk, "subscriptions:0:#1 mon 08:00"))
