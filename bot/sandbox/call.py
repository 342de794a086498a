"""One call of a method: its parameters as they came (query, form, multipart, JSON), read by name and kind."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from aiohttp import web

from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.nouns import Json

INTEGER = re.compile(r"[+-]?\d{1,19}")
TRUE = {"true", "yes", "1"}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file in a multipart body."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Call:
    """A method's name and its parameters. A value is a string in forms, anything in JSON bodies; both read alike."""

    method: str
    values: Mapping[str, Json]
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The parameter as text, "" when it is missing."""
        value = self.values.get(name)
        if value is None:
            return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int | None = None) -> int | None:
        text = self.text(name).strip()
        return int(text) if INTEGER.fullmatch(text) else default

    def flag(self, name: str) -> bool:
        return self.text(name).strip().lower() in TRUE

    def structure(self, name: str) -> Json:
        """The parameter as JSON, whether it came parsed or as a string; None when it is missing or empty."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        try:
            parsed: Json = json.loads(value)
        except ValueError as problem:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from problem
        return parsed

    def mapping(self, name: str) -> Mapping[str, Json]:
        value = self.structure(name)
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            raise bad_request(f"object expected as {name.replace('_', ' ')}")
        return value

    def sequence(self, name: str) -> Sequence[Json]:
        value = self.structure(name)
        if value is None:
            return ()
        if isinstance(value, str) or not isinstance(value, Sequence):
            raise bad_request(f"array expected as {name.replace('_', ' ')}")
        return value


async def read_call(request: web.Request, method: str) -> Call:
    """The call in an HTTP request, query and body together. Raises ApiError for a body that cannot be read."""
    values: dict[str, Json] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.method == "POST" and request.can_read_body:
        media_type = request.content_type
        if media_type == "application/json":
            values.update(await _json_body(request))
        elif media_type in {"multipart/form-data", "application/x-www-form-urlencoded"}:
            await _form_body(request, values, uploads)
    return Call(method, values, uploads)


async def _json_body(request: web.Request) -> Mapping[str, Json]:
    try:
        body = json.loads(await request.read())
    except ValueError as problem:
        raise ApiError(400, "Bad Request: can't parse JSON object") from problem
    if not isinstance(body, dict):
        raise ApiError(400, "Bad Request: request must be a JSON object")
    return body


async def _form_body(request: web.Request, values: dict[str, Json], uploads: dict[str, Upload]) -> None:
    try:
        form = await request.post()
    except ValueError as problem:
        raise ApiError(400, "Bad Request: can't parse the body") from problem
    for name, value in form.items():
        if isinstance(value, web.FileField):
            uploads[name] = Upload(value.filename, value.content_type, value.file.read())
        elif isinstance(value, str):
            values[name] = value
        else:
            values[name] = bytes(value).decode("utf-8", "replace")
