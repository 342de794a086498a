"""The nouns of Dateline, in the order in which a release meets them. All frozen; read this file first.

Document → Release (blocks, dateline, issuer, boilerplate) → Reading (figures, milestones) → Story → Brief → Digest →
Delivery. Offsets are code points into `Release.body`; a span cuts out exactly the text it claims. Money and measures
are Decimal, moments are aware datetimes, nothing here does I/O.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Literal

from msgspec import Struct, field

# ------------------------------------------------------------------------------------------------- what came in


class Document(Struct, frozen=True):
    """Bytes, whence and when. `address` is a path or URL; the rest is what the carrier (feed, mail) said of it."""

    address: str
    content: bytes
    fetched: datetime
    media: str | None = None  # media type with its parameters as the carrier gave it, "text/html; charset=gb2312"
    identity: str | None = (
        None  # what the source calls this item (GUID, path, Message-Id): a change of content is an update
    )
    title: str | None = None
    published: datetime | None = None  # as the feed or the mail said


class Span(Struct, frozen=True, order=True):
    """[start, end) in code points of a text."""

    start: int
    end: int

    def cut(self, text: str) -> str:
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


BlockKind = Literal["headline", "subheadline", "dateline", "heading", "paragraph", "item", "table", "caption"]


class Block(Struct, frozen=True):
    """A paragraph, heading, list item or table of a body. A table has its cells, row by row, as spans of the body."""

    kind: BlockKind
    span: Span
    rows: tuple[tuple[Span, ...], ...] = ()


# ------------------------------------------------------------------------------------------------- a release as read

PublishedFrom = Literal["dateline", "stamp", "feed", "markup"]
BoilerplateKind = Literal["about", "safe_harbor", "contacts", "end"]


class Dateline(Struct, frozen=True):
    """Where, when and by which wire. `date` is a day, or a month ("2026-01") when the release says no more."""

    text: str | None = None
    span: Span | None = None
    places: tuple[str, ...] = ()
    date: str | None = None
    wire: str | None = None


class Issuer(Struct, frozen=True):
    """Whose release it is, with its own tickers ("NYSE:XYZ"), or its parent's where it has none."""

    name: str
    tickers: tuple[str, ...] = ()


class Correction(Struct, frozen=True):
    """The release corrects an earlier one: the marker as printed, and what it replaces where that is said."""

    marker: str
    replaces: str | None = None


class Boilerplate(Struct, frozen=True):
    """A stretch of the body that is never the news: company profile, safe harbor, contacts, end marks."""

    kind: BoilerplateKind
    span: Span


class Release(Struct, frozen=True):
    """One press release, cut out of its page.

    `body` is headline, sub-headlines, dateline and text incl. boilerplate in reading order, one blank line between
    blocks; `blocks` covers it in order. `published` is an ISO date or datetime as found at `published_from`.
    """

    headline: str | None
    body: str
    blocks: tuple[Block, ...]
    language: str
    subheadline: str | None = None  # several joined by "\n"
    kind: str | None = None  # earnings, merger, event, personnel, product, legal, financing, survey, government …
    issuer: Issuer | None = None
    dateline: Dateline | None = None
    published: str | None = None
    published_from: PublishedFrom | None = None
    correction: Correction | None = None
    embargo: datetime | None = None
    boilerplate: tuple[Boilerplate, ...] = ()
    address: str | None = None  # the web address that the page gives as its own; the store keeps it as KeptRelease's


class Page(Struct, frozen=True):
    """What `read_page` found in a document: its releases, or why there is none."""

    releases: tuple[Release, ...] = ()
    reason: str | None = None


# ------------------------------------------------------------------------------------------------- facts

FigureKind = Literal["money", "percent", "count", "per_share", "ratio", "duration", "ordinal", "measure"]
Bound = Literal["exact", "about", "over", "under", "up_to", "at_least"]
Grain = Literal["minute", "hour", "day", "week", "month", "quarter", "half", "year"]
Role = Literal[
    "event", "deadline", "effective", "period_end", "record", "payable", "ex", "closing", "publication", "past"
]
Direction = Literal["up", "down"]


class Sentence(Struct, frozen=True):
    """A sentence, list item or table row of a body, with the index of its block."""

    span: Span
    block: int


