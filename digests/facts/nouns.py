"""The noun that is counted: the words right behind a number, as far as they are one phrase."""

from __future__ import annotations

import re

from msgspec import Struct

from digests.facts.vocabulary import Vocabulary
from digests.languages.joined import either
from digests.languages.numbers import NumberWords
from digests.model import Span
from digests.pattern import pattern

LONGEST = 6  # words
SHORT, SECOND = 2, 4  # words of the second half of a pair, behind a plural and behind a word that is none
REACH = 90  # characters

_WORD = pattern(r"(?:[\s-]{1,2}[\"“„«‘']?|(?<=[’']))(?P<word>[^\W\d_][\w’'&*./®™-]{0,40})")
_ELIDED = tuple(f"{word}{mark}" for word in ("l", "dell", "all", "nell", "dall", "sull", "quest") for mark in "’'")
_LEADS_ON = tuple(f"{word}{mark}{rest}" for word, rest in (("d", "ici"), ("qu", ""), ("jusqu", "")) for mark in "'’")
_IRREGULAR = frozenset("people men women children".split())
_SINGULAR = frozenset("overseas always perhaps whereas towards besides sometimes afterwards upwards".split())
_PLACES = frozenset("Texas Dallas Kansas Arkansas Vegas Illinois Massachusetts Angeles Honduras Wales Naples".split())
_OBJECT = pattern(r"\s?(?:[$€£\d]|(?:a|an|the)\s)")  # an object follows: the word before is a verb
_BEFORE_NOUNS = frozenset({"联合", "共同", "服务", "计划", "组织", "享受", "聚集", "分布"})  # 3个联合实验室
_FROM_WHERE = pattern(r"(?:[来來]自|在|[从從])[^，。；\d的]{1,30}的")  # 1800名来自各地的开发者
_JOINED = pattern(r"\s?(?P<word>[\u3040-\u30ff\u4e00-\u9fffー々A-Za-z0-9・]{1,16})")
_PARTICLE = pattern(
    r"[のをにがはでとへもや的在从為为将及和与於于]|から|まで|より|以上|以下|超|以来|可能|です|でき|する|した|され|展開|だった|あった|[うくすつるっり](?=[\u3041-\u309f、。]|\Z)"
)
_CUT_OFF = pattern(r"\d")
_HIRAGANA = pattern(r"[\u3041-\u309f]")
_VERB_BEHIND = pattern(r"(?!の|を|に|が|は|で|と|へ|も|や|から|まで|より|など|以上|する|した|され|でき)[\u3041-\u309f]")
_KOREAN = pattern(r"\s?(?P<word>[가-힣A-Za-z]{1,16})")
_KOREAN_VERB = pattern(r"[가-힣]다\Z|\A(?:이었|였|이며|이고|늘|줄|증가|감소)")  # 18개 늘었다, 4만건이었다
_KOREAN_TAIL = pattern(
    r"(?:으로|에서|에게|까지|부터|이며|이다|입니다|이상|이하|을|를|이|가|은|는|의|에|로|와|과|도|만)\Z"
)


class Noun(Struct, frozen=True):
    """The phrase at `span`, and its head: "skilled construction jobs", "jobs"."""

    span: Span
    head: str


def noun_after(text: str, at: int, end: int, vocab: Vocabulary) -> Noun | None:
    """The counted noun that begins at `at`, or None where punctuation or a small word follows."""
    end = min(end, at + REACH)
    if vocab.joined:
        return _joined(text, at, end, vocab.words)
    words = _up_to_its_place(text, _phrase(text, at, end, vocab), vocab)
    if not words or words[0]["word"] in ("x", "X", "×"):  # 30 x 40 cm
        return None
    if len(words) > 1 and _length(words, vocab.words):
        return None  # "17,900 twelve months ago"
    if vocab.words.nouns == "capital" and not any(word["word"][0].isupper() for word in words):
        return None  # PostgreSQL 15 implementiert
    if len(words) == 1 and vocab.words.nouns == "last" and words[0]["word"].casefold() in vocab.comparatives:
        return None  # "was 159,000 lower"
    if len(words) == 1 and _is_done(text, words[0], end, vocab.words):
        return None  # "£48,000 imposed in respect of", "under 30 cared least"
    stuck = text[words[0].start()] == "-" or (words[0]["word"] in vocab.words.measured and not _any_plural(words))
    head = words[0] if stuck and len(words) > 1 else _head(words, vocab)
    return Noun(Span(words[0].start("word"), _trim(text, words[-1].end("word"))), _trimmed(head["word"]))


