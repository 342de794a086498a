"""What an amount measures in Korean: the noun phrase before it, without particles; else what its clause is about."""

from __future__ import annotations

from collections.abc import Sequence

from digests.languages.numbers import NumberWords
from digests.pattern import pattern

WORDS = 3  # of a measure
TOPIC_REACH = 120  # characters looked back for what the sentence is about
BEHIND = 24  # characters behind an amount in which the noun stands that it is of

_WORD = pattern(r"(?:[1-9]0)?[가-힣A-Za-z·&]{1,20}")
_UNIT = pattern(  # what is left of the number or day before: 4월 수출, 7급 공채, 65세 노인
    r"(?:학년도|년도|년|월말|월|일|분기|급|세|위|차|회|호|명|개|대|시|기|Q|째|번째|종)"
    r"(?:에서?|까지의|까지|부터|은|의|말|간|와의|과의|와|과)?(?=\s|\Z)\s?"
)
_LONE = pattern(r"\A(?:과|와|및)\s")  # 2.3kg과 현금: what is left of the amount before
_PARTICLE = pattern(r"(?:으로|에서|에게|까지|부터|이며|을|를|이|가|은|는|의|에|로|도|만|총|약|등)\Z")
_FOR = frozenset("위해 위하여 위한 통해 통하여 대해 대하여 관해 따라 비해 비하여 맞아 대비해".split())
_CLOSED_ENDS = tuple(  # no word of the same noun phrase ends like this
    """
    면 을 를 에 에서 에게 에는 에도 으로 으로는 와 며 고 해 하여 한 된 할 될 던 하는 되는 있는 없는 받는 등 위해
    통해 대해 따라 대비 보다 면서 지만 다 은 는 까지 부터 라고 난 든 른 린 긴 운 인 에서는 에서의 받아 들여 들어
    되어 돼 져 거쳐 이은 같은 겸 및 또는 담가 담아 모아 나눠 만들어 지어 걸어 열어 심어 쌓아 찾아 맞아 늘려 줄여
    들여 올려 내려 걸려 팔려 열려 몰려
    """.split()
)
_MODIFIES = pattern(
    r"(?:[한된될할던난든른린뛴]|하는|되는|있는|없는|받는|넘는|이르는|달하는|하며|하고|되고|되며|면서|동안|에서|따라|하여|되어|이은|웃도는|밑도는|[많높낮작]은|(?<![면실업목누])적은|(?:받|넘|찾|얻|잃|맡|남|죽|낳|입|앓|쏟|심|담|참|먹|읽|잡|찍|뽑|꼽|붙|묻|닫|믿|쌓|끊|묶|닦|깎|꺾|섞|엮|겪|씻|벗|솟|앗|맞|쫓|갚|엎|덮|짚|집|접|굽|놓|넣|좋|않|짧|깊|넓|젊|늙|늦)은|[어아커여라]진|비싼|저렴한|많[았고]\S{0,2}|대비|보다|[가-힣]{2}와)\Z"
)
_SUBORDINATE = pattern(
    r"\S{0,8}(?:면서|하며|하고|되고|되며|으며|하여|되어|하자|지만|(?<!지난)(?<!올)해|[가-힣]고)(?=[\s,])"
)
_ADJECTIVES = tuple(
    "같은 많은 높은 낮은 적은 있는 없는 하는 되는 받는 받은 좋은 넘는 않은 않는 또는 다른 새로운 않을 큰".split()
)
_MARKED = pattern(
    r"(?P<words>(?:[가-힣A-Za-z·&]{1,20}\s){0,2}?[가-힣A-Za-z·&]{1,20}?)(?P<mark>은|는|이|가|을|를|도)[,\s]"
)
_JOINT_ONLY = pattern(r"\s*(?:원|달러|명|건|개)?(?:에서|부터|까지|의|중|에)?[\s‘’'\"]*")
_GOES_ON = pattern(r"(?:으로|로|이며|이고|며|고),?\s(?P<rest>.{0,60}[은는이가]\s?)\Z")  # 438억 달러로 무역수지는
_LEADS_ON = pattern(r"(?:으로|로|이며|이고|며|고)[,\s]")  # what stands behind is told of another amount
_PREDICATE = pattern(  # what a sentence says of the amount before it: 84억원이었다, 16억 달러로 집계됐으며
    r"[이으]?(?:로|이|를|을)?(?:이었|였|이며|이고|이지만|이다|다|인데|했|됐|되|하|달|기록|집계|나타|조사|추정|예상|전망|차지|이르|그[쳤치])\S{0,6}"
)
_REMARK = pattern(r"[(（][^()（）]{0,40}[)）]")
_THEN = pattern(r".*(?:[하되]고|[하되]며|으며|[하되]여|해|면서)\s(?P<rest>.+)")
_DEEDS = frozenset(
    "기록 달성 돌파 초과 목표 대상 포함 투입 투자 지원 확보 선정"
    " 모집 배정 편성 부과 지급 기부 전달 예상 제외 차지 중심".split()
)
_OF_COUNT = pattern(r"(?<=\A[수값양폭비몫])[은는이가을를]\Z")  # 취업자 수는
_ENDS_CLAUSE = pattern(r"\S+(?:[했됐었았였겠한된인]다|니다|했으며|됐으며|하며|하고|됐고|했고|되며|되고)")
_OF_PLACE = pattern(r"(?<=[가-힣]{2})(?:에서|에게|에|으로)\Z")  # 이번 사업에는
_DONE = pattern(r"(?:[을를에의이가로은는]|으로)\s")
_CUT = pattern(r"[。，、；：,;:（()）「」『』【】《》“”\"〈〉|※!！?？\n\t]")


