"""The instance itself: `handle(request) -> reply`, without a socket, a clock or a thread of its own."""

import difflib
import functools
import json
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ..errors import ClientgenError
from ..normalise.availability import scope_text
from ..openapi.document import sha256
from ..openapi.operations import identity
from . import control
from .answers import Answers
from .documents import METHODS, Documents, Facts, Mode
from .faults import Fault, Faults
from .http.messages import Reply, Request, envelope, json_reply
from .ledger import Ledger, Served
from .routes import PREFIX, Found, Operation, Routes
from .schema.sampling import Sampler
from .schema.validation import Content, Problem, Validators, read_content
from .state import Call, Store, handlers_of
from .state.beginning import OWNER, begin
from .state.refusal import Refused
from .tokens import DEFAULT_TOKEN, Tokens, check_scopes

SOURCE = "X-Mock-Source"
"""The header that says where an answer comes from: `state`, `sampled`, `fault`, `refused`, `instance`, `invalid`."""


_OTHER_PATHS = ("/spec", "/api/checkHealth")
"""What the instance serves beside the operations, as faults name it."""


class Core:
    """An instance of one release.

    Args:
        release: A release that has a snapshot, or the file of a document.
        mode: `spec` answers as the document says; `observed` as instances were recorded to answer.
        token: The token that may call everything.
        seed: Decides identifiers and all that is made up.
        directory: Where to look for the workspace; the current directory if it is None.

    Raises:
        ClientgenError: If there is no such document, or the mode is unknown.
    """

    def __init__(
        self,
        release: str | Path,
        *,
        mode: Mode = "spec",
        token: str = DEFAULT_TOKEN,
        seed: int = 0,
        directory: Path | None = None,
    ) -> None:
        if mode not in ("spec", "observed"):
            raise ClientgenError(f"{mode!r} is not a mode", where="--mode", fix="Modes: spec, observed.")
        self.documents = Documents.of(release, directory)
        self.mode: Mode = mode
        self.seed = seed
        document = self.documents.of_mode(mode)
        self.routes = Routes(document)
        self.validators = Validators(document)
        self.sampler = Sampler(document, seed)
        self.tokens = Tokens(token, seed)
        self.faults = Faults()
        self.ledger = Ledger()
        self._handlers = handlers_of(self.routes)
        self._lock = threading.RLock()
        self._behaviour = self.documents.behaviour(mode)
        self._answers = Answers(self.validators, self.sampler, self.ledger, self._behaviour)
        self._store = Store(seed)
        begin(self._store, self.routes, self._behaviour)

    @property
    def version(self) -> str:
        """The release as the instance says it: with a patch."""
        release = self.documents.release
        return f"{release.line}.{release.patch or 0}"

    def handle(self, request: Request) -> Reply:
        """Answers a request.

        Args:
            request: The request. Its method is in upper case.

        Returns:
            What is answered, and how a front has to send it. Never raises for what a client sends.
        """
        with self._lock:
            if request.path.startswith(control.PREFIX):
                return control.answer(self, request)
            reply, served = self._served(request)
            self.ledger.write(served)
        return reply

    def reset(self, *, ledger: bool = False) -> None:
        """Puts the objects back to the beginning and forgets minted tokens and faults.

        Args:
            ledger: Whether the ledger starts anew too. What it says of invalid replies stays in any case.
        """
        with self._lock:
            self._store = Store(self.seed)
            begin(self._store, self.routes, self._behaviour)
            self.tokens.reset()
            self.faults.reset()
            if ledger:
                self.ledger.reset()

    def mint_token(self, scopes: list[str]) -> str:
        """A new token that has some scopes, such as `users:read`.

        Raises:
            ClientgenError: If no operation of the release needs such a scope.
        """
        with self._lock:
            check_scopes(
                scopes, {scope for facts in self.documents.facts.values() for each in facts.scopes for scope in each}
            )
            return self.tokens.mint(scopes)

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
            ClientgenError: If it is no fault, or no request of the release could get it.
        """
        with self._lock:
            self._check_aim(count, method, path, operation)
            self.faults.add(fault, count=count, method=method, path=path, operation=operation)

    def _check_aim(self, count: int | None, method: str | None, path: str | None, operation: str | None) -> None:
        """Refuses a fault that no request would get: the test that set it up would pass without it."""
        if count is not None and count < 1:
            raise ClientgenError(f"a fault for {count} requests is none", fix="Leave it out, or give None for all.")
        if method is not None and method.lower() not in METHODS:
            raise ClientgenError(f"{method[:40]!r} is not a method")
        known = {facts.id for facts in self.documents.facts.values()}
        if operation is not None and operation not in known:
            near = difflib.get_close_matches(operation, known)
            raise ClientgenError(
                f"{operation[:80]!r} is not an operation of this release",
                fix=f"Near to it: {', '.join(near)}." if near else None,
            )
        if path is None:
            return
        templates = {operation.path for operation in self.routes.operations}
        known_path = path in templates or path in _OTHER_PATHS or ("{" not in path and self.routes.find("GET", path))
        pattern = any(sign in path for sign in "*?[") and path[0] in "/*" and not path.startswith(PREFIX)
        if not known_path and not pattern:
            near = difflib.get_close_matches(path.removeprefix(PREFIX), templates)
            raise ClientgenError(
                f"{path[:80]!r} is no path template of this release, and no pattern of what comes after {PREFIX}",
                fix=f"Near to it: {', '.join(near)}." if near else "A pattern is, for example, /users/*.",
            )

    def invalid_replies(self, known: int = 0) -> tuple[int, list[dict[str, Any]]]:
        """Answers of the instance that its document does not allow: bugs of it.

        Args:
            known: How many of them are left out.

        Returns:
            How many there were since the instance was made, and the last ones.
        """
        with self._lock:
            count = self.ledger.totals["invalid_replies"]
            kept = list(self.ledger.invalid_replies)
        return count, kept[-(count - known) :] if count > known else []

    def report(self) -> dict[str, Any]:
        """The ledger as JSON, with the release, mode and seed of the instance."""
        with self._lock:
            names = {operation.key: self.facts(operation).id for operation in self.routes.operations}
            about = {"release": str(self.documents.release), "mode": self.mode, "seed": self.seed}
            return {**about, **self.ledger.report(names)}

    def requests(self, tag: str | None = None) -> list[dict[str, Any]]:
        """The last requests as they came, with what became of them.

        Args:
            tag: Only those with this `X-Mock-Tag`.
        """
        with self._lock:
            kept = [served.to_dict() for served in self.ledger.requests]
        return [entry for entry in kept if tag is None or entry["tag"] == tag]

    def sampled(self, operation: Operation, wanted: str) -> Reply:
        """What `X-Mock-Respond` gives for an operation, without a request.

        Args:
            operation: The operation.
            wanted: What the header says: `status=404; body=full; variant=2`.
        """
        with self._lock:
            return self._answers.sampled(operation, wanted)[0]

    def facts(self, operation: Operation) -> Facts:
        """What overlays say of an operation."""
        return self.documents.facts.get(
            (operation.method, identity(operation.path)), Facts(" ".join(operation.key), ())
        )

    def _served(self, request: Request) -> tuple[Reply, Served]:
        inner = request.path.removeprefix(PREFIX) if request.path.startswith(PREFIX + "/") else None
        found = self.routes.find(request.method, inner) if inner is not None else frozenset[str]()
        operation = found.operation if isinstance(found, Found) else None
        try:
            fault = self._fault(request, inner or request.path, operation)
        except ClientgenError as error:
            reply = json_reply(400, envelope(str(error)), ((SOURCE, "refused"),))
            return reply, Served(request, operation.key if operation else None, 400, "refused")
        problems: tuple[Problem, ...] = ()
        if fault is not None and fault.replaces:
            reply = fault.spoil(None, datetime.now(UTC))
            source = "fault"
        else:
            reply, source, problems = self._answered(request, found)
            if fault is not None:
                reply, source = fault.spoil(reply, datetime.now(UTC)), "fault"
        if fault is not None:
            self.ledger.faults["; ".join(f"{k}={v}" if v else k for k, v in fault.options.items())] += 1
        sent = Reply(reply.status, (*reply.headers, (SOURCE, source)), reply.body, reply.wire)
        lost = reply.wire.reset or reply.wire.close
        status = 0 if lost else reply.status
        return sent, Served(request, operation.key if operation else None, status, source, problems)

    def _fault(self, request: Request, path: str, operation: Operation | None) -> Fault | None:
        said = request.header("x-mock-fault")
        if said is not None:
            return self.faults.take_header(said, request.header("x-mock-tag") or request.target)
        name = self.facts(operation).id if operation is not None and self.faults.needs_operation else None
        return self.faults.take(request.method, path, operation.path if operation else None, name)

    def _answered(self, request: Request, found: Found | frozenset[str]) -> tuple[Reply, str, tuple[Problem, ...]]:
        """The reply, where it comes from, and what is wrong with the request."""
        if request.path == "/api/checkHealth" and request.method in ("GET", "HEAD"):
            return json_reply(200, {"version": self.version}), "instance", ()
        token = self.tokens.check(request.header("authorization"))
        if request.path == f"{PREFIX}/spec" and request.method in ("GET", "HEAD"):
            if token is None:
                return json_reply(401, envelope("A valid access token is required")), "refused", ()
            return self._document(request), "instance", ()
        if not isinstance(found, Found):
            if found:
                allow = ", ".join(sorted(found))
                return json_reply(405, envelope("Method not allowed"), (("Allow", allow),)), "refused", ()
            return json_reply(404, envelope("Not found")), "refused", ()
        operation = found.operation
        if token is None:
            return self._answers.refused(operation, Refused(401, "A valid access token is required")), "refused", ()
        if not self.tokens.allows(token, scopes := self.facts(operation).scopes):
            return (
                self._answers.refused(
                    operation, Refused(403, f"The access token needs the scope {scope_text(scopes)}")
                ),
                "refused",
                (),
            )
        self._store.begin()
        try:
            return self._operated(request, found)
        except Exception as error:  # whatever it is, it is a bug, and the one who asked has to get an answer
            self._store.take_back()
            return *self._answers.invalid(operation, Reply(500), [Problem("handler", repr(error))]), ()

    def _operated(self, request: Request, found: Found) -> tuple[Reply, str, tuple[Problem, ...]]:
        """The same for a request that may be carried out."""
        operation = found.operation
        content = read_content(request, found, self.validators)
        if content.problems:
            status = _status_of_invalid(operation, content)
            said = "; ".join(str(problem) for problem in content.problems[:3])
            return self._answers.refused(operation, Refused(status, said)), "refused", content.problems
        wanted = request.header("x-mock-respond")
        if wanted is not None or operation.key not in self._handlers:
            reply, source = self._answers.sampled(operation, wanted or "body=full")
            return reply, source, ()
        return *self._stateful(operation, content), ()

    def _stateful(self, operation: Operation, content: Content) -> tuple[Reply, str]:
        body = content.body if content.body is not None else {}
        call = Call(
            self._store, operation, content.path, content.query, body, self._behaviour, OWNER, self.tokens.mint
        )  # fmt: skip
        try:
            answer = self._handlers[operation.key](call)
        except Refused as refusal:
            self._store.take_back()
            return self._answers.refused(operation, refusal), "state"
        reply, source = self._answers.of(operation, answer, body)
        if source == "invalid" or reply.status >= 400:
            self._store.take_back()
        return reply, source

    def _document(self, request: Request) -> Reply:
        content, tag = self._served_document
        if request.header("if-none-match") in (tag, f"W/{tag}", "*"):
            return Reply(304, (("ETag", tag),))
        return Reply(200, (("Content-Type", "application/json; charset=utf-8"), ("ETag", tag)), content)

    @functools.cached_property
    def _served_document(self) -> tuple[bytes, str]:
        content = json.dumps(self.documents.served, ensure_ascii=False, separators=(",", ":")).encode()
        return content, f'"{sha256(content)[:32]}"'


def _status_of_invalid(operation: Operation, content: Content) -> int:
    """The status of an answer to an invalid request: the one of 422 and 400 that the operation declares, else 422."""
    if content.unread:
        return 415 if content.problems[0].where == "Content-Type" else 400
    return 400 if 400 in operation.responses and 422 not in operation.responses else 422
