"""Feeds written by ourselves, in the shapes that are met."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

LONG = "<p>" + "Pinewood Robotics will build its second plant in Graz, with 240 jobs by 2028. " * 20 + "</p>"


def rss(*items: str) -> bytes:
    return f'<rss version="2.0"><channel><title>Wire</title>{"".join(items)}</channel></rss>'.encode()


def item(number: int, *, guid: str = "", link: str = "", title: str = "", body: str = LONG, date: str = "") -> str:
    """An RSS item; number 1 is the oldest, at 09:01."""
    date = date or f"Mon, 02 Mar 2026 09:{number:02}:00 GMT"
    return (
        f"<item><title>{escape(title or f'Release {number}')}</title><guid>{guid or f'id-{number}'}</guid>"
        f"<link>{link or f'https://wire.example/{number}'}</link><pubDate>{date}</pubDate>"
        f"<description>{escape(body)}</description></item>"
    )


def newest_first(*numbers: int) -> bytes:
    return rss(*(item(number) for number in sorted(numbers, reverse=True)))


def json_feed(*items: Mapping[str, object]) -> bytes:
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Wire", "items": items}).encode()
