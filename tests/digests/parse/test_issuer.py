"""Whose release it is, told by short texts: a language, its text, the name; "" where none may be told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from digests.model import Document
from digests.read import read

_CASES = {
    "people of a place": (
        """Iowans Plant More Trees Than Ever

Iowans are planting more trees than ever, and 41 percent of them did so in March. Most Iowans who were asked said
that they would do it again, and that a tree is worth its price.""",
        "",
    ),
    "begin of a title": (
        """Leiser mähen im Frühling

Am leisesten waren die Geräte im Süden, wo viele von ihnen schon lange keinen Motor mehr haben.

Das zeigt jetzt eine Auswertung von 3.200 Geräten, die in den Gärten der Stadt von März bis Mai zu hören waren. „Das
hört man“, so Ines Hale, Vice President Sales bei TarnWerk: „Im Schnitt sind es 4 Prozent weniger.“""",
        "TarnWerk",
    ),
    "a capital by place only": (
        """Gateways open the summer for everybody

Gateways are where the summer begins, and the old gateways of the town are open again. Whoever walks through one of
the gateways in June finds 14 gardens behind it, and some more behind those.""",
        "",
    ),
    "noun and owner's place": (
        """House of Representatives and Senate Pass Mail Act

House of Representatives and Senate passed the act on mail on Monday, by 214 votes to 12. It ends the price of 40
cents for a letter, and begins one of 45 cents in May.""",
        "",
    ),
    "scale and currency": (
        """Umsatz steigt deutlich

Milliarden Euro fließen in die Wälder, und 2025 waren es 14 Prozent mehr. Lediglich im Süden war es weniger, so dass
dort kaum gepflanzt wurde. Annähernd 300 Bäume fehlen dort.""",
        "",
    ),
    "person in Russian": (
        """Основатель ФЧРЕК Олег Тарнов награжден медалью

12 мая 2025 года основатель и первый президент Фонда чистых рек Олег Тарнов был награжден медалью города. Олег Тарнов
получил её за работу на реках.

«Мы гордимся им», — заявил президент ФЧРЕК Пётр Марлов. Тарнов занимается реками 20 лет.""",
        "",
    ),
    "short form in brackets": (
        """云溪推出新拍摄补贴

2024 年 2 月 22 日 —— 云溪电影委员会 (YDC) 旗下的云溪创意媒体管理局 (YMA) 今天宣布了一项新补贴，从 30% 提高到 35%。

目的地，也让周边的商店和旅馆多了不少客人。""",
        "云溪创意媒体管理局",
    ),
    "adverb before a comma": (
        """青禾县风电项目签约

至此，又一清洁能源项目落地生根。该项目总投资20亿元，占地面积2万亩。""",
        "",
    ),
    "that house again": (
        """企画展が人気

同館は4月に企画展を始め、来館者数は1万2000人となりました。平素は静かな町に人が集まっています。""",
        "",
    ),
    "clause of a Korean sentence": (
        """사무실 소음 스트레스 조사

직장인들의 건강에 적신호가 켜졌다. 10명 중 6명은 소음으로 스트레스를 받는다고 답했다. 매출은 3% 늘었다.""",
        "",
    ),
    "Latin word before the legal form": (
        """AI帳簿機能を公開しました

Tarnwood Works株式会社（本社：東京都港区）は、「AI帳簿機能」を本日公開いたしました。""",
        "Tarnwood Works株式会社",
    ),
    "director at the house": (
        """A new paper finds that most pumps are never listed, and that few people hear of them.

“Few of these tests reach the public,” said Ines Hale, the director of pump policy at the Clear Rivers Institute.
“Pumps that fail fly under the radar.”

The authors looked at 214 tests of the years 2018 to 2020 and read what was written of each of them.""",
        "Clear Rivers Institute",
    ),
    "board of directors of": (
        """Quarterly dividend declared

On March 10, 2026, the Board of Directors of Marl County Bank declared a cash dividend of $0.06 per share. The
dividend is payable on April 2, 2026. This is the 99th cash dividend in a row, and the directors expect to go on
with them in the years to come.

Customers of the bank have been told of the change by letter.""",
        "Marl County Bank",
    ),
    "officer behind the house": (
        """Grants for the First Tools of Makers

Marl-based leading tool brand Tarnwood, is proud to give a $25,000 grant to young makers of the town.

“We were makers once,” said Tarnwood CEO Jane Roe. “Tarnwood knows what a first tool is worth.”""",
        "Tarnwood",
    ),
    "quantity is nobody": (
        """Most Villagers Want More Buses

Most Villagers would ride a bus more often. Half of them said so, as did the others that were asked in May, and
only a few of them never leave the village at all.

“We have cars, and we would sell them,” was heard often.""",
        "",
    ),
    "headline before a comma": (
        """Valmera, ricavi in crescita nel primo semestre

Milano, 14 luglio 2022 – Da gennaio a giugno i negozi hanno venduto merce per 312,4 milioni, in
crescita del 4,1% sui primi mesi del 2021.

L’Ebitda ha segnato un +9,3% a 41,8 milioni di euro.""",
        "Valmera",
    ),
    "headline before a verb": (
        """Ferromar registra lucro líquido de R$ 99,4 milhões no trimestre

Rio de Janeiro, 12 de maio de 2022 – O Ebitda somou R$ 148 milhões, recuo de 12,4% frente ao ano anterior.

