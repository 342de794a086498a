"""Names that the first sentences tell: their subject, appositions, what stands before a ticker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from digests.languages.joined import either
from digests.parse.acting import (
    APPOSITION,
    IN_PASSING,
    SURELY,
    TOPIC,
    acting_inside,
    announcing_late,
    subject_of,
    tells,
)
from digests.parse.exchanges import is_exchange
from digests.parse.names import initials, is_capital, leading_name, name_before, same_name
from digests.parse.sound import may_be_house
from digests.parse.telling import Told
from digests.parse.tickers import tickers_in
from digests.parse.told_by_eastern_lead import from_eastern_lead
from digests.parse.told_by_text import from_house_on, without_genitive
from digests.parse.whole_house import german_houses, named_behind, whole_house
from digests.parse.words import Words, folded
from digests.pattern import pattern

# not behind an initial or a title: "Calder M. Tilly", "U.S. Attorney", "Dr. Roe"
_SPLIT = pattern(
    r"(?<=[^\s.][.!?])(?<![\s.][A-Z]\.)(?<!\A[A-Z]\.)(?<!\b(?:Dr|Mr|Ms|St)\.)(?<!\b(?:Mrs|Gov|Sen|Rep)\.)\s+"
    r"(?=[A-Z“\"„«])"
)
_SMALL_NAME = pattern(
    r"(?:^|[,\s])(?P<name>[a-z][\w-]{2,20}\.(?:[a-z]{2,4})?)\s?,\s(?:the|a|an|ein|eine|un|une|una|uno|um|"
    r"uma|pion\w+|leader|ha[sv]e?|today|is)\b"
)
# "merrow unveiled …", "eastmerrow Tarn Beach is …"
_SMALL_OPENS = pattern(r"(?P<name>[a-z][a-z0-9]{3,18}(?: [A-Z]\w{2,16}){0,2})(?=[,®™ ])")
_TAGS = pattern(r"(?:[\s–—-]{0,4}[#$]\w{2,40}(?!\w)[\s–—-]{0,4}){1,12}")  # "#ratings--Merrow assigns …"
_FORM = pattern(
    r"(?<=[\w.]\s)(?:AG|SE|GmbH|KGaA|KG|e\.V\.|S\.A\.|S\.p\.A\.|S\.L\.|Inc\.|Corp\.|Ltd\.|LLC|LLP|plc|N\.V\.|AB|ASA)(?![\w])"
)
_ALIAS = pattern(r"[(\[]\s?[“\"]?([A-Z][\w&.’' -]{1,30}?)[”\"]?\s?[-–—,;:]\s")
_OTHERS = pattern(r"\b(?:against|of|in|behalf|between|from|with|acquired?|investors)\s+\Z")
# "Scientists at the University of X have found …"
_SCHOLARS = pattern(
    r"\b(?:[Rr]esearchers|[Ss]cientists|[Ee]ngineers|[Aa]stronomers|[Pp]hysicists|[Ff]orschende[nr]?|[Ff]orscher\w{0,6}|"
    r"[Ww]issenschaftler\w{0,6}|[Ii]nvestigador\w{0,3}|[Cc]hercheurs|[Rr]icercatori|[Pp]esquisadores)\s"
    r"(?:at|from|of|der|des|vom|von der|von|an der|am|de la|de l['’]|del|de|du|dell[ao]|da|do)\s(?:the\s)?(?=[A-ZÀ-Þ])"
)
# "Saint-Cloud, le 21 juillet 2023. Le Conseil …": a place with its day that was left in the text
_STAMP = pattern(
    r"\A[^.,;]{2,40},\s(?:le|den|il|el)\s\d{1,2}\S{0,3}\s(?:de\s)?\w{3,10}(?:\sde)?\s\d{4}\s?[.:,–—-]{0,2}\s"
)
_QUOTED = pattern(r"[\"“„«]")
_HOUSE_INSIDE = 1.2  # of a house that the lead names somewhere
_HOUSE_OF_IT = 1.6  # … in its first sentence, as where the news was made: "developed at the University of X"
_BETWEEN = 10  # small words that stand between a trade and its name in Romance languages
_BY_WHOM = pattern(r"\s(?:von der|von|vom|durch die|durch das)\s")  # "Messe in Bonn von der Merrow GmbH"
# A house whose short form is its initials: "Elmshore Network to End Hunger (ENEH), a leader in relief, …"
_SPELLED = pattern(
    r"(?:The\s)?(?P<name>[A-Z][\w&’'-]{1,20}"
    r"(?:\s(?:[A-Z][\w&’'-]{0,20}|of|for|and|the|to|in|on|de|du|des|et|y)){2,9})"
    r"\s\((?:the\s)?[“\"]?(?P<short>[A-Z]{3,8})[”\"]?\)(?=,|\s[a-z])"
)
_OWNER = pattern(r"[’']s\s(?!(?:Office|Department|Bureau|Hospital)\b)")
_MAKERS = (" by", " von", " par", " da", " por")
_MAKES = pattern(r"(?:^|\s)(?:at|by|from)(?:\sthe)?\Z")


def from_lead(lead: str, words: Words) -> Iterator[Told]:
    """The subject of the first sentences: before a ticker, before an apposition, before a verb of announcing."""
    tags = _TAGS.match(lead)
    text = _STAMP.sub("", lead[tags.end() if tags else 0 :][:900]).lstrip(" …·•")
    sentences = _SPLIT.split(text)[:3]
    if words.code in ("zh", "ja", "ko"):
        yield from from_eastern_lead(text)
    scholars = _SCHOLARS.search(text[:300])
    house, _ = leading_name(text[scholars.end() :]) if scholars else ("", 0)
    if house:
        yield Told(house, 3, "lead")
    subject = None if _QUOTED.match(text) or (house and _SCHOLARS.match(text)) else subject_of(text, words)
    if subject:
        yield subject
    yield from _before_ticker(text, sentences[0], subject)
    yield from _by_apposition(sentences, words)
    yield from _acting(sentences, words)
    yield from _told_late(text, words)
    spelled = _SPELLED.match(text)
    measure = spelled and not words.own.generic_names.isdisjoint(folded(spelled["name"]).split()[-1:])
    if spelled and not measure and initials(spelled["name"]) == spelled["short"]:
        yield Told(spelled["name"], SURELY, "lead")
    opens = _SMALL_OPENS.match(text) if words.code == "en" else None
    if opens and folded(opens["name"]).split()[0] not in words.own.function_words | words.dangling | words.stamp_words:
        behind = text[opens.end() :].lstrip(" ,®™")
        acts = words.announces.opener(behind) is not None and folded(opens["name"].split()[0]) not in words.own.topics
        if acts and not opens["name"].split()[0].endswith("ing"):
            yield Told(opens["name"], 4, "lead")
    small = _SMALL_NAME.search(text[:400])
    if small:
        yield Told(small["name"], SURELY - 1 if tells(text[small.end("name") :], words) else 2, "lead")
    plain = _first_named(sentences[0] if words.code != "de" else "")
    if plain:
        yield Told(plain, IN_PASSING, "lead")


def _by_apposition(sentences: list[str], words: Words) -> Iterator[Told]:
    for place, sentence in enumerate(sentences):
        for found in list(APPOSITION.finditer(sentence))[:2]:
            name = name_before(sentence, found.start())
            if name and may_be_house(name, words) and _stands_free(sentence, name, found.start()):
                yield Told(name, 3 - place * 0.5 if place else 3, "lead")


def _acting(sentences: list[str], words: Words) -> Iterator[Told]:
    """Who announces behind what is told, or in a later sentence; who acts inside one."""
    late = announcing_late(sentences[0], words)
    later = [subject_of(sentence, words) for sentence in sentences[1:]]
    yield from [late] if late else []
    yield from (Told(said.name, SURELY - 2, "lead") for said in later if said and said.weight >= SURELY)
    inside = acting_inside(sentences, words)
    yield from [inside] if inside else []


def _told_late(text: str, words: Words) -> Iterator[Told]:
    """A house that the lead names inside: by its legal form, or behind "according to"."""
    form = _FORM.search(text)
    name = _BY_WHOM.split(name_before(text, form.end()) if form else "")[-1]
    if len(name.split()) > 1:
        yield Told(name, 2, "lead")
    yield from _houses_inside(text[:500], words)
    for phrases, weight in (([p for p in words.own.told_by if p[0] == ","], 3.0), (words.own.told_by, 1.5)):
        yield from (Told(name, weight, "lead") for name in islice(_behind(phrases, text[:600], words), 1))
    traded = _behind_trade(_SPLIT.split(text)[0], words)
    if traded:
        yield Told(traded, 2, "lead")


def _behind_trade(sentence: str, words: Words) -> str:
    """ "The Marl-based grooming brand Merrow": the name right behind what a house is, small words between skipped."""
    tokens = sentence[:300].split()
    reach = 1 if words.code in ("en", "de", "ru") else _BETWEEN
    trades = tuple(words.own.trades) if words.code == "de" else ()  # "Familienunternehmen": the last part of a noun
    for at, token in enumerate(tokens[:30]):
        noun = words.own.nominatives.get(token.lower(), token.lower())
        if noun in words.own.trades or (trades and noun.endswith(trades)):
            behind = next(
                (to for to in range(at + 1, min(at + reach, len(tokens) - 1) + 1) if is_capital(tokens[to])), 0
            )
            quoted = whole_house(" ".join(tokens[at : at + 10]), words)[0] if words.code == "ru" else ""
            name = quoted or (leading_name(" ".join(tokens[behind : behind + 10]))[0] if behind else "")
            if name:
                return name
    return ""


def made_by(text: str, words: Words) -> str:
    """ "a report published by X": the house that made what a paragraph tells of."""
    makers = [phrase for phrase in words.own.told_by if phrase.endswith(_MAKERS)]
    return next(_behind(makers, text[:600], words), "")


def _behind(phrases: Sequence[str], text: str, words: Words) -> Iterator[str]:
    """The names right behind phrases, in the order of the phrases."""
    small = text.lower()
    for phrase in phrases:
        glued = phrase.endswith("'")  # "dati dell'Associazione"
        at = small.find(phrase if glued else f"{phrase} ")
        parted = at >= 0 and not (phrase[0].isalnum() and small[at - 1 : at].isalnum())
        rest = text[at + len(phrase) :].lstrip() if parted else ""
        name = named_behind(rest, words) if words.code != "en" else leading_name(rest)[0]
        name = without_genitive(text, name) if phrase.endswith(" des") else name
        if name and may_be_house(name, words):
            yield name


def _houses_inside(text: str, words: Words) -> Iterator[Told]:
    """The first capitalised run with a house's noun: "… presented at the Northern Heart Federation's meeting"."""
    if words.code == "de":
        yield from (Told(name, _HOUSE_INSIDE, "lead") for name in islice(german_houses(text, words), 1))
        return
    tokens = text.split()
    first = len((_SPLIT.split(text) or [""])[0].split())
    for at in range(1, len(tokens)):
        if is_capital(tokens[at]) and not is_capital(tokens[at - 1]):
            name, _ = leading_name(" ".join(tokens[at : at + 12]))
            name = _OWNER.split(name, maxsplit=1)[0]
            name = name if words.code == "en" else from_house_on(name, words.own.company_words | words.offices)
            parts = folded(name).split()
            if len(parts) > 1 and not either(words.own.company_words, words.offices).isdisjoint(parts):
                maker = at < first and _MAKES.search(" ".join(tokens[max(0, at - 2) : at]))
                yield Told(name, _HOUSE_OF_IT if maker else _HOUSE_INSIDE, "lead")
                return


