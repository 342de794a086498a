"""What a sentence tells of the world or of long ago, beside the news: a statistic of people in general, a history."""

from __future__ import annotations

from collections.abc import Sequence

from digests.facts.clauses import ending_pattern, phrases_pattern
from digests.facts.vocabulary import Vocabulary
from digests.languages.joined import either, without
from digests.languages.numbers import NumberWords
from digests.model import Quantity, Release, Span
from digests.pattern import pattern

MANY = 1000  # people; fewer are those that the release tells of
OPENING = 60  # characters of a sentence in which its subject begins
SUBJECT, VERB = 6, 16  # words of the amount's noun, and up to its verb
LEAD = 900  # characters of a body that say what it is about
_SINCE = pattern(r"\W{0,3}(?P<word>[^\W\d_]{1,8})\s(?:[^\W\d_]{1,12}\s){0,3}(?:19|20)\d{2}(?!\d)")
_YEAR = pattern(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_SENTENCE = pattern(r"[.!?\n]\s")
_BRACKETS = pattern(r"[（(][^（）()]{0,200}[）)]")
_WORD = pattern(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_SHARES = frozenset({"percent", "ratio"})
_QUOTES = " “\"„«»'‘「『*"
_PAST = frozenset({"past"})  # "past-producing"
OPENS = 40  # characters in which a sentence says that it tells of every year, or of a whole trade
SOURCE, NAMED_BY = 90, 9  # characters, words of the name behind "according to"
OPENED = 6  # words in which "In a new nationwide survey" ends
FINDS = 10  # words between a study and its verb: "survey of 2,100 adults in Elba that Tarn ran in May finds"
LARGE = 10**9  # money; less may be what one house has to do with
WORKS = 4  # words between "former" and "mine"


def is_background(sentence: str, vocab: Vocabulary) -> bool:
    """A phrase of background, or "Since 1994, …"."""
    opens = _SINCE.match(sentence)
    if opens and opens["word"].casefold() in vocab.words.since:
        return True
    found = phrases_pattern(vocab.words.context, not vocab.joined).search(sentence)
    if found is None or not vocab.joined:
        return found is not None
    return (
        not _enclosed(sentence, found.start())
        or phrases_pattern(vocab.words.context, False).search(_BRACKETS.sub("", sentence)) is not None
    )


def _enclosed(text: str, at: int) -> bool:
    """（本社：…） behind the name of a house says who it is, and the sentence something else."""
    opened = max(text.rfind("（", 0, at), text.rfind("(", 0, at))
    return opened > max(text.rfind("）", 0, at), text.rfind(")", 0, at))


def is_study(release: Release, words: NumberWords) -> bool:
    """Whether a release tells what a survey or study has found: there statistics of people are the news.

    A study in its titles, or one that shows something in its first sentences; "researchers are working on a vaccine"
    tells of none.
    """
    if release.kind == "survey":
        return True
    titles, lead = f"{release.headline} {release.subheadline or ''}", release.body[:LEAD]
    if not words.surveys.finding:
        return not words.studies.isdisjoint(_words_of(f"{titles} {lead}"))
    if release.kind == "legal":
        return False  # a trial of a court, an audit that was not made
    named = without(words.studies, words.surveys.at_work)
    return not named.isdisjoint(_words_of(titles)) or any(
        study_finds(part, words) for part in (titles, *_SENTENCE.split(lead))
    )


def study_finds(sentence: str, words: NumberWords) -> bool:
    """Whether a study shows something: its noun before such a verb, behind "according to" or an opening "In a"."""
    said = _words_of(sentence)
    verbs = either(words.surveys.finding, words.surveys.asking)
    for at, word in enumerate(said):
        if word in words.studies:
            opens = at < OPENED and said[0] in words.within
            if opens or not verbs.isdisjoint(said[at + 1 : at + 1 + FINDS]):
                return True
    source = phrases_pattern(words.world.sources).search(sentence)
    named = _words_of(sentence[source.end() : source.end() + SOURCE])[:NAMED_BY] if source else ()
    return not words.studies.isdisjoint(named)


def of_the_world(body: str, sentence: Span, amounts: Sequence[Quantity], vocab: Vocabulary) -> bool:
    """ "More than 9 million people in Elba live without a boat": many people, and what is always so with them."""
    words = vocab.words
    if not words.populace or not amounts or amounts[0].span.start - sentence.start > OPENING:
        return False
    first = amounts[0]
    if first.kind not in _SHARES and (first.kind != "count" or first.value < MANY):
        return False
    tokens = [found.group().casefold() for found in _WORD.finditer(body, first.span.start, sentence.end)]
    subject = next((at for at, word in enumerate(tokens[: SUBJECT + 4]) if word in words.populace), None)
    if subject is None or (words.nouns != "last" and _YEAR.search(body, sentence.start, sentence.end)):
        return False
    exist = ending_pattern(words.there_are).search(body, sentence.start, first.span.start) is not None
    return exist or _always(tokens[subject + 1 : subject + 1 + VERB], words)


def tells_a_truth(sentence: str, vocab: Vocabulary, house: frozenset[str], amounts: Sequence[Quantity]) -> bool:
    """ "Elba ranks third in the nation", "according to the Boat Council": what anybody can look up.

    `house` are the words of the issuer's name: its own statistics are news.
    """
    words, plain = vocab.words, not vocab.joined
    if words.truths and phrases_pattern(words.truths).search(sentence):
        return True
    world = words.world
    if world.truths and phrases_pattern(world.truths, plain).search(sentence):
        return True
    opening = sentence[:OPENS].lstrip(_QUOTES).casefold()
    if world.habits and opening.startswith(world.habits) and not _ours(sentence, vocab):
        return True
    large = any(amount.kind == "money" and amount.value >= LARGE for amount in amounts)
    if large and world.crowds and opening.startswith(world.crowds):
        return True
    return bool(world.sources) and _says_another(sentence, vocab, house)


def _ours(sentence: str, vocab: Vocabulary) -> bool:
    """ "Each year, we give", "Each year the new fund will give": what somebody does, not what is so everywhere."""
    words, said = vocab.words, _words_of(sentence[:OPENS])
    if not words.world.plans.isdisjoint(_words_of(sentence)) or not words.agents.isdisjoint(said):
        return True
    names = [one.group() for one in _WORD.finditer(sentence[:OPENS])][1:] if words.nouns != "capital" else []
    return any(name[:1].isupper() and name.casefold() not in words.populace for name in names)


def _says_another(sentence: str, vocab: Vocabulary, house: frozenset[str]) -> bool:
    """ "according to the Bureau of Boats": an authority that is not the issuer says so."""
    found = phrases_pattern(vocab.words.world.sources, not vocab.joined).search(sentence)
    if found is None:
        return False
    named = _words_of(sentence[found.end() : found.end() + SOURCE])[:NAMED_BY]
    return not vocab.words.world.authorities.isdisjoint(named) and house.isdisjoint(named)


def of_former_works(sentence: str, words: NumberWords) -> bool:
    """ "the former Tarn mine gave 2 tons of gold": history."""
    if not words.world.works or not words.former:
        return False
    said = _words_of(sentence)
    starts = [at for at, word in enumerate(said) if word in words.former or word in _PAST]
    return any(not words.world.works.isdisjoint(said[at + 1 : at + 1 + WORKS]) for at in starts)


def _words_of(text: str) -> list[str]:
    return [found.casefold() for found in _WORD.findall(text)]


def _always(tokens: Sequence[str], words: NumberWords) -> bool:
    """Whether the first verb is one of what always holds; a relative clause has one of its own before it."""
    relative = False
    for at, word in enumerate(tokens):
        if word in words.relative or word == "that":
            relative = True
        elif word in words.always:
            following = tokens[at + 1] if at + 1 < len(tokens) else ""
            if not relative:
                return following not in words.verbs | words.opinions
            relative = False
        elif word in words.verbs or (word.endswith("ed") and not relative):
            return False
    return False
