"""Japanese nouns of what is done with money or becomes of those that are counted; visitors."""

from digests.languages.listed import word_set

DEEDS = word_set(
    """
    投資 寄付 寄贈 支援 助成 拠出 交付 計上 調達 充当 投入 出資 支給 給付 融資 返還 返済 配分 還元 補助 贈呈
    賠償 義援
    """
)
FATES = word_set(
    """
    死亡 負傷 重傷 軽傷 けが 行方不明 逮捕 受賞 入賞 参加 出席 出展 来場 来館 応募 入社 入学 卒業 合格 感染 避難
    搬送 登録 利用 在籍 登壇 当選 採用 退職 就職 来店 出場 完走 乗車 乗船 宿泊 回答 加盟 入居 入院 回収 採択
    書類送検 起訴 検挙 摘発 保護 救出 救助 治療 接種 受診 視聴 購入 契約 勤務 転職 解雇 派遣
    来園 来庁 来日 訪問 訪日 入館 入園 入場 観戦 投票 集合 移住 転入 転出 帰国 出国 入国 受験 発症 死傷 孤立
    """
)
VISITORS = word_set(
    """
    一般 大人 小人 子ども 子供 こども 学生 大学生 高校生 中学生 小学生 小中学生 中高生 幼児 シニア 会員 非会員
    前売 前売り 前売券 当日 当日券 団体 親子 65歳以上 平日 土日祝 県民 市民
    """
)
