"""Packed answers are unpacked within their limit, or refused with a reason."""

from __future__ import annotations

import gzip
import zlib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as some

from digests.sources.spec import SourceError
from digests.sources.unpack import unpack

TEXT = b"Pinewood Robotics opens a plant in Graz. " * 20


def zipped(content: bytes) -> bytes:
    """Without the time of packing, so that the cases have the same names in every worker."""
    return gzip.compress(content, mtime=0)


def bare(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


@pytest.mark.parametrize(
    ("packed", "encoding"),
    [
        (TEXT, ""),
        (TEXT, "identity"),
        (zipped(TEXT), "gzip"),
        (zipped(TEXT), "X-GZIP"),
        (zipped(TEXT[:100]) + zipped(TEXT[100:]), "gzip"),
        (zipped(TEXT) + b"\0\0\0", "gzip"),
        (zlib.compress(TEXT), "deflate"),
        (bare(TEXT), "deflate"),
        (zipped(zlib.compress(TEXT)), "deflate, gzip"),
    ],
)
def test_every_packing_in_use(packed: bytes, encoding: str) -> None:
    assert unpack(packed, encoding, len(TEXT)) == TEXT


def test_an_empty_answer_is_empty() -> None:
    assert unpack(b"", "gzip", 10) == b""


@pytest.mark.parametrize(
    ("packed", "encoding", "why"),
    [
        (zipped(bytes(50_000_000)), "gzip", "unfolds into more than max_bytes"),
        (zipped(TEXT) * 1000, "gzip", "unfolds into more than max_bytes"),
        (zipped(TEXT)[:-20], "gzip", "broke off"),
        (TEXT, "gzip", "packing is broken"),
        (TEXT, "br", "which was not asked for"),
        (TEXT, "gzip, gzip, gzip", "3 times over"),
    ],
)
def test_what_cannot_be_unpacked_says_why(packed: bytes, encoding: str, why: str) -> None:
    with pytest.raises(SourceError, match=why):
        unpack(packed, encoding, 100_000)


@given(some.binary(max_size=200), some.sampled_from(["gzip", "deflate", "gzip, deflate"]))
def test_any_bytes_give_content_or_a_reason(packed: bytes, encoding: str) -> None:
    with suppress(SourceError):
        assert len(unpack(packed, encoding, 1000)) <= 1000
