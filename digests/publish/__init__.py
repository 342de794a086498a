"""Store → outbox: what a channel, or a reader, is owed now. Nothing is sent here."""

from digests.publish.amend import Writers, amend
from digests.publish.channel import Composer, PublishError, publish
from digests.publish.gathered import Gatherer, publish_gathered
from digests.publish.omitted import LeftOutError, Omitted
from digests.publish.preview import Preview, Verdict, preview
from digests.publish.readers import Teller, publish_readers

__all__ = [
    "Composer",
    "Gatherer",
    "LeftOutError",
    "Omitted",
    "Preview",
    "PublishError",
    "Teller",
    "Verdict",
    "Writers",
    "amend",
    "preview",
    "publish",
    "publish_gathered",
    "publish_readers",
]
