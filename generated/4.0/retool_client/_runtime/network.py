"""The network streams under httpcore's connections.

Each keeps to the deadline of the call that it serves, however slowly a server takes or gives its bytes. And each hands
on one message of HTTP/1.1 at a time, so that what a server sends beyond its answer shows, and is never taken for the
answer to the next request.
"""

import math
import re
import ssl
import time
from typing import Any

from .errors import RetoolTimeoutError

_PIECE = 65536
"""How many bytes are written before the deadline is looked at again."""
_HANDSHAKE = 4.0
"""Most seconds that a TLS handshake takes: a server that speaks plain HTTP may wait for the end of a line for ever."""
# Heads, and bodies in chunks, end with an empty line.
_EMPTY_LINE = re.compile(rb"\n\r?\n")


def left(deadline: float) -> float:
    """Seconds until a deadline.

    Raises:
        RetoolTimeoutError: If it has passed.
    """
    seconds = deadline - time.monotonic()
    if seconds <= 0:
        raise RetoolTimeoutError("the deadline has passed")
    return seconds


class Wire:
    """The state of one connection, whichever streams it is made of.

    Attributes:
        deadline: Time of the monotonic clock at which the call under way has to be done.
        in_handshake: Whether a TLS handshake has begun and not ended.
        stream: The stream that was opened last.
        handed: Number of bytes handed on since the head of the answer.
    """

    __slots__ = ("_is_http", "_rest", "_tail", "deadline", "handed", "in_handshake", "stream")

    def __init__(self) -> None:
        self.deadline = math.inf
        self.in_handshake = False
        self.stream: Any = None
        self.handed = 0
        self._rest = b""
        self._tail = b""
        self._is_http: bool | None = None

    def opened(self, stream: Any) -> Any:
        """Takes over a stream that was opened."""
        self.stream = stream
        self._rest = self._tail = b""
        return stream

    def within(self, timeout: float | None) -> float | None:
        """A time-out that ends at the deadline at the latest."""
        if self.deadline == math.inf:
            return timeout
        return left(self.deadline) if timeout is None else min(timeout, left(self.deadline))

    def sent(self) -> None:
        """Notes that a message begins or goes on; the next bytes that come are an answer."""
        self._is_http = None
        self._tail = b""

    def next_piece(self, received: bytes | None = None) -> bytes:
        """What is handed on of the bytes that came: up to the end of an empty line, so never more than one message.

        Args:
            received: New bytes; without them what is left of the last ones, if any.
        """
        rest = self._rest if received is None else received
        if not rest:
            return b""
        if self._is_http is None:
            # The handshakes of SOCKS proxies are not cut.
            self._is_http = b"HTTP/".startswith(rest[:5])
        found = _EMPTY_LINE.search(self._tail + rest if self._tail else rest) if self._is_http else None
        if found is None:
            self._rest, self._tail = b"", rest[-2:] if b"\n" in rest[-2:] else b""
            self.handed += len(rest)
            return rest
        end = found.end() - len(self._tail)
        self._rest, self._tail = rest[end:], b""
        self.handed += end
        return rest[:end]

    def holds_more(self) -> bool:
        """Whether bytes came that nobody asked for, as far as they were taken from the system."""
        if self._rest:
            return True
        tls = self.stream.get_extra_info("ssl_object") if self.stream is not None else None
        if isinstance(tls, ssl.SSLSocket):
            return tls.pending() > 0
        if not isinstance(tls, ssl.SSLObject):
            return False
        try:
            # What has come is in memory: this waits for nothing.
            tls.read(1)
        except ssl.SSLWantReadError:
            return False
        except ssl.SSLError:
            return True
        return True


