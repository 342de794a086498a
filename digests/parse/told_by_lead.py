"""Names that the first sentences tell: their subject, appositions, what stands before a ticker."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digests.parse.names import capitals_inside, is_capital, leading_name, name_before, same_name
from digests.parse.sound import NO_NAMES, may_be_house
from digests.parse.telling import Told
from digests.parse.tickers import is_exchange, tickers_in
from digests.parse.words import Words, folded

_APPOSITION = re.compile(
    r",\s(?:the|a|an|one of|part of|die|das|der|ein|eine|le|la|l[’']|un|une|el|los|il|lo|uno|o|uma|um|"
    r"leading|pioneer)\b",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"(?<=[^\s.][.!?])\s+(?=[A-Z“\"„«])")
_EASTERN_SUBJECT = re.compile(
    r"\A[\s「『【（(□○ㅇ◦■◆▷▶•]{0,3}"
    r"(?P<name>[^\s。、，,（）()は：:「」『』]{2,40}?(?:[ ·・&][^\s。、，,（）()は：:]{1,20}){0,3})\s?"
    r"(?:[（(][^（）()]{0,200}[）)]\s?){0,2}(?:は|が|，|,|宣布|今天|今日|近日|本周|本週|日前|昨日|正式|发布|發佈|은\s|는\s|이\s|가\s)"
)
_SMALL_NAME = re.compile(
    r"(?:^|[,\s])(?P<name>[a-z][\w-]{2,20}\.(?:[a-z]{2,4})?)\s?,\s(?:the|a|an|ein|eine|un|une|una|uno|um|"
    r"uma|pion\w+|leader)\b"
)
_FORM = re.compile(
    r"(?<=[\w.]\s)(?:AG|SE|GmbH|KGaA|KG|e\.V\.|S\.A\.|S\.p\.A\.|S\.L\.|Inc\.|Corp\.|Ltd\.|LLC|LLP|plc|N\.V\.|AB|ASA)(?![\w])"
)
_HOUSE_OF = re.compile(r"(?:The|Die|Das|La|Le|El)\s(?:[a-zà-ÿ]+\s){1,6}(?:of|von|de|di|der)\s(?=[A-Z])(?:the\s)?")
_ALIAS = re.compile(r"[(\[]\s?[“\"]?([A-Z][\w&.’' -]{1,30}?)[”\"]?\s?[-–—,;:]\s")
_OTHERS = re.compile(r"\b(?:against|of|in|behalf|between|from|with|acquired?|investors)\s+\Z")
_EASTERN_HOUSE = re.compile(
    r"(?:株式会社|[（(]株[)）]|㈱) ?[^\s、。，（）()はがと「」]{1,20}(?: [A-Z][A-Za-z]{1,15})?"
    r"|[^\s、。，（）()はがの「」を]{1,20}(?<![ぁ-ん])(?:株式会社|[（(]株[)）]|㈱)"
    r"|[^\s、。，（）()「」]{2,24}(?:股份有限公司|有限公司)"
    r"|(?:㈜|주식회사 ?)[^\s、,（）()]{1,20}|[^\s、,（）()]{1,20}㈜"
)
# "한국물연구원(원장 홍길동)": who heads a house stands in the bracket behind it
_HEADED = re.compile(
    r"(?<![가-힣\w])(?P<name>[가-힣A-Z][가-힣A-Za-z·&]{1,20}(?: [가-힣A-Za-z]{2,12}){0,2}?)"
    r"\s?[（(](?:[^()（）]{1,20},\s)?"
    r"(?:원장|대표이사|대표|장관|차관|위원장|청장|처장|이사장|회장|사장|총장|행장|시장|도지사|지사|군수|구청장|교육감|"
    r"본부장|소장|관장|협회장|총재|CEO)\s"
)
# "中國市場領先的線上娛樂服務商愛奇藝" → "愛奇藝"
_DESCRIBED = re.compile(
    r"\A[^，。]{2,20}的[^，。的]{0,14}(?:服务商|服務商|提供商|供应商|供應商|运营商|運營商|制造商|製造商|厂商|廠商|平台|品牌|企业|企業|"
    r"机构|機構|巨头|巨頭)(?=[^的]{2,12}\Z)"
)
_ADNOMINAL = "던는한된될"  # what the verbs end in that stand before a noun
# "由凤凰网和浙江省旅游局联合主办的 …"
_HOSTED = re.compile(
    r"\s?由(?P<name>[^\s，。、和与及]{2,24}?)(?:[和与及、][^\s，。]{2,30}?)?(?:联合|共同)?(?:主办|发起|举办|推出)"
)
# "Scientists at the University of X have found …"
_SCHOLARS = re.compile(
    r"\b(?:[Rr]esearchers|[Ss]cientists|[Ee]ngineers|[Aa]stronomers|[Pp]hysicists|[Ff]orschende[nr]?|[Ff]orscher\w{0,6}|"
    r"[Ww]issenschaftler\w{0,6}|[Ii]nvestigador\w{0,3}|[Cc]hercheurs|[Rr]icercatori|[Pp]esquisadores)\s"
    r"(?:at|from|of|der|des|vom|von der|von|an der|am|de la|de l['’]|del|de|du|dell[ao]|da|do)\s(?:the\s)?(?=[A-ZÀ-Þ])"
)
_TOPIC = re.compile(r"(?:[(\[（][^()\[\]（）]{1,80}[)\]）])?\s?:\s")  # "Rook Corp. (NYSE: RK): Marl Research says …"
# "Saint-Cloud, le 21 juillet 2023. Le Conseil …": a place with its day that was left in the text
_STAMP = re.compile(
    r"\A[^.,;]{2,40},\s(?:le|den|il|el)\s\d{1,2}\S{0,3}\s(?:de\s)?\w{3,10}(?:\sde)?\s\d{4}\s?[.:,–—-]{0,2}\s"
)
_QUOTED = re.compile(r"[\"“„«]")
_BRACKET = re.compile(r"\A[(\[][^()\[\]]{1,80}[)\]]\s?,?\s?")
_HOUSE_INSIDE = 1.2  # of a house that the lead names somewhere
_HOUSE_OF_IT = 1.6  # … in its first sentence, as where the news was made: "developed at the University of X"
_MAKES = re.compile(r"(?:^|\s)(?:at|by|from)(?:\sthe)?\Z")
_IN_PASSING = 0.9  # of a name that the lead only mentions: too little by itself


def from_lead(lead: str, words: Words) -> Iterator[Told]:
    """The subject of the first sentences: before a ticker, before an apposition, before a verb of announcing."""
    text = _STAMP.sub("", lead[:900])
    sentences = _SPLIT.split(text)[:3]
    if words.code in ("zh", "ja", "ko"):
        yield from _from_eastern_lead(text)
    scholars = _SCHOLARS.search(text[:300])
    house, _ = leading_name(text[scholars.end() :]) if scholars else ("", 0)
    if house:
        yield Told(house, 3, "lead")
    subject = None if _QUOTED.match(text) else _subject(text, words)
    if subject:
        yield subject
    yield from _before_ticker(text, sentences[0] if sentences else "", subject)
    for place, sentence in enumerate(sentences[:2]):
        for found in list(_APPOSITION.finditer(sentence))[:2]:
            name = name_before(sentence, found.start())
            if name and may_be_house(name, words) and _stands_free(sentence, name, found.start()):
                yield Told(name, 3 - place, "lead")
    acting = _acting_inside(sentences[:3], words)
    if acting:
        yield acting
    yield from _told_late(text, words)
    small = _SMALL_NAME.search(text[:400])
    if small:
        yield Told(small["name"], 2, "lead")
    plain = _first_named(sentences[0] if sentences and words.code != "de" else "")
    if plain:
        yield Told(plain, _IN_PASSING, "lead")


def _from_eastern_lead(text: str) -> Iterator[Told]:
    """The house by its legal form, by who heads it, or as the subject of the first sentence."""
    house = _EASTERN_HOUSE.search(text[:200])
    first = _EASTERN_SUBJECT.match(text)
    if house:
        other = first is not None and first.end("name") <= house.start()  # "Merrowは…を行う株式会社Tarn と…"
        yield Told(house.group().strip(), 1.5 if other else 4.5, "lead")
    headed = _HEADED.search(text[:300])
    if headed:
        yield Told(_behind_verb(headed["name"]), 6, "lead")
    host = _HOSTED.match(text)
    if host:
        yield Told(host["name"], 3, "lead")
    if first:
        named = _DESCRIBED.sub("", first["name"].strip())
        yield Told(named, 4 if not house or first.start("name") < house.start() else 1, "lead")


def _behind_verb(name: str) -> str:
    """ "개편됐던 중소기업청" → "중소기업청": what a verb says of a house stands before it, parted by a blank."""
    tokens = name.split()
    last = max((at for at, token in enumerate(tokens[:-1]) if token[-1] in _ADNOMINAL), default=-1)
    return " ".join(tokens[last + 1 :])


def _told_late(text: str, words: Words) -> Iterator[Told]:
    """A house that the lead names inside: by its legal form, or behind "according to"."""
    form = _FORM.search(text)
    name = name_before(text, form.end()) if form else ""
    if len(name.split()) > 1:
        yield Told(name, 2, "lead")
    yield from _houses_inside(text[:500], words)
    small = text[:600].lower()
    for phrase in words.own.told_by:
        at = small.find(f"{phrase} ")
        if at >= 0:
            name, _ = leading_name(text[at + len(phrase) + 1 :])
            if name and may_be_house(name, words):
                yield Told(name, 1.5, "lead")
                return


def _houses_inside(text: str, words: Words) -> Iterator[Told]:
    """The first capitalised run with a house's noun: "… presented at the Northern Heart Federation's meeting"."""
    if words.code == "de":
        return
    tokens = text.split()
    first = len((_SPLIT.split(text) or [""])[0].split())
    for at in range(1, len(tokens)):
        if is_capital(tokens[at]) and not is_capital(tokens[at - 1]):
            name, _ = leading_name(" ".join(tokens[at : at + 12]))
            name = re.split(r"[’']s\s", name, maxsplit=1)[0]
            parts = folded(name).split()
            if len(parts) > 1 and not (words.own.company_words | words.offices).isdisjoint(parts):
                maker = at < first and _MAKES.search(" ".join(tokens[max(0, at - 2) : at]))
                yield Told(name, _HOUSE_OF_IT if maker else _HOUSE_INSIDE, "lead")
                return


