"""An instance of a release: what tests ask, set and read, and its fronts, as a context manager."""

import threading
import time
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ..errors import ClientgenError
from ..releases.release import Release
from ..workspace.source import Source
from ..workspace.workspace import Workspace
from .answers import Handled
from .api import HEALTH, Api
from .control import CONTROL, KEYS, is_own, read_command
from .documents import Mode
from .faults import Fault, Faults, Rule
from .http.messages import Reply, Request, envelope, json_reply
from .http.server import Server
from .ledger import Ledger, Served
from .limit import RateLimit
from .routes import PREFIX, Found, NotAllowed, Operation
from .tokens import DEFAULT_TOKEN

if TYPE_CHECKING:
    from .http.transport import InProcess


SOURCE = "X-Mock-Source"
"""The header that says where an answer comes from: `state`, `sampled`, `fault`, `refused`, `instance`, `invalid`."""


class InvalidReplyError(ClientgenError, AssertionError):
    """The instance was about to answer what its document does not allow: a bug of the mock, not of the caller."""


class MockRetool:
    """A Retool instance of one release, on a free port of the loopback while it is a context.

    Everything that it holds, makes up and counts is the same on the socket and through `transport()`. At the end of the
    context an answer that was not as the document says fails the test that asked for it.

    Args:
        release: A release that has a snapshot (`3.334`), or the file of a document; if it is None, the newest release
            that was fetched into the workspace, or else the newest that has a snapshot.
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

    Attributes:
        api: The operations of the release.
        token: The token that may call everything.

    Raises:
        ClientgenError: If the release has no snapshot, or nothing tells the file's release.
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
        self.api = Api(_source(release, spec, directory), mode=mode, token=token, seed=seed, leave_out=leave_out)
        self.token = token
        self._faults = Faults()
        self._ledger = Ledger()
        self._limit = RateLimit(points_per_minute, clock) if points_per_minute is not None else None
        self._lock = threading.RLock()
        self._host = host
        self._port = port
        self._allowed_hosts = allowed_hosts
        self._server: Server | None = None

    @property
    def release(self) -> str:
        """The release, as `3.334`."""
        return self.api.source.release.line

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

        return InProcess(self.handle)

    def handle(self, request: Request) -> Reply:
        """Answers a request.

        Args:
            request: The request. Its method is in upper case.

        Returns:
            The reply, and how a front has to send it. Never raises, whatever a client sends.
        """
        with self._lock:
            if request.path.startswith(CONTROL):
                return self._endpoint(request)
            found = self.api.find(request)
            operation = found.operation if isinstance(found, Found) else None
            try:
                fault = self._faults.take(request, operation)
                handled = self._handled(request, found) if fault is None else self._faulty(request, found, fault)
            except ClientgenError as error:
                handled = Handled(json_reply(400, envelope(str(error))), "refused")
            reply = handled.reply
            status = 0 if reply.wire.reset or reply.wire.close else reply.status
            key = operation.key if operation else None
            self._ledger.write(Served(request, key, status, handled.source, handled.problems))
            return Reply(reply.status, (*reply.headers, (SOURCE, handled.source)), reply.body, reply.wire)

    def trusts(self, head: Request) -> bool:
        """Whether a request may send a large body: it has a token of the instance.

        Args:
            head: The request, without its body.
        """
        with self._lock:
            return self.api.tokens.check(head.header("authorization")) is not None

    def reset(self, *, ledger: bool = False) -> None:
        """Puts the objects back to the beginning and forgets minted tokens and faults.

        Args:
            ledger: Whether the ledger starts anew too. Its invalid replies stay in any case.
        """
        with self._lock:
            self.api.reset()
            self._faults.reset()
            if self._limit is not None:
                self._limit.reset()
            if ledger:
                self._ledger.reset()

    def mint_token(self, scopes: list[str]) -> str:
        """A new token that has some scopes, such as `users:read`.

        Raises:
            ClientgenError: If no operation of the release needs such a scope.
        """
        with self._lock:
            return self.api.tokens.mint(self.api.tokens.checked(scopes))

    def fault(
        self,
        fault: str,
        *,
        count: int | None = 1,
        method: str | None = None,
        path: str | None = None,
        operation: str | None = None,
    ) -> None:
        """Sets up a fault.

        Args:
            fault: For example `status=429; retry-after=2`, or `reset`.
            count: How many requests get it, one or more; None for all until `reset`.
            method: Only requests with this method.
            path: Only requests of this path template, or whose path after `/api/v2` matches this pattern (`/users/*`).
            operation: Only requests of this operation: `users.list`.

        Raises:
            ClientgenError: If the fault is unknown, or no request of the release could get it.
        """
        with self._lock:
            rule = Rule(Fault.read(fault), method and method.upper(), path, operation, count)
            rule.check(self.api.routes, ("/spec", HEALTH))
            self._faults.add(rule)

    def faults(self) -> list[dict[str, Any]]:
        """The faults that are set up, as JSON."""
        with self._lock:
            return [rule.to_dict() for rule in self._faults.rules]

    def clear_faults(self) -> None:
        """Forgets all faults."""
        with self._lock:
            self._faults.reset()

    def invalid_replies(self, known: int = 0) -> tuple[int, list[dict[str, Any]]]:
        """Answers of the instance that its document does not allow: bugs of the mock.

        Args:
            known: How many of them are left out.

        Returns:
            How many there were since the instance was made, and the last ones.
        """
        with self._lock:
            count = self._ledger.totals["invalid_replies"]
            kept = list(self._ledger.invalid_replies)
        return count, kept[-(count - known) :] if count > known else []

    def report(self) -> dict[str, Any]:
        """The ledger as JSON, with the release, mode and seed of the instance."""
        with self._lock:
            return {
                "release": self.release, "mode": self.api.mode, "seed": self.api.seed,
                **self._ledger.report(self.api.routes.operations), "unchecked": list(self.api.validators.unchecked),
            }  # fmt: skip

    def requests(self, tag: str | None = None) -> list[dict[str, Any]]:
        """The last requests as they came, with what became of them.

        Args:
            tag: Only those with this `X-Mock-Tag`.
        """
        with self._lock:
            kept = [served.to_dict() for served in self._ledger.requests]
        return [entry for entry in kept if tag is None or entry["tag"] == tag]

    def sampled(self, operation: Operation, wanted: str) -> Reply:
        """What `X-Mock-Respond` (`status=404; body=full; variant=2`) gives for an operation, without a request."""
        with self._lock:
            return self._noted(operation, self.api.sampled(operation, wanted)).reply

    def _endpoint(self, request: Request) -> Reply:
        """Answers a request to one of the instance's own endpoints."""
        name = request.path.removeprefix(CONTROL)
        if request.method == "GET":
            return self._read(name, dict(request.query))
        known = self.api.tokens.check(request.header("authorization")) == self.token
        if not known and not is_own(request):
            message = "Send the instance's token, or Content-Type: application/json from the same origin"
            return json_reply(403, envelope(message))
        if (request.method, name) == ("DELETE", "faults"):
            self.clear_faults()
            return Reply(204)
        if request.method != "POST" or name not in KEYS:
            return json_reply(404, envelope(f"{request.method} {request.path[:100]} is not an endpoint of the mock"))
        try:
            body = read_command(name, request.body)
            if name == "reset":
                self.reset(ledger=body.get("ledger", False))
                return Reply(204)
            if name == "tokens":
                return json_reply(201, {"token": self.mint_token(body.get("scopes", []))})
            self.fault(body.pop("fault", ""), **body)
            return json_reply(201, {"faults": self.faults()})
        except ClientgenError as error:
            return json_reply(400, envelope(str(error)))

    def _read(self, name: str, query: dict[str, str]) -> Reply:
        if name == "report":
            return json_reply(200, self.report())
        if name == "requests":
            return json_reply(200, {"requests": self.requests(query.get("tag"))})
        if name == "faults":
            return json_reply(200, {"faults": self.faults()})
        return json_reply(404, envelope("The endpoints to read are report, requests and faults"))

    def _handled(self, request: Request, found: Found | NotAllowed | None) -> Handled:
        """What the API answers, within the rate limit."""
        if self._limit is not None and request.path.startswith(PREFIX + "/"):
            seconds = self._limit.take(request.path.removeprefix(PREFIX))
            if seconds:
                headers = (("Retry-After", str(seconds)),)
                return Handled(json_reply(429, envelope("Too many requests"), headers), "refused")
        handled = self.api.handle(request, found)
        return self._noted(found.operation, handled) if isinstance(found, Found) else handled

    def _noted(self, operation: Operation, handled: Handled) -> Handled:
        if handled.intended is not None:
            self._ledger.write_invalid_reply(operation.key, handled.intended, handled.wrong)
        return handled

    def _faulty(self, request: Request, found: Found | NotAllowed | None, fault: Fault) -> Handled:
        handled = None if fault.replaces else self._handled(request, found)
        self._ledger.write_fault("; ".join(f"{k}={v}" if v else k for k, v in fault.options.items()))
        reply = fault.spoil(handled.reply if handled else None, datetime.now(UTC))
        return Handled(reply, "fault", handled.problems if handled else ())


def _source(release: str | Path | None, spec: Path | None, directory: Path | None) -> Source:
    workspace = Workspace.find(directory)
    if isinstance(release, Path):
        return Source.of_file(workspace, release)
    if spec is not None:
        return Source.of_file(workspace, Path(spec), Release(release) if release is not None else None)
    return Source.of_release(workspace, Release(release or workspace.default_release()))
