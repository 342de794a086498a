"""Content encodings undone within a limit: a few kilobytes must not unfold into gigabytes."""

from __future__ import annotations

import zlib

from digests.sources.spec import SourceError

DEEPEST = 2  # a server that packs twice by mistake is understood, a nest of packings is an attack


def unpack(packed: bytes, encoding: str, limit: int) -> bytes:
    """The content of an answer with this Content-Encoding. SourceError when it is unknown, broken or over `limit`."""
    layers = [layer for part in encoding.split(",") if (layer := part.strip().casefold()) not in ("", "identity")]
    if len(layers) > DEEPEST:
        raise SourceError(f"is packed {len(layers)} times over, which no honest server does")
    for layer in reversed(layers):
        if layer not in ("gzip", "x-gzip", "deflate"):
            raise SourceError(f'is packed with "{layer[:20]}", which was not asked for')
        packed = _inflate(packed, limit)
    return packed


def _inflate(packed: bytes, limit: int) -> bytes:
    """gzip (also several members in a row), zlib, or the bare deflate that some servers send under that name."""
    if not packed:
        return b""
    for window in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):
        try:
            return _members(packed, window, limit)
        except zlib.error:
            continue
    raise SourceError("is packed, and the packing is broken")


def _members(packed: bytes, window: int, limit: int) -> bytes:
    unpacked = bytearray()
    while packed:
        inflater = zlib.decompressobj(window)
        try:
            unpacked += inflater.decompress(packed, limit + 1 - len(unpacked))
        except zlib.error:
            if unpacked:  # what follows the last member is padding
                break
            raise
        if len(unpacked) > limit:
            raise SourceError(f"unfolds into more than max_bytes ({limit:,})")
        if not inflater.eof:
            raise SourceError("broke off in the middle of its packed answer")
        packed = inflater.unused_data
    return bytes(unpacked)
