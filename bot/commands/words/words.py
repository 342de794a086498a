"""The texts of the bot in one language. Every field is required, so that none can be missing; `{}` takes a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What the bot says in one language. Plain text: templates put the markup around it."""

    # What each command does, by its name, as the menu and /help show it; and the heads of the groups in /help.
    commands: Mapping[str, str]
    groups: Mapping[str, str]

    hello: str
    try_these: str
    help_hint: str
    unknown_command: str  # {}: what was typed
    did_you_mean: str  # {}: a command
    unknown_text: str
    group_hint: str

    more: str  # buttons
    back: str
    latest: str
    dates: str
    help: str
    unsubscribe: str

    nothing_yet: str
    nothing_found: str  # {}: the words
    nothing_about: str  # {}: a company or topic
    search_how: str
    figures_how: str
    no_company: str  # {}: what was typed
    nearest: str  # {}: a name that is similar
    no_figures: str  # {}: company
    no_dates: str
    no_dates_of: str  # {}: company
    latest_title: str
    latest_of: str  # {}: company or topic
    figures_of: str  # {}: company
    dates_title: str
    dates_of: str  # {}: company
    found: str  # {}: the words
    source: str
    gone: str  # a button whose message no longer means anything

    subscribe_how: str
    subscribed: Mapping[str, str]  # by kind; {}: what
    already: str  # {}: what
    unsubscribed: str  # {}: what
    not_subscribed: str  # {}: what
    no_subscriptions: str
    subscriptions_title: str
    unsubscribe_how: str
    too_many: str  # {}: how many are allowed
    kinds: Mapping[str, str]  # company, topic, words, kind: what a subscription is to
