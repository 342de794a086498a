"""Documents and photos: sent as an upload or by file_id, got back with getFile."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from bot.sandbox import chats
from bot.sandbox.call import Call, Upload
from bot.sandbox.chats import Store
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.methods.sending import answer, blank, post
from bot.sandbox.nouns import Json, Media, StoredFile
from bot.sandbox.pictures import picture_size, picture_type
from bot.sandbox.texts import CAPTION_LIMIT, formatted

DOCUMENT_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
DOWNLOAD_LIMIT = 20 * 1024 * 1024
SIDES_LIMIT = 10000  # width and height of a photo together
RATIO_LIMIT = 20


def send_document(store: Store, call: Call) -> Json:
    return _send(store, call, "document", _document)


def send_photo(store: Store, call: Call) -> Json:
    return _send(store, call, "photo", _photo)


def _send(store: Store, call: Call, field: str, media: Callable[[Store, Call, str], Media]) -> Json:
    entities = call.sequence("caption_entities")
    body = formatted(call.text("caption"), call.text("parse_mode"), entities, CAPTION_LIMIT, "message caption")
    message = replace(blank(store, call), body=body, media=media(store, call, field))
    return answer(store, post(store, message))


def _document(store: Store, call: Call, field: str) -> Media:
    return Media("document", _file(store, call, field, DOCUMENT_LIMIT).id)


def _photo(store: Store, call: Call, field: str) -> Media:
    kept = _file(store, call, field, PHOTO_LIMIT)
    size = picture_size(kept.content)
    if size is None:
        raise ApiError(400, "Bad Request: IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > SIDES_LIMIT or max(width, height) > RATIO_LIMIT * min(width, height):
        raise ApiError(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")
    return Media("photo", kept.id, width, height)


def _file(store: Store, call: Call, field: str, limit: int) -> StoredFile:
    """The file a call sends: uploaded under the parameter's name or attach://name, or kept already."""
    given = call.text(field)
    upload = call.uploads.get(given.removeprefix("attach://") if given.startswith("attach://") else field)
    if upload is not None:
        if not upload.content:
            raise bad_request("file must be non-empty")
        if len(upload.content) > limit:
            raise ApiError(413, "Request Entity Too Large")
        return chats.keep_file(store, upload.name or field, _media_type(upload), upload.content)
    if not given:
        raise bad_request(f"there is no {field} in the request")
    if given.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")  # the sandbox does not reach out
    kind, _, number = given.partition("-")
    if number not in store.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if kind != field:
        raise bad_request(f"can't use file of type {kind.title()} as {field.title()}")
    return store.files[number]


def _media_type(upload: Upload) -> str:
    """What the bytes, the name or else the sender say it is."""
    return picture_type(upload.content) or mimetypes.guess_type(upload.name)[0] or upload.media_type


def get_file(store: Store, call: Call) -> Json:
    kind, _, number = call.text("file_id").partition("-")
    kept = store.files.get(number)
    if kept is None:
        raise bad_request("invalid file_id")
    if len(kept.content) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {
        "file_id": call.text("file_id"),
        "file_unique_id": kept.id,
        "file_size": len(kept.content),
        "file_path": f"{kind}s/{kept.id}{PurePosixPath(kept.name).suffix}",
    }


METHODS: Mapping[str, Callable[[Store, Call], Json]] = {
    "sendDocument": send_document,
    "sendPhoto": send_photo,
    "getFile": get_file,
}
