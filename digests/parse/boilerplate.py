"""Which blocks of a release are never the news: company profiles, safe harbor, contacts, end marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from digests.letters import eastern
from digests.model import BlockKind, BoilerplateKind
from digests.parse.noise import weight
from digests.parse.tail_shapes import FOUNDED, is_following, is_forward_looking, leads_to_contacts, without_ornament
from digests.parse.words import Words, bare, folded, words_of
from digests.pattern import pattern

_DIGITS = pattern(r"\d")
_SENTENCE = pattern(r"[.!?。][\"”')]?\Z")
_DAY = (
    r"(?!(?:\d\d?[.-]\s?\d\d?[.-]\s?|)(?:19|20)\d\d(?:[.-]\d\d?[.-]\d\d?|)(?![\d.-]\d))"  # "31.10.2025": no telephone
)
_CONTACT = pattern(
    rf"[\w.+-]{{1,60}}@[\w-]{{1,60}}\.\w|(?<![\d.-]){_DAY}\(?\+?\d[\d\s().-]{{6,18}}\d|https?://|www\.", re.ASCII
)
_LABELLED = pattern(r"[^:：]{1,24}[:：]\s?\S")  # "Employees: 62"
_MOST_PROFILE = 7  # paragraphs of one profile
_LATE = 0.35  # a profile without a heading stands in the later part
# "About merrowmerrow is an app", "About Tarn Works Tarn Works is": a heading run into its text, whatever its letters
TWICE = pattern(r"(?P<name>\w[^\n:()]{1,60}?)[ :–-]{0,3}(?P=name)(?=[’' (,])")
_GLUED = pattern(r"[A-Z0-9«“\"À-ÞА-ЯЁ]")


class Draft(Struct, frozen=True):
    """A block before its offsets are known."""

    kind: BlockKind
    text: str
    rows: tuple[tuple[str, ...], ...] = ()


def mark_boilerplate(drafts: Sequence[Draft], words: Words, issuer: str | None = None) -> list[BoilerplateKind | None]:
    """For every block its kind of boilerplate, or None."""
    marks: list[BoilerplateKind | None] = [None] * len(drafts)
    total = sum(map(_told, drafts)) or 1
    passed = 0
    at = 0
    while at < len(drafts):
        late = passed / total
        kind = _opens(drafts, at, words, late, issuer)
        stop = at + 1 if kind is None else _extent(drafts, at, kind, words)
        for place in range(at, stop):
            marks[place] = kind
            passed += _told(drafts[place])
        at = stop
    _close(drafts, marks, words)
    return marks


def _told(draft: Draft) -> int:
    """How much of the telling a block is: tables, flattened ones too, tell how late a block stands badly."""
    return 0 if draft.kind == "table" or _is_figures(draft.text) else len(draft.text)


def _close(drafts: Sequence[Draft], marks: list[BoilerplateKind | None], words: Words) -> None:
    """Behind the last end mark no news follows, only profiles and notes; tables and what leads to them stay.

    Short lines at the very end are contacts when one of them has an address or a number.
    """
    ends = [
        at for at, draft in enumerate(drafts) if marks[at] == "end" and at * 2 >= len(marks) and _ends(draft, words)
    ]
    if ends:
        tables = [at for at, draft in enumerate(drafts) if draft.kind == "table" or _is_figures(draft.text)]
        stop = next((at for at in tables if at > ends[-1]), len(drafts))
        for at in range(ends[-1] + 1, stop):
            marks[at] = marks[at] or "about"
    start = len(drafts)
    while start > 0 and marks[start - 1] in (None, "contacts", "end") and _is_short(drafts[start - 1]):
        start -= 1
    if start * 2 >= len(drafts) and any(_CONTACT.search(draft.text) for draft in drafts[start:]):
        for at in range(start, len(drafts)):
            marks[at] = marks[at] or "contacts"


def _ends(draft: Draft, words: Words) -> bool:
    """An end line behind which nothing of the news can stand; a photo's line is none."""
    line = words.end_marks.is_line(draft.text) or words.sources.opener(draft.text) is not None
    return line or draft.text.startswith(("Hashtag:", "**"))


def _is_short(draft: Draft) -> bool:
    closed = _SENTENCE.search(draft.text) is not None and not _CONTACT.search(draft.text) and len(draft.text) > 40
    return draft.kind in ("paragraph", "heading", "item") and len(draft.text.split()) <= 12 and not closed


def _is_figures(text: str) -> bool:
    """A row of a flattened table."""
    sample = text[:400]
    share = 7 if len(sample) > 200 else 4 if len(sample) > 60 else 3
    return len(_DIGITS.findall(sample)) * share > len(sample)


