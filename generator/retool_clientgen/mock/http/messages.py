"""Requests and replies as data: what the core works on, whichever front brings them."""

import json
from typing import Any
from urllib.parse import parse_qsl

from attrs import field, frozen

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
        """The path, nothing decoded."""
        return self.target.partition("?")[0]

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


AS_IT_SHOULD_BE = Wire()


@frozen
class Reply:
    """What is answered.

    Attributes:
        status: The status code.
        headers: Names and values; `Content-Length` is the front's.
        body: The body's bytes.
        wire: How it is sent.
    """

    status: int
    headers: Headers = ()
    body: bytes = b""
    wire: Wire = field(default=AS_IT_SHOULD_BE)

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    def header(self, name: str) -> str | None:
        """The first value of a header; its name in lower case."""
        return next((value for key, value in self.headers if key.lower() == name), None)


def json_reply(status: int, value: Any, headers: Headers = ()) -> Reply:
    """A reply with a JSON body, as an instance writes it."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    return Reply(status, (("Content-Type", "application/json; charset=utf-8"), *headers), body)


def envelope(message: str) -> dict[str, Any]:
    """What an instance answers when it refuses."""
    return {"success": False, "message": message}
