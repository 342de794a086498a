"""Whose release it is: every place that tells a name is asked, and the name most of them tell wins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from digests.model import BoilerplateKind, Issuer
from digests.parse.boilerplate import Draft
from digests.parse.names import clean_name, is_capital, key_words, leading_name, name_before, same_name
from digests.parse.pieces import Evidence, Piece, Source
from digests.parse.split import Part
from digests.parse.tickers import Ticker, tickers_in
from digests.parse.words import Words, bare, folded

_APPOSITION = re.compile(
    r",\s(?:the|a|an|one of|part of|die|das|der|ein|eine|le|la|l[’']|un|une|el|los|il|lo|uno|o|uma|um|"
    r"leading|pioneer)\b",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"(?<=[^\s.][.!?])\s+(?=[A-Z“\"„«])")
_EASTERN_SUBJECT = re.compile(
    r"\A[\s「『【（(]{0,3}"
    r"(?P<name>[^\s。、，,（）()は：:「」『』]{2,40}?(?:[ ·・&][^\s。、，,（）()は：:]{1,20}){0,3})\s?"
    r"(?:[（(][^（）()]{0,200}[）)]\s?){0,2}(?:は|が|，|,|宣布|今天|今日|近日|正式|发布|發佈|은\s|는\s|이\s|가\s)"
)
_TITLE_JOINT = re.compile(r"\s*[|｜]\s*|\s+[-–—:·»]{1,2}\s+")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|&copy;|[Cc]opyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s?(?:by\s)?(?P<name>\S.{1,80})"
)
_SHORT_FORM = re.compile(r"[(（][“\"„']?([A-ZÀ-Þ][\w&-]{1,12})[”\"“']?[)）]")
_SMALL_NAME = re.compile(
    r"(?:^|[,\s])(?P<name>[a-z][\w-]{2,20}\.(?:[a-z]{2,4})?)\s?,\s(?:the|a|an|ein|eine|un|une|una|uno|um|"
    r"uma|pion\w+|leader)\b"
)
# "The law firm of X"
_ISSUED_ON = re.compile(r"\s(?:on|am|le|el|il|em)\s\d.*\Z")
_HOUSE_STEMS = tuple(
    "institut bundesamt landesamt ministeri universit hochschul verband council agentur gesellschaft".split()
)
_HOUSE_OF = re.compile(r"(?:The|Die|Das|La|Le|El)\s(?:[a-zà-ÿ]+\s){1,6}(?:of|von|de|di|der)\s(?=[A-Z])(?:the\s)?")
_ALIAS = re.compile(r"[(\[]\s?[“\"]?([A-Z][\w&.’' -]{1,30}?)[”\"]?\s?[-–—,;:]\s")
_OTHERS = re.compile(r"\b(?:against|of|in|behalf|between|from|with|acquired?|investors)\s+\Z")
_OFFICER = re.compile(
    r"\b(?:CEO|CFO|COO|CTO|[Cc]hief|[Pp]resident|[Cc]hair\w{0,6}|[Dd]irector|[Ss]ecretary|[Mm]inister|"
    r"[Hh]ead|[Ff]ounder|[Mm]anager"
    r"|[Gg]eschäftsführer\w{0,3}|[Vv]orstand\w{0,12}|[Pp]résident\w{0,2}|[Dd]irect\w{2,5}|[Pp]residente|[Gg]erente)"
    r"(?:[^.,;“”\"]{0,60}?)\s(?:of|at|for|der|des|von|bei|de|du|di|do|da)\s(?=[A-Z“])(?:the\s)?"
)
_OUR_RELEASE = re.compile(r"(?:^|[|｜\s])(?P<name>[^|｜\s]{2,40})の(?:プレス|ニュース)リリース")
_EASTERN_HOUSE = re.compile(
    r"株式会社[^\s、。，（）()はがと「」]{1,20}(?: [A-Z][A-Za-z]{1,15})?|[^\s、。，（）()はがの「」を]{1,20}株式会社"
    r"|[^\s、。，（）()「」]{2,24}(?:股份有限公司|有限公司)"
    r"|(?:㈜|주식회사 ?)[^\s、,（）()]{1,20}|[^\s、,（）()]{1,20}㈜"
)
_SOURCE_TAIL = re.compile(r"\s*(?:;|,\s[a-zà-ÿ]|\||https?://|www\.|via\s|/\s).*\Z")
_COUNT_WORD = re.compile(r"[A-ZÀ-ÞА-ЯЁ][\w’'&-]{2,24}|[A-Z]{2,10}")
_ANY_WORD = re.compile(r"[^\W\d_]{2,25}(?:[&-][^\W\d_]{1,20})?")
_BAD = frozenset(
    """
    today the this that these we our in on at for as with it he she i a an if when while after contact exhibit news
    press
    """.split()
)
_CLAUSE = frozenset(
    "alongside in at with following after today during under through since while when from for as by on".split()
)
_MOST_TOLD = 40
_ROOM = 12  # most words of a name


@dataclass(frozen=True, slots=True)
class _Told:
    name: str
    weight: float


def find_issuer(
    drafts: Sequence[Draft],
    marks: Sequence[BoilerplateKind | None],
    lead: str,
    source: Source,
    part: Part,
    words: Words,
) -> Issuer | None:
    """The issuer with its tickers. `lead` is the first paragraph without its dateline."""
    headline = next((draft.text for draft in drafts if draft.kind == "headline"), "")
    told = [
        said
        for said in (
            *_from_lead(lead, words),
            *_from_frame(drafts, part, words),
            *_from_quotes(drafts),
            *_from_profiles(drafts, marks, words),
            *_from_evidence(source.evidence, headline, words),
            *_from_copyright(source.pieces),
            *_from_contacts(drafts, marks, words),
            *_from_introductions(drafts, words),
            *_from_headline(headline, drafts, words),
        )
        if _is_sound(said.name, words)
    ]
    told = told[:_MOST_TOLD]
    if not told:
        return None
    joint = _joint(headline, lead)
    short = _short_forms(drafts)
    name = joint[0] if joint else _first_of_two(_strongest(told, headline, short), headline, drafts)
    owned = _own_tickers(joint[1] if joint else (name,), drafts, marks, words)
    return Issuer(name, owned)


def _first_of_two(name: str, headline: str, drafts: Sequence[Draft]) -> str:
    """ "Spectrum and Apple": two houses that the text also names one by one; the first speaks."""
    pair = re.match(r"(.{2,50}?) (?:and|&|und|et|y|e) ([^&]{2,50})\Z", name)
    if pair is None or name in headline:
        return name
    text = " ".join(draft.text for draft in drafts[:30]).replace(name, " ")
    alone = all(len(re.findall(rf"(?<!\w){re.escape(one)}(?!\w)", text)) >= 2 for one in pair.groups())
    return clean_name(pair.group(1)) if alone else name


def _is_sound(name: str, words: Words) -> bool:
    plain = folded(name).strip(".")
    if len(plain) < 2 or plain in _BAD or plain in words.cities or plain in words.regions or plain in words.months:
        return False
    if len(name.split()) > 1 and plain.split()[0] in _CLAUSE:
        return False
    if len(name.split()) > _ROOM or plain.split()[0] in ("http", "https", "www"):
        return False
    return bool(key_words(name)) and not plain.replace(" ", "").isdigit() and not words.labels.is_line(name)


def _from_lead(lead: str, words: Words) -> Iterator[_Told]:
    """The subject of the first sentences: before a ticker, before an apposition, before a verb of announcing."""
    text = lead[:900]
    sentences = _SPLIT.split(text)[:3]
    if words.code in ("zh", "ja", "ko"):
        house = _EASTERN_HOUSE.search(text[:200])
        if house:
            yield _Told(house.group().strip(), 4.5)
        first = _EASTERN_SUBJECT.match(text)
        if first:
            yield _Told(first["name"].strip(), 4 if not house or first.start("name") < house.start() else 1)
    subject = _subject(text, words)
    if subject:
        yield subject
    yield from _before_ticker(text, sentences[0] if sentences else "", subject)
    for place, sentence in enumerate(sentences[:2]):
        for found in list(_APPOSITION.finditer(sentence))[:2]:
            name = name_before(sentence, found.start())
            if name and _is_house(name, words) and _stands_free(sentence, name, found.start()):
                yield _Told(name, 3 - place)
    small = _SMALL_NAME.search(text[:400])
    if small:
        yield _Told(small["name"], 2)
    plain = _first_named(sentences[0] if sentences and words.code != "de" else "")
    if plain:
        yield _Told(plain, 1.5)


def _subject(text: str, words: Words) -> _Told | None:
    """The name the lead opens with, "Today," and "The law firm of" aside."""
    start = len(opening.group()) if (opening := _HOUSE_OF.match(text)) else 0
    for _ in range(2):
        name, end = leading_name(text[start:])
        if not name:
            return None
        rest = text[start + end :].lstrip(' ®™*”"')
        small = words.stamp_words | words.weekdays
        if folded(name) in _BAD or (rest[:1] == "," and len(name.split()) == 1 and folded(name) in small):
            comma = text.find(",", start + end - 1)
            start = comma + 2 if 0 <= comma < 60 else start + end + 1
            continue
        office = _office_of(name, words)
        if office != name:
            return _Told(office, _subject_weight(rest, words))
        return _Told(name, _subject_weight(rest, words) if _is_house(name, words) else 1)
    return None


def _office_of(name: str, words: Words) -> str:
    """ "Brooklyn District Attorney Jane Roe" speaks for the Brooklyn District Attorney; other names as they are."""
    tokens = name.split()
    last = max((at for at, token in enumerate(tokens) if folded(token).strip(",.") in words.roles), default=-1)
    person = tokens[last + 1 :]
    if last < 0 or not 1 <= len(person) <= 4 or not all(token[:1].isupper() for token in person):
        return name
    return " ".join(tokens[: last + 1])


def _before_ticker(text: str, sentence: str, subject: _Told | None) -> Iterator[_Told]:
    """The name a ticker stands behind, and its short form inside the bracket: "(HDBank – HoSE: HDB)"."""
    for ticker in tickers_in(sentence)[:1]:
        name = name_before(text, ticker.at)
        alias = _ALIAS.match(text[ticker.at : ticker.end])
        if alias and not tickers_in(f"({alias.group(1)}: X)"):
            yield _Told(alias.group(1), 6)
        if name:
            spoken = subject is not None and subject.weight >= 4 and not same_name(subject.name, name)
            others = _OTHERS.search(text[: max(0, text.find(name))])
            yield _Told(name, 1.5 if spoken or others else 5)


def _is_house(name: str, words: Words) -> bool:
    """Where every noun is capitalised, a name needs a form, an office or capitals inside to be one."""
    if words.code != "de":
        return True
    tokens = name.split()
    if any(token.lower().strip(".,") in words.own.company_words | words.offices for token in tokens):
        return True
    inside = any(sum(map(str.isupper, token)) >= 2 for token in tokens)
    return inside or any(
        part in folded(name) for part in ("verband", "ministerium", "institut", "amt ", "universität", "hochschule")
    )


def _stands_free(sentence: str, name: str, end: int) -> bool:
    """The name opens the sentence or a clause; "along the Yangtze River, the world's eyes" is none."""
    start = sentence.rfind(name.split()[0], 0, end)
    before = sentence[: max(start, 0)].rstrip()
    return (
        not before
        or before[-1] in ',;:—–-”"'
        or before.split()[-1].lower() in ("and", "the", "und", "et", "y", "e", "die", "der", "le", "la")
    )


def _subject_weight(rest: str, words: Words) -> float:
    if words.announces.opener(rest):
        return 4
    if rest.startswith(("(", "[", "（")):
        return 4
    if rest.startswith(","):
        return 3 if _APPOSITION.match(rest) else 2
    return 1.5


def _first_named(sentence: str) -> str:
    """The first run of two capitals or more inside the sentence: "The law firm of Kessler & Check, LLP informs"."""
    tokens = sentence.split()
    for at in range(1, min(len(tokens), 24)):
        if is_capital(tokens[at]) and not is_capital(tokens[at - 1]):
            name, _ = leading_name(" ".join(tokens[at : at + 14]))
            if len(name.split()) >= 2:
                return name
    return ""


def _from_frame(drafts: Sequence[Draft], part: Part, words: Words) -> Iterator[_Told]:
    """ "SOURCE X" behind the text, "News provided by X" and offices above it."""
    for line in part.over:
        opener = words.provided_by.opener(line)
        if opener:
            yield _Told(clean_name(_ISSUED_ON.sub("", line[len(opener) :].strip(" :\t"))), 5)
    offices = [line for line in part.above if _is_office(line, words)]
    if offices:
        yield _Told(", ".join(clean_name(line) for line in offices[-2:]), 7)
    for line in part.over:
        opener = words.sources.opener(line.lstrip("| "))
        if opener:
            yield _Told(clean_name(line.lstrip("| ")[len(opener) :].strip(" :")), 5)
    for draft in reversed(drafts[-40:]):
        opener = words.sources.opener(draft.text)
        if opener and len(draft.text) < 140:
            name = clean_name(_SOURCE_TAIL.sub("", draft.text[len(opener) :].strip(" :：\t")))
            formed = bool(set(folded(name).split()) & words.own.company_words)
            if name[:1].isupper() or not name[:1].isascii() or any(map(str.isdigit, name[:2])) or formed:
                yield _Told(name, 5)
                break


def _is_office(line: str, words: Words) -> bool:
    """A letterhead: "Department of Justice", "Office of Public Affairs"."""
    plain = not any(map(str.isdigit, line)) and line[:1].isupper() and line[-1:] not in ".:?!"
    return plain and 2 <= len(line.split()) <= 8 and not words.offices.isdisjoint(folded(line).split())


def _from_quotes(drafts: Sequence[Draft]) -> Iterator[_Told]:
    """ "said Jane Roe, chief executive of X": the house of the first speaker."""
    for draft in drafts[:14]:
        for title in _OFFICER.finditer(draft.text[:3000]):
            name, _ = leading_name(draft.text[title.end() :])
            if name:
                yield _Told(name, 1.5)
                return


def _from_profiles(drafts: Sequence[Draft], marks: Sequence[BoilerplateKind | None], words: Words) -> Iterator[_Told]:
    """ "About X": the first profile counts most."""
    weight = 3.0
    for draft, mark in zip(drafts, marks, strict=True):
        if mark != "about":
            continue
        opener = words.about.opener(draft.text)
        if opener and len(draft.text) < 120:
            rest = draft.text[len(opener) :]
            name = clean_name(re.split(r"[(:（：]|\s[-–—]\s", rest, maxsplit=1)[0])
            yield _Told(name if name != rest.strip().rstrip(".") else rest.strip(), weight)
            weight = 1.0
        elif opener:
            name, _ = leading_name(draft.text[len(opener) :].strip())
            yield _Told(name, weight / 2)
            weight = 1.0
        else:
            for closer in words.own.about_closers:
                if bare(draft.text).endswith(closer) and len(draft.text) < 50:
                    named = draft.text.strip(" ■●【】:：")
                    yield _Told(named[: -len(closer)].strip("■●【】 "), 2)


def _from_evidence(evidence: Evidence, headline: str, words: Words) -> Iterator[_Told]:
    for author in evidence.authors[:3]:
        tokens = author.split()
        person = 2 <= len(tokens) <= 3 and all(token.istitle() for token in tokens)
        yield _Told(
            clean_name(author), 1 if person and not words.own.company_words & set(folded(author).split()) else 3
        )
    if evidence.site:
        yield _Told(clean_name(evidence.site), 2)
    for title in evidence.titles[:3]:
        ours = _OUR_RELEASE.search(title)
        if ours:
            yield _Told(ours["name"].strip(), 5)
        for part in _TITLE_JOINT.split(title):
            if folded(part) not in folded(headline) and folded(headline) not in folded(part) and len(part.split()) <= 8:
                yield _Told(clean_name(part), 1.0)


def _from_copyright(pieces: Sequence[Piece]) -> Iterator[_Told]:
    """ "© 2022 Bundesamt für …" at the foot of the page."""
    for piece in reversed(pieces[-60:]):
        mark = _COPYRIGHT.search(piece.text) if len(piece.text) < 200 else None
        if mark:
            name = clean_name(
                re.split(r"[|,;·•]|\.\s|\s[-–—]\s|All [Rr]ights|Alle Rechte|Tous droits", mark["name"], maxsplit=1)[0]
            )
            if name[:1].isupper() or not name[:1].isascii():
                yield _Told(name, 2)
            return


def _from_contacts(drafts: Sequence[Draft], marks: Sequence[BoilerplateKind | None], words: Words) -> Iterator[_Told]:
    """The house named among the contacts, by its legal form or office."""
    houses = words.own.company_words | words.offices
    for draft, mark in zip(drafts, marks, strict=True):
        if mark != "contacts":
            continue
        for part in re.split(r"[,;:|]\s", draft.text[:400])[:6]:
            tokens = {token.strip(".,()") for token in folded(part).split()}
            if tokens & houses and 2 <= len(part.split()) <= 8 and part[:1].isupper() and "@" not in part:
                yield _Told(clean_name(part), 1.5)
                return


def _from_introductions(drafts: Sequence[Draft], words: Words) -> Iterator[_Told]:
    """A house that the first paragraphs introduce with its short form: "Council of Elders (CoE)"."""
    houses = words.own.company_words | words.offices
    for draft in [draft for draft in drafts if draft.kind == "paragraph"][:4]:
        for match in _SHORT_FORM.finditer(draft.text[:1500]):
            name = name_before(draft.text, match.start()).rsplit(" of the ", 1)[-1]  # "Secretary of the Board of Trade"
            tokens = folded(name).split()
            if name and any(token in houses or token.startswith(_HOUSE_STEMS) for token in tokens):
                yield _Told(_without_genitive(draft.text, name), 2.5)
                return


def _without_genitive(text: str, name: str) -> str:
    """ "des Instituts für …" → "Institut für …"."""
    first, _, rest = name.partition(" ")
    at = text.find(name)
    if text[max(0, at - 4) : at].lower() == "des " and first.endswith("s") and len(first) > 5:
        return f"{first.removesuffix('es') if first.endswith('tes') else first[:-1]} {rest}".strip()
    return name


def _short_forms(drafts: Sequence[Draft]) -> dict[str, str]:
    """Short forms that the text itself introduces: "Bundesamt für Strahlenschutz (BfS)"."""
    found: dict[str, str] = {}
    for draft in drafts[:40]:
        for match in _SHORT_FORM.finditer(draft.text[:4000]):
            name = name_before(draft.text, match.start())
            if name and name != match.group(1):
                found.setdefault(folded(match.group(1)), name)
    return found


def _from_headline(headline: str, drafts: Sequence[Draft], words: Words) -> Iterator[_Told]:
    """The headline's subject, and the name in it that the text repeats most."""
    if words.code in ("zh", "ja", "ko"):
        quoted = re.match(r"[【「]?(?P<name>[^\s【】「」、，,:：]{2,20}?)[】」、，,:：]", headline)
        if quoted:
            yield _Told(quoted["name"], 1.5)
        return
    name, end = leading_name(headline)
    cut = _before_verb(headline, words)
    if cut:
        yield _Told(cut, 2)
    elif name and words.announces.opener(headline[end:].strip()):
        yield _Told(name, 2)
    body = " ".join(draft.text for draft in drafts if draft.kind in ("paragraph", "item"))[:30_000]
    counts = Counter(_ANY_WORD.findall(body))
    best, most = "", 2
    for word in dict.fromkeys(_COUNT_WORD.findall(headline)):
        stem = re.sub(r"[’']s?\Z", "", word)
        if words.code == "de" and sum(map(str.isupper, stem)) < 2:  # every noun is capitalised
            continue
        if not word.isupper() and counts[stem.lower()]:
            continue
        if counts[stem] > most and folded(stem) not in words.months and folded(stem) not in words.regions:
            best, most = stem, counts[stem]
    if best:
        yield _Told(best, 1.5 if most < 6 else 2.5)


