"""Portuguese nouns that head the name of an institution."""

INSTITUTIONS = frozenset(
    """
    fc ec sc cr academia adega administração aeroporto agência aliança arquidiocese arquivo armada assembleia
    associação autarquia autoridade banco biblioteca bombeiros brigada caixa câmara capitania centro cervejaria
    cinemateca clínica clube coligação colégio coletivo comando comarca comissão comitê comité companhia
    comunidade confederação conferência congregação congresso conselho conservatório consórcio consulado
    controladoria cooperativa coordenação corpo corregedoria defensoria delegacia delegação departamento
    diocese direção direcção editora embaixada empresa empresas entidade escola estado estaleiro estaleiros
    exército faculdade federação ferrovias festival fórum fundação fundo gabinete galeria governo grupo guarda
    hospital hospitais igreja indústrias inspeção instituto irmandade junta juizado laboratório laboratórios
    liga marinha metrô ministério misericórdia missão município museu observatório ordem organismo organização
    orquestra parlamento paróquia partido plataforma polícia prefeitura presidência procuradoria promotoria
    provedoria rede reitoria santa-casa secretaria seguradora senado serviço serviços sindicato sociedade
    superintendência teatro tribunal união unidade universidade vinícola zoológico
    """.split()
)

SEATS = frozenset(
    """
    ministro ministra deputado deputada senador senadora prefeito prefeita vereador vereadora governador
    governadora secretário secretária
    """.split()
)
SEATS_OF = frozenset("de do da dos das".split())

# Who leads an office, or decides in it, and the office they speak for
LED = {
    "ministro": "Ministério",
    "ministra": "Ministério",
    "prefeito": "Prefeitura",
    "prefeita": "Prefeitura",
    "secretário": "Secretaria",
    "secretária": "Secretaria",
}

# A town's house or who speaks for it, where the text leaves the town to its dateline
TOWN_HOUSES = {
    "prefeitura": "Prefeitura de",
    "prefeitura municipal": "Prefeitura de",
    "prefeito": "Prefeitura de",
    "prefeita": "Prefeitura de",
    "câmara municipal": "Câmara Municipal de",
}
