"""How a language tells a subject from what is said of it by order: data, one instance per language in `xx/order.py`."""

from __future__ import annotations

from msgspec import Struct

Words = frozenset[str]


class OrderWords(Struct, frozen=True, eq=False):
    """Words in small letters; every class is whole."""

    prepositions: Words = frozenset()  # all of them, also with an article: "im", "della"
    subordinators: Words = frozenset()  # send their verb to the end: "dass", "wofür"
    amounts_to: Words = frozenset()  # verbs that say how much their subject is: "beträgt", "asciende"
    oblique: Words = frozenset()  # articles that open no subject: "dem", "den"
    onto: Words = frozenset()  # "auf 84 Millionen belief sich der Umsatz": leads to how much the subject is
    by_means: Words = frozenset()  # "mit 2 Millionen Euro fördert das Land den Neubau"
    purpose: Words = frozenset()  # opens what money is for: "Per la scuola il Comune stanzia 2 milioni"
    one_of: Words = frozenset()  # beside `of`, leads to what a number is a part of: "su 40 casi", "из 40 случаев"
    of_money: tuple[str, ...] = ()  # stems of verbs whose object is money: "invest", "pag"
    plural: tuple[str, ...] = ()  # endings of verbs whose subject is many
    never_counted: tuple[str, ...] = ()  # endings of verbs that no noun has behind a number: "310 superaban"
    recipients: Words = frozenset()  # before an article they lead to who gets an amount: "an einen Sammler"
    done: tuple[str, ...] = ()  # endings of participles behind their noun: "tabaco incautado"
    pronouns: Words = frozenset()  # prepositions that are pronouns before a verb: "34 % en ont parlé"
    worth: Words = frozenset()  # between a participle and what its noun is worth: "bienes valorados en"
    to_do: Words = frozenset()  # behind "ils sont 73 %" it leads to what they do: "à dire"
    thinkers: Words = frozenset()  # open what a share of people thinks: "Pour 91 % des marins, "
    few: bool = False  # behind 2, 3 and 4 nouns have another case, and may end like that: "3 недели"
    copulas: Words = frozenset()  # "gli occupati sono 4.200": a bare number behind one counts their subject


NO_ORDER = OrderWords()
