"""Who acts and what befalls whom: words of agents, fates, occasions, what is counted, habits, studies, causes."""

from __future__ import annotations

from digests.languages.listed import phrases, rows, word_set

AGENTS = word_set(
    """
    trustees directors shareholders stockholders defendants investors founders
    government city state ministry county university museum school jury company corporation group firm
    we it they he she board management bank department who which that i you organization team
    """
)

FATES = word_set(
    """
    died lost killed injured hurt wounded displaced arrested charged sold built born taken given stolen
    attended participated registered enrolled voted gathered drowned sickened hospitalized treated
    """
)

COUNTING = phrases(
    """
    numbers, employment, unemployment
    attendance, membership, memberships, enrollment, enrolment, enrollments, circulation, population, headcount
    workforce, turnout, viewership, readership, ridership, registrations, deliveries, shipments, downloads
    visits, visitors, admissions, applications, passengers, arrivals, departures, production, output, traffic
    births, deaths, cases, arrests, calls, orders, openings, closings, starts, permits, completions, subscribers
    users, accounts, votes, ballots, signatures, complaints, requests, inspections, vaccinations, donors
    """
)

# what is a number and nothing else
SCORES = word_set(
    """
    ratio ratios index indices score scores rating ratings magnitude coefficient quotient multiplier gpa pmi ph
    sub-index subindex r-squared
    """
)

ALWAYS = word_set(
    """
    are is live lives suffer suffers struggle struggles face faces lack lacks die dies use uses rely relies
    depend depends need needs experience experiences go goes cannot can do does don’t don't own owns lose loses
    occur occurs happen happens remain remains work works affect affects develop develops cope copes fall
    miss misses take takes skip skips smoke drink eat sleep carry carries end ends turn turns come comes
    """
)

STUDIES = word_set(
    """
    survey surveys surveyed poll polls polled study studies report research researchers index analysis findings
    respondents trial barometer scorecard questionnaire analyzed examined
    """
)

ISSUES = word_set(
    "annual biennial consecutive straight edition editions congress ceremony session legislature season anniversary"
)

BUILT = phrases(
    """
    weighing, weighing in at, weighs, weighs in at, weighing only, weighing just, weighs only
    weighs just, weighing a mere, weight of, weight, resolution of
    """
)

CAUSES = phrases(
    """
    primarily attributable to, mainly attributable to, largely attributable to, principally attributable to
    offset by, due to, driven by, reflecting, because of, as a result of, resulting from, owing to, caused by
    impacted by, benefited from, affecting
    """
)

SCALE_HEADS = rows(
    """
    3: in thousands, in thousand, in 000s, in 000’s, thousands except
    6: in millions, in million, millions except
    9: in billions, in billion
    """
)

COMPARES = word_set(
    """
    as the more higher faster larger greater better that its what longer stronger oversubscribed lower
    less fewer earnings revenue revenues increase ebitda ebitdar ebit ffo adjusted trailing forward annualized book
    """
)
