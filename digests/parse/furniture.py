"""Lines around a headline that say something about the page, the issue or the picture, whatever the site."""

from __future__ import annotations

import re

from digests.parse.words import Words, bare, folded
from digests.pattern import pattern

# "This announcement does not constitute an offer"
_THIS = (
    r"(?:th(?:is|e present)|ce|le présent|cette|la présente|diese[rs]?|est[ae]|el presente|[ila]{1,2} presente|questo"
    r"|o presente)"
)
_PAPER = (
    r"(?:(?:(?:press |news )?(?:release|announcement|communication|document|notice)|communiqué|avis|annonce"
    r"|(?:presse|medien)?mitteilung|veröffentlichung|bekanntmachung|dokument|comunicado|anuncio|anúncio|nota|documento"
    r"|comunicato|comunicazione|avviso)(?: (?:de presse|de prensa|stampa|de imprensa))?)"
)
_IS_NO = (
    r"(?:(?:does|is|do) not|ne constitue|n['’]est|ne peut|ist kein|stellt kein|stellt weder|no constituye|no es"
    r"|non costituisce|non è|não constitui|não é)"
)
# "Not for distribution to United States news wire services": what an exchange asks to stand over a release
_RESTRICTED = pattern(
    r"[/*(\s]{0,4}(?:this (?:news|press) release is )?(?:not (?:intended )?for|intended for|no part of this)\s"
    r"(?:public(?:ation)?,?\s|immediate\s|direct\s)?(?:release|distribution|publication|dissemination|circulation)"
    rf"|{_THIS} {_PAPER} {_IS_NO}\b"
    r"|[/*(\s]{0,4}(?:ne pas (?:distribuer|diffuser|publier)|nicht zur (?:verteilung|veröffentlichung|weitergabe)"
    r"|non destin[ée]|no (?:apto )?para (?:su )?(?:distribución|publicación)|non per la (?:distribuzione|diffusione))",
    re.IGNORECASE,
)
_NUMBERED = pattern(
    r"(?:\bn[or°º]\.?|\bnum(?:ber|ero|éro)?|№|第|#|[:/ ])\s?:?\s?(?:[A-Z]{1,4}[-/ ]?)?\d[\d/.-]{0,12}(?:号|號|호)?",
    re.IGNORECASE,
)
_REGISTERED = pattern(
    r"[^\W\d_]{0,20}(?: [^\W\d_]{1,16}){0,2}\s?(?:#|№|n[o°º]\.?|nr\.?|n\.|nummer|number|n[úu]mero|numéro|第)[:\s]{0,3}"
    r"(?:[A-Z]{1,6}[-/ ])?\d[\d/.,-]{0,16}(?:[A-Z]{1,4})?(?:号|號|호)?\.?|\d{1,6}[/-]\d{2,4}",
    re.IGNORECASE,
)
_ISSUE = pattern(
    r"\bpage \d{1,3}\Z|\bvol(?:ume|\.)\s?[IVXLC\d]{1,6}\b.{0,30}\b(?:issue|no\.?|number)\s?\d|\A\d{1,3} \| ",
    re.IGNORECASE,
)
# "From The Marl Wiki": whence a wiki says that a page is
_TAGLINE = pattern(r"From (?:[Tt]he )?[A-Z]\w+(?: [A-Z]\w+){0,3}(?:, the [\w ]{3,40})?")
_CRUMB = pattern(
    r"(?:home(?:page)?|start(?:seite)?|accueil|inicio|início|главная|首页|首頁|ホーム|トップ|top|홈)\s?[/|>»›→·:＞]\s?\S",
    re.IGNORECASE,
)
_CREDIT = pattern(
    r"(?:\b(?:photos?|images?|pictures?|credits?|fotos?|bild(?:er)?|grafik|crédits?|imagen|foto|fotografía|immagine|immagini)"
    r"(?: credits?)?\s?[:/©]|\b(?:photo|image)s? (?:courtesy|by|credit)\b|\bcourtesy of\b|写真提供|照片来源|사진\s?=)",
    re.IGNORECASE,
)
_AGO = pattern(
    r"\b\d{1,2} (?:sec|min|hour|hr|day|week|month|year)\w* ago\b"
    r"|vor \d{1,2} (?:minuten?|stunden?|tagen?|wochen?|monaten?)\b"
    r"|il y a \d{1,2} (?:minute|heure|jour|semaine|mois)"
    r"|hace \d{1,2} (?:minuto|hora|día|semana|mes)|há \d{1,2} (?:minuto|hora|dia|semana|mês)"
    r"|\d{1,2} (?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]) fa\b"
    r"|\d{1,2} (?:минут|час|дн|недел|месяц)\w* назад|\d{1,2} ?(?:分|時間|日|週間|か月)前"
    r"|\d{1,2} ?(?:분|시간|일|주|개월) ?전|\d{1,2} ?(?:分钟|小时|天|周|个月)前",
    re.IGNORECASE,
)
_AGO_WORDS = 8  # of a line that says how long ago
_BEHIND_NUMBER = 5  # words; more are the headline itself
_ROW = pattern(r"(?:\s[/|;]\s{1,3}[\d.,%()\s+–-]{1,24}){2}")
_NUMBER_LINE = 48  # characters
_KEYWORDS = 2  # commas
_MOST = 14  # words of a line that names the page and its number


