"""What an amount measures in Chinese, Japanese and Korean: the words before a particle or verb, the noun behind."""

from __future__ import annotations

import re

from digests.facts.clauses import Clause, Measured
from digests.facts.vocabulary import Vocabulary
from digests.model import Quantity

REACH = 60  # characters looked back
LONGEST = 14  # characters of a measure
KOREAN_WORDS = 3
_TOPIC_REACH = 120  # characters looked back for what the sentence is about

_CUT = re.compile(r"[。，、；：,;:（()）「」『』【】《》“”\"〈〉|※・!！?？\n\t]")
_CUT_BLANKS = re.compile(_CUT.pattern + r"|\s")
_OF_COUNTER = re.compile(r"(?:以上|超|余り|あまり)?[の的](?P<noun>[\u30a0-\u30ff\u4e00-\u9fff]{2,12})")
_OPENED = re.compile(r"(?:^|[\s,、·과와])(?P<noun>[가-힣A-Za-z]{1,13})[(（]\s?(?:약\s?)?\Z")
_AGAINST = re.compile(r"(?:比べ|比較|に対|べて|べ)(?:て|し|して|し、)?\Z|同期比\Z|前年比\Z")
_TOPIC = re.compile(r"(?:^|[、。,，\s])(?P<topic>[^、。,，「」\s]{2,14}?)は[、,]?")
_SAID = re.compile(r"が[、,]?[「『](?P<said>[^」』]{2,24})")  # 68％が「利用する」と回答
_ZH_TAIL = re.compile(
    r"(?:实现|實現|录得|錄得|达到|達到|达|達|为|為|共计|总计|合计|增长|增長|下降|上升|增至|升至|降至|提升|提高|增加|减少|减至|突破|超过|"
    r"占|约|的|是|至|同比|环比|较上年|较去年|人民币|高达|有|了|将|已|共|近|逾|每股|以|于|由|从)+\Z"
)
_ZH_HEAD = re.compile(
    r"^.*(?:实现|實現|录得|錄得|公司|集团|拥有|覆盖|吸引|推出|发布|投入|获得|完成|其中|包括|以及|季度|上半年|全年|年度|年|月|日)(?=[^\W\d_]{2})"
)
_JA_TAIL = re.compile(
    r"(?:は|が|を|も|に|で|の|と|へ|から|より|して|した|する|なる|など|計|総額|合計|約|最大|前年同期比|前年比|前期比|前年度比|昨年比|従来比|対比)+\Z"
)
_JA_HEAD = re.compile(r"^.*(?:において|における|により|として|では|には|は|が|を|に|で|して|した)(?=[^\W\d_ぁ-ん]{2})")
_KO_TAIL = re.compile(
    r"(?:으로|에서|에게|까지|부터|이며|보다|대비|대해|을|를|이|가|은|는|의|에|로|와|과|도|만|총|약|등)\Z"
)
_KO_WORD = re.compile(r"[가-힣A-Za-z·]{1,20}")
_VERB_ONLY = re.compile(r"(?:と?なっ?(?:た|る|り|ります|りました)|でした|です|した|いう\w*)。?")  # "となりました"
_DATED = re.compile(
    r"^(?:年度|年|月期?|四半期|上期|下期|通期|季度|上半年|下半年|期)+の?(?=.{2})"
)  # what is left of a date
_ZH_ACT = re.compile(r"(?:发行|發行|投资|投資|投入|融资|签署|捐赠|斥资|募集)\Z")
_JA_TOPIC = re.compile(r"(?P<topic>.{2,}?)(?<![でにと])は(?P<rest>.*)\Z")
_NOUN_ONLY = re.compile(r"[^\u3041-\u309f\s]{2,}\Z")
_KO_PARTICLE = re.compile(r"(?:을|를|에|의|이|가|로|은|는)\s")
_KO_CASE = re.compile(r"(?<=..)(?:으로|을|를|이|가|은|는|의|에|로)\Z")
_KO_OF = ("의", " 의")
_KO_VERBAL = ("면서", "한", "된", "하는", "되는", "하여", "되어", "에서", "동안", "따라")
_KO_TOPIC = re.compile(r"(?P<words>(?:[가-힣A-Za-z·]{1,20}\s){0,2}?[가-힣A-Za-z·]{1,20}?)(?P<mark>은|는|이|가)\s")
_AMOUNT = re.compile(
    r"\d[\d.,]*\s?[만억조천백万億亿千百兆]*\s?(?:[%％]|円|元|원|명|개|곳|人|件|社|台|美元|欧元|달러|년간|개월간|개월|일간|년)?[減増減少増加的의]{0,2}"
)
_KO_IDLE = frozenset(
    [
        *("분기 상반기 하반기 연간 총 약 모두 각각 전년 대비 지난해".split()),
        *("올해 대해 및 등 통해 위해 오는 최대 최소 전년동기 동기".split()),
        *("도 년도 전년대비 기준 규모 누적 수준 월말 중 으로 로 내년 이후 현재 당시 기간 넘는 이상 이하".split()),
    ]
)


