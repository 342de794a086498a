"""Portuguese verbs of what is done with money and goods: their subject is who acts, never what is measured."""

from digests.languages.listed import word_set

DEEDS = word_set(
    """
    devolve devolvem devolveu devolveram devolverá devolverão devolvido doa doam doou doaram doará doarão
    doado destinado destinados investido investidos apreende apreendem apreendeu apreenderam apreendidos
    confiscou recupera recuperou recuperaram roubou solicita solicitou solicitaram pede pediu pediram
    pedirá reivindica dedica dedicou dedicará aprova aprovam aprovou aprovaram aprovará empresta
    emprestou emprestará injeta injetou injetará subsidia cobra cobrou cobrará arrecadado gasto gastos
    aloca alocou alocará reservou reservará cede cedeu cedido oferece oferecem ofereceu oferecerá multou
    comprou comprará reembolsa reembolsou reembolsará transfere transferiu transferirá transferiram
    repassado repassados pago pagos economizado autoriza autorizou autorizará atribui atribuiu atribuirá
    disponibilizado angaria angariou angariaram angariará doarão deposita depositou
    """
)
ONWARD = word_set("a ao à aos às para em no na nos nas por entre pelo pela")
GAINS = word_set(
    "recebe recebem recebeu receberam receberá receberão obtém obtêm obteve obterá ganha ganham ganhou ganhará"
)
