"""Reading addresses: chats, people, tokens, the web, the store. Each reader raises WrongValueError."""

from __future__ import annotations

from urllib.parse import urlsplit

from bot.config.mistakes import WrongValueError
from bot.config.values import NUMBER, count
from digests.pattern import pattern

CHAT_NAME = pattern(r"@[A-Za-z][A-Za-z0-9_]{3,31}")
CHAT_LINK = pattern(r"(?:https?://)?(?:t\.me|telegram\.me)/(?:s/)?([A-Za-z][A-Za-z0-9_]{3,31})/?")
CHAT_INNER_LINK = pattern(r"(?:https?://)?t\.me/c/([0-9]{5,13})(?:/.*)?")
TOKEN = pattern(r"[0-9]{1,20}:[A-Za-z0-9_-]{1,200}")
HEADER = pattern(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")


def chat(said: str) -> int | str:
    """@name, or the number of a chat: -100… of a channel or supergroup, - of a group, positive of a person."""
    if CHAT_NAME.fullmatch(said):
        return said
    if NUMBER.fullmatch(said) and int(said):
        return int(said)
    if found := CHAT_LINK.fullmatch(said):
        raise WrongValueError(f'"{said}" is a link, did you mean "@{found[1]}"?')
    if found := CHAT_INNER_LINK.fullmatch(said):
        raise WrongValueError(f'"{said}" is a link, did you mean -100{found[1]}?')
    if CHAT_NAME.fullmatch(f"@{said}"):
        raise WrongValueError(f'"{said}" is not a chat, did you mean "@{said}"?')
    raise WrongValueError(
        f'"{said}" is not a chat: "@name" (4 to 32 letters, digits, _) or its number, such as -1001234567890'
    )


def thread(said: str) -> int:
    """The number of a topic in a supergroup."""
    if said == "1":
        raise WrongValueError("1 is the General topic, which has no number to send to: leave `thread` out")
    return count(2, 2**31 - 1)(said)


def person(said: str) -> int:
    if NUMBER.fullmatch(said) and int(said) > 0:
        return int(said)
    raise WrongValueError(f'"{said}" is not a person\'s number: a positive one, which @userinfobot tells')


def token(said: str) -> str:
    if TOKEN.fullmatch(said):
        return said
    raise WrongValueError("is not a bot's token: digits, a colon, then letters and digits, as @BotFather gave it")


def url(said: str) -> str:
    """http or https, with a host."""
    try:
        parts = urlsplit(said)
        fine = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fine = False
    if fine and not any(mark.isspace() for mark in said):
        return said
    shown = said.partition("?")[0].rpartition("@")[2]  # neither a key nor a password
    near = "." in said and "://" not in said and not any(mark.isspace() for mark in said)
    raise WrongValueError(f'"{shown}" is not a web address' + (f', did you mean "https://{shown}"?' if near else ""))


def api(said: str) -> str:
    """http://host:port of a Bot API server, without a path."""
    address = url(said).rstrip("/")
    if urlsplit(address).path or "?" in address or "#" in address:
        raise WrongValueError(f'"{address}" has more than host and port: "http://127.0.0.1:8081" is one')
    return address


def public(said: str) -> str:
    """A web address that a proxy leads to the web door; a path may stand before ours."""
    address = url(said).rstrip("/")
    if "?" in address or "#" in address:
        raise WrongValueError('has more than host and path: "https://news.example" is one')
    return address


def webhook(said: str) -> str:
    """A public address that a proxy leads to the web door, as Telegram takes one; a path may stand before ours."""
    address = public(said)
    parts = urlsplit(address)
    if parts.username or parts.password:
        raise WrongValueError("holds a name or a password: Telegram proves itself by a secret of ours")
    return address


def listen(said: str) -> tuple[str, int]:
    """host:port, port alone, or [v6]:port."""
    host, _, port = said.rpartition(":")
    host = host.strip("[]") or "127.0.0.1"
    if port.isascii() and port.isdigit() and len(port) <= 5 and int(port) < 65536 and not set(host) & set("/ @"):
        return host, int(port)
    raise WrongValueError(f'"{said}" is not an address to listen on: "127.0.0.1:8080" is one')


def store(said: str) -> str:
    """sqlite:///path, or postgresql+psycopg://user@host/name."""
    scheme, mark, rest = said.partition("://")
    if mark and scheme == "sqlite" and rest.startswith("/") and len(rest) > 1:
        return said
    if mark and scheme == "postgresql+psycopg" and rest:
        return said
    if scheme in ("postgres", "postgresql") and mark:
        raise WrongValueError(f'"{scheme}://" is not known, did you mean "postgresql+psycopg://"?')
    raise WrongValueError('is not a store: "sqlite:///dateline.db" or "postgresql+psycopg://user@host/name" is one')


def header(key: str, value: str) -> tuple[str, str]:
    """A header of HTTP; neither part may begin a new line."""
    if not HEADER.fullmatch(key):
        raise WrongValueError(f'"{key}" is not the name of a header')
    if not (value.isprintable() and value.isascii()):
        raise WrongValueError(f"the header {key} has characters that cannot be sent")
    return key, value.strip()
