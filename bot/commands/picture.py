"""One measure over time as a PNG: a row for each release, its day, a bar from zero, its value. Pillow lives here alone.

It is drawn with the first font of this machine that has all its letters. Where none has (the library's own knows
English alone), the caller says less: all of it stands in the caption, which is Telegram's text. Bars start at zero, so
that twice as long is twice as much.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from io import BytesIO

from msgspec import Struct
from PIL import Image, ImageDraw, ImageFont

_WIDE, _EDGE, _HEAD, _ROW, _FOOT = 1200, 60, 150, 58, 40  # pixels
_BAR = 34
_GAP = 18  # between the columns
_PAPER, _INK, _FAINT, _GRID, _FILL, _NEWEST = "#ffffff", "#1c2733", "#6b7885", "#d5dbe0", "#a9cbe8", "#2a7fc9"
_PLAINER = str.maketrans({"\u00a0": " ", "\u202f": " "})
_FACES = (  # by the names under which systems carry them, those that are read most easily first
    "NotoSans-Regular.ttf",
    "DejaVuSans.ttf",
    "LiberationSans-Regular.ttf",
    "Arial.ttf",
    "NotoSansCJK-Regular.ttc",
    "NotoSerifCJK-Regular.ttc",
    "wqy-microhei.ttc",
    "PingFang.ttc",
    "msyh.ttc",
    "",
)
_UNKNOWN = "\uffff"
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


class Mark(Struct, frozen=True):
    """One value: exact, as it is written, and what stands before its bar."""

    value: Decimal
    label: str
    day: str


def drawable(text: str) -> str | None:
    """The text as a picture can show it, with plain blanks; None where no font has all of its letters."""
    plain = text.translate(_PLAINER)
    return plain if _face(frozenset(plain)) is not None else None


@lru_cache(maxsize=256)
def _face(letters: frozenset[str]) -> str | None:
    """The first font that has these letters; "" is the library's own."""
    return next((name for name in _FACES if _opens(name) and all(_has(name, mark) for mark in letters)), None)


@lru_cache(maxsize=len(_FACES))
def _opens(name: str) -> bool:
    try:
        _font(name, 24)
    except OSError:
        return False
    return True


@lru_cache(maxsize=8192)
def _has(name: str, mark: str) -> bool:
    """Whether the font draws something else for it than for what it does not have."""
    font = _font(name, 24)
    return mark == " " or (mark.isprintable() and bytes(font.getmask(mark)) != bytes(font.getmask(_UNKNOWN)))


def _font(name: str, size: int) -> Font:
    return ImageFont.truetype(name, size) if name else ImageFont.load_default(size)


def draw(title: str, subtitle: str, marks: Sequence[Mark]) -> bytes:
    """A PNG 1200 pixels wide, as high as its rows need; the last row is the newest and stands out."""
    image = Image.new("RGB", (_WIDE, _HEAD + _ROW * len(marks) + _FOOT), _PAPER)
    pen = ImageDraw.Draw(image)
    said = "…".join((title, subtitle, *(mark.label + mark.day for mark in marks)))
    letters = frozenset(said.translate(_PLAINER))
    large, medium, small = (_font(_face(letters) or "", size) for size in (40, 28, 25))
    pen.text((_EDGE, 32), _fitting(pen, title, large, _WIDE - 2 * _EDGE), fill=_INK, font=large)
    pen.text((_EDGE, 88), _fitting(pen, subtitle, medium, _WIDE - 2 * _EDGE), fill=_FAINT, font=medium)
    start = _EDGE + max(pen.textlength(mark.day, font=small) for mark in marks) + _GAP
    end = _WIDE - _EDGE - max(pen.textlength(mark.label, font=medium) for mark in marks) - _GAP
    low = min(Decimal(0), *(mark.value for mark in marks))
    high = max(Decimal(0), *(mark.value for mark in marks))
    scale = (max(end - start, 50)) / float(high - low or 1)
    zero = start - float(low) * scale
    pen.line([(zero, _HEAD - 8), (zero, _HEAD + _ROW * len(marks))], fill=_GRID, width=3)
    for row, mark in enumerate(marks):
        middle = _HEAD + _ROW * row + _ROW // 2
        tip = zero + float(mark.value) * scale
        newest = row == len(marks) - 1
        pen.text((_EDGE, middle), mark.day, fill=_FAINT, font=small, anchor="lm")
        left, right = min(zero, tip), max(zero, tip, min(zero, tip) + 3)
        pen.rectangle([left, middle - _BAR // 2, right, middle + _BAR // 2], fill=_NEWEST if newest else _FILL)
        pen.text((right + _GAP, middle), mark.label, fill=_INK, font=medium, anchor="lm")
    made = BytesIO()
    image.save(made, "PNG", optimize=True)
    return made.getvalue()


def _fitting(pen: ImageDraw.ImageDraw, text: str, font: Font, room: float) -> str:
    """Cut where it would run out of the picture."""
    if pen.textlength(text, font=font) <= room:
        return text
    while text and pen.textlength(f"{text}…", font=font) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"
