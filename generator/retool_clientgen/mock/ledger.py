"""What the instance was asked and what it answered, counted where no client can reach it."""

import base64
from collections import Counter, deque
from typing import Any

from attrs import evolve, field, frozen

from .http.messages import Headers, Reply, Request
from .schema.validation import Problem

KEPT_REQUESTS = 2000
"""How many of the last requests are kept as they came."""

KEPT_PROBLEMS = 500
"""How many invalid requests, and how many invalid replies, are kept."""

KEPT_BODY = 1024 * 1024
"""How much of the body of a request is kept, in bytes."""

KEPT_BYTES = 64 * 1024 * 1024
"""How much of all requests is kept, in bytes; with more the oldest ones go."""

KEPT_NAMES = 10_000
"""How many different tags, unknown paths and faults are counted."""

KEPT_CLIENTS = 100
"""How many kinds of clients are told apart; all others are `other`."""


@frozen
class Served:
    """What a request was, and what became of it.

    Attributes:
        request: The request.
        operation: Method and path template; None if no operation has that path.
        status: Status of the reply; nought where the connection was reset or closed instead.
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
        try:
            body: dict[str, Any] = {"body": self.request.body.decode()}
        except UnicodeDecodeError:
            body = {"body_base64": base64.b64encode(self.request.body).decode()}
        return {
            "method": self.request.method,
            "target": self.request.target,
            "headers": [list(pair) for pair in self._headers()],
            **body,
            "operation": " ".join(self.operation) if self.operation else None,
            "client": client_kind(self.request),
            "tag": self.request.header("x-mock-tag"),
            "status": self.status,
            "source": self.source,
            "problems": [str(problem) for problem in self.problems],
        }

    def _headers(self) -> Headers:
        """The headers; a token that the instance does not know may be one of a real instance, and is left out."""
        if self.source != "refused" or self.status != 401:
            return self.request.headers
        return tuple((k, "…" if k.lower() == "authorization" else v) for k, v in self.request.headers)


def client_kind(request: Request) -> str:
    """Which client sent a request: what `X-Mock-Client` says, else the first word of its `User-Agent`."""
    name = request.header("x-mock-client") or (request.header("user-agent") or "").partition("/")[0]
    return name[:40] or "unknown"


def _count(counter: Counter[str], name: str) -> None:
    """Counts what clients name, up to a number of names."""
    if name in counter or len(counter) < KEPT_NAMES:
        counter[name] += 1


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
    return head + len(request.body) + sum(len(problem.message) for problem in served.problems) + 200


@frozen
class Ledger:
    """Counts and keeps. There is no way to write to it but by requests.

    Attributes:
        cells: How often each operation was answered with a status, to a kind of client, from a source.
        tags: How many requests had each `X-Mock-Tag`.
        unknown: How often each method and path was asked for that no operation has.
        faults: How often each fault was served.
        invalid_requests: The last requests that the document does not allow.
        invalid_replies: Replies that the document does not allow: bugs of the instance. They are never forgotten.
        requests: The last requests.
        totals: How many requests, invalid requests, invalid replies and resets there were.
    """

    cells: Counter[tuple[tuple[str, str], int, str, str]] = field(factory=Counter)
    tags: Counter[str] = field(factory=Counter)
    unknown: Counter[str] = field(factory=Counter)
    faults: Counter[str] = field(factory=Counter)
    invalid_requests: Kept = field(factory=lambda: Kept(KEPT_PROBLEMS))
    invalid_replies: deque[dict[str, Any]] = field(factory=lambda: deque(maxlen=KEPT_PROBLEMS))
    requests: Kept = field(factory=lambda: Kept(KEPT_REQUESTS))
    totals: Counter[str] = field(factory=Counter)
    _clients: set[str] = field(factory=set, init=False)

    def write(self, served: Served) -> None:
        """Records what became of a request."""
        if len(served.request.body) > KEPT_BODY:
            served = evolve(served, request=evolve(served.request, body=served.request.body[:KEPT_BODY]))
        self.requests.append(served)
        self.totals["requests"] += 1
        tag = served.request.header("x-mock-tag")
        if tag:
            _count(self.tags, tag[:200])
        if served.operation is None:
            if served.source != "instance":
                _count(self.unknown, f"{served.request.method} {served.request.path}"[:200])
        else:
            client = client_kind(served.request)
            if client not in self._clients and len(self._clients) >= KEPT_CLIENTS:
                client = "other"
            self._clients.add(client)
            self.cells[served.operation, served.status, client, served.source] += 1
        if served.problems:
            self.totals["invalid_requests"] += 1
            self.invalid_requests.append(served)

    def write_fault(self, fault: str) -> None:
        """Counts a fault that was served."""
        _count(self.faults, fault[:200])

    def write_invalid_reply(self, operation: tuple[str, str], reply: Reply, problems: list[Problem]) -> None:
        """Records that the mock was about to answer what its document does not allow."""
        self.totals["invalid_replies"] += 1
        self.invalid_replies.append({
            "operation": " ".join(operation),
            "status": reply.status,
            "problems": [str(problem) for problem in problems],
            "body": reply.body[:2000].decode("utf-8", "replace"),
        })  # fmt: skip

    def reset(self) -> None:
        """Starts anew, but for invalid replies and the number of resets."""
        bugs, resets = self.totals["invalid_replies"], self.totals["resets"]
        for kept in (self.cells, self.tags, self.unknown, self.faults, self._clients):
            kept.clear()
        self.invalid_requests.clear()
        self.requests.clear()
        self.totals.clear()
        self.totals.update(invalid_replies=bugs, resets=resets + 1)

    def report(self, names: dict[tuple[str, str], str]) -> dict[str, Any]:
        """The ledger as JSON.

        Args:
            names: Names of all operations of the release, by method and path template.
        """
        operations: dict[tuple[str, str], dict[str, Any]] = {
            key: {"id": name, "method": key[0], "path": key[1], "statuses": {}} for key, name in names.items()
        }
        for (key, status, client, source), count in sorted(self.cells.items()):
            by_client = operations[key]["statuses"].setdefault(str(status), {}).setdefault(client, {})
            by_client[source] = count
        return {
            "requests": self.totals["requests"],
            "resets": self.totals["resets"],
            "operations": list(operations.values()),
            "unknown": dict(self.unknown),
            "faults": dict(self.faults),
            "tags": dict(self.tags),
            "invalid_requests": {
                "count": self.totals["invalid_requests"],
                "last": [served.to_dict() for served in self.invalid_requests],
            },
            "invalid_replies": {"count": self.totals["invalid_replies"], "last": list(self.invalid_replies)},
        }
