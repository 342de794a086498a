"""What cannot be an issuer, however it is told: places, dates, pronouns, measures, a house without its name."""

from __future__ import annotations

from collections.abc import Sequence

from digests.languages import LANGUAGES
from digests.languages.joined import either
from digests.letters import eastern
from digests.parse.bare_names import known_places
from digests.parse.eastern_sound import is_sound_eastern
from digests.parse.exchanges import is_exchange
from digests.parse.institutions import is_institution
from digests.parse.names import is_capital, key_words
from digests.parse.words import Words, folded
from digests.pattern import pattern

NO_NAMES = frozenset(
    """
    yes no ok okay oui non sí si sì sim não ja nein да нет
    today the this that these we our in on at for as with it he she i a an if when while after contact exhibit news
    press there here following what why how who where which
    home homepage startseite menü menu navigation accueil inicio início главная aktuelles actualités noticias notizie
    notícias новости новый новая новое новые neue neuer neues nouveau nouvelle nouveaux nouvelles nuevo nueva nuovo
    """.split()
)
_CLAUSE = frozenset(
    "alongside in at with following after today during under through since while when from for as by on".split()
)
_ACTS = frozenset(
    "against versus vs lawsuit announces announced acquires launches faces reports".split()
)  # inside a clause
_SOME = frozenset(
    """
    most many some several half nearly viele einige mehrere manche wenige zahlreiche sämtliche plusieurs certains
    certaines quelques muchos muchas algunos algunas varios varias molti molte alcuni alcune parecchi muitos muitas
    alguns algumas vários várias многие некоторые несколько
    """.split()
)  # "Most Americans"
_SCALES = frozenset(
    """
    million millions billion billions trillion mio mrd millionen milliarden millionen milliarde tausend milliards
    millones milhões bilhões milioni miliardi migliaia miles milliers миллионов миллиона миллиард миллиарда миллиардов
    тысяч тысячи млн млрд
    """.split()
)  # "Milliarden Euro"
OFFICER_WORDS = frozenset(
    """
    vice senior executive chief deputy managing assistant associate director president chairman officer manager ceo
    cfo coo cto founder co-founder
    """.split()
)  # alone the begin of a title in any language: "Vice President"
TITLE_WORDS = OFFICER_WORDS | frozenset(
    """
    coach head captain leader spokesman spokeswoman spokesperson superintendent inspector sergeant constable commander
    chair chairwoman chairperson professor editor principal dean provost rector trainer skipper
    """.split()
)  # between a house and the person who holds it
_HOLDERS = TITLE_WORDS - frozenset(
    "executive senior vice associate assistant deputy managing chief head leader principal captain".split()
)  # "Health and Safety Executive" is a house
_PEOPLE = ("ians", "ans", "ns", "ites", "ers")  # "Iowans"
_WITHOUT_PEOPLE = ("", "a", "as", "o", "on", "ia", "e", "y")
_HONORIFICS = frozenset("mr mr. ms ms. mrs mrs. mme herr frau señor señora sr. sra.".split())
_NO_LETTERS = pattern(r"[@<>|]|\S\sat\s\S+\.\w{2,4}\Z")  # of a mail address, of a page's bars
_MEASURES = frozenset("ebitda ebit ebita ffo capex chiffre résultat".split())
_CODE = 5  # letters of an exchange's code, which may be a house's too
_OF_A_PLACE = pattern(r"[А-ЯЁ][а-яё-]{2,20}ск(?:ой|ого|ому|ом|ую|их)")  # "Ленинградской"
_MINISTERS = ("minister", "ministerin", "staatssekretär", "staatssekretärin")
_TITLES = frozenset(
    """
    president professor prof. judge detective sergeant captain lieutenant präsident präsidentin bürgermeister
    bürgermeisterin rektor rektorin direktor direktorin professorin dekan dekanin
    """.split()
)
_DEGREES = frozenset("dr. prof. mr. mrs. ms.".split())  # only people have them
_NEAR = ("-area", "-based")  # "A Marl-area doctor", "Marl-based Tarn Ltd."
_JOINED = frozenset("and & und et y e".split())  # "Saturday and Sunday"
_AND = pattern(r" (?:and|&|und|et|y|e|и) (?:the |der |die |das )?")
_OWNER = pattern(r"'s ")
_ELECTED = frozenset("governor senator congressman congresswoman representative premier rep. sen. gov.".split())
_COUNTRIES = frozenset("usa uae eua eau vae brd ddr prc rok drc nsw qld bih cze svk prk".split())
_GROUPS = frozenset("gruppo groupe grupo".split())  # "Gruppo di Fidenza": by the place of its seat
_OF_WORDS = frozenset("di de del do da du".split())
_STREETS = frozenset("avenue street road boulevard highway bridge lane freeway interstate parkway blvd".split())
_CURRENCIES = frozenset("€$£¥￥%")
_NUMERAL = pattern(r"[IVXLC]+|(?:NO\.?)?[\d.,%]+")
_ELIDED_NOUN = pattern(r"[LlDd]['’][a-zà-ÿ-]+")  # "L'incontro"
_ELIDED = pattern(r"\A[ldLD]['’]")
_OF = pattern(r"\s(?:of(?: the)?|di|de la|de|del|della|dell['’]|der|des|da|do|du|von)\s")
_DESCRIBED = 4  # most words of a name behind "A"; "A Leading Provider Of Smart Lamps" is none
_PAIR = 2
_PLACED = 3  # words of a person and their town
_ROOM = 12  # most words of a name


