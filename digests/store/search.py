"""Finding releases by their words, newest first, alike on both databases.

The words are folded by us (case, accents, scripts without blanks) and each database is handed words and positions, so
that no parser of its own decides what a word is. `release_text` is written beside the release: FTS5 on SQLite, a
tsvector on PostgreSQL.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from msgspec import Struct
from sqlalchemy import Connection, text

from digests.languages.folding import fold, folded_words
from digests.model import KeptRelease, Release, Span
from digests.pattern import pattern
from digests.store import frequency
from digests.store.archive import releases_by_id

_NEWEST = 500  # nothing looks further back than so many matching releases: the cost of a common word stays bounded
_FRAGMENT = 180  # characters around the first match
_TERMS = 12
_LEXEME = 200  # characters of one word that count; PostgreSQL refuses those beyond 2 KB
_POSITIONS = 16_383  # the last one PostgreSQL tells apart

_WISH = pattern(r'(-?)(?:"([^"]{1,200})"|(\S{1,200}))')


class Term(Struct, frozen=True):
    """One word or phrase of a query, folded; `wanted` is False for "-word", `begins` True for "word*"."""

    words: tuple[str, ...]
    wanted: bool = True
    begins: bool = False


class Narrow(Struct, frozen=True):
    """What beside its words a release must be; None and () ask for nothing."""

    companies: tuple[int, ...] = ()
    origin: str | None = None  # a source's name, or what stands in the address of the page: "example.com"
    wire: str | None = None  # the brand, or how it begins, in any case
    language: str | None = None
    since: date | None = None  # the day of the release, or where it says none the day on which it came

    @property
    def asks(self) -> bool:
        return self != Narrow()


class Hit(Struct, frozen=True):
    """A release that was found: a fragment of its body, and where in it and in the headline the words stand."""

    kept: KeptRelease
    fragment: str
    marks: tuple[Span, ...]
    headline_marks: tuple[Span, ...]


class Found(Struct, frozen=True):
    """One page of hits, one a story; `total` stories within reach, `more` when there is a next page."""

    hits: tuple[Hit, ...]
    total: int
    more: bool


def terms(query: str) -> tuple[Term, ...]:
    """What a query asks for: words, "phrases", -word, word*. Empty when nothing is left to look for."""
    found = []
    for minus, phrase, word in _WISH.findall(query)[:_TERMS]:
        words = tuple(one[:_LEXEME] for one in fold(phrase or word).split())
        if words:
            found.append(Term(words, not minus, word.endswith("*")))
    return tuple(found) if any(term.wanted for term in found) else ()


def search(connection: Connection, query: str, *, page: int = 0, size: int = 5, narrow: Narrow | None = None) -> Found:
    """The newest stories whose releases hold all words of the query and are as `narrow` says. `page` counts from 0.

    Without words, all that are so; without either, none.
    """
    asked, narrow = terms(query), narrow or Narrow()
    if not asked and not narrow.asks:
        return Found((), 0, False)
    found: dict[int, int] = {}
    for story, release in _matching(connection, asked, narrow):
        found.setdefault(story, release)
    wanted = list(found.values())[page * size : (page + 1) * size]
    kept = releases_by_id(connection, wanted)
    hits = tuple(_hit(kept[number], asked) for number in wanted)
    return Found(hits, len(found), len(found) > (page + 1) * size)


def index(connection: Connection, release_id: int, release: Release) -> None:
    """Write the words of a release, issuer, tickers, and the body without boilerplate, and count them."""
    words = words_of(release)
    unindex(connection, release_id)
    if connection.dialect.name == "sqlite":
        insert = "INSERT INTO release_text (rowid, words) VALUES (:id, :words)"
        connection.execute(text(insert), {"id": release_id, "words": " ".join(words)})
    else:
        insert = "INSERT INTO release_text (release_id, words) VALUES (:id, CAST(:words AS tsvector))"
        connection.execute(text(insert), {"id": release_id, "words": _vector(words)})
    frequency.count(connection, release_id, words)


def unindex(connection: Connection, release_id: int) -> None:
    key = "rowid" if connection.dialect.name == "sqlite" else "release_id"
    connection.execute(text(f"DELETE FROM release_text WHERE {key} = :id"), {"id": release_id})  # noqa: S608


def words_of(release: Release) -> list[str]:
    """What a release is found by, folded and in order."""
    kept, start = [], 0
    for span in sorted(part.span for part in release.boilerplate):
        kept.append(release.body[start : max(start, span.start)])
        start = max(start, span.end)
    kept.append(release.body[start:])
    issuer = (release.issuer.name, *release.issuer.tickers) if release.issuer else ()
    return [word[:_LEXEME] for word in fold(" ".join((*issuer, *kept))).split()]


def _matching(connection: Connection, asked: tuple[Term, ...], narrow: Narrow) -> list[tuple[int, int]]:
    """(story, release) of the newest matching releases, newest first."""
    sqlite = connection.dialect.name == "sqlite"
    key = "rowid" if sqlite else "release_id"
    wanted, values = _narrowed(narrow)
    releases, stories, newest = "release r", "JOIN story s ON s.id = r.story_id", "r.id"
    tables = f"{releases} {stories}"
    if asked:
        joined = f"release_text t ON t.{key} = r.id"
        if narrow.companies:  # a company has some hundred releases, a word perhaps every second one of the archive
            tables = f"{releases} {'CROSS ' if sqlite else ''}JOIN {joined} {stories}"  # SQLite joins in this order
        else:
            tables, newest = f"release_text t JOIN {releases} ON r.id = t.{key} {stories}", f"t.{key}"
        wanted.append("release_text MATCH :query" if sqlite else "t.words @@ CAST(:query AS tsquery)")
        values["query"] = _sqlite_query(asked) if sqlite else _postgresql_query(asked)
    query = f"""
        SELECT r.story_id, r.id FROM {tables}
        WHERE {" AND ".join(wanted)} ORDER BY {newest} DESC LIMIT {_NEWEST}"""  # noqa: S608
    return [(story, release) for story, release in connection.execute(text(query), values)]


def _narrowed(narrow: Narrow) -> tuple[list[str], dict[str, object]]:
    """Conditions on a release `r` of a story `s`, which must be one that may be told, and the values they name."""
    wanted = ["s.retracted IS NULL", "(s.embargo IS NULL OR s.embargo <= :now)"]
    values: dict[str, object] = {"now": datetime.now(UTC).isoformat(timespec="microseconds")}
    if narrow.companies:
        wanted.append(f"r.company_id IN ({', '.join(f':c{at}' for at in range(len(narrow.companies)))})")
        values |= {f"c{at}": number for at, number in enumerate(narrow.companies)}
    if narrow.origin:
        wanted.append("(lower(r.source) = :origin OR lower(r.address) LIKE :host ESCAPE '!')")
        values |= {"origin": narrow.origin.lower(), "host": f"%{_literally(narrow.origin.lower())}%"}
    if narrow.wire:
        wanted.append("replace(lower(r.wire), ' ', '') LIKE :wire ESCAPE '!'")
        values["wire"] = f"{_literally(narrow.wire.lower().replace(' ', ''))}%"
    if narrow.language:
        wanted.append("r.language = :language")
        values["language"] = narrow.language
    if narrow.since:
        wanted.append("(r.published_day >= :day OR (r.published_day IS NULL AND r.seen >= :moment))")
        began = datetime.combine(narrow.since, time(), UTC)
        values |= {"day": narrow.since.isoformat(), "moment": began.isoformat(timespec="microseconds")}
    return wanted, values


def _literally(part: str) -> str:
    """For LIKE: its wildcards as themselves."""
    return part.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _sqlite_query(asked: tuple[Term, ...]) -> str:
    """FTS5's language: every word in quotes, so that none is an operator."""
    wanted = [_fts5(term) for term in asked if term.wanted]
    unwanted = [_fts5(term) for term in asked if not term.wanted]
    return f"({' AND '.join(wanted)})" + "".join(f" NOT {term}" for term in unwanted)


