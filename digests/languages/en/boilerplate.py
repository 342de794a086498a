"""English lines that any release or site has: profiles, warnings, contacts, ends, menus."""

from digests.languages.page import phrases

ABOUT_OPENERS = phrases("about | about the | more about | notes to editors about")

ABOUT_HEADINGS = phrases(
    """
    who we are | company background | company overview | company information | background information
    notes to editor | editor's notes | editors' note | editors note | about the organization
    organization profile
    about the organisation | corporate background | corporate information | corporate overview
    company profile | boilerplate | corporate boilerplate | about us | about the company | corporate profile
    note to editors | notes to editors | about the companies | company description | about | notes for editors
    editor's note | editors' notes
    """
)

NOT_ABOUT = phrases(
    """
    this | these | that | half | one | two | three | a | an | how | what | why | your | our | where | when
    """
)

SAFE_HARBOR_HEADINGS = phrases(
    """
    forward looking information | forward-looking information | forward-looking and | litigation reform act
    forward-looking disclaimer | statement on forward
    forward-looking statement | forward looking statement | cautionary note | cautionary statement | safe harbor
    safe harbour | cautionary language | cautions concerning | caution regarding | caution concerning | caution on
    disclaimer | note to investors | notes to investors | important information | additional information about
    additional information and where | where to find it | participants in the solicitation
    no offer or solicitation | no offer | use of non-gaap | non-gaap financial measure
    non-gaap measure | non-gaap information | non-gaap financial information | non-gaap disclosure
    non-gaap definition | non-gaap reconciliation | statement regarding non-gaap
    notice to investors | note on forward | note regarding | legal notice | important notice | disclosure notice
    risk factors | adjusted ebitda definition | reconciliation of non-gaap | footnotes | non-ifrs
    important additional information | qualified person | regarding forward-looking
    information regarding forward | about non-gaap | explanation of non-gaap | trademarks | trademark notice
    caution about forward | note about forward | disclosure regarding forward | presentation of non-gaap
    legal disclaimer | note concerning forward | reader advisory | cautionary information | discussion of non-gaap
    supplemental non-gaap | references | sources | important safety information
    """
)

SAFE_HARBOR_OPENERS = phrases(
    """
    we caution | factors that could cause | this press release contains forward
    this news release contains forward | this release contains forward
    certain statements in this | statements in this press release | statements in this release
    certain statements contained in this | this press release may contain forward
    this release may contain forward | this news release may contain forward | this announcement contains forward
    forward-looking statements | except for historical information | except for the historical
    this communication contains forward | the statements in this | some statements in this
    some of the statements in this | this document contains forward | all forward-looking statements
    neither the tsx | neither the toronto | neither tsx | this press release includes forward
    this news release includes forward | this release includes forward | this press release does not constitute
    this announcement does not constitute | this communication does not constitute
    this news release does not constitute | may be considered attorney advertising | attorney advertising
    prior results do not guarantee | the securities have not been registered | the securities described herein
    this post contains sponsored content | this is not an offer | to supplement the company's | to supplement our
    past performance | statements made in this | the foregoing contains forward | matters discussed in this
    this article contains forward | this presentation contains forward | the information in this press release
    note: currency conversions | currency conversions are based
    """
)

PROFILE_WORDS = phrases("""
    founded | headquartered | leading | employees | worldwide | is a | is an | is the | provider of
    based in | for more information | visit | listed | established | mission | customers
    """)

LEGAL_WORDS = phrases("""
    registered trademark | registered trademarks | is a trademark | are trademarks
    is the trademark | trademark of | all rights reserved | not involved in its creation
    """)

CONTACT_HEADINGS = phrases(
    """
    news media contact | communications contact | contact for journalists | public information officer
    for interviews | interview requests | media contact information | press contact information
    press inquiries contact
    contact | contacts | media contact | media contacts | press contact | press contacts | investor contact
    investor contacts | investor relations contact | investor relations contacts | company contact
    company contacts | contact details | contact information | media relations | investor relations
    media enquiries | media inquiries | press enquiries | press inquiries | for more information
    for further information | for additional information | media & investor contacts | media and investor contact
    media and investor contacts | corporate contact | press office | public relations | for media inquiries
    for media | for investors | contact us | contact person | pr contact | editorial contact | further information
    for further information, please contact | for more information, please contact | for more information contact
    for further information contact | media | investors | financial contact | agency contact | enquiries
    inquiries | ir contact | contact for media | company website | contact info | media & investors | media only
    investors and media | media relations contact | for press inquiries
    """
)

