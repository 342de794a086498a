"""What is no figure of its own below the headlines, where an editor keeps whatever stands: named rules."""

from __future__ import annotations

import re

from digests.facts.candidate import Candidate
from digests.facts.clauses import ending_pattern, phrases_pattern
from digests.facts.in_passing import Passing
from digests.facts.refusal_rule import LONG, NAMED, WORDS, Rule, words
from digests.facts.vocabulary import Vocabulary
from digests.languages.joined import either
from digests.pattern import pattern

FEW = 6  # of something: told in the text, it is a detail
DEAREST_SHARE = 10_000  # money; a round that "closed at" more is a deal
LONG_NOTE = 240  # characters; a longer stretch that begins with a mark is a broken page
# ", a global leader", ", operator" up to a joining word and, without a further comma, the amount.
_APPOSITION = pattern(
    r",\s(?:(?:a|an|the|one of)\s)?(?P<head>(?:[\w’'&-]{1,30}\s){1,7})"
    r"(?:in|of|for|with|that|whose|serving|operating|across)\s[^,;()]{0,140}\Z"
)
_GOES_ON = pattern(r"[^,;.()]{0,24},\s(?P<verb>[^\W\d_]{2,20})")
REACH_OF_FORMER = 3  # words between "prior" and "of"
REACH_OF_TRADE = 240  # characters between such a remark and its amount
_LIST_END = 14  # characters between "list of" and its number
_BEHIND_A_DATE = pattern(r"[日月年일월][)）]?[のの,、]?\s?\Z")
_OVER_TIME = pattern(r"[^。.!?\n]{0,14}?\d")
_SUPERLATIVE = pattern(
    r"\b(?:\w{3,12}est|most|least|best|worst)\b(?:\s\w+){0,3}\s(?:for|in|of)(?:\s(?:almost|nearly|over|about))?\s\Z"
)
_FOUNDED = pattern(r"(?:創業|設立|創立|開業|창립|창업|설립|成立|创立)\s?\Z")
_ANNIVERSARIES = ("周年", "週年", "주년")
_WAYS = frozenset("m mile miles kilometer kilometers kilometre kilometres km mi meter meters metres feet".split())
_SMALL_UNITS = frozenset("mg mcg µg μg mm cm inch inches ミリ センチ g w mah dpi fps rpm nits hz khz db v kv".split())
_LENGTHS = frozenset("m meter meters metern metre metres feet foot mètres metros metri".split())
_GLUED_UNIT = pattern(
    r"\d{1,5}(?:[.,]\d{1,2})?[\s-]?(?:mm|cm|nm|µm|мм|см|нм|gb|tb|mb|mah|hz|mp|k)(?![^\W_])", re.IGNORECASE
)
_BEFORE_NOUN = frozenset("foot gallon inch ounce pound liter litre gram quart pint".split())
_SIZES = _BEFORE_NOUN | frozenset("feet oz oz. fl lb lb.".split())
_WEIGHTS = frozenset("kg lb lbs oz pounds pound ounces kilograms kilogramm kilos kilogramos chili кг".split())
_NOTE_MARKS = ("*", "※", "†", "‡")
_YEARS = ("year", "decade", "jahr", "an", "año", "ano", "anni", "лет", "年", "년")


def _of_law(candidate: Candidate, vocab: Vocabulary) -> bool:
    """Told in the text; of the lead they are the news."""
    return (
        candidate.place != "lead"
        and candidate.figure.kind == "count"
        and candidate.figure.unit.casefold() in vocab.words.law_counts
    )