def _fts5(term: Term) -> str:
    return f'"{" ".join(term.words)}"' + ("*" if term.begins else "")


def _postgresql_query(asked: tuple[Term, ...]) -> str:
    return " & ".join(("" if term.wanted else "!") + _tsquery(term) for term in asked)


def _tsquery(term: Term) -> str:
    words = [f"'{word}'" for word in term.words]  # folded: no quote or backslash is left in them
    return f"({' <-> '.join(words)}{':*' if term.begins else ''})"


def _vector(words: list[str]) -> str:
    """A tsvector as written: each word once with its positions."""
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words, 1):
        places.setdefault(word, []).append(min(place, _POSITIONS))
    return " ".join(f"'{word}':{','.join(map(str, at[:255]))}" for word, at in places.items())


def _hit(kept: KeptRelease, asked: tuple[Term, ...]) -> Hit:
    """The first passage that holds a word looked for, cut to a fragment; the first passage where only others do."""
    release = kept.reading.release
    passages = [passage for passage in _passages(release) if passage.strip()]
    marked = ((passage, spans) for passage in passages if (spans := _marks(passage, asked)))
    passage, spans = next(marked, (passages[0] if passages else "", ()))
    start = _word_start(passage, spans[0].start - _FRAGMENT // 3 if spans else 0)
    end = _word_end(passage, start + _FRAGMENT)
    shown = tuple(Span(s.start - start, s.end - start) for s in spans if start <= s.start and s.end <= end)
    return Hit(kept, passage[start:end], shown, _marks(release.headline or "", asked))


def _passages(release: Release) -> list[str]:
    """The paragraphs of the news: without headlines and boilerplate."""
    boilerplate = [part.span for part in release.boilerplate]
    return [
        block.span.cut(release.body)
        for block in release.blocks
        if block.kind not in ("headline", "subheadline") and not any(span.meets(block.span) for span in boilerplate)
    ]


def _marks(written: str, asked: tuple[Term, ...]) -> tuple[Span, ...]:
    """Where the wanted words and phrases stand in a text, in order, without overlap."""
    wanted = [term for term in asked if term.wanted]
    words = folded_words(written) if wanted else []
    begins = tuple(term.words[0] for term in wanted)  # of a word that begins so, not all may follow
    spans = []
    at = 0
    while at < len(words):
        if not words[at][0].startswith(begins):
            at += 1
            continue
        reach = max(_reach(words, at, term) for term in wanted)
        if reach:
            spans.append(Span(words[at][1].start, words[at + reach - 1][1].end))
        at += max(reach, 1)
    return tuple(spans)


def _reach(words: list[tuple[str, Span]], at: int, term: Term) -> int:
    """How many words from `at` on are the term's: all of them, or 0."""
    here = [word for word, _ in words[at : at + len(term.words)]]
    last_fits = len(here) == len(term.words) and (
        here[-1].startswith(term.words[-1]) if term.begins else here[-1] == term.words[-1]
    )
    return len(here) if last_fits and tuple(here[:-1]) == term.words[:-1] else 0


def _word_start(written: str, at: int) -> int:
    """A place where a word starts, at or shortly before."""
    if at <= 0:
        return 0
    return written.rfind(" ", max(0, at - 30), at) + 1 or at


def _word_end(written: str, at: int) -> int:
    blank = written.find(" ", at, at + 30)
    return min(len(written), blank if blank >= 0 else at)
