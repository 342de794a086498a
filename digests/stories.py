"""Which releases tell the same story, and which of them leads it. Pure.

A release leaves a Trace; releases that share one of its keys are compared in full. The comparison asks nothing of the
order in which they came, so stories, being all that is connected by it, do not depend on that order either. Where it is
not certain that two are the same they stay apart: two posts are a smaller harm than one that swallows a story.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from urllib.parse import urlsplit

from msgspec import Struct

from digests.languages.folding import fold, fold_company
from digests.model import Figure, KeptRelease, Reading, Release, Span

_SHINGLE = 3  # words
_BANDS, _ROWS = 32, 4  # finds 95 % of copies with a tenth of the words changed (measured)
_ALIKE = 0.6  # shared shingles of all: the same text in another wire's frame
_HELD = 0.85  # shared shingles of the shorter one: a copy that was cut short
_IDENTICAL = 0.97  # then even a headline of the copy's own does not matter
_ENOUGH = 20  # shingles below which a text is too short to be compared
_NUMBERS = 0.9  # of the numbers in the shorter one stand in the other
_CORRECTED_NUMBERS = 0.5  # a correction of the same day; on another day all but one, or it is the next notice
_TRANSLATED, _TELLING = 0.75, 5  # so many of all numbers, and at least so many, make a translation of one issuer's text
_DAYS, _CORRECTION_DAYS, _COPY_DAYS = 3, 10, 1

# Where each wire publishes its own: a release there is the original, elsewhere a copy.
_WIRE_HOSTS = {
    "PR Newswire": ("prnewswire.com", "prnewswire.co.uk", "prnasia.com"),
    "Business Wire": ("businesswire.com",),
    "GlobeNewswire": ("globenewswire.com",),
    "CNW": ("newswire.ca",),
    "ACCESSWIRE": ("accesswire.com", "accessnewswire.com"),
    "Newsfile": ("newsfilecorp.com",),
    "Media OutReach": ("media-outreach.com",),
    "EQS": ("eqs-news.com", "dgap.de"),
    "PR TIMES": ("prtimes.jp",),
    "News Direct": ("newsdirect.com",),
}


class Trace(Struct, frozen=True):
    """What of a release can be recognised in another. `keys` are signed 64-bit numbers: copies share at least one."""

    keys: frozenset[int]
    shingles: frozenset[int]
    words: frozenset[str]
    numbers: frozenset[str]
    headline: tuple[str, ...]
    issuer: str
    tickers: frozenset[str]
    day: date | None
    language: str
    facts: frozenset[tuple[str, str]]
    corrects: bool


def trace(reading: Reading) -> Trace:
    """The trace of a release: its news without boilerplate and dateline, its headline, its telling figures."""
    release = reading.release
    words = fold(_news(release)).split()
    shingles = frozenset(_hash(*words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1))
    headline = tuple(fold(release.headline or "").split())
    issuer = fold_company(release.issuer.name) if release.issuer else ""
    day = published_day(release)
    facts = _facts(reading.figures)
    tickers = frozenset(ticker.upper() for ticker in release.issuer.tickers) if release.issuer else frozenset()
    names = sorted({issuer, *tickers} - {""})
    return Trace(
        keys=frozenset((*_bands(shingles), *_headline_keys(issuer, headline), *_day_keys(day, names, facts))),
        shingles=shingles,
        words=frozenset(words),
        numbers=frozenset(word for word in set(words) if not word.isalpha() and any(map(str.isdigit, word))),
        headline=headline,
        issuer=issuer,
        tickers=tickers,
        day=day,
        language=release.language,
        facts=facts,
        corrects=release.correction is not None,
    )


def same_story(one: Trace, other: Trace) -> bool:
    """Whether two releases tell the same story. Symmetric."""
    if not one.keys & other.keys:
        return False
    if one.language != other.language:
        return _translated(one, other)
    corrects = one.corrects or other.corrects
    if _apart(one.day, other.day, _CORRECTION_DAYS if corrects else _DAYS):
        return False
    same_headline = bool(one.issuer) and one.issuer == other.issuer and one.headline == other.headline
    alike, held = _likeness(one.shingles, other.shingles)
    if corrects:
        return _numbers_corrected(one, other) and (same_headline or (alike >= _ALIKE and _issuers_agree(one, other)))
    if not _numbers_agree(one.numbers, other.numbers, _NUMBERS):
        return False
    if same_headline:
        return held >= _ALIKE or min(len(one.shingles), len(other.shingles)) < _ENOUGH
    return alike >= _IDENTICAL or ((alike >= _ALIKE or held >= _HELD) and _headlines_fit(one, other))


def lead(releases: Sequence[KeptRelease]) -> KeptRelease:
    """The release that tells a story best: the newest correction, else the original wire's, the fullest, the first."""
    return min(releases, key=_leading)


def published_day(release: Release) -> date | None:
    """The day a release is of, where it says one."""
    for said in (release.published, release.dateline.date if release.dateline else None):
        try:
            return date.fromisoformat((said or "")[:10])
        except ValueError:
            continue
    return None


def _leading(kept: KeptRelease) -> tuple[bool, int, bool, int, str, str, str]:
    release = kept.reading.release
    day = published_day(release)
    newest = -(day.toordinal() if day else 0) if release.correction else 0
    fullness = -len(fold(_news(release)).split())
    return (
        release.correction is None,
        newest,
        not _is_original(kept),
        fullness,
        release.published or "9999",
        kept.address,
        release.body,
    )


