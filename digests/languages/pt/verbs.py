"""Portuguese verbs in every form, those whose subject is somebody, and the words for a rise and a fall."""

from digests.languages.listed import word_set

VERBS = word_set(
    """
    é são foi foram será serão atingiu atinge atingiram alcançou alcança alcançaram registrou registra
    registraram registou somou soma somaram totalizou cresceu cresce cresceram aumentou aumenta
    aumentaram subiu caiu cai caíram diminuiu reduziu chegou chega representa representou superou supera
    investirá investiu investe gerou gera gerará conta tem têm terá emprega oferece anunciou inclui
    obteve fechou encerrou avançou recuou ficou vai deve prevê dizem afirmam produz encolheu encolheram
    perdeu ganhou recebeu recebeu vendeu totalizaram avançaram recuaram ficaram lucrou lucra fatura
    faturou registram custa custará custam recebe recebem cria criará criam reúne reúnem vale valem
    elevou eleva passou passaram mantém manteve aplica destinará destina empregam chegaram chegam somam
    totaliza totalizam situou situa situou-se fixou fixou-se ascendeu ascende representam representaram
    corresponde corresponderam correspondem equivale equivalem cifrou apresentou apresenta apresentaram
    aplicará aplicar aportou aportará destinou movimentou movimenta movimentaram captou capta captaram
    arrecadou arrecada arrecadaram pagará pagou paga distribuirá distribuiu distribui vende vendem
    entregou entrega entregam produziu produzirá produzem atende atendeu beneficia beneficiará
    beneficiou contempla contemplará abrange envolve reuniu receberá receberam gerar geraram criou
    aprovou aprova assinou disse diz afirmou informou explica destaca melhorou melhora piorou dobrou
    triplicou desacelerou acelerou estimou estima teve tiveram tinha investir criar contratar atingir
    arrecadar pagar captar economizar aportar aumentam aumentará aumentarão sobe sobem subiram subirá
    subirão incrementa incrementam incrementou incrementaram incrementará incrementarão avança avançam
    avançará avançarão melhoram melhoraram melhorará melhorarão dispara disparam disparou dispararam
    disparará dispararão saltou saltaram salta acelera aceleram aceleraram acelerará acelerarão amplia
    ampliam ampliou ampliaram ampliará ampliarão duplica duplicam duplicou duplicaram duplicará
    duplicarão triplica triplicam triplicaram triplicará triplicarão quadruplica quadruplicam
    quadruplicou quadruplicaram quadruplicará quadruplicarão recupera recuperam recuperou recuperaram
    recuperará recuperarão valoriza valorizam valorizou valorizaram valorizará valorizarão elevam
    elevaram elevará elevarão expandiu expandiram expande dobra dobram dobraram dobrará dobrarão diminui
    diminuem diminuíram diminuirá recua recuam recuará recuarão encolhe encolhem encolherá encolherão
    piora pioram pioraram piorará piorarão desacelera desaceleram desaceleraram desacelerará
    desacelerarão declina declinam declinou declinaram declinará declinarão despenca despencam despencou
    despencaram despencará despencarão retraiu retraíram retrai desce descem desceu desceram descerá
    desaba desabam desabou desabaram desabará desabarão contraiu contraíram contrai baixou baixaram
    baixará atingem atingirá atingirão alcançam alcançará alcançarão registrará registrarão regista
    registam registaram registará registarão ultrapassa ultrapassam ultrapassou ultrapassaram
    ultrapassará ultrapassarão excede excedem excedeu excederam excederá excederão superam superaram
    superará superarão marcou marcaram fecha fecharam encerra encerraram permanece permanecem permaneceu
    permaneceram permanecerá permanecerão situa-se situaram cifra-se cifrou-se totalizará totalizarão
    contabiliza contabilizam contabilizou contabilizaram contabilizará contabilizarão apura apuram
    apurou apuraram apurará apurarão reportou reportaram apresentam apresentará apresentarão
    representará representarão somará somarão oscila oscilou chegará chegarão passa passam passará
    passarão fica ficam ficará ficarão custou custaram custarão correspondeu corresponderá
    corresponderão faturam faturaram faturará faturarão realiza realizam realizou realizaram realizará
    realizarão executa executam executou executaram executará executarão transporta transportam
    transportou transportaram transportará transportarão exporta exportam exportou exportaram exportará
    exportarão importou importaram processa processam processou processaram processará processarão
    fabrica fabricam fabricou fabricaram fabricará fabricarão contrata contratam contratou contrataram
    contratará contratarão empregou empregaram empregará empregarão disponibiliza disponibilizam
    disponibilizou disponibilizaram disponibilizará disponibilizarão repassa repassam repassou
    repassaram repassará repassarão libera liberam liberou liberaram liberará liberarão concede concedem
    concedeu concederam concederá concederão ofertou ofertaram ofertará ofertarão financia financiam
    financiou financiaram financiará mobiliza mobilizam mobilizou mobilizaram mobilizará mobilizarão
    engloba englobam englobou englobaram englobará englobarão receberão entregaram entregará entregarão
    arrecadam arrecadará arrecadarão captam captará captarão geram gerarão criaram criarão investem
    investiram investirão pagam pagaram pagarão venderam venderá venderão gasta gastou gastaram gastará
    economiza economizam economizou economizaram economizará economizarão poupa poupam poupou pouparam
    poupará pouparão emite emitem emitiu emitiram emitirá emitirão aplicam aplicou aplicaram aplicarão
    destinam destinaram destinarão lucram lucraram lucrará lucrarão distribuem distribuíram crescem
    crescerá crescerão caem cairá cairão reduz reduzem reduziram reduzirá perde perdem perderam obtém
    obtêm obtiveram terão haverá houve deverá deverão poderá permite permitirá permitirão exige possui
    possuem dispõe participaram participam participarão votaram morreram visitaram bateu manteve-se
    mantém-se manter-se ocupa ocupam integra integram apoia apoiará apoiou cobrirá concluiu conclui eram
    beneficiaram beneficiarão
    """
)
ACTS = word_set(
    """
    prevê preveem registrou registra registraram investirá investiu investe gerou gera gerará conta tem
    têm terá emprega oferece anunciou inclui obteve lucrou lucra fatura faturou ganhou recebe recebem
    cria criará criam reúne destina destinará captou capta captaram arrecadou arrecada arrecadaram
    movimentou movimenta movimentaram pagará pagou paga distribuirá distribuiu distribui vende vendem
    vendeu entregou entrega aportou aportará aplicará aplicar receberá recebeu receberam teve tiveram
    investir criar contratar arrecadar pagar captar gerar economizar aportar faturam faturaram faturará
    faturarão realiza realizam realizou realizaram realizará realizarão executa executam executou
    executaram executará executarão transporta transportam transportou transportaram transportará
    transportarão exporta exportam exportou exportaram exportará exportarão importou importaram processa
    processam processou processaram processará processarão fabrica fabricam fabricou fabricaram
    fabricará fabricarão contrata contratam contratou contrataram contratará contratarão empregam
    empregou empregaram empregará empregarão disponibiliza disponibilizam disponibilizou
    disponibilizaram disponibilizará disponibilizarão repassa repassam repassou repassaram repassará
    repassarão libera liberam liberou liberaram liberará liberarão concede concedem concedeu concederam
    concederá concederão ofertou ofertaram ofertará ofertarão financia financiam financiou financiaram
    financiará mobiliza mobilizam mobilizou mobilizaram mobilizará mobilizarão engloba englobam englobou
    englobaram englobará englobarão receberão entregam entregaram entregará entregarão arrecadam
    arrecadará arrecadarão captam captará captarão geram geraram gerarão criou criaram criarão investem
    investiram investirão pagam pagaram pagarão venderam venderá venderão gasta gastou gastaram gastará
    economiza economizam economizou economizaram economizará economizarão poupa poupam poupou pouparam
    poupará pouparão emite emitem emitiu emitiram emitirá emitirão aplica aplicam aplicou aplicaram
    aplicarão destinam destinou destinaram destinarão lucram lucraram lucrará lucrarão distribuem
    distribuíram perde perdem perdeu perderam obtiveram apoia apoiará
    """
)
UP = word_set(
    """
    aumentado crescido melhoria evolução evoluiu
    aumento aumentou crescimento cresceu alta incremento subiu avanço avançou expansão superior mais
    altas aumentos elevação acréscimo ganho ganhos elevou crescimentos salto melhora progressão eleva
    aumentam acréscimos valorização incrementou incrementos cresceram subiram sobe sobem cresce crescem
    acima melhorou aumenta aumentaram aumentará aumentarão subirá subirão incrementa incrementam
    incrementaram incrementará incrementarão avança avançam avançaram avançará avançarão melhoram
    melhoraram melhorará melhorarão dispara disparam disparou dispararam disparará dispararão saltou
    saltaram salta acelera aceleram acelerou aceleraram acelerará acelerarão amplia ampliam ampliou
    ampliaram ampliará ampliarão duplica duplicam duplicou duplicaram duplicará duplicarão triplica
    triplicam triplicou triplicaram triplicará triplicarão quadruplica quadruplicam quadruplicou
    quadruplicaram quadruplicará quadruplicarão recupera recuperam recuperou recuperaram recuperará
    recuperarão valoriza valorizam valorizou valorizaram valorizará valorizarão elevam elevaram elevará
    elevarão expandiu expandiram expande dobra dobram dobrou dobraram dobrará dobrarão crescerá
    crescerão crescente subida subidas disparada aceleração avanços elevações
    """
)
DOWN = word_set(
    """
    decresceu
    queda caiu redução reduziu diminuição diminuiu recuo recuou baixa inferior menos retração perda
    perdas quedas encolheu encolhimento recuos reduções contração declínio retraiu recuaram caíram cai
    caem diminuem diminui abaixo desvalorização encolhe piorou perdeu decréscimo decréscimos declinou
    diminuíram diminuirá recua recuam recuará recuarão encolhem encolheram encolherá encolherão piora
    pioram pioraram piorará piorarão desacelera desaceleram desacelerou desaceleraram desacelerará
    desacelerarão declina declinam declinaram declinará declinarão despenca despencam despencou
    despencaram despencará despencarão retraíram retrai desce descem desceu desceram descerá desaba
    desabam desabou desabaram desabará desabarão contraiu contraíram contrai baixou baixaram baixará
    cairá cairão reduz reduzem reduziram reduzirá descida descidas desaceleração quebra quebras tombo
    declínios retrações
    """
)
