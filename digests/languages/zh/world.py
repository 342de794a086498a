"""Chinese words of the world beside the news."""

from digests.languages.listed import phrases
from digests.languages.world import WorldWords

WORLD = WorldWords(
    margins=phrases("置信水平, 置信度, 置信区间, 置信區間, 抽样误差, 抽樣誤差, 误差为, 誤差為"),
    habits=phrases("全球每年, 全世界每年, 每年全球, 我国每年, 全国每年"),
    truths=phrases("据世界卫生组织, 據世界衛生組織, 据国家统计局, 占全球, 佔全球"),
    was_then=phrases("上年同期为, 去年同期为, 上年同期, 去年同期, 上年為, 上年为, 去年为, 去年為"),
)
