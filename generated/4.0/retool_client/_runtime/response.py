"""From an answer to what the caller gets: the value, or the error."""

import json
import re
from codecs import BOM_UTF8
from collections.abc import Callable
from importlib import import_module
from math import isinf
from typing import Any, Generic, TypeVar

from .errors import APIStatusError, DecodeError, NotJSONError, OperationFailedError, RetoolError, status_error_class
from .fields import fields_of
from .mismatch import Mismatch, path_text
from .operation import ANYTHING, BARE, BINARY, EMPTY, LIST, OUTCOME, TEXT, BaseOperation
from .request import Request
from .unset import UNSET

T = TypeVar("T")

EXCERPT = 500
"""How many characters of a body an error quotes."""

_PAGE = "a page, perhaps of a proxy or a login"


class Reply:
    """An answer as it came.

    Attributes:
        status: HTTP status, any integer.
        headers: Header names in lower case and values; those of a repeated name are joined by commas.
        content: The body, decompressed.
        elapsed: Seconds from the request to the end of the body.
    """

    __slots__ = ("content", "elapsed", "headers", "status")

    def __init__(self, status: int, headers: dict[str, str], content: bytes, elapsed: float) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.elapsed = elapsed


class SentRequest:
    """The request that an answer belongs to, without its token.

    Attributes:
        method: HTTP method.
        url: The whole URL.
        headers: What was sent, with the token hidden.
    """

    __slots__ = ("headers", "method", "url")

    def __init__(self, method: str, url: str, headers: dict[str, str]) -> None:
        self.method = method
        self.url = url
        self.headers = headers

    def __repr__(self) -> str:
        return f"<SentRequest {self.method} {self.url}>"


class RawResponse(Generic[T]):
    """An answer with its status and headers.

    Attributes:
        status: HTTP status.
        headers: Header names in lower case and values.
        request: What was sent.
        content: The body.
        elapsed: Seconds that the last attempt took.
        attempts: How often the request was sent.
        parsed: What the method without `with_raw_response` gives.
    """

    __slots__ = ("attempts", "content", "elapsed", "headers", "parsed", "request", "status")

    def __init__(self, reply: Reply, request: SentRequest, attempts: int, parsed: T) -> None:
        self.status = reply.status
        self.headers = reply.headers
        self.content = reply.content
        self.elapsed = reply.elapsed
        self.request = request
        self.attempts = attempts
        self.parsed = parsed

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.content)

    def __repr__(self) -> str:
        return f"<RawResponse [{self.status}] {self.request.method} {self.request.url}>"


def read(reply: Reply, request: Request, *, strict: bool, attempts: int = 1) -> Any:
    """What an answer says.

    Args:
        reply: The answer.
        request: What it answers.
        strict: Whether it must be exactly as the release documents.
        attempts: How often the request was sent, for errors.

    Returns:
        The decoded value; for a list the pair of its items and of what is around them: each key that leads to them,
            with the rest of the object that has it.

    Raises:
        RetoolError: If it is an error, or is not what the release documents.
    """
    failure: RetoolError
    try:
        if 200 <= reply.status < 300:
            return _value(reply, request.operation, strict=strict)
        raise _status_error(reply, request.operation)
    except Mismatch as error:
        failure = DecodeError(
            f"expected {error.expected}, found {error.found}",
            json_path=path_text(error.place),
            status=reply.status,
            body_excerpt=_excerpt(reply),
        )
    except RetoolError as error:
        failure = error
    except RecursionError:
        failure = DecodeError("it is nested too deeply", status=reply.status, body_excerpt=_excerpt(reply))
    failure.operation_id, failure.method, failure.path = request.operation.id, request.method, request.path
    failure.attempts = attempts
    raise failure


def _value(reply: Reply, operation: BaseOperation, *, strict: bool) -> Any:
    answer = operation.answer_for(reply.status)
    envelope = answer.envelope
    if envelope in (TEXT, BINARY):
        return _unparsed(reply, envelope)
    if not reply.content:
        if envelope in (EMPTY, ANYTHING) or (reply.status in (204, 205) and envelope != LIST):
            return None
        raise DecodeError("the answer is empty", status=reply.status)
    content = _json(reply)
    if isinstance(content, dict) and content.get("success") is False:
        try:
            outcome = _decoded(answer.decode, content, (), reply, strict) if envelope == OUTCOME else None
        except Mismatch:
            outcome = None
        if outcome is None or any(f.required and getattr(outcome, f.name) is UNSET for f in fields_of(type(outcome))):
            raise _failed(reply, content)
        return outcome
    if envelope == ANYTHING:
        return content
    if envelope == EMPTY:
        return None
    if envelope in (BARE, OUTCOME):
        return _decoded(answer.decode, content, (), reply, strict)
    around: list[tuple[str, dict[str, Any]]] = []
    for depth, name in enumerate(answer.place):
        if not isinstance(content, dict):
            raise Mismatch("an object", content, answer.place[:depth])
        if name not in content:
            where = path_text(answer.place[: depth + 1])
            raise DecodeError("is missing", json_path=where, status=reply.status, body_excerpt=_excerpt(reply))
        if envelope == LIST:
            around.append((name, {key: value for key, value in content.items() if key != name}))
        content = content[name]
    if envelope == LIST and not isinstance(content, list):
        raise Mismatch("an array", content, answer.place)
    decoded = _decoded(answer.decode, content, answer.place, reply, strict)
    return (decoded, around) if envelope == LIST else decoded


