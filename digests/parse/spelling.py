"""How a name is written that was found in a sentence: without an article that is not its own, in its first case."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digests.parse.boilerplate import Draft
from digests.parse.names import clean_name
from digests.parse.words import Words, folded

_ELIDED = re.compile(r"\A[Ll]['’](?=[A-ZÀ-Þ])")  # "L'Association X"


def written(name: str, headline: str, drafts: Sequence[Draft], words: Words) -> str:
    """The name as a reader would write it by itself."""
    return _nominative(_without_article(_first_of_two(name, headline, drafts), headline, words), words)


def _first_of_two(name: str, headline: str, drafts: Sequence[Draft]) -> str:
    """ "Spectrum and Apple": two houses that the text also names one by one; the first speaks."""
    pair = re.match(r"(.{2,50}?) (?:and|&|und|et|y|e) ([^&]{2,50})\Z", name)
    if pair is None or name in headline:
        return name
    text = " ".join(draft.text for draft in drafts[:30]).replace(name, " ")
    alone = all(len(re.findall(rf"(?<!\w){re.escape(one)}(?!\w)", text)) >= 2 for one in pair.groups())
    return clean_name(pair.group(1)) if alone else name


def _without_article(name: str, headline: str, words: Words) -> str:
    """ "the Board" → "Board"; "A Vale do Rio S.A." where the headline says it without; but "The Home Shop"."""
    name = _ELIDED.sub("", name) if words.own.company_words & set(folded(name[2:]).split()[:1]) else name
    first, _, rest = name.partition(" ")
    if not rest or first.casefold() not in words.articles:
        return name
    begins = " ".join(rest.split()[:2])
    if words.code == "en":
        return rest if first.islower() else name
    alone = begins in headline and f"{first} {begins}" not in headline
    house = folded(rest).split()[0] in words.own.company_words | words.offices  # "La Fondazione X", but "La Poste"
    return rest if first.islower() or alone or (house and len(rest.split()) > 1) else name


def _nominative(name: str, words: Words) -> str:
    """ "Банка Невы" → "Банк Невы"."""
    first, _, rest = name.partition(" ")
    plain = words.own.nominatives.get(folded(first))
    return f"{plain.capitalize()} {rest}".strip() if plain and rest else name
