"""The operations of a release, under the names that the client lists for them."""

import builtins
import keyword
import re
from collections.abc import Iterable
from typing import Any

from attrs import frozen

from ..mock.routes import Operation as Documented
from ..mock.routes import Routes
from ..mock.schema.validation import NO_PARAMETERS
from ..openapi.availability import scope_text
from ..openapi.operations import identity, is_json, operations, path_parameters, status_key

Key = tuple[str, str]
"""What an operation is known by in each document and client: method, and the identity of its path."""

_TAKEN = {*keyword.kwlist, *dir(builtins), "self", "true", "false", "datetime"} - {"id", "type", "object"}
"""Names that an attribute or argument of a client does not have; they get an underscore."""

_IN_RANGE = {
    "2XX": range(200, 300),
    "3XX": range(300, 400),
    "4XX": range(418, 500),
    "5XX": range(500, 600),
    "DEFAULT": (*range(418, 600), *range(300, 400)),
}
"""Statuses of a range, in the order in which one is chosen to show what the client makes of the range."""


@frozen(eq=False)
class Operation:
    """An operation, as its release serves it, as overlays correct it, and as the client calls it.

    Attributes:
        id: Its name in the client: `users.list`.
        key: What it is known by: method, and its path without the names of parameters.
        named: The name that an overlay gives it; None if there is none.
        scope: Token scope that it needs: what an overlay says, or else what the client says.
        served: The operation in the document as it is served.
        corrected: The same with the overlays applied.
        media_type: Media type of the body: JSON if it can be; None if there is no body.
    """

    id: str
    key: Key
    named: str | None
    scope: str | None
    served: Documented
    corrected: Documented
    media_type: str | None

    @property
    def method(self) -> str:
        """HTTP method, in capitals."""
        return self.corrected.method

    @property
    def path(self) -> str:
        """Path template."""
        return self.corrected.path

    @property
    def path_names(self) -> tuple[str, ...]:
        """Names of the path's parameters, in order."""
        return path_parameters(self.path)

    @property
    def query(self) -> dict[str, Any]:
        """Schema of each parameter of the query, by its name."""
        return self.corrected.schemas("query")

    @property
    def needed_query(self) -> frozenset[str]:
        """Names of those that are required, and of those that the release requires although an overlay does not."""
        both = (each.schemas("query", required=True) for each in (self.served, self.corrected))
        return frozenset().union(*both) & self.query.keys()

    @property
    def needed_headers(self) -> dict[str, Any]:
        """Schema of each header that a call has to give, by its name; those that HTTP has itself do not count."""
        headers = self.corrected.schemas("header", required=True)
        return {name: schema for name, schema in headers.items() if name.lower() not in NO_PARAMETERS}

    @property
    def body(self) -> dict[str, Any] | None:
        """Schema of the body; None if there is none."""
        return self.corrected.body[self.media_type] if self.media_type is not None else None

    @property
    def succeeds_with(self) -> int:
        """The first status of success that is declared."""
        return self.corrected.succeeds_with

    @property
    def statuses(self) -> tuple[int, ...]:
        """The statuses that the release documents, and one for each range of them (`4XX`, `default`)."""
        found = list(self.served.responses)
        for name, statuses in _IN_RANGE.items():
            known = ((status, status_key(self.served.declared, status) or "") for status in (*found, *statuses))
            status = next((status for status, declared in known if declared.upper() == name), None)
            found += [status] if status is not None and status not in found else []
        return tuple(sorted(found))

    def response(self, status: int) -> dict[str, Any] | None:
        """Schema of the body of a status in the corrected document; None if it has no body."""
        return self.corrected.response(status).schema


def operations_of(
    served: dict[str, Any], corrected: dict[str, Any], listed: Iterable[dict[str, Any]]
) -> tuple[dict[str, Operation], list[Documented]]:
    """The operations of a release that a client has, by the names that it lists for them.

    Overlays and the client may spell the parameters of a path otherwise than the release does, so operations are
    matched by method and by what is left of the path without those names.

    Args:
        served: The document as it is served, references inlined.
        corrected: The same with the overlays applied.
        listed: The operations of the client, as `driver.hello` lists them.

    Returns:
        The operations, and those of the document that the client lacks.
    """
    entries = {key_of(each["method"], each["path"]): each for each in listed}
    released = {key_of(*each.key): each for each in Routes(served, corrected).operations}
    own_names = {each.key: each.node.get("operationId") for each in operations(served)}
    found: dict[str, Operation] = {}
    lacking: list[Documented] = []
    for node, operation in zip(operations(corrected), Routes(corrected).operations, strict=True):
        entry = entries.get(node.key)
        if entry is None:
            lacking.append(operation)
            continue
        name = node.node.get("operationId")
        found[entry["id"]] = Operation(
            id=entry["id"],
            key=node.key,
            named=name if name != own_names.get(node.key, name) else None,
            scope=scope_text(operation.scopes) or entry["scope"],
            served=released.get(node.key, operation),
            corrected=operation,
            media_type=next(filter(is_json, operation.body), next(iter(operation.body), None)),
        )
    return found, lacking


def key_of(method: str, path: str) -> Key:
    """What an operation is known by whatever the names of its path's parameters are."""
    return method.upper(), identity(path)


def python_name(name: str) -> str:
    """A name of JSON as the clients' documentation has it in Python: `includeGroups` is `include_groups`."""
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text)
    text = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_").lower()
    return f"{text}_" if text in _TAKEN else text
