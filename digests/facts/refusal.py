"""Why a figure is none of its own, whatever else the release says: a list of named rules, the first that fits tells.

A rule of `_ALWAYS` holds wherever the figure stands, one of `_BELOW` not in headline and sub-headline: what stands
there an editor keeps.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from digests.facts.candidate import Candidate
from digests.facts.clauses import ending_pattern, phrases_pattern
from digests.facts.vocabulary import Vocabulary

Rule = Callable[[Candidate, Vocabulary], bool]

FEW = 6  # of something: told in the text, it is a detail
LONG = 10  # years that say how old something is
NAMED = 100  # a bare number below it, with a name behind, is part of the name
GOALS = (Decimal("1.5"), Decimal(2))  # degrees that the world has agreed on

DEAREST_SHARE = 10_000  # money; a round that "closed at" more is a deal
REACH_OF_IF = 120  # characters between "if" and its amount
_PARTS = re.compile(r"[,;:.]\s")
LONG_NOTE = 240  # characters; a longer stretch that begins with a mark is a broken page
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_POSTAL = re.compile(r"\d{5}\s[^\W\d_]")
_IN_BRACKETS = re.compile(r"[(（]\s?\d{1,3}(?:[.,]\d{1,2})?\s?(?:[%％]|[^\W\d_]{3,8}(?:\s[^\W\d_]{4,6})?)\s?[)）]")
# ", a global leader" up to a joining word and, without a further comma, the amount.
_APPOSITION = re.compile(
    r",\s(?:a|an|the|one of)\s(?P<head>(?:[\w’'&-]{1,30}\s){1,7})"
    r"(?:in|of|for|with|that|whose|serving|operating|across)\s[^,;()]{0,140}\Z"
)
_GOES_ON = re.compile(r"[^,;.()]{0,24},\s(?P<verb>[^\W\d_]{2,20})")
REACH_OF_TRADE = 240  # characters between such a remark and its amount
_LIST_END = 14  # characters between "list of" and its number


def refusal(candidate: Candidate, vocab: Vocabulary) -> str | None:
    """The reason why an editor leaves it out; None where nothing speaks against it."""
    titled = candidate.place in ("headline", "subheadline")
    rules = _ALWAYS if titled else (*_ALWAYS, *_BELOW)
    return next((reason for rule, reason in rules if rule(candidate, vocab)), None)


# ---------------------------------------------------------------------------------------------- everywhere


def _comparison(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.part == "comparison"


def _told_with_level(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.part == "change" and candidate.level


def _unmeasured(candidate: Candidate, _: Vocabulary) -> bool:
    return not candidate.figure.measure


def _bare(candidate: Candidate, _: Vocabulary) -> bool:
    figure = candidate.figure
    return figure.kind == "count" and not figure.unit and "number of" not in figure.rule


def _logistics(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.logistics


def _distance(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.distance


def _parties(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.parties


def _bracketed(candidate: Candidate, vocab: Vocabulary) -> bool:
    """Behind another amount, or beside "last year": 전년(23억 원) 대비, "(p/y: around EUR 40m)"."""
    if candidate.bracketed and candidate.figure.kind in ("money", "measure"):
        return True
    before, last_year = candidate.before.rstrip(" :："), ending_pattern(vocab.words.last_time, not vocab.joined)
    if before[-1:] in ("(", "（"):
        return last_year.search(before[:-1]) is not None
    inside = max(before.rfind("("), before.rfind("（"))
    return inside >= 0 and last_year.search(before, inside) is not None and ")" not in before[inside:]


def _in_words(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.spelled == "words"


def _listed(candidate: Candidate, _: Vocabulary) -> bool:
    """ "fuel (52%), rope (48%) and paint (47%)": shares in brackets behind what a list names."""
    figure = candidate.figure
    enclosed = candidate.before.rstrip()[-1:] in ("(", "（") and candidate.behind[:1] in (")", "）")
    if figure.kind != "percent" or candidate.spelled or not enclosed:
        return False
    return len(_IN_BRACKETS.findall(figure.sentence)) > 1


def _one_of(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "one of four towns": who else is there is no news."""
    if candidate.figure.kind != "count" or not vocab.words.among:
        return False
    return ending_pattern(vocab.words.among, not vocab.joined).search(candidate.before) is not None


def _of_law(candidate: Candidate, vocab: Vocabulary) -> bool:
    """Told in the text; of the lead they are the news."""
    return (
        candidate.place != "lead"
        and candidate.figure.kind == "count"
        and candidate.figure.unit.casefold() in vocab.words.law_counts
    )


