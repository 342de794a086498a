"""Names that the headline tells: its subject, and those in it of which the text speaks again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from digests.parse.boilerplate import Draft
from digests.parse.institutions import is_institution
from digests.parse.names import clean_name, is_capital, leading_name, name_before, named_runs, opens_only
from digests.parse.places import is_known
from digests.parse.sound import may_be_house
from digests.parse.telling import Told, running_text
from digests.parse.tickers import tickers_in
from digests.parse.titles import stem_of
from digests.parse.whole_house import german_houses
from digests.parse.words import Words, folded
from digests.pattern import pattern

_EASTERN_READ = 8_000  # characters of an eastern text in which a name is looked for
# behind who acts or speaks: a particle, a time, a verb
_EASTERN_MARK = pattern(
    r"(?:[（(]|上半年|下半年|今年|去年|全年|前三季度|本月|预计|计划|实现"
    r"|は|が|은\s|는\s|이\s|가\s|宣布|今日|近日|表示|将|總|总|董事|技术长|首席)"
)
_WHEN_END = pattern(r"(?:[年月日]|季度|半年|期|今|本|全)\Z")  # a time behind the name is no part of it
_EASTERN_SAYS = pattern(r"(?P<name>[^\s，、：:“”「」]{2,14}?)(?:公佈|公布|宣布|宣佈|发布|發佈|发表|發表|推出)")
_EASTERN_HOUSE_END = pattern(
    r"(?:地产|地產|集团|集團|银行|銀行|股份|科技|控股|证券|證券|实业|實業|能源|汽车|汽車|医药|醫藥|航空|保险|保險|公司|统计局|統計局)\Z"
)
_OFTEN = 4  # a name of the headline that the text repeats so often is what it is about
_HEADLINE_WORD = pattern(r"[A-ZÀ-ÞА-ЯЁ][\w’'&-]{2,24}|[A-Z]{2,10}")
_WORD = pattern(r"[^\W\d_]{2,25}(?:[&-][^\W\d_]{1,20})?")
_OWNER = pattern(r"([A-ZÀ-Þ][\w&-]{1,24})[’']s\s")
# "Résultats du groupe Merrow Aviation"
_GROUP = pattern(r"\b(?i:du groupe|del gruppo|del grupo|do grupo) (?P<name>[A-ZÀ-Þ][^\d,:;–|]{2,40})\Z")
_GENITIVE = pattern(r"[’']s?\Z")
_SHORTEST = 4
_READ = 20_000
_STEM = 6  # letters of a Russian word whose last two may be its case
_FINDS = frozenset("shows finds reveals says suggests indicates uncovers highlights confirms: finds:".split())
_LISTED = 4  # of whom a ticker stands behind
_ASKED = 2.5  # of who made the survey that the headline tells of
_UNMET = 0.9
_REPORTS = (["announces"], ["reports"], ["declares"])  # what nobody but a house does in a headline
_ENDS = frozenset(
    "to be will and of by today voluntarily officially successfully formally jointly publicly proudly newly".split()
)  # "Merrow to acquire"
_KICKS = ":|–—"
_MARK = pattern(r"[:;,!?]")
_OWN = pattern(r"[’']s?\Z")
_INSIDE = pattern(r"(?<=[^\W\d_A-ZÀ-Þ,;][ ])[A-ZÀ-ÞА-ЯЁ][^\W\d_]{1,25}(?:[&-][^\W\d_]{1,20})?")


def from_headline(headline: str, drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """The headline's subject, the names of the text that stand in it, and the name behind its last dash."""
    body = running_text(drafts)
    if words.code in ("zh", "ja", "ko"):
        yield from _from_eastern(headline, body)
        return
    below = "\n".join(draft.text for draft in drafts if draft.kind != "headline")
    yield from _subject(headline, below[:_READ], words)
    yield from _asked(headline, body, words)
    if words.code == "de":
        yield from (Told(name, 1.5, "headline") for name in german_houses(headline, words) if headline.startswith(name))
    for ticker in tickers_in(headline)[:1]:
        yield Told(name_before(headline, ticker.at), _LISTED, "headline")
    group = _GROUP.search(headline)
    if group:
        yield Told(clean_name(group["name"]), 2, "headline")
    yield from _repeated_word(headline, body, words)
    yield from _repeated_run(headline, body, words)
    tail = stem_of(headline)[1]
    if tail and len(tail.split()) <= 5 and body.startswith(f"{tail} "):
        yield Told(clean_name(tail), 2, "headline")