def is_sound(name: str, words: Words) -> bool:
    """Whether a name can be an issuer's at all."""
    plain = folded(name).strip(".")
    tokens = plain.split()
    if sum(map(str.isalnum, plain)) < 2 or not tokens or len(tokens) > _ROOM or tokens[0] in ("http", "https", "www"):
        return False
    if not _CURRENCIES.isdisjoint(plain):
        return False
    if plain in NO_NAMES or plain in words.months or words.labels.is_line(name):
        return False
    if plain in known_places() and not (name.isupper() and len(name) == 3 and plain not in _COUNTRIES):
        return False  # "MAN" is a house, "Man." a province
    if _NO_LETTERS.search(name) or (is_exchange(name) and len(name) > _CODE):
        return False
    if not key_words(name) or plain.replace(" ", "").isdigit() or name.count("(") != name.count(")"):
        return False
    if not _DEGREES.isdisjoint(tokens) or _ELIDED_NOUN.fullmatch(name):
        return False
    return is_sound_eastern(name, words) if eastern(name) else _is_sound_western(name, tokens, words)


def _is_sound_western(name: str, tokens: list[str], words: Words) -> bool:
    if words.code == "ru" and (_OF_A_PLACE.fullmatch(name) or _is_inflected_place(name)):
        return False
    small = words.articles
    rest = tokens[1:] if tokens[0].strip(",") in small else tokens
    if (
        not rest
        or _ELIDED.sub("", rest[0]) in _MEASURES
        or " ".join(rest) in words.own.generic_names
        or (_ELIDED.sub("", " ".join(rest)) in known_places() and not (len(tokens) == 1 and name.isupper()))
        or (len(rest) == 1 and (rest[0] in words.roles or (rest[0] in OFFICER_WORDS and not name.isupper())))
        or (len(rest) == 1 and _is_people(rest[0]))
        or rest[0] in _SCALES
        or _is_counted(rest, words)
        or (len(rest) == 1 and rest[0] in words.own.topics and not name.isupper())
        or (len(rest) == 3 and rest[0] in _GROUPS and rest[1] in _OF_WORDS)
        or _are_any(" ".join(rest), words)
        or (words.code == "de" and all(token in words.own.generic_names for token in rest))  # "Schweizer Unternehmen"
    ):
        return False
    if len(rest) == 1 and (rest[0] in words.dangling or rest[0] in words.own.function_words):
        return name.isupper() and len(name) > 2 and rest[0] not in words.dangling
    if len(rest) == 1 and not either(words.offices, words.own.company_words).isdisjoint((rest[0], rest[0][:-1])):
        return False
    if words.code != "de" and rest[0] in words.own.trades and not any(map(is_capital, name.split()[-len(rest) + 1 :])):
        return False  # "Compañía española"
    dated = rest[0] in words.weekdays or rest[0] in words.stamp_words or bool(_NUMERAL.fullmatch(rest[0].upper()))
    if len(rest) == 1 and dated:
        return False
    if (_is_titled(rest, words) and not is_elected(name)) or (
        len(rest) < len(tokens) and name.islower()
    ):  # "la campagne"
        return False
    if words.code == "en" and tokens[0] in ("a", "an") and len(tokens) > _DESCRIBED:
        return False
    if words.code == "en" and len(rest) > 1 and rest[-1].strip(".") in _STREETS:
        return False
    if rest[-1].endswith(_NEAR) or all(token in _JOINED or token in words.weekdays for token in rest):
        return False
    if 1 < len(rest) <= 3 and rest[0].endswith(_MINISTERS):  # "Außenministerin Jana Roth"
        return False
    return (
        not _names_nobody(rest, name, words)
        and _ACTS.isdisjoint(tokens)
        and (len(tokens) == 1 or not _opens_no_name(tokens, words))
    )


