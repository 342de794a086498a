from digests.languages.page import PageWords, kinds, months, phrases
from digests.languages.pt.houses import HOUSE_DOES, HOUSE_FIGURES, MADE, MADE_BY, STUDIES, STUDIES_BY, TOPICS
from digests.languages.pt.institutions import INSTITUTIONS, LED, SEATS, SEATS_OF, TOWN_HOUSES
from digests.languages.pt.roles import BY_WHOM, HELPING, OF_WHOM, OPENS_CLAUSE

PAGE = PageWords(
    abbreviations=frozenset(
        """
        sr sra dr dra av etc ex p.ex aprox n tel s.a ltda inc cia jan fev mar abr mai jun jul ago set
        out nov dez prof art núm mi bi
        """.split()
    ),
    function_words=frozenset(
        """
        o os a as de do da dos das e em um uma que por para com é ao à no na nos nas se mais como foi são não também
        pelo pela seu sua entre este esta até você nosso
        """.split()
    ),
    months=months(
        """
        janeiro jan | fevereiro fev | março marco mar | abril abr | maio mai | junho jun | julho jul | agosto ago |
        setembro set | outubro out | novembro nov | dezembro dez
        """
    ),
    weekdays=frozenset(
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta".split()
    ),
    date_glue=frozenset("de do".split()),
    date_openers=phrases("em | a"),
    stamp_words=frozenset(
        """
        publicado publicada em às as data atualizado atualizada última atualização de por hora h min
        comunicado
        """.split()
    ),
    today=phrases("hoje"),
    cities=frozenset(
        phrases(
            """
            pequim | moscou | moscovo | viena | varsóvia | berlim | genebra | zurique | barcelona
            luxemburgo | bruxelas | tóquio | xangai | dubai | singapura | aveiro | faro | setúbal | funchal
            lisboa | porto | braga | coimbra | são paulo | sao paulo | rio de janeiro | brasília
            belo horizonte | curitiba | porto alegre | salvador | recife | fortaleza | manaus | campinas
            goiânia | florianópolis | luanda | maputo | londres | paris | nova york | nova iorque | madrid
            madri | santos | belém | oeiras | almada | amadora | americana | anápolis | angra do heroísmo
            aracaju | barcelos | barueri | bauru | beja | blumenau | boa vista | bragança | campina grande
            campo grande | cascais | castelo branco | caxias do sul | contagem | covilhã | cuiabá | diadema
            évora | feira de santana | figueira da foz | foz do iguaçu | guarulhos | guimarães
            imperatriz | ipatinga | itajaí | jaraguá do sul | joão pessoa | joinville | juiz de fora
            jundiaí | leiria | limeira | londrina | loures | macapá | maceió | maringá | matosinhos
            mogi das cruzes | niterói | nova iguaçu | osasco | palmas | pelotas | petrópolis
            piracicaba | ponta delgada | ponta grossa | portimão | porto velho | ribeirão preto
            rio branco | sacavém | santa maria | santarém | santo andré | são bernardo do campo | são carlos
            são josé do rio preto | são josé dos campos | são luís | sorocaba | taubaté | teresina | uberaba
            uberlândia | viana do castelo | vila nova de gaia | vila real | viseu | vitória | volta redonda
            bissau | díli | lubango | benguela
            """
        )
    ),
    regions=frozenset(
        phrases("""
                brasil | portugal | angola | moçambique | sp | rj | mg | df | rs | pr | sc | ba | pe | ce | am
                eua
                """)
    ),
    place_and=phrases("e | &"),
    place_labels=phrases("local | cidade"),
    labels=phrases(
        """
        comunicado de imprensa | comunicado à imprensa | nota à imprensa | para divulgação imediata | press release
        para publicação imediata | release | notícias | imprensa | sala de imprensa | fato relevante | comunicado
        comunicado ao mercado | aviso aos acionistas | nota de imprensa | informação à comunicação social
        nota à comunicação social | informação à imprensa | comunicados | notas de imprensa | informativo
        notícia | boletim | press-release | nota informativa | sugestão de pauta | comunicado conjunto
        """
    ),
    title_labels=phrases("comunicado de imprensa: | nota à imprensa: | título: | titulo: | assunto:"),
    letterhead=phrases(
        "cnpj | nire | companhia aberta | sede social | capital social | pessoa coletiva | cvm | matrícula"
    ),
    dangling=frozenset(
        """
        o a os as um uma uns umas de do da dos das e ou para por pelo pela com em no na nos nas ao à aos às
        sobre entre sem que seu sua seus suas como é são será até após
        """.split()
    ),
    desks=phrases(
        """
        assessoria de imprensa | gabinete de comunicação | assessoria de comunicação | gabinete de imprensa
        secretaria de comunicação | departamento de comunicação | direção de comunicação | comunicação social
        coordenadoria de comunicação | núcleo de comunicação | diretoria de comunicação | sala de imprensa
        assessoria de comunicação social | serviço de comunicação | divisão de comunicação | ascom
        gabinete de comunicação e imagem | comunicação corporativa
        """
    ),
    kickers=phrases("""
        atualização | lembrete | aviso à imprensa
        aviso de pauta | última hora
        """),
    corrections=phrases("correção | errata | retificação | corrigido | versão corrigida"),
    replaced=(
        ("deve ler-se", "em vez de"),
        ("leia-se", "em vez de"),
        ("deve ser", "em vez de"),
        ("leia-se", "onde se lê"),
    ),
    bylines=phrases("por | escrito por | autor: | redação"),
    chrome=phrases(
        """
        transcrição | ir para o conteúdo | pular para o conteúdo | compartilhar | partilhar | imprimir | buscar
        pesquisar | menu
        início | contato | contacto | leia mais | ler mais | saiba mais | voltar | voltar ao topo | baixar | entrar
        assine | aceitar | rejeitar | aceitar todos | fechar | próximo | anterior | siga-nos | ver todos
        """
    ),
    chrome_openers=phrases(
        """
        download " | baixar " | tamanho: px | começar a partir | categorias: | categoria: | etiquetas: | clique aqui
        compartilhar no | partilhar no | este site usa cookies | este site utiliza cookies | utilizamos cookies
        siga-nos no | voltar para | assine a | tempo de leitura | foto: | crédito:
        arquivo da tag | arquivos da categoria | arquivo da categoria | arquivos da tag | etiqueta: | posts marcados com
        """
    ),
    elsewhere=phrases(
        """
        artigos relacionados | notícias relacionadas | leia também | veja também | mais notícias | outras notícias
        últimas notícias | mais lidas | você também pode gostar | conteúdo relacionado | relacionados | ver também
        """
    ),
    captions=phrases(
        """
        na foto | na imagem | legenda: | da esquerda para a direita | foto de
        """
    ),
    summaries=phrases("destaques | pontos principais | resumo | em resumo | principais destaques"),
    about_openers=phrases("sobre | sobre a | sobre o | acerca de | acerca da | acerca do"),
    about_headings=phrases("sobre nós | quem somos | perfil da empresa | sobre a empresa"),
    not_about=phrases("este | esta | estes | um | uma | o tema | todo"),
    safe_harbor_headings=phrases(
        """
            declarações prospectivas | aviso legal | isenção de responsabilidade | declarações futuras
            considerações futuras | informações prospectivas | aviso importante | ressalva
            """
    ),
    safe_harbor_openers=phrases(
        """
            este comunicado de imprensa contém | este comunicado contém | este documento contém
            este comunicado pode conter
            """
    ),
    profile_words=phrases("""
        fundada | fundado | sede | líder | colaboradores | funcionários | no mundo | é uma | é um | é a
        é o | presente em | listada
        """),
    legal_words=phrases("marca registrada | marca registada | todos os direitos reservados"),
    contact_headings=phrases(
        """
        contato | contatos | contacto | contactos | contato para a imprensa | contato de imprensa
        contacto de imprensa
        assessoria de imprensa | informações para a imprensa | para mais informações | relações com investidores
        mais informações | contatos para imprensa | atendimento à imprensa | informações à imprensa
        """
    ),
    end_openers=phrases(
        """
        fonte: | fonte | ver conteúdo original | veja a versão original | foto - | hashtag: | foto: http
        """
    ),
    end_marks=phrases("- fim - | fim | -fim- | – fim –"),
    source_openers=phrases("fonte: | fonte"),
    announces=phrases(
        """
        anunciou | anuncia | anunciaram | é | foi | apresenta | lança | lançou | divulgou | divulga | informou
        inaugura | nomeia | nomeou | assinou | registrou | investe | conclui | concluiu | recebeu | comunica | publica
        acaba | celebra | confirma | realiza | inicia | amplia | será | vai | tem | abre | fecha | cresce | reforça
        participa | obtém | vence | adquire | compra | vende | promove | recebe | estreia | oferece | atinge
        conquista | firma | aprova | reporta | lidera | entregou | entrega | alcançou | alcança | aprovou | apoia
        ampliou | abriu | iniciou | começou | promoveu | anunciam | apresentam | lançam | lançará | inaugurou
        inaugurará | apresentou | apresentará | realizou | realizará | investirá | investiu | registra | lucra
        lucrou | fatura | faturou | eleva | elevou | reduz | reduziu | aumenta | aumentou | dobra | triplica | supera
        superou | encerra | encerrou | fechou | vendeu | comprou | adquiriu | pagará | distribui
        distribuirá | emite | emitiu | captou | recupera | perde | perdeu | mantém | prevê | estima
        projeta | planeja | contrata | contratou | nomeará | elege | elegeu | assume | assumiu | oficializa | firmou
        renova | renovou | expande | expandiu | instala | instalou | constrói | construirá | implanta | implantou
        disponibiliza | disponibilizou | libera | liberou | convoca | convocou | convida | convidou | alerta | alertou
        orienta | recomenda | recomendou | organiza | organizou | sedia | apoiou | patrocina | doa | doou | arrecada
        arrecadou | premia | premiou | ganha | ganhou | conquistou | alcançará | chega | traz | trouxe
        levou | cria | criou | desenvolve | desenvolveu | produz | transforma | moderniza | integra | adere
        integrou | participou | participará | visitou | discute | defende | denuncia
        repudia | lamenta | esclarece | nega | garante | promete
        """
    ),
    trades=frozenset("empresa companhia fabricante fornecedora marca plataforma startup".split()),
    house_does=HOUSE_DOES,
    house_figures=HOUSE_FIGURES,
    topics=TOPICS,
    studies=STUDIES,
    studies_by=STUDIES_BY,
    made=MADE,
    made_by=MADE_BY,
    missions=phrases("a missão da | a missão do"),
    tells=frozenset("anuncia anunciam anunciou anunciado anunciar divulga divulgou".split()),
    told_by=phrases("""
        informa a | informa o | informou a | informou o | em nota da | em nota do
        segundo | pesquisa da | estudo da | a empresa | a companhia | anunciado pela | , informou
        , informa | , anunciou | , divulgou | de acordo com | porta-voz do | porta-voz da
        organizado por | organizada por | organizado pela | organizado pelo | organizada pelo
        organizada pela | divulgado pela | divulgado pelo | divulgados pela | divulgados pelo
        divulgada pelo | divulgada pela | promovido pela | promovido pelo | lançado pela
        lançado pelo | lançada pela | apresentado pela | apresentado pelo
        """),
    articles=frozenset("o a os as um uma uns umas".split()),
    contractions=frozenset("do da dos das no na ao à pelo pela".split()),
    glad=frozenset(
        phrases(
            """
            tem o prazer de | tem a honra de | tem a satisfação de | orgulha-se de | se orgulha de
            tem o orgulho de
            """
        )
    ),
    gatherings=frozenset("cúpula salão festival conferência fórum congresso prêmio semana feira".split()),
    other_parties=frozenset("contra com a ao à adquire compra nomeia elege contrata indica homenageia".split()),
    generic_names=frozenset(
        phrases(
            """
            cvm | comissão de valores mobiliários | diretoria | lucro | lucro líquido | ebitda | bolsa
            companhia | empresa | grupo | sociedade | conselho | governo | ministério | cidade | receita
            resultados | estudo | pesquisa | clientes | acionistas | presidente
            brasileiros | portugueses | europeus | americanos | consumidores | investidores | empresas | mulheres
            homens | crianças | jovens | estudantes | alunos | usuários | utilizadores | cidadãos | moradores
            visitantes | participantes | especialistas | pesquisadores | investigadores | margem | mercado
            crescimento | dívida | exercício | trimestre | semestre | assembleia | estado | brasil | portugal
            além | também | assim | agora | hoje | ontem | amanhã | depois | antes | durante | desde | até | para
            por | com | sem | sobre | entre | após | segundo | no entanto | contudo | porém | finalmente
            atualmente | recentemente | apenas | cerca | quase | mais | menos | todos | todas | muitos | muitas
            alguns | algumas | vários | várias | cada | este | esta | estes | estas | esse | essa | nasce | chega
            começa
            """
        )
    ),
    boards=frozenset(phrases("conselho de administração | diretoria")),
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
        s.a sa s.a. ltda grupo companhia banco ministério universidade instituto fundação associação federação agência
        conselho comissão câmara
        museu teatro hospital prefeitura câmara secretaria confederação centro união observatório
        polícia governo sindicato
        """.split()
    ),
    provided_by=phrases("notícias fornecidas por | emitido por"),
    offices=frozenset(
        """
        ministério secretaria agência comissão direção governo conselho prefeitura câmara polícia
        município autarquia
        """.split()
    ),
    led=LED,
    roles=frozenset("ministro ministra prefeito prefeita governador governadora".split()),
    parents=phrases("subsidiária da | subsidiária de | divisão da | parte da | empresa do grupo"),
    kinds=kinds(
        """
        earnings: semestre | prejuízo | vendas no trimestre | lucra | fatura
        earnings: resultados | receita | trimestre | lucro | ebitda | balanço | faturamento
        merger: aquisição | adquire | fusão | compra | incorporação | oferta pública
        financing: financiamento | emissão | debêntures | empréstimo | captação | investimento | dividendos
        personnel: nomeia | nomeação | novo presidente | ceo | diretor | diretora | conselho de administração
        legal: tribunal | ação judicial | multa | processo | sentença
        survey: pesquisa | estudo | levantamento | índice
        event: feira | congresso | conferência | festival | fórum | evento | inauguração
        product: lança | lançamento | apresenta | nova versão | novo | nova
        government: ministério | governo | ministro | prefeitura | secretaria
        partnership: parceria | acordo | colaboração | contrato | aliança
        award: prêmio | prémio | reconhecimento | premiada
        """
    ),
    denied=phrases("acesso negado | página não encontrada | habilite o javascript | ative o javascript"),
    attachment=phrases("ver anexo | em anexo | segue anexo"),
    rules=phrases(
        """
        termos e condições | termos de uso | termos de utilização | aviso legal | política de privacidade
        política de cookies | perguntas frequentes | como escrever um press release | normas editoriais
        """
    ),
    embargo=phrases("embargado até | sob embargo até | embargo até"),
)
