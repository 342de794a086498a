"""Companies by name, ticker or a near miss."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from msgspec import Struct
from sqlalchemy import Connection, func, literal, select

from digests.languages.folding import fold, fold_company
from digests.model import Issuer
from digests.store.rows import storable
from digests.store.tables import company, company_gram, company_name
from digests.store.upsert import insert

_LONGEST = 200  # characters of a name that count
_CANDIDATES = 30  # names with the most letters in common that are compared in full
_NEAR = 0.78  # likeness from which a misspelt name is taken for another: one letter in five, two in ten


class Company(Struct, frozen=True):
    """Who issues releases. `guessed` is True where the name asked for was only similar."""

    id: int
    name: str
    tickers: tuple[str, ...] = ()
    guessed: bool = False


def company_of(connection: Connection, issuer: Issuer) -> int | None:
    """The number of an issuer's company, made when it is new; None for a name without letters."""
    folded = fold_company(issuer.name)[:_LONGEST]
    if not folded:
        return None
    known = select(company.c.id).where(company.c.folded == folded)
    number = connection.execute(known).scalar_one_or_none()
    if number is None:
        new = insert(connection, company).values(**storable({"name": issuer.name[:_LONGEST], "folded": folded}))
        connection.execute(new.on_conflict_do_nothing())
        number = connection.execute(known).scalar_one()
    names = set(connection.execute(select(company_name.c.folded).where(company_name.c.company_id == number)).scalars())
    for kind, written, name in _names(issuer, folded):
        if name not in names:
            _name(connection, number, kind, written, name)
    return int(number)


def find_companies(connection: Connection, asked: str, limit: int = 5) -> tuple[Company, ...]:
    """Companies that go by this name or ticker: those exactly so, else those whose name holds it, else similar ones."""
    folded, shortened = fold(asked)[:_LONGEST], fold_company(asked)[:_LONGEST]
    if not folded:
        return ()
    exact = select(company_name.c.company_id).where(company_name.c.folded.in_({folded, shortened}))
    if found := _companies(connection, list(connection.execute(exact.order_by("company_id")).scalars()), limit):
        return found
    held = (
        select(company.c.id)
        .where((literal(" ") + company.c.folded + " ").contains(f" {shortened} ", autoescape=True))
        .order_by(func.length(company.c.folded), company.c.id)
        .limit(limit)
    )
    if found := _companies(connection, list(connection.execute(held).scalars()), limit):
        return found
    return _companies(connection, _similar(connection, shortened), limit, guessed=True)


def companies_by_id(connection: Connection, numbers: list[int]) -> tuple[Company, ...]:
    """The companies with these numbers, in their order; unknown ones are left out."""
    return _companies(connection, numbers, len(numbers))


def _similar(connection: Connection, folded: str) -> list[int]:
    shared = func.count()
    query = (
        select(company_name.c.company_id, company_name.c.folded)
        .join(company_gram, company_gram.c.name_id == company_name.c.id)
        .where(company_gram.c.gram.in_(_grams(folded)))
        .group_by(company_name.c.id, company_name.c.company_id, company_name.c.folded)
        .order_by(shared.desc(), func.length(company_name.c.folded), company_name.c.id)
        .limit(_CANDIDATES)
    )
    rated = sorted((-_likeness(folded, name), number) for number, name in connection.execute(query))
    return [number for likeness, number in rated if -likeness >= _NEAR]


def _likeness(asked: str, name: str) -> float:
    """How much alike: with the whole name, or with as many of its first words as were typed."""
    words = name.split()
    begun = " ".join(words[: len(asked.split())])
    return max(SequenceMatcher(None, asked, one, autojunk=False).ratio() for one in (name, begun))


def _companies(connection: Connection, numbers: list[int], limit: int, *, guessed: bool = False) -> tuple[Company, ...]:
    wanted = list(dict.fromkeys(numbers))[:limit]
    names = dict(connection.execute(select(company.c.id, company.c.name).where(company.c.id.in_(wanted))).all())
    tickers: dict[int, list[str]] = {}
    query = select(company_name.c.company_id, company_name.c.written).where(
        company_name.c.company_id.in_(wanted), company_name.c.kind == "ticker", company_name.c.written != ""
    )
    for number, ticker in connection.execute(query.order_by(company_name.c.id)):
        tickers.setdefault(number, []).append(ticker)
    return tuple(
        Company(number, names[number], tuple(tickers.get(number, ())), guessed) for number in wanted if number in names
    )


def _names(issuer: Issuer, folded: str) -> Iterator[tuple[str, str, str]]:
    """Kind, written and folded of all that an issuer goes by; a ticker also without its exchange."""
    yield "name", issuer.name[:_LONGEST], folded
    for ticker in issuer.tickers:
        whole, symbol = fold(ticker)[:_LONGEST], fold(ticker.rpartition(":")[2])[:_LONGEST]
        if whole:
            yield "ticker", ticker, whole
        if symbol and symbol != whole:
            yield "ticker", "", symbol


def _name(connection: Connection, number: int, kind: str, written: str, folded: str) -> None:
    values = storable({"company_id": number, "kind": kind, "written": written, "folded": folded})
    row = insert(connection, company_name).values(**values)
    made = connection.execute(row.on_conflict_do_nothing().returning(company_name.c.id)).scalar_one_or_none()
    if made is not None and kind == "name":
        grams = [{"gram": gram, "name_id": made} for gram in sorted(_grams(folded))]
        connection.execute(insert(connection, company_gram).on_conflict_do_nothing(), grams)


def _grams(folded: str) -> set[str]:
    padded = f"  {folded[:64]} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}
