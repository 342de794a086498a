"""What cannot be an issuer in Chinese, Japanese and Korean, where no capital tells a name from any noun."""

from __future__ import annotations

from digests.parse.words import Words
from digests.pattern import pattern

_MEASURE = pattern(r"\d\s?(?:年|月|日|期|年度|億|亿|万|천|円|元|년|월|일|분기|조|억|만|명|%|％)")
_WHEN = pattern(
    r"截至|以来|以來|에 따르면"
    r"|\A(?:[昨今前]天|[昨今]日|[上下]午|[上下]半年|[一二三四]季度|지난달|이달|올해|작년|내년"
    r"|第[\d一二三四五六七八九十百]{1,4}[届屆回次])"
)
_CHINESE_CLAUSE = pattern(
    r".(?:将在|將在|将于|將於|正在|已经|已經|预计|預計)"
    r"|(?:之?[后後]|[时時]|期间|期間|之际|之際|之下|方面|[显顯]示|新增\d{0,4})\Z"  # "项目投产后", "统计数据显示"
)
_JAPANESE_CLAUSE = pattern(r"[ァ-ヶー一-鿿][にでを][ァ-ヶー一-鿿]")  # "職人に電話で庭を頼む"
_KOREAN_CLAUSE = pattern(
    r"들의\s|[가-힣](?:에서|으로|에|까지|부터|하는|위해)\s"  # "직장인들의 건강에 적신호"
    r"|[가-힣](?:을|를)\s"  # "잠을 다섯 시간 자"
    r"|(?:보면|대해서?|위해|통해)(?:\s|\Z)"
)
# "수입액", "来館者数", "销售额": how much of something
_QUANTITY = pattern(
    r"[가-힣]{2}(?:액|률|건수|금액|비율|비중|규모|인원|신고|수출|수입|상담|사고|범죄|물가|인구|관광객|이용자|가입자|방문객|취업자|신청자|환자|확진자)\Z|[ァ-ヶー一-鿿](?:額|率|件数|者数|台数|総数|指数|利益|損失|原価|費用|収益|売上高?|価格|料金|会員数?)\Z"
    r"|(?:[总總銷销][额額量售]|[产產]量|收入|[营營]收|利[润潤]|[净淨]利|[总總]量|人[数數]|[数數]目|比例|比重|同比)\Z"
)
# "同館", "本市": the house, the place that was named before
_BACK = pattern(r"[同本当當貴各][社館市県町村省庁校大店園局部会期月日年時所氏行国院誌館館公司集团團]{1,2}")
_ROOM = 24  # most characters of a name


def is_sound_eastern(name: str, words: Words) -> bool:
    """Whether an eastern name can be an issuer's: no common noun, measure, day or piece of a clause."""
    if name in words.own.generic_names or name.startswith(tuple(words.own.clause_openers) or "\0"):
        return False
    if any(shape.search(name) for shape in (_WHEN, _CHINESE_CLAUSE, _KOREAN_CLAUSE, _QUANTITY)):
        return False
    return (
        len(name) <= _ROOM
        and not _MEASURE.search(name)
        and not _JAPANESE_CLAUSE.search(name)
        and not _BACK.fullmatch(name)
    )