def _before_verb(headline: str, words: Words) -> str:
    """In a headline of capitals: the words before the first verb of announcing."""
    tokens = headline.split()
    for at in range(1, min(len(tokens), 9)):
        if words.announces.is_line(tokens[at]) and len(tokens[at]) > 2:
            return clean_name(" ".join(tokens[:at]))
    return ""


def _strongest(told: Sequence[_Told], headline: str, short: dict[str, str]) -> str:
    """The name whose tellings weigh most together; of its spellings the best told."""

    def same(one: str, other: str) -> bool:
        return same_name(one, other) or same_name(short.get(folded(one), one), short.get(folded(other), other))

    best, most = told[0].name, -1.0
    for said in told:
        total = sum(other.weight for other in told if same(said.name, other.name))
        if key_words(said.name) and key_words(said.name) & key_words(headline):
            total += 1.5
        if total > most + 1e-9:
            best, most = said.name, total
    alike = [said for said in told if same(best, said.name)]
    top = max(said.weight for said in alike)
    return max((said for said in alike if said.weight >= top - 1e-9), key=lambda said: len(said.name)).name


def _joint(headline: str, lead: str) -> tuple[str, tuple[str, ...]] | None:
    """ "Versum Materials and Entegris Issue …": two issuers, when the lead gives a ticker to each."""
    owners = [name_before(lead, ticker.at) for ticker in tickers_in(lead[:900])]
    owners = [owner for owner in dict.fromkeys(owners) if owner]
    if len(owners) != 2:
        return None
    first, second = (" ".join(list(owner.replace(",", "").split())[:1]) for owner in owners)
    joined = re.match(
        rf"(.{{0,60}}?{re.escape(first)}.{{0,40}}?\s(?:and|&|und|et|y|e)\s{re.escape(second)}[\w&-]*)", headline
    )
    return (joined.group(1), tuple(owners)) if joined else None


