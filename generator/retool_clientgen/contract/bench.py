"""What every part of the suite works with: an instance, its documents, and cases that are run against a client."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from attrs import Factory, define, frozen

from ..mock import MockRetool
from ..mock.schema.sampling import Sampler, Wish
from .client import Call, InstalledClient, Outcome
from .fit import Fit
from .operations import Operation, key_of, operations_of
from .samples import MULTIPART, body_value, call_of, path_values, query_values

KINDS = ("sync", "async")

AT_ONCE = 300
"""Calls that are made in one go; the ledger keeps 2,000 requests, and one call may take some attempts."""

Asked = dict[str, Any]
"""A request as the ledger has it."""

Judge = Callable[[Outcome, list[Asked]], Iterable[str]]
"""Says what is wrong with the outcome of a call and with the requests that it took."""


@frozen
class Failure:
    """A case that a client did not pass: as in `Case`, with whether it was `sync` or `async`, and what was wrong."""

    part: str
    name: str
    operation: str
    kind: str
    problems: tuple[str, ...]
    status: int | None = None

    def __str__(self) -> str:
        return f"{self.part} {self.operation} ({self.kind}, {self.name}): {'; '.join(self.problems[:3])}"


@frozen(eq=False)
class Case:
    """One call, and how to tell whether the client did right.

    Attributes:
        part: Part of the suite: `wire`, `decode`, …
        name: What is called and how, in words.
        operation: Id of the operation.
        call: The call, as the driver takes it.
        judge: Says what is wrong.
        status: The documented status that it is about; None for others.
    """

    part: str
    name: str
    operation: str
    call: Call
    judge: Judge
    status: int | None = None

    def failures(self, outcome: Outcome, asked: list[Asked]) -> Iterator[Failure]:
        """The failure of the case, if the outcome of its call, or the requests that it took, are not right."""
        problems = tuple(self.judge(outcome, asked))
        if problems:
            yield Failure(self.part, self.name, self.operation, self.call["kind"], problems, self.status)


@define
class PartResult:
    """The result of a part of the suite.

    Attributes:
        part: The part.
        total: Number of cases.
        passed: Number of cases that passed.
        failures: The others.
        skipped: Why it did not run; empty if it did.
        seconds: How long it took.
        details: What else it found, as JSON.
    """

    part: str
    total: int = 0
    passed: int = 0
    failures: list[Failure] = Factory(list)
    skipped: str = ""
    seconds: float = 0.0
    details: dict[str, Any] = Factory(dict)

    @property
    def ok(self) -> bool:
        """Whether all passed."""
        return self.passed == self.total and not self.failures

    def to_dict(self) -> dict[str, Any]:
        """The result as JSON."""
        failed = [
            {"operation": f.operation, "kind": f.kind, "name": f.name, "status": f.status, "problems": list(f.problems)}
            for f in self.failures
        ]
        return {"part": self.part, "total": self.total, "passed": self.passed, "seconds": round(self.seconds, 3),
                "skipped": self.skipped or None, **self.details, "failures": failed}  # fmt: skip


class Bench:
    """An instance, what is known of its release, and how a client names its operations.

    Args:
        instance: The instance; it is served.
        about: What the client says about itself: `InstalledClient.about`.

    Attributes:
        operations: The operations of the release that the client has, by its names for them.
        lacking: The operations of the release that the client lacks.
    """

    def __init__(self, instance: MockRetool, about: dict[str, Any]) -> None:
        self.instance = instance
        self.document = _with_scopes(instance.api.corrected, sorted(instance.api.routes.scopes))
        self.operations, self.lacking = operations_of(instance.api.served, self.document, about["operations"])
        self.sampler = Sampler(self.document, instance.api.seed)
        self.fit = Fit(self.document)
        self._tags = 0

    def tag(self) -> str:
        """A tag that no request had before."""
        self._tags += 1
        return f"case-{self._tags}"

    def unlike(self, about: dict[str, Any]) -> dict[str, str]:
        """The operations that a client does not list as the document has them, and how."""
        found = {" ".join(each.key): "is in the document, and the client lacks it" for each in self.lacking}
        for entry in about["operations"]:
            operation = self.operations.get(entry["id"])
            if operation is None or operation.key != key_of(entry["method"], entry["path"]):
                found[entry["id"]] = f"{entry['method']} {entry['path']} is in the client, and not in the document"
            elif entry["scope"] != operation.scope:
                found[entry["id"]] = f"the scope is {entry['scope']} in the client, and {operation.scope} in an overlay"
            elif operation.named not in (None, operation.id):
                found[entry["id"]] = f"an overlay names it {operation.named}"
        return found

    def valid_bodies(self, operation: Operation) -> Iterator[Any]:
        """Bodies that the release takes and that overlays allow: for each member of the unions one, if there is one.

        A release may require what an overlay makes optional.
        """
        if operation.body is None or operation.media_type is None:
            return
        served = operation.served.body.get(operation.media_type, operation.body)
        for variant in range(self.sampler.variants(operation.body)):
            for wish in (Wish("minimal", variant), Wish("full", variant)):
                body = self.fit.with_siblings(operation.body, body_value(operation, self.sampler, wish))
                is_form = operation.media_type == MULTIPART
                if is_form or (self.fit.allows(operation.body, body) and self.fit.allows(served, body)):
                    yield body
                    break

    def takes(self, operation: Operation, body: Any) -> bool:
        """Whether the release takes a body. Forms are not looked at."""
        served = operation.served
        if operation.media_type is None or operation.media_type == MULTIPART:
            return True
        if body is None:
            return not served.body_required
        return self.instance.api.validators.fits(served.body.get(operation.media_type, {}), body)

    def valid_call(self, operation: Operation) -> Callable[[str, str], Call]:
        """Makes valid calls of an operation, with what is required only: by kind and way of calling."""
        path = path_values(operation, self.sampler)
        query = query_values(operation, self.sampler, optional=False)
        body = next(self.valid_bodies(operation), None)
        return lambda kind, way: call_of(operation, kind, way, path, query, body)

    def run(self, client: InstalledClient, cases: Sequence[Case]) -> list[Failure]:
        """Runs cases, and gives those that the client did not pass."""
        failures: list[Failure] = []
        self.fit.forget()
        for start in range(0, len(cases), AT_ONCE):
            chunk = cases[start : start + AT_ONCE]
            tags = [self.tag() for _ in chunk]
            outcomes = client.ask([tagged(case.call, tag) for case, tag in zip(chunk, tags, strict=True)])
            asked: dict[str, list[Asked]] = defaultdict(list)
            for entry in self.instance.requests():
                asked[str(entry["tag"])].append(entry)
            for case, tag, outcome in zip(chunk, tags, outcomes, strict=True):
                failures += case.failures(outcome, asked[tag])
        return failures


def _with_scopes(node: Any, scopes: list[str]) -> Any:
    """A document with the scopes of its release where an overlay says that a text is one: others are warned of."""
    if isinstance(node, list):
        return [_with_scopes(item, scopes) for item in node]
    if not isinstance(node, dict):
        return node
    enum = {"enum": scopes} if scopes and node.get("x-retool-scopes") is True else {}
    return {**{key: _with_scopes(value, scopes) for key, value in node.items()}, **enum}


def tagged(call: Call, tag: str) -> Call:
    """A call whose requests can be found in the ledger."""
    headers = {**call.get("headers", {}), "X-Mock-Client": call["kind"], "X-Mock-Tag": tag}
    return {**call, "headers": headers}


def summary(outcome: Outcome) -> str:
    """An outcome in a few words, for those who read why a case failed."""
    error = outcome.get("error")
    if error is not None:
        return f"{error['class']}: {str(error['text'])[:300]}"
    return f"{str(outcome.get('json', outcome.get('pages')))[:200]}"
