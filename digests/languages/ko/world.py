"""Korean words of the world beside the news."""

from digests.languages.listed import phrases
from digests.languages.world import WorldWords

WORLD = WorldWords(
    margins=phrases("신뢰수준, 신뢰 수준, 표본오차, 오차범위, 오차 범위, 신뢰구간"),
    habits=phrases("전 세계에서 매년, 전세계에서 매년, 매년 전 세계, 국내에서 매년, 우리나라에서 매년"),
    truths=phrases("것으로 알려져 있, 세계보건기구에 따르면, 통계청에 따르면"),
    was_then=phrases("지난해는, 작년은, 전년은, 지난해에는"),
)
