"""What tests do with an instance: faults, tokens, resets, the ledger; in the process, and as `/__mock__/…`."""

import json
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from ..errors import ClientgenError
from ..openapi.operations import media_type_of
from .answers import Handled
from .api import HEALTH, Api
from .faults import Fault, Faults, Rule
from .http.guard import is_same_origin
from .http.messages import Reply, Request, envelope, json_reply
from .ledger import Ledger, Served
from .limit import RateLimit
from .routes import PREFIX, Found, NotAllowed, Operation

CONTROL = "/__mock__/"
"""Where the instance's own endpoints are; none of their requests is in the ledger."""

SOURCE = "X-Mock-Source"
"""The header that says where an answer comes from: `state`, `sampled`, `fault`, `refused`, `instance`, `invalid`."""

_KEYS: dict[str, dict[str, tuple[type, ...]]] = {
    "reset": {"ledger": (bool,)},
    "tokens": {"scopes": (list,)},
    "faults": {
        "fault": (str,), "count": (int, type(None)), "method": (str, type(None)), "path": (str, type(None)),
        "operation": (str, type(None)),
    },
}  # fmt: skip


class Control:
    """An instance without a socket, with everything that tests set and read.

    Args:
        api: The operations of the release.
        points_per_minute: The rolling limit of requests, in points; None for no limit.
        clock: The clock of that limit, in seconds.

    Attributes:
        api: The operations of the release.
        token: The token that may call everything.
    """

    def __init__(
        self, api: Api, *, points_per_minute: int | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.api = api
        self.token = api.tokens.first
        self._faults = Faults()
        self._ledger = Ledger()
        self._limit = RateLimit(points_per_minute, clock) if points_per_minute is not None else None
        self._lock = threading.RLock()

    @property
    def release(self) -> str:
        """The release, as `3.334`."""
        return self.api.source.release.line

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
                fault = self._fault(request, operation)
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
            names = {operation.id for operation in self.api.routes.operations}
            rule = Rule.read(fault, count, method, path, operation)
            rule.check(names, self.api.routes, ("/spec", HEALTH))
            self._faults.add(rule)

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
            names = {operation.key: operation.id for operation in self.api.routes.operations}
            about = {"release": self.release, "mode": self.api.mode, "seed": self.api.seed}
            unchecked = {"unchecked": list(self.api.validators.unchecked)}
            return {**about, **self._ledger.report(names), **unchecked}

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

    def _fault(self, request: Request, operation: Operation | None) -> Fault | None:
        text = request.header("x-mock-fault")
        if text is not None:
            return self._faults.take_header(text, request.header("x-mock-tag") or request.target)
        name = operation.id if operation is not None else None
        path = request.path.removeprefix(PREFIX) if request.path.startswith(PREFIX + "/") else request.path
        return self._faults.take(request.method, path, operation.path if operation else None, name)

    def _faulty(self, request: Request, found: Found | NotAllowed | None, fault: Fault) -> Handled:
        handled = None if fault.replaces else self._handled(request, found)
        self._ledger.write_fault("; ".join(f"{k}={v}" if v else k for k, v in fault.options.items()))
        reply = fault.spoil(handled.reply if handled else None, datetime.now(UTC))
        return Handled(reply, "fault", handled.problems if handled else ())

    def _endpoint(self, request: Request) -> Reply:
        """Answers a request to an endpoint of the instance's own.

        A page in a browser can send a form to any address, but neither a token nor JSON to one of another origin.
        """
        name = request.path.removeprefix(CONTROL)
        if request.method == "GET":
            return self._read(name, dict(request.query))
        known = self.api.tokens.check(request.header("authorization")) == self.token
        is_json = media_type_of(request.header("content-type")) == "application/json"
        if not known and not (is_json and is_same_origin(request)):
            message = "Send the instance's token, or Content-Type: application/json from the same origin"
            return json_reply(403, envelope(message))
        if (request.method, name) == ("DELETE", "faults"):
            self.clear_faults()
            return Reply(204)
        if request.method != "POST" or name not in _KEYS:
            return json_reply(404, envelope(f"{request.method} {request.path[:100]} is not an endpoint of the mock"))
        try:
            body = _body(name, request.body)
            if name == "reset":
                self.reset(ledger=body.get("ledger", False))
                return Reply(204)
            if name == "tokens":
                return json_reply(201, {"token": self.mint_token(body.get("scopes", []))})
            self.fault(body.pop("fault", ""), **body)
            return json_reply(201, {"faults": self._rules()})
        except ClientgenError as error:
            return json_reply(400, envelope(str(error)))

    def _rules(self) -> list[dict[str, Any]]:
        return [rule.to_dict() for rule in self._faults.rules]

    def _read(self, name: str, query: dict[str, str]) -> Reply:
        if name == "report":
            return json_reply(200, self.report())
        if name == "requests":
            return json_reply(200, {"requests": self.requests(query.get("tag"))})
        if name == "faults":
            return json_reply(200, {"faults": self._rules()})
        return json_reply(404, envelope("The endpoints to read are report, requests and faults"))


def _body(name: str, content: bytes) -> dict[str, Any]:
    try:
        body = json.loads(content or b"{}")
    except (ValueError, RecursionError):
        raise ClientgenError("the body is not JSON") from None
    if not isinstance(body, dict):
        raise ClientgenError("the body must be an object")
    for key, value in body.items():
        # JSON's true is not a number, though Python's is one.
        kinds = _KEYS[name].get(key, ())
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise ClientgenError(
                f"{key[:40]!r} is unknown or of the wrong type", fix=f"Keys: {', '.join(_KEYS[name])}."
            )
    if not all(isinstance(scope, str) for scope in body.get("scopes", [])):
        raise ClientgenError("scopes must be strings")
    return body
