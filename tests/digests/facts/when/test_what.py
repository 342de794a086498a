"""What is told of a date: a note of at most eight words, the release's own, complete at both ends."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from digests.facts.milestone_words import fold, vocabulary
from digests.model import Issuer
from tests.digests.facts.when.bodies import DAY, kept, release

_ENGLISH = [
    # the object of a verb that only hosts, without the issuer, adverbs and possessives
    ("Quillmark will also hold its annual harbour day in Ayr on December 9, 2025.", "annual harbour day in Ayr"),
    ("Management will host a conference call on December 9, 2025.", "conference call"),
    ("Quillmark plans to host an Investor Day in Ayr on December 9, 2025.", "Investor Day in Ayr"),
    (
        "Quillmark will publish its results for the fourth quarter of 2025 on December 9, 2025.",
        "results for the fourth quarter of 2025",
    ),
    ("The company will present its new ferry at the Boat Fair on December 9, 2025.", "new ferry at the Boat Fair"),
    (
        "Quillmark will announce its results for the fourth quarter of 2025 after markets close on February 9, 2026.",
        "results for the fourth quarter of 2025",
    ),
    # the subject of what only takes place
    ("The company's annual meeting of members will take place on December 9, 2025.", "annual meeting of members"),
    (
        "The closing of the offering is expected to occur on or about December 9, 2025.",
        "closing of the offering expected",
    ),
    ("Closing is expected to take place on or about December 9, 2025.", "Closing expected"),
    ("A hearing was held on October 1, 2025.", "hearing"),
    # a clause without auxiliaries, figures and long tails
    ("Early registration at EUR 290 closes on December 9, 2025.", "Early registration closes"),
    ("Entries are accepted until December 9, 2025.", "Entries accepted"),
    ("The sale is expected to close on December 9, 2025.", "sale expected to close"),
    ("The sale, which is expected to close on December 9, 2025, is large.", "sale expected to close"),
    ("The ferry is scheduled to start on December 9, 2025.", "ferry scheduled to start"),
    (
        "Hydraulic testing of the northern lock will begin in December 2025.",
        "Hydraulic testing of the northern lock will begin",
    ),
    ("Quillmark expects the lock to open on December 9, 2025.", "lock to open"),
    ("Quillmark expects to suspend the ferry on December 9, 2025.", "suspend the ferry"),
    ("A replay of the call may be accessed until December 9, 2025.", "replay of the call may be accessed"),
    ("The jury awarded Quillmark $41.3 million on October 1, 2025.", "jury awarded Quillmark $41.3 million"),
    ("On October 1, 2025, a choir dressed by the town's tailors lit the harbour.", "choir lit the harbour"),
    ("The dividend will be payable on December 9, 2025 to members.", "dividend payable"),
    ("The assets, net of tax, stood at $11 million on October 1, 2025.", "assets stood at $11 million"),
    # what is said, and what "that" stands for
    ("Quillmark said that the lock opens on December 9, 2025.", "lock opens"),
    ("It is the prelude to the Oyster Race that will be held on December 9, 2025.", "Oyster Race"),
    ("More will be shared at the Annual Meeting slated for December 9, 2025.", "Annual Meeting"),
    ("She is to return to court on December 9, 2025.", "return to court"),
    # shared subjects
    (
        "Quillmark will present the study on December 1, 2025, and will open its archive on December 9, 2025.",
        "open its archive",
    ),
    ("Registration opens on December 1, 2025 and closes on December 9, 2025.", "Registration closes"),
    ("The tour begins December 1, 2025 in Ayr and ends December 9, 2025 in Cork.", "tour ends"),
    ("Deliveries will start mid-November and end December 9, 2025.", "Deliveries end"),
    ("Tests began in Q2 2025 and will resume on December 9, 2025.", "Tests will resume"),
    ("Colm Rusk pleaded guilty in June 2025 and was sentenced on October 1, 2025.", "Colm Rusk sentenced"),
    ("The vessel will arrive in Ayr on December 1, 2025, and depart on December 9, 2025.", "vessel depart"),
    ("The sale, first announced in June, is expected to close on December 9, 2025.", "sale expected to close"),
    # other dates are no part of what is said
    (
        "A replay of the call will be available from November 6, 2025 at 7:30 p.m. ET until November 20, 2025.",
        "replay of the call available",
    ),
    ("Home games are December 2, 5 and 9.", "Home games"),
    ("The results for the year ended October 31, 2025 will be told on December 9, 2025.", "results for the year told"),
    ("This year's harbour fair will be held from 5 to 10 p.m. Tuesday, December 9.", "harbour fair"),
    (
        "The list is longer for the second Ayr Music Expo, taking place December 9, 2025 on the quay.",
        "second Ayr Music Expo",
    ),
    (
        "He is one of four charged with the death of Colm Rusk, 24, which happened on October 1, 2025.",
        "death of Colm Rusk happened",
    ),
    (
        "The board has declared a quarterly dividend of $0.23 per share payable on December 9, 2025.",
        "quarterly dividend payable",
    ),
    ("He is scheduled to be sentenced on December 9, 2025.", "scheduled to be sentenced"),
    (
        "It was granted a delay, until December 9, 2025, to regain compliance with the rule.",
        "regain compliance with the rule",
    ),
    ("Self-cleaning and auto-mooring (coming mid-2026): it docks by itself.", "Self-cleaning and auto-mooring"),
    ("The next day, October 1, 2025, the price fell.", "price fell"),
    ("It is alleged that between July 2023 and October 2025 the clerk took the money.", "clerk took the money"),
    ("It lets the company reach its aim, helping the company to reach a profit by December 9, 2025.", "reach a profit"),
    ("The town's decision on October 1, 2025 to pay for lamps can help.", "town's decision to pay for lamps"),
    # the clause behind the date
    ("You only have until December 9, 2025 to get registered so that your vote will count.", "get registered"),
    ("Members have until December 9, 2025 to submit their claims.", "submit their claims"),
    ("Subsequent to quarter end, on October 1, 2025, Quillmark amended its lease.", "amended its lease"),
    (
        "In September 2025, the board approved a new plan for the harbour that takes effect later.",
        "board approved a new plan for the harbour",
    ),
    ("Flying the flag of the town, the mayor threw the first ball on October 1, 2025.", "mayor threw the first ball"),
    ("The plant is expected to be completed on December 9, 2025.", "plant expected to be completed"),
    ("Work will continue through December 9, 2025.", "Work will continue"),
    ("He will speak on the morning of December 9, 2025.", "He will speak"),
]


@pytest.mark.parametrize(("text", "what"), _ENGLISH)
def test_a_note_in_english(text: str, what: str) -> None:
    assert _what(text) == what


_OTHERS = [
    ("de", "Die Hauptversammlung findet am 9. Dezember 2025 in Husum statt.", "Hauptversammlung"),
    ("de", "Das neue Werk in Husum soll im Dezember 2025 in Betrieb gehen.", "Das neue Werk soll in Betrieb gehen"),
    (
        "de",
        "Den Bericht für das Jahr 2025 veröffentlicht das Unternehmen am 9. Dezember 2025.",
        "Bericht für das Jahr 2025",
    ),
    (
        "de",
        "Quillmark hat ihren Umsatz im Oktober 2025 um 6,4 Prozent auf 412 Millionen Euro gesteigert.",
        "Umsatz gesteigert",
    ),
    ("de", "Die Anmeldung endet am 9. Dezember 2025.", "Anmeldung endet"),
    ("de", "Die Sperrung dauert vom 8. Dezember, 6 Uhr, bis 9. Dezember, 18 Uhr.", "Sperrung dauert"),
    ("fr", "La production en série commencera le 9 décembre 2025.", "production en série commencera"),
    (
        "fr",
        "Les candidatures pour les postes de soudeurs et de plongeurs sont reçues jusqu’au 9 décembre 2025.",
        "candidatures pour les postes de soudeurs reçues",
    ),
    ("fr", "L’assemblée générale se tiendra le 9 décembre 2025.", "assemblée générale"),
    ("es", "La junta de socios se celebrará el 9 de diciembre de 2025.", "junta de socios"),
    ("es", "El 9 de diciembre de 2025 se realizará una nueva feria del mar.", "nueva feria del mar"),
    ("es", "Su puesta en marcha será en noviembre de este año.", "puesta en marcha"),
    ("it", "L'assemblea dei soci si terrà il 9 dicembre 2025.", "assemblea dei soci"),
    ("it", "La nuova linea aprirà il 9 dicembre 2025.", "nuova linea aprirà"),
    ("pt", "A nova fábrica abrirá em 9 de dezembro de 2025.", "nova fábrica abrirá"),
    ("ru", "Собрание акционеров состоится 9 декабря 2025 года.", "Собрание акционеров"),
    ("zh", "首批渡轮将于2025年12月9日交付客户。", "首批渡轮交付客户"),
    ("zh", "公司预计，到2025年12月，两条航线将全部开通。", "两条航线将全部开通"),
    ("zh", "公司将于2025年12月9日在青岛海洋展览中心举办的渡轮博览会上展出新一代渡轮。", "渡轮博览会上展出新一代渡轮"),
    ("ja", "新型フェリーを2025年12月9日より発売いたします。", "新型フェリーを発売"),
    ("ja", "応募締切は12月9日です。", "応募締切"),
    ("ja", "説明会は12月9日に開催されます。", "説明会は開催"),
    ("ru", "Собрание пайщиков пройдет 9 декабря 2025 года в 10:00.", "Собрание пайщиков"),
    ("ko", "새 여객선은 2025년 12월 9일부터 부산 항로에서 운항하게 된다.", "새 여객선은 부산 항로에서 운항하게 된다"),
]


@pytest.mark.parametrize(("language", "text", "what"), _OTHERS)
def test_a_note_in_other_languages(language: str, text: str, what: str) -> None:
    assert _what(text, language) == what


def test_the_days_of_an_event_are_told_by_the_headline() -> None:
    told = kept(
        release(
            "The harbour fair opened on October 17, 2025. Spanning five days with six plays, it feeds the town.",
            headline="Sailing Together -- The 2025 Ayr Harbour Fair Opens",
        )
    )
    assert "2025 Ayr Harbour Fair" in [one.what for one in told if one.derived]


def test_who_acts_is_not_told_where_it_is_the_issuer() -> None:
    written = replace(
        release("Tidewright Ferries signed the lease on October 1, 2025."), issuer=Issuer("Tidewright Ferries")
    )
    (one,) = kept(written)
    assert one.what == "signed the lease"


def test_a_label_in_brackets_says_what_is_dated() -> None:
    (one, *_) = kept(release("ㅇ (조사기간) 2025년 9월 1일 ~ 2025년 9월 9일", language="ko"))
    assert one.what == "조사기간"


@pytest.mark.parametrize(("language", "text"), [("en", text) for text, _ in _ENGLISH] + [one[:2] for one in _OTHERS])
def test_no_note_is_clipped(language: str, text: str) -> None:
    words = vocabulary(language)
    for one in kept(release(text, language=language, day=DAY)):
        if one.role == "publication" or not one.what:
            continue
        told = one.what.split()
        assert len(told) <= 8
        assert not words.links(fold(told[-1]))
        assert fold(told[0]) not in words.conjunctions | words.prepositions


def _what(text: str, language: str = "en") -> str:
    written = replace(release(text, language=language), issuer=Issuer("Quillmark"))
    told = [one for one in kept(written) if one.role != "publication"]
    return max(told, key=lambda one: one.span).what


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("October 30, 2025: Submission system opens", "Submission system opens"),
        ("• November 3, 2025 – Registration closes for all", "Registration closes"),
        ("November 3, 2025 | Abstracts due", "Abstracts due"),
    ],
)
def test_a_line_of_a_schedule_says_behind_its_date_what_happens(line: str, what: str) -> None:
    (one,) = kept(release("The committee has named the days of its congress.", line))
    assert one.what == what


def test_a_day_to_come_inside_a_run_is_an_event_of_its_own() -> None:
    run = "The Marl festival will be held from November 3 to November 9, 2025."
    told = kept(release(run, "A gala with the mayor will take place on November 5."))
    assert [str(one.start) for one in told] == ["2025-11-03", "2025-11-05"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "The new loan, which replaces the former one of the bank, expires on November 3, 2025.",
            "new loan expires",
        ),
        (
            "On November 3, 2025, after a campaign spanning five years, the town will commit to divest.",
            "town will commit to divest",
        ),
        (
            "We look back on our voyage, and we intend to submit our plan on November 3, 2025.",
            "we intend to submit our plan",
        ),
    ],
)
def test_a_note_of_a_clause_past_commas(text: str, what: str) -> None:
    assert _what(text) == what
