"""German shares of a group: who they are and what is said of them, whatever stands first in the sentence."""

from __future__ import annotations

from digests.facts.clauses import Clause, Token
from digests.facts.noun_phrase import LONGEST, as_printed, behind, forward, past_articles, whole
from digests.facts.verb_here import is_verb
from digests.model import Quantity

RELATIVE = 20  # tokens of a relative clause
OPENED = 4  # tokens between a verb of saying and the comma behind it: "geben sogar an, "
_OF = frozenset({"der", "des", "von", "aller", "unter", "dieser"})
_SUBORDINATE = frozenset({"dass", "weil", "ob", "wonach", "obwohl", "wenn"})
_OPINIONS = frozenset({"meinung", "ansicht", "auffassung", "überzeugung", "fall"})
_PREFIXES = frozenset({"an", "aus", "davon", "dafür", "dagegen", "zu"})  # "geben an, ", "gehen davon aus, "
_SAYS = tuple(  # stems
    """
    sag mein glaub find fand denk dacht geb gab gib erklär bericht wünsch fürcht befürcht hoff erwart antwort äußer
    """.split()
)
_IDLE = frozenset({"es", "sie", "er", "sich", "man"})
_ITSELF = frozenset({"sich"})  # "würden sich 37 Prozent"
_FROM_THEM = frozenset({"von", "unter", "bei", "aus"})  # "Von denen, die …, gaben": a verb behind who is asked
_MODALS = frozenset(
    """
    will wollen wollte wollten kann können konnte konnten muss müssen musste mussten soll sollen darf dürfen möchte
    möchten würde würden
    """.split()
)
_OWNING = frozenset({"hat", "haben", "hatte", "hatten"})
_CUT_OFF = frozenset({"nächsten", "kommenden", "letzten", "vergangenen"})  # a length of time follows
_LEVELS = frozenset(
    """
    liegt lag liegen lagen beträgt betrug betragen erreicht erreichte erreichten entspricht entsprach entsprechen macht
    machte machten belief beläuft
    """.split()
)


def said_of_share(clause: Clause, quantity: Quantity) -> str:
    """ "62 Prozent der Befragten sind zufrieden" → Befragten zufrieden; "gaben 9 Prozent an, …" → what they said."""
    words, tokens = clause.vocab.words, clause.tokens
    if words.nouns != "capital":
        return ""
    first, after = clause.before(quantity.span.start), behind(clause, quantity.span.end)
    bracketed = after < len(tokens) and tokens[after].low == ")"
    who = _group(clause, quantity, after + bracketed)
    after = _past_share(clause, clause.before(who[-1].end)) if who else after
    if after >= len(tokens) or (bracketed and not who):
        return ""
    if len(who) == 1 and who[0].low in words.never:
        after, who = _past_relative(clause, after), []  # "von denen, die ein Boot haben, gaben"
    if opinion := len(who) == 1 and who[0].low in _OPINIONS:
        who = []
    while first and tokens[first - 1].low in words.adverbs | words.articles | _ITSELF | {"("}:
        first -= 1
    led = first > 0 and _leads(clause, first - 1)
    verb = tokens[after].role == "word" and (
        is_verb(clause, after) or _behind_noun(clause, who, after) or (bool(who) and tokens[after].low in _MODALS)
    )
    if not (opinion or led or (verb and not _moves(clause, after))):
        return _carried(clause, quantity, first, after) if not who else ""
    helps = verb and tokens[after].low in words.small - _OWNING
    start = _reported(clause, after) or after + helps
    while start < len(tokens) and (
        (tokens[start].low in words.articles | words.adverbs | _IDLE) or _of_time(clause, start)
    ):
        start += 1
    said = whole(clause, start, LONGEST - len(who))
    while said and said[-1].low in _CUT_OFF | words.small:
        said.pop()
    if not said or not (led or opinion or who or start > after):
        return _carried(clause, quantity, first, after) if said else ""
    told = " ".join(clause.text[tokens[start].start : said[-1].end].split())  # "keine Gründe" keeps its "keine"
    return f"{as_printed(clause, who)} {told}" if who else told


