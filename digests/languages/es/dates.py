from digests.languages.dates import Cues, DateWords, EventWords
from digests.languages.es.named_days import NAMED_DAYS

DATES = DateWords(
    months=(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept sep",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    weekdays=("lunes", "martes", "miércoles miercoles", "jueves", "viernes", "sábado sabado", "domingo"),
    days={"hoy": 0, "esta mañana": 0, "esta tarde": 0, "esta noche": 0, "el día de hoy": 0, "ayer": -1, "mañana": 1}
    | {"esta misma mañana": 0, "esta misma tarde": 0, "esta misma noche": 0, "esta madrugada": 0, "hoy mismo": 0}
    | {"mañana mismo": 1, "pasado mañana": 2, "ayer por la mañana": -1, "ayer por la tarde": -1, "ayer noche": -1}
    | {"ayer por la noche": -1, "anoche": -1, "la noche pasada": -1, "la pasada noche": -1, "anteayer": -2},
    named=NAMED_DAYS,
    same_day="el_mismo_día ese_mismo_día mismo_día",
    units={
        "day": "día días dia dias",
        "week": "semana semanas",
        "weekend": "fin_de_semana",
        "month": "mes meses",
        "quarter": "trimestre trimestres",
        "half": "semestre semestres",
        "year": "año años",
    },
    periods="período periodo ejercicio temporada lunes martes miércoles jueves viernes sábado domingo",
    plurals="días dias semanas meses trimestres semestres años",
    shifts={
        -1: "pasado pasada último última anterior",
        0: "este esta presente actual en_curso corriente",
        1: "próximo próxima proximo proxima siguiente que_viene entrante",
    },
    parts={
        "early": "principios comienzos inicios principio inicio",
        "mid": "mediados",
        "late": "",
        "end": "fines finales fin final cierre",
    },
    seasons=("primavera", "verano", "otoño", "invierno"),
    since="desde desde_el",
    since_is_from=True,
    ordinals=(
        "primer primeros primero primera 1er",
        "segundo segunda 2do",
        "tercer tercero tercera 3er",
        "cuarto cuarta 4to",
    ),
    counts=tuple("un dos tres cuatro cinco seis siete ocho nueve diez once doce".split()),
    few="pocas pocos unos unas",
    joins="de del el la los la_mañana por_la_mañana de_la_mañana",
    opens="del desde entre",
    to="al a hasta hasta_el y_termina_el y_terminará_el y_finaliza_el y_finalizará_el y_concluye_el y_concluirá_el "
    "y_acaba_el y_se_prolonga_hasta_el y_se_prolongará_hasta_el y_dura_hasta_el",
    ands="y",
    before="en de del desde para hacia durante a al este el hasta antes_de",
    by="hasta hasta_el antes_del antes_de para a_más_tardar",
    fiscal="fiscal ejercicio",
    years="año ejercicio años",
    quarter_marks="QT",
    half_marks="HS",
    inert="por_la_mañana de_la_mañana la_mañana en_la_mañana las_mañanas",
    every="los cada todos_los",
    about="aproximadamente unos cerca_de alrededor_de",
    ahead="en dentro_de",
    from_now=True,
    thereafter="después",
    within="en_los_próximos en_las_próximas durante_los_próximos durante_las_próximas",
    noon={"mediodía": 12, "medianoche": 0},
    oclock="horas hrs hs h",
    at="a las la el del de desde en partir día sobre hacia alrededor_de",
    zones={
        "hora del este": "America/New_York",
        "tiempo del este": "America/New_York",
        "hora de nueva york": "America/New_York",
        "hora de madrid": "Europe/Madrid",
        "hora peninsular": "Europe/Madrid",
        "hora del pacífico": "America/Los_Angeles",
        "hora de méxico": "America/Mexico_City",
        "hora de la ciudad de méxico": "America/Mexico_City",
        "hora de chile": "America/Santiago",
        "hora de colombia": "America/Bogota",
    },
    cues=Cues(
        owed="pagadero | pagadera",
        embargo="embargo | embargado hasta | embargada hasta",
        weekly="todos los días | cada día | todos los lunes | todos los sábados | todos los domingos | de lunes"
        " a | a diario | diariamente",
        yearly="de cada año | cada año | todos los años",
        former="inicialmente | originalmente",
        shelf="consumo preferente | consumir preferentemente | fecha de caducidad | fecha de vencimiento de los",
        roles={
            "record": "fecha de registro | accionistas registrados",
            "ex": "ex dividendo | ex-dividendo",
            "payable": "fecha de pago | se pagará | pagadero | será pagado",
            "deadline": "fecha límite | plazo | vence* | expira*",
            "closing": "se espera que la transacción | cierre de la operación | cierre de la transacción | se "
            "complete | la operación se cerrará | la transacción se cerrará",
            "effective": "entrará en vigor | entra en vigor | a partir del | asumirá | con efecto | entrará en "
            "vigencia",
            "period_end": "terminado el | finalizado el | cerrado el | concluido el | al cierre de | terminados el",
        },
        future="será | serán | se celebrará | tendrá lugar | se espera | prevé | prevista | previsto | "
        "próximo | próxima | comenzará | iniciará | se realizará | estará | podrán | a realizarse | "
        "entrará | va a | vence | vencen | cierra | cierran | finaliza | finalizan | termina | terminan | comienza "
        "| comienzan | arranca | abre | abren | abrirá | se cerrará | se pagará | deberán",
        past="fue | fueron | se celebró | tuvo lugar | pasado | pasada | realizó | realizada | realizado | "
        "anunció | había | firmó | alcanzó | concretó | aprobó | celebrada | efectuada | ganó | ganaron | "
        "perdió | perdieron | subió | cayó | cayeron | creció | crecieron | aumentó | aumentaron | bajó | "
        "disminuyó | redujo | registró | registraron | obtuvo | logró | facturó | vendió | vendieron | "
        "sumó | ascendió | ascendieron | situó | cerró | elevó | multiplicó | comenzó | inició | terminó | "
        "finalizó | concluyó | presentó | publicó | comunicó | informó | recibió | visitó | participó | "
        "acordó | adquirió | compró | inauguró | abrió | lanzó | nació | murió | falleció | llegó | tuvo | "
        "tuvieron | hubo | estuvo | hizo | dijo",
        begins="inauguró | inaugura* | comenz* | comienza | inici* | celebr* | abrió | abre | arranc*",
        lasts="durante | por | a lo largo de",
        turns="comienza | termina | avanza",
        recurs="cada",
        earlier="a principios de | más tarde",
        until="a más tardar | a más tardar el | hasta el | hasta | antes del",
        plans="lanz* | inici* | comenz* | abrir* | entr* en | disponible* | puesta en marcha | estará | estarán | "
        "prevé | previst* | operación | operaciones | objetivo | meta | concluir* | complet* | realizará | "
        "celebrará | cerrará | cierre | entrega* | cerrar* | termin* | finaliz* | constru* | producción | "
        "producir* | llegar* | estren* | inaugur* | traslad* | reabr*",
        calls="conferencia telefónica | webcast | teleconferencia | conferencia de resultados | retransmisión",
        periods="encuesta | sondeo | entrevist* | estudio | realizada entre | realizado entre",
        compared="en comparación | comparado | frente a | respecto | año anterior | mismo periodo | mismo "
        "período | igual periodo",
        references="comunicado del | ley | decreto | informe anual | reglamento | resolución | publicado",
        history="fundad* | creada en | creado en | nació | establecid* | graduad*",
        covers="de | para | del mes de | durante el mes de",
        findings="resultados del estudio | resultados del ensayo | datos del ensayo",
        labels="ingresos | ventas | resultados | utilidad | mercado | crecimiento | proyecciones | plan | "
        "temporada | informe | presupuesto | ebitda | beneficio* | ganancia* | gana | ganó | pierde | "
        "perdió | pérdida* | factur* | deuda | margen* | cifra de negocio* | resultado | exportacion* | "
        "inflación | resultado* | utilidades | factura* | facturación",
        as_of="al cierre de | al cierre del",
        states="al | al cierre de",
        stamps="actualizado | publicado el | copyright | ©",
        moved="prorrog* | extend* | posterg* | aplaz*",
        hours="horario de atención | horario",
        ends="terminado | finalizado | concluido | cerrado",
        when="evento | cuándo | fecha | fechas | hora | fecha y hora",
    ),
    events=EventWords(
        nouns="evento acto concierto junta asamblea conferencia reunión congreso feria festival foro cumbre "
        "inauguración apertura cierre dividendo pago resultados audiencia lanzamiento torneo exposición plazo "
        "inscripciones",
        agents="compañía empresa grupo sociedad nosotros firma entidad",
        hosts="publicará publicó celebrará realizará organizará presentará anunció anunciará",
        tells="anunció anunciaron anunciado informó informaron informado comunicó comunicaron comunicado dijo "
        "dijeron declaró confirmó confirmaron decidió decidieron decidido señaló explicó reveló",
        idle="se_celebra se_celebran se_realiza se_realizan tiene_lugar tienen_lugar se_desarrolla se_desarrollará "
        "se_celebrará se_realizará se_realizó se_celebró tendrá_lugar tuvo_lugar se_llevará_a_cabo "
        "se_llevó_a_cabo",
        verbs="comienza empieza abre cierra vence entra inicia estima espera prevé permite",
        verb_endings=("ará", "erá", "irá", "arán", "erán", "irán", "aron", "ieron", "ó"),
        dividends="dividendo dividendos",
        holders="accionistas tenedores titulares",
        pronouns="nosotros ellos ellas él ella",
        modals="debe deben puede pueden podrá podrán",
        auxiliaries="es son fue fueron será serán ha han había sido está están estará estarán se",
        future_endings=("ará", "erá", "irá", "drá", "arán", "erán", "irán", "drán"),
        over="había habían fue fueron era eran",
        arranges="anunciado anunciada convocado convocada aplazado fijado programado programada",
        hedges="previsto prevista previstos previstas",
        articles="el la los las un una unos unas su sus nuestro nuestra este esta estos estas",
        of="de del",
        prepositions="de del en a al para por con sin sobre desde hasta entre durante tras según",
        conjunctions="y e o u pero asimismo",
        absolute="con",
        relatives="donde que quien cual",
        that="que",
        adverbs="también ahora hoy ya además asimismo",
    ),
)
