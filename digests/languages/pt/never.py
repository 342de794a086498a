"""Portuguese words that alone name nothing to be measured."""

from digests.languages.listed import word_set

NEVER = word_set(
    """
    este esta estes estas esse essa esses essas aquele aquela aqueles aquelas outro outra outros outras eles elas
    alguns algumas vários várias todos todas tudo quais metade terço quarto maioria primeiro primeira segundo
    segunda terceiro terceira último última últimos últimas mesmo mesma atual janeiro fevereiro março abril maio
    junho julho agosto setembro outubro novembro dezembro sábado domingo
    """
)
