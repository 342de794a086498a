"""Inputs that make readers slow or fall: pages, documents without end, pieces and dates said over and over.

The suite reads each; `make bench` (growth) tells what each costs, and what twice as much of it does.
"""

from __future__ import annotations

from collections.abc import Mapping

PAGES: Mapping[str, bytes] = {
    "digits": b"1" * 133_000,
    "separators": b"1," * 66_000,
    "brackets": b"<" * 133_000,
    "open tags": b"<b>" * 20_000 + b"x",
    "deep": b"<div>" * 20_000 + b"text " * 50 + b"</div>" * 20_000,
    "tables": b"<table><tr><td>" * 5_000,
    "attributes": b"<p " + b" ".join(b"a%d=1" % n for n in range(15_000)) + b">x</p>",
    "comments": b"<!--" * 26_000,
    "scripts": b"<script>" * 16_000,
    "braces": b"{" * 100_000 + b"a:b;" * 6_000,
    "quotes": b"[" * 66_000 + b"](" * 20_000,
    "dashes": b"A, " * 33_000 + b"-- " * 20_000,
    "months": b"Jan May March " * 8_000,
    "capitals": b"Alpha Beta Gamma Inc. (" * 5_000,
    "underscores": b"_a " * 40_000,
    "stars": b"**" * 50_000,
    "paragraphs": b"<p>Some words of a paragraph that is short.</p>" * 2_000,
    "datelines": b"OSLO, Norway, Feb. 12, 2026 /PRNewswire/ -- Fjell said.\n\n" * 1_000,
    "lines": b"A heading here\n" * 8_000,
    "entities": b"&amp;" * 26_000,
    "mojibake": "â€™".encode() * 20_000,
    "front matter": b"---\n" + b"a: b\n" * 20_000,
    "json": b"[" * 33_000,
    "mail": b"From: a\nTo: b\nSubject: c\nDate: d\n\n" + b"=" * 100_000,
    "nulls": b"a\x00b" * 33_000,
    "data uri": b'<img src="data:image/png;base64,' + b"QUJD" * 33_000 + b'"><p>words</p>',
    "cells": b"|a" * 33_000 + b"\n" + b"|b" * 33_000,
    "spaces": b"a" + b" " * 133_000 + b"b",
    "labels": b"Title: " * 19_000,
    "fields": b"Title: x\n" * 15_000,
    "dashed": b"- a - " * 22_000,
    "dashed in Korean": ("가나다 " * 40 + "- ").encode() * 250,
    "tickers": b"(Cboe: AB, " * 12_000,
    "partners": b"Mason, " * 19_000,
    "wrapped": b"THE RESULTS OF ONE AND\n" * 6_000,
    "east": "東京、".encode() * 20_000,
    "ends of what is not open": b"<div><p><a href='x'>t</b></i></table><td>" * 3_000,
    "scripts before another end": b"<p>a</p>" + b"<script>" * 16_000 + b"</style>",
    "comments behind an end": b"<p>a</p>-->" + b"<!--" * 32_000,
}

ENDLESS: Mapping[str, bytes] = {
    "paragraphs": b"word\n\n" * 300_000,
    "headings": b"# a\n" * 400_000,
    "elements": b"<p>word</p>" * 150_000,
    "tags": b"<div><b>" * 250_000,
}

PIECES = (
    "1",
    "1,",
    "$",
    "one hundred and ",
    "from six to seven ",
    "(",
    "$5 million ",
    "up 5% to $3 from 4%, ",
    "a@",
    "1 234 ",
)

DATES = (
    ("en", "Jan May March "),
    ("en", "in May in May "),
    ("en", "7"),
    ("en", "1,"),
    ("en", "1.2."),
    ("en", "5:00 p.m. ("),
    ("en", "Q3 2025 next week "),
    ("en", "October 17, 2025 - "),
    ("de", "1. bis 2. Mai und "),
    ("zh", "2025年10月至3日"),
    ("ja", "午後3時～"),
    ("ko", "5.1.(금)~"),
)


def repeated(piece: str, length: int) -> str:
    """`length` characters of a piece said over and over."""
    return (piece * (length // len(piece) + 1))[:length]
