"""The texts of the bot in one language. Every field is required, so that none can be missing; `{}` takes a value."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from digests.languages.writing import Plural


class Words(Struct, frozen=True):
    """What the bot says in one language. Plain text: templates put the markup around it."""

    # What each command does, by its name, as the menu and /help show it; and the heads of the groups in /help.
    commands: Mapping[str, str]
    groups: Mapping[str, str]

    hello: str
    try_these: str
    help_hint: str
    unknown_command: str  # {}: what was typed
    did_you_mean: str  # {}: a command

    not_understood: str  # {}: what was typed
    more: str  # buttons
    back: str
    latest: str
    dates: str
    help: str
    unsubscribe: str  # {}: what
    figures: str
    full_card: str
    why: str
    remind: str
    follow: str
    cancel: str
    mute: str
    unmute: str
    stop: str

    nothing_yet: str
    nothing_found: str  # {}: the words
    inline_nothing: str  # on a button, at most 64 characters
    nothing_about: str  # {}: a company or topic
    search_how: str
    figures_how: str
    no_company: str  # {}: what was typed
    nearest: str  # {}: a name that is similar
    no_figures: str  # {}: company
    no_dates: str
    no_dates_of: str  # {}: company or topic
    latest_title: str
    latest_of: str  # {}: company or topic
    figures_of: str  # {}: company
    dates_title: str
    dates_of: str  # {}: company or topic
    calendar_file: str
    calendar_here: str
    calendar_empty: str
    calendar_feed: str  # an address stands below it
    found: str  # {}: the words
    gone: str  # a button whose message no longer means anything

    subscribe_how: str
    subscribed: Mapping[str, str]  # by kind; {}: what
    already: str  # {}: what
    unsubscribed: str  # {}: what
    not_subscribed: str  # {}: what
    no_subscriptions: str
    subscriptions_title: str
    no_such_subscription: str  # {}: what was typed
    unsubscribe_how: str
    too_many: str  # {}: how many are allowed
    kinds: Mapping[str, str]  # company, topic, words, kind: what a subscription is to

    company_how: str
    over_time: str
    no_measure: str  # {}: company, words
    release_how: str
    no_release: str  # {}: what was typed
    one_of: str  # {}: a release, {}: the story that it tells
    left_out: Plural
    why_how: str
    why_unknown: str  # the message replied to is no post of ours
    why_nothing: str
    why_which: str
    reasons: Mapping[str, str]  # why it was left out
    not_told: str  # {}: the reason
    rules: Mapping[str, str]  # how a number (subject … nothing) or a date was read
    rule: str  # {}: how it was read
    nothing_today: str
    nothing_week: str
    bad_filter: str  # {}: what was typed

    trend_how: str
    trend_which: str  # {}: company
    trend_few: str  # {}: company
    trend_title: str  # {}: company, {}: measure

    remind_how: str
    remind_which: str
    remind_when: str
    nothing_to_remind: str
    reminded: str  # {}: a moment
    ahead: Mapping[str, str]  # day, hour, time
    too_many_reminders: str  # {}: how many are allowed
    no_reminders: str
    reminders_title: str
    reminder: str  # over a reminder
    reminder_changed: str

    settings_title: str
    settings: Mapping[str, str]  # language, zone, quiet, length, silent: what a button of the panel changes
    setting_unknown: str  # {}: what was typed
    no_choice: str  # {}: what was typed
    automatic: str
    lengths: Mapping[str, str]  # short, full
    on: str
    off: str
    pick_zone: str
    zone_which: str
    zone_unknown: str  # {}: what was typed
    zone_set: str  # {}: zone, {}: the time there
    quiet_how: str
    quiet_bad: str  # {}: what was typed
    rhythm_title: str  # {}: subscription
    rhythms: Mapping[str, str]  # each; daily {}: time; weekly {}: weekday, {}: time
    rhythm_pick: str  # {}: the subscription's number, twice
    muted: str
    muted_until: str  # {}: a moment
    mute_how: str
    unmuted: str

    export_here: str
    nothing_kept: str
    forget_ask: str
    forget_yes: str
    forgotten: str
    kept_on: str  # nothing was deleted after all
    privacy: str
    about: str
    read_so_far: str  # {}: releases, {}: stories
    feedback_how: str
    feedback_thanks: str
    feedback_nowhere: str
    feedback_came: str  # {}: chat's number

    only_admins: str
    too_fast: Plural  # seconds to wait
    shared_zone: str
    unknown_address: str
    channel_how: str  # {}: the commands that can follow
    channel_unknown: str  # {}: the channel
    channel_not_yours: str  # {}: the channel