def measure_joined(clause: Clause, quantity: Quantity) -> Measured:
    """The counted noun, else the words before the amount up to the last mark, without particles and verbs."""
    text, vocab = clause.text, clause.vocab
    counted = quantity.kind in ("count", "ordinal") and quantity.unit
    if counted and len(quantity.unit) > 1 and quantity.unit not in vocab.words.heads | set(vocab.words.counters):
        return Measured(quantity.unit, "counted noun")
    if vocab.words.nouns == "particles" and text[quantity.span.end : quantity.span.end + 2].startswith(_KO_OF):
        thing = _after(text, quantity, clause)
        if thing and thing not in _KO_IDLE:
            return Measured(thing, "of behind")
    follows = text[quantity.span.end : quantity.span.end + 1]
    if (quantity.kind == "percent" and follows == "的") or (counted and follows == "を"):
        return Measured(_after(text, quantity, clause), "words behind")
    if quantity.kind == "percent" and (said := _SAID.match(text, quantity.span.end)):
        return Measured(said["said"], "answer")
    if named := _behind_counter(text, quantity, clause) if counted else "":
        return Measured(named, "noun behind the counter")
    if bracketed := _bracketed(text, quantity, clause):
        return Measured(bracketed, "bracket")
    before = _words_before(clause, quantity)
    if before and _ZH_ACT.search(before) and (thing := _after(text, quantity, clause)):
        return Measured(thing, "what was done with")
    if before:
        return Measured(before, "words before")
    if vocab.words.nouns == "particles" and (topic := _topic(text[clause.sentence.span.start : quantity.span.start])):
        return Measured(topic, "topic")
    after = _after(text, quantity, clause)
    if after and not counted:
        return Measured(after, "words behind")
    return Measured(quantity.unit if counted else "", "counter" if counted else "nothing")


def _words_before(clause: Clause, quantity: Quantity) -> str:
    """The stretch before the amount; where it only compares or says when, what the sentence is about."""
    text, vocab, start = clause.text, clause.vocab, quantity.span.start
    before = _before(text, max(clause.sentence.span.start, start - REACH), start, vocab)
    if before and vocab.words.nouns == "joined" and (_AGAINST.search(before) or before in vocab.words.general):
        return _sentence_topic(text[clause.sentence.span.start : start])
    return before


def _behind_counter(text: str, quantity: Quantity, clause: Clause) -> str:
    """ "100店舗の新規出店", "2.5万台的订单": what the count is one of, where a noun of its own stands behind."""
    found = _OF_COUNTER.match(text, quantity.span.end, clause.sentence.span.end)
    return found["noun"] if found and clause.vocab.words.nouns == "joined" else ""


def _bracketed(text: str, quantity: Quantity, clause: Clause) -> str:
    """ "굴(7,668만 달러", "氷(3億円": the noun right before the bracket, without the joint to the noun before it."""
    low = max(clause.sentence.span.start, quantity.span.start - REACH)
    found = _OPENED.search(text, low, quantity.span.start)
    if not found:
        return ""
    noun = found["noun"] if len(found["noun"]) < LONGEST else ""
    return "" if noun in clause.vocab.words.last_time or noun in clause.vocab.words.general else noun


