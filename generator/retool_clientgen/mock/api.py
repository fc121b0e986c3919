"""The API of an instance: a request in, a reply out, without a socket, a clock or a thread of its own."""

import functools
import json
from collections.abc import Collection

from attrs import evolve

from ..errors import ClientgenError
from ..openapi.availability import scope_text
from ..openapi.directions import by_direction
from ..openapi.document import sha256
from ..workspace.source import Source
from .answers import Answers, Handled, in_short
from .documents import OBSERVED_FROM, Mode
from .http.messages import Reply, Request, envelope, json_reply
from .routes import PREFIX, Found, NotAllowed, Operation, Routes
from .schema.sampling import Sampler
from .schema.validation import Content, Problem, Validators, read_content
from .schemas import with_schemas_in_common
from .state import Call, Refused, Store, begin, handlers_of
from .tokens import Tokens

HEALTH = "/api/checkHealth"
"""Where an instance says that it is ready, and which release it is, without a token."""

_BAD_VALUES = frozenset({"body/user_type"})
"""Where instances were seen to answer 400 to a value that is not in the enum, whatever the document declares."""

_NO_TOKEN = "A valid access token is required"  # noqa: S105 - a message


class Api:
    """The operations of one release and the objects that they work on.

    Args:
        source: The document of the release, and the overlays that apply to it.
        mode: `spec` answers as the document says; `observed` as instances were recorded to answer.
        token: The token that may call everything.
        seed: Decides identifiers and everything that is made up.
        leave_out: Keys that answers leave out, though the document may require them.

    Attributes:
        served: The document as the release serves it, without what does not go the way of a request or an answer.
        corrected: The same with the overlays applied.

    Raises:
        ClientgenError: If the mode is unknown, or the document cannot be read or served.
    """

    def __init__(self, source: Source, *, mode: Mode, token: str, seed: int, leave_out: Collection[str] = ()) -> None:
        if mode not in ("spec", "observed"):
            raise ClientgenError(f"{mode!r} is not a mode", where="--mode", fix="Modes: spec, observed.")
        self.source = source
        self.mode: Mode = mode
        self.seed = seed
        self.served, self.corrected = map(by_direction, (source.served, source.corrected))
        document = self.served if mode == "spec" else self.corrected
        # Clients are made from the corrected document: what is made up has to fit both.
        corrected = self.corrected if mode == "spec" else None
        self.routes = Routes(document, corrected)
        self.validators = Validators(document)
        self.sampler = Sampler(document if corrected is None else with_schemas_in_common(document, corrected), seed)
        self.tokens = Tokens(token, seed, self.routes.scopes)
        self._handlers = handlers_of(self.routes)
        self._behaviour: Mode = mode if source.release >= OBSERVED_FROM else "spec"
        too = Validators(corrected) if corrected is not None else self.validators
        self._answers = Answers(self.validators, too, self.sampler, self._behaviour, frozenset(leave_out))
        self.reset()

    def reset(self) -> None:
        """Puts the objects back to the beginning and forgets minted tokens."""
        self._store = Store(self.seed)
        begin(self._store, self.routes, self._behaviour)
        self.tokens.reset()

    def find(self, request: Request) -> Found | NotAllowed | None:
        """The operation that a request is for."""
        inner = request.path.removeprefix(PREFIX)
        return self.routes.find(request.method, inner) if request.path.startswith(PREFIX + "/") else None

    def sampled(self, operation: Operation, wanted: str) -> Handled:
        """What `X-Mock-Respond` (`status=404; body=full; variant=2`) gives for an operation, without a request."""
        return self._answers.sampled(operation, wanted)

    def handle(self, request: Request, found: Found | NotAllowed | None) -> Handled:
        """Answers a request. Never raises, whatever a client sends.

        Args:
            request: The request. Its method is in upper case.
            found: What `find` gives for it.
        """
        reads = request.method in ("GET", "HEAD")
        if request.path == HEALTH and reads:
            release = self.source.release
            return Handled(json_reply(200, {"version": f"{release.line}.{release.patch or 0}"}), "instance")
        token = self.tokens.check(request.header("authorization"))
        if request.path == f"{PREFIX}/spec" and reads:
            if token is None:
                return Handled(json_reply(401, envelope(_NO_TOKEN)), "refused")
            return Handled(self._document(request), "instance")
        if found is None:
            return Handled(json_reply(404, envelope("Not found")), "refused")
        if isinstance(found, NotAllowed):
            allow = (("Allow", ", ".join(sorted(found.methods))),)
            return Handled(json_reply(405, envelope("Method not allowed"), allow), "refused")
        operation = found.operation
        if token is None:
            return self._answers.refused(operation, Refused(401, _NO_TOKEN))
        if not self.tokens.allows(token, operation.scopes):
            message = f"The access token needs the scope {scope_text(operation.scopes)}"
            return self._answers.refused(operation, Refused(403, message))
        self._store.begin()
        try:
            return self._operated(request, found)
        except RecursionError:
            self._store.take_back()
            return self._answers.unfit(operation, "one of its schemas contains itself without end")
        except Exception as error:  # any exception here is a bug in the mock; still answer the request
            self._store.take_back()
            if not self.source.must_match:
                return self._answers.sampled(operation)
            return self._answers.invalid(operation, Reply(500), [Problem("handler", repr(error))])

    def _operated(self, request: Request, found: Found) -> Handled:
        """The same for a request whose token allows it."""
        operation = found.operation
        content = read_content(request, found, self.validators)
        if content.problems:
            refusal = Refused(_status_of_invalid(operation, content), in_short(content.problems))
            return self._answers.refused(operation, refusal, content.problems)
        wanted = request.header("x-mock-respond")
        if wanted is not None or operation.key not in self._handlers:
            return self._answers.sampled(operation, wanted)
        return self._stateful(operation, content)

    def _stateful(self, operation: Operation, content: Content) -> Handled:
        body = content.body if content.body is not None else {}
        call = Call(
            store=self._store, operation=operation, path=content.path, query=content.query, body=body,
            is_observed=self._behaviour == "observed", release=self.source.release, tokens=self.tokens,
        )  # fmt: skip
        try:
            answer = self._handlers[operation.key](call)
        except Refused as refusal:
            self._store.take_back()
            return self._answers.refused(operation, refusal, source="state")
        if not self.source.must_match:
            # What answers the known kinds was written for releases that came with the toolchain.
            answer = evolve(answer, derived=True)
        handled = self._answers.of(operation, answer, body)
        if handled.source == "invalid" or handled.reply.status >= 400:
            self._store.take_back()
        return handled

    def _document(self, request: Request) -> Reply:
        content, tag = self._served_document
        if request.header("if-none-match") in (tag, f"W/{tag}", "*"):
            return Reply(304, (("ETag", tag),))
        return Reply(200, (("Content-Type", "application/json; charset=utf-8"), ("ETag", tag)), content)

    @functools.cached_property
    def _served_document(self) -> tuple[bytes, str]:
        content = json.dumps(self.source.served, ensure_ascii=False, separators=(",", ":")).encode()
        return content, f'"{sha256(content)[:32]}"'


def _status_of_invalid(operation: Operation, content: Content) -> int:
    """The status of an answer to an invalid request: the one of 422 and 400 that the operation declares, else 422."""
    if content.unread:
        return 415 if content.problems[0].where == "Content-Type" else 400
    if any(problem.where in _BAD_VALUES for problem in content.problems):
        return 400
    declared = operation.responses
    return 400 if 400 in declared and 422 not in declared else 422