def _before_ticker(text: str, sentence: str, subject: Told | None) -> Iterator[Told]:
    """The name a ticker stands behind, and its short form inside the bracket: "(HDBank – HoSE: HDB)"."""
    for ticker in tickers_in(sentence)[:1]:
        name = name_before(text, ticker.at)
        alias = _ALIAS.match(text[ticker.at : ticker.end])
        if alias and not is_exchange(alias.group(1)):
            yield Told(alias.group(1), 6, "lead")
        if name:
            spoken = subject is not None and subject.weight >= 4 and not same_name(subject.name, name)
            others = _OTHERS.search(text[: max(0, text.find(name))]) or TOPIC.match(text[ticker.at :])
            yield Told(name, 1.5 if spoken or others else 5, "lead")


def _stands_free(sentence: str, name: str, end: int) -> bool:
    """The name opens the sentence or a clause; "along the Marl River, the town's eyes" is none."""
    start = sentence.rfind(name.split()[0], 0, end)
    before = sentence[: max(start, 0)].rstrip()
    return (
        not before
        or before[-1] in ',;:—–-”"'
        or before.split()[-1].lower() in ("and", "the", "und", "et", "y", "e", "die", "der", "le", "la")
    )


def _first_named(sentence: str) -> str:
    """The first run of two capitals or more inside the sentence: "The law firm of Kessler & Check, LLP informs"."""
    tokens = sentence.split()
    for at in range(1, min(len(tokens), 24)):
        if is_capital(tokens[at]) and not is_capital(tokens[at - 1]):
            name, _ = leading_name(" ".join(tokens[at : at + 14]))
            if len(name.split()) >= 2:
                return name
    return ""
