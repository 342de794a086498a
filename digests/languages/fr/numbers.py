from digests.languages.fr.cardinals import CARDINALS, COLLECTIVE
from digests.languages.fr.changes import COMPARED, EQUATES, RECKONED, THIS
from digests.languages.fr.deeds import DEEDS, GAINS, ONWARD
from digests.languages.fr.never import NEVER
from digests.languages.fr.order import ORDER
from digests.languages.fr.periods import AGAINST, CONDITIONS, LAST_TIME, OF_WHICH, OUTLOOK, PERIODS, TIME_BEFORE
from digests.languages.fr.profiles import PROFILES
from digests.languages.fr.small import HELPERS, SMALL
from digests.languages.fr.subjects import HELD, IN_MONEY, STARTS, SUBJECT_JOINTS
from digests.languages.fr.surveys import FEWER, FINALS, MORE, STANCES
from digests.languages.fr.tenses import TENSES
from digests.languages.fr.times import TIMES
from digests.languages.fr.units import CURRENCIES, UNITS
from digests.languages.fr.verbs import ACTS, DOWN, UP, VERBS
from digests.languages.fr.world import ALWAYS, POPULACE, THERE_ARE, WORLD
from digests.languages.listed import bounds, phrases, rows, table, word_set
from digests.languages.numbers import NumberWords

