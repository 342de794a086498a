"""Spanish verbs of what is done with money and goods: their subject is who acts, never what is measured."""

from digests.languages.listed import word_set

DEEDS = word_set(
    """
    destinó destinaron destinado destinados destinada recaudado recaudados dona donan donó donaron donará
    donarán donado invertido invertidos entregado entregados gastado gastados solicita solicitan solicitó
    solicitaron solicitará pide piden pidió pidieron pedirá reclama reclamó incauta incautan incautó
    incautaron incautado decomisó decomisaron intervino intervinieron robó robaron sustrajo devuelve
    devuelven devolvió devolvieron devolverá devolverán reintegra reintegró dedica dedican dedicó
    dedicaron dedicará dedicarán aprueba aprueban aprobó aprobaron aprobará liberó liberará prestó
    prestará inyecta inyectan inyectó inyectará subvenciona subvencionará recupera recuperó recuperaron
    cobra cobró cobrará percibe perciben percibirá percibirán percibió ahorrado pagado presupuesta
    presupuestó consigna consignó ejecuta ejecutó ejecutará cedió ofreció ofrecerá multó multará abonado
    reembolsa reembolsó compró comprará
    """
)
ONWARD = word_set("a al para en por entre hacia")
GAINS = word_set(
    """
    recibe reciben recibió recibieron recibirá recibirán obtiene obtienen obtuvo obtendrá percibe
    perciben percibirá percibirán cobra cobrará gana ganó ganará
    """
)
