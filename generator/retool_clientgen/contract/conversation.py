"""Calls that follow one another: what one answers, the next one sends."""

import json
from typing import Any

from attrs import Factory, define

from .bench import Bench, summary, tagged
from .client import InstalledClient, Outcome
from .decode import decoded, error_class
from .operations import Operation
from .samples import call_of


class BrokenError(Exception):
    """A conversation did not go as it has to."""


class RefusedError(BrokenError):
    """The instance refused a call, and the client says so as it has to."""


class UnexpectedError(BrokenError):
    """The instance did not answer as it was expected to."""


class AbsentError(Exception):
    """The release has no operation that a conversation needs, or one that takes other values."""


def _failed(operation_id: str, outcome: Outcome) -> BrokenError:
    """What is raised for a call that had to succeed."""
    error = outcome.get("error", {})
    status = error.get("status")
    refused = status is not None and 400 <= status < 500 and error["class"] == error_class(status)
    return (RefusedError if refused else BrokenError)(f"{operation_id}: {summary(outcome)}")


@define
class Conversation:
    """Calls of one kind, each checked as in `decode`.

    Attributes:
        bench: The instance.
        client: The client.
        kind: `sync` or `async`.
        problems: What was wrong with answers that the conversation could go on after.
        from_state: Whether the last answer of `do` came from the objects that the instance holds, and was not made up.
        followed: How many answers came from them.
    """

    bench: Bench
    client: InstalledClient
    kind: str
    problems: list[str] = Factory(list)
    from_state: bool = False
    followed: int = 0

    def has(self, operation_id: str) -> bool:
        """Whether the release has an operation."""
        return operation_id in self.bench.operations

    def operation(self, operation_id: str) -> Operation:
        """An operation of the release.

        Raises:
            AbsentError: If it lacks the operation.
        """
        if not self.has(operation_id):
            raise AbsentError(operation_id)
        return self.bench.operations[operation_id]

    def takes(self, operation_id: str, name: str) -> bool:
        """Whether an operation has a parameter of that name in its query."""
        return name in self.operation(operation_id).query

    def bodies(self, operation_id: str) -> list[Any]:
        """A body of an operation for each member of the unions in it, as far as the documents allow it."""
        return list(self.bench.valid_bodies(self.operation(operation_id)))

    def do(self, operation_id: str, *path: Any, query: dict[str, Any] | None = None, body: Any = None) -> Any:
        """Makes a call that has to succeed, and gives the answer's value as JSON.

        Raises:
            BrokenError: If it does not.
        """
        outcome = self._ask(operation_id, "raw method", path, query, body)
        error = outcome.get("error")
        if error is not None:
            raise _failed(operation_id, outcome)
        headers = {name.lower(): value for name, value in outcome["headers"].items()}
        self.from_state = headers.get("x-mock-source") == "state"
        self.followed += self.from_state
        operation = self.operation(operation_id)
        schema = operation.response(outcome["status"])
        sent = json.loads(outcome["content"]) if outcome["content"] else None
        self.problems += [f"{operation_id}: {p}" for p in decoded(self.bench, operation, schema, sent, outcome)]
        return outcome["json"]

    def tried(self, operation_id: str, *path: Any, body: Any = None, succeeds: bool = False) -> Any:
        """Makes a call that the instance may refuse: None if it does; with `succeeds`, True instead of the value."""
        try:
            value = self.do(operation_id, *path, body=body)
        except RefusedError:
            return None
        return True if succeeds else value

    def refused(self, status: int, operation_id: str, *path: Any, body: Any = None) -> None:
        """Makes a call that has to be answered with an error.

        Raises:
            UnexpectedError: If it is not.
        """
        outcome = self._ask(operation_id, "method", path, None, body)
        error = outcome.get("error", {})
        if (error.get("class"), error.get("status")) != (error_class(status), status):
            raise UnexpectedError(f"{operation_id} has to be refused with {status}, and gave {summary(outcome)}")

    def pages(self, operation_id: str, query: dict[str, Any], *path: Any, read: str = "pages") -> list[list[Any]]:
        """Reads a list: page by page, or, with `items`, all its items as one.

        Raises:
            BrokenError: If it cannot be read.
        """
        outcome = self._ask(operation_id, "method", path, query, None, read=read)
        if outcome.get("error", {}).get("class") == "TypeError":
            # It gives something else than pages; whether it should give pages is for `decode` to say.
            raise UnexpectedError(f"{operation_id}: {summary(outcome)}")
        if "pages" not in outcome:
            raise _failed(operation_id, outcome)
        found: list[list[Any]] = outcome["pages"]
        return found

    def check(self, claim: bool, otherwise: str) -> None:
        """Goes on only if something holds.

        Raises:
            UnexpectedError: If it does not.
        """
        if not claim:
            raise UnexpectedError(otherwise)

    def _ask(
        self, operation_id: str, way: str, path: tuple[Any, ...], query: dict[str, Any] | None, body: Any, **more: Any
    ) -> Outcome:
        operation = self.operation(operation_id)
        lacking = sorted(operation.needed_query - {*(query or {})})
        if lacking or not self.bench.takes(operation, body):
            raise AbsentError(f"{operation_id} takes {', '.join(lacking) or 'another body'} in this release")
        call = call_of(operation, self.kind, way, list(path), query or {}, body)
        if body is None:
            call.pop("body", None)
        (outcome,) = self.client.ask([tagged({**call, **more}, self.bench.tag())])
        self.problems += outcome["warnings"]
        return outcome
