"""What is so in the world, what a rule sets, a name, a length in passing: no news. Releases of our own."""

from __future__ import annotations

import pytest

from tests.digests.facts.written_release import figures

HEADLINES = {
    "en": (
        "Tarn Harbour opens its new quay",
        "Tarn Harbour today opened its new quay, and with it the basin behind the mole.",
    ),
    "de": (
        "Tarner Hafen öffnet den Kai",
        "Der Hafen hat heute den Kai geöffnet, dazu das Becken hinter der Mole und einen Garten.",
    ),
    "fr": (
        "Le port ouvre son quai",
        "Le port a ouvert son quai et le bassin derrière le môle, avec un jardin et une halle.",
    ),
    "es": (
        "El puerto abre su muelle",
        "El puerto abrió su muelle y la dársena detrás del dique, con un jardín y una lonja.",
    ),
    "it": (
        "Il porto apre il molo",
        "Il porto ha aperto il molo e il bacino dietro la diga, con un giardino e una loggia.",
    ),
    "pt": (
        "O porto abre o cais",
        "O porto abriu o cais e a bacia atrás do molhe, com um jardim e uma praça nova.",
    ),
    "ru": (
        "Порт открывает причал",
        "Порт сегодня открыл новый причал и бассейн за молом, а рядом с ними сад и рынок.",
    ),
    "zh": (
        "海港启用新码头",
        (
            "海港今日启用新码头及防波堤后的港池。码头供渔船与帆船停泊，附近设有冰库、晒网场、"
            "修船坞和面向水手的图书室，居民可以沿堤岸散步，也可以在鱼市买鱼。"
        ),
    ),
    "ja": (
        "潮見港が新しい岸壁を開設",
        (
            "潮見港は本日、新しい岸壁と防波堤の内側の泊地を開設しました。近くには氷の倉庫、網の干し場、"
            "船の修理場と図書室があり、地域の人々は堤防を散歩できます。"
        ),
    ),
    "ko": (
        "조수항, 새 부두 개장",
        (
            "조수항은 오늘 새 부두와 방파제 안쪽 계류장을 열었다. 근처에는 얼음 창고와 그물 건조장, "
            "선박 수리소와 도서실이 있고 주민들은 둑을 따라 산책할 수 있다."
        ),
    ),
}
STUDY = (
    "Sailors Trust Their Boats, Survey Finds",
    "A new survey of sailors by Tarn Harbour finds that they trust their boats.",
)
BESIDE = [
    # what is so in the world
    ("en", "The ten biggest carriers alone spent $512 billion on ships in 2024.", "$512 billion"),
    (
        "en",
        (
            "The ten biggest carriers spent $512 billion on ships in 2023, a figure expected to "
            "climb 25% to $640 billion in 2024."
        ),
        "$640 billion",
    ),
    ("en", "Americans spend $90 billion on boats each year.", "$90 billion"),
    ("en", "Consumers spent $90 billion on boats last year, according to the trade guild.", "$90 billion"),
    ("en", "Drownings have risen 13% since 2013, according to the Bureau of Coasts.", "13%"),
    ("en", "And yet 90% of the rope produced in the world is never used twice.", "90%"),
    ("en", "Today, there are over 14 million sailors living in the U.S.", "14 million"),
    ("en", "Citizens of 74 countries enjoy visa-free entry to the island.", "74"),
    ("en", "Wind accounts for 7.4% of all energy in the state.", "7.4%"),
    ("en", "The oceans cover more than 70% of the planet.", "70%"),
    ("en", "The blue economy is worth an estimated $12 trillion worldwide.", "$12 trillion"),
    ("en", "Every year, 8 million tons of plastic end up in the sea.", "8 million"),
    (
        "en",
        "Credit card debt in the United States has reached $1.3 trillion, according to the central bank.",
        "$1.3 trillion",
    ),
    ("en", "Nearly two-thirds of the world's cargo moves by sea.", "two-thirds"),
    ("de", "Die Deutschen geben jedes Jahr 40 Milliarden Euro für Boote aus.", "40 Milliarden"),
    ("de", "Jedes Jahr gelangen 8 Millionen Tonnen Plastik ins Meer.", "8 Millionen"),
    ("de", "Laut Statistischem Bundesamt stieg die Zahl der Boote um 13 Prozent.", "13 Prozent"),
    ("fr", "Chaque année, 8 millions de tonnes de plastique finissent dans la mer.", "8 millions"),
    ("es", "Cada año, 8 millones de toneladas de plástico acaban en el mar.", "8 millones"),
    ("es", "Según el INE, el número de barcos aumentó un 13 %.", "13 %"),
    ("it", "Ogni anno 8 milioni di tonnellate di plastica finiscono in mare.", "8 milioni"),
    ("pt", "Todos os anos, 8 milhões de toneladas de plástico acabam no mar.", "8 milhões"),
    ("ru", "Ежегодно в море попадает 8 млн тонн пластика.", "8 млн"),
    ("ru", "По данным Росстата, число лодок выросло на 13%.", "13%"),
    ("zh", "全球每年有800万吨塑料进入海洋。", "800万吨"),
    ("ja", "業界では手数料18%が一般的とされています。", "18%"),
    ("ja", "世界では毎年800万トンのプラスチックが海に流れ込んでいます。", "800万トン"),
    ("ko", "전 세계에서 매년 800만 톤의 플라스틱이 바다로 흘러든다.", "800만 톤"),
    # what a rule sets
    (
        "en",
        "The contest judges entries in four classes: firms with revenues of less than $90 million, and larger ones.",
        "$90 million",
    ),
    ("en", "The prize for companies with revenues under $90 million went to Orley.", "$90 million"),
    ("en", "Shoppers receive a free rope with any purchase of $50 or more.", "$50"),
    ("en", "Shipping is free on orders over $50.", "$50"),
    (
        "en",
        "The scheme is for colleges that have received less than $3 million from our navy.",
        "$3 million",
    ),
    ("en", "Many of those workers earned less than the minimum wage of $14.20.", "$14.20"),
    # how a survey was made
    ("de", "Die Fehlertoleranz liegt bei 2,5 Prozentpunkten, also bei höchstens 2,5 Prozent.", "2,5 Prozent"),
    ("fr", "La marge d'erreur est de 2,5 points.", "2,5"),
    ("es", "El margen de error es de 2,5% con un nivel de confianza del 95%.", "2,5%"),
    ("es", "El margen de error es de 2,5% con un nivel de confianza del 95%.", "95%"),
    ("pt", "A margem de erro é de 2,5 pontos percentuais, com nível de confiança de 95%.", "2,5"),
    ("it", "Il margine di errore è del 2,5% con un livello di confidenza del 95%.", "2,5%"),
    ("ru", "Статистическая погрешность не превышает 2,5%.", "2,5%"),
    ("zh", "調查的置信水平為95%，誤差為2.5%。", "95%"),
    ("ko", "표본오차는 95% 신뢰수준에 ±2.6%포인트이다.", "95%"),
    ("ja", "信頼水準は95%、標本誤差は2.6%です。", "95%"),
    # names, addresses, ages
    ("en", "Tarn Harbour merged with 1207731 B.C. Ltd., a shell of the coast.", "1207731"),
    ("en", "The deal with 1207731 Ontario Inc. closed in May.", "1207731"),
    ("en", "The new 40mm prime lens suits sailors.", "40mm"),
    ("de", "Laut Aussagen der 34-Jährigen fuhr ein anderer das Boot.", "34"),
    ("de", "Kinder unter 3 Jahren fahren frei.", "3 Jahren"),
    ("es", "Figura entre los 40 suecos más influyentes.", "40 suecos"),
    ("ru", "Это ускоритель на 180-нм кремнии для судов.", "180"),
    # lengths of time in passing
    ("en", "The contract starts in May for a three-month term at a cost of $18,300.", "three-month"),
    ("en", "The lease of the quay has an initial term of 18 months.", "18 months"),
    ("en", "The charter is for a term of seven months.", "seven months"),
    ("en", "The berths will have a seven-year initial term.", "seven-year"),
    ("en", "The fair will celebrate 25 years of boats on the coast.", "25 years"),
    ("en", "Over the two days of the fair sailors met.", "two days"),
    ("en", "Both of the randomized 14-week trials had sailors.", "14-week"),
    ("de", "Der Hafen feiert 25 Jahre Boote an der Küste.", "25 Jahre"),
    ("es", "La herencia de 70 años de la casa vive en el muelle.", "70 años"),
    ("ru", "Банк снизил ставку по кредитам на срок 1 день.", "1 день"),
    ("ru", "Банк проводит аукцион на срок 3 месяца.", "3 месяца"),
    ("ru", "Порт отмечает 25 лет работы на побережье.", "25 лет"),
    # who somebody is
    (
        "en",
        "As the country's leading voice for sailors, serving 9 million readers, we believe in the quay.",
        "9 million",
    ),
    ("en", "The magazine, which reaches 9 million readers a month, will print the chart.", "9 million"),
    ("en", "The charity supports over 400 children annually with boats and books.", "400"),
    (
        "en",
        "Orley Bank, which had total assets of about $71 billion at midyear, opens a branch on the quay.",
        "$71 billion",
    ),
    (
        "en",
        "He is currently director of the fleet office, where he oversees a portfolio exceeding $12 billion.",
        "$12 billion",
    ),
    ("en", "Orley Rope sells its goods in 32 countries.", "32"),
    ("en", "With 1,200 members, the guild is the oldest of the coast.", "1,200"),
    ("en", "Orley, with a fleet of 600 boats, will carry the guests.", "600"),
    ("de", "Die Kette, die 310 Läden betreibt, hat altes Tauwerk gesammelt.", "310"),
    ("de", "Das Magazin, das monatlich 12 Millionen Leser erreicht, druckt die Karte.", "12 Millionen"),
    ("de", "Das Unternehmen ist in mehr als 30 Ländern vertreten.", "30 Ländern"),
    ("ru", "Компания представлена более чем в 30 странах мира и поставляет канаты.", "30 стран"),
    ("ru", "Сеть, которая объединяет 310 магазинов, собрала старые канаты.", "310"),
    ("zh", "该学院在全国设有16个校区、25个系。", "16个"),
    ("zh", "公司业务遍及30多个国家和地区。", "30多个"),
    ("zh", "该集团在全球拥有超过5000家酒店。", "5000家"),
    ("ja", "同社は世界30か国以上で事業を展開しています。", "30か国"),
    ("ja", "同社は全国に310店舗を展開しています。", "310店舗"),
    ("ko", "이 학교는 전국 14개 캠퍼스를 운영하고 있다.", "14개"),
    ("ko", "이 회사는 전 세계 30개국에 진출해 있다.", "30개국"),
    ("it", "La prova arriva anche a Orley, comune di circa 42mila abitanti della costa.", "42mila"),
    ("ru", "Сеть, которая объединяет 310 магазинов, собрала старые канаты.", "310"),
    # what was before, or another's
    ("en", "Fees came to $4.3 million in May (end of April: $4.1 million).", "$4.1 million"),
    ("de", "Nun sind 19 Prozent zufrieden; zu Jahresbeginn waren es nur drei Prozent.", "drei Prozent"),
    ("de", "Es kamen 2.300 Gäste, im Jahr zuvor waren es 1.900 Gäste.", "1.900"),
    ("zh", "海港接待船舶2300艘，去年同期为1900艘。", "1900艘"),
    ("ja", "5月末の残高は43億円（4月末は41億円）でした。", "41億円"),
    ("ko", "5월 말 잔액은 43억 원(4월 말 41억 원)이다.", "41억 원"),
    ("en", "Long funds took in $83 million in May, far less than their $142 million haul in March.", "$142 million"),
    ("de", "Das Ergebnis stieg auf 5,3 Mio. Euro (Vorjahreswert 2,4 Mio. Euro).", "2,4"),
    ("en", "The new bid is 12 percent above the original offer price of $7.50 per share.", "$7.50"),
    ("zh", "海港五月底的儲備為4,220億元（2025年4月底為3,904億元）。", "3,904億"),
    # what a rule sets, how large a thing is
    ("en", "Orley recalls 6.5 oz packages of rope crackers.", "6.5 oz"),
    ("en", "The harbour ships 5,200 tonnes a day (54% rope, 28% nets and the rest oil).", "54%"),
    # names and other senses
    ("fr", "Le traité sur la double imposition des marins entre en vigueur.", "double"),
    ("fr", "Le quai a un double objectif pour la ville.", "double"),
    ("es", "Los viajeros pueden escribir por medio del correo electrónico.", "medio"),
]
NEWS = [
    # what is so in the world
    ("en", "The harbour took 8 million tons of plastic out of the sea last year.", "8 million"),
    ("en", "According to the report, drownings at Tarn Harbour fell 13% in 2024.", "13%"),
    ("en", "Tarn Harbour said its traffic rose 13% in the first half.", "13%"),
    ("en", "Tarn Harbour will cut its emissions 40% by 2030.", "40%"),
    ("en", "The port received $640 million of the federal package.", "$640 million"),
    ("en", "Fish accounted for 5% of the tonnage that the harbour handled in May.", "5%"),
    ("en", "The harbour spent $512 million on the quay in 2024.", "$512 million"),
    ("de", "Der Hafen investiert 8 Millionen Euro in den Kai.", "8 Millionen"),
    ("fr", "Le port investit 8 millions d'euros dans le quai.", "8 millions"),
    ("es", "El puerto invertirá 8 millones de euros en el muelle.", "8 millones"),
    # what a rule sets
    ("en", "The harbour will pay $5 million to firms with fewer than 50 employees.", "$5 million"),
    ("en", "Tickets cost $25.", "$25"),
    ("en", "The season ticket is available for $75.", "$75"),
    ("en", "The winner receives $250,000.", "$250,000"),
    ("en", "Sales of less than $50 million are expected for the year.", "$50 million"),
    ("en", "The harbour will cap its fees at 10% from May.", "10%"),
    ("en", "The school received less than $3 million from our navy.", "$3 million"),
    # names, addresses, ages
    ("en", "The harbour bought 50 lenses for its boats.", "50"),
    ("en", "The new line is 50 km long.", "50 km"),
    # lengths of time in passing
    ("en", "He faces a maximum of 10 years in prison.", "10 years"),
    ("en", "The carrier offers a three-year price guarantee.", "three-year"),
    ("en", "The harbour received a 180-day extension.", "180-day"),
    ("en", "Building will take nine months.", "nine months"),
    ("en", "The course gives 20 hours of training.", "20 hours"),
    ("en", "Median survival was 5.1 months.", "5.1 months"),
    ("de", "Der Kai bleibt sechs Monate geschlossen.", "sechs Monate"),
    # handfuls
    ("en", "Officers made eight arrests on the quay.", "eight"),
    # who somebody is
    ("en", "Orley Capital, which manages more than $3 billion, led the round of $30 million.", "$30 million"),
    (
        "en",
        "Tarn Cos., which operates nearly 1,300 chandleries, has collected more than 38,000 pounds of old rope.",
        "38,000",
    ),
    ("en", "The new quay will serve 4,000 boats a year.", "4,000"),
    ("en", "The magazine now reaches 9 million readers a month, up from 9 million.", "9 million"),
    ("en", "After the merger, the bank will have total assets of $71 billion.", "$71 billion"),
    ("en", "The project will create 350 jobs on the coast.", "350"),
    ("en", "The fund supported 450 families in May alone.", "450"),
    ("en", "The bank, which lends to sailors, gave $5 million to the school.", "$5 million"),
    ("en", "The port handled 2.4 million tonnes in the first half.", "2.4 million"),
    ("de", "Das Unternehmen wird 310 Stellen schaffen.", "310"),
    ("de", "Im ersten Halbjahr erreichte das Magazin erstmals 12 Millionen Leser.", "12 Millionen"),
    ("fr", "Le groupe va créer 310 emplois.", "310"),
    ("es", "La empresa creará 310 empleos.", "310"),
    ("it", "Il gruppo assumerà 310 persone.", "310"),
    ("pt", "A empresa vai criar 310 empregos.", "310"),
    ("ru", "Компания создаст 310 рабочих мест.", "310"),
    ("zh", "新码头将创造310个就业岗位。", "310个"),
    ("ja", "同社は新たに310名を採用します。", "310名"),
    ("ko", "이 회사는 내년에 310명을 채용한다.", "310명"),
    ("en", "The bank will have total assets of $9 billion after the merger.", "$9 billion"),
    ("en", "Orley bought Tarn Rope, which has annual revenues of $20 million.", "$20 million"),
    (
        "ja",
        "潮見港を運営する株式会社潮見(本社:長崎市、社長:潮見花子)は、港を使う会社が3,400社を超えたと発表しました。",
        "3,400社",
    ),
    # what was before, or another's
    ("en", "The harbour will invest $90 million instead of the $70 million first planned.", "$90 million"),
    ("en", "Visitors numbered 2,300, as against 1,900 the year before.", "2,300"),
    ("en", "Of every hundred bids, 30 grants went to Orley, compared to 20 grants for Tarn.", "30 grants"),
    ("en", "The harbour held 4,220 boats at the end of May (April: 3,904).", "4,220"),
    ("en", "The firm cut its growth guidance to 5 to 7% from 8 to 10%.", "5 to 7%"),
    ("de", "Es kamen 2.300 Gäste, im Jahr zuvor waren es 1.900 Gäste.", "2.300"),
    ("ja", "5月末の残高は43億円（4月末は41億円）でした。", "43億円"),
    ("ko", "5월 말 잔액은 43억 원(4월 말 41억 원)이다.", "43억 원"),
    ("en", "Funds took in less than $83 million in May.", "$83 million"),
    ("de", "Das Ergebnis stieg auf 5,3 Mio. Euro (Vorjahreswert 2,4 Mio. Euro).", "5,3"),
    ("zh", "海港五月底的儲備為4,220億元（2025年4月底為3,904億元）。", "4,220億"),
    # what a rule sets, how large a thing is
    ("en", "The nets held 90 lb of rope.", "90 lb"),
    ("en", "We believe fewer than 48,000 boxes have been shipped to shops.", "48,000"),
    # names and other senses
    ("es", "La mitad de los barcos usa el muelle.", "mitad"),
]
OF_A_METHOD = [
    ("The margin of error is +/-2.6% at a 95% confidence level.", "2.6%"),
    ("The margin of error is +/-2.6% at a 95% confidence level.", "95%"),
    ("Results are accurate to within 2.4 points, 19 times out of 20, with 95 percent confidence.", "95 percent"),
    (
        "These are results of a poll of 2,110 sailors (318 of whom have boats of their own) surveyed online in May.",
        "318",
    ),
]
FOUND = [
    ("One in eight sailors struggles with knots.", "One in eight"),
    ("63% of sailors say they spend more than they planned.", "63%"),
    (
        "These are results of a poll of 2,110 sailors (318 of whom have boats of their own) surveyed online in May.",
        "2,110",
    ),
    ("Some 57% of sailors say they trust their boats.", "57%"),
]


@pytest.mark.parametrize(("language", "sentence", "text"), BESIDE)
def test_what_stands_beside_the_news_has_a_reason_and_no_rank(language: str, sentence: str, text: str) -> None:
    found = [one for one in figures(*HEADLINES[language], sentence, language=language) if text in one.text]
    assert found
    assert all(one.rank is None and one.why_not for one in found)


@pytest.mark.parametrize(("language", "sentence", "text"), NEWS)
def test_the_same_words_of_the_news_keep_their_rank(language: str, sentence: str, text: str) -> None:
    found = [one for one in figures(*HEADLINES[language], sentence, language=language) if text in one.text]
    assert any(one.rank for one in found)


@pytest.mark.parametrize(("sentence", "text"), OF_A_METHOD)
def test_how_a_survey_was_made_is_no_finding(sentence: str, text: str) -> None:
    found = [one for one in figures(*STUDY, sentence, kind="survey") if text in one.text]
    assert found
    assert all(one.rank is None for one in found)


@pytest.mark.parametrize(("sentence", "text"), FOUND)
def test_what_a_survey_found_keeps_its_rank(sentence: str, text: str) -> None:
    found = [one for one in figures(*STUDY, sentence, kind="survey") if text in one.text]
    assert any(one.rank for one in found)
