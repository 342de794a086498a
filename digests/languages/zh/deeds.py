"""Chinese words of what becomes of those that are counted, and of visitors who pay a price of their own."""

from digests.languages.listed import word_set

FATES = word_set(
    """
    死亡 遇难 遇難 罹难 罹難 受伤 受傷 重伤 重傷 轻伤 輕傷 失踪 失蹤 被捕 落网 落網 遇害 感染 确诊 確診 治愈
    康复 康復 获奖 獲獎 入选 入選 报名 報名 参加 參加 参与 參與 出席 参展 參展 参赛 參賽 就业 就業 毕业 畢業
    入学 入學 脱贫 受益 獲救 获救 被困 撤离 撤離 送医 送醫 退休 入住 被拘 被拘捕 被逮捕 被起诉 被起訴 被刑拘 被查处
    被隔离 被隔離 出院 痊愈 痊癒 离职 離職 上岗 获刑 獲刑 落水
    中奖 中獎 获救 投票 就医 就醫 参保 參保 接种 接種 到访 到訪 到场 到場 观看 觀看 参观 參觀 受訓 培训 晋级 晉級
    夺冠 奪冠
    """
)
VISITORS = word_set(
    """
    成人 儿童 兒童 学生 學生 长者 長者 老人 全票 半票 优惠票 優惠票 普通票 团体 團體 会员 會員 非会员 非會員
    早鸟 早鳥 单人 双人
    """
)