def _subject(headline: str, body: str, words: Words) -> Iterator[Told]:
    """Who acts in the headline; in English, where every noun has a capital, the text must name it too."""
    name, end = leading_name(headline)
    cut = _before_verb(headline, words)
    if cut:
        verb = folded(headline.partition(cut)[2]).split()[:1]
        topic = words.code == "en" and folded(cut).split()[-1] in words.own.topics  # "Trail Bike Adoption Doubles"
        named = not topic and (verb in _REPORTS or _is_name(cut, headline, body, words))
        yield Told(cut, 2 if named else _UNMET, "headline")
    elif (
        name
        and _is_sentence(headline)
        and _goes_on(headline[end:], words)
        and (" " in _bare(name, words) or not opens_only(name, headline, body))
    ):
        plain = _bare(name, words)
        yield Told(name, 2 if " " in plain or plain in body else _UNMET, "headline")
    elif name and words.announces.opener(headline[end:].strip()):
        yield Told(name, 2 if _is_name(name, headline, body, words) else _UNMET, "headline")


def _bare(name: str, words: Words) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and first.lower() in words.articles else name


def _is_sentence(headline: str) -> bool:
    """Most of its words are small: what has a capital there is a name."""
    tokens = [token for token in headline.split() if token[:1].isalpha()]
    return sum(token[:1].islower() for token in tokens) * 2 > len(tokens)


def _goes_on(rest: str, words: Words) -> bool:
    """A verb follows, or any small word of no closed class."""
    following = folded(rest.split()[0]) if rest[:1] == " " and rest.split() else ""
    closed = words.dangling | words.own.function_words | words.articles | words.own.contractions
    return following.isalpha() and rest.lstrip()[:1].islower() and following not in closed and words.code != "de"


def _asked(headline: str, body: str, words: Words) -> Iterator[Told]:
    """ "Merrow Magazine Poll Shows …": whose survey it is, where the text has that as a name."""
    tokens = folded(headline).split()
    at = next((at for at in range(1, min(len(tokens) - 1, 6)) if tokens[at] in words.own.studies), 0)
    if words.code != "en" or not at or tokens[at + 1] not in _FINDS:
        return
    asked = " ".join(headline.split()[:at])
    if folded(asked) in folded(body) and any(run.startswith(asked.split()[0]) for run in named_runs(body)):
        yield Told(asked, _ASKED, "headline")


def _is_name(subject: str, headline: str, body: str, words: Words) -> bool:
    """Whether a headline's subject is a house rather than any noun, as the text has it.

    English headlines have capitals everywhere, so that the text must name it; German nouns have one too, but stand
    behind articles; elsewhere a noun is met in small letters.
    """
    if words.code == "en":
        sentence = headline.partition(subject)[2].lstrip()[:1].islower()  # "Merrow Bank opens a branch"
        return sentence or folded(_GENITIVE.sub("", subject)) in folded(body) or _opens_name(subject.split()[0], body)
    if words.code == "de":
        article = rf"\b(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[mnrs]?) {re.escape(subject)}(?!\w)"
        return (
            " " in subject
            or (subject in body and re.search(article, f"{headline}\n{body}", re.IGNORECASE) is None)
            or may_be_house(subject, words)
        )
    if " " in subject and words.code != "ru":
        first, *others = subject.split()
        alone = not any(map(is_capital, others)) or first.lower() in words.own.trades | words.own.generic_names
        described = re.search(rf"(?<!\w){re.escape(first.lower())}(?!\w)", body) is not None
        placed = all(is_known(token, words) for token in others if is_capital(token))  # "Fábrica de Marl"
        return subject in body or not (described or alone or placed) or is_institution(subject, words)
    stem = subject.lower() if words.code != "ru" or len(subject) < _STEM else subject.lower()[:-2]
    return " " in subject or re.search(rf"(?<!\w){re.escape(stem)}", body) is None


def _opens_name(word: str, body: str) -> bool:
    """ "Merrow Works (MW)" in a headline, "Merrow" in the text, and no "merrow" there."""
    name = word.strip(".,'’®™")
    return len(name) >= _SHORTEST and name in body and re.search(rf"(?<!\w){re.escape(name.lower())}", body) is None


