"""Page stamps: a date that stands by itself, or among words such as "published", with a clock time and a zone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from digests.parse.calendar import Printed, moment_after, printed_dates
from digests.parse.words import Words, folded

_LONGEST = 110
_WORD = re.compile(r"[^\W\d_][^\W\d_.'-]*")
_UPDATE = re.compile(
    r"last updated|updated|modified|aktualisiert|mis à jour|actualizado|aggiornat|atualizad|更新|수정|обновлено"
)
_PLACE_BEFORE = re.compile(r"[A-ZÀ-Ý][\w .'-]{2,30},\s(?:den|le|a|il|em)?\s?\Z")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A page stamp: the day ("2025-10-17") or month, the moment where the zone is said, whether it tells an update."""

    value: str
    moment: datetime | None = None
    update: bool = False

    @property
    def published(self) -> str:
        return self.moment.isoformat(timespec="minutes") if self.moment else self.value


def find_stamp(text: str, words: Words) -> Stamp | None:
    """The date a short line is there for; None when the line says more than a date."""
    if len(text) > _LONGEST or not any(char.isdigit() for char in text):
        return None
    dates = [item for item in printed_dates(text, words) if item.has_year]
    if not dates:
        return None
    first = dates[0]
    if not _only_stamp_words(text, dates, words):
        return None
    return Stamp(first.value, moment_after(text, first), bool(_UPDATE.match(folded(text))))


def _only_stamp_words(text: str, dates: list[Printed], words: Words) -> bool:
    rest, at = [], 0
    for item in dates:
        rest.append(text[at : item.start])
        at = item.end
    rest.append(text[at:])
    left = [
        word
        for word in _WORD.findall(" ".join(rest))
        if folded(word).strip(".") not in words.stamp_words and folded(word).strip(".") not in words.weekdays
    ]
    if len(left) > 2:
        return False
    return not left or sum(map(len, left)) <= 12
