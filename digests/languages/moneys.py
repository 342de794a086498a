"""Countries by their money: what in a release tells that it is at home there, where its amounts name no currency."""

from __future__ import annotations

from msgspec import Struct

from digests.languages.listed import phrases


class MoneyHome(Struct, frozen=True):
    """Countries with one currency. `spoken` are the languages that it is looked for in, `only` those of it alone."""

    code: str  # ISO 4217
    spoken: frozenset[str]
    places: tuple[str, ...]  # as datelines print them
    institutions: tuple[str, ...]  # authorities and exchanges whose name in a text tells its home
    only: frozenset[str] = frozenset()


MONEY_HOMES = (
    MoneyHome(
        code="EUR",
        spoken=frozenset({"it", "es", "pt", "de", "fr"}),
        only=frozenset({"it"}),
        places=phrases(
            """
            Italia, Milano, Roma, Torino, Bologna, Genova, Firenze, Napoli, Verona, Padova, Venezia, Trieste, Brescia
            Bergamo, Modena, Parma, Reggio Emilia, Vicenza, Treviso, Udine, Trento, Bolzano, Bari, Palermo, Catania
            Cagliari, Perugia, Ancona, Pisa, Monza, Varese, Como, Cuneo, Novara, Rimini, Ravenna, Ferrara, Forlì
            España, Madrid, Barcelona, Valencia, Sevilla, Zaragoza, Málaga, Bilbao, San Sebastián, Vitoria, Pamplona
            Santander, Oviedo, Gijón, A Coruña, La Coruña, Vigo, Valladolid, Murcia, Alicante, Granada, Logroño, Palma
            Palma de Mallorca, Las Palmas, Burgos, Almería, Girona, Tarragona
            Portugal, Lisboa, Porto, Braga, Coimbra, Aveiro, Leiria, Oeiras, Matosinhos, Faro, Setúbal
            Deutschland, Berlin, Hamburg, München, Köln, Frankfurt, Frankfurt am Main, Frankfurt/Main, Stuttgart
            Düsseldorf, Dortmund, Essen, Leipzig, Bremen, Dresden, Hannover, Nürnberg, Duisburg, Bochum, Wuppertal
            Bielefeld, Bonn, Münster, Karlsruhe, Mannheim, Augsburg, Wiesbaden, Mainz, Kiel, Regensburg, Ulm
            Österreich, Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt
            France, Paris, Lyon, Marseille, Toulouse, Nice, Nantes, Strasbourg, Montpellier, Bordeaux, Lille, Rennes
            Grenoble, Dijon, La Défense, Boulogne-Billancourt, Courbevoie, Clermont-Ferrand, Levallois-Perret
            Belgique, Bruxelles, Liège, Namur, Luxembourg
            """
        ),
        institutions=phrases(
            """
            Borsa Italiana, Euronext, Euronext Milan, CONSOB, FTSE MIB, CNMV, IBEX, IBEX 35, BME Growth, CMVM, PSI 20
            MDAX, SDAX, TecDAX, Frankfurter Wertpapierbörse, Prime Standard, Wiener Börse, BaFin, CAC 40, SBF 120
            """
        ),
    ),
    MoneyHome(
        code="CHF",
        spoken=frozenset({"it", "de", "fr"}),
        places=phrases(
            """
            Svizzera, Schweiz, Suisse, Lugano, Bellinzona, Locarno, Chiasso, Mendrisio, Zurigo, Ginevra, Berna, Basilea
            Zürich, Genf, Bern, Basel, Luzern, Winterthur, St. Gallen, Zug, Schaffhausen, Chur, Genève, Lausanne
            Neuchâtel, Fribourg, Sion, Vevey, Berne, Bâle, Zurich
            """
        ),
        institutions=phrases("SIX Swiss Exchange, Swiss Exchange, SIX Exchange Regulation, FINMA"),
    ),
    MoneyHome(
        code="BRL",
        spoken=frozenset({"pt"}),
        places=phrases(
            """
            Brasil, São Paulo, Sao Paulo, Rio de Janeiro, Brasília, Belo Horizonte, Porto Alegre, Curitiba, Salvador
            Recife, Fortaleza, Campinas, Joinville, Florianópolis, Goiânia, Manaus, Belém, Vitória, Ribeirão Preto
            Caxias do Sul, Blumenau, Osasco, Barueri, Guarulhos, Santos, Uberlândia, Mogi das Cruzes, Cuiabá
            """
        ),
        institutions=phrases("B3, BM&FBOVESPA, Bovespa, Ibovespa, Novo Mercado, CVM, BNDES, Receita Federal"),
    ),
    MoneyHome(
        code="KRW",
        spoken=frozenset({"ko"}),
        only=frozenset({"ko"}),
        places=("서울", "부산", "대구", "인천", "대전", "광주", "울산", "판교", "수원", "성남", "세종"),
        institutions=("코스피", "코스닥", "금융감독원"),
    ),
    MoneyHome(
        code="JPY",
        spoken=frozenset({"ja"}),
        only=frozenset({"ja"}),
        places=("東京", "大阪", "名古屋", "京都", "横浜", "福岡", "札幌", "神戸", "仙台", "広島"),
        institutions=("東証", "東京証券取引所"),
    ),
    MoneyHome(
        code="CNY",
        spoken=frozenset({"zh"}),
        places=tuple("北京 上海 深圳 广州 杭州 南京 成都 武汉 西安 重庆 天津 苏州 青岛 厦门 长沙 合肥 宁波".split()),
        institutions=("上交所", "深交所", "科创板", "创业板", "上海证券交易所", "深圳证券交易所", "北交所"),
    ),
)
