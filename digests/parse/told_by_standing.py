"""The name that stands best in the whole release: in the headline, in the first sentence, often, acting.

One place alone may name anybody; who stands in most of them is most often the issuer. It is asked last, and tells one
name: the others that the release has need not be houses at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec import Struct

from digests.parse.agreement import Witness
from digests.parse.bare_names import without_board, without_today
from digests.parse.boilerplate import Draft
from digests.parse.names import has_form, leading_name, named_runs
from digests.parse.sound import is_sound, may_be_house
from digests.parse.telling import Told, running_text
from digests.parse.words import Words, folded
from digests.pattern import pattern

_SENTENCE = pattern(r"(?<=[^\s.][.!?])[\"”»]?\s+(?=[A-ZÀ-ÞА-ЯЁ“\"„«])")
_OWNED = pattern(r"['’]s\s.*\Z")
_CUT = pattern(r"[:,|–—]")
_PARAGRAPHS = 8
_SENTENCES = 4
_LIKELY = 60
_FIRST = 0.8  # in the first sentence
_OPENS = 0.7  # … which it opens
_LEAD = 0.4  # in the first paragraph
_EACH = 0.15  # for every time it is met
_MOST = 8  # … of so many
_ACTS = 0.6
_HOUSE = 0.6  # it has a legal form or a house's noun
_LEAST = 2.0
_ALONE = 4  # most words of a name that only the headline has
_TWO_SENTENCES = pattern(r"\w{3,}\. (?!(?:AG|SE)\b)")  # "in May. Americans"
_ADJECTIVE = pattern(r"[А-ЯЁ][а-яё]{4,25}(?:ый|ий|ой|ая|ое|ые|ие)")  # its noun stands behind it
_NUMBERED = pattern(r"[A-Z]{1,3}\d{1,2}|\d.*")  # "T4"
_APART = 0.4  # less than this between the best and the next is no choice
_WEIGHT = 1.2


class _Text(Struct, frozen=True):
    """What a name's standing is read from."""

    whole: str
    first: str  # the first paragraph
    witness: Witness


def from_standing(headline: str, drafts: Sequence[Draft], witness: Witness, words: Words) -> Iterator[Told]:
    """The name that stands best, where it stands clearly better than the next."""
    if words.code in ("zh", "ja", "ko"):
        return
    whole = running_text(drafts)
    paragraphs = [draft.text for draft in drafts if draft.kind in ("paragraph", "item")]
    text = _Text(whole, paragraphs[0].lstrip('“"„«') if paragraphs else "", witness)
    names = dict.fromkeys(islice(_names(headline, whole, paragraphs, words), _LIKELY))
    standing = sorted(((_standing(name, text, words), name) for name in names), reverse=True)
    if not standing or standing[0][0] < _LEAST:
        return
    best, name = standing[0]
    other = next((score for score, one in standing if not witness.same(one, name)), 0.0)
    if best - other >= _APART:
        yield Told(name, _WEIGHT, "text")


def _names(headline: str, whole: str, paragraphs: Sequence[str], words: Words) -> Iterator[str]:
    """Names of the headline's begin, of the sentences' begins and from inside them, the likeliest first."""
    inside = named_runs(whole)
    begins = [leading_name(part.strip())[0] for part in (headline, *_CUT.split(headline, maxsplit=2)[:2])]
    for paragraph in paragraphs[:_PARAGRAPHS]:
        begins += [leading_name(part.lstrip('“"„«'))[0] for part in _SENTENCE.split(paragraph[:1500])[:_SENTENCES]]
    for raw in (*begins, *(name for name, _ in inside.most_common(_LIKELY))):
        name = _OWNED.sub("", without_board(without_today(raw, words), words))
        if words.code == "en" and name.startswith(("A ", "An ")):  # "A Marl District police officer"
            continue
        if len(name) < 2 or not is_sound(name, words) or (" " not in name and _is_word(name, whole)):
            continue
        if not may_be_house(name, words) or _NUMBERED.fullmatch(name) or _TWO_SENTENCES.search(name):
            continue
        alone = name not in whole  # English headlines have capitals everywhere
        opens = headline[len(name) :].lstrip()[:1] == ":"
        if alone and name.isupper() and headline.isupper() and " " in name and not opens:
            continue  # any words of a headline in capitals, but for those before its colon
        if alone and (words.code in ("en", "de") or len(name.split()) > _ALONE or _ADJECTIVE.fullmatch(name)):
            continue
        if raw in inside or " " in name or f" {name}" in headline:
            yield name


def _is_word(name: str, text: str) -> bool:
    """The text has it in small letters too: it begins a sentence, or is any noun."""
    return re.search(rf"(?<!\w){re.escape(name.lower())}(?!\w)", text) is not None


def _standing(name: str, text: _Text, words: Words) -> float:
    met = [place.end() for place in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text.whole)]
    tokens = {words.own.nominatives.get(token, token) for token in folded(name).split()}
    house = has_form(name) or not (words.own.company_words | words.offices).isdisjoint(tokens)
    spoken = text.witness.speaks_for(name)
    if (spoken <= 0 or words.code == "de" or " and " in name) and not has_form(name) and not (house and spoken >= 0):
        return 0.0
    score = spoken + min(len(met), _MOST) * _EACH
    if name in text.first:
        score += _FIRST if name in _SENTENCE.split(text.first, maxsplit=1)[0] else 0.0
        score += _OPENS if text.first.startswith(name) else _LEAD
    score += _ACTS if any(words.announces.opener(text.whole[end : end + 40].lstrip()) for end in met[:20]) else 0.0
    return score + (_HOUSE if house else 0.0)
