"""A language's number words → compiled patterns. Each is built once per language, when it is first met."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import groupby

from msgspec import Struct

from digests.facts.currencies import CODES
from digests.languages.joined import either
from digests.languages.numbers import PER_SHARE, NumberWords
from digests.pattern import pattern

BLANK = r"\s"
_BLANK_OR_HYPHEN = r"[\s-]{0,2}"  # "a 3-cent tax"
_BEGUN = 3  # letters of a word that are looked at before it is looked up
_BLANKS = r"[\s-]{1,3}"
LETTER = r"[^\W\d_¹²³⁰-⁹]"  # a raised digit is the mark of a footnote: "$70 billion¹"
NEVER = "(?!)"
_KOREAN_EDGE = r"(?=[을를이가은는의에로와과도만씩당다였으부까께 ]|[^가-힣]|\Z)"


class Vocabulary(Struct, frozen=True, eq=False):
    """What is looked for around a number. All patterns look at a bounded stretch, from a given place."""

    words: NumberWords
    starters: frozenset[str]  # words that open a number
    opens: re.Pattern[str]  # where a number may begin: digits, or a word with the first letters of a starter
    anchor: re.Pattern[str]  # digits or any word
    scale: re.Pattern[str]
    glued: re.Pattern[str]
    before: re.Pattern[str]  # a bound that ends here
    after: re.Pattern[str]
    to: re.Pattern[str]
    from_: re.Pattern[str]
    between: re.Pattern[str]
    between_a: re.Pattern[str]  # the same with an article before its first number: "between a third and"
    both: re.Pattern[str]
    one_article: re.Pattern[str]  # " a ", before a fraction
    percent: re.Pattern[str]
    points: re.Pattern[str]
    of_a_point: re.Pattern[str]
    basis_points: re.Pattern[str]
    money: re.Pattern[str]
    money_ahead: re.Pattern[str]  # a currency in words that ends here
    units: re.Pattern[str]
    durations: re.Pattern[str]
    lengths: re.Pattern[str]
    times: re.Pattern[str]
    pairs: re.Pattern[str]
    per: re.Pattern[str]
    per_time: re.Pattern[str]
    per_one: re.Pattern[str]
    shares: re.Pattern[str]
    per_share: re.Pattern[str]  # what says in a measure that it is told per share
    yearly: re.Pattern[str]  # what says that a change is one over a year
    one_in: re.Pattern[str]
    and_half: re.Pattern[str]
    for_every: re.Pattern[str]
    rank: re.Pattern[str]
    ordinal_mark: re.Pattern[str]
    counter: re.Pattern[str]
    minus: re.Pattern[str]
    names: re.Pattern[str]  # a word that makes the number after it a name

    @property
    def joined(self) -> bool:
        """No blanks between words."""
        return self.words.nouns in ("joined", "particles")

    @property
    def comparatives(self) -> frozenset[str]:
        """Words of comparison that say by how much one amount differs from another: "two weeks longer"."""
        return either(self.words.more_of, self.words.fewer_of, self.words.better, self.words.worse)

    @property
    def unparted(self) -> bool:
        """Not even blanks part a number word from its noun."""
        return self.words.nouns == "joined"


def any_of(phrases: Iterable[str], bounded: bool = True) -> str:
    """A pattern for one of the phrases, the longest first, none inside a longer word."""
    listed = sorted(set(phrases), key=lambda text: (-len(text), text))
    if not listed:
        return NEVER
    starts = "".join(sorted({re.escape(text[0]) for text in listed}))  # most places of a text begin none of them
    alike: dict[str, list[str]] = {}  # and of those that do only the phrases with the same letter are tried
    for text in listed:
        alike.setdefault(text[0].casefold(), []).append(text)
    told = "|".join(_with_one_letter(texts, f"(?!{LETTER})" if bounded else "") for texts in alike.values())
    return f"(?=[{starts}])(?:{told})"


def _with_one_letter(texts: Sequence[str], edge: str) -> str:
    """A pattern for phrases that begin with the same letter, which is asked for once where its case is one."""
    first = re.escape(texts[0][0])
    shared = all(text[0] == texts[0][0] for text in texts)
    runs = groupby(texts, key=lambda text: text[-1:].isalpha())  # one edge for a run of them is sooner compiled
    told = "|".join(
        f"(?:{'|'.join(_phrase(text).removeprefix(first if shared else '') for text in run)}){edge if lettered else ''}"
        for lettered, run in runs
    )
    return f"{first}(?:{told})" if shared else told


def _phrase(text: str) -> str:
    """A phrase as a pattern: its blanks may be any blanks or hyphens."""
    return _BLANKS.join(re.escape(part) for part in text.split())


def _kinds_of_share(words: NumberWords) -> str:
    return f"(?:{any_of(words.share_kinds)}{BLANK}){{0,5}}" if words.share_kinds else ""


def _per_share(words: NumberWords, bounded: bool) -> re.Pattern[str]:
    """ "earnings per fully diluted share", "EPS": what is told per share."""
    told = any_of(words.headline_measures[PER_SHARE], bounded) if words.headline_measures else NEVER
    if not bounded:
        return pattern(told, re.IGNORECASE)
    per = [word for word in words.per if word not in words.articles and word.isalpha()]  # "a share of the market"
    share = f"{any_of(per)}{BLANK}{_kinds_of_share(words)}{any_of(words.shares)}"
    return pattern(rf"(?<![^\W_])(?:{told}|{share})", re.IGNORECASE)


def _of_a_point(words: NumberWords) -> re.Pattern[str]:
    """What makes points of a fraction: "of a percentage point", "a point", "point"."""
    if not words.one_article or not words.points:
        return pattern(NEVER)
    article = f"(?:{BLANK}{any_of(words.of)})?(?:{BLANK}{any_of(words.one_article)})?"
    return pattern(f"{article}[\\s-]{any_of((*words.points, *words.point_words))}", re.IGNORECASE)


def _times(words: NumberWords) -> set[str]:
    """Every length of time by its words: those that are counted, and those that are only told beside others."""
    return {*words.durations, *(word for word, length in words.lengths.items() if length.endswith((" s", " m")))}


def lookup(found: str) -> str:
    """A phrase as printed → as it stands in the tables."""
    return " ".join(found.casefold().replace("-", " ").split())


def table_value(table: Mapping[str, object], found: str) -> object | None:
    """What a table says of a phrase as printed, with or without its hyphens."""
    key = " ".join(found.casefold().split())
    return table.get(key, table.get(lookup(found)))


@cache
def vocabulary(words: NumberWords) -> Vocabulary:
    """The patterns of a language."""
    joined = words.nouns in ("joined", "particles")
    bounded = not joined
    gap = BLANK + "{0,2}"
    left = "" if joined else r"(?<![^\W_])"

    def ahead(words: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
        return pattern(f"{gap}(?P<word>{words})", flags)

    some = f"(?:{gap}[{words.some}])?" if words.some else ""

    def behind(phrases: Iterable[str], left: str = left) -> re.Pattern[str]:
        # `any_of` needs no right edge here: a blank or the number itself follows.
        return pattern(f"{left}(?P<word>{any_of(phrases, bounded=False)}){gap}\\Z", re.IGNORECASE)

    # A letter before digits makes a name of them, unless it ends a currency: EUR1.2bn.
    digits = rf"(?:(?<![\d.])\.)?(?:(?<![^\W\d_])|{_CODE_BEFORE})(?<!\d)(?<!\d[.,’'])\d{{1,60}}(?:[.,’'·]\d{{1,60}})*"
    if joined:  # kanji and digits stand beside each other
        digits = r"(?<![A-Za-z])(?<!\d)\d{1,60}(?:[.,’'·．，﹒]\d{1,60})*"
    times = any_of(_times(words), bounded)
    share = f"(?P<word>{_kinds_of_share(words)}{any_of(words.shares, bounded)})"
    starters = {*words.cardinals, *words.halves, *words.multiples, *words.fractions, *words.ordinals}
    if words.nouns == "last":
        starters |= words.scales.keys()  # "a million trees"
    begun = {word[:_BEGUN] for word in starters}
    opens = rf"(?=[.\d])(?P<digits>{digits})|(?<!{LETTER})(?P<word>(?i:{any_of(begun, False)}){LETTER}*)"
    anchor = f"(?P<digits>{digits})|(?P<word>{_worded(words) if words.nouns == 'joined' else _WORD})"
    return Vocabulary(
        words=words,
        starters=frozenset(starters),
        opens=pattern(anchor if words.nouns == "joined" else opens),
        anchor=pattern(anchor),
        scale=pattern(f"{some}[\\s-]{{0,2}}(?P<word>{any_of(words.scales, bounded)})", re.IGNORECASE),
        glued=pattern(
            rf"{gap}(?P<word>{any_of(words.glued, False)})"
            r"(?=(?:[\d¹²³⁰-⁹]{1,2})?(?![^\W¹²³⁰-⁹])|(?:USD|EUR|GBP|CHF|CAD)\b)"
        ),
        before=behind(words.before),
        after=pattern(f"[\\s-]{{0,2}}(?P<word>{any_of((*words.after, '+', '＋'), bounded)})", re.IGNORECASE),
        to=pattern(f"{gap}(?P<word>-|–|—|‐|~|～|〜|−|{any_of(words.to, bounded)}){gap}", re.IGNORECASE),
        from_=behind(words.from_),
        between=behind(words.between),
        between_a=pattern(
            f"{left}(?P<word>{any_of(words.between, False)}){gap}{any_of(words.one_article)}{gap}\\Z", re.IGNORECASE
        ),
        one_article=pattern(f"{BLANK}{any_of((*words.one_article, *words.articles))}{BLANK}", re.IGNORECASE),
        both=ahead(any_of(words.both, bounded)),
        percent=pattern(rf"(?:{gap}|-)(?P<word>{any_of((*words.percent, '%', '％', '٪'), bounded)})", re.IGNORECASE),
        points=ahead(any_of(words.points, bounded)),
        of_a_point=_of_a_point(words),
        basis_points=ahead(any_of(words.basis_points, bounded)),
        money=pattern(
            f"{some}{_BLANK_OR_HYPHEN if words.nouns == 'last' else gap}(?P<word>{any_of(words.currencies, bounded)})",
            re.IGNORECASE,
        ),
        money_ahead=behind(words.currencies_ahead),
        units=pattern(f"{some}[\\s-]{{0,2}}(?P<word>{any_of(words.units, bounded)})", re.IGNORECASE),
        durations=pattern(f"[\\s-]{{0,2}}(?P<word>{any_of(words.durations, bounded)})", re.IGNORECASE),
        lengths=pattern(f"[\\s-]{{0,2}}(?P<word>{any_of(words.lengths, bounded)})", re.IGNORECASE),
        times=pattern(f"[\\s-]{{0,1}}(?P<word>{any_of(words.times, bounded)})", re.IGNORECASE),
        pairs=ahead(any_of(words.pairs, bounded)),
        per=pattern(f"[\\s-]{{0,2}}(?P<word>{any_of(words.per, bounded)})", re.IGNORECASE),
        per_time=pattern(f"{gap}{any_of(words.per_time, bounded)}{gap}(?P<word>{times})", re.IGNORECASE),
        per_one=ahead(any_of(words.per_one, bounded)),
        shares=pattern(rf"[\s-]{{0,2}}{share}", re.IGNORECASE),
        per_share=_per_share(words, bounded),
        yearly=pattern(any_of(words.last_time, bounded), re.IGNORECASE),
        one_in=ahead(any_of(words.one_in, bounded)),
        and_half=pattern(f"[\\s-]{{0,2}}(?P<word>{any_of(words.and_half, bounded)})", re.IGNORECASE),
        for_every=ahead(any_of(words.for_every, bounded)),
        rank=behind(words.rank_words, r"(?<![가-힣])" if words.nouns == "particles" else ""),
        ordinal_mark=pattern(f"(?P<word>{any_of(words.ordinal_marks, bounded)})", re.IGNORECASE),
        counter=pattern(
            f"{some}{gap}(?P<word>{any_of(words.counters, False)}){_KOREAN_EDGE if words.nouns == 'particles' else ''}"
        ),
        minus=behind(words.minus),
        names=behind(words.before_names),
    )


_WORD = f"{LETTER}+"
_OTHERWISE = frozenset("COP PEN MAD TRY GEL US$".split())  # codes that are words or names as well: COP26
_CODE_BEFORE = rf"(?<=\b(?:{'|'.join(sorted(CODES - _OTHERWISE))}))|(?<=\bRs)"


def _worded(words: NumberWords) -> str:
    """Number words of a language without blanks count only before a scale, a counter or a unit.

    What is merely several (数百万) is no number; a scale alone is one behind "over" (超千家).
    """
    if not words.cardinals:
        return NEVER
    letters = "".join(re.escape(word) for word in words.cardinals if len(word) == 1)
    named = [name for name in words.currencies if name != "元" or not words.one_in]  # 三元豚 is a pig
    things = any_of((*words.counters, *words.units, *words.durations, *named), False)
    money = any_of(words.currencies, False)
    scales = any_of(words.scales, False)
    ahead = f"|{any_of(words.percent_ahead, False)}(?=[\\d{letters}])" if words.percent_ahead else ""
    return (
        f"(?<![数數几幾{letters}])(?<![逾超近過过]千)(?!百[亿億](?!{money}))[{letters}][{letters}零〇]{{0,8}}"
        f"(?={scales}|[余餘多]?{things}(?<![台門门](?=[县縣市区區山峡])))"
        f"|[二三四五六七八九十](?=分之[一二三四五六七八九])|[{letters}](?=成(?:半|[{letters}])?(?![员員立为為功本果长長都交分就年绩績熟人型品套效形语語才见見败敗新])[\u4e00-\u9fff，,。])"
        f"|(?<=[超逾破近过過])[百千万萬](?=[万萬亿億]?{things}){ahead}"
    )
