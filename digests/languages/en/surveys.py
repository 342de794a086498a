"""English words of surveys: what a share of people says, holds or does."""

from digests.languages.numbers import word_set

STANCES = word_set(
    """
    are aren't were weren't have haven't had hadn't do don't did didn't would wouldn't will won't can can't cannot
    could couldn't might should shouldn't must say said saying agree agreed agreeing disagree disagreed believe
    believed believing think thought thinking feel felt feeling plan planned planning expect expected expecting
    anticipate anticipated intend intended intending want wanted wanting prefer preferred like liked hope hoped wish
    wished need needed use used own owned cite cited citing name named mention mentioned report reported reporting
    find found rate rated rating consider considered view viewed see saw support supported supporting oppose opposed
    opposing favor favored favour favoured trust trusted distrust know knew worry worried fear feared identify
    identified describe described choose chose select selected answer answered respond responded admit admitted
    acknowledge acknowledged claim claimed indicate indicated express expressed rely relied live lived work worked
    spend spent buy bought pay paid save saved shop shopped travel traveled travelled go went make made take took
    get got give gave giving keep kept look looked looking struggle struggled suffer suffered experience experienced
    receive received lack lacked seek sought try tried visit visited watch watched read eat drink sleep play drive
    ride volunteer volunteered vote voted voting turn turned understand understood remember love loved hate hated
    enjoy enjoyed avoid avoided share shared show showed start started stop stopped set carry carried owe owed
    donate donated help helped entering earn earned ranked rank listed list approve approved disapprove disapproved
    consume consumed check checked rent rented sell sold switch switched recommend recommended regret regretted
    recognize recognise recognized recognised lost lose miss missed hold held apply applied attend attended speak
    spoke ask asked call called cook cooked walk exercise smoke smoked skip skipped delay delayed postpone postponed
    cut reduce reduced
    """
)
ASIDE = word_set("while whereas compared versus vs although though despite unlike")
FINALS = word_set("more less most least same all none not up down out off it them there here too either often again")
PARTS_OF_ALL = word_set("half third thirds quarter quarters majority majorities most fifth fifths tenth")
LIKELY = word_set("likely likelier apt inclined prone")
NEVER = word_set(
    """
    whole follows following asserting them they us we you it he she him her this that these those such who whom
    which what another other others one ones none each both either neither all any some several many much most few
    same first second third fourth fifth last next half quarter thirds majority majorities so thereof therein
    thereby thereafter ours theirs january february march april may june july august september october november
    december jan feb mar jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
    q1 q2 q3 q4 h1 h2 9mths 6mths 3mths
    """
)
EVERY_SHARE = word_set("another further other some only just nearly almost even roughly fully")
