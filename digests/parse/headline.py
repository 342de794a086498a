"""Headline and sub-headlines of one release, from the pieces above its text, its repeats and the page's titles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from digests.letters import eastern
from digests.parse.copied import is_exhibit_mark, is_file_name
from digests.parse.furniture import is_caption, is_row
from digests.parse.head import is_label
from digests.parse.letterhead import below_letterhead, is_sender
from digests.parse.noise import weight
from digests.parse.pieces import Evidence, Piece
from digests.parse.shared_words import FIRST, common_words, is_shared, likeness
from digests.parse.subheads import subheads_of
from digests.parse.titles import behind_site, stem_of, trimmed_title, without_label
from digests.parse.topmost import is_stated, topmost
from digests.parse.words import Words, bare, folded
from digests.pattern import pattern

_WORDS = pattern(r"\w+")
_TRUNCATED = pattern(r"\s?(?:\.{3}|…)\Z")
_SENTENCE = pattern(r"[.!?。]['\"”»)]?\Z")
_INSIDE = pattern(r"[a-zà-ÿ]{3}[.!?]['\"”»)]?\s?[A-ZÀ-Þ][a-zà-ÿ]")  # where a sentence ends and another begins
_CODED = pattern(r"[A-ZÄÖÜ]{2,5}-[A-ZÄÖÜ\d]{1,6}: (?=\S)")  # "POL-MRL: Zwei Fahrräder gefunden"
_LONGEST_REPEATED = 220  # a longer line that a page has twice is a paragraph
_LONGEST_HEADLINE = 30  # words
_DAY_BESIDE = 24  # characters
_CONTINUED = 5  # words of a second line that opens with a preposition


class Heading(Struct, frozen=True):
    """What stands over a text: indexes into the page's pieces, None where the words come from elsewhere."""

    text: str | None
    at: int | None
    subheads: tuple[int, ...] = ()
    first: int | None = None  # the first piece that belongs to the release's head


def is_title_like(piece: Piece) -> bool:
    """Could be a headline by its length."""
    count, size = len(piece.text.split()), len(piece.text)
    worded = sum(map(str.isalpha, piece.text)) * 3 >= size or weight(piece.text) > size  # no row of clock times
    return (
        piece.kind in ("heading", "paragraph") and weight(piece.text) >= 14 and count <= 60 and size <= 420 and worded
    )


def _lone_point(pieces: Sequence[Piece], region: Sequence[int], told: Sequence[str], words: Words) -> list[int]:
    """The only point of a list over the text, as a copy in a menu has its headline: "• Marl Works Reports Results"."""
    points = [at for at in region if pieces[at].kind == "item"]
    return points if len(points) == 1 and is_shared(pieces[points[0]].text, told, words) else []


def choose(
    pieces: Sequence[Piece],
    region: Sequence[int],
    tail: Sequence[int],
    evidence: Evidence,
    words: Words,
    told: Sequence[str] = (),
    marked: frozenset[int] = frozenset(),
) -> Heading:
    """The headline among `region` (candidates above the text, in order), else among repeats in `tail`, else a title.

    `told` is the text from its lead on: a headline's words come again in it, a rubric's or an advertisement's do not.
    `marked` are the lines right below a label such as "Press release".
    """
    region = below_letterhead(pieces, region, words)
    region = [at for at in region if not is_row(pieces[at].text)] or region
    likely = [at for at in region if is_title_like(pieces[at]) and not is_caption(pieces[at].text, words)]
    likely = likely or _lone_point(pieces, region, told, words)
    said_titles = [trimmed_title(title, evidence) for title in evidence.titles if not _is_frame(title, words)]
    said_titles = [title for title in said_titles if not is_sender(title, words)]
    titles = [folded(title) for title in said_titles]
    counts = Counter(bare(pieces[at].text) for at in (*region, *tail))
    chosen = _by_title(pieces, likely, titles)
    if chosen is None:
        chosen = _by_echo(pieces, likely, words)
    if chosen is None:
        chosen = _by_level(pieces, likely, 1)
    if chosen is None:
        shared = [at for at in likely if is_shared(pieces[at].text, told, words)]
        chosen = _below_label(pieces, shared, marked, told, words)
    if chosen is None:
        twice = [at for at in reversed(likely) if counts[bare(pieces[at].text)] > 1 and _is_line(pieces[at])]
        twice = [at for at in twice if not shared or not is_stated(pieces[at].text)]  # a form asks twice
        # a menu may stand twice too
        chosen = next((at for at in twice if not shared or _says_more(pieces, at, shared[0], told, words)), None)
    if chosen is None:
        repeated = _repeated_behind(pieces, region, tail, words)
        if repeated is not None and (not shared or _is_doubled(pieces, repeated, tail)):
            below = _near(likely, region)
            first = region[0] if region else None
            return Heading(pieces[repeated].text, repeated, subheads_of(pieces, below, words, told), first)
    if chosen is None:
        chosen = _by_level(pieces, likely, 3)
    title = next((title for title in said_titles if _is_telling(title)), None)
    bold = any(
        pieces[at].strong and len(pieces[at].text) < 200 and not _SENTENCE.search(pieces[at].text) for at in likely
    )
    if chosen is None and title and (not bold or len(title.split()) >= 5):
        return Heading(title, None, subheads_of(pieces, list(region), words, told), region[0] if region else None)
    if chosen is None:
        deeper = [at for at in likely if pieces[at].level > 3 and is_shared(pieces[at].text, told, words)]
        chosen = deeper[0] if deeper else None
    if chosen is None:
        chosen = topmost(pieces, likely, words, told)
    if chosen is None:
        subheads = subheads_of(pieces, list(region), words, told) if title else ()
        return Heading(title, None, subheads, region[0] if region else None)
    headline, last = _whole(pieces, chosen, likely, region, words)
    below = [at for at in region if at > last and not _repeats(bare(pieces[at].text), bare(headline))]
    return Heading(headline, chosen, subheads_of(pieces, below, words, told), chosen)