def _carried(clause: Clause, quantity: Quantity, first: int, after: int) -> str:
    """ "41 Prozent der Befragten wollen sparen, 38 Prozent ganz verzichten": of the same group, with its verb."""
    at = clause.amounts.index(quantity)
    before = clause.amounts[at - 1] if at else None
    parted = first > 0 and clause.tokens[first - 1].low in {",", *clause.vocab.words.pairs}
    if not parted or before is None or {before.kind, quantity.kind} != {"percent"}:
        return ""
    said = whole(clause, after)
    told = " ".join(clause.text[clause.tokens[after].start : said[-1].end].split()) if said else ""
    return told if " " in told and said_of_share(clause, before) else ""


def _of_time(clause: Clause, at: int) -> bool:
    """ "wollen in diesem Jahr weniger ausgeben": the period, with the word that leads to it."""
    near = clause.tokens[at : at + 2]
    led = near[0].low in clause.vocab.words.small and near[-1].role == "period"
    return near[0].role == "period" or led


def _behind_noun(clause: Clause, who: list[Token], at: int) -> bool:
    """ "der Betriebe suchen": a small letter behind the noun of a group."""
    words = clause.vocab.words
    return bool(who) and clause.text[clause.tokens[at].start].islower() and clause.tokens[at].low not in words.small


def _group(clause: Clause, quantity: Quantity, at: int) -> list[Token]:
    """ "der Befragten" behind a share, "Betrieben" behind "neun von zehn"."""
    if quantity.rule.startswith("share of a group"):
        return forward(clause, at)
    if at >= len(clause.tokens) or clause.tokens[at].low not in _OF:
        return []
    return forward(clause, past_articles(clause, at + 1), longest=LONGEST // 2)


def _past_share(clause: Clause, at: int) -> int:
    """Over "(88 Prozent)" behind a group."""
    near = clause.tokens[at : at + 4]
    if len(near) < 3 or near[0].low != "(" or near[1].role != "amount":
        return at
    return next((at + far + 1 for far, token in enumerate(near) if token.low == ")"), at)


def _leads(clause: Clause, at: int) -> bool:
    """ "Von ihnen nannten", "dass": a verb behind what is no subject, or a word that sends the verb to the end."""
    words, opening = clause.vocab.words, clause.tokens[0]
    if clause.tokens[at].low in _SUBORDINATE:
        return True
    if not is_verb(clause, at) or _moves(clause, at) or opening.role != "word":
        return False
    marks = any(token.role in ("mark", "amount") for token in clause.tokens[:at])
    if opening.low in _FROM_THEM and clause.tokens[at - 1].low == ",":
        return True  # behind a relative clause
    return not marks and opening.low in (words.small | words.adverbs) - words.articles - words.agents


def _moves(clause: Clause, at: int) -> bool:
    words, low = clause.vocab.words, clause.tokens[at].low
    return low in words.up | words.down | _LEVELS


def _reported(clause: Clause, at: int) -> int:
    """Behind the comma of "geben an, " and its "dass"; 0 where no comma stands near."""
    for comma in range(at, min(at + OPENED, len(clause.tokens) - 1)):
        if clause.tokens[comma].low == ",":
            follows = clause.tokens[comma + 1].low in _SUBORDINATE
            if not (follows or clause.tokens[comma - 1].low in _PREFIXES or clause.tokens[at].low.startswith(_SAYS)):
                return 0  # "heizt mit Fernwärme, der Rest setzt auf Gas"
            return comma + 1 + (clause.tokens[comma + 1].low in _SUBORDINATE)
        if clause.tokens[comma].role != "word":
            return 0
    return 0


def _past_relative(clause: Clause, at: int) -> int:
    """Behind ", die ein Boot haben," at token `at`."""
    tokens = clause.tokens
    if at >= len(tokens) or tokens[at].low != ",":
        return at
    closed = (here for here in range(at + 1, min(at + RELATIVE, len(tokens) - 1)) if tokens[here].low == ",")
    return next(closed, at - 1) + 1
