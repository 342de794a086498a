"""Houses told in passing: by a headline alone, by their survey, with what they hold; shapes of many languages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from digests.model import Document
from digests.parse.page import read_page

_CASES = [
    pytest.param(
        """Boscombe City Council and Young Makers Gain Grants

BOSCOMBE, May 2, 2026 -- The Lantern Trust, along with Boscombe City Council, is excited to award 30 grants of $10,000
to young makers. Applications close on June 30.""",
        "Lantern Trust",
        id="glad: along with",
    ),
    pytest.param(
        """Tarnwood Community College Students May Now Apply

TARNWOOD, March 3, 2026 -- Marrow Valley Foundation, in partnership with Tarnwood Community College, is proud to open
its scholarships of 2026. Forty awards of $2,000 each will be made.""",
        "Marrow Valley Foundation",
        id="glad: in partnership with",
    ),
    pytest.param(
        """Corvin Books Gives 5,000 Books to Summer Readers

PORT ELLERY, May 2, 2026 -- The Ellery Library Foundation, together with Corvin Books, is truly honored to bring back
its summer reading challenge with 5,000 free books.""",
        "Ellery Library Foundation",
        id="glad: together with",
    ),
    pytest.param(
        """Ellery University Hosts a Bridge Programme for Nurses

PORT ELLERY, May 2, 2026 -- Saltmarsh Health Association, in collaboration with Ellery University, is delighted to begin
its bridge programme for 60 nurses this autumn.""",
        "Saltmarsh Health Association",
        id="glad: in collaboration with",
    ),
    pytest.param(
        """Le Conseil de Marnay accueille 12 jardins partagés

Marnay, le 4 mai 2026 - La Fondation Tilleul, avec le Conseil de Marnay, est fière d'ouvrir 12 jardins partagés. Ils
couvrent 3 hectares.""",
        "Fondation Tilleul",
        id="glad fr",
    ),
    pytest.param(
        """季刊誌「みなも」の定期購読者が1万人を突破

雑誌づくりを手がける株式会社マロウ(本社:長野県松本市)は、季刊誌「みなも」の読者が1万人を突破したことをお知らせします。""",
        "株式会社マロウ",
        id="clause ja: 手がける",
    ),
    pytest.param(
        """新工場を稼働

木のおもちゃをつくり続ける株式会社ハルモ(本社:岐阜県高山市)は、新工場を稼働したことをお知らせします。年間20万個を生産します。""",
        "株式会社ハルモ",
        id="clause ja: つくり続ける",
    ),
    pytest.param(
        """会員数が50万人を超えました

料理教室を全国に広げるカルド株式会社(本社:東京都品川区)は、会員数が50万人を超えたことをお知らせいたします。""",
        "カルド株式会社",
        id="clause ja: 広げる",
    ),
    pytest.param(
        """累計出荷数100万台を達成

省エネで暮らしをささえる合同会社ミルト(本社:北海道札幌市)は、小型暖房機の累計出荷数が100万台を達成しました。""",
        "合同会社ミルト",
        id="clause ja: ささえる",
    ),
    pytest.param(
        """水素ボイラーの実証を開始

北浜大学が出資する株式会社オルバ(本社:兵庫県姫路市)は、水素ボイラーの実証を2026年7月に開始すると発表しました。""",
        "株式会社オルバ",
        id="clause ja: 出資する",
    ),
    pytest.param(
        """七月渡輪乘客增加百分之四

塔恩統計處今日(七月三十一日)發表最新的渡輪乘客數字。七月渡輪乘客共有320萬人次，按年增加4%。""",
        "塔恩統計處",
        id="today zh: 七月三十一日",
    ),
    pytest.param(
        """Sharing the Hills -- The 2026 Quarrel Trail Walkers' Festival Begins

