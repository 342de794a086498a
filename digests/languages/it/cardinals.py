"""Italian number words, compounds as one word. Those that say "some" (`decina`) stand before "di"."""

from digests.languages.listed import table, word_set

COLLECTIVE = word_set(
    "decina dozzina quindicina ventina trentina quarantina cinquantina sessantina settantina centinaio migliaio"
)
_ONES = dict(zip("due tre quattro cinque sei sette otto nove".split(), range(2, 10), strict=True))
_TENS = dict(
    zip("venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(), range(20, 100, 10), strict=True)
)
_TO_TWENTY = dict(
    zip(
        "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split(),
        range(10, 20),
        strict=True,
    )
)


def _compounds() -> dict[str, int]:
    """Italian writes a number as one word: ventitré, duecentocinquanta, cinquemila, milleduecento."""
    tens = {**_TO_TWENTY, **_TENS}
    for ten, value in _TENS.items():
        tens |= {f"{ten[:-1] if one == 'otto' else ten}{one}": value + more for one, more in _ONES.items()}
        tens |= {f"{ten[:-1]}uno": value + 1, f"{ten}tré": value + 3}
    hundreds = {"cento": 100} | {f"{one}cento": 100 * value for one, value in _ONES.items()}
    full = {f"{head}{tail}": value + more for head, value in hundreds.items() for tail, more in (tens | _ONES).items()}
    small = _ONES | tens | hundreds | full
    thousands = {f"{head}mila": 1000 * value for head, value in small.items()}
    round_ = {f"mille{head}": 1000 + value for head, value in hundreds.items()}
    both = {f"{one}mila{head}": 1000 * n + value for one, n in _ONES.items() for head, value in hundreds.items()}
    return tens | hundreds | full | thousands | round_ | both


CARDINALS = {
    **_compounds(),
    **_ONES,
    **table(
        """
        1: un, uno, una
        10: decina
        12: dozzina
        15: quindicina
        20: ventina
        30: trentina
        40: quarantina
        50: cinquantina
        60: sessantina
        70: settantina
        100: centinaio
        1000: mille, migliaio
        """
    ),
}
