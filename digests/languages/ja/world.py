"""Japanese words of the world beside the news."""

from digests.languages.listed import phrases
from digests.languages.world import WorldWords

WORLD = WorldWords(
    margins=phrases("信頼水準, 標本誤差, 信頼区間, 誤差は"),
    habits=phrases("世界では毎年, 日本では毎年, 世界で毎年, 毎年世界"),
    truths=phrases("が一般的とされ, 一般的に, と言われてい, といわれてい, 総務省の, 厚生労働省の調査"),
    was_then=phrases("前年は, 前年同期は, 昨年は, 前回は"),
)
