"""Which stories a channel takes, and the reason it gives."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from digests.compose.choose import choose, matches
from digests.compose.match import fold, found
from digests.model import Boilerplate, Channel, Correction, Issuer, Release, Span, Topic
from tests.digests.compose.stories import kept, release, story

_CHANNEL = Channel("cars", 1, "each", "UTC", topics=("cars",))
_MAKER = Issuer("Brightwater Automobile Co., Ltd.", ("NYSE:BWA",))


def _takes(topic: Topic, told: Release) -> bool:
    return choose(story(kept(told)), _CHANNEL, {"cars": topic}).chosen


@pytest.mark.parametrize(
    ("issuer", "taken"),
    [
        ("Brightwater", True),
        ("brightwater automobile", True),
        ("BRIGHTWATER AUTOMOBILE CO., LTD.", True),
        ("NYSE:BWA", True),
        ("bwa", True),
        ("Bright", False),
        ("water", False),
        ("BW", False),
        ("Northport", False),
        ("", False),
    ],
)
def test_issuers_by_name_alias_and_ticker(issuer: str, taken: bool) -> None:
    assert _takes(Topic("cars", issuers=(issuer,)), release(issuer=_MAKER)) is taken


def test_a_release_without_an_issuer_is_known_by_its_headline() -> None:
    assert _takes(Topic("cars", issuers=("Brightwater",)), release())
    # Another party's name in the text does not make it the issuer.
    told = release("Ferries for Northport", "Brightwater built them.", issuer=Issuer("Northport Ferries"))
    assert not _takes(Topic("cars", issuers=("Brightwater",)), told)


@pytest.mark.parametrize(
    ("word", "text", "taken"),
    [
        ("hybrid", "A plug-in Hybrid drives on.", True),
        ("hybrid", "Hybridisation is hard.", False),
        ("electric vehicle", "An electric\nvehicle.", True),
        ("electric vehicle", "Electric, vehicle", True),
        ("electric vehicle", "An electric blue vehicle.", False),
        ("société", "La SOCIETE annonce", True),
        ("Fähren", "Elektrische Fähren fahren.", True),
        ("Straße", "STRASSE gesperrt", True),
        ("新能源汽车", "主要供应新能源汽车厂商。", True),
        ("电池", "主要供应新能源汽车厂商。", False),
        ("ガラス", "新しいガラス工場", True),
        ("C++", "Written in C.", True),
        (".*", "anything", False),
        ("(a+)+$", "aaaaaaaaaaaaaaaa!", False),
    ],
)
def test_words_stand_on_word_boundaries(word: str, text: str, taken: bool) -> None:
    assert _takes(Topic("cars", words=(word,)), release("Headline", text)) is taken


def test_boilerplate_is_not_searched() -> None:
    told = release("Headline", "News. About us: hybrid cars.")
    about = Boilerplate("about", Span(told.body.index("About"), len(told.body)))
    assert not _takes(Topic("cars", words=("hybrid",)), replace(told, boilerplate=(about,)))
    assert _takes(Topic("cars", words=("hybrid",)), told)


def test_an_excluded_word_holds_back() -> None:
    topic = Topic("cars", words=("hybrid",), excluded=("recall",))
    choice = choose(story(kept(release("Recall", "A hybrid."))), _CHANNEL, {"cars": topic})
    assert not choice.chosen
    assert choice.reason == "cars: held back by the word “recall”"


def test_languages_and_kinds_narrow_a_topic() -> None:
    told = release("H", "A hybrid.", kind="earnings")
    assert _takes(Topic("cars", words=("hybrid",), languages=("en",), kinds=("earnings",)), told)
    assert not _takes(Topic("cars", words=("hybrid",), languages=("de",)), told)
    assert not _takes(Topic("cars", words=("hybrid",), kinds=("merger",)), told)
    assert _takes(Topic("cars", kinds=("earnings",)), told)
    assert _takes(Topic("cars", languages=("en",)), told)


def test_all_topics_that_ask_are_named() -> None:
    topics: Mapping[str, Topic] = {
        "cars": Topic("cars", words=("hybrid",)),
        "ships": Topic("ships", words=("ferry",)),
        "makers": Topic("makers", issuers=("Brightwater",)),
    }
    channel = replace(_CHANNEL, topics=("cars", "ships", "makers"))
    told = story(kept(release("H", "A hybrid.", issuer=_MAKER)))
    choice = choose(told, channel, topics)
    assert choice.topics == ("cars", "makers")
    assert choice.reason == "cars: the word “hybrid”; makers: the issuer “Brightwater”"
    nothing = choose(story(kept(release("H", "A plane."))), channel, topics)
    assert not nothing.chosen
    assert nothing.reason.count("none of its issuers or words") == 3


def test_a_channel_without_topics_takes_every_story() -> None:
    choice = choose(story(kept(release())), replace(_CHANNEL, topics=()), {})
    assert (choice.chosen, choice.topics) == (True, ())


def test_the_correction_is_what_is_looked_at() -> None:
    lead = kept(release("H", "A hybrid."), number=1)
    fixed = kept(release("H", "A diesel.", correction=Correction("CORRECTION")), number=2)
    assert not choose(story(lead, fixed), _CHANNEL, {"cars": Topic("cars", words=("hybrid",))}).chosen


@given(words=st.lists(st.text(min_size=1), max_size=4), text=st.text())
def test_any_words_match_any_text_without_harm(words: list[str], text: str) -> None:
    told = release("H", text or "x")
    assert matches(Topic("t", words=tuple(words)), told) in (True, False)


def test_a_word_list_is_found_in_what_it_was_taken_from() -> None:
    text = fold("Ärzte & Söhne — L’Été à Évian, 東京")
    assert all(found(word, text) for word in ("ärzte", "SOHNE", "l'ete", "évian", "東京"))
