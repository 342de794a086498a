"""Which stories a channel takes, by which topics, and why or why not."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from digests.compose.match import fold, found
from digests.compose.told import told
from digests.model import Channel, Issuer, Release, Story, Topic


class Choice(Struct, frozen=True):
    """Whether a channel takes a story, the topics that asked for it, and the reason in words for the operator."""

    chosen: bool
    topics: tuple[str, ...]
    reason: str


class _Text(Struct, frozen=True):
    """What of a release is searched, folded: everything but boilerplate; the issuer's name apart."""

    all: str
    headline: str
    issuer: str
    tickers: frozenset[str]


def choose(story: Story, channel: Channel, topics: Mapping[str, Topic]) -> Choice:
    """Whether the channel takes this story. A channel without topics takes every story."""
    if not channel.topics:
        return Choice(True, (), "the channel takes every story")
    release = told(story).reading.release
    text = _text(release)
    verdicts = [(name, *_asks(topics[name], release, text)) for name in channel.topics]
    taken = [(name, reason) for name, asks, reason in verdicts if asks]
    said = taken or [(name, reason) for name, _, reason in verdicts]
    return Choice(bool(taken), tuple(name for name, _ in taken), "; ".join(f"{name}: {why}" for name, why in said))


def matches(topic: Topic, release: Release) -> bool:
    """Whether one topic asks for one release."""
    return _asks(topic, release, _text(release))[0]


def _asks(topic: Topic, release: Release, text: _Text) -> tuple[bool, str]:
    if topic.languages and release.language not in topic.languages:
        return False, f"its language is {release.language}"
    if topic.kinds and release.kind not in topic.kinds:
        return False, f"its kind is {release.kind or 'unknown'}"
    for word in topic.excluded:
        if found(word, text.all):
            return False, f"held back by the word “{word}”"
    for issuer in topic.issuers:
        if _is_issuer(issuer, text):
            return True, f"the issuer “{issuer}”"
    for word in topic.words:
        if found(word, text.all):
            return True, f"the word “{word}”"
    if topic.issuers or topic.words:
        return False, "none of its issuers or words"
    return True, f"its kind is {release.kind}" if topic.kinds else f"its language is {release.language}"


def _is_issuer(wanted: str, text: _Text) -> bool:
    """A ticker with or without its exchange, or a name that stands in the issuer's; in the headline without one."""
    if wanted.casefold() in text.tickers:
        return True
    return found(wanted, text.issuer if text.issuer.strip() else text.headline)


def _text(release: Release) -> _Text:
    kept, start = [], 0
    for part in sorted(part.span for part in release.boilerplate):
        kept.append(release.body[start : part.start])
        start = max(start, part.end)
    kept.append(release.body[start:])
    issuer = release.issuer or Issuer("")
    tickers = {form.casefold() for ticker in issuer.tickers for form in (ticker, ticker.rpartition(":")[2].strip())}
    headline = release.headline or ""
    return _Text(fold(" ".join((headline, *kept))), fold(headline), fold(issuer.name), frozenset(tickers))
