"""What is of no period, and of another time than the one reported on, in Korean."""

from digests.languages.listed import phrases, word_set
from digests.languages.times import TimeWords

TIMES = TimeWords(
    timeless=word_set("배당 자사주 사채 임직원 직원 매장 점포 기부 성금 장학금 상금 투자"),
    own=phrases("현재, 당일, 지금까지, 오늘, 어제"),
    events=phrases("설립, 창립, 만기"),
)
