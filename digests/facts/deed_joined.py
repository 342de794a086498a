"""What is done with money, and what becomes of those that are counted, in Chinese, Japanese and Korean.

새 공장에 3500억원을 투자 → 새 공장에 투자; 事故で3人が死亡し → 事故で死亡; 14人受伤 → 受伤.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from digests.facts.clauses import Clause
from digests.facts.vocabulary import any_of
from digests.languages.numbers import NumberWords
from digests.model import Quantity
from digests.pattern import pattern

REACH = 20  # characters before an amount in which stands where or in what it happens
_WHERE: Final = {
    "ja": pattern(r"(?P<where>[一-鿿ァ-ヶー]{2,12}[でにへ])は?、?(?:約|計|総額|合計)?\Z"),
    "ko": pattern(
        r"(?P<where>(?:[가-힣A-Za-z]{1,10}\s){0,2}[가-힣A-Za-z]{1,10}?(?:에서|에|으로|로))[는도]?\s(?:약\s?|총\s?|모두\s?)?\Z"
    ),
}
_PEOPLE = frozenset({"人", "名", "명", "사람", "社", "곳", "팀", "校", "개사", "人次"})
_BESIDE = pattern(r"(?<![ぁ-ん一-鿿ァ-ヶーA-Za-z])(?P<who>[一-鿿ァ-ヶー]{2,10})\s?\Z")
_BESIDE_KO = pattern(r"(?<![가-힣])(?P<who>[가-힣]{2,8})\s(?:등\s)?(?:약\s|총\s|모두\s)?\Z")
_ALL = frozenset("全国 県内 国内 市内 世界 延べ 総勢 合計 男女 約".split())
_NO_PART = tuple("은 는 이 가 을 를 에 의 한 된 인 던 린 던 진 난 든 른".split())  # ends of no part of a place
_ENDS_KO = tuple("해 여 고 며 서 로 과 와 도 만 중 등 간 다 면 전 후".split())
_OTHERS = pattern(
    r"(?:바탕|기준|중심|대상|목표|모집|현재|지난해|올해|이번|따라|대로|최초|처음|별도|추가)(?:에서|에|으로|로)\Z"
)


def done_with(clause: Clause, quantity: Quantity) -> str:
    """Where or to what it goes, and the noun of the deed behind the amount; "" where none stands there."""
    words = clause.vocab.words
    counted = quantity.kind in ("count", "ordinal") and bool(quantity.unit)
    listed = words.fates if counted else words.deed_words if quantity.kind == "money" else frozenset[str]()
    if not listed:
        return ""
    found = _behind(words, counted).match(clause.text, quantity.span.end, clause.sentence.span.end)
    if found is None:
        return ""
    where = (found["goal"] or "").strip() or _where(clause, quantity)
    if not where and counted and quantity.unit in _PEOPLE:
        where = _who(clause, quantity)
    if not where and (not counted or quantity.unit not in _PEOPLE):
        return ""  # 과징금 2억원을 부과: the noun before it says more
    blank = " " if words.nouns == "particles" and where else ""
    return f"{where}{blank}{found['deed']}"


def lone_deed(clause: Clause, quantity: Quantity) -> str:
    """회사는 1조 원을 투자해: the deed alone, where nothing else says what the money is."""
    words = clause.vocab.words
    if quantity.kind != "money" or not words.deed_words:
        return ""
    found = _behind(words, False).match(clause.text, quantity.span.end, clause.sentence.span.end)
    return found["deed"] if found else ""


@cache
def _behind(words: NumberWords, counted: bool) -> re.Pattern[str]:
    """The particle of the amount, to whom it goes, the deed."""
    deeds = any_of(words.fates if counted else words.deed_words, False)
    if words.nouns == "particles":
        goal = r"(?P<goal>(?:[가-힣A-Za-z·]{1,10}\s){0,2}[가-힣A-Za-z·]{1,10}(?:에|에게)\s)?"
        return re.compile(
            rf"(?:이|가|을|를|은|는)?\s(?:(?:새로|추가로|모두|신규로|직접)\s)?{goal}(?P<deed>{deeds})(?=했|됐|하|되|한|된|할|될|합|됩|해|돼|받|\s?(?:[,.·…–—-]|등|\Z))"
        )
    if words.one_in:
        goal = r"(?P<goal>[一-鿿ァ-ヶーa-zA-Zぁ-ん]{2,12}[にへ])?"
        return re.compile(rf"(?:が|を|も|は){goal}(?P<deed>{deeds})(?=し|す|さ|を|で|、|。)")
    return re.compile(
        rf"(?P<goal>)(?P<deed>(?:参加|參加|参与|參與|出席|报名|報名)[^\W\d的了]{{2,6}}(?=[，。、；]|\Z)|{deeds})"
    )


def _who(clause: Clause, quantity: Quantity) -> str:
    """医師14人が参加 → 医師が; what stands right before the number, and is no noun of all."""
    words, start = clause.vocab.words, quantity.span.start
    low, korean = max(clause.sentence.span.start, start - REACH), words.nouns == "particles"
    found = (_BESIDE_KO if korean else _BESIDE).search(clause.text, low, start)
    if found is None or not (korean or words.one_in) or found["who"] in words.general | _ALL:
        return ""
    if korean:
        return "" if found["who"].endswith((*_NO_PART, *_ENDS_KO)) else found["who"]
    return f"{found['who']}が"


def stands_beside(clause: Clause, quantity: Quantity) -> bool:
    """체납자 215명: a noun stands right before the number."""
    return bool(_who(clause, quantity))


def _where(clause: Clause, quantity: Quantity) -> str:
    """行事に, 사고로: what ends in a particle of place right before the amount."""
    words = clause.vocab.words
    told = "ko" if words.nouns == "particles" else "ja" if words.one_in else ""
    if not told:
        return ""
    start = quantity.span.start
    low = max(
        clause.sentence.span.start, start - REACH, *(one.span.end for one in clause.amounts if one.span.end <= start)
    )
    found = _WHERE[told].search(clause.text, low, start)
    if found is None or _OTHERS.search(found["where"]):
        return ""
    said = found["where"].split()
    while len(said) > 1 and (said[0].endswith(_NO_PART) or said[0] in words.general):
        said.pop(0)
    return " ".join(said)
