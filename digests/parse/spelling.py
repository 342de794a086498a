"""How a name is written by itself that was found in a sentence: whole, in its first case, without a loose article."""

from __future__ import annotations

import re
from collections.abc import Mapping

from digests.parse.names import clean_name
from digests.parse.words import Words, folded
from digests.pattern import pattern

_ELIDED = pattern(r"\A[Ll]['’](?=[A-ZÀ-Þ])")  # "L'Association X"
_SHORT = pattern(r"[A-ZÀ-Þ]{2,8}")
_ARTICLE = pattern(r"\A[Tt]he (?=[A-ZÀ-Þ]{3,8}\Z)")  # "The CPSC"
_SHOUTED = 6  # letters of a name that is no short form
_GENITIVE = 5  # letters of a German noun that may end in its genitive
_LETTERS = pattern(r"[^\W\d_]")


def written(name: str, headline: str, text: str, short: Mapping[str, str], words: Words) -> str:
    """The name as a reader would write it by itself. `short`: the short forms that the text introduces."""
    name = _without_article(_first_of_two(name, headline, text), headline, text, short, words)
    name = _without_article(_whole(name, text, short, words), headline, text, short, words)
    name = _not_shouted(name, text)
    return _strong(_nominative(_met_alone(name, f"{headline}\n{text}", words), words), text, words)


def _not_shouted(name: str, text: str) -> str:
    """ "MERROW AVIATION" of a headline in capitals as the text has it: "Merrow Aviation"."""
    if not name.isupper() or len(name) < _SHOUTED:
        return name
    spelled = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text.replace(name, ""), re.IGNORECASE)
    return spelled.group() if spelled and spelled.group()[0].isupper() else name


def _first_of_two(name: str, headline: str, text: str) -> str:
    """ "Spectrum and Apple": two houses that the text also names one by one; the first speaks."""
    pair = re.match(r"(.{2,50}?) (?:and|&|und|et|y|e) ([^&]{2,50})\Z", name)
    if pair is None or name in headline:
        return name
    rest = text.replace(name, " ")
    alone = all(len(re.findall(rf"(?<!\w){re.escape(one)}(?!\w)", rest)) >= 2 for one in pair.groups())
    return clean_name(pair.group(1)) if alone else name


def _whole(name: str, text: str, short: Mapping[str, str], words: Words) -> str:
    """The name that an acronym stands for, where the text says it: "CoE" → "Council of Elders"."""
    short_form = _ARTICLE.sub("", name)
    if not _SHORT.fullmatch(short_form):
        return name
    name = short_form
    said = short.get(folded(name), "")
    if said and " " in said and _stands_for(name, said):
        return said
    apart = r"\s(?:[^\W\d_A-ZÀ-Þ]{1,5}\s){0,2}"  # "of the", "und"
    whole = re.search(r"\b" + apart.join(f"{letter}[^\\W_]{{2,20}}" for letter in name) + r"\b", text)
    if whole and len(name) == 2 and (words.own.company_words | words.offices).isdisjoint(folded(whole.group()).split()):
        return name  # two letters may stand for anything
    return clean_name(whole.group()) if whole else name


def _stands_for(acronym: str, name: str) -> bool:
    """Its letters stand in the name in their order, the first at its begin."""
    letters = iter(_LETTERS.findall(name.upper()))
    return name[:1].upper() == acronym[0] and all(letter in letters for letter in acronym)


def _without_article(name: str, headline: str, text: str, short: Mapping[str, str], words: Words) -> str:
    """ "the Board" → "Board"; "A Vale do Rio S.A." where others say it without; but "The Home Shop", "La Poste"."""
    name = _ELIDED.sub("", name) if words.own.company_words & set(folded(name[2:]).split()[:1]) else name
    first, _, rest = name.partition(" ")
    if not rest or first.casefold() not in words.articles:
        return name
    if words.code == "en":
        return rest if first.islower() else name
    begins = " ".join(rest.split()[:2])
    alone = begins in headline and f"{first} {begins}" not in headline
    house = folded(rest).split()[0] in words.own.company_words | words.offices  # "La Fondazione X"
    if first.islower() or alone or (house and len(rest.split()) > 1):
        return rest
    called = [rest, *(key.upper() for key, whole in short.items() if whole == name)]
    return rest if any(_is_grammatical(first, one, text, words) for one in called) else name


def _is_grammatical(article: str, rest: str, text: str, words: Words) -> bool:
    """The text has the name with a small article inside its sentences, and never with a capital one."""
    small = "|".join(sorted(map(re.escape, words.own.articles | words.own.contractions), key=len, reverse=True))
    kept = re.search(rf"[a-zà-ÿ,]\s{re.escape(article)}\s{re.escape(rest)}", text)
    return bool(small) and kept is None and re.search(rf"(?<!\w)(?:{small})\s?{re.escape(rest)}", text) is not None


def _nominative(name: str, words: Words) -> str:
    """ "Банка Невы" → "Банк Невы"."""
    first, _, rest = name.partition(" ")
    plain = words.own.nominatives.get(folded(first))
    return f"{plain.capitalize()} {rest}".strip() if plain and rest else name


def _met_alone(name: str, text: str, words: Words) -> str:
    """ "Минтранса" → "Минтранс", where the text has that too."""
    if words.code == "de" and name.endswith("s") and len(name.split()[-1]) > _GENITIVE:  # "NÖ Pressehauses"
        cases: tuple[str, ...] = (name.removesuffix("es"), name[:-1])
    elif words.code == "ru" and " " not in name and len(name) >= 5 and name[-1] in "аыуеи":
        cases = (name[:-1], f"{name[:-1]}а", f"{name[:-1]}я")
    else:
        return name
    return next((one for one in cases if one != name and re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text)), name)


def _strong(name: str, text: str, words: Words) -> str:
    """ "das Statistische Amt" → "Statistisches Amt"."""
    first, _, rest = name.partition(" ")
    neuter = words.code == "de" and first.endswith("e") and rest and not rest.split()[0].endswith("e")
    return f"{first}s {rest}" if neuter and re.search(rf"\b[Dd]as {re.escape(name)}", text) else name