def _goes_on(pieces: Sequence[Piece], at: int, region: Sequence[int], words: Words) -> bool:
    """A headline broken over two lines: the first ends, or the second begins, as no line by itself does."""
    if at + 1 not in region or eastern(pieces[at].text):
        return False
    line, following = pieces[at], pieces[at + 1]
    tokens = following.text.split()
    same = (following.kind, following.level, following.strong) == (line.kind, line.level, line.strong)
    if not same or line.text[-1] in ".!?:" or len(tokens) > _LONGEST_HEADLINE // 2 or is_caption(following.text, words):
        return False
    if folded(line.text).split()[-1] in words.dangling | words.articles:
        return True
    opens = folded(tokens[0]) in words.dangling - words.articles
    return opens and len(tokens) <= _CONTINUED and "," not in following.text


def _repeats(line: str, headline: str) -> bool:
    """The headline once more, whole, in part, or with other letters after a bad copy; or a footnote's line."""
    beside = line.replace(headline, "", 1) if headline in line else ""  # "3 March 2026 / " and the headline
    dated = 0 < len(beside) <= _DAY_BESIDE and any(map(str.isdigit, beside))
    return dated or line in headline or line[:1] in "※†" or likeness(line, headline) >= 0.9


def _is_frame(title: str, words: Words) -> bool:
    return is_file_name(title) or is_exhibit_mark(title) or is_label(title, words)


def _by_echo(pieces: Sequence[Piece], likely: Sequence[int], words: Words) -> int | None:
    """A line that a page's title, printed as text, repeats with a label or the site's name before or behind it.

    Or one that opens with the code of a police station, under whatever ticker it stands.
    """
    coded = next((at for at in reversed(likely) if _CODED.match(pieces[at].text)), None)
    if coded is not None:
        return coded
    for at in likely:
        text = pieces[at].text
        plain = without_label(text, words)
        stem, behind = folded(stem_of(plain)[0]), folded(behind_site(plain))
        for other in likely:
            line = folded(pieces[other].text)
            if other != at and len(stem) < len(folded(plain)) and weight(stem) >= 20 and line.startswith(stem):
                return other
            if other != at and plain != text and weight(line) >= 20 and folded(plain).endswith(line):
                return other
            if other != at and weight(line) >= 20 and line == behind:
                return other
        if plain != text:
            return at
    return None


def _is_telling(title: str) -> bool:
    return weight(title) >= 16 and len(title.split()) >= (1 if weight(title) > len(title) else 3)


def _is_line(piece: Piece) -> bool:
    """Long enough to say something, and no paragraph that a page prints twice."""
    return weight(piece.text) >= 24 and len(piece.text) <= _LONGEST_REPEATED


