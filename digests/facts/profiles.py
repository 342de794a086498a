"""What a house is at all times, beside the news: "Orley Foods, which operates 310 bakeries", "serving 900 members".

What it will have, what a purchase makes of it and the size of what was bought are news.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from digests.facts.clauses import Clause, Token, ending_pattern, phrases_pattern
from digests.facts.finite import participle
from digests.facts.salience import STEM
from digests.languages.joined import either
from digests.languages.numbers import NumberWords
from digests.languages.profiles import ProfileWords
from digests.model import Release

SUBJECT = 16  # words up to the verb
BEHIND = 24  # words between the verb and its amount
OPENED, REMARK = 5, 6  # words before an amount that opens a sentence; from an amount to the comma behind it
FUNDS = 40  # characters behind an amount in which "under management" stands
_DEALS = frozenset({"merger", "financing"})  # there the size of a house may be the size of what is bought
_BARE = ("er", "ir", "re", "ar", "are", "ere", "ire")  # "compter", "abrir", "aprire"
_COUNTED = frozenset({"count", "measure", "duration"})


def tells_who(read: Clause, at: int, release: Release, *, study: bool = False) -> bool:
    """Whether amount `at` of a sentence says who somebody is, not what is new; in a study only what a remark says."""
    said, amount = read.vocab.words.profiles, read.amounts[at]
    if not said.keeps:
        return False
    before = read.tokens[: read.before(amount.span.start)]
    if not before or _labelled(read, before):
        return bool(before)
    if amount.kind == "money":
        return not study and _funds(read, before, at, release)
    if amount.kind not in _COUNTED:
        return False
    return _always_so(read, before, at, release, titled=study or _titled(amount.unit, release))


def _always_so(read: Clause, before: Sequence[Token], at: int, release: Release, *, titled: bool) -> bool:
    """Whether a number of things is what a house has or does at all times; `titled`: the headline tells of them."""
    said = read.vocab.words.profiles
    if _remarked(read, before, at) or (said.closing and _closed(read, before, at, release)):
        return True
    before = _last_part(before)
    if not before or (not titled and (_every_year(read, before, at) or _beside_its_name(read, before, at))):
        return bool(before)
    if not titled and _of_a_whole(read, before, at):
        return True
    if before[0].low in said.upon:
        return False
    housed = False
    for index, length in _verbs(before, said):
        behind_which = index > 0 and before[index - 1].low in said.which
        if titled and not behind_which:
            continue
        housed = housed or (index < SUBJECT + 2 and _house(before[:index], read, release))
        if housed and _onward(before[index + length :], read):
            return True
    return False


def _labelled(read: Clause, before: Sequence[Token]) -> bool:
    """ "Über Tarn: …", "Tarn en bref : …": a line that opens with a label tells who somebody is."""
    said = read.vocab.words.profiles
    colon = next((at for at, token in enumerate(before[: REMARK + 2]) if token.low == ":"), 0)
    label = [token.low for token in before[:colon] if token.role == "word"]
    if not label or any(token.role == "amount" for token in before[:colon]):
        return False
    return (label[0] in said.about or label[-1] in said.brief) and not read.agents.isdisjoint(label)


def _last_part(before: Sequence[Token]) -> Sequence[Token]:
    """What stands behind the last semicolon: a clause of its own."""
    start = next((at + 1 for at in range(len(before) - 1, -1, -1) if before[at].low == ";"), 0)
    return before[start:]


def _every_year(read: Clause, before: Sequence[Token], at: int) -> bool:
    """ "Le réseau transporte 11 millions de voyageurs par an": what a house does, year after year."""
    said, words, amount = read.vocab.words.profiles, read.vocab.words, read.amounts[at]
    if not said.habits or not {token.low for token in before}.isdisjoint(said.novel | words.not_yet):
        return False
    verbs = either(words.verbs, words.acts, said.habits)
    verb = next((token for token in reversed(before) if token.low in verbs), None)
    if verb is None or verb.low not in said.habits:
        return False
    stop = read.amounts[at + 1].span.start if at + 1 < len(read.amounts) else read.sentence.span.end
    told = phrases_pattern(said.yearly)
    behind = told.search(read.text, amount.span.end, min(stop, amount.span.end + FUNDS))
    return behind is not None or told.search(read.text, verb.end, amount.span.start) is not None


def _beside_its_name(read: Clause, before: Sequence[Token], at: int) -> bool:
    """ "L'azienda, 140 addetti, macina": how large a house is, set apart behind its name."""
    said, amount = read.vocab.words.profiles, read.amounts[at]
    led = len(before) > 2 and before[-1].low in read.vocab.words.small and before[-2].low == ","  # ", con 90 empleados"
    following = read.tokens[read.before(amount.span.end) :][: REMARK if led else 1]
    if amount.kind != "count" or not (led or before[-1].low == ",") or "," not in {one.low for one in following}:
        return False
    lows = {token.low for token in before}
    return (
        amount.unit.casefold() in said.staff
        and bool(lows & (said.houses | read.agents))
        and lows.isdisjoint(said.novel)
    )


def _of_a_whole(read: Clause, before: Sequence[Token], at: int) -> bool:
    """ "a nationwide network of 90 halls", "firms of fewer than 90 workers", "Serving 900 members, the guild …"."""
    said, amount = read.vocab.words.profiles, read.amounts[at]
    if len(before) < OPENED and before[0].low in said.having and _who_behind(read, amount.span.end):
        return True
    if before[0].low in said.upon:
        return False
    if ending_pattern(said.circles).search(read.text, read.sentence.span.start, amount.span.start):
        return True
    if _sized(read, before, at):
        return True
    opened = before[0].low in said.keeping and "," not in {token.low for token in before}
    return opened and _onward(before[1:], read)


def _remarked(read: Clause, before: Sequence[Token], at: int) -> bool:
    """ "As the voice of sailors, serving 12 million readers, we …": between two commas, right behind the first."""
    said, end = read.vocab.words.profiles, read.amounts[at].span.end
    if len(before) < 2 or before[-1].low not in said.keeping or before[-2].low != ",":
        return False
    following = read.tokens[read.before(end) : read.before(end) + REMARK]
    return any(token.low == "," for token in following)


def _closed(read: Clause, before: Sequence[Token], at: int, release: Release) -> bool:
    """ "Die Kette, die 310 Läden betreibt", "ist in 30 Ländern vertreten": the verb stands behind the amount."""
    said, first = read.vocab.words.profiles, read.before(read.amounts[at].span.end)
    following = [token.low for token in read.tokens[first : first + REMARK]]
    end = next((place for place, low in enumerate(following) if low in {",", ".", ";"}), len(following))
    if said.closing.isdisjoint(following[:end]):
        return False
    opened = max((place for place, token in enumerate(before) if token.low == ","), default=-1)
    inside = before[opened + 1 :]
    if opened > 0 and inside and inside[0].low in said.which:
        return _onward(inside[1:], read) and {token.low for token in before}.isdisjoint(read.vocab.words.price_verbs)
    is_at = next((place for place, token in enumerate(before[:SUBJECT]) if token.low in {"ist", "sind"}), None)
    return is_at is not None and _house(before[:is_at], read, release) and _onward(before[is_at + 1 :], read)


def _who_behind(read: Clause, end: int) -> bool:
    """ "With 1,200 members, the guild is": a house behind the comma, and what is always so with it."""
    words = read.vocab.words
    first = read.before(end)
    following = read.tokens[first : first + REMARK + OPENED]
    comma = next((at for at, token in enumerate(following) if token.low == ","), None)
    if comma is None:
        return False
    lows = [token.low for token in following[comma + 1 : comma + 1 + OPENED]]
    return not words.profiles.houses.isdisjoint(lows) and not words.always.isdisjoint(lows)


def _funds(read: Clause, before: Sequence[Token], at: int, release: Release) -> bool:
    """ "which had total assets of $9 billion", "a firm with $3 billion under management": how rich a house is."""
    said, amount = read.vocab.words.profiles, read.amounts[at]
    if not said.funds or release.kind in _DEALS or release.kind == "earnings":
        return False
    lows = {token.low for token in before}
    told = either(said.novel, read.vocab.words.not_yet, read.vocab.words.price_verbs)
    if before[0].low in said.upon - said.having or not lows.isdisjoint(told):
        return False
    if ending_pattern(said.funds).search(read.text, read.sentence.span.start, amount.span.start):
        return True
    return read.text[amount.span.end : amount.span.end + FUNDS].lstrip().casefold().startswith(said.managed)


def _titled(unit: str, release: Release) -> bool:
    """The headline tells of such things: "Orley Opens Its Shops to Sailors"."""
    return len(unit) >= STEM and unit[:STEM].casefold() in f"{release.headline} {release.subheadline or ''}".casefold()


def _sized(read: Clause, before: Sequence[Token], at: int) -> bool:
    """ "firms of fewer than 90 workers", "a guild with 40 workers": how large a house is, unless it is new."""
    said, amount = read.vocab.words.profiles, read.amounts[at]
    if amount.kind != "count" or amount.unit.casefold() not in said.staff or before[-1].low not in said.having:
        return False
    after = read.before(amount.span.end)
    if after < len(read.tokens) and participle(read.tokens[after].low, read.vocab.words.tenses):
        return False  # "with 14 people injured"
    return (said.novel | read.vocab.words.price_verbs).isdisjoint(token.low for token in before)


def _verbs(tokens: Sequence[Token], said: ProfileWords) -> list[tuple[int, int]]:
    """Where such a verb stands, and how many words it has."""
    phrases = _by_first_word(said)
    return [
        (index, len(phrase))
        for index, token in enumerate(tokens)
        for phrase in phrases.get(token.low, ())
        if tuple(one.low for one in tokens[index : index + len(phrase)]) == phrase
    ]


@cache
def _by_first_word(said: ProfileWords) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in said.keeps:
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return found


@cache
def _events(words: NumberWords) -> frozenset[str]:
    """Verbs of what happens: all but those of what is always so."""
    return (words.verbs | words.acts | words.not_yet) - frozenset(words.profiles.keeps)


def _onward(between: Sequence[Token], read: Clause) -> bool:
    """Whether nothing else happens between the verb and the amount."""
    if between and _bare_verb(between[0], read):
        return False  # "compte recruter 500 personnes": a plan
    if len(between) > BEHIND or any(token.low in ";:" for token in between if token.role == "mark"):
        return False
    return _events(read.vocab.words).isdisjoint(token.low for token in between if token.role == "word")


def _bare_verb(token: Token, read: Clause) -> bool:
    """Whether a verb in its bare form follows, in languages whose bare forms have endings of their own."""
    bare = read.vocab.words.nouns == "first" and token.role == "word" and token.low.endswith(_BARE)
    return bare and token.low not in read.vocab.words.small


def _house(subject: Sequence[Token], read: Clause, release: Release) -> bool:
    """Whether these words name a house, and nothing that is new about it."""
    words = read.vocab.words
    said = words.profiles
    spoken = [token for token in _without_remark(subject) if token.role == "word"]
    named = [token for token in spoken if token.low not in words.adverbs]
    lows = {token.low for token in spoken}
    if not named or not lows.isdisjoint(said.novel):
        return False
    if named[-1].low in said.which:
        return any(token.low == "," for token in subject[-3:]) and lows.isdisjoint(words.price_verbs)
    if len(named) > SUBJECT or not lows.isdisjoint(_events(words)):
        return False
    if named[-1].low in read.agents:
        return True
    return release.kind not in _DEALS and (named[-1].low in said.houses or _is_name(named, read))


def _without_remark(subject: Sequence[Token]) -> Sequence[Token]:
    """ "il Politecnico, nato nel 1931," → il Politecnico."""
    if len(subject) < 3 or subject[-1].low != ",":
        return subject
    opened = next((at for at in range(len(subject) - 2, 0, -1) if subject[at].low == ","), 0)
    return subject[:opened] if opened else subject


def _is_name(named: Sequence[Token], read: Clause) -> bool:
    """ "Feeding Elba", "ORLEY"; one capital alone opens every sentence, and in German every noun has one."""
    text = read.text[named[-1].start : named[-1].end]
    if read.vocab.words.nouns == "capital" or not text[:1].isupper():
        return False
    return len(named) > 1 or (text.isupper() and len(text) > 1)
