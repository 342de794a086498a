"""English words beside a rise or fall: what joins it to its amount, what it is reckoned from."""

from digests.languages.listed import phrases, word_set

EQUATES = word_set(
    """
    representing represents represented reflecting reflects marking marks equating corresponds corresponding
    implying which is was are were
    """
)

RECKONED = word_set("from over on")

MOVED = word_set(
    """
    rose fell grew climbed jumped surged soared declined decreased increased dropped slipped dipped improved up down
    trebled quadrupled
    widened narrowed shrank sank plunged tumbled plummeted advanced rebounded leapt leaped slid weakened doubled
    tripled halved rising falling growing declining
    """
)

COMPARED = word_set("more less fewer greater higher lower faster lighter above below up down")

THAN = word_set("than")

THIS = phrases(
    """
    this, that, it, which
    """
)

WITH_PARTICLE = word_set(
    """
    put puts putting set sets setting make makes made making take takes took taken taking give gives gave given giving
    pick picks picked picking draw draws drew drawn drawing write writes wrote written writing turn turns turned
    turning use uses used using run runs ran running rack racks racked racking build builds built building back backs
    backed backing stump stumps stumped stumping cough coughs coughed drum drums drummed drumming free frees freed
    freeing snap snaps snapped snapping soak soaks soaked eat eats ate eaten pay pays paid paying buy buys bought
    buying clean cleans cleaned mark marks marked sum sums summed offer offers offered pony ponies ponied
    """
)

LOSSES = word_set("loss losses deficit shortfall negative")

COVERS = word_set("allowance allowances provision provisions reserve reserves recovery recoveries coverage cover")

# Comparatives behind an amount that says by how much: "88 fewer than in April", "two weeks longer than"
MORE_OF = word_set(
    """
    more higher greater larger bigger longer taller wider broader deeper thicker heavier older stronger costlier
    dearer warmer hotter steeper richer busier
    """
)
FEWER_OF = word_set(
    """
    less fewer lower smaller shorter narrower shallower thinner lighter younger weaker cheaper colder cooler poorer
    """
)
BETTER = word_set("better faster quicker sooner earlier ahead")  # of lengths of time they say less, of all else more
WORSE = word_set("worse slower later behind")

# Right behind one: what it exceeds or falls short of
ABOVE = phrases("over budget, over target, over plan, over forecast, over the limit, up on, ahead of, above")
BELOW = phrases("under budget, under target, under plan, under forecast, down on, behind, short of, shy of, below")

# Before an amount that was so before: "(previously 612)", "14.6 percent, after 14.3 percent in April"
FORMERLY = word_set(
    """
    previously formerly hitherto originally beat beats beating bettered eclipsed eclipses trailed
    """
)
AFTER = word_set("after following")