def _is_done(text: str, word: re.Match[str], end: int, language: NumberWords) -> bool:
    """A past form that tells what becomes of nobody, before a word that is no noun."""
    low = word["word"].casefold()
    told = language.nouns == "last" and low.endswith("ed") and not low.endswith("eed") and low not in language.fates
    follows = _WORD.match(text, word.end(), end) if told else None
    return follows is not None and follows["word"].casefold() in either(language.tails, language.adverbs)


def _length(words: list[re.Match[str]], language: NumberWords) -> bool:
    """A length of time of its own: "twelve months"."""
    first, second = (word["word"].casefold() for word in words[:2])
    return first in language.cardinals and second in language.durations


def _any_plural(words: list[re.Match[str]]) -> bool:
    return any(_plural(word["word"]) for word in words)


def _up_to_its_place(text: str, words: list[re.Match[str]], vocab: Vocabulary) -> list[re.Match[str]]:
    """ "the 45 bed hospital opened": no longer than what the beds are in."""
    apart = len(words) > 2 and text[words[0].start()] != "-"  # not "a 45-bed hospital wing"
    if apart and words[0]["word"] in vocab.words.measured and not _any_plural(words):
        return words[:2]
    return words


def _done_so(adverb: str, low: str, language: NumberWords) -> bool:
    """A participle behind an adverb belongs to the noun that follows: "federally funded vouchers"."""
    return adverb.endswith("ly") and (low.endswith("ed") or low in language.tenses.participles)


def _noun_too(word: str, language: NumberWords) -> bool:
    """Whether a verb's form behind words of a phrase is a noun: a plural, or the plain form of a regular verb."""
    low, forms = word.casefold(), language.verbs | language.acts
    return low not in language.small and (_plural(word) or f"{low}ed" in forms or f"{low}d" in forms)


def _trim(text: str, end: int) -> int:
    while text[end - 1] in "’'.-*/®™&":
        end -= 1
    return end


def _trimmed(word: str) -> str:
    return word.rstrip("’'.-*/®™&")


def _head(words: list[re.Match[str]], vocab: Vocabulary) -> re.Match[str]:
    if vocab.words.nouns == "first":
        last = len(words) - 1
        return next((w for at, w in enumerate(words) if at == last or not _adjective(w["word"], vocab)), words[0])
    if vocab.words.nouns == "capital":
        return next((word for word in words if word["word"][0].isupper()), words[-1])
    joint = next((at for at, word in enumerate(words) if word["word"].casefold() in vocab.words.joiners), len(words))
    first = [word for word in words[:joint] if _plural(word["word"])]
    plural = first or [word for word in words if _plural(word["word"])]
    return plural[-1] if plural else words[-1]


def _adjective(word: str, vocab: Vocabulary) -> bool:
    return bool(vocab.words.adjectives) and word.casefold().endswith(vocab.words.adjectives)


def _phrase(text: str, at: int, end: int, vocab: Vocabulary) -> list[re.Match[str]]:
    """Words up to a mark, a small word or a verb; after a plural only what still belongs to it."""
    language = vocab.words
    shape = language.nouns
    taken: list[re.Match[str]] = []
    while len(taken) < LONGEST and (found := _WORD.match(text, at, end)):
        word = found["word"].rstrip("’'.-")
        small = word.casefold()
        hyphen = text[found.start()] == "-"
        if shape == "first" and small.startswith(_LEADS_ON if taken else _ELIDED):
            break  # "26,4 milioni l’Ebit": the article of another noun
        letter = len(word) == 1 and word.isupper() and taken and taken[-1]["word"][0].isupper()  # "Class A"
        if not word or (small in language.small and not hyphen and not letter):
            more = _second_half(text, found, end, vocab, taken) if taken and small in language.joiners else []
            if more and shape == "last":
                taken += [found, *more]
            elif shape == "capital" and (both := _of_both(text, taken, found, end)):
                taken += both
            break
        acts = shape == "last" and small.endswith("s") and small in language.acts
        verb = (acts or small in either(language.verbs, language.answers)) and (taken or shape != "last") and not hyphen
        if verb and shape == "last" and taken and _done_so(taken[-1]["word"], small, language):
            verb = False  # "67 illegally held firearms"
        if verb and (shape != "last" or _ends_noun(taken, language) or not _noun_too(word, language)):
            break  # "12 competitive awards", "two grant fund projects" are what is counted
        if taken and _closed(taken, word, language):
            break
        taken.append(found)
        at = found.end()
        if text[at - 1] == "." and word.islower():
            break
    return taken