def _edition(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "third annual", "8th consecutive quarter"."""
    return candidate.figure.kind == "ordinal" and not vocab.words.issues.isdisjoint(words(candidate))


def _few(candidate: Candidate, vocab: Vocabulary) -> bool:
    figure = candidate.figure
    if vocab.joined and figure.kind == "count" and figure.value == 1 and figure.high is None:
        return True  # 1人でも, 한 번: hardly ever a number of things
    told = candidate.place == "lead" and not (vocab.joined and candidate.person)
    few = abs(figure.value) < FEW and figure.value % 1 == 0  # a score of 4.6 is no handful
    return figure.kind == "count" and not told and few and figure.high is None


def _named(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "the 774th Harbour Squadron": an ordinal before a name of two words."""
    figure = candidate.figure
    names = figure.measure.split()[:2]
    return vocab.words.nouns == "last" and figure.kind == "ordinal" and len(names) == 2 and all(map(_capital, names))


def _capital(word: str) -> bool:
    return word[:1].isupper()


def _whole(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "in all 22 branches": everything that there is, which the reader knows of."""
    figure = candidate.figure
    last = candidate.before.casefold().split()[-1:]
    counted = figure.kind == "count" and figure.value < NAMED and " of " not in figure.text
    return counted and not vocab.words.wholes.isdisjoint(last)


def _rank(candidate: Candidate, _: Vocabulary) -> bool:
    """ "the No. 1 cause", "top two"."""
    return candidate.figure.kind == "ordinal" and candidate.figure.rule.startswith("rank")


def _former(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "the prior $30 million loan", "the previous quarterly payment of $0.60"."""
    *before, last = ["", *candidate.before.casefold().split()]
    reach = REACH_OF_FORMER if last in vocab.words.of else 0
    return last in vocab.words.former or (reach > 0 and not vocab.words.former.isdisjoint(before[-reach:]))


def _market(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "a $70 billion industry": how large a market is, not what the release tells."""
    figure = candidate.figure
    words = figure.measure.casefold().split()
    end = next((at for at, word in enumerate(words) if at and word in vocab.words.tails), len(words))
    done = bool(words) and vocab.words.nouns == "first" and words[0] in vocab.words.acts  # "destinó al mercado"
    return figure.kind == "money" and bool(words) and not done and words[end - 1].endswith(vocab.words.markets)


def _length_of_list(candidate: Candidate, vocab: Vocabulary) -> bool:
    if candidate.figure.kind != "count" or not vocab.words.lists:
        return False
    return phrases_pattern(vocab.words.lists).search(candidate.before[-_LIST_END:]) is not None


def _where(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "within a five-mile radius", "less than three miles from the port"."""
    figure = candidate.figure
    if figure.kind != "measure" or figure.unit.casefold() not in _WAYS:
        return False
    following = WORDS.search(candidate.behind)
    near = following is not None and following.start() < 3 and following.group().casefold() in vocab.words.nearness
    return near or bool({"radius", "umkreis"} & set(words(candidate)))


def _old(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "more than 25 years": how long there has been somebody or something."""
    figure, prison = candidate.figure, vocab.words.world.prison
    if figure.kind != "duration" or not prison.isdisjoint(WORDS.findall(f"{figure.measure} {candidate.behind}")):
        return False
    if figure.unit in _ANNIVERSARIES or _FOUNDED.search(candidate.before):
        return True
    said = {word.casefold() for word in WORDS.findall(f"{candidate.before} {candidate.behind}")}
    if not vocab.words.biography.isdisjoint(said) or _ended_by(vocab.words.world.celebrated, candidate, vocab):
        return True
    return figure.bound != "exact" and figure.value >= LONG and _in_years(figure.text)


def _when(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "within 30 days of closing", "over the past two decades", "in just four weeks"."""
    if candidate.figure.kind != "duration":
        return False
    lasts = candidate.figure.measure.endswith(vocab.words.lasting)  # 充電時間は約6時間
    if vocab.joined and not lasts and (candidate.place != "lead" or _says_when(candidate, vocab)):
        return True  # in Chinese, Japanese and Korean a length in passing is hardly ever news
    if not vocab.joined and candidate.behind.lstrip().casefold().startswith(vocab.words.time_after or ("\0",)):
        return True  # "at least five days in advance"
    return ending_pattern(vocab.words.time_before, not vocab.joined).search(candidate.before) is not None


def _not_since(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "the lowest level for 38 years", "a 22-month low": how long it has not been so."""
    if candidate.figure.kind != "duration" or vocab.words.nouns != "last":
        return False
    following = WORDS.match(candidate.behind.lstrip(" -"))
    if following is not None and following.group().casefold() in vocab.words.extremes:
        return True
    return _SUPERLATIVE.search(candidate.before) is not None


def _says_when(candidate: Candidate, vocab: Vocabulary) -> bool:
    """5년 만에, 3年以内; 1月から10月の10カ月間; 3년간 150명을: the time in which something else is counted."""
    behind = candidate.behind.lstrip()
    if behind.startswith(vocab.words.time_after) or _BEHIND_A_DATE.search(candidate.before):
        return True
    return _OVER_TIME.match(behind) is not None


def _stretch(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "the twelve-month period", "im Zeitraum von drei Jahren", "a term of two years", save in prison."""
    figure = candidate.figure
    if figure.kind != "duration" or not vocab.words.world.prison.isdisjoint(words(candidate)):
        return False
    *before, last = figure.measure.casefold().split() or [""]
    told = {last, *(word for word in before if word not in vocab.words.empty)}  # "average viewing hours" are no average
    return not vocab.words.stretches.isdisjoint(told)


def _dimension(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "keys of 2.5 mm", "a hub height of 166 metres", "weighs 3 kg": a tunnel of 900 metres is news."""
    figure = candidate.figure
    if figure.kind not in ("measure", "count"):
        return False
    size = figure.value < NAMED and figure.unit.casefold() in _SIZES
    if size and ("-" in figure.text or figure.unit.casefold() in _BEFORE_NOUN or _before_noun(candidate, vocab)):
        return True  # "a 55-gallon drum", "16 ounce jars"
    if figure.kind == "count" and (
        not _SIZES.isdisjoint(figure.measure.casefold().split()[:1]) or _GLUED_UNIT.match(figure.text)
    ):
        return True  # "16 quart pots", "50mm prime lens"
    unit, told = figure.unit.casefold(), ending_pattern(vocab.words.built, not vocab.joined)
    if figure.kind == "count" or unit in _WEIGHTS:
        return told.search(candidate.before) is not None
    named = any(word.endswith(vocab.words.dimensions) for word in figure.measure.casefold().split())
    return unit in _SMALL_UNITS or (named and unit in _LENGTHS)


def _before_noun(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "7.5 oz packages": how large each is; "12 lb of fish" were caught."""
    following = WORDS.match(candidate.behind.lstrip(" "))
    return following is not None and following.group().casefold() not in vocab.words.small | vocab.words.of


def _career(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "served as mayor for ten years", "oversaw docks of $17 billion in her career"; a contract over years is news."""
    if not candidate.person:
        return False
    said = {word.casefold() for word in WORDS.findall(candidate.figure.sentence)}
    past = vocab.words.careers if candidate.figure.kind != "duration" else vocab.words.careers | vocab.words.biography
    return not past.isdisjoint(said)


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
    if goes_on["verb"].casefold() not in either(vocab.words.verbs, vocab.words.adverbs):
        return False
    before = candidate.figure.sentence.partition(candidate.figure.text)[0][-REACH_OF_TRADE:]
    found = _APPOSITION.search(before)
    return found is not None and not trades.isdisjoint(found["head"].casefold().split())


def _profile(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.profile


def _always(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.beside == "always"


def _done_so_far(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.beside == "done"


def _before(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.beside == "before"


def _passing(how: Passing) -> Rule:
    """Told in passing in this way."""
    return lambda candidate, _: candidate.passing == how


def _background(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.context and candidate.place != "lead"


def _ended_by(phrases: tuple[str, ...], candidate: Candidate, vocab: Vocabulary) -> bool:
    return bool(phrases) and ending_pattern(phrases, not vocab.joined).search(candidate.before) is not None


def _in_years(text: str) -> bool:
    low = text.casefold().split()
    return any(word.startswith(_YEARS) for word in low) or "年" in text or "년" in text


BELOW: tuple[tuple[Rule, str], ...] = (
    (_edition, "which edition it is, not how much"),
    (_few, "a handful, told as a detail"),
    (_of_law, "counts of a charge"),
    (_former, "an earlier one"),
    (_market, "the size of a market"),
    (_rank, "a rank, not how much"),
    (_named, "part of a name"),
    (_whole, "all that there is, not how much"),
    (_when, "says when or how long before, not how much"),
    (_not_since, "how long it has not been so, not how much"),
    (_stretch, "the length of a period"),
    (_length_of_list, "the length of a list"),
    (_where, "says where, not how much"),
    (_old, "how long somebody or something has been there"),
    (_dimension, "how a thing is built"),
    (_career, "somebody's career"),
    (_on_the_market, "a price of the market, not of the release"),
    (_note, "a footnote"),
    (_self_described, "who somebody is, not what is new"),
    (_profile, "who somebody is, not what is new"),
    (_always, "so at all times, not what is new"),
    (_done_so_far, "what somebody has done in all the years"),
    (_before, "what was so before"),
    (_passing("every year"), "so at all times, not what is new"),
    (_passing("added to"), "what was so before"),
    (_background, "background on somebody or on the world"),
)
