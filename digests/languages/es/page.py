from digests.languages.es.houses import HOUSE_DOES, HOUSE_FIGURES, MADE, MADE_BY, STUDIES, STUDIES_BY, TOPICS
from digests.languages.es.institutions import INSTITUTIONS, LED, SEATS, SEATS_OF, TOWN_HOUSES
from digests.languages.es.places import CITIES, REGIONS
from digests.languages.es.roles import BY_WHOM, HELPING, OF_WHOM, OPENS_CLAUSE
from digests.languages.page import PageWords, kinds, months, phrases

PAGE = PageWords(
    abbreviations=frozenset(
        """
        sr sra srta dr dra av avda etc ej p.ej aprox núm no s.a ee.uu ud uds ing lic ltda inc co cía tel
        ene feb mar abr jun jul ago sept oct nov dic mm depto prof
        """.split()
    ),
    function_words=frozenset(
        """
        el la los las de del y en un una que por para con es al se su sus más como lo ha han fue este esta son entre
        también sobre nuestro nuestra no desde o
        """.split()
    ),
    months=months(
        """
        enero ene | febrero feb | marzo mar | abril abr | mayo may | junio jun | julio jul | agosto ago |
        septiembre setiembre sept sep set | octubre oct | noviembre nov | diciembre dic
        """
    ),
    weekdays=frozenset("lunes martes miércoles jueves viernes sábado domingo".split()),
    date_glue=frozenset("de del".split()),
    date_openers=phrases("a | el"),
    stamp_words=frozenset(
        """
        publicado publicada el a las los fecha actualizado actualización de del la hora horas hrs por última última
        comunicado prensa nota am pm a.m p.m h
        """.split()
    ),
    today=phrases("hoy"),
    cities=CITIES,
    regions=REGIONS,
    place_and=phrases("y | &"),
    place_labels=phrases("lugar | ciudad"),
    labels=phrases(
        """
        comunicado de prensa | nota de prensa | comunicado | para publicación inmediata
        para su publicación inmediata
        boletín de prensa | noticias | prensa | sala de prensa | notas de prensa | comunicados | boletín | noticia
        hecho relevante | para difusión inmediata | información de prensa | nota informativa | nota
        comunicado oficial | boletín informativo | gacetilla de prensa | gacetilla | parte de prensa | nota periodística
        boletines | información privilegiada | otra información relevante | comunicación | comunicado conjunto
        """
    ),
    title_labels=phrases("nota de prensa: | comunicado de prensa: | comunicado: | título: | titulo: | asunto: | tema:"),
    letterhead=phrases(
        "domicilio social | registro mercantil | capital social | c.i.f | cif | n.i.f | nif | r.u.t | rut"
    ),
    dangling=frozenset(
        """
        el la los las un una unos unas de del al a y e o u para por con en sobre entre sin que su sus desde
        hasta como es son será tras ante según
        """.split()
    ),
    desks=phrases(
        """
        oficina de prensa | gabinete de prensa | departamento de comunicación | gabinete de comunicación
        oficina de comunicación | dirección de comunicación | área de comunicación | departamento de prensa
        jefatura de prensa | unidad de comunicación | servicio de prensa | servicio de comunicación | sala de prensa
        dirección general de comunicación | coordinación de comunicación social | comunicación social
        dirección de prensa | área de prensa | secretaría de comunicación | comunicación corporativa
        """
    ),
    kickers=phrases(
        """
        actualización | recordatorio
        aviso a los medios | aviso a medios | última hora | convocatoria
        """
    ),
    corrections=phrases("corrección | fe de erratas | corregido | rectificación | versión corregida"),
    replaced=(("debe decir", "en lugar de"), ("debería decir", "en lugar de"), ("debe decir", "en vez de")),
    corrected=phrases("el comunicado corregido | la versión corregida"),
    bylines=phrases("por | escrito por | autor: | redacción"),
    chrome=phrases(
        """
        transcripción | saltar al contenido | ir al contenido | compartir | imprimir | buscar | menú | inicio
        contacto | leer más
        seguir leyendo | ver más | volver | volver arriba | descargar | suscribirse | suscríbete | iniciar sesión
        aceptar | rechazar | aceptar todo | aviso legal | siguiente | anterior | cerrar | síguenos | ver todo
        política de privacidad | mapa del sitio | descargar pdf | enviar por correo | comparte
        """
    ),
    chrome_openers=phrases(
        """
        descargar " | tamaño: px | comenzar la demostración | categorías: | categoría: | etiquetas: | haga clic aquí
        compartir en | comparte en | este sitio utiliza cookies | utilizamos cookies | síguenos en | volver a
        suscríbete a | tiempo de lectura | foto: | crédito: | descargar imagen
        archivo de la etiqueta | archivo por categoría | archivos de la categoría | archivo de la categoría | etiqueta:
        entradas etiquetadas
        """
    ),
    elsewhere=phrases(
        """
        artículos relacionados | noticias relacionadas | artículos recomendados | más noticias | también te puede
        te puede interesar | también le puede interesar | otras noticias | últimas noticias
        lo más leído | lea también
        más leídas | ver también | contenido relacionado | relacionados | entradas relacionadas | notas relacionadas
        más información relacionada | le puede interesar | temas relacionados | etiquetas
        """
    ),
    captions=phrases(
        """
        pie de foto | en la foto | en la imagen | en la fotografía | de izquierda a derecha | imagen:
        """
    ),
    summaries=phrases(
        """
        puntos clave | aspectos destacados | en resumen | claves | lo más destacado | resumen | destacados
        """
    ),
    about_openers=phrases("acerca de | sobre | acerca del | sobre la | sobre el | quiénes somos en"),
    about_headings=phrases(
        """
        sobre la compañía | acerca de la empresa | acerca de la compañía | sobre la sociedad | sobre la organización
        perfil corporativo | acerca de la organización
        acerca de nosotros | sobre nosotros | perfil de la empresa | quiénes somos | sobre la empresa
        acerca de
        """
    ),
    not_about=phrases("este | esta | estos | el 1 | todo | la base | un | una | todos"),
    safe_harbor_headings=phrases(
        """
        información sobre previsiones | previsiones y estimaciones | advertencia legal
        declaraciones prospectivas | declaraciones a futuro | aviso legal | advertencia | descargo de responsabilidad
        información prospectiva | proyecciones a futuro | manifestaciones de futuro | aviso importante
        declaraciones sobre el futuro | medidas no ifrs | medidas non-gaap
        """
    ),
    safe_harbor_openers=phrases(
        """
        este comunicado de prensa contiene | este comunicado contiene | este comunicado puede contener
        este documento contiene | la información contenida en este comunicado | ciertas declaraciones
        algunas de las declaraciones
        """
    ),
    profile_words=phrases("""
        fundada | fundado | sede | líder | empleados | colaboradores | en todo el mundo | es una | es un
        es la | es el | con presencia | cotiza
        """),
    legal_words=phrases("marca registrada | marcas registradas | todos los derechos reservados"),
    contact_headings=phrases(
        """
        contacto | contactos | contacto de prensa | contacto para medios | contacto de medios | contactos de prensa
        para más información | para mayor información | contacto de comunicación | contacto con los medios
        relaciones con inversionistas | relaciones con inversores | datos de contacto | contacto para la prensa
        contactos para medios | gabinete de prensa | información de contacto | más información | contacto con medios
        """
    ),
    end_openers=phrases(
        """
        fuente: | fuente | vea el contenido original | ver contenido original | vea la versión original | hashtag:
        foto - | logotipo - | consulte la versión original | ver la versión original en | el texto original
        para ver la versión original | the post | distribuido por
        """
    ),
    end_marks=phrases("- fin - | fin | -fin- | – fin – | (fin) | -o0o-"),
    source_openers=phrases("fuente: | fuente"),
    announces=phrases(
        """
        anunció | anuncia | ha | han | es | presentó | presenta | lanza | lanzó | informó | reportó | inauguró | nombra
        nombró | firmó | publicó | obtuvo | invertirá | proyecta | celebra | celebró | abre | abrió | recibió | adquiere
        adquirió | participó | dio | realizó | comunicó | registra | registró | confirma | logró | lidera | ofrece | fue
        triunfa | activó | lanzará | ejecutó | apuesta | refuerza | amplía | se | firma | llevó | desarrolla | advirtió
        destacó | aboga | participa | invierte | crece | incorpora | impulsa | alcanza | alcanzó | cierra | cerró
        aumentó | entrega | entregó | renueva | será | tiene | cuenta | sigue | llega | obtiene | gana | ganó | reconoce
        estrena | convoca | designa | designó | recibe | suma
        financia | aprueba | aprobó | ofreció | recauda | recaudó | retira | detiene | costará | demanda | demandó
        denuncia | denunció | advierte | alerta | alertó | sanciona | sancionó | multa | multó | ordena | ordenó
        investiga | recomienda | recomendó | pierde | perdió | compra | compró | vende | vendió | invirtió | facturó
        eleva | elevó | reduce | redujo | duplica | prevé | publica | difunde | difundió | entregará | abrirá
        """
    ),
    trades=frozenset(
        """
        empresa compañía firma fabricante proveedor marca plataforma cadena startup
        aerolínea
        """.split()
    ),
    house_does=HOUSE_DOES,
    house_figures=HOUSE_FIGURES,
    topics=TOPICS,
    studies=STUDIES,
    studies_by=STUDIES_BY,
    made=MADE,
    made_by=MADE_BY,
    missions=phrases("la misión de | la misión del"),
    tells=frozenset("anuncia anuncian anunció anunciado anunciar".split()),
    told_by=phrases("""
        según ha informado | según informó | según informa | un comunicado de | un comunicado del
        según | estudio de | encuesta de | la empresa | la compañía | la firma | anunciado por | informó
        ha informado | ha anunciado | anunció | indicó | señaló | comunicó | portavoz del
        portavoz de la | portavoz de | de acuerdo con | organizada por | organizado por
        presentado por | presentada por | lanzado por | lanzada por | publicado por | publicada por
        elaborado por | elaborada por | desarrollado por | desarrollada por | agentes de
        """),
    articles=frozenset("el la los las un una unos unas".split()),
    contractions=frozenset("del al".split()),
    glad=frozenset(
        phrases(
            """
            se complace en | tiene el placer de | tiene el agrado de | se enorgullece de
            está orgulloso de | está orgullosa de | tiene el orgullo de
            """
        )
    ),
    gatherings=frozenset("cumbre salón festival conferencia foro congreso premio premios semana feria jornada".split()),
    other_parties=frozenset("contra con a al adquiere compra nombra designa elige ficha incorpora homenajea".split()),
    generic_names=frozenset(
        phrases(
            """
            cnmv | comisión nacional del mercado de valores | comisión nacional de valores | bolsa | según
            compañía | empresa | grupo | sociedad | consejo | directorio | gobierno | ministerio | ciudad
            estudio | encuesta | ingresos | ventas | resultados | clientes | accionistas | presidente | firma
            organización | evento
            estado | españa | españoles | mexicanos | argentinos | colombianos | chilenos | peruanos | europeos
            americanos | latinoamericanos | estadounidenses | consumidores | inversores | inversionistas
            empresas | mujeres | hombres | niños | jóvenes | estudiantes | alumnos | usuarios | ciudadanos
            vecinos | visitantes | participantes | expertos | investigadores | respuesta | beneficio
            beneficio neto | utilidad | margen | mercado | crecimiento | deuda | ejercicio | trimestre | semestre
            junta | junta general | asimismo | además | también | así | así mismo | ahora | hoy | ayer | mañana
            después | antes | durante | desde | hasta | para | por | con | sin | sobre | entre | tras | ante
            sin embargo | no obstante | finalmente | actualmente | recientemente | igualmente | solo | sólo
            cerca | casi | alrededor | más | menos | todos | todas | muchos | muchas | algunos | algunas | varios
            varias | cada | este | esta | estos | estas | ese | esa | descubren | presentan | anuncian | lanzan
            inauguran | celebran | nace | llega | comienza | aprueban | piden | alertan | advierten | destacan
            premian
            """
        )
    ),
    boards=frozenset(phrases("agentes | consejo de administración | directorio | junta directiva | consejo")),
    institutions=INSTITUTIONS,
    town_houses=TOWN_HOUSES,
    by_whom=BY_WHOM,
    of_whom=OF_WHOM,
    helping=HELPING,
    opens_clause=OPENS_CLAUSE,
    seats=SEATS,
    seats_of=SEATS_OF,
    company_words=frozenset(
        """
        s.a sa s.a. s.l s.l. ltda grupo compañía banco ministerio universidad instituto fundación asociación
        federación agencia consejo comisión cámara corporación empresas secretaría
        museo teatro hospital ayuntamiento diputación consejería junta confederación sociedad
        colegio centro unión observatorio policía guardia
        """.split()
    ),
    provided_by=phrases(
        """
        noticias proporcionadas por | noticias proporcionada por | noticia proporcionada por | emitido por
        """
    ),
    offices=frozenset(
        """
        ministerio secretaría agencia comisión dirección gobierno consejo ayuntamiento instituto
        consejería diputación junta policía delegación subsecretaría intendencia municipalidad
        alcaldía defensoría superintendencia
        """.split()
    ),
    led=LED,
    roles=frozenset("ministro ministra alcalde alcaldesa gobernador gobernadora secretario secretaria".split()),
    parents=phrases("filial de | subsidiaria de | división de | parte de | empresa de"),
    kinds=kinds(
        """
        earnings: semestre | beneficio | facturación | cifra de negocio | ebitda | pérdidas de | cuentas del ejercicio
        earnings: resultados | ingresos | trimestre | utilidad | ganancias | ejercicio 20 | beneficio neto | ventas
        merger: adquisición | adquiere | fusión | compra | opa | venta de
        financing: inversión | financiamiento | financiación | bonos | crédito | préstamo | capital | dividendo
        personnel: nombra | nombramiento | director general | directora general | presidente | consejo | designa
        legal: tribunal | demanda | multa | juicio | sentencia | acuerdo judicial
        survey: encuesta | estudio | informe | índice
        event: feria | congreso | conferencia | festival | foro | evento | cumbre | jornada | inauguración | ceremonia
        product: lanza | lanzamiento | presenta | nueva versión | nuevo | nueva
        government: ministerio | gobierno | ministro | secretaría | presidente de la república
        partnership: alianza | acuerdo | colaboración | contrato | convenio
        award: premio | reconocimiento | galardón
        """
    ),
    denied=phrases("acceso denegado | página no encontrada | habilite javascript | activa javascript"),
    attachment=phrases("ver adjunto | documento adjunto | archivo adjunto | se adjunta"),
    rules=phrases(
        """
        términos y condiciones | condiciones de uso | términos de uso | aviso legal | política de privacidad
        política de cookies | preguntas frecuentes | cómo redactar una nota de prensa | normas editoriales
        """
    ),
    embargo=phrases("embargado hasta | bajo embargo hasta | embargo hasta"),
)
