"""Russian words beside a rise or fall: what joins it to its amount, what it is reckoned from."""

from digests.languages.listed import phrases, word_set

EQUATES = word_set("что это составляет составил составила составило составили показав показала показал соответствует")

COMPARED = word_set("больше меньше выше ниже")

THIS = phrases(
    """
    это, данный показатель, этот показатель, что
    """
)

ABOVE = phrases(
    """
    выше показателя, выше уровня, выше аналогичного, выше прошлогоднего, больше аналогичного
    больше показателя
    """
)

BELOW = phrases(
    """
    ниже показателя, ниже уровня, ниже аналогичного, ниже прошлогоднего, меньше аналогичного
    меньше показателя
    """
)
