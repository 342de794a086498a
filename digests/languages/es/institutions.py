"""Spanish nouns that head the name of an institution."""

INSTITUTIONS = frozenset(
    """
    fc cf cd ud sd rcd cb academia administración aerolínea aeropuerto agencia alcaldía alianza ampa
    arzobispado archivo armada asamblea aseguradora asociación astillero astilleros audiencia autoridad
    ayuntamiento ballet banco biblioteca bodega bodegas bomberos brigada cabildo caja cámara cancillería centro
    cervecera clínica club colectivo colegio comandancia comisaría comisión comité compañía complejo comunidad
    concejalía confederación conferencia congregación congreso consejería consejo consorcio conservatorio
    consulado consultora contraloría cooperativa coordinadora corporación cortes cuerpo defensoría delegación
    departamento diócesis diputación dirección editorial ejército embajada empresa empresas entidad ente
    escuela facultad federación ferrocarriles festival fiscalía foro frente fuerza fundación gabinete galería
    gerencia gobernación gobierno grupo guardia hermandad hospital hospitales iglesia instituto intendencia
    jefatura jurado juzgado laboratorio laboratorios liga mancomunidad ministerio misión municipalidad
    municipio museo mutua naviera observatorio obispado oficina ópera orden organismo organización orquesta
    parlamento parroquia partido patronato plataforma policía prefectura presidencia prisión procuraduría
    rectorado red registro rectoría sala secretaría senado servicio servicios sindicato sociedad subdelegación
    subsecretaría superintendencia teatro tesorería tribunal unión universidad viceconsejería zoo zoológico
    """.split()
)

SEATS = frozenset(
    """
    ministro ministra diputado diputada senador senadora alcalde alcaldesa consejero consejera gobernador
    gobernadora secretario secretaria
    """.split()
)
SEATS_OF = frozenset("de del".split())

# Who leads an office, or decides in it, and the office they speak for
LED = {
    "ministro": "Ministerio",
    "ministra": "Ministerio",
    "alcalde": "Ayuntamiento",
    "alcaldesa": "Ayuntamiento",
    "pleno municipal": "Ayuntamiento",
    "corporación municipal": "Ayuntamiento",
    "consistorio": "Ayuntamiento",
    "intendente": "Intendencia",
    "gobernador": "Gobernación",
    "gobernadora": "Gobernación",
    "secretario": "Secretaría",
    "secretaria": "Secretaría",
    "consejero": "Consejería",
    "consejera": "Consejería",
    "viceministro": "Ministerio",
    "viceministra": "Ministerio",
    "subsecretario": "Subsecretaría",
    "subsecretaria": "Subsecretaría",
}

# A town's house or who speaks for it, where the text leaves the town to its dateline
TOWN_HOUSES = {
    "ayuntamiento": "Ayuntamiento de",
    "consistorio": "Ayuntamiento de",
    "alcalde": "Ayuntamiento de",
    "alcaldesa": "Ayuntamiento de",
    "pleno": "Ayuntamiento de",
    "municipalidad": "Municipalidad de",
}
