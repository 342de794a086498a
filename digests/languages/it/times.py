"""What is of no period, and of another time than the one reported on, in Italian."""

from digests.languages.listed import phrases, word_set
from digests.languages.times import TimeWords

TIMES = TimeWords(
    timeless=word_set(
        """
        dividendo dividendi cedola riacquisto buyback obbligazioni obbligazione prestito prestiti finanziamento
        collocamento dipendenti addetti lavoratori persone organico posti negozi boutique filiali paesi sedi
        donazione donazioni contributo contributi borsa borse premio premi bonus investire investimento
        """
    ),
    own=phrases("finora, ad oggi, attualmente, oggi, ieri, fa, dopo la chiusura del, in questi anni"),
    coming=word_set("investirà destinerà verserà pagherà prevede intende"),
    inside=phrases("entro"),
    more=word_set("più meno maggiore minore superiore inferiore meglio"),
    than=word_set("che"),
    events=phrases(
        """
        fondato, fondata, fondati, fondate, creato, creata, nato, nata, nati, nate, lanciato, lanciata, firmato
        firmata, costruito, costruita, inaugurato, inaugurata, approvato, approvata, scadenza, in scadenza, pagabile
        messo in pagamento, costituito, costituita, a regime, creati, create, lanciati, lanciate, firmati, firmate
        costruiti, costruite, inaugurati, inaugurate, approvati, approvate, costituiti, costituite, emanato, emanata
        emanati, emanate, pubblicato, pubblicata, pubblicati, pubblicate
        """
    ),
)