def is_restricted(text: str) -> bool:
    """ "NOT FOR DISTRIBUTION TO U.S. NEWS WIRE SERVICES …" """
    return len(text.split()) <= 60 and _RESTRICTED.match(text) is not None


def is_numbered_label(text: str, words: Words) -> bool:
    """ "Ministry of Works - Press Release No. 275/08": a label with its number, and whose it is."""
    if len(text.split()) > _MOST or text.rstrip()[-1:] in ".!?" or not any(map(str.isdigit, text)):
        return False
    label = next((phrase for phrase in words.labels.all_found(text) if len(phrase) >= 8 or not phrase.isascii()), None)
    if label is None:
        return False
    rest = folded(text).partition(label)[2]
    number = _NUMBERED.match(rest.lstrip(" -–—")) or _NUMBERED.match(rest)
    return number is not None and len(number.string[number.end() :].split()) <= _BEHIND_NUMBER


def is_row(text: str) -> bool:
    """A row of a table that a copy wrote with bars: "2026 | 2025 | Change", "Sales / 402.4 / 424.3"."""
    if "|" not in text and "/" not in text:
        return False
    barred = text.count("|") >= 2 or ("|" in text and all(len(cell.split()) <= 3 for cell in text.split("|")))
    return barred or _ROW.search(text) is not None


def is_number(text: str) -> bool:
    """ "File # 2026-117", "Comunicato n. 10", "189/2026": a number, and of what."""
    return len(text) <= _NUMBER_LINE and _REGISTERED.fullmatch(text) is not None


def is_ago(text: str) -> bool:
    """ "Newsroom, 2 days ago"."""
    return len(text.split()) <= _AGO_WORDS and _AGO.search(text) is not None


def is_masthead(text: str) -> bool:
    """ "Winter 2026 – Volume IX, Issue 2 Marl Voice | Page 19"."""
    return len(text.split()) <= _MOST and (_ISSUE.search(text) is not None or _TAGLINE.fullmatch(text) is not None)


def is_crumb(text: str) -> bool:
    """ "Home / News / this page": a way through the site that opens with its start."""
    return len(text) < 200 and not text.endswith(".") and _CRUMB.match(text) is not None


def is_credit(text: str) -> bool:
    """A picture's line: whose it is, or what it shows and whose."""
    return len(text) < 300 and _CREDIT.search(text) is not None


def is_caption(text: str, words: Words) -> bool:
    """What a picture shows, or the keywords that a page gives it: "ovens, harbour, marl logo"."""
    if words.captions.opener(text):
        return True
    listed = text.islower() and text.count(",") >= _KEYWORDS and not any(map(str.isdigit, text))
    return listed and not any(words.announces.is_line(token) for token in text.split() if len(token) > 3)


def is_summary(text: str, words: Words) -> bool:
    """A heading over points: "Highlights", "Financial Highlights", "HIGHLIGHTS OF THE 2010 FIRST QUARTER"."""
    if words.summaries.is_line(text):
        return True
    tokens = bare(text).split()
    return 1 < len(tokens) <= 9 and text[-1:] not in ".!?:：" and (tokens[-1] in _HEADS or tokens[0] in _HEADS)


_HEADS = frozenset("highlights destaques kennzahlen eckdaten faits chiffres".split())
