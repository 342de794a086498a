"""What an amount measures in Chinese and Japanese: the stretch before it, without particles, verbs and dates."""

from __future__ import annotations

import re

from digests.pattern import pattern

LONGEST = 18  # characters of a measure

_ZH_TAIL = pattern(
    r"(?:合共|合計|调整|調整|改|变更?|變更?|预计在|預計在|预计为|預計為|预计|預計|实现|實現|录得|錄得|达到|達到|达|達|为|為|共计|总计|合计|增长|增長|下降|上升|增至|升至|降至|提升|提高|增加|减少|減少|减至|突破|超过|超過|"
    r"[去上]年同[期月季]|今日|今天|近日|介於|介于|完成|宣布|宣佈|占|约|約|的|是|至|同比|环比|按年|较上年|较去年|較去年|人民币|高达|有|了|将|已|共|近|逾|每股|以|于|由|从|仅|僅|总计上升|分别|分別|按.{2,6}计算|成长|成長|年增|年減|月增|月減|季增|季減|持平|持平于|持平於|較|较|呈报|呈報|新增|可|解决|解決|增加到|增长到|增長到|提高到|提升到|扩大到|擴大到|减少到|減少到|下降到|降到|升到|[由从從]?每[吨噸台辆輛件人升度户戶天月年次]|錄|获|獲|获得|獲得|斥资|斥資|拟|擬|编列|編列|佔|分别计|分別計)+\Z"
)
_ZH_HEAD = pattern(
    r"^.*(?:实现|實現|录得|錄得|公司|集团|拥有|覆盖|吸引|推出|发布|投入(?!占)|判处|判處|先后|先後|陆续|陸續|成功|一举|当中|當中|(?<![公中])共有?(?![享青同产產和振鸣识性计計通])|获得|完成|其中|包括|以及|季度|上半年|全年|年度|年|月份?|日|"
    r"首[一二三]?季|财年|財年|主要是因为|建议派发|建議派發|派发|派發|宣派|第[一二三四]季|预计|預計|预期|已?累计|已?累計|達產后|投产后|共有|现有|現有|设有|設有|接待|期间|期間|期内|期內)共?(?=[^\W\d_]{2})"
)
_JA_TAIL = pattern(
    r"(?:のうち|は|が|を|(?<!ど)も|に|で|の|と|へ|から|より|(?<=[加少昇落小大長縮減増降])し|とし|にわたり|にわたって|によって?|あたり|当たり|現在|現行|従来|当初|これまで"
    r"|(?:軽|重|長|短|高|低|大き|小さ|安|多|少な|広|厚|薄|速)い|だった|となった|である|にのぼる|に達する|に達した|を記録した|につき|に付き|を超える|上回る|下回る|して|した|する|なる|など|(?<![会累合統総家設時推])計|総額|合計|年間|月間|毎月|毎年|が?(?:最も|一番)?(?:多|高|少な|低|長|大き)く|約|最大|前年同期比|前年比|前期比|前年度比|昨年比|従来比|対比)+\Z"
)
_JA_HEAD = pattern(
    r"^.*(?:において|における|により|として|では|には|は|が|を|に|で|より|して|した|される|された|する|している|れる|れた|った|いた)(?=[^\W\d_ぁ-ん]{2})"
)
_DATED = pattern(  # what is left of a date behind its number
    r"^(?:[～〜~\-–—]|の|年度|年|月(?!額|間|例|給|謝|次|会費)[期份分度]?|份|[内內]|日|(?:第[1-4一二三四])?(?:四半期|上期|下期|通期)(?=の|連結|\Z)|季度|上半年|下半年|期|末?(?:現在|時点)(?=の)|末(?=の))+の?(?=.{2}|\Z)"
)
_PERIODIC = pattern(
    r"^(?:[～〜~–—-]?\d{1,3}[歳代](?:以上|以下|未満)?の|第?[一二三四]?(?:四半期|季度?)|上期|下期|通期|上半年|下半年|上半期|下半期)の?(?=.{2}|\Z)"
)
_LEFT = pattern(
    r"^(?:之|及|和|与|與|并|並|仙|元|[该該](?:[省市县縣區州国國行校院店司车車区])?|并处|並處|本期|本次|此次|それぞれ|また|なお|このうち|うち|次いで|続いて|間(?!接)|共[计計]?(?![享青同和产產]))(?=[^\W\d_]{2})"
)
_TOPIC = pattern(r"(?P<topic>.{2,}?)(?<![でにと])は(?P<rest>.*)\Z")
_NOUN_ONLY = pattern(r"[^\u3041-\u309f\s]{2,}\Z")
_SENTENCE_TOPIC = pattern(r"(?<![^、。,，\s）)])(?P<topic>[^、。,，「」（）()\s]{2,20}?)は[、,]?")
_VERB_ONLY = pattern(r"(?:と?なっ?(?:た|る|り|ります|りました)|でした|です|した|いう\w*)。?")  # "となりました"
_COMPARING = pattern(
    r"(?:比べ|比較|に対|べて|べ)(?:て|し|して|し、)?\Z|(?:同期|前\w{1,4}|昨年\w?|従来|一昨年)比(?:で|では|プラス|マイナス)?\Z"
    r"|時点\Z|現在\Z|(?:同期|去年|上年|上月|环比|同比|按年|較上年|较上年)\w{0,2}\Z|[上去]年(?:同期)?[相对對]?比\Z"
)


