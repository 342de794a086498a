"""What people say or do of whom a share is told, in Chinese, Japanese and Korean; a part of what was told before."""

from __future__ import annotations

from digests.facts.change_joined import writing
from digests.facts.clauses import Clause
from digests.model import Quantity
from digests.pattern import pattern

REACH = 60  # characters on either side of an amount
LONGEST = 24  # of what people say

_JA_QUOTED_BEHIND = pattern(
    r"(?:の方|の人)?が[^、。「『]{0,12}[「『](?P<said>[^」』]{2,24})"
)  # 68％が「利用する」と回答
_JA_RATE = pattern(  # 契約できることを知っていた方は72％, 腫瘍が縮小した割合は62％
    r"(?P<said>[^、。「」【】（）()]{4,34}?(?:た|る|い|ない))(?:(?:と|との)(?:回答|答え)(?:し?た)?)?"
    r"(?:方|人|ひと|割合|企業|世帯|学生|社)(?:の割合)?(?:は|が)、?(?:全体の|約)?\Z"
)
_JA_QUOTED = pattern(
    r"[「『“](?P<said>[^「」『』“”]{2,24})[」』”](?!の[^回答])(?:と(?:の?回答|答え)\w{0,6}|との回答)?[はがの方人]{0,3}(?:が|は)?\Z"
)
_JA_SAID = pattern(  # 約7割が節約を意識していると答えた, 3人に1人が睡眠に不満を感じている
    r"(?:の(?:方|人|企業|世帯|社|学生|親))?が(?P<said>[^「」『』。、\d]{2,34}?(?:(?=(?:だ|である)?と(?:回答|答え|考え|思|し(?:て|た|、)|述べ|評価))"
    r"|[てで]い(?:る|た|ます|ました|ない)|(?:し(?:た|ました|ます)|する)(?=こと|と|。|、|\Z)|(?=(?:だった|でした|です)(?:。|\Z))))"
)
_KO_QUOTED = pattern(  # ‘그냥 참는다’가 54.6%, ‘운동 부족(53.6%)’
    r"[‘“'](?P<said>[^‘’“”'()]{2,30})(?:[’”'](?:[은는이가]|[라이]?[는란고]\s?\S{2,4}[은는이가도])?\s?(?:약\s)?|\s?[(（])\Z"
)
_KO_QUOTED_BEHIND = pattern(  # 41.2%가 ‘배를 타고 싶다’고 답했다
    r"(?:[가이는은])?\s?(?:\S{1,8}[가이는은]?\s)?[‘“'](?P<said>[^‘’“”']{2,30})[’”'](?:(?:[라이]?[고는]|[을를로])\s?(?:이유로\s?)?(?:응답|답|꼽|선택|생각)|[을를],)"
)
_KO_SAID = pattern(  # 47%가 외식을 줄이겠다고 답했다
    r"[)）]?[가이는은]\s(?P<said>[^‘“'\"(),.\d]{4,36}?[다라자냐])고\s(?:응답|답|밝혔|대답|생각|말했|했|주장|평가|전망|예상|인식)"
)
_KO_FELT = pattern(  # 3명 중 1명은 수면에 불만을 느낀다, 가구의 38%는 반려동물을 키우고 있다; not "50%가 넘었다"
    r"[)）]?[가이는은]\s(?!넘|늘|줄|올|오르|감소|증가|상승|하락|되|채|웃|안\s?되|뒤|가장|차지|순|기록|나타|집계|조사)(?P<said>[^‘“'\"(),.\d]{4,30}?다)(?=[.\s]|\Z)"
)
_ZH_SAID = pattern(  # 62%的受访者表示愿意留下, 七成受访者支持新规: who says or does it, and what
    r"的?(?P<said>[^\W\d的]{0,10}?(?:(?:表示|认为|認為|觉得|覺得|坦言|相信|指出|承认|承認|回答|称|稱)[，,：:]?|愿意|願意|支持|反对|反對|赞成|贊成"
    r"|赞同|贊同|同意|希望|选择|選擇|计划|計劃|打算|担心|擔心|不满|不滿|满意|滿意|曾|没有|沒有|从未|從未)[^，,。；;、：:“”「」%％]{1,24})"
)
_ZH_INTRODUCED = pattern(
    r"(?:(?:显示|顯示|发现|發現|表明|其中|其余|其餘|另|另外|当中|當中|之中|分别|分別)[，,]?(?:有|仅|僅)?)\Z"
)
_ZH_PART = pattern(
    r"(?P<who>[^，。；、,;:（）()\d约約]*)[约約]?[占佔](?P<whole>[^，。；、,;:（）()\d]{2,14}?(?:的?比[例重])?)的?(?:约|約|近|达|達|为|為)?\Z"
)


def answered(clause: Clause, quantity: Quantity) -> str:
    """What those say or do whom the share tells; "" where the sentence does not say it."""
    text, end = clause.text, quantity.span.end
    low, stop = max(clause.sentence.span.start, quantity.span.start - REACH), min(clause.sentence.span.end, end + REACH)
    way = writing(clause)
    if way == "ko":
        found = _KO_QUOTED.search(text, low, quantity.span.start) or _KO_QUOTED_BEHIND.match(text, end, stop)
        found = found or _KO_SAID.match(text, end, stop) or _KO_FELT.match(text, end, stop)
    elif way == "ja":
        found = _JA_QUOTED_BEHIND.match(text, end, stop) or _JA_QUOTED.search(text, low, quantity.span.start)
        found = found or _JA_SAID.match(text, end, stop) or _JA_RATE.search(text, low, quantity.span.start)
    else:
        found = _ZH_SAID.match(text, end, stop)
    return found["said"].strip(" ,")[:LONGEST] if found else ""


def is_introduced(clause: Clause, quantity: Quantity) -> bool:
    """调查显示，超过七成…, 其中32%…: what stands before only leads to the share."""
    low = max(clause.sentence.span.start, quantity.span.start - REACH)
    return (
        writing(clause) == "zh"
        and _ZH_INTRODUCED.search(clause.text[low : quantity.span.start].rstrip("，, ")) is not None
    )


def part_of(clause: Clause, quantity: Quantity, told: str) -> str:
    """占总收入的48% behind another amount: the part that was `told` there, of the whole; "" elsewhere."""
    if writing(clause) != "zh":
        return ""
    low = max(clause.sentence.span.start, quantity.span.start - REACH)
    found = _ZH_PART.search(clause.text, low, quantity.span.start)
    if found is None:
        return ""
    return f"{found['who'].strip() or told}占{found['whole']}"
