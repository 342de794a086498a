"""What an amount measures in Chinese, Japanese and Korean: the words before a particle or verb, the noun behind."""

from __future__ import annotations

from collections.abc import Iterator

from digests.facts.clauses import Clause, Measured
from digests.facts.deed_joined import done_with, lone_deed, stands_beside
from digests.facts.measure_korean import done_to, korean, korean_behind, korean_topic, says_nothing
from digests.facts.measure_signs import LONGEST, only_compares, sentence_topic, signs, signs_behind
from digests.facts.share_joined import answered, is_introduced, part_of
from digests.model import Quantity
from digests.pattern import pattern

REACH = 60  # characters looked back
BEHIND = 24  # characters looked ahead
EACH, ACROSS, PAIR = 40, 12, 2  # characters from "each" to an amount, to the first one; names of a list
STRETCHES = 3  # between marks or amounts, looked at before an amount

_CUT = pattern(r"[。，、；：,;:（()）「」『』【】《》“”\"〈〉|※・!！?？\n\t▲ㅇ□→…]|\s-\s")
_EACH = pattern(r"각각|それぞれ|分别|分別")
_JOINTS = pattern(r"(?:과|와|및|그리고)\s|\s및\s|[,、·，]\s?|と|[和与與及]")
_LISTED = pattern(  # the list before it, up to its particle
    r"(?P<names>[^.。:：;；(（!?\d]{3,50}?)(?:[은는이가을를도]|의)?(?:は|が|も|を)?、?,?\s?"
    r"(?:(?:전년|작년|지난해|전분기|전월|1년|동기|같은|지난|분기|대비|보다|비해|기간|동월|前年|前期|同期|比べ|比|て|で|し|年|较|較|同|比|去|上|期|增长|增長|成長|下降|上升|为|為|达|達)\S{0,4}\s?){0,6}\Z"
)
_CUT_BLANKS = pattern(_CUT.pattern + r"|\s")
_REMARK = pattern(r"[（(][^（）()]{0,40}[）)]\*?")
_NUMBER = pattern(r"\d[\d.,]*(?![\d歳代대])(?:(?:ml|cm|mm|kg|[gmL])(?![a-zA-Z]))?")
_FUNDS = pattern(  # 1亿元D+轮融资, 3億円の資金調達, 200万元罚款: what the money is stands right behind it
    r"(?:人民[币幣])?[的の]?(?P<noun>(?:[A-Za-z天使首]{1,6}\+?[轮輪])?(?:战略|戰略|股权|股權|银团|銀團|信贷|专项|專項|产业)?"
    r"(?:融资|融資|投资|投資|贷款|貸款|补贴|補貼|补助|補助|罚款|罰款|罰金|订单|訂單|合同|合約|赔偿|賠償|捐款|善款|资助|資助|赠款|贈款|拨款|撥款|奖励|獎勵|现金|現金|基金|债券|債券|奖金|獎金|授信"
    r"|資金調達|支援金|給付金|支援(?![\u4e00-\u9fff])|寄付金?|募金|義援金|奨学金|賞金|出資|補助金|助成金|損失|赤字|黒字|課徴金|寄付|受注|特別損失|社債|増収|減収|増益|減益))"
)
_OF_COUNTER = pattern(
    r"(?:以上|超|余り|あまり)?(?:[の的]|だった|となった|にのぼる|に達した|を記録した)(?P<noun>[\u30a0-\u30ff\u4e00-\u9fff]{2,12})"
)
_OPENED = pattern(
    r"(?:^|[\s,、·과와。])(?P<noun>(?:[1-9]0(?=대))?[가-힣A-Za-z\u30a0-\u30ff\u4e00-\u9fff]{1,13})[(（]\s?(?:약\s?|約)?\Z"
)
_TAKES = pattern(r"(?:の割合)?を占め|[을를]\s차지")
_SHARE_OF = pattern(r"の(?P<noun>[\u30a0-\u30ff\u4e00-\u9fff]{2,8})")  # 三信から42.6％の株式を
_WORTH = pattern(  # 价值200万元的药品, 10億円相当の機材
    r"(?:(?<=[元圓])的|(?:相当|相當|分)[の的])(?P<noun>[\u30a0-\u30ff\u4e00-\u9fff]{2,8})"
)
_VALUED = pattern(r"[价價]值(?:约|約|近|超过|超過|人民[币幣])?\Z")
_ACTED = pattern(r"[がを](?P<noun>[\u30a0-\u30ff\u4e00-\u9fff]{2,8})(?=[しさすで])")  # 80万人が利用し
_STAKE = pattern(r"的?(?P<noun>股权|股權|股份|权益|權益|投票权|投票權)")
_SAID_OF_ANOTHER = pattern(r"[がをにへとで](?=[^\u3041-\u309f])")
_ACT = pattern(r"(?:发行|發行|投资|投資|投入|融资|签署|捐赠|斥资|募集|拨款|撥款|出资|出資|安排|下达|捐資|捐资)\Z")
_KO_OF = ("의", " 의")
_DONE_TO = pattern(r"を(?:対象|中心|超|突破|上回|下回|達成|記録|目標|目安|目途|前提|上限|要|見込|予定|予想|計画)")


