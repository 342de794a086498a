"""Spanish verbs in every form, those whose subject is somebody, and the words for a rise and a fall."""

from digests.languages.listed import word_set

VERBS = word_set(
    """
    es son fue fueron era será serán ha han alcanzó alcanza alcanzaron alcanzará alcanzando alcanzar
    registró registra registraron registrando ascendió asciende ascendieron creció crece crecieron
    aumentó aumenta aumentaron subió sube cayó cae cayeron bajó baja disminuyó disminuye disminuyeron
    redujo reduce llegó llega llegaron obtuvo obtuvieron representa representó supera superó superaron
    invertirá invirtió invierte invertir generó genera generará cuenta contará tiene tienen emplea sumó
    suma totalizó ofrece anunció incluye logró situó sitúa facturó mejoró destinará considera contempla
    significa permitirá permite produce beneficiará dice afirman creen gana ganan ganó alcanzan aumentan
    crecen suben caen bajan superan suman sitúan eleva elevan elevó duplica triplica obtiene obtienen
    recibe recibirá reciben contó contaron reúne reunió participan participaron cuesta costará cuestan
    apuntan apunta empleará crea creará crean dota dotada concentra concentran vale valen equivale
    equivalen abarca abarcan mantiene mantuvo destina destinan dijo dijeron señala indica informa
    explica señalaron está están estaba supone suponen supuso supusieron situaron situarse situándose
    posicionó posiciona arrojó arroja cifra cifró cosechó cosecha mejora mejoran incrementa incrementan
    reducen recorta recortan retrocede retroceden avanza avanzan roza rozó rozan rebasa rebasó rebasan
    aporta aportan aportó aportaron acumula acumulan acumuló pierde pierden perdió factura facturan
    vende venden vendió entrega entregó entregan consigue consiguió capta captó captaron recauda recaudó
    recaudaron dedica dedicó dedicará desembolsa desembolsará asigna asignó aprobó aprueba firma firmó
    adjudica adjudicó paga pagará pagó reparte repartirá repartió ahorra ahorrará beneficia benefició
    atiende atendió comprende comprenden constituye corresponden corresponde viven vive trabaja trabajan
    crear generar recaudar destinar pagar contratar sumar ahorrar recibir aportar aumentará aumentarán
    subieron subirá subirán incrementó incrementaron incrementará incrementarán repunta repuntan repuntó
    repuntaron repuntará repuntarán avanzó avanzaron avanzará avanzarán mejoraron mejorará mejorarán
    dispara disparan disparó dispararon disparará dispararán multiplica multiplican multiplicó
    multiplicaron multiplicará multiplicarán acelera aceleran aceleró aceleraron acelerará acelerarán
    amplía amplían amplió ampliaron ampliará ampliarán duplican duplicó duplicaron duplicará duplicarán
    triplican triplicó triplicaron triplicará triplicarán cuadruplica cuadruplican cuadruplicó
    cuadruplicaron cuadruplicará cuadruplicarán caerá caerán bajaron bajará bajarán desciende descienden
    descendió descendieron descenderá descenderán disminuyen disminuirá disminuirán recortó recortaron
    recortará recortarán rebajó rebajaron rebajará retrocedió retrocedieron retrocederá retrocederán
    desploma desploman desplomó desplomaron desplomará desplomarán cede ceden cedió cedieron cederá
    cederán modera moderan moderó moderaron moderará moderarán desacelera desaceleran desaceleró
    desaceleraron desacelerará desacelerarán empeora empeoran empeoró empeoraron empeorará empeorarán
    decrece decrecen decreció decrecieron alcanzarán registran registrará registrarán ubica ubican ubicó
    ubicaron ubicará ubicarán coloca colocan colocó colocaron colocará colocarán concluye concluyó
    concluyeron termina terminan terminó terminaron terminará terminarán sobrepasa sobrepasan sobrepasó
    sobrepasaron sobrepasará sobrepasarán excede exceden excedió excedieron excederá excederán oscila
    oscilan osciló oscilaron oscilará oscilarán contabiliza contabilizan contabilizó contabilizaron
    contabilizará contabilizarán totaliza totalizan totalizaron totalizará totalizarán reporta reportan
    reportó reportaron reportará reportarán presenta presentan presentó presentaron anotó anotaron
    anotará experimenta experimentan experimentó experimentaron experimentará experimentarán sufre
    sufren sufrió sufrieron sufrirá sufrirán resulta resultan resultó resultaron resultará resultarán
    permanece permanecen permaneció superará superarán sumaron sumará sumarán situa situan situará
    situarán representan representaron representará representarán rebasaron rebasará rebasarán rozaron
    rozará rozarán ascienden ascenderá ascenderán facturaron facturará facturarán ingresó ingresaron
    ingresará ingresarán otorga otorgan otorgó otorgaron otorgará otorgarán autoriza autorizan autorizó
    autorizaron autorizará autorizarán licita licitan licitó licitaron licitará licitarán financia
    financian financió financiaron financiará financiarán apoya apoyan apoyó apoyaron apoyará apoyarán
    exporta exportan exportó exportaron exportará exportarán importa importan importó importaron
    importará importarán procesa procesan procesó procesaron procesará procesarán transporta transportan
    transportó transportaron transportará transportarán consume consumen consumió consumirá recaudan
    recaudará recaudarán ahorran ahorró ahorraron ahorrarán gasta gastan gastó gastaron gastará contrata
    contratan contrató contrataron contratará contratarán generan generaron generarán congrega congregan
    congregó congregaron congregará congregarán alberga albergan albergó albergaron albergará albergarán
    acoge acogen acogió acogieron acogerá acogerán moviliza movilizan movilizó movilizaron movilizará
    movilizarán emite emiten emitió emitieron emitirá emitirán abona abonan abonó abonaron abonará
    abonarán reparten repartieron repartirán invierten invirtieron invertirán entregaron entregará
    entregarán recibió recibieron recibirán emplean empleó captan captará captarán desembolsan
    desembolsó desembolsaron desembolsarán asignan asignaron asignará asignarán adjudican adjudicaron
    adjudicará adjudicarán crecerá crecerán redujeron reducirá reducirán contrae contraen contrajo
    contrajeron cierra cierran cerró cerraron cerrará ocupa ocupan ocupó dispone disponen implica
    implicará implicarán requiere requerirá queda quedan quedó quedaron pasa pasan pasó pasaron pasará
    pasarán produjo produjeron producirá producen atrae atrajo atrajeron atraerá muestran mostró
    mostraron concede conceden concedió concedieron concederá transfirió transferirá visitaron
    asistieron asistirán fallecieron votaron perdieron perderá ganaron ganará ganarán obtendrá obtendrán
    logran lograron logrará tendrá tendrán habrá costó costaron supondrá supondrán permitirán
    beneficiarán beneficiaron participarán fabricó fabrica fabricará devolverá elevaron elevará cubre
    cubren cubrirá cubrió prevén hunde hundió
    """
)
ACTS = word_set(
    """
    prevé prevén invertir registró registra registraron obtuvo invertirá invirtió invierte generó genera
    generará cuenta contará tiene tienen emplea ofrece anunció incluye logró facturó destinará considera
    contempla gana ganan ganó obtiene obtienen recibe reciben reúne reunió crea creará crean destina
    destinan empleará factura facturan cosechó aporta aportan aportó aportaron acumula acumuló capta
    captó captaron recauda recaudó recaudaron desembolsa desembolsará paga pagará pagó reparte repartirá
    repartió vende venden vendió entrega entregó crear generar recaudar destinar pagar contratar ahorrar
    aportar facturaron facturará facturarán ingresó ingresaron ingresará ingresarán otorga otorgan
    otorgó otorgaron otorgará otorgarán autoriza autorizan autorizó autorizaron autorizará autorizarán
    licita licitan licitó licitaron licitará licitarán financia financian financió financiaron
    financiará financiarán apoya apoyan apoyó apoyaron apoyará apoyarán exporta exportan exportó
    exportaron exportará exportarán importa importan importó importaron importará importarán procesa
    procesan procesó procesaron procesará procesarán transporta transportan transportó transportaron
    transportará transportarán consume consumen consumió consumirá recaudan recaudará recaudarán ahorra
    ahorran ahorró ahorraron ahorrará ahorrarán gasta gastan gastó gastaron gastará contrata contratan
    contrató contrataron contratará contratarán generan generaron generarán congrega congregan congregó
    congregaron congregará congregarán alberga albergan albergó albergaron albergará albergarán acoge
    acogen acogió acogieron acogerá acogerán moviliza movilizan movilizó movilizaron movilizará
    movilizarán emite emiten emitió emitieron emitirá emitirán abona abonan abonó abonaron abonará
    abonarán reparten repartieron repartirán invierten invirtieron invertirán entregan entregaron
    entregará entregarán recibió recibieron recibirá recibirán emplean empleó captan captará captarán
    desembolsan desembolsó desembolsaron desembolsarán asigna asignan asignó asignaron asignará
    asignarán adjudica adjudican adjudicó adjudicaron adjudicará adjudicarán pierde pierden perdió
    perdieron perderá ganaron ganará ganarán obtendrá obtendrán concede concedió concederá transfirió
    produjo producirá atrajo lograron logrará perderán
    """
)
UP = word_set(
    """
    disparado escala escaló ascendió expansión
    aumento aumentó aumenta aumentaron crecimiento creció crece crecieron incremento incrementó
    incrementa subió alza mejora mejoró superior más sube ascenso incrementaron avance avances aumentos
    incrementos repunte ascendente avanzó avanza sumar incrementado aumentado crecido subido eleva
    elevan elevó incrementan mejoran aumentan repuntó repunta avanzan duplicó aumentando creciendo
    ampliación aumentará aumentarán suben subieron subirá subirán incrementará incrementarán repuntan
    repuntaron repuntará repuntarán avanzaron avanzará avanzarán mejoraron mejorará mejorarán dispara
    disparan disparó dispararon disparará dispararán multiplica multiplican multiplicó multiplicaron
    multiplicará multiplicarán acelera aceleran aceleró aceleraron acelerará acelerarán amplía amplían
    amplió ampliaron ampliará ampliarán duplica duplican duplicaron duplicará duplicarán triplica
    triplican triplicó triplicaron triplicará triplicarán cuadruplica cuadruplican cuadruplicó
    cuadruplicaron cuadruplicará cuadruplicarán crecen crecerá crecerán repuntes subidas subida alzas
    ganancia incrementándose elevaron elevará elevarán encarecimiento aceleración auge duplicarse
    triplicarse
    """
)
DOWN = word_set(
    """
    disminución disminuyó caída cayó descenso descendió baja bajó reducción redujo retroceso menor menos
    inferior descensos caídas recorte merma retrocesos contracción caen cae caído descendido reducido
    disminuido bajado reduce recorta recortan retrocedió retrocede retroceden contrajo contrae desplome
    desplomó perdió bajan bajada bajadas recortó redujeron cayeron caerá caerán bajaron bajará bajarán
    desciende descienden descendieron descenderá descenderán disminuye disminuyen disminuyeron
    disminuirá disminuirán recortaron recortará recortarán rebajó rebajaron rebajará retrocedieron
    retrocederá retrocederán desploma desploman desplomaron desplomará desplomarán cede ceden cedió
    cedieron cederá cederán modera moderan moderó moderaron moderará moderarán desacelera desaceleran
    desaceleró desaceleraron desacelerará desacelerarán empeora empeoran empeoró empeoraron empeorará
    empeorarán decrece decrecen decreció decrecieron reducen reducirá reducirán contraen contrajeron
    desaceleración abaratamiento declive hundimiento hundió decremento decrecimiento rebaja
    rebajas recortes contracciones
    """
)
