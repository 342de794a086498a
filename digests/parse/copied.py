"""Lines that a filing, an archive or a copying program put over a release: file names, exhibits, forms, remarks."""

from __future__ import annotations

import re

from digests.pattern import pattern

_FILE = pattern(
    r"[\w.,&()%-]{1,120}\.(?:html?|pdf|docx?|rtf|txt|xml|aspx?|mdx?|rst|jsonl?|jsx?|tsx?|php|csv|eml|tex)",
    re.IGNORECASE,
)
_SLUG = pattern(r"\w{1,40}(?:[-_]\w{1,40}){4,60}")
_EXHIBIT = pattern(r"(?:ex(?:hibit)?)[\s.–-]{0,3}(?:no\.\s?)?\d{1,3}(?:\.\d{1,2})?\b", re.IGNORECASE)
_NAMED_FILE = pattern(r"\([\w.-]{1,80}\.(?:html?|txt|pdf)\)\Z", re.IGNORECASE)
_EXHIBIT_WORDS = 6  # an exhibit's line with more words than this says a headline behind its mark
_MARK_WORDS = 2  # "Exhibit 99.1"
_FORM = pattern(
    r"(?<![\w-])(?:form\s)?(?:(?:8|6|10|11)-[KQ](?:SB)?|(?:20|40)-F|DEF ?14A)(?:/A)?(?![\w-])|\d-K(?=Current report)",
    re.IGNORECASE,
)
_FORM_WORDS = 12
_FILES = pattern(r"\b(?:files|announces|reports|delays|amends|restates|submits)\b", re.IGNORECASE)
_FILED = pattern(r"(?:filed|filing date|accepted|accession(?: no\.?| number)?)\s?:", re.IGNORECASE)
# "_Extraction: started at the first heading_", "Retrieved on March 3": what a program says of its copy
_REMARK = pattern(
    r"[\s_*(\[>]{0,4}(?:text |page |document )?(?:extraction|extracted|conversion|converted|scraped|crawled|retrieved"
    r"|downloaded|fetched|cached|parsed|transcribed|archived)(?:\s?:|\s(?:from|on|by|at|via|with)\b)",
    re.IGNORECASE,
)
_REMARK_WORDS = 45


def is_file_name(text: str) -> bool:
    """ "exhibit991_results.htm", or the last part of an address: "Marl-Reports-Third-Quarter-Results"."""
    return bool(_FILE.fullmatch(text.strip()) or _SLUG.fullmatch(text.strip()))


def is_exhibit_mark(text: str) -> bool:
    """ "EX-99.1", "Exhibit 99.1 PR appointment", "EX-99.1 Press release of March 3, 2026 (marl-ex991.htm)"."""
    line = text.strip()
    return bool(_EXHIBIT.match(line)) and (len(line.split()) <= _EXHIBIT_WORDS or _NAMED_FILE.search(line) is not None)


def is_only_mark(text: str) -> bool:
    """An exhibit's mark that says nothing but its number and file."""
    return is_exhibit_mark(text) and (len(text.split()) <= _MARK_WORDS or _NAMED_FILE.search(text) is not None)


def is_filing(text: str) -> bool:
    """ "Marl Works (MRL) 8-K Current report", "Filed: 3 Mar 26, 7:05am": a line about a filing, no news of it."""
    if _FILED.match(text):
        return len(text.split()) <= _FORM_WORDS
    return len(text.split()) <= _FORM_WORDS and bool(_FORM.search(text)) and _FILES.search(text) is None


def is_remark(text: str) -> bool:
    """What a program or an archive says of its copy."""
    return len(text.split()) <= _REMARK_WORDS and _REMARK.match(text) is not None
