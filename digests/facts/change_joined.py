"""Older ends, changes and levels in Chinese, Japanese and Korean: 213만 원에서 228만 원으로, 从30%增至35%."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.model import Direction, Quantity
from digests.pattern import pattern

COMPARED = 24  # characters before an amount in which stands what it is compared with
NEXT = 6  # characters between two amounts of a list: ", ", "和"
EACH_REACH = 8  # characters before an amount in which "each" stands
APART = 14  # characters between two amounts that share the turn behind the second

_ARROW = pattern(r"\s?[)）]?\s?(?:→|⇒|➝|->|▶)\s?(?:['‘’]?\d{2,4}[년年]?\s?[:：]?\s?)?\Z")
_FROM = {  # between the older end and the newer one, and what must follow the newer one
    "ko": (
        pattern(r"(?:\([^()]{0,20}\))?에서\s?[^,.]{0,14}\Z"),
        pattern(r"\s?(?:\([^()]{0,20}\))?\s?(?:으로|로)"),
    ),
    "ja": (pattern(r"から[^、。]{0,10}\Z"), pattern(r"[にへ]")),
    "zh": (
        pattern(r"(?:左右)?[调調改变變增升提扩擴上降下减減缩縮回压壓跌涨漲]\w{0,3}?[至到为為][约約]?\Z"),
        pattern(""),
    ),
}
_QUOTE = pattern(r"[」』”’]")  # 「通勤時間の削減」が45％: an answer tells no fall
_EACH = pattern(r"각각|それぞれ|分别|分別|各")
_COMPARES = pattern(
    r"同比|环比|環比|按年|按季|按月|月增|季增|年減|年减|月減|季減|[今上去同]期|前年同期|[较較比][上去前]|年增|季增|前\w{1,4}比|同期比|(?:前\w{1,3}|昨年|一昨年|先月|\d年前|去年)より|対比|대비|보다|비해|비하여"
)
_MORE_THAN = pattern(
    r"(?:/[^()（）]{0,20})?[)）]?\s?(?:[(（][^()（）]{0,20}[)）])?\s?(?:대비|보다|에 비해|에 비하여|와 비교)"
    r"|[）)]?を\d+[割％%件]?.{0,3}[上下]回"
)
_SHARE_OF_IT = pattern(r"\s?[의の的]\s?(?:약\s?|約|约)?\d[\d.]*\s?[%％]")  # 347억 원의 22.7% 수준
_PASSED = pattern(
    r"\s?(?:[을를]\s?(?:크게\s)?(?:넘|웃돌|상회|뛰어|제치|경신|갈아)|를 기록했던"
    r"|を(?:大き?く|大幅に|やや)?[上下]回[りっる]|を更新|を超え)"
)
_SINCE = pattern(  # 20억 달러를 처음으로 넘어선 이후: a mark that was passed long ago
    r"\s?[을를]\s?(?:처음으로\s|처음\s)?(?:넘어선|넘긴|넘은|달성한|돌파한|기록한)\s(?:이후|이래|뒤|지)"
    r"|を(?:初めて)?(?:突破|達成|記録|超え)(?:し)?て?(?:以来|以降|から)|[^，。；、\d]{0,4}(?:以来|以來)"
)
_THAN = pattern(r"[較较比](?:[上去前同]|\d)[^，。,；\d][^，。,；]{0,10}[的之]\Z")  # 較11月的1.8%升幅為高
_NOUN_ONLY = pattern(r"\s?[,、]\s?[가-힣]{2,10}\s\Z")
_RECORD = pattern(r"(?:최고|최대|종전|기존|이전|従来|過去最[高大多]|前回|前年|昨年|前期)[^,、。]{0,16}\Z")
_LEVEL_BEFORE = pattern(r"[至到为為达達][约約]?\Z")
_LEVEL_BEHIND = pattern(r"\s?(?:으로|로|까지|に|へ|まで)")
_UNTIL = ("까지", "まで")  # also part of an amount: 0.35%까지
_TURNED = pattern(r"(?:了|约|約|[をが]|약)?\s?\Z")
_REMARK = pattern(r"(?:\s?[（(][^（）()]{1,12}[）)])?[이가을를]?\s?")
_EARNED = pattern(r"[을를]\s올[렸린려]")  # 매출 480억 원을 올렸다
_MORE_OF = pattern(r"(?P<turn>[増減])[のと](?=[\d約])")  # 5億円減の62億円
_SHARED = pattern(r"\s?[,、，]\s?[^,、，。.\d]{0,12}?[은는이가はが]?\s?\Z")


def turned_from(clause: Clause, at: int) -> bool:
    """Whether the amount with index `at` is the older end of what the next one tells."""
    if at + 1 >= len(clause.amounts):
        return False
    here, following = clause.amounts[at], clause.amounts[at + 1]
    if here.unit != following.unit and here.unit and following.unit:
        return False
    between = clause.text[here.span.end : following.span.start]
    if _ARROW.match(between):
        return True
    joint, behind = _FROM[writing(clause)]
    return joint.match(between) is not None and behind.match(clause.text, following.span.end) is not None


def is_arrow(between: str) -> bool:
    return _ARROW.match(between) is not None


def is_compared(between: str) -> bool:
    """Whether it says what is compared with: 전년 동기 대비, 较去年."""
    return _COMPARES.search(between) is not None


def writing(clause: Clause) -> str:
    """Which of the three ways of building a sentence it is: "ko", "ja" or "zh"."""
    words = clause.vocab.words
    return "ko" if words.nouns == "particles" else "ja" if words.one_in else "zh"


def compared_with(clause: Clause, at: int) -> bool:
    """Whether another amount is only held against it, as the words behind it say: 7억 톤 대비, 최고치 66억을 넘어."""
    text, quantity = clause.text, clause.amounts[at]
    if quantity.kind in ("duration", "ordinal"):
        return False
    start, end = quantity.span.start, quantity.span.end
    if _MORE_THAN.match(text, end) or (quantity.kind == "money" and _SHARE_OF_IT.match(text, end)):
        return True
    if _SINCE.match(text, end):
        return True
    if _THAN.search(text, max(clause.sentence.span.start, start - COMPARED), start):
        return True
    low = max(clause.sentence.span.start, start - COMPARED)
    passed = _PASSED.match(text, end)
    return passed is not None and ("던" in passed.group() or _RECORD.search(text, low, start) is not None)


def direction_joined(clause: Clause, at: int) -> Direction | None:
    """增长12.5%, 12.3％増, 12.3% 증가; 按年上升港币57亿元, 前月比13件減: by how much it moved."""
    quantity = clause.amounts[at]
    if quantity.unit not in ("%", "pp", "bps"):
        return _turn_of_amount(clause, quantity)
    words, text = clause.vocab.words, clause.text
    start, end = quantity.span.start, quantity.span.end
    if _THAN.search(text, max(clause.sentence.span.start, start - COMPARED), start):
        return None
    near = _QUOTE.split(text[max(clause.sentence.span.start, start - 5) : start])[-1]
    behind = text[end : end + 6]
    led = text[start:end].endswith(_UNTIL) or _led_to(clause, at)
    if led or _LEVEL_BEFORE.search(near) or _LEVEL_BEHIND.match(behind):
        return None  # 提升至35%, 1%로 인상, 0.6%p 떨어진 6.3%: what it has come to
    if turn := _beside(clause, behind):
        return turn
    stretches = (near, behind[:2]) if writing(clause) == "zh" else (behind, near)
    for stretch in stretches:
        for turn, listed in (("down", words.down), ("up", words.up)):
            if any(word in stretch for word in listed):
                return "down" if turn == "down" else "up"
    return _shared_turn(clause, at)


def _led_to(clause: Clause, at: int) -> bool:
    """0.61%포인트 떨어진 6.30%: the turn before it is that of the amount before."""
    if not at or writing(clause) == "zh":
        return False
    between = clause.text[clause.amounts[at - 1].span.end : clause.amounts[at].span.start].strip()
    return len(between) <= APART and between.endswith(clause.vocab.words.levels)


def _beside(clause: Clause, behind: str) -> Direction | None:
    """15.2% 많은, 5.7ポイント高い, 1万8000人多い: so much more or less than something."""
    words, said = clause.vocab.words, behind.lstrip()
    if words.above and said.startswith(words.above):
        return "up"
    return "down" if words.below and said.startswith(words.below) else None


def each_in_turn(clause: Clause, at: int) -> bool:
    """수출과 수입은 각각 3%, 5% 늘었다: whether "each" stands before a row of amounts that this one is of."""
    first = at
    while first and clause.amounts[first].span.start - clause.amounts[first - 1].span.end <= NEXT:
        first -= 1
    start = clause.amounts[first].span.start
    return _EACH.search(clause.text, max(clause.sentence.span.start, start - EACH_REACH), start) is not None


def _shared_turn(clause: Clause, at: int) -> Direction | None:
    """매출은 9.1%, 영업이익은 18.2% 줄었다: the turn behind the last one is told of both."""
    if at + 1 >= len(clause.amounts) or writing(clause) == "zh":
        return None
    here, following = clause.amounts[at], clause.amounts[at + 1]
    between = clause.text[here.span.end : following.span.start]
    if here.unit != following.unit or len(between) > APART or not _SHARED.match(between):
        return None
    low = max(clause.sentence.span.start, here.span.start - 2 * COMPARED)
    compared = _COMPARES.search(clause.text, low, here.span.start) or _COMPARES.search(between)
    if not compared and not _NOUN_ONLY.match(between) and not each_in_turn(clause, at):
        return None  # 반도체 47%, 석유제품 6.2% 늘었고 are two of a kind
    return direction_joined(clause, at + 1)


def _turn_of_amount(clause: Clause, quantity: Quantity) -> Direction | None:
    """6,142百万円（1.5％）増加の408,592百万円, 235억원이 감소된: by how much it moved, not what it is."""
    words, text, start, end = clause.vocab.words, clause.text, quantity.span.start, quantity.span.end
    if quantity.kind in ("duration", "ordinal", "per_share", "ratio"):
        return None
    low = max(clause.sentence.span.start, start - COMPARED)
    if turn := _beside(clause, text[end : end + 4]):
        return turn
    if _EARNED.match(text, end):
        return None
    if found := _MORE_OF.match(text, end):
        return "up" if found["turn"] == "増" else "down"
    at = clause.amounts.index(quantity)
    beside = at > 0 and clause.amounts[at - 1].unit == quantity.unit and writing(clause) == "zh"  # 11.8万人，增加3千人
    compared = beside or _COMPARES.search(text, low, start) is not None
    if not compared and quantity.kind != "money":
        return None
    remark = _REMARK.match(text, end)
    behind = "" if writing(clause) == "zh" else text[remark.end() if remark else end :][:6]
    before = _TURNED.sub("", text[max(low, start - 6) : start])
    for turn, listed in (("down", words.down), ("up", words.up)):
        behind_it = tuple(word for word in listed if len(word) > 1 or compared)
        if behind.startswith(behind_it) or (compared and before.endswith(tuple(listed))):
            return "down" if turn == "down" else "up"
    return None
