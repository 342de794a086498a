from digests.languages.listed import bounds, phrases, rows, table, word_set
from digests.languages.numbers import NumberWords
from digests.languages.pt.cardinals import CARDINALS, COLLECTIVE
from digests.languages.pt.changes import ABOVE, BELOW, COMPARED, EQUATES, RECKONED, THIS
from digests.languages.pt.deeds import DEEDS, GAINS, ONWARD
from digests.languages.pt.never import NEVER
from digests.languages.pt.order import ORDER
from digests.languages.pt.periods import LAST_TIME, OF_WHICH, PERIODS, TIME_BEFORE
from digests.languages.pt.profiles import PROFILES
from digests.languages.pt.small import HELPERS, SMALL
from digests.languages.pt.subjects import HELD, STARTS, SUBJECT_JOINTS
from digests.languages.pt.surveys import FEWER, FINALS, MORE, STANCES
from digests.languages.pt.tenses import TENSES
from digests.languages.pt.times import TIMES
from digests.languages.pt.units import CURRENCIES, DURATIONS, LENGTHS, UNITS
from digests.languages.pt.verbs import ACTS, DOWN, UP, VERBS
from digests.languages.pt.world import ALWAYS, POPULACE, THERE_ARE, WORLD

NUMBERS = NumberWords(
    decimal=",",
    spaced=True,
    cardinals=CARDINALS,
    collective=COLLECTIVE,
    minus_behind=word_set("negativo negativos negativa negativas"),
    weak=word_set("um uma cem cento"),
    joiners=word_set("e"),
    scales=table(
        """
        2: centena
        3: mil, milhar
        6: milhão, milhões, mi
        9: bilhão, bilhões, mil milhões, bi, mil milhão
        12: trilhão, trilhões, tri
        """
    ),
    glued=table("6: M, MM, mi, mn\n9: B, bi\n3: K, k, mil"),
    ordinals=table(
        """
        2: segunda, segundo
        3: terceiro, terceira
        4: quarta, quarto
        5: quinta, quinto
        10: décima, décimo
        """
    ),
    ordinal_marks=("º", "ª", "°", "o", "a"),
    rank_words=("nº", "número", "top", "n.º"),
    fractions=rows("1/2: metade, meio, meia\n1/3: terço, terços\n1/4: quarto, quartos\n1/5: quinto"),
    multiples=rows(
        """
        2: dobrar, dobra, dobram, dobrou, dobraram, dobrado, dobrada, dobrados, dobradas, dobrando, dobrará
        2: dobrarão
        2: duplicar, duplica, duplicam, duplicou, duplicaram, duplicado, duplicada, duplicados, duplicadas
        2: duplicando, duplicará, duplicarão
        3: triplicar, triplica, triplicam, triplicou, triplicaram, triplicado, triplicada, triplicados
        3: triplicadas, triplicando, triplicará, triplicarão
        4: quadruplicar, quadruplica, quadruplicam, quadruplicou, quadruplicaram, quadruplicado, quadruplicada
        4: quadruplicados, quadruplicadas, quadruplicando, quadruplicará, quadruplicarão
        """
    ),
    compares=word_set("mais maior superior"),
    one_article=word_set("um uma"),
    times=("x", "vezes"),
    one_in=("em cada", "de cada"),
    and_half=("e meio", "e meia"),
    currencies=CURRENCIES,
    percent=("por cento",),
    points=("pontos percentuais", "ponto percentual", "p.p.", "pp", "p. p."),
    basis_points=("pontos-base", "pontos base", "bps"),
    lengths=LENGTHS,
    durations=DURATIONS,
    units=UNITS,
    or_else=word_set("ou equivalente equivalentes"),
    pairs=("e",),
    in_turn=word_set("respetivamente respectivamente"),
    twofold=(
        "pesquisa e desenvolvimento",
        "investigação e desenvolvimento",
        "caixa e equivalentes",
        "vendas e marketing",
    ),
    per=("por", "/", "a", "o", "por cada", "para cada"),
    per_time=("por", "ao", "à", "a cada", "/"),
    shares=("ação", "título", "ação ordinária"),
    before=bounds(
        """
        over: supera os, superou os, superaram os, ultrapassa os, ultrapassou os, supera, superou
        over: ultrapassa, ultrapassou, mais de, superior a, acima de, mais do que, além de
        under: menos de, quase, inferior a, abaixo de
        about: cerca de, perto de, aproximadamente, em torno de, por volta de, uma média de
        up_to: até, no máximo, um máximo de
        at_least: pelo menos, ao menos, a partir de, no mínimo, um mínimo de
        """
    ),
    after=bounds("at_least: ou mais\nup_to: ou menos"),
    levels=(
        "para",
        "até",
        "atingiu",
        "atingindo",
        "alcançou",
        "alcançando",
        "somou",
        "totalizou",
        "totalizando",
        "chegando",
    ),
    to=("a",),
    between=phrases("entre, entre o, entre os, entre as"),
    both=phrases("e, e o, e os, e as"),
    from_=("de", "desde"),
    nouns="first",
    order=ORDER,
    small=SMALL,
    of=word_set("de do da dos das d"),
    joins=word_set("de do da dos das o a os as e em no na nos nas por para sobre pelo pela pelos pelas ao aos à às"),
    deducting=frozenset({"antes"}),
    within=word_set("de do da dos das em"),
    turning=word_set("em com"),
    relative=word_set("que"),
    equates=EQUATES,
    reckoned=RECKONED,
    compared=COMPARED,
    this=THIS,
    articles=word_set("o a os as um uma este esta seu sua seus suas nosso nossa"),
    verbs=VERBS | DEEDS | HELPERS | ORDER.amounts_to,
    verb_endings=phrases(
        "ou, aram, eram, iram, avam, ará, erá, irá, arão, irão, ariam, eriam, iriam, ando, endo, indo"
    ),
    acts=ACTS | DEEDS,
    onward=ONWARD,
    gains=GAINS,
    formerly=word_set("anteriormente antes"),
    following=word_set("após depois"),
    more=MORE,
    fewer=FEWER,
    by_how_much=word_set("em de"),
    answers=STANCES,
    clause_openers=word_set("que"),
    finals=FINALS,
    starts=STARTS,
    subject_joints=SUBJECT_JOINTS,
    agents=word_set("governo ministério prefeitura empresa companhia grupo sociedade que ela ele nós"),
    general=word_set("total montante número soma valor meta unidades exemplares negativo negativa positivo positiva"),
    cash=word_set("dinheiro"),
    per_share="por ação",
    to_verb=word_set("para"),
    up=UP,
    down=DOWN,
    above=ABOVE,
    below=BELOW,
    losses=word_set(
        """
        prejuízo prejuízos perda perdas déficit perde perdem perdeu perderam negativo negativos negativa
        negativas
        """
    ),
    never=NEVER,
    against=phrases(
        """
        em comparação com, em relação a, em relação ao, frente a, ante, contra, comparado a, versus, vs
        na comparação com, comparado com, comparada com, comparados com, comparado ao, face a, face ao
        face aos, ante o, ante a, ante os, frente ao, frente aos, em relação aos, em relação à
        em relação às, contra os, perante
        """
    ),
    counting=phrases("número, quantidade, população, emplacamentos, matrículas, dormidas, hóspedes"),
    held=HELD,
    in_money=phrases(
        """
        investimento, investimentos, investe, investirá, investiu, apoio, apoios, subvenção, orçamento
        multa, multas, impostos, contrato, contratos, preço, financiamento, empréstimo, empréstimos, custo,
        custos, despesa, despesas, gastos, arrecadação
        exportações, importações, fundos, dívida, endividamento, capital, patrimônio, perde, perdeu, lucra
        lucrou, fatura, faturou, repasse, verba
        """
    ),
    asides=phrases(
        """
        a câmbio constante, a câmbios constantes, em moeda constante, em moeda local, em base comparável
        em bases comparáveis, em base anual, na comparação anual, na base anual, na variação anual, ano a ano
        ano contra ano, em termos homólogos, em termos comparáveis, em termos orgânicos, em bases recorrentes
        em base recorrente, no conceito mesmas lojas, trimestre contra trimestre, em termos anuais, em termos reais
        em termos nominais, na comparação trimestral, na comparação interanual, a taxa de câmbio constante
        """
    ),
    of_which=OF_WHICH,
    last_time=LAST_TIME,
    time_words=TIMES,
    particular=r"\d|primeir|segund|terceir|quart",
    outlook=phrases(
        """
        prevê, preveem, previsão, previsões, espera, esperam, estima, estimam, meta, metas, projeta,
        projeção, projeções, guidance, expectativa
        """
    ),
    conditions=phrases("desde que, em caso de, contanto que"),
    participles=phrases("ado, ido, ada, ida, ados, idos"),
    periods=PERIODS,
    bases=rows(
        """
        adjusted: ajustado, ajustada
        organic: orgânico
        diluted: diluído
        recurring: recorrente
        """
    ),
    price_verbs=word_set(
        """
        adquire adquiriu aquisição compra comprou vende vendeu venda comprar vender adquirir vendido
        adquirido comprado
        """
    ),
    price="preço de compra",
    for_=word_set("por"),
    adverbs=word_set(
        """
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado sábados domingo domingos
        aproximadamente também já atualmente total ainda apenas somente só respetivamente respectivamente
        homólogo homóloga praticamente ligeiramente fortemente diretamente indiretamente leve leves ligeira
        ligeiro forte significativa significativo histórico recorde cerca hoje ontem agora finalmente
        principalmente especialmente igualmente anteriormente anualmente mensalmente exatamente novamente
        sobretudo respectivos aproximados
        """
    ),
    burdens=word_set("custo custos despesas impostos acumulados diferidos retidos receber pagar"),
    distance=word_set("antes depois atrás"),
    modifiers=word_set("total líquida líquido consolidada bruto bruta brutos brutas líquido líquida líquidos líquidas"),
    biography=word_set("história tradição herança trajetória experiência carreira desenvolvimento trabalhou"),
    logistics=phrases("teleconferência, webcast"),
    parties=word_set("empresas companhias partes parceiros"),
    headline_measures=(
        phrases("receita, receitas, vendas, faturamento, volume de negócios"),
        phrases("lucro líquido, lucro, prejuízo, resultado líquido"),
        phrases("por ação"),
        phrases("ebitda, ebit, resultado operacional, lucro operacional, lucro bruto"),
        phrases("previsão, guidance, investimento"),
        phrases("fluxo de caixa, caixa, dívida, dívida líquida"),
        phrases("dividendo, dividendos, margem"),
    ),
    segments=phrases("segmento, divisão, unidade de negócio"),
    not_counted=word_set(
        """
        rua avenida página páginas artigo capítulo andar horas janeiro fevereiro março abril maio junho julho
        agosto setembro outubro novembro dezembro
        """
    ),
    adjectives=phrases(
        """
        novos, novas, grandes, pequenas, pequenos, primeiros, primeiras, diferentes, diversos, novo, nova
        """
    ),
    before_names=word_set(
        """
        artigo seção fase versão capítulo página nº número iso tel telefone fax lei sala estande
        """
    ),
    profiles=PROFILES,
    among=("entre os", "entre as", "um dos", "uma das"),
    tenses=TENSES,
    world=WORLD,
    populace=POPULACE,
    always=ALWAYS,
    there_are=THERE_ARE,
    context=("fundada em", "fundado em", "com sede em", "presente em", "é uma empresa", "é líder"),
    law_counts=word_set("acusações"),
    markets=phrases("mercado, setor, indústria"),
    time_before=TIME_BEFORE,
    time_after=phrases("depois, antes, atrás, mais tarde, consecutivos, consecutivas, seguidos, seguidas"),
    stretches=word_set("período prazo"),
    former=word_set("anterior"),
    since=word_set("desde"),
    issues=word_set("anual edição consecutivo consecutiva"),
    lists=("lista de",),
    dimensions=("altura", "largura", "diâmetro"),
    nearness=word_set("raio do"),
    built=phrases("pesa, pesa apenas, peso de, resolução de"),
    registers=("capital social", "cnpj"),
    scale_heads=rows(
        """
        3: em milhares, milhares de reais, milhares de euros, r$ milhares
        6: em milhões
        9: em bilhões
        """
    ),
)
