"""Russian words of the world beside the news."""

from digests.languages.numbers import phrases, word_set
from digests.languages.world import WorldWords

WORLD = WorldWords(
    margins=phrases("погрешность, погрешности, доверительный интервал, доверительной вероятности"),
    groups=phrases("заказ, заказы, заказе, покупке, с выручкой, с оборотом"),
    standards=phrases("прожиточный минимум, мрот"),
    habits=phrases("ежегодно, каждый год, ежедневно, каждый день, в мире"),
    plans=word_set("будет будут новый новая новые планирует впервые"),
    sources=("по данным", "по оценкам", "согласно данным"),
    authorities=word_set("росстата росстат минздрава минфина воз оон мвф банка агентства института министерства"),
    truths=phrases("населения земли, от населения, мирового"),
    celebrated=phrases("отмечает, отмечают, празднует, отметил"),
    within=("за", "всего за"),
    young=word_set("дети детей лица лиц человек граждан женщин мужчин"),
)
