# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
"""The time until which a call has to be done, also where a server takes or gives its bytes one by one.

httpcore's time-outs are those of one read or write. Sync connections are told the deadline of the call that they work
for instead; async calls are cancelled.
"""

import contextvars
import time
from typing import Any

from .errors import RetoolTimeoutError

current: contextvars.ContextVar[float | None] = contextvars.ContextVar("retool_client_deadline", default=None)
"""The deadline of the call under way: a time of the monotonic clock."""

_PIECE = 65536
"""How many bytes are written before the deadline is looked at again."""


def left(deadline: float) -> float:
    """Seconds until a deadline.

    Raises:
        RetoolTimeoutError: If it has passed.
    """
    seconds = deadline - time.monotonic()
    if seconds <= 0:
        raise RetoolTimeoutError("the deadline has passed")
    return seconds


def _within(timeout: float | None) -> float | None:
    """A time-out that ends at the current deadline at the latest."""
    end = current.get()
    if end is None:
        return timeout
    return left(end) if timeout is None else min(timeout, left(end))


class _Stream:
    """A connection whose reads and writes end at the deadline, however slow the server is."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return bytes(self._inner.read(max_bytes, timeout=_within(timeout)))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _PIECE):
            self._inner.write(buffer[start : start + _PIECE], timeout=_within(timeout))

    def start_tls(self, ssl_context: Any, server_hostname: Any = None, timeout: float | None = None) -> Any:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _within(timeout)))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class DeadlineBackend:
    """A network backend of httpcore whose connections know the deadline.

    Args:
        inner: The backend that connects.
    """

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> Any:
        """Connects to a host."""
        return _Stream(self._inner.connect_tcp(host, port, timeout=_within(timeout), **options))

    def connect_unix_socket(self, path: str, timeout: float | None = None, **options: Any) -> Any:
        """Connects to a socket of the file system."""
        return _Stream(self._inner.connect_unix_socket(path, timeout=_within(timeout), **options))

    def sleep(self, seconds: float) -> None:
        """Waits."""
        self._inner.sleep(seconds)