def is_heading(draft: Draft) -> bool:
    """A short line without a full stop, or one the markup calls a heading."""
    if draft.kind in ("table", "headline", "subheadline", "item"):
        return False
    if draft.kind == "heading":
        return len(draft.text) <= 200
    return len(draft.text) <= 110 and len(draft.text.split()) <= 14 and not _SENTENCE.search(draft.text)


def _opens(drafts: Sequence[Draft], at: int, words: Words, late: float, issuer: str | None) -> BoilerplateKind | None:
    """The boilerplate that begins at a block."""
    draft = drafts[at]
    if draft.kind in ("headline", "subheadline", "table"):
        return None
    if _is_end(draft, words, late):
        return "end"
    if _is_about(drafts, at, words, late):
        return "about"
    if _is_safe_harbor(draft, words, late):
        return "safe_harbor"
    if _is_contact(drafts, at, words, late):
        return "contacts"
    if late >= _LATE and issuer and _is_bare_profile(drafts, at, words, issuer, 3 if late < 0.55 else _FEWEST):
        return "about"
    return None


def _is_end(draft: Draft, words: Words, late: float) -> bool:
    text = draft.text
    if is_following(text) and late > 0.3:
        return True
    if words.end_marks.is_line(text) and (late > 0.2 or not any(map(str.isalnum, text))):
        return True
    if len(text.split()) > 45:
        return False
    opener = words.end_openers.opener(text)
    if not opener or late < 0.2:
        return False
    if words.sources.opener(text):
        rest = text[len(opener) :].lstrip()
        return len(text) < 140 and (rest[:1].isupper() or rest[:1] in ":：" or not rest[:1].isascii())
    return True


def _is_about(drafts: Sequence[Draft], at: int, words: Words, late: float) -> bool:
    draft = drafts[at]
    text = without_ornament(draft.text)
    if words.about_headings.is_line(text):
        return late > 0.15
    opener = words.about.opener(text)
    if opener:
        rest = text[len(opener) :].lstrip(" :\u00a0'’")
        twice = TWICE.match(rest)
        named = (
            twice or _GLUED.match(rest) or eastern(rest[:1]) or bare(rest) in folded(drafts[0].text)
        )  # "About kevin."
        if not rest or _counts(rest) or words.not_about.opener(rest) or not named:
            return False
        if is_heading(draft) or (len(text.split()) <= 10 and len(text) < 110):
            return late > 0.12 and not text.endswith("?")
        glued = opener == "about" or " " in opener.strip()
        return glued and late > 0.25 and (twice is not None or not rest[:1].isdigit())
    short = weight(text) <= 150 and len(text) <= 50 and not _SENTENCE.search(text)
    return short and late > 0.3 and at + 1 < len(drafts) and _closes_a_profile(bare(text), words)


def _counts(rest: str) -> bool:
    """ "About 1,400 people came": an amount; not "About 3M", "About 7 Days Inn"."""
    number, _, behind = rest.partition(" ")
    return number.replace(",", "").isdigit() and behind[:1].islower()


def _closes_a_profile(line: str, words: Words) -> bool:
    """ "○○社について", "○○株式会社概要"; "調査概要" and "今後の展開について" are the release's own."""
    own = words.own
    if closer := next((closer for closer in own.about_closers if line.endswith(closer)), None):
        return not line.removesuffix(closer).rstrip("の 」』").endswith(own.not_about or ("\0",))
    overview = next((closer for closer in own.overviews if line.endswith(closer)), None)
    named = line.removesuffix(overview) if overview else ""
    return bool(named) and any(word in named for word in own.company_words if len(word) > 1)


def _is_safe_harbor(draft: Draft, words: Words, late: float) -> bool:
    text = draft.text
    if late > 0.12 and words.safe_harbor_openers.opener(text):
        return True
    phrase = words.safe_harbor.opener(text)
    if is_heading(draft):
        found = phrase or words.safe_harbor.found(text)
        return late > 0.12 and found is not None and (found == phrase or len(found) >= 12)
    if phrase and len(phrase) >= 8 and late > 0.2:
        # "SAFE HARBOR STATEMENT UNDER …: All statements …", "Note to Investors, please visit …"
        rest = folded(text)[len(phrase) :]
        return bool(re.match(r"s?.{0,120}?[:.,–—-]", rest)) or text[: len(phrase)].isupper()
    return late > 0.3 and (is_forward_looking(text) or words.legal.found(text[:1500]) is not None)


