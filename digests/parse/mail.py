"""An e-mail → its body: the HTML part where there is one, else the text; quoted-printable and base64 undone."""

from __future__ import annotations

import email
import email.policy
import re
from email.errors import MessageError
from email.message import EmailMessage

from msgspec import Struct

from digests.parse.decode import decode
from digests.pattern import pattern

_HEADER = pattern(
    rb"(?im)^(?:from|to|subject|date|message-id|mime-version|received|return-path|content-type|delivered-to):[ \t]"
)


class Letter(Struct, frozen=True):
    """What a mail carries: its subject, its date header and its body."""

    subject: str
    sent: str
    body: str
    is_html: bool


def is_mail(content: bytes) -> bool:
    """At least three header lines before the first blank line."""
    head = re.split(rb"\r?\n\r?\n", content[:16_000], maxsplit=1)[0]
    first = head[:200].split(b"\n", 1)[0]
    return bool(re.match(rb"[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]|From ", first)) and len(_HEADER.findall(head)) >= 3


def open_mail(content: bytes) -> Letter | None:
    """The letter, None when no text part can be read."""
    try:
        message = email.message_from_bytes(content, policy=email.policy.default)
        part = message.get_body(preferencelist=("html", "plain")) if isinstance(message, EmailMessage) else None
        if part is None:
            return None
        payload = part.get_payload(decode=True)
        kind = part.get_content_type()
        charset = part.get_content_charset()
    except (MessageError, LookupError, ValueError, AttributeError, KeyError, TypeError, IndexError):
        return None
    if not isinstance(payload, bytes):
        return None
    text = decode(payload, f"{kind}; charset={charset}" if charset else None)
    return Letter(_header(message, "subject"), _header(message, "date"), text, kind == "text/html")


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name) or "")
    except (MessageError, LookupError, ValueError, AttributeError, TypeError, IndexError):
        return ""
