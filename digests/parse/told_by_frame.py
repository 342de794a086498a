"""Names that the frame of a release tells: source lines, letterheads, profiles, contacts, markup, copyright."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from digests.languages.joined import either
from digests.model import BoilerplateKind
from digests.parse.boilerplate import TWICE, Draft
from digests.parse.letterhead import is_sender
from digests.parse.names import clean_name, is_capital, key_words, leading_name
from digests.parse.pieces import Evidence, Piece
from digests.parse.split import Part
from digests.parse.telling import Told, running_text
from digests.parse.titles import is_office, stem_of
from digests.parse.words import Words, bare, folded
from digests.pattern import pattern

_TITLE_JOINT = pattern(r"\s*[|｜]\s*|\s+[-–—:·»]{1,2}\s+")
_COPYRIGHT = pattern(
    r"(?:©|\(c\)|&copy;|[Cc]opyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s?(?:by\s)?(?P<name>\S.{1,80})"
)
_AFTER_NAME = pattern(r"\s*[(\[（].*\Z|\s+[–—|-]\s.*\Z")
# what follows a house in one line of contacts
_DESK = r"(?:Pressestelle|Pressestab|Medienstelle|Press Office|Media Relations|Telefon|Tel\b|Phone|Fax|E-?[Mm]ail)"
_KEYED = pattern(r"[A-Z]{2,5}(?:[-–]\w{2,12})?:\s(?P<name>[^/:]{2,80}?)\s/\s")  # "EQS-News: X AG / Schlagwort(e): …"
_SITE_WORD = pattern(
    r"\s+(?:[Nn]ewsroom|[Nn]ews|[Pp]ress(?: [Rr]oom| [Cc]enter| [Cc]entre)?|[Pp]resse(?:portal|bereich)?"
    r"|[Mm]edia(?: [Cc]ent(?:er|re))?|"
    r"[Mm]edien|[Bb]log|[Pp]rensa|[Ss]tampa|[Ii]mprensa|[Oo]nline|[Ww]ebsite)\Z"
)
_COPIER = 1.4  # of a source line's name that nothing else has
_PAGE_FIELD = 2.0
_FIELDS = 40  # pieces at either end in which such fields stand
_COMPANY_FIELD = pattern(
    r"(?:会\s?社\s?名|上場会社名|商\s?号)[\s:：]{1,4}(?P<name>[^\n:：(（]{3,60}?)(?=\s{0,3}(?:代\s?表|コード|[(（:：\n]|上場|URL|\Z))"
)
_CONTACT_FIELD = pattern(
    r"(?:Company|Organi[sz]ation|Company [Nn]ame|Firma|Empresa|Société|Azienda)\s?:\s(?P<name>[A-Z0-9][^:|@]{2,60})\Z"
)
_FROM = pattern(r"\d{1,2}:\d{2}\s?(?:[AaPp]\.?[Mm]\.?\s)?[A-Z]{2,4} from (?P<name>[A-Z].{2,60})\Z")  # "05:00 ET from X"
_ISSUED_ON = pattern(r"\s(?:on|am|le|el|il|em)\s\d.*\Z")
# whose a page says it is, in one of the fields of its stamp
_EASTERN_FIELD = pattern(
    r"(?:来源|來源|发布机构|发布单位|发文机关|発表者|発表元|배포기관|제공기관|배포처)\s?[：:]\s?(?P<name>[^\s：:|，。]{3,24})"
)
_WITH_PERSON = pattern(r"(?:,| and) (?:The )?(?:Rt\.? )?Hon\b")  # "Department of Health and The Rt Hon Jane Roe MP"
_OUR_RELEASE = pattern(r"(?:^|[|｜\s])(?P<name>[^|｜\s]{2,40})の(?:プレス|ニュース)リリース")
_END = 8  # drafts at the end in which a desk signs
_LINE_OF_DESK = 80
_BESIDE = 8  # drafts in which a headline's neighbours stand
_LINE = 40
_AGAIN = 2
_CLOSING = ".!?:;,。！？：、）)다"
# "해양수산부", "九州経済産業局", "株式会社…"
_EASTERN_OFFICE = pattern(
    r"(?:株式会社|㈜)[^\s、。]{2,20}|[^\s、。「」]{2,20}(?:株式会社|有限公司|公司|集团|集團|大学|大學|大学院|研究所|委员会|委員会|"
    r"省|庁|局|協会|협회|부|처|청|원|공사|공단|위원회|대학교|㈜)"
)
_DESKED = pattern(r"\w/\w")
_SOURCE_TAIL = pattern(r"\s*(?:;|,\s[a-zà-ÿ]|\||https?://|www\.|via\s|/\s).*\Z")


def from_frame(drafts: Sequence[Draft], part: Part, words: Words) -> Iterator[Told]:
    """ "SOURCE X" behind the text, "News provided by X" and offices above it."""
    yield from _from_lines_above(part, words)
    yield from _from_eastern_fields(part, words)
    for part_of_line in (text for draft in drafts[:4] if " | " in draft.text for text in draft.text.split(" | ")):
        opener = words.provided_by.opener(part_of_line)
        if opener:
            yield Told(clean_name(part_of_line[len(opener) :].strip(" :")), 5, "frame")
    for draft in reversed(drafts[-40:]):
        opener = words.sources.opener(draft.text)
        if opener and len(draft.text) < 140:
            name = clean_name(_SOURCE_TAIL.sub("", draft.text[len(opener) :].strip(" :：\t")))
            if _DESKED.search(name):  # "Jane Roe/ASCOM": who wrote it, and for which desk
                break
            formed = bool(set(folded(name).split()) & words.own.company_words)
            if name[:1].isupper() or not name[:1].isascii() or any(map(str.isdigit, name[:2])) or formed:
                yield Told(name, 5 if _is_met(name, draft, drafts) else _COPIER, "frame")
                break


def _is_met(name: str, line: Draft, drafts: Sequence[Draft]) -> bool:
    """Another block has a word of the name: who copied the release stands in its source line alone."""
    own = [word for word in key_words(name) if len(word) > 2]
    return not own or any(word in folded(draft.text) for draft in drafts if draft is not line for word in own)


def _from_lines_above(part: Part, words: Words) -> Iterator[Told]:
    """Offices and senders over the headline, and what is said there about the release."""
    for said in (field.strip() for line in part.over for field in line.split(" | ")):
        opener = words.provided_by.opener(said)
        if opener:
            sender = _WITH_PERSON.split(_ISSUED_ON.sub("", said[len(opener) :].strip(" :\t")), maxsplit=1)[0]
            yield Told(clean_name(sender), 5, "frame")
    for line in part.over:
        sent = _FROM.search(line)
        if sent:
            yield Told(clean_name(sent["name"]), 5, "frame")
    offices = [line for line in part.above if _is_office(line, words)]
    if offices:
        yield Told(", ".join(clean_name(line) for line in offices[-2:]), 7, "frame")
    for line in part.above:
        tail = stem_of(line)[1]
        if tail and is_office(tail, words):
            yield Told(clean_name(tail.removeprefix("The ")), 6, "frame")
        elif is_sender(line, words):
            yield Told(clean_name(_AFTER_NAME.sub("", line)), 3, "frame")
    for line in part.over:
        keyed = _KEYED.match(line)
        if keyed:
            yield Told(clean_name(keyed["name"]), 6, "frame")
        source = line.rsplit("|", 1)[-1].strip()
        opener = words.sources.opener(source)
        if opener:
            yield Told(clean_name(source[len(opener) :].strip(" :")), 5, "frame")


def _from_eastern_fields(part: Part, words: Words) -> Iterator[Told]:
    for line in part.over:
        field = _EASTERN_FIELD.search(line)
        if field and field["name"] not in words.own.generic_names:
            yield Told(field["name"], _PAGE_FIELD, "frame")


def _is_office(line: str, words: Words) -> bool:
    """A letterhead: "Department of Justice", "Office of Public Affairs"."""
    plain = not any(map(str.isdigit, line)) and line[:1].isupper() and line[-1:] not in ".:?!"
    return plain and 2 <= len(line.split()) <= 8 and not words.offices.isdisjoint(folded(line).split())


def from_fields(pieces: Sequence[Piece]) -> Iterator[Told]:
    """ "会 社 名 株式会社…", "Company: X": the sender's field of a letterhead or of contacts."""
    for piece in pieces[:_FIELDS]:
        field = _COMPANY_FIELD.search(piece.text[:400])
        if field:
            spread = len(field["name"]) > 4 and all(len(sign) == 1 for sign in field["name"].split())
            name = field["name"].replace(" ", "") if spread else field["name"]
            yield Told(clean_name(name), 6, "frame")
            return
    for piece in reversed(pieces[-_FIELDS:]):
        field = _CONTACT_FIELD.match(piece.text)
        if field:
            yield Told(clean_name(field["name"]), 3, "contact")
            return


