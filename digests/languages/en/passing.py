"""English words that tell a number of things in passing."""

from digests.languages.listed import phrases, word_set
from digests.languages.passing import PassingWords

PASSING = PassingWords(
    joints=word_set(
        """
        from across among amongst amid between with within without in at on via through throughout alongside beside
        besides despite inside outside near around along under behind
        """
    ),
    who=word_set("who whose"),
    parts=word_set(
        """
        has have include includes contain contains comprise comprises feature features incorporate incorporates
        integrate integrates combine combines consist consists carries carry bears bear
        """
    ),
    needs=word_set("must needs need requires require"),
    circles=word_set(
        """
        group coalition committee panel consortium alliance network board jury commission delegation partnership
        association federation league union staff crew cast pool
        """
    ),
    won=word_set(
        """
        vote votes ballot ballots seat seats point points goal goals run runs try tries wicket wickets win wins medal
        medals title titles mark marks strikeout strikeouts touchdown touchdowns assist assists rebound rebounds
        """
    ),
    beside=phrases("on top of, on top of the, on top of a, on top of its, on top of our, on top of their"),
    added_to=phrases(
        """
        complement, complements, complemented, supplement, supplements, supplemented, follow, follows, followed, succeed
        succeeds, succeeded, augment, augments, augmented, build on, builds on, built on, build upon, builds upon
        built upon, add to, adds to, added to, come on top of, comes on top of, came on top of
        """
    ),
)
