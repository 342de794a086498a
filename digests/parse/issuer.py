"""Whose release it is: every place that tells a name is asked, and the name most of them tell wins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from digests.model import BoilerplateKind, Issuer
from digests.parse.boilerplate import Draft
from digests.parse.names import clean_name, has_form, key_words, name_before, same_name
from digests.parse.pieces import Source
from digests.parse.sound import is_sound, without_board
from digests.parse.split import Part
from digests.parse.tickers import Ticker, tickers_in
from digests.parse.told_by_frame import (
    SHORT_FORM,
    from_contacts,
    from_copyright,
    from_evidence,
    from_frame,
    from_introductions,
    from_profiles,
    from_quotes,
)
from digests.parse.told_by_lead import Told, from_eastern_headline, from_headline, from_lead
from digests.parse.words import Words, folded

_CLOSED = re.compile(r"[.!?。！？다][\"'”’»）)]?\Z")
_MOST_TOLD = 40
_ELIDED = re.compile(r"\A[Ll]['’](?=[A-ZÀ-Þ])")  # "L'Association X"
_CLEAR = 1.5
_LEAST = 1.0  # a name told with less weight is a guess


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
        Told(without_board(said.name, words), said.weight)
        for said in (
            *_from_opening(lead, drafts, words),
            *from_frame(drafts, part, words),
            *from_quotes(drafts),
            *from_profiles(drafts, marks, words),
            *from_evidence(source.evidence, headline, words),
            *from_copyright(source.pieces),
            *from_contacts(drafts, marks, words),
            *from_introductions(drafts, words),
            *from_headline(headline, drafts, words),
            *from_eastern_headline(headline, drafts, words),
        )
        if is_sound(without_board(said.name, words), words)
    ]
    told = told[:_MOST_TOLD]
    if not told:
        return None
    joint = _joint(headline, lead)
    short = _short_forms(drafts)
    name = joint[0] if joint else _first_of_two(_strongest(told, headline, short), headline, drafts)
    name = _without_article(name, headline, words)
    if not name:
        return None
    name = _nominative(name, words)
    owned = _own_tickers(joint[1] if joint else (name,), drafts, marks, words)
    return Issuer(name, owned or _tickers_of_lines(name, source))


def _from_opening(lead: str, drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """What the lead tells; where it names nobody for certain, what the paragraphs beside it tell."""
    told = list(from_lead(lead, words))
    yield from told
    if any(said.weight >= 4 and is_sound(said.name, words) for said in told):
        return
    eastern = words.code in ("zh", "ja", "ko")
    paragraphs = [draft.text for draft in drafts[:8] if draft.kind == "paragraph" and _CLOSED.search(draft.text)]
    for text in [text for text in paragraphs if not text.endswith(lead[-60:])][:2]:
        for said in from_lead(text, words):
            if said.weight >= 5 or (said.weight >= 2 and (eastern or _is_house_like(said.name, words))):
                yield Told(said.name, said.weight * 0.75)


def _is_house_like(name: str, words: Words) -> bool:
    return has_form(name) or not (words.own.company_words | words.offices).isdisjoint(folded(name).split())


def _first_of_two(name: str, headline: str, drafts: Sequence[Draft]) -> str:
    """ "Spectrum and Apple": two houses that the text also names one by one; the first speaks."""
    pair = re.match(r"(.{2,50}?) (?:and|&|und|et|y|e) ([^&]{2,50})\Z", name)
    if pair is None or name in headline:
        return name
    text = " ".join(draft.text for draft in drafts[:30]).replace(name, " ")
    alone = all(len(re.findall(rf"(?<!\w){re.escape(one)}(?!\w)", text)) >= 2 for one in pair.groups())
    return clean_name(pair.group(1)) if alone else name


def _without_article(name: str, headline: str, words: Words) -> str:
    """ "the Board" → "Board"; "A Vale do Rio S.A." where the headline says it without; but "The Home Shop"."""
    name = _ELIDED.sub("", name) if words.own.company_words & set(folded(name[2:]).split()[:1]) else name
    first, _, rest = name.partition(" ")
    if not rest or first.casefold() not in words.articles:
        return name
    begins = " ".join(rest.split()[:2])
    if words.code == "en":
        return rest if first.islower() else name
    alone = begins in headline and f"{first} {begins}" not in headline
    house = folded(rest).split()[0] in words.own.company_words | words.offices  # "La Fondazione X", but "La Poste"
    return rest if first.islower() or alone or (house and len(rest.split()) > 1) else name


def _nominative(name: str, words: Words) -> str:
    """ "Банка Невы" → "Банк Невы"."""
    first, _, rest = name.partition(" ")
    plain = words.own.nominatives.get(folded(first))
    return f"{plain.capitalize()} {rest}".strip() if plain and rest else name


def _short_forms(drafts: Sequence[Draft]) -> dict[str, str]:
    """Short forms that the text itself introduces: "Bundesamt für Strahlenschutz (BfS)"."""
    found: dict[str, str] = {}
    for draft in drafts[:40]:
        for match in SHORT_FORM.finditer(draft.text[:4000]):
            name = name_before(draft.text, match.start())
            if name and name != match.group(1):
                found.setdefault(folded(match.group(1)), name)
    return found


def _strongest(told: Sequence[Told], headline: str, short: dict[str, str]) -> str:
    """The name whose tellings weigh most together, of its spellings the best told; "" where all is a guess."""

    def same(one: str, other: str) -> bool:
        return same_name(one, other) or same_name(short.get(folded(one), one), short.get(folded(other), other))

    opening = next(iter(re.findall(r"[^\W_][\w’'&.-]*", headline.casefold())), "")
    best, most = told[0].name, -1.0
    for said in told:
        alike = [other.weight for other in told if same(said.name, other.name)]
        weak = max((weight for weight in alike if weight < _CLEAR), default=0.0)  # weak tellings do not add up
        total = sum(weight for weight in alike if weight >= _CLEAR) + weak
        if key_words(said.name) and key_words(said.name) & key_words(headline):
            total += 1.5
        if opening and opening in key_words(said.name):
            total += 0.5
        if total > most + 1e-9:
            best, most = said.name, total
    if most < _LEAST:
        return ""
    spellings = [said for said in told if same(best, said.name)]
    top = max(said.weight for said in spellings)
    return max((said for said in spellings if said.weight >= top - 1e-9), key=lambda said: len(said.name)).name


def _joint(headline: str, lead: str) -> tuple[str, tuple[str, ...]] | None:
    """ "Merrow Works and Tarnwood Publish …": two issuers, when the lead gives a ticker to each."""
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


def _tickers_of_lines(name: str, source: Source) -> tuple[str, ...]:
    """Tickers of the issuer's own line on the page, outside of what is read: "X Holding Corp. (NasdaqGS: XYZ)"."""
    lines = [piece.text for piece in source.pieces if len(piece.text) <= 120 and piece.kind != "table"]
    found = [
        ticker.symbol
        for line in lines
        for ticker in tickers_in(line)
        if line[: ticker.at].strip(" ,") and same_name(line[: ticker.at].strip(" ,"), name)
    ]
    return tuple(dict.fromkeys(found))[:6]


def _is_parent(text: str, owner: str, ticker: Ticker, issuer: str, words: Words) -> bool:
    """ "Merrow Canada, a subsidiary of Merrow Works (NASDAQ: MRRW)"."""
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
