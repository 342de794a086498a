"""What is of no period, and of another time than the one reported on, in English."""

from digests.languages.listed import phrases, word_set
from digests.languages.times import TimeWords

TIMES = TimeWords(
    timeless=word_set(
        """
        dividend dividends distribution distributions buyback buybacks repurchase repurchases authorization
        warrant warrants note notes bond bonds debenture debentures offering offerings placement facility
        employee employees staff workforce worker workers job jobs people team members
        store stores shop shops restaurant restaurants office offices location locations branches countries states
        gift gifts pledge pledged donation donations grant grants scholarship scholarships award prize
        donate donated pledges give gave invest
        """
    ),
    own=phrases(
        """
        since, to date, so far, ago, currently, today, now, subsequently, subsequent to, after the quarter
        after the end of, after quarter end, after year end, lifetime, over the years, this week, last week, yesterday
        """
    ),
    coming=word_set("will would plans intends going upcoming would-be pledged committed"),
    inside=phrases("within, inside of"),
    more=word_set("more fewer less higher lower greater smaller larger better worse"),
    than=word_set("than"),
    events=phrases(
        """
        founded, established, created, started, begun, began, incorporated, formed, born, built, funded
        signed, dated, entered into, due, maturing, matures, maturity, expiring, expires, expire, expiration, payable
        to be paid, of record, enacted, passed, adopted, discovered, diagnosed, convicted, arrested, occurred
        introduced, exercisable, redeemable, convertible, callable, listed, opened its doors
        """
    ),
)
