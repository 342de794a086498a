from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from digests.store.engine import Store
from digests.store.keep import retract
from digests.store.search import Found, Term, search, terms
from tests.written import NOON, keep, only, written

PLANT = written(
    "Velmora opens plant in Gävle",
    "The crème de la crème of battery makers came. Don't miss the opening of the second hall.",
    "海尔智家今日宣布新工厂投产。",
    about="About Velmora. Velmora was founded in 1971 by a glazier.",
    tickers=("OSE:VELM",),
)
BOARD = written(
    "Corvena renews its board", "The battery of meetings is over; a plant was not discussed.", issuer="Corvena"
)


def found(store: Store, query: str, page: int = 0, size: int = 5) -> Found:
    with store.read() as connection:
        return search(connection, query, page=page, size=size)


def headlines(store: Store, query: str) -> list[str]:
    return [hit.kept.reading.release.headline or "" for hit in found(store, query).hits]


QUERIES: dict[str, list[str]] = {  # → first words of the headlines found
    "battery": ["Corvena", "Velmora"],
    "BATTERY plant": ["Corvena", "Velmora"],
    "gavle": ["Velmora"],
    "GÄVLE Crème": ["Velmora"],
    '"battery makers"': ["Velmora"],
    '"makers battery"': [],
    "battery -makers": ["Corvena"],
    "batt*": ["Corvena", "Velmora"],
    "batt": [],
    "智家": ["Velmora"],
    "家智": [],
    "velm": ["Velmora"],
    "OSE:VELM": ["Velmora"],
    "don't": ["Velmora"],
    "glazier": [],
    "-battery": [],
    "OR AND NOT NEAR( \" * ^ : ' \\ & | ! <->": [],
    "": [],
}


def test_words_are_found_alike_on_both_databases(store: Store) -> None:
    keep(store, PLANT)
    keep(store, BOARD)
    assert {query: [line.split()[0] for line in headlines(store, query)] for query in QUERIES} == QUERIES


def test_a_hit_shows_where_its_words_stand(store: Store) -> None:
    keep(store, PLANT)
    (hit,) = found(store, 'plant "creme of"').hits
    assert [span.cut("Velmora opens plant in Gävle") for span in hit.headline_marks] == ["plant"]
    assert [span.cut(hit.fragment) for span in hit.marks] == ["crème of"]
    assert hit.fragment.startswith("The crème de la")


def test_a_long_paragraph_is_cut_on_words_around_the_first_match(store: Store) -> None:
    before, after = ("padding " * 40, "stuffing " * 40)
    keep(store, written("News", f"{before}needle {after}"))
    (hit,) = found(store, "needle").hits
    assert [span.cut(hit.fragment) for span in hit.marks] == ["needle"]
    assert set(hit.fragment.split()) == {"padding", "needle", "stuffing"}
    assert len(hit.fragment) < 220


def test_copies_are_one_hit_and_pages_follow_each_other(store: Store) -> None:
    text_of = " ".join(f"word{number}" for number in range(60))
    keep(store, written("Same battery news", text_of))
    keep(store, written("Same battery news", text_of, wire="Newsfile"))
    for number in range(4):
        keep(store, written(f"Battery news {number}"))
    first, last = found(store, "battery", size=3), found(store, "battery", size=3, page=1)
    assert (first.total, first.more, len(first.hits)) == (5, True, 3)
    assert (last.total, last.more, len(last.hits)) == (5, False, 2)
    assert len({hit.kept.story for hit in (*first.hits, *last.hits)}) == 5


def test_a_changed_release_is_found_by_its_new_words_alone(store: Store) -> None:
    keep(store, PLANT, name="page")
    keep(store, written("Velmora opens plant in Gävle", "Everything else was dropped."), name="page")
    assert headlines(store, "dropped")
    assert not headlines(store, "makers")
    with store.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM release_text")).scalar_one() == 1


def test_a_withdrawn_story_is_not_found(store: Store) -> None:
    number = only(keep(store, PLANT).stories)
    with store.write() as connection:
        assert retract(connection, number, NOON) == number
    assert not headlines(store, "battery")


def test_a_query_is_words_phrases_and_what_is_not_wanted() -> None:
    assert terms('Haier "New  York" -recall batt* -"class action"') == (
        Term(("haier",)),
        Term(("new", "york")),
        Term(("recall",), wanted=False),
        Term(("batt",), begins=True),
        Term(("class", "action"), wanted=False),
    )


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(max_size=60), body=st.text(max_size=80))
def test_any_query_is_answered(store: Store, query: str, body: str) -> None:
    keep(store, written("News", body, issuer=None))
    found(store, query)
    for term in terms(body)[:1]:
        if term.wanted and term == Term(term.words):
            assert found(store, " ".join(term.words)).total
