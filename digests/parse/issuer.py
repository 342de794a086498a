"""Whose release it is: every place that tells a name is asked, and the name most of them agree on wins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from digests.model import BoilerplateKind, Issuer
from digests.parse.acting import office_of
from digests.parse.agreement import SURE, Witness, addresses_in, agreed
from digests.parse.bare_names import without_board, without_today
from digests.parse.boilerplate import Draft
from digests.parse.dateline import find_dateline
from digests.parse.institutions import is_institution
from digests.parse.names import has_form, is_any_noun, name_before, opens_only
from digests.parse.own_tickers import own_tickers, tickers_of_lines
from digests.parse.people import is_person
from digests.parse.pieces import Source
from digests.parse.sound import is_sound
from digests.parse.spelling import written
from digests.parse.split import Part
from digests.parse.telling import Told, running_text
from digests.parse.tickers import tickers_in
from digests.parse.told_by_frame import (
    from_contacts,
    from_copyright,
    from_evidence,
    from_fields,
    from_frame,
    from_lines,
    from_profiles,
)
from digests.parse.told_by_headline import from_headline
from digests.parse.told_by_headline_alone import from_headline_alone
from digests.parse.told_by_lead import from_lead, made_by
from digests.parse.told_by_lines import from_dated_heads, from_frame_lines
from digests.parse.told_by_making import makings
from digests.parse.told_by_office import from_leaders, from_town_houses, house_of_organ, office_of_officer, whole_office
from digests.parse.told_by_role import from_roles
from digests.parse.told_by_russian import from_russian
from digests.parse.told_by_standing import from_standing
from digests.parse.told_by_study import from_studies
from digests.parse.told_by_text import (
    SHORT_FORM,
    from_introductions,
    from_missions,
    from_publishers,
    from_quotes,
    from_recurrence,
    from_small_names,
)
from digests.parse.words import Words, folded
from digests.pattern import pattern

_CLOSED = pattern(r"[.!?。！？다][\"'”’»）)]?\Z")
_EASTERN_SAYS = pattern(
    r"밝혔다|발표했|전했다|말했다|개최|举办|舉辦|主办|主辦|获悉|宣布|发布|發布|發佈|公布|公佈|发表|發表|表示|発表|お知らせ|開始|株式会社|有限公司|㈜"
)  # whose subject is a house
_GUESSED = 2.4  # a name told with less in all is asked again, beside the one that stands best in the release
_HARDLY = 1.5  # … with less than this, the headline alone is asked
_MAKES = 4.0  # of who made or holds what the headline has for a house
_MADE = 1.2  # of a house that a paragraph has make a report, a book, a survey
_OFFICERS = ("ecretary", "inister", " Attorney", "Mayor")  # whose office may have another name
_ABOVE = 4  # blocks over the lead in which an office may stand
_TITLE = 8  # most words of an office on a line of its own
_FAIRLY = 4  # a subject told with this weight or more needs no other paragraph
_MOST_TOLD = 40
_READ = 40_000  # characters of the text that a name is held against


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
    told = _sound(
        (
            *_from_opening(lead, drafts, words),
            *from_frame(drafts, part, words),
            *from_lines(drafts, words),
            *from_frame_lines(part, words),
            *from_dated_heads(drafts, words),
            *from_fields(source.pieces),
            *from_quotes(drafts, words),
            *from_profiles(drafts, marks, words),
            *from_evidence(source.evidence, headline, words),
            *from_copyright(source.pieces),
            *from_contacts(drafts, marks, words),
            *from_introductions(drafts, words),
            *from_publishers(headline, drafts, words),
            *from_missions(drafts, words),
            *from_small_names(drafts, words),
            *from_russian(lead, drafts, words),
            *from_leaders(lead, words),
            *from_town_houses(headline, lead, (part.dateline.places if part.dateline else ()) or part.places, words),
            *from_studies(drafts, words),
            *from_recurrence(drafts, words),
            *from_headline(headline, drafts, words),
        ),
        words,
    )
    if words.code == "en" and any(officer in said.name for said in told for officer in _OFFICERS):
        text = "\n".join((headline, running_text(drafts), *part.lines))
        told = [Told(office_of_officer(said.name, text, words), said.weight, said.place) for said in told]
    if words.code not in ("de", "zh", "ja", "ko"):
        text = running_text(drafts)
        told = [said for said in told if said.place == "frame" or not is_any_noun(said.name, text)]
        whole = "\n".join(draft.text for draft in drafts if draft.kind != "headline")
        told = [
            said
            for said in told
            if said.weight >= SURE or said.place != "lead" or not opens_only(said.name, headline, whole)
        ]
    joint = _joint(headline, lead)
    witness = _witness(headline, drafts, words)
    told_of = {folded(said.name) for said in told}
    made = [
        made for made in makings(headline, drafts, words) if folded(made.thing) in told_of or made.thing in headline
    ]
    made = [made for made in made if not is_person(made.maker, headline, witness.text, words)]
    told += [Told(made.maker, _MAKES, "text") for made in made if made.maker]
    witness = replace(witness, things=frozenset(folded(made.thing) for made in made))
    name, weight = (joint[0], SURE) if joint else agreed(told[:_MOST_TOLD], witness)
    if weight < _GUESSED and not has_form(name):
        standing = from_standing(headline, drafts, witness, words)
        roles = _sound(from_roles(lead, drafts, words), words)
        told = [*told[:_MOST_TOLD], *standing, *roles]
        name, weight = agreed(told, witness)
    if weight < _HARDLY and not has_form(name):
        alone = from_headline_alone(headline, running_text(drafts), words)
        name, weight = agreed([*(said for said in alone if is_sound(said.name, words)), *told], witness)
    name = whole_office(name, witness.text, words) if weight < SURE else name
    name = written(name, headline, witness.text, witness.short, words) if name else ""
    if not name:
        return None
    owned = own_tickers(joint[1] if joint else (name,), drafts, marks, words)
    return Issuer(name, owned or tickers_of_lines(name, source))


def _sound(told: Iterable[Told], words: Words) -> list[Told]:
    """The names without boards and days of speaking before them, as far as they can be an issuer's."""
    plain = [
        Told(house_of_organ(without_board(without_today(said.name, words), words), words), said.weight, said.place)
        for said in told
    ]
    if words.code == "en":  # who speaks for an office is no part of its name
        plain = [
            said
            if is_institution(said.name, words) or "," in said.name or said.place == "frame" or not said.name
            else Told(office_of(said.name, words), said.weight, said.place)
            for said in plain
        ]
    return [said for said in plain if is_sound(said.name, words)]


