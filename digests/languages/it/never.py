"""Italian words that alone name nothing to be measured."""

from digests.languages.listed import word_set

NEVER = word_set(
    """
    questo questa questi queste quello quella quelli quelle altro altra altri altre loro essi esse alcuni alcune
    molti molte tutti tutte tutto tutta quale quali metà terzo quarto maggioranza primo prima secondo seconda ultimo
    ultima ultimi ultime odierno odierna attuale stesso stessa gennaio febbraio marzo aprile maggio giugno luglio
    agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica
    """
)