NUMBERS = NumberWords(
    decimal=",",
    spaced=True,
    cardinals=CARDINALS,
    collective=COLLECTIVE,
    twenties=True,
    minus_behind=word_set("négatif négatifs négative négatives"),
    weak=word_set("un une neuf cent cents vingts"),
    joiners=word_set("et"),
    scales=table(
        """
        3: mille, milliers
        6: million, millions, mio
        9: milliard, milliards, mds, md, mrd, mrds, mia
        12: billion, billions
        """
    ),
    glued=table("6: M, Mio\n9: Md, Mds\n3: K, k"),
    ordinals=table(
        """
        2: deuxième, seconde
        3: troisième
        4: quatrième
        5: cinquième
        6: sixième
        7: septième
        8: huitième
        10: dixième
        """
    ),
    ordinal_marks=("e", "ème", "er", "ère"),
    rank_words=("n°", "numéro", "no", "top"),
    fractions=rows("1/2: moitié, demi\n1/3: tiers\n1/4: quart, quarts\n1/5: cinquième\n1/10: dixième"),
    multiples=rows(
        """
        2: doubler, double, doublent, doubla, doublèrent, doublé, doublée, doublés, doublées, doublant, doublera
        2: doubleront, doublait
        3: tripler, triple, triplent, tripla, triplèrent, triplé, triplée, triplés, triplées, triplant, triplera
        3: tripleront, triplait
        4: quadrupler, quadruple, quadruplent, quadrupla, quadruplèrent, quadruplé, quadruplée, quadruplés
        4: quadruplées, quadruplant, quadruplera, quadrupleront, quadruplait
        5: quintupler, quintuple, quintuplent, quintupla, quintuplèrent, quintuplé, quintuplée, quintuplés
        5: quintuplées, quintuplant, quintuplera, quintupleront, quintuplait
        """
    ),
    compares=word_set("plus supérieur moins"),
    one_article=word_set("un une le"),
    times=("x", "fois"),
    one_in=("sur",),
    and_half=("et demi", "et demie"),
    currencies=CURRENCIES,
    currencies_ahead=rows("EUR: euro, euros"),
    percent=("pour cent", "p. cent", "pour-cent"),
    points=("points de pourcentage", "points", "point", "pt", "pts"),
    basis_points=("points de base", "pb", "bp"),
    lengths=rows(
        """
        12 m: an, ans, année, années
        1 m: mois
        604800 s: semaine, semaines
        86400 s: jour, jours
        3600 s: heure, heures
        60 s: minute, minutes
        1 s: seconde, secondes
        """
    ),
    durations=word_set(
        """
        an ans année années mois semaine semaines jour jours heure heures minute minutes
        seconde secondes décennies nuits saisons
        """
    ),
    units=UNITS,
    or_else=word_set("ou soit"),
    pairs=("et",),
    in_turn=word_set("respectivement"),
    twofold=(
        "recherche et développement",
        "trésorerie et équivalents",
        "ventes et marketing",
        "fusions et acquisitions",
    ),
    per=("par", "/", "la", "le", "l'", "pour chaque", "à chaque"),
    per_time=("par", "chaque", "/"),
    shares=("action", "part", "titre", "action ordinaire"),
    before=bounds(
        """
        over: dépasse, dépassent, dépasse les, dépassent les, dépassé les, dépasser les, plus de
        over: plus d', plus d’, supérieur à, supérieure à, au-delà de, dépassant, plus de quelque
        under: moins de, près de, presque, inférieur à, inférieure à, quasiment
        about: environ, quelque, autour de, de l'ordre de, à peu près, une moyenne de
        up_to: jusqu'à, jusqu’à, au maximum, au plus, un maximum de
        at_least: au moins, à partir de, un minimum de, dès
        """
    ),
    after=bounds("at_least: ou plus, et plus\nup_to: ou moins\nover: plus"),
    levels=("à", "atteindre", "atteint", "atteignant", "établir", "établit", "ressortir", "ressort"),
    to=("à",),
    between=phrases("entre, entre les"),
    both=phrases("et, et les"),
    from_=("de", "contre"),
    nouns="first",
    order=ORDER,
    small=SMALL,
    of=word_set("de d du des"),
    joins=word_set("de d du des la le les l et à au aux en pour sur par avant"),
    deducting=frozenset({"avant"}),
    within=word_set("de d du des en"),
    turning=word_set("en avec"),
    relative=word_set("qui"),
    equates=EQUATES,
    reckoned=RECKONED,
    compared=COMPARED,
    this=THIS,
    articles=word_set("le la les l un une des du ce cet cette ces son sa ses leur leurs notre nos"),
    verbs=VERBS | DEEDS | HELPERS | ORDER.amounts_to,
    verb_endings=("èrent", "aient", "eront", "iront", "erait", "irait", "era"),
    acts=ACTS | DEEDS,
    onward=ONWARD,
    gains=GAINS,
    formerly=word_set("précédemment auparavant"),
    following=word_set("après"),
    more=MORE,
    fewer=FEWER,
    by_how_much=word_set("de"),
    answers=STANCES,
    clause_openers=word_set("que qu"),
    finals=FINALS,
    starts=STARTS,
    subject_joints=SUBJECT_JOINTS,
    agents=word_set(
        """
        gouvernement ville ministère région société groupe entreprise elle il nous ils qui compagnie
        celui-ci celle-ci ceux-ci
        """
    ),
    general=word_set("total montant nombre somme valeur hauteur unités exemplaires"),
    cash=word_set("espèces numéraire"),
    per_share="par action",
    to_verb=word_set("pour"),
    up=UP,
    down=DOWN,
    above=phrases("au-dessus de, au-dessus du, de plus que, supérieur à, supérieure à, supérieurs à"),
    below=phrases("en dessous de, en dessous du, au-dessous de, de moins que, inférieur à, inférieure à"),
    losses=word_set(
        """
        perte pertes déficit perd perdent perdu perdra déficits négatif négative négatifs négatives
        """
    ),
    never=NEVER,
    against=AGAINST,
    counting=phrases(
        """
        nombre, effectif, effectifs, population, immatriculations, nuitées, arrivées, fréquentation
        inscriptions
        """
    ),
    held=HELD,
    in_money=IN_MONEY,
    asides=phrases(
        """
        à périmètre et taux de change constants, à périmètre et à taux de change constants
        à périmètre et change constants
        à périmètre et changes constants, à périmètre constant, à périmètre comparable, à taux de change constant
        à taux de change constants, à taux de change et périmètre constants, à taux et périmètre constants
        à données comparables, à données courantes, à données constantes, à données publiées, en données publiées
        en données comparables, en données organiques, à mode de consolidation comparable, à magasins comparables
        à surface comparable, à nombre de jours comparable, à nombre de jours constant, à changes constants
        à change constant
        à monnaie constante, à devises constantes, à base comparable, sur une base comparable, sur base comparable
        en organique, en rythme annuel, en glissement annuel, en variation annuelle, d'une année sur l'autre
        d’une année sur l’autre, année sur année, en valeur absolue, à structure comparable, à iso périmètre
        """
    ),
    of_which=OF_WHICH,
    last_time=LAST_TIME,
    time_words=TIMES,
    particular=r"\d|premier|deuxième|troisième|quatrième",
    outlook=OUTLOOK,
    conditions=CONDITIONS,
    participles=phrases("é, ée, és, ées, i, is, ie, u, us, ue"),
    periods=PERIODS,
    bases=rows(
        """
        adjusted: ajusté, ajustée, courant
        organic: organique, à périmètre constant
        diluted: dilué
        IFRS: ifrs
        """
    ),
    price_verbs=word_set(
        """
        acquiert acquis acquisition rachète rachat achète achat cède cession vend vente acheté racheté vendu
        cédé rachetée
        """
    ),
    price="prix d’acquisition",
    for_=word_set("pour"),
    adverbs=word_set(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches
        seul seuls seule seules
        week-end week-ends
        environ également aussi désormais ainsi déjà notamment total quasiment fortement légèrement
        nettement sensiblement respectivement globalement cumulé ensemble actuellement seulement uniquement
        significativement stable stables léger légère forte fort record historique plutôt surtout aujourd
        hui hier maintenant récemment précisément exactement annuellement mensuellement principalement
        essentiellement particulièrement finalement pratiquement compris comprise comprises respectifs quasi
        solide solides publié publiée sensible
        """
    ),
    burdens=word_set("coût coûts charges impôts report différés créances provisions"),
    distance=word_set("avant après plus tôt"),
    modifiers=word_set("total net consolidé annuel nets nette nettes brut brute bruts brutes"),
    biography=word_set("existence histoire tradition héritage expérience carrière développement"),
    logistics=phrases("conférence téléphonique, webcast, replay"),
    parties=word_set("entreprises sociétés parties groupes partenaires"),
    headline_measures=(
        phrases("chiffre d'affaires, chiffre d’affaires, revenus, ventes"),
        phrases("résultat net, bénéfice net, perte nette, bénéfice, résultat net part du groupe"),
        phrases("par action"),
        phrases("ebitda, ebita, ebit, résultat opérationnel, résultat d'exploitation, résultat d’exploitation"),
        phrases("objectif, perspectives"),
        phrases("trésorerie, carnet de commandes, prises de commandes, cash flow, endettement net, dette nette"),
        phrases("dividende, marge"),
    ),
    segments=phrases("segment, secteur, division, branche, pôle"),
    not_counted=word_set(
        """
        rue avenue boulevard page pages article chapitre étage heures place bis janvier février mars avril
        mai juin juillet août septembre octobre novembre décembre
        """
    ),
    adjectives=phrases(
        """
        nouveaux, nouvelles, grands, grandes, petites, petits, premiers, premières, jeunes, nouvel
        nouvelle, autres
        """
    ),
    before_names=word_set(
        """
        article section phase version chapitre page n° numéro iso tél fax téléphone route salle stand hall
        """
    ),
    profiles=PROFILES,
    among=("parmi les", "un des", "une des", "l'un des", "l'une des"),
    tenses=TENSES,
    world=WORLD,
    populace=POPULACE,
    always=ALWAYS,
    there_are=THERE_ARE,
    context=("fondé en", "fondée en", "créé en", "créée en", "basé à", "est présent dans", "est un leader"),
    law_counts=word_set("chefs"),
    markets=phrases("marché, secteur, filière"),
    time_before=TIME_BEFORE,
    time_after=phrases("plus tôt, plus tard, auparavant, après, de suite, consécutifs, consécutives, d’affilée"),
    stretches=word_set("période périodes"),
    former=word_set("précédent précédente ancien ancienne"),
    since=word_set("depuis"),
    issues=word_set("annuel annuelle édition consécutif consécutive"),
    lists=("liste des", "liste de"),
    dimensions=("hauteur", "largeur", "diamètre"),
    nearness=word_set("rayon des nord sud est ouest"),
    built=phrases("pèse, pèse seulement, pesant, poids de, résolution de"),
    registers=("capital social", "au capital", "rcs", "siret", "siren"),
    scale_heads=rows(
        """
        3: en milliers
        6: en millions
        9: en milliards
        """
    ),
)