def measure_joined(clause: Clause, quantity: Quantity) -> Measured:
    """The counted noun, else the words before the amount up to the last mark, without particles and verbs."""
    text, vocab = clause.text, clause.vocab
    counted = bool(quantity.kind in ("count", "ordinal") and quantity.unit)
    if counted and len(quantity.unit) > 1 and quantity.unit not in vocab.words.heads | set(vocab.words.counters):
        return Measured(quantity.unit, "counted noun")
    if found := _of_behind(clause, quantity, counted):
        return found
    if bracketed := _bracketed(text, quantity, clause):
        return Measured(bracketed, "bracket")
    if done := done_with(clause, quantity):
        return Measured(done, "what was done with")
    before = _in_turn(clause, quantity) or _words_before(clause, quantity)
    if quantity.kind == "percent" and before and _TAKES.match(text, quantity.span.end):
        return Measured(_part_of_it(clause, quantity, before), "words before, the part of them")
    if before in vocab.words.visitors and (topic := _topic(clause, quantity)) and topic != before:
        return Measured(f"{topic} {before}", "words before, one of a list")
    if before and _ACT.search(before) and (thing := _after(clause, quantity)):
        return Measured(thing, "what was done with")
    if before:
        return Measured(before, "words before")
    if topic := _topic(clause, quantity, own=counted):
        return Measured(topic, "topic")
    return _told_behind(clause, quantity, counted)


def _told_behind(clause: Clause, quantity: Quantity, counted: bool) -> Measured:
    """What is done with an amount of which nothing before it says what it is; else the noun behind, or its counter."""
    text = clause.text
    if deed := lone_deed(clause, quantity):
        return Measured(deed, "what was done with")
    if quantity.kind == "measure" and (acted := _ACTED.match(text, quantity.span.end, clause.sentence.span.end)):
        return Measured(acted["noun"], "words behind")
    after = "" if counted and not _takes_object(text, quantity) else _after(clause, quantity)
    if after:
        return Measured(after, "words behind")
    if counted and (acted := _ACTED.match(text, quantity.span.end, clause.sentence.span.end)):
        return Measured(acted["noun"], "words behind")
    return Measured(quantity.unit if counted else "", "counter" if counted else "nothing")


def _part_of_it(clause: Clause, quantity: Quantity, whole: str) -> str:
    """研究開発費は売上高の8％を占める → 売上高に占める研究開発費."""
    topic = _topic(clause, quantity)
    if not topic or topic == whole:
        return whole
    return f"{whole} 중 {topic}" if clause.vocab.words.nouns == "particles" else f"{whole}に占める{topic}"


