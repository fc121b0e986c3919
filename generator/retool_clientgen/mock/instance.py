"""An instance with its fronts, as a context manager."""

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from ..errors import ClientgenError
from ..workspace.workspace import Workspace
from .core import Core
from .documents import Mode
from .http.server import Server
from .tokens import DEFAULT_TOKEN

if TYPE_CHECKING:
    import httpx


class InvalidReplyError(ClientgenError, AssertionError):
    """The instance would have answered what its document does not allow: a bug of it, not of who asked."""


class MockRetool:
    """A Retool instance of one release, on a free port of the loopback while it is a context.

    Everything that it holds, makes up and counts is the same on the socket and through `transport()`. At the end of the
    context an answer that was not as the document says fails the test that asked for it.

    Args:
        release: A release that has a snapshot (`3.334`), or the file of a document; the newest release if it is None.
        host: Address to listen on.
        port: Port to listen on; a free one if it is 0.
        token: The token that may call everything.
        seed: Decides identifiers and all that is made up.
        mode: `spec` answers as the document says; `observed` as instances were recorded to answer.
        directory: Where to look for the workspace; the current directory if it is None.

    Attributes:
        core: The instance without its fronts, which has the methods that follow.
        token: The token that may call everything.
        handle: Answers a request without any front.
        report: The ledger: what was asked and answered, by operation, status, kind of client and source.
        requests: The last requests as they came, those with an `X-Mock-Tag` only where one is given.
        reset: Puts the objects back to the beginning.
        mint_token: Makes a token that has some scopes.
        fault: Sets up a fault for the next requests that match.

    Raises:
        ClientgenError: If there is no such document.
    """

    def __init__(
        self,
        release: str | Path | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        token: str = DEFAULT_TOKEN,
        seed: int = 0,
        mode: Mode = "spec",
        directory: Path | None = None,
    ) -> None:
        chosen = Workspace.find(directory).snapshots()[-1] if release is None else release
        self.core = Core(chosen, mode=mode, token=token, seed=seed, directory=directory)
        self.token = token
        self.handle = self.core.handle
        self.report = self.core.report
        self.requests = self.core.requests
        self.reset = self.core.reset
        self.mint_token = self.core.mint_token
        self.fault = self.core.fault
        self._host = host
        self._port = port
        self._server: Server | None = None

    @property
    def release(self) -> str:
        """The release, as `3.334`."""
        return str(self.core.documents.release)

    @property
    def url(self) -> str:
        """Where the instance is: scheme, host and port.

        Raises:
            RuntimeError: If it is not served: outside of the context.
        """
        if self._server is None:
            raise RuntimeError("the instance has a URL while it is a context: with MockRetool() as instance")
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._server.port}"

    @property
    def environment(self) -> dict[str, str]:
        """The environment that Retool's own tools, and the clients, read where an instance is."""
        return {
            "RETOOL_HOST": self.url.removeprefix("http://"),
            "RETOOL_SCHEME": "http",
            "RETOOL_ACCESS_TOKEN": self.token,
        }

    def start(self) -> Self:
        """Begins to serve, unless it does already.

        Raises:
            ClientgenError: If the address cannot be listened on.
        """
        if self._server is not None:
            return self
        server = Server(self.core, self._host, self._port)
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
            known: How many such answers there were before; they are not said again.

        Raises:
            InvalidReplyError: If it had, with where it does not fit.
        """
        _, invalid = self.core.invalid_replies(known)
        if invalid:
            lines = [f"{entry['operation']} {entry['status']}: {'; '.join(entry['problems'])}" for entry in invalid]
            raise InvalidReplyError("answers of the mock are not as the document says:\n" + "\n".join(lines))

    def transport(self) -> "httpx.MockTransport":
        """A transport for httpx clients in this process, sync and async, without a socket."""
        from .http.transport import in_process

        return in_process(self.core)
