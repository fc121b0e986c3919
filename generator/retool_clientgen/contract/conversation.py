"""Calls that follow one another: what one answers, the next one sends."""

import json
from typing import Any

from ..mock.schema.sampling import Wish
from .bench import Bench, said_of
from .client import InstalledClient, Outcome
from .decode import decoded, error_class
from .samples import body_value, call_of


class BrokenError(Exception):
    """A conversation did not go as it has to."""


class Conversation:
    """Calls of one kind, each checked as in `decode`.

    Args:
        bench: The instance.
        client: The client.
        kind: `sync` or `async`.
    """

    def __init__(self, bench: Bench, client: InstalledClient, kind: str) -> None:
        self._bench = bench
        self._client = client
        self._kind = kind
        self.problems: list[str] = []
        """What was wrong with answers that the conversation could go on after."""

    def has(self, operation_id: str) -> bool:
        """Whether the release has an operation."""
        return operation_id in self._bench.operations

    def takes(self, operation_id: str, name: str) -> bool:
        """Whether an operation has a parameter of that name in its query."""
        return name in self._bench.operations[operation_id].query

    def has_path(self, operation_id: str) -> bool:
        """Whether an operation has parameters in its path."""
        return bool(self._bench.operations[operation_id].path_names)

    def bodies(self, operation_id: str) -> list[Any]:
        """A body of an operation for each member of the unions in it, as far as the document allows it."""
        operation = self._bench.operations[operation_id]
        if operation.body is None:
            return []
        count = self._bench.sampler.variants(operation.body)
        made = [body_value(operation, self._bench.sampler, Wish("minimal", variant)) for variant in range(count)]
        told = [self._bench.fit.told(operation.body, body) for body in made]
        return [body for body in told if self._bench.fit.allows(operation.body, body)]

    def do(self, operation_id: str, *path: Any, query: dict[str, Any] | None = None, body: Any = None) -> Any:
        """Makes a call that has to succeed.

        Returns:
            The answer's value as JSON.

        Raises:
            BrokenError: If it does not.
        """
        outcome = self._ask(operation_id, "raw method", path, query, body)
        if "error" in outcome:
            raise BrokenError(f"{operation_id}: {said_of(outcome)}")
        operation = self._bench.operations[operation_id]
        schema = operation.responses.get(outcome["status"])
        sent = json.loads(outcome["content"]) if outcome["content"] else None
        self.problems += [f"{operation_id}: {p}" for p in decoded(self._bench, schema, sent, outcome)]
        return outcome["json"]

    def refused(self, status: int, operation_id: str, *path: Any, body: Any = None) -> None:
        """Makes a call that has to be answered with an error.

        Raises:
            BrokenError: If it is not.
        """
        outcome = self._ask(operation_id, "method", path, None, body)
        error = outcome.get("error", {})
        if (error.get("class"), error.get("status")) != (error_class(status), status):
            raise BrokenError(f"{operation_id} has to be refused with {status}, and came to {said_of(outcome)}")

    def pages(self, operation_id: str, query: dict[str, Any], *, read: str = "pages") -> list[list[Any]]:
        """Reads a list: page by page, or, with `items`, all its items as one.

        Raises:
            BrokenError: If it cannot be read.
        """
        outcome = self._ask(operation_id, "method", (), query, None, read=read)
        if "pages" not in outcome:
            raise BrokenError(f"{operation_id}: {said_of(outcome)}")
        found: list[list[Any]] = outcome["pages"]
        return found

    def check(self, claim: bool, otherwise: str) -> None:
        """Goes on only if something holds.

        Raises:
            BrokenError: If it does not.
        """
        if not claim:
            raise BrokenError(otherwise)

    def _ask(
        self, operation_id: str, way: str, path: tuple[Any, ...], query: dict[str, Any] | None, body: Any, **more: Any
    ) -> Outcome:
        operation = self._bench.operations[operation_id]
        call = call_of(operation, self._kind, way, list(path), query or {}, body)
        if body is None:
            call.pop("body", None)
        headers = {"X-Mock-Client": self._kind, "X-Mock-Tag": self._bench.tag()}
        (outcome,) = self._client.ask([{**call, **more, "headers": headers}])
        self.problems += outcome["warnings"]
        return outcome