def _in_turn(clause: Clause, quantity: Quantity) -> str:
    """수출과 수입은 각각 3%, 5%; 營收和淨利分別為3億元和1億元: the name that stands in the same place of its list."""
    text, start = clause.text, clause.sentence.span.start
    each = list(_EACH.finditer(text, max(start, quantity.span.start - EACH), quantity.span.start))
    if not each:
        return ""
    told = [one for one in clause.amounts if each[-1].end() <= one.span.start <= quantity.span.start]
    list_of = _LISTED.search(text, max(start, each[-1].start() - REACH), each[-1].start())
    if list_of is None or not told or told[0].span.start - each[-1].end() > ACROSS:
        return ""
    names = [name for name in _JOINTS.split(list_of["names"]) if name.strip()]
    first = clause.amounts.index(told[0])
    row = 1
    while first + row < len(clause.amounts) and (
        clause.amounts[first + row].span.start - clause.amounts[first + row - 1].span.end <= ACROSS // 2
    ):
        row += 1
    names, place = names[-row:], len(told) - 1
    if len(names) < PAIR or place >= len(names):
        return ""
    name = names[place].strip()
    name = (
        korean(name, frozenset(), clause.vocab.words)
        if clause.vocab.words.nouns == "particles"
        else signs(name, japanese=_japanese(clause))
    )
    return name if len(name) > 1 else ""


def _of_behind(clause: Clause, quantity: Quantity, counted: bool) -> Measured | None:
    """What stands right behind says it: 4개의 기업, 65%的用户, 68％が「利用する」と回答, 100店舗の新規出店."""
    text, vocab, end = clause.text, clause.vocab, quantity.span.end
    if quantity.kind in ("percent", "ratio") and (said := answered(clause, quantity)):
        return Measured(said, "answer")
    if vocab.words.nouns == "particles":
        of = text[end : end + 2].startswith(_KO_OF) and not (counted and stands_beside(clause, quantity))
        thing = _after(clause, quantity) if of else ""  # not 체납자 215명의 명단
        return Measured(thing, "of behind") if thing else None
    if quantity.kind == "money" and (funds := _FUNDS.match(text, end)):
        return Measured(funds["noun"], "words behind")
    worth = _WORTH.match(text, end) if quantity.kind == "money" else None
    if worth and ("相" in worth.group() or "分" in worth.group() or _VALUED.search(text, 0, quantity.span.start)):
        return Measured(signs_behind(worth["noun"]).rstrip("和与與及等は"), "words behind")
    if quantity.kind == "percent" and (stake := _STAKE.match(text, end)):
        return Measured(stake["noun"], "words behind")
    if quantity.kind == "percent" and text[end : end + 1] == "的":
        return Measured(_after(clause, quantity), "words behind")
    kana = "ぁ" <= text[quantity.span.start - 1 : quantity.span.start] <= "ん"
    if quantity.kind == "percent" and kana and (share := _SHARE_OF.match(text, end)):
        return Measured(share["noun"], "words behind")
    if quantity.kind == "percent":
        return _of_share(clause, quantity)
    found = _OF_COUNTER.match(text, end, clause.sentence.span.end) if counted else None
    return Measured(found["noun"], "noun behind the counter") if found else None


def _of_share(clause: Clause, quantity: Quantity) -> Measured | None:
    """其中32%…: where nothing before the share says what it is, what follows does; 占总收入的48%: of what was told."""
    if after := _after(clause, quantity) if is_introduced(clause, quantity) else "":
        return Measured(after, "words behind")
    at = clause.amounts.index(quantity)
    part = part_of(clause, quantity, measure_joined(clause, clause.amounts[at - 1]).words if at else "")
    return Measured(part, "words before, the part of them") if part else None


def _takes_object(text: str, quantity: Quantity) -> bool:
    """ "50店舗を新規出店": what is done with the counted things names them; "1,900名を対象に" does not."""
    end = quantity.span.end
    return text[end : end + 1] == "を" and _DONE_TO.match(text, end) is None


def _nobody(clause: Clause) -> frozenset[str]:
    """Names that measure nothing: of the house, of what is general."""
    words = clause.vocab.words
    return clause.agents | words.general | words.up | words.down


