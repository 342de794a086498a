"""German number words, compounds as one word; "zweieinhalb", "anderthalb", "eine halbe Million"."""

from digests.languages.listed import rows, table

_ONES = dict(zip("ein zwei drei vier fünf sechs sieben acht neun".split(), range(1, 10), strict=True))
_TENS = {
    word: 10 * (at + 2)
    for at, word in enumerate("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split())
}
_COMPOUNDS = {f"{one}und{ten}": _ONES[one] + _TENS[ten] for one in _ONES for ten in _TENS}
_HUNDREDS = {f"{one}hundert": 100 * _ONES[one] for one in _ONES}
_TEENS = dict(
    zip(
        "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(),
        range(10, 20),
        strict=True,
    )
)


def _long() -> dict[str, int]:
    """German writes a number as one word: hundertfünfzig, dreitausend, zweitausendfünfhundert."""
    small = {**_ONES, **_TEENS, **_TENS, **_COMPOUNDS}
    hundreds = {"hundert": 100, **_HUNDREDS}
    full = {f"{head}{tail}": value + more for head, value in hundreds.items() for tail, more in small.items()}
    counted = small | hundreds | full
    thousands = {f"{head}tausend": 1000 * value for head, value in counted.items() if head != "ein"}
    both = {f"{one}tausend{head}": 1000 * n + value for one, n in _ONES.items() for head, value in _HUNDREDS.items()}
    return full | thousands | both


HALVES = {
    **rows("0.5: halbe, halben, halber\n1.5: anderthalb, eineinhalb, einundeinhalb\n0.75: dreiviertel"),
    **{f"{one}einhalb": f"{value}.5" for one, value in _ONES.items() if value > 1},
}
CARDINALS = {
    **_ONES,
    **_TEENS,
    **_TENS,
    **_long(),
    **_COMPOUNDS,
    **_HUNDREDS,
    **table(
        """
        1: eine, einer, einem, einen, eines
        2: beiden
        4: vierten
        12: dutzend
        100: hundert
        250000: viertelmillion
        """
    ),
}

ORDINALS = table(
    """
    2: zweite, zweiten, zweiter
    3: dritte, dritten, dritter
    4: vierte, vierten, vierter
    5: fünfte, fünften, fünfter
    6: sechste, sechsten
    7: siebte, siebten
    8: achte, achten
    9: neunte, neunten
    10: zehnte, zehnten
    """
)
