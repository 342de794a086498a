"""German words that stand inside no noun phrase or close none: closed classes, all of them."""

from digests.languages.listed import word_set

ARTICLES = word_set(
    """
    der die das den dem des ein eine einer einem einen eines kein keine keinen keinem keiner keines
    """
)
PRONOUNS = word_set(
    """
    ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man mein meine meiner meinem meinen
    meines dein deine sein seine seiner seinem seinen seines ihre ihrer ihrem ihren ihres unser unsere unserer
    unserem unseren unseres euer eure dieser diese dieses diesem diesen dies jener jene jenes jenem jenen
    welcher welche welches welchem welchen wer wen wem wessen was deren dessen denen derer derjenige diejenige
    dasjenige diejenigen derselbe dieselbe dasselbe dieselben jeder jede jedes jedem jeden alle allen aller
    alles sämtliche sämtlicher sämtlichen solche solcher solchen solches manche mancher manchen manches einige
    einiger einigen einiges mehrere mehrerer mehreren beide beider beiden beides viele vieler vielen vieles
    wenige weniger wenigen etliche etlicher etlichen jemand niemand etwas nichts
    """
)
PREPOSITIONS = word_set(
    """
    in im ins an am ans auf aufs aus bei beim mit nach von vom zu zum zur für fürs um ums über übers unter
    unterm durch durchs gegen ohne seit bis ab vor vorm hinter neben zwischen während wegen trotz laut gegenüber
    dank zufolge gemäß entsprechend anhand aufgrund mittels infolge innerhalb außerhalb oberhalb unterhalb
    bezüglich hinsichtlich angesichts anstatt statt anstelle außer entlang binnen samt mitsamt nebst abzüglich
    zuzüglich einschließlich inklusive exklusive ausschließlich bezogen seitens namens zugunsten zulasten
    mangels anlässlich zwecks betreffs kraft ungeachtet unbeschadet je pro per via versus rund etwa circa ca
    knapp gut fast
    """
)
CONJUNCTIONS = word_set(
    """
    und oder aber sondern denn doch sowie sowohl bzw bzw. beziehungsweise als wie dass wenn weil da so ob obwohl
    obgleich obschon wenngleich sodass indem seitdem sobald solange sooft falls sofern soweit insofern jedoch
    nachdem bevor ehe damit wobei wodurch womit wonach woraus worauf wofür worin wovon wozu weshalb weswegen
    wohingegen entweder weder noch nämlich also allerdings zumal
    """
)
HELPERS = word_set(
    """
    bin bist ist sind seid war warst waren sei seien wäre wären werde wird wurde wurden würde würden habe hast
    hat hatte hatten hätte hätten kann können konnte konnten könne könnte könnten soll sollen sollte sollten
    solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften muss müssen musste
    mussten müsse müsste müssten mag mögen mochte mochten möchte möchten lässt lassen ließ ließen
    """
)  # finite forms
INFINITE = word_set(
    """
    gewesen geworden worden gehabt werden haben
    """
)
ADVERBS = word_set(
    """
    auch nur nicht mehr satte stolze volle ganze bereits schon sehr dabei davon daran darauf daraus darin
    darunter dafür dagegen dazu dadurch hier dort hierbei hiervon hierfür insgesamt jeweils derzeit aktuell
    zudem außerdem
    """
)
SMALL = ARTICLES | PRONOUNS | PREPOSITIONS | CONJUNCTIONS | HELPERS | INFINITE | ADVERBS
SUBORDINATORS = word_set(
    """
    dass weil da wenn falls sofern soweit ob obwohl obgleich obschon wenngleich während nachdem bevor ehe bis seit
    seitdem sobald solange sooft sodass damit indem indes wohingegen zumal wie wo woran worauf woraus wobei wodurch
    wofür wogegen womit wonach worin worüber worunter wovon wovor wozu weshalb weswegen was wer
    """
)
