from digests.languages.es.cardinals import CARDINALS, COLLECTIVE
from digests.languages.es.changes import COMPARED, EQUATES, RECKONED, THIS
from digests.languages.es.deeds import DEEDS, GAINS, ONWARD
from digests.languages.es.never import NEVER
from digests.languages.es.order import ORDER
from digests.languages.es.periods import AGAINST, CONDITIONS, LAST_TIME, OF_WHICH, OUTLOOK, PERIODS, TIME_BEFORE
from digests.languages.es.profiles import PROFILES
from digests.languages.es.small import HELPERS, SMALL
from digests.languages.es.subjects import HELD, STARTS, SUBJECT_JOINTS
from digests.languages.es.surveys import FEWER, FINALS, MORE, STANCES
from digests.languages.es.tenses import TENSES
from digests.languages.es.times import TIMES
from digests.languages.es.units import CURRENCIES, DURATIONS, LENGTHS, UNITS
from digests.languages.es.verbs import ACTS, DOWN, UP, VERBS
from digests.languages.es.world import ALWAYS, POPULACE, THERE_ARE, WORLD
from digests.languages.listed import bounds, phrases, rows, table, word_set
from digests.languages.numbers import NumberWords

NUMBERS = NumberWords(
    decimal=",",
    spaced=True,
    cardinals=CARDINALS,
    collective=COLLECTIVE,
    minus_behind=word_set("negativo negativos negativa negativas"),
    weak=word_set("un uno una cien ciento"),
    joiners=word_set("y"),
    scales=table(
        """
        2: centenar
        3: mil, miles, millar
        6: millón, millones, millon, mill., mdd, mlls.
        9: mil millones, mil mill., mil mdd, miles de millones
        12: billón, billones
        """
    ),
    glued=table("6: M, MM, mm\n9: B\n3: K, k"),
    ordinals=table(
        """
        2: segundo, segunda
        3: tercer, tercera, tercero
        4: cuarto, cuarta
        5: quinto, quinta
        6: sexto, sexta
        10: décimo, décima
        """
    ),
    ordinal_marks=("º", "ª", "°", ".º", ".ª"),
    rank_words=("nº", "n.º", "número", "top", "no."),
    fractions=rows("1/2: mitad, medio, media\n1/3: tercio, tercios\n1/4: cuarto, cuartos\n1/5: quinto\n1/10: décimo"),
    multiples=rows(
        """
        2: duplicar, duplica, duplican, duplicó, duplicaron, duplicado, duplicada, duplicados, duplicadas
        2: duplicando, duplicará, duplicarán, duplicaría
        3: triplicar, triplica, triplican, triplicó, triplicaron, triplicado, triplicada, triplicados
        3: triplicadas, triplicando, triplicará, triplicarán, triplicaría
        4: cuadruplicar, cuadruplica, cuadruplican, cuadruplicó, cuadruplicaron, cuadruplicado, cuadruplicada
        4: cuadruplicados, cuadruplicadas, cuadruplicando, cuadruplicará, cuadruplicarán, cuadruplicaría
        5: quintuplicar, quintuplica, quintuplican, quintuplicó, quintuplicaron, quintuplicado, quintuplicada
        5: quintuplicados, quintuplicadas, quintuplicando, quintuplicará, quintuplicarán, quintuplicaría
        """
    ),
    compares=word_set("más mayor superior menos"),
    one_article=word_set("un una el la"),
    times=("x", "veces"),
    one_in=("de cada",),
    and_half=("y medio", "y media"),
    currencies=CURRENCIES,
    currencies_ahead=rows("EUR: euro, euros"),
    percent=("por ciento", "por cien"),
    points=("puntos porcentuales", "punto porcentual", "punto", "puntos", "p.p.", "pp"),
    basis_points=("puntos básicos", "pbs", "pb"),
    lengths=LENGTHS,
    durations=DURATIONS,
    units=UNITS,
    or_else=word_set("o equivalente equivalentes"),
    pairs=("y",),
    in_turn=word_set("respectivamente"),
    twofold=("investigación y desarrollo", "efectivo y equivalentes", "ventas y marketing", "fusiones y adquisiciones"),
    per=("por", "/", "la", "el", "por cada", "para cada"),
    per_time=("al", "a la", "por", "cada", "/"),
    shares=("acción", "título", "acción ordinaria"),
    before=bounds(
        """
        over: supera los, superan los, superó los, superar los, supera las, superan las
        over: superó las, más de, superior a, superiores a, por encima de, mayor a, más del
        under: menos de, casi, inferior a, por debajo de, cercana a los, cercano a los
        about: cerca de, aproximadamente, alrededor de, unos, unas, en torno a, cerca a, aprox., un promedio de
        up_to: hasta, hasta el, hasta un, como máximo, un máximo de, no más de
        at_least: al menos, por lo menos, desde, a partir de, un mínimo de, como mínimo
        """
    ),
    after=bounds("at_least: o más\nup_to: o menos"),
    levels=phrases(
        """
        hasta, hasta los, hasta las, hasta el, hasta un, a, alcanzó, alcanzaron, alcanzando, alcanzar, sumó, totalizó
        situándose, situarse, al, a los
        """
    ),
    to=("a", "al"),
    between=phrases("entre, entre el, entre los, entre las, entre un"),
    both=phrases("y, y el, y los, y las, y un"),
    from_=("de", "desde", "del"),
    nouns="first",
    order=ORDER,
    small=SMALL,
    of=word_set("de del"),
    joins=word_set("de del la el los las y en por para a al sobre"),
    deducting=frozenset({"antes"}),
    within=word_set("de del en"),
    turning=word_set("en con"),
    relative=word_set("que"),
    equates=EQUATES,
    reckoned=RECKONED,
    compared=COMPARED,
    this=THIS,
    articles=word_set("el la los las un una unos unas este esta estos estas su sus nuestro nuestra"),
    verbs=VERBS | DEEDS | HELPERS | ORDER.amounts_to,
    verb_endings=phrases(
        "ó, aron, ieron, yeron, aban, aba, ando, iendo, ará, erá, irá, arán, erán, irán, arían, erían, irían"
    ),
    acts=ACTS | DEEDS,
    onward=ONWARD,
    gains=GAINS,
    formerly=word_set("antes anteriormente previamente"),
    following=word_set("tras"),
    more=MORE,
    fewer=FEWER,
    by_how_much=word_set("en"),
    answers=STANCES,
    clause_openers=word_set("que"),
    finals=FINALS,
    starts=STARTS,
    subject_joints=SUBJECT_JOINTS,
    agents=word_set(
        """
        gobierno ministerio ciudad compañía empresa grupo sociedad ella él nosotros que firma entidad
        """
    ),
    general=word_set(
        "total monto número suma valor importe cifra meta unidades ejemplares negativo negativa positivo positiva"
    ),
    cash=word_set("efectivo"),
    per_share="por acción",
    to_verb=word_set("para"),
    up=UP,
    down=DOWN,
    above=phrases("por encima de, por encima del, más que, superior a, superior al, superiores a"),
    below=phrases("por debajo de, por debajo del, menos que, inferior a, inferior al, inferiores a"),
    losses=word_set(
        """
        pérdida pérdidas déficit pierde pierden perdió perdieron perderá negativo negativos negativa
        negativas quebranto
        """
    ),
    never=NEVER,
    against=AGAINST,
    counting=phrases(
        """
        número, cantidad, población, matriculaciones, pernoctaciones, plantilla, afiliados, llegadas
        viajeros
        """
    ),
    held=HELD,
    in_money=phrases(
        """
        inversión, inversiones, invierte, invertirá, invirtió, ayuda, ayudas, subvención, subvenciones
        presupuesto, financiación, financiamiento, préstamo, préstamos, coste, costo, gasto, gastos
        multa, multas, impuestos, iva, contrato, contratos, precio, recaudación, exportaciones, importaciones,
        fondos, deuda, endeudamiento, capital, patrimonio, pierde
        perdió, gana, ganó, factura, facturó, ganancias, pérdidas, ahorro
        """
    ),
    asides=phrases(
        """
        a tipo de cambio constante, a tipos de cambio constantes, a perímetro constante, en términos comparables
        en términos homogéneos, en términos orgánicos, en términos interanuales, en tasa interanual, en tasa anual
        a tasa anual, a tasa interanual, año contra año, año con año, año a año, a superficie comparable
        en moneda constante, en moneda local, a divisa constante, en términos anuales, en comparación interanual
        en variación interanual, en términos reales, en términos nominales, en base comparable, a perímetro comparable
        """
    ),
    of_which=OF_WHICH,
    last_time=LAST_TIME,
    time_words=TIMES,
    particular=r"\d|primer|segund|tercer|cuart",
    outlook=OUTLOOK,
    conditions=CONDITIONS,
    participles=phrases("ado, ido, ído, ída, idas, adas, ada, ida, ados, idos"),
    periods=PERIODS,
    bases=rows(
        """
        adjusted: ajustado, ajustada
        organic: orgánico
        diluted: diluido
        consolidated: consolidada, consolidado
        """
    ),
    price_verbs=word_set(
        """
        adquiere adquirió adquirir adquisición compra compró vende vendió venta comprado comprada adquirido
        adquirida vendido vendida comprar vender
        """
    ),
    price="precio de compra",
    for_=word_set("por"),
    adverbs=word_set(
        """
        lunes martes miércoles jueves viernes sábado sábados domingo domingos
        aproximadamente también además ya actualmente total cerca aún solo sólo apenas respectivamente
        conjuntamente interanual interanuales ligeramente fuertemente globalmente prácticamente únicamente
        consecutivo respecto respeto leve leves ligero ligera fuerte significativo notable histórico récord
        mismo casi alrededor ahora hoy ayer finalmente concretamente principalmente especialmente igualmente
        asimismo posteriormente previamente históricamente anualmente mensualmente efectivamente exactamente
        nuevamente
        """
    ),
    burdens=word_set(
        """
        costo costos coste costes gastos impuestos acumulada acumuladas acumulados diferidos retenidas
        cobrar pagar
        """
    ),
    distance=word_set("antes después atrás"),
    modifiers=word_set("total neta neto consolidada consolidado anual bruto bruta brutos brutas netos netas"),
    biography=word_set("herencia historia tradición existencia carrera trayectoria experiencia trabajó desarrollo"),
    logistics=phrases("conferencia telefónica, webcast, retransmisión"),
    parties=word_set("empresas compañías partes socios"),
    headline_measures=(
        phrases("ingresos, ventas, facturación, cifra de negocio, volumen de negocio"),
        phrases(
            """
            utilidad neta, beneficio neto, utilidad, beneficio, resultado neto, pérdida, pérdida neta, ganancias
            ganancia neta
            """
        ),
        phrases("por acción"),
        phrases(
            """
            ebitda, ebit, resultado operacional, resultado operativo, resultado de explotación
            utilidad operacional, utilidad operativa, utilidad de operación
            """
        ),
        phrases("inversión, inversiones, previsión, guía"),
        phrases("flujo de caja, deuda, deuda neta"),
        phrases("dividendo, margen"),
    ),
    segments=phrases("segmento, división, unidad de negocio, filial"),
    not_counted=word_set(
        """
        calle avenida página páginas artículo capítulo piso horas hrs enero febrero marzo abril mayo junio julio
        agosto septiembre octubre noviembre diciembre
        """
    ),
    adjectives=phrases(
        """
        nuevos, nuevas, grandes, pequeñas, pequeños, primeros, primeras, distintos, distintas, diferentes
        diversos, nuevo, nueva
        """
    ),
    before_names=word_set(
        """
        artículo art. decreto sección fase versión capítulo página nº número iso tel teléfono fax ley ruta sala stand
        plan
        """
    ),
    profiles=PROFILES,
    among=("entre los", "entre las", "uno de los", "una de las"),
    tenses=TENSES,
    world=WORLD,
    populace=POPULACE,
    always=ALWAYS,
    there_are=THERE_ARE,
    context=(
        "fundada en",
        "fundado en",
        "con sede en",
        "con presencia en",
        "es una empresa",
        "es una compañía",
        "es líder",
    ),
    law_counts=word_set("cargos"),
    markets=phrases("mercado, industria, sector"),
    time_before=TIME_BEFORE,
    time_after=phrases("después, antes, más tarde, atrás, consecutivos, consecutivas, seguidos, seguidas"),
    stretches=word_set("período periodo plazo"),
    former=word_set("anterior previo previa"),
    since=word_set("desde"),
    issues=word_set("anual edición consecutivo consecutiva"),
    lists=("lista de",),
    dimensions=("altura", "anchura", "diámetro"),
    nearness=word_set("radio del"),
    built=phrases("pesa, pesa solo, pesa apenas, peso de, con un peso de, resolución de"),
    registers=("capital social", "cif", "nif"),
    scale_heads=rows(
        """
        3: en miles, cifras en miles
        6: en millones, mdp, mdd
        9: en miles de millones
        """
    ),
)