class Stream:
    """A connection of a sync client.

    Args:
        inner: The stream of httpcore.
        wire: The state of the connection.
    """

    def __init__(self, inner: Any, wire: Wire) -> None:
        self._inner = inner
        self._wire = wire

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Reads what there is, one message at most."""
        wire = self._wire
        return wire.next_piece() or wire.next_piece(self._inner.read(max_bytes, timeout=wire.within(timeout)))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Writes all of it."""
        wire = self._wire
        wire.sent()
        for start in range(0, len(buffer), _PIECE):
            self._inner.write(buffer[start : start + _PIECE], timeout=wire.within(timeout))

    def start_tls(self, ssl_context: Any, server_hostname: Any = None, timeout: float | None = None) -> "Stream":
        """Goes on with TLS."""
        wire = self._wire
        wire.in_handshake = True
        inner = self._inner.start_tls(ssl_context, server_hostname, _handshake(wire.within(timeout)))
        wire.in_handshake = False
        stream: Stream = wire.opened(Stream(inner, wire))
        return stream

    def close(self) -> None:
        """Closes the connection."""
        self._inner.close()

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks its streams."""
        return self._inner.get_extra_info(info)


class Backend:
    """A network backend of httpcore for one connection of a sync client.

    Args:
        inner: The backend that connects.
        wire: The state of the connection.
    """

    def __init__(self, inner: Any, wire: Wire) -> None:
        self._inner = inner
        self._wire = wire

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> Stream:
        """Connects to a host."""
        wire = self._wire
        inner = self._inner.connect_tcp(host, port, timeout=wire.within(timeout), **options)
        stream: Stream = wire.opened(Stream(inner, wire))
        return stream

    def connect_unix_socket(self, path: str, timeout: float | None = None, **options: Any) -> Stream:
        """Connects to a socket of the file system."""
        wire = self._wire
        inner = self._inner.connect_unix_socket(path, timeout=wire.within(timeout), **options)
        stream: Stream = wire.opened(Stream(inner, wire))
        return stream

    def sleep(self, seconds: float) -> None:
        """Waits."""
        self._inner.sleep(seconds)


class AsyncStream:
    """A connection of an async client; its calls are cancelled at the deadline. See `Stream`."""

    def __init__(self, inner: Any, wire: Wire) -> None:
        self._inner = inner
        self._wire = wire

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Reads what there is, one message at most."""
        wire = self._wire
        piece = wire.next_piece()
        if piece:
            return piece
        try:
            return wire.next_piece(await self._inner.read(max_bytes, timeout=timeout))
        except ssl.SSLError as error:
            # httpcore's async streams let this through: a server may refuse a certificate after the handshake.
            from .library import core_error

            raise core_error("ReadError", error) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Writes all of it."""
        self._wire.sent()
        try:
            await self._inner.write(buffer, timeout=timeout)
        except ssl.SSLError as error:
            from .library import core_error

            raise core_error("WriteError", error) from error

    async def start_tls(
        self, ssl_context: Any, server_hostname: Any = None, timeout: float | None = None
    ) -> "AsyncStream":
        """Goes on with TLS."""
        wire = self._wire
        wire.in_handshake = True
        inner = await self._inner.start_tls(ssl_context, server_hostname, _handshake(timeout))
        wire.in_handshake = False
        stream: AsyncStream = wire.opened(AsyncStream(inner, wire))
        return stream

    async def aclose(self) -> None:
        """Closes the connection."""
        await self._inner.aclose()

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks its streams."""
        return self._inner.get_extra_info(info)


class AsyncBackend:
    """A network backend of httpcore for one connection of an async client; see `Backend`."""

    def __init__(self, inner: Any, wire: Wire) -> None:
        self._inner = inner
        self._wire = wire

    async def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> AsyncStream:
        """Connects to a host."""
        inner = await self._inner.connect_tcp(host, port, timeout=timeout, **options)
        stream: AsyncStream = self._wire.opened(AsyncStream(inner, self._wire))
        return stream

    async def connect_unix_socket(self, path: str, timeout: float | None = None, **options: Any) -> AsyncStream:
        """Connects to a socket of the file system."""
        inner = await self._inner.connect_unix_socket(path, timeout=timeout, **options)
        stream: AsyncStream = self._wire.opened(AsyncStream(inner, self._wire))
        return stream

    async def sleep(self, seconds: float) -> None:
        """Waits."""
        await self._inner.sleep(seconds)


def _handshake(timeout: float | None) -> float:
    return _HANDSHAKE if timeout is None else min(timeout, _HANDSHAKE)
