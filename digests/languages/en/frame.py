"""English lines around a headline: labels, kickers, letterheads, captions."""

from digests.languages.page import phrases

LABELS = phrases(
    """
    photo release | video release | multimedia release | multimedia update | advisory | photo | photos | video
    for immediate release | immediate release | press release | news release | media release | news | latest news
    press releases | news releases | press statement | media statement | press information | company news
    newsroom | media alert | media advisory | press note | exhibit 99.1 | exhibit 99.2 | ex-99.1 | ex-99.2
    exhibit 99 | document | business | business news | for release | newswire | for immediate distribution
    peer-reviewed publication | grant and award announcement | meeting announcement | reports and proceedings
    research news | business announcement | press release distribution | press releases distribution
    press advisory | statement to the press | public notice | release no
    the press release | regulated information | regulatory announcement | regulatory news | inside information
    joint press release | joint statement | joint media release | statement | ministerial statement | media statements
    press information | information for the press | statistical release | statistics release | statistical bulletin
    statistical news release | research release | science release | media information | press notice | news bulletin
    police report | press bulletin | official statement | communique | communiqué | trading statement
    english | features | blog | announcement | announcements | press announcement
    """
)

TITLE_LABELS = phrases(
    "press release: | press release : | news release: | media release: | title: | headline: | subject: | heading:"
)

KEYED = phrases("key word(s): | keyword(s): | key words:")

DESKS = phrases(
    """
    press office | communications office | office of communications | media relations | rns number | media office
    press desk | news desk | communications department | communications unit | media unit | public affairs office
    office of public affairs | public information office | communications team | corporate communications
    press and information office | public relations office | press department | press bureau | media team
    """
)

LETTERHEAD = phrases(
    """
    registered office | share capital | tax code | vat no | vat number | company number | registration number
    company registration | registered in | registered number | investor relations contact | stock code | ticker
    isin | wkn | regulatory news | trading symbol | nyse: | nasdaq: | cusip | lei
    """
)

KICKERS = phrases(
    """
    update | updated | reminder | breaking news | for immediate release | repeat | refile | republished
    """
)

CORRECTIONS = phrases(
    """
    correcting and replacing | correction from source | correction | corrected | corrected release
    c o r r e c t i o n | /correction from source | /c o r r e c t i o n | replacement
    correction and replacement | amended | erratum
    """
)

REPLACED = (
    ("should read", "rather than"),
    ("should be", "instead of"),
    ("", "as originally issued inadvertently"),
    ("should read", "instead of"),
    ("should be", "not"),
    ("has been corrected to", "from"),
)

CORRECTED = phrases("""
    the corrected release reads | corrected text follows | corrected release follows
    the corrected version reads | the corrected press release reads
    the updated release reads | the full corrected release | corrected release follows
    the complete, corrected release follows | the complete corrected release
    """)

BYLINES = phrases("by | written by | author: | posted by | reporter")

CAPTIONS = phrases(
    """
    photo caption: | caption: | pictured: | pictured, | pictured above | pictured here | pictured at | pictured in photo
    pictured left to right | pictured from | photo: | image: | in the photo | (l to r | (l-r | from left:
    """
)

SUMMARIES = phrases(
    """
    news summary | highlights | key points | at a glance | key takeaways | key highlights | summary | in brief
    """
)