_JOINT = pattern(r"(?:の|(?<!こ)と|[的和及与與])")
_PERIOD_ONLY = pattern(
    r"(?:[年月日]度?末?)?(?:まで|から|以降|現在)に?\Z|(?:第?[一二三四1-4]季度?|[上下]半年|全年|[今去本]年|[上下本]月|年度?|月份?|期内|期內|同[期月季]|前年度?(?:同期|同月)?|前[期月回]末?|[昨今来當]年度|度?以降|(?:平成|令和|昭和)?\d{1,4}年度?|今期|来期|当期|[年月期]度?[末初]|[年月期]末|[月年日]額)+\Z"
    r"|\w{2,12}(?<!税)[后後]\Z|\w{0,6}(?:当天|當天|当日|當日)\Z"
    r"|[较較比与與同]?[上去前][一]?(?:年度?|季度?|月|期|财年|財年)(?:同[期季月]|[末底])?(?:相比)?\Z|[前同昨対]?(?:年度?|月|期|四半期|週)(?:同期|同月|末)?比(?:では?|は)?\Z"
)
_REASON = pattern(r"(?:こと|ため|もの|結果)(?:に(?:より|よって|伴い)?|で|から|の|も)?\Z")  # 輸出が伸びたことにより
_PER_ONE = pattern(r"[株人台戸件口室枚](?:当たり|あたり)の?.")  # 1株当たり配当金
_LEANS = pattern(r"(?:より|(?:に|と)(?:比べ|対し|比較し)て?)\Z")  # 重量は従来品より: the topic is measured


def signs(piece: str, *, japanese: bool, left: bool = False) -> str:
    """売上高は → 売上高; 公司实现营业收入 → 营业收入. `left`: a number stands before it, of a date perhaps."""
    part = piece.strip()
    if _PERIOD_ONLY.match(part) or _REASON.search(part):
        return ""
    if topic := _TOPIC.match(part):
        rest = _JA_TAIL.sub("", topic["rest"])
        rest = "" if _PERIOD_ONLY.match(rest) else rest  # 市債残高は年度末で
        part = rest if _NOUN_ONLY.match(rest) and not _LEANS.search(topic["rest"]) else topic["topic"]
    tail, head = (_JA_TAIL, _JA_HEAD) if japanese else (_ZH_TAIL, _ZH_HEAD)
    part = tail.sub("", part)
    if found := head.match(part):
        part = part[found.end() :]
    part = _LEFT.sub("", _PERIODIC.sub("", _DATED.sub("", part) if left else part))
    while len(part) > LONGEST and (joint := _JOINT.search(part)):
        part = part[joint.end() :]
    part = part[-LONGEST:].strip("的の之 △▲-−—–～~.")
    part = f"1{part}" if _PER_ONE.match(part) else part
    return "" if _PERIOD_ONLY.match(part) else part


def only_compares(words: str) -> bool:
    """ "前年同期比", "較去年": it says with what the amount is compared, not what it measures."""
    return _COMPARING.search(words) is not None


def sentence_topic(before: str, general: frozenset[str]) -> str:
    """The last "…は" that names something: "営業利益は、人件費が増えたものの、前期に比べ" → 営業利益."""
    topics = (
        signs(found["topic"], japanese=True) or found["topic"]
        for found in reversed(list(_SENTENCE_TOPIC.finditer(before)))
    )
    return next(
        (topic for topic in topics if len(topic) > 1 and topic not in general and not _PERIOD_ONLY.match(topic)), ""
    )


def signs_behind(part: str) -> str:
    """The noun behind an amount: 约12％短くなった木の梯子, 60%的用户."""
    behind = re.sub(r"^(?:[のはがをにでともへ的]|[増減]の\d*|人民币|人民幣)+", "", part)[:LONGEST]
    return "" if _VERB_ONLY.fullmatch(behind) else behind
