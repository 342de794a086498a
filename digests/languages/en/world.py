"""English words of the world beside the news: yearly truths, authorities, margins of error."""

from digests.languages.listed import phrases, word_set
from digests.languages.world import WorldWords

WORLD = WorldWords(
    margins=phrases(
        """
        margin of error, margins of error, margin of sampling error, margin for error, error margin, sampling error
        confidence level, level of confidence, levels of confidence, confidence interval, confidence intervals
        percent confidence, statistical confidence, credibility interval
        """
    ),
    groups=phrases(
        """
        with revenues of, with revenues, with gross revenues, with gross revenues of, with annual revenues
        with annual revenues of, with revenue of, with annual revenue of, with annual sales of, with sales of
        with assets of, with total assets of, with budgets of, with budgets, with a budget of, with market values of
        orders, orders of, order, order of, purchase, purchases, purchase of, purchases of, any purchase of
        who spend, who spends, who buy, that have received, who have received
        """
    ),
    standards=phrases(
        """
        minimum wage, minimum wages, living wage, poverty line, poverty level
        speed limit, tax bracket, annual deductible
        """
    ),
    habits=phrases(
        """
        every year, each year, annually, every day, each day, every week, each week, every month, each month
        in any given year, in a typical year, on average each year, around the world
        """
    ),
    plans=word_set("will would plans new now first expected would-be goal goals aims launched program programme"),
    sources=("according to", "data from", "figures from", "statistics from", "estimates from"),
    authorities=word_set(
        """
        bureau bureaus institute institutes association academy agency administration organization organisation
        council commission centers centre center statistics survey survey’s society nations bank reserve
        ministry office census nielsen gartner statista forrester mckinsey deloitte idc pew gallup researchers
        experts estimates economists studies analysts
        """
    ),
    crowds=phrases(
        """
        the top three, the top five, the top ten, the top 10, the top 20, the three largest, the five largest
        the ten largest, the three biggest, the five biggest, the ten biggest
        the world's largest, americans, canadians, consumers, households, the global, the worldwide
        the industry, the u.s. market, the market for, investors worldwide, businesses worldwide, companies worldwide
        """
    ),
    truths=phrases(
        """
        of the world's, of the world’s, of the nation's, of the nation’s, of the country's, of the country’s
        of all energy, of all deaths, of the planet, produced in the world, produced worldwide
        end up in the ocean, end up in the oceans, end up in the sea, end up in landfills, is worth an estimated
        visa-free, in the united states has reached, in the u.s. has reached, of the time
        it is estimated that, people worldwide, people around the world, people in the united states
        people in the u.s., living in the u.s.
        living in the united states, of the u.s. population, of the population, of the world population
        """
    ),
    celebrated=phrases("celebrate, celebrates, celebrating, celebrated, celebration of, marks, marking, commemorating"),
    prison=word_set("prison jail custody supervised probation imprisonment sentence sentences incarceration"),
    within=("in", "in just", "in only", "in less than", "in under", "within", "over"),
    young=word_set(
        """
        children kids child people persons adults youth youths teens women men boys girls students seniors infants
        babies toddlers residents americans aged ages age
        """
    ),
    works=word_set("mine mines pit producer producing"),
    was_then=("it was", "it stood at", "it had been", "there were", "they were", "they numbered", "the figure was"),
    months=word_set(
        """
        january february march april may june july august september october november december jan feb
        mar apr jun jul aug sep sept oct nov dec
        """
    ),
)
