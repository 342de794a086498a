"""What messages that are owed or out are to say now. Pure: values in, values out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from digests.compose.fit import joined, rewritten
from digests.model import Message, Piece
from digests.store.standing import Standing

# A message that stands somewhere, and what it is to say; None: it is to go.
Wording = tuple[Standing, Message | None]


class News(Struct, frozen=True):
    """What is to be said now of stories, by the numbers in the pieces.

    `entries` and `dates` are new texts, `gone` withdrawn stories with the line that stays where they were told. A date
    of a story in `changed` that has no new text is not told any more.
    """

    changed: frozenset[int]
    entries: Mapping[int, str]
    dates: Mapping[int, str]
    gone: Mapping[int, str]

    def of(self, piece: Piece, *, out: bool) -> str | None:
        """The new text of a piece; None when it is to go. `out`: readers have seen it."""
        if piece.story not in self.changed:
            return piece.text
        if piece.role == "date":
            return self.dates.get(piece.story)
        if piece.story in self.gone:
            return self.gone[piece.story] if out else None
        return self.entries.get(piece.story, piece.text)


def reword_round_up(standing: Sequence[Standing], news: News, language: str) -> tuple[Wording, ...]:
    """Put new texts in the place of stories and dates; every other letter stays.

    A withdrawn story leaves a message that was not sent yet, and it goes when that was its last story.
    """
    return tuple((one, _reworded(one, news, language)) for one in standing)


def reword_single(standing: Sequence[Standing], messages: Sequence[Message]) -> tuple[Wording, ...]:
    """Message by message, as loud as it was; those that are left over go. What the text has grown by is `grown`."""
    pairs: list[Wording] = [
        (old, replace(new, silent=old.message.silent)) for old, new in zip(standing, messages, strict=False)
    ]
    return (*pairs, *((old, None) for old in standing[len(messages) :]))


def grown(standing: Sequence[Standing], messages: Sequence[Message]) -> tuple[Message, ...]:
    """The messages for which there is no place yet, as a text has more parts than it had; () where nothing stands."""
    more = messages[len(standing) :] if standing else ()
    return tuple(replace(message, silent=standing[-1].message.silent) for message in more)


def _reworded(one: Standing, news: News, language: str) -> Message | None:
    stay = _staying(one, news)
    pieces = tuple(piece for piece, _ in stay)
    for at, (piece, text) in enumerate(stay):
        if text != piece.text:
            pieces = rewritten(pieces, at, text, language)
    if pieces == one.message.pieces:
        return one.message
    if not any(piece.story for piece in pieces):
        return None
    return replace(one.message, text=joined(pieces), pieces=pieces)


def _staying(one: Standing, news: News) -> list[tuple[Piece, str]]:
    """The pieces that stay, with their texts; the heading of one that goes stands above the next of its group."""
    stay: list[tuple[Piece, str]] = []
    above: Piece | None = None
    for piece in one.message.pieces:
        text = news.of(piece, out=one.out)
        if text is None:
            above = piece if piece.head else above
            continue
        if above and piece.story and piece.role == above.role and not piece.head:
            piece = replace(piece, head=above.head, joint=above.joint)
        above = None
        stay.append((piece, text))
    return stay
