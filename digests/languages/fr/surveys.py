"""French words of polls: what a share of people says, holds or does; and "more" and "fewer" behind a count."""

from digests.languages.listed import phrases, word_set

STANCES = word_set(
    """
    déclarent déclare estiment estime pensent pense jugent juge considèrent considère affirment affirme
    disent dit souhaitent souhaite veulent veut comptent prévoient prévoit envisagent envisage craignent
    craint croient croit espèrent espère attendent attend préfèrent préfère connaissent connaît utilisent
    utilise possèdent possède achètent achète consomment consomme regrettent regrette reconnaissent
    reconnaît ressentent ressent vivent vit travaillent travaille font fait sont est ont a ne n se s
    peuvent peut doivent doit plébiscitent plébiscite citent cite évoquent évoque refusent refuse
    acceptent accepte soutiennent soutient approuvent approuve opposent oppose trouvent trouve voient
    voit savent sait ignorent ignore placent place privilégient privilégie redoutent redoute avouent
    avoue admettent admet rencontrent rencontre éprouvent éprouve renoncent renonce pratiquent pratique
    lisent lit mangent mange partent part voyagent voyage voteraient voterait seraient serait aimeraient
    aimerait pourraient pourrait lui leur souffrent souffre manquent manque pratiqueraient changeraient
    apprécient apprécie jouent joue suivent suit recommandent recommande perçoivent perçoit constatent
    constate placeraient aiment aime détiennent détient restent reste vont va prennent prend gagnent
    """
)
FINALS = word_set("moins plus non")
MORE = phrases(
    "de plus qu'en, de plus qu'au, de plus qu'un, de plus que, de plus qu’en, de plus qu’au, de plus qu’un, de plus"
)
FEWER = phrases(
    "de moins qu'en, de moins qu'au, de moins qu'un, de moins que, de moins qu’en, de moins qu’au, de moins"
)