def _before_verb(headline: str, words: Words) -> str:
    """In a headline of capitals: the words before the first verb of announcing."""
    tokens = headline.split()
    last = len(tokens) - (1 if words.code == "de" else 0)  # "Haftbefehl vollstreckt": a participle closes a German line
    for at in range(1, min(last, 9)):
        doubted = tokens[at][-1:] == "s" or words.code != "en"
        noun = doubted and at + 1 < len(tokens) and words.announces.is_line(tokens[at + 1])  # "Merrow Partners Sells"
        passive = at + 1 == len(tokens) and tokens[at].lower().endswith("ed")  # "Merrow Nut Bars Recalled"
        if words.announces.is_line(tokens[at]) and len(tokens[at]) > 2 and not noun and not passive:
            start = max(
                (to + 1 for to in range(at) if tokens[to][-1] in _KICKS), default=0
            )  # "Results: Merrow sells …"
            named = tokens[start:at]
            while named and named[-1].lower() in _ENDS:
                named.pop()
            small = [token for token in named if not is_capital(token) and token.lower() not in words.dangling]
            formed = len(named) > 1 and named[-1].lower() in words.own.company_words  # "merrow Works AG"
            house = named and (not small or formed or _is_house(named[0], words))
            return clean_name(" ".join(named)) if house else ""
    return ""


def _is_house(token: str, words: Words) -> bool:
    """ "Agence régionale de l'eau": where a house's noun opens a name, its other words may be small."""
    noun = words.own.nominatives.get(folded(token), folded(token))
    return words.code != "en" and noun in words.own.company_words | words.offices


def _repeated_word(headline: str, body: str, words: Words) -> Iterator[Told]:
    """The word of the headline that the text has most as a name: "Merrow's", or with a capital inside a sentence."""
    likely = [word for word in dict.fromkeys(_HEADLINE_WORD.findall(headline)) if _OWN.sub("", word) in body]
    if not likely:
        return
    counts = Counter(_WORD.findall(body))
    owners = set(_OWNER.findall(body))
    inside = Counter(_INSIDE.findall(body))  # not at the begin of a sentence, where any word has a capital
    best, most = "", 2
    for word in likely:
        stem = _OWN.sub("", word)
        if words.code == "de" and sum(map(str.isupper, stem)) < 2:  # every noun is capitalised
            continue
        if not word.isupper() and (counts[stem.lower()] or (inside[stem] < 2 and stem not in owners)):
            continue
        met = counts[stem] + (2 if stem in owners else 0)  # who owns something is somebody
        if met > most and folded(stem) not in words.months and folded(stem) not in words.regions:
            best, most = stem, met
    if best:
        letters = best.isupper() and len(best) <= 4 and not headline.startswith(best)  # more often a thing than a house
        yield Told(best, 1 if letters else 1.5 if most < 6 else 2.5, "headline")


def _repeated_run(headline: str, body: str, words: Words) -> Iterator[Told]:
    """A name of several words that the text has inside its sentences, and the headline too, whatever its letters."""
    line = f" {' '.join(_MARK.sub(' ', folded(headline)).split())} "
    for name, count in named_runs(body).most_common(40):
        if count < 2 or " " not in name or (words.code == "de" and not any(map(str.isupper, name[1:]))):
            continue
        if f" {folded(name)} " in line or f" {folded(name)}'s " in line:
            yield Told(name, 2 if count >= _OFTEN else 1.5, "headline")
            return


def _is_subject(name: str, body: str) -> bool:
    """Whether the text has a name with the mark of a subject behind it."""
    at = body.find(name, 0, _EASTERN_READ)
    while at >= 0:
        if _EASTERN_MARK.match(body, at + len(name), _EASTERN_READ):
            return True
        at = body.find(name, at + 1, _EASTERN_READ)
    return False


def _from_eastern(headline: str, body: str) -> Iterator[Told]:
    """What stands before the headline's first comma, and its longest beginning, where the text has it as a subject."""
    quoted = re.match(r"[【「]?(?P<name>[^\s【】「」、，,:：]{2,20}?)[】」、，,:：]", headline)
    acts = quoted and (headline[:1] != "【" or _is_subject(quoted["name"], body))
    if quoted and acts and quoted["name"] in body:
        yield Told(quoted["name"], 1.5, "headline")
    if quoted and _EASTERN_HOUSE_END.search(quoted["name"]) and quoted["name"] not in body:
        yield Told(quoted["name"], 1.5, "headline")
    said = _EASTERN_SAYS.match(headline)
    if said:
        yield Told(said["name"], 2, "headline")
    for size in range(min(14, len(headline)), 1, -1):
        name = headline[:size].strip()
        if _WHEN_END.search(name):
            continue
        if name == headline[:size] and _is_subject(name, body):
            yield Told(name, 2, "headline")
            return
