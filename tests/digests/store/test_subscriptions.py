from __future__ import annotations

from digests.model import Story
from digests.store import archive
from digests.store.chats import Chat, chat_by_id, choose, forget, meet
from digests.store.engine import Store
from digests.store.subscriptions import MOST, Subscription, subscribe, subscriptions_of, unsubscribe, wanting
from tests.written import NOON, keep, only, written


def wish(store: Store, chat: int, kind: str, what: str) -> object:
    with store.write() as connection:
        return subscribe(connection, chat, kind, what, NOON)  # type: ignore[arg-type]


def news(store: Store, headline: str = "Velmora opens plant in Gävle", text: str = "A battery maker.") -> Story:
    about = "Haldane is another company."
    one = written(headline, text, issuer="Velmora Energy AS", tickers=("OSE:VELM",), kind="product", about=about)
    number = only(keep(store, one).stories)
    with store.read() as connection:
        story = archive.story_by_id(connection, number)
    assert story is not None
    return story


def told(store: Store, story: Story, *topics: str) -> dict[int, list[str]]:
    with store.read() as connection:
        return {chat: [one.what for one in wishes] for chat, wishes in wanting(connection, story, topics).items()}


WISHES = [
    (1, "company", "Velmora Energy", True),
    (2, "company", "VELMORA", True),
    (3, "company", "ose:velm", True),
    (4, "company", "velm", True),
    (5, "company", "Energy", False),
    (6, "company", "Haldane", False),
    (7, "topic", "Cars", True),
    (8, "topic", "ships", False),
    (9, "words", "gavle battery", True),
    (10, "words", '"battery maker" -recall', True),
    (11, "words", "battery -gävle", False),
    (12, "words", '"maker battery"', False),
    (13, "words", "battery hydrogen", False),
    (14, "words", "haldane", False),
    (15, "kind", "product", True),
    (16, "kind", "earnings", False),
]


def test_a_story_finds_those_who_want_it(store: Store) -> None:
    for chat, kind, what, _ in WISHES:
        assert isinstance(wish(store, chat, kind, what), Subscription)
    expected = {chat: [what] for chat, _, what, wanted in WISHES if wanted}
    assert told(store, news(store), "cars") == expected


def test_a_chat_with_several_wishes_is_told_once_with_all_of_them(store: Store) -> None:
    for kind, what in (("words", "battery"), ("company", "velmora"), ("words", "plant gävle"), ("words", "ferry")):
        wish(store, 1, kind, what)
    assert told(store, news(store)) == {1: ["battery", "velmora", "plant gävle"]}


def test_a_wish_holds_for_what_comes_after_it(store: Store) -> None:
    before = news(store)
    wish(store, 1, "words", "battery")
    assert told(store, before) == {}
    assert told(store, news(store, "Velmora again")) == {1: ["battery"]}


def test_what_cannot_be_kept_is_refused_with_a_reason(store: Store) -> None:
    first = wish(store, 1, "words", "battery Plant")
    assert isinstance(first, Subscription)
    assert wish(store, 1, "words", "PLANT battery battery") == "known"
    assert isinstance(wish(store, 2, "words", "plant battery"), Subscription)
    assert [wish(store, 1, kind, what) for kind, what in (("words", "-recall"), ("words", "…"), ("company", " "))] == [
        "empty",
        "empty",
        "empty",
    ]
    with store.write() as connection:
        for number in range(MOST - 1):
            assert isinstance(subscribe(connection, 1, "words", f"word{number}", NOON), Subscription)
        assert subscribe(connection, 1, "words", "onemore", NOON) == "too_many"


def test_a_wish_is_listed_and_forgotten(store: Store) -> None:
    first, second = wish(store, 1, "words", "battery"), wish(store, 1, "company", "Velmora")
    wish(store, 2, "words", "battery")
    assert isinstance(first, Subscription)
    with store.write() as connection:
        assert subscriptions_of(connection, 1) == (first, second)
        assert unsubscribe(connection, 2, first.id) == 0
        assert unsubscribe(connection, 1, first.id) == 1
        assert subscriptions_of(connection, 1) == (second,)
        assert unsubscribe(connection, 1) == 1
    assert told(store, news(store)) == {2: ["battery"]}


def test_a_chat_keeps_what_it_chose_until_it_is_forgotten(store: Store) -> None:
    with store.write() as connection:
        assert choose(connection, 7, NOON, language="de") is None
        meet(connection, 7, "private", NOON, title="Ada")
        choose(connection, 7, NOON, language="de", length="short")
        choose(connection, 7, NOON, timezone="Europe/Berlin")
        meet(connection, 7, "private", NOON, title="Ada L.", username="ada")
        subscribe(connection, 7, "words", "battery", NOON)
        kept = Chat(7, "private", "Ada L.", "ada", "de", "Europe/Berlin", {"length": "short"})
        assert chat_by_id(connection, 7) == kept
        assert forget(connection, 7)
        assert chat_by_id(connection, 7) is None
        assert subscriptions_of(connection, 7) == ()
        assert not forget(connection, 7)
