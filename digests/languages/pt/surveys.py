"""Portuguese words of polls: what a share of people says, holds or does; and "more" and "fewer" behind a count."""

from digests.languages.listed import phrases, word_set

STANCES = word_set(
    """
    afirma afirmam afirmou afirmaram diz dizem disse disseram acredita acreditam acha acham considera
    consideram pensa pensam declara declaram declarou prefere preferem quer querem deseja desejam espera
    esperam planeja planejam pretende pretendem teme temem confia confiam utiliza utilizam usa usam
    compra compram consome consomem tem têm vive vivem trabalha trabalham conhece conhecem reconhece
    reconhecem admite admitem sente sentem aponta apontam apoia apoiam rejeita rejeitam avalia avaliam
    aprova aprovam desaprova desaprovam sofre sofrem pode podem deve devem vai vão está estão é são
    não se lhe votaria votariam viaja viajam escolhe escolhem dedica dedicam faz fazem lê leem pratica
    praticam recomenda recomendam vê veem sabe sabem paga pagam gasta gastam poupa poupam seria seriam
    gostaria gostariam precisa precisam respondeu responderam responde respondem relata relatam recorre
    recorrem navega navegam joga jogam dorme dormem mora moram estuda estudam assiste assistem foram foi
    """
)
FINALS = word_set("menos mais não")
MORE = phrases("a mais do que, a mais que, a mais no, a mais, mais do que, mais que")
FEWER = phrases("a menos do que, a menos que, a menos no, a menos, menos do que, menos que")
