"""What is kept of the exchanges that a proxy passes on, and how many there were."""

import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import define

from ..bodies import read_body
from ..operations import API_ROOT
from .exchange_log import ExchangeLog
from .redaction import Redactor

if TYPE_CHECKING:
    import httpx

MAX_KEPT = 16 * 1024 * 1024
"""The largest body that is recorded, in bytes; larger ones pass through."""


@define
class Counts:
    """What went through a proxy.

    Attributes:
        recorded: Exchanges in the recording.
        passed: Exchanges that are not with the API, are too large or cannot be read; they went through unrecorded.
        failed: Requests to which the instance gave no answer.
        lost: Exchanges that could not be written, as where the disk is full.
    """

    recorded: int = 0
    passed: int = 0
    failed: int = 0
    lost: int = 0


class Upstream:
    """The instance behind a proxy, and what is kept of each exchange with it.

    Args:
        url: URL of the instance.
        client: Talks to the instance.
        log: Where exchanges go.
        redactor: Redacts them before.

    Attributes:
        counts: What went through so far.
        idle: Set while no exchange is under way.
    """

    def __init__(self, url: str, client: "httpx.Client", log: ExchangeLog, redactor: Redactor) -> None:
        self.url, self.client, self.counts = url, client, Counts()
        self._log, self._redactor = log, redactor
        self.idle = threading.Event()
        self.idle.set()
        self._lock = threading.Lock()
        self._running = 0

    def begin(self) -> None:
        """An exchange begins."""
        with self._lock:
            self._running += 1
            self.idle.clear()

    def end(self) -> None:
        """An exchange ends."""
        with self._lock:
            self._running -= 1
            if not self._running:
                self.idle.set()

    def count(self, name: str) -> None:
        """Adds one to one of the counts."""
        with self._lock:
            setattr(self.counts, name, getattr(self.counts, name) + 1)

    def record(
        self, method: str, target: str, sent: "KeptBody", answer: "httpx.Response", received: "KeptBody"
    ) -> None:
        """Records an exchange, if it is one with the API and small enough.

        Args:
            method: HTTP method.
            target: Path and query, as they were sent.
            sent: Body and headers of the request.
            answer: Status and headers of the answer.
            received: Its body.

        Raises:
            OSError: If the recording cannot be written.
        """
        path, _, query = target.partition("?")
        if f"{API_ROOT}/" not in path or sent.is_cut or received.is_cut:
            self.count("passed")
            return
        content_type = answer.headers.get("content-type")
        request = read_body(sent.content, sent.headers.get("content-type"), sent.headers.get("content-encoding"))
        response = read_body(received.content, content_type, answer.headers.get("content-encoding"))
        if any(body is not None and body.defect for body in (request, response)):
            # What it says it is, it is not; a recording would say that it is.
            self.count("passed")
            return
        with self._lock:
            line = self._redactor.exchange(method, path, query, request, answer.status_code, content_type, response)
            self._log.write(line)
            self.counts.recorded += 1


class KeptBody:
    """A body that passes through, kept up to a size.

    Attributes:
        headers: The headers of the message that it belongs to.
        is_cut: Whether it was too large to be kept.
    """

    def __init__(self, headers: Any) -> None:
        self.headers = headers
        self.is_cut = False
        self._pieces = bytearray()

    def through(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """The pieces as they come."""
        for piece in pieces:
            if len(self._pieces) + len(piece) > MAX_KEPT:
                self.is_cut = True
                self._pieces.clear()
            if not self.is_cut:
                self._pieces += piece
            yield piece

    @property
    def content(self) -> bytes:
        """What was kept: all of it, or nothing if it was too large."""
        return bytes(self._pieces)