def _subject(text: str, words: Words) -> Told | None:
    """The name the lead opens with, "Today," and "The law firm of" aside."""
    start = len(opening.group()) if (opening := _HOUSE_OF.match(text)) else 0
    for _ in range(2):
        name, end = leading_name(text[start:])
        if not name:
            return None
        rest = text[start + end :].lstrip(' ®™*”"')
        small = words.stamp_words | words.weekdays
        if folded(name) in NO_NAMES or (rest[:1] == "," and len(name.split()) == 1 and folded(name) in small):
            comma = text.find(",", start + end - 1)
            start = comma + 2 if 0 <= comma < 60 else start + end + 1
            continue
        office = _office_of(name, words)
        if office != name:
            return Told(office, _subject_weight(name, rest, words), "lead")
        return Told(name, _subject_weight(name, rest, words) if may_be_house(name, words) else 1, "lead")
    return None


def _office_of(name: str, words: Words) -> str:
    """ "Brooklyn District Attorney Jane Roe" speaks for the Brooklyn District Attorney; other names as they are."""
    tokens = re.split(r",|\s(?:and|&|und|et|y|e)\s", name, maxsplit=1)[0].split()
    last = max((at for at, token in enumerate(tokens) if folded(token).strip(",.") in words.roles), default=-1)
    person = tokens[last + 1 :]
    if tokens[0].lower() in words.articles:
        tokens, last = tokens[1:], last - 1
    if last < 1 or not 1 <= len(person) <= 4 or not all(token[:1].isupper() for token in person):
        return name
    return " ".join(tokens[: last + 1])


