"""What a title says beside the headline: the site's name, the label of a field, a kicker."""

from __future__ import annotations

import re

from digests.parse.noise import weight
from digests.parse.pieces import Evidence
from digests.parse.words import Words, folded
from digests.pattern import pattern

_SUFFIX = pattern(r"\s*[|｜]\s*|\s+[-–—:·»]{1,2}\s+")
_BAR = pattern(r"\s*[|｜]\s*")
_RELEASE_WORD = pattern(
    r"プレスリリース|press releases?|newsroom|news ?cent(?:er|re)|media ?cent(?:er|re)"
    r"|press ?(?:room|cent(?:er|re)|office)|news releases?|media releases?|ニュースリリース|PR TIMES"
    r"|presseportal|pressemitteilung(?:en)?"
    r"|medienmitteilung(?:en)?|communiqués? de presse|(?:salle|espace) de presse"
    r"|espace presse|sala (?:de )?(?:prensa|imprensa|stampa)"
    r"|notas? de prensa|comunicat[oi] stampa|пресс-центр|пресс-релиз\w?|보도자료|新闻稿|新聞稿|新闻中心",
    re.IGNORECASE,
)
_LISTED = pattern(r"(?:\d{1,3}[.)]\s)?(?:\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d\d-\d\d)\s?[–—|-]\s(?=\S.{20})")
_CODE = pattern(r"\s(?=[A-Z\d-]*\d)[A-Z]{0,4}\d{2,4}-\d{1,4}\s[:–—-]?\s?(?=[A-ZÀ-Þ].{20})")
_TWICE, _LONGEST = 12, 500  # characters
_SITE_WORDS = 5  # of a site's name behind a dash
_BRACKETED = pattern(r"[\[【(（<](?P<label>[^\[\]【】()（）<>]{2,30})[\]】)）>]\s?")
_LABEL_BEHIND = pattern(r"\s?[\[【(（](?P<label>[^\[\]【】()（）]{4,30})[\]】)）]\Z")
_JOIN = pattern(r"(?:[:：|–—]{1,2}|-{1,2}(?=\s)|\.{2,3})\s*")  # between a kicker and the headline


def trimmed_title(title: str, evidence: Evidence) -> str:
    """A page title without the site's name behind it."""
    known = {folded(name) for name in (evidence.site or "", *evidence.authors) if name}
    parts = _BAR.split(title)
    if len(parts) > 1 and weight(parts[0]) >= 12:
        return parts[0].strip()
    cuts = list(_SUFFIX.finditer(title))
    for cut in reversed(cuts):
        tail = title[cut.end() :]
        if folded(tail) in known or _RELEASE_WORD.search(tail):
            return title[: cut.start()].strip()
    return title.strip()


def without_suffix(headline: str, evidence: Evidence, words: Words) -> str:
    """A headline of the text without a site's name behind a bar or dash."""
    parts = _BAR.split(headline)
    known = {folded(name) for name in (evidence.site or "", *evidence.authors) if name}
    if len(parts) > 1 and (_RELEASE_WORD.search(parts[-1]) or folded(parts[-1]) in known):
        return "｜".join(parts[:-1]).strip() if "｜" in headline else " | ".join(parts[:-1]).strip()
    stem, tail = stem_of(headline)
    named = _RELEASE_WORD.search(tail) is not None and len(tail.split()) <= _SITE_WORDS
    if weight(stem) >= 24 and tail and (named or folded(tail) in known or is_office(tail, words)):
        return stem
    label = _LABEL_BEHIND.search(headline)  # "Marl opens a works (Press Release)"
    return headline[: label.start()] if label and words.labels.is_line(label["label"]) else headline


def once(headline: str) -> str:
    """ "Marl opens a worksMarl opens a works": a headline that a copy has twice in one line, once."""
    if len(headline) > _LONGEST:
        return headline
    for size in (len(headline) // 2, (len(headline) - 1) // 2):
        if size >= _TWICE and headline[:size] == headline[-size:]:
            return headline[:size].strip()
    return headline


def stem_of(title: str) -> tuple[str, str]:
    """A title and what stands behind its last dash or bar, "" where it has none."""
    cuts = list(_SUFFIX.finditer(title))
    return (title[: cuts[-1].start()].strip(), title[cuts[-1].end() :].strip()) if cuts else (title, "")


def behind_site(title: str) -> str:
    """What stands behind the first dash or bar of a title, "" where it has none: "Marl - Marl opens a works"."""
    cut = _SUFFIX.search(title)
    return title[cut.end() :].strip() if cut else ""


def is_office(tail: str, words: Words) -> bool:
    """ "The Office of the Ombudsman" behind a headline is the sender."""
    tokens = folded(tail).split()
    plain = tail[:1].isupper() and len(tokens) <= 8 and not any(map(str.isdigit, tail))
    told = any(words.announces.is_line(token) for token in tokens if len(token) > 3)
    return plain and not told and not words.offices.isdisjoint(tokens)


def without_label(headline: str, words: Words) -> str:
    """ "Title: X" → "X"; "[보도자료] X" behind such a label too."""
    dated = _LISTED.match(headline)  # "4. 30-04-2026 — X": how a list of releases has it
    headline = headline[dated.end() :] if dated else headline
    coded = words.labels.opener(headline)
    code = _CODE.match(headline, len(coded)) if coded and " " in coded else None
    if code:  # "MEDIA ADVISORY M26-014 X"
        return headline[code.end() :]
    label = words.title_labels.opener(headline)
    if label is None:
        return headline
    rest = headline[len(label) :].lstrip(" :：")
    bracket = _BRACKETED.match(rest)
    if bracket and words.labels.is_line(bracket["label"]):
        rest = rest[bracket.end() :]
    return rest.strip() or headline


def split_kicker(headline: str, words: Words) -> tuple[str | None, str]:
    """(kicker, headline): "UPDATE: X" → ("UPDATE", "X"). A kicker must be parted from what follows."""
    for phrases in (words.corrections, words.kickers, words.labels):
        for line in sorted(phrases.lines, key=len, reverse=True):
            if phrases is words.labels and len(line) < 12 and line.isascii():  # "Video: …" belongs to the headline
                continue
            size = _kicker_length(headline, line)
            if size:
                rest = headline[size:]
                stripped = rest.lstrip(" .*]】）)/")
                join = _JOIN.match(stripped)
                shouted = headline[:6].isupper() and phrases is words.corrections
                opened = headline[0] in "[【(（/"
                if not (join or shouted or opened) or (headline[size : size + 1].isalnum()):
                    continue
                clean = stripped[join.end() :] if join else stripped
                if weight(clean) >= 12:
                    return headline[:size].strip(" [【(（/"), clean.strip()
    return None, headline


def _kicker_length(headline: str, line: str) -> int:
    start = len(headline) - len(headline.lstrip("[【(（*/ "))
    return start + len(line) if folded(headline[start : start + len(line)]) == line else 0
