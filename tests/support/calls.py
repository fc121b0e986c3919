"""Calls of a client by the ids that overlays give to operations, one way for each layer."""

import importlib
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

METHODS = ("get", "put", "post", "patch", "delete")


class Described(NamedTuple):
    """An operation as a document describes it.

    Attributes:
        id: Its `operationId`.
        method: HTTP method, in capitals.
        path: Path template.
        names: Names of the path's parameters, in order.
        content: The operation.
    """

    id: str
    method: str
    path: str
    names: tuple[str, ...]
    content: dict[str, Any]


def described(document: dict[str, Any]) -> Iterator[Described]:
    """All operations of a corrected document, of which there is at least one."""
    assert document["paths"]
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                names = tuple(re.findall(r"\{([^}]+)\}", path))
                yield Described(item[method]["operationId"], method.upper(), path, names, item[method])


def method_of(client: Any, operation_id: str) -> Any:
    """The method of a client that is an operation."""
    found = client
    for name in operation_id.split("."):
        found = getattr(found, name)
    return found


def by_method(client: Any, operation: Described, path: tuple[str, ...], query: Mapping[str, Any], *body: Any) -> Any:
    """Calls the method: path values and body by position, the query by keywords."""
    return method_of(client, operation.id)(*path, *body, **snake_keys(query))


def by_module(
    package: str,
    kind: str,
    client: Any,
    operation: Described,
    path: tuple[str, ...],
    query: Mapping[str, Any],
    *body: Any,
) -> Any:
    """Calls `sync`, `sync_detailed`, `asyncio` or `asyncio_detailed` of the operation's module."""
    module = importlib.import_module(f"{package}.api.{operation.id}")
    keywords = {"body": body[0]} if body else {}
    return getattr(module, kind)(*path, client=client, **keywords, **snake_keys(query))


def by_name(client: Any, operation: Described, path: tuple[str, ...], query: Mapping[str, Any], *body: Any) -> Any:
    """Calls `call` with the operation's id."""
    keywords = {"body": body[0]} if body else {}
    values = dict(zip(operation.names, path, strict=True))
    return client.call(operation.id, path=values, query=query, **keywords)


def snake_keys(values: Mapping[str, Any]) -> dict[str, Any]:
    """Names as Python writes them: `includeGroups` is `include_groups`."""
    return {re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower(): value for name, value in values.items()}
