"""What messages that are owed or out are to say now. Pure: values in, values out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from digests.compose.fit import joined, rewritten
from digests.model import Message, Piece
from digests.store.standing import Standing

# A message that stands somewhere, and what it is to say; None: it is to go.
Wording = tuple[Standing, Message | None]


def reword_round_up(
    standing: Sequence[Standing], texts: Mapping[int, str], gone: Mapping[int, str], language: str
) -> tuple[Wording, ...]:
    """Put new texts in the place of stories, by their numbers; every other letter stays.

    `gone` are withdrawn ones, with the line that stays where they were told already. They leave a message that was not
    sent yet, and it goes when that was its last story.
    """
    return tuple((one, _reworded(one, texts, gone, language)) for one in standing)


def reword_single(standing: Sequence[Standing], messages: Sequence[Message]) -> tuple[Wording, ...]:
    """Message by message; those that are left over go, and a text that grew too long ends with the last one."""
    pairs: list[Wording] = [(old, new) for old, new in zip(standing, messages, strict=False)]
    return (*pairs, *((old, None) for old in standing[len(messages) :]))


def _reworded(one: Standing, texts: Mapping[int, str], gone: Mapping[int, str], language: str) -> Message | None:
    pieces = one.message.pieces
    for number in dict.fromkeys(piece.story for piece in pieces if piece.story):
        if number in texts:
            pieces = rewritten(pieces, number, texts[number], language)
        elif number in gone:
            pieces = rewritten(pieces, number, gone[number], language) if one.out else _without(pieces, number)
    if pieces == one.message.pieces:
        return one.message
    if not any(piece.story for piece in pieces):
        return None
    return replace(one.message, text=joined(pieces), pieces=pieces)


def _without(pieces: Sequence[Piece], story: int) -> tuple[Piece, ...]:
    """The pieces without a story; the heading above it stands above the next one of its group."""
    kept: list[Piece] = []
    heading = ""
    for piece in pieces:
        if piece.story == story:
            heading = piece.head or heading
            continue
        if heading and piece.story and not piece.head:
            piece = replace(piece, head=heading)
        heading = ""
        kept.append(piece)
    return tuple(kept)
