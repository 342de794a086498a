"""What English pages say that hold no release, or none yet."""

from digests.languages.page import phrases

DENIED = phrases(
    """
    isn't available | you encountered a page that doesn't exist | has not archived that url | link has expired
    access denied | 403 forbidden | 404 not found | page not found | you don't have permission to access
    you do not have permission to access | enable javascript | please verify you are a human
    checking your browser | attention required | are you a robot | request blocked | service unavailable
    internal server error | this page could not be found | page you are looking for | page you requested
    temporarily unavailable | captcha | bad gateway | too many requests | log in to continue | please sign in
    """
)

ATTACHMENT = phrases(
    """
    see attached | please find attached | see attachment | in the attached | please see the attached
    attached pdf | download the pdf | pdf attached | full announcement is attached | please click on the link
    the full release is available | click here to read
    """
)

MANUALS = phrases(
    """
    installation | installing | usage | getting started | contributing | license | quick start | quickstart
    table of contents | requirements | api reference | configuration | prerequisites | running the tests
    dependencies | changelog
    how to use | how to run | development | troubleshooting | faq
    """
)

RULES = phrases(
    """
    press release guidelines | submission guidelines | editorial guidelines | community guidelines
    press guidelines
    how to write a press release | how to submit a press release | press release template | sample press release
    terms of use | terms of service | terms and conditions | privacy policy | privacy notice | cookie policy
    cookie notice | frequently asked questions | code of conduct | editorial policy | refund policy
    """
)

EMBARGO = phrases(
    """
    embargoed until | embargoed for release until | under embargo until | embargo until | not for release before
    not for publication before | embargo: | embargoed for | strictly embargoed until | hold for release until
    """
)

# in which the title of a page ends that helps or governs, and tells no news
PAGE_KINDS = frozenset(
    """
    guidelines guideline template templates faq faqs checklist sitemap disclaimer glossary
    """.split()
)