def _sentence_topic(before: str) -> str:
    """The last "…は" of a sentence: "営業利益は、人件費が増えたものの、前期に比べ" → 営業利益."""
    found = _TOPIC.findall(before)
    return found[-1] if found else ""


def _before(text: str, low: int, end: int, vocab: Vocabulary) -> str:
    """The nearest stretch between marks or amounts that holds a noun."""
    cut = _CUT if vocab.words.nouns == "particles" else _CUT_BLANKS
    for part in reversed(cut.split(text[low:end])[-2:]):
        pieces = _AMOUNT.split(part)
        for at in range(len(pieces) - 1, -1, -1):
            piece = pieces[at].strip()
            words = _korean(piece) if vocab.words.nouns == "particles" else _plain(piece)
            if (
                len(words) >= 2
                and not _KO_TAIL.fullmatch(words)
                and not any(words in listed for listed in (vocab.words.up, vocab.words.down))
            ):
                return words
    return ""


def _plain(part: str) -> str:
    """売上高は → 売上高; 公司实现营业收入 → 营业收入."""
    if topic := _JA_TOPIC.match(part):
        rest = _JA_TAIL.sub("", topic["rest"])
        part = rest if _NOUN_ONLY.match(rest) else topic["topic"]
    kana = any("\u3040" <= letter <= "\u30ff" for letter in part)
    tail, head = (_JA_TAIL, _JA_HEAD) if kana else (_ZH_TAIL, _ZH_HEAD)
    part = tail.sub("", part)
    if found := head.match(part):
        part = part[found.end() :]
    return _DATED.sub("", part)[-LONGEST:].strip("的の ")


def _korean(part: str) -> str:
    """The last words before the amount behind the topic, without particles: "정부는 소상공인" → 소상공인."""
    if _KO_PARTICLE.match(part):
        return ""  # what was done with the amount before
    words = [word for word in _KO_WORD.findall(part) if word not in _KO_IDLE and not word.endswith("보다")]
    words = words[-KOREAN_WORDS:]
    if words and words[-1].endswith(_KO_VERBAL):
        return ""  # "13.9% 성장한 2조원": the topic says what grew
    for at in range(len(words) - 1, 0, -1):
        if words[at - 1].endswith(("은", "는", "하며", "하고", "되고", "되며", "으며", "이며")):
            words = words[at:]
            break
    if not words:
        return ""
    words[-1] = _KO_TAIL.sub("", words[-1]) or words[-1]
    return " ".join(words)


def _topic(before: str) -> str:
    """The last words marked as topic or subject: "모바일광고 매출액은 … 13.9% 성장한" → 모바일광고 매출액."""
    found = list(_KO_TOPIC.finditer(before[-_TOPIC_REACH:]))
    topics = [one for one in found if one["mark"] in "은는"] or found
    if not topics:
        return ""
    words = [word for word in topics[-1]["words"].split() if word not in _KO_IDLE]
    for at in range(len(words) - 1, 0, -1):
        if words[at - 1].endswith((*_KO_VERBAL, "에서도", "하며", "하고", "으로", "을", "를", "은", "는", "의해")):
            words = words[at:]
            break
    return " ".join(words)


def _after(text: str, quantity: Quantity, clause: Clause) -> str:
    """The noun behind: 約18％軽くなった薄型キーボード, 60%的用户."""
    end = min(clause.sentence.span.end, quantity.span.end + 24)
    part = _CUT.split(text[quantity.span.end : end])[0].strip()
    if clause.vocab.words.nouns == "particles":
        words = _KO_WORD.findall(part)[:KOREAN_WORDS]
        words = [word for word in words if word != "의" and word not in _KO_IDLE]
        if not words:
            return ""
        stop = next((at for at, word in enumerate(words) if _KO_CASE.search(word) or word.endswith(_KO_VERBAL)), 1)
        named = words[: min(stop + 1, 2)]
        return " ".join([*named[:-1], _KO_CASE.sub("", named[-1].removeprefix("의"))])
    behind = re.sub(r"^(?:[のはがをにでともへ的]|人民币|人民幣)+", "", part)[:LONGEST]
    return "" if _VERB_ONLY.fullmatch(behind) else behind