def korean(piece: str, nobody: frozenset[str], language: NumberWords, *, left: bool = False) -> str:
    """The noun phrase that closes a stretch before an amount: "정부는 소상공인" → 소상공인; "" where it only modifies.

    `nobody`: names that measure nothing,
    in small letters: the house itself. `left`: a number stands before the piece.
    """
    piece = _UNIT.sub("", piece, count=1) if _UNIT.match(piece) else piece
    piece = _LONE.sub("", piece)
    if goes_on := _GOES_ON.match(piece):
        piece = goes_on["rest"]
    if left and done_to(piece):
        return _next_object(piece, nobody, language)
    words = _WORD.findall(piece)
    printed = len(words)
    while words and (_idle(words[-1], language)):
        if words.pop() in _FOR:
            return ""  # "어민을 위해 3억 원": for whom, the topic or what follows says what
    if (
        words
        and len(words) < printed
        and any(word.endswith(("은", "는")) for word in words[:-1])
        and not _PARTICLE.search(words[-1])
    ):
        return ""  # "관람객 수는 개관 첫날": when it was, the topic says what
    if not words or (_MODIFIES.search(words[-1]) and not words[-1].endswith(tuple(language.like_particles))):
        return ""  # "13.9% 성장한 2조원": the topic says what grew
    words = _phrase(words, language)
    words[-1] = _plain(words[-1], language)
    said = " ".join(words)
    return "" if said.casefold() in nobody or _PARTICLE.fullmatch(said) else said


def _next_object(piece: str, nobody: frozenset[str], language: NumberWords) -> str:
    """What follows once the amount before has its verb or particle: "을 적발하고 과태료"; "" elsewhere."""
    rest = _DONE.sub("", piece, count=1)
    if then := _THEN.match(rest):
        rest = then["rest"]
    said = "" if done_to(rest) else korean(rest, nobody, language)
    last = said.split()[-1] if said else ""
    own = then is not None and rest.rstrip().endswith((f"{last}은", f"{last}는"))  # …했으며 총 체납액은
    plain = len(last) > 1 and (own or rest.rstrip().endswith(last)) and last not in _DEEDS
    return said if plain and not last.endswith(_CLOSED_ENDS) else ""


def says_nothing(piece: str) -> bool:
    """What is left of a day, or the joint to an older value: "년", "에서": the words are farther away."""
    return _JOINT_ONLY.fullmatch(_UNIT.sub("", piece, count=1) if _UNIT.match(piece) else piece) is not None


