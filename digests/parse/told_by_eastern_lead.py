"""Names that the first sentences tell in Chinese, Japanese and Korean."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digests.parse.telling import Told
from digests.pattern import pattern

_EASTERN_SUBJECT = pattern(
    r"\A[\s「『【（(□○ㅇ◦■◆▷▶•]{0,3}"
    r"(?P<name>[^\s。、，,（）()は：:「」『』]{2,40}?(?:[ ·・&][^\s。、，,（）()は：:]{1,20}){0,3}?)\s?"
    r"(?:[（(][^（）()]{0,200}[）)]\s?){0,2}(?:では(?=、)|は|が|，|,|宣布|公布|宣佈|公佈|今天|今日|近日|本周|本週|日前|昨日|正式|发布|發佈|은\s|는\s|이\s|가\s)"
)
# "취업포털 다온인이 직장인 536명에게", "리서치 전문기업 다온이": who asked stands behind what it is
_ASKED = pattern(
    r"(?:취업포털|구인구직\s?포털|포털|리서치|조사기관|여론조사기관|조사업체|전문기업|전문업체|정보업체|플랫폼|사이트|연구기관|컨설팅업체)\s"
    r"(?P<name>[^\s,.'‘“]{2,14}?)(?:[（(][^()（）]{1,40}[）)])?(?:이|가|은|는)\s(?=[^.]{0,80}(?:\d|조사|설문))|"
    r"(?:정보업체|조사기관|여론조사기관|리서치|취업포털)\s(?P<source>[^\s,.'‘“]{2,14}?)에\s따르면"
)
# "云溪统计局10月18日公布的数据", "据云溪统计局公布"
_DATED = pattern(
    r"(?:\A|[。，,据])(?P<name>[^\s，。,的据]{2,16}?)(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:对外|正式)?(?:公布|发布|發布|發佈|公佈|宣布|宣佈)"
)
# "新一代矿池Merrow-X今天宣布": a Latin name right before its verb
_LATIN = pattern(
    r"(?<=[\u4e00-\u9fff，。])(?P<name>[A-Z][A-Za-z0-9.&-]{1,24}(?: [A-Z][A-Za-z0-9.&-]{1,20}){0,3})\s?"
    r"(?:今[天日]|近日|日前|正式)?\s?(?:宣布|宣佈|发布|發布|發佈|推出)"
)
# "大和浜水族館の入館者数が"
_VISITED = pattern(
    r"\A(?:[^\s、。]{2,4}[都道府県]の)?(?P<name>[^\s、。の]{3,20}?(?:館|園|センター|プラザ|タワー|ホール|公園|動物園))"
    r"[^\s、。の]{0,8}の(?:累計|年間)?(?:開館以来の)?(?:来館|入館|来場|来園|入園)者"
)
_FORM = (
    r"(?:株式会社|合同会社|有限会社|[（(]株[)）]|㈱|(?:一般|公益)(?:社団|財団)法人|"
    r"(?:特定非営利活動|NPO|独立行政|学校|医療|社会福祉)法人)"
)
_EASTERN_HOUSE = pattern(
    _FORM + r" ?[^\s、。，（）()はがと「」]{1,20}(?: [A-Z][A-Za-z]{1,15})?"
    r"|(?:[A-Z][\w&.-]{1,20} ){0,3}[^\s、。，（）()はがの「」を]{1,20}(?<![ぁ-ん])"
    r"(?:株式会社|合同会社|有限会社|[（(]株[)）]|㈱)"
    r"|[^\s、。，（）()「」]{2,24}(?:股份有限公司|有限公司)"
    r"|(?:㈜|주식회사 ?)[^\s、,（）()]{1,20}|[^\s、,（）()]{1,20}㈜"
)
# "한국물연구원(원장 홍길동)": who heads a house stands in the bracket behind it
_HEADED = pattern(
    r"(?<![가-힣\w])(?P<name>[가-힣A-Z][가-힣A-Za-z·&]{1,20}(?: [가-힣A-Za-z]{2,12}){0,2}?)"
    r"\s?[（(](?:[^()（）]{1,20},\s)?"
    r"(?:원장|대표이사|대표|장관|차관|위원장|청장|처장|이사장|회장|사장|총장|행장|시장|도지사|지사|군수|구청장|교육감|"
    r"본부장|소장|관장|협회장|총재|CEO)\s"
)
# "中國市場領先的線上娛樂服務商愛奇藝" → "愛奇藝"
_DESCRIBED = pattern(
    r"\A[^，。]{2,20}的[^，。的]{0,14}(?:服务商|服務商|提供商|供应商|供應商|运营商|運營商|制造商|製造商|厂商|廠商|平台|品牌|企业|企業|"
    r"机构|機構|巨头|巨頭)(?=[^的]{2,12}\Z)"
    r"|\A[^，。的]{2,12}(?<!有限)(?<!股份)公司(?=[^的公司]{3,10}\Z)"
)
# "물류 로봇 전문기업 다온로봇" → "다온로봇"
_KOREAN_DESCRIBED = pattern(
    r"\A(?:\S{1,14}\s){0,4}(?:상장사|상장기업|산하|소속|전문기업|전문업체|기업|업체|브랜드|플랫폼|스타트업|제조사|운영사)\s(?=\S{2,20}\Z)"
)
# "商贸部新闻发言人李华" → "商贸部": who speaks for a house stands right behind it
_SPOKEN_FOR = pattern(
    r"(?<=[^，。]{2})(?:的?(?:新闻|新聞)?(?:发言人|發言人)|(?:有关|有關|相关|相關)?(?:负责人|負責人)|董事长|董事長|首席[^，。]{2,3}|(?:联合|聯合)?(?:创始人|創始人|创办人|創辦人)|总裁|行长|[处處局署部院]长|[处處局署部院]長|主任|总经理|總經理|总裁|總裁|主席|秘书长|秘書長).{0,12}\Z"
)
# a day, a desk's stamp before the subject: "3月1日，", "本报讯（记者王明）"
_OPENED = pattern(
    r"\A\s?(?:[\[［【][^\[\]【】]{2,40}(?:기자|특파원)\s?[\]］】]\s?|(?:本[报報台网網站][讯訊]|[（(【][^\s，。（()）】]{1,6}[讯訊電电][）)】])\s?(?:[（(][^（）()]{1,30}[）)])?\s?"
    r"|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:[上下]午|晚)?[，,]|(?:近日|日前|今天|今日|昨日|昨天|近期)[，,])"
)
# "해솔대학교 연구팀", "晨光大学课题组": who works in a university
_TEAM = pattern(
    r"(?:(?<=대학교)|(?<=대학)(?!교)|(?<=大学)|(?<=大學))"
    r"(?: ?(?:공동)?연구[팀진]|[^，。\s]{0,6}(?:团队|團隊|课题组|課題組))[^，。]{0,12}\Z"
)
# "私たちMerrow Japanは": who speaks of themselves
_WE = pattern(
    r"\A\s?(?:私たち|わたしたち|私ども|私共|我々|われわれ|当社|弊社|当会|当院|我们|우리|저희)、?\s?(?P<name>[A-Zァ-ヶ一-鿿][^、。（()）はが은는]{2,30})(?:は|が|、|[（(]|은\s|는\s)"
)
_HEARD = pattern(r"从(?P<name>[^\s，。、从]{3,20}?)(?:举行的[^，。]{0,20})?(?:获悉|了解到|獲悉)")  # "记者从X获悉"
# "云溪博物馆举办的特展": whose the thing is that the sentence is about
_OWNED = pattern(
    r"\A\s?(?P<name>[^\s，。、的由在]{3,16}?)(?:联合)?(?:举办|主办|承办|打造|研发|推出|發起|发起|舉辦|主辦|研發)的"
)
# "北浜大学大学院医学研究科の佐藤健教授らの研究グループは"
_SCHOOL = pattern(
    r"\A\s?(?P<name>[一-鿿ァ-ヶー]{1,8}?大学)(?=[^、。]{0,50}(?:教授|研究グループ|研究チーム|研究者)[^、。]{0,30}は)"
)
_SOURCE = pattern(r"\A[\s□ㅇ○]{0,3}(?P<name>[가-힣A-Za-z]{2,20})(?:이|가)?\s?(?:발표한|집계한)?[^\s]{0,4}에 따르면")
# "…旗下的云溪媒体管理局 (YMA) 今天宣布": a house with its short form acts
_SHORT_FORM = pattern(
    r"(?P<name>[^\s，。、的（）()]{4,24}) ?[（(][A-Z][A-Za-z]{1,9}[）)] ?"
    r"(?:今[天日]|近日|日前|昨[天日])?(?:正式)?(?:宣布|宣佈|表示|发布|發布|發佈|公布|公佈|推出)"
)
_SAID = pattern(r"(?<=.{3})(?:表示|指出|透露|强调|強調|認為|认为|介绍|介紹)\Z")
_RESEARCH = pattern(
    r"(?P<name>[가-힣A-Za-z]{2,12}(?:대학교|대학|연구원|병원))(?:\s[가-힣]{2,14}){0,3}\s(?:공동\s?)?연구[팀진]"
)
_HOLDS = pattern(r"(?<=.{3})(?:举行|舉行|举办|舉辦|召开|召開|开展|開展).{0,12}\Z")  # "美术馆举行新闻[发布会]"
_CUT = pattern(r"[ぁ-ん]")  # "にいがた証券株式会社" cut at its が
_FORMED = pattern(_FORM)
# "料理教室を全国に広げる" before "カルド株式会社": what a clause says of a house
_CLAUSE = pattern(r"[^、。]{0,22}?[ぁ-ん]{0,3}[るすくうむぶぐつただ](?=[ァ-ヶーA-Za-z一-鿿]{2})")
_PARTICLES = "をにでが"
# … and behind the house it is said of: its bracket and its own particle
_IS_SUBJECT = pattern(r"\s?(?:[（(][^（）()]{0,200}[）)]\s?){0,2}(?:は|が|では|、)")
_ASIDE = 0.9  # too little by itself
_ADNOMINAL = "던는한된될"  # what the verbs end in that stand before a noun
# "由云帆网和江南省旅游局联合主办的 …"
_HOSTED = pattern(
    r"(?:\A|[，,、\s])由(?P<name>[^\s，。、和与及（）()]{2,24}?)(?:[（(][^（）()]{1,30}[）)])?(?:[和与及、][^，。]{2,60}?)?"
    r"(?:联合|共同)?(?:主办|发起|举办|推出)"
)
_TELLS = pattern(r"宣布|发布|發布|發佈|公布|公佈|发表|發表|発表|お知らせ|밝혔다|발표했다|발표하였다|발표한다")
_SENTENCE = pattern(r"。|(?<=다)\.")


def from_eastern_lead(text: str) -> Iterator[Told]:
    """The house by its legal form, by who heads it, or as the subject of the first sentence."""
    opened = _OPENED.match(text)
    text = text[opened.end() :] if opened else text
    for told in (
        _WE.match(text),
        _RESEARCH.search(text[:400]),
        _HEARD.search(text[:120]),
        _OWNED.match(text),
        _SCHOOL.match(text),
    ):
        if told:
            yield Told(told["name"], 4.5, "lead")
    house = next((found for found in _EASTERN_HOUSE.finditer(text[:200]) if not _CUT.match(found.group())), None)
    first = _EASTERN_SUBJECT.match(text)
    described = house is not None and _is_described(text, house, first)
    if house:
        other = not described and first is not None and first.end("name") <= house.start()
        yield Told(_bare_house(text, house), 6 if described else 1.5 if other else 4.5, "lead")
    headed = _HEADED.search(text[:300])
    if headed:
        yield Told(_KOREAN_DESCRIBED.sub("", _behind_verb(headed["name"])), 6, "lead")
    source = _SOURCE.match(text)
    if source:
        yield Told(source["name"], 4.5, "lead")
    asked = _ASKED.search(text[:300])
    if asked:
        yield Told(asked["name"] or asked["source"], 4.5, "lead")
    for told, weight in (
        (_DATED.search(text[:120]), 4.5),
        (_LATIN.search(text[:200]), 4.5),
        (_VISITED.match(text), 3.0),
    ):
        if told:
            yield Told(told["name"], weight, "lead")
    host = _HOSTED.search(text[:300])
    if host:
        yield Told(host["name"], 3, "lead")
    short = _SHORT_FORM.search(text[:300])
    if short:
        yield Told(short["name"], 6, "lead")
    if first and not described:
        spoken = _TEAM.sub("", _SPOKEN_FOR.sub("", _HOLDS.sub("", first["name"].strip())))
        named = _KOREAN_DESCRIBED.sub("", _DESCRIBED.sub("", _SAID.sub("", spoken)))
        surely = _TELLS.search(_SENTENCE.split(text[:600], maxsplit=1)[0]) is not None
        ahead = not house or first.start("name") < house.start()
        acts = _SAID.search(first["name"].strip()) or _SPOKEN_FOR.search(first["name"].strip())
        aside = first.group()[-1] in "，," and not acts  # "至此，…", "受此影响，…": what a comma parts seldom acts
        yield Told(named, (6 if surely else _ASIDE if aside else 4) if ahead else 1, "lead")


def _is_described(text: str, house: re.Match[str], first: re.Match[str] | None) -> bool:
    """ "雑誌づくりを手がける株式会社Tarn(本社…)は": a clause stands right before the form of the house that acts.

    Not "Merrowは…を行う株式会社Tarn と…", whose subject was named before.
    """
    before = text[: house.start()]
    if not (_FORMED.match(house.group()) and _CUT.match(before[-1:]) and _IS_SUBJECT.match(text, house.end())):
        return False
    return "、" not in before and "は" not in before[first.end("name") if first else 0 :]


def _bare_house(text: str, house: re.Match[str]) -> str:
    """ "全国に広げるカルド株式会社" → "カルド株式会社": without the clause that a particle opens."""
    name = house.group().strip()
    clause = None if _FORMED.match(name) else _CLAUSE.match(name)
    if clause and (
        text[house.start() - 1 : house.start()] in tuple(_PARTICLES)
        or any(mark in clause.group() for mark in _PARTICLES)
    ):
        return name[clause.end() :]
    return name


def _behind_verb(name: str) -> str:
    """ "개편됐던 중소기업청" → "중소기업청": what a verb says of a house stands before it, parted by a blank."""
    tokens = name.split()
    last = max((at for at, token in enumerate(tokens[:-1]) if token[-1] in _ADNOMINAL), default=-1)
    return " ".join(tokens[last + 1 :])
