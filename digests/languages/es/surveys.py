"""Spanish words of polls: what a share of people says, holds or does; and "more" and "fewer" behind a count."""

from digests.languages.listed import phrases, word_set

STANCES = word_set(
    """
    afirma afirman afirmó afirmaron asegura aseguran aseguró aseguraron cree creen considera consideran
    consideró opina opinan opinó dice dicen dijo dijeron declara declaran declaró piensa piensan prefiere
    prefieren quiere quieren desea desean espera esperan planea planean prevé prevén teme temen confía
    confían utiliza utilizan usa usan compra compran consume consumen tiene tienen vive viven trabaja
    trabajan conoce conocen reconoce reconocen admite admiten siente sienten señala señalan apoya apoyan
    rechaza rechazan valora valoran percibe perciben sufre sufren puede pueden debe deben va van está
    están es son ha han no se le les aprueba aprueban votaría votarían viaja viajan viajará viajarán
    elige eligen dedica dedican realiza realizan hace hacen lee leen practica practican recomienda
    recomiendan ve ven sabe saben ignora ignoran cuenta cuentan paga pagan gasta gastan ahorra ahorran
    estaría estarían sería serían gustaría necesita necesitan manifiesta manifiestan responde responden
    respondió respondieron reporta reportan recurre recurren acude acuden navega navegan juega juegan
    """
)
FINALS = word_set("menos más no así")
MORE = phrases("más que, más respecto, más frente, más")
FEWER = phrases("menos que, menos respecto, menos frente, menos")
