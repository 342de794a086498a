"""Russian words of what is always so, and forms of verbs that tell of one time only."""

from digests.languages.listed import phrases, word_set
from digests.languages.tenses import TenseWords

TENSES = TenseWords(
    always=phrases(
        """
        в год, ежегодно, в месяц, ежемесячно, в неделю, в день, ежедневно, в час, каждый год, каждый день
        """
    ),
    everywhere=phrases("в мире, во всём мире, во всем мире"),
    at_one_time=word_set(
        """
        будет будут новый новая новое новые нового новой новом планирует планируется сможет смогут должен
        """
    ),
    ends_of_one_time=(
        "л",
        "ла",
        "ло",
        "ли",
        "лся",
        "лась",
        "лось",
        "лись",
    ),
)
