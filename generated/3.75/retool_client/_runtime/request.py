"""From an operation and its arguments to the request that is sent."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, unquote, urlencode

from .encoding import Encodable, encode
from .fields import fields_of
from .operation import BaseOperation, Body, takes_text
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
        headers: Parameters that are headers, cookies among them.
        multipart: Names and parts of a multipart body: (file name, content, media type).
    """

    __slots__ = ("content", "headers", "media_type", "method", "multipart", "operation", "path", "query")

    def __init__(self, operation: BaseOperation, path: str, query: str) -> None:
        self.operation = operation
        self.method = operation.method
        self.path = path
        self.query = query
        self.content: bytes | None = None
        self.media_type: str | None = None
        self.headers: Mapping[str, str] = {}
        self.multipart: list[tuple[str, tuple[str | None, Any, str | None]]] | None = None

    def with_query(self, query: Mapping[str, Any]) -> "Request":
        """The same request with another query.

        Args:
            query: Values as `build_request` takes them.
        """
        other = Request(self.operation, self.path, _query(self.operation, query))
        other.content, other.media_type, other.multipart = self.content, self.media_type, self.multipart
        other.headers = self.headers
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
        query: Values of the query's parameters by their names, of headers and cookies as `header:NAME` and
            `cookie:NAME`; `UNSET` and None are left out.
        body: The whole body: a model, or JSON.
        fields: The properties of a body that is one object, by attribute name, instead of `body`.

    Raises:
        TypeError: If arguments are missing or too many, or a value has no form in JSON.
        ValueError: If a value cannot be part of a path.
    """
    request = Request(operation, _path(operation, path), _query(operation, query) if query else "")
    if query and any(":" in name for name in operation.query):
        request.headers = _headers(operation, query)
    if operation.body is not None:
        _add_body(request, operation.body, body, fields)
    elif body is not UNSET or fields:
        raise TypeError(f"{operation.id} takes no body")
    return request


def free_request(method: str, path: str, query: Mapping[str, Any], body: Any = UNSET) -> Request:
    """A request to any path below the API's base.

    Args:
        method: HTTP method.
        path: The path; it may have a query.
        query: Further values of the query.
        body: The body, sent as JSON.

    Raises:
        ValueError: If the path is not one below the API's base, or the method is not one.
        TypeError: If a value has no form in JSON.
    """
    where, _, own_query = path.partition("?")
    if not method.isascii() or not method.isalpha():
        raise ValueError(f"{method!r} is not an HTTP method")
    if not where.startswith("/") or where.startswith("//") or {".", ".."} & set(unquote(where).split("/")):
        raise ValueError(f"{path!r} is not a path below the API's base, such as /users")
    spec = Body("application/json", model=None, required=True) if body is not UNSET else None
    operation = BaseOperation(id="request", method=method.upper(), path=where, body=spec)
    request = Request(operation, quote(where, safe=_PATH_SAFE), "")
    request.query = "&".join(filter(None, (quote(own_query, safe=_PATH_SAFE + "?"), _query(operation, query))))
    if spec is not None:
        _add_body(request, spec, body, None)
    return request


_PATH_SAFE = "/%:@!$&'()*+,;=~"


def _path(operation: BaseOperation, values: tuple[Any, ...]) -> str:
    parts = operation.path_parts
    if len(values) != len(operation.path_parameters):
        wanted = ", ".join(operation.path_parameters) or "no values"
        raise TypeError(f"{operation.id} takes {wanted} in its path, and {len(values)} values were given")
    text = parts[0]
    for name, value, part in zip(operation.path_parameters, values, parts[1:], strict=False):
        style = operation.styles.get(name)
        if style is not None:
            text += _path_value(operation, name, value, style) + part
            continue
        plain = _plain(value, operation, name)
        if plain in ("", ".", ".."):
            # The path would be that of another operation.
            raise ValueError(f"{operation.id}: {name} is {plain!r}")
        text += quote(plain, safe="") + part
    return text


def _path_value(operation: BaseOperation, name: str, value: Any, style: str) -> str:
    """A list, an object or a styled value in a path (RFC 6570)."""
    explode = style.endswith("*")
    kind = style.rstrip("*")
    if kind == "json":
        return quote(_json(value), safe="")
    pairs, is_object = _items(operation, name, value)
    texts = (
        [f"{key}={text}" if explode else f"{key},{text}" for key, text in pairs] if is_object else [t for _, t in pairs]
    )
    if not texts or texts in ([""], ["."], [".."]):
        raise ValueError(f"{operation.id}: {name} is {value!r}")
    if kind == ".":
        return "." + (".".join(texts) if explode else ",".join(texts))
    if kind == ";":
        if not explode:
            return f";{quote(name, safe='')}=" + ",".join(texts)
        return "".join(f";{text}" if is_object else f";{quote(name, safe='')}={text}" for text in texts)
    return ",".join(texts)


def _query(operation: BaseOperation, query: Mapping[str, Any]) -> str:
    pairs: list[str] = []
    for name, value in query.items():
        if value is UNSET or value is None or name[:7] in _ELSEWHERE:
            continue
        key = quote(name, safe="")
        style = operation.styles.get(name)
        if style is not None:
            pairs.extend(_styled(operation, name, value, style))
            continue
        values = value if isinstance(value, list | tuple | set | frozenset) else (value,)
        pairs.extend(f"{key}={quote(_plain(item, operation, name), safe='')}" for item in values)
    return "&".join(pairs)


_ELSEWHERE = ("header:", "cookie:")


def _styled(operation: BaseOperation, name: str, value: Any, style: str) -> list[str]:
    """The pairs of a query that one parameter gives, written in its style."""
    key = quote(name, safe="")
    if style == "json":
        return [f"{key}={quote(_json(value), safe='')}"]
    if style == "[]":
        return [f"{key}{inner}={text}" for inner, text in _deep(operation, name, encode(value))]
    pairs, is_object = _items(operation, name, value)
    if not pairs:
        return []
    if style == "*":
        return [f"{inner if is_object else key}={text}" for inner, text in pairs]
    flat = [text for pair in pairs for text in pair] if is_object else [text for _, text in pairs]
    return [f"{key}={(style if style == ',' else quote(style)).join(flat)}"]


def _deep(operation: BaseOperation, name: str, value: Any) -> list[tuple[str, str]]:
    """The keys in brackets, and the values, of an object in a query."""
    if isinstance(value, dict):
        found: list[tuple[str, str]] = []
        for key, item in value.items():
            bracketed = quote(f"[{key}]", safe="")
            found.extend((bracketed + inner, text) for inner, text in _deep(operation, name, item))
        return found
    values = value if isinstance(value, list) else [value]
    return [("", quote(_plain(item, operation, name), safe="")) for item in values if item is not None]


def _items(operation: BaseOperation, name: str, value: Any) -> tuple[list[tuple[str, str]], bool]:
    """The items of a list or an object, each encoded, and whether it is an object."""
    if isinstance(value, Mapping | Encodable):
        encoded = encode(value)
        pairs = [(quote(key, safe=""), quote(_plain(item, operation, name), safe="")) for key, item in encoded.items()]
        return pairs, True
    values = value if isinstance(value, list | tuple | set | frozenset) else (value,)
    return [("", quote(_plain(item, operation, name), safe="")) for item in values], False


def _headers(operation: BaseOperation, query: Mapping[str, Any]) -> dict[str, str]:
    headers: dict[str, str] = {}
    cookies: list[str] = []
    for key, value in query.items():
        if value is UNSET or value is None or key[:7] not in _ELSEWHERE:
            continue
        place, _, name = key.partition(":")
        if operation.styles.get(key) == "json":
            text = _json(value, ascii_only=True)
        elif isinstance(value, Mapping | Encodable):
            sign = "=" if operation.styles.get(key) == "*" else ","
            text = ",".join(f"{k}{sign}{_plain(item, operation, name)}" for k, item in encode(value).items())
        else:
            values = value if isinstance(value, list | tuple | set | frozenset) else (value,)
            text = ",".join(_plain(item, operation, name) for item in values)
        if any(ord(character) < 32 or ord(character) == 127 for character in text):
            raise ValueError(f"{operation.id}: {name} has a control character, which no header can hold")
        if place == "header":
            headers[name] = text
        else:
            cookies.append(f"{name}={quote(text, safe=_COOKIE_SAFE)}")
    return {**headers, "Cookie": "; ".join(cookies)} if cookies else headers


_COOKIE_SAFE = "!#$%&'()*+-./:<=>?@[]^_`{|}~"


def _json(value: Any, *, ascii_only: bool = False) -> str:
    return json.dumps(encode(value), ensure_ascii=ascii_only, allow_nan=False, separators=(",", ":"))


def _plain(value: Any, operation: BaseOperation, name: str) -> str:
    """A value as a path or query has it."""
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
        if spec.changes:
            given = _patch(request.operation, spec.changes, given, {f.name for f in fields_of(spec.model)})
        body = spec.model(**given)
    if body is UNSET:
        if not spec.required:
            return
        if spec.model is None:
            raise TypeError(f"{request.operation.id} needs a body")
        # Says which properties are missing; a body that needs none is an empty object.
        body = spec.model()
    elif body is not None and not isinstance(body, Mapping) and not _is_of(body, spec.model):
        model = spec.model.__name__
        raise TypeError(f"{request.operation.id} takes {model}, a dict or keywords, not {type(body).__name__}")
    if spec.scopes and spec.model is not None:
        from .scopes import check_scopes

        check_scopes(request.operation.id, spec.model, spec.scopes, body)
    if spec.kind == "multipart":
        request.multipart = _multipart(body, spec.files)
        return
    if spec.kind == "form":
        request.content = _form(request.operation, body).encode()
    elif spec.kind == "raw":
        request.content, own_type = _raw(request.operation, body)
        # Who gives a media type with the file knows better than the document.
        request.media_type = own_type or spec.media_type
        return
    else:
        try:
            request.content = _json(body).encode()
        except TypeError as error:
            raise TypeError(f"{request.operation.id}: {error}") from None
    request.media_type = spec.media_type


def _is_of(body: Any, model: type | None) -> bool:
    """Whether a body is of a model; its name decides, as clients of several releases can have a class each."""
    own = (cls.__name__ for cls in type(body).__mro__ if issubclass(cls, Encodable))
    return model is None or model.__name__ in own


def _patch(
    operation: BaseOperation, pointers: Mapping[str, str], given: dict[str, Any], own: set[str]
) -> dict[str, Any]:
    """Keywords of a JSON Patch with the values to set as its operations."""
    values = {pointers[name]: value for name, value in given.items() if name in pointers and name not in own}
    values |= given.get("changes", {})
    wrong = [path for path in values if not path.startswith("/")]
    if wrong:
        raise ValueError(f"{operation.id}: {wrong[0]!r} is not a path such as {min(pointers.values())!r}")
    rest = {name: value for name, value in given.items() if name in own}
    if not values:
        return rest
    if "operations" in rest:
        raise TypeError(f"{operation.id} takes operations, or the values to set as keywords, not both")
    return {**rest, "operations": [{"op": "replace", "path": path, "value": value} for path, value in values.items()]}


def _raw(operation: BaseOperation, body: Any) -> tuple[bytes, str | None]:
    """The bytes of a body that is sent as it is given, and the media type that came with them."""
    from .files import ACCEPTED, file_part, is_file

    if isinstance(body, str) and takes_text(operation.body.media_type if operation.body else ""):
        return body.encode(), None
    if not is_file(body):
        raise TypeError(f"{operation.id} takes {ACCEPTED}, not {type(body).__name__}")
    _, content, _ = file_part(body)
    own_type = body[2] if isinstance(body, tuple) and len(body) > 2 else None
    # A file that was opened as text gives text.
    read: bytes | str = content if isinstance(content, bytes | str) else content.read()
    return read.encode() if isinstance(read, str) else read, own_type


def _form(operation: BaseOperation, body: Any) -> str:
    """A body as fields of a form: lists are repeated, objects are JSON."""
    encoded = encode(body)
    if not isinstance(encoded, dict):
        raise TypeError(f"{operation.id} takes an object, not {type(body).__name__}")
    pairs: list[tuple[str, str]] = []
    for name, value in encoded.items():
        for item in value if isinstance(value, list) else (value,):
            if item is not None:
                pairs.append((name, _json(item) if isinstance(item, dict | list) else _plain(item, operation, name)))
    return urlencode(pairs)


def _multipart(body: Any, files: Mapping[str, str]) -> list[tuple[str, tuple[str | None, Any, str | None]]]:
    from .files import ACCEPTED, file_part, is_file

    if isinstance(body, Encodable):
        values = {field.json_name: getattr(body, field.name) for field in fields_of(type(body))}
        values |= body.additional_properties  # type: ignore[attr-defined]
    else:
        values = dict(body)
    parts: list[tuple[str, tuple[str | None, Any, str | None]]] = []
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        items: Any = (value,)
        if isinstance(value, list) or (isinstance(value, tuple) and not is_file(value)):
            items = value
        for item in items:
            if is_file(item):
                file_name, content, media_type = file_part(item)
                if files.get(name) and not (isinstance(item, tuple) and len(item) > 2):
                    media_type = files[name]
                parts.append((name, (file_name, content, media_type)))
                continue
            if name in files:
                raise TypeError(f"{name} is a file: give {ACCEPTED}, not {type(item).__name__}")
            encoded = encode(item)
            text = encoded if isinstance(encoded, str) else json.dumps(encoded, ensure_ascii=False)
            parts.append((name, (None, text.encode(), None)))
    return parts
