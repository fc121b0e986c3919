"""An instance with its fronts, as a context manager."""

import time
from collections.abc import Callable, Collection
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from ..errors import ClientgenError
from .api import Api
from .control import Control
from .documents import Mode, source_of
from .http.server import Server
from .tokens import DEFAULT_TOKEN

if TYPE_CHECKING:
    from .http.transport import InProcess


class InvalidReplyError(ClientgenError, AssertionError):
    """The instance was about to answer what its document does not allow: a bug of the mock, not of the caller."""


class MockRetool(Control):
    """A Retool instance of one release, on a free port of the loopback while it is a context.

    Everything that it holds, makes up and counts is the same on the socket and through `transport()`. At the end of the
    context an answer that was not as the document says fails the test that asked for it.

    Args:
        release: A release that has a snapshot (`3.334`), or the file of a document; the newest release if it is None.
        spec: The file of a document of that release.
        host: Address to listen on.
        port: Port to listen on; a free one if it is 0.
        allowed_hosts: Names by which clients reach the instance, beside `localhost`, `host` and all IP addresses.
        token: The token that may call everything.
        seed: Decides identifiers and everything that is made up.
        mode: `spec` answers as the document says; `observed` as instances were recorded to answer.
        directory: Where to look for the workspace; the current directory if it is None.
        leave_out: Keys that answers leave out, though the document may require them: `("folder_id",)`.
        points_per_minute: The rolling limit of requests, in points; None for no limit.
        clock: The clock of that limit, in seconds.

    Raises:
        ClientgenError: If there is no such document.
    """

    def __init__(  # noqa: PLR0913 - each is a property of an instance
        self,
        release: str | Path | None = None,
        *,
        spec: Path | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        allowed_hosts: Collection[str] = (),
        token: str = DEFAULT_TOKEN,
        seed: int = 0,
        mode: Mode = "spec",
        directory: Path | None = None,
        leave_out: Collection[str] = (),
        points_per_minute: int | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        api = Api(source_of(release, spec, directory), mode=mode, token=token, seed=seed, leave_out=leave_out)
        super().__init__(api, points_per_minute=points_per_minute, clock=clock)
        self._host = host
        self._port = port
        self._allowed_hosts = allowed_hosts
        self._server: Server | None = None

    @property
    def url(self) -> str:
        """Where the instance is: scheme, host and port.

        Raises:
            RuntimeError: If it is not served: outside of the context.
        """
        if self._server is None:
            raise RuntimeError("the instance has a URL while it is a context: with MockRetool() as instance")
        return self._server.url

    @property
    def environment(self) -> dict[str, str]:
        """The environment in which Retool's own tools, and the clients, look for an instance."""
        return {
            "RETOOL_HOST": self.url.removeprefix("http://"),
            "RETOOL_SCHEME": "http",
            "RETOOL_ACCESS_TOKEN": self.token,
        }

    def start(self) -> Self:
        """Begins to serve, unless it does already.

        Raises:
            ClientgenError: If it cannot listen on the address.
        """
        if self._server is not None:
            return self
        server = Server(self, self._host, self._port, self._allowed_hosts)
        server.start()
        self._server = server
        return self

    def stop(self) -> None:
        """Stops serving."""
        server, self._server = self._server, None
        if server is not None:
            server.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.stop()
        if kind is None:
            self.check()

    def check(self, *, known: int = 0) -> None:
        """Fails if the instance had an answer that its document does not allow.

        Args:
            known: How many such answers there were before; they are not reported again.

        Raises:
            InvalidReplyError: If it had, with where it does not fit.
        """
        _, invalid = self.invalid_replies(known)
        if invalid:
            lines = [f"{entry['operation']} {entry['status']}: {'; '.join(entry['problems'])}" for entry in invalid]
            raise InvalidReplyError("answers of the mock are not as the document says:\n" + "\n".join(lines))

    def transport(self) -> "InProcess":
        """A transport for httpx clients in this process, sync and async, without a socket.

        Faults come as httpx reports them from a socket: a reset as `ReadError`, a slow first byte beyond the timeout as
        `ReadTimeout`, and so on.
        """
        from .http.transport import InProcess

        return InProcess(self)
