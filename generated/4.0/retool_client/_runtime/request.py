# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""From an operation and its arguments to the request that is sent."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from .models import Model, encode
from .operation import BaseOperation, Body
from .unset import UNSET


class Request:
    """A request, ready to be sent as often as it takes.

    Attributes:
        operation: The operation.
        method: HTTP method.
        path: Path below the API's base, percent-encoded, without its query.
        query: Encoded query, without its question mark.
        content: Body; None where there is none, or where it is multipart.
        media_type: Media type of `content`.
        multipart: Names and parts of a multipart body: (file name, content, media type).
    """

    __slots__ = ("content", "media_type", "method", "multipart", "operation", "path", "query")

    def __init__(self, operation: BaseOperation, path: str, query: str) -> None:
        self.operation = operation
        self.method = operation.method
        self.path = path
        self.query = query
        self.content: bytes | None = None
        self.media_type: str | None = None
        self.multipart: list[tuple[str, tuple[str | None, Any, str | None]]] | None = None

    def with_query(self, query: Mapping[str, Any]) -> "Request":
        """The same request with another query.

        Args:
            query: Values of the query's parameters by their names; `UNSET` and None are left out.
        """
        other = Request(self.operation, self.path, _query(self.operation, query))
        other.content, other.media_type, other.multipart = self.content, self.media_type, self.multipart
        return other

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.path}>"


def build_request(
    operation: BaseOperation,
    path: tuple[Any, ...],
    query: Mapping[str, Any],
    body: Any = UNSET,
    fields: Mapping[str, Any] | None = None,
) -> Request:
    """Builds a request.

    Args:
        operation: The operation.
        path: Values of the path's parameters, in order.
        query: Values of the query's parameters by their names; `UNSET` and None are left out.
        body: The whole body: a model, or JSON.
        fields: The properties of a body that is one object, by attribute name, instead of `body`.

    Raises:
        TypeError: If arguments are missing or too many, or a value has no form in JSON.
        ValueError: If a value cannot stand in a path.
    """
    request = Request(operation, _path(operation, path), _query(operation, query) if query else "")
    if operation.body is not None:
        _add_body(request, operation.body, body, fields)
    elif body is not UNSET or fields:
        raise TypeError(f"{operation.id} takes no body")
    return request


def _path(operation: BaseOperation, values: tuple[Any, ...]) -> str:
    parts = operation.path_parts
    if len(values) != len(operation.path_parameters):
        wanted = ", ".join(operation.path_parameters) or "no values"
        raise TypeError(f"{operation.id} takes {wanted} in its path, and {len(values)} values were given")
    text = parts[0]
    for name, value, part in zip(operation.path_parameters, values, parts[1:], strict=False):
        plain = _plain(value, operation, name)
        if plain in ("", ".", ".."):
            # The path would be that of another operation.
            raise ValueError(f"{operation.id}: {name} is {plain!r}")
        text += quote(plain, safe="") + part
    return text


def _query(operation: BaseOperation, query: Mapping[str, Any]) -> str:
    pairs: list[str] = []
    for name, value in query.items():
        if value is UNSET or value is None:
            continue
        values = value if isinstance(value, list | tuple | set | frozenset) else (value,)
        key = quote(name, safe="")
        pairs.extend(f"{key}={quote(_plain(item, operation, name), safe='')}" for item in values)
    return "&".join(pairs)


def _plain(value: Any, operation: BaseOperation, name: str) -> str:
    """A value as it stands in a path or query."""
    try:
        encoded = encode(value)
    except TypeError:
        encoded = None
    if isinstance(encoded, bool):
        return "true" if encoded else "false"
    if isinstance(encoded, dict | list) or encoded is None:
        raise TypeError(f"{operation.id}: {name} cannot be a {type(value).__name__} in a path or query")
    return str(encoded)


def _add_body(request: Request, spec: Body, body: Any, fields: Mapping[str, Any] | None) -> None:
    given = {name: value for name, value in (fields or {}).items() if value is not UNSET}
    if given:
        if body is not UNSET:
            raise TypeError(f"{request.operation.id} takes the body or its properties as keywords, not both")
        if spec.model is None:
            raise TypeError(f"{request.operation.id} takes no keywords for its body")
        body = spec.model()(**given)
    if body is UNSET:
        if not spec.required:
            return
        if spec.model is None:
            raise TypeError(f"{request.operation.id} needs a body")
        # Says which properties are missing; a body that needs none is an empty object.
        body = spec.model()()
    if spec.media_type == "multipart/form-data":
        request.multipart = _multipart(body)
        return
    if spec.media_type == "application/octet-stream":
        if not isinstance(body, bytes | bytearray | memoryview):
            raise TypeError(f"{request.operation.id} takes bytes, not {type(body).__name__}")
        request.content = bytes(body)
    else:
        request.content = json.dumps(encode(body), ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    request.media_type = spec.media_type


def _multipart(body: Any) -> list[tuple[str, tuple[str | None, Any, str | None]]]:
    from .files import file_part, is_file
    from .models import field_names

    if isinstance(body, Model):
        wire = body._wire_names
        values = {wire.get(name, name): getattr(body, name) for name in field_names(type(body))}
        values |= body.additional_properties
    else:
        values = dict(body)
    parts: list[tuple[str, tuple[str | None, Any, str | None]]] = []
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        for item in value if isinstance(value, list) else (value,):
            if is_file(item):
                parts.append((name, file_part(item)))
                continue
            encoded = encode(item)
            text = encoded if isinstance(encoded, str) else json.dumps(encoded, ensure_ascii=False)
            parts.append((name, (None, text.encode(), None)))
    return parts