END_OPENERS = phrases(
    """
    source | source: | view original content | view source version | view the original release
    view original release | to view the original | to view the source version | the post | hashtag:
    the issuer is solely responsible | this news release was distributed by | this press release was distributed
    this information was brought to you | news provided by | logo - http | photo - http | video - http
    logo: http | photo: http | photo - | logo - | video - | photo available | a photo accompanying
    photos accompanying | a video accompanying | photos/multimedia gallery available
    multimedia files are available | the press release content is from | ** the press release content is from
    original/source press release | blockchain registration | view the full release | related links | follow us on
    follow the | for more information, visit | this press release is available | the photo is available
    primary logo | attachment | press release cision view original content
    view on businesswire | [ad_2] | the logo is available | the above press release
    disclaimer: this press release | pickup - | reddit post | this post was originally | original source:
    original source of | editor's note: | editors note: | find us on | like us on | visit our newsroom | tags:
    the views expressed | this article was originally
    """
)

END_MARKS = phrases(
    """
    ~ end ~ | end of release | end of press release | comments are closed | - end of release -
    ### | # # # | ## | -30- | - 30 - | -ends- | - ends - | ends | end | – ends –
    -end- | - end - | – end – | (end) | *** | * * * | xxx | ••• | #### | –ends– | —ends— | [end] | <end>
    #####
    """
)

SOURCE_OPENERS = phrases("source | source:")

CHROME = phrases(
    """
    transcription | transcript | click here | read more... | access pdf version
    report this content | skip to content | skip to main content | skip navigation
    share this article | share | share this | tweet
    print | print this page | email | e-mail | download | download pdf | subscribe | sign up | log in | login
    search | menu | home | contact us | continue reading | read more | back to top | back | previous | next
    facebook | twitter | linkedin | instagram | youtube | whatsapp | pinterest | reddit | telegram | x | copy link
    feature image | advertisement | sponsored | get started | accept all | reject all | accept | i accept
    cookie settings | close | toggle navigation | listen | view all | see all | all news | news in focus
    tweet this | multimedia | your browser does not support the video tag | view pdf | print view | view source
    all rights reserved | images | follow us | copy text | copied | link copied | text of this article
    images in this article | media | play video | watch video | rss | site map | sitemap | you are here
    related links | more | -more- | - more - | (more) | -over- | min read | minute read | minutes read
    view all press releases | download this press release | opens in new window | opens in a new window
    view the full image | enlarge | comments off | no comments
    """
)

CHROME_OPENERS = phrases(
    """
    powered by | share on | share to | share via | share this | tweet this | click to tweet | follow us on | sign up for
    subscribe to | this site uses cookies | we use cookies | by clicking | your browser does not support | skip to
    click here to | click here for | categories: | category: | tags: | filed under | posted in | topics:
    originally published: | download " | download “ | size: px | start display at page
    read more at | want your company's news | jump to | get our newsletter | accept the use of cookies
    featured photo by | estimated reading time | photo credit: | click here to download | back to | download image
    view the full release here | printer friendly | showing posts with | showing posts from | copyright ©
    © | (c) 19 | (c) 20 | you are here:
    tag archives | category archives | tag archive | category archive | author archives | daily archives
    monthly archives | archive for the | archives for | posts tagged | items tagged | tagged with | tag: | browsing tag:
    browsing category: | all posts in | all posts tagged | posts in category | posts by category
    """
)

ELSEWHERE = phrases(
    """
    recommended articles | recommended | related articles | related news | related stories | related posts
    read also | more from | more news | more stories | you may also like | you might also like
    also from this source | modal title | latest news | latest releases | popular | most read | most popular
    trending | trending topics | explore | other news | other releases | more press releases | more releases
    recent news | recent releases | similar articles | site navigation | release summary | related topics
    from the same source | company codes | want your company's news featured | recent press releases
    recent stories | related press releases | related content | what to read next | more on this topic | profile
    stay connected | explore more | read next | up next | post navigation | leave a reply | comments | tags
    add new comment | add a comment | post a comment | leave a comment | write a comment | share your thoughts
    categories | related documents
    """
)
