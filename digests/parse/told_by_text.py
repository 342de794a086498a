"""Names that the text tells behind its lead: who speaks, who is introduced with a short form, who acts again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from digests.parse.boilerplate import Draft
from digests.parse.names import leading_name, name_before, named_runs
from digests.parse.sound import OFFICER_WORDS, TITLE_WORDS, is_sound, may_be_house
from digests.parse.spelled_out import spelled_before
from digests.parse.telling import OFFICER, Told, running_text
from digests.parse.words import Words, folded
from digests.pattern import pattern

SHORT_FORM = pattern(r"[(（][“\"„']?([A-ZÀ-Þ][\w&-]{1,12})[”\"“']?[)）]")
_HOUSE_STEMS = tuple(
    "institut bundesamt landesamt ministeri universit hochschul verband council agentur gesellschaft".split()
)
# "… 's New Book", "his latest novel", "her newly released memoir"
_NEW_BOOK = pattern(
    r"\b(?:new|newest|latest|debut|first|released)\b[^.\n]{0,24}\b(?:book|novel|memoir|story|collection)\b",
    re.IGNORECASE,
)
_PUBLISHED = pattern(r"\b(?:[Pp]ublished (?:by|through|with)|[Rr]eleased (?:by|through)|author with|from) (?=[A-Z])")
_PUBLISHERS = frozenset("publishing press books publishers house publications media".split())
_SURELY_MADE = 7.5  # of who published the book that all is about
_LIKELY = 6  # names that are counted
_OFTEN = 3
_WITHIN = pattern(r" (?:a|para|para a|para el|pour|per) (?:[^\W\d_]{1,16} ){1,5}?(?:de|del|di|do|da) (?=[A-ZÀ-Þ])")
_NO_ARTICLE = ("of", "at", "for", "von", "bei", "de", "di")
_RECURS = 1.5
_SMALL = pattern(r"(?<![\w-])(?P<before>[^\W\d_][\w-]{1,20}) (?=(?P<name>[a-z][\w.-]{2,19}\w)(?=,? ))")
_SMALL_LEAD = 800
_SMALL_READ = 8_000
_SMALL_TOLD = 5
_BY = ("da", "par", "por", "von", "de", "pela", "pelo", "dalla")
_TITLES = (
    r"CEO|CFO|COO|CTO|Chief|President|Chair(?:man|woman|person)?|Director|Founder|Executive Director|Vorstand\w{0,12}|"
    r"Geschäftsführer\w{0,3}|Sprecher\w{0,3}"
)
# "said Senator Jana K. Roe (D-MT)"
_ELECTED_SAYS = pattern(
    r"\b[Ss]aid (?:U\.S\. )?"
    r"(?P<name>(?:Senator|Governor|Congressman|Congresswoman) [A-Z]\w+ (?:[A-Z]\. )?[A-Z][\w’'-]+)"
)
_OWNER = pattern(r"['’]s\s.*\Z|\A[Tt]he (?=[A-Z])")  # "the MWL’s Senior Vice"
_AT = pattern(r"\s(?:at|with|bei|chez)(?: the)?\s?\Z")
# "HSE inspector Jane Roe said", "said Marl Council spokesman John Roe"
_SPEAKER = pattern(
    rf"(?<=[\w.)])\s(?=(?:[a-z-]{{2,12}} ){{0,2}}(?:{'|'.join(sorted(word for word in TITLE_WORDS if word.isalpha()))})"
    r"(?: of [a-z]\w+)? (?:[A-Z][\w’'-]+ ){1,2}[A-Z][\w’'-]+"
    r"(?:,? (?:said|says|added|told|commented|explained)\b|[.,“\"]))"
)
_TITLED = pattern(rf"(?<=[\w.])\s(?=(?:{_TITLES})(?:\s[A-Z][\w-]+){{1,6}})")  # "HSSV President Kurt Roe"


def from_quotes(drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """ "said Jane Roe, chief executive of X", "X CEO Jane Roe": the house of most speakers."""
    met: Counter[str] = Counter()
    for draft in [draft for draft in drafts[:14] if draft.kind not in ("headline", "subheadline")]:
        text = draft.text[:3000]
        for title in OFFICER.finditer(text):
            held = text[title.start() - 2 : title.start() - 1].isalnum()  # "Jane Roe, Merrow Director of Sales"
            before = _OWNER.sub("", name_before(text, title.start())) if held else ""
            within = _AT.search(title.group()) is not None  # "Jane Roe, Rock and Soil Manager at Marl College"
            if (
                before
                and not within
                and folded(before).split()[-1] not in OFFICER_WORDS
                and text[: title.start() - len(before) - 1].endswith(", ")
            ):
                met.update([before])
                continue
            name, end = leading_name(text[title.end() :])
            through = _WITHIN.match(text, title.end() + end)  # "Equipo de Respuesta a fugas de Merrow"
            name = leading_name(text[through.end() :])[0] if through else without_genitive(text, name)
            bare = title.group().split()[-1] in _NO_ARTICLE and " " not in name  # "Sprecher von Postalis"
            met.update([name] if name and (bare or may_be_house(name, words)) else [])
        if words.code == "en":
            met.update(name for title in _SPEAKER.finditer(text) if (name := name_before(text, title.start())))
        met.update(name for title in _TITLED.finditer(text) if (name := name_before(text, title.start())))
    for name, count in met.most_common(1):
        yield Told(name, 1.5 if count == 1 else 2, "quote")
    if words.code == "en":
        elected = next((said for draft in drafts[:14] if (said := _ELECTED_SAYS.search(draft.text[:3000]))), None)
        yield from [Told(elected["name"], 1.5, "quote")] if elected else []


def from_introductions(drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """Whom the first paragraphs introduce with a short form: "Council of Elders (CoE)"; best where it acts."""
    houses = words.own.company_words | words.offices
    for draft in [draft for draft in drafts if draft.kind == "paragraph"][:4]:
        for match in SHORT_FORM.finditer(draft.text[:1500]):
            spelled = spelled_before(
                draft.text[max(0, match.start() - 200) : match.start()].rstrip(), match.group(1), words
            )
            name = spelled or name_before(draft.text, match.start())
            head, _, rest = name.rpartition(" of the ")
            if head and (houses - words.roles).isdisjoint(folded(head).split()):
                name = rest  # "Secretary of the Board of Trade", not "Foundation of the Eastern Bay"
            tokens = folded(name).split()
            if name and words.announces.opener(draft.text[match.end() :].lstrip(" ,")) and may_be_house(name, words):
                yield Told(name, 3, "text")
                return
            if name and any(token in houses or token.startswith(_HOUSE_STEMS) for token in tokens):
                housed = name if words.code == "en" else from_house_on(name, houses)  # English has the noun last
                whole = spelled or without_genitive(draft.text, housed)
                yield Told(whole, 1.5 if spelled else 2.5, "text")
                return


def from_publishers(headline: str, drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """ "Published by Merrow Books, …" below a headline that tells of a new book: the author is no issuer."""
    text = running_text(drafts)
    if words.code != "en" or not _NEW_BOOK.search(f"{headline}\n{text[:600]}"):
        return
    for found in _PUBLISHED.finditer(text):
        name = leading_name(text[found.end() :])[0]
        if not _PUBLISHERS.isdisjoint(folded(name).split()):
            yield Told(name, _SURELY_MADE, "text")
            return


def from_missions(drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """ "The mission of X is …": who speaks of its own mission."""
    for text in (draft.text[:600] for draft in drafts if draft.kind == "paragraph"):
        small = text.lower()
        phrase = next((phrase for phrase in words.own.missions if f"{phrase} " in small), "")
        name = leading_name(text[small.find(phrase) + len(phrase) + 1 :])[0] if phrase else ""
        if name and may_be_house(name, words):
            yield Told(name, 2, "text")
            return


def from_small_names(drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """ "Das Start-up kornlicht hat …": a name in small letters that opens another sentence, or has an address."""
    if words.code in ("en", "zh", "ja", "ko"):
        return
    text = "\n".join(draft.text for draft in drafts if draft.kind != "headline")[:_SMALL_READ]
    for match in _SMALL.finditer(text[:_SMALL_LEAD]):
        name = match["name"]
        behind = text[match.end("name") :].lstrip(" ")
        before = match["before"].lower()
        trade = before in words.own.trades and (behind[:1] == "," or words.announces.opener(behind) is not None)
        maker = before in _BY and re.match(r", (?:\w{1,4} )?([\w-]{3,20})\b", behind)
        if not trade and not (maker and maker.group(1) in words.own.trades):
            continue
        again = re.search(rf"(?:\A|[.!?»”\n] ?)(?:[AO]|L[ae]|El|Il|Die|Das)? ?{re.escape(name)} [a-zà-ÿ]", text)
        if again or re.search(rf"[@.]{re.escape(name)}\.", text):
            yield Told(name, _SMALL_TOLD, "text")
            return


def from_recurrence(drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """The name that the text has far more often than any other."""
    if words.code in ("zh", "ja", "ko"):
        return
    text = running_text(drafts)
    likely = [name for name, _ in named_runs(text).most_common(_LIKELY) if may_be_house(name, words)]
    often = sorted(((_met(text, name), name) for name in likely if is_sound(name, words)), reverse=True)
    if often and often[0][0] >= _OFTEN and (len(often) == 1 or often[0][0] * 2 >= often[1][0] * 3):
        name = often[0][1]
        if len(name) > 2 and _acts(text, name, words):
            yield Told(name, _RECURS, "text")


def _acts(text: str, name: str, words: Words) -> bool:
    """Somebody who is told to do something; a thing that a text is about seldom does."""
    ends = (at + len(name) + 1 for at in _places(text, f"{name} "))
    return any(words.announces.opener(text[end : end + 40]) for end in islice(ends, 20))


def _places(text: str, name: str) -> Iterator[int]:
    """Where a name stands in a text, not inside a word."""
    at = text.find(name)
    while at >= 0:
        begins = not _in_word(text[at - 1 : at])
        if begins:
            yield at
        at = text.find(name, at + (len(name) if begins else 1))


def _met(text: str, name: str) -> int:
    """How often a name stands in a text as a word."""
    count, at = 0, text.find(name)
    while at >= 0:
        end = at + len(name)
        count += not (_in_word(text[at - 1 : at]) or _in_word(text[end : end + 1]))
        at = text.find(name, end)
    return count


def _in_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def from_house_on(name: str, houses: frozenset[str]) -> str:
    """ "Auftrag der Agentur für …" → "Agentur für …": what stands before the house, behind a small word, goes."""
    tokens = name.split()
    house = next(
        (at for at, token in enumerate(tokens) if folded(token) in houses or folded(token).startswith(_HOUSE_STEMS)), 0
    )
    while house > 0 and tokens[house - 1][:1].isupper():
        house -= 1
    return " ".join(tokens[house:])


def without_genitive(text: str, name: str) -> str:
    """ "des Instituts für …" → "Institut für …"."""
    first, _, rest = name.partition(" ")
    at = text.find(name)
    if text[max(0, at - 4) : at].lower() == "des " and first.endswith("s") and len(first) > 5:
        return f"{first.removesuffix('es') if first.endswith('tes') else first[:-1]} {rest}".strip()
    return name
