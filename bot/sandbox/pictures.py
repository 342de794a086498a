"""What a picture is and how wide and high, from its first bytes: PNG, GIF, WebP, JPEG."""

from __future__ import annotations

PNG, GIF, JPEG, RIFF = b"\x89PNG\r\n\x1a\n", (b"GIF87a", b"GIF89a"), b"\xff\xd8", b"RIFF"
NO_SIZE = frozenset({0xC4, 0xC8, 0xCC})  # markers among the JPEG frames that are no frames
WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xDA)})


def picture_type(content: bytes) -> str | None:
    """The media type, None for what is no picture of these kinds."""
    if content.startswith(PNG):
        return "image/png"
    if content.startswith(GIF):
        return "image/gif"
    if content.startswith(JPEG):
        return "image/jpeg"
    return "image/webp" if content.startswith(RIFF) and content[8:12] == b"WEBP" else None


def picture_size(content: bytes) -> tuple[int, int] | None:
    """(width, height) in pixels, both at least 1; None for what is no picture of these kinds."""
    size = None
    if content.startswith(PNG) and len(content) >= 24:
        size = int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    elif content.startswith(GIF) and len(content) >= 10:
        size = int.from_bytes(content[6:8], "little"), int.from_bytes(content[8:10], "little")
    elif content.startswith(RIFF) and content[8:12] == b"WEBP" and len(content) >= 30:
        size = _webp(content)
    elif content.startswith(JPEG):
        size = _jpeg(content)
    return size if size and min(size) > 0 else None


def _webp(content: bytes) -> tuple[int, int] | None:
    if content[12:16] == b"VP8X":
        return int.from_bytes(content[24:27], "little") + 1, int.from_bytes(content[27:30], "little") + 1
    if content[12:16] == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if content[12:16] == b"VP8 ":
        return int.from_bytes(content[26:28], "little") & 0x3FFF, int.from_bytes(content[28:30], "little") & 0x3FFF
    return None


def _jpeg(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF or marker in WITHOUT_LENGTH:
            at += 1 if marker == 0xFF else 2
            continue
        if 0xC0 <= marker <= 0xCF and marker not in NO_SIZE:
            return int.from_bytes(content[at + 7 : at + 9], "big"), int.from_bytes(content[at + 5 : at + 7], "big")
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return None