HARLOW, England, May 9, 2026 -- Walkers of 40 countries came together on Saturday as the 2026 Quarrel Trail Walkers'
Festival began. Speaking for 2.1 million walkers, Quarrel's guides led the first of six walks.""",
        "Quarrel",
        id="guests en",
    ),
    pytest.param(
        """Tarnwood Therapeutics Provides Clinical Update and Reports 2019 Third Quarter Financial Results

The third quarter net loss was $4.2 million, 31 cents a share. Research and development expense fell to $2.9
million from $3.8 million.""",
        "Tarnwood Therapeutics",
        id="headline alone en: Tarnwood Therapeutics",
    ),
    pytest.param(
        """General Harrow Reports Record Second Quarter

Quarterly revenue of $88.4 million was up 14% from a year ago. Net income reached $6.1 million.""",
        "General Harrow",
        id="headline alone en: General Harrow",
    ),
    pytest.param(
        """Vossberg Wins Order to Supply Turbines at Lake Marl Dam

The order is worth more than $45 million and takes 22 months. Six units are to be delivered.""",
        "Vossberg",
        id="headline alone en: Vossberg",
    ),
    pytest.param(
        """MHRI Awards Grants to 31 Schools

The grants amount to $12 million over four years. Winners were chosen from 140 proposals.""",
        "MHRI",
        id="headline alone en: MHRI",
    ),
    pytest.param(
        """Quillon Energy Completes Sale of Pipeline

The sale brought $310 million. Proceeds go to repay $220 million of debt.

More of it will be told in May, and still more of it in June, as far as is known.""",
        "Quillon Energy",
        id="headline alone en: Quillon Energy",
    ),
    pytest.param(
        """Lumbry Recalls 14,000 Space Heaters

About 14,000 heaters sold between March and May 2021 can overheat. Consumers should stop using them.""",
        "Lumbry",
        id="headline alone en: Lumbry",
    ),
    pytest.param(
        """Merrow Steel to Build $90 Million Mill in Ohio

The mill is to employ 120 people by 2027. Work begins in April.

More of it will be told in May, and still more of it in June, as far as is known.""",
        "Merrow Steel",
        id="headline alone en: Merrow Steel",
    ),
    pytest.param(
        """Tandem Freight Posts 12% Rise in Profit

Profit was $14 million in the quarter, against $12.5 million a year earlier.

More of it will be told in May, and still more of it in June, as far as is known.""",
        "Tandem Freight",
        id="headline alone en: Tandem Freight",
    ),
    pytest.param(
        """Orlane Partners Acquires Marl Logistics for $60 Million

The deal is to close by June 30, 2026. It adds 340 workers.

More of it will be told in May, and still more of it in June, as far as is known.""",
        "Orlane Partners",
        id="headline alone en: Orlane Partners",
    ),
    pytest.param(
        """Brenner treibt Umbau voran

Kiel, 3. März 2024 - Im vergangenen Jahr sank der Umsatz um 4 Prozent auf 312 Millionen Euro. Der Verlust betrug
12 Millionen Euro.

Mehr davon wird im Mai erzählt, und mehr noch im Juni, so heißt es dort weiter.""",
        "Brenner",
        id="headline alone de: Brenner",
    ),
    pytest.param(
        """Marlkt mit Gewinnsprung - Prognose angehoben

Ulm, 28. April 2023 - Im ersten Quartal stieg der Umsatz um 13,1 Prozent auf 128,4 Millionen Euro, so das
Unternehmen am Freitag. Der Gewinn lag bei 9,4 Millionen Euro.""",
        "Marlkt",
        id="headline alone de: Marlkt",
    ),
    pytest.param(
        """Tarnflex: Gewinn deutlich gestiegen

Hagen, 4. Mai 2022 - Planmäßig wuchs auch der Umsatz, und zwar um 12 Prozent auf 44 Millionen Euro.""",
        "Tarnflex",
        id="headline alone de: Tarnflex",
    ),
    pytest.param(
        """Inflation sinkt auf 2,1 Prozent

Berlin, 2. Juni 2021. Die Inflation lag im Mai bei 2,1 Prozent nach 2,4 Prozent im April.""",
        "",
        id="headline alone de: Inflation sinkt auf",
    ),
    pytest.param(
        """El beneficio trimestral de Roig Tarna sube un 14%

Barcelona, 3 de mayo de 2016. Los ingresos crecieron un 3,2%, hasta los 44 millones de euros.""",
        "Roig Tarna",
        id="headline alone romance: Roig Tarna",
    ),
    pytest.param(
        """Tess, utile in crescita nel primo trimestre

Milano, 3 maggio 2016 - Il gruppo guidato da Mario Bianchi ha chiuso il primo trimestre con un utile di 14
milioni di euro.""",
        "Tess",
        id="headline alone romance: Tess",
    ),
    pytest.param(
        """Marlat, ricavi in calo del 3%

Parma, 3 maggio 2016 - Il gruppo di Fidenza chiude il trimestre con ricavi per 312 milioni di euro.""",
        "Marlat",
        id="headline alone romance: Marlat",
    ),
    pytest.param(
        """Export, vendite in crescita del 4%

Roma, 3 giugno 2016 - Le vendite all'estero sono salite del 4% a 31 miliardi di euro.""",
        "",
        id="headline alone romance: Export, vendite in c",
    ),
    pytest.param(
        """Big Theft Solved in Tarn County

On Monday the Tarn County Sheriff's Office deputies found 14 stolen tractors worth $400,000 in a barn.""",
        "Tarn County Sheriff's Office",
        id="office, person: Tarn County Sheriff's Office",
    ),
    pytest.param(
        """U.S. Department of Energy Invests $4.1 Million in Marl County, Ohio

WASHINGTON - Today, U.S. Secretary of Energy Jane Roe announced that the Department's Office of Grids is
awarding a $4.1 million grant to Marl County.""",
        "U.S. Department of Energy",
        id="office, person: U.S. Department of Energy",
    ),
    pytest.param(
        """MAEF lança programa de R$ 15 milhões

BRASÍLIA, 3 de maio de 2024 - O Ministério da Água, Energia e Floresta (MAEF) lançou um programa de R$ 15
milhões para 40 cidades.""",
        "Ministério da Água, Energia e Floresta",
        id="office, person: Ministério da Água, Energia e Floresta",
    ),
    pytest.param(
        """Pesca aprueba 12 proyectos por 11 millones

Madrid, 3 de mayo de 2023. El Ministerio de Pesca, Comercio y Puertos ha publicado la resolución con 12
proyectos y 11 millones de euros.""",
        "Ministerio de Pesca, Comercio y Puertos",
        id="office, person: Ministerio de Pesca, Comercio y Puertos",
    ),
    pytest.param(
        """Un plan de 40 millions pour les ports

Paris, le 3 mai 2023. Le ministère de l'Eau, des Ports et de la Mer annonce un plan de 40 millions d'euros pour
12 ports.""",
        "Ministère de l'Eau, des Ports et de la Mer",
        id="office, person: Ministère de l'Eau, des Ports et de la Mer",
    ),
    pytest.param(
        """Community Foundation of Marlwood Announces 14 Grant Recipients

MARLWOOD, Fla., March 3, 2025 – The Community Foundation of Marlwood is proud to announce $400,000 in grants for
14 houses in Marlwood. Artists of Marlwood have applied since 2019. In Marlwood, 40 of them teach.

About Community Foundation of Marlwood Community Foundation of Marlwood was founded in 1984.""",
        "Community Foundation of Marlwood",
        id="name cut or running on: Community Foundation of Marlwood",
    ),
    pytest.param(
        """Calder M. Tilly Bankshares, Inc. (OTCQX: CMTB) Announces Quarterly Dividend

BERLIN, Md., March 3, 2025 - Calder M. Tilly Bankshares, Inc. (the "Company") (OTCQX: CMTB), parent company of
Calder M. Tilly Bank, announced today a dividend of 31 cents.

About Calder M. Tilly Bank Calder M. Tilly Bank has 12 branches.""",
        "Calder M. Tilly Bankshares, Inc.",
        id="name cut or running on: Calder M. Tilly Bankshares, Inc.",
    ),
    pytest.param(
        """Roter Drache Fields First Tea Survey

Results from Roter Drache's Tea Survey show that 41% of those asked drink tea. The survey asked 1,200 people.""",
        "Roter Drache",
        id="name cut or running on: Roter Drache",
    ),
    pytest.param(
        """Marl District Library

The Marl District Library's Winter Story Program runs to February 3. It has prizes for 400 readers.""",
        "Marl District Library",
        id="name cut or running on: Marl District Library",
    ),
    pytest.param(
        """Consumer Notes' Poll Finds Storms Have Not Ended Americans' Travels

A new Consumer Notes poll revealed that 41% of those asked travel in May. The poll asked 1,200 people.""",
        "Consumer Notes",
        id="name cut or running on: Consumer Notes",
    ),
    pytest.param(
        """tamsins unveils plans for new store

tamsins unveiled the plans of its new store in Duluth on Monday. It will cost $14 million and open in 2027.""",
        "tamsins",
        id="name cut or running on: tamsins",
    ),
    pytest.param(
        """Consulting Firm 87 Partners Adding 120 Positions in Marl County, SC

87 Partners, a consulting firm, announced plans to expand in Marl County. The $4 million investment brings 120
jobs.""",
        "87 Partners",
        id="name cut or running on: 87 Partners",
    ),
    pytest.param(
        """Biotech Sector Rises

NEW YORK, March 3, 2025 /PRNewswire/ -- HarrowGroup.com News Commentary - Drug trials are going on in 40
countries. Spending reached $14 billion.""",
        "HarrowGroup.com",
        id="name cut or running on: HarrowGroup.com",
    ),
    pytest.param(
        """MAREN liefert 700 Busse nach Spanien

München, 3. Mai 2010. Der Omnibusbauer MAREN hat einen Großauftrag aus Spanien erhalten. Der Konzern wird 700
Busse bauen.

Mehr davon wird im Mai erzählt, und mehr noch im Juni, so heißt es dort weiter.""",
        "MAREN",
        id="name cut or running on: MAREN",
    ),
    pytest.param(
        """Großauftrag für Brenntal

Düsseldorf, 3. Mai 2017. Der Rüstungs- und Stahlkonzern Brenntal hat einen Großauftrag von der Bahn erhalten.
Der Vertrag umfasst 271 Wagen im Wert von rund 90 Millionen Euro.""",
        "Brenntal",
        id="name cut or running on: Brenntal",
    ),
    pytest.param(
        """Few Americans Find Bank Letters Believable

NEW YORK, March 3, 2013 /PRNewswire/ -- Americans read letters of banks with doubt. So says a new Harrow Poll of
2,210 adults, interviewed between January 4 and 11 by Harrow Interactive.""",
        "Harrow Interactive",
        id="survey by: Harrow Interactive",
    ),
    pytest.param(
        """Mehr Aussteller

Berlin, 3. Mai 2005. Um 3 Prozent mehr waren es laut einer Erhebung des Messeverbandes Tarna auf 142 Messen.""",
        "Tarna",
        id="survey by: Tarna",
    ),
    pytest.param(
        """Mittelständler rechnen mit Krisen

Hamburg, 3. Mai 2022. In einer Umfrage des Meinungsforschungsinstituts YuGorf fürchten 25 Prozent eine Krise.""",
        "YuGorf",
        id="survey by: YuGorf",
    ),
    pytest.param(
        """Is Working at Night Really Work?

NEW YORK, March 3, 2013 /PRNewswire/ -- Why did Yaboo change its rules? It was asked in a survey of 2,219 adults
in May, conducted online by Harrow Interactive.""",
        "Harrow Interactive",
        id="survey by: Harrow Interactive",
    ),
    pytest.param(
        """Vacanze, un italiano su tre resta a casa

Roma, 3 maggio 2016 - Il 34% degli italiani resta a casa. È quanto emerge da un'indagine dell'Istituto Marlo su
1.000 persone.""",
        "Istituto Marlo",
        id="survey by: Istituto Marlo",
    ),
    pytest.param(
        """The Tulip! Music Festival

Presented by the City of Marlton, The Tulip! Music Festival will return on May 14-16 with 40 bands. Tickets are
$12.""",
        "City of Marlton",
        id="event, programme: City of Marlton",
    ),
    pytest.param(
        """Tarn Memorial Hospital Annual Gala Raises $217,420

The Annual Gala for Tarn Memorial Hospital raised $217,420 on May 4. Some 400 guests came. The Tarn Memorial
Hospital Foundation thanks them.

"We are glad," said Jane Roe of the Tarn Memorial Hospital Foundation.""",
        "Tarn Memorial Hospital",
        id="event, programme: Tarn Memorial Hospital",
    ),
    pytest.param(
        """Sernal demanda a Entol, Moviflor y Wum por publicidad engañosa

El Sernal demandó ante la justicia a las empresas Entol, Moviflor y Wum por publicidad engañosa. Wum ofrecía 14
planes. Las multas llegan a 40 millones de pesos. Wum no respondió.""",
        "Sernal",
        id="receiver, other party: Sernal",
    ),
    pytest.param(
        """직장인 열에 여덟 "야근한다"

직장인들의 야근이 늘고 있다.
취업포털 다온인이 직장인 536명에게 '야근을 하는가'라고 물었다. 그 결과 81.6%가 그렇다고 답했다.""",
        "다온인",
        id="eastern: 다온인",
    ),
    pytest.param(
        """성인 10명 중 7명 "이사하고 싶다"

성인남녀 10명 중 7명은 이사하고 싶은 것으로 나타났다.
취업포털 하늘크루트가 성인남녀 701명에게 물은 결과 71.1%가 그렇다고 답했다.""",
        "하늘크루트",
        id="eastern: 하늘크루트",
    ),
    pytest.param(
        """수돗물 사용량으로 안부 확인

환경부 산하 한솔수자원공사(사장 홍길동)는 수돗물 사용량을 분석하는 서비스를 운영한다고 밝혔다. 1,200가구가 대상이다.""",
        "한솔수자원공사",
        id="eastern: 한솔수자원공사",
    ),
    pytest.param(
        """9月份国民经济稳中有进

国家统计局10月18日公布的国民经济数据显示,9月份工业增加值同比增长5.8%。""",
        "国家统计局",
        id="eastern: 国家统计局",
    ),
    pytest.param(
        """青禾地产:二零二五年中期业绩公布

集團截至二零二五年六月三十日止六個月內,股東應佔盈利為港幣三億四千八百萬元,減少 44%。""",
        "青禾地产",
        id="eastern: 青禾地产",
    ),
    pytest.param(
        """币云新起航，惊喜月

由币云孵化的新一代矿池Tarn-X今天宣布，将于2020年2月28日起开启激励。总计发放4000万枚。""",
        "Tarn-X",
        id="eastern: Tarn-X",
    ),
    pytest.param(
        """入館者100万人達成

大和浜水族館の入館者数が、3月25日に100万人を達成しました。開館から3年目のことです。""",
        "大和浜水族館",
        id="eastern: 大和浜水族館",
    ),
    pytest.param(
        """Lane closures on Grand Avenue

The westbound lane of Grand Avenue is shut on Monday, August 24, until noon. Drivers are asked to use 14th
Street.

© 2020 City of Tarn Springs

More of it will be told in May, and still more of it in June, as far as is known.""",
        "City of Tarn Springs",
        id="frames: City of Tarn Springs",
    ),
    pytest.param(
        """Energy fund grows

DENVER, May 3, 2014 – The fund grew by 14% in the quarter to $4.1 billion.

Media Contact:
Company: Tarn Select Funds
Phone: 303-555-0100""",
        "Tarn Select Funds",
        id="frames: Tarn Select Funds",
    ),
    pytest.param(
        """U.S. Attorney's Office, Western District of Marl Collects More Than $4 Million

U.S. Attorney Jane Roe announced today that the office collected $4.2 million in fiscal year 2019.""",
        "U.S. Attorney's Office, Western District of Marl",
        id="office, person: U.S. Attorney's Office, Western District of Marl",
    ),
    pytest.param(
        """TARN BILL FOR POST OFFICES PASSES

WASHINGTON - The bill gives $40 million to 120 small post offices.

"It is a good day for the post," said Senator Jana K. Tarn (D-MT). "The price of a letter stays."
""",
        "Senator Jana K. Tarn",
        id="office, person: Senator Jana K. Tarn",
    ),
    pytest.param(
        """Two Colleges to Join

Presidents of Marl College and Tarn College, 20 miles from each other, announced on Monday that both become one
in 2027. They have 4,200 students in all.""",
        "Marl College and Tarn College",
        id="in passing: Marl College and Tarn College",
    ),
    pytest.param(
        """City Bike Adoption Doubles in Small Towns

City bikes are twice as many as a year ago, according to a new survey from the Rowan Bike Foundation. They are
41% of all bikes sold, and in some towns more.""",
        "Rowan Bike Foundation",
        id="in passing: Rowan Bike Foundation",
    ),
    pytest.param(
        """Gli utili netti del secondo trimestre di Tarnaris salgono del 14%

Da aprile a giugno il gruppo ha guadagnato 46 milioni di dollari, ha fatto sapere. Il margine è
salito al 21,8% dal 18,9% del 2024.""",
        "Tarnaris",
        id="in passing: Tarnaris",
    ),
    pytest.param(
        """RÉSULTATS DU GROUPE VALMER AVIATION

Lyon, le 3 mai 2021 - Le Conseil a arrêté les comptes du semestre. Valmer Aviation vend 14 avions. Le chiffre
d'affaires est de 295 millions d'euros, contre 280 un an plus tôt.""",
        "Valmer Aviation",
        id="in passing: Valmer Aviation",
    ),
    pytest.param(
        """Eiser verlässt Holmbrink

Der seit 2016 verantwortliche Leiter Jan Eiser verlässt das Familienunternehmen Holmbrink zum 30. April 2022.
Das Werk in Ulm hat 140 Mitarbeiter, und sie werden mehr.""",
        "Holmbrink",
        id="in passing: Holmbrink",
    ),
    pytest.param(
        """Gov. Tarn Announces $14 Million for Roads

AUSTIN - Today, Governor Jana Tarn announced nearly $14 million in awards. The Texas Department of Roads (TDR)
helps to choose the projects, which are 40 in all.""",
        "Governor Jana Tarn",
        id="in passing: Governor Jana Tarn",
    ),
    pytest.param(
        """Für 14 Millionen Euro wird gebaut

Ulm, 3. Mai 2021. Der schwäbische Sägenhersteller Brenndorf baut sein Werk in Ulm aus und stellt 40 Menschen
ein. Die Kosten betragen 14 Millionen Euro, sagt der Bürgermeister.""",
        "Brenndorf",
        id="in passing: Brenndorf",
    ),
    pytest.param(
        """Tarn Grove Church's Annual Report Shows 400 Gifts

Tarn Grove Church's Annual Report for 2021 has 400 gifts worth $140,000. Tarn Grove Church has 1,200 members in
two towns, and 40 more since May.""",
        "Tarn Grove Church",
        id="in passing: Tarn Grove Church",
    ),
    pytest.param(
        """Man Fined for Dumping Oil

A Marl man was fined $4,000 for dumping oil, the Harbor Board of Marl, the Port Police, and the Coast Service
announced today. He dumped 40 gallons in May.""",
        "Harbor Board of Marl",
        id="in passing: Harbor Board of Marl",
    ),
    pytest.param(
        """COMMUNITY FOUNDATION MARKS 30th ANNIVERSARY

"Every year is a gift," said Dr. Jane Roe, Foundation President, at the Community Foundation of the Marl Shore's (CFMS)
2014 dinner. Over 300 people came on November 7.""",
        "Community Foundation of the Marl Shore",
        id="a house of the place",
    ),
]


@pytest.mark.parametrize(("text", "name"), _CASES)
def test_issuer(text: str, name: str) -> None:
    page = read_page(Document("release.txt", text.encode(), datetime(2026, 6, 1, tzinfo=UTC)))
    assert page.releases, page.reason
    issuer = page.releases[0].issuer
    told = issuer.name.removeprefix("The ") if issuer else ""
    assert told.replace("’", "'") == name