class Quantity(Struct, frozen=True):
    """An amount as written and what it amounts to; not yet what it measures.

    `value` has scale and sign applied. `unit` is an ISO 4217 code, "%", "pp", "bps", "USD/share", "x", or the noun that
    is counted or the measure's unit ("" when the text names none).
    """

    span: Span
    value: Decimal
    unit: str
    kind: FigureKind
    high: Decimal | None = None
    bound: Bound = "exact"
    rule: str = ""
    number: Span | None = None  # the digits or number words alone, inside `span`


class Change(Struct, frozen=True):
    """How a figure moved: "up 3.2 % against $303.5 million"."""

    direction: Direction
    value: Decimal | None = None
    unit: str | None = None
    against: str | None = None


class Figure(Struct, frozen=True):
    """A quantity understood: what it measures, for which period, on which basis; `rank` 1, 2, … or `why_not`."""

    text: str
    span: Span
    value: Decimal
    unit: str
    kind: FigureKind
    bound: Bound
    measure: str
    sentence: str
    rule: str
    high: Decimal | None = None
    basis: str | None = None
    period: str | None = None
    change: Change | None = None
    rank: int | None = None
    why_not: str | None = None


class DateMention(Struct, frozen=True):
    """A date, moment or stretch of days as written and what it means; not yet what happens then.

    `start` and `end` are the first and the last day named (inclusive; None for a single day or moment); for the grains
    minute and hour `start` is an aware or, without a known zone, a local datetime.
    """

    span: Span
    start: date | datetime
    grain: Grain
    end: date | datetime | None = None
    zone: str | None = None  # IANA name
    derived: bool = False
    rule: str = ""


class Milestone(Struct, frozen=True):
    """A date understood: what happens then and in which role."""

    text: str
    span: Span
    start: date | datetime
    grain: Grain
    what: str
    role: Role
    sentence: str
    rule: str
    end: date | datetime | None = None
    zone: str | None = None
    derived: bool = False
    rank: int | None = None
    why_not: str | None = None


