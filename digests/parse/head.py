"""The lines over a text: those that can be its head, and those that only say something about it."""

from __future__ import annotations

from collections.abc import Sequence

from digests.parse.copied import is_filing, is_remark
from digests.parse.frame_lines import frame_line
from digests.parse.furniture import is_ago, is_masthead, is_number, is_numbered_label, is_restricted
from digests.parse.layout import Layout
from digests.parse.noise import weight
from digests.parse.titles import stem_of
from digests.parse.wires import wire_of_line, wire_of_site
from digests.parse.words import Words, bare
from digests.pattern import pattern


def sorted_head(
    layout: Layout, above: Sequence[int], words: Words, taken: set[str], authors: frozenset[str]
) -> tuple[list[str], list[int], frozenset[int]]:
    """The lines over a text: those that say something about it, its possible head, and what of it is below a label."""
    over: list[str] = []
    region: list[int] = []
    marked: set[int] = set()
    provided = contacts = labelled = False
    for at in above:
        text = layout.pieces[at].text
        if provided:
            over[-1] += f"\t{text}"
            provided = False
        elif words.provided_by.is_line(text):
            over.append(text)
            provided = True
        elif at in layout.stamps or _is_notice(text, words):
            over.append(text)
            contacts = False
            label = is_label(text, words) or is_numbered_label(text, words) or is_sent_by(text, words)
            # days and numbers may stand between a label and its headline; "The press release:" under one is none
            labelled = labelled or (label and not (text.endswith(":") and region))
        elif at in layout.datelines and not text[layout.datelines[at].end :].strip():
            continue  # place and day alone, once more before the text
        elif at in layout.chrome or bare(text) in taken or _is_byline(text, words) or bare(text) in authors:
            continue
        elif _names_contact(text, words) or (contacts and _is_person(text, words)):
            contacts = True  # "Contacts:" over the headline, and the people under it
        elif is_number(text) or is_ago(text):
            over.append(text)
        else:
            region.append(at)
            if labelled:
                marked.add(at)
            contacts = labelled = False
    return over, region, frozenset(marked)


_YEAR = pattern(r"\A(?:19|20)\d\d (?=\D)|(?<=\D) (?:19|20)\d\d\Z")


def _is_person(text: str, words: Words) -> bool:
    """A line of a contact: a name, a function, a number; nothing that tells what somebody does."""
    if weight(text) >= 30 and weight(text) > len(text) * 1.5:  # eastern words are few and long
        return False
    count = len(text.split())
    told = any(words.announces.is_line(word) for word in text.split() if len(word) > 3)
    return not told and (count <= 4 or "@" in text or (count <= 9 and "," in text))


def _names_contact(text: str, words: Words) -> bool:
    if words.contacts.is_line(text) and text.rstrip().endswith((":", "：")):
        return True
    opener = words.contacts.opener(text)
    return bool(opener) and ("@" in text or text[len(opener or "") :].lstrip()[:1] in (":", "：")) and len(text) < 260


def is_label(text: str, words: Words) -> bool:
    """A line that only says what the page is: "Press release", "Comunicato stampa Palermo", "2026 News Releases"."""
    text = _YEAR.sub("", text)
    label = words.labels.opener(text)
    if not label or " " not in label:
        return words.labels.is_line(text)
    rest = text[len(label) :].strip(" :–—-|")
    return words.labels.is_line(text) or (len(rest.split()) <= 1 and rest[:1].isupper() and rest.isalpha())


def is_sent_by(text: str, words: Words) -> bool:
    """ "Press Release: Marl Harbour Union": a label, and whose it is."""
    framed = frame_line(text, words)
    return framed is not None and framed.labelled and bool(framed.houses or framed.names)


def _is_notice(text: str, words: Words) -> bool:
    if is_sent_by(text, words) or (text.startswith("+++") and words.embargo.found(text)):
        return True
    if is_restricted(text) or is_numbered_label(text, words) or is_masthead(text) or is_filing(text) or is_remark(text):
        return True
    stem, tail = stem_of(text)
    if len(stem.split()) <= 3 and len(tail) >= 10 and words.labels.is_line(tail):
        return True  # "MARL.org - Press Release Distribution"
    if (
        wire_of_site(text)
        or wire_of_line(text)
        or is_label(text, words)
        or words.kickers.is_line(text)
        or words.corrections.is_line(text)
    ):
        return True
    if words.keyed.found(text) and len(text) < 200:  # "EQS-News: X AG / Schlagwort(e): …"
        return True
    if len(text.split()) <= 10 and text[-1:] not in ".!?" and words.desks.found(text):
        return True  # "Maria Probst, Stabsstelle Kommunikation"
    ended = words.end_openers.opener(text)
    if ended and len(ended.split()) >= 3 and len(text) < 260:
        return True
    if words.corrected.opener(text) or (text.startswith("/") and text.endswith("/")):
        return True
    opener = words.corrections.opener(text)
    if opener and text[len(opener) :].lstrip()[:1] == ":" and text.endswith(".") and len(text) < 400:
        return True  # "CORRECTION: The earlier version …"
    if len(text.split()) <= 10 and words.sources.opener(text.lstrip("| ")) and ":" in text[:24]:
        return True
    if len(text.split()) <= 24 and (words.embargo.opener(text) or words.provided_by.opener(text)):
        return True
    return bool(words.corrections.opener(text) and ("..." in text or "…" in text) and len(text) < 120)


def _is_byline(text: str, words: Words) -> bool:
    if len(text.split()) > 9 or text.endswith((".", "!", "?")):
        return False
    opener = words.bylines.opener(text)
    return bool(opener) and text[len(opener or "") :].strip(" :")[:1].isupper()