def _unparsed(reply: Reply, envelope: str) -> Any:
    """A body that is no JSON by its document, as text or bytes."""
    media_type, _, options = reply.headers.get("content-type", "").partition(";")
    if media_type.strip().lower() == "application/json":
        try:
            content = parse_json(reply.content)
        except ValueError:
            content = None
        if isinstance(content, dict) and content.get("success") is False:
            raise _failed(reply, content)
    if envelope == BINARY:
        return reply.content
    charset = re.search(r"charset\s*=\s*\"?([\w.:-]+)", options, re.IGNORECASE)
    try:
        return reply.content.decode(charset[1] if charset else "utf-8", "replace")
    except LookupError:
        # A character set that Python does not know.
        return reply.content.decode("utf-8", "replace")


def _decoded(decode: Callable[[Any], Any], value: Any, where: tuple[str | int, ...], reply: Reply, strict: bool) -> Any:
    try:
        decoded = decode(value)
    except Mismatch as error:
        error.place = (*where, *error.place)
        raise
    if strict:
        _check_strictly(decoded, where, reply)
    return decoded


def _check_strictly(decoded: Any, where: tuple[str | int, ...], reply: Reply) -> None:
    from .strictness import check

    found = check(decoded, where)
    if found is not None:
        path, what = found
        raise DecodeError(what, json_path=path_text(path), status=reply.status, body_excerpt=_excerpt(reply))


def _json(reply: Reply) -> Any:
    try:
        return parse_json(reply.content)
    except ValueError as error:
        kind = reply.headers.get("content-type", "no content type")
        what = f"is not JSON but {kind}"
        if "html" in kind.lower():
            what = f"is not JSON but {_PAGE}"
        elif "json" in kind.lower():
            what = f"is not JSON, although its type is {kind}"
        raise NotJSONError(
            f"the answer with status {reply.status} {what}: {error}", status=reply.status, body_excerpt=_excerpt(reply)
        ) from None


def _reject_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if isinf(number):
        raise ValueError(f"{text[:20]} is too large a number")
    return number


_loads: Any = None


def parse_json(content: bytes) -> Any:
    """Parses JSON, with orjson where it is installed.

    Of integers beyond 64 bits orjson makes floats; the json module keeps them. To look for them first takes a tenth of
    the time that a long list takes, and no document of Retool has any.

    Raises:
        ValueError: If it is not JSON; NaN and Infinity are not, nor are numbers that no float can hold.
    """
    global _loads  # noqa: PLW0603 - found out once
    if _loads is None:
        try:
            # By name: type checkers must not need what is optional.
            _loads = import_module("orjson").loads
        except ImportError:
            _loads = _standard_loads
    if _loads is _standard_loads:
        return _standard_loads(content)
    try:
        return _loads(content)
    except ValueError:
        # What orjson alone refuses (a surrogate, a byte order mark), and messages that are always the same.
        return _standard_loads(content)


_DECODER = json.JSONDecoder(parse_constant=_reject_constant, parse_float=_finite)
"""One for all answers: `json.loads` with an option makes one each time."""


def _standard_loads(content: bytes) -> Any:
    try:
        # Parsers may ignore a byte order mark (RFC 8259, 8.1); httpx does.
        return _DECODER.decode(content.removeprefix(BOM_UTF8).decode("utf-8"))
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _status_error(reply: Reply, operation: BaseOperation) -> APIStatusError:
    from .retry import retry_after

    body: Any
    try:
        body = parse_json(reply.content) if reply.content else UNSET
    except ValueError:
        body = UNSET
    sent = body.get("message") if isinstance(body, dict) else None
    api_message = sent if isinstance(sent, str) else None
    parsed = None
    if body is not UNSET:
        from .error_body import ErrorBody

        decode = operation.error_decoder(reply.status) or (ErrorBody.from_dict if sent is not None else None)
        try:
            parsed = decode(body) if decode is not None else None
        except (Mismatch, RecursionError):
            # An error whose body is not as documented is still that error.
            parsed = None
    message = f"status {reply.status}" + (f": {api_message}" if api_message else "")
    if body is UNSET and "html" in reply.headers.get("content-type", "").lower():
        message += f", with {_PAGE}"
    if reply.status == 404 and body is UNSET and reply.content:
        message += "; if the instance is below a path, the URL needs it: https://example.com/retool"
    if 300 <= reply.status < 400:
        target = reply.headers.get("location", "")
        message += f", a redirect to {target[:200]}; is the host right?" if target else ""
    error = status_error_class(reply.status)(
        message,
        status=reply.status,
        api_message=api_message,
        body=body,
        parsed=parsed,
        body_excerpt=_excerpt(reply),
        request_id=_request_id(reply),
        retry_after=retry_after(reply.headers),
    )
    if reply.status in (401, 403, 404):
        error.scope, error.scope_label, error.scopes = operation.scope, operation.scope_label, operation.scopes
        error.requires_admin, error.plan, error.since = operation.requires_admin, operation.plan, operation.since
    return error


def _failed(reply: Reply, content: dict[str, Any]) -> APIStatusError:
    sent = content.get("message")
    message = sent if isinstance(sent, str) else None
    return OperationFailedError(
        f'status {reply.status}, but "success" is false' + (f": {message}" if message else ""),
        status=reply.status,
        api_message=message,
        body=content,
        body_excerpt=_excerpt(reply),
        request_id=_request_id(reply),
    )


def _request_id(reply: Reply) -> str | None:
    names = ("x-request-id", "x-retool-request-id", "x-amzn-trace-id", "cf-ray")
    return next((reply.headers[name] for name in names if name in reply.headers), None)


def _excerpt(reply: Reply) -> str:
    text = reply.content[: EXCERPT * 4].decode("utf-8", "replace")
    return text[:EXCERPT]
