"""What is no figure of its own wherever it stands, also in headlines: named rules."""

from __future__ import annotations

from decimal import Decimal

from digests.facts.candidate import Candidate
from digests.facts.clauses import ending_pattern, phrases_pattern
from digests.facts.refusal_rule import LONG, NAMED, REACH_OF_IF, WORDS, Rule, words
from digests.facts.share_listed import FIRST_TWO, listed
from digests.facts.shared_measures import OF_A_REPORT
from digests.facts.totals import named_measure
from digests.facts.vocabulary import Vocabulary
from digests.model import Figure
from digests.pattern import pattern

FEWER = 100  # of the subject of a verb
MANY = 1000  # of things that are named before their number
SHARES = frozenset({"shares", "units", "warrants"})
_NAMED_BEFORE = ("; subject", "; of", "; linked subject of its change", "; subject of its change")
_COUNTED = (
    "number of",
    "level of the subject",
    "subject of a row of places",
    "part of what was counted",
    "label above",
)
_SAID_OF = (*_NAMED_BEFORE, "from and to", "; label")
WHOLE = 100  # percent
GOALS = (Decimal("1.5"), Decimal(2))  # degrees that the world has agreed on
LEAST_COUNTED = 20  # a number of things whose noun stands before it; below it mostly is one of a list
_POSTAL = pattern(r"\d{5}\s[^\W\d_]")
_HOUSE_NUMBER = pattern(r"\d{1,4}\s?[a-zA-Z]?(?:\s?[-/]\s?\d{1,4})?[\s,|/-]{1,3}\Z")
_AGED = pattern(r"-?Jährige[nmrs]?\b")
_BORN, _OLD = ("生後", "생후 ", "生后"), ("大男", "大女", "大的", "大嬰", "大婴", "-olds", " of age")
_THAN, _THEIRS = frozenset({"than"}), frozenset("the its their our his her".split())
_THROUGH = frozenset({"por", "per", "non"})
_AVERAGE = frozenset({"medio", "media", "medios", "medias", "meio", "meia", "mezzo", "mezza"})
_DOUBLE = frozenset({"double", "doble", "doppio", "doppia", "duplo", "dupla"})
_FORMS = frozenset("ltd inc llc corp corporation limited company llp gmbh plc".split())
DOZEN = 13
_ONE_WORD = pattern(r"(?:\d{1,2}|[^\W\d_]{2,6})[-‐‑][^\W\d_]{3}")
NAME = 4  # words of a numbered company: "1234567 B.C. Ltd"
_COUNTS = pattern(r"[(（]\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+[)）]")  # "chairs (31,405), telephones (27,316)"
_SAID_SO = pattern(r"[^「」]{0,16}」と(?:回答|答え|の回答)")


