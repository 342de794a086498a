"""Text clean-up inside one piece: what machines left in it goes, every word of the release stays."""

from __future__ import annotations

import html
import re

from digests.pattern import pattern

_INVISIBLE = pattern("[\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202c\u2028]")
_BLANKS = pattern("[\u00a0\u2002-\u200a\u202f\u3000]")
_CONTROL = pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SPACE = pattern(r"[ \t\r\n\f\v]{2,}|[\t\r\n\f\v]")

_LOOSE = pattern(
    r"(?<=\() (?=[A-Z][\w.-]{1,14}(?: [A-Z][\w-]{1,10})?\s?:)|(?<=[A-Z\d]) (?=\)(?:\W|\Z))|(?<=[a-z]) (?=\.\s?\()"
)
_PLAYER = pattern(r"[\w$.]{2,40}\s?\([^()]{0,200}\)\.\w{2,20}\s?\(\{[^{}]{0,2000}\}\);?")
_CDATA = pattern(r"(?:<!--|-->|/\*|\*/|<!\[?CDATA\[|CDATA\[|<!\]|\]\]+>?)[<>!\[\]/*-]*(?: [<>!*/-]+)?")
_COMMENT = pattern(r"<!--[^<>]{0,2000}-->")
_BRACES = pattern(r"\{[^{}]{0,1500}\}")
_SELECTOR = pattern(r"[\w.#:>,* @()-]{0,120}\Z")
_STYLE = pattern(r"[\w-]{3,30}\s?:\s?[^:;{}]{1,60};")
_TEMPLATE = pattern(
    r"\{%[^%{}]{0,400}%\}|\{\{[^{}]{0,400}\}\}|\[/?(?:vc_|et_pb_|caption|embed|gallery)[^\[\]]{0,400}\]"
)
# "{#the-anchor}", "{.lead}", "{:start="2"}": what converters and site builders give an element beside its words
_GIVEN = pattern(
    r"\{:?\s{0,3}(?:[#.][^\s{}]{1,300}|[\w-]{1,40}=(?:\"[^\"{}]{0,300}\"|[^\s{}\"]{1,300}))(?:\s[^{}]{0,400})?\}"
)
_TAG = pattern(r"</?[A-Za-z][\w:-]{0,30}(?:\s[^<>]{0,500})?/?>")
_EASTERN_TAG = pattern(
    r"(?<=[\u3041-\ud7af」』）！？、。])\s{0,9}</?[A-Za-z][\w:-]{0,30}(?:\s[^<>]{0,500})?/?>\s{0,9}(?=[\u3041-\ud7af「『（])"
)
_LONGEST = 200  # characters without a blank: no word has so many
_BASE64 = pattern(rf"(?:data:[\w/+.-]{{1,60}};base64,)?[A-Za-z0-9+/]{{{_LONGEST},}}={{0,2}}")
_IMAGE = pattern(r"!\[[^\[\]]{0,400}\]\([^()\s]{0,2000}\)")
_TWEET = pattern(r"\s?[\[(](?:click to tweet|tweet this|tweet)[\])]", re.IGNORECASE)
_CODE_SIGNS = pattern(
    r"function\s{0,2}\(|=>|\bvar \w+\s?=|document\.|window\.|\$\(|\.push\(|addEventListener|\}\)\(|@media|!important"
    r"|\bimport [\w{}, *]{1,80} from ['\"]|\bimport ['\"][./@]|\bexport (?:default|const) |\brequire\(['\"]"
)


def tidy(text: str) -> str:
    """One line of words: entities read, blanks single, soft hyphens, scripts, styles, template tags and base64 gone."""
    if "&" in text and ";" in text:
        text = html.unescape(text)
    if not text.isascii():
        text = _BLANKS.sub(" ", _INVISIBLE.sub("", text))
    if not text.isprintable():
        text = _CONTROL.sub("", text)
    text = _without_code(text)
    if "( " in text or " )" in text:  # "Merrow Corp . ( TSXV:MRW )": as a typesetter leaves tickers
        text = _LOOSE.sub("", text)
    if "  " in text or not text.isprintable():
        text = _SPACE.sub(" ", text)
    return text.strip().lstrip(",; ")


def without_tags(text: str) -> str:
    """A title without the tags inside it: no blank comes for them where eastern words go on."""
    if "<" not in text:
        return text
    return _SPACE.sub(" ", _TAG.sub(" ", _EASTERN_TAG.sub("", text))).strip()


def _without_code(text: str) -> str:
    if "({" in text:
        text = _PLAYER.sub(" ", text)
    if "CDATA" in text or "]]>" in text or "*/" in text or "<!--" in text:
        text = _CDATA.sub(" ", _COMMENT.sub(" ", text))
    if "{" in text:
        text = _without_styles(_GIVEN.sub(" ", _TEMPLATE.sub(" ", text)))
    if len(text) > _LONGEST and max(map(len, text.split())) >= _LONGEST:
        text = _BASE64.sub(" ", text)
    if "weet" in text or "WEET" in text:
        text = _TWEET.sub("", text)
    if "[" in text:
        text = _IMAGE.sub(" ", _TEMPLATE.sub(" ", text))
    return text


def _without_styles(text: str) -> str:
    """CSS rules in running text: braces with "name: value;" inside, and the selector before them."""
    kept, at = [], 0
    for braces in _BRACES.finditer(text):
        if not _STYLE.search(braces.group()):
            continue
        before = text[at : braces.start()]
        tail = before[-120:]
        selector = _SELECTOR.search(tail)
        stop = len(selector.group()) if selector else 0
        cut = max(tail.rfind(mark) for mark in ". |! |? ".split("|"))  # a sentence before a selector stays
        kept.append(before[: len(before) - min(stop, len(tail) - cut - 1)])
        at = braces.end()
    return "".join(kept) + text[at:]


def is_code(text: str) -> bool:
    """More script or style than words: the whole piece goes."""
    if len(text) < 20:
        return text in ("/*", "*/", "<!--", "-->", "//]]>", "//<![CDATA[")
    if "=" not in text and "{" not in text and ";" not in text and "<" not in text:
        return False
    signs = sum(text.count(sign) for sign in "{};=<>|\\")
    if signs * 14 > len(text):
        return bool(_CODE_SIGNS.search(text) or _STYLE.search(text))
    return signs * 40 > len(text) and len(_CODE_SIGNS.findall(text[:2_000])) > 2  # lines of imports have few signs
