"""Exchanges of HAR 1.2 files and of cassettes of VCR (Ruby), vcrpy (Python) and go-vcr (Go, versions 1 to 3).

Cassettes name the same things in different ways; each is looked for under every name it has.
"""

import base64
import binascii
from collections.abc import Iterator
from typing import Any

from ..errors import ClientgenError
from ..openapi.document import listed, mapping
from ..openapi.operations import media_type_of
from .bodies import read_body
from .exchange import Body, Exchange, build_exchange


def har_entries(value: Any) -> list[Any] | None:
    """The entries of a HAR file (http://www.softwareishard.com/blog/har-12-spec/); None if a value is not one."""
    entries = mapping(mapping(value).get("log")).get("entries")
    return entries if isinstance(entries, list) else None


def har_exchanges(entries: list[Any], name: str) -> Iterator[Exchange]:
    """The exchanges of a HAR file. Requests that got no answer (status 0) are left out.

    Raises:
        ClientgenError: If an entry is not one, with its number.
    """
    for where, request, response in _pairs(entries, name, "entry"):
        status = response.get("status")
        if not isinstance(status, int):
            raise ClientgenError("a response has a status, a whole number", where=where)
        if status > 0:
            method, url = _head(request, where)
            yield build_exchange(method, url, _posted(request), status, _answered(response), where)


def interactions(value: Any) -> list[Any] | None:
    """The interactions of a cassette; None if a value is not one."""
    if isinstance(value, dict):
        for key in ("interactions", "http_interactions"):
            if key in value:
                # An empty cassette may have the key with nothing behind it (`interactions:`).
                return value[key] if isinstance(value[key], list) else [] if value[key] is None else None
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        # An exchange as JSON lines have it has a `method` beside them.
        return value if {"request", "response"} <= value[0].keys() and "method" not in value[0] else None
    return None


def cassette_exchanges(found: list[Any], name: str) -> Iterator[Exchange]:
    """The exchanges of a cassette.

    Raises:
        ClientgenError: If an interaction is not one, with its number.
    """
    for where, request, response in _pairs(found, name, "interaction"):
        method, url = _head(request, where)
        # VCR stores a method as a symbol: `get`.
        yield build_exchange(
            method.lstrip(":"), url, _recorded(request), _status(response, where), _recorded(response), where
        )


def _pairs(entries: list[Any], name: str, kind: str) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Each entry's place, request and response."""
    for number, entry in enumerate(entries, 1):
        where = f"{name} ({kind} {number})"
        pair = [mapping(entry).get(key) for key in ("request", "response")]
        if not all(isinstance(each, dict) for each in pair):
            raise ClientgenError(f"an {kind} has a request and a response", where=where)
        yield where, pair[0], pair[1]  # type: ignore[misc]


def _head(request: dict[str, Any], where: str) -> tuple[str, str]:
    method, url = request.get("method"), request.get("url", request.get("uri"))
    if not isinstance(method, str) or not isinstance(url, str):
        raise ClientgenError("a request has a method and a url or uri", where=where)
    return method, url


def _status(response: dict[str, Any], where: str) -> int:
    status: Any = response.get("code", response.get("status_code"))
    if status is None:
        status = response.get("status")
        status = status.get("code") if isinstance(status, dict) else status
    if isinstance(status, str) and status[:3].isdecimal():
        status = int(status[:3])
    if not isinstance(status, int) or isinstance(status, bool):
        raise ClientgenError("a response has a status", where=where)
    return status


def _recorded(message: dict[str, Any]) -> Body | None:
    """The body of a message of a cassette."""
    body: Any = message.get("body")
    if isinstance(body, dict):
        encoded = body.get("base64_string")
        body = _decoded(encoded) if isinstance(encoded, str) else body.get("string")
    content = body if isinstance(body, str | bytes) else None
    headers = {str(key).lower(): value for key, value in mapping(message.get("headers")).items()}
    kind, encoding = (
        value[0] if isinstance(value, list) and value else value
        for value in (headers.get("content-type"), headers.get("content-encoding"))
    )
    return read_body(content, kind, encoding)


def _posted(request: dict[str, Any]) -> Body | None:
    """The body of a request of a HAR file."""
    data = request.get("postData")
    if not isinstance(data, dict):
        return None
    # Forms may come as `params` only.
    form = Body(media_type_of(data.get("mimeType")), "", is_json=False) if data.get("params") else None
    return _of_har(data, request.get("bodySize")) or form


def _answered(response: dict[str, Any]) -> Body | None:
    """The body of a response of a HAR file."""
    content = mapping(response.get("content"))
    size = content.get("size")
    headers = map(mapping, listed(response.get("headers")))
    encodings = [header.get("value") for header in headers if str(header.get("name")).lower() == "content-encoding"]
    return _of_har(content, response.get("bodySize") if size is None else size, next(iter(encodings), None))


def _of_har(holder: dict[str, Any], size: Any, encoding: Any = None) -> Body | None:
    text, kind = holder.get("text"), holder.get("mimeType")
    if isinstance(text, str) and text:
        decoded = _decoded(text) if holder.get("encoding") == "base64" else None
        return read_body(text if decoded is None else decoded, kind, encoding)
    # HAR 1.2 leaves `text` out both where there is no body and where the recorder did not keep it; a size that is not
    # known is -1.
    return Body(media_type_of(kind), is_recorded=False) if isinstance(size, int) and size != 0 else None


def _decoded(text: str) -> bytes | None:
    """The bytes that a text has in Base64; None if it is not Base64."""
    try:
        return base64.b64decode(text, validate=False)
    except (binascii.Error, ValueError):
        return None
