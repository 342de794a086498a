"""French verbs in every form, those whose subject is somebody, and the words for a rise and a fall."""

from digests.languages.listed import word_set

VERBS = word_set(
    """
    accordé reçu octroyé obtenu versé établi inscrit ressorti vise s est sont était étaient sera seront
    a ont avait avaient atteint atteignent atteignait s'élève s’élève élève s'établit s’établit établit
    établissent ressort représente représentent représentait progresse progressent augmente augmentent
    augmenté baisse baissent recule diminue diminuent croît enregistre enregistré réalise réalisé compte
    comptent emploie investit investir investira génère propose lève levé annonce annoncé affiche passe
    dépasse dépassent totalise porte déclarent estiment pensent affirment bénéficie accueille
    accueillera reçoit fournit créera permet permettra produit subit subissent grimpe grimpent bondit
    bondissent gagne gagnent perd perdent chute reculent croissent ressortent affichent réalisent
    compose composent emploient versera verse cède crée créent coûte coûtent s’étend dispose disposent
    recense recensent été va vont permettent montent monte tombe retombe approche avoisine apprécie
    apprécient inscrivent inscrivait élevait élèvent élevaient établissait établissaient ressortait fixé
    fixée chiffre chiffrent situe situent situait maintient maintiennent stabilise redresse améliore
    améliorent dégrade dégradent contracte contractent replie replient réduit réduisent double doublé
    doublent triple triplent quadruple emporte rapporte rapportent injecte injectent mobilise mobilisent
    consacre consacrera consacrent alloue finance financera remporte décroche signe totalisent comprend
    comprennent rassemble rassemblent réunit réunissent attire attirent accueillent reçoivent vendu vend
    vendent livre livré livrent lancé lance poursuit constitue constituent correspond dit déclare
    indique précise explique souligne lever créer financer atteindre générer verser réaliser économiser
    embaucher recruter doubler tripler grimpera grimperont grimpé grimpait grimpaient bondira bondiront
    bondi rebondit rebondissent rebondira rebondiront rebondi augmentera augmenteront augmentait
    augmentaient progressera progresseront progressé progressait progressaient remonte remontent
    remontera remonteront remonté remontait remontaient doublera doubleront doublait doublaient triplera
    tripleront triplé triplait triplaient quadruplent quadruplera quadrupleront quadruplé quadruplait
    quadruplaient accélère accélèrent accéléré accélérera améliorera amélioreront amélioré améliorait
    amélioraient relève relèvent relèvera multiplie multiplient multipliera multiplieront multiplié
    multipliait multipliaient élargi baissera baissé baissait diminuera diminueront diminué diminuait
    diminuaient reculera reculé chutent chuté plonge plongent plongé dégringole dégringolé fléchit
    fléchissent fléchira fléchiront fléchi ralentit ralentissent ralentira ralentiront ralenti cèdent
    cédera cédé érode érodent érodera éroderont érodé érodait érodaient contractera contracteront
    contracté contractait contractaient repliera replieront replié repliait repliaient dégradera
    dégraderont dégradé dégradait dégradaient tasse tassent tassera tasseront tassé tassait tassaient
    effondre effondrent effondrera effondreront effondré effondrait effondraient atteindra atteindront
    affichera afficheront affiché affichait affichaient totalisera totaliseront totalisé totalisait
    totalisaient dépassera dépasseront dépassé dépassait dépassaient excède excèdent excédé avoisinent
    avoisinera avoisineront avoisiné avoisinait avoisinaient oscille oscillent oscillera oscilleront
    oscillé oscillait oscillaient demeure demeurent demeurera demeureront demeuré demeurait demeuraient
    reste restent restera resté culmine culminent culminera culmineront culminé culminait culminaient
    plafonne plafonnent plafonnera plafonneront plafonné plafonnait plafonnaient frôle frôlent frôlera
    frôleront frôlé frôlait frôlaient franchit franchissent franchira franchiront franchi élèvera
    élèveront élevé représentera représenteront représenté représentaient passent passera passeront
    passé comptera compteront compté coûtera coûté emploiera mobilisera mobiliseront mobilisé mobilisait
    mobilisaient octroie octroient octroiera attribue attribuent attribuera attribueront attribué
    attribuait attribuaient débloque débloqué débloquera débloqués allouent allouera alloueront alloué
    allouait allouaient apporte apportent apportera apporteront apporté apportait apportaient exporte
    exportent exportera exporteront exporté exportait exportaient transporte transporté transportés
    transportera commercialise commercialisé encaisse encaissent encaissera encaisseront encaissé
    encaissait encaissaient distribue distribuent distribuera distribueront distribué distribuait
    distribuaient rembourse remboursent remboursera rembourseront remboursé remboursait remboursaient
    économise économisé supprime supprimera supprimé recrute recrutent recrutera recruteront recruté
    recrutait recrutaient versent verseront versait versaient financent financé consacreront consacré
    consacrait consacraient investissent investiront investi génèrent générera généré réalisera
    réaliseront réalisait réalisaient accorde accordent accordera accorderont accordait accordaient
    récolté récoltés récoltera collecté collectés collectera croîtra réduira perdra établira établiront
    inscrira ressortira connaît connaissent traduit traduisent détient détiennent possède possèdent
    couvre couvrent héberge abrite concerne concernent touche touchent participent participe souhaitent
    jugent votent considèrent devient repart bénéficiera bénéficieront bénéficient visera accroît
    accroissent envole remplaceront seraient serait prévoit prévoient confirme vendra équivaut
    correspondait
    disent disaient font vivent travaillent connaissent doivent peuvent savent trouvent croient craignent
    """
)
ACTS = word_set(
    """
    prévoit prévoient enregistre enregistré réalise réalisé compte comptent emploie investit investir
    investira génère propose lève levé annonce annoncé reçoit fournit créera permet accueille affiche
    bénéficie réalisent affichent emploient dispose disposent recense recensent crée créent gagne
    gagnent lever créer financer générer verser réaliser économiser embaucher recruter emploiera
    mobilise mobilisent mobilisera mobiliseront mobilisé mobilisait mobilisaient octroie octroient
    octroyé octroiera attribue attribuent attribuera attribueront attribué attribuait attribuaient
    débloque débloqué débloquera débloqués alloue allouent allouera alloueront alloué allouait
    allouaient apporte apportent apportera apporteront apporté apportait apportaient exporte exportent
    exportera exporteront exporté exportait exportaient transporte transporté transportés transportera
    commercialise commercialisé encaisse encaissent encaissera encaisseront encaissé encaissait
    encaissaient distribue distribuent distribuera distribueront distribué distribuait distribuaient
    rembourse remboursent remboursera rembourseront remboursé remboursait remboursaient économise
    économisé supprime supprimera supprimé recrute recrutent recrutera recruteront recruté recrutait
    recrutaient verse versent versera verseront versé versait versaient finance financent financera
    financé consacre consacrent consacrera consacreront consacré consacrait consacraient investissent
    investiront investi génèrent générera généré réalisera réaliseront réalisait réalisaient accorde
    accordent accordera accorderont accordé accordait accordaient récolté récoltés récoltera collecté
    collectés collectera perd perdent perdu perdra gagné bénéficient bénéficieront
    """
)
UP = word_set(
    """
    accru envolé monte
    supérieur supérieure supérieurs supérieures hausse augmentation augmente augmenté augmentent
    progression progresse croissance croît supérieur accroissement bond amélioration progressé plus
    hausses bondi grimpé monté relèvement renforcement accroît croissances accélération apprécie
    apprécient améliore améliorent redresse doublement relevée relevé gain gains dépassement croissant
    rebond rebondit grimpe grimpent grimpera grimperont grimpait grimpaient bondit bondissent bondira
    bondiront rebondissent rebondira rebondiront rebondi augmentera augmenteront augmentait augmentaient
    progressent progressera progresseront progressait progressaient remonte remontent remontera
    remonteront remonté remontait remontaient double doublent doublera doubleront doublé doublait
    doublaient triple triplent triplera tripleront triplé triplait triplaient quadruple quadruplent
    quadruplera quadrupleront quadruplé quadruplait quadruplaient accélère accélèrent accéléré
    accélérera améliorera amélioreront amélioré améliorait amélioraient relève relèvent relèvera
    multiplie multiplient multipliera multiplieront multiplié multipliait multipliaient élargi croissent
    croîtra accroissent crû envole envolent remontée rebonds redressement essor majoration
    triplement augmentations progressions améliorations
    """
)
DOWN = word_set(
    """
    réduite abaissé
    inférieur inférieure inférieurs inférieures baisse baissent diminution diminue recul recule reculé
    chute réduction réduit inférieur repli diminué moins tassement tassé repliée contraction
    ralentissement baisses chuté diminutions contracte dégrade dégradent replie réduisent érosion
    dégradation retrait retraits décroissance effondrement fléchit baissera baissé baissait diminuent
    diminuera diminueront diminuait diminuaient reculent reculera chutent plonge plongent plongé
    dégringole dégringolé fléchissent fléchira fléchiront fléchi ralentit ralentissent ralentira
    ralentiront ralenti cède cèdent cédera cédé érode érodent érodera éroderont érodé érodait érodaient
    contractent contractera contracteront contracté contractait contractaient replient repliera
    replieront replié repliait repliaient dégradera dégraderont dégradé dégradait dégradaient tasse
    tassent tassera tasseront tassait tassaient effondre effondrent effondrera effondreront effondré
    effondrait effondraient réduira reculs chutes replis fléchissement affaissement décrue freinée régression
    """
)
