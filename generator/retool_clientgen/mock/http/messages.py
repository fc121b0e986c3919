"""Requests and replies as data: what the core works on, whichever front brings them."""

import json
import re
from collections.abc import AsyncGenerator, Awaitable
from typing import Any, Protocol
from urllib.parse import parse_qsl

from attrs import field, frozen

from ...openapi.operations import is_json, media_type_of

Headers = tuple[tuple[str, str], ...]


@frozen
class Request:
    """A request as it came.

    Attributes:
        method: `GET` and so on, upper case.
        target: Path and query as they stood in the request line, nothing decoded.
        headers: Names and values, in their order.
        body: The body's bytes.
    """

    method: str
    target: str
    headers: Headers = ()
    body: bytes = b""

    @property
    def path(self) -> str:
        """The path, nothing decoded. The client of a proxy names the server, too, which does not count."""
        return re.sub("^[A-Za-z]+://[^/]*", "", self.target.partition("?")[0]) or "/"

    @property
    def query(self) -> list[tuple[str, str]]:
        """Names and values of the query, decoded, in their order."""
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    def header(self, name: str) -> str | None:
        """The first value of a header; its name in lower case."""
        for key, value in self.headers:
            if key.lower() == name:
                return value
        return None


@frozen
class Wire:
    """How a front sends a reply where that is not as it should be.

    Attributes:
        delay: Seconds until the first byte.
        drip: Seconds between the bytes of the body.
        cut: The connection ends after so many bytes of the body.
        longer: What `Content-Length` says beyond the body's real length; below nought it says less.
        reset: The connection is reset instead of an answer.
        close: The connection is closed instead of an answer.
    """

    delay: float = 0.0
    drip: float = 0.0
    cut: int | None = None
    longer: int = 0
    reset: bool = False
    close: bool = False


@frozen
class Reply:
    """What is answered.

    Attributes:
        status: The status code.
        headers: Names and values; `Content-Length` is the front's.
        body: The body's bytes.
        wire: How it is sent.
        pieces: The body as it comes, instead of `body`; chunked unless `headers` say its length.
    """

    status: int
    headers: Headers = ()
    body: bytes = b""
    wire: Wire = field(factory=Wire)
    pieces: AsyncGenerator[bytes, None] | None = None

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    def header(self, name: str) -> str | None:
        """The first value of a header; its name in lower case."""
        return next((value for key, value in self.headers if key.lower() == name), None)


class App(Protocol):
    """What the server serves: an instance, or a proxy before one."""

    def handle(self, request: Request, /) -> Reply | Awaitable[Reply]:
        """Answers a request."""
        ...

    def trusts(self, head: Request, /) -> bool:
        """Whether a request may send a large body."""
        ...


def json_reply(status: int, value: Any, headers: Headers = ()) -> Reply:
    """A reply with a JSON body, as an instance writes it."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    return Reply(status, (("Content-Type", "application/json; charset=utf-8"), *headers), body)


def content_reply(status: int, value: Any, media_type: str | None, headers: Headers = ()) -> Reply | None:
    """A reply with a body of a media type; None if this value cannot be written in it.

    Args:
        status: The status code.
        value: A value that the response's schema allows.
        media_type: The media type, or a range such as `text/*`; None for JSON.
        headers: Further headers.
    """
    kind = media_type_of(media_type) or "application/json"
    if is_json(kind):
        name = "application/json; charset=utf-8" if "*" in kind or kind == "application/json" else kind
        body = json_reply(status, value).body
        return Reply(status, (("Content-Type", name), *headers), body)
    if isinstance(value, dict | list):
        return None
    name = {"text/*": "text/plain", "image/*": "image/png"}.get(kind, kind)
    name = "application/octet-stream" if "*" in name else name
    text = value if isinstance(value, str) else json.dumps(value)
    return Reply(status, (("Content-Type", f"{name}; charset=utf-8" * name.startswith("text/") or name), *headers),
                 text.encode())  # fmt: skip


def envelope(message: str) -> dict[str, Any]:
    """What an instance answers when it refuses."""
    return {"success": False, "message": message}