def _words_before(clause: Clause, quantity: Quantity) -> str:
    """The nearest stretch between marks or amounts that holds a noun."""
    nobody, korean_text = _nobody(clause), clause.vocab.words.nouns == "particles"
    for piece, left in _stretches(clause, quantity):
        if not korean_text and _SAID_OF_ANOTHER.match(piece):
            if piece.startswith("を") and (topic := _topic(clause, quantity)):
                return topic  # 期末配当は、普通配当45円に10円を加え、55円: done with the amount before
            if piece.startswith("を") and quantity.kind in ("measure", "count"):
                return ""  # パネル3,200枚を設置し、年間180万kWhを発電する
            continue  # 6000円が相場のところ、3000円で
        if korean_text:
            words = korean(piece, nobody, clause.vocab.words, left=left)
        else:
            words = signs(piece, japanese=_japanese(clause), left=left)
        if korean_text and not words and not (left and done_to(piece)):
            return ""  # it only modifies the amount: the topic says what
        if len(words) > 1 and words not in nobody and not _of_the_house(words, clause):
            return "" if not korean_text and only_compares(words) else words
    return ""


def _japanese(clause: Clause) -> bool:
    return bool(clause.vocab.words.one_in) and clause.vocab.words.nouns == "joined"


def _of_the_house(words: str, clause: Clause) -> bool:
    return words.casefold() in clause.agents


def _stretches(clause: Clause, quantity: Quantity) -> Iterator[tuple[str, bool]]:
    """What stands before an amount, cut at marks, remarks in brackets and other amounts, the nearest first.

    With each, whether a number stands before it: the rest of a date may open it.
    """
    start = quantity.span.start
    low = max(clause.sentence.span.start, start - REACH)
    cut = _CUT if clause.vocab.words.nouns == "particles" else _CUT_BLANKS
    others = [one.span for one in clause.amounts if low < one.span.end <= start and one is not quantity]
    pieces: list[str] = []
    at = low
    for span in others:
        pieces.append(clause.text[at : max(at, span.start)])
        at = max(at, span.end)
    pieces.append(clause.text[at:start])
    found = 0
    for place, piece in reversed(list(enumerate(pieces))):
        for nth, part in reversed(list(enumerate(cut.split(_REMARK.sub("", piece))))):
            for row, stretch in reversed(list(enumerate(_NUMBER.split(part)))):
                if stretch.strip() and not (cut is _CUT and says_nothing(stretch)):
                    yield stretch.strip(), row > 0 or (place > 0 and nth == 0)
                    found += 1
                    if found == STRETCHES:
                        return


def _topic(clause: Clause, quantity: Quantity, *, own: bool = False) -> str:
    """What the sentence is about; `own`: not where an amount of another kind stands between, of which it is told."""
    at, start = clause.amounts.index(quantity), clause.sentence.span.start
    if own and at and clause.amounts[at - 1].kind in ("money", "measure", "per_share"):
        start = clause.amounts[at - 1].span.end
    before = clause.text[start : quantity.span.start]
    if clause.vocab.words.nouns == "particles":
        return korean_topic(before, _nobody(clause), clause.vocab.words)
    return sentence_topic(before, _nobody(clause))


def _bracketed(text: str, quantity: Quantity, clause: Clause) -> str:
    """ "굴(7,668만 달러", "氷(3億円": the noun right before the bracket, without the joint to the noun before it."""
    low = max(clause.sentence.span.start, quantity.span.start - REACH)
    found = _OPENED.search(text, low, quantity.span.start)
    if not found:
        return ""
    noun = found["noun"] if len(found["noun"]) < LONGEST else ""
    if noun and clause.vocab.words.nouns == "particles":  # 업무 방식 개선(28.1%): with the words that belong to it
        piece = _CUT.split(text[low : found.end("noun")])[-1]
        *more, _ = korean(piece, _nobody(clause), clause.vocab.words).split() or ("",)
        noun = " ".join([*more, noun])
    return "" if noun in clause.vocab.words.last_time or noun in _nobody(clause) or only_compares(noun) else noun


def _after(clause: Clause, quantity: Quantity) -> str:
    """The noun behind: 约12％短くなった木の梯子, 60%的用户."""
    end = clause.sentence.span.end
    if clause.vocab.words.nouns == "particles":
        return korean_behind(clause.text, quantity.span.end, end, clause.vocab.words)
    part = _CUT.split(clause.text[quantity.span.end : min(end, quantity.span.end + BEHIND)])[0].strip()
    return signs_behind(part)
