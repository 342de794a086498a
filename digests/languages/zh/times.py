"""What is of no period, and of another time than the one reported on, in Chinese."""

from digests.languages.listed import phrases, word_set
from digests.languages.times import TimeWords

TIMES = TimeWords(
    timeless=word_set("股息 分红 派息 回购 回購 债券 債券 员工 員工 职工 人员 門店 门店 捐赠 捐贈 捐款 奖金 投资 投資"),
    own=phrases("当天, 當天, 当日, 當日, 当晚, 目前, 现有, 現有, 至今, 迄今, 如今, 今天, 今日, 昨天, 昨日"),
    coming=word_set("将于 將於 将投 將投 拟 擬 计划 計劃"),
    events=phrases("成立于, 成立於, 创立于, 創立於, 始建于, 创建于, 到期"),
)
