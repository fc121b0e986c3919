"""What the instance was asked and what it answered, counted where no client can reach it."""

import base64
from collections import Counter, deque
from collections.abc import Iterable
from typing import Any

from attrs import evolve, field, frozen

from .http.messages import Reply, Request
from .routes import Operation
from .schema.validation import Problem

KEPT_REQUESTS, KEPT_PROBLEMS = 2000, 500
"""How many of the last requests are kept as they came; how many invalid requests, and how many invalid replies."""

KEPT_BODY, KEPT_BYTES = 1024 * 1024, 64 * 1024 * 1024
"""How many bytes of the body of a request are kept, and of all requests; beyond it the oldest ones go."""

KEPT_NAMES, KEPT_CLIENTS = 10_000, 100
"""How many different tags, unknown paths and faults are counted, and how many kinds of clients: others are `other`."""

_ENTRY_BYTES = 200


@frozen
class Served:
    """A request and its outcome.

    Attributes:
        request: The request.
        operation: Method and path template; None if no operation has that path.
        status: Status of the reply; 0 where the connection was reset or closed instead.
        source: `state`, `sampled`, `fault`, `refused` (by the instance itself: token, scope, validity), `instance`
            (health, document) or `invalid` (the reply was a bug of the instance).
        problems: What in the request is not allowed.
    """

    request: Request
    operation: tuple[str, str] | None
    status: int
    source: str
    problems: tuple[Problem, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The request and its outcome as JSON; a body that is not UTF-8 is in base64."""
        request = self.request
        try:
            body: dict[str, Any] = {"body": request.body.decode()}
        except UnicodeDecodeError:
            body = {"body_base64": base64.b64encode(request.body).decode()}
        # A token that the instance does not know may be one of a real instance.
        hidden = "authorization" if self.source == "refused" and self.status == 401 else None
        return {
            "method": request.method,
            "target": request.target,
            "headers": [[name, "…" if name.lower() == hidden else value] for name, value in request.headers],
            **body,
            "operation": " ".join(self.operation) if self.operation else None,
            "client": client_kind(request),
            "tag": request.header("x-mock-tag"),
            "status": self.status,
            "source": self.source,
            "problems": list(map(str, self.problems)),
        }


def client_kind(request: Request) -> str:
    """Which client sent a request: what `X-Mock-Client` says, else the first word of its `User-Agent`."""
    name = request.header("x-mock-client") or (request.header("user-agent") or "").partition("/")[0]
    return name[:40] or "unknown"


class Kept(deque[Served]):
    """The last requests: a number of them, and of bytes."""

    def __init__(self, count: int) -> None:
        super().__init__(maxlen=count)
        self._bytes = 0

    def append(self, served: Served) -> None:
        """Keeps a request, and forgets the oldest ones where there are too many."""
        if len(self) == self.maxlen:
            self.popleft()
        super().append(served)
        self._bytes += _size(served)
        while self._bytes > KEPT_BYTES and len(self) > 1:
            self.popleft()

    def popleft(self) -> Served:
        """Forgets the oldest request."""
        served = super().popleft()
        self._bytes -= _size(served)
        return served

    def clear(self) -> None:
        """Forgets all requests."""
        super().clear()
        self._bytes = 0


def _size(served: Served) -> int:
    request = served.request
    head = len(request.target) + sum(len(name) + len(value) for name, value in request.headers)
    return head + len(request.body) + sum(len(problem.message) for problem in served.problems) + _ENTRY_BYTES


def _count(counter: Counter[str], name: str) -> None:
    """Counts what clients name, up to a number of names."""
    if name[:200] in counter or len(counter) < KEPT_NAMES:
        counter[name[:200]] += 1


@frozen
class Ledger:
    """Counts and keeps. There is no way to write to it but by requests.

    Attributes:
        cells: How often each operation was answered with a status, to a kind of client, from a source.
        named: How often tags, paths that no operation has (`unknown`) and faults came, by what they are.
        invalid_requests: The last requests that the document does not allow.
        invalid_replies: Replies that the document does not allow: bugs of the instance. They are never forgotten.
        requests: The last requests.
        totals: How many requests, invalid requests, invalid replies and resets there were.
    """

    cells: Counter[tuple[tuple[str, str], int, str, str]] = field(factory=Counter)
    named: dict[str, Counter[str]] = field(
        factory=lambda: {"unknown": Counter(), "faults": Counter(), "tags": Counter()}
    )
    invalid_requests: Kept = field(factory=lambda: Kept(KEPT_PROBLEMS))
    invalid_replies: deque[dict[str, Any]] = field(factory=lambda: deque(maxlen=KEPT_PROBLEMS))
    requests: Kept = field(factory=lambda: Kept(KEPT_REQUESTS))
    totals: Counter[str] = field(factory=Counter)
    _clients: set[str] = field(factory=set, init=False)

    def write(self, served: Served) -> None:
        """Records a request and its outcome."""
        request = served.request
        if len(request.body) > KEPT_BODY:
            served = evolve(served, request=evolve(request, body=request.body[:KEPT_BODY]))
        self.requests.append(served)
        self.totals["requests"] += 1
        tag = request.header("x-mock-tag")
        if tag:
            _count(self.named["tags"], tag)
        if served.operation is not None:
            client = client_kind(request)
            if client not in self._clients and len(self._clients) >= KEPT_CLIENTS:
                client = "other"
            self._clients.add(client)
            self.cells[served.operation, served.status, client, served.source] += 1
        elif served.source != "instance":
            _count(self.named["unknown"], f"{request.method} {request.path}")
        if served.problems:
            self.totals["invalid_requests"] += 1
            self.invalid_requests.append(served)

    def write_fault(self, fault: str) -> None:
        """Counts a fault that was served."""
        _count(self.named["faults"], fault)

    def write_invalid_reply(self, operation: tuple[str, str], reply: Reply, problems: list[Problem]) -> None:
        """Records that the mock was about to answer what its document does not allow."""
        self.totals["invalid_replies"] += 1
        self.invalid_replies.append({
            "operation": " ".join(operation), "status": reply.status, "problems": list(map(str, problems)),
            "body": reply.body[:2000].decode("utf-8", "replace"),
        })  # fmt: skip

    def reset(self) -> None:
        """Starts anew, but for invalid replies and the number of resets."""
        kept = {"invalid_replies": self.totals["invalid_replies"], "resets": self.totals["resets"] + 1}
        for counter in (self.totals, *self.named.values()):
            counter.clear()
        self.cells.clear()
        for requests in (self.invalid_requests, self.requests):
            requests.clear()
        self._clients.clear()
        self.totals.update(kept)

    def report(self, operations: Iterable[Operation]) -> dict[str, Any]:
        """The ledger as JSON.

        Args:
            operations: All operations of the release.
        """
        cells: dict[tuple[str, str], dict[str, Any]] = {
            each.key: {"id": each.id, "method": each.method, "path": each.path, "statuses": {}} for each in operations
        }
        for (key, status, client, source), count in sorted(self.cells.items()):
            cells[key]["statuses"].setdefault(str(status), {}).setdefault(client, {})[source] = count
        invalid = {"count": self.totals["invalid_requests"], "last": [each.to_dict() for each in self.invalid_requests]}
        return {
            "requests": self.totals["requests"],
            "resets": self.totals["resets"],
            "operations": list(cells.values()),
            **{name: dict(counter) for name, counter in self.named.items()},
            "invalid_requests": invalid,
            "invalid_replies": {"count": self.totals["invalid_replies"], "last": list(self.invalid_replies)},
        }