def _is_original(kept: KeptRelease) -> bool:
    """It stands on the site of the wire that it names."""
    line = kept.reading.release.dateline
    host = (urlsplit(kept.address).hostname or "") if "://" in kept.address else ""
    hosts = _WIRE_HOSTS.get(line.wire, ()) if line and line.wire else ()
    return any(host == own or host.endswith(f".{own}") for own in hosts)


def _news(release: Release) -> str:
    """The body without its dateline, which each wire writes its own way, and without boilerplate."""
    left_out = [part.span for part in release.boilerplate]
    if release.dateline and release.dateline.span:
        left_out.append(release.dateline.span)
    kept, start = [], 0
    for span in sorted(left_out):
        kept.append(Span(start, max(start, span.start)).cut(release.body))
        start = max(start, span.end)
    kept.append(release.body[start:])
    return " ".join(kept)


def _likeness(one: frozenset[int], other: frozenset[int]) -> tuple[float, float]:
    """Shared shingles of all (Jaccard), and of the shorter; (0, 0) where there are too few to say."""
    smaller = min(len(one), len(other))
    if smaller < _ENOUGH:
        return (1.0, 1.0) if one and one == other else (0.0, 0.0)
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared), shared / smaller


def _numbers_agree(one: frozenset[str], other: frozenset[str], least: float) -> bool:
    """A notice on the same form has other numbers; a copy has the same, and those of its frame."""
    return len(one & other) >= least * min(len(one), len(other))


def _numbers_corrected(one: Trace, other: Trace) -> bool:
    """A correction changes some numbers, and adds those with which it tells what it replaces."""
    if one.day == other.day:
        return _numbers_agree(one.numbers, other.numbers, _CORRECTED_NUMBERS)
    pairs = [(old, new) for old, new in ((one, other), (other, one)) if new.corrects]
    lost = max(len(old.numbers - new.numbers) for old, new in pairs)
    return lost <= 1 or _numbers_agree(one.numbers, other.numbers, _NUMBERS)


def _headlines_fit(one: Trace, other: Trace) -> bool:
    """Each headline's words stand in the other text: a form letter about another company fails here."""
    return other.words.issuperset(one.headline) and one.words.issuperset(other.headline)


def _issuers_agree(one: Trace, other: Trace) -> bool:
    return not one.issuer or not other.issuer or one.issuer == other.issuer or bool(one.tickers & other.tickers)


def _apart(one: date | None, other: date | None, days: int) -> bool:
    return one is not None and other is not None and abs(one - other) > timedelta(days=days)


def _translated(one: Trace, other: Trace) -> bool:
    """The same day and the same telling figures; of one issuer fewer of them do, or all the numbers of the text."""
    if one.day is None or other.day is None or _apart(one.day, other.day, _COPY_DAYS):
        return False
    shared, smaller = len(one.facts & other.facts), min(len(one.facts), len(other.facts))
    same_issuer = bool(one.issuer and one.issuer == other.issuer) or bool(one.tickers & other.tickers)
    if shared >= (3 if same_issuer else 5) and shared >= 0.8 * smaller:
        return True
    of_dates = {str(part) for day in (one.day, other.day) for part in (day.year, day.month, day.day)}
    numbers, others = one.numbers - of_dates, other.numbers - of_dates
    both = len(numbers & others)
    return same_issuer and both >= _TELLING and both >= _TRANSLATED * max(len(numbers), len(others))


def _facts(figures: Iterable[Figure]) -> frozenset[tuple[str, str]]:
    """Figures that hardly two releases of a day share by chance: three digits that count, or money of two."""
    telling = set()
    for figure in figures:
        digits = f"{figure.value:f}".lstrip("-").replace(".", "").strip("0")
        is_year = figure.kind == "count" and 1900 <= figure.value <= 2100
        if figure.kind != "ordinal" and not is_year and len(digits) >= (2 if figure.kind == "money" else 3):
            unit = figure.unit if figure.kind in ("money", "percent") else ""
            telling.add((f"{abs(figure.value.normalize()):f}", unit))
    return frozenset(telling)


def _headline_keys(issuer: str, headline: tuple[str, ...]) -> list[int]:
    return [_hash("headline", issuer, *headline)] if issuer and headline else []


def _day_keys(day: date | None, names: Sequence[str], facts: frozenset[tuple[str, str]]) -> list[int]:
    """What a translation shares: issuer or figures, under its own day and the next, so that a day apart still meets."""
    if day is None:
        return []
    shared = [("issuer", name) for name in names] + [("fact", *fact) for fact in sorted(facts)[:24]]
    return [_hash(at.isoformat(), *parts) for parts in shared for at in (day, day + timedelta(days=1))]


def _bands(shingles: frozenset[int]) -> list[int]:
    """One-permutation MinHash: each shingle falls into a bin, the least of each bin counts, bins make bands."""
    if len(shingles) < _ENOUGH:
        return [_hash("text", *map(str, sorted(shingles)))] if shingles else []
    size = _BANDS * _ROWS
    least: list[int | None] = [None] * size
    for shingle in shingles:
        at, value = shingle % size, shingle // size
        found = least[at]
        if found is None or value < found:
            least[at] = value
    filled = [at for at in range(size) if least[at] is not None]
    for at in range(size):  # an empty bin borrows from the next full one, as in both of two alike texts
        if least[at] is None:
            lender = next((full for full in filled if full > at), filled[0])
            least[at] = (least[lender] or 0) + (lender - at) % size
    return [
        _hash("band", str(start), *(str(value) for value in least[start : start + _ROWS]))
        for start in range(0, size, _ROWS)
    ]


def _hash(*parts: str) -> int:
    """A signed 64-bit number, the same in every process."""
    digest = hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