def _acting_inside(sentences: list[str], words: Words) -> Told | None:
    """The first name inside a sentence that acts: "In the hills of X, the Merrow Trust (MT) has bought …"."""
    for place, sentence in enumerate(sentences):
        for start in capitals_inside(sentence[:400]):
            name, end = leading_name(sentence[start:])
            rest = _BRACKET.sub("", sentence[start + end :].lstrip(' ®™*”"'))
            if name and words.announces.opener(rest.lstrip()) and may_be_house(name, words):
                return Told(name, 3 if place == 0 else 2, "lead")
    return None


def _before_ticker(text: str, sentence: str, subject: Told | None) -> Iterator[Told]:
    """The name a ticker stands behind, and its short form inside the bracket: "(HDBank – HoSE: HDB)"."""
    for ticker in tickers_in(sentence)[:1]:
        name = name_before(text, ticker.at)
        alias = _ALIAS.match(text[ticker.at : ticker.end])
        if alias and not is_exchange(alias.group(1)):
            yield Told(alias.group(1), 6, "lead")
        if name:
            spoken = subject is not None and subject.weight >= 4 and not same_name(subject.name, name)
            others = _OTHERS.search(text[: max(0, text.find(name))]) or _TOPIC.match(text[ticker.at :])
            yield Told(name, 1.5 if spoken or others else 5, "lead")


def _stands_free(sentence: str, name: str, end: int) -> bool:
    """The name opens the sentence or a clause; "along the Yangtze River, the world's eyes" is none."""
    start = sentence.rfind(name.split()[0], 0, end)
    before = sentence[: max(start, 0)].rstrip()
    return (
        not before
        or before[-1] in ',;:—–-”"'
        or before.split()[-1].lower() in ("and", "the", "und", "et", "y", "e", "die", "der", "le", "la")
    )


def _subject_weight(name: str, rest: str, words: Words) -> float:
    if _TOPIC.match(rest):
        return _IN_PASSING
    if words.announces.opener(rest):
        return 4
    if rest.startswith(("(", "[", "（")):
        return 4
    if rest.startswith(","):
        return 3 if _APPOSITION.match(rest) else 2 if " " in name else 0.5  # "Nevertheless, …"
    return 1.5 if " " in name else 0.5  # "Half of all renters …" names nobody


def _first_named(sentence: str) -> str:
    """The first run of two capitals or more inside the sentence: "The law firm of Kessler & Check, LLP informs"."""
    tokens = sentence.split()
    for at in range(1, min(len(tokens), 24)):
        if is_capital(tokens[at]) and not is_capital(tokens[at - 1]):
            name, _ = leading_name(" ".join(tokens[at : at + 14]))
            if len(name.split()) >= 2:
                return name
    return ""
