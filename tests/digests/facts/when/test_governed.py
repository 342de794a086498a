"""A date is told with what it belongs to: its dividend, its participle, the subject behind its verb; or it is left."""

from __future__ import annotations

import pytest

from tests.digests.facts.when.bodies import DAY, kept, milestones, release

_NOTES = [
    # the dividend that is payable, its holders
    (
        "en",
        "The board approved a rise in the special dividend to $0.21, payable December 9, 2025.",
        "special dividend payable",
    ),
    ("en", "The board approved the payment of a cash dividend payable on December 9, 2025.", "cash dividend payable"),
    ("en", "The board declared a dividend for unitholders of record as of November 28, 2025.", "unitholders of record"),
    ("en", "It follows a 10% stock dividend paid in July 2025.", "10% stock dividend paid"),
    ("en", "The board declared a cash dividend, payable December 9, 2025.", "cash dividend payable"),
    # the noun whose participle the date is of
    ("en", "The notes are subject to a hold period expiring February 24, 2026.", "hold period expiring"),
    (
        "en",
        "Marl will turn three yards into schools on transaction completion expected in 1Q26.",
        "transaction completion expected",
    ),
    ("en", "Under the licence deal signed by Rusk on September 19, 2025, it pays.", "licence deal signed by Rusk"),
    ("en", "According to the plea signed by Rusk on September 19, 2025, he lied.", "plea signed by Rusk"),
    ("en", "The town will thank its masters with a reception to be held Nov. 5.", "reception"),
    (
        "en",
        "Anna Tull, who recently announced her plans to retire in early 2026, leaves.",
        "Anna Tull plans to retire",
    ),
    # names and what stands beside them
    ("en", "Dr. Ida Rusk will speak in St. Ives on December 9, 2025.", "Dr. Ida Rusk will speak in St. Ives"),
    ("en", "Ayr Hall, the old seat of the Weir, marked its jubilee on October 1, 2025.", "Ayr Hall marked its jubilee"),
    ("en", "The Summer Reading Program, “A World of Tales” kicks off December 1.", "Summer Reading Program kicks off"),
    ("de", "Am 27. November findet im Moorpark eine große Feier statt.", "eine große Feier im Moorpark"),
    ("de", "Am 1. Dezember tritt die Satzung in Kraft.", "Satzung tritt in Kraft"),
    ("de", "Ab dem 1. Dezember übernimmt Ida Rusk die Leitung.", "Ida Rusk übernimmt die Leitung"),
    ("de", "Am 3. Dezember um 18 Uhr beginnt das Konzert.", "Konzert beginnt"),
    (
        "de",
        "Im Juli werden die Zahlen des ersten Halbjahres veröffentlicht.",
        "Zahlen des ersten Halbjahres werden veröffentlicht",
    ),
    ("es", "El 27 de noviembre tendrá lugar en Ayr la feria anual.", "feria anual en Ayr"),
    ("fr", "Le 27 novembre aura lieu dans le parc une fête publique.", "fête publique dans le parc"),
    ("it", "Il 27 novembre si terrà nel parco una festa pubblica.", "festa pubblica nel parco"),
    ("de", "Fototermin: am Freitag, den 21. November 2025, Moorhaus der Schule", "Fototermin"),
    ("ko", "▲1급 시험은 11월 8일 ▲2급은 12월 5일", "1급 시험"),
]


@pytest.mark.parametrize(("language", "text", "what"), _NOTES)
def test_note(language: str, text: str, what: str) -> None:
    assert kept(release(text, language=language))[0].what == what