def _own_tickers(
    owners: Sequence[str], drafts: Sequence[Draft], marks: Sequence[BoilerplateKind | None], words: Words
) -> tuple[str, ...]:
    """Tickers behind the issuer's own name; else its parent's, as its profile or lead tells."""
    own: list[str] = []
    parents: list[str] = []
    in_profile = False
    for draft, mark in zip(drafts, marks, strict=True):
        if mark == "about":
            heading = len(draft.text) < 120
            named = _profile_name(draft.text) if heading else ""
            in_profile = same_name(named, owners[0]) if heading else in_profile or _opens_with(draft.text, owners[0])
        for ticker in tickers_in(draft.text) if draft.kind != "table" else ():
            owner = _owner(draft.text, ticker)
            inside = draft.text[ticker.at : ticker.end]
            if any(same_name(owner, issuer) or issuer in inside for issuer in owners):
                own.append(ticker.symbol)
            elif (mark == "about" and in_profile) or _is_parent(draft.text, owner, ticker, owners[0], words):
                parents.append(ticker.symbol)
    return tuple(dict.fromkeys(own or parents))[:6]


def _is_parent(text: str, owner: str, ticker: Ticker, issuer: str, words: Words) -> bool:
    """ "Axon Canada, a subsidiary of Axon Enterprise (NASDAQ: AXON)"."""
    start = text.rfind(owner, 0, ticker.at) if owner else -1
    before = folded(text[max(0, start - 60) : start]) if start > 0 else ""
    near = any(len(before) - end <= 5 for end in words.parents.all_found(before).values())
    return near and bool(key_words(issuer) & key_words(text[max(0, start - 140) : start]))


def _owner(text: str, ticker: Ticker) -> str:
    owner = name_before(text, ticker.at)
    if owner:
        return owner
    opened = text[ticker.at : ticker.end]
    eastern = re.search(r"([^\s。、，,（）()「」]{2,30})[（(]?\Z", text[max(0, ticker.at - 40) : ticker.at])
    return (
        eastern.group(1) if (eastern and not opened.isascii()) or (eastern and not eastern.group(1).isascii()) else ""
    )


def _profile_name(text: str) -> str:
    return re.split(r"[(:（：]", text, maxsplit=1)[0].split(" ", 1)[-1]


def _opens_with(text: str, name: str) -> bool:
    return bool(key_words(name)) and bool(key_words(name) & key_words(text[:80]))