def _is_contact(drafts: Sequence[Draft], at: int, words: Words, late: float) -> bool:
    text = drafts[at].text
    opener = words.contacts.opener(text)
    if words.contacts.is_line(text):
        near = drafts[at + 1 : at + 5]
        return late > 0.5 or any(_CONTACT.search(draft.text) for draft in near if len(draft.text) < 300)
    if late > 0.5 and leads_to_contacts(text, [draft.text for draft in drafts[at + 1 : at + 6]]):
        return True
    small = folded(text[:60])
    heads = _glued(words.code)
    glued = next(filter(small.startswith, heads)) if small.startswith(heads) else None
    if glued and late > 0.4 and text[len(glued) : len(glued) + 1].isupper():
        return True
    if opener and len(opener) >= 5:
        rest = text[len(opener) : len(opener) + 3].lstrip()
        marked = rest[:1] in (":", "：", ",", "/", "-", "–", "(") or text[: len(opener)].isupper()
        reachable = bool(_CONTACT.search(text))
        return (marked and (late > 0.4 or reachable)) or (late > 0.4 and reachable)
    return late > 0.6 and len(text.split()) <= 12 and bool(_CONTACT.fullmatch(text.strip()))


_FEWEST = 2  # words of profiles that make one of a late block


@lru_cache(maxsize=16)
def _glued(code: str) -> tuple[str, ...]:
    """ "Contact DetailsBrett Maas": a heading that lost its line break."""
    return tuple(line for line in words_of(code).contacts.lines if " " in line and len(line) >= 12)


def has_bare_profile(drafts: Sequence[Draft], words: Words, issuer: str) -> bool:
    """Whether any block may be a profile of the issuer that is told by its name alone."""
    return any(_is_bare_profile(drafts, at, words, issuer, _FEWEST) for at in range(len(drafts)))


def _is_bare_profile(drafts: Sequence[Draft], at: int, words: Words, issuer: str, least: int) -> bool:
    """The issuer's name alone as a heading, or a paragraph that opens with it and tells what the company is."""
    draft = drafts[at]
    name = bare(issuer)
    line = bare(draft.text)
    key = name.split()[0] if name.split() else name
    if is_heading(draft) and at + 1 < len(drafts) and (line == name or least == _FEWEST):
        told = drafts[at + 1].text  # "Background", "Das Unternehmen", "Le groupe Marl"
        near = key in bare(told)[: len(name) + 40] and not _QUOTED.search(told) and drafts[at + 1].kind == "paragraph"
        return (line == name or near) and _tells_profile(told, words, 2)
    if draft.kind != "paragraph" or len(draft.text) < 120 or len(key) < 2:
        return False
    reach = len(name) + (60 if FOUNDED.match(draft.text) else 25)
    return key in line[:reach] and _tells_profile(draft.text, words, least) and not _QUOTED.search(draft.text)


def _leads_to_figures(drafts: Sequence[Draft], at: int) -> bool:
    """A block of figures, or the heading over one."""
    near = drafts[at : at + (3 if is_heading(drafts[at]) and drafts[at].text.isupper() else 1)]
    return any(draft.kind == "table" or (len(draft.text) > 60 and _is_figures(draft.text)) for draft in near)


_QUOTED = pattern(r"[“\"„«].{20,}|\btoday\b|\bannounced\b|\bheute\b|aujourd")


def _tells_profile(text: str, words: Words, least: int) -> bool:
    return len(words.profile.all_found(text[:1500])) >= least


def _extent(drafts: Sequence[Draft], at: int, kind: BoilerplateKind, words: Words) -> int:
    """The first block behind a boilerplate that begins at `at`."""
    if kind == "end":
        return at + 1
    stop = at + 1
    taken = 0
    headed = is_heading(drafts[at]) or len(drafts[at].text) < 110
    while stop < len(drafts):
        draft = drafts[stop]
        opened = _opens(drafts, stop, words, 1.0, None)
        if draft.kind == "table" or _leads_to_figures(drafts, stop) or (opened and opened != kind):
            break
        if opened:  # more of the same: a second profile, the next part of a long notice
            taken, headed = 0, headed or is_heading(draft)
        elif kind == "contacts":
            if len(draft.text.split()) > 40:
                break
        elif is_heading(draft):
            fact = draft.kind == "paragraph" and _LABELLED.match(draft.text) is not None
            if not (kind == "about" and (fact or _CONTACT.search(draft.text))):
                break
        elif kind == "about":
            taken += 1
            if taken > (_MOST_PROFILE if headed else 2):
                break
        elif not headed and draft.kind != "item":
            break
        stop += 1
    return stop