def _names_nobody(tokens: Sequence[str], name: str, words: Words) -> bool:
    """ "Marl's Jane Roe", "Community Police Officer"; "Posted in" ends as no name does."""
    if words.code == "en" and tokens[-1] in _HOLDERS and len(tokens) > 1 and words.offices.isdisjoint(tokens):
        return True
    if tokens[-1] in words.dangling and name.split()[-1].islower():
        return True
    owned = len(tokens) == _PLACED and tokens[0].endswith("'s") and tokens[0][:-2] in known_places()
    return owned and not is_institution(name, words)


def _is_counted(tokens: list[str], words: Words) -> bool:
    """ "Novanta", "Drei Tonnen": a number's word opens a sentence."""
    counted = LANGUAGES[words.code].numbers.cardinals if words.code in LANGUAGES else {}
    return tokens[0] in counted and (len(tokens) == 1 or (words.code == "de" and len(tokens) == _PAIR))


def _is_people(word: str) -> bool:
    """ "Iowans", "Londoners": who lives in a place."""
    bases = (word.removesuffix(end) for end in _PEOPLE if word.endswith(end) and len(word) > len(end) + 2)
    return any(base + end in known_places() for base in bases for end in _WITHOUT_PEOPLE)


def _are_any(name: str, words: Words) -> bool:
    """ "House of Representatives and Senate", "China's Hainan": all parts of it are nouns of any house or places."""
    parts = _AND.split(name) if _AND.search(name) else _OWNER.split(name)
    return len(parts) > 1 and all(part in words.own.generic_names or part in known_places() for part in parts)


def _opens_no_name(tokens: Sequence[str], words: Words) -> bool:
    """ "Mr Roe", "Following the …", "Beim Bundesamt", "Most Americans"."""
    opens = tokens[0]
    if opens in _HONORIFICS or (opens.endswith("ing") and tokens[1] == "the") or opens in words.own.contractions:
        return True
    if opens in _SOME or tokens[-1] == "i" or (opens == "beginning" and tokens[1] in words.months):
        return True
    return opens in _CLAUSE or (opens in words.dangling and opens not in words.articles)


def is_elected(name: str) -> bool:
    """ "Governor Jana Roe", "Senator Jana K. Roe": who speaks for an office of their own."""
    tokens = name.split()
    return 3 <= len(tokens) <= 5 and folded(tokens[0]) in _ELECTED and all(map(is_capital, tokens[1:]))


def _is_titled(tokens: list[str], words: Words) -> bool:
    """ "Attorney General Lloyd", "Senator Jana Roth" are people; "General Works" and "Mayor of X" are none."""
    if len(tokens) > 1 and all(token in words.roles for token in tokens[:-1]) and tokens[:-1] != ["general"]:
        return True
    if len(tokens) > 1 and words.code not in ("en", "de") and tokens[0] in words.own.roles:
        return _OF.match(f" {tokens[1]} ") is not None  # "Dirigente del Servizio Acque"
    named = not any(
        token in either(words.roles, words.offices, words.own.company_words) or len(token) < 3 for token in tokens[1:]
    )
    titled = tokens[0] in _TITLES or (tokens[0] in words.roles and tokens[0] != "general")
    return 1 < len(tokens) <= 4 and titled and named


def may_be_house(name: str, words: Words) -> bool:
    """Where every noun is capitalised, a name needs a form, an office or capitals inside to be one."""
    if words.code != "de":
        return True
    tokens = name.split()
    if any(token.lower().strip(".,") in either(words.own.company_words, words.offices) for token in tokens):
        return True
    if is_institution(name, words):
        return True
    inside = any(sum(map(str.isupper, token)) >= 2 for token in tokens)
    return (
        inside
        or tokens[-1].lower().endswith(words.own.house_ends)
        or any(
            part in folded(name) for part in ("verband", "ministerium", "institut", "amt ", "universität", "hochschule")
        )
    )


def _is_inflected_place(name: str) -> bool:
    """ "Новосибирском", "в России": a case ending stands where a place's own does."""
    small = name.casefold()
    return small.isalpha() and any(
        small[:-cut] + end in known_places() for cut in (1, 2) for end in ("", "а", "я", "ия")
    )
