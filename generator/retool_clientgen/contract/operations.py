"""The operations of a release, read from its corrected document for the suite alone."""

import builtins
import keyword
import re
from typing import Any

from attrs import frozen

from ..normalise.availability import read_availability, scope_text

METHODS = ("get", "put", "post", "patch", "delete")

_TAKEN = {*keyword.kwlist, *dir(builtins), "self", "true", "false", "datetime"} - {"id"}
"""Names that an attribute or argument of a client does not have; they get an underscore."""


@frozen(eq=False)
class Operation:
    """An operation.

    Attributes:
        id: Its `operationId`, as overlays state it: `users.list`.
        method: HTTP method, in capitals.
        path: Path template.
        path_names: Names of the path's parameters, in order.
        path_schemas: Schema of each of them.
        query: Schema of each parameter of the query, by its name.
        required_query: Names of those that have to be there.
        media_type: Media type of the body; None where there is none.
        body: Schema of the body; None where there is none.
        responses: Schema of the body of each status; None where no body is declared.
        scope: Token scope that it needs.
    """

    id: str
    method: str
    path: str
    path_names: tuple[str, ...]
    path_schemas: dict[str, Any]
    query: dict[str, Any]
    required_query: frozenset[str]
    media_type: str | None
    body: dict[str, Any] | None
    responses: dict[int, dict[str, Any] | None]
    scope: str | None

    @property
    def succeeds_with(self) -> int:
        """The first status of success that is declared."""
        return min(status for status in self.responses if 200 <= status < 300)


def operations_of(document: dict[str, Any]) -> list[Operation]:
    """All operations of a corrected document, its references resolved."""
    found = []
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                found.append(_operation(method, path, item[method], item.get("parameters", [])))
    return found


def _operation(method: str, path: str, content: dict[str, Any], shared: list[Any]) -> Operation:
    parameters = [*shared, *content.get("parameters", [])]
    schemas = {(p["in"], p["name"]): p.get("schema", {}) for p in parameters}
    names = tuple(re.findall(r"\{([^}]+)\}", path))
    media = (content.get("requestBody") or {}).get("content") or {}
    media_type = next(iter(media), None)
    return Operation(
        id=content["operationId"],
        method=method.upper(),
        path=path,
        path_names=names,
        path_schemas={name: schemas.get(("path", name), {"type": "string"}) for name in names},
        query={name: schema for (place, name), schema in schemas.items() if place == "query"},
        required_query=frozenset(p["name"] for p in parameters if p["in"] == "query" and p.get("required")),
        media_type=media_type,
        body=media[media_type].get("schema", {}) if media_type else None,
        responses={
            int(status): next((c.get("schema", {}) for c in (response.get("content") or {}).values()), None)
            for status, response in content["responses"].items()
            if status.isdigit()
        },
        scope=scope_text(read_availability(content).scopes),
    )


def python_name(name: str) -> str:
    """A name of JSON as the clients' documentation has it in Python: `includeGroups` is `include_groups`."""
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text)
    text = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_").lower()
    return f"{text}_" if text in _TAKEN else text
