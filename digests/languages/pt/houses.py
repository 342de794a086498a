"""How houses stand in headlines and behind their surveys."""

# what a house does in a headline, in the third person
HOUSE_DOES = frozenset(
    """
    lucra perde fecha anuncia compra adquire lança abre nomeia investe assina registra regista apresenta aprova
    confirma emite vende fatura aumenta reduz eleva inaugura conclui
    """.split()
)

# what is told of a house behind its name and a colon: "Merrow: …"
HOUSE_FIGURES = frozenset(
    """
    lucro receita receitas vendas ebitda prejuízo resultado resultados dividendo faturamento faturação
    """.split()
)

# what opens headlines and is no house, also where the text has it with a capital only
TOPICS = frozenset(
    """
    inflação desemprego emprego economia energia turismo habitação exportações pib indústria agricultura bolsa
    preços salários comércio consumo mercado setor brasil portugal governo educação saúde
    """.split()
)

# what a house makes by asking or counting, and the words between that and its name
STUDIES = frozenset(
    """
    pesquisa estudo levantamento relatório sondagem análise inquérito índice
    """.split()
)
STUDIES_BY = frozenset(
    """
    de do da por pela pelo
    """.split()
)

# what is said of a thing before the house that made or holds it, and the words between
MADE = frozenset(
    """
    desenvolvido desenvolvida criado criada organizado organizada gerido gerida promovido promovida operado
    operada realizado realizada produzido produzida lançado lançada coordenado coordenada idealizado idealizada
    mantido mantida
    """.split()
)
MADE_BY = (
    "por",
    "pela",
    "pelo",
    "pelas",
    "pelos",
)
