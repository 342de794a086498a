"""The issuer by its part in a sentence: who acts, by whom something is done, whose people act or speak."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from digests.model import Document
from digests.parse.page import read_page

_CASES = [
    pytest.param(
        """Night trains are back

LEEDS, May 5, 2026 -- Passengers will travel through the night again from December, when Calder Rail brings
back a service that was given up in 1988. Fares begin at 12 pounds.""",
        "Calder Rail",
        id="Calder Rail",
    ),
    pytest.param(
        """Un vaccin à l'essai

Nantes, le 30/09/2026 — Cent vingt personnes ont reçu la première dose d'un vaccin
mis au point par l'Institut Marlin. Les résultats sont attendus pour 2028 au plus tôt.""",
        "Institut Marlin",
        id="Institut Marlin",
    ),
    pytest.param(
        """Novanta chilometri di tubi

BERGAMO, 27 maggio 2026 - Novanta chilometri di tubi saranno sostituiti entro il 2029. È il piano presentato
stamattina da Acque del Tarno, che vi destinerà 64 milioni di euro.""",
        "Acque del Tarno",
        id="Acque del Tarno",
    ),
    pytest.param(
        """Hiver solidaire

1er décembre 2026

Dès lundi, 1 200 repas chauds seront servis sur les quais, soit 200 de plus que l'an dernier. « La demande
monte », dit Jeanne Roy, présidente de l'association Mains Libres.""",
        "Association Mains Libres",
        id="Association Mains Libres",
    ),
    pytest.param(
        """Des algues contre le plastique

Brest, le 10 février 2026 – Une équipe de l'Université de Saint-Marl a mis au point un filtre capable de
retenir neuf dixièmes du plastique. Il sera installé l'an prochain.""",
        "Université de Saint-Marl",
        id="Université de Saint-Marl",
    ),
    pytest.param(
        """Ночь музеев собрала гостей

ТАРНСК, 18 мая 2026 — Более восьми тысяч человек побывали в минувшую субботу на «Ночи музеев». Тарнский
краеведческий музей показал гостям подводную археологию и подземные ходы.""",
        "Тарнский краеведческий музей",
        id="Тарнский краеведческий музей",
    ),
    pytest.param(
        """Fennick Rovers sign Moreau on three-year deal

Winger Luc Moreau has put pen to paper on a contract that will keep him at the Old Foundry until the summer of
2029. He arrives from Racing Solange for a fee of 3 million.""",
        "Fennick Rovers",
        id="Fennick Rovers",
    ),
    pytest.param(
        """Trente millions d'usagers pour Tarnpass

Tarnpass est un guichet pour s'identifier à distance, conçu et exploité par la direction régionale du numérique (DRN).
Tarnpass a conquis trente millions d'usagers en cinq ans.""",
        "Direction régionale du numérique",
        id="Direction régionale du numérique",
    ),
    pytest.param(
        """Rep. Lemaire's Bill Would Cap Late Fees

CARVILLE, March 4, 2026 — Late fees could not exceed 8 dollars under a bill introduced Wednesday
by Rep. Jane Lemaire. Banks collected 14 billion dollars in such fees last year, says the Consumer Bureau.""",
        "Rep. Jane Lemaire",
        id="who is elected",
    ),
    pytest.param(
        """Containerumschlag legt zu

Nordhaven, 7. Juli 2026

1,9 Millionen Standardcontainer gingen im ersten Halbjahr über die Kaikante, 6 Prozent mehr als vor einem Jahr.
Das meldet die Hafenverwaltung Nordhaven. Auch die Zahl der Gäste stieg um 11 Prozent auf 210.000.""",
        "Hafenverwaltung Nordhaven",
        id="a German subject behind its verb",
    ),
    pytest.param(
        """QUILL SOFTWARE PLC (AIM: QLL) – Contract win

Quill, the maker of planning tools for hospitals, has won a five-year contract worth 14.5 million pounds with the
Northern Health Partnership. Work begins in January and adds 3 million pounds to revenue in 2027.""",
        "QUILL SOFTWARE PLC",
        id="a ticker in the headline",
    ),
    pytest.param(
        """CFPB to pay 95 million dollars to borrowers

December 13, 2026 (SAINT MARL) – Marlow Attorney General Jane Roe announced today that the Credit Bureau will pay 95
million dollars to 87,000 borrowers who were harmed by Tarn Advocacy Inc. and others.

About CFPB Penalty Fund

The CFPB Penalty Fund holds what the Credit Bureau collects from those who break the law on credit.""",
        "Marlow Attorney General",
        id="who announces it, whoever pays",
    ),
    pytest.param(
        """因虚假宣传，减肥茶生产商被罚八百万元

2026年1月9日，东澜省市场监督管理局通报一批典型案例

东澜草本科技有限公司在直播间宣称其产品“七天瘦十斤”，却拿不出任何试验依据。市场监管部门依法没收违法所得262万元，并处罚款580万元。""",
        "东澜省市场监督管理局",
        id="who acts on a day under the headline",
    ),
    pytest.param(
        """Première greffe réussie

Une fillette de neuf ans respire de nouveau sans appareil. L'opération, longue de quatorze heures, a été menée le 8
janvier par les équipes du CHU de Tarn-Sud. C'est la troisième du genre dans le monde entier.""",
        "CHU de Tarn-Sud",
        id="letters of a hospital",
    ),
    pytest.param(
        """잠이 부족하면 단 음식을 더 찾는다

잠을 5시간 이하로 자는 사람은 7시간 이상 자는 사람보다 단 음식을 38% 더 많이 먹는 것으로 나타났다.
소리대학교 의과대학 연구팀이 성인 4120명을 3년간 추적한 결과다. 연구 결과는 국제학술지에 실렸다.""",
        "소리대학교",
        id="a Korean team's university",
    ),
    pytest.param(
        """百年水墨大展五月开幕

4月15日，东湖美术馆举行新闻发布会，宣布“百年水墨”大展将于5月1日开幕，展期三个月，门票60元。

展览汇集46家机构的210件作品，其中38件首次公开展出。学生半价，每周一闭馆，开放至下午五时。""",
        "东湖美术馆",
        id="who holds a conference",
    ),
]


@pytest.mark.parametrize(("text", "name"), _CASES)
def test_names_by_their_part_in_a_sentence(text: str, name: str) -> None:
    (release,) = read_page(Document("release.txt", text.encode(), datetime(2026, 12, 1, tzinfo=UTC))).releases
    assert release.issuer
    assert release.issuer.name.removeprefix("The ") == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Passengers will travel through the night again from December, and fares begin at 12 pounds.",
        "In Marlham visitors will find the whale again from December, and a ticket costs 12 pounds.",
        "By Monday all the trains will run again, and a ticket costs 12 pounds as in the year before.",
    ],
)
def test_nobody_by_their_part_in_a_sentence(sentence: str) -> None:
    text = f"Trains run again\n\nLEEDS, May 5, 2026 -- {sentence} The line had been shut in June for its repairs."
    (release,) = read_page(Document("release.txt", text.encode(), datetime(2026, 12, 1, tzinfo=UTC))).releases
    assert release.issuer is None
