"""Digits that are no amounts: addresses, telephones, files, standards, versions, clock times, names.

Each pattern has a name and bounded repetition. What they cover is skipped before numbers are read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from digests.facts.numerals import Numeral
from digests.facts.vocabulary import Vocabulary
from digests.model import Span
from digests.pattern import pattern

TWICE = 2
FIRST_YEAR, LAST_YEAR, END_OF_CENTURY = 1700, 2050, 2100

_LINK = (
    r"(?:https?://|www\.|ftp://)[!-;=?-~¡-ɏ]{1,400}"
    r"|\b[\w-]{2,40}\.(?:com|net|org|html|htm|pdf|jpg|png|jp|cn|kr|de|fr)\b[!-(*+\--:<-~¡-ɏ]{0,200}"
)
_MAIL = pattern(r"(?<![\w.+-])[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}")
_DIGIT = pattern(r"\d")
_PHONE = (
    r"\+\s?\d{1,3}[\s().\-/]{1,3}\d[\d\s().\-/]{5,20}\d"
    r"|\(\d{2,5}\)[\s.\-]{0,2}\d{2,4}[\s.\-]{1,2}\d{2,5}(?:[\s.\-]\d{2,5})?"
    r"|(?<![\d$€£.,])\d{3}[.\-]\d{3}[.\-]\d{4}(?!\d)"
    r"|(?<![\d$€£.,])1?[\s\-.]?\(?(?:800|888|877|866|855|844|833)\)?[\s.\-]\d{3}[\s.\-]\d{4}"
    r"|(?<![\d$€£.,])(?<!\d[\s\u00a0\u202f])0\d{1,5}[\-/ ]\d{2,8}(?:[\- ]\d{2,6}){0,3}(?!\d|[.,]\d)"
)
_CLOCK = (
    r"(?<!\d)\d{1,2}[:：]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\b\.?)?|(?<!\d)\d{1,2}\s?(?:[AaPp]\.[Mm]\.|[AaPp][Mm]\b)"
    r"|(?<!\d)\d{1,2}[h.]\d{2}\s?(?:Uhr|h\b)|(?<!\d)\d{1,2}\s?Uhr\b|(?<!\d)\d{1,2}h\d{2}(?!\d)"
    r"|[上下]午\s?\d{1,2}[时點点:]\d{0,2}分?|午[前後]\s?\d{1,2}時(?:\d{1,2}分)?|(?<!\d)\d{1,2}時(?:\d{1,2}分|半)?(?!間)|오[전후]\s?\d{1,2}시(?:\s?\d{1,2}분)?"
)
_STATISTIC = (
    r"\b[pP](?:[-\s]?[Vv]alues?)?\s?(?:of|was|is|were|[=<>≤])\s?0?\.\d{1,6}"
    r"|\b9[059](?:\.\d)?\s?%\s(?:CI\b|confidence\sinterval)"
)
_FILE = (
    r"\b(?:ISO|IEC|IEEE|ASTM|DIN|EN|UL|MIL-STD|IATF|ANSI|NFPA|GB/T|JIS)(?:[/\s-](?:IEC|TS|EN|ISO))?[\s-]?\d[\d.:\-]{0,15}\w?"
    r"|\b(?:CUSIP|ISIN|NCT|WKN|SEDOL|LEI)\b[\s#:.No]{0,6}[A-Z0-9]{4,20}|\bNCT\d{4,10}"
    r"|\b(?:Form|Schedule|Formulaire|Formular)\s?\d{1,2}[\s-]?[A-Z]{1,3}\b|\b(?:10|8|6|20|40|13|11)-[KQFDGS](?:/A|SB|T)?\b"
    r"|\bRegulation\s[A-Z]{1,3}\b|§+\s?\d[\d.]{0,8}|\b\d{1,2}\s(?:U\.?S\.?C|C\.?F\.?R)\b\.?\s?[§\d.]{0,10}"
    r"|\b\d{1,2}:\d{2}-[a-z]{2}-\d{1,6}|\b\d{1,3}-cv-\d{1,6}|#\d{5,12}|\bNo\.?\s\d{3}-\d{3,8}|(?<![\d$€£,.])\d{2}-\d{3,5}(?![\d%,.-])"
    r"|\b(?:COVID|SARS-CoV|Covid|MERS|IL|PD|HER|GLP|CD|H|B|T|GPT|F|A|B|C|V|X)-\d{1,4}\w?\b"
    r"|\bPhases?\s(?:[1-4][ab]?|I{1,3}V?[ab]?)\s?[/–-]\s?[1-4][ab]?\b"
    r"|\b24/7(?:/365)?\b|\b360[°-]\s?(?:degree|view)?|\b7-Eleven\b|\b9/11\b|\b3-in-1\b|\b4-H\b|\b50/50\b|\b20/20\b"
    r"|(?<![\w.,])[2-6]G(?![\w])|(?<![\w.,$€£])(?:[1-4]D|[48]K(?!\s?(?:users|people))|3M|(?:12|24|48)V)\b"
    r"|\b\d{2}[-–/]\d{2}(?=\s(?:season|school|academic|fiscal)\b)|\b802\.\d{1,2}[a-z]{0,2}\b|\b10b5-\d|\b(?:40[13]|457|50[1-3])\s?\([a-z]\)|\b\d{1,3}x\d{1,4}\b(?=\s?(?:in|cm|mm|pixel|px|m\b))"
    r"|[1１]株(?:当たり|あたり|につき|に付き)|每\s?10{1,2}\s?股|(?<!\d)1주당|\(\s?\d{1,2}\s?\)(?=\s[A-Za-z])|\[\d{1,2}\]|\b(?:pp|p|S)\.\s?\d{1,4}\b|®\d\b|™\d\b"
    r"|(?<![\d.,])[1-9]\s?대\s?1(?![\d.])"
    r"|\b[Aa]rt(?:\.|icles?|icol[oi]|ículos?|igos?|ikel)\s(?:[LRD]\.?\s?)?\d{1,4}(?:[-–.]\d{1,4}){0,3}(?:\s(?:bis|ter|quater|[IVX]{1,4}\b))?"
    r"|(?:代[码碼号號]|[编編][号號]|コード(?:番号)?|종목코드|사업자등록번호|電話|电话)\s?[:：]?\s?(?:[^\W\d_]{1,6}\s?[:：]\s?)?\d[\d-]{2,12}"
    r"|\b[A-Z]{1,3}\s?\d{4,5}-\d{4}\b|\b\d{5}-\d{4}\b|〒\s?\d{3}-\d{4}"
    r"|\b(?!\d{1,3}(?:\.\d{3}){2}(?![\d.]))\d{1,3}(?:\.\d{1,3}){2,4}\b(?!\s?(?:€|EUR|Euro|million|Mio|%|円|元))(?<!\d{3}\.\d{3}\.\d{3})"
)
_STREET = (
    r"\b\d{1,5}[A-Za-z]?,?\s(?!(?:[MBT]r?illion|Percent|MILLION|BILLION)\b)(?:[NSEW]\.\s|North\s|South\s|East\s|West\s)?(?:[A-Z0-9][\w.’']{0,20}\s){1,4}"
    r"(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Drive|Dr\b|Boulevard|Blvd|Lane|Ln\b|Way|Parkway|Pkwy|Highway|Hwy|Place|Plaza|Square(?!\s(?:F[eo]|M[ei]|Kilo|Inch|Yard))|Court|Circle|Terrace|STREET|ST\b|AVENUE|AVE\b|ROAD|RD\b|DRIVE|BOULEVARD|BLVD|LANE|HIGHWAY)"
    r"|\b\d{2,5}[- ]block\sof\b"
    r"|\b(?:Suite|Ste\.|Floor|Room|Apt\.|P\.?\s?O\.?\sBox|Box|Route|Highway|Hwy|Interstate|Gate|Booth|Hall|Stand)\s#?\d{1,5}\b"
    r"|\b[A-ZÄÖÜ][\w-]{0,30}?(?:straße|strasse|str\.|platz|allee|weg|(?<![eo])ring|Allee|Platz)\s\d{1,4}(?![\d.,]*\d)\s?[a-z]?\b"
    r"|\b(?:rue|avenue|boulevard|place|via|viale|piazza|calle|avenida|rua|улица|ул\.)\s[^\d,.;]{2,40},?\s\d{1,4}\b|\b\d{1,4},?\s(?:bis\s)?(?:rue|avenue|boulevard|place|quai|cours)\s"
    r"|(?:(?<=\bder\s)|(?<=\bdie\s))[ABLK]\s\d{1,4}(?![\d.,]*\d)"
    r"|\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b|\b(?:D|F|CH|A|I)-\d{4,5}\s[A-Z]"
)
_AGE = (
    r"(?<=[a-z]),\s\d{2},(?=\s)|\b\d{1,3}[- ][Yy]ears?[- ][Oo]ld\b|\baged?\s\d{1,3}(?:\s?(?:to|-|–|and)\s?\d{1,3})?\b"
    r"|\bab\s\d{1,2}\sJahren?\b|\b\d{1,2}\s(?:years\s)?(?:and|or)\solder\b|\b\d{1,2}\syears\sof\sage"
    r"|\bages?d?\s(?:of\s)?\d{1,3}(?:\s?(?:-|–|to|and|through)\s?\d{1,3})?(?:\syears)?"
    r"|\(\d{1,2}\s?(?:to|-|–)\s?\d{1,2}\syears[^()]{0,20}\)|\b\d{1,2}\syears\s(?:and|or)\solder"
    r"|\b\d{1,2}-?\s?(?:to|-|–)\s?\d{1,3}[- ]years?[- ]olds?\b|\b\d{1,3}/\d{2,3}\s?mm\s?Hg"
    r"|\b(?:children|kids|youths?|adults|people|those)\s(?:under|over|above)\s(?:the\sage\sof\s)?\d{1,2}\b(?![,%]\d)"
    r"|\b\d{2}-jährig\w{0,2}|\b\d{1,3}\s(?:Jahre\salt|ans\b(?=\,)|años\sde\sedad|лет\b(?=,))"
    r"|(?<![\d,.])[1-9]0대(?=\s?\d|\s?[·,~∼]\s?[1-9]0대|\s?(?:[남여]성|[남여]자|남녀|청년|직장인|응답자|청소년|층)|[가는은의이도]\s?(?:약\s)?\d[\d.]*\s?%|\(\d[\d.]*\s?%)"
    r"|満?\d{1,3}歳(?:以上|以下|未満)?|\d0代|만?\s?\d{1,3}세\b"
)
_DAY = (  # a day of no year is no date, and no length of time either; a quarter no minutes
    r"(?<!\d)[1-4]\s?분기|(?<![\d.,])(?:3[01]|[12]\d|[1-9])일(?!\s?(?:동안|이내|내에|만에|연속|이상|(?:간|내|째|후|전|뒤|차|치)(?=[\s에의은을를,.)]|\Z)))"
    r"|(?<![\d.,])(?:3[01]|[12]\d|[1-9])[日号號](?![間间内內本目連连游]|以[内內]|[後后]に?|連続|连续|天)"
    r"|\d{1,2}(?:人|件|社|台|世帯|箱|個|名|戸|回|日)(?:当たり|あたり|につき)|(?<!\d)[1１]인당|(?<!\d)[1１]人(?=\s?(?:[\d約]|最大))"
    r"|\d{1,3}(?:回目|番目|人目|年目|日目|期連続|年連続|カ月連続|か月連続|代目|\s?번째|년\s?연속|개월\s?연속|분기\s?연속)"
    r"|(?<!\d)\d{1,2}대\s?(?=품목|과제|분야|전략|핵심|주요|은행|그룹|도시|강국|산업|시책|원칙|목표|생태축|항만|국정|중점|신산업|미래|정책|추진)"
    r"|(?:(?<!\d)(?:1[0-2]|[1-9])\s?[~～〜∼－-]\s?)?(?<![\d.,])(?:1[0-2]|[1-9])[月월](?![間间간額额例謝个々齢])"
    r"|\d[\d.,]{0,6}\s?[만억조]분의\s?\d|\d{1,2}월\s?\d{1,2}일(?:까지)?(?!간)|\d{1,2}일\s?\([월화수목금토일]\)|(?:부터|[~∼～])\s?\d{1,2}일(?!간)"
    r"|\d{1,2}月\d{1,2}[日号號](?!間)|\d{1,2}日[（(][月火水木金土日]|\d{1,2}日(?=[，,、])"
)
# What a trap can begin with, looked at first: most letters of a text begin none.
_STARTS = {
    _LINK: r"[A-Za-z0-9_-]",
    _PHONE: r"[\d+(]",
    _CLOCK: r"[\d上下午오]",
    _STATISTIC: r"[pP9]",
    _FILE: r"[A-Z\d１#§(\[®™pS〒每代编編コ종사電电]|Form|art",
    _STREET: r"[A-Z\dravcpsßtwlулi]",
    _AGE: r"[\d,aA満만(ckytp]",
    _DAY: r"[\d부~∼～]",
}
# And a small letter inside a word begins none, unless an address is glued to the word before it.
_INSIDE = r"(?!(?<=[A-Za-z])[a-egi-vx-z])"
TRAPS = pattern(f"{_INSIDE}(?:{'|'.join(f'(?={starts})(?:{pattern})' for pattern, starts in _STARTS.items())})")

# The greater number first is no range: a score, a share of each, the mark of a game
_SCORE = pattern(r"(?<![\w.,$€£/–-])(?P<first>\d{1,3})[-–](?P<second>\d{1,2})(?![\w/–-]|[.,]\d|\s?[%％])")
_LETTER_BEFORE = pattern(r"\d/\Z|[A-Za-zÀ-ɏА-яЁё][®™]?[-‐‑]?\Z|[#＃]\Z")
_NAME_BEFORE = pattern(r"(?<![.!?:;•\n]\s)(?<!\A)\b(?P<name>[A-Z][\w’'&-]{1,30})[®™]?\s\Z")
_ACRONYM_BEFORE = pattern(r"(?<![^\W_])[A-Z][\w&]{0,12}[A-Z][\w&]{0,12}\s\Z")
_LETTER_AFTER = pattern(r"[-‐]?[A-Za-z]{1,2}(?![a-z])|/[\dA-Za-z]|:\d|[.]\d")
_WORD_STUCK = pattern(r"[a-z]{3}")
_DIGIT_AFTER = pattern(r"[-‐]\d")


def traps(text: str, start: int, end: int) -> list[Span]:
    """The stretches that hold digits without being amounts, in order; without a digit there are none."""
    if not _DIGIT.search(text, start, end):
        return []
    found = [Span(*match.span()) for match in TRAPS.finditer(text, start, end)]
    if text.find("-", start, end) >= 0 or text.find("–", start, end) >= 0:
        pairs = _SCORE.finditer(text, start, end)
        found += [Span(*pair.span()) for pair in pairs if int(pair["first"]) >= int(pair["second"])]
    if text.find("@", start, end) >= 0:
        found += [Span(*match.span()) for match in _MAIL.finditer(text, start, end)]
    return found


def looks_like_year(number: Numeral) -> bool:
    """Four bare digits of our times."""
    return _four_digits(number) and FIRST_YEAR <= number.value <= LAST_YEAR


def looks_like_far_year(number: Numeral) -> bool:
    """ "will be gone by 2100": four bare digits of this century, where nothing is counted behind them."""
    return _four_digits(number) and LAST_YEAR < number.value <= END_OF_CENTURY


def _four_digits(number: Numeral) -> bool:
    plain = not (number.scaled or number.grouped or number.worded or number.decimals)
    return plain and number.end - number.start == 4


def part_of_a_name(text: str, number: Numeral, vocab: Vocabulary) -> bool:
    """Model names, standards, versions: a letter is stuck to the digits, or a word like "section" stands before."""
    window = max(0, number.start - 24)
    if not number.worded and _LETTER_BEFORE.search(text, max(0, number.start - 3), number.start):
        return True
    if not number.scaled and vocab.names.search(text, window, number.start):
        return True
    if not (number.scaled or number.worded or number.grouped) and _WORD_STUCK.match(text, number.end):
        return True  # "2seventy", "23andMe"
    return not (number.scaled or number.worded) and _LETTER_AFTER.match(text, number.end) is not None


def chained(text: str, number: Numeral) -> bool:
    """More digits hang on a hyphen: half of a code, unless it is the lower end of a range."""
    return not number.scaled and _DIGIT_AFTER.match(text, number.end) is not None


def follows_a_name(text: str, number: Numeral) -> bool:
    """A bare number behind a capitalised word inside a sentence: "Tarnwood 16"."""
    plain = not (number.scaled or number.grouped or number.worded) and number.value < 100
    return plain and _NAME_BEFORE.search(text, max(0, number.start - 32), number.start) is not None


def follows_an_acronym(text: str, number: Numeral) -> bool:
    """A plain number behind capitals where the rest is in small letters: "HB 2410 would", "the AmLaw 200"."""
    plain = not (number.scaled or number.grouped or number.worded or number.decimals) and number.value < 10_000
    found = _ACRONYM_BEFORE.search(text, max(0, number.start - 32), number.start) if plain else None
    if found is None:
        return False
    near = text[max(0, found.start() - 40) : found.start()] + text[number.end : number.end + 40]
    return 2 * sum(word.isupper() for word in near.split()) < len(near.split())


def capitalised(text: str, number: Numeral) -> bool:
    """A number word as part of a proper name inside a sentence: "Two Wings", "Big Four"."""
    if not number.worded or not text[number.start].isupper():
        return False
    follows = text[number.end + 1 : number.end + 2]
    return follows.isupper() and text[max(0, number.start - 2) : number.start].strip()[-1:] not in (".", ":", "")


def repeated_names(text: str) -> frozenset[str]:
    """A capitalised word and the bare number beside it that stand together again and again: "Merrow Lens 2".

    Also with the number first and another capital behind: "the 917 Harbour Park" gives "917 Harbour".

    Once at least inside a sentence, where a capital says that it is a name.
    """
    seen: dict[str, int] = {}
    inside: set[str] = set()
    for found in _PAIRS.finditer(text):
        name = found.group(1)
        seen[name] = seen.get(name, 0) + 1
        lower = text[max(0, found.start() - 2) : found.start()].strip().islower()
        if lower and not titled(text, found.start(), found.end()):
            inside.add(name)
    led = Counter(found.group(1) for found in _NUMBERED.finditer(text))
    names = {name for name, times in led.items() if times >= TWICE and re.search(rf"[a-z] {re.escape(name)}", text)}
    return frozenset(names | {name for name, times in seen.items() if times >= TWICE and name in inside})


def titled(text: str, start: int, end: int) -> bool:
    """A stretch in which most words begin with a capital: there capitals say nothing."""
    words = text[max(0, start - 60) : end + 60].split()[1:-1]
    return 2 * sum(word[:1].isupper() for word in words) >= len(words)


# Each begins with its first letter or digit, and then looks back: a search runs from one to the next.
_PAIRS = pattern(r"([A-Z](?<!\w[A-Z])[A-Za-z]{2,20} \d{1,2})(?![\d.,%]|\w| (?:million|billion|percent))")
_NUMBERED = pattern(r"(\d(?<![\w.,$€£#-]\d)\d{1,3} [A-Z][a-z]{2,20})(?= [A-Z][a-z])")
_WORD_BEHIND = pattern(r" (?P<name>[A-Z][a-z]{2,20})")
_WORD_BEFORE = pattern(r"(?<!\w)(?P<name>[A-Z][A-Za-z]{2,20})\s\Z")


def is_named(text: str, number: Numeral, names: Iterable[str]) -> bool:
    """Such a pair ends with this number, wherever in its sentence."""
    behind = _WORD_BEHIND.match(text, number.end)
    if behind and f"{text[number.start : number.end]} {behind['name']}" in names:
        return True
    found = _WORD_BEFORE.search(text, max(0, number.start - 32), number.start)
    return bool(found) and f"{found['name']} {text[number.start : number.end]}" in names if found else False


def too_odd(number: Numeral) -> bool:
    """Keys and accidents: leading zeros, more than fifteen digits."""
    return abs(number.value) > Decimal(10) ** 16
