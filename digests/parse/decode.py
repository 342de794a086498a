"""Bytes → text, whatever the carrier, the markup or nobody says about the charset."""

from __future__ import annotations

import codecs
import re

from digests.pattern import pattern

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHARSET = pattern(r"charset\s{0,3}=\s{0,3}[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
# A browser reads these names as their larger relatives.
_WIDER = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
_WIDER |= {"gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932"}
_WIDER |= {"x-sjis": "cp932", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "big5": "big5hkscs", "windows-31j": "cp932"}
# Tried in this order where nothing is declared; strict decoders that refuse most foreign text come first.
_GUESSES = ("iso2022_jp", "cp932", "euc_jp", "gb18030", "cp949", "big5hkscs")
_EAST = pattern(r"[\u3041-\ud7af]")
_COMMON_EAST = pattern(r"[\u3041-\u3096\u30a1-\u30fa的是在不了有和人这中大国日年月会社は의이는을에가한다]")
_CYRILLIC = pattern(r"[а-яё]{3,}")


def decode(content: bytes, media: str | None = None) -> str:
    """The text of `content`: by BOM, valid UTF-8, the carrier's charset, the markup's, or the look of the bytes.

    Valid UTF-8 beats a declaration, since saved copies keep the declaration of the page they were saved from. Bytes
    that no charset explains become U+FFFD; nothing is raised.
    """
    for bom, name in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(name, "replace")
    if b"\x1b$" not in content[:20_000]:  # ISO-2022-JP is valid UTF-8 too
        try:
            return repaired(content.decode("utf-8"))
        except UnicodeDecodeError:
            pass
    nearly = content.decode("utf-8", "replace")
    broken = nearly.count("\ufffd")
    if broken <= 3 or broken * 500 < len(nearly):  # UTF-8 with a few bad bytes
        multibyte = len(content) - len(nearly)
        if multibyte > 4 * broken:
            return repaired(nearly)
    for name in _declared(content, media):
        text = _try(content, name)
        if text is not None:
            return text
    return _guessed(content)


def _declared(content: bytes, media: str | None) -> list[str]:
    heads = [media or "", content[:4096].decode("latin-1")]
    names = [match.group(1).lower() for head in heads for match in _CHARSET.finditer(head)]
    return [_WIDER.get(name, name) for name in names if name not in ("utf-8", "utf8")]


def _try(content: bytes, name: str) -> str | None:
    try:
        codecs.lookup(name)
        text = content.decode(name, "replace")
    except (LookupError, UnicodeError, ValueError):
        return None
    return text if text.count("\ufffd") * 50 <= len(text) else None


def _guessed(content: bytes) -> str:
    best, best_score = content.decode("cp1252", "replace"), 0.0
    for name in _GUESSES:
        text = _try(content, name)
        if text is None:
            continue
        east = len(_EAST.findall(text))
        score = len(_COMMON_EAST.findall(text)) / (east + 1) if east > 4 else 0.0
        score -= 4 * text.count("\ufffd") / (len(text) + 1)
        if score > best_score + 0.05:
            best, best_score = text, score
    if best_score < 0.12:
        cyrillic = content.decode("cp1251", "replace")
        if len(_CYRILLIC.findall(cyrillic)) > 20:
            return cyrillic
    return best


# "â€™" for "’": UTF-8 bytes that were read as Windows-1252 and written out again.
_MOJIBAKE = pattern(
    "(?:[\u00c2-\u00df][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
    "\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]"
    "|[\u00e0-\u00ef][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018"
    "\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{2})"
)


# What is left of such a blank or dash where a store dropped its last bytes: "(SAINT MARL)Â â The …"
_STRAY = pattern(r"(?P<dash>(?:\s|(?<=>))â(?:Â?\s))|(?P<owner>(?<=[a-zA-Z])â(?=s\b))|Â(?=[\s<&]|\Z)")


def repaired(text: str) -> str:
    """Mojibake put right where the bytes are certainly UTF-8 read as Windows-1252; all else as it stands."""
    if not any(sign in text for sign in ("Ã", "Â", "â€", "ã", "å", "ç")):
        return text
    text = _MOJIBAKE.sub(_read_again, text)
    return _STRAY.sub(_stray, text) if "Â" in text else text


def _stray(rest: re.Match[str]) -> str:
    return " – " if rest["dash"] else "’" if rest["owner"] else ""


def _read_again(match: re.Match[str]) -> str:
    raw = bytearray()
    for char in match.group():
        try:
            raw += char.encode("cp1252")
        except UnicodeEncodeError:
            if ord(char) > 0xFF:
                return match.group()
            raw.append(ord(char))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return match.group()
