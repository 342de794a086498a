"""Places that open a paragraph without a day: "ELMSHORE – …", "(Ames, IA) …", "Köln | …", "MARLALES.- …"."""

from __future__ import annotations

from digests.parse.institutions import is_institution
from digests.parse.places import is_known, is_told, places_of
from digests.parse.wires import wire_of_site
from digests.parse.words import Words, folded
from digests.pattern import pattern

PLACE_DASH = pattern(r"(?P<place>[^\n–—―]{2,90}?)(?:\s?[–—―]\s?|\s--?\s?|--\s?|-\s)(?=[\"“'‘(]?[^\W_])")
_BRACKETED = pattern(r"\s?\([^\W\d_][\w .&/-]{1,24}\)\Z")  # "LUBBOCK, Texas (NEWS RELEASE)", "(KCBD)", "Wien (post)"
_PLACE_STOP = pattern(r"(?P<place>[^\n.–—―]{2,90})\.\s(?=[\"“'‘(]?[^\W_])")
# "NEW DELHI: The …"
_PLACE_COLON = pattern(r"(?P<place>[^\n:：–—―]{2,60})[:：]\s?(?=[\"“'‘(]?[^\W\d_])")
_PLACE_BAR = pattern(r"(?P<place>[^\n|–—―]{2,60}?)\s?\|\s(?=[\"“'‘(]?[^\W\d_])")  # "Köln | Zum …"
_PLACE_BRACKETS = pattern(
    r"[(\[](?P<place>[A-ZÀ-Þ][^\n()\[\]]{3,60})[)\]]\.?\s(?=[\"“'‘]?[A-ZÀ-Þ])"
)  # "(Ames, IA) The …"
# "Marlau (mtv). Drei Tonnen …", "Marlau (red) – …": a newsroom's letters in brackets stand behind a place only
_PLACE_SIGNED = pattern(
    r"(?P<place>[A-ZÀ-Þ][\w .'/-]{2,40}?) ?\([a-zäöüß]{2,5}(?:/[a-zäöüß]{2,5})?\)(?:[.:]| ?[-–—]) "
    r"(?=[\"“„«]?[A-ZÀ-Þ\d])"
)
_SIGNED_LINE = pattern(r"(?P<place>[A-ZÀ-Þ][\w .'/-]{2,40}?) ?\([a-zäöüß]{2,5}(?:/[a-zäöüß]{2,5})?\)")  # "Marlau (red)"
_PLACE_SPANISH = pattern(
    r"(?P<place>[A-ZÀ-Þ][^\n.,–—―()]{2,50})\.[-–—]{1,2}\s(?=[\"“«¿¡]?[A-ZÀ-Þ])"
)  # "MARLALES.- La …"
_GLUED = pattern(
    r"(?P<place>[A-Z][A-Z.]+(?: [A-Z][A-Z.]+){0,2})[\s ](?=(?:Today|The|A|An|This|[A-Z][a-z]+ [A-Z]?[a-z]+)\b)"
)
# "ELMSHORE, MA The Marl Project opens …"
_GLUED_STATE = pattern(
    r"(?P<place>[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){0,2}, (?:[A-Z]{2}|[A-Z][a-z]{2,5}\.))[\s\u00a0](?=[A-Z][a-z]+)"
)
# "Elmshore, Oregon, Governor …": place and state ended by a comma, where a copy lost the rest
_PLACE_COMMA = pattern(r"(?P<place>[A-ZÀ-Þ][\w.' -]{2,28}, [A-ZÀ-Þ][\w. ]{1,20}),\s(?=[A-ZÀ-Þ])")
# "ELMSHORE – Scientists …": capitals and a dash at the head of a first paragraph
_SHOUTED = pattern(
    r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ'’.]{4,20}(?: [A-ZÀ-Þ'’.]{2,20}){0,2}|[A-ZÀ-Þ]{3,20}(?: [A-ZÀ-Þ'’.]{3,20}){1,2})"
    r"(?:\s(?:[–—]|--)\s|—|--(?=\S))(?=[\"“]?[A-ZÀ-Þ][a-zà-ÿ ])"
)


def place_opening(head: str, words: Words, told: str) -> tuple[int, tuple[str, ...]] | None:
    """Where a dateline without date ends, and its places: known or in capitals, then a mark.

    `told` is a first paragraph, which allows the weaker shapes, "" for any other.
    """
    match = PLACE_DASH.match(head)
    places = places_of(_BRACKETED.sub("", match["place"]), words) if match else None
    if match and places and _convinces(places, words) and is_no_label(match["place"], words):
        return match.end(), places
    if not told:
        return None
    shouted = _SHOUTED.match(head)
    if shouted and is_no_label(shouted["place"], words) and not words.offices & set(folded(shouted["place"]).split()):
        return shouted.end(), (shouted["place"],)
    for shape in (_PLACE_STOP, _PLACE_COLON, _PLACE_BAR, _PLACE_BRACKETS, _PLACE_COMMA, _GLUED, _GLUED_STATE):
        match = shape.match(head)
        places = places_of(match["place"], words) if match else None
        if match and places and all(is_known(place, words) for place in places):
            return match.end(), places
    brackets = _PLACE_BRACKETS.match(head)
    if brackets and _is_town(brackets["place"], words):  # "(Marlham) The skeleton of a whale …"
        return brackets.end(), (brackets["place"],)
    signed = _PLACE_SIGNED.match(head)
    if signed and _is_town(signed["place"], words):
        return signed.end(), (signed["place"],)
    spanish = _PLACE_SPANISH.match(head)
    if spanish and words.code != "en" and (named := places_of(spanish["place"], words)) and len(named[0].split()) <= 4:
        return spanish.end(), named
    stopped = _PLACE_STOP.match(head)
    if stopped and _is_town(stopped["place"], words) and f" {stopped['place']}" in told[stopped.end() :]:
        return stopped.end(), (stopped["place"],)  # "Waldau. 63 Katzen leben im Tierheim Waldau …"
    for shape in (PLACE_DASH, _PLACE_STOP):  # a place that the paragraph names again: "Elmshorn – … in Elmshorn"
        match = shape.match(head)
        if match and is_told(match["place"].strip(), told[match.end() :]):
            return match.end(), (match["place"].strip(),)
    return None


def _is_town(name: str, words: Words) -> bool:
    """Could be a town's name: no label, no wire, no brand, no house."""
    places = places_of(name, words)
    tokens = [token for part in name.split() for token in part.split("-")]
    plain = all(token.istitle() or token.islower() for token in tokens) and not folded(name).endswith(_SENDERS)
    known = words.labels.is_line(name) or words.kickers.is_line(name) or wire_of_site(name)
    return places == (name,) and plain and not known and not is_institution(name, words) and len(name.split()) <= 4


_SENDERS = ("wire", "news", "press", "box", "portal", "photo", "video", "update", "updated")


def place_alone(text: str, words: Words) -> tuple[str, ...]:
    """The places of a line that is nothing else, "ELMSHORE —" over its text; () when it names no known place."""
    if len(text) > 60 or any(map(str.isdigit, text)):
        return ()
    signed = _SIGNED_LINE.fullmatch(text)
    if signed and _is_town(signed["place"], words):
        return (signed["place"],)
    places = places_of(text.strip(" -–—―:*"), words) or ()
    return places if all(is_known(place, words) for place in places) else ()


def _convinces(places: tuple[str, ...], words: Words) -> bool:
    if len(places) > 4:
        return False
    return all(is_known(place, words) for place in places) or any(
        "," in place and is_known(place, words) for place in places
    )


def is_no_label(text: str, words: Words) -> bool:
    return not (words.labels.is_line(text) or words.kickers.is_line(text))
