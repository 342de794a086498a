"""What a sentence tells beside the news, by the tense of its verb and by who its subject is.

What always holds with the house or with others ("runs 74 branches", "bees pollinate"), what somebody has done in a long
time ("has delivered 3,000 trams"), what was so before ("had guided to", "having previously spoken of").
"""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

from digests.facts.clauses import Clause, phrases_pattern
from digests.facts.finite import Governed
from digests.facts.of_others import MANY, all_of_them, share_in_general
from digests.facts.salience import STEM
from digests.facts.tense import acts, governed
from digests.facts.told_of import News, Who, told_of
from digests.languages.joined import either, without
from digests.model import Figure, Quantity
from digests.pattern import pattern

Beside = Literal["", "always", "done", "before", "ahead"]

LEAST = 4  # letters of a verb that its ending tells
LONG = 3  # years since which somebody has done something, and it is no news of this year
OPENED = 2  # words that say of which time a sentence is
NEAR = 3  # tokens before an amount or a verb in which "previously" stands
_COUNTED = frozenset({"count", "measure"})
_TOLD = frozenset({"count", "measure", "money", "duration"})
_YEAR = pattern(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_SEASON = pattern(r"(?<!\d)(?P<first>(?:19|20)\d{2})[-/–](?:20)?\d{2}(?!\d)")
_SINCE = pattern(r"\b[Ss]ince (?:[\w'’-]{1,20} ){0,6}(?P<year>(?:19|20)\d{2})\b")


def beside_news(read: Clause, at: int, figure: Figure, news: News, *, lead: bool) -> Beside:
    """How amount `at` stands beside the news; "" where its verb tells of the day, or nothing is known of its verb.

    "ahead" is no background: what will be is mostly why a release was written.
    """
    it = governed(read, read.amounts[at])
    beside = _beside(read, at, figure, it, news, lead=lead)
    return "ahead" if not beside and it is not None and it.tense == "ahead" else beside


def _beside(read: Clause, at: int, figure: Figure, it: Governed | None, news: News, *, lead: bool) -> Beside:
    tenses, amount = read.vocab.words.tenses, read.amounts[at]
    if not news.backward and not news.study and _of_old(read, figure, it, news):
        return "before"
    if not tenses.pasts:
        return "always" if not lead and _habit(read, amount, news) else ""
    who = told_of(read, it, news) if it is not None else ""
    if not news.legal and _was_before(read, amount, it, who):
        return "before"
    if not news.backward and not news.study and _ago(read, amount, it):
        return "before"
    if it is not None and news.person and who == "person" and it.tense in ("past", "perfect"):
        return "done"
    if all_of_them(read, amount, news):
        return "always"
    if not lead and (_as_subject(read, amount, news) or share_in_general(read, amount, it, who, news)):
        return "always"
    if it is None or amount.kind not in _TOLD or (lead and who not in ("house", "person")):
        return ""
    if who in ("other", "any", "thing") and it.tense == "present" and _everywhere(read, amount, news):
        return "always"
    if not who or _titled(amount, news):
        return ""
    if it.tense == "perfect" and _experience(read, amount, it, who, news):
        return "done"
    return "always" if it.tense == "present" and _always(read, amount, it, who, news) else ""


def _habit(read: Clause, amount: Quantity, news: News) -> bool:
    """ "transporte 11 millions de voyageurs par an": every year, in no past or future, of nothing new."""
    tenses = read.vocab.words.tenses
    if amount.kind not in _COUNTED or news.study or news.backward or not tenses.always or _titled(amount, news):
        return False
    for token in read.tokens:
        verb = len(token.low) > LEAST and read.text[token.start].islower()
        if token.low in tenses.at_one_time or (verb and token.low.endswith(tenses.ends_of_one_time)):
            return False
    told = tenses.always if amount.value < MANY else (*tenses.always, *tenses.everywhere)
    return phrases_pattern(told).search(read.sentence.span.cut(read.text)) is not None


def _as_subject(read: Clause, amount: Quantity, news: News) -> bool:
    """ "Some 14 million tonnes of plastic reach the sea each year", "Among its customers are 17 grid operators"."""
    words = read.vocab.words
    if amount.kind not in _COUNTED or news.study or _titled(amount, news):
        return False
    first = read.before(amount.span.start)
    if read.tokens[0].low in words.tenses.among and first > 1 and read.tokens[first - 1].low in words.tenses.are:
        return True
    said = acts(read, amount)
    if said is None or said.tense != "present" or said.verb in words.tenses.deeds or said.passive:
        return False
    owned = any(token.low in words.owners for token in said.subject)
    sentence = read.sentence.span.cut(read.text)
    return owned or phrases_pattern(words.tenses.always).search(sentence) is not None


def _of_old(read: Clause, figure: Figure, it: Governed | None, news: News) -> bool:
    """ "benefited 94 halls in 2025", told late in 2026: a count of another year than the release's."""
    years = [int(found) for found in _YEAR.findall(figure.period or "")]
    years += [int(season["first"]) + 1 for season in _SEASON.finditer(figure.period or "")]
    if figure.kind not in _COUNTED or not years or news.year is None or not news.years.isdisjoint(years):
        return False
    said = {token.low for token in read.tokens}
    if (it is not None and it.tense == "perfect") or not read.vocab.words.since.isdisjoint(said):
        return False  # "since 2019, 94 halls have been built"
    return max(years) < news.year - (not news.late)


def _ago(read: Clause, amount: Quantity, it: Governed | None) -> bool:
    """ "laid out three summers ago", "a decade earlier, only 310 boats": of another year, told by its distance."""
    tenses = read.vocab.words.tenses
    if (it is not None and it.tense in ("ahead", "perfect")) or amount.kind in ("duration", "percent", "ratio"):
        return False
    start, end = read.before(amount.span.start), read.before(amount.span.end)
    turns = either(read.vocab.words.up, read.vocab.words.down)
    if not turns.isdisjoint(token.low for token in read.tokens[max(0, start - 2 * NEAR) : start]):
        return False  # "up from $4 million a year ago"
    for at, token in enumerate(read.tokens):
        if at and token.low in tenses.ago and read.tokens[at - 1].low in tenses.years and not _reckoned(read, at - 1):
            low, high = sorted((at, start if at < start else end))
            between = read.tokens[low + 1 : high] if at < start else read.tokens[high if at < end else end : at]
            marks = sum(one.low in (",", ";") for one in between)
            if any(one.role == "amount" for one in between if one.end < read.tokens[at - 2].start or at < start):
                return False  # "$8.3 billion, compared to sales of $7.9 billion in the year before"
            return marks <= (at < start) and turns.isdisjoint(one.low for one in between)
    return False


def _reckoned(read: Clause, at: int) -> bool:
    """ "up 13 percent from a year earlier to": what it is compared with is no time of its own."""
    words = read.vocab.words
    comma = next((one.end for one in reversed(read.tokens[:at]) if one.low in (",", ";")), read.sentence.span.start)
    compared = tuple(phrase for phrase in words.against if phrase not in words.reckoned)
    if phrases_pattern(compared).search(read.text, comma, read.tokens[at].start):
        return True  # "Compared with a loss of $3 million a year ago, the yard earned"
    while at and read.tokens[at - 1].low not in words.reckoned | words.than and read.tokens[at - 1].role != "mark":
        at -= 1
        if read.tokens[at].low not in words.articles | words.tenses.years and read.tokens[at].role == "word":
            return False
    return at > 0 and read.tokens[at - 1].low in words.reckoned | words.than


def _was_before(read: Clause, amount: Quantity, it: Governed | None, who: Who) -> bool:
    """ "had paid $14 million for the site", "having previously spoken of": before what the release tells."""
    words = read.vocab.words
    tenses, share = words.tenses, amount.kind in ("percent", "ratio")
    if it is not None and it.tense == "past perfect" and not share:
        reported = any(token.low in tenses.says for token in read.tokens[: it.at])
        return not reported and (who != "house" or not tenses.before.isdisjoint(it.between))
    if it is not None and phrases_pattern(tenses.used_to).search(
        read.text, read.tokens[it.at].start, amount.span.start
    ):
        return True
    if (it is None or it.tense == "past") and not share and (_of_another_time(read) or _former_subject(read, it)):
        return True
    for at in range(read.before(amount.span.start) - 1, max(0, read.before(amount.span.start) - 2 * NEAR), -1):
        token = read.tokens[at]
        if token.role != "word":
            return False
        if token.low.endswith("ed") or token.low in tenses.participles or token.low in tenses.pasts:
            noun = at > 1 and read.tokens[at - 2].low in words.articles  # "our previously announced $55 million plan"
            return read.tokens[at - 1].low in tenses.before and not noun
    return False


def _former_subject(read: Clause, it: Governed | None) -> bool:
    """ "Prior estimates reflected", "The company's previous fund raised": the noun of a former one does something."""
    words = read.vocab.words
    before = without(words.tenses.of_before, words.tenses.still)
    if it is None or it.verb in words.tenses.says:
        return False
    return any(
        token.low in before and following.role == "word" and following.low not in words.small
        for token, following in pairwise(it.subject)
    )


def _of_another_time(read: Clause) -> bool:
    """ "Last spring's round reached", "The earlier fund, of which $22 million was spent, lapsed"."""
    words = read.vocab.words
    opened = [token.low for token in read.tokens[: 2 * NEAR] if token.low not in words.articles][:2]
    if len(opened) < OPENED:
        return False
    season = opened[1].removesuffix("'s").removesuffix("’s")
    last = opened[0] in words.tenses.last and season != opened[1] and season in words.tenses.years
    return last or (opened[0] in words.tenses.of_before and read.tokens[0].low in words.articles)


def _everywhere(read: Clause, amount: Quantity, news: News) -> bool:
    """ "Gout afflicts 55 million people around the globe": so in the world."""
    if news.study and amount.kind != "count":
        return False
    sentence = read.sentence.span.cut(read.text)
    return amount.value >= MANY and phrases_pattern(read.vocab.words.tenses.everywhere).search(sentence) is not None


def _experience(read: Clause, amount: Quantity, it: Governed, who: Who, news: News) -> bool:
    """ "has delivered upward of 3,000 trams to 90 cities": in all the time that there has been such a house."""
    words = read.vocab.words
    tenses = words.tenses
    if amount.kind not in ("count", "measure", "money") or it.bare or it.verb[:STEM] in news.titles:
        return False
    if not tenses.lately.isdisjoint(it.between):
        return False
    sentence = read.sentence.span.cut(read.text)
    since = _SINCE.search(sentence)
    if amount.kind == "money" and (since is not None or news.deal or it.verb in words.up):
        return False  # what a fund or an appeal has raised in all is news
    if since is not None and news.year is not None and int(since["year"]) <= news.year - LONG:
        return True
    return who == "person" or phrases_pattern(tenses.experience).search(sentence) is not None


def _always(read: Clause, amount: Quantity, it: Governed, who: Who, news: News) -> bool:
    """ "runs 74 branches", "bees pollinate a third": so today as yesterday; "opens 74 branches" is not."""
    words = read.vocab.words
    tenses = words.tenses
    sentence = read.sentence.span.cut(read.text)
    habit = phrases_pattern(tenses.always).search(sentence) is not None
    if amount.kind in ("money", "duration") and not (habit and who != "thing" and not news.study):
        return False
    if who in ("other", "thing") and not (habit or it.remark):
        return False  # of things that are named a release may tell for the first time
    if it.verb in tenses.deeds and not (habit and who != "thing"):
        return False
    if read.tokens[0].low in words.profiles.upon - words.profiles.having:
        return False  # "Following the sale, the company owns"
    if it.remark and not words.price_verbs.isdisjoint(token.low for token in read.tokens[: it.at]):
        return False  # "bought Tarn Bakers, which operates"
    if "now" in {token.low for token in read.tokens[max(0, it.at - NEAR) : it.at + NEAR]}:
        return False
    if news.study and who == "any":
        return False
    return not (it.verb == "be" and it.bare) or amount.kind == "measure"


def _titled(amount: Quantity, news: News) -> bool:
    """The titles tell of such things."""
    unit = amount.unit.casefold()
    return amount.kind == "count" and len(unit) >= STEM and unit[:STEM] in news.titles
