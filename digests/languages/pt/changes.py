"""Portuguese words beside a rise or fall: what joins it to its amount, what it is reckoned from."""

from digests.languages.listed import phrases, word_set

EQUATES = word_set(
    """
    representa representam representando representou equivale equivalente equivalendo significa significando
    configurando o que qual isso é
    """
)

RECKONED = word_set("sobre ante")

COMPARED = word_set("mais menos maior menor superior superiores inferior inferiores")

THIS = phrases(
    """
    isso, isto, esse valor, este valor, o que, esse número, o número
    """
)

ABOVE = phrases("acima de, acima do, acima da, a mais que, a mais do que, superior a, superior ao")

BELOW = phrases("abaixo de, abaixo do, abaixo da, a menos que, a menos do que, inferior a, inferior ao")
