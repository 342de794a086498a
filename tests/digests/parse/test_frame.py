"""What stands over a text: which line of a page is the headline, which is the page's own, whose day it is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from digests.model import Document, Release
from digests.parse.page import read_page

NOW = datetime(2026, 3, 9, tzinfo=UTC)
HEAD = "Tarn Foods to Build Second Bakery at Harbour"
TEXT = (
    "Tarn Foods plc said today that it will build a second bakery at the harbour, for which it has set aside a third"
    " of its profits.\n\nThe ovens are to be lit in the autumn, and 120 people will work there in three shifts."
    "\n\nThe first bakery, which stands on the hill above the town, has grown too small for the orders of the ferries."
)
LEAD = f"ELMSHORE, Wales, March 3, 2026 – {TEXT}"
TETE = "Tarn Pâtisserie construit un second fournil au port"
TEXTE = (
    "Tarn Pâtisserie construit un second fournil au port d'Elmshore et y consacre le tiers de ses bénéfices, a annoncé"
    " la société.\n\nLes fours seront allumés à l'automne, et 120 personnes y travailleront en trois équipes."
)
KOPF = "Tarn Backwaren baut zweite Bäckerei am Hafen"
SATZ = (
    "Die Tarn Backwaren AG baut am Hafen von Elmshorn eine zweite Bäckerei und gibt dafür ein Drittel ihres Gewinns"
    " aus.\n\nDie Öfen sollen im Herbst angeheizt werden, und 120 Menschen werden dort in drei Schichten arbeiten."
)


def read(text: str, name: str = "page.txt") -> Release:
    """The only release of a page."""
    (release,) = read_page(Document(name, text.encode(), NOW)).releases
    return release


FURNITURE = [
    "8-K_2026-03-03_ex99.md",
    "tarn-bakery-20260303.json",
    "## EX-99.1 - EX-99.1 (tarn-ex99_1.htm)",
    "# Exhibit 99.1 - Press release dated March 3, 2026 (tarn-20260303xex991.htm)",
    "_Extraction: began at the first heading of the exhibit; 4 tables left out._",
    "*Converted from tarnex991.htm on 4 March 2026*",
    "> Retrieved from the filings page of the exchange",
    "Tarn Foods (TRN) 8-K Current report",
    "Form 6-K: Report of foreign issuer",
    "SEC Form 8-K filed by Tarn Foods plc\n\nFiled: 3 Mar 26, 7:05am",
    "MEDIA ADVISORY M26-014",
    "News Release NR-031-26",
    "RELEASE: 26-077",
    "Press Release 2026/18",
    "Tag Archives: bakeries at the harbour",
    "Category Archives: Press",
    "Posts tagged “harbour”",
    "Archive for the ‘Bakeries’ Category",
    "You are here:\nHome\n1\n/\nNews\n2\n/\nTarn Foods to Build Second Bakery...",
    "The press release:",
    "Here is the press release in full",
    "Sign up today and never miss a story! It’s free!\n\nWe never hand on your address.\n\nPlease try again",
    "OVENS AND MILLS",
    "BUSINESS",
    "Pictured at the harbour: the first oven (from left) and its builders",
    "photo of ovens, tarn foods, harbour bakery logo",
    "Tarn Foods plc - Elmshore",
]


@pytest.mark.parametrize("over", FURNITURE)
@pytest.mark.parametrize("lead", [LEAD, TEXT], ids=["dated", "plain"])
def test_a_line_of_the_page_is_no_headline(over: str, lead: str) -> None:
    release = read(f"{over}\n\n{HEAD}\n\n{lead}")
    assert (release.headline, release.subheadline) == (HEAD, None)


@pytest.mark.parametrize(
    ("over", "head", "text"),
    [
        ("PARTENARIAT ET CROISSANCE", TETE, TEXTE),
        ("Communiqué du 3 mars 2026", TETE, TEXTE),
        ("Information réglementée du 3 mars 2026", TETE, TEXTE),
        ("03/03/2026Communiqués – information réglementée", TETE, TEXTE),
        ("Étiquette : boulangeries", TETE, TEXTE),
        ("Archives par mot-clé : fournil", TETE, TEXTE),
        ("Pressemitteilung vom 3. März 2026", KOPF, SATZ),
        ("Meldung Nr. 12 vom 03.03.2026", KOPF, SATZ),
        ("Schlagwort-Archive: Bäckereien am Hafen", KOPF, SATZ),
        ("Kategorie: Backwaren", KOPF, SATZ),
        ("Elmshorn-Hafen", KOPF, SATZ),
        ("HANDWERK", KOPF, SATZ),
    ],
)
def test_nor_is_a_rubric_a_label_with_its_day_or_the_name_of_an_archive(over: str, head: str, text: str) -> None:
    release = read(f"{over}\n\n{head}\n\n{text}")
    assert (release.headline, release.subheadline) == (head, None)


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        (f"{HEAD} - Harbour NewsCenter", HEAD),
        (f"{HEAD} | Tarn News Centre", HEAD),
        (f"{HEAD} – Tarn Press Room", HEAD),
        (f"{HEAD} (Press Release)", HEAD),
        (f"{HEAD} [News Release]", HEAD),
        (f"**{HEAD}\nMar 3, 2026**", HEAD),
        (f"***{HEAD}\n3 March 2026***", HEAD),
        (f"**{HEAD}", HEAD),
        ("Tarn Foods to Build Second Bakery\nat Harbour", HEAD),
        ("Tarn\nFoods to Build Second Bakery at Harbour", HEAD),
    ],
)
def test_a_headline_is_told_without_what_hangs_on_it(line: str, headline: str) -> None:
    text = LEAD.replace("Tarn Foods plc said", "Tarn\nFoods plc said").replace("The ovens", "The\novens")
    text += "\n\nAbout\nTarn Foods plc\n\nTarn\nFoods plc bakes bread and cakes in three towns on the coast of Wales."
    release = read(f"{line}\n\n{text}", "page.md")
    assert (release.headline, release.subheadline) == (headline, None)


@pytest.mark.parametrize("over", ["## EX-99.1 - EX-99.1 (tarn-ex99_1.htm)", "exhibit991.md", "Exhibit 99.1"])
def test_an_exhibit_s_mark_alone_is_no_headline(over: str) -> None:
    assert read(f"{over}\n\n{LEAD}").headline is None


_TAIL = " ".join(TEXT.split()) + " Tarn Foods has baked bread in Wales since 1921 and sells it in 40 shops." * 30


@pytest.mark.parametrize(
    "dateline",
    [
        "ELMSHORE, WALES--(Marketwired - March 03, 2026) - ",
        "ELMSHORE, Wales, March 3, 2026 (ACCESSWIRE) -- ",
        "ELMSHORE, Wales, March 3, 2026 /CNW/ - ",
        "ELMSHORE, Wales--(Newsfile Corp. - March 3, 2026) - ",
        "ELMSHORE, Wales, March 3, 2026 (Business Wire) -- ",
    ],
)
def test_a_copy_in_one_line_has_its_headline_before_the_dateline(dateline: str) -> None:
    assert read(f"{HEAD} {dateline}{_TAIL}").headline == HEAD


@pytest.mark.parametrize(
    ("matter", "under"),
    [
        ('description: "A third of its profits goes into ovens and 120 jobs."', ""),
        ("subtitle: A third of its profits goes into ovens and 120 jobs", ""),
        ("excerpt: >-\n  A third of its profits goes\n  into ovens and 120 jobs", ""),
        ("lang: en", "-A third of its profits goes into ovens and 120 jobs.\n\n"),
        ("lang: en", "*A third of its profits goes into ovens and 120 jobs*\n\n"),
    ],
)
def test_a_sub_headline_stands_in_the_front_matter_or_behind_a_dash(matter: str, under: str) -> None:
    release = read(f"---\ntitle: {HEAD}\n{matter}\n---\n{under}{TEXT}", "page.md")
    assert release.headline == HEAD
    assert (release.subheadline or "").rstrip(".") == "A third of its profits goes into ovens and 120 jobs"


@pytest.mark.parametrize(
    ("opening", "place", "day", "wire"),
    [
        (
            "ELMSHORE, Wales, Mar 3, 2026, March 3, 2026 (GLOBE NEWSWIRE) -- ",
            "ELMSHORE, Wales",
            "2026-03-03",
            "GlobeNewswire",
        ),
        (
            "(MENAFN - GlobeNewsWire - Nasdaq) ELMSHORE, Wales, March 3, 2026 (GLOBE NEWSWIRE) -- ",
            "ELMSHORE, Wales",
            "2026-03-03",
            "GlobeNewswire",
        ),
        (
            "MENAFN - GlobeNewsWire - Nasdaq) Elmshore, Wales, March 3, 2026 (GLOBE NEWSWIRE) -- ",
            "Elmshore, Wales",
            "2026-03-03",
            "GlobeNewswire",
        ),
        (
            "(MENAFN- PR Newswire) ELMSHORE, Wales, March 3, 2026 /PRNewswire/ -- ",
            "ELMSHORE, Wales",
            "2026-03-03",
            "PR Newswire",
        ),
    ],
)
def test_a_dateline_behind_a_copier_s_name_or_with_its_day_twice(opening: str, place: str, day: str, wire: str) -> None:
    line = read(f"{HEAD}\n\n{opening}{TEXT}").dateline
    assert line
    assert (line.places, line.date, line.wire) == ((place,), day, wire)


@pytest.mark.parametrize(
    ("head", "text"),
    [
        (
            "塔屋食品第二工場を港に建設",
            (
                "塔屋食品株式会社は本日（3月3日）、港に第二工場を建設すると発表しました。"
                "2026年5月に稼働し、120人が三交代で働く予定です。投資額は利益の三分の一に当たります。"
            ),
        ),
        (
            "塔屋食品在港口興建第二間麵包廠",
            (
                "塔屋食品有限公司今日（3月3日）公布，將於港口興建第二間麵包廠，"
                "預計2026年5月投產，並聘請120名員工分三班工作。公司為此撥出利潤的三分之一。"
            ),
        ),
        (
            "Tarn Foods Builds Second Bakery",
            (
                "Tarn Foods plc announced today (3 March) that it will build a second bakery at the"
                " harbour, to open in May 2026. It will employ 120 people in three shifts."
            ),
        ),
        (
            "Tarn baut zweite Bäckerei",
            (
                "Die Tarn Backwaren AG hat heute (3. März) mitgeteilt, dass sie am Hafen eine zweite Bäckerei baut,"
                " die im Mai 2026 eröffnet wird. Dort werden 120 Menschen in drei Schichten arbeiten."
            ),
        ),
    ],
)
def test_today_s_day_without_a_year_is_that_of_the_text(head: str, text: str) -> None:
    assert read(f"{head}\n\n{text}").published == "2026-03-03"


_FEED = [
    "Recalls and Alerts",
    "Subscribe to this feed",
    "Updated: 12 min ago",
    "Tarn Foods recalls rye loaves",
    (
        "ELMSHORE – Tarn Foods plc recalls its rye loaves because they may hold glass, the food office said. Buyers may"
        " take them back to any shop without a receipt, and shops are told to clear their shelves."
    ),
    "Harbour water not to be drunk",
    (
        "The food office tells people at Elmshore not to drink the water of the harbour basin until new samples have"
        " been taken, and to boil what comes from the tap in the streets around it."
    ),
    "Toy ducks may choke children",
    (
        "The office warns that toy ducks sold at the fair come apart in the bath and that small parts of them can be"
        " swallowed by children under three years of age; they were sold from 1 May."
    ),
    "Oven gloves that burn",
    (
        "Two kinds of oven gloves made by Marl Textiles catch fire at low heat, as tests of the office have shown, and"
        " are to be handed back to the shops that sold them."
    ),
]
_CLUB = [
    "Latest News & Media",
    "ALL TEAM PRO EVENTS",
    "TEAM\n22 March 2025\nA new coach for Elmshore\nThe club has a coach for the next season, who starts in June...",
    "PRO\n12 March 2026\nAnna Probst stays until 2029\nOur captain signed for three more years and will lead the team.",
    "PRO\n10 March 2026\nTwo young players sign\nBoth come from the club's own school and are nineteen years old.",
    "EVENTS\n8 March 2026\nGala at the harbour\nThe club invites its friends to an evening with music and an auction.",
    "EVENTS\n1 March 2026\nBreakfast at the mill\nThe club and its partners met for their breakfast of the month.",
    "SHOP\n20 February 2026\nThe new shirt is here\nIt is to be had at the ground from Saturday and at all fan shops.",
]
_OFFICE = [
    "July 30, 2025\n\nLabour Office: Cabinet maker fined over dust [07/30/2025]",
    (
        "ELMSHORE, Mont. — A sander of Marl Cabinets Inc. fell ill after he had breathed dust for fifteen years, and"
        " the office asks the company to pay for filters in all of its works."
    ),
    "July 29, 2025\n\nLabour Office: Roofer cited once more [07/29/2025]",
    (
        "ATLANTA — Tarn Roofs of Elmshore has been cited for the third time, because its men worked on steep roofs"
        " without ropes at two sites that the office had looked at in spring."
    ),
    "July 28, 2025\n\nLabour Office: Power lines too near [07/28/2025]",
    (
        "BOSTON — Men of Rook & Sons Inc. worked too near to power lines at a site in Elmshore, where no guards stood,"
        " so that they could have been hurt, the office found in May."
    ),
    "July 25, 2025\n\nLabour Office: Silo shut [07/25/2025]",
]
INDEXES = ["\n\n".join(page) for page in (_FEED, _CLUB, _OFFICE)]


@pytest.mark.parametrize("page", INDEXES, ids=["feed", "rubrics and days", "first paragraphs"])
def test_a_page_of_short_news_holds_no_release(page: str) -> None:
    found = read_page(Document("page.txt", page.encode(), NOW))
    assert not found.releases
    assert found.reason