def from_profiles(drafts: Sequence[Draft], marks: Sequence[BoilerplateKind | None], words: Words) -> Iterator[Told]:
    """ "About X": the first profile counts most."""
    weight = 3.0
    for draft, mark in zip(drafts, marks, strict=True):
        if mark != "about":
            continue
        opener = words.about.opener(draft.text)
        if opener and len(draft.text) < 120:
            rest = draft.text[len(opener) :]
            name = clean_name(re.split(r"[(:（：]|\s[-–—]\s", rest, maxsplit=1)[0])
            yield Told(name if name != rest.strip().rstrip(".") else rest.strip(), weight, "profile")
            weight = 1.0
        elif opener:
            rest = draft.text[len(opener) :].strip()
            twice = TWICE.match(rest)
            yield (
                Told(twice["name"], weight, "profile") if twice else Told(leading_name(rest)[0], weight / 2, "profile")
            )
            weight = 1.0
        else:
            for closer in words.own.about_closers:
                if bare(draft.text).endswith(closer) and len(draft.text) < 50:
                    named = draft.text.strip(" ■●【】:：")
                    yield Told(named[: -len(closer)].strip("■●【】 "), 2, "profile")


def from_evidence(evidence: Evidence, headline: str, words: Words) -> Iterator[Told]:
    for number, author in enumerate(evidence.authors[:3]):
        tokens = author.split()
        person = 2 <= len(tokens) <= 3 and all(token.istitle() for token in tokens)
        yield Told(
            clean_name(author),
            1 if person and not words.own.company_words & set(folded(author).split()) else 2.5 if number else 3,
            "markup",
        )
    if evidence.site:
        yield Told(clean_name(_SITE_WORD.sub("", evidence.site)), 2, "markup")
    for title in evidence.titles[:3]:
        ours = _OUR_RELEASE.search(title)
        if ours:
            yield Told(ours["name"].strip(), 5, "markup")
        for part in _TITLE_JOINT.split(title):
            if folded(part) not in folded(headline) and folded(headline) not in folded(part) and len(part.split()) <= 8:
                yield Told(clean_name(_SITE_WORD.sub("", part)), 1.0, "markup")