A receita líquida totalizou R$ 300 milhões no período.""",
        "Ferromar",
    ),
    "a measure is no house": (
        """Compagnie des Dunes : hausse de 8% des ventes

Paris, le 4 mars 2021 – Le Chiffre d'affaires du groupe atteint 412,6 M€, en progression de 3,2%.

La progression vient des ventes en ligne et des ventes de la haute saison, en hausse de 3% à périmètre comparable.""",
        "Compagnie des Dunes",
    ),
    "company of a country": (
        """Aromaterra abrirá en abril una nueva planta en México

La compañía española Aromaterra abrirá en abril una nueva planta en México. Aromaterra invertirá 5 millones de
euros en la planta, que dará trabajo a 40 personas.""",
        "Aromaterra",
    ),
    "minister of the lead": (
        """Bilan des activités du fonds pour la recherche

Québec, le 6 mai 2010. Le ministre de la Forêt, M. Paul Roy, se dit satisfait de ce que le fonds a accompli.

« Ces projets ont permis de trouver des techniques originales », a déclaré le ministre Roy.""",
        "Ministère de la Forêt",
    ),
    "person and her office": (
        """Jeanne Roy salue la décision du groupe Tarn d’ouvrir un site en Isère

Jeanne Roy, ministre de l’Industrie, salue la décision du groupe américain Tarn d’ouvrir un site en Isère.

Ce site créera 40 emplois et renforcera la filière du bois dans la région, où travaillent déjà 900 personnes.""",
        "Ministère de l’Industrie",
    ),
    "mayor": (
        """Nuove linee di autobus da settembre

Il sindaco di Roccaverde ha presentato oggi le nuove linee di autobus, che partiranno a settembre.

Le linee collegheranno il centro con le frazioni e con l’ospedale, e costeranno 2 milioni di euro.""",
        "Comune di Roccaverde",
    ),
    "police of a town": (
        """Haftbefehl vollstreckt

Marlow (ost)

Während einer Kontrolle vollstreckten Beamte der Bundespolizeiinspektion Marlow gestern einen Haftbefehl.

Der Mann bezahlte noch am Bahnhof seine Strafe von 1.700 Euro.""",
        "Bundespolizeiinspektion Marlow",
    ),
    "town hall": (
        """Stadt Marlburg passt Öffnungszeiten der Bäder an

In den Bädern fehlt Personal. Auch in Marlburg müssen deshalb die Zeiten eingeschränkt werden.

„Die Lage ist nicht gut“, sagt Bürgermeisterin Ines Hahn.""",
        "Stadt Marlburg",
    ),
    "line beside the headline": (
        """2019년 버섯 수출 25억 달러 달성

산림버섯부

2019년 버섯 수출액이 전년 대비 약 5.8% 증가한 25억 달러를 달성했다.

특히 표고는 5억 달러를 넘어서는 성과를 냈다.""",
        "산림버섯부",
    ),
    "house under its own headline": (
        """第5回「木工大賞」受賞者を決定しました

平成25年9月13日

東浜経済産業局

木工大賞は、木工の人材の意欲を高めるために創設された表彰制度で、隔年で開かれます。今回は38名を決定しました。""",
        "東浜経済産業局",
    ),
    "Russian form and quotes": (
        """Выручка АФК «Верфь» в начале года выросла на девятую часть

Москва, 14 мая 2022 года. Выручка ПАО АФК «Верфь» по итогам мая выросла на 11% и достигла
95 млрд рублей, говорится в новом отчете за пять месяцев текущего года.""",
        "ПАО АФК «Верфь»",
    ),
    "Russian quotes open the text": (
        """Предприятие в области запустило проект на 700 миллионов

«Тарн Россия» продолжает инвестировать в развитие производства, об этом сообщил губернатор.

Завод запустил новую линию. Компания уже вложила 2 млрд рублей.""",
        "Тарн Россия",
    ),
    "Russian director of": (
        """В апреле самолеты перевезли почти полмиллиона пассажиров, на 6,1% больше мартовского.

Помогли новые рейсы между Тарнском и Верфью, отмечает директор по стратегии Tarn Airlines Игорь
Веретенов. Пассажирооборот вырос на 5,2%.""",
        "Tarn Airlines",
    ),
    "mail address": (
        """From: "ines at tarnpr.example" <ines at tarnpr.example>
Subject: NEWS: Two Timber Guilds Join

Two Timber Guilds Join

MARLBURG, Ore., March 14, 2011 – Both guilds of the timber trade said today that they become one house from May
on, and that it is called The Wood Foundation. The Wood Foundation will have 70 members.""",
        "The Wood Foundation",
    ),
    "spelled out by its initials": (
        """KITCHENS FOR HARBOUR CHILDREN RECEIVE $40,000 FROM THE MERROW FUND

Elmshore, Ore. — (May 4, 2020) Elmshore Bay Network to End Hunger (EBNEH), a leader in relief, is pleased to announce a
gift of $40,000 from The Merrow Fund (MF) to help with food for children on the harbour.""",
        "Elmshore Bay Network to End Hunger",
    ),
}


@pytest.mark.parametrize(("text", "name"), _CASES.values(), ids=_CASES.keys())
def test_issuer(text: str, name: str) -> None:
    readings, reason = read(Document("release.txt", text.encode(), datetime(2026, 6, 1, tzinfo=UTC)))
    assert readings, reason
    issuer = readings[0].release.issuer
    assert (issuer.name if issuer else "") == name
