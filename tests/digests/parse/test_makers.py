"""Things that somebody makes or holds are no issuers: their makers are."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from digests.model import Document
from digests.read import read

_CASES = {
    "held by": (
        """Tarnfest Returns With 40 Bands

Tarnfest returns to the old harbour in June, and 40 bands have said that they will come. Tarnfest is now the largest
gathering of its kind. Tarnfest, which is organized by the Harrow Music Trust, opens on 12 June at noon.""",
        "Harrow Music Trust",
    ),
    "a version": (
        """KTarn 3.1.2 Released by the Marl Desktop Project

The Marl Desktop Project today announced the release of KTarn 3.1.2 for all systems. KTarn has 14 new tools. KTarn
can open what other programs wrote, and KTarn is fast.""",
        "The Marl Desktop Project",
    ),
    "an owner": (
        """MARLSA's Endeavour Finds Salt Below Old Sea

The tenth sample that Endeavour has drilled may be older than all before it. Endeavour looked at it for 12 days. What
MARLSA’s Endeavour found, said the engineers of Endeavour, is salt from an old sea.""",
        "MARLSA",
    ),
    "small letters, short form": (
        """TarnConnect compte 3 millions d'abonnés

Conçu par la direction des ports en ligne du littoral (DIPEL), TarnConnect ouvre à chacun une porte sûre. TarnConnect a
3 ans. TarnConnect gagne 40 000 abonnés chaque mois.""",
        "Direction des ports en ligne du littoral",
    ),
    "small noun, name behind it": (
        """Chi siede nel consiglio del lago

Votomarl.example è tornato. La campagna Votomarl vuole guidare gli elettori: 160 candidati partecipano già.

Votomarl.example viene mantenuto dal gruppo locale di Tarno della Open Lake Foundation assieme ad altre 3 scuole.""",
        "Open Lake Foundation",
    ),
    "whose poll": (
        """Harrow Magazine Poll Shows 3 in 4 Readers Want Slower Trams

More than 75 percent of readers say that trams are too fast, according to a poll by Harrow magazine. The poll was
conducted among 900 readers by Tarn Strategy Group, Inc. from May 3 to May 9.""",
        "Harrow Magazine",
    ),
    "who copied it": (
        """Число абонентов «Тарнтелеком» превысило 50 тысяч

Абонентская база компании «Тарнтелеком» на Севере превысила отметку в 50 тысяч. В среднем каждая пятая семья
пользуется сетью «Тарнтелеком».

Источник: MNews""",
        "Тарнтелеком",
    ),
    "loose brackets": (
        """Harrow Gold Enters Into Two Services Agreements

VICTORIA, BC / April 7, 2026 / Harrow Gold Corp . ( TSXV:HRG ) ("Harrow") announces that it has hired two firms, Tarn
Partners Inc. and Marl Consulting GmbH, to speak with those who hold its shares.

Tarn Partners Inc. ("Tarn") Harrow will pay Tarn Partners Inc. CAD$5,000 a month.""",
        "Harrow Gold Corp.",
    ),
    "a council": (
        """Beiträge für eine neue Brücke und für Wege am Berg

Der Regierungsrat unterstützt die Brücke mit 1,2 Millionen Franken. Für Wege gibt er 300 000 Franken.

Gebeten hatte ihn darum die Stiftung für die Erneuerung der alten Brücke.""",
        "Regierungsrat",
    ),
    "a council that meets": (
        """Résumé des travaux du 27 mars 2026

Le Conseil de gouvernement a siégé vendredi 27 mars 2026 ; Jeanne Roy l'a présidé. Il a
adopté 4 projets.""",
        "Conseil de gouvernement",
    ),
    "who is called by both names": (
        """Donors of the Year Are Thanked in One Breath

WESTMARL, Conn. (Dec. 27, 2025) - You cannot juggle too fast, but juggler Jana Tarno will try it fast. And she
does it for the brooks. Help the Rivers, the largest house for clean water, has asked for Jana’s aid.

"Brooks need us. Help the Rivers digs in 40 lands," said Jana Tarno. Then Jana will
read 400 names.""",
        "Help the Rivers",
    ),
    "an office on the line above, the rest of the sentence below": (
        """Office Receives Grant to Try More Wage Cases

Marl County District Attorney

Ines Hale

announced today that her office and the office of County Counsel have received a grant of $700,000 that will help to
try cases of stolen wages, which workers of Marl lose too often, for the next 2 years and perhaps for a third one.""",
        "Marl County District Attorney",
    ),
    "an adverb before the verb": (
        """Harrow Foods Voluntarily Recalls Cheese Crackers

Harrow Foods is voluntarily recalling 7 kinds of crackers because they may contain nuts. Harrow Foods has heard of no
illness, and buyers may bring the crackers back to any of 40 shops for the full price.""",
        "Harrow Foods",
    ),
    "whose desk signs": (
        """Ingresso libero nelle ville durante il Salone del Marmo

Milano, 7 marzo 2026 – Durante il Salone Internazionale del Marmo l’ingresso alle ville della città sarà libero. Per
otto giorni cittadini e turisti potranno entrare in 12 ville.

Ufficio stampa Comune di Marlo""",
        "Comune di Marlo",
    ),
    "a chamber among the contacts": (
        """Aviso: PK am 13.1.2026 um 10 Uhr in der Handwerkskammer Marlland

Wien (Aviso) Aus Sicht der Betreiber herrschen derzeit im Land Mängel vor, die sich auf 40 Betriebe auswirken. Zur
Vorstellung laden wir Sie herzlich ein.

Rückfragen & Kontakt:

Handwerkskammer Marlland
Jörg Hale
Tel: 01 50105-4281""",
        "Handwerkskammer Marlland",
    ),
    "an article and a noun": (
        """Domani incontro sul centro della città

È per domani sera l'incontro sul centro. All'ordine del giorno la sosta, e saranno presenti il sindaco e 12 residenti.
L'incontro è aperto a tutti. Cinquemila fogli sono stati distribuiti per annunciare la serata.""",
        "",
    ),
}


@pytest.mark.parametrize(("text", "name"), _CASES.values(), ids=_CASES.keys())
def test_whose_release_it_is(text: str, name: str) -> None:
    readings, reason = read(Document("told.txt", text.encode(), datetime(2026, 4, 10, tzinfo=UTC)))
    assert readings, reason
    issuer = readings[0].release.issuer
    assert (issuer.name if issuer else "") == name