@pytest.mark.parametrize(
    ("language", "text", "start", "end"),
    [
        ("en", "Marl expects top-line data from its trial in 2Q 2026.", "2026-04-01", "2026-06-30"),
        ("en", "Marl plans to file its drug in the fourth quarter of this year.", "2025-10-01", "2025-12-31"),
        ("en", "Wide availability is expected next year.", "2026-01-01", "2026-12-31"),
        ("de", "Der Produktionsstart soll im nächsten Jahr erfolgen.", "2026-01-01", "2026-12-31"),
        ("ru", "Завод откроется в следующем году.", "2026-01-01", "2026-12-31"),
        ("en", "Enrollment is targeted to complete in 4Q2025.", "2025-10-01", "2025-12-31"),
        ("en", "Work starts in the months of November and December.", "2025-11-01", "2025-12-31"),
        ("fr", "Le film sera montré les 1, 2 et 3 février 2026.", "2026-02-01", "2026-02-03"),
        ("it", "Il negozio è aperto dal 6 all’8 novembre 2025.", "2025-11-06", "2025-11-08"),
        ("de", "Vom 24. November 2025 bis einschließlich 28. November 2025 ist geöffnet.", "2025-11-24", "2025-11-28"),
        ("ja", "調査期間：2025年10月14日～同年10月15日", "2025-10-14", "2025-10-15"),
        ("ja", "調査期間：2025年10月14日〜同15日", "2025-10-14", "2025-10-15"),
    ],
)
def test_coming_days_and_runs(language: str, text: str, start: str, end: str) -> None:
    (one,) = kept(release(text, language=language))
    assert (str(one.start), str(one.end)) == (start, end)


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("de", "Die Halle öffnet am 3. und 17. Dezember.", ["2025-12-03", "2025-12-17"]),
        ("en", "The hall opens on 5, 12 and 19 December 2025.", ["2025-12-05", "2025-12-12", "2025-12-19"]),
        ("pt", "A lei vigora a partir de 1o de janeiro de 2026.", ["2026-01-01"]),
        ("pt", "O escritório fica no Rio de Janeiro e abre em 2 de março de 2026.", ["2026-03-02"]),
    ],
)
def test_days_of_a_list(language: str, text: str, days: list[str]) -> None:
    assert [str(one.start) for one in kept(release(text, language=language))] == days


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Marl has added 109 shops during 2014.", None),
        ("en", "The guild reported high traffic for the month of May 2010.", None),
        ("de", "In den vergangenen Monaten hat die Zeitung verloren.", DAY),
        ("fr", "Les travaux se poursuivront dans les mois à venir.", DAY),
        ("en", "Its plan for the years following is bold.", DAY),
        ("en", "Marl told of its plans for the coming year.", DAY),
    ],
)
def test_no_day_to_tell(language: str, text: str, day: str | None) -> None:
    assert not kept(release(text, language=language, day=day))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("On March 14, 2006, the council passed a bill.", "past"),
        ("The fair opens on March 9, 2027.", "event"),
        ("The park was expected to be operational in late 2031.", "event"),
    ],
)
def test_tense_tells_what_is_over_where_no_day_does(text: str, role: str) -> None:
    (one,) = kept(release(text, day=None))
    assert one.role == role


@pytest.mark.parametrize(
    ("language", "text", "day", "starts"),
    [
        (
            "en",
            "The term begins on September 16 and will then end on October 4, 2024.",
            None,
            ["2024-09-16", "2024-10-04"],
        ),
        ("en", "The term begins on September 16 and ends on October 4, 2024.", None, ["2024-09-16"]),
        ("en", "Shows in May 2018 went well. It is the best of 2018. Doors open June 2.", None, ["2018-06-02"]),
        ("de", "In den Monaten Oktober bis Dezember betrug der Zulauf 3000.", "2011-11-04", ["2010-10-01"]),
    ],
)
def test_year_of_a_day_without_one(language: str, text: str, day: str | None, starts: list[str]) -> None:
    found = [str(one.start) for one in milestones(release(text, language=language, day=day))]
    assert [one for one in found if one in starts] == starts


def test_one_month_of_history_tells_no_year() -> None:
    assert [
        str(one.start) for one in milestones(release("It opened in May 2016. The fair is on June 2.", day=None))
    ] == ["2016-05-01"]


def test_a_dividend_paid_before_is_only_compared_with() -> None:
    text = "A dividend payable on December 9, 2025 is a rise over the one paid on April 15, 2025."
    assert [str(one.start) for one in kept(release(text))] == ["2025-12-09"]


def test_days_of_the_exchange_are_none() -> None:
    assert not kept(release("The stock was at $1.20, up 4.5% from Friday's close."))


def test_a_row_of_quotes_is_whole() -> None:
    (one,) = milestones(release("Marl opens its show “Boats” of the river “Ayr on December 9, 2025."))
    assert "“" not in one.what