def _comparison(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.part == "comparison"


def _told_with_level(candidate: Candidate, _: Vocabulary) -> bool:
    return candidate.part == "change" and candidate.level


def _unmeasured(candidate: Candidate, _: Vocabulary) -> bool:
    return not candidate.figure.measure


def _bare(candidate: Candidate, vocab: Vocabulary) -> bool:
    """A number without unit; what is counted may stand before it: "Die Zahl der Gäste stieg auf 12.400"."""
    figure = candidate.figure
    named = [word for word in figure.measure.casefold().split() if word.endswith(vocab.words.counting or ("\0",))]
    whole = not candidate.behind.lstrip()[:1].isdigit()
    if named and whole and candidate.part == "level" and figure.value >= LEAST_COUNTED:
        return False
    told = figure.rule.endswith("; label") and figure.measure.casefold().endswith(vocab.words.held or ("\0",))
    told = told or _of_things(figure, vocab) or any(rule in figure.rule for rule in (*_COUNTED, OF_A_REPORT))
    told = told or (figure.rule.endswith("; bracket") and len(_COUNTS.findall(figure.sentence)) >= FIRST_TWO)
    return figure.kind == "count" and not figure.unit and not (told or _moved(figure))


def _moved(figure: Figure) -> bool:
    """ "fell from 11.1 to 8.9", "rose 3 percent to 6,112,000", "was 51.2, down from 52": what moves is measured."""
    level = figure.change is not None and figure.change.value != abs(figure.value)
    return level and figure.rule.endswith(_SAID_OF)


def _of_things(figure: Figure, vocab: Vocabulary) -> bool:
    """ "Lamps sold totaled 1,804,356", "seat miles of 650 million": a large number, its things named before it."""
    last = figure.measure.casefold().split()[-1:]
    least = FEWER if figure.rule.endswith("; subject") else MANY  # "Job losses total 350": a verb says it of them
    named = vocab.words.nouns == "last" and figure.rule.endswith(_NAMED_BEFORE) and figure.value >= least
    words = figure.measure.casefold().split()
    joint = next((at for at, word in enumerate(words) if at and word in vocab.words.tails), len(words))
    heads = {*last, *words[:joint][-1:]}  # "first-time claims for aid": the claims
    if not vocab.words.scores.isdisjoint(heads):
        return True  # "a hazard ratio of 0.62"
    if figure.value % 1 and figure.rule.endswith((*_NAMED_BEFORE, "; from and to")):
        return vocab.words.nouns == "last" and named_measure(figure.measure.casefold(), vocab.words) is None
    return named and any(word.endswith("s") and word not in SHARES for word in heads)


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


def _one_of(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "one of four towns": who else is there is no news."""
    if candidate.figure.kind != "count" or not vocab.words.among:
        return False
    return ending_pattern(vocab.words.among, not vocab.joined).search(candidate.before) is not None


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
    if figure.kind == "duration" and vocab.words.nouns == "last" and figure.text[:1].isupper():
        return candidate.place in ("body", "lead") and _capital_inside(candidate)  # "the author of Seven Days in Tarn"
    if figure.kind != "count" or not figure.rule.startswith("number and noun") or figure.value >= NAMED:
        return False
    if vocab.joined:
        return not figure.unit.startswith(vocab.words.counters) if vocab.words.counters else True
    if vocab.words.nouns != "last" or candidate.place not in ("body", "lead"):
        return False
    if not figure.text[:1].isdigit():
        return _capital_inside(candidate)
    return figure.unit[:1].isupper() and not figure.unit.endswith("s") and not figure.unit.isupper()


def _capital_inside(candidate: Candidate) -> bool:
    """ "led by Harbour Nine Ventures": a number in words with a capital letter, though no sentence begins there."""
    told = WORDS.findall(f"{candidate.before} {candidate.behind}")
    inside = candidate.figure.text[0].isupper() and candidate.before.rstrip()[-1:].isalpha()
    return inside and any(word.islower() for word in told)


def _built_of(candidate: Candidate, _: Vocabulary) -> bool:
    """ "a six-point programme", "a two-part form": how many parts a thing has, told in one word with them."""
    figure = candidate.figure
    return figure.kind == "count" and figure.value < DOZEN and _ONE_WORD.match(figure.text) is not None


def _owned(candidate: Candidate, _: Vocabulary) -> bool:
    """ "its 100%-owned quay": whose it is."""
    figure = candidate.figure
    return figure.kind == "percent" and figure.value == WHOLE and candidate.behind.lstrip(" -‐").startswith("owned")


def _postal(candidate: Candidate, _: Vocabulary) -> bool:
    """ "Hafenstrasse 4, 20457 Hamburg", also on a line of its own."""
    figure = candidate.figure
    if figure.kind != "count" or _POSTAL.match(figure.text) is None:
        return False
    if candidate.before.rstrip()[-1:] in (",", "/", "|") or figure.sentence.strip() == figure.text:
        return True
    return _HOUSE_NUMBER.search(candidate.before) is not None  # "Kaistraße 12 a 20457 Hamburg"


def _year(candidate: Candidate, vocab: Vocabulary) -> bool:
    """二零一八至一九年度: the end of a year."""
    return vocab.joined and candidate.figure.kind == "duration" and candidate.behind.startswith("度")


def _which_half(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "la primera mitad", "por medio de", "un double objectif": no half and no twofold."""
    figure, words = candidate.figure, vocab.words
    if figure.kind != "ratio" or words.nouns != "first" or " " in figure.text:
        return False
    last = candidate.before.casefold().split()[-1:]
    if bool(last) and (last[0] in words.ordinals or last[0] in _THROUGH):
        return True
    idle = words.small | words.of | words.articles | words.verbs | words.adverbs
    if figure.text.casefold() in _AVERAGE and bool(last) and last[0].isalpha() and last[0] not in idle:
        return True  # "el precio medio de la vivienda"
    following = WORDS.match(candidate.behind.lstrip(" "))
    joined = following is not None and following.group().casefold() not in words.small | words.of | words.articles
    return figure.text.casefold() in _DOUBLE and joined


def _than_theirs(candidate: Candidate, _: Vocabulary) -> bool:
    """ "far less than their $156 million of May", "above the 10% level"; "less than $5 million" is a bound."""
    low = candidate.before.casefold().split()[-2:]
    compared = len(low) == 2 and low[0] in _THAN and low[1] in _THEIRS
    return compared and not candidate.first and candidate.figure.kind in ("money", "percent", "per_share")


def _company(candidate: Candidate, _: Vocabulary) -> bool:
    """ "1234567 B.C. Ltd.", "9876543 Ontario Inc.": a company that has a number for its name."""
    figure = candidate.figure
    if figure.kind != "count" or not figure.text[:1].isdigit():
        return False
    named = f"{figure.text} {candidate.behind}".split()[1 : 1 + NAME]
    form = next((at for at, word in enumerate(named) if word.strip(".,;()").casefold() in _FORMS), None)
    return form is not None and all(word[:1].isupper() for word in named[: form + 1])


def _within(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "up 9 percent in three years": the time of a change."""
    figure, within = candidate.figure, vocab.words.world.within
    if figure.kind != "duration" or candidate.first or not within:
        return False
    last = candidate.before.casefold().split()[-1:]
    if last and last[0] in vocab.words.tenses.gone:
        return True  # "$2.6 billion over past six years"
    if ending_pattern(within, not vocab.joined).search(candidate.before) is None:
        return False
    told = figure.sentence.partition(figure.text)[0]
    return vocab.percent.search(told) is not None or vocab.points.search(told) is not None


def _of_an_answer(candidate: Candidate, vocab: Vocabulary) -> bool:
    """68％が「毎日2回以上洗う」と回答: the number inside what people said."""
    if not vocab.joined or candidate.figure.kind in ("money", "percent"):
        return False
    before = candidate.before
    return before.rfind("「") > before.rfind("」") and _SAID_SO.match(candidate.behind) is not None


def _age(candidate: Candidate, vocab: Vocabulary) -> bool:
    """ "a nine-year-old", "der 29-Jährige", "children under three years", 生後5か月, 五個月大."""
    figure, young = candidate.figure, vocab.words.world.young
    if figure.kind != "duration":
        return False
    if _AGED.search(figure.text) or candidate.before.endswith(_BORN) or candidate.behind.startswith(_OLD):
        return True
    if figure.bound in ("under", "over", "at_least") and not young.isdisjoint(figure.measure.casefold().split()):
        return True
    following = WORDS.search(candidate.behind)
    if following is None or following.start() > 1:
        return False
    return following.group().casefold().split("-")[0] in vocab.words.ages


def _goal_of_all(candidate: Candidate, _: Vocabulary) -> bool:
    """ "the 1.5 °C goal"."""
    figure = candidate.figure
    degrees = figure.unit.startswith(("°", "℃", "度")) or "degree" in figure.unit or figure.text.endswith(("℃", "°C"))
    return degrees and figure.value in GOALS


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
    counted = not vocab.words.issues.isdisjoint(words(candidate))
    return not counted and figure.kind == "ordinal" and figure.value < LONG and not figure.rule.startswith("rank")


ANYWHERE: tuple[tuple[Rule, str], ...] = (
    (_comparison, "comparison: an older or another party's value"),
    (_told_with_level, "told with its level, as the change"),
    (_unmeasured, "nothing says what it measures"),
    (_bare, "a bare number"),
    (_logistics, "how to listen or call, not news"),
    (_distance, "says when, not how long"),
    (_parties, "a count of parties"),
    (_bracketed, "in brackets: the amount before it in another currency, or an older one"),
    (listed, "in brackets: one of a list of shares"),
    (_one_of, "who else is there, not how many"),
    (_in_words, "told in figures behind it"),
    (_to_call, "whom a law firm looks for"),
    (_everywhere, "everywhere, told in numbers"),
    (_which, "which one it is, not how much"),
    (_register, "an entry of a register"),
    (_name, "part of a name"),
    (_year, "part of a year"),
    (_built_of, "how a thing is built"),
    (_which_half, "which half it is, or a word of another sense"),
    (_postal, "part of an address"),
    (_company, "part of a name"),
    (_than_theirs, "comparison: an older or another party's value"),
    (_within, "how long a change took, not how much"),
    (_owned, "whose it is, not how much"),
    (_age, "an age, or the length of a degree"),
    (_of_an_answer, "part of an answer"),
    (_numbered, "which edition it is, not how much"),
    (_goal_of_all, "a goal that everybody has"),
)