def _from_opening(lead: str, drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """What the lead tells; where it names nobody for certain, what the paragraphs beside it tell."""
    title = _title_above(lead, drafts, words)
    told = list(from_lead(f"{title} {lead}" if title else lead, words))
    yield from told
    surely = max((said.weight for said in told if is_sound(said.name, words)), default=0.0)
    if surely >= SURE:
        return
    eastern = words.code in ("zh", "ja", "ko")
    told_in = ("paragraph",) if words.code == "en" else ("paragraph", "subheadline")
    paragraphs = [draft.text for draft in drafts[:8] if draft.kind in told_in and _CLOSED.search(draft.text)]
    for text in [text for text in paragraphs if not text.endswith(lead[-60:])][:2]:
        line = find_dateline(text, words)
        for said in from_lead(text[line.end :] if line else text, words):
            like = _EASTERN_SAYS.search(text) if eastern else _is_house_like(said.name, words)
            if said.weight >= 5 or (surely < _FAIRLY and said.weight >= 2 and (like or line)):
                yield Told(said.name, said.weight * 0.75, "paragraph")
            elif surely < 1 and words.code != "en" and (said.weight >= 3 or (like and said.weight > 1)):
                yield Told(said.name, said.weight, "paragraph")
    if surely < _FAIRLY:
        texts = [draft.text for draft in drafts[:8] if draft.kind in ("subheadline", "paragraph")]
        yield from (Told(name, _MADE, "paragraph") for text in texts if (name := made_by(text, words)))


def _title_above(lead: str, drafts: Sequence[Draft], words: Words) -> str:
    """ "Marl County District Attorney" on a line of its own over "Ines Hale announced today …"."""
    at = next((at for at, draft in enumerate(drafts[:8]) if draft.text.endswith(lead[-60:])), 0)
    for draft in reversed(drafts[max(0, at - _ABOVE) : at]):
        last = (folded(draft.text).split() or [""])[-1]
        if draft.kind != "headline" and last in words.roles and len(draft.text.split()) <= _TITLE:
            return draft.text
    return ""


def _is_house_like(name: str, words: Words) -> bool:
    tokens = {words.own.nominatives.get(token, token) for token in folded(name).split()}
    return has_form(name) or not (words.own.company_words | words.offices).isdisjoint(tokens)


def _witness(headline: str, drafts: Sequence[Draft], words: Words) -> Witness:
    text = "\n".join(draft.text for draft in drafts if draft.kind not in ("headline", "table"))
    return Witness(headline, text[:_READ], _short_forms(drafts, words), addresses_in(text), words)


def _short_forms(drafts: Sequence[Draft], words: Words) -> dict[str, str]:
    """Short forms that the text itself introduces: "Bundesamt für Strahlenschutz (BfS)"."""
    found: dict[str, str] = {}
    for draft in drafts[:40]:
        for match in SHORT_FORM.finditer(draft.text[:4000]):
            name = without_today(name_before(draft.text, match.start()), words)
            if name and name != match.group(1):
                found.setdefault(folded(match.group(1)), name)
    return found


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
