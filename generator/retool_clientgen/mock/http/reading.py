"""Requests read from the bytes of a connection, as RFC 9112 has them: a body by `Content-Length`, or in chunks."""

import re

from ..options import whole_number
from .messages import Request

MAX_HEAD = 64 * 1024
"""The largest head of a request that is read, in bytes."""

MAX_BODY = 64 * 1024 * 1024
"""The largest body of a request that is read, in bytes."""

_CHUNK_SIZE = re.compile(rb"[0-9A-Fa-f]{1,8}")


class BadRequestError(Exception):
    """What came is no request, or none that is read here.

    Args:
        status: Status of the answer.
        message: What its envelope says.
    """

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Reader:
    """The requests of one connection, in their order, however their bytes come.

    Each byte is looked at once: a body in many small chunks takes no longer than one in a few.
    """

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._head: Request | None = None
        self._closes = False
        self._length: int | None = 0
        """How long the body is; None where it comes in chunks."""
        self._chunks = bytearray()
        self._trailers = False
        self._told = False

    def feed(self, data: bytes) -> None:
        """Takes what came."""
        self._buffer += data

    def take(self) -> tuple[Request, bool] | None:
        """The next request, and whether the connection ends after it; None until it is whole.

        Raises:
            BadRequestError: If what came is no request.
        """
        if self._head is None and not self._read_head():
            return None
        body = self._chunked() if self._length is None else self._counted(self._length)
        if body is None:
            return None
        head, self._head = self._head, None
        assert head is not None  # noqa: S101 - for mypy: it was read
        return Request(head.method, head.target, head.headers, body), self._closes

    def waits(self) -> bool:
        """Whether the client waits to be told to go on with its body; true once for a request."""
        if self._head is None or self._told:
            return False
        self._told = (self._head.header("expect") or "").lower() == "100-continue"
        return self._told

    def _read_head(self) -> bool:
        while self._buffer.startswith(b"\r\n"):
            # RFC 9112, 2.2: an empty line before a request means nothing.
            del self._buffer[:2]
        end = self._buffer.find(b"\r\n\r\n")
        if max(end, len(self._buffer) if end < 0 else 0) > MAX_HEAD:
            raise BadRequestError(431, "The head of the request is too large")
        if end < 0:
            return False
        lines = bytes(self._buffer[:end]).decode("latin-1").split("\r\n")
        del self._buffer[: end + 4]
        parts = lines[0].split(" ")
        if len(parts) != 3 or parts[2] not in ("HTTP/1.1", "HTTP/1.0") or not parts[0].isalpha():
            raise BadRequestError(400, "The request line is none")
        method, target, version = parts
        if "://" in target.partition("?")[0]:
            target = "/" + target.split("/", 3)[3] if target.count("/") > 2 else "/"
        head = Request(method.upper(), target, tuple(map(_field, lines[1:])))
        self._length = _length(head)
        connection = (head.header("connection") or "").lower()
        self._closes = "close" in connection or (version == "HTTP/1.0" and "keep-alive" not in connection)
        self._head, self._chunks, self._trailers, self._told = head, bytearray(), False, False
        return True

    def _counted(self, length: int) -> bytes | None:
        if len(self._buffer) < length:
            return None
        body = bytes(self._buffer[:length])
        del self._buffer[:length]
        return body

    def _chunked(self) -> bytes | None:
        while not self._trailers:
            end = self._buffer.find(b"\r\n")
            said = bytes(self._buffer[:end]).partition(b";")[0].strip() if end >= 0 else b"0"
            if not _CHUNK_SIZE.fullmatch(said) or (end < 0 and len(self._buffer) > MAX_HEAD):
                raise BadRequestError(400, "A chunk has no size")
            if end < 0:
                return None
            size = int(said, 16)
            if len(self._chunks) + size > MAX_BODY:
                raise BadRequestError(413, _TOO_LARGE)
            if size == 0:
                self._trailers = True
                del self._buffer[: end + 2]
                break
            after = end + 2 + size
            if len(self._buffer) < after + 2:
                return None
            if self._buffer[after : after + 2] != b"\r\n":
                raise BadRequestError(400, "A chunk is longer than its size says")
            self._chunks += self._buffer[end + 2 : after]
            del self._buffer[: after + 2]
        while (end := self._buffer.find(b"\r\n")) > 0:
            del self._buffer[: end + 2]
        if end < 0:
            if len(self._buffer) > MAX_HEAD:
                raise BadRequestError(431, "The trailer of the request is too large")
            return None
        del self._buffer[:2]
        return bytes(self._chunks)


_TOO_LARGE = f"The body is too large: the mock reads {MAX_BODY // 1024 // 1024} MiB"


def _field(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon or not name or name != name.strip():
        raise BadRequestError(400, "A header field is none")
    return name, value.strip()


def _length(head: Request) -> int | None:
    """How long the body is; None where it comes in chunks. RFC 9112, 6.3: what can be read in two ways is refused."""
    lengths = {value for name, value in head.headers if name.lower() == "content-length"}
    coding = head.header("transfer-encoding")
    if coding is not None:
        if coding.lower() != "chunked":
            raise BadRequestError(501, "Transfer-Encoding is not chunked")
        if lengths:
            raise BadRequestError(400, "Content-Length stands beside Transfer-Encoding")
        return None
    if len(lengths) > 1:
        raise BadRequestError(400, "Content-Length is said twice")
    length = whole_number(lengths.pop(), digits=18) if lengths else 0
    if length is None:
        raise BadRequestError(400, "Content-Length is no number")
    if length > MAX_BODY:
        raise BadRequestError(413, _TOO_LARGE)
    return length