def from_copyright(pieces: Sequence[Piece]) -> Iterator[Told]:
    """ "© 2022 Bundesamt für …" at the foot of the page."""
    for piece in reversed(pieces[-60:]):
        mark = _COPYRIGHT.search(piece.text) if len(piece.text) < 200 else None
        if mark:
            name = clean_name(
                re.split(r"[|,;·•]|\.\s|\s[-–—]\s|All [Rr]ights|Alle Rechte|Tous droits", mark["name"], maxsplit=1)[0]
            )
            if name[:1].isupper() or not name[:1].isascii():
                yield Told(name, 2, "copyright")
            return


def from_contacts(drafts: Sequence[Draft], marks: Sequence[BoilerplateKind | None], words: Words) -> Iterator[Told]:
    """The house named among the contacts, by its legal form or office."""
    houses = either(words.own.company_words, words.offices)
    yield from islice(_signed(drafts, words), 1)
    for draft, mark in zip(drafts, marks, strict=True):
        if mark != "contacts":
            continue
        for part in re.split(rf"[,;:|]\s|\s?(?={_DESK})|\s[-–]\s", draft.text[:400])[:6]:
            tokens = {token.strip(".,()") for token in folded(part).split()}
            named = len(tokens) > 1 or any(token.endswith(words.own.house_ends) for token in tokens)
            if (
                (tokens & houses or len(tokens) == 1 or any(token.endswith(words.own.house_ends) for token in tokens))
                and named
                and len(part.split()) <= 8
                and part[:1].isupper()
                and "@" not in part
            ):
                yield Told(clean_name(part), 1.5, "contact")
                return


def _signed(drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """ "Ufficio stampa Comune di Marl" on a line of its own at the end: whose desk it is."""
    for draft in drafts[-_END:]:
        desk = words.desks.opener(draft.text) if len(draft.text) <= _LINE_OF_DESK and draft.kind != "headline" else None
        name = clean_name(draft.text[len(desk or "") :].strip(" :–-")) if desk else ""
        if name[:1].isupper() and 1 < len(name.split()) <= 8 and not any(map(str.isdigit, name)) and "@" not in name:
            yield Told(name, 3, "contact")


def from_lines(drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """A house on a line of its own beside the headline, which the text names again: "Merrow Works"."""
    beside = [draft.text.strip() for draft in drafts[:_BESIDE] if draft.kind in ("heading", "subheadline")]
    text = running_text(drafts)
    for line in dict.fromkeys(beside):
        if not 2 <= len(line) <= _LINE or any(map(str.isdigit, line)) or line[-1] in _CLOSING:
            continue
        eastern = words.code in ("zh", "ja", "ko")
        if eastern and _EASTERN_OFFICE.fullmatch(line):
            yield Told(line, 6, "frame")
        elif not eastern and len(line.split()) <= 5 and text.count(line) >= _AGAIN and all(map(_in_name, line.split())):
            yield Told(line, 1.5, "frame")


def _in_name(token: str) -> bool:
    return is_capital(token) or len(token) <= 3
