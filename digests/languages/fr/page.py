from digests.languages.fr.boilerplate import (
    ABOUT_HEADINGS,
    ABOUT_OPENERS,
    CHROME,
    CHROME_OPENERS,
    CONTACT_HEADINGS,
    ELSEWHERE,
    END_MARKS,
    END_OPENERS,
    LEGAL_WORDS,
    NOT_ABOUT,
    PROFILE_WORDS,
    SAFE_HARBOR_HEADINGS,
    SAFE_HARBOR_OPENERS,
    SOURCE_OPENERS,
)
from digests.languages.fr.houses import HOUSE_DOES, HOUSE_FIGURES, MADE, MADE_BY, STUDIES, STUDIES_BY, TOPICS
from digests.languages.fr.institutions import INSTITUTIONS, LED, SEATS, SEATS_OF, TOWN_HOUSES
from digests.languages.fr.roles import BY_WHOM, HELPING, OF_WHOM, OPENS_CLAUSE
from digests.languages.page import PageWords, kinds, months, phrases

PAGE = PageWords(
    abbreviations=frozenset(
        """
        m mm mme mlle dr st ste av bd env etc p.ex janv févr avr juil sept oct nov déc inc ltd co cie
        tél vol n
        """.split()
    ),
    function_words=frozenset(
        """
        le la les de des du et est en un une pour dans que qui sur par avec au aux ce cette ces son sa ses plus sont
        été ont nous notre nos leur leurs il elle ainsi afin d l
        """.split()
    ),
    months=months(
        """
        janvier janv jan | février fevrier févr fév | mars | avril avr | mai | juin | juillet juil | août aout |
        septembre sept | octobre oct | novembre nov | décembre decembre déc
        """
    ),
    weekdays=frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche".split()),
    date_glue=frozenset("er".split()),
    date_openers=phrases("le"),
    stamp_words=frozenset(
        """
        publié publie le à mis jour mise par date communiqué communique presse du de la heure heures hae hne het hr
        actualisé modifié dernière modification paru
        """.split()
    ),
    today=phrases("aujourd'hui | ce jour"),
    cities=frozenset(
        phrases(
            """
            pékin | moscou | varsovie | vienne | rome | barcelone | lisbonne | copenhague | zurich
            francfort | munich | milan | la haye | le caire | beyrouth | dubaï | singapour | saint-ouen
            sophia antipolis | toulon | brest | nancy | metz | pau | orléans | tours | angers | paris | lyon
            marseille | toulouse | nice | nantes | strasbourg | montpellier | bordeaux | lille | rennes
            grenoble | dijon | genève | lausanne | bruxelles | luxembourg | montréal | québec | ottawa
            toronto | la défense | boulogne-billancourt | neuilly-sur-seine | courbevoie | saint-denis
            levallois-perret | clermont-ferrand | rouen | reims | le havre | saint-étienne | monaco
            casablanca | rabat | tunis | alger | dakar | abidjan | kinshasa | londres | berlin | new york
            pékin | liège | namur | gand | anvers | berne | rueil-malmaison | puteaux | nanterre
            issy-les-moulineaux | malakoff | davos | cannes | versailles | aix-en-provence | ajaccio | albi
            amiens | angoulême | annecy | antibes | arras | athènes | aubervilliers | auxerre | avignon
            bamako | bastia | bayonne | beauvais | belfort | besançon | béziers | blois | bobigny
            bois-colombes | bourges | brazzaville | bruges | bucarest | caen | calais | carcassonne | cergy
            châlons-en-champagne | chambéry | charleroi | chartres | châteauroux | cherbourg | colmar
            compiègne | conakry | cotonou | créteil | delémont | douala | douai | dunkerque | évreux | évry
            fribourg | gatineau | guyancourt | istres | ivry-sur-seine | la rochelle
            la roche-sur-yon | laval | le mans | lens | levallois | libreville | limoges | limonest
            lisieux | lomé | longueuil | lorient | lévis | mâcon | mons | mulhouse | neuchâtel | niamey
            nîmes | niort | nouméa | noisy-le-grand | ouagadougou | papeete | perpignan | périgueux
            poitiers | port-louis | quimper | rambouillet | saguenay | saint-cloud
            saint-denis de la réunion | saint-malo | saint-nazaire | saint-quentin-en-yvelines | sherbrooke
            suresnes | tarbes | tananarive | antananarivo | trois-rivières | troyes | valence
            valenciennes | vannes | vélizy | vélizy-villacoublay | vesoul | vevey | villeurbanne | vincennes
            yaoundé | yverdon-les-bains | winnipeg | moncton | new delhi | addis-abeba | nairobi
            """
        )
    ),
    regions=frozenset(
        phrases(
            """
            france | belgique | suisse | canada | québec | qc | luxembourg | maroc | tunisie | algérie | sénégal
            allemagne | italie | espagne | royaume-uni | états-unis | chine | japon | ontario | côte d’ivoire
            """
        )
    ),
    place_and=phrases("et | &"),
    place_labels=phrases("lieu | ville"),
    labels=phrases(
        """
        communiqué de presse | communique de presse | communiqué | communiqués de presse | pour diffusion immédiate
        pour publication immédiate | information presse | presse | actualités | espace presse
        information réglementée | informations réglementées | info réglementée | informations financières
        note de presse | note aux rédactions | dossier de presse | communiqué officiel | communiqué conjoint
        communiqué aux médias | information aux médias | communiqué à la presse | point presse | publication
        document | information financière | communiqué financier | communiqués financiers | avis financier
        """
    ),
    title_labels=phrases(
        """
        communiqué de presse : | communiqué de presse: | communiqué : | titre : | titre: | objet : | objet: | sujet :
        sujet:
        """
    ),
    letterhead=phrases(
        """
        siège social | société anonyme | au capital de | r.c.s | rcs | siren | siret | code isin | mnémonique
        capital social | n° de tva | n° siren
        """
    ),
    dangling=frozenset(
        """
        selon
        le la les l' un une des du de d' et ou à au aux pour par avec sur dans en sous chez entre vers sans
        que qui son sa ses leur leurs est sont plus afin
        """.split()
    ),
    keyed=phrases("mots-clés : | mots clés :"),
    desks=phrases(
        """
        service de presse | service communication | service de la communication | direction de la communication
        service presse | bureau de presse | bureau de la communication | cellule communication | pôle communication
        relations presse | contact presse | relations médias | cabinet du préfet | cabinet du ministre
        service d'information | centre de presse | département communication
        """
    ),
    kickers=phrases(
        """
        mise à jour | rappel | avis aux médias | avis aux medias
        invitation aux médias | invitation presse
        """
    ),
    corrections=phrases("correction | rectificatif | erratum | corrigé | correctif | version corrigée"),
    replaced=(("il faut lire", "au lieu de"), ("il fallait lire", "au lieu de"), ("lire", "et non")),
    corrected=phrases("le communiqué corrigé | version corrigée du communiqué"),
    bylines=phrases("par | rédigé par | auteur : | publié par"),
    chrome=CHROME,
    chrome_openers=CHROME_OPENERS,
    elsewhere=ELSEWHERE,
    captions=phrases(
        """
        légende : | légende: | sur la photo | sur cette photo | de gauche à droite | photo :
        """
    ),
    summaries=phrases(
        """
        points clés | faits saillants | en bref | l’essentiel | l'essentiel | synthèse | faits marquants
        """
    ),
    about_openers=ABOUT_OPENERS,
    about_headings=ABOUT_HEADINGS,
    not_about=NOT_ABOUT,
    safe_harbor_headings=SAFE_HARBOR_HEADINGS,
    safe_harbor_openers=SAFE_HARBOR_OPENERS,
    profile_words=PROFILE_WORDS,
    legal_words=LEGAL_WORDS,
    contact_headings=CONTACT_HEADINGS,
    end_openers=END_OPENERS,
    end_marks=END_MARKS,
    source_openers=SOURCE_OPENERS,
    announces=phrases(
        """
        annonce | a | ont | est | lance | publie | présente | confirme | dévoile | ouvre | signe | nomme | renforce
        acquiert | accueille | célèbre | propose | organise | rejoint | prévoit | enregistre | investit | poursuit
        obtient | vient | remporte | devient | réalise | inaugure | va | sera | franchit | étend | développe | conclut
        cède | reçoit | dépasse | affiche | déploie | attribue | appelle | salue | assure | met | choisit | assume
        s'engage | s'associe | s'allie | crée | lève | distribue | soutient | finance | recrute | clôture | termine
        consacre | décerne | alerte | rappelle | annoncent | présentent | lancent | signent | publient | ouvrent
        proposent | organisent | s'implante | implante | acquièrent | maintient | relève | abaisse | progresse
        améliore | atteint | confie | remet | participe | lancera | ouvrira | présentera
        s'installe | se | complète | finalise | achève | démarre | entame | prolonge | renouvelle | reconduit
        émet | rembourse | verse | mobilise | dénonce | exige | regrette | félicite
        condamne | souhaite | estime | prévient | adopte | honore | équipe | modernise
        transforme | construit | reprend | vend | achète | fournit | commercialise | teste | expérimente
        généralise | simplifie | facilite | accélère | accompagne | intègre
        fusionne | dédie | innove
        """
    ),
    trades=frozenset(
        """
        entreprise société fabricant fournisseur marque plateforme start-up startup spécialiste
        éditeur enseigne
        """.split()
    ),
    house_does=HOUSE_DOES,
    house_figures=HOUSE_FIGURES,
    topics=TOPICS,
    studies=STUDIES,
    studies_by=STUDIES_BY,
    made=MADE,
    made_by=MADE_BY,
    missions=phrases("la mission de"),
    tells=frozenset("annonce annoncent annoncé annoncer".split()),
    told_by=phrases("""
        fait savoir | font savoir | un communiqué de | un communiqué du | un communiqué de la
        précisent les | précise le | précise la | indique le | indique la | selon les services de
        selon | étude de | enquête de | l’entreprise | la société | le groupe | publié par | annoncé par
        , a annoncé | , a indiqué | , a fait savoir | , a déclaré | , a précisé | , annonce
        , indique | porte-parole du | porte-parole de la | porte-parole de | d'après | présenté par
        présentée par | publiée par | organisé par | organisée par | lancé par | lancée par
        réalisée par | réalisé par | développé par | développée par
        """),
    articles=frozenset("le la les l' un une des".split()),
    contractions=frozenset("du au aux des".split()),
    glad=frozenset(
        phrases(
            """
            est heureux de | est heureuse de | est ravi de | est ravie de | est fier de | est fière de
            a le plaisir de | sont heureux de | sont fiers de | est heureux d | est heureuse d
            est ravi d | est ravie d | est fier d | est fière d | a le plaisir d
            """
        )
    ),
    gatherings=frozenset("sommet salon festival conférence forum congrès prix semaine journée rencontres".split()),
    other_parties=frozenset(
        "contre avec à au aux chez acquiert rachète rejoint nomme élit recrute désigne accueille honore".split()
    ),
    generic_names=frozenset(
        phrases(
            """
            amf | autorité des marchés financiers | conseil de surveillance | directoire | ebitda | résultat net
            société | entreprise | groupe | conseil | conseil d'administration | direction | gouvernement
            ministère | ville | état | l'état | les pouvoirs publics
            chiffre d'affaires | étude | enquête | résultats | français | clients
            actionnaires | président | compagnie
            informations | information | communiqué | allemagne | américains | européens | italiens | allemands
            parisiens | salariés | consommateurs | entreprises | investisseurs | femmes | hommes | enfants
            jeunes | étudiants | élèves | habitants | visiteurs | participants | experts | chercheurs | ministre
            état | bénéfice | bénéfice net | marge | marché | ventes | croissance | trésorerie | dette | exercice
            trimestre | semestre | assemblée | assemblée générale | ainsi | aussi | alors | après | avant | avec
            toutefois | cependant | néanmoins | enfin | ensuite | désormais | aujourd'hui | hier | demain | depuis
            selon | pour | parmi | plus | moins | environ | près | seulement | également | notamment | malgré
            grâce | outre | dont | cette | cet | ces | tous | toutes | plusieurs | chaque | certains | certaines
            quelques | beaucoup | peu | nombreux | conformément | parallèlement | actuellement | récemment
            globalement | logo | photo | vidéo
            """
        )
    ),
    boards=frozenset(phrases("conseil d'administration | conseil de surveillance | directoire | assemblée générale")),
    institutions=INSTITUTIONS,
    town_houses=TOWN_HOUSES,
    by_whom=BY_WHOM,
    of_whom=OF_WHOM,
    helping=HELPING,
    opens_clause=OPENS_CLAUSE,
    seats=SEATS,
    seats_of=SEATS_OF,
    company_words=frozenset(
        """
        sa sas sarl groupe société compagnie banque ministère université institut fondation association fédération
        agence conseil commission chambre syndicat mutuelle coopérative
        musée théâtre hôpital centre observatoire ville département région mairie communauté union
        ordre fonds confédération établissement office caisse
        """.split()
    ),
    provided_by=phrases("nouvelles fournies par | communiqué fourni par | actualités fournies par | émis par"),
    offices=frozenset(
        """
        ministère préfecture agence commission direction conseil mairie région autorité
        gouvernement office département gendarmerie ville métropole
        """.split()
    ),
    led=LED,
    roles=frozenset("ministre maire préfet préfète gouverneur".split()),
    parents=phrases("filiale de | filiale du | division de | appartient à | société du groupe"),
    kinds=kinds(
        """
        earnings: ebitda | résultat opérationnel | perte nette | exercice 20 | premier semestre
        earnings: résultats | chiffre d'affaires | chiffre d’affaires | trimestre | semestre | bénéfice | résultat net
        merger: acquisition | acquiert | fusion | rachat | rachète | cession | offre publique
        financing: levée de fonds | financement | emprunt | obligations | augmentation de capital | lève | dividende
        personnel: nomme | nomination | nommé | nommée | directeur général | conseil d’administration | président
        legal: tribunal | procès | amende | justice | condamné | recours
        survey: étude | sondage | enquête | baromètre
        event: salon | festival | conférence | forum | congrès | journée | inauguration | célèbre
        product: lance | lancement | dévoile | nouvelle version | nouveau | nouvelle | sortie
        government: ministère | ministre | gouvernement | préfet | mairie
        partnership: partenariat | accord | collaboration | contrat | alliance | s'associe
        award: prix | récompense | lauréat | distingué
        """
    ),
    denied=phrases("accès refusé | page introuvable | page non trouvée | activer javascript"),
    attachment=phrases("voir pièce jointe | en pièce jointe | ci-joint | télécharger le communiqué"),
    rules=phrases(
        """
        conditions générales | conditions d'utilisation | conditions générales d'utilisation | mentions légales
        politique de confidentialité | politique de cookies | foire aux questions | rédiger un communiqué de presse
        """
    ),
    embargo=phrases("sous embargo jusqu'au | sous embargo jusqu’au | embargo jusqu'au | embargo jusqu’au | embargo"),
)