def _edition(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "third annual", "8th consecutive quarter"."""
    return candidate.figure.kind == "ordinal" and not vocab.words.issues.isdisjoint(_words(candidate))


def _numbered(candidate: Candidate, vocab: Vocabulary) -> bool:
    """第36回, 제6대: which one it is, also in a headline."""
    return vocab.joined and candidate.figure.kind == "ordinal"


def _register(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "Share capital 1,200,000 euros" in a letterhead; a share of the capital is something else."""
    if candidate.figure.kind in ("percent", "ratio"):
        return False
    opening = " ".join(candidate.figure.sentence.casefold().split())
    entry = next((entry for entry in vocab.words.registers if opening.startswith(entry)), None)
    return entry is not None and len(opening) < 60 and not opening[len(entry) : len(entry) + 1].isalpha()


def _name(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "2 Harbour Court", "15 版本": a small number whose noun is a name, or lacks the counter that it needs."""
    figure = candidate.figure
    if figure.kind != "count" or not figure.rule.startswith("number and noun") or figure.value >= NAMED:
        return False
    if vocab.joined:
        return not figure.unit.startswith(vocab.words.counters) if vocab.words.counters else True
    if vocab.words.nouns != "last" or not figure.text[:1].isdigit() or candidate.place not in ("body", "lead"):
        return False
    return figure.unit[:1].isupper() and not figure.unit.endswith("s") and not figure.unit.isupper()


def _postal(candidate: Candidate, _: Vocabulary) -> bool:
    """ "Hafenstrasse 4, 20457 Hamburg"."""
    figure = candidate.figure
    return figure.kind == "count" and _POSTAL.match(figure.text) is not None and candidate.before.rstrip()[-1:] == ","


def _of_an_answer(candidate: Candidate, vocab: Vocabulary) -> bool:
    """68％が「毎日2回以上洗う」と回答: the number inside what people said."""
    if not vocab.joined or candidate.figure.kind in ("money", "percent"):
        return False
    before = candidate.before
    return before.rfind("「") > before.rfind("」") and _SAID_SO.match(candidate.behind) is not None


def _age(candidate: Candidate, vocab: Vocabulary) -> bool:
    following = _WORDS.search(candidate.behind)
    if candidate.figure.kind != "duration" or following is None or following.start() > 1:
        return False
    return following.group().casefold().split("-")[0] in vocab.words.ages


def _goal_of_all(candidate: Candidate, _: Vocabulary) -> bool:
    """ "the 1.5 °C goal"."""
    figure = candidate.figure
    degrees = figure.unit.startswith(("°", "℃", "度")) or "degree" in figure.unit or figure.text.endswith(("℃", "°C"))
    return degrees and figure.value in GOALS


# ---------------------------------------------------------------------------------------------- in the text


def _few(candidate: Candidate, vocab: Vocabulary) -> bool:
    figure = candidate.figure
    if vocab.joined and figure.kind == "count" and figure.value == 1 and figure.high is None:
        return True  # 1人でも, 한 번: hardly ever a number of things
    told = candidate.place == "lead" and not (vocab.joined and candidate.person)
    return figure.kind == "count" and not told and figure.value < FEW and figure.high is None


def _rank(candidate: Candidate, _: Vocabulary) -> bool:
    """ "the No. 1 cause", "top two"."""
    return candidate.figure.kind == "ordinal" and candidate.figure.rule.startswith("rank")


def _former(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "the prior $30 million loan"."""
    return not vocab.words.former.isdisjoint(candidate.before.casefold().split()[-1:])


def _market(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "a $70 billion industry": how large a market is, not what the release tells."""
    figure = candidate.figure
    words = figure.measure.casefold().split()
    return figure.kind == "money" and bool(words) and words[-1].endswith(vocab.words.markets)


def _to_call(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "investors who suffered losses exceeding $50,000": whom a law firm looks for."""
    if candidate.figure.kind != "money" or not vocab.words.wanted:
        return False
    before = candidate.figure.sentence.partition(candidate.figure.text)[0][-REACH_OF_IF:]
    return phrases_pattern(vocab.words.wanted).search(f"{before}{candidate.figure.text}") is not None


def _everywhere(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "all 50 states", "on six continents"."""
    return candidate.figure.kind == "count" and candidate.figure.text.casefold() in vocab.words.everywhere


def _which(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "a second chance", "the third phase"; a thirteenth project, a third annual one is what somebody counted."""
    figure = candidate.figure
    counted = not vocab.words.issues.isdisjoint(_words(candidate))
    return not counted and figure.kind == "ordinal" and figure.value < LONG and not figure.rule.startswith("rank")


def _length_of_list(candidate: Candidate, vocab: Vocabulary) -> bool:
    if candidate.figure.kind != "count" or not vocab.words.lists:
        return False
    return phrases_pattern(vocab.words.lists).search(candidate.before[-_LIST_END:]) is not None


def _where(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "within a five-mile radius", "less than three miles from the port"."""
    figure = candidate.figure
    if figure.kind != "measure" or figure.unit.casefold() not in _WAYS:
        return False
    following = _WORDS.search(candidate.behind)
    near = following is not None and following.start() < 3 and following.group().casefold() in vocab.words.nearness
    return near or bool({"radius", "umkreis"} & set(_words(candidate)))


def _old(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "more than 25 years": how long there has been somebody or something."""
    figure = candidate.figure
    if figure.kind != "duration":
        return False
    if figure.unit in _ANNIVERSARIES or _FOUNDED.search(candidate.before):
        return True
    said = {word.casefold() for word in _WORDS.findall(f"{candidate.before} {candidate.behind}")}
    if not vocab.words.biography.isdisjoint(said):
        return True
    return figure.bound != "exact" and figure.value >= LONG and _in_years(figure.text)


def _when(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "within 30 days of closing", "over the past two decades", "in just four weeks"."""
    if candidate.figure.kind != "duration":
        return False
    lasts = candidate.figure.measure.endswith(vocab.words.lasting)  # 充電時間は約6時間
    if vocab.joined and not lasts and (candidate.place != "lead" or _says_when(candidate, vocab)):
        return True  # in Chinese, Japanese and Korean a length in passing is hardly ever news
    return ending_pattern(vocab.words.time_before, not vocab.joined).search(candidate.before) is not None


def _says_when(candidate: Candidate, vocab: Vocabulary) -> bool:
    """5년 만에, 3年以内; 1月から10月の10カ月間; 3년간 150명을: the time in which something else is counted."""
    behind = candidate.behind.lstrip()
    if behind.startswith(vocab.words.time_after) or _BEHIND_A_DATE.search(candidate.before):
        return True
    return _OVER_TIME.match(behind) is not None


def _stretch(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "the twelve-month period", "im Zeitraum von drei Jahren"."""
    figure = candidate.figure
    return figure.kind == "duration" and not vocab.words.stretches.isdisjoint(figure.measure.casefold().split())


def _dimension(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "keys of 2.5 mm", "a hub height of 166 metres", "weighs 3 kg": a tunnel of 900 metres is news."""
    figure = candidate.figure
    if figure.kind not in ("measure", "count"):
        return False
    if "-" in figure.text and figure.value < NAMED and figure.unit.casefold() in _SIZES:
        return True
    unit, told = figure.unit.casefold(), ending_pattern(vocab.words.built, not vocab.joined)
    if figure.kind == "count" or unit in _WEIGHTS:
        return told.search(candidate.before) is not None
    named = any(word.endswith(vocab.words.dimensions) for word in figure.measure.casefold().split())
    return unit in _SMALL_UNITS or (named and unit in _LENGTHS)


def _career(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "served as mayor for ten years", "oversaw docks of $17 billion in her career"; a contract over years is news."""
    if not candidate.person:
        return False
    said = {word.casefold() for word in _WORDS.findall(candidate.figure.sentence)}
    past = vocab.words.careers if candidate.figure.kind != "duration" else vocab.words.careers | vocab.words.biography
    return not past.isdisjoint(said)


def _condition(candidate: Candidate, _: Vocabulary) -> bool:
    """ "holders of less than 50 shares", "must hold a minimum of 8,000 shares"."""
    figure = candidate.figure
    return figure.kind == "count" and candidate.place != "lead" and figure.text.casefold().startswith(_LIMITS)


def _only_if(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "If sales exceed $50 million": what has not come about."""
    if not vocab.words.conditions or vocab.joined:
        return False
    before = candidate.figure.sentence.partition(candidate.figure.text)[0][-REACH_OF_IF:]
    said = [found.end() for found in phrases_pattern(vocab.words.conditions).finditer(before)]
    return bool(said) and not _PARTS.search(before, said[-1])


def _on_the_market(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "the closing price on that day", "the stock was trading at": what anybody can look up."""
    figure, words = candidate.figure, vocab.words
    a_price = words.traded and figure.kind in ("money", "per_share") and abs(figure.value) < DEAREST_SHARE
    if a_price and ending_pattern(words.traded, not vocab.joined).search(candidate.before):
        return True
    return any(name in figure.measure.casefold() for name in words.market_prices)


def _note(candidate: Candidate, _: Vocabulary) -> bool:
    """A footnote: its mark opens the sentence; a star before a blank is the mark of a list."""
    opening = candidate.figure.sentence.lstrip()[:2]
    return opening[:1] in _NOTE_MARKS and opening not in ("**", "* ") and len(candidate.figure.sentence) < LONG_NOTE


def _self_described(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "Tarn, a leading maker of lamps in 40 countries, said": who the issuer is, also in the lead.

    Not "bought Tarn, a maker of lamps with 40 shops": that is the size of what was bought.
    """
    trades, goes_on = vocab.words.trades, _GOES_ON.match(candidate.behind)
    if candidate.figure.kind in ("percent", "per_share") or goes_on is None:
        return False
    if goes_on["verb"].casefold() not in vocab.words.verbs | vocab.words.adverbs:
        return False
    before = candidate.figure.sentence.partition(candidate.figure.text)[0][-REACH_OF_TRADE:]
    found = _APPOSITION.search(before)
    return found is not None and not trades.isdisjoint(found["head"].casefold().split())


def _background(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.context and candidate.place != "lead"


_SAID_SO = re.compile(r"[^「」]{0,16}」と(?:回答|答え|の回答)")
_BEHIND_A_DATE = re.compile(r"[日月年일월][)）]?[のの,、]?\s?\Z")
_OVER_TIME = re.compile(r"[^。.!?\n]{0,14}?\d")
_FOUNDED = re.compile(r"(?:創業|設立|創立|開業|창립|창업|설립|成立|创立)\s?\Z")
_ANNIVERSARIES = ("周年", "週年", "주년")
_WAYS = frozenset("mile miles kilometer kilometers kilometre kilometres km mi meter meters metres feet".split())
_SMALL_UNITS = frozenset("mm cm inch inches ミリ センチ g w mah dpi fps rpm nits hz khz db v".split())
_LENGTHS = frozenset("m meter meters metern metre metres feet foot mètres metros metri".split())
_SIZES = frozenset("foot feet gallon inch ounce pound liter litre".split())  # "a 55-gallon drum"
_WEIGHTS = frozenset("kg lb lbs oz pounds pound ounces kilograms kilogramm kilos kilogramos chili кг".split())
_LIMITS = ("a minimum", "at least", "less than", "fewer than", "weniger als", "moins de", "menos de", "meno di")
_NOTE_MARKS = ("*", "※", "†", "‡")
_YEARS = ("year", "decade", "jahr", "an", "año", "ano", "anni", "лет", "年", "년")


def _in_years(text: str) -> bool:
    low = text.casefold().split()
    return any(word.startswith(_YEARS) for word in low) or "年" in text or "년" in text


def _words(candidate: Candidate) -> list[str]:
    return f"{candidate.figure.text} {candidate.figure.measure}".casefold().split()


_ALWAYS: tuple[tuple[Rule, str], ...] = (
    (_comparison, "comparison: an older or another party's value"),
    (_told_with_level, "told with its level, as the change"),
    (_unmeasured, "nothing says what it measures"),
    (_bare, "a bare number"),
    (_logistics, "how to listen or call, not news"),
    (_distance, "says when, not how long"),
    (_parties, "a count of parties"),
    (_bracketed, "in brackets: the amount before it in another currency, or an older one"),
    (_listed, "in brackets: one of a list of shares"),
    (_one_of, "who else is there, not how many"),
    (_in_words, "told in figures behind it"),
    (_to_call, "whom a law firm looks for"),
    (_everywhere, "everywhere, told in numbers"),
    (_which, "which one it is, not how much"),
    (_register, "an entry of a register"),
    (_name, "part of a name"),
    (_postal, "part of an address"),
    (_age, "an age, or the length of a degree"),
    (_of_an_answer, "part of an answer"),
    (_numbered, "which edition it is, not how much"),
    (_goal_of_all, "a goal that everybody has"),
)
_BELOW: tuple[tuple[Rule, str], ...] = (
    (_edition, "which edition it is, not how much"),
    (_few, "a handful, told as a detail"),
    (_of_law, "counts of a charge"),
    (_former, "an earlier one"),
    (_market, "the size of a market"),
    (_rank, "a rank, not how much"),
    (_when, "says when or how long before, not how much"),
    (_stretch, "the length of a period"),
    (_length_of_list, "the length of a list"),
    (_where, "says where, not how much"),
    (_old, "how long somebody or something has been there"),
    (_dimension, "how a thing is built"),
    (_career, "somebody's career"),
    (_condition, "a limit or condition"),
    (_only_if, "a condition, not what is or will be"),
    (_on_the_market, "a price of the market, not of the release"),
    (_note, "a footnote"),
    (_self_described, "who somebody is, not what is new"),
    (_background, "background on somebody"),
)
