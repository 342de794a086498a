"""What is of no period, and of another time than the one reported on, in Japanese."""

from digests.languages.listed import phrases, word_set
from digests.languages.times import TimeWords

TIMES = TimeWords(
    timeless=word_set("配当 自己株式 自社株 社債 従業員 社員 店舗 寄付 寄附 助成 賞金 投資 投じ"),
    own=phrases("現在, 当日, これまで, 本日, 今日, 昨日"),
    events=phrases("設立, 創業, 償還, 満期"),
)
