"""The tables, by subject. Their history is in `store/migrations`; a test holds the two together.

The text index `release_text` is not here: it is made of each database's own stuff (`store/search.py`).
"""

from __future__ import annotations

from digests.store.columns import metadata
from digests.store.tables.appointments import appointment
from digests.store.tables.companies import company, company_gram, company_name
from digests.store.tables.deliveries import delivery, digest, lane, lane_name, lease, mention, reached, suspension, told
from digests.store.tables.readers import anchor, bot_state, bot_update, chat, subscription, word
from digests.store.tables.releases import band, document, figure, milestone, release, source, story
from digests.store.tables.wishes import gathered, phrase, reminder

__all__ = [
    "anchor",
    "appointment",
    "band",
    "bot_state",
    "bot_update",
    "chat",
    "company",
    "company_gram",
    "company_name",
    "delivery",
    "digest",
    "document",
    "figure",
    "gathered",
    "lane",
    "lane_name",
    "lease",
    "mention",
    "metadata",
    "milestone",
    "phrase",
    "reached",
    "release",
    "reminder",
    "source",
    "story",
    "subscription",
    "suspension",
    "told",
    "word",
]