def _ends_noun(taken: list[re.Match[str]], language: NumberWords) -> bool:
    """Whether what is counted has been named: not by "news", behind which releases may follow."""
    return any(_plural(one["word"]) and one["word"].casefold() not in language.plural_modifiers for one in taken)


def _second_half(
    text: str, joiner: re.Match[str], end: int, vocab: Vocabulary, taken: list[re.Match[str]]
) -> list[re.Match[str]]:
    """ "countries and regions", "new and recently renovated homes": a few words that end in a plural."""
    longest = SHORT if _plural(taken[-1]["word"]) else SECOND
    more: list[re.Match[str]] = []
    at = joiner.end()
    while len(more) < longest and (found := _WORD.match(text, at, end)):
        low = found["word"].casefold()
        done = not more and low.endswith("ed") and low in vocab.words.done  # "two men and seized assets"
        if done or low in either(vocab.words.small, vocab.words.verbs):
            return []
        more.append(found)
        if _plural(found["word"]):
            return [] if _OBJECT.match(text, found.end(), end) else more
        at = found.end()
    return []


def _of_both(text: str, taken: list[re.Match[str]], joiner: re.Match[str], end: int) -> list[re.Match[str]]:
    """ "Besucherinnen und Besucher": the second half of a pair of words for women and men."""
    second = _WORD.match(text, joiner.end(), end) if taken and joiner["word"].casefold() in ("und", "bzw") else None
    first = taken[-1]["word"] if taken else ""
    if second is None or not first.endswith("innen") or not second["word"].casefold().startswith(first[:4].casefold()):
        return []
    return [joiner, second]


def _closed(taken: list[re.Match[str]], word: str, language: NumberWords) -> bool:
    """Whether the phrase was complete before `word`."""
    last, shape = taken[-1]["word"], language.nouns
    if shape == "capital":
        return last[0].isupper() and not (last.endswith("-") or (word[0].isupper() and last.isupper()))
    if shape == "first":
        return len(taken) >= 3 or (word[0].isupper() and not taken[0]["word"][0].isupper())
    if not _plural(last):
        return word.endswith("ly") and word.casefold() in language.adverbs
    return not (_plural(word) or word.casefold() in language.trailing)


def _plural(word: str) -> bool:
    word = word.rstrip("’'.*/®™&")
    if word.casefold() in _IRREGULAR:
        return True
    ends = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ous"))
    return ends and word not in _PLACES and word.casefold() not in _SINGULAR


def _joined(text: str, at: int, end: int, words: NumberWords) -> Noun | None:
    """Without blanks between words: up to a particle or verb. Korean has blanks, and particles stuck to the noun."""
    korean = _KOREAN.match(text, at, end)
    if korean and "가" <= korean["word"][0] <= "힣":
        word = _KOREAN_TAIL.sub("", korean["word"])
        if not word or word in words.general or _KOREAN_VERB.search(korean["word"]):
            return None  # a particle of the counter, 500개 규모
        return Noun(Span(korean.start("word"), korean.start("word") + len(word)), word)
    if origin := _FROM_WHERE.match(text, at, end):
        at = origin.end()
    found = _JOINED.match(text, at, end)
    if found is None or (text[at] == " " and text[at - 1] > "\u2fff"):
        return None  # a blank parts phrases of a headline: 新签项目80个 投资额达331亿元
    start = found.start("word")
    particle = _PARTICLE.search(text, start, found.end())
    stop = particle.start() if particle else found.end()
    if particle and stop == start and text[start] in "の的":  # 5つの製品
        return _joined(text, start + 1, end, words)
    stop = min([stop, *(cut.start() for cut in _CUT_OFF.finditer(text, start + 1, stop))])
    head = text[start:stop]
    acts = words.acts - _BEFORE_NOUNS if head.startswith(tuple(_BEFORE_NOUNS)) else words.acts
    verb = min((head.find(word) for word in acts if word in head), default=-1)
    if verb >= 0:
        stop, head = start + verb, head[:verb]
    if not head or text[start].isdigit() or head.startswith(tuple(words.up | words.down)) or _HIRAGANA.match(head):
        return None
    if _VERB_BEHIND.match(text, stop):
        return None  # 37件上回る, 9件あった
    return Noun(Span(start, stop), head)
