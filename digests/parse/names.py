"""Names in running text: the capitalised run before a bracket or comma, or at the head of a sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from digests.letters import eastern
from digests.pattern import pattern

_FORMS = frozenset(
    "inc inc. incorporated corp corp. corporation co co. ltd ltd. limited llc l.l.c. llp lp l.p. plc ag "
    "se sa s.a. nv n.v. "
    "gmbh kg kgaa spa s.p.a. srl sas oyj ab asa a/s bv b.v. pty pte sarl ltda ltda. p.c. pllc psc pjsc "
    "pao ооо пао ао s.a.b. "
    "de c.v. c.v. e.v. ev dac oy aps kft zrt nyrt d.o.o. doo s.r.o. a.s. bhd tbk s.c.a. sca sasu eurl mbh ug ohg gbr "
    "vvag s.l.u. slu s.a.u. sau s.coop lda lda. eireli s/a ltée ltee pvt ao zao оао зао".split()
)
_LINKS = frozenset(
    "of and & the de du des la le les di del della et und für fur pour per para y e for der von da do dos in "
    "van".split()
)
_ARTICLES = frozenset("the der die das le la les l' el los las il lo gli i o os as a an un une ein eine".split())
_DAY_BEFORE = pattern(r"\A\d{1,4}(?:[-–—]{1,2}|\.{2,})(?=[A-ZÀ-Þ][a-zà-ÿ])")  # "February 14, 2005-Marl Works"
_TOKEN = pattern(r"\S+")
_STRIPPED = ' \t"“”«»„,;:®™()[]*'
_BRACKET = pattern(r"\s*[\[(（][^()\[\]（）]{0,160}[\])）][,;]?\s*\Z")
_BRACKET_LEFT = pattern(r",?(?:\s?[(\[][^()\[\]]{0,80}[)\]])*\s*[(\[]?\Z")
_EASTERN_HEAD = pattern(r".*[\u3041-\ud7af](?=[A-Z])")
# "Mason, Peel & Hart LLP" behind its first comma
_PARTNERS = pattern(
    r"(?: [A-Z][\w.'’-]{1,20},){0,4} [A-Z][\w.'’-]{1,20},? (?:&|and) [A-Z][\w.'’-]{1,20},? "
    r"(?:LLP|L\.L\.P\.|LLC|PLLC|P\.?C\.?|P\.?A\.?|Inc\.?)(?!\w)"
)
# "Ministerio de Pesca, Comercio y Puertos": what a ministry is for goes on over its commas
_OFFICE = (
    r"(?:[Mm]inistr?[a-zèé]{2,6}|Department|Departamento|Département|Dipartimento|Secretar[íi]a|Secrétariat|"
    r"(?:[A-Z][a-zäöü]{2,12})?[Mm]inisterium)"
)
_OF = r"(?:of|for|für|de la|de l['’]|del|delle|dei|degli|della|dell['’]|des|du|das|dos|da|do|de|di|d['’])"
_MATTER = r"[A-ZÀ-Þ][\w’'-]{2,24}(?: [A-ZÀ-Þ][\w’'-]{2,24}){0,2}(?: (?:of|de|di|da) [A-ZÀ-Þ][\w-]{2,20})?"
_PORTFOLIO = pattern(
    rf"(?:[Tt]he |[A-Z][\w.]{{1,14}} )?{_OFFICE} {_OF}\s?(?:the |la )?{_MATTER}"
    rf"(?:, (?:{_OF}\s?)?(?:la )?{_MATTER}){{1,4}},? (?:e|y|et|and|und|&) (?:{_OF}\s?)?(?:la )?{_MATTER}"
)
_DISTRICT = pattern(
    r"(?:U\.S\.|United States) Attorney['’]s Office,? (?:for the )?(?:[A-Z]\w+ )?District of [A-Z]\w+(?: [A-Z]\w+)?"
)
_MOST = 12
_BEFORE_NAMES = frozenset(
    "rep. sen. gov. sgt. capt. col. gen. lt. prof. hon. rev. mme. mrs. mlle.".split()
)  # "Rep. Jane Roe"


def name_before(text: str, at: int) -> str:
    """The name that ends right before `at`, brackets between skipped; "" when there is none."""
    segment = text[max(0, at - 260) : at].rstrip()
    ends = (found for found in _PORTFOLIO.finditer(segment) if _BRACKET_LEFT.match(segment, found.end()))
    whole = next(ends, None)
    if whole:
        return clean_name(whole.group())
    for _ in range(3):
        shorter = _BRACKET.sub("", segment)
        if shorter == segment:
            break
        segment = shorter.rstrip()
    tokens = [match.group() for match in _TOKEN.finditer(segment.rstrip(" ,;:—–-"))]
    taken: list[str] = []
    for token in reversed(tokens[-_MOST - 4 :]):
        glued = _EASTERN_HEAD.match(token) if eastern(token) else None  # "…であるエドワーズEdwards Group Limited"
        if glued:
            taken.insert(0, token[glued.end() :])
            break
        if not _fits_before(token, taken):
            break
        taken.insert(0, token)
    if taken:
        taken[0] = _DAY_BEFORE.sub("", taken[0])
    while taken and (taken[0].lower().strip(",") in _LINKS - _ARTICLES or taken[0].lower() in _FORMS):
        taken.pop(0)
    return clean_name(" ".join(taken[-_MOST:]))


def _fits_before(token: str, taken: list[str]) -> bool:
    """Whether a token can stand before the name taken so far."""
    if token.lower() in _LINKS:
        return bool(taken)
    if not is_capital(token) and token.lower().rstrip(",") not in _FORMS:
        return False
    if not taken:
        return True
    if token.endswith((",", ";", ":")):  # "Merrow Works, Inc." goes on over its comma
        return taken[0].lower().rstrip(",") in _FORMS
    ends_sentence = token.endswith((".", "!", "?", ".”", '."'))
    return not ends_sentence or token.lower() in _FORMS or len(token.strip(".")) <= 2 or token.count(".") > 1


def leading_name(text: str) -> tuple[str, int]:
    """The name a sentence opens with and where it ends; ("", 0) when it opens with something else."""
    whole, end = portfolio(text)
    return (whole, end) if whole and text[:1].isupper() else _run_of_capitals(text)


def _run_of_capitals(text: str) -> tuple[str, int]:
    end = 0
    taken: list[str] = []
    for match in _TOKEN.finditer(text[:300]):
        token = match[0]
        word = token.strip(_STRIPPED)
        linked = token.lower() in _LINKS or (not taken and token.lower() in _ARTICLES)
        if taken and token[0] in '([（“"':
            break
        formed = bool(taken) and _is_form(token)  # "Marlowe Instruments plc"
        if not (is_capital(token) or linked or formed):
            break
        taken.append(token)
        if not linked:
            end = match.start() + len(token.rstrip(_STRIPPED))
        if token.endswith(",") and _PARTNERS.match(text, match.end()):
            continue
        if token.endswith((",", ";", ":")):
            following = _TOKEN.match(text, match.end() + 1)
            if not following or following.group().lower().rstrip(",") not in _FORMS:
                break
        elif (
            token.endswith((".", "!", "?"))
            and word.lower() not in _FORMS
            and len(word.strip(".")) > 2
            and word.lower() not in _BEFORE_NAMES
            and token.count(".") == 1
        ):
            break
        if len(taken) >= _MOST or (word.lower() in _FORMS and len(taken) > 1 and word.isupper()):
            break
    while taken and taken[-1].lower().strip(",") in _LINKS:
        taken.pop()
    if not taken or all(token.lower() in _ARTICLES | _LINKS for token in taken):
        return "", 0
    return clean_name(" ".join(taken)), end


def portfolio(text: str) -> tuple[str, int]:
    """A ministry that a text opens with, over the commas of what it is for, and where it ends; ("", 0) for none."""
    whole = _PORTFOLIO.match(text[:300]) or _DISTRICT.match(text[:120])
    return (clean_name(whole.group()), whole.end()) if whole else ("", 0)


def is_capital(token: str) -> bool:
    """A token of a name: capitalised, all figures with letters, or a lone "&"."""
    word = token.lstrip(_STRIPPED)
    if not word:
        return False
    first = word[0]
    if first.isupper() or word == "&":
        return True
    if first.isdigit():
        return any(char.isalpha() and char.isupper() for char in word) or bool(_COUNTED_BRAND.match(word))
    return first.islower() and word[1:4] != word[1:4].lower()  # iPhone, eBay


def has_form(name: str) -> bool:
    """Whether a name ends in its legal form: "Marlowe Instruments plc"."""
    tokens = name.rstrip(" .").split()
    return len(tokens) > 1 and _is_form(tokens[-1]) and tokens[-1].lower() not in _LINKS and tokens[0][:1].isupper()


def _is_form(token: str) -> bool:
    """ "plc", "SE"; "se" and "sa" are small words in other languages."""
    plain = token.lower().rstrip(",")
    return plain in _FORMS and (len(plain.strip(".")) > _PAIR or not token.islower())


_COUNTED_BRAND = pattern(r"\d{1,3}(?!min|day|year|hour|week|month|mbp|gbp|khz|mhz|ghz)[a-z]{3,}")  # "1merrow"
_DOUBLED = pattern(r"\A((?:[A-Z][\w&-]{1,20} ){0,2}[A-Z]\w{3,24})(?=\1\b)")  # a heading glued to its text
_FIELD = pattern(r"\s(?:Phone|Tel|Telephone|Email|E-mail|Fax|Contact|CONTACT|Media Contact|Website)\Z")

_MARKS = pattern(r"[®™©“”„«»\"*]")
_GENITIVE = pattern(r"['’]s?\Z")


def clean_name(name: str) -> str:
    """A name without articles in lower case, quotes, trademark signs, possessive or marks at its edges."""
    name = _MARKS.sub("", name).strip(" \t,;:-–—/|'’(")
    name = _FIELD.sub("", _DOUBLED.sub("", _GENITIVE.sub("", name)))
    words = name.split()
    if len(words) > 1 and words[0].lower() in _ARTICLES and words[0].lower() not in ("a", "the", "la", "le", "los"):
        words = words[1:]
    while len(words) > 1 and words[-1].lower().rstrip(",") in ("e.v.", "e.v", "(e.v.)"):
        words = words[:-1]
    name = " ".join(words).rstrip(",")
    last = words[-1].lower() if words else ""
    if (
        name.endswith(".")
        and last not in _FORMS
        and last.count(".") == 1
        and (name.count(".") == 1 or len(last) > _STEM)
    ):
        name = name[:-1]
    return name


@lru_cache(maxsize=4096)
def key_words(name: str) -> frozenset[str]:
    """The words that make a name: without legal form, links and marks."""
    words = re.findall(r"[^\W_][\w’'&.-]*", name.casefold())
    plain = (word.strip(".'’&-").removesuffix("'s").removesuffix("’s") for word in words)
    return frozenset(
        word for word in plain if word and word not in _FORMS and f"{word}." not in _FORMS and word not in _LINKS
    )


@lru_cache(maxsize=4096)
def same_name(one: str, other: str) -> bool:
    """Two ways to write one name: the words of the shorter are in the longer, or both begin alike."""
    first, second = key_words(one), key_words(other)
    if not first or not second:
        return one.strip() == other.strip() and bool(one.strip())
    if first <= second or second <= first:
        return True
    return initials(one) == other.strip() or initials(other) == one.strip()


def initials(name: str) -> str:
    """The first letters of the capitalised words of a name, "" where they are fewer than two."""
    letters = [
        word[0] for word in name.removeprefix("The ").split() if word[:1].isupper() and word.lower() not in _FORMS
    ]
    return "".join(letters) if len(letters) > 1 else ""


def capitals_inside(sentence: str) -> Iterator[int]:
    """Where a name may begin inside a sentence: a capital behind a word that has none, or behind a comma."""
    before = None
    for match in _TOKEN.finditer(sentence):
        token = match.group()
        parted = before is not None and before[-1] not in '.!?:”"' and (not is_capital(before) or before[-1] in ",;")
        if parted and is_capital(token):
            yield match.start()
        before = token


# A capitalised run behind a word in small letters or a comma; small words link its parts.
_RUN = pattern(
    r"(?:\b[a-zà-ÿа-яё][\w'’-]{0,30},?|\w[,;])\s(?P<run>[A-ZÀ-ÞА-ЯЁ][\w&'’.-]{0,30}"
    rf"(?:\s(?:(?:{'|'.join(sorted(_LINKS | _ARTICLES, key=len, reverse=True))})\s){{0,2}}"
    r"(?:[A-ZÀ-ÞА-ЯЁ][\w&'’-]{0,30}\.?|&)){0,7})"
)


@lru_cache(maxsize=4)  # the headline and the text ask it of the same release
def named_runs(text: str) -> Counter[str]:
    """Every name inside the sentences of a text, how often; not at their begin, where any word has a capital."""
    met: Counter[str] = Counter()
    for match in _RUN.finditer(text):
        run = match["run"]
        stop = run.find(". ")  # "… of Merrow. The …"
        met[clean_name(run[:stop] if stop > 3 else run)] += 1
    return met


def is_any_noun(name: str, text: str) -> bool:
    """ "Gateways" opens a sentence, and inside of one it is "gateways": a word whose capital is its place's only.

    Of one word alone, an article aside; not for languages in which every noun or none has a capital.
    """
    word = name.split()[-1] if name else ""
    if len(name.split()) > 2 or (" " in name and name.split()[0].lower() not in _ARTICLES) or not word.istitle():
        return False
    small = word.lower()
    if small not in text or not re.search(rf"(?<![\w.@-]){re.escape(small)}(?![\w@-]|\.\w)", text):
        return False
    return not any(run == word or run.startswith(f"{word} ") for run in named_runs(text))


def opens_only(name: str, headline: str, text: str) -> bool:
    """Any word has a capital where a sentence or a headline begins: "Insulin", which is met nowhere else.

    Of one word alone; whoever is met so three times, owns something or has an address of the name is somebody.
    """
    word = name.split()[-1] if name else ""
    if len(name.split()) > 2 or (" " in name and name.split()[0].lower() not in _ARTICLES):
        return False
    if not word[:1].isupper() or any(map(str.isupper, word[1:])) or not word.replace("-", "").isalpha():
        return False
    case = r"\w{0,4}" if "а" <= word[-1:] <= "я" else ""  # the end of a Russian word tells its case
    stem = word[: max(_STEM, len(word) - 1)] if case else word
    met = [
        (text[max(0, place.start() - 3) : place.start() + 1], text[place.end() : place.end() + 2])
        for place in re.finditer(rf"(?<!\w){re.escape(stem)}{case}(?!\w)", text)
    ]
    inside = any(_INSIDE.search(before) or behind in ("'s", "’s") for before, behind in met)
    written = re.search(rf"[@./]{re.escape(word.lower())}", text) is not None
    small = sum(token[:1].islower() for token in headline.split()) * 2 > len(headline.split())
    headed = small and f" {word}" in headline
    return not (inside or written or headed or len(met) >= _THRICE)


_INSIDE = pattern(r"(?:[^\W\d_A-ZÀ-ÞА-ЯЁ.!?:]|[,;)]|[’'])[\s(“\"«„]{1,2}(?=[A-ZÀ-ÞА-ЯЁ])")
_THRICE = 3
_STEM = 4
_PAIR = 2
