"""Portuguese words of the world beside the news."""

from digests.languages.listed import phrases, word_set
from digests.languages.world import WorldWords

WORLD = WorldWords(
    margins=phrases("margem de erro, erro amostral, nível de confiança, intervalo de confiança"),
    groups=phrases("compras, compra, pedidos, com faturamento de, com receita de"),
    standards=phrases("salário mínimo, linha de pobreza"),
    habits=phrases("todos os anos, todo ano, a cada ano, cada ano, anualmente, todos os dias, no mundo"),
    plans=word_set("novo nova novos novas vai prevê programa será serão"),
    sources=("segundo", "de acordo com", "dados do", "dados da"),
    authorities=word_set("ibge ine instituto ministério observatório agência oms ocde onu banco associação"),
    crowds=phrases("os brasileiros, os portugueses, os consumidores, as famílias, o mercado mundial"),
    truths=phrases("acabam no mar, vão parar no mar, da população, da população mundial"),
    celebrated=phrases("celebra, comemora, completa, festeja"),
    within=("em", "em apenas", "em menos de"),
    young=word_set("crianças jovens menores pessoas mulheres homens alunos"),
    was_then=("eram", "foram", "era de"),
    months=word_set("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    ago=phrases("há"),
    since=phrases("atrás"),
)

POPULACE = word_set(
    """
    pessoas portugueses portuguesas brasileiros brasileiras pacientes doentes famílias habitantes crianças mulheres
    homens adultos jovens portugal brasil casos
    """
)

ALWAYS = word_set("vivem sofrem morrem usam convivem")

THERE_ARE = phrases(
    """
    há, existem, vivem, sofrem, morrem, registam-se, registram-se, estima-se que
    """
)