def _by_title(pieces: Sequence[Piece], likely: Sequence[int], titles: Sequence[str]) -> int | None:
    """The last piece that says what one of the page's titles says, word for word or nearly."""
    for title in titles:
        exact = next((at for at in reversed(likely) if folded(pieces[at].text) == title), None)
        if exact is not None:
            return exact
        for at in reversed(likely):
            text = folded(pieces[at].text)
            if len(text) >= 20 and (title.startswith(text) or title.endswith(text)):
                return at
            if len(title) >= 24 and text.startswith(title.rstrip(".… ")):
                return at
    near = [(likeness(folded(pieces[at].text), title), at) for title in titles for at in likely]
    best = max(near, default=(0.0, 0))
    return best[1] if best[0] >= 0.7 else None


def _by_level(pieces: Sequence[Piece], likely: Sequence[int], deepest: int) -> int | None:
    """The heading of the highest rank; of equals the last."""
    headings = [at for at in likely if 0 < pieces[at].level <= deepest]
    return min(headings, key=lambda at: (pieces[at].level, -at)) if headings else None


def _below_label(
    pieces: Sequence[Piece], shared: Sequence[int], marked: frozenset[int], told: Sequence[str], words: Words
) -> int | None:
    """The last line right below a label, where the text says at least as much of it again as of the first line."""
    below = [at for at in shared if at in marked and len(pieces[at].text.split()) <= _LONGEST_HEADLINE]
    below = [at for at in below if not _INSIDE.search(pieces[at].text)]
    if not below:
        return None
    first, last = (common_words(pieces[at].text, told[:FIRST], words)[0] for at in (shared[0], below[-1]))
    return below[-1] if last >= first else None


def _near(likely: Sequence[int], region: Sequence[int]) -> list[int]:
    """The lines without a gap above the text."""
    near: list[int] = []
    for at in reversed(region):
        if near and near[0] - at > 1:
            break
        near.insert(0, at)
    return [at for at in near if at in likely]


def _repeated_behind(pieces: Sequence[Piece], region: Sequence[int], tail: Sequence[int], words: Words) -> int | None:
    """A headline that stands only behind or inside the text: as a caption and as repeats of its own."""
    counts = Counter(bare(pieces[at].text) for at in tail)
    above = {bare(pieces[at].text) for at in region}
    for at in tail:
        text = pieces[at].text
        key = bare(text)
        if is_sender(text, words) or is_row(text):  # over each page of its statements
            continue
        if counts[key] > 1 and key not in above and 5 <= len(text.split()) <= 40 and _is_titled(text):
            return at
    return None


def _says_more(pieces: Sequence[Piece], at: int, first: int, told: Sequence[str], words: Words) -> bool:
    """A line that stands twice is no menu, nor the caption of a picture below the headline."""
    common = common_words(pieces[at].text, told, words)[0]
    return common > 1 and (at <= first or common >= common_words(pieces[first].text, told, words)[0])


def _is_doubled(pieces: Sequence[Piece], at: int, tail: Sequence[int]) -> bool:
    """It stands twice in direct succession, as a page's own heading does and a field of a notice does not."""
    line = bare(pieces[at].text)
    return any(bare(pieces[one].text) == line == bare(pieces[other].text) for one, other in pairwise(tail))


def _is_titled(text: str) -> bool:
    """Written as a headline: it opens with a capital, most of its longer words do too, and no full stop closes it."""
    longer = [word for word in _WORDS.findall(text) if len(word) > 3]
    capital = sum(word[0].isupper() or word[0].isdigit() for word in longer)
    return text[:1].isupper() and not _SENTENCE.search(text) and capital * 2 > len(longer)


def _whole(
    pieces: Sequence[Piece], chosen: int, likely: Sequence[int], region: Sequence[int], words: Words
) -> tuple[str, int]:
    """The headline with the line in which it goes on, and its last piece."""
    headline = _untruncated(pieces, chosen, likely)
    if headline == pieces[chosen].text and _goes_on(pieces, chosen, region, words):
        return f"{headline} {pieces[chosen + 1].text}", chosen + 1
    return headline, chosen


def _untruncated(pieces: Sequence[Piece], chosen: int, likely: Sequence[int]) -> str:
    """ "X publishes annual …" above the whole line: the whole line."""
    text = pieces[chosen].text
    cut = _TRUNCATED.search(text)
    if cut:
        stem = folded(text[: cut.start()])
        longer = [pieces[at].text for at in likely if folded(pieces[at].text).startswith(stem) and at != chosen]
        return max(longer, key=len) if longer else text
    return text
