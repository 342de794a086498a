"""How houses stand in headlines and behind their surveys."""

# what a house does in a headline, in the third person
HOUSE_DOES = frozenset(
    """
    reports announces declares posts acquires completes closes prices launches unveils introduces names appoints
    elects hires wins secures signs awards invests recalls issues expands opens provides files raises cuts sells
    buys divests delivers ships supplies fields adds enters extends renews initiates commences drills intersects
    reaffirms reiterates joins partners selects exceeds achieves establishes merges withdraws suspends resumes
    upgrades rebrands relocates releases publishes donates pledges debuts amends redeems repurchases reschedules
    registers licenses adding adopts executes engages retains obtains regains notifies updates to
    """.split()
)

# what is told of a house behind its name and a colon: "Merrow: …"
HOUSE_FIGURES = frozenset(
    """
    earnings revenue revenues sales profit profits results loss income dividend guidance outlook q1 q2 q3 q4
    turnover acquisition merger contract order
    """.split()
)

# what opens headlines and is no house, also where the text has it with a capital only
TOPICS = frozenset(
    """
    adoption growth use usage interest attendance enrollment tickets season membership ridership
    gala ceremony luncheon banquet fundraiser campaign initiative draft challenge
    internet online telephone phone mail email study report survey poll council city county state mayor governor
    man woman court judge jury budget proposal
    bill event program programme project law rule order agency school team coach player student family couple doctor
    nurse group board committee task force house senate congress economy market index price rate gas oil gold silver
    bitcoin economist inflation trade deficit housing demand supply industry sector government police union dollar
    yen euro record deal agreement plan ceo chairman president director minister official owner driver teen boy girl
    world nation country region season summer winter spring fall weather storm fire flood crash conspiracy
    investigation case trial new more first last next annual local federal national public private former top best
    free why how what when who where
    """.split()
)

# what a house makes by asking or counting, and the words between that and its name
STUDIES = frozenset(
    """
    survey study poll report research analysis index findings figures scorecard estimates review audit census
    barometer tracker data paper
    """.split()
)
STUDIES_BY = frozenset(
    """
    by from
    """.split()
)

# what is said of a thing before the house that made or holds it, and the words between
MADE = frozenset(
    """
    developed designed built created produced maintained operated run managed hosted organized organised presented
    published released launched administered curated promoted convened
    """.split()
)
MADE_BY = ("by",)