class Reading(Struct, frozen=True):
    """A release with its facts: all of them, ranked or refused with a reason."""

    release: Release
    figures: tuple[Figure, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    searched: int | None = None  # of a body too long: where the opening ends in which facts were looked for

    @property
    def key_figures(self) -> tuple[Figure, ...]:
        return tuple(sorted((f for f in self.figures if f.rank), key=lambda f: f.rank or 0))

    @property
    def key_milestones(self) -> tuple[Milestone, ...]:
        return tuple(sorted((m for m in self.milestones if m.rank), key=lambda m: m.rank or 0))


# ------------------------------------------------------------------------------------------------- kept and told


class KeptRelease(Struct, frozen=True):
    """A reading in the archive: its number, where it came from, which story it tells.

    `earlier` has the key figures and dates that its document gave when it was first told, where it was changed since.
    """

    id: int
    story: int
    source: str
    address: str
    seen: datetime  # when it was kept, aware
    reading: Reading
    earlier: Reading | None = None


class Story(Struct, frozen=True):
    """One piece of news: its lead release and the copies of it that other wires carried."""

    id: int
    lead: KeptRelease
    copies: tuple[KeptRelease, ...] = ()
    first_seen: datetime | None = None
    corrected: bool = False


class Appointment(Struct, frozen=True):
    """A date as calendars know it, under a name that outlives corrections.

    `sequence` and `changed` (aware) grow with each change. `kept` is the release that says it, or last said it; of a
    date that is `gone` the milestone has no sentence. It is `withdrawn` where its whole story is.
    """

    uid: str
    sequence: int
    changed: datetime
    kept: KeptRelease
    milestone: Milestone
    gone: bool = False
    withdrawn: bool = False


class Topic(Struct, frozen=True):
    """What an operator wants to hear about: any of the issuers or words, none of the `excluded`."""

    name: str
    issuers: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


Post = Literal["each", "digest"]
Doubt = Literal["hold", "resend", "skip"]
CatchUp = Literal["one", "each", "none"]  # slots missed while down: one digest for all, one for each, none
Empty = Literal["none", "say"]  # a window without a story: no post, or one that says so
Corrections = Literal["edit", "repost"]


class Rate(Struct, frozen=True):
    """So many posts in so long: "10 per hour"."""

    count: int
    per: timedelta


class Silence(Struct, frozen=True):
    """When posts make no sound: within these local hours, or when they tell of nothing but these topics."""

    hours: tuple[tuple[time, time], ...] = ()  # from, until; over midnight when until is the earlier
    topics: tuple[str, ...] = ()


class Channel(Struct, frozen=True):
    """A chat that is posted to: every story as it comes (`each`), or a round-up at set times (`digest`)."""

    name: str
    chat: int | str
    post: Post
    timezone: str
    thread: int | None = None
    at: tuple[time, ...] = ()
    days: frozenset[int] = frozenset(range(7))  # 0 = Monday
    topics: tuple[str, ...] = ()
    language: str = "en"
    template: str = "each"
    limit: int = 12
    doubt: Doubt = "hold"
    catch_up: CatchUp = "one"  # digest
    empty: Empty = "none"  # digest
    quiet: tuple[time, time] | None = None  # each: from, until, local; over midnight when until is the earlier
    at_most: Rate | None = None  # each: what is over becomes a round-up
    corrections: Corrections = "edit"
    silent: bool = False  # posts make no sound
    silence: Silence = Silence()  # … or only some of them
    pin: bool = False  # digest: it is pinned


class Slot(Struct, frozen=True):
    """One occurrence of a channel's time of day. `key` is unique: channel, local date and wall time."""

    channel: str
    day: date
    at: time
    due: datetime  # aware, UTC

    @property
    def key(self) -> str:
        return f"{self.day.isoformat()}T{self.at.strftime('%H:%M')}"


class Window(Struct, frozen=True):
    """The stretch of time whose stories a digest tells: (since, until]."""

    since: datetime
    until: datetime


class Brief(Struct, frozen=True):
    """One story, prepared for one channel: which figures and dates are told, and which topics asked for it."""

    story: Story
    figures: tuple[Figure, ...]
    milestones: tuple[Milestone, ...]
    topics: tuple[str, ...] = ()


class Button(Struct, frozen=True):
    """A button under a message: a link, or data that comes back to the bot (1 to 64 bytes)."""

    text: str
    data: str | None = None
    url: str | None = None


class Piece(Struct, frozen=True):
    """A stretch of a message: `text` alone tells `story`, `head` stands before it (a heading); both are HTML.

    `role` is "date" for a line under "Coming up". `joint` is what stands between this piece and the one before.
    """

    text: str
    story: int | None = None
    head: str = ""
    role: Literal["entry", "date"] = "entry"
    joint: str = "\n\n"


class Message(Struct, frozen=True):
    """One Telegram message: HTML of Telegram's dialect, rows of buttons, how loud, whether links are previewed.

    `pieces` are what the text of a round-up is made of, so that later one story in it can be told anew.
    """

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    silent: bool = False
    preview: bool = False
    pieces: tuple[Piece, ...] = ()


class Digest(Struct, frozen=True):
    """What one channel is told in one slot: the briefs and the messages made of them."""

    channel: str
    slot: str  # a Slot's key, or "story:<id>" for a channel that posts each
    window: Window
    briefs: tuple[Brief, ...]
    messages: tuple[Message, ...] = field(default=())


DeliveryState = Literal["ready", "claimed", "sending", "sent", "later", "refused", "unknown", "dead"]
Action = Literal["send", "edit", "delete", "pin"]


class Delivery(Struct, frozen=True):
    """One message owed to one chat; or an edit, a removal or a pin of a message that was delivered before.

    Deliveries to one chat queue up in its lane, in the order of their ids. `chat` is Telegram's id once that is known,
    until then the "@name" of the configuration.
    """

    id: int
    channel: str
    chat: int | str
    thread: int | None
    digest: int
    part: int
    message: Message  # empty for delete and pin
    state: DeliveryState
    attempts: int = 0
    not_before: datetime | None = None
    message_id: int | None = None
    reason: str | None = None
    lane: int = 0
    action: Action = "send"
    target: int | None = None  # message id of what is edited, deleted or pinned
    plain: bool = False  # Telegram did not take the markup: to be sent once as plain text
    last_message_id: int | None = None  # the newest one known in the chat when the attempt was recorded
    probes: int = 0  # how often an unknown one was looked for in vain
