"""The text that is left of a message's HTML: to send when its markup is not taken, and to recognise a message by."""

from __future__ import annotations

from html.parser import HTMLParser

LIMIT = 4096  # characters of a Telegram message, after parsing


class _Words(HTMLParser):
    def __init__(self, *, links: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.links = links
        self._href: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._href = dict(attrs).get("href")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._href and self.links:
            self.words.append(f" ({self._href})")
        if tag == "a":
            self._href = None

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def plain(html: str, limit: int = LIMIT) -> str:
    """Without markup, with the addresses of links; cut at `limit` characters, marked by an ellipsis."""
    text = _words(html, links=True)
    return text if len(text) <= limit else text[: limit - 1] + "…"


def visible(html: str) -> str:
    """What a reader sees of it, in the form in which two texts can be compared; see `comparable`."""
    return comparable(_words(html, links=False))


def comparable(text: str) -> str:
    """Telegram turns control characters into spaces, drops some invisible ones and trims: none of that counts."""
    kept = ("" if "\u2028" <= mark <= "\u202e" or mark == "\u200b" else mark for mark in text)
    return " ".join("".join(mark if mark.isprintable() else " " for mark in kept).split())


def _words(html: str, *, links: bool) -> str:
    parser = _Words(links=links)
    parser.feed(html)
    parser.close()
    return "".join(parser.words)
