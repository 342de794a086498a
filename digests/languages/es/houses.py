"""How houses stand in headlines and behind their surveys."""

# what a house does in a headline, in the third person
HOUSE_DOES = frozenset(
    """
    pierde gana cierra anuncia compra adquiere lanza abre nombra invierte firma logra registra presenta aprueba
    confirma emite vende factura ingresa aumenta reduce eleva dispara multiplica duplica triplica inaugura obtiene
    """.split()
)

# what is told of a house behind its name and a colon: "Merrow: …"
HOUSE_FIGURES = frozenset(
    """
    beneficio beneficios ingresos ventas ebitda pérdidas resultado resultados dividendo facturación ganancias
    ganancia
    """.split()
)

# what opens headlines and is no house, also where the text has it with a capital only
TOPICS = frozenset(
    """
    inflación paro empleo economía energía turismo vivienda exportaciones ipc pib industria agricultura bolsa
    precios salarios comercio consumo mercado sector españa madrid gobierno educación sanidad ayudas deuda
    """.split()
)

# what a house makes by asking or counting, and the words between that and its name
STUDIES = frozenset(
    """
    encuesta estudio informe sondeo análisis investigación barómetro índice
    """.split()
)
STUDIES_BY = frozenset(
    """
    de del por
    """.split()
)

# what is said of a thing before the house that made or holds it, and the words between
MADE = frozenset(
    """
    desarrollado desarrollada creado creada organizado organizada gestionado gestionada impulsado impulsada
    promovido promovida operado operada diseñado diseñada producido producida lanzado lanzada coordinado
    coordinada convocado convocada editado editada
    """.split()
)
MADE_BY = (
    "por",
    "por el",
    "por la",
    "por los",
    "por las",
)