def done_to(piece: str) -> bool:
    """Whether a stretch tells what was done with the amount before it: "을 선정하여 총"."""
    return _DONE.match(piece) is not None


def _idle(word: str, language: NumberWords) -> bool:
    return word in language.general or _PARTICLE.sub("", word) in language.general


def _phrase(words: Sequence[str], language: NumberWords) -> list[str]:
    """The last words that belong together: up to one that has a particle or is a verb."""
    taken = [words[-1]]
    for word in reversed(words[:-1]):
        closed = word.endswith(_CLOSED_ENDS) or (word.endswith(("이", "가", "로", "도")) and len(word) > 2)
        if (
            word in language.general
            or len(taken) == WORDS
            or (closed and not word.endswith(tuple(language.like_particles)))
        ):
            break
        taken.insert(0, word)
    return taken


def _plain(word: str, language: NumberWords) -> str:
    """Without its particle; "국가" and "제도" have none."""
    if word.endswith(tuple(language.like_particles)):
        return word
    if counted := _OF_COUNT.search(word):
        return word[: counted.start()]
    stem = _PARTICLE.sub("", word)
    if stem != word and len(stem) > 2 and stem.endswith("에"):
        stem = stem[:-1]  # 행사에는
    return stem if len(stem) > 1 or stem == word else word


def _of_amount(word: str, language: NumberWords) -> bool:
    """What is left of an amount behind its digits: 만, 억원, 여, 명."""
    rest = word.lstrip("".join(scale for scale in language.scales if len(scale) == 1) + language.some)
    return not rest or rest in language.counters or rest in language.currencies or rest in language.durations


def korean_topic(before: str, nobody: frozenset[str], language: NumberWords) -> str:
    """What the clause before an amount is about: "항만 매출은 배가 늘면서 전년 대비 13.9% 성장한" → 항만 매출."""
    text = _REMARK.sub("", before[-TOPIC_REACH:])
    for found in reversed(list(_MARKED.finditer(text))):
        last = found["words"].split()[-1] + found["mark"]
        named = last.endswith(("면적은", "실적은", "업적은", "목적은", "누적은"))  # 적은 is few where it stands alone
        if (last.endswith((*_ADJECTIVES, *language.like_particles)) and not named) or _SUBORDINATE.match(
            text, found.end()
        ):
            continue
        if found["mark"] in "은는" and found["words"].endswith(("하", "되", "있", "없", "받", "이르", "달하")):
            continue
        named = _UNIT.sub("", found["words"], count=1) if _UNIT.match(found["words"]) else found["words"]
        counted = text[found.start() - 1 : found.start()].isdigit()  # 1,500여 명이: of another amount
        words = [word for word in named.split() if word not in language.general]
        if counted and all(_of_amount(word, language) for word in words):
            continue
        said = _OF_PLACE.sub("", " ".join(_phrase(words, language))) if words else ""
        if len(said) > 1 and said.casefold() not in nobody:
            return said
    return ""


def korean_behind(text: str, at: int, end: int, language: NumberWords) -> str:
    """The noun of which the amount is: 4개의 수출기업 컨소시엄을 → 수출기업 컨소시엄."""
    part = _CUT.split(text[at : min(end, at + BEHIND)])[0].strip()
    if _LEADS_ON.match(part):
        return ""
    words = [word for word in _WORD.findall(part)[:WORDS] if not _PARTICLE.fullmatch(word)]
    words = [word for word in words if not _idle(word, language)]
    if not words or _PREDICATE.fullmatch(words[0]) or _ENDS_CLAUSE.fullmatch(words[0]):
        return ""
    cased = pattern(r"(?<=..)(?:으로|을|를|이|가|은|는|의|에|로)\Z")
    stop = next((at for at, word in enumerate(words) if cased.search(word) or _MODIFIES.search(word)), 1)
    named = words[: min(stop + 1, 2)]
    return " ".join([*named[:-1], cased.sub("", named[-1].removeprefix("의"))])
