"""The sandbox's nouns as the Bot API writes them."""

from __future__ import annotations

from bot.sandbox.chats import Store
from bot.sandbox.keyboards import as_json
from bot.sandbox.nouns import ALL_RIGHTS, Entity, Json, Message, SandboxChat, User

ARGUMENTS = {
    "text_link": "url",
    "pre": "language",
    "custom_emoji": "custom_emoji_id",
    "date_time": "unix_time",
}


def user(person: User) -> dict[str, Json]:
    found: dict[str, Json] = {"id": person.id, "is_bot": person.is_bot, "first_name": person.first_name}
    if person.username:
        found["username"] = person.username
    if not person.is_bot:
        found["language_code"] = person.language
    return found


def chat(value: SandboxChat) -> dict[str, Json]:
    found: dict[str, Json] = {"id": value.id, "type": value.kind}
    found["first_name" if value.kind == "private" else "title"] = value.title
    if value.username:
        found["username"] = value.username
    if value.forum:
        found["is_forum"] = True
    return found


def entity(value: Entity) -> dict[str, Json]:
    found: dict[str, Json] = {"type": value.kind, "offset": value.offset, "length": value.length}
    if value.argument and value.kind in ARGUMENTS:
        argument: Json = int(value.argument) if value.kind == "date_time" else value.argument
        found[ARGUMENTS[value.kind]] = argument
    return found


def message(store: Store, value: Message, *, whole: bool = True) -> dict[str, Json]:
    """The message; `whole` with the message it answers (which itself comes without its own)."""
    place = store.chats[value.chat]
    found: dict[str, Json] = {
        "message_id": value.id,
        "date": int(value.date.timestamp()),
        "chat": chat(place),
    }
    found |= _sender(store, value, place) | _content(store, value) | _circumstances(store, value)
    if value.reply_to and whole and (answered := store.messages[value.chat].get(value.reply_to)):
        found["reply_to_message"] = message(store, answered, whole=False)
        if value.quote:
            found["quote"] = {"text": value.quote, "position": 0}
    return found


def _sender(store: Store, value: Message, place: SandboxChat) -> dict[str, Json]:
    if value.sender is None:
        return {"sender_chat": chat(place)}
    found: dict[str, Json] = {"from": user(person(store, value.sender))}
    if value.via_bot:
        found["via_bot"] = user(store.bot)
    return found


def person(store: Store, number: int) -> User:
    return store.bot if number == store.bot.id else store.users.get(number) or User(number, f"User {number}")


def _content(store: Store, value: Message) -> dict[str, Json]:
    found: dict[str, Json] = {}
    entities: Json = [entity(e) for e in value.body.entities]
    if value.media:
        found |= media(store, value)
        if value.body.text:
            found |= {"caption": value.body.text, "caption_entities": entities}
    elif value.pinned:
        pinned = store.messages[value.chat].get(value.pinned)
        gone: dict[str, Json] = {"message_id": value.pinned, "date": 0, "chat": chat(store.chats[value.chat])}
        found["pinned_message"] = message(store, pinned, whole=False) if pinned else gone
    elif value.location:
        found["location"] = {"latitude": value.location[0], "longitude": value.location[1]}
    else:
        found |= {"text": value.body.text, "entities": entities}
    return found


def media(store: Store, value: Message) -> dict[str, Json]:
    assert value.media
    kept = store.files[value.media.file]
    found: dict[str, Json] = {
        "file_id": f"{value.media.kind}-{kept.id}",
        "file_unique_id": kept.id,
        "file_size": len(kept.content),
    }
    if value.media.kind == "photo":
        return {"photo": [found | {"width": value.media.width, "height": value.media.height}]}
    return {"document": found | {"file_name": kept.name, "mime_type": kept.media_type}}


def _circumstances(store: Store, value: Message) -> dict[str, Json]:
    found: dict[str, Json] = {}
    if value.keyboard:
        found["reply_markup"] = as_json(value.keyboard)
    if value.thread:
        found |= {"message_thread_id": value.thread, "is_topic_message": True}
    if value.edited:
        found["edit_date"] = int(value.edited.timestamp())
    if value.protected:
        found["has_protected_content"] = True
    if value.preview:
        found["link_preview_options"] = value.preview
    if value.origin:
        found["forward_origin"] = _origin(store, value)
    return found


def _origin(store: Store, value: Message) -> dict[str, Json]:
    assert value.origin
    origin = value.origin
    moment = int(origin.date.timestamp())
    if origin.sender is None:
        source = chat(store.chats[origin.chat])
        return {"type": "channel", "date": moment, "chat": source, "message_id": origin.message}
    return {"type": "user", "date": moment, "sender_user": user(person(store, origin.sender))}


def member(place: SandboxChat, bot: User) -> dict[str, Json]:
    """The bot's standing in a chat as a ChatMember."""
    status = "left" if place.membership == "deactivated" else place.membership
    found: dict[str, Json] = {"status": status, "user": user(bot)}
    if status == "administrator":
        rights = {right: right in place.rights for right in sorted(ALL_RIGHTS)}
        rights |= dict.fromkeys(("can_post_stories", "can_edit_stories", "can_delete_stories"), False)
        found |= rights | {"can_be_edited": False, "is_anonymous": False}
    elif status == "creator":
        found["is_anonymous"] = False
    elif status == "restricted":
        found |= {"is_member": True, "until_date": 0, **dict.fromkeys(_PERMISSIONS, False)}
    elif status == "kicked":
        found["until_date"] = 0
    return found


_PERMISSIONS = (
    "can_send_messages can_send_audios can_send_documents can_send_photos can_send_videos can_send_video_notes "
    "can_send_voice_notes can_send_polls can_send_other_messages can_add_web_page_previews can_change_info "
    "can_invite_users can_pin_messages can_manage_topics can_edit_tag can_react_to_messages"
).split()
